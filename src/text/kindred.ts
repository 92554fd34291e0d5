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
abatement reduction
abbreviation acronym short
abide comply obey
ability able capable capacity can power
able capable can could
abolish end repeal eliminate rescind annul
abrogate repeal
abseil rappel
absence absent leave
absent missing
absolve exonerate
absorb absorption
abstain refrain
abstract summary
abundant plentiful rich
abuse mistreat
abusive offensive insulting
academic scholarly university
accede join accession
accelerator gas throttle
accept agree approve acknowledge adopt
acceptable ok
access entry
accessible open
accident crash collision incident
acclaim critics
accommodate house seat
accommodation lodging
accompany escort
accomplish achieve attain complete succeed success
according claim state say
account statement profile
accountable responsible
accountant bookkeeper
accrue accumulate
accumulation buildup
accurate precise exact
accused alleged suspected charged
ache sore hurt
achieve attain reach gain
achy aches
acknowledgment receipt
acquaintance friend
acquire buy purchase obtain gain get acquisition
acquit acquittal
act action behave perform statute
activist campaigner advocate
actor actress star cast played acted film
actress film
acts laws
adapt adjust
adaptation based
add include append extra additional
added joined included
addendum amendment
adder snake
addicted dependent
addiction dependence
addition also
additional extra
address deal
addressee recipient
adequate sufficient enough
adhere comply
adjacent neighboring near beside
adjoining adjacent neighboring
adjourn postpone
adjust alter
adjuster assessor
adjustment setting
admin administrator
administer oversee
administrator manager
admissible allowed permitted
admission entry entrance
admit confess accept acknowledge admission
adolescent teenage youth
adult grownup
advance progress prepayment
advanced experienced
advantage benefit strength
adverse negative harmful undesirable unwanted
advertise promote market commercial
advise recommend counsel suggest advice
adviser counselor aide
advocate support promote proponent
aerial antenna
affect effect impact influence harm
affected hit
affirm confirm
affordable inexpensive
africa african
after later afterwards
afterlife heaven
afternoon pm
afterschool extracurricular
afterwards subsequently thereafter
against opposed versus
agency bureau
agenda programme
agent representative
aggregate total combined
aggressive hostile
agony pain
agree consent
agreed approved
agreement contract accord pact covenant
agriculture farming crops
ahead advance beforehand
aid help assist support
aim goal purpose objective intend target intention
air broadcast premiere televise show
aircon conditioning
aircraft jet airplane
airer laundry
airline carrier
airport airfield
airstrike bombing
airtight sealed
aisle gangway
alarm warning
alaska alaskan
albania albanian
album released songs
alcohol drink wine beer liquor spirits
alert warning
algeria algerian
alien extraterrestrial foreigner
alive living survive
allergen nuts
allergic allergen
allergy allergic hypersensitivity allergen intolerance
alleviate relieve reduce
alley lane passage
alliance ally pact coalition
allocate distribute apportion allot
allot apportion
allotment allocation plot
allow permit enable let authorize grant
allowable permitted
allowance stipend
allowed able permitted permissible entitled forbidden prohibited banned
alone unaccompanied unsupervised
along beside
alphabet letters script
alright okay acceptable
alteration modification
alternate substitute
altitude elevation
alumnus alumni
always constantly
amateur recreational
ambassador envoy diplomat embassy
ambition goal
amble stroll
ambulance paramedic emergency
amend revise change modify
amendment modification revision
america american
amid among
amount quantity number total volume sum
ample plenty
amusement entertainment
anaemic anaemia
analyze examine study
ancestor descend descent lineage forefather
ancient old early antiquity
anesthetic anesthesia
angel heavenly
anger angry rage
angler fisherman
angry mad furious
annex incorporate appendix attachment
annihilate destroy
anniversary commemorate jubilee
announce declare proclaim reveal unveil
annoy irritate
annoyed angry
annoying nuisance
annual yearly
annul cancel void
annulment cancellation
anorak jacket
answer reply respond response solution
antibiotic antimicrobial
antihistamine allergy hayfever
antique old vintage
antisocial nuisance
anxiety worry
anxious anxiety
anybody anyone
apartment flat residence
apex top
apiary beehives hives
apiece each
apologize apology sorry
app application program software
apparel clothing
appeal review challenge
appear seem look emerge feature
appendix schedule
applaud praise
appliance device machine
applicant candidate
application request software
apply request
appoint name elect choose select nominate designate
appointment nomination booking slot
appraisal valuation assessment review evaluation
appraise assess value
apprehend arrest capture
apprentice trainee
approach method
appropriate suitable proper
approval consent permission authorization
approve ratify pass endorse sanction authorize consent
approx approximately
approximately about around nearly almost roughly estimated
appt appointment
april apr
aquarium fish
aquatic water marine
archaeologist excavation archaeological
archery bow
archipelago islands
architect architecture designed
archive records
arduous difficult
area region territory zone district province
argentina argentine argentinian
argue contend debate quarrel
argument claim debate
arise originate emerge come begin develop
aristocracy nobility nobles
armament weapons
armchair chair seat
armed weapons
armenia armenian
armistice truce treaty
army military troops force soldiers
aroma smell
around roughly about
arrears overdue
arrest detain imprison
arrival came landed
arrive reach arrival
art painting artistic
artefact object
artery arterial
arthritis joints
article clause
artificial synthetic
artist singer musician
artwork painting art
asap immediately promptly
ascend rise
ashtray smoking
asia asian
ask request demand enquire
assassinate kill murder shot
assemble build
assembly parliament legislature
assess evaluate
assessment valuation
assessor surveyor valuer
assign allocate transfer
assignee transferee
assistant deputy
associate relate connect link
association society relationship
assortment variety
assume presume assumption
assure ensure guarantee
asthma inhaler
astronaut space cosmonaut
astronomer astronomy
athens athenian
athlete player runner
atm cashpoint
atmosphere air
atrocity massacre
attach enclose append connect fasten
attachment enclosure
attack invade assault raid invasion offensive strike
attempt try effort seek
attend enrolled visit present come participate
attendance presence turnout
attendee participant
attic loft
attire clothing dress
attorney solicitor
attract draw
attraction tourist
attribute ascribe credit characteristic property
aubergine eggplant
auction sold bid
audience viewers spectators listeners crowd
audit examine
august aug
aunt uncle niece relative
auntie aunt
australia australian
austria austrian
authenticate verify
author writer novelist wrote penned poet
authority power jurisdiction control
authorize empower
autobiography memoir
automatic automated
autopsy postmortem
autumn fall
available free
avalanche snowslide
average mean typical median
avert prevent
avoid evade
await wait
awake wake
award prize honor medal win receive
awful dreadful
awning canopy
axe cancel abolish
axis axes
azerbaijan azerbaijani azeri
baby infant newborn neonatal
babysit childminding childcare
babysitter childminder nanny sitter
babysitting childcare
bachelor single
backache back
backbone spine
backhander bribe
backpack rucksack
backpacker traveller
backside buttocks
backup copy
backyard garden
bacon meat
bacteria bacterial
bad poor negative worse worst harmful
badge pass
bag sack baggage
bagel bread
baggage suitcase
baguette bread
bailiff sheriff
bairn child
bait lure
bake bread
baker bread bakery
balcony terrace
bald hairless
bambino baby
ban prohibit forbid outlaw illegal bar suspension
band members group
bandage dressing
bangladesh bangladeshi bengali
banister railing
bank financial
banker bank
bankrupt bankruptcy insolvent insolvency
bankruptcy debt insolvency
banned prohibited allowed suspended
banquet dinner feast
barbecue bbq grill
barbie barbecue
barely hardly
barf vomit
bargain negotiate discount
barn shed
barrier obstacle
barter trade
base headquarters basis foundation
basement cellar
bash hit
bashed damaged dented
basic fundamental essential simple
basin washbasin
basket trolley
bath bathtub tub
bathrobe robe
bathroom restroom washroom lavatory
batter baseball
battle fight war conflict combat
bbq grill
bday birthday
beach coast shore
beaker cup
beanie hat
bearing direction
beautiful attractive
became turned grew
because due since
become appointed succeed
bedbugs infestation
bedding sheets linen pillowcases
bedsit studio
bedtime sleep
bee honey beekeeping
beech tree
beef steak
beehive hive
beekeeper apiarist
beer ale lager booze
beetle insect
beetroot beets
before earlier preceding
beforehand before advance prior
begin start commence open launch first initiate onset
beginner newcomer starter
beginning commencement
behalf representing
behave behaviour manners
behavior conduct
belated late
belgium belgian flemish
belief believe
believe think regard consider hold view
belly abdomen stomach tummy
bellyache stomach
belong family owned
bench seat substitutes
bend curve
beneath under below
beneficial good
benefit help gain profit
benefits allowance welfare
benign harmless
bequeath bequest
bequeathed inherited
bereaved grief
bereavement death
berry fruit
besides addition other
best top finest greatest recommended
bestbefore expiry
bet gamble wager stake
between among
beverage drink
bevvy drink
bible scripture biblical gospel testament
bibliography references
bicarb bicarbonate
bicker quarrel argue
bicycle bike cycling cyclist
bidder buyer
big large huge great vast major enormous bigger biggest size
bigger larger
biggest largest greatest
bike cycle
biker motorcyclist cyclist
bikini swimwear swimsuit
bilingual languages
bill invoice
billiards pool
bin trash garbage dustbin trashcan wheelie refuse waste discard throw
bind bound
binday collection
binder folder
binding enforceable
binman refuse
binmen refuse collection
binned discarded thrown
bins collection refuse
biography life
biologist biology
birch tree
bird avian
birdhouse nestbox
birdseed seed
birdwatching ornithology birding
biro pen ballpoint
birth born birthplace native delivery childbirth
birthday born
biscuit cookie
biscuits snacks
bishop clergy diocese episcopal
bistro restaurant
bite sting
bivouac camp
blackout outage
blacksmith forge smith
bladder urinary
blame fault
blaring loud
blasting loud
blaze fire
bleach disinfectant
bleeding hemorrhage
blend mix
blender liquidiser mixer
blind sight
blinds shutters
bling jewellery
blizzard snowstorm
blockage obstruction clog
blocked blockage
bloke man
blood vascular hematology bleeding
bloodshed violence
blouse shirt
blunder mistake
blunt dull
blurry blurred
blustery windy
boardgame game
boarding embarkation
boat vessel
body organization agency institution authority bodily physical
bog toilet marsh swamp
bogus fake false
boiler furnace heater heating
boiling hot
bolt fastener
bomb explosive
bombay mumbai
bombing attack
bond link
bone skeletal skeleton
bonfire fire campfire
bonnet hood
bonus incentive
boobs breasts
book novel work published reserve
bookcase shelves
booklet pamphlet
bookmark favourite
bookstore bookshop
boost increase
booster vaccination
booth stand
boots footwear
booze alcohol liquor drink
boozer pub
boozy alcoholic
border adjacent adjoin boundary neighbor frontier
born native birthplace
borrow lend
borrower debtor
bosnia bosnian
boss leader head manager chief employer supervisor
bossy domineering
botch mistake
bother trouble disturb annoy
bottom lowest
boulder rock
bouldering climbing
bouncer doorman security
bounty reward
bouquet flowers
bowel intestine gut
bowtie tie
box carton crate
boxer boxing heavyweight
boyfriend partner
bra underwear
bracelet jewellery
braces orthodontic orthodontist
brain neural cerebral
brainy intelligent clever
brambles blackberries
branch bough
brand label
brandnew new
brave courage
bravery courage
brawl fight
brazil brazilian
breach violate violation infringement
bread loaf bakery
breadth broad wide
break fracture rupture collapse violate recess
breakable fragile
breakage damage
breakdown failure
breakfast meal
breastbone sternum
breastfeed lactation nursing
breastfeeding breastfeed nursing
breathe respiration respiratory
breather rest
breathless dyspnea breathing
breed species
breezy windy
brekkie breakfast
brew tea coffee
bribe bribery
bribery corruption
brickie bricklayer
bride wedding
bridge span crossing
briefcase bag
briefly short
brilliant excellent
bring carry introduce lead take
brink edge
brisket beef
britain british
brittle fragile
bro brother
broad broader
broadband internet
broadcaster channel network
broaden expand
brochure booklet pamphlet
broil grill
broke snapped
broken breached violated damaged
broker intermediary
brolly umbrella
brooch jewellery
broom brush sweep
broth stock
brother sister sibling
bruise contusion
brunch breakfast
brutality violence
bub baby
bubbly champagne
bucket pail
bucks dollars
buddhism buddhist
buddy friend pal
budget spending
budgie budgerigar parakeet pet
buffet meal
bug defect germ virus error fault glitch
buggy pushchair stroller
bugs bedbugs
build construct erect
builder contractor
building edifice
buildings structures
bulb lightbulb lamp
bulgaria bulgarian
bulk most majority
bulky furniture large
bull cattle
bully harass intimidate
bullying harassment
bum bottom buttocks
bumbag pouch
bumblebee bee
bumper fender
bumpy uneven rough
bun roll
bunch group
bungalow house
bunged blocked
bungle mistake
bunny rabbit
burger hamburger
burglar thief burglary
burglary breakin theft robbery
burgled burglary
burial buried cemetery grave
burma myanmar burmese
burn scald
burnout exhaustion
burst explode leak
bury tomb grave
bus coach
bush shrub
businessman entrepreneur executive
busker musician performer
bust damaged
busted broken
busy busiest occupied
butcher meat
butler servant
butter dairy
butty sandwich
buy purchase acquisition
buyer purchaser vendee
buzz hum
byelaws rules bylaws
bygone past
byzantium byzantine constantinople
cabbage vegetable
cabbie taxi driver
cabin lodge
cable wire lead
cableway ropeway
cactus cacti
cafeteria refectory
caff cafe
cake gateau dessert
calculate compute
calendar diary
calf cow
caliber quality
calibrate adjust
california californian
call name know term refer title dub nickname designate convocation ring
calm quiet peaceful
cambodia cambodian khmer
came moved visited
campaign election
camper motorhome campervan
campfire fire
camping campsite
campsite campground
campus university grounds
canada canadian
canal waterway
cancel drop discontinue terminate rescind void
cancellation termination
cancelled postponed suspended
cancer tumor malignant carcinoma oncology
candidate nominee
candy confectionery
cane stick
cannabis marijuana
canoe kayak paddle
canteen cafeteria refectory dining
canvass campaign
cap ceiling maximum limit
capacity volume
cappuccino coffee
capsule pill tablet
captain commander skipper
captive prisoner
capture seize conquer take occupied
car automobile vehicle
caravan trailer camper
carbs carbohydrates
cardboard paper
cardigan sweater
cardinal pope
career profession occupation job
careful caution
carer caregiver
caretaker janitor custodian
cargo freight goods
carnage massacre
carpark parking lot
carpenter joinery
carpet rug flooring
carport garage
carriage coach wagon
carrot vegetable
carry transport convey bear
carseat seat
carthage punic
carton cardboard box
cartoon animated
cartridge ink toner
cashback refund
cashew nut
cashier till
casino gambling
cast star role play
castle fortress palace
casualty killed dead emergency
cat feline kitten pet animal
catching contagious infectious
category class group type
catering food
cathedral church
catholic catholicism
cattle cows
caulk sealant
cause reason result due lead because trigger grounds
caution warning
cautious careful
cave cavern grotto
cease terminate
ceasefire truce armistice
cede transfer
ceiling limit
celebration festival party
celebrity famous
cell cellular
cellphone mobile phone
cemetery grave
censor ban
census population
center headquarters heart middle core
centimeter cm
century hundred centennial
ceo chief director
cereal muesli cornflakes
ceremony ritual rite
cessation quit
cesspit septic
cesspool septic
ceylon lanka
chainsaw tool saw
chair preside chairperson seat stool chairman
chairlift lift
chairman president preside chairwoman
chairperson president
chairwoman chairperson
chalkboard blackboard
challenge difficulty
challenger opponent rival
challenges problems
champagne wine
champion championship title
championship title champ
chancellor minister
change alter modify replace shift convert transform transfer
changed became turned
changes modifications
channel network station
chap man
chaperone accompany supervise
chapter section
character role protagonist portray
characteristic feature trait property
charge indict fee bill
charger adapter
charges costs fees
charity charitable
chart billboard
charter constitution statutes
chat talk converse
chatty talkative
cheap inexpensive low cost affordable cheaper discount reasonable
cheaper discount reduced
cheat fraud copy
cheating misconduct dishonesty
check verify inspect
checkin arrival
checkout departure
checkup examination appointment inspection
cheddar cheese dairy
cheeky rude
cheerful happy
chef cooking restaurant
chemical compound substance
chemist chemistry drugstore
chemotherapy chemo
cheque check
chest thoracic
chicken poultry meat
chickenpox varicella
chickpeas garbanzo
chief head main leader
child son daughter kid baby mother minor pediatric
childcare nursery daycare creche
childhood grew raised
childminder childcare nanny
children minors pediatric pupils
chile chilean
chill refrigerate cool
chilli chili spicy
chilly cold cool
chimney flue
china chinese
chinos trousers
chippie carpenter
chips fries crisps
choc chocolate
choice choose
choir chorus
chook chicken
choose select pick elect
chop cut
chores housework tasks duties
chose decided
christening baptism
christianity church
chronic persistent
chubby overweight
chuck throw discard dispose
chuffed pleased
chunder vomit
chunk piece
church congregation religious parish
churchyard cemetery
cider alcohol
cigarette smoking tobacco
ciggy cigarette
cinema theater
circa approximately
circle round circular ring
circulate distribute
circumstances conditions situation
cistern toilet flush
citation reference
cite quote mention reference
citizen citizenship national
city town capital metropolis urban municipality
civilization culture
claim assert argue state allege compensation
claimant plaintiff
clammy damp
clamp vice
clamped immobilised towed
clan family tribe
clap applaud applause
clarify explain
clash conflict fight
class lesson
classified confidential
classify categorize group
classmate schoolmate peer
classroom school
clause provision
clean hygienic
cleaner housekeeping
clearance sale
clergy priests
clever intelligent smart
click press select
client customer
cliff precipice
climate weather temperature
climb ascend ascent
climbing mountaineering
clingfilm film wrap
clinic hospital
clinician physician
clippers shears
cloakroom checkroom
clobber clothes
clog block
close shut end closure closer closest
closed adjourned open
closet cupboard
closing conclusion
clot thrombosis coagulation
cloth rag wipe
clothe dress
clothes wear garment
cloudburst downpour
cloudy overcast
club association society
clumsy awkward
cluttered untidy
coach manager trainer instructor
coast shore coastal coastline
coat jacket
cobbler shoes shoemaker
cockerel rooster
cockroach pest insect
cocktail drink alcohol
cockup mistake
cod fish
code regulations
codicil testament
coed mixed
coeducational mixed coed
coeliac celiac
coerce force
coercion duress
coffin casket
cog gear
cohabit together
cohort group
coin mint currency
coincide simultaneous
coke cola drink
cola drink
cold cool temperature colder coldest flu chill
coldest coolest
collaborate cooperate together
collapse fall fail decline
collarbone clavicle
collateral security
colleague coworker workmate
collect gather accumulate pick pickup
collection set group
collectively together
collide crash hit collision
collision crash
colombia colombian
colonists settlers
colonize colony settle settlers
colony settlement
color hue
combine merge join unite mix
come originate derive
comedian comedy comic
comedy humor comic
comfort ease
comfy comfortable
commander general leader
commemorate honor
commence start
comment remark
commit commission perpetrate
committee commission panel council board
common frequent widespread usual typical prevalent popular
commonly generally usually widely
communal common stairwell
commute travel
companion partner friend
company firm corporation business enterprise manufacturer
compare relative contrast
compared versus unlike
compass direction
compatible works
compel compulsion
compensate indemnify reimburse remunerate
compensation payment remuneration damages reimbursement
compete rival
competent capable
competition contest tournament competed
competitor rival
compile collect
complain complaint grievance
complainant plaintiff
complaint grievance
complement supplement
complete finish entire full fill
completed done ended
complex complicated difficult
compliance conformity
complication problem
component part element constituent ingredient
compose consist write made
composer music
comprehensive complete thorough
comprise consist include contain compose made
compromise agreement
comptroller controller
compulsory mandatory required optional
compute reckon
computer machine pc desktop
con fraud swindle
concede acknowledge
conceive create conception
concern regard relate worry about
concerns fears
concert performance tour gig
concession reduced reduction
concessions seniors students
conclude end finish decide conclusion
concluded determined
concur agree
condemn criticize denounce
condense shorten
condiment sauce
condition disease disorder state requirement proviso stipulation
conditions terms
condo apartment
condom contraceptive
conduct perform carry run
conducted done
conductor inspector
conference meeting summit
confidential secret private
confidentiality secrecy nondisclosure privacy
config configuration settings
configuration arrangement layout
configure settings
confine limit restrict
confirm verify
conflict war dispute
congested crowded blocked
congestion jam traffic
congo congolese
congregation worshippers
congress senate
conifer evergreen
conjunctivitis pinkeye
connect link join
connected related
connection transfer
conned defrauded
conquer defeat invade occupy conquest subdue
conquered took seized
consecutive row straight
consensus agreement
consequence result effect outcome
conservation preserve protect
conservatory sunroom
consider regard deem view think see
consist contain include made
consistently always
conspiracy plot
constantinople istanbul byzantine
constipation laxative
constituency district ward
constitution rules
constrain limit
constraint restriction limitation
constructed erected
construe interpret
consume eat drink use consumption
consumer customer
contagion transmission
contagious infectious transmissible
contain include hold
container box
contaminate pollute
contemplate consider
contender candidate
contents belongings
contest compete dispute challenge
contestant competitor participant
continue remain last persist
contraceptive contraception
contradict conflict
contribute help factor
contribution donation payment
control govern rule manage power dominate regulate command
controlled owned
controller gamepad joystick
controversial dispute
controversy criticism
convene meet convocation summon
convenient easy
convention meeting
conversation talk
convert transform conversion
convict prisoner
convince persuade
convulsion fit
cook prepare
cooker hob appliance
cookie biscuit
cooking cookery
coop chickens
cop police
copier photocopier
copper police
copy duplicate replica reproduce
copying reproduction
cord cable
core central
coriander cilantro
corn maize
cornflour cornstarch
corona covid coronavirus
coronation crowned
correct right accurate
correction amendment rectification
correlate associated
correlation relationship
corridor passage
corrode corrosion
corrupt bribe
cost price expensive worth dollars paid expense
costs expenditure
costume outfit
cosy comfortable warm
cot crib
cottage house
couch sofa settee furniture
council assembly municipality authority
councillor politician councilor
counsel advice lawyer
counselling counsellor therapy
counter piece
counterfeit forged
countertop counter
country nation state kingdom republic
couple pair two
courgette zucchini
courier delivery messenger
course class training
coursework assignment
court judicial tribunal
cousin relative
cove inlet bay
cover coating insure coverage
coverage reporting insurance
covered included excluded
cow bovine livestock
cows livestock
cozzie swimsuit
crab shellfish
crack split
crag cliff
cram study revise
crane hoist
cranky irritable
crap poor rubbish faeces
crappy poor
crash freeze hang
craving desire
crawl creep
create make found establish develop form design invent produce build
creation created
creator invented inventor
creature animal
creche nursery daycare childcare
credit recognize regard
creditor lender
crew staff
crime criminal offence
crisis emergency
crisps chips snacks
crispy crunchy crisp
criteria requirement standards
critic opponent
critical crucial
criticism critique
criticized attacked blamed denounced
croaky hoarse
croatia croatian croat
crockery plates tableware china
crop harvest grain
crosswalk crossing zebra
crossword puzzle
crowded busy packed
crown throne
crucial essential vital
cruel brutal cruelty
crunchy crisp
crusade campaign
cry weep
cuba cuban
cubic volume
cuddle hug embrace
cuisine food dish cooking
cultivate grow
cupboard cabinet
cuppa tea
curb limit reduce
cure treat remedy
currency money dollar
current present today now contemporary
curriculum curricula
cursor pointer
curtains drapes blinds
cuss swear curse
custodian guardian
custody guardianship
customer buyer shopper
customize personalize configure
cut reduce sever reduction wound graze laceration trim
cutback reduction cut
cute pretty
cutlery silverware knives forks spoons
cutoff deadline
cutter blade
cv resume
cyclist cycling
cyclone hurricane typhoon storm
czechoslovakia czech slovak
dad father parent
daddy father
daffodil flower
daft silly
daily day everyday
dairy cheese
dairyfree lactose
dam reservoir
damage destroy harm destruction injury
damp moist wet moisture mould
dance ball
dancer dance ballet
danger risk threat hazard
dangerous unsafe
dark unlit
data information
dataset data
date day year
daughter father
dawn beginning sunrise daybreak
daycare nursery childcare
daylight daytime
daytime day
dc washington
dead died
deadliest deadly killed
deadline due latest
deadly fatal lethal killed
deaf hearing
deafening loud
deal treat handle agreement contract
dealer vendor seller
death die dead killed died fatal deceased decedent
deaths fatalities
debate dispute discuss discussion
debris rubble
debt loan borrow owed liability indebtedness obligation
debut first premiere
decade ten years
decaf decaffeinated
decay decompose rot
deceased dead died
deceit fraud
deceive mislead
december dec
decide decision determine resolve
decimate destroy
decision resolution ruling judgment
deck pack
declare proclaim issue
decline decrease fall drop reduce reject
decorate ornament
decorator painter
decrease reduce fall lower drop
decree edict order ordinance
decrypt unlock
dedicate devote
deduct subtract withhold
deductible excess
deduction withholding
deep deeper deepest
default nonpayment standard
defeat beat win victory lose loss
defeated overcame
defect flaw fault deficiency
defective faulty broken damaged
defend defense
defendant accused
defer postpone
deficiency lack
deficit shortfall
define definition mean refer
defrost thaw
defy resist
degrade deteriorate
degree diploma bachelor university graduated qualification
dehumidifier damp
dehydrated fluids
delay postpone late postponement
delegate representative
delete remove erase
deliberate purposely
delighted pleased
deliver furnish bring
delivery shipping deliver
demand require request
dementia alzheimer
demise death end
demolish destroyed
demolished torn demolition
demolition destroyed
demonstration protest
denmark danish dane
denote represent indicate mean
dense density
dent damage
dentist dental teeth
deny refuse reject denial
deodorant antiperspirant
depart leave departure
department ministry division section
departure left
depend rely
depict portray illustrate
depiction portrayal
deplete exhaust
deploy send
deport expel
depose overthrow
deposit bond downpayment
deprecated obsolete
deprive denied
depth deep
deputy vice
derelict abandoned
derive originate
descend fall descent
describe call characterize depict description
design engineer
designed planned built
desirable preferred
desire want wish
desk furniture workstation counter
dessert sweet afters pudding
destroy ruin devastate destruction
destroyed razed burned
detain detention
detective investigate
detention punishment
deter prevent
detergent powder
deteriorate worsen decline
determine find establish ascertain
determined found
detour diversion
detrimental harmful damaging
develop grow evolve invent
deviate differ
device machine instrument apparatus
devil satan
devise develop
devour eat
diabetes diabetic
diabetic insulin
diagnose diagnosis
diagnosis diagnoses
diagram figure
dial call ring
diameter across
diaper nappy
diary journal
dice chop
diced cubed
dicey risky
dictator dictatorship
die dead killed died perish dice deceased decedent
diesel fuel
differ vary distinguish
different various distinct other
difficult hard challenge problem tough demanding strenuous
difficulty trouble
dig excavate
dignity respect
digs lodgings accommodation
diligent hard
dimension size
dimensions measurements
diminish reduce
din noise
dine eat dinner
dinghy boat
dinner meal supper
diploma certificate
direct director lead
director film manager
dirt soil
dirty soiled unclean filthy muddy
disability disabled incapacity impairment handicap
disable deactivate
disabled handicapped accessible
disadvantage drawback weakness
disagree dispute oppose
disagreement dispute split conflict
disallow forbid
disallowed prohibited allowed
disappear vanish
disarm weapons
disassemble dismantle
disaster catastrophe tragedy
disburse pay
disbursement payment expenditure
discard dispose
discharge dismissal
discipline field
disclose reveal divulge tell
disclosure revelation
disco dance
disconnect detach
discontinue stop cease
discount rebate reduction concession reduced
discourage deter
discover find found identify detect discovery reveal
discoverer discovered
discrepancy difference
discriminate racism prejudice
discuss deliberate discussion
disease illness disorder infection
disembark alight
disguise hide
dish food
dishes crockery plates
dishonest fraudulent fraud
dishwasher dishes appliance
disinfect sterilize
disinfectant antiseptic
disk drive
dismantle demolish
dismiss fire sacked discharge terminate
dismissal termination firing
dismissed fired terminated
disorder illness
disparity inequality difference
dispatch ship
disperse scatter spread
displace replace
display exhibit
displayed shown
disposal dispose discard rubbish
dispose sell
dispute controversy
disqualified barred
disqualify exclude eliminate
disrupt interrupt
diss insult
dissent disagreement opposition
dissertation paper
dissolve disband disappear dissolution
dissolved liquidated
distance far miles kilometres away km
distant far
distinguish differentiate
distort alter
distribute spread disburse
disturb disrupt nuisance
ditch abandon discard
dive dove
diverse variety
diversion bypass
divert diversion
divide split separate partition division
divine holy
divorce separated marriage dissolution
divulge reveal
dizziness vertigo
dizzy lightheaded vertigo
do did done
doable possible
doc doctor
doctor physician medical clinician gp
document record deed instrument
documents papers files
doddle easy
dodge avoid
dodgy faulty unsafe suspicious illegal
dog canine puppy pet animal
doggy dog
dole unemployment
dollar cent
domain field area
domicile residence
dominant main leading
donate contribute
donation gift
dongle adapter
donor donated benefactor
doorknob handle
doorman concierge
doping drugs
dorm dormitory residence
dormitory residence housing accommodation
dose dosage
dosh money
double twice
doubleglazing windows glazing
downfall fall collapse
downturn decline recession
doze sleep
dozen twelve
draft selected draught
drag pull
drain deplete drainage sewer
drama play
drastic severe extreme
draughts checkers
draughty draught
draw withdraw tie
drawing sketch
dreadful terrible awful
drenched wet
dribble basketball
drier dryer
drill bore
drinkable potable
drip intravenous
dripping wet
drive motivate push
driver drove motorist chauffeur
drizzle rain
droppings faeces
drought dry
drowsy sleepy somnolence
drug medication pharmaceutical
drum drummer
drunk intoxicated
drunkenness intoxication
dry arid desert dryness
dryer drier
dual two double
dude man
due owing payable
dues fees subscription
duff faulty
duffel bag
duly properly
dumb stupid
dummy pacifier
dump waste dispose discard recycling landfill tip
dumpster container bin
dungarees overalls
dunny toilet
durable sturdy
duration long length term period
dusk sunset twilight nightfall
dustbin bin trash rubbish
dustmen refuse collection
dutch netherlands holland
duties responsibilities obligations tasks
duty responsibility role job obligation
duvet quilt bedding comforter blanket
dwell inhabit
dwelling house home residence
dwindle decline decrease
dying die death
ear auditory hearing
earache ear
earlier previously
earliest soonest
early beginning first earlier earliest late advance beforehand
earn receive win make
earnings income wages
earphones headset earbuds
earrings jewellery
earth world planet terrestrial
earthquake seismic quake tremor
earwax wax
ease relieve
easier simple
east eastern
easy simple easier gentle straightforward
eat diet meal
eatery cafe
eating dining
ecology environment
economical efficient cheap
economist economics
economy economic
eczema dermatitis
edge border
edit editor change modify
edition version
editor newspaper
education school teach graduate degree
effect result impact influence force
effective operative force efficacy effectiveness
effectiveness efficacy
egypt egyptian
eject expel
elaborate detailed
elderly old aged seniors geriatric
eldest oldest
elect vote
elected chosen
electrician electrical
electricity power
electrocute shock
element part
elevate raise
elevation above
eligible qualify entitled qualified
eliminate remove
elude escape
email mail message
embargo ban sanctions
embezzle misappropriate
emblem symbol logo
embody represent
embrace accept adopt
emcee host compere
emergency urgent distress
emigrate move immigrate leave migrate
emission pollution emit
emit release
emoji emoticon
emperor king ruler throne imperial empire
emphasize stress
emphasized highlighted
employ use hire work engage
employed engaged
employee worker staff personnel
employment jobs hiring
empower enable
empty unoccupied
emulate imitate
emulsion paint
enable let activate
enact pass adopt
enclose surround
encourage promote urge
encrypted secure
end finish cease stop expire final shut termination
endangered extinction threatened
ended terminated expired
endemic native
ending expiration
endorse support
endure last survive
enemy opponent rival foe
enforce implement apply
engage involve hire
engaged busy
engine motor
england english british englishman
enigma mystery
enlarge expand zoom magnify
enlist join
enquiry question query
enrich improve
enroll students register apply join
enrollment registration admission
enslave slave
ensuite bathroom
ensure guarantee secure
entail involve
enter join entry entrance input
entice attract
entire whole all
entitle right
entity body organization institution
entrance gate entry door
entrant competitor participant
entrust delegate
enumeration census count
environment environmental habitat
epidemic outbreak
epileptic epilepsy
epipen adrenaline epinephrine
episode season series
epoch era period
equal same
equation formula
equipment gear tools apparatus
equitable fair
equivalent equal
era period age time
eradicate eliminate
erase wipe
eraser rubber
erect establish found
erode erosion
errand task
error mistake fault failure
escape flee
especially particularly
espresso coffee
essay paper assignment
essence nature
establish found form set start
estate property
estimate calculate
estonia estonian
ethic moral
ethiopia ethiopian
ethnic racial
etiology cause
eu european
europe european
evacuate flee
event incident occurrence occasion
eventually finally later
everybody everyone all
everyone all
evidence proof
evil bad devil
evolve evolution
ewe lamb
exaggerate overstate
exam test assessment
examination test exam
examine inspect
example instance such like include
exams finals
exceed more excess above over
exception exclusion
exceptions exemptions
exchange swap replace
exclude except exclusion
exclusive sole
excursion tour
excuse exempt
execute hanged beheaded sign
executed killed
executive ceo
exempt free excluded
exemption relief waiver
exercise workout training activity
exert apply
exhaust fumes emissions
exhibit museum show
exile banish expel
exodus migration emigration
expand grow extend expansion
expect anticipate
expedite accelerate
expedition voyage journey
expel dismiss exclude
expenditure spending
expense expenditure
expenses outlays
expensive costly dear
experience undergo suffer
experienced underwent
experiment test trial
expert specialist
expired expiry invalid valid
expiry termination
explain describe account explanation
explicit clear
explode blast explosion
exploit use
explorer expedition voyage
export trade
exposed revealed
express convey
expropriate confiscate
expulsion expel
extend reach stretch extension extent renew
extension renewal prolongation
exterior outside outer
exterminate kill
extinct disappear vanished
extracurricular clubs activities
eye vision visual ocular optic
eyesight vision sight
fab excellent
fabric cloth textile
fabricate make
facilitate help ease
fact truth
faction group
factor cause element
factory manufacturing
faculty professors teachers
faeces feces stool excrement
fag cigarette
fags smoking
fail failure unsuccessful flunk
failure collapse
faint unconscious syncope
fair reasonable
faith religion belief
fake false counterfeit forged
fall drop
false untrue incorrect wrong fraudulent untruthful
falsify forge
fame famous
family household relatives
famine hunger starve
famous known notable renowned popular noted
fan supporter ventilation cooling ventilator
fancy want
fantastic excellent
far farther farthest further
fare price
fares tariffs
farmer agriculture farm
farmhand labourer
fart flatulence wind
fast quick rapid speed faster fastest
fasten secure tighten close
fastest quickest
fat overweight
fatal killed
father son
fatigue tired exhaustion
faucet tap
fault failure
faulty broken malfunction
fauna animals wildlife
favourite preferred
fax facsimile
fear afraid worry scared
feasible possible
feast banquet
feature include star trait
features contains
february feb
federal national
fee cost
feeble weak
feed food
feedback comments suggestions
feeling emotion
fees subscription
feet ft
fella man boyfriend
female woman
fence railing
ferocious fierce
ferry boat ship
fertilizer manure
fetch collect bring
fete fair festival
feud dispute quarrel
fever temperature pyrexia feverish
few fewer least
fiancee engaged
fiancé engaged
fiasco failure
fib lie untrue
fiction novel
fiddly difficult
field area
fifa soccer
fight war combat conflict brawl argument
figures numbers statistics data
file lodge submit
filed lodged submitted
filled full
film movie picture cinema
filmmaker director
filter strainer
filthy unclean
final last ultimate
financial economic
find found locate
findings conclusions
fine penalty fee charge
fined penalized
fingerprint biometric
finland finnish finn
fire burn terminate discharge
firecracker fireworks
fired terminated discharged
firefighter fireman
firemen firefighters brigade
fireplace hearth stove chimney
firewood logs
fireworks pyrotechnics
firing termination
first earliest initially original
fish aquatic
fisherman fishing angler
fishing angling
fishmonger fish
fishy suspicious
fit healthy install mount
fix repair solve
fixed resolved
fixture game
fixtures schedule
fizzy carbonated sparkling
flag banner
flames fire
flammable combustible inflammable
flannel washcloth
flash flicker
flask thermos bottle
flatmate roommate housemate
flavor taste
flaw weakness
flee left flight
fleet ships
flex cable cord
flexitime flexible
flight fly
flimsy weak
flipflops sandals
flog sell
flood inundation deluge
floor story
flora plants vegetation
florence florentine
florist flowers
flourish thrive
flow run empty
flower bloom blossom
flu influenza
fluctuate vary
fluid liquid
flunk fail
flute instrument
flyer brochure
flyover overpass
flytipping dumping
foal horse
focus concentrate emphasis concern about center
focused concentrated centered
fog mist visibility
foggy fog mist
folder directory
follow succeed after next comply observe
font typeface
food eat diet provisions
football soccer nfl team
footbridge bridge
footnote citation
footstool stool
footy football soccer
forbid prohibited
forbidden prohibited banned
force make compel
forecast outlook
foreign overseas abroad alien
foreigner noncitizen
foreman supervisor overseer
forest wood trees woodland
forfeit lose
forgery forged
forget forgot
forgive waive
form shape type application
formal official
formation formed
former previous ex once
formerly once
fort fortress
forthcoming upcoming next
forthwith immediately
fortify strengthen
fortnight weeks
fortnightly biweekly
fortune wealth
forward send
foster encourage promote
foul infringement offence
fouling faeces poo excrement
found start form
founder founded established creator
four quarter quartet
foyer entrance
fraction percent proportion
fragile delicate breakable
fragrant scent
frail weak
france french frenchman
fraud deception misrepresentation
freaked frightened
free freedom liberty gratuitous complimentary gratis available charge
freebie free
freebies complimentary
freedom liberty independence
freelance contractor independent
freeway expressway
freeze ice hang stuck
freezer frozen
freezing frost
frequent often
frequently commonly regularly
fresher freshman undergraduate
friday fri
fridge refrigerator chilled appliance
friend ally
friendly welcoming
fright fear
frightened terrified
frock dress
frontier boundary
frost freezing ice
frosty cold frost
fry fried
fuel gas energy gasoline petrol
fulfil meet satisfy
full entire whole
fully wholly
fuming angry
function role purpose work
fund finance money pay
funded supported
funding grant
fundraising donations charity
funds moneys
funeral burial buried cremation
funny comedy
furlough leave
furnace boiler
furnish provide supply
furniture furnishings
fuse fusion breaker
fussy picky
futile useless
gadget device
gaff house
gaffer boss
gain obtain get
gained got won earned
gal girl
gala ball
gale storm
gallery museum
gamble bet wager
game match
gamer player
gammon ham
gang group
garage workshop
garbage refuse collection
garbled scrambled
garden yard lawn
garner gain win receive
gas flatulence gasoline
gasket seal washer
gauge meter measure
gay homosexual
gazebo tent
gear clothing
gearbox transmission
geezer man
gender sex male female
gene genetic dna
general typical common
genocide massacre
gent gentleman
gentleman man
gents men gentlemen
genuine authentic real
genus genera
geographic location
geologist geology geological
georgia georgian
germ bacteria microbe
germany german
get receive obtain got
ghana ghanaian
gherkin pickle
ghost spirit
giant large huge
gift give donate present
gifted talented
gigantic huge enormous
gin spirits alcohol liquor
girl woman daughter
girlfriend dating partner
give grant provide award donate
giveaway free
gizmo device
glacier ice
glad happy pleased
glass tumbler
glasses spectacles eyewear
glimpse see
glitch error malfunction fault
glittery shiny
glossary definitions
gloves mittens
glue adhesive stick
gluten coeliac celiac
goal objective purpose
goalie goaltender goalkeeper keeper
goalkeeper keeper
goaltender goalkeeper
goat livestock
gob mouth
gobby talkative
god deity divine
goddess deity god
godfather godparent
godmother godparent
goggles eyewear
going heading
goldfish fish pet
golfer golf
gondola cableway
good better best positive
goodbye farewell bye
goodies treats
goods products merchandise chattels wares
gorge canyon
gorgeous beautiful
gotta must
govern rule administer regulate
government state administration
gown dress
gp physician
gps satnav navigation
grade class mark score
grades results
gradient slope
gradually slowly
graduate diploma
graduation ceremony
grain wheat cereal
gramps grandfather
gran grandmother
grandad grandfather grandparent
granddad grandfather
granddaughter grandchild
grandfather grandson
grandkid grandchild
grandkids grandchildren
grandma grandmother grandparent
grandmother granddaughter
grandpa grandfather grandparent grandad
grandparents grandmother grandfather
grandson grandchild
granny grandmother grandparent grandma
grant award confer
graph chart diagram
grass turf
grate shred
gratitude thanks grateful
gratuity tip
grave tomb
gravestone headstone
graveyard cemetery churchyard
gravity gravitational
gravy sauce
graze scrape abrasion pasture
grease lubricate lubricant greasy
greasy oily
great greater greatest
greece greek
greenfly aphids
greengrocer vegetables fruit
greenhouse glasshouse polytunnel
greenlit approved
griddle grill
grill barbecue
grimy dirty
grind ground
grip handle
grocer grocery
groggy drowsy
groom wedding
gross total disgusting
grouchy irritable
grounding earthing
group team
grow increase growth
grownup adult
grub food meal
grubby dirty
grumble complain
grumpy irritable
guarantee warranty surety
guarantor surety
guard protect
guess estimate
guest visitor
guesthouse accommodation inn hotel
guide tutorial leader
guidebook guide
guideline rule
guidelines policy
guilty convict guilt
guitar instrument
guitarist guitar
gulp swallow
gum gingival
gun firearm
gunman shooter
gut intestine intestinal
gutted disappointed
gutter downpipe
guy man
gym fitness exercise gymnasium
habitat live
hacked compromised breach
hacker attacker intruder
hafta must
haggle negotiate
hail hailstones
hair fur haircut
haircut hairdresser barber
hairdresser barber salon
hairdryer blowdryer appliance
haiti haitian
half fifty halve percent
halftime interval
hallway corridor
halt end
ham meat
hamlet village settlement
hammer tool
hamper hinder
hamster pet
handbag purse
handbook guide
handout donation
handrail banister railing
handset phone receiver
handsome attractive
handy useful convenient
handyman caretaker
hanky handkerchief tissue
happen occur take place event
happy pleased delighted satisfied
harbor port
harbour marina
hard harder tough
hardship poverty
harm hurt injure
harmful dangerous
harness use
hassle trouble
haste speed
hat cap headgear
hatchet axe
hate dislike hatred
haul carry
hawaii hawaiian
hayfever pollen
hazardous dangerous
hazelnut nut
head leader director lead
headache migraine
headlamp headtorch torch
headlight headlamp
headphones headset earphones earbuds
headquarters located
heal cure treat recover
health medical healthy
healthy wholesome
heap stack pile
heaps lots many
hear listen sound
hearing trial
heart cardiac cardiovascular
heartburn reflux indigestion antacid
heater radiator heating
heating boiler radiator heater thermostat
heatwave heat hot
heavy weight weigh heavier heaviest
heed obey
hefty heavy
height tall high feet elevation altitude
heir inherit successor beneficiary
helicopter chopper
hello hi
helmet headgear
help assist support enable
helpdesk support
helper volunteer assistant
helpline hotline
hen chicken
hens poultry
hereditary inherited genetic
hero heroine heroic
hiccup problem
hide conceal
high tall elevation higher highest
highest most
highlight select
highly very
highway motorway freeway expressway
hike trek walk ramble
hiker walker rambler
hill mount
hinder impede prevent obstruct
hinduism hindu
hint clue tip
hire recruit appoint rental rent
hired employed engaged
historian history
historical history
hit strike single
hitched married
hives urticaria
hob cooktop burner hotplate
hog pig
hold keep have host
hole leak
holiday celebrate festival vacation leave break
holy sacred
home house residence live
homeowner owner
homework assignment coursework
homeworking remote telework
homicide murder
honk hoot horn
hoodie sweatshirt
hope wish
horrible terrible awful
horrid unpleasant horrible
horse equestrian equine
hose tube hosepipe
hosepipe hose
hospital medical
host presenter
hostel accommodation
hostile enemy
hot warm heat temperature hotter hottest
hotdog sausage frankfurter
hotel inn resort lodging accommodation
hotspot wifi
hottest warmest
hound dog
hourly hour
hours times
house residence
householder occupant
housekeeping cleaning
housework cleaning
hover float
hr hour
hub center
hubby husband
hug embrace
huge enormous vast
human people person man
humid moist wet damp
humidity moisture
humongous huge enormous
hungary hungarian magyar
hunger starve
hungover hangover
hungry hunger
hunt hunter
hurry rush
hurt pain sore
husband wife married spouse
hush quiet silence
hut cabin refuge shelter lodge
hydrated fluids
hypothesis theory
iberia iberian
icing frosting
icky disgusting
icon symbol
icy cold ice slippery frozen
id identity
idea concept notion theory suggestion
ideas beliefs thoughts
identification id
identified recognized known found
identify determine
ideology belief doctrine
iffy suspicious
ignore disregard
ill sick sickness unwell
illegal unlawful prohibit law illicit
illegally unlawfully
illegible unreadable
illness sickness ailment
image picture
imitate copy
immaculate clean
immediately soon promptly straightaway instantly
immense huge
immigrant migrate
imminent soon
impact influence
impair damage
impartial unbiased
imperial empire
implement introduce
implied tacit
imply mean suggest
importance significance
important major key crucial vital
impose levy
impoverish poor
imprison jail prison
imprisonment incarceration
improve better enhance
inability unable incapacity
inaccurate incorrect wrong erroneous
inadvertent unintentional
inappropriate unsuitable
inbox mailbox
inception beginning start founding
incidence frequency
incident accident
incision cut
incite provoke
incline slope
include inclusion
income revenue salary wages receipts proceeds
incorporation founding
increase rise raise growth higher escalation
incumbent current
incur suffer
indemnify reimburse
independent autonomous
india indian
indicate show suggest
indicator blinker
indigestion dyspepsia
individual person people
indonesia indonesian
indoors inside
induce cause trigger
induction orientation
industry manufacture
infamous notorious known
infect infectious
infer conclude
infertility fertility
inflamed inflammatory inflammation
inflammable combustible
inflate pump
inflation prices
inflict cause
influence inspire
info information details
inform notify advise
information details
informed notified
infraction violation
infringe violate breach
infringement violation
ingest eat
ingredient contain
inhabit live residents
inhabitant people population
inhabited settled
inhalation breathing
inhaler puffer
inherent intrinsic
inherit succeed genetic
inheritance succession
inherited succeeded legacy
inhibit block suppress
initial original
initiate institute
injection shot jab needle syringe
injure hurt wound
injury hurt
ink toner
inlaws relatives
inlet bay
inmate prisoner
innate inborn
innkeeper publican landlord
innocent acquitted
innovation invention
inquire ask enquire
inquiry investigation
insect bug
inside within interior indoors
inspection examination
inspire base
install setup load
installed placed
instalments payments
instantly immediately promptly
instead rather
instructions directions steps guidelines rules manual guide
instrument tool
insult offend abuse
insulting offensive
insurance policy cover
insured policyholder covered
insurer underwriter
intact whole
intake admission
integrate combine
intelligent smart
intend plan purpose
intensify increase
intentional deliberate wilful willful
intentionally knowingly deliberately
intercom buzzer
interfere disrupt intervene
intermission interval break
intermittent occasional
internet online web
internship placement
intersection crossroads
interval break
intimidate bully
intro introduction
introduce launch introduction
introduction preamble preface
intrude invade intrusion
invade invasion occupy
invent inventor devise
invest fund
investigate study inquire
invite convene
involve include participate
involved took
iphone smartphone phone
iran iranian persian
iraq iraqi
ireland irish
ironing pressing
ironmonger hardware
irrigate water
islam muslim quran
island isle
isolate separate quarantine
israel israeli
issue problem release publish
italy italian
itch pruritus irritation
itchy itching irritated
item article
itinerary route schedule
jab vaccine immunisation inoculation
jabs shots
jack knave
jackpot prize
jagged sharp
jailed sentenced
jam stuck blocked jelly preserve
jamaica jamaican
janitor custodian cleaner
january jan
japan japanese
jar glass
jazz music
jeans trousers
jello jelly
jeopardize threaten endanger
jersey shirt
jew jewish
jigsaw puzzle
jittery nervous
job occupation profession work post position employment vacancy
jockey rider
jog run
joggers trousers
join unite member merge
joiner carpenter
jointly together
jolly cheerful
jordan jordanian
journal magazine
journalist reporter newspaper
journey travel voyage trip
judaism jewish jews
judge court judgment verdict magistrate
judges justices
judgment ruling
jug pitcher carafe
jumble sale secondhand
jumbled untidy
jump leap
jumper sweater pullover
junction intersection crossroads
junk rubbish clutter
jury trial
juvenile young minor
kaput broken
keen eager enthusiastic
keep store
keeping retention
kenya kenyan
kept retained
ketchup condiment
kettle appliance
key button
keyfob fob
keys lock
kicked evicted
kickoff start
kid pupil minor youngster
kiddies children
kidnap abduct
kidney renal
kids children youngsters juniors
kill murder
killed died slain
kilogram kg
kilometer km
kilos kilograms
kin relatives family
kind type form sort variety friendly
kindergarten preschool
kindling firewood
king ruler monarch throne reign kingdom crown
kip sleep nap
kit uniform equipment gear strip
kitchenette kitchen
kitten pet cat
kitty pot funds
knackered broken exhausted tired
knead dough
kneecap patella
knickers underwear
knight sir chivalry
knob handle dial
knockoff counterfeit
knockout elimination
know name
knowledge know
korea korean
la angeles
lab laboratory
label tag sticker
labor workers
labrador dog
lack without absence
lactose dairy
lad boy
ladder stepladder
lady woman
ladybird ladybug
lag delay
lake water loch reservoir
lamp light lightbulb
lamppost streetlight
land territory
landfill tip
landline telephone
landlord owner lessor
landmark monument
landmass continent land
landslide mudslide rockfall
language speak tongue dialect
lantern lamp
lap circuit round
lapse expire
laptop computer notebook
larder pantry
large major huge great larger largest
lass girl
last latest duration
late recent later latest overdue tardy early
latency delay lag
lateness tardiness
later subsequently afterwards
latest current
latte coffee
latvia latvian
launch start release
launder laundry
launderette laundromat
laundrette laundry launderette
laundry clothes launderette laundromat washing
lav lavatory toilet
lavish luxurious
law legislation statute legal act
lawful legal
lawmaker legislator politician
lawn grass turf
lawsuit sued court litigation suit
lawyer attorney legal solicitor barrister
lax loose
layoff redundancy
lazy idle
lead leader result guide
leader chairman chairperson
leaf foliage
leaflet brochure pamphlet flyer
league division
leak leakage drip seepage
leaky leaking
learn study education
learner student
lease tenancy hire
leaseholder lessee
leash lead
leave left exit
leaving departure
lebanon lebanese
leccy electricity
lecture speech talk class
lecturer teacher
led commanded
ledger register
leek vegetable
left departed abandoned
leftover remaining
legacy heritage
legend legendary myth
legible readable
legislate enact
legislature parliament congress
legit legal
legitimate legal lawful
lemonade drink
length long distance
lengthen extend
lengthy long
leningrad petersburg
lens optical
less least fewer
lessee tenant
lessen reduce
lesson period
lessons tuition instruction
let permit
lethal fatal
letter wrote correspondence
letterbox mailbox
level degree extent
lever handle
leverage use
levy tariff tax
liabilities obligations
liability responsibility
liable responsible accountable
liar lie
libel defamation
liberate free
librarian library
libya libyan
lice nits
licence permit
license permit permission authorization licence
lid cover cap
lie located situated lay false falsehood
life live lifespan
lifejacket buoyancy vest
lifestyle life
lift raise hoist elevator ride
light lighter lamp bulb
lightest lowest
lightheaded faint
lightning thunderstorm
like similar
likelihood probability chance
limescale descale
limit restrict maximum
limitation restriction
line route track
linen towels
lineup squad
linger remain
linguist language
link url
linked related tied
lino linoleum
liquidiser mixer
liquor alcohol
list include
literature literary
lithuania lithuanian
litigate sue
litter waste rubbish trash
littlies children
littlun child
live reside dwell
lived dwelt
livelihood living
liver hepatic
lives resides
livestock cattle animals sheep
livid angry
living residing
loads many lots
loafers shoes
loan lend borrowed credit
lobby foyer entrance
lobster shellfish
local vicinity
locale location
locate situated found lies site
located based sits stands
location place premises whereabouts venue
lock padlock secure
locked shut blocked
lockout locksmith
locksmith locks
lockup garage
locomotive train
lodger tenant boarder
lofty high
log record
login signin logon password account
logout logoff
lolly popsicle lollipop
lonely alone isolated loneliness
long longer longest distance
longest longer length
loo toilet lavatory restroom bathroom wc flush washroom
lookup search
loose slack unsecured
loosen loose unscrew slacken
looting steal
lopsided uneven
lorry truck hgv
lose loss
loser defeated
lost missing mislaid misplaced
lot many
lotion cream
lottery raffle draw
loud noisy noise
loudspeaker speaker
louse lice
lousy poor bad
love romantic
lovely beautiful
low small lower lowest
loyal loyalty
lozenge throat
lubricate oil
lucky fortunate
lucrative profitable
lug carry
luggage baggage suitcase bags
lukewarm tepid
lumber timber
lump swelling
lunch lunchtime meal dinner
lunchbox sandwiches lunch
lunchtime noon midday lunch
lung pulmonary respiratory
lurgy cold virus
lyrics written songwriter words song
machine apparatus appliance equipment
machinery machine
magazine published issue
magnitude size
maid servant
mail postal letters post
main primary major principal predominant
mainly primarily mostly chiefly largely
mains electricity
maintain keep preserve maintenance
maintenance upkeep repair service
maisonette flat
major significant
majority most
make produce manufacture
makeup cosmetics
malady disease
malaysia malaysian malay
male man
malfunction fault failure breakdown defect
mall shops
malware virus
mam mother
mammal animal
manage run
management administration
manager supervisor
mandate order require
mandatory required optional
manhole drain
manner way
manor estate
manual handbook guide
manufacture produce
manufacturer maker
manure dung
manuscript text
many numerous several
map chart
marathon run race
march walked mar
mare horse
marge margarine
margin difference
marital marriage
mark symbol
marked signposted waymarked
market sell sale trade
marketplace square
marks points results
marmalade jam
marquee tent
marriage matrimony
married spouse
marry wife wed marriage spouse
marsh swamp wetland
marshal steward
marvellous wonderful
mask respirator
massacre killed murder
massage rub
massive large huge
master teacher
match fixture
mate friend
material made matter
maternal mother
maternity pregnancy birth pregnant parental
mathematician mathematics
maths mathematics arithmetic
matter substance
mattress furniture
mature adult
max maximum
maximum highest most ceiling
maybe perhaps
mayo mayonnaise
mayor city
meadow pasture field
meal food
mean refer definition signify stand
measure unit assess
meat beef
mechanic technician
mechanism process
medal gold silver bronze olympic prize
mediate negotiate
medic paramedic
medication pill tablet
medicine drug medical medication tablets
medieval middle
meds medication medicines
meet encounter
meeting session assembly gathering
melody tune
member belong
memo memorandum note
memorandum memoranda
memorial monument commemorate cenotaph
memorise learn remember
memory remember ram storage
mend fix darn
menopause menopausal
mental psychological
mention specify
mentor taught coach
menu options
merch merchandise
merchandise items
merchant trader trade
merge unite
merger amalgamation
mesh net
mess clutter untidy
message letter
messy untidy dirty mess
metal iron steel
metastasis spread
method technique way process procedure
methodology approach
mexico mexican
microbe microorganism
microphone mic
middle central
midge insect
midwife midwifery
migrant immigrant refugee
military force
milk dairy
mill factory
millimeter mm
mimic imitate copy
min minimum
mind mental psychological
mine miner
mini small
miniature small
minimum least lowest
minister premier
minor underage
minuscule tiny
minute min
misaligned crooked
misbehave behaviour misconduct discipline
misbehaviour discipline
miscarriage pregnancy
misconception myth
misconduct misbehavior
miserable unhappy sad
mishap accident incident
mislay lose misplace
misleading deceptive
misplace lose
misprint error
mission missionary
missus wife
mistake mistook
misty fog
mitigate reduce
mittens gloves
mix mixture
mixer whisk
mixture combination
mixup confusion
mlb baseball
moan complain grumble
mob crowd
mocktail nonalcoholic
model type
modern contemporary
modify alter
moggy cat
molar tooth
mold shape
moldy mould
molecule molecular
mom mother
mommy mother
monastery monks abbey
monday mon
money dollar finance cash budget million
moneyback refund
mongolia mongolian mongol
monies funds
monitor surveillance observe
monk monastic
monopoly exclusive
monthly month
moody irritable
moolah money
moon lunar
moor berth dock
moped scooter
moreover also
mormon latter-day
morocco moroccan
mortality death
mortgage loan
moscow muscovite
mosque muslim islam prayer
mosquito midges gnat midge insect
motel hotel
moth insect
mother daughter
motion proposal resolution
motive reason
motorcycle motorbike
motorhome camper campervan rv
motorway freeway expressway
motto slogan
mould mildew fungus
mouldy spoiled
mount mountain attach install
mountain peak range
mountaineer climber alpinist
mourn grief
mournful sad
mouse mice murine rodent
mouth estuary
mouthguard gumshield
move relocate migrate transfer
movement motion
moveout vacate
movers removals
movie picture
mow cut mower
mower lawnmower
mpg gallon miles
much more most
muck dirt mess
mucky dirty
mug cup beaker
mugging robbery assault
muggy humid
multitude many
mum mother mom parent
mummy mother
munch eat
munchies snacks
murky unclear
muscle muscular
mushroom fungus
mushy soft
music song
musician singer band music
must mandatory
mustard condiment
mute silence
mutiny rebellion revolt
mutt dog
mutton lamb sheep
mystery unknown
myth mythology
mythology gods
naff poor
nails fingernails
naive innocent
naked nude
name title
nan grandmother
nana grandmother
nanny childcare childminder
nap sleep rest
napkin serviette
naples neapolitan
nappy diaper
narrator voice
narrow thin
nasty unpleasant
nation state
nationality citizenship
native indigenous
naughty misbehave misbehaviour
nausea sick queasy
nauseous sick nausea
navy naval fleet ships
nazi hitler germany german
nba basketball
near close next nearby nearer nearest
nearby local close
nearest closest
nearly almost
necessary need require essential
necklace jewellery valuables
need require must demand
needle syringe
needy poor hardship
negligent careless
negligible small
negotiate talks agreement
negotiations discussions
neighborhood area
nemesis enemy rival
nepal nepalese nepali
nephew uncle relative
nerve neural
netherlands holland
neuter spay castrate
new recent newer newest
newbie beginner novice newcomer
newborn infant neonatal
newcomer beginner
newest latest
newlyweds married
newsletter bulletin
newspaper press daily paper
nfl quarterback
nhl hockey
nibbles snacks refreshments
nice pleasant
nick steal theft
nickname known dub alias
niece relative
niffy smelly
nifty useful
nigeria nigerian
night evening nocturnal
nightie nightdress
nightlight lamp
nightly night
nighttime night
nipper child
nippy cold chilly
nits lice
nobel prize
noble aristocrat nobility
nobleman noble duke
noggin head
noise loud sound nuisance disturbance
noisy noise
nominate nominee
non not
nonprofit charitable
nonrefundable refund
nonstop direct continuous
noon midday
norman normandy
north northern
norway norwegian
nose nasal nostril
nosh food
nostril nasal
nosy curious
notable known noted
note banknote letter
notebook notepad
noted said observed
notice sign
noticeboard bulletin
notification announcement alert
notify alert tell
notion concept
nourish feed
novel story
novelist novels
november nov
novice beginner newcomer inexperienced
nowadays currently today
nozzle spout
nuclear atomic
nuisance disturb
null void
nullify void
number total count
numberplate registration plate
nurse hospital
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
oath swear affirmation
oatmeal oats
obese overweight obesity
obesity weight
obey follow comply
objection opposition oppose
obligated required
obligation requirement
obligatory mandatory compulsory must
oblige require
observance compliance
observatory telescope
observe watch
obsolete outdated
obstruct block
obtain receive require
occupancy occupation
occupant residents
occupation profession work
occupied held inhabited engaged
occupier occupant
occupy control reside
occur take place
ocean sea marine
october oct
odds chance
odometer mileage
odor smell
offend offense
offender perpetrator criminal
offense crime violation
offer provide
office position
officer official cop
offie liquor
offlimits prohibited
offline disconnected
offset compensate
offspring children young
often commonly usually regularly frequency
oil petroleum crude
ointment cream
ok allowed permitted
okay allowed permitted acceptable
old age older oldest
oldest earliest first
oldies seniors
olympics games
omelette eggs
omit omission
once one
onesie pyjamas
oneway single
onion vegetable
online web
onsale reduced
onward forward
oodles lots
op surgery
open launch
opening hours
opera operatic
operate run
operation procedure surgical
opinion view
opponent rival
oppose opposition resist
opposition resistance against
oppress persecute
optician eyesight glasses optometrist
optimum best
option choice alternative
optional voluntary compulsory
oral mouth verbal
orally verbally
orchestra symphony
order command purchase
ordinance law
ore mineral
organise plan
organiser committee
organism species
organization group association agency
organize arrange
orient direction
origin begin source root
original earliest
originate start
orphan parents
orthodox christian
os operating
ought should
outage downtime interruption blackout
outbreak began start
outbuilding shed
outcast exile
outcome finding
outdated old
outdoors outside
outermost outer
outfit clothes clothing
outhouse outbuilding
outing visit tour excursion
outlet store socket
outline summary
outrage anger
outside outdoors
outskirts suburbs
outsource subcontract
outstanding excellent unpaid
outweigh exceed
oven stove cooker
overalls coverall
overcooked burnt
overdrawn overdraft
overdue delayed
overgrown neglected
overheat hot
overlap coincide
overnight night stay
overpriced expensive
overseas abroad
overseer supervisor
oversight supervision
overtake overtook pass
overthrow coup topple
overthrown ousted
overturn reverse
overview summary
overweight obesity
overwrite replace
owe payable arrears
owed payable outstanding
own owner possess purchase acquire have
owner proprietor holder
ownership title
oxygen air
oyster shellfish
package box packet
packet package
pact treaty
paid remunerated
pain ache discomfort
painful sore
painkiller analgesic paracetamol ibuprofen aspirin
paint repaint
painter paint artist
painting artist
pair two connect
pakistan pakistani
pal friend
palace royal residence
palestine palestinian
pan saucepan skillet frying
pancake crepe
panicky anxious
pants underwear
papa father
paper article
paperwork forms documents
paracetamol acetaminophen
parade march procession
paralysis paralyzed
paramount important
parcel package delivery packet
parched thirsty
pardon clemency amnesty
parent father mother
parenthesis parentheses
parents guardians carers
paris parisian
parka jacket coat
parking garage
parky cold
parliamentary legislature
parrot bird pet
part portion role piece
partial part
participants subjects
participate take join compete
particulars details
partner ally
partners associates
party political
pass adopt
passage strait channel
passed died
passenger travelers rider commuter
passport identification id
password passcode passphrase credentials pin code
past ancient earlier
pasta spaghetti noodles
paste insert
pastime hobby
pastor minister church
pasty pie
patch update fix
patent inventor
paternal father
paternity parental
path route footpath track
patient sick hospital
patio terrace
patron saint customer
pattern design
patty burger
pavement sidewalk footway
pawn piece
pay salary fee remuneration remit compensation
paycheck salary wages
payday wages salary
payee recipient
payment paid remittance remuneration pay
payout compensation settlement
payrise increase
payslip salary wages payroll
pea vegetable
peace treaty
peak summit highest maximum
peaky unwell
pear fruit
peasant farmer
pebble stone
peckish hungry
peculiar unusual strange
pedestrian walker foot
pee urine
peek look
peep look
peer equal
peg clothespin
peking beijing
pen ballpoint
penalize sanction
penalty punishment
pence penny
penetrate enter
peninsula cape
penknife knife
pension superannuation retirement
pensioner retiree senior
pensioners elderly
people population residents person
per every each
perceive see perception
percent percentage per
percentage share proportion portion rate
perfect ideal
perform sing play execute fulfill
perfume fragrance
peril danger
period time age menstruation menstrual
perished died
perk benefit
permanent lasting
permanently always
permission consent authorize leave
permit authorized permission
permitted prohibited forbidden
perpetual continuous
perplex confuse
persia persian iran
person man woman
persona character
personnel staff workforce
persuade persuasion
pertain relate
pertussis whooping
peru peruvian
pester harass bother
pesticide insects insecticide spray
pet animal cat
petition signatures
petrol gas gasoline
pharmacist chemist
pharmacy chemist drugstore
philippines filipino
philosopher philosophy thinker
phishing scam
phlegm mucus sputum
phobia fear
phone telephone mobile smartphone call ring
phony fake
photo image
photocopy copy duplicate
photograph photo picture
photographer photography
phrase expression term words
physician medicine medical
physicist physics
physio physiotherapy physiotherapist
pianist piano
piano instrument
pick gather pluck
pickpocket theft thief
pickup collection truck
picture photo
pier dock jetty
pig swine hog
piglet pig
piles haemorrhoids
pilgrim pilgrimage
pill tablet medicine
pilot flew aircraft
pimple acne
pin code passcode
pinch steal
pinnacle peak
pint beer
pioneer first
pipe hose tube
pirate piracy
pissed drunk
pitch field ground
pitcher baseball pitching
pizza takeaway
pjs pyjamas
place site venue
placed set
plagiarise copy
plagiarism cheating
plague epidemic disease
plan scheme program proposal
plane aircraft airplane flight
planet planetary
planning zoning
plant factory vegetation sow
planted sown
plaque inscription
plaster bandage cast
plasterboard drywall
plastic polymer
play role star portray
player played
players participants
playground playpark schoolyard
playgroup preschool nursery
playoffs postseason
playtime break recess
playwright play drama
plead pled guilty
plenty lots
pliers pincers
plonk wine
plot patch
plug socket outlet connect
plughole drain
plugin extension addon
plum fruit
plumbing pipes
plummet drop fall
plump overweight
plunge fall drop
plywood timber
poem poet poetry verse
poet poetry
pointless useless
points score
pointy sharp
poison toxic venom
poisonous harmful
poland polish pole
police officer policeman
policeman constable officer
policewoman officer
polish shine
polite courteous
poll ballot election
pond lake
pong smell
pony horse
poo stool faeces poop fouling excrement feces
pooch dog
poop feces faeces droppings excrement fouling
poor low poverty poorer poorest
poorly ill unwell sick
pop soda
pope papal papacy vatican
popular favorite
population residents
porcelain ceramic
pork ham
porridge oatmeal oats
portable carry
porter concierge doorman
portion share section helping
portray role
portugal portuguese
pose threat
posh upmarket
position role post
possess have
possessions belongings property
possible potential
postage delivery shipping
postbox mailbox letterbox
postcode zip zipcode
poster notice placard
posthumous death
postman mailman courier postie
postpone reschedule
postponed deferred rescheduled
pot cannabis marijuana
potato vegetable
potent strong powerful
pots pans cookware saucepan
pottery ceramic
potty toilet
pouch bag
pound lb
pour spill
power energy strength
powercut outage blackout
powerful strong mighty
practice custom tradition training drill
practitioner doctor
praise acclaim
pram stroller pushchair buggy
prawn seafood
prawns shrimp shellfish
pray prayer
preach sermon
precaution safeguard
precede previous
precedence priority
precipitate cause
precise exact
precondition prerequisite
predator hunt
predators prey hunters
predecessor previous before
predict forecast
prefer favor
preggers pregnant
preggo pregnant
pregnancy gestation
pregnant pregnancy
prehistoric stone
prejudice bias
preliminary initial
preloved secondhand used
premature early
premier pm
premise idea
premises building
premium contribution
prerequisite requirement needed required
preschool kindergarten
present show give gift
presented awarded submitted
president presidential elected
press media pressure
pressie present
prestigious prestige
pretty beautiful attractive
prevail win supersede
prevalent widespread
prevent stop block avoid preclude
previous prior last
previously formerly before
prey hunt
price charge fee
pricey expensive costly
prickly thorns
priest minister clergyman
primarily mostly
primary chief
primitive early
prince king
principal headteacher headmaster
principle idea
printout copy
prior before previously
prison jail
pristine clean
privates genitals
privilege right
probable likely
probation trial
probe investigate inquiry
problem difficulty
problems troubles
proceed procedure
proceeds revenue
process procedure
processor cpu
proclaim proclamation
procure obtain
prodigy talent
produce output product
product item
production output manufacture making
profession trade
professional pro
professor taught lecturer university
profit earnings income surplus
profound deep
prognosis outlook
program series application
programme schedule
project scheme plan program
proliferate spread
prolific productive
prolong extend renew
prom ball
prominent notable leading
promise pledge undertake
promotion advancement
prompt immediate
pronounce pronunciation
pronto immediately
proof documentation receipt
propel drive push propulsion
proper correct
properties traits
property land belongings
proponent supporter
proportion percent share
propose suggest motion
proposed moved
prosecco wine
prosecute trial court
prospect chance
prospective future
prosper flourish rich thrive
prosperity wealth
protect defend preserve safeguard
protestant protestantism
protester demonstrator
proud pride
prove proof
provide supply provision
province provincial
provision stipulation
provisional temporary
provoke cause
proximity near close
proxy representative
prudent wise
prune trim cut
psychologist psychology
pub tavern bar inn
publication publish
publish release print
puck hockey
pud dessert
puffy swollen
puke vomit
pull draw
pulse heartbeat
punch hit
punctual time late prompt
punctuality late
puncture flat
punish discipline
punished penalized
punishment sanction sentence
pup puppy
pupil school
puppy pet
purchaser vendee
purpose use object
purposely intentionally
purse wallet
pursue follow seek
push force press shove
pushbike bicycle bike
pushchair stroller buggy
put place set
puzzle mystery
pyjamas nightwear
quake tremor
qualification certificate
qualify qualification entitled
quality characteristic standard
quarrel dispute row
quarter fourth
quarterback football qb
quay wharf pier
queasy nauseous
queen monarch crown
quell suppress
query question
quest search
question ask dispute doubt
queue line wait
quiche tart
quick rapid
quickly rapidly fast promptly
quid pounds pound
quiet silent silence peaceful noise
quit leave resign stop cease
quitting resignation
quiz trivia
quota limit
quotation quote estimate
quote estimate
quran koran
rabbi jewish
rabbit pet
race ethnic
racism racist
rack shelf
racket noise racquet
radiation radioactive
radiator heating
radical extreme
radio broadcast
raffle tickets tombola draw
railroad railway rail
rain rainfall precipitation wet shower downpour
raincoat waterproofs mackintosh
rainfall precipitation
rainstorm downpour
rainy wet
raise grew increment
ram sheep
ramble walk hike
ramp wheelchair accessible
ranch farm
rancid spoiled
range vary between
rank place
ransom kidnap
ransomware malware
rapidly fast
rare uncommon seldom rarest
rash hives itchy
rasher bacon
raspberry fruit
rat rodent
rate percent speed ratio
rates tariffs
ratio proportion
rattle vibration noise
ravage destroy
ravine gorge canyon
reached attained hit
reaction response allergic
readies cash
reading literacy
real true
realtor broker agent
reason because due purpose why
rebate refund
rebel revolt uprising insurgent
rebellion uprising
reboot restart
rebuff reject
rebuild reconstruct restore
recall revoke remember
recede retreat
receipt invoice
receipts revenue
receive given reception
received got
reception desk
recession economic
recharge charge
recipe ingredients
recipient received beneficiary
reckless careless
reckon think
reclaim recover
recognize acknowledge
recommend suggest
reconcile peace
reconditioned used
record song album
recover recovery recuperate
recovery recuperation
recruit enlist
recruiter headhunter
rectify correct remedy
recur repeat recurrence
recurrence relapse
recurring recurrent repeated
recycle reuse
recycling bins waste
redecorate paint repaint
redeem save
redirect forward
redress remedy
reduce lower reduction
redundancy dismissal
ref referee official
refer term
referee official umpire arbitrator
referendum plebiscite vote
refill fill
refine improve
reform change
refrain avoid chorus
refresh reload
refreshments food drinks beverages
refuel fill
refuge asylum
refugee displaced
refund reimbursement reimburse repay money return
refurbish renovate
refurbished reconditioned
refusal rejection denial
refuse reject decline
refused denied
refute disprove
regain recover
regal royal
regenerate grow
regime government
region territory zone province
register registration attendance
registered enrolled
regulation rule law ordinance
regulations statutes
rehabilitation rehab
rehearse practice
reheat warm
rehome adopt
reign rule
reimburse pay repay expenses
reimbursement repayment
reinforce strengthen
reinstate restore
rejected denied
relapse return
relationship relation
relative relation
relax rest unwind
relentless constant
relevant related
reliant depend
relic artifact
relief aid
religion religious christian
religious faith
relinquish surrender
reluctant unwilling
remain stay left
remainder rest residue
remedies recourse
remedy treatment
remnant remains
remorse regret
remote distant
remove take dismiss
removed dismissed
remuneration salary wage
renounce reject
renovate restore
renown fame
renowned known
rent lease rental
renter lessee
renting tenancy
reopen open
rep representative
repaid refunded
repair mend
repeal revoke rescind
repeat again repetition
repel drive repulsion
replace succeed substitute supersede
replaced succeeded
replacement substitute spare
replant repot
replenish refill
report notify inform
repository repo
represent stand symbolize
repress suppress
reprimand warning
reprisal revenge
reproduce breed
reptile lizard
reputation known
requested sought
require must
required optional
requirements conditions criteria
reschedule rearrange
rescind revoke
rescue save
research study
researcher investigator
resemble alike
resent anger
reserve set
reset restore
reside dwell residence
residence abode
resident inhabitant domiciled
residential dwelling
residents householders
resign leave
resignation notice
resit repeat
resolve solve resolution
respond response react
respondent participant
response reply
responsible charge oversee handle administer
rest pause
restart reset
restaurant dining diner eatery
restroom lavatory washroom
result outcome
results findings
resume restart continue
resuscitate revive
retail store
retailer shops
retain keep retention preserve
retake resit repeat
retaliate revenge
retire retirement
retiree retired
retirement superannuation
retreat withdraw
retrieve recover fetch
retroactive retrospective
return came back
reuse reusable
reveal show revelation
revenge vengeance
revenues turnover
revere worship
reverse opposite
revert restore rollback
revise study
revive restore
revocation withdrawal
revoke cancel withdraw
revoked cancelled withdrawn
revolt rebellion uprising
revolution revolt overthrow
reward prize
rhythm beat
rich wealthy richer richest
richest wealthiest
rid dispose
riddle puzzle
riding equestrian
rifle gun
rights freedoms liberties
rigid stiff
rigorous strict
ring phone call telephone
rink skating
riot unrest violence
rip tear
ripoff overpriced
ripped torn
rise grow raise
risk hazard likelihood
risky dangerous
river flows stream fluvial
roach cockroach
road highway street interstate
roadworks construction
roam wander
roasting hot
rob theft steal robbery
robbed burgled
robbery theft
rock stone
rocket missile arugula
rod pole
rodent pest
roll throw
rollcall attendance register
romance love
romania romanian
rome roman
roof ceiling rooftop
rookie novice beginner newcomer
roommate housemate
roomy spacious
root source
rope line cord
rose flower
roses rose
roster schedule
rota roster schedule
rotate spin turn
rotten rot spoiled mouldy decayed
rough approximate
round circular
roundabout rotary
roundtrip return
rout defeat
route road
router modem
row dispute argument quarrel
rowdy noisy disorderly
rowing boating
royal king queen monarchy
rsvp reply respond
rubber eraser
rubbish garbage waste refuse litter
rucksack pack
ruckus noise disturbance
rude impolite disrespectful
rug mat
rugby football
ruin spoil damage
rule king law bylaw
rulebook rules instructions
ruler rule
rules statutes
rum spirits
rumor alleged
runner running
rural countryside village
russia russian
rust corrode corrosion
rusty corroded
sabbatical leave
sacked fired
sacrifice offering
sad unhappy
safe secure safety
sailing yachting boating
sailor naval navy ship
saint holy
salary earn wage compensation
sale sell disposal reduced
sales turnover revenue
salesman seller
saleswoman seller
salt sodium
salve ointment
same identical
sample specimen
sanction penalty
sand sandy
sandals footwear
sandpaper abrasive
sandpit sandbox
sang song
sanitiser gel
sanitize disinfect
sarnie sandwich
satchel bag backpack
satellite orbit
satisfied happy
satisfy meet
satnav navigation
saturday sat
saunter stroll
sausage bangers meat
save preserve
say state claim
scale size
scam fraud
scan ultrasound
scandal affair
scandinavia nordic
scarce rare shortage
scare frighten
scared afraid
scarf scarves
scarper flee
scary frightening
scatter spread
scene filmed
scenery landscape
scent smell perfume fragrance
schedule timetable
scholar historian academic scholarship
scholarship bursary grant
school university college
schoolbag satchel backpack
schoolhouse school
science scientific
scientist physicist chemist biologist research investigator boffin
scissors shears
scoff eat
scold reprimand
scope extent
scorch burn singe
scorching hot
score goal
scorn contempt
scotland scottish scots
scramble climb
scrap discard abolish
scratch scrape mark
scratched damaged
scratchy sore
scream shout
screen display monitor
screenshot capture
screw bolt
screwdriver tool
script written prescription
scrub clean
scrutineer teller
scuba diving
sculptor sculpture statue
sea maritime marine
seafood fish shellfish
seagull gull
sealant silicone
search look find
season series
seat located headquarters
seatbelt belt restraint
sec second
secateurs pruning pruners shears
secede leave
secluded isolated
second twice
secondhand used preowned
secret hidden undisclosed
secretary minister
sect religious cult
section part
sections articles
sector industry
security protect safety
sedan saloon
see saw seen
seek try look
seeking wanting
seep leak
seepage leak
seize confiscate seizure impound
seized took
seizure confiscation convulsion fit epilepsy
selected picked
selfie photo
sell vendor
seller vendor
sellotape tape
semester term
semidetached house
send dispatch submit post mail
senegal senegalese
sentence convict
separate split distinct
separated apart
september sept sep
sequel follow film
serbia serbian serb
series show television
serious grave severe
servant served
serve service work act
server host
servings portions
set located
setting takes
settings preferences options
settle settlement colonists pay
settlement resolution agreement
settler settlement immigrants
settlers pioneers
setup configuration
severity seriousness
sew stitch mend
sewage wastewater
sewer sewage
sexual sex
shabby worn
shack hut
shady suspicious
shaky trembling
shallow deep
shambles mess
shandy beer
share percent communal
shared common
shareholder stockholder investor
shares stock
shark fish
sharp acute
sharpen grind
shatter break
shattered broken smashed
shed hut outbuilding
sheep lamb ewe livestock flock
sheets linen
shelf shelving
shelter housing
shelved postponed
shelves aisle
sherry wine
shield protect
shinbone tibia
shinpad shinguard
ship vessel boat send
shipment delivery consignment
shiver chills
shivery chills
shoddy poor defective
shoes footwear
shoot film
shop store
shopkeeper shop
shoplifting theft
shopper customer
short brief shorter shortest
shortage lack scarcity shortfall
shortcut hotkey
shortlisted selected
shorts trousers
shot gun fired vaccine
shots vaccinations
shout loud yell scream
shove push
shovel spade
show program television demonstrate prove performance
shrine temple
shrink decrease reduce psychiatrist therapist psychologist
shuffle mix
shun avoid
shutdown off closed
shuttered closed
shuttlecock birdie
siam thailand thai
sibling sister
sick illness unwell vomiting
sickness absence
siege besiege
sieve strain strainer
sift sieve
sight see vision
sightseeing tour
sign signature signatory
signal sign
signed undersigned
significant notable
signin logon
signpost sign waymark
signup register registration subscribe
sikhism sikh
silent mute
silk textile
silly foolish
silver coin
similar resemble same
simmer boil
simulate imitate
simultaneous same
sing singer vocals recorded vocalist
singer vocals song recorded vocalist
single one unmarried
singlet vest
sink basin washbasin
sirloin steak
sis sister
sit sat seated
sitter babysitter
situated lies
situation condition
size large area
skater skating
skeptical doubt
sketchy suspicious
skid slide
skier skiing
skill ability
skillet frying
skin dermal dermatology
skinny thin slim
skint broke poor
skip dumpster miss
skirting baseboard
skittles bowling
skull cranial
sky celestial
skylights rooflights
skyscraper tower building
slander defamation
slang term
slap smack
slaughter massacre kill
slave slavery
slay kill
slaying murder
sled toboggan
sledge sled toboggan
sleep asleep
sleepless insomnia
sleepover overnight
sleepy tired
slender thin
slice cut
slides presentation
slideshow presentation slides
slim thin
slimming diet
slip slide
slippers footwear
slippery icy slick
slipup mistake
slope piste
slow reduce slower slowest lag sluggish
slowcooker crockpot
slug snails
slumber sleep
slump fall decline
smack hit
small little tiny smaller smallest
smaller fewer
smallest least
smash break shatter
smear spread
smell smelt
smelly odorous stinking odour smell
smithy forge blacksmith
smoke tobacco
smoker smoking
snake reptile venom adder viper
snap break
sneakers shoes footwear
sniffles cold
snobby snobbish
snog kiss
snooker billiards
snooze nap sleep
snoring apnoea
snot mucus
snotty mucus
snow winter
snowy snowfall
snuffles cold
soaked drenched wet
soap detergent
soar rise
sob cry
socialism socialist
society social
sodden wet soaked
sofa settee furniture
soft gentle
software program computer
soggy waterlogged
soil ground
soiled stained
soldier troops military
solely exclusively only
solid hard
solo alone
solve solution fix
solvent thinner
somalia somali
somebody someone
someone person
sometimes occasionally
song single track
songwriter wrote
soon shortly
soothe calm relieve
sorry regret
sort type arrange
sos distress
soul spirit
sound audio acoustic
soundtrack music
soup broth
source come
sourdough bread
south southern
souvenir gift keepsake
soviet ussr russia russian
sow sown seeds
soy soya
space spacecraft
spacious large roomy
spade shovel
spain spanish spaniard
spam junk unsolicited
span length
spaniel dog
spank smack
spanner tool
spare extra
spares parts
spark trigger
sparklers fireworks
sparkly shiny
sparky electrician
sparse few
sparta spartan
spasm cramp
spat argument
spawn produce
speak talk
speaker lecturer
species kind
specific particular
specify define
specs spectacles glasses
spectacle show
spectator crowd supporter fan
spectrum range
speech address speak
speed velocity mph
speedy quick fast
spell spelt
spelling orthography
spend cost expend disburse
spending outlay
spew vomit
spicy hot
spiky sharp
spill spilt spillage
spine spinal
spirits alcohol
splurge spend
spoilt spoiled
spokesman spokesperson spokeswoman
sponsor fund sponsorship
sponsored supported
spooky frightening
sport team
spotless clean
spots pimples acne
spouse partner
sprain injury
spray sprinkle
spread expand transmission
spring vernal
sprint run dash
sprog child
sprout germinate
spuds potatoes
spur encourage
spy espionage intelligence
spyware malware
squabble quarrel argue
squad team unit
squalor filthy
square plaza space
squash cordial
squatter trespasser
squeak creak
squeeze press
squire landowner
stab knife
stabbing pain
stable stability
stack pile heap
stadium arena capacity
stage phase
stagnant still
stain mark spot
stairlift lift
stairs staircase steps stairway
stairway staircase
stairwell stairs staircase
stalk harass
stall stand booth
stallion horse
stamp postage
stance position
stand abbreviation acronym stood position attitude
standard norm
standings table ranking
star role stellar
stare gaze
start open
starter appetizer
startup boot
stash store
state statewide
statement declaration announcement
station stop
stationary still
statistics data
stats statistics
statue sculpture monument
status position
statute legislation
steady constant
steak meat
steal theft stole stolen
stealing larceny
steam engine
steel iron
steep gradient incline
stem originate
stench smell odour
step stage
stepdad stepfather
stepdaughter stepchild
stepfree wheelchair accessible
stepmum stepmother
stepson stepchild
sterile clean
stew casserole
stick pole
stimulate encourage
stimulus trigger
sting stung
stingy mean
stink smell odour
stinky smelly
stipend bursary grant
stipulate specify
stir mix
stitches sutures
stock inventory
stolen robbery
stomach gastric abdomen abdominal
stool feces poop
stop cease halt cessation
stopcock valve
stopover layover
stopwatch timer
storage store
stored retained
storey floor
storm hurricane thunderstorm tempest
story plot tale
stout beer
stove cooker hob burner cooktop
straightforward simple easy
strain sprain
strange unusual odd
strap belt
strategy plan
stratum strata
strawberry fruit
stray lost
stream brook creek
street lane avenue
streetlight lamp
strength strong
strenuous hard difficult
stress pressure
strict rigid stringent
strike union workers walkout
striker forward attacker
strimmer trimmer
string cord
strip remove
strive try
stroll walk
strong stronger strongest
stronghold fortress
stroppy irritable
struggle fight
student pupil attend school university
studio flat
studs cleats spikes
stuff things belongings items
stuffy congested
stumble fall
stun shock
stupid silly
sturdy robust strong
style genre
sub substitute
subject topic
sublet underlet sublease
submarine boat
submerge underwater
submit submission lodge tender hand
subordinate lower
subpoena summons
subs subscriptions
subscription membership
subsequent following later
subside decrease
subsidy grant aid
substance material
substandard poor
substantial large
subterranean underground
suburb suburban
subway metro
succeed success
successor next after
sudan sudanese
sudden abrupt
sue lawsuit litigation suit proceedings
suffer undergo
suffered experienced
sufficient enough
suffocate choke asphyxia
sugar sweet glucose
sugarfree sugar
suicide killed
suit litigation
suitable fit
suitcase case
sultanas raisins
summarise outline
summer hot
summertime summer
summit top
summon call
sun solar
sunblock suncream
sunburn sunburnt sun
suncream sunscreen
sunday sun
sunglasses shades
sunnies sunglasses
sunny sunshine
sunrise daybreak
sunscreen suncream sunblock
sunset nightfall
sunstroke heatstroke
superb excellent
superfluous unnecessary
superintendent caretaker
superior better boss senior
supermarket grocery store
supervise oversee monitor watch
supper dinner meal
supplant replace
supplier vendor
supplies provisions
support back favor
supported compatible
supporter follower
suppress crush
supreme highest
surcharge supplement
surface area
surge increase rise soar
surgeon surgery surgical
surgery operation surgical
surmount overcome
surname name lastname family
surpass exceed
surplus excess extra
surprised shocked astonished
surrender capitulate yield
surrendered gave
surround around
survey poll questionnaire
surveyor valuer
survival survive
survive survivors
suspend halt suspension discontinue exclude
suspended stopped
suspenders braces
suspension interruption exclusion
sustain maintain
swab test
swallow ingest
swap trade
swear sworn curse profanity
sweat perspiration perspire
sweater pullover
sweaty perspiration
swede rutabaga
sweden swedish swede
sweetcorn corn maize
sweets candy confectionery
swell expand swollen edema
swelling inflammation
sweltering hot heat
swift fast quick
swig drink
swim bathe
swimmer swimming
swimming pool
swimsuit swimwear
swindle defraud fraud
swiped stolen
switch button
switzerland swiss
swollen inflamed
swopping exchanging
syllabus syllabi
symptom sign
synagogue jewish
sync synchronize
syria syrian
system network
tablecloth cloth
tablespoon tbsp
tablet ipad
taboo forbidden
tackle address
tactic strategy
tail rear
tailbone coccyx
taiwan taiwanese
takeaway takeout
takeoff departure
takeover acquisition merger
talent skill
talk discuss speech presentation
tall feet taller tallest
tallest highest
tally count score
tame domesticate
tamper interfere
tangible real
tank armored
tap press click
tape adhesive
tardy delayed
tariff duty tax
tarpaulin tarp sheet
tart pie
task job
tasty delicious
tatties potatoes
tax taxation duty
taxes levies
taxi cab
teabag tea
teach teacher instruct lecture lessons
teacher instruct school instructor tutor educator staff
teaching tuition
team club side
teammate team
teamwork cooperation collaboration
teapot tea
tease mock bully
teaspoon tsp
teatowel cloth
technical technology
teen adolescent youth
teenager teen youth
teenagers youths
teensy tiny
teeny tiny
teeth dental dentures
telephone call
telework remote
tell inform notify
teller cashier
telly television tv
temp temporary
temper anger
temperature degrees heat
temporarily provisionally
temporary temporarily interim
tenant renter occupant occupier
tendency tend
tender bid sore
tennis player
tension conflict
tent camp
tentative temporary
tenure term
tepid warm
term word name period
terminal station
terminate end stop
terminated cancelled
terrace house
terrain land
terrible awful
terrier dog
terrified afraid
terrify scare
terrorism terrorist attack
terrorist attack bombing
test quiz assessment
testament will
testify witness
texas texan
text message sms
textbook book
textile cloth
thailand thai
thank grateful
thaw melt
theater play stage
theft larceny
theme subject
theologian theology
theology religious
therapist therapy
therapy treatment
thermometer temperature
thermos flask
thesis dissertation
thief theft stole robber
thin lean
things belongings objects items
third three
thirsty thirst drink
thorny thorns
thorough complete
thousand millennium
threadbare worn
threat risk
threaten threat intimidate menace
three trio
thrice three
thrift secondhand
thrilled delighted pleased
throat pharynx
throbbing pain
throw cast discard dispose
thunder thunderstorm lightning
thursday thu thurs thur
thwart prevent
tibet tibetan
tick check
ticket fare admission pass fine penalty
tide tidal
tidy neat orderly clean clear
tie bond link fasten
tiff quarrel
tights stockings
tile piece
till checkout
timely prompt
timeout pause
timetable times
tin can
tingling numbness
tinnitus ringing
tiny minute
tip landfill recycling advice
tipple drink
tipsy drunk
tire tyre
tired exhausted tiredness drowsy weary
tiredness fatigue
tiring strenuous
tissue cells kleenex
titchy small
title crown
toadstool mushroom
toast bread
toaster appliance
toasty warm
today modern present
toddler child infant preschooler
toggle switch
togs clothes
toil work
toilet lavatory restroom bathroom washroom cloakroom urinal
token counter piece marker
tolerate accept
toll deaths fee charge
tombola raffle
tombstone gravestone headstone
tomcat cat
tonight evening
tons lots many
tool device implement
toolbox toolkit
tools toolbox
toothache dental
top highest
topic theme issue
torch flashlight
torment torture
tornado twister whirlwind
torture abuse
toss discard throw flip
tot toddler
total overall altogether sum
tote bag
touch handle
tough hard
tourist visitors tourism
tournament championship cup
tow remove
tower building
town village municipal
toxic poisonous harmful
toxin poison
toys playthings
trace origin
track path trace
tracksuit sportswear sweatsuit
trade commerce import
trademark brand
tradition custom
traditional customary
traffic vehicles cars
trail path footpath track
train railway instruct rail
trainee intern
trainers sneakers shoes footwear
tram streetcar trolley
tramp homeless vagrant
tranquil calm
transaction deal
transferable assignable
transferred assigned
transform conversion
transit transport
transition change shift
translator interpreter
transmit send transmission forward
transplant replant
transport vehicles
trap capture
trash refuse garbage rubbish waste
trauma injury
travel went trip transport
traveler tourist
traverse cross
treacle molasses
treason betray
treat treatment therapy medication
treats sweets snacks
treaty agreement
treble triple three
tree wood
trek journey walk
tremendous huge
tremor shaking
trespass enter
trespasser intruder
trial court
tribal tribe
tribe people
tribute honor
trick deceive
tricky difficult
tried attempted sought
trigger provoke
trim cut
trip visit excursion outing
triple three
trivial unimportant
trojan malware virus
trolley cart
troops forces
trophy cup prize
troubleshoot diagnose fix
trousers pants
troy trojan
truancy absence
truant absent
truck hgv
trumpet instrument
trunk boot
trunks swimwear swimsuit
trustworthy reliable honest
truth true
truthful accurate honest
try trial
tryout trial audition
tub basin
tubby overweight
tube underground subway metro
tuck snacks
tuesday tue tues
tug pull
tuition fees
tulip flower
tummy abdomen stomach abdominal
tummyache stomach
tumor neoplasm
tumour growth
tumult chaos
tuna fish
tunisia tunisian
tunnel underground
turkey turkish ottoman turks
turn move
turnover revenue
tutor teach mentor
tux tuxedo
tuxedo suit
tv television show
tween adolescent
twice two
twin double brother sister
twinge pain
two both double
tycoon businessman
tyke child
type variety class enter input
typhoon hurricane
typical usual
typo error misprint mistake
ubend drain
uber taxi
ubiquitous everywhere
ugly unattractive
uk kingdom britain british
ukraine ukrainian
ultraviolet uv
umpire official
umpteen many
un nations
unable cannot incapable
unacceptable inappropriate
unattended alone unsupervised
unaware unknown
unblock plunger clear
unchanged same constant
uncle brother relative
under below
undercoat primer
undergraduate students
underground subway metro
underlying basic
undermine weaken
underneath under below beneath
underpants underwear
underpass tunnel subway
understand comprehend
undertake commit
undertaker funeral
underwear undergarments
undies underwear
undo revert unfasten loosen
unemployed unemployment jobless jobs
unemployment jobless
unfair unjust inequitable
unfasten undo loosen
unfit unsuitable
unforeseeable unpredictable
unforeseen unexpected
unhappy dissatisfied
uni university college
uniform same clothing
unify unite
uninstall remove delete
union unite
unique only
university college
unlimited limit unrestricted
unlock open
unlucky unfortunate
unoccupied vacant empty
unpaid overdue voluntary
unplug disconnect
unprecedented first
unpunctual late
unravel solve
unresponsive frozen hang
unsafe hazardous
unscrew loosen
unstable wobbly shaky
unsubscribe cancel
unsupported incompatible
untended neglected uncultivated
untick uncheck deselect
unusual rare
unwell ill sick poorly
unwrap remove
unzip extract
upchuck vomit
upcoming next
update revise upgrade version
upfront advance deposit beforehand
uphold support
uproar protest
upset angry distressed
upstairs floor
urgent immediate
url address
us usa america american
usa america states
use utilize application
useful helpful
useless worthless
username login account userid
users people customers
usher introduce steward
ussr russia
usual normal
usually generally
uterus uterine
utilize employ
vacancy opening position
vacant empty unoccupied available
vacate leave empty
vaccinate immunization
vaccine inoculation
vacuum hoover
valiant brave
valid effective
valley basin dale glen vale
valuables jewellery possessions
value worth price
valve tap
vampire blood
van vehicle
vandalised damaged
vandalism graffiti damage
vanquish defeat
vape ecigarette
vaping smoking cigarette
vapor steam gas
varnish lacquer
vast large
vat tax
veer turn
veg vegetables
vegetarian meat
veggie vegetarian
veggies vegetables
vehicle truck automobile
vein venous
venerate worship
venezuela venezuelan
venice venetian
venison deer
ventilate air window
venue stadium arena hall location
verdict guilty jury
verge edge shoulder roadside
verify test
vermin rats mice pests
verruca wart
versatile flexible
vertebrate animals
vest waistcoat
vestibule lobby
vet veterinary veterinarian
veteran soldier
viable feasible
vibrate shake
vicar priest minister parson
vicinity near area nearby
victim killed casualty
victorious won
video clip footage film movie
videogame game
vienna viennese
vietnam vietnamese
view perspective belief
vigor energy
viking norse
vile unpleasant
village settlement
villain antagonist
vino wine
violate contravene
violation contravention
violence violent
violin instrument
violinist violin
virtue moral
virus viral
visa permit
visible seen
visit tour
visited went
vital essential
vitamin nutrient
vocabulary words term
vodka spirits alcohol liquor
voicemail answerphone message
void empty invalid
volcano volcanic eruption
voltage volts
volume loudness
voluntarily willingly
voluntary volunteer
vomit emesis
vote ballot poll
voter electorate elector
voucher coupon
vow promise pledge
voyage trip cruise
vulnerable susceptible
wage pay
waiter server waitress
waitlist waiting
waive relinquish
waiver relinquishment
wake awake
wales welsh
walk foot stroll
walkover forfeit
wall barrier
wallpaper background
walnut nut
wander stroll
wane decline
wanted wished
ward district
wardrobe closet furniture
warehouse depot
warm warmer heated mild
warrant justify
warrior fighter
wary cautious
wash clean rinse launder
washer appliance
washing laundry
wasp insect hornet
waste garbage
watch wristwatch view
water river
waterfall falls cascade
waterproof watertight
wattage watt
wc toilet lavatory
weak weaker weakest
weaken weak
weakness drawback
wealth rich
wealthy wealthiest
weapon gun
weary tired
weather forecast conditions
webcam camera
webpage page
website internet web site online webpage
wedding marriage
wednesday wed
wee urine
weed cannabis marijuana
weedkiller herbicide
weekday workday
weekdays monday friday
weekend saturday sunday
weekly week
weep wept cry
weigh weight kilograms pounds kg
weight kilograms pounds
weighty heavy
weird strange odd
welcome greet
welfare social benefits
wellies boots
wellingtons boots
west western
wet moist soaked
whack hit
wheelbarrow barrow
wheelchair disabled accessible mobility
wheezing asthma
whiffy smelly
whinge complain
whipround donations collection
whiskey liquor
whisky spirits
whistleblowing reporting
whiteboard board
wholesale retail
whopping large
wicket cricket
wide width wider widest
widen expand
wife spouse
wifi internet
wild wilderness
wildfire blaze
wildlife animals
willow tree
win winner champion title victory triumph
wind wound gale gust breeze
windbreaker jacket
window pane glazing
windpipe trachea
windshield windscreen
windy gale gust breeze
wine booze
winery wine
winner champion victor
winter cold
wintertime winter
wire cord
wireless wifi
wise wisdom
withdraw pull
withdrawal withdraw
withstand resist
witness saw bystander
wobble shake
wobbly loose
wok pan
wolf lupine
womb uterus
wonderful excellent
wonga money
wonky uneven crooked
wood timber lumber
wooden timber
woods woodland
woozy dizzy
work operate
workaround solution
worker laborer staff
workforce workers employees
workhouse poorhouse
workload tasks duties
workmate colleague
workout training exercise
workplace work office
workshop course seminar
worktop countertop counter
world global international
worldwide global world
worn damaged
worse exacerbate deteriorate worsen
worship god prayer pray
wound injury laceration
wrap pack
wrapping packaging
wreck crash destroy damage
wrench spanner
wrestler wrestling
writer wrote
writing written
wrong incorrect mistake
wrongdoing misconduct
wrongful unlawful
wrote penned
wwii world
xmas christmas
xray radiography radiograph
yacht boat
yank pull
year annual
yearly year annually
yearn desire
yell shout scream
yield produce priority
yoghurt dairy
yonks years
young youth younger youngest
youngster child youth junior
youngsters teenagers youth
youngun youngster
youth juvenile
yucky unpleasant disgusting
yummy delicious tasty
zeal enthusiasm
zealand maori
zenith peak
zero none
zimbabwe rhodesia
zip zipper
zit spot acne pimple
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
