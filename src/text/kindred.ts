import { termOf } from './terms.ts'

/**
 * Terms of words that often say the same in a question and in its answer: what somebody `founded` was `established`,
 * who `sings` is a `vocalist`, and what is asked as `heart` is answered as `cardiovascular`. Alike in one sense of each
 * word at least, hence a hint that a sentence answers and no more. Longer than most files: a list, one line for each
 * word, so that a change to it can be read as what it is.
 */
export function kindredOf(term: string): readonly string[] {
  kindred ??= readPairs()
  return kindred.get(term) ?? []
}

// A word, then its kindred; each pair once, and it counts both ways.
const PAIRS = `abandon leave desert give
abandoned disused forsaken neglected discarded
abatement reduction
abbreviation acronym short
abdomen abdominal
abducted hostage
abide comply obey conform follow heed adhere
ability able capable capacity can power competence aptitude
able capable can could unable enable
abnormal anomaly
abolish end repeal eliminate rescind annul
abortion termination
about regarding nearly almost
above over higher
abroad international
abrogate repeal
abseil rappel
absence absent leave away nonattendance missing
absent missing away absentee nonattendance
absolve exonerate
absorb absorption soak
abstain refrain
abstract summary synopsis precis
absurd ridiculous ludicrous nonsense preposterous
abundant plentiful rich
abuse mistreat cruelty misuse maltreatment
abusive offensive insulting
abyss chasm
academic scholarly university intellectual academia scholastic
accede join accession
accelerator gas throttle pedal
accent pronunciation dialect
accept agree approve acknowledge adopt consent
acceptable ok satisfactory
access entry
accessible open
accident crash collision incident wreck unintentional
accidentally inadvertently unintentionally accident
acclaim critics
accommodate house seat
accommodation lodging
accompany escort
accomplice accessory abettor
accomplish achieve attain complete succeed success
according claim state say
accordingly hence
account statement profile bill report explanation narrative justify description
accountable responsible
accountant bookkeeper
accrue accumulate
accumulated amassed accrual
accumulation buildup
accurate precise exact true right accuracy
accused alleged suspected charged indicted
accustomed familiar used
ache sore hurt
achieve attain reach gain fulfill
achy aches
acid corrosive
acknowledge recognition
acknowledgment receipt
acquaintance friend contact
acquire buy purchase obtain gain get acquisition
acquisition purchase
acquit acquittal
acquitted cleared exonerated
act action behave perform statute deed bill legislation enactment
action deed measure step activity
activist campaigner advocate
actor actress star cast played acted film
actress film
acts laws
acute severe intense sudden
adapt adjust
adaptation based
add include append extra additional
added joined included additional plus
addendum amendment
adder snake
addicted dependent
addiction dependence
addition also supplement increase sum
additional extra more further
address deal location residence
addressee recipient
adequate sufficient enough ample satisfactory
adhere comply
adjacent neighboring near beside next
adjoining adjacent neighboring
adjourn postpone
adjust alter modify amend tweak
adjuster assessor
adjustment setting
admin administrator
administer oversee administration manage
administrator manager
admire respect esteem impressed
admissible allowed permitted
admission entry entrance confession
admit confess accept acknowledge admission concede allow admittance
adolescent teenage youth juvenile
adrenaline epinephrine
adult grownup grown
adultery adulterous unfaithful cheating
advance progress prepayment forward prior
advanced experienced sophisticated
advantage benefit strength pro upside asset merit perk
adventure escapade venture
adversary foe
adverse negative harmful undesirable unwanted
advertise promote market commercial
advertising advert publicity
advice guidance recommendation suggestion
advise recommend counsel suggest advice guidance guide warn
adviser counselor aide advisor
advisor consultant
advocate support promote proponent barrister advocacy recommend
aerial antenna
affair adultery infidelity matter unfaithful
affect effect impact influence harm
affected hit concerned
affectionate loving tender fond
affiliated associated
affirm confirm
affordable inexpensive
africa african
aft stern
after later afterwards since subsequently
afterlife heaven
afternoon pm
afterschool extracurricular
afterwards subsequently thereafter
again another anew once more afresh
against opposed versus anti
agency bureau office agents
agenda programme schedule
agent representative
aggravated worsen
aggregate total combined
aggressive hostile belligerent violent
ago since
agony pain torment anguish agonising
agree consent agreement assent
agreed approved
agreement contract accord pact covenant
agriculture farming crops
ahead advance beforehand forward
aid help assist support
aim goal purpose objective intend target intention
air broadcast premiere televise show aerial airborne
airborne flying
aircon conditioning
aircraft jet airplane helicopter airliner
airer laundry
airfield aerodrome airstrip
airline carrier
airplane airliner jet
airport airfield aerodrome
airstrike bombing
airtight sealed
aisle gangway
alarm warning siren panic
alaska alaskan
albania albanian
album released songs lp
alcohol drink wine beer liquor spirits ethanol
alert warning alarm vigilant
algeria algerian
alias pseudonym aka
alien extraterrestrial foreigner immigrant
alike identical
alive living survive life
alleged purported supposed reputed
allegedly purportedly reportedly
allergen nuts
allergic allergen intolerance hypersensitive
allergy allergic hypersensitivity allergen intolerance
alleviate relieve reduce
alley lane passage alleyway
alliance ally pact coalition partnership
allocate distribute apportion allot
allot apportion
allotment allocation plot
allow permit enable let authorize grant
allowable permitted
allowance stipend
allowed able permitted permissible entitled forbidden prohibited banned lawful legal licensed
almost practically nigh
alone unaccompanied unsupervised solitary sole isolated loner lonesome
along beside alongside
alphabet letters script
alright okay acceptable
also too likewise plus
alteration modification
alternate substitute
altitude elevation
altogether wholly
alumni alumna
alumnus alumni
always constantly invariably forever ever
amateur recreational nonprofessional
amazing astonishing incredible remarkable wonderful astounding awesome
ambassador envoy diplomat embassy
ambition goal aspiration ambitious
amble stroll
ambulance paramedic emergency
amend revise change modify alter
amendment modification revision
amends reparation
america american
amid among
ammo bullets
ammunition ammo
amount quantity number total volume sum figure extent level
ample plenty enough abundant
amputate amputee
amulet charm talisman
amusement entertainment
amusing humorous fun
anaemic anaemia
anal anus rectal
analogy comparison
analyze examine study
anarchy lawlessness
anatomy anatomical structure
ancestor descend descent lineage forefather
ancestors forebear
anchor mooring
ancient old early antiquity prehistoric
anecdote yarn
anesthesia anaesthetist
anesthetic anesthesia
angel heavenly
anger angry rage annoyance furious wrath irate
angler fisherman fishermen
angry mad furious irate outraged cross enraged
annex incorporate appendix attachment
annihilate destroy
annihilation destruction extermination
anniversary commemorate jubilee
announce declare proclaim reveal unveil
annoy irritate
annoyed angry
annoying nuisance annoyance aggravating
annual yearly anniversary
annul cancel void
annulment cancellation nullity
anomaly irregularity
anonymous unnamed unidentified nameless
anorak jacket
answer reply respond response solution explanation
antibiotic antimicrobial
antibiotics penicillin
anticipated foreseen
antihistamine allergy hayfever
antique old vintage
antisocial nuisance
anxiety worry nervousness
anxious anxiety uneasy nervous worry concerned apprehensive
anybody anyone
anything something everything
anyway regardless
apartment flat residence tenement lodging condominium maisonette
ape monkey gorilla
apex top
apiary beehives hives
apiece each
apocalypse doomsday armageddon
apologize apology sorry
app application program software
appalling horrific shocking atrocious
apparel clothing
apparent obvious evident
appeal review challenge plea plead attraction
appear seem look emerge feature arise show
appendix schedule
applaud praise applause cheer
appliance device machine
applicant candidate
application request software
apply request application
appoint name elect choose select nominate designate
appointment nomination booking slot meeting consultation
appraisal valuation assessment review evaluation
appraise assess value
appreciate grateful thank
apprehend arrest capture
apprentice trainee apprenticeship
approach method strategy technique
appropriate suitable proper right apt relevant correct
approval consent permission authorization
approve ratify pass endorse sanction authorize consent allow
approx approximately
approximately about around nearly almost roughly estimated
appt appointment
april apr
aquarium fish
aquatic water marine
arch archway
archaeologist excavation archaeological
archery bow
archipelago islands
architect architecture designed
archive records
arduous difficult
area region territory zone district province sector locality patch space
arena coliseum
argentina argentine argentinian
argue contend debate quarrel dispute maintain
argument claim debate quarrel disagreement reason arguing contention
arise originate emerge come begin develop stem
aristocracy nobility nobles aristocrat
aristocrat nobility nobleman
armament weapons
armchair chair seat
armed weapons
armenia armenian
armistice truce treaty
armory arsenal
army military troops force soldiers regiment infantry
aroma smell
around roughly about nearby encircle
aroused excited
arranged scheduled fixed
arrears overdue
arrest detain imprison custody detention nick
arrival came landed destination
arrive reach arrival
arrogant conceited haughty cocky
arsenal weaponry
arson arsonist
art painting artistic
artefact object
artery arterial
arthritis joints arthritic rheumatism
article clause object essay column
articulate eloquent
artificial synthetic unnatural manmade
artillery cannon guns
artist singer musician sculptor
artwork painting art
asap immediately promptly
ascend rise ascent
ashamed shame embarrassed humiliated
ashes cinder
ashtray smoking
asia asian
aside apart
ask request demand enquire query pose
aspect facet side
aspirations hopes
assailant attacker
assassin killer
assassinate kill murder shot
assemble build gather muster compiled
assembly parliament legislature congress
assess evaluate
assessment valuation analysis review
assessor surveyor valuer
assets capital belongings
assign allocate transfer
assignee transferee
assistant deputy auxiliary
associate relate connect link colleague
association society relationship
assorted mixed miscellaneous
assortment variety
assume presume assumption suppose presumption
assumption presumption supposition
assure ensure guarantee reassure
asthma inhaler
astounding astonishing
astrology horoscope zodiac
astronaut space cosmonaut spaceman
astronomer astronomy
athens athenian
athlete player runner sportsman sportswoman
atm cashpoint
atmosphere air ambience mood
atrocity massacre
attach enclose append connect fasten
attached affixed secured
attachment enclosure
attack invade assault raid invasion offensive strike ambush onslaught
attempt try effort seek trial endeavour
attend enrolled visit present come participate
attendance presence turnout
attendee participant visitors
attic loft
attire clothing dress wear
attitude outlook stance disposition
attorney solicitor counsel barrister advocate
attract draw lure
attraction tourist
attractive charming lovely
attribute ascribe credit characteristic property trait feature quality
aubergine eggplant
auction sold bid
audience viewers spectators listeners crowd attend
audit examine
august aug
aunt uncle niece relative
auntie aunt
australia australian
austria austrian
authenticate verify
author writer novelist wrote penned poet
authority power jurisdiction control mandate right commission
authorize empower
autobiography memoir
automated mechanised
automatic automated auto
automobile motorcar automotive auto
autopsy postmortem
autumn fall
available free accessible
avalanche snowslide
average mean typical median medium ordinary mediocre
avert prevent
aviation flying
avoid evade avert
await wait
awake wake awaken conscious
award prize honor medal win receive trophy accolade
aware conscious informed cognisant consciousness
away gone off
awful dreadful appalling
awning canopy
axe cancel abolish scrap chopper
axis axes
azerbaijan azerbaijani azeri
baboon monkey ape
baby infant newborn neonatal babe
babysit childminding childcare
babysitter childminder nanny sitter
babysitting childcare babysitter nanny
bachelor single unmarried unwed
backache back
backbone spine
background backdrop
backhander bribe
backpack rucksack knapsack
backpacker traveller
backside buttocks
backup copy
backyard garden yard
bacon meat gammon pork
bacteria bacterial microbes microorganisms pathogen
bad poor negative worse worst harmful awful terrible severe rotten dreadful unpleasant
badge pass emblem insignia
badly severely
baffled puzzled bewildered
bag sack baggage rucksack holdall suitcase
bagel bread
baggage suitcase
baguette bread
bail surety
bailiff sheriff
bairn child
bait lure entice
bake bread
baker bread bakery
bakery pastry
balance equilibrium remainder remaining counterbalance
balcony terrace veranda
bald hairless alopecia
ball sphere
baloney nonsense
bambino baby
ban prohibit forbid outlaw illegal bar suspension banish
band members group ensemble
bandage dressing
bandits outlaws robbers gangster
bangladesh bangladeshi bengali
banister railing
bank financial lender embankment banknote
banker bank
bankrupt bankruptcy insolvent insolvency bust liquidation
bankruptcy debt insolvency
banned prohibited allowed suspended
banquet dinner feast
baptized baptised baptism christened
bar prohibit block
barbarian savage uncivilised
barbecue bbq grill
barber barbershop
barbie barbecue
barely hardly scarcely
barf vomit puke
bargain negotiate discount haggle
barn shed outbuilding
barrel cask keg
barricade blockade
barrier obstacle hurdle impediment blockage obstruct block barricade
bartender barman barmaid publican
barter trade
base headquarters basis foundation depot
basement cellar
bash hit strike
bashed damaged dented
basic fundamental essential simple elementary
basin washbasin bowl
basis foundation
basket trolley hamper
bath bathtub tub
bathrobe robe
bathroom restroom washroom lavatory wc
batter baseball
battery accumulator assault
battle fight war conflict combat skirmish
battlefield battleground front
battleship warship
bbq grill
bday birthday
beach coast shore seaside seashore shoreline
beaker cup
beam ray
beanie hat
bearing direction
beast animal creature brute monster
beat thrash batter assault
beautiful attractive exquisite handsome scenic picturesque stunning prettiest
beautifully beauty
became turned grew
because due since cos therefore hence owing
become appointed succeed
bed bunk
bedbugs infestation
bedding sheets linen pillowcases
bedsit studio
bedtime sleep
bee honey beekeeping
beech tree
beef steak
beehive hive
beekeeper apiarist
beep bleep
beeper pager
beer ale lager booze bitter brew
beetle insect
beetroot beets
before earlier preceding ahead until
beforehand before advance prior
beg implore
beggar beg panhandler
begin start commence open launch first initiate onset
beginner newcomer starter learner
beginning commencement outset inauguration beginner
behalf representing
behave behaviour manners
behavior conduct
beings creatures
belated late
belgium belgian flemish
belief believe conviction creed
believe think regard consider hold view faith convinced trust reckon
bell chime
belly abdomen stomach tummy abdominal
bellyache stomach
belong family owned
beloved dear darling cherished
below lower less down
belt sash
bench seat substitutes
bend curve stoop flex bow
beneath under below
benefactor philanthropist
beneficial good
beneficiary legatee
benefit help gain profit sake plus boon
benefits allowance welfare
benign harmless
bequeath bequest
bequeathed inherited
bereaved grief grieving
bereavement death mourning
berry fruit
beside alongside
besides addition other
best top finest greatest recommended favourite ideal optimal foremost
bestbefore expiry
bestow confer
bet gamble wager stake punt
betrayal betray treachery treason
betrayed disloyal
better finer preferable best
between among amid
beverage drink
bevvy drink
bible scripture biblical gospel testament
bibliography references
bicarb bicarbonate
bicker quarrel argue
bickering squabbling
bicycle bike cycling cyclist
bidder buyer bid
big large huge great vast major enormous bigger biggest size sizeable considerable substantial
bigger larger greater enlarged
biggest largest greatest main major maximum
bike cycle motorbike
biker motorcyclist cyclist motorcycle
bikini swimwear swimsuit
bilingual languages
bill invoice beak
billboard hoarding advert
billiards pool
bin trash garbage dustbin trashcan wheelie refuse waste discard throw
bind bound bond tie
binday collection
binder folder
binding enforceable
binman refuse
binmen refuse collection
binned discarded thrown
bins collection refuse
biography life profile bio biographical
biologist biology
birch tree
bird avian fowl
birdhouse nestbox
birdseed seed
birdwatching ornithology birding
biro pen ballpoint
birth born birthplace native delivery childbirth newborn nascent
birthday born birth birthdate
biscuit cookie
biscuits snacks
bishop clergy diocese episcopal
bistro restaurant
bit fragment little
bite sting nibble
bits pieces fragments
bitter acrid resentful sour
bivouac camp
black ebony
blackjack pontoon
blackmail extortion
blackout outage unconscious
blacksmith forge smith
bladder urinary
blade knife razor
blame fault accuse responsible guilt
blaring loud
blast detonation
blasting loud
blaze fire inferno
bleach disinfectant fade chlorine
bleeding hemorrhage
blend mix mingle combination
blender liquidiser mixer
blind sight sightless
blinds shutters
bling jewellery
blink wink
bliss happiness
blizzard snowstorm snow
blockage obstruction clog
blocked blockage
bloke man
blood vascular hematology bleeding haemorrhage bloodstream
bloodshed violence slaughter killing carnage
bloody gory blood
blossom bloom
blouse shirt
blow gust
blunder mistake error
blunt dull
blurry blurred
blush redden
blustery windy
board directors panel plank
boardgame game
boarding embarkation
boat vessel craft
bodily physical
body organization agency institution authority bodily physical corpse cadaver association
bog toilet marsh swamp lavatory
bogus fake false sham
boiler furnace heater heating
boiling hot
bold daring fearless
bollocks nonsense testicles
bolt fastener latch
bomb explosive grenade
bombardment shelling bombing
bombay mumbai
bombing attack
bond link bail
bondage slavery
bonds securities
bone skeletal skeleton
bones bony
bonfire fire campfire blaze
bonnet hood
bonus incentive reward
boobs breasts tits
book novel work published reserve volume title tome hardback guidebook handbook
bookcase shelves
bookie bookmaker
booklet pamphlet
bookmark favourite
bookstore bookshop
boom thrive prosper explosion
boost increase improve enhance raise strengthen
booster vaccination boost
booth stand kiosk
boots footwear
booty loot plunder
booze alcohol liquor drink
boozer pub
boozy alcoholic
border adjacent adjoin boundary neighbor frontier
boredom bored
boring dull tedious
born native birthplace begotten
borrow lend
borrower debtor
bosnia bosnian
boss leader head manager chief employer supervisor director
bossy domineering
botch mistake
bother trouble disturb annoy bug nuisance
bottom lowest base foot floor buttocks
boulder rock
bouldering climbing
bounce rebound
bouncer doorman security doorkeeper
boundaries perimeter
bounty reward bonus
bouquet flowers posy
bow curtsy
bowel intestine gut colon
bowtie tie
box carton crate case chest
boxer boxing heavyweight fighter pugilist
boy schoolboy
boyfriend partner sweetheart
bra underwear brassiere
bracelet jewellery bangle
braces orthodontic orthodontist
brag boast
braid plait
brain neural cerebral mind
brainy intelligent clever
brambles blackberries
branch bough office offshoot twig
brand label make
brandnew new
brave courage fearless heroic dare bold bravery gallant bravest
bravery courage heroism
brawl fight
brazil brazilian
breach violate violation infringement contravention contravene
bread loaf bakery
breadth broad wide
break fracture rupture collapse violate recess pause crack
breakable fragile
breakage damage
breakdown failure collapse
breakfast meal
breakthrough discovery advance
breakup separation
breastbone sternum
breastfeed lactation nursing
breastfeeding breastfeed nursing
breasts bosom bust mammary tits
breathe respiration respiratory exhale
breather rest
breathless dyspnea breathing
breed species
breeze draught
breezy windy
brekkie breakfast
breslau wroclaw
brew tea coffee brewery ferment
brewery brewer
bribe bribery
bribery corruption
brick masonry
brickie bricklayer
bridal nuptial
bride wedding newlywed
bridge span crossing viaduct
brief concise
briefcase bag attache
briefly short brief temporarily
bright luminous vivid dazzling brighter brightest
brighten lighten
brilliant excellent bright superb outstanding genius
bring carry introduce lead take
brink edge verge
brisket beef
britain british
brittle fragile
bro brother
broad broader
broadband internet
broadcast transmission television
broadcaster channel network
broaden expand
brochure booklet pamphlet catalogue prospectus
broil grill
broke snapped
broken breached violated damaged
broker intermediary agents brokerage
brolly umbrella
bronze brass
brooch jewellery
brook creek
broom brush sweep
broth stock
brothel bordello prostitute
brother sister sibling
bruise contusion
brunch breakfast
brutal savage vicious violent
brutality violence
bub baby
bubbly champagne
bucket pail
buckle clasp
bucks dollars
buddhism buddhist
buddy friend pal
budget spending expenditure cheap afford allowance
budgie budgerigar parakeet pet
buds blossom
buffet meal sideboard
bug defect germ virus error fault glitch
bugger sod
buggy pushchair stroller cart
bugs bedbugs
build construct erect
builder contractor
building edifice house property block
buildings structures
bulb lightbulb lamp
bulgaria bulgarian
bulk most majority volume
bulky furniture large
bull cattle
bullet ammunition
bulletin announcement
bully harass intimidate torment
bullying harassment
bum bottom buttocks
bumbag pouch
bumblebee bee
bump knock bang
bumper fender
bumpy uneven rough
bun roll
bunch group cluster bundle
bungalow house
bunged blocked
bungle mistake
bunk berth
bunny rabbit
burden encumbrance
bureaucratic bureaucracy
burger hamburger cheeseburger
burglar thief burglary robber intruder burgled
burglary breakin theft robbery thief
burgled burglary
burial buried cemetery grave interment
buried interred entombed
burma myanmar burmese
burn scald blaze ignite sear char combustion
burnout exhaustion
burp belch
burst explode leak rupture
bury tomb grave
bus coach omnibus
bush shrub scrub
business firm enterprise trade commercial businessman commerce biz corporate
businessman entrepreneur executive businessmen businesswoman magnate
businessmen entrepreneurs
busker musician performer
bust damaged
busted broken
busy busiest occupied hectic
butcher meat slaughter
butler servant manservant valet
butter dairy buttery
butty sandwich
buy purchase acquisition buyer shopping
buyer purchaser vendee
buzz hum
buzzard hawk
byelaws rules bylaws
bygone past
byzantium byzantine constantinople
cab minicab
cabbage vegetable
cabbie taxi driver
cabin lodge chalet
cabinet ministers
cable wire lead
cableway ropeway
cactus cacti
cadaver corpse
cafe coffeehouse diner
cafeteria refectory cafe
caff cafe
cake gateau dessert sponge fruitcake
calculate compute
calcutta kolkata
calendar diary planner
calf cow calves
caliber quality
calibrate adjust
california californian
call name know term refer title dub nickname designate convocation ring contact christen label
calm quiet peaceful serenity calmly placid
cambodia cambodian khmer
came moved visited
camera camcorder
camp encampment campground
campaign election drive
camper motorhome campervan
campfire fire
camping campsite
campsite campground
campus university grounds
canada canadian
canal waterway
cancel drop discontinue terminate rescind void called withdrawn
cancellation termination
cancelled postponed suspended
cancer tumor malignant carcinoma oncology leukaemia melanoma
candidate nominee nomination
candlelight candle
candy confectionery
cane stick
cannabis marijuana
canoe kayak paddle
canteen cafeteria refectory dining
canvass campaign poll
cap ceiling maximum limit
capacity volume capability size
capital metropolis
capitalist capitalism
cappuccino coffee
capsule pill tablet
captain commander skipper
captive prisoner hostage
capture seize conquer take occupied
captured caught captive
car automobile vehicle auto motorcar motor saloon
caravan trailer camper
carbs carbohydrates
cardboard paper
cardiac coronary
cardigan sweater
cardinal pope
care nursing concern treatment
career profession occupation job vocation employment livelihood
careful caution
careless inattentive
carer caregiver
caress stroke
caretaker janitor custodian concierge steward
cargo freight goods load shipment freighter
carnage massacre
carpark parking lot
carpenter joinery
carpet rug flooring matting
carport garage
carriage coach wagon
carrier transporter bearer
carrot vegetable
carry transport convey bear transfer deliver tote
carseat seat
carthage punic
carton cardboard box
cartoon animated
cartridge ink toner bullet
carved sculpted
cash coins banknotes
cashback refund
cashew nut
cashier till clerk checkout
casino gambling
cast star role play
castle fortress palace citadel keep
casual informal
casualties fatalities injured deaths
casualty killed dead emergency
cat feline kitten pet animal
catastrophe calamity
catching contagious infectious
category class group type classification
catering food
cathedral church
catholic catholicism
cattle cows oxen bovine
caulk sealant
cause reason result due lead because trigger grounds create produce source responsible
caution warning beware wary
cautious careful conservative prudent caution carefully
cavalry cavalryman mounted
cave cavern grotto
cavity caries
cease terminate cessation halt refrain
ceasefire truce armistice
cede transfer
ceiling limit
celebrate rejoice
celebration festival party
celebrity famous superstar
cell cellular mobile
cello cellist
cellphone mobile phone smartphone
cellular mobile cellphone
cement mortar concrete
cemetery grave necropolis
censor ban censorship
census population
center headquarters heart middle core
centimeter cm
century hundred centennial
ceo chief director
cereal muesli cornflakes wheat
ceremony ritual rite celebration service
certain sure definite convinced particular certainty
certainly surely definitely
certainty sure surety
certificate certified credentials
certified accredited qualified
cessation quit
cesspit septic
cesspool septic
ceylon lanka
chainsaw tool saw
chair preside chairperson seat stool chairman chairwoman
chairlift lift
chairman president preside chairwoman
chairperson president
chairwoman chairperson
chalkboard blackboard
challenge difficulty dare objection
challenger opponent rival
challenges problems
champagne wine prosecco
champion championship title victor titleholder
championship title champ
chance possibility opportunity probability
chancellor minister
change alter modify replace shift convert transform transfer variation adjust revise changeover
changed became turned
changes modifications
channel network station strait conduit
chaos confusion havoc chaotic mayhem turmoil anarchy
chap man bloke fellow
chaperone accompany supervise escort
chaplain clergyman
chapter section part
character role protagonist portray nature personality trait figure temperament
characteristic feature trait property characterized
charge indict fee bill levy prosecute tariff allegation
charger adapter
charges costs fees
charitable philanthropic
charity charitable donate nonprofit
charming delightful pleasant
chart billboard table
charter constitution statutes
chat talk converse gossip discussion
chatty talkative
cheap inexpensive low cost affordable cheaper discount reasonable bargain
cheaper discount reduced inexpensive lower
cheat fraud copy unfaithful cheater
cheating misconduct dishonesty swindle
check verify inspect review confirm verification
checkbook chequebook
checkin arrival
checkout departure
checkup examination appointment inspection review
cheddar cheese dairy
cheek face
cheeky rude
cheerful happy
cheeseburger hamburger
chef cooking restaurant caterer
chem chemistry
chemical compound substance chemistry
chemist chemistry drugstore
chemotherapy chemo
chennai madras
cheque check
cherish treasure value
chest thoracic bosom thorax breast
chestnut brown
chew masticate
chic fashionable elegant
chicken poultry meat fowl
chickenpox varicella
chickpeas garbanzo
chief head main leader
child son daughter kid baby mother minor pediatric
childcare nursery daycare creche
childhood grew raised upbringing boyhood infancy youth
childish immature
childminder childcare nanny
children minors pediatric pupils adolescents infants teens childhood teenagers
chile chilean
chill refrigerate cool
chilli chili spicy
chilly cold cool chill
chimney flue smokestack
chimp chimpanzee
china chinese
chinos trousers
chippie carpenter
chips fries crisps
choc chocolate
choice choose alternative pick decide
choir chorus
chook chicken
choose select pick elect opt
chop cut slice
choreographer choreography
chores housework tasks duties
chorus choral
chose decided
christening baptism baptised
christianity church
chronic persistent incurable
chubby overweight
chuck throw discard dispose
chuckles giggle
chuffed pleased
chunder vomit
chunk piece lump
church congregation religious parish temple chapel minster
churchyard cemetery
chute slide
cider alcohol
cigarette smoking tobacco cig cigar
ciggy cigarette
cinema theater movie multiplex
circa approximately about
circle round circular ring
circulate distribute
circulation readership circulatory
circumstances conditions situation
circumstantial indirect
circus circuses
cistern toilet flush
citation reference
cite quote mention reference
citizen citizenship national
city town capital metropolis urban municipality
civic municipal
civil civic civilian
civilization culture
claim assert argue state allege compensation contend demand maintain declare right
claimant plaintiff
clammy damp
clamp vice
clamped immobilised towed
clan family tribe
clanking clatter
clap applaud applause
clarify explain clarification elucidate explanation
clarity clear
clash conflict fight collide
class lesson classification classroom kind sort seminar
classified confidential
classify categorize group
classmate schoolmate peer
classroom school
classy elegant stylish
clause provision paragraph
claws talon
clean hygienic wipe cleanse sanitize rinse disinfect cleanup
cleaner housekeeping cleaning cleanser
cleanse purify cleanser purge
clear obvious plain evident clarify unambiguous
clearance sale clear
clearly evidently
clergy priests
clever intelligent smart ingenious bright smarter
click press select choose
client customer patron
cliff precipice
cliffs bluff
climate weather temperature
climax culmination peak
climb ascend ascent climber scale
climbing mountaineering
cling cleave
clingfilm film wrap
clinic hospital surgery practice
clinician physician
clip excerpt fasten footage snip
clippers shears
cloak cape
cloakroom checkroom
clobber clothes
clock timepiece dial
clog block
clogged stuck
close shut end closure closer closest intimate seal
closed adjourned open
closer nearer
closet cupboard
closing conclusion finish
clot thrombosis coagulation thrombus
cloth rag wipe towel
clothe dress
clothes wear garment wardrobe costume
cloudburst downpour
cloudy overcast
clown jester
club association society nightclub organisation
clue indication
clueless ignorant
clumsy awkward ungainly inept
cluttered untidy
coach manager trainer instructor
coalition bloc
coast shore coastal coastline seaboard
coat jacket overcoat anorak layer
cobbler shoes shoemaker
cockerel rooster
cockroach pest insect
cocktail drink alcohol mixture
cockup mistake
cod fish
code regulations cipher
codicil testament
coed mixed
coeducational mixed coed
coeliac celiac
coerce force
coercion duress
coffee caffeine
coffin casket
cog gear
cognac brandy
cohabit together
cohort group
coil spiral
coin mint currency coinage nickel
coincide simultaneous
coincidence coincidental
coke cola drink
cola drink
cold cool temperature colder coldest flu chill freezing catarrh
colder chillier
coldest coolest
collaborate cooperate together
collapse fall fail decline
collapsed crumple insolvent bankrupt
collar neckband
collarbone clavicle
collateral security pledge
colleague coworker workmate employees
collect gather accumulate pick pickup raise collector
collection set group
collectively together
college institute varsity
collide crash hit collision
collision crash pileup
colombia colombian
colonists settlers
colonize colony settle settlers
colony settlement
color hue shade tint
column pillar row
combine merge join unite mix
combo combination
combustion ignite fire
come originate derive
comeback revival
comedian comedy comic humorist
comedy humor comic sitcom farce
comfort ease consolation
comfortable snug discomfort
comfy comfortable cosy
coming approaching due
command instruct
commander general leader
commemorate honor celebrate remembrance
commence start inaugurate
comment remark observation
commentary commentator
commerce commercial
commercial ad advert
commit commission perpetrate
committed dedicated devoted pledged
committee commission panel council board
common frequent widespread usual typical prevalent popular ordinary joint
commonly generally usually widely
commotion disturbance fuss
communal common stairwell social
communion eucharist
communists communism
commute travel
companion partner friend companionship mate
companionship friendship
company firm corporation business enterprise manufacturer companionship
compare relative contrast
compared versus unlike comparison against
compass direction
compassion sympathy empathy kindness
compassionate caring
compatible works
compel compulsion
compelled obliged compulsory made
compensate indemnify reimburse remunerate redress
compensation payment remuneration damages reimbursement amends
compete rival vie competitor
competent capable qualified
competition contest tournament competed championship event rivalry
competitor rival
competitors opponents
compile collect
complain complaint grievance whining protest objection
complainant plaintiff
complaint grievance moaning
complement supplement
complete finish entire full fill whole all utter
completed done ended
completely totally wholly fully perfectly
complex complicated difficult sophisticated intricate compound
compliance conformity
complicated intricate
complication problem
component part element constituent ingredient
compose consist write made composition
composer music
comprehend comprehension grasp
comprehensive complete thorough full exhaustive
comprise consist include contain compose made
compromise agreement concession settlement
comptroller controller
compulsive obsessive
compulsory mandatory required optional
compute reckon
computer machine pc desktop
con fraud swindle conman fraudulent deception
concede acknowledge
conceive create conception
concentrate focussed
concern regard relate worry about
concerns fears
concert performance tour gig recital
concession reduced reduction
concessions seniors students
conclude end finish decide conclusion
concluded determined
concur agree
condemn criticize denounce
condemned denunciation doomed
condense shorten
condescending patronising
condiment sauce
condition disease disorder state requirement proviso stipulation illness prerequisite ailment
conditions terms
condo apartment flat
condolences sympathy
condom contraceptive prophylactic
conduct perform carry run lead undertake manage
conducted done
conductor inspector conducted
conference meeting summit convention symposium congress seminar
confidence assurance
confidential secret private
confidentiality secrecy nondisclosure privacy
config configuration settings
configuration arrangement layout
configure settings
confine limit restrict
confirm verify corroborate validate substantiate
conflict war dispute quarrel discord strife
conformed comply
confront face challenge
confused puzzled bewildered disoriented baffled
congested crowded blocked
congestion jam traffic
congo congolese zaire
congregation worshippers flock
congress senate
conifer evergreen
conjunctivitis pinkeye
conjure magic
connect link join
connected related
connection transfer relationship tie contact
conned defrauded
conquer defeat invade occupy conquest subdue overcome conqueror vanquish
conquered took seized
conquest invasion conqueror
consecutive row straight successive sequential
consensus agreement unanimous
consent authorisation assent
consequence result effect outcome
consequences implication repercussion
conservation preserve protect
conservatory sunroom
consider regard deem view think see judge
consist contain include made
consistent constant
consistently always
consolation solace
conspiracy plot conspired collusion
constant continuous permanent
constantinople istanbul byzantine
constantly continuously constant perpetually
constipation laxative
constituency district ward
constitution rules
constrain limit
constraint restriction limitation
constructed erected
construe interpret
consume eat drink use consumption
consumer customer user
contact communicate liaise liaison
contagion transmission
contagious infectious transmissible spread contagion
contain include hold
container box
contaminate pollute
contaminated unclean
contemplate consider ponder
contempt disdain contemptuous
contender candidate challenger competitor rival
contents belongings
contest compete dispute challenge tournament race battle
contestant competitor participant
continent mainland
continue remain last persist proceed carry
contraceptive contraception
contract catch
contradict conflict
contradiction contradictory inconsistent
contrary opposed
contrast comparison difference
contribute help factor
contribution donation payment input contributor
control govern rule manage power dominate regulate command supervise restrict oversight
controlled owned
controller gamepad joystick
controversial dispute contentious
controversy criticism
convene meet convocation summon
convenient easy suitable
convention meeting congress
conversation talk dialogue discussion
convert transform conversion
convey communicate relay
convict prisoner inmates felon
convicted condemned
convince persuade
convoy escort fleet
convulsion fit
cook prepare bake roast boil culinary
cooker hob appliance
cookie biscuit
cooking cookery
cool refrigerate trendy
cooler cool
coop chickens
coordinates latitude longitude
cop police
copier photocopier
copper police
copy duplicate replica reproduce transcript replicate print clone
copying reproduction
cord cable twine
core central middle nucleus
coriander cilantro
cork stopper
corn maize
corner angle
cornflour cornstarch
corona covid coronavirus
coronation crowned
coroner inquest
corpse remains carcass
correct right accurate true remedy
correction amendment rectification
correctly properly accurately right rightly
correlate associated
correlation relationship
corridor passage
corrode corrosion
corrupt bribe crooked dishonest
cosmetics beauty lipstick mascara
cosmic cosmos
cost price expensive worth dollars paid expense
costs expenditure
costume outfit attire
cosy comfortable warm homey
cot crib
cottage house
cotton fibre
couch sofa settee furniture lounge
council assembly municipality authority councillors county corporation
councillor politician councilor
counsel advice lawyer guidance
counselling counsellor therapy
count sum
counter piece
counterfeit forged imitation bogus
countertop counter
countless innumerable myriad
country nation state kingdom republic homeland land countryside nationwide
coup putsch
couple pair two partners duo spouses
courage valour guts
courgette zucchini
courier delivery messenger
course class training programme module tuition study direction
coursework assignment
court judicial tribunal magistrate bench courthouse
courtyard quadrangle quad
cousin relative kin
cove inlet bay
cover coating insure coverage protect wrap shelter blanket
coverage reporting insurance
covered included excluded
covert hidden
covet envy
cow bovine livestock bull
coward cowardice cowardly
cowardice cowardly
cows livestock
cozy snug
cozzie swimsuit
crab shellfish
crack split fracture fissure
cradle crib cot
craft handicraft
crag cliff
cram study revise swot
crane hoist
cranky irritable
crap poor rubbish faeces dung shit
crappy poor
crash freeze hang smash
crate case container
craving desire hunger
crawl creep
craziest crazy
crazy lunatic nutty
cream creamy
create make found establish develop form design invent produce build generate
creation created
creative imaginative artistic inventive
creator invented inventor creation author
creature animal monster
creche nursery daycare childcare
credibility reliability
credit recognize regard
creditor lender
cremated crematorium
crew staff crewmen
cried wept tears sob
crime criminal offence felony wrongdoing misdemeanour
criminal felon crook convict culprit perpetrator unlawful
crippled lame paralysed
crisis emergency disaster catastrophe calamity
crisps chips snacks
crispy crunchy crisp
criteria requirement standards condition
critic opponent
critical crucial vital essential key
criticism critique
criticized attacked blamed denounced
croaky hoarse
croatia croatian croat
crockery plates tableware china
crooked bent
crop harvest grain yield produce
cross crucifix
crosswalk crossing zebra
crossword puzzle
crowd throng multitude horde
crowded busy packed
crown throne monarch
crucial essential vital pivotal
crucify crucifixion
cruel brutal cruelty inhumane unkind heartless
crumbs breadcrumb
crunch crush
crunchy crisp
crusade campaign
cry weep cried tears wept howl
crystal crystalline
cuba cuban
cubic volume cube
cuddle hug embrace snuggle
cuisine food dish cooking cookery
cultivate grow farm
culture custom tradition
cunning crafty cleverness devious
cup goblet
cupboard cabinet wardrobe
cuppa tea
curb limit reduce restricted restrain
cure treat remedy curable recovery curative treatment
curiosity inquisitive
curious inquisitive wonder curiosity
currency money dollar tender cash
current present today now contemporary existing ongoing
curriculum curricula
curse hex
cursor pointer
curtains drapes blinds
cushion pillow pad
cuss swear curse
custodian guardian keeper
custody guardianship detention care guardian jail detained
customary habitual
customer buyer shopper
customers clientele
customize personalize configure
cut reduce sever reduction wound graze laceration trim slash slit shorten clip snip
cutback reduction cut
cute pretty adorable sweet
cutlery silverware knives forks spoons
cutoff deadline threshold
cutter blade
cv resume
cyclist cycling
cyclone hurricane typhoon storm
cynical sceptical
czechoslovakia czech slovak
dad father parent
daddy father dads
daffodil flower
daft silly
dagger knife
daily day everyday
dairy cheese
dairyfree lactose
dam reservoir weir
damage destroy harm destruction injury spoil
damp moist wet moisture mould
dance ball
dancer dance ballet ballerina
danger risk threat hazard menace jeopardy
dangerous unsafe treacherous threatening toxic lethal
danzig gdansk
dark unlit gloomy dim darker black nightfall darkest
darkest darker
dash run hurry
data information
dataset data
date day year deadline
daughter father
dawn beginning sunrise daybreak daylight morning
day everyday
daycare nursery childcare
daylight daytime sunlight
daytime day
dc washington
deactivate inactive
dead died late fatality killed extinct lifeless
deadliest deadly killed
deadline due latest
deadly fatal lethal killed dangerous toxic mortal poisonous
deaf hearing
deafening loud
deal treat handle agreement contract cope bargain negotiate
dealer vendor seller trader merchant pusher
dear costly darling pricey
dearest darling
dearly expensively
death die dead killed died fatal deceased decedent passing
deaths fatalities
debate dispute discuss discussion
debris rubble wreckage waste
debt loan borrow owed liability indebtedness obligation debtor
debut first premiere
decade ten years
decaf decaffeinated
decapitated beheaded
decay decompose rot spoil
deceased dead died late
deceit fraud deception dishonesty
deceive mislead deceit deception dupe
december dec
decent respectable decency
decide decision determine resolve
decided settled
decimate destroy
decision resolution ruling judgment determination verdict choice conclusion decree
deck pack floor
declare proclaim issue state
decline decrease fall drop reduce reject worsen diminished
decode decipher decrypt
decorate ornament
decorator painter
decrease reduce fall lower drop reduction diminish
decree edict order ordinance law ruling
decrypt unlock
dedicate devote
deduct subtract withhold
deductible excess
deduction withholding
deep deeper deepest deepen
deer roe
default nonpayment standard
defeat beat win victory lose loss
defeated overcame
defect flaw fault deficiency imperfection error
defective faulty broken damaged
defend defense guard shield
defendant accused
defense protection guard
defer postpone
deficiency lack shortage
deficit shortfall
define definition mean refer
definitely absolutely undoubtedly undeniably
deformed misshapen
defrost thaw
defy resist
degrade deteriorate
degrading humiliating
degree diploma bachelor university graduated qualification extent
degrees celsius
dehumidifier damp
dehydrated fluids thirst
delay postpone late postponement hold defer
delegate representative
delete remove erase
deli delicatessen
deliberate purposely
deliberately intended knowingly wilfully
delicious scrumptious appetising
delighted pleased overjoyed
delirious delirium
deliver furnish bring drop supply
delivery shipping deliver childbirth dispatch consignment
delusion delusional deluded
deluxe luxury
demand require request insist
dementia alzheimer demented senile
demise death end died downfall
democracy democratic
demolish destroyed
demolished torn demolition razed
demolition destroyed dismantle destruction
demonstration protest demo
denmark danish dane
denote represent indicate mean signify
denounce denunciation
dense density compact thick
dent damage ding
dental dentistry
dentist dental teeth orthodontist dentistry
deny refuse reject denial refute
deodorant antiperspirant
depart leave departure
department ministry division section bureau faculty
departure left exit
depend rely
depends contingent conditional
depict portray illustrate representation
depiction portrayal
deplete exhaust
deploy send deployment station
deport expel
deported repatriated
depose overthrow
deposit bond downpayment
deprecated obsolete
deprive denied
deprived disadvantaged lacking
depth deep deeper
deputy vice
derelict abandoned
derive originate
descend fall descent downward sink
descent lineage
describe call characterize depict description portray detail define
description portrayal
deserve merit worthy earn
design engineer architecture
designed planned built devised
desirable preferred
desire want wish longing lust
desk furniture workstation counter
despicable contemptible
despise loathe detest
despite notwithstanding although
dessert sweet afters pudding
destroy ruin devastate destruction perish obliterate eradicate
destroyed razed burned
destroyer warship
destruction devastation wreck
details specifics
detain detention
detective investigate
detectives sleuth inspector
detention punishment imprisonment detainee
deter prevent
detergent powder
deteriorate worsen decline
determine find establish ascertain
determined found resolute calculated
detest loathe
detour diversion
detrimental harmful damaging
devastated ruined distraught heartbroken ravaged
develop grow evolve invent
developed formed
deviate differ depart divergence
device machine instrument apparatus equipment contraption
devil satan demon lucifer
devious deceitful
devise develop
devour eat gobble
diabetes diabetic
diabetic insulin
diagnose diagnosis diagnostic
diagnosed detect
diagnosis diagnoses diagnostic
diagram figure schematics drawing chart illustration
dial call ring phone
diameter across
diamond gem
diaper nappy
diary journal
dice chop
diced cubed
dicey risky
dictator dictatorship tyrant autocrat despot
die dead killed died perish dice deceased decedent demise fatal passed expire
diesel fuel
differ vary distinguish
different various distinct other unlike alternative
difficult hard challenge problem tough demanding strenuous awkward trouble
difficulty trouble difficult hard hardship
dig excavate burrow unearth
dignity respect dignified pride
digs lodgings accommodation
dilemma quandary
diligent hard industrious
dimension size
dimensions measurements
diminish reduce
din noise
dine eat dinner
dinghy boat
dinner meal supper feast
dinnertime mealtime
dip immerse plunge decline
diploma certificate qualification
diplomatic diplomacy tactful envoy
direct director lead straight directly
direction heading guidance
director film manager
dirt soil filth grime dirty
dirty soiled unclean filthy muddy filth stained polluted dusty
disability disabled incapacity impairment handicap
disable deactivate
disabled handicapped accessible crippled invalid
disadvantage drawback weakness downside handicap
disagree dispute oppose dissent differ object
disagreement dispute split conflict disagree
disallow forbid
disallowed prohibited allowed
disappear vanish
disappeared missing gone
disappointed dissatisfied unhappy dismayed
disarm weapons disarmament
disassemble dismantle
disaster catastrophe tragedy disastrous calamity cataclysm
disastrous catastrophic calamitous
disburse pay
disbursement payment expenditure
discard dispose
discharge dismissal release emission emit unload sack
disciples follower apostle
discipline field disciplinary
disclose reveal divulge tell disclosure expose
disclosure revelation
disco dance nightclub
discomfort uncomfortable ache soreness
disconnect detach
discontinue stop cease
discount rebate reduction concession reduced
discourage deter
discouraged dissuade
discover find found identify detect discovery reveal
discoverer discovered
discovery finding
discreet tactful
discrepancy difference
discretion discretionary discreet
discriminate racism prejudice
discrimination bias inequality bigotry
discuss deliberate discussion consult
disease illness disorder infection ailment sickness
disembark alight
disgrace shame
disguise hide masquerade camouflage mask costume
dish food bowl platter
dishes crockery plates
dishonest fraudulent fraud deceitful untrustworthy
dishonor shame disgrace
dishwasher dishes appliance
disinfect sterilize
disinfectant antiseptic
disintegrate crumble
disk drive
dislike aversion disapprove
dismantle demolish
dismiss fire sacked discharge terminate
dismissal termination firing
dismissed fired terminated rejected axed
disobeyed disobedient defied
disorder illness chaos syndrome unrest anarchy
disparity inequality difference
dispatch ship mail
disperse scatter spread
displace replace
display exhibit present monitor
displayed shown
disposal dispose discard rubbish
dispose sell
disposition temperament character
dispute controversy argument clash
disqualified barred disqualification banned ineligible
disqualify exclude eliminate
disregard neglect overlook
disrespect contempt
disrupt interrupt
diss insult
dissent disagreement opposition
dissertation paper
dissolve disband disappear dissolution soluble melt
dissolved liquidated
distance far miles kilometres away km mileage remote
distant far distance faraway
distinctly clearly clear
distinguish differentiate
distinguished eminent renowned
distort alter
distorted warped deformed
distracted inattention
distress anguish suffering misery
distribute spread disburse
disturb disrupt nuisance interrupt unsettle
ditch abandon discard trench gully dump
dive dove diver submerge
diverse variety mixed
diversion bypass distraction reroute
divert diversion redirect
divide split separate partition division share
divine holy deity
division split branch section
divorce separated marriage dissolution
divulge reveal
dizziness vertigo
dizzy lightheaded vertigo giddy unsteady
do did done
doable possible
doc doctor
dock wharf quay
doctor physician medical clinician gp consultant
document record deed instrument certificate form
documents papers files
doddle easy
dodge avoid
dodging evading
dodgy faulty unsafe suspicious illegal
dog canine puppy pet animal
doggy dog
dole unemployment
doll dolly figurine toy
dollar cent
domain field area realm territory
domestic household
domicile residence
dominant main leading
donate contribute
donation gift
dongle adapter
donkey ass mule
donor donated benefactor giver contributor
doomed fated
door doorway gate doorstep
doorknob handle
doorman concierge
doorstep threshold
doping drugs
dorm dormitory residence
dormitory residence housing accommodation
dose dosage amount
dosh money
double twice duplicate twofold
doubleglazing windows glazing
doubt unsure
downfall fall collapse
downstairs below
downturn decline recession
doze sleep
dozen twelve twelfth
draft selected draught conscription outline sketch version write
drag pull haul tow
drain deplete drainage sewer gutter
drama play theatre acting
dramatic theatrical
drapes drapery
drastic severe extreme dramatic
draughts checkers
draughty draught
draw withdraw tie
drawing sketch
dreadful terrible awful horrible
drenched wet
dress garment outfit wear apparel costume
dresser sideboard
dribble basketball drooling
drier dryer
drift float wander
drill bore training
drink sip liquor drunken
drinkable potable
drip intravenous drop trickle
dripping wet
drive motivate push motor steer motorist driveway
driver drove motorist chauffeur trucker
drizzle rain
drop lower reduction dip slump
droppings faeces dung
drought dry
drowsy sleepy somnolence
drug medication pharmaceutical pills narcotics
drum drummer percussion barrel
drunk intoxicated
drunken inebriated
drunkenness intoxication
drunks drunkard alcoholic drunken
dry arid desert dryness dried
dryer drier
dual two double
duct conduit
dude man guy bloke chap fellow
due owing payable expected scheduled outstanding
dues fees subscription
duff faulty
duffel bag
dull tedious dreary matt
duly properly
dumb stupid silly foolish speechless
dummy pacifier
dump waste dispose discard recycling landfill tip rubbish abandon
dumpster container bin
dungarees overalls
dunny toilet
duplicate replicate clone
durable sturdy
duration long length term period
during throughout
dusk sunset twilight nightfall sundown
dust dusty
dustbin bin trash rubbish
dustmen refuse collection
dutch netherlands holland
duties responsibilities obligations tasks
duty responsibility role job obligation
duvet quilt bedding comforter blanket
dwarf midget
dwell inhabit
dwelling house home residence
dwindle decline decrease
dye colour tint
dying die death dead terminal
dyke levee
dynamic energetic
eager enthusiastic anxious excited
ear auditory hearing
earache ear
earlier previously ago sooner former
earliest soonest
early beginning first earlier earliest late advance beforehand
earn receive win make
earnings income wages revenue
earphones headset earbuds
earrings jewellery
earth world planet terrestrial globe
earthquake seismic quake tremor
earwax wax
ease relieve alleviate easy
easier simple ease
easiest simplest
easily readily effortlessly
east eastern
easy simple easier gentle straightforward easiest effortless
eat diet meal feed eater
eatery cafe
eating dining
eccentric odd peculiar wacky
ecology environment
economical efficient cheap
economist economics
economy economic thrift
eczema dermatitis
edge border boundaries perimeter rim fringe margin periphery
edgy nervous jumpy
edit editor change modify
edition version
editor newspaper
education school teach graduate degree tuition training
eerie creepy
effect result impact influence force outcome ramification
effective operative force efficacy effectiveness efficient
effectiveness efficacy
efficient productive
effort endeavour
ego self selfish
egypt egyptian
eight eighth
eject expel expulsion
elaborate detailed intricate
elderly old aged seniors geriatric
eldest oldest
elect vote
elected chosen
election ballot electoral
electric electronic
electrician electrical wiring
electricity power
electrocute shock
electronic digital
elegant stylish refined
element part
elements constituent
elevate raise
elevation above
eleven xi
eligible qualify entitled qualified
eliminate remove delete
elite elitist
eloquent fluent
elude escape
email mail message contact
embargo ban sanctions
embarrassing awkward humiliating
embassy consulate
embedded embed
embezzle misappropriate
emblem symbol logo mascot
embody represent
embrace accept adopt
emcee host compere
emergency urgent distress contingency urgency
emigrate move immigrate leave migrate
emission pollution emit
emit release
emoji emoticon
emotional sentimental
emperor king ruler throne imperial empire empress monarch
emphasize stress emphasis
emphasized highlighted
employ use hire work engage
employed engaged
employee worker staff personnel
employer employing
employment jobs hiring
empower enable
empty unoccupied blank bare deserted hollow unload
emulate imitate
emulsion paint
enable let activate facilitate
enact pass adopt
enchanted magical
enclose surround
enclosed enclosure
encourage promote urge motivate cheer
encrypted secure scrambled
end finish cease stop expire final shut termination cessation conclusion
endangered extinction threatened vulnerable imperilled
ended terminated expired
endemic native
ending expiration
endless unending
endorse support recommend back
endure last survive
enemy opponent rival foe adversary enmity
energy energetic
enforce implement apply
engage involve hire
engaged busy betrothed
engine motor
england english british englishman
engraved inscribed etched
enigma mystery
enjoy pleasure
enjoyable pleasant fun enjoy delightful
enlarge expand zoom magnify
enlist join
enlisted enrolled volunteered
enquiry question query
enrich improve
enroll students register apply join
enrolled matriculated
enrollment registration admission
enslave slave slavery
ensuite bathroom
ensure guarantee secure
entail involve
enter join entry entrance input entrant
entertainment fun show recreation performance
enthusiasm eagerness passion enthusiastic
entice attract lure
entire whole all entirety throughout
entitle right
entity body organization institution
entrance gate entry door entryway gateway doorway
entrant competitor participant
entrust delegate
entry ingress record
enumeration census count
environment environmental habitat surroundings setting
environmental ecological green
epidemic outbreak pandemic
epileptic epilepsy
epipen adrenaline epinephrine
episode season series bout instalment
epoch era period age
equal same
equation formula
equipment gear tools apparatus appliance hardware
equitable fair just
equivalent equal corresponding same
era period age time
eradicate eliminate
erase wipe rub
eraser rubber
erect establish found
erode erosion
errand task
error mistake fault failure mistaken inaccuracy incorrect erroneous
escape flee evade breakout abscond evasion getaway
especially particularly
espresso coffee
essay paper assignment composition
essence nature core
essential indispensable imperative
establish found form set start
estate property
esteem respect regard
estimate calculate appraise assess
estonia estonian
eswatini swaziland
eternal everlasting forever endless immortal
ethic moral
ethiopia ethiopian
ethnic racial
etiology cause
etiquette protocol courtesy
eu european
eulogy oration
europe european
evacuate flee vacate
evasive evade
even flat equal
event incident occurrence occasion affair function ceremony
eventually finally later
ever eternally
every each all
everybody everyone all
everyday commonplace
everyone all anyone public
everything all whole
evicted ejected
evidence proof testimony proven
evil bad devil wicked malevolent
evolve evolution
ewe lamb
exactly precisely
exaggerate overstate overdo
exam test assessment
examination test exam
examine inspect look study check scrutinise investigate
example instance such like include case illustration sample specimen
exams finals
exceed more excess above over exceeded
exceeded surpassed
excellent exceptional great super terrific
except unless apart
exception exclusion
exceptions exemptions
excess surfeit
exchange swap replace trade switch
excited enthusiastic
exclude except exclusion
excluded omitted
exclusive sole
excursion tour
excuse exempt
excuses justify pretext pardon reason
execute hanged beheaded sign
executed killed
executive ceo manager director
exempt free excluded
exemption relief waiver
exercise workout training activity drill practice exertion
exert apply
exhaust fumes emissions
exhibit museum show showcase
exhilarating exciting thrilling
exile banish expel refugees
exit egress outlet
exodus migration emigration
expand grow extend expansion
expansion enlargement growth
expect anticipate foresee await hope predict projected forecast
expedite accelerate
expedition voyage journey trip trek
expel dismiss exclude
expelled ousted
expenditure spending
expense expenditure
expenses outlays
expensive costly dear
experience undergo suffer encounter expertise
experienced underwent skilled seasoned encountered faced felt
experiment test trial experimental
expert specialist authority expertise guru
expired expiry invalid valid died
expiry termination
explain describe account explanation elucidate interpret justify
explicit clear
explode blast explosion detonate erupt
exploit use
explorer expedition voyage
explosion blast detonate eruption bang
export trade
exposed revealed vulnerable
exposure expose
express convey voice state articulate
expropriate confiscate
expulsion expel
extend reach stretch extension extent renew enlarge
extension renewal prolongation
exterior outside outer facade
exterminate kill
external outer exterior
extinct disappear vanished
extra further more
extracurricular clubs activities
extraordinary exceptional unusual
extravagant wasteful
extremely exceedingly severely
eye vision visual ocular optic
eyebrows brow
eyelashes lash
eyes eyeball
eyesight vision sight eyes seeing
fab excellent
fabric cloth textile
fabricate make
face encounter
facial face
facilitate help ease
facility amenity resource
fact truth reality
faction group
factor cause element reason consideration
factory manufacturing works industrial
faculty professors teachers
fade discolour
faeces feces stool excrement dung
fag cigarette
fags smoking
fail failure unsuccessful flunk
failure collapse unsuccessful flop
faint unconscious syncope dim collapse dizzy
fair reasonable just impartial carnival funfair blonde
fairly reasonably
fairy pixie elf
faith religion belief creed denomination
fake false counterfeit forged imitation sham artificial hoax
fall drop tumble
false untrue incorrect wrong fraudulent untruthful
falsify forge
fame famous celebrity
familiar acquainted
family household relatives parents kinfolk dynasty
famine hunger starve
famous known notable renowned popular noted legendary
fan supporter ventilation cooling ventilator enthusiast admirer follower devotee
fanatic zealot extremist
fancy want desire
fantasize imagine daydream
fantastic excellent fabulous brilliant superb terrific awesome
fantasy imagination imaginary fiction
far farther farthest further remote
fare price charge cost
fares tariffs
farewell valediction
farm farmland smallholding
farmer agriculture farm grower grazier
farmhand labourer
fart flatulence wind
farther further distant
fascist fascism
fashion trend manner
fast quick rapid speed faster fastest hasty express
fasten secure tighten close buckle
fastest quickest quicker
fat overweight thick obese grease lipid fatty lard
fatal killed mortal
fate destiny outcome
father son fatherhood stepfather
fatigue tired exhaustion
faucet tap
fault failure trouble responsible
faulty broken malfunction
fauna animals wildlife
favourite preferred
fax facsimile
fear afraid worry scared dread terror anxiety frightened apprehension
feasible possible
feast banquet
feat achievement accomplishment exploit
feather plume plumage
feature include star trait aspect property element function
features contains
february feb
federal national
fee cost
feeble weak frail
feed food fodder
feedback comments suggestions response
feel sense sensation
feeling emotion
fees subscription
feet ft
fella man boyfriend
female woman feminine
feminine womanly
feminist feminism
fence railing barrier enclosure
ferocious fierce savage
ferry boat ship
fertilizer manure compost
festival carnival feast
fetch collect bring
fete fair festival
fetus embryo foetal
feud dispute quarrel conflict
fever temperature pyrexia feverish
few fewer least little several couple handful
fewer decreased
fiance betrothed fiancee
fiancee engaged betrothed bride
fiancé engaged
fiasco failure
fib lie untrue
fiction novel
fiddly difficult
fidelity faithful
field area sector subject farmland
fiend monster
fiery burning
fifa soccer
fight war combat conflict brawl argument duel scuffle quarrel skirmish fray feud resist
fighter combatant
figure digit sum shape calculate
figures numbers statistics data
file lodge submit folder record archive
filed lodged submitted
filled full stuffed
film movie picture cinema footage documentary
filmmaker director
filter strainer
filthy unclean grimy filth
final last ultimate
finally conclusively conclude
financial economic monetary fiscal finance money pecuniary
find found locate identify spot detect
findings conclusions
fine penalty fee charge okay sanction
fined penalized
finest choicest greatest
finger thumb
fingerprint biometric
finland finnish finn
fire burn terminate discharge inferno alight ignite
firecracker fireworks banger
fired terminated discharged
firefighter fireman
firemen firefighters brigade fireman
fireplace hearth stove chimney fireside
firewood logs
fireworks pyrotechnics
firing termination
firm enterprise
first earliest initially original premiere foremost primary
fish aquatic
fisherman fishing angler fishermen
fishing angling
fishmonger fish
fishy suspicious
fit healthy install mount attach compatible match
five fifth
fix repair solve rectify remedy correct solution
fixation obsession
fixed resolved
fixture game
fixtures schedule fitting
fizzy carbonated sparkling soda
flag banner pennant ensign
flames fire
flammable combustible inflammable
flannel washcloth
flare flame
flash flicker
flask thermos bottle
flat tenement
flatmate roommate housemate
flavor taste
flaw weakness fault
flee left flight fugitive
fleet ships armada squadron
flex cable cord
flexible adaptable pliable
flexitime flexible
flies fly
flight fly aeroplane airline
flimsy weak
flinch wince
flipflops sandals
floating afloat
flog sell
flood inundation deluge
floor story ground level
flora plants vegetation
florence florentine
florist flowers floristry
flourish thrive
flow run empty stream circulate
flower bloom blossom
flu influenza
fluctuate vary
fluid liquid
flunk fail
flush rinse
flute instrument
flutter flap
flyer brochure handbill flier pamphlet
flyover overpass
flytipping dumping
foal horse
foam froth
focus concentrate emphasis concern about center attention priority
focused concentrated centered focus
fog mist visibility
foggy fog mist
fold crease bend pleat
folder directory
follow succeed after next comply observe ensue adhere trail
fond affection liking
font typeface
food eat diet provisions groceries foodstuffs nutrition sustenance victuals chow
fool idiot deceive moron
foolish unwise ridiculous
foolproof infallible
football soccer nfl team
footbridge bridge
footnote citation
footprints footstep track
footsteps steps
footstool stool
footy football soccer
forbid prohibited outlaw bar
forbidden prohibited banned
force make compel violence vigour coercion
forecast outlook projection
forehead brow
foreign overseas abroad alien exotic imported
foreigner noncitizen
foreman supervisor overseer
foremost leading prime
forest wood trees woodland forestry
forever indefinitely perpetually everlasting
forfeit lose
forged sham
forgery forged counterfeit fake
forget forgot overlook omit
forgive waive pardon excuse
form shape type application questionnaire blank
formal official
formation formed creation
former previous ex once late erstwhile
formerly once
fort fortress
forthcoming upcoming next
forthwith immediately
fortify strengthen
fortnight weeks
fortnightly biweekly
fortress citadel
fortune wealth riches destiny luck
forum discussion
forward send forth
foster encourage promote
foul infringement offence disgusting filthy stinking stench
fouling faeces poo excrement
found start form
founder founded established creator
four quarter quartet fourth
foyer entrance
fraction percent proportion ratio
fragile delicate breakable
fragments shards
fragrant scent
frail weak delicate
frame framework
france french frenchman
frankly candid
frantic desperate
fraternity brotherhood frat
fraud deception misrepresentation
freaked frightened
free freedom liberty gratuitous complimentary gratis available charge release freely
freebie free
freebies complimentary
freed liberated liberty
freedom liberty independence autonomy
freelance contractor independent
freely openly
freeway expressway
freeze ice hang stuck
freezer frozen
freezing frost
frequent often regular
frequently commonly regularly usually frequency
fresher freshman undergraduate
freshmen freshman fresher
fret worry
friday fri
fridge refrigerator chilled appliance
friend ally friendship chum crony confidant schoolfriend
friendly welcoming amicable nice pleasant sociable
fright fear panic frighten scare terror
frightened terrified startled afraid
frock dress
front fore forefront
frontal front
frontier boundary
frost freezing ice
frosty cold frost
frown scowl
frustrated thwarted
fry fried
fuel gas energy gasoline petrol coal
fugitive runaway escapee
fulfil meet satisfy
full entire whole packed entirety
fully wholly entirely
fumes vapour
fuming angry
fun recreation pleasure enjoy
function role purpose work duty
fund finance money pay
fundamental essential crucial
funded supported
funding grant
fundraising donations charity
funds moneys
funeral burial buried cremation memorial wake
fungus fungal
funniest hilarious
funny comedy humor amusing comic hilarious witty comedic funniest
fur pelt
furious enraged irate fury rage
furlough leave
furnace boiler incinerator kiln oven
furnish provide supply
furnished equipped
furniture furnishings
fury rage anger wrath
fuse fusion breaker
fussy picky
futile useless
future coming forthcoming upcoming later
fuzzy blurred
gadget device appliance tool contraption
gaff house
gaffer boss
gain obtain get attain receive
gained got won earned
gal girl
gala ball
gale storm
gallery museum balcony
gallows hanged noose scaffold
gamble bet wager
game match sport contest play
gamer player
gammon ham
gang group posse mob gangster
gangster mobster criminal
garage workshop repairer
garbage refuse collection
garbled scrambled
garden yard lawn allotment
garner gain win receive
gas flatulence gasoline fumes
gasket seal washer
gasoline gasolene
gate gateway portal
gather accumulate congregate muster compiled
gauge meter measure assess dial
gay homosexual lesbian queer
gazebo tent
gear clothing apparatus
gearbox transmission
geezer man
gem jewel gemstone stone jewellery
gender sex male female sexual masculine feminine
gene genetic dna
general typical common
generous charitable liberal generosity benevolent
genes heredity
genetic dna genome
genitals genitalia
geniuses genius
genocide massacre
gent gentleman
gentle mild
gentleman man
gentlemen sirs
gently softly mild
gents men gentlemen toilet lavatory
genuine authentic real true sincere
genus genera
geographic location
geography geographical
geologist geology geological
georgia georgian
germ bacteria microbe
germany german
germs pathogen
get receive obtain got collect fetch
ghana ghanaian
gherkin pickle
ghost spirit spook phantom apparition spectre poltergeist
giant large huge gigantic titan
gibberish nonsense
gift give donate present offering
gifted talented genius
gigantic huge enormous colossal massive
giggling laughing
gin spirits alcohol liquor
ginger redhead
girl woman daughter chick female maiden schoolgirl
girlfriend dating partner sweetheart
give grant provide award donate hand offer supply
giveaway free
gizmo device gadget
glacier ice
glad happy pleased delighted
glance look
glare dazzle
glass tumbler goblet pane
glasses spectacles eyewear
gleam shine glow
glimpse see look spot
glitch error malfunction fault
glitter sparkle
glittery shiny
global international globe
globe spherical sphere
gloomy bleak dismal
glorious splendid glory
glossary definitions
gloves mittens
glue adhesive stick paste bond glued
gluten coeliac celiac
goal objective purpose target
goalie goaltender goalkeeper keeper
goalkeeper keeper
goaltender goalkeeper
goat livestock
gob mouth
gobby talkative
god deity divine
goddess deity god divinity
godfather godparent
godmother godparent
gods lord
goggles eyewear
going heading leaving journey goes
gold golden
goldfish fish pet
golfer golf
gondola cableway
goo slime
good better best positive excellent decent fine quality
goodbye farewell bye
goodies treats
goods products merchandise chattels wares freight commodity
goodwill kindness
gorge canyon
gorgeous beautiful stunning pretty attractive lovely handsome
gossip hearsay
got obtained acquired
gotta must
gourmet gastronomic
govern rule administer regulate
government state administration authorities cabinet ministry governmental
gown dress robe
gp physician
gps satnav navigation
grab grasp
graceful elegant
grade class mark score rating rank
grades results
gradient slope
gradually slowly
graduate diploma grad alumni alumnus
graduation ceremony
graffiti graffito
grain wheat cereal
gram gramme
grammar grammatical
gramps grandfather
gran grandmother
grand magnificent
grandad grandfather grandparent
grandchildren grandchild
granddad grandfather grandpa
granddaughter grandchild
grandfather grandson granddaddy
grandkid grandchild
grandkids grandchildren
grandma grandmother grandparent
grandmother granddaughter
grandpa grandfather grandparent grandad
grandparents grandmother grandfather
grandson grandchild
granny grandmother grandparent grandma
grant award confer
graph chart diagram graphic
graphic illustration explicit
grass turf
grate shred
gratitude thanks grateful appreciation
gratuity tip
grave tomb
gravestone headstone
graveyard cemetery churchyard
gravity gravitational seriousness
gravy sauce
graze scrape abrasion pasture
grease lubricate lubricant greasy
greasy oily fatty
great greater greatest fantastic superb grand terrific awesome
greater higher exceed
greatly considerably significantly substantially
greece greek
greed greedy avarice
greenfly aphids
greengrocer vegetables fruit
greenhouse glasshouse polytunnel conservatory
greenlit approved
griddle grill
grief sorrow sadness grieve heartache
grill barbecue roast
grim bleak dismal
grimy dirty
grin smirk
grind ground crush mill
grip handle grasp hold clutch
grizzly bear
grocer grocery
groceries provisions
groggy drowsy
groom wedding bridegroom
groove slot
gross total disgusting
grotesque hideous ugly
grouchy irritable
grounding earthing
group team panel crew cluster
grovel beg
grow increase growth mature
growling snarl
grownup adult
grownups adulthood
growth development boom
grub food meal larva
grubby dirty
grudge resentment
gruesome grisly gory
grumble complain
grumpy irritable cranky
guarantee warranty surety pledge guarantor vouch
guarantor surety
guard protect sentry security sentinel watchman warden
guardian guardianship protector warden
guerrillas insurgent
guess estimate assume speculate suppose conjecture
guest visitor invitee patron lodger
guesthouse accommodation inn hotel
guide tutorial leader guidance
guidebook guide
guideline rule guidance
guidelines policy guide advice
guilty convict guilt culpable
guitar instrument
guitarist guitar
gulp swallow
gum gingival
gun firearm pistol revolver handgun shotgun
gunfire shooting shots
gunman shooter
gunshot gunfire
gurney stretcher
gut intestine intestinal
guts entrails
gutted disappointed
gutter downpipe drainage
guy man bloke chap fellow lad male
gym fitness exercise gymnasium
gypsies gipsy romany
habit custom
habitat live dwelling
hacked compromised breach
hacker attacker intruder hack cybercrime
hafta must
haggle negotiate
hail hailstones
hair fur haircut
haircut hairdresser barber
hairdresser barber salon barbershop stylist hairstylist
hairdryer blowdryer appliance
hairy hirsute
haiti haitian
half fifty halve percent hemisphere semi
halftime interval
halfway midway middle
hall auditorium corridor chamber
hallowed sacred holy
hallway corridor hall passage lobby foyer entrance vestibule
halo aura
halt end pause block interrupt
ham meat bacon
hamlet village settlement
hammer tool mallet
hamper hinder
hamster pet
handbag purse bag
handbook guide
handcuffs manacles shackles
handicap impairment impediment
handle cope treat crank
handler trainer
handout donation
handrail banister railing
handset phone receiver
handsome attractive
handy useful convenient nearby practical
handyman caretaker repairman
hang dangle droop
hanky handkerchief tissue
happen occur take place event
happened transpired befell occurrence arose befall
happily gladly
happy pleased delighted satisfied happier content joyful joyous merry elated
harassment intimidation
harbor port
harbour marina haven
hard harder tough firm stiff arduous
hardly scarcely
hardship poverty adversity deprivation ordeal
harm hurt injure
harmful dangerous
harness use strap
harsh severe strict cruel brutal
harvest reap
hash hashish hashtag marijuana
hassle trouble bother inconvenience
haste speed hurry rush
hasty hurried rushed hastily
hat cap headgear bonnet helmet bowler turban
hatch emerge
hatchet axe
hate dislike hatred detest loathe despise
hatred loathing
haul carry
haunted ghostly spooky
hawaii hawaiian
hay fodder
hayfever pollen
hazardous dangerous
haze mist
hazelnut nut
head leader director lead skull headteacher
headache migraine
headlamp headtorch torch
headlight headlamp
headmaster headteacher head headmistress
headphones headset earphones earbuds
headquarters located
heal cure treat recover mend
health medical healthy wellbeing fitness
healthy wholesome well
heap stack pile mound
heaps lots many
hear listen sound audible
hearing trial
heart cardiac cardiovascular coronary core
heartbreak grief sorrow heartbroken
heartburn reflux indigestion antacid
heater radiator heating
heating boiler radiator heater thermostat
heatwave heat hot
heavenly celestial divine
heavier weighed
heavy weight weigh heavier heaviest heavily
hedge hedgerow
heed obey attention
hefty heavy
height tall high feet elevation altitude taller stature
heir inherit successor beneficiary heiress
helicopter chopper
hell inferno underworld
hello hi
helmet headgear hardhat
help assist support enable relief helper cooperation
helpdesk support
helper volunteer assistant
helpless powerless vulnerable
helpline hotline
hen chicken
hens poultry
herbs herbal
herd flock drove cattle
hereditary inherited genetic
hernia rupture
hero heroine heroic idol champion
heroic courageous valiant
heroin opiate opioid diamorphine
heterosexual straight
hiccup problem
hide conceal cover mask
hideout hiding
high tall elevation higher highest upper soaring steep
highest most uppermost
highlight select
highly very
highway motorway freeway expressway interstate
hike trek walk ramble
hiker walker rambler
hilarious humorous
hill mount hillside slope
hinder impede prevent obstruct
hinduism hindu
hint clue tip suggest advice
hire recruit appoint rental rent
hired employed engaged charter
historian history
historical history
history chronicle
hit strike single knock beat blow assault
hitch snag
hitched married
hitter batsman batter
hives urticaria
hoax prank
hob cooktop burner hotplate
hobby interest pursuit leisure
hobo vagrant
hog pig swine
hold keep have host wait grasp possess retain
holder bearer
hole leak gap puncture cavity opening burrow drilled pit
holiday celebrate festival vacation leave break trip getaway
holy sacred
home house residence live household domestic property homeowner accommodation
homeland motherland
homeless vagrant hobo
homeowner owner
hometown birthplace home
homework assignment coursework schoolwork
homeworking remote telework
homicide murder manslaughter killing
homosexual lesbian
honest sincere honesty
honestly frankly truthfully
honesty truthfulness sincerity
honk hoot horn
honor recognition prize recognize
hoodie sweatshirt
hoof hooves
hooker prostitute
hooligans thug vandals
hoot hooter
hop leap
hope wish optimism
hopeless despairing desperate
horizon skyline
horizontal flat
horny aroused
horrible terrible awful ghastly frightful horrific
horrid unpleasant horrible nasty
horrifying terrifying horrific
horror terror fear
horse equestrian equine steed colt horseback gelding racehorse
hose tube hosepipe
hosepipe hose
hospital medical infirmary ward sanatorium
host presenter hostess entertain
hostel accommodation
hostile enemy unfriendly antagonistic
hot warm heat temperature hotter hottest
hotdog sausage frankfurter
hotel inn resort lodging accommodation
hotspot wifi
hotter warmer heat
hottest warmest hotter warmer
hound dog
hourly hour
hours times
house residence villa household homestead
householder occupant
housekeeping cleaning
housewife homemaker
housework cleaning
hover float
howling wail
hr hour
hub center
hubby husband
hug embrace
huge enormous vast colossal jumbo
human people person man mankind individual
humble lowly
humid moist wet damp
humidity moisture
humility humble modesty
humongous huge enormous
humor joke comic witty
hunch intuition suspicion
hungary hungarian magyar
hunger starve appetite starvation
hungover hangover
hungry hunger starving famished starvation famine
hunt hunter chase shoot
hurry rush
hurt pain sore wound heal
husband wife married spouse groom partner
hush quiet silence
hustle bustle
hut cabin refuge shelter lodge chalet cottage
hybrid cross crossbreed
hydrated fluids
hygiene cleanliness sanitation
hypnosis hypnotise hypnotherapy hypnotist
hypocrisy hypocrite
hypothesis theory
hypothetical theoretical imaginary supposed
hysteria hysterical
hysterical frantic
iberia iberian
icebox refrigerator fridge
icing frosting
icky disgusting
icon symbol
icy cold ice slippery frozen
id identity
idea concept notion theory suggestion proposal thinking plan inspiration
ideal perfectly
ideas beliefs thoughts
identification id identity identify recognition
identified recognized known found
identify determine identity pinpoint spot name
ideology belief doctrine
idiot moron twit
idle inactive unemployed
iffy suspicious
ignore disregard neglect overlook
ill sick sickness unwell
illegal unlawful prohibit law illicit criminal unauthorised outlawed
illegally unlawfully
illegible unreadable
illness sickness ailment
illusion hallucination
image picture photograph illustration
imaginary fictional fictitious imagination unreal
imagine envisage envision visualise
imbecile idiot fool
imitate copy
imitation replica
immaculate clean
immediately soon promptly straightaway instantly straight
immense huge enormous
immigrant migrate
imminent soon impending approaching
immoral unethical wrong
immortal undying
immune immunology
impact influence collision consequences
impair damage
impartial unbiased neutral
imperfect flawed
imperial empire royal
impersonating posing
implement introduce apply execution
implied tacit
imply mean suggest
importance significance
important major key crucial vital essential main central necessary
importantly significantly
impose levy imposition enforce
impossible cannot unable
impostor imposter fraud impersonator
impound confiscate
impoverish poor
impregnated fertilise
imprint print
imprison jail prison detained
imprisonment incarceration
improve better enhance upgrade ameliorate
inability unable incapacity
inaccurate incorrect wrong erroneous
inadequate insufficient deficient
inadvertent unintentional
inappropriate unsuitable improper
inbox mailbox
incentive inducement motivation reward
inception beginning start founding
incidence frequency
incident accident occurrence episode
incision cut
incite provoke
incline slope
inclined likely
include inclusion
including encompassing
income revenue salary wages receipts proceeds pay pension
incompetent inept
inconsistent contradictory
inconvenience disruption nuisance bother
incorporation founding
increase rise raise growth higher escalation gain uptick augment
incredible unbelievable
incumbent current
incur suffer
incurable untreatable
indemnify reimburse
independent autonomous sovereign autonomy
india indian
indicate show suggest
indicator blinker
indigestion dyspepsia reflux
individual person people each
indonesia indonesian
indoors inside
induce cause trigger induction provoke
induction orientation
indulge pamper
industry manufacture business trade
inevitable unavoidable certain inescapable
infamous notorious known
infant infancy
infect infectious
infection sepsis contagious contaminated
infer conclude
inferior lower worse
infertility fertility
infidelity adultery unfaithful cheating
infinite endless unlimited boundless limitless
inflamed inflammatory inflammation
inflammable combustible
inflate pump
inflation prices inflationary
inflict cause
influence inspire manipulate sway influential persuade
info information details
inform notify advise enlighten
information details facts knowledge intelligence
informed notified
infraction violation
infringe violate breach
infringement violation
ingenious inventive ingenuity
ingest eat consumed
ingredient contain
inhabit live residents
inhabitant people population
inhabited settled
inhalation breathing
inhaler puffer
inherent intrinsic
inherit succeed genetic beneficiary
inheritance succession heritage
inherited succeeded legacy
inhibit block suppress inhibitor
inhibitor blocker
initial original early opening
initiate institute
injection shot jab needle syringe vaccination inoculation
injure hurt wound
injury hurt injured harm lesion
injustice unfairness wrong
ink toner
inlaws relatives
inlet bay
inmate prisoner
inmates detainee
innate inborn
inner internal inside
innkeeper publican landlord
innocent acquitted blameless guiltless exonerated
innovation invention
inquire ask enquire inquiry query
inquiry investigation
insane crazy demented deranged lunatic
inscription inscribed
insect bug
insensitive unfeeling callous
inside within interior indoors internal inward
insight understanding perception
insinuating implying
insist persist
insomnia insomniac
inspection examination survey audit inspector
inspire base
inspired motivate
install setup load download
installed placed
instalments payments
instance case occasion
instant immediate moment instantaneous
instantly immediately promptly
instead rather
instincts intuition
institution establishment
instructions directions steps guidelines rules manual guide
instructor trainer
instrument tool gauge
insulation lagging
insult offend abuse slur derogatory
insulting offensive
insurance policy cover
insured policyholder covered
insurer underwriter
intact whole untouched unbroken undamaged
intake admission consumption
integrate combine
integrity honesty
intel intelligence information
intellect intelligence
intelligence brains
intelligent smart
intend plan purpose intention
intense severe extreme fierce strong concentrated
intensify increase
intentional deliberate wilful willful
intentionally knowingly deliberately intent wilfully wilful
intercom buzzer entryphone
interesting fascinating intriguing engaging
interfere disrupt intervene meddle hinder interrupting hamper
interfering interference meddling
interior indoor inner
intermission interval break
intermittent occasional
international multinational
internet online web net
internship placement intern apprenticeship trainee
interpretation explanation reading meaning
interrogation questioning
intersection crossroads crossing
interval break gap recess
intervention intervene
interview interviewee
intimacy intimate closeness
intimidate bully
intoxicated inebriated
intriguing fascinating
intro introduction prelude
introduce launch introduction introductory establish instituted
introduction preamble preface foreword launch
intrude invade intrusion
intrusion invasion
invade invasion occupy
invent inventor devise
invest fund
investigate study inquire
investigation inquest
investment investor stake
invincible unbeatable
invite convene
invoke invocation
involve include participate
involved took implicated concerned
iphone smartphone phone
iran iranian persian
iranian persian
iraq iraqi
ireland irish
iron ferrous
ironing pressing
ironmonger hardware
irony ironic
irrational illogical unreasonable absurd
irregular uneven abnormal erratic
irrelevant immaterial
irresistible tempting
irrigate water
islam muslim quran
island isle islet insular
isolate separate quarantine
isolated solitary
israel israeli
issue problem release publish matter question edition distribute subject
italy italian
itch pruritus irritation
itchy itching irritated
item article object possession
itinerary route schedule plan
jab vaccine immunisation inoculation prick
jabs shots
jack knave
jacket blazer
jackpot prize
jagged sharp
jailed sentenced incarcerated
jam stuck blocked jelly preserve traffic
jamaica jamaican
janitor custodian cleaner
january jan
japan japanese
jar glass
jaw jawbone chin
jazz music
jealous envious jealousy envy
jealousy envy
jeans trousers denim
jello jelly
jelly gelatine
jeopardize threaten endanger
jeopardy endanger jeopardise
jersey shirt
jew jewish
jewels jewellery gemstone
jigsaw puzzle
jittery nervous
job occupation profession work post position employment vacancy role vocation jobless workplace
jockey rider
jog run
joggers trousers
jogging jogger
join unite member merge membership attach joint entry
joiner carpenter
joint combined mutual
jointly together
joke prank gag
joker jester
jolly cheerful merry happy
jolt jerk
jordan jordanian
journal magazine periodical
journalist reporter newspaper media correspondent columnist
journey travel voyage trip crossing ride drive
joy delight happiness pleasure
judaism jewish jews
judge court judgment verdict magistrate adjudicate referee assess judicial judiciary
judges justices
judgment ruling verdict
jug pitcher carafe ewer
juicy succulent
jumble sale secondhand
jumbled untidy
jump leap hop spring vault
jumper sweater pullover cardigan sweatshirt
junction intersection crossroads
jungle rainforest
junk rubbish clutter garbage waste scrap
junkie addict
junkyard scrapyard
jury trial jurors panel
just recently
justice fairness
justify justification
juvenile young minor teenager child underage
kaput broken
keen eager enthusiastic enthusiasm avid
keep store preserve save conserve continue
keeper curator warden
keeping retention
kenya kenyan
kept retained
ketchup condiment sauce
kettle appliance
key button
keyfob fob
keys lock
kharkov kharkiv
kick boot
kicked evicted
kickoff start
kid pupil minor youngster toddler teenager
kiddies children kids
kidnap abduct kidnapper hostage
kidnapper abductor
kidney renal
kids children youngsters juniors
kiev kyiv
kill murder eliminate
killed died slain
killer murderer
kilogram kg
kilometer km
kilos kilograms kg
kin relatives family relation
kind type form sort variety friendly nature category caring compassionate
kindergarten preschool
kindling firewood
king ruler monarch throne reign kingdom crown sovereign majesty
kingdom monarchy
kip sleep nap
kit uniform equipment gear strip outfit clothing set
kitchenette kitchen
kitten pet cat
kitty pot funds
knackered broken exhausted tired
knead dough
kneecap patella
kneel knees
knickers underwear panties
knight sir chivalry
knob handle dial button doorknob
knock bang rap strike
knockoff counterfeit
knockout elimination
know name aware understand familiar recognise
knowledge know expertise learning
korea korean
la angeles
lab laboratory
label tag sticker
labor workers work workforce
labrador dog
lack without absence scarcity missing absent need dearth
lactose dairy
lad boy man
ladder stepladder
lady woman female gentlewoman madam mistress
ladybird ladybug
lag delay
lair den
lake water loch reservoir lagoon tarn mere
lame limp
lamp light lightbulb
lamppost streetlight
land territory ground soil estate tract
landfill tip
landline telephone
landlord owner lessor landlady letting
landmark monument
landmass continent land
landscape countryside terrain
landslide mudslide rockfall
language speak tongue dialect vocabulary
lantern lamp torch
lap circuit round
lapse expire
laptop computer notebook
larder pantry
large major huge great larger largest sizeable considerable jumbo
larger greater
largest greatest
lass girl
last latest duration remain persist survive latter ultimate
late recent later latest overdue tardy early belatedly
latency delay lag
lateness tardiness
later subsequently afterwards
latest current newer
latrine lavatory
latte coffee
latvia latvian
laugh laughter chuckle
launch start release unveil inaugurate
launder laundry
launderette laundromat
laundrette laundry launderette
laundry clothes launderette laundromat washing
lav lavatory toilet
lava magma molten
lavish luxurious extravagant
law legislation statute legal act code constitution statutory
lawful legal right
lawmaker legislator politician
lawn grass turf
lawsuit sued court litigation suit case action proceeding
lawyer attorney legal solicitor barrister advocate litigator
lax loose
layer tier
layoff redundancy sack
layout arrangement design plan
lazy idle indolent sluggish slothful
lead leader result guide leadership
leader chairman chairperson ruler president leadership
leaf foliage
leaflet brochure pamphlet flyer flier
league division alliance
leak leakage drip seepage escape
leaky leaking
leap bound
learn study education discover master
learner student
lease tenancy hire rental
leaseholder lessee
leash lead tether
least lowest fewest fewer slightest
leave left exit evacuate withdraw bequeath retire
leaving departure farewell
lebanon lebanese
leccy electricity
lecture speech talk class seminar
lecturer teacher
led commanded
ledge sill
ledger register
leek vegetable
left departed abandoned exited quit
leftover remaining residue
legacy heritage bequest estate
legal judicial
legend legendary myth folklore mythical
legendary mythical
legible readable
legislate enact
legislature parliament congress
legit legal legitimate genuine
legitimate legal lawful valid
leisure recreation pastime spare
lemonade drink
length long distance
lengthen extend
lengthy long prolonged
leningrad petersburg
lens optical
less least fewer minus lower reduced
lessee tenant
lessen reduce lower diminished
lesson period
lessons tuition instruction
let permit
lethal fatal mortal
letter wrote correspondence epistle missive postcard character
letterbox mailbox
letting leasing renting rental
level degree extent even tier rank grade stage rung flat
lever handle leverage
leverage use influence
levy tariff tax
liabilities obligations
liability responsibility liable
liable responsible accountable prone
liar lie lied
libel defamation
liberate free
librarian library
libya libyan
lice nits
licence permit
license permit permission authorization licence
lid cover cap
lidocaine anaesthetic lignocaine
lie located situated lay false falsehood lying untruth deceive recline lied
lied lying false deceive untrue
life live lifespan existence lifetime vitality
lifejacket buoyancy vest
lifestyle life
lifetime lifespan age
lift raise hoist elevator ride
light lighter lamp bulb illuminate pale bright lightweight
lightest lowest
lightheaded faint
lighthouse beacon
lightly gently
lightning thunderstorm thunderbolt bolt
like similar enjoy love prefer resemble alike favour
likelihood probability chance
limb arm leg extremity
limescale descale
limit restrict maximum boundaries threshold
limitation restriction
limousine limo
line route track cable wire railway
linen towels
lineup squad
linger remain wait
linguist language
link url relationship hyperlink correlate join
linked related tied
lino linoleum
lion lioness
liquid liquefy
liquidiser mixer
liquor alcohol spirit
list include
literature literary writings
lithuania lithuanian
litigate sue
litter waste rubbish trash garbage
little slight minor modest
littlies children
littlun child
live reside dwell stay
lived dwelt
livelihood living
liver hepatic
lives resides
livestock cattle animals sheep pig
livid angry
living residing
load burden lorryload laden reload fill
loads many lots
loafers shoes
loan lend borrowed credit advance
lobby foyer entrance hall reception campaign
lobster shellfish
local vicinity regional
locale location
locate situated found lies site pinpoint
located based sits stands
location place premises whereabouts venue
lock padlock secure fasten bolt latch
locked shut blocked
lockout locksmith
locksmith locks
lockup garage jail
locomotive train
lodger tenant boarder
lofty high sublime
log record timber diary journal
login signin logon password account credentials
logout logoff
loins groin
lolly popsicle lollipop
lonely alone isolated loneliness lonesome solitary solitude
loner recluse solitary
long longer longest distance prolonged lengthen extended lasting lengthwise
longest longer length
loo toilet lavatory restroom bathroom wc flush washroom
lookup search
loose slack unsecured free
loosen loose unscrew slacken
loot plunder pillage
looting steal
lopsided uneven
lorry truck hgv
lose loss
loser defeated lose
loss deprivation bereavement
lost missing mislaid misplaced disappeared bereft vanished
lot many numerous plot batch
lotion cream ointment
lottery raffle draw
loud noisy noise louder
loudspeaker speaker
louse lice
lousy poor bad
lovable adorable
love romantic affection passion fond
lovely beautiful adorable
lover sweetheart mistress
low small lower lowest
loyal loyalty devoted dedicated faithful allegiance
loyalty allegiance fidelity faithfulness
lozenge throat
lubricate oil
luck chance lucky
lucky fortunate
lucrative profitable
ludicrous ridiculous
lug carry
luggage baggage suitcase bags
lukewarm tepid
lumber timber
lump swelling bump
lunar moonlit
lunch lunchtime meal dinner luncheon
lunchbox sandwiches lunch
lunchtime noon midday lunch
lung pulmonary respiratory
lure tempt temptation decoy
lurgy cold virus
lvov lviv
lying deceitful dishonest untruthful fib liar
lyrics written songwriter words song
machine apparatus appliance equipment mechanism
machinery machine equipment
mad insane crazy furious lunatic deranged
madman lunatic
magazine published issue periodical weekly
maggots larvae
magic magician sorcery wizardry
magician conjuror conjurer illusionist
magnificent splendid superb impressive
magnitude size extent
maid servant maidservant housekeeper wench
maiden virgin
mail postal letters post correspondence
mailman postie
main primary major principal predominant key
mainly primarily mostly chiefly largely principally
mains electricity
maintain keep preserve maintenance upkeep support service
maintenance upkeep repair service
maisonette flat
major significant
majority most
make produce manufacture build construct prepare
maker producer creator builder
makeup cosmetics composition
malady disease
malaria malarial
malaysia malaysian malay
male man masculine boy manly
malfunction fault failure breakdown defect failed
malicious malice spiteful malevolent
mall shops arcade
malware virus
mam mother
mammal animal
manage run handle cope
management administration leadership
manager supervisor head leader
mandate order require command
mandatory required optional essential
manhole drain
manhood masculinity
manicure nail
manifest evident obvious
manipulate manoeuvre control
mankind humankind
manner way mode
manners etiquette courtesy politeness behaviour
manor estate mansion
manpower labour staff
manual handbook guide guidebook
manufacture produce fabricate
manufacturer maker
manure dung compost
manuscript text draft
many numerous several
map chart atlas plan diagram
marathon run race
march walked mar procession
mare horse
marge margarine
margin difference
marijuana hemp
marital marriage matrimonial wedlock
mark symbol celebrate
marked signposted waymarked
market sell sale trade promote bazaar
marketplace square market
marks points results
marmalade jam
maroon burgundy
marquee tent
marriage matrimony vows wedlock nuptials
married spouse marital matrimony wedlock
marry wife wed marriage spouse
marsh swamp wetland
marshal steward
marvellous wonderful fabulous
masculine manly
mask respirator facemask
massacre killed murder
massage rub
massive large huge enormous immense colossal
mast pole
master teacher expert owner
mastermind ringleader
masterpiece masterwork
match fixture suit correspond contest
mate friend
material made matter fabric cloth
maternal mother
maternity pregnancy birth pregnant parental
mathematician mathematics
mathematics arithmetic
maths mathematics arithmetic
matter substance case subject
mattress furniture bed
mature adult ripe
max maximum
maximum highest most ceiling utmost greatest maximise
maybe perhaps
mayo mayonnaise
mayor city
maze labyrinth
meadow pasture field
meal food repast feast
mean refer definition signify stand intend indicate miserly
meaningless senseless
meantime meanwhile
measure unit assess metric
meat beef flesh
mechanic technician repairman
mechanism process
medal gold silver bronze olympic prize decoration
media news broadcasting
mediate negotiate intervene
medic paramedic
medical clinical healthcare
medication pill tablet treatment
medicine drug medical medication tablets pharmaceutical remedy
medieval middle
meditation mindfulness contemplation
meds medication medicines
meek mild
meet encounter greet
meeting session assembly gathering rendezvous
melancholy gloomy depressed
melody tune song
melt molten
member belong membership participant associate fellow
memento keepsake
memo memorandum note
memorandum memoranda
memorial monument commemorate cenotaph
memorise learn remember
memory remember ram storage recollection memorize remembrance recall reminiscence memoir
mend fix darn restore
menopause menopausal
mental psychological psychiatric
mention specify refer state note
mentor taught coach mentee
menu options
mercenary hireling
merch merchandise
merchandise items wares products commodity
merchant trader trade vendor seller
mercy clemency leniency compassion pity
merely only simply just
merge unite amalgamate
merger amalgamation merge consolidation fusion
merit worth
mesh net
mess clutter untidy disorder disarray muddle
message letter memo sms note notification
messy untidy dirty mess disorderly
metal iron steel
metaphor figurative simile
metastasis spread
meteor meteorite
method technique way process procedure mode means
methodology approach
mexico mexican
microbe microorganism
microphone mic mike
middle central midst midpoint mid intermediate
midge insect
midwife midwifery
migrant immigrant refugee migration
miles mileage
military force martial militia
militia paramilitary
milk dairy lactation
mill factory
millennium millennia
milligrams mg
millimeter mm
mimic imitate copy
min minimum
mind mental psychological object intellect intelligence
mindless senseless
mine miner colliery quarry pit
miners collier
mini small
miniature small mini
minimum least lowest minimal
minister premier preacher clergyman ministry ministerial
minor underage trivial slight insignificant petty
minuscule tiny
minute min moment microscopic
miracle wonder
miraculous miracle
misaligned crooked
misbehave behaviour misconduct discipline
misbehaviour discipline
miscarriage pregnancy
mischief mischievous naughty
misconception myth
misconduct misbehavior
misdemeanor offence
miserable unhappy sad wretched misery
misery suffering wretched
misfortune adversity hardship
mishap accident incident
mislay lose misplace
misleading deceptive
misplace lose
misprint error
mission missionary assignment task expedition
missus wife spouse
mistake mistook mistaken fault inaccurate incorrect misprint inadvertent
mistaken erroneous misguided
mister mr
misty fog
misunderstanding confusion misconception misunderstood
misunderstood misinterpret
mitigate reduce
mitt glove
mittens gloves
mix mixture mingle
mixer whisk
mixture combination blend compound
mixup confusion
mlb baseball
moan complain grumble whining
moaning groan
mob crowd
mock ridicule imitation deride
mockery mock ridicule
mocktail nonalcoholic
model type prototype version replica mannequin
moderate mild modest
modern contemporary current
modest humble
modified modification adapted
modify alter
moggy cat
moist moisture
molar tooth
mold shape
moldy mould
molecule molecular
molested abused
mom mother
mommy mother
monastery monks abbey priory
monday mon
money dollar finance cash budget million wealth capital monetary coinage
moneyback refund
mongolia mongolian mongol
monies funds
monitor surveillance observe track watch
monk monastic friar
monopoly exclusive
monster monstrous
monthly month
mood emotion feeling
moody irritable
moolah money
moon lunar
moor berth dock heath
moose elk
moped scooter
morbid macabre
more further greater
moreover also
morgue mortuary
mormon latter-day
morocco moroccan
mortality death
mortgage loan
moscow muscovite
mosque muslim islam prayer
mosquito midges gnat midge insect
mostly largely chiefly predominantly
motel hotel
moth insect
mother daughter
motion proposal resolution gesture
motive reason purpose
motorcycle motorbike motorcyclist bike moped
motorhome camper campervan rv
motorway freeway expressway interstate
motto slogan
mould mildew fungus
mouldy spoiled
mount mountain attach install
mountain peak range
mountaineer climber alpinist
mourn grief grieving
mournful sad
mouse mice murine rodent
mouth estuary lips jaw
mouthguard gumshield
move relocate migrate transfer shift motion removal
movement motion move
moveout vacate
movers removals
movie picture
mow cut mower
mower lawnmower
mpg gallon miles
much more most
muck dirt mess filth
mucky dirty
mud silt muck
muddy boggy mud
mug cup beaker
mugging robbery assault
muggy humid
multiple several plural
multiply multiplication
multitude many
mum mother mom parent
mumbling mutter
mummy mother
munch eat
munchies snacks
murder manslaughter
murky unclear
murmuring whispering
muscle muscular
mush pulp
mushroom fungus
mushy soft
music song melody tune
musician singer band music instrumentalist
must mandatory
mustard condiment
mutation mutant
mute silence dumb speechless
mutilated maim disfigured
mutiny rebellion revolt uprising
mutt dog mongrel
muttering murmur
mutton lamb sheep
mutual reciprocal shared
mystery unknown unsolved
myth mythology fable
mythology gods mythical legend
naff poor
nagging persistent
nail toenail
nails fingernails
naive innocent gullible
naked nude bare unclothed
name title designate nominate denomination
nan grandmother
nana grandmother
nanny childcare childminder governess
nap sleep rest doze siesta
napkin serviette
naples neapolitan
nappy diaper
narcotics opiate opioid
narrator voice
narrow thin slim
nasty unpleasant horrible
nation state
national nationwide domestic
nationality citizenship
native indigenous aboriginal local originate
naughty misbehave misbehaviour mischievous disobedient
nausea sick queasy vomiting
nauseous sick nausea
naval maritime marine
navy naval fleet ships
nazi hitler germany german
nba basketball
near close next nearby nearer nearest
nearby local close neighbouring adjacent
nearest closest
nearly almost
neat undiluted
necessarily inevitably
necessary need require essential necessity vital obligatory compulsory
necessity requirement
necklace jewellery valuables pendant
need require must demand want essential necessity entail
needle syringe jab
needy poor hardship destitute impoverished
negative minus
negligence neglect
negligent careless
negligible small minimal
negotiate talks agreement
negotiations discussions
neighborhood area district locality vicinity community
nemesis enemy rival
nepal nepalese nepali
nephew uncle relative
nerd geek
nerve neural
nervous tense apprehensive jumpy
netherlands holland
network web grid
neural neurological
neurotic neurosis anxious
neuter spay castrate
neutral unbiased
new recent newer newest fresh novel latest modern unused novelty
newbie beginner novice newcomer
newborn infant neonatal
newcomer beginner
newest latest recent
newly recently fresh
newlyweds married
newsletter bulletin
newspaper press daily paper gazette tabloid broadsheet
next beside later ensuing
nfl quarterback
nhl hockey
nibbles snacks refreshments
nice pleasant lovely kind delightful
nick steal theft
nickname known dub alias pseudonym
niece relative
niffy smelly
nifty useful
nigeria nigerian
night evening nocturnal dusk midnight
nightclub discotheque
nightie nightdress
nightlight lamp
nightly night
nightmare dream ordeal
nighttime night nocturnal
nine ninth
nipper child
nippy cold chilly
nits lice
nobel prize
nobility peerage
noble aristocrat nobility lord
nobleman noble duke nobility
noggin head
noise loud sound nuisance disturbance clamour volume
noisy noise
nominate nominee
nomination shortlist
non not
none nil nothing neither
nonetheless nevertheless however
nonprofit charitable
nonrefundable refund
nonstop direct continuous
noon midday
normal regular norm
norman normandy
north northern
norway norwegian
nose nasal nostril snout
nosh food
nostril nasal
nosy curious inquisitive
notable known noted
note banknote letter notice remark jot
notebook notepad jotter
noted said observed
notice sign spot observe announcement warning dismissal attention
noticeboard bulletin
notification announcement alert
notify alert tell notification notice
notion concept belief opinion
notorious disreputable
nourish feed
nourishment nutrition food nutrient
novel story innovative
novelist novels
november nov
novice beginner newcomer inexperienced
now presently nowadays today immediately instantly
nowadays currently today presently
nozzle spout
nuclear atomic radioactive
nude unclothed
nudity nude naked nakedness
nuisance disturb pest
null void
nullify void
number total count quantity numerous digit
numberplate registration plate
numerous multiple plentiful countless several
nun sister
nurse hospital carer
nursemaid nanny
nursery kindergarten preschool daycare creche
nutfree nuts
nutrient nutrition
nuts peanuts
nyc york
oak tree
oap pensioner
oar paddle
oasis oases
oath swear affirmation vows
oatmeal oats
obese overweight obesity
obesity weight
obey follow comply obedient
obituary obit
objection opposition oppose
obligated required
obligation requirement commitment responsibility onus
obligatory mandatory compulsory must
oblige require
obnoxious offensive unpleasant
obscene indecent pornographic
obscure unclear unknown
observance compliance
observatory telescope
observe watch
obsolete outdated outmoded
obstacle hindrance impediment hurdle
obstruct block clogged
obstruction obstacle
obtain receive require
obvious evident
obviously clearly evidently
occasion opportunity occasional
occasionally infrequent rarely seldom
occupancy occupation
occupant residents
occupation profession work employment trade invasion
occupied held inhabited engaged
occupier occupant
occupy control reside
occur take place
occurred arose
ocean sea marine
october oct
odd uneven screwy bizarre
oddly strangely
odds chance
odessa odesa
odometer mileage
odor smell
offend offense
offender perpetrator criminal
offense crime violation assault
offer provide propose bid tender suggest
office position bureau premises headquarters department
officer official cop constable policemen
official functionary authorised
offie liquor
offlimits prohibited
offline disconnected
offset compensate
offspring children young progeny descendants
often commonly usually regularly frequency oft recurrent
ogre monster
oil petroleum crude petrol
ointment cream balm
ok allowed permitted
okay allowed permitted acceptable
old age older oldest senior veteran former archaic
older elder senior oldest ageing eldest
oldest earliest first
oldies seniors
olympics games
omelette eggs
omen portent
omit omission
once one previously
one sole
onesie pyjamas
oneway single
ongoing continuing
onion vegetable
online web digital virtual electronic
only just exclusively purely
onsale reduced
onward forward
oodles lots
op surgery
open launch public
opening hours gap premiere
openly publicly
opera operatic
operate run
operation procedure surgical functioning
opinion view attitude belief judgment stance viewpoint think
opium narcotic
opponent rival opposed adversary
opportunity possibility opening
oppose opposition resist disapprove
opposed anti
opposite contrary
opposition resistance against
oppress persecute
oppression tyranny
optician eyesight glasses optometrist
optimistic hopeful optimism
optimum best
option choice alternative choose possibility preference
optional voluntary compulsory
oral mouth verbal spoken
orally verbally
orb sphere
orchestra symphony
orchestrated organised
ordeal suffering
order command purchase instruct sequence request reserve
orderly neat organised
ordinance law legislation
ordinary normal usual regular everyday mundane plain
ore mineral
organise plan
organiser committee mastermind
organism species
organization group association agency institution charity society company
organize arrange
orient direction
origin begin source root descent
original earliest authentic genuine earlier
originate start
orphan parents orphanage
orthodox christian
os operating
other another alternative additional further else various
ought should
ounce oz
outage downtime interruption blackout
outbreak began start onset
outbuilding shed
outburst eruption tantrum
outcast exile pariah
outcome finding conclusion
outdated old
outdoors outside
outermost outer
outfit clothes clothing
outgoing sociable extrovert departing
outhouse outbuilding
outing visit tour excursion
outlet store socket shop retailer
outline summary profile
outpost garrison
outrage anger
outrageous shocking scandalous disgraceful
outside outdoors external outer beyond outskirts
outskirts suburbs
outsource subcontract
outstanding excellent unpaid exceptional
outweigh exceed
oven stove cooker
over exceeding finished ended excess
overall altogether general
overalls coverall
overcome beat resolved
overcooked burnt
overdrawn overdraft
overdue delayed outstanding
overgrown neglected
overhear overheard
overheat hot
overlap coincide
overload overburden
overlook miss neglect
overly excessively
overnight night stay
overpriced expensive
overrated overvalued
override overrule
overrun overspend
overseas abroad international
overseer supervisor
oversight supervision oversee
overtake overtook pass
overthrow coup topple
overthrown ousted
overturn reverse
overturned quashed capsized
overview summary
overweight obesity
overwrite replace
owe payable arrears indebted
owed payable outstanding
own owner possess purchase acquire have proprietor titleholder proprietary
owner proprietor holder possess
ownership title owner owned
oxygen air
oyster shellfish
pack stow bundle
package box packet pack bundle
packet package pack
pact treaty accord deal
pagan heathen
page sheet leaf folio
paid remunerated
pain ache discomfort suffering
painful sore
painkiller analgesic paracetamol ibuprofen aspirin
paint repaint varnish decorate
painter paint artist
painting artist
pair two connect duo twosome
pajamas nightclothes
pakistan pakistani
pal friend mate
palace royal residence mansion chateau
pale pallid pallor
palestine palestinian
pan saucepan skillet frying
pancake crepe
panda bear
panicky anxious
pants underwear slacks
papa father
paper article periodical sheet
paperwork forms documents
paracetamol acetaminophen
parade march procession cavalcade carnival pageant
paradise heaven eden
paralysis paralyzed
paralyzed immobile
paramount important
paranoid paranoia
parcel package delivery packet pack
parched thirsty
pardon clemency amnesty
parent father mother
parenthesis parentheses
parents guardians carers parenthood
paris parisian
park parkland
parka jacket coat
parking garage
parky cold
parliamentary legislature
parlor lounge
parrot bird pet
part portion role piece segment fraction
partial part incomplete partly
participants subjects
participate take join compete engage
particularly notably specifically particular
particulars details
partner ally partnership
partners associates
party political faction shindig
pass adopt elapse hand
passage strait channel paragraph excerpt extract aisle
passed died
passenger travelers rider commuter
passive inactive
passport identification id
password passcode passphrase credentials pin code
past ancient earlier previous former historical ago history
pasta spaghetti noodles macaroni
paste insert
pastime hobby activity
pastor minister church preacher
pasture grassland
pasty pie
patch update fix mend plaster
patent inventor obvious
paternal father
paternity parental fatherhood
path route footpath track pathway trajectory lane walkway way
pathway footpath
patient sick hospital inpatient outpatient sufferer patience
patio terrace courtyard
patron saint customer sponsor supporter
pattern design trend motif
patty burger
pause interruption
pavement sidewalk footway paved
pawn piece
pay salary fee remuneration remit compensation earnings
paycheck salary wages
payday wages salary
payee recipient
payment paid remittance remuneration pay fee
payout compensation settlement
payrise increase
payroll wages
payslip salary wages payroll
pea vegetable
peace treaty truce ceasefire armistice
peacefully quietly
peak summit highest maximum top apex
peaky unwell
pear fruit
peasant farmer villager serf
pebble stone
peckish hungry
peculiar unusual strange odd bizarre
pedestrian walker foot walking
pee urine
peek look peep glance
peel rind
peep look glance
peer equal fellow
peers contemporaries
peg clothespin hook
peking beijing
pellet granule
pelvis pelvic
pen ballpoint
penalize sanction
penalty punishment fee consequences penal
pence penny
pending awaiting outstanding undecided impending
penetrate enter pierce infiltrate
peninsula cape
penis phallus dick
penknife knife
penny cent
pension superannuation retirement
pensioner retiree senior
pensioners elderly
people population residents person public folk citizens
per every each
perceive see perception sense
percent percentage per
percentage share proportion portion rate
perch roost
perfect ideal flawless faultless impeccable
perfectly flawlessly
perform sing play execute fulfill
performance recital
perfume fragrance cologne
peril danger hazard jeopardy
perimeter circumference
period time age menstruation menstrual phase interval timeframe
perished died
perk benefit
perks perquisite
permanent lasting perpetual everlasting
permanently always forever
permission consent authorize leave clearance
permit authorized permission enable consent
permitted prohibited forbidden legal
perpetrator culprit perp
perpetual continuous everlasting eternal endless
perplex confuse
persia persian iran
person man woman somebody adult anyone citizen
persona character
personnel staff workforce workers crew
perspective viewpoint standpoint opinion
persuade persuasion coax
persuasive convincing
pertain relate
pertussis whooping
peru peruvian
perv pervert
pervert deviant
pester harass bother badger
pesticide insects insecticide spray
pet animal cat
petition signatures appeal
petrol gas gasoline
pharmacist chemist pharmacy apothecary
pharmacy chemist drugstore dispensary
philippines filipino
philosopher philosophy thinker
phishing scam
phlegm mucus sputum
phobia fear afraid
phone telephone mobile smartphone call ring telephony landline
phony fake counterfeit bogus
photo image photography snapshot
photocopy copy duplicate
photograph photo picture snap snapshot
photographer photography
phrase expression term words saying
physician medicine medical surgeon
physicist physics
physio physiotherapy physiotherapist
pianist piano
piano instrument
pick gather pluck opt picker
pickpocket theft thief
pickup collection truck
picture photo painting portrait drawing illustration sketch snapshot imagine
piece fragment portion bit component item
pier dock jetty wharf
pies pie
pig swine hog boar
pigeon dove
piglet pig
piles haemorrhoids
pilgrim pilgrimage
pill tablet medicine
pilot flew aircraft aviator
pimple acne blackhead
pin code passcode
pinch steal nip
pinnacle peak
pint beer
pioneer first trailblazer
pipe hose tube pipeline duct
pirate piracy buccaneer
pissed drunk
pistol handgun revolver firearm
pitch field ground throw tone
pitcher baseball pitching
pity sympathy
pizza takeaway
pjs pyjamas
place site venue area destination
placed set
plagiarise copy
plagiarism cheating
plague epidemic disease pestilence
plainly clearly obviously
plaintiff litigant
plan scheme program proposal intention blueprint arrange policy
plane aircraft airplane flight jet
planet planetary globe
planning zoning planner
plant factory vegetation sow crop mill grow
planted sown
plaque inscription tablet
plaster bandage cast
plasterboard drywall
plastic polymer polythene
plate platter
plausible credible
play role star portray compete tournament
player played sportsman
players participants
playground playpark schoolyard
playgroup preschool nursery
playoffs postseason
playtime break recess
playwright play drama
plea pleaded entreaty
plead pled guilty beg
pleasant agreeable lovely
please pleasure content joy
pleasure delight
pledge undertaking oath
plenty lots sufficient
pliers pincers
plonk wine
plot patch site scheme storyline conspire
plug socket outlet connect stopper
plughole drain
plugin extension addon
plum fruit
plumbing pipes plumber
plummet drop fall
plump overweight
plunge fall drop dive
plutonium radioactive
plywood timber
poached poacher
poem poet poetry verse rhyme
poet poetry verse bard
poetic poetry
point dot
pointers tips hints
pointless useless futile meaningless purposeless senseless
points score
pointy sharp
poison toxic venom pollute
poisonous harmful
poke prod jab
poland polish pole
police officer policeman constabulary constable policemen
policeman constable officer cop bobby
policemen constable cop
policewoman officer
polish shine wax gloss
polite courteous courtesy
political politician governmental
politicians mp statesman
poll ballot election
pompous pretentious pomposity
pond lake pool
ponder reflect
pong smell
pony horse
poo stool faeces poop fouling excrement feces
pooch dog
poop feces faeces droppings excrement fouling
poor low poverty poorer poorest deprived destitute penniless hardship
poorly ill unwell sick badly
pop soda
pope papal papacy vatican
popular favorite beloved
population residents populace demographic
porcelain ceramic
porch veranda
pork ham pig
porn pornographic
pornography pornographic porn
porridge oatmeal oats
port dock
portable carry mobile
portal gateway
porter concierge doorman
portion share section helping slice
portrait likeness
portray role portrayal
portugal portuguese
pose threat
posh upmarket
position role post location place situation
possess have
possession asset custody
possessions belongings property
possible potential perhaps likely conceivable
postage delivery shipping
postbox mailbox letterbox
postcode zip zipcode
poster notice placard bill advert
posthumous death
postman mailman courier postie postwoman
postpone reschedule deferral
postponed deferred rescheduled
pot cannabis marijuana jar planter
potato vegetable
potent strong powerful
potential likely capable
pots pans cookware saucepan
pottery ceramic
potty toilet
pouch bag pocket
pound lb
pounds sterling
pour spill tip
poverty destitute deprivation impoverished poorer
power energy strength force capability influence
powercut outage blackout
powerful strong mighty
practice custom tradition training drill habit
practitioner doctor
prairie grassland
praise acclaim commend compliment
praised lauded
pram stroller pushchair buggy
prawn seafood
prawns shrimp shellfish
pray prayer
preach sermon preacher
preacher clergyman priest evangelist
precaution safeguard preventive
precede previous
precedence priority
precinct district
precipitate cause
precise exact
precondition prerequisite
predator hunt carnivore
predators prey hunters
predecessor previous before
predicament plight dilemma
predict forecast anticipate prophecy foretell prognosis
prefer favor rather
preggers pregnant
preggo pregnant
pregnancy gestation expecting
pregnant pregnancy expectant impregnated
prehistoric stone
prejudice bias prejudiced bigotry intolerance
prejudiced biased bias bigoted
preliminary initial provisional introductory
preloved secondhand used
premature early preterm
premier pm
premise idea
premises building
premium contribution
preoccupied preoccupation distracted
prep preparation
preposterous ridiculous nonsensical
prerequisite requirement needed required
preschool kindergarten
prescription prescribed
present show give gift here presence existing introduce
presented awarded submitted
president presidential elected
press media pressure journalists journalism publisher
pressie present
pressure compression
prestigious prestige
presume suppose believe
pretend feign fake pretence imitate
pretty beautiful attractive fairly lovely prettiest
prevail win supersede dominate triumph
prevalent widespread
prevent stop block avoid preclude prohibit protect restrict
previous prior last earlier before
previously formerly before ago
prey hunt quarry victim
price charge fee tariff
priceless invaluable
pricey expensive costly
prick pierce
prickly thorns
priest minister clergyman pastor priesthood
primarily mostly chiefly principally predominantly
primary chief principal elementary
primitive early ancient basic
prince king
principal headteacher headmaster chief head
principle idea tenet doctrine
printout copy
prior before previously earlier preceding
prison jail penitentiary custody incarceration penal
pristine clean
privacy private
private personal secret
privates genitals
privilege right entitlement prerogative
prize winnings prizewinner
probable likely
probably presumably possibly maybe perhaps
probation trial parole
probe investigate inquiry
problem difficulty snag fault obstacle complaint concern defect hitch
problems troubles
proceed procedure advance
proceeding litigation
proceeds revenue
process procedure
processor cpu
proclaim proclamation
procure obtain purchase
prodigy talent genius
produce output product
producer grower
product item commodity
production output manufacture making
profession trade professional
professional pro expert practitioner
professor taught lecturer university
profit earnings income surplus gain margin
profound deep intense
prognosis outlook
program series application broadcast scheme syllabus
programme schedule
progress headway improvement
prohibited outlawed unlawful
project scheme plan program undertaking assignment
proliferate spread
prolific productive
prolong extend renew
prolonged protracted
prom ball
prominent notable leading eminent
promise pledge undertake guarantee assure commitment oath word
promotion advancement upgrade publicity
prompt immediate quick remind cue
prone susceptible inclined
pronounce pronunciation
pronto immediately
proof documentation receipt confirmation
propaganda disinformation
propel drive push propulsion
propeller rotor
proper correct suitable right
properly appropriately proper suitably
properties traits
property land belongings assets quality premises
prophecy prophet
proponent supporter
proportion percent share quota
propose suggest motion recommend
proposed moved
proposition proposal
prosecco wine
prosecute trial court
prosecution indictment prosecutor
prospect chance likelihood possibility outlook
prospective future potential
prosper flourish rich thrive
prosperity wealth affluence
protect defend preserve safeguard shelter protector
protest object demo
protestant protestantism
protester demonstrator
protocol procedure
proud pride proudly arrogant
prove proof demonstrate establish
provide supply provision
province provincial county
provision stipulation service
provisional temporary
provoke cause provocation
proximity near close
proxy representative
prudent wise prudence
prune trim cut
psychiatric psychiatry psychological
psychiatrist psychiatric psychiatry
psychic clairvoyant telepathic
psychological psyche
psychologist psychology
psychopath sociopath
psychotic psychosis
pub tavern bar inn
puberty adolescence
public community publicly audience
publication publish print
publish release print
puck hockey
pud dessert
puddle pool
puffy swollen swelling
puke vomit
pull draw haul
pulse heartbeat
pun wordplay
punch hit blow thump
punctual time late prompt
punctuality late
puncture flat pierce perforate
punish discipline
punished penalized
punishment sanction sentence reprimand retribution
pup puppy
pupil school
puppet puppetry marionette
puppy pet
purchaser vendee
pure unadulterated clean
purified purification
purity pure
purple violet mauve
purpose use object intention point
purposely intentionally
purse wallet pocket
pursue follow seek chase
pursuit chase pursue hunt activity
push force press shove thrust
pushbike bicycle bike
pushchair stroller buggy
pushy assertive
put place set lay insert deposit
puzzle mystery conundrum brainteaser
pyjamas nightwear
quake tremor trembling
qualification certificate
qualifications credentials
qualify qualification entitled
quality characteristic standard
quarrel dispute row disagreement
quarter fourth
quarterback football qb
quartet foursome
quay wharf pier
queasy nauseous
queen monarch crown regal
quell suppress
query question
quest search pursuit
question ask dispute doubt
queue line wait
quiche tart
quick rapid brisk
quicker faster speedier
quickly rapidly fast promptly swiftly speedily soon faster
quid pounds pound
quiet silent silence peaceful noise noiseless tranquil
quietly hushed calm softly
quit leave resign stop cease
quite fairly rather
quitting resignation
quiz trivia contest
quota limit
quotation quote estimate extract
quote estimate citation price
quran koran
rabbi jewish
rabbit pet
rabies rabid
raccoon racoon
race ethnic sprint running racial
racetrack racecourse
racism racist racial prejudice
racist discriminatory racial
rack shelf
racket noise racquet din
radiant glowing
radiation radioactive
radiator heating
radical extreme drastic fundamental
radio broadcast wireless
raffle tickets tombola draw
raid foray
rail railway
railroad railway rail
rain rainfall precipitation wet shower downpour rainy
raincoat waterproofs mackintosh mac
rainfall precipitation
rainstorm downpour
rainy wet
raise grew increment hoist nurturing heighten uplift hike
rally gathering demonstration protest
ram sheep
ramble walk hike
ramp wheelchair accessible
ranch farm rancher
rancid spoiled
random arbitrary
range vary between array scope extent
rangoon yangon
rank place position
ransom kidnap payment
ransomware malware
rape rapist
rapidly fast swiftly speedily
rare uncommon seldom rarest infrequent rarity endangered
rash hives itchy eczema dermatitis
rasher bacon
raspberry fruit berry
rat rodent
rate percent speed ratio frequency proportion pace price
rates tariffs
rather fairly somewhat
ratio proportion
rational reasonable logical
rattle vibration noise
ravage destroy
ravine gorge canyon valley gully
raw uncooked
razor shaver
reach contact
reached attained hit
react reply
reaction response allergic react
readies cash
reading literacy
ready prepared available set preparedness
real true authentic actual factual reality realistic
realistic practical realism
reality actuality realistic
realize recognise notice
really genuinely truly
realm kingdom
realtor broker agent
rear back behind
rearrange reorganise
reason because due purpose why explanation rationale justify basis
reassuring comforting
rebate refund
rebel revolt uprising insurgent revolutionary mutiny guerrillas
rebellion uprising insurrection rebel
reboot restart
rebuff reject
rebuild reconstruct restore rebuilt
rec recreation
recall revoke remember recollect withdrawn reminisce
recede retreat
receipt invoice voucher
receipts revenue
receive given reception undergo
received got receipt accepted
reception desk party
recession economic
recharge charge
recipe ingredients
recipient received beneficiary
recite declaim
reckless careless irresponsible
reckon think suppose estimate
reclaim recover
recognition recognise
recognize acknowledge detect
recollection remembrance
recommend suggest
recon reconnaissance
reconcile peace reconciliation
reconditioned used
reconsider review
record song album register disc
recounts narrate tell
recover recovery recuperate salvage
recovery recuperation convalescence healing rehabilitation
recruit enlist enrol appoint
recruiter headhunter
rectify correct remedy
recur repeat recurrence
recurrence relapse
recurring recurrent repeated
recycle reuse
recycling bins waste
red crimson scarlet ruddy reddish
redecorate paint repaint
redeem save exchange
redemption redeemed salvation
redirect forward
redress remedy
reduce lower reduction slash relieved
reduced fell minimise downsize
redundancy dismissal
redundant unnecessary superfluous sack
reel spool
ref referee official
refer term
referee official umpire arbitrator reference adjudicator
referendum plebiscite vote
refill fill
refine improve
refined polished cultured
reflection mirror
reform change overhaul
refrain avoid chorus
refresh reload freshen
refreshments food drinks beverages
refuel fill
refuge asylum sanctuary haven
refugee displaced
refugees asylum evacuee
refund reimbursement reimburse repay money return compensation
refurbish renovate
refurbished reconditioned
refusal rejection denial
refuse reject decline unwilling
refused denied
refute disprove
regain recover restore retrieve recoup
regal royal
regardless irrespective
regenerate grow
regime government
region territory zone province county state district
register registration attendance list
registered enrolled
regret apologise
regularly routinely regular periodically
regulation rule law ordinance
regulations statutes
rehabilitation rehab
rehearse practice
reheat warm
rehome adopt
reign rule monarch
reimburse pay repay expenses
reimbursement repayment
reinforce strengthen
reinstate restore
rejected denied spurn
rejoice joyful
relapse return
related kindred
relationship relation bond
relative relation
relax rest unwind calm loosen recline
release freed let unleash
relentless constant
relevant related pertinent
reliable dependable
reliant depend
relic artifact remnant
relief aid relieved reprieve
religion religious christian creed denomination
religious faith spiritual devout
relinquish surrender
relish savour
reluctant unwilling hesitant
rely reliance trust
remain stay left remainder
remainder rest residue
remarkable extraordinary notable exceptional
remedies recourse
remedy treatment solution
remember recollect reminisce remembrance commemorate
remnant remains
remorse regret guilt sorry
remote distant isolated secluded faraway
remove take dismiss eradicate erase extract discard
removed dismissed deported
remuneration salary wage
renounce reject renunciation relinquish disclaim
renovate restore remodel
renown fame
renowned known celebrated
rent lease rental
renter lessee
renting tenancy
reopen open
rep representative
repaid refunded repay
repair mend restoration overhaul refurbishment patch refit service
repay repayment
repeal revoke rescind
repeat again repetition rerun redo reiterate
repeatedly repeated frequently often continually
repel drive repulsion
rephrase reword
replace succeed substitute supersede renew
replaced succeeded
replacement substitute spare understudy
replant repot
replenish refill fill
report notify inform announce bulletin statement communicate
repository repo archives
represent stand symbolize portray depict representation
repress suppress
repressed oppressed
reprimand warning
reprisal revenge
reproduce breed reproduction replicate
reproduction breeding replica
reptile lizard
repulsive disgusting
reputation known standing esteem
requested sought
require must
required optional obligatory essential
requirements conditions criteria
requisition commandeer
reschedule rearrange
rescind revoke
rescue save salvage retrieve free
research study inquiry
researcher investigator
resemble alike
resent anger
reserve set standby
reset restore revert
reside dwell residence stay
residence abode
resident inhabitant domiciled
residential dwelling housing resident
residents householders
residue remains
resign leave retire relinquish depart
resignation notice
resit repeat
resolve solve resolution settle determined
resources assets
respect regard honour
respiratory pulmonary respiration
respond response react reply
respondent participant
response reply
responsible charge oversee handle administer culpable irresponsible
rest pause break repose recuperate leftover residue
restart reset
restaurant dining diner eatery takeaway pizzeria
restless fidgety impatient agitated
restore renew refurbish
restraint restrain moderation
restroom lavatory washroom wc
result outcome
results findings
resume restart continue reopen recommence renew
resuscitate revive cpr
retail store
retailer shops
retain keep retention preserve maintain
retake resit repeat
retaliate revenge avenge
rethink reconsider
retire retirement
retiree retired
retirement superannuation
retreat withdraw
retribution retaliation
retrieve recover fetch recovery
retroactive retrospective
return came back repay restore comeback homecoming
reunited reunion
reuse reusable
reveal show revelation uncover
revenge vengeance payback retribution avenge vendetta
revenues turnover
revere worship
reverence respect
reverse opposite backwards undo
revert restore rollback
review evaluate examine inspect critique
revise study alter rewrite
revive restore revitalise rejuvenate
revocation withdrawal
revoke cancel withdraw
revoked cancelled withdrawn revocation annulled
revolt rebellion uprising
revolting disgusting repulsive
revolution revolt overthrow uprising rebellion
revolver handgun
reward prize
rewind replay
rhino rhinoceros
rhythm beat tempo metre
rich wealthy richer richest affluent moneyed
richest wealthiest
rid dispose remove eliminate discard
riddle puzzle enigma
rider horseman cyclist
ridge crest
riding equestrian
rifle gun firearm weapon
rig platform
righteous virtuous righteousness just
rights freedoms liberties
rigid stiff inflexible rigidly
rigorous strict
ring phone call telephone band
rink skating
riot unrest violence disturbance disorder uproar
rip tear
ripe ripen
ripoff overpriced
ripped torn
ripple wave
rise grow raise
risk hazard likelihood peril chance jeopardy endanger jeopardise
risky dangerous risk hazardous unsafe perilous riskier
rites ritual
rival rivalry adversary
river flows stream fluvial creek
roach cockroach
road highway street interstate lane avenue carriageway motorway thoroughfare drive
roadworks construction
roam wander rove
roast baked
roasting hot
rob theft steal robbery mug loot raid
robbed burgled
robbery theft heist robber raid holdup
rock stone cliff
rocket missile arugula
rod pole stick
rodent pest
rogue crook rascal
roll throw wallow bap scroll rotate
rollcall attendance register
romance love romantic courtship
romania romanian
rome roman
roof ceiling rooftop
rookie novice beginner newcomer
room bedroom chamber
roommate housemate cohabitant
roomy spacious
root source cause
rope line cord string cable
rose flower stood
roses rose increased climbed soared
roster schedule
rot decompose spoil perish
rota roster schedule shift
rotate spin turn twist
rotation revolve
rotten rot spoiled mouldy decayed putrid
rough approximate uneven coarse
round circular bullet
roundabout rotary
roundtrip return
rouse awaken
rout defeat
route road course
router modem
routine regular habit usual everyday
row dispute argument quarrel line tier
rowdy noisy disorderly
rowing boating
royal king queen monarchy monarch princely
royalty royals
rsvp reply respond
rub friction
rubber eraser latex
rubbish garbage waste refuse litter nonsense
rubble wreckage
rucksack pack
ruckus noise disturbance
rude impolite disrespectful offensive discourteous insolent
rug mat
rugby football
ruin spoil damage destruction wreck
rule king law bylaw
rulebook rules instructions
ruler rule monarch sovereign queen
rules statutes policy code
rum spirits
rumor alleged gossip hearsay
runaway escaped
runner running
runway airstrip catwalk
ruptured tear
rural countryside village
rush dash stampede
russia russian
rust corrode corrosion
rusty corroded
rut groove
ruthless merciless brutal
sabbatical leave
sabotage saboteur
sacked fired
sacred sanctified
sacrifice offering sacrificial
sad unhappy melancholy saddest depressed gloomy
sadistic sadism
sadly unfortunately regrettably
safe secure safety safer harmless unharmed safeguard guarded
safer safety
sage wisdom
sail cruise
sailing yachting boating
sailor naval navy ship seaman mariner seafarer
saint holy
salary earn wage compensation stipend
sale sell disposal reduced auction
sales turnover revenue
salesman seller salespeople salesperson salesmen vendor
salesmen salesperson seller
saleswoman seller
saline salty
saliva spittle
salt sodium salty
salty brackish
salve ointment
same identical alike matching
sample specimen swab
sanction penalty
sanctioned authorised permitted
sanctity sacred holy
sanctuary haven asylum
sand sandy
sandals footwear
sandpaper abrasive
sandpit sandbox
sane sanity
sang song
sanitarium sanatorium
sanitiser gel
sanitize disinfect
sarcastic sarcasm
sardines pilchard
sarnie sandwich
satchel bag backpack
satellite orbit
satisfaction contentment gratification
satisfactory satisfying
satisfied happy content satisfaction please
satisfy meet
satnav navigation
saturday sat
sauce dressing
saunter stroll
sausage bangers meat frankfurter
save preserve store conserve salvage economise
savor taste
saw seen spotted noticed
say state claim remark mention declare comment express utter
scale size
scam fraud swindle con
scan ultrasound scanner
scandal affair disgrace
scandinavia nordic
scar disfigured
scarce rare shortage scarcity limited
scare frighten
scared afraid intimidated petrified scary
scarf scarves veil shawl
scarper flee
scary frightening terrifying creepy
scatter spread
scattered strewn sprinkled
scene filmed setting
scenery landscape
scent smell perfume fragrance aroma odour
schedule timetable calendar plan
scholar historian academic scholarship
scholarship bursary grant award fellowship
school university college academy seminary kindergarten
schoolbag satchel backpack
schoolhouse school
science scientific
scientist physicist chemist biologist research investigator boffin scientific science
scissors shears
scoff eat
scold reprimand rebuke
scope extent remit
scorch burn singe
scorching hot
score goal marks result
scorn contempt disdain
scotland scottish scots
scoundrel rogue villain rascal
scramble climb
scrap discard abolish abandon demolish
scrape scuff abrasions
scratch scrape mark
scratched damaged
scratchy sore
scream shout shrieks
screeching shriek
screen display monitor
screenplay scriptwriter
screenshot capture
screw bolt fastener
screwdriver tool
scribble scrawl doodle
script written prescription screenplay
scrub clean scour
scrutineer teller
scuba diving
sculptor sculpture statue
sculpture carving
sea maritime marine seaside
seafood fish shellfish
seagull gull
sealant silicone seal
seaman mariner
search look find hunt seek explore frisk
season series
seat located headquarters
seatbelt belt restraint
sec second
secateurs pruning pruners shears
secede leave
secluded isolated
second twice moment
secondhand used preowned
secret hidden undisclosed secrecy covert classified clandestine
secretary minister clerk typist
secretly covertly clandestinely
sect religious cult
section part segment clause sector compartment paragraph
sections articles
sector industry zone
security protect safety
sedan saloon limousine
sedated tranquilliser
sedative sedate
seduce seduction
see saw seen view watch observe notice spot witness
seek try look hunt
seeking wanting
seemingly apparently seems
seems looks apparently
seen viewed spotted observed sighted
seep leak oozing
seepage leak
seize confiscate seizure impound grab grasp
seized took hijacked
seizure confiscation convulsion fit epilepsy
seldom infrequent
selected picked choice elected
selfie photo
selfish greedy
selfless unselfish
sell vendor retail vend peddle
seller vendor retailer
sellotape tape
semen sperm
semester term
semidetached house
send dispatch submit post mail transmission remit emailed
senegal senegalese
senior elder
sensation sense
sense detect meaning
sensible reasonable prudent
sensitive delicate vulnerable touchy
sensors detector
sentence convict imprisonment prison
sentry sentinel
separate split distinct detach segregated
separated apart
september sept sep
sequel follow film continuation
sequence succession
sera serum
serbia serbian serb
serenity tranquillity peaceful
series show television serial sequence chain succession
serious grave severe significant critical earnest major solemn
seriously gravely badly serious critically
sermon homily
servant served maidservant domestic footman valet
serve service work act
server host waitress
servings portions
session sitting term
set located fix specify
setting takes
settings preferences options
settle settlement colonists pay reconcile
settlement resolution agreement payment
settler settlement immigrants
settlers pioneers
setup configuration
severity seriousness
sew stitch mend
sewage wastewater
sewer sewage sewerage
sex intercourse coitus
sexual sex intercourse erotic
shabby worn scruffy
shack hut cabin shanty
shade shadow shady tone
shady suspicious
shaft pit
shake tremble quake
shaky trembling unsteady
shallow deep superficial
shaman healer
shambles mess
shame embarrassment humiliation guilt
shameless brazen
shandy beer
shank shin
share percent communal split joint
shared common
shareholder stockholder investor
shares stock
shark fish
sharp acute
sharpen grind hone
shatter break
shattered broken smashed
shed hut outbuilding outhouse
sheep lamb ewe livestock flock ovine
sheets linen
shelf shelving ledge
shell casing husk
shelter housing refuge haven bunker
shelved postponed
shelves aisle
sherry wine
shield protect
shinbone tibia
shine glow sparkle
shinpad shinguard
shiny gleaming glossy bright
ship vessel boat send liner sailed
shipment delivery consignment freight
shirt tee
shit excrement faeces
shiver chills shake
shivering trembling
shivery chills
shock astonishment startled jolt
shoddy poor defective
shoelaces laces
shoes footwear boots sandals
shoot film
shooter marksman gunmen
shop store supermarket boutique purchase
shopkeeper shop
shoplifting theft steal thief
shopper customer
shores coastline seashore shoreline
short brief shorter shortest brevity shortage concise
shortage lack scarcity shortfall deficit dearth insufficient
shortcut hotkey abbreviation
shorten abbreviate
shortlisted selected nominees
shortly presently immediately
shorts trousers
shot gun fired vaccine bullet jab gunshot
shotgun firearm
shots vaccinations injection
shout loud yell scream bawl
shove push thrust
shovel spade
show program television demonstrate prove performance cabaret
shrine temple sanctuary
shrink decrease reduce psychiatrist therapist psychologist contract diminish dwindle
shuffle mix rearrange
shun avoid
shutdown off closed
shuttered closed
shutting closure
shuttlecock birdie
shy timid bashful
siam thailand thai
sibling sister
sick illness unwell vomiting ailing
sickening disgusting nauseating
sickness absence
side flank edge
sideways lateral
siege besiege blockade
sieve strain strainer
sift sieve
sight see vision eyes view
sightseeing tour
sign signature signatory symbol indication omen gesture
signal sign gesture indication cue beacon
signature autograph
signed undersigned
significant notable meaningful considerable
signin logon
signpost sign waymark
signup register registration subscribe
sikhism sikh
silence muffle quietly
silent mute silence soundless hush quietly
silk textile silken
silly foolish ridiculous absurd
silver coin
similar resemble same alike comparable
simmer boil
simple plain effortless
simpler simple easier simplify
simply just plainly easily
simulate imitate
simultaneous same synchronized
sin transgress
sincere heartfelt
sing singer vocals recorded vocalist chant
singer vocals song recorded vocalist crooner tenor
single one unmarried sole lone unwed
singlet vest
sinister ominous evil
sink basin washbasin submerge
sir mister gentleman
sirloin steak
sis sister
sit sat seated
sitter babysitter childminder
situated lies
situation condition state scenario predicament
sixth six
size large area measurement extent
skater skating
skeleton skeletal
skeptical doubt
sketch doodle
sketchy suspicious
skid slide slip
skier skiing
skill ability technique
skillet frying
skills expertise competence
skin dermal dermatology peel hide epidermis cutaneous
skinny thin slim lean slender underweight
skint broke poor
skip dumpster miss omit bypass
skirting baseboard
skittles bowling
skull cranial cranium
sky celestial heaven
skylights rooflights
skyscraper tower building
slain murdered
slam bang
slander defamation libel
slang term
slap smack
slaughter massacre kill cull
slave slavery bondage
slavery servitude
slay kill slain slaughter
slaying murder
sled toboggan sleigh
sledge sled toboggan sleigh
sleep asleep rest
sleepless insomnia
sleepover overnight
sleepy tired
slender thin lean
slice cut piece carve
slides presentation
slideshow presentation slides
slightly somewhat marginally little
slim thin
slimming diet
slimy slime
slip slide stumble
slippers footwear shoes
slippery icy slick slide slip
slipup mistake
slogan catchphrase
slope piste slant
sloppy careless
slow reduce slower slowest lag sluggish sluggishly decelerate gradual slowdown
slowcooker crockpot
slowly sluggish
slug snails
slum shanty favela ghetto
slumber sleep
slump fall decline recession slide
sly cunning crafty sneaky
smack hit
small little tiny smaller smallest minor compact petite slight
smaller fewer lesser smallest
smallest least slightest tiniest
smart bright smarter
smartest cleverest brightest
smash break shatter
smear spread daub smudge
smell smelt sniff reeks
smelly odorous stinking odour smell stench scented
smile grin smirk
smithy forge blacksmith
smoke tobacco fumes
smoker smoking tobacco
smooth even level smoothly
smothered suffocated
smudge blur
smug complacent
smuggling smuggler contraband trafficking
smyrna izmir
snack refreshment
snake reptile venom adder viper serpent rattlesnake
snap break fracture
snatch grab seize
sneak creep snuck
sneakers shoes footwear plimsolls
sniffles cold
snob snobbery snobbish
snobby snobbish
snog kiss
snooker billiards
snooping pry
snooze nap sleep
snoring apnoea
snot mucus phlegm
snotty mucus
snow winter
snowy snowfall
snuffles cold
soak immerse steep
soaked drenched wet saturated
soap detergent
soar rise glide
sob cry
sobbing weeping
sober abstinent sobriety
socialism socialist
society social community public
socks hosiery
sodden wet soaked
sofa settee furniture loveseat
soft gentle softer fluffy smooth
soften softer
software program computer
soggy waterlogged
soil ground earth
soiled stained
soldier troops military trooper serviceman infantryman
solely exclusively only
solid hard firm
solitary sole
solitude isolation loneliness solitary
solo alone unaccompanied individual
solve solution fix crack
solvent thinner
somalia somali
somebody someone anyone
someone person anyone anybody
sometimes occasionally periodically intermittently
somewhere someplace anywhere
son boy offspring
song single track tune ballad hymn
songwriter wrote
soon shortly promptly presently early forthcoming
soothe calm relieve
sophisticated cultured
sorrow sadness heartache
sorry regret sympathy
sort type arrange classify category
sos distress
soul spirit psyche
sound audio acoustic tone
soundtrack music
soup broth bisque
sour acidic
source come provenance wellspring supply
sourdough bread
south southern
souvenir gift keepsake memento
sovereign monarch
soviet ussr russia russian
sow sown seeds
soy soya
space spacecraft room outer spatial gap
spacecraft spaceship shuttle
spacious large roomy
spade shovel
spain spanish spaniard
spam junk unsolicited
span length stretch
spaniel dog
spank smack slap
spanner tool
spare extra reserve
spares parts
spark trigger ignite
sparklers fireworks
sparkling carbonated
sparkly shiny
sparky electrician
sparse few
sparta spartan
spasm cramp convulsion
spat argument
spawn produce
speak talk address converse
speaker lecturer orator
spear lance
special particular specific exceptional distinctive exclusive
specialty speciality
species kind variety
specific particular certain precise exact explicit
specify define specification
specs spectacles glasses
spectacle show
spectacular impressive stunning magnificent
spectator crowd supporter fan
spectators onlookers
spectrum range
speculation conjecture
speech address speak oration presentation
speed velocity mph pace faster
speedy quick fast rapid
spell spelt enchanted charm hex
spelling orthography
spend cost expend disburse expense pay squander
spending outlay
spew vomit
spice seasoning
spicy hot spice peppery
spiky sharp
spill spilt spillage leak overflow
spin whirl
spine spinal vertebrae vertebral
spirit morale
spirits alcohol
spit saliva spat
spite despite malice
splattered splash
spleen splenic
splinter shard sliver
splurge spend
spoil perish
spoilt spoiled
spokesman spokesperson spokeswoman
sponsor fund sponsorship benefactor
sponsored supported
spontaneous impromptu
spooky frightening scary eerie ghostly
sport team
sports athletic
spot blemish place detect site dot
spotless clean
spotlight limelight
spots pimples acne
spouse partner spousal
sprain injury
sprained twisted
spray sprinkle aerosol mist atomiser
spread expand transmission disseminate propagate circulate
spree rampage
spring vernal coil leap
sprinkle sprinkler
sprinklers irrigation
sprint run dash
sprog child
sprout germinate
spuds potatoes
spur encourage
spy espionage intelligence spies agent
spyware malware
squabble quarrel argue
squad team unit crew force squadron
squalor filthy
square plaza space quadrangle
squash cordial marrow pumpkin
squatter trespasser squat
squeak creak squeal
squeal shriek
squeeze press crush compress
squire landowner
stab knife
stabbing pain
stability steadiness
stable stability secure
stack pile heap
stadium arena capacity ground stadia
stag deer
stage phase point platform
stagnant still
stain mark spot blemish discoloration
stairlift lift
stairs staircase steps stairway
stairway staircase
stairwell stairs staircase
stake interest share wager
stalk harass
stalking stalker pursue
stall stand booth kiosk
stallion horse
stamp postage stomp seal imprint
stance position
stand abbreviation acronym stood position attitude endure bear upright
standard norm benchmark normal usual requirement
standings table ranking
star role stellar celebrity starlet superstar
starch starchy
stare gaze look
staring gawp
start open initiate resume
starter appetizer
startup boot
starving malnourished
stash store hoard hide conceal
state statewide province status nationwide
statement declaration announcement testimony assertion
station stop
stationary still
statistics data
stats statistics
statue sculpture monument
status position standing rank
statute legislation statutory
stay lodge
steady constant stable consistent regular
steak meat
steal theft stole stolen burgle pilfer burglary
stealing larceny
stealth stealthy
steam engine
steel iron
steep gradient incline sheer
steer navigate
stem originate stalk
stench smell odour
step stage phase tread pace measure footprint
stepdad stepfather
stepdaughter stepchild
stepfree wheelchair accessible
stepmum stepmother
stepson stepchild
sterile clean infertile
stew casserole
steward attendant stewardess
stick pole adhere attach fasten cling twig
sticker decal
sticky adhesive gluey tacky
stiff inflexible
still motionless immobile nevertheless
stimulate encourage
stimulus trigger
sting stung
stingy mean
stink smell odour stench stank reek
stinky smelly stink stench
stipend bursary grant
stipulate specify
stir mix whisk
stitches sutures
stock inventory stockpile
stolen robbery
stomach gastric abdomen abdominal
stone gravel boulder
stool feces poop
stop cease halt cessation pause refrain cancel block desist interrupt
stopcock valve
stopover layover
stopwatch timer
storage store repository
store depository stockroom stow
stored retained
storey floor
storm hurricane thunderstorm tempest typhoon
story plot tale anecdote narrative legend fable
stout beer
stove cooker hob burner cooktop
straight directly upright
straighten straight align
straightforward simple easy uncomplicated
strain sprain tension pull filter
stranded marooned stuck
strange unusual odd bizarre curious mysterious strangest freaky
stranger unknown unfamiliar outsider
strangled throttled strangulation
strap belt
strategy plan policy strategic
stratum strata
strawberry fruit
stray lost
streak stripe
stream brook creek watercourse
street lane avenue
streetlight lamp
strength strong force potency strengthen strongest
strengthen bolster
strenuous hard difficult
stress pressure strain tension anxiety accentuate
stretch elongate
strict rigid stringent
strictly stringently rigorous
strike union workers walkout stoppage
striker forward attacker
strimmer trimmer
string cord twine
strip remove undress peel
stripes bands
strive try endeavour
stroll walk ramble
strong stronger strongest mighty robust tough strengthen
stronger mightier strengthen strongest
stronghold fortress
stroppy irritable
structure framework construct organisation
struggle fight difficulty strive battle
stubborn obstinate headstrong
student pupil attend school university scholar trainee
studio flat workshop
studs cleats spikes
stuff things belongings items material possessions fill
stuffy congested airless
stumble fall
stump stub
stun shock
stunning breathtaking
stupid silly foolish idiotic daft moron
sturdy robust strong solid
stutter stammer
style genre fashion
stylish fashionable funky chic
sub substitute
subject topic discipline content
sublet underlet sublease
submarine boat sub
submerge underwater
submit submission lodge tender hand apply
subordinate lower
subpoena summons writ
subs subscriptions
subscription membership subscribe
subsequent following later next ensuing
subside decrease abate lessen
subsidy grant aid
substance material drugs
substandard poor
substantial large considerable sizeable significant
substitute surrogate understudy
subterranean underground
subtle slight
suburb suburban
subway metro
succeed success successfully thrive achieve succeeded
success triumph victory succeeded successfully
successfully succeeded
successor next after replaced succeed succeeded
suck suction
sudan sudanese
sudden abrupt unexpected
suddenly abruptly sudden
sue lawsuit litigation suit proceedings suing
suffer undergo endure afflicted
suffered experienced
suffice enough adequate
sufficient enough suffice ample
suffocate choke asphyxia asphyxiate
sugar sweet glucose sucrose
sugarfree sugar
suicide killed
suit litigation fit outfit costume
suitable fit apt right eligible suit
suitcase case trunk
suitor wooer admirer
sultanas raisins
summarise outline summary
summary synopsis
summer hot
summertime summer
summit top
summon call
sun solar sunshine sunlight sunny
sunblock suncream
sunburn sunburnt sun
suncream sunscreen
sunday sun
sundown nightfall
sunglasses shades
sunlight sunshine solar
sunnies sunglasses
sunny sunshine
sunrise daybreak sunup
sunscreen suncream sunblock
sunset nightfall twilight sundown
sunstroke heatstroke
superb excellent outstanding splendid terrific
superfluous unnecessary
superintendent caretaker supervisor
superior better boss senior excellent supervisor higher
supermarket grocery store
supernatural paranormal ghostly occult
superstition superstitious
supervise oversee monitor watch
supervision supervisor
supper dinner meal tea
supplant replace
supplement supplementary add vitamins
supplier vendor distributor provider seller supply
supplies provisions
support back favor assistance backer sustain prop
supported compatible
supporter follower
supposed expected meant ought intended allegedly
supposedly allegedly
suppress crush restrain
supreme highest
surcharge supplement
sure confident convinced definite assured guaranteed
surf surfer browse
surface area exterior
surge increase rise soar spikes jump wave
surgeon surgery surgical
surgery operation surgical
surmount overcome
surname name lastname family
surpass exceed
surpassed outdo
surplus excess extra spare
surprise amaze
surprised shocked astonished startled
surprisingly unexpectedly
surrender capitulate yield submit cede
surrendered gave
surround around
surrounded encircled
surveillance observation watch
survey poll questionnaire
surveyor valuer
survival survive
survive survivors outlive
suspect allege culprit
suspend halt suspension discontinue exclude pause
suspended stopped hung postponed
suspenders braces
suspension interruption exclusion
suspicion suspected suspicious mistrust distrust doubt
suspicious doubtful distrust suspect wary
sustain maintain suffer
swab test
swallow ingest
swamp wetland
swap trade switch
sway swing
swear sworn curse profanity vow pledge
sweat perspiration perspire
sweater pullover jersey knitwear
sweatshirt pullover
sweaty perspiration sweat
swede rutabaga turnip
sweden swedish swede
sweep brush
sweetcorn corn maize
sweetheart darling
sweetie darling
sweets candy confectionery
swell expand swollen edema bulge
swelling inflammation
sweltering hot heat
swift fast quick rapid swiftly speedy
swig drink
swim bathe
swimmer swimming
swimming pool
swimsuit swimwear bathers
swindle defraud fraud fiddle
swiped stolen
swirl whirl
switch button changeover change
switzerland swiss
swollen inflamed bloated
swopping exchanging
sword blade sabre cutlass
syllabus syllabi
symbol logo
sympathetic compassionate sympathy understanding
sympathize sympathy sympathetic
symptom sign
symptoms indication
synagogue jewish
sync synchronize
syndicate consortium cartel
synthetic manmade
syria syrian
system network scheme arrangement method setup
tablecloth cloth
tablespoon tbsp
tablet ipad
taboo forbidden
tackle address deal confront gear
taco tortilla
tact diplomacy
tactic strategy
tail rear
tailbone coccyx
tainted contaminated
taiwan taiwanese
take grab accept transport consume ingest
takeaway takeout
takeoff departure
takeover acquisition merger buyout
tale fable legend anecdote
talent skill ability flair
talisman charm
talk discuss speech presentation chatter address dialogue communicate
tall feet taller tallest
taller higher
tallest highest
tally count score
tame domesticate
tamper interfere fiddle
tampered meddle
tan bronzed
tangible real
tangled entangled knotted
tank armored container
tap press click
tape adhesive cassette recording ribbon
tardy delayed
target objective
tariff duty tax
tarpaulin tarp sheet
tart pie
task job assignment undertaking
taste palate
tasty delicious flavoursome flavour appetising tastes
tatties potatoes
tattoo tattooist ink
taunting mocking
tavern inn bar
tax taxation duty
taxes levies
taxi cab minicab
tea infusion
teabag tea
teach teacher instruct lecture lessons coach instructor
teacher instruct school instructor tutor educator staff schoolteacher
teaching tuition
team club side crew staff lineup
teammate team
teamwork cooperation collaboration
teapot tea
tease mock bully taunt ridicule
teaspoon tsp
teatowel cloth
tech technology
technical technology
technician engineer
technique procedure means
teen adolescent youth
teenager teen youth
teenagers youths
teensy tiny
teeny tiny
teeth dental dentures
telegraph telegram
telephone call mobile
telescope astronomical
telework remote
tell inform notify report explain announce reveal instruct
teller cashier clerk
telly television tv
temp temporary
temper anger mood
temperature degrees heat
temporarily provisionally interim
temporary temporarily interim transient
tempted temptation
ten tenth
tenant renter occupant occupier tenancy leaseholder
tend inclined usually likely
tendency tend trend inclination likely
tender bid sore soft
tennis player
tense taut tension
tension conflict anxiety
tent camp canvas
tentative temporary
tenure term
tepid warm
term word name period
terminal station depot incurable terminus fatal
terminate end stop
terminated cancelled
terms provisions expressions
terrace house veranda
terrain land ground
terrible awful appalling atrocious
terrier dog
terrified afraid petrified fearful
terrify scare terror
terrorism terrorist attack
terrorist attack bombing
test quiz assessment check
testament will
testify witness testimony
texas texan
text message sms wording
textbook book
textile cloth
thailand thai
thank grateful
thaw melt
theater play stage
theatrical theatre
theft larceny thieving
theme subject motif
theologian theology
theology religious
theoretical theory
theory conjecture
therapist therapy counselor psychotherapist
therapy treatment
therefore hence consequently accordingly
thermal heat
thermometer temperature
thermos flask
thesis dissertation essay
thief theft stole robber crook
thin lean thinner emaciated
things belongings objects items
think suppose feel conclude
thinner slimmer
third three
thirsty thirst drink dehydrated
thorny thorns
thorough complete exhaustive rigorous detailed
thoroughly carefully fully thorough completely
though although however
thoughts thinking opinions views
thousand millennium thousandth
thread strand yarn
threadbare worn
threat risk menace hazard intimidate
threaten threat intimidate menace
three trio triplet
thrice three
thrift secondhand
thrilled delighted pleased excited overjoyed
throat pharynx neck
throbbing pain
throw cast discard dispose hurl fling dump
thrust propulsion
thunder thunderstorm lightning
thursday thu thurs thur
thus therefore hence consequently
thwart prevent foil
tibet tibetan
tick check mark
ticket fare admission pass fine penalty citation permit
tide tidal
tidy neat orderly clean clear
tie bond link fasten necktie tying knot equal attach
tied bound fastened tethered
tiff quarrel
tight snug taut tighter
tighten tight
tightly firmly
tights stockings
tile piece
till checkout cash register until plow
tilt lean incline slant
time moment date occasion
timely prompt
timeout pause
timer clock
timetable times
tin can metal
tingling numbness
tinnitus ringing
tiny minute little miniature microscopic
tip landfill recycling advice suggestion
tipple drink
tipsy drunk
tire tyre
tired exhausted tiredness drowsy weary
tiredness fatigue
tiring strenuous
tissue cells kleenex handkerchief
titchy small
title crown heading headline deed
toadstool mushroom
toast bread
toaster appliance
toasty warm
tobacco nicotine
today modern present contemporary
toddler child infant preschooler
together joint combined mutual simultaneously
toggle switch
togs clothes
toil work
toilet lavatory restroom bathroom washroom cloakroom urinal latrine
token counter piece marker
tolerate accept endure withstand bear permit stand
toll deaths fee charge
tomb mausoleum sepulchre burial
tombola raffle
tombstone gravestone headstone
tomcat cat
tonight evening night
tons lots many
tool device implement
toolbox toolkit
tools toolbox utensil hardware
toothache dental
top highest lid cap greatest
topic theme issue
torch flashlight
torment torture
tornado twister whirlwind cyclone
torture abuse cruelty
toss discard throw flip hurl chuck lob
tot toddler
total overall altogether sum whole all count
totally entirely wholly
tote bag
touch handle contact feel tap
touchy irritable
tough hard rugged durable strict tougher
tougher harder
toughest hardest
tour tourism tourist
tourist visitors tourism
tourists sightseers holidaymakers
tournament championship cup joust
tow remove haul
tower building turret spire
town village municipal borough township settlement townspeople urban
toxic poisonous harmful
toxin poison
toxins venom
toys playthings
trace origin find detect
track path trace circuit follow railway
tracksuit sportswear sweatsuit
trade commerce import deal sell commercial
trademark brand logo
tradition custom convention heritage
traditional customary classic
traffic vehicles cars
tragedy tragic catastrophe calamity
trail path footpath track pathway route hike
trailer preview
train railway instruct rail coach tram
trainee intern apprenticeship
trainers sneakers shoes footwear
traitor betrayer treachery betrayed
tram streetcar trolley
tramp homeless vagrant hobo
trampled crushed
tranquil calm
tranquilizer sedative
transaction deal purchase trade
transfer relocate handover conveyance
transferable assignable
transferred assigned
transform conversion
transit transport
transition change shift
translate render convert
translator interpreter
transmit send transmission forward broadcast
transparent clear
transplant replant graft
transport vehicles convey haul shipping haulage conveyance
transvestite crossdresser
trap capture catch snare entrap
trash refuse garbage rubbish waste junk
trauma injury traumatic shock wound
traumatic distressing upsetting
travel went trip transport ride tour trek
traveler tourist
traverse cross
treacherous disloyal
treacle molasses
treason betray traitor treachery sedition disloyalty
treasure hoard riches
treat treatment therapy medication remedy administer
treats sweets snacks
treaty agreement accord convention
treble triple three
tree wood sapling timber
trek journey walk
tremendous huge enormous great immense considerable
tremor shaking vibrations trembling
trespass enter intrusion
trespasser intruder
trial court pilot tribunal experimental
tribal tribe
tribe people
tribute honor eulogy homage
trick deceive prank con scam fool hoax swindle ruse stunt deception
tricky difficult awkward complicated
tried attempted sought try
trigger provoke prompt activate
trim cut clip clipper
trip visit excursion outing tour stumbled
triple three threefold triplet
triumph triumphant victory
trivial unimportant petty trifling insignificant
trojan malware virus
troll ogre
trolley cart
troops forces military
trophy cup prize
trouble unrest
troublemaker hooligan vandal
troubleshoot diagnose fix
trousers pants
troy trojan
truancy absence
truant absent
truck hgv wagon
true factual valid
truly genuinely sincerely
trumpet instrument
trunk boot torso
trunks swimwear swimsuit
trust confidence faith reliance entrust trustworthy
trustworthy reliable honest dependable credibility
truth true reality genuine veracity
truthful accurate honest
try trial effort endeavour aim
tryout trial audition
tub basin bathtub container
tubby overweight
tube underground subway metro cylinder tunnel
tuck snacks
tuesday tue tues
tug pull jerk tow
tuition fees tutoring instruction
tulip flower
tumble topple
tummy abdomen stomach abdominal
tummyache stomach
tumor neoplasm malignancy
tumour growth
tumult chaos
tuna fish
tunisia tunisian
tunnel underground
turd excrement faeces
turkey turkish ottoman turks
turn move spin twist convert flip
turnover revenue
turtles tortoise
tutor teach mentor instructor
tux tuxedo
tuxedo suit
tv television show
tween adolescent
twice two
twin double brother sister
twinge pain
twinkle sparkle
twirl spin whirl
twitch tic spasm
two both double
tycoon businessman billionaire
tying tied tether
tyke child
type variety class enter input
typhoon hurricane
typical usual classic ordinary normal
typo error misprint mistake
tyranny tyrannical despot
tyrant despot tyranny
ubend drain
uber taxi
ubiquitous everywhere
ugly unattractive hideous unsightly
uk kingdom britain british
ukraine ukrainian
ulcer sore
ultimate eventual
ultrasound sonogram sonography
ultraviolet uv
umpire official
umpteen many
un nations
unable cannot incapable
unacceptable inappropriate intolerable inadmissible
unarmed weaponless
unattended alone unsupervised
unauthorized unlicensed
unavailable unobtainable
unaware unknown ignorant oblivious
unbearable intolerable insufferable
unblock plunger clear
unborn foetus
uncertain unsure uncertainty unclear doubt
unchanged same constant
uncle brother relative
uncommon infrequent
unconscious insensible comatose unaware coma
uncovered discovered exposed
under below less
undercoat primer
undercover covert clandestine
underestimate underrate
undergraduate students freshman
underground subway metro buried basement
underlying basic
undermine weaken sabotage
underneath under below beneath
underpants underwear knickers boxers briefs pants
underpass tunnel subway
understand comprehend grasp realise
undertake commit
undertaker funeral mortician
underwater undersea
underway started begun
underwear undergarments boxers lingerie panties
underworld mafia hades
undetected unnoticed
undies underwear
undo revert unfasten loosen unlock
undoubtedly certainly surely doubtless
undress unclothed naked
uneasy worried concerned
unemployed unemployment jobless jobs redundant
unemployment jobless
unexpected surprising unanticipated
unexpectedly suddenly unexpected
unexplained mysterious inexplicable
unfair unjust inequitable unreasonable biased inequality wrongful
unfasten undo loosen
unfinished incomplete uncompleted undone
unfit unsuitable ineligible
unforeseeable unpredictable
unforeseen unexpected
unforgivable inexcusable unpardonable
unfortunate hapless misfortune
ungrateful thankless
unhappy dissatisfied unfortunate sorrow discontent
uni university college
unidentified unknown unnamed
uniform same clothing outfit consistent
unify unite
unimportant insignificant
uninstall remove delete
union unite alliance
unique only sole exclusive
unity united unification unify oneness
universe cosmos
university college varsity
unknown unclear anonymous
unlike whereas
unlimited limit unrestricted boundless
unlock open unfasten
unlucky unfortunate misfortune
unnecessary needless unneeded needlessly
unoccupied vacant empty
unofficial informal unauthorised
unpaid overdue voluntary volunteer
unpleasant disagreeable
unplug disconnect
unprecedented first
unpredictable erratic uncertain
unpunctual late
unravel solve disentangle
unreasonable excessive unjustified
unreliable undependable
unresponsive frozen hang
unsafe hazardous insecure
unscrew loosen
unseen invisible
unstable wobbly shaky instability unsteady volatile
unsubscribe cancel
unsupported incompatible
untended neglected uncultivated
untick uncheck deselect
untouched unspoiled pristine
unusual rare uncommon odd abnormal exceptional unconventional
unwell ill sick poorly
unworthy undeserving
unwrap remove
unzip extract
upchuck vomit
upcoming next coming
update revise upgrade version
upfront advance deposit beforehand
uphold support upheld
upload post
upper higher top above
upright vertical erect
uproar protest
upset angry distressed sad unhappy disturbed agitated offended
upstairs floor
upward up
urban metropolitan
urge exhort recommend impulse
urgent immediate pressing urgency
url address
us usa america american
usa america states
use utilize application
used operated usage
useful helpful
useless worthless ineffective
username login account userid
users people customers
usher introduce steward attendant guide
ussr russia
usual normal customary
usually generally customarily mostly mainly traditionally ordinarily
uterus uterine
utilize employ
utterly completely totally entirely
vacancy opening position
vacant empty unoccupied available blank untenanted
vacate leave empty
vacation getaway
vaccinate immunization
vaccine inoculation
vacuum hoover
vagina vaginal
vague unclear ambiguous imprecise
vain conceited
valiant brave
valid effective lawful
valley basin dale glen vale
valuable precious expensive treasured costly priceless worth
valuables jewellery possessions
value worth price appreciate valuation valuable
valve tap
vampire blood
van vehicle
vandalised damaged
vandalism graffiti damage
vanished gone missing
vanity conceit vain
vanquish defeat beat overcome
vape ecigarette
vaping smoking cigarette
vapor steam gas gaseous
variables parameter factor
variation difference variant variable
variety varied range variation
various several diverse assorted
varnish lacquer
vary variation variable depends
vast large enormous immense
vat tax
vault crypt
veer turn
veg vegetables broccoli
vegetarian meat vegan
veggie vegetarian
veggies vegetables
vehicle truck automobile lorry motorcycle
vein venous
velocity rapidity
vendor trader
venerate worship
venezuela venezuelan
vengeance retribution avenge
venice venetian
venison deer
vent ventilation outlet duct
ventilate air window
venture enterprise undertaking startup
venue stadium arena hall location site
verbal spoken
verdict guilty jury conclusion ruling acquittal
verge edge shoulder roadside
verify test validate prove corroborate
vermin rats mice pests rodent
verruca wart
versatile flexible
verse poetry stanza
version variant
versus vs
vertebrae spinal backbone
vertebrate animals
very extremely really exceedingly
vessel craft
vest waistcoat undershirt
vestibule lobby
vet veterinary veterinarian
veteran soldier experienced
via through
viable feasible workable viability
vial phial
vibrate shake
vibrations oscillate
vicar priest minister parson
vice immorality sin depravity
vicinity near area nearby close surroundings
vicious fierce savage
victim killed casualty sufferer
victorious won
victory conquest
video clip footage film movie recording videotape
videogame game
vie contend
vienna viennese
vietnam vietnamese
view perspective belief look think viewpoint outlook regard vista scenery
vigor energy
vigorous energetic strenuous
viking norse
vile unpleasant disgusting
village settlement community
villain antagonist baddie
vino wine
violate contravene
violation contravention
violence violent assault aggression
violin instrument fiddle
violinist violin
virtually almost nearly practically
virtue moral virtuous merit goodness righteousness
virus viral infection viruses infectious
visa permit
visible seen noticeable visual
vision sightedness dream
visit tour visitor call
visited went
vital essential indispensable key
vitamin nutrient
vocabulary words term lexicon
vodka spirits alcohol liquor
voice vocal
voicemail answerphone message
void empty invalid
volcano volcanic eruption
voltage volts
volume loudness
voluntarily willingly voluntary freely
voluntary volunteer
vomit emesis regurgitate
vote ballot poll
voter electorate elector
voucher coupon
vow promise pledge
voyage trip cruise sail
vulgar crude rude
vulnerable susceptible insecure defenceless weak
wage pay
wagon cart
wailing crying
waist waistline
waiter server waitress
waitlist waiting
waive relinquish waiver forgo
waiver relinquishment
wake awake waken awaken rouse
wales welsh
walk foot stroll wander stride
walkover forfeit
wall barrier partition fence
wallet billfold
wallpaper background wallcovering
walnut nut
wander stroll
wandering nomadic
wane decline
want aspire require
wanted wished
war warfare combat hostilities wartime
ward district wing
wardrobe closet furniture dresser
warehouse depot storehouse storage store
warfare warlike
warm warmer heated mild warmth
warmth heat
warning admonition forewarn
warrant justify authorisation guarantee
warrior fighter soldier
wary cautious
wash clean rinse launder shower bathe
washer appliance washing
washing laundry
washroom lavatory
wasp insect hornet
waste garbage squander refuse scrap effluent sewage wastage
watch wristwatch view look clock guard spectate lookout vigil
water river wet moisture
waterfall falls cascade
waterproof watertight
wattage watt
wax waxy
wc toilet lavatory
weak weaker weakest poor fragile
weaken weak weaker
weakness drawback
wealth rich wealthy affluent asset
wealthy wealthiest affluent prosperous moneyed
weapon gun firearms
weary tired exhausted fatigued
weather forecast conditions meteorological
weatherman forecaster meteorologist
webcam camera
webpage page
website internet web site online webpage page
wedding marriage bridal nuptial matrimony
wedge segment
wednesday wed
wee urine tiny pee
weed cannabis marijuana
weedkiller herbicide
week wk
weekday workday
weekdays monday friday
weekend saturday sunday
weekly week
weep wept cry tears cried
weigh weight kilograms pounds kg
weight kilograms pounds mass
weighty heavy
weird strange odd bizarre peculiar unusual uncanny eerie freaky weirder
weirder stranger
welcome greet receive hospitable reception
welfare social benefits wellbeing dole
wellies boots
wellingtons boots
west western
wet moist soaked saturated moisture
whack hit strike
whatever whichever
wheelbarrow barrow
wheelchair disabled accessible mobility
wheezing asthma
whiffy smelly
whim impulse fancy
whimpering whine moan
whinge complain
whip lash
whipround donations collection
whirring humming
whiskey liquor scotch bourbon
whisky spirits
whistleblowing reporting
white pale
whiteboard board
whole all undivided
wholesale retail
whopping large
whore prostitute
whorehouse brothel
wicked sinful
wicket cricket
wide width wider widest broad
widen expand
wider width broader widen
wife spouse woman partner
wifi internet
wild wilderness feral untamed undomesticated wildly
wildfire blaze
wildlife animals
willing prepared ready
willingly gladly voluntary
willow tree
wilt droop
win winner champion title victory triumph
wind wound gale gust breeze airflow blustery twist
windbreaker jacket
window pane glazing casement
windpipe trachea
windshield windscreen
windy gale gust breeze wind
wine booze
winery wine
wing annexe
winner champion victor victory prize
winter cold wintry
wintertime winter
wipe rub
wire cord
wireless wifi
wisdom sagacity
wise wisdom sensible sage wiser
witch sorceress
witchcraft sorcery magic wizardry
withdraw pull remove retract
withdrawal withdraw
without minus absence absent
withstand resist endure withstood
witness saw bystander onlooker observer eyewitness
witty wit
wizard sorcerer magician warlock
wobble shake
wobbly loose unsteady shaky
wok pan
wolf lupine
womb uterus uterine
won beat
wonderful excellent great fantastic superb splendid fabulous
wonga money
wonky uneven crooked
wood timber lumber
wooden timber wood
woods woodland copse grove
wool woollen fleece
woozy dizzy
work operate profession livelihood
workaround solution
worker laborer staff
workforce workers employees staff manpower
workhouse poorhouse
workload tasks duties
workmate colleague
workout training exercise fitness
workplace work office
workshop course seminar class training
worktop countertop counter
world global international globe planet universe
worldwide global world international
worn damaged used
worry apprehension bother trouble
worse exacerbate deteriorate worsen worst
worship god prayer pray adore
worst poorest
worthless valueless
worthy merit
wound injury laceration gash
wrap pack enclose envelop
wrapper packaging
wrapping packaging wrapper
wreck crash destroy damage shipwreck wreckage
wrench spanner sprain
wrestler wrestling
wrinkles creases
write scribe
writer wrote novelist
writing written
wrong incorrect mistake error mistaken unjust improper amiss faulty
wrongdoing misconduct sin
wrongful unlawful
wrote penned
wwii world
xmas christmas
xray radiography radiograph
yacht boat sailboat
yank pull jerk
yap bark
yard courtyard grounds
yarn wool tale
year annual
yearly year annually
yearn desire
yearning longing
years annum
yell shout scream
yelling roar
yellow golden
yet still already
yield produce priority return harvest output
yoghurt dairy
yonks years
young youth younger youngest adolescent
younger youngest junior
youngster child youth junior
youngsters teenagers youth
youngun youngster
youth juvenile lad boy
yucky unpleasant disgusting
yummy delicious tasty
zeal enthusiasm passion
zealand maori
zenith peak
zero none nil nought
zimbabwe rhodesia
zip zipper
zit spot acne pimple
zombie undead
zoo animals
zoom magnify`

/** By term. Made at the first question: to stem all of them takes longer than to start most commands. */
let kindred: ReadonlyMap<string, readonly string[]> | undefined

function readPairs(): Map<string, string[]> {
  const all = new Map<string, string[]>()
  const add = (one: string, other: string) => {
    const known = all.get(one)
    if (known === undefined) all.set(one, [other])
    else if (!known.includes(other)) known.push(other)
  }
  for (const line of PAIRS.split('\n')) {
    const [word = '', ...others] = line.split(' ').map(one => termOf(one))
    for (const other of others) {
      if (other === word) continue
      add(word, other)
      add(other, word)
    }
  }
  return all
}
