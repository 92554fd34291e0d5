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
absence absent leave
absent missing
absolve exonerate
absorb absorption
abstain refrain
abstract summary
abundant plentiful rich
abuse mistreat
academic scholarly university
accede join accession
accelerator gas throttle
accept agree approve acknowledge adopt
accident crash collision
acclaim critics
accommodate house seat
accommodation lodging
accomplish achieve attain complete succeed success
according claim state say
account statement
accountable responsible
accountant bookkeeper
accrue accumulate
accumulation buildup
accurate precise exact
accused alleged suspected charged
ache sore
achieve attain reach gain
acknowledgment receipt
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
adjustment setting
administer oversee
administrator manager
admissible allowed permitted
admit confess accept acknowledge admission
adolescent teenage youth
advance progress prepayment
advantage benefit strength
adverse negative harmful undesirable unwanted
advertise promote market commercial
advise recommend counsel suggest advice
adviser counselor aide
advocate support promote proponent
affect effect impact influence harm
affected hit
affirm confirm
affordable inexpensive
africa african
after later afterwards
afterlife heaven
afterwards subsequently thereafter
against opposed versus
agency bureau
agent representative
aggregate total combined
aggressive hostile
agree consent
agreement contract accord pact covenant
agriculture farming crops
aid help assist support
aim goal purpose objective intend target intention
air broadcast premiere televise show
aircraft jet airplane
airline carrier
airport airfield
airstrike bombing
airtight sealed
alarm warning
alaska alaskan
albania albanian
album released songs
alcohol drink wine beer
alert warning
algeria algerian
alien extraterrestrial foreigner
alive living survive
allergy allergic hypersensitivity
alleviate relieve reduce
alliance ally pact coalition
allocate distribute apportion allot
allot apportion
allotment allocation
allow permit enable let authorize grant
allowable permitted
allowance stipend
allowed able permitted permissible entitled
along beside
alphabet letters script
alteration modification
alternate substitute
alumnus alumni
always constantly
ambassador envoy diplomat embassy
ambition goal
amend revise change modify
amendment modification revision
america american
amid among
amount quantity number total volume sum
ample plenty
amusement entertainment
analyze examine study
ancestor descend descent lineage forefather
ancient old early antiquity
anesthetic anesthesia
angel heavenly
anger angry rage
angry mad furious
annex incorporate appendix attachment
annihilate destroy
anniversary commemorate
announce declare proclaim reveal unveil
annoy irritate
annoyed angry
annual yearly
annul cancel void
annulment cancellation
answer reply respond response solution
antibiotic antimicrobial
antique old
anxiety worry
anxious anxiety
apartment flat residence
apex top
apologize apology sorry
app application
appeal review challenge
appear seem look emerge feature
appendix schedule
applaud praise
applicant candidate
application request software
appoint name elect choose select nominate designate
appointment nomination
appraisal valuation assessment
appraise assess value
apprehend arrest capture
approach method
appropriate suitable proper
approval consent permission authorization
approve ratify pass endorse sanction authorize consent
approximately about around nearly almost roughly estimated
aquatic water marine
archaeologist excavation archaeological
archipelago islands
architect architecture designed
arduous difficult
area region territory zone district province
argentina argentine argentinian
argue contend debate quarrel
argument claim debate
arise originate emerge come begin develop
aristocracy nobility nobles
armament weapons
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
artery arterial
article clause
artificial synthetic
artist singer musician
artwork painting art
ascend rise
asia asian
ask request demand
assassinate kill murder shot
assemble build
assembly parliament legislature
assess evaluate
assessment valuation
assign allocate transfer
assignee transferee
assistant deputy
associate relate connect link
association society relationship
assortment variety
assume presume assumption
assure ensure guarantee
astronaut space cosmonaut
astronomer astronomy
athens athenian
athlete player runner
atmosphere air
atrocity massacre
attach enclose append connect fasten
attachment enclosure
attack invade assault raid invasion offensive strike
attempt try effort seek
attend enrolled visit present
attendance presence
attire clothing dress
attorney solicitor
attract draw
attraction tourist
attribute ascribe credit characteristic property
auction sold
audience viewers spectators listeners crowd
audit examine
aunt uncle niece
australia australian
austria austrian
authenticate verify
author writer novelist wrote penned poet
authority power jurisdiction control
authorize empower
autobiography memoir
automatic automated
autopsy postmortem
average mean typical median
avert prevent
avoid evade
award prize honor medal win receive
axis axes
azerbaijan azerbaijani azeri
baby infant newborn neonatal
backbone spine
backpack rucksack
bacteria bacterial
bad poor negative worse worst harmful
baggage suitcase
bailiff sheriff
bake bread
baker bread
ban prohibit forbid outlaw illegal bar
band members group
bandage dressing
bangladesh bangladeshi bengali
bank financial
banker bank
bankrupt bankruptcy insolvent insolvency
bankruptcy debt insolvency
banned prohibited
barely hardly
bargain negotiate
barrier obstacle
barter trade
base headquarters basis foundation
basic fundamental essential simple
batter baseball
battle fight war conflict combat
beach coast shore
beautiful attractive
became turned grew
because due since
become appointed succeed
bee honey
before earlier preceding
begin start commence open launch first initiate onset
beginning commencement
behalf representing
behavior conduct
belgium belgian flemish
belief believe
believe think regard consider hold view
belly abdomen stomach tummy
belong family owned
beneath under below
beneficial good
benefit help gain profit
benign harmless
bequeath bequest
bereavement death
besides addition other
best top finest greatest
between among
beverage drink
bible scripture biblical gospel testament
bicycle bike cycling cyclist
big large huge great vast major enormous bigger biggest
bigger larger
biggest largest greatest
bilingual languages
bill invoice
bin trash garbage
bind bound
binding enforceable
biography life
biologist biology
bird avian
birth born birthplace native delivery childbirth
birthday born
bishop clergy diocese episcopal
bladder urinary
blame fault
blaze fire
bleeding hemorrhage
blend mix
blind sight
blizzard snowstorm
blockage obstruction clog
blood vascular hematology bleeding
bloodshed violence
boat vessel
body organization agency institution authority bodily physical
bomb explosive
bombay mumbai
bombing attack
bond link
bone skeletal skeleton
book novel work published reserve
booklet pamphlet
boost increase
border adjacent adjoin boundary neighbor frontier
born native birthplace
borrower debtor
bosnia bosnian
boss leader head manager chief employer supervisor
bottom lowest
bounty reward
bowel intestine gut
boxer boxing heavyweight
brain neural cerebral
brand label
brave courage
bravery courage
brazil brazilian
breach violate violation infringement
breadth broad wide
break fracture rupture collapse violate recess
breakdown failure
breastfeed lactation
breathe respiration respiratory
breathless dyspnea
breed species
bride wedding
bridge span crossing
bring carry introduce lead take
brink edge
britain british
brittle fragile
broad broader
broadcaster channel network
broaden expand
brochure booklet pamphlet
broken breached violated damaged
broker intermediary
brother sister sibling
bruise contusion
brutality violence
buddhism buddhist
buddy friend pal
budget spending
bug defect germ
build construct erect
building edifice
buildings structures
bulgaria bulgarian
bulk most majority
bully harass
bullying harassment
burglar thief
burial buried cemetery
burma myanmar burmese
burst explode
bury tomb grave
businessman entrepreneur executive
busy busiest
buy purchase acquisition
buyer purchaser vendee
bygone past
byzantium byzantine constantinople
cable wire
cactus cacti
calculate compute
caliber quality
calibrate adjust
california californian
call name know term refer title dub nickname designate convocation
calm quiet peaceful
cambodia cambodian khmer
came moved visited
campaign election
campus university
canada canadian
canal waterway
cancel drop discontinue terminate rescind void
cancellation termination
cancer tumor malignant carcinoma oncology
candidate nominee
canteen cafeteria
cap ceiling maximum limit
capacity volume
capsule pill tablet
captain commander
captive prisoner
capture seize conquer take occupied
car automobile vehicle
cardinal pope
career profession occupation job
careful caution
cargo freight goods
carnage massacre
carry transport convey bear
carthage punic
cartoon animated
casino gambling
cast star role play
castle fortress palace
casualty killed dead
cat feline
category class group type
cathedral church
catholic catholicism
cattle cows
cause reason result due lead because trigger grounds
caution warning
cautious careful
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
ceo chief
ceremony ritual rite
cessation quit
ceylon lanka
chair preside chairperson
chairman president preside
chairperson president
challenge difficulty
challenger opponent rival
challenges problems
champion championship title
championship title champ
chancellor minister
change alter modify replace shift convert transform
changed became turned
changes modifications
channel network station
character role protagonist portray
characteristic feature trait property
charge indict fee bill
charger adapter
charges costs fees
charity charitable
chart billboard
charter constitution statutes
cheap inexpensive low cost affordable
cheat fraud
check verify inspect
chef cooking restaurant
chemical compound substance
chemist chemistry
chemotherapy chemo
chest thoracic
chief head main leader
child son daughter kid baby mother minor pediatric
childhood grew raised
children minors pediatric
chile chilean
china chinese
choice choose
choir chorus
choose select pick elect
chose decided
christianity church
chronic persistent
chunk piece
church congregation religious parish
cigarette smoking tobacco
cinema theater
circle round circular ring
circulate distribute
circumstances conditions situation
cite quote mention
citizen citizenship national
city town capital metropolis urban municipality
civilization culture
claim assert argue state allege
claimant plaintiff
clan family tribe
clarify explain
clash conflict fight
class lesson
classified confidential
classify categorize group
classroom school
clause provision
clergy priests
clever intelligent smart
click press select
client customer
climate weather temperature
climb ascend ascent
clinic hospital
clinician physician
clog block
close shut end closure closer closest
closed adjourned
closing conclusion
clot thrombosis coagulation
clothe dress
clothes wear garment
coach manager trainer
coast shore coastal coastline
code regulations
codicil testament
coerce force
coercion duress
cohabit together
cohort group
coin mint currency
coincide simultaneous
cold cool temperature colder coldest
coldest coolest
collaborate cooperate together
collapse fall fail decline
collateral security
colleague coworker
collect gather accumulate
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
commander general leader
commemorate honor
commence start
comment remark
commit commission perpetrate
committee commission panel
common frequent widespread usual typical prevalent popular
commonly generally usually widely
companion partner friend
company firm corporation business enterprise manufacturer
compare relative contrast
compared versus unlike
compass direction
compel compulsion
compensate indemnify reimburse remunerate
compensation payment remuneration damages reimbursement
compete rival
competent capable
competition contest tournament competed
competitor rival
compile collect
complain complaint
complainant plaintiff
complaint grievance
complement supplement
complete finish entire full fill
completed done ended
complex complicated
compliance conformity
complication problem
component part element constituent ingredient
compose consist write made
composer music
comprehensive complete thorough
comprise consist include contain compose made
compromise agreement
comptroller controller
compulsory mandatory required
compute reckon
computer machine pc
concede acknowledge
conceive create conception
concern regard relate worry about
concerns fears
concert performance tour
conclude end finish decide conclusion
concluded determined
concur agree
condemn criticize denounce
condense shorten
condition disease disorder state requirement proviso stipulation
conditions terms
conduct perform carry run
conducted done
conference meeting summit
confidential secret private
confidentiality secrecy nondisclosure privacy
configuration arrangement layout
confine limit restrict
confirm verify
conflict war dispute
congested crowded
congestion jam traffic
congo congolese
congregation worshippers
congress senate
connect link join
connected related
conquer defeat invade occupy conquest subdue
conquered took seized
consecutive row straight
consensus agreement
consequence result effect outcome
conservation preserve protect
consider regard deem view think see
consist contain include made
consistently always
conspiracy plot
constantinople istanbul byzantine
constrain limit
constraint restriction limitation
constructed erected
construe interpret
consume eat drink use consumption
consumer customer
contagion transmission
contagious infectious transmissible
contain include hold
contaminate pollute
contemplate consider
contender candidate
contest compete dispute challenge
contestant competitor participant
continue remain last persist
contraceptive contraception
contradict conflict
contribute help factor
contribution donation payment
control govern rule manage power dominate regulate command
controlled owned
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
cop police
copy duplicate replica reproduce
copying reproduction
cord cable
core central
corn maize
coronation crowned
correct right accurate
correction amendment rectification
correlate associated
correlation relationship
corrode corrosion
corrupt bribe
cost price expensive worth dollars paid expense
costs expenditure
council assembly
counsel advice lawyer
country nation state kingdom republic
couple pair two
courier delivery
coursework assignment
court judicial tribunal
cousin relative
cover coating insure
coverage reporting insurance
cow bovine
craving desire
create make found establish develop form design invent produce build
creation created
creator invented inventor
creature animal
credit recognize regard
creditor lender
crime criminal offence
crisis emergency
criteria requirement standards
critic opponent
critical crucial
criticism critique
criticized attacked blamed denounced
croatia croatian croat
crop harvest grain
crown throne
cruel brutal cruelty
crusade campaign
cuba cuban
cubic volume
cuisine food dish cooking
cultivate grow
curb limit reduce
cure treat remedy
currency money dollar
current present today now contemporary
curriculum curricula
custodian guardian
custody guardianship
customer buyer
customize personalize configure
cut reduce sever reduction
cutback reduction cut
cyclist cycling
cyclone hurricane typhoon storm
czechoslovakia czech slovak
dad father
daily day
dam reservoir
damage destroy harm destruction injury
damp moist wet
dancer dance ballet
danger risk threat hazard
dangerous unsafe
data information
date day year
daughter father
dawn beginning
daytime day
dc washington
dead died
deadliest deadly killed
deadline due
deadly fatal lethal killed
deal treat handle agreement contract
dealer vendor seller
death die dead killed died fatal deceased decedent
deaths fatalities
debate dispute discuss discussion
debris rubble
debt loan borrow owed liability indebtedness obligation
debut first premiere
decade ten
decay decompose rot
deceased dead died
deceit fraud
deceive mislead
december dec
decide decision determine resolve
decimate destroy
decision resolution ruling judgment
declare proclaim issue
decline decrease fall drop reduce
decorate ornament
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
degree diploma bachelor university graduated
delay postpone late postponement
delegate representative
delete remove erase
deliver furnish
delivery shipping
demand require request
dementia alzheimer
demise death end
demolish destroyed
demolished torn
demolition destroyed
demonstration protest
denmark danish dane
denote represent indicate mean
dense density
dentist dental teeth
deny refuse reject denial
depart leave departure
department ministry
departure left
depend rely
depict portray illustrate
depiction portrayal
deplete exhaust
deploy send
deport expel
depose overthrow
deprecated obsolete
deprive denied
depth deep
deputy vice
derive originate
descend fall descent
describe call characterize depict description
design engineer
designed planned built
desirable preferred
desire want wish
destroy ruin devastate destruction
destroyed razed burned
detain detention
detective investigate
deter prevent
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
diagnose diagnosis
diagnosis diagnoses
dial call
diameter across
dictator dictatorship
die dead killed died perish dice deceased decedent
differ vary distinguish
different various distinct other
difficult hard challenge problem
difficulty trouble
dig excavate
dignity respect
diligent hard
dimension size
dimensions measurements
diminish reduce
dinner meal
diploma certificate
direct director lead
director film
dirty soiled
disability disabled incapacity impairment handicap
disable deactivate
disabled handicapped
disadvantage drawback weakness
disagree dispute oppose
disagreement dispute split conflict
disappear vanish
disarm weapons
disassemble dismantle
disaster catastrophe tragedy
disburse pay
disbursement payment expenditure
discard dispose
discharge dismissal
discipline field
disclose reveal divulge
disclosure revelation
disconnect detach
discontinue stop cease
discount rebate reduction concession
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
dishonest fraudulent
disinfect sterilize
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
disposal dispose discard
dispose sell
dispute controversy
disrupt interrupt
dissent disagreement opposition
dissolve disband disappear dissolution
dissolved liquidated
distance far miles kilometres away km
distinguish differentiate
distort alter
distribute spread disburse
disturb disrupt
dive dove
diverse variety
divert diversion
divide split separate partition division
divine holy
divorce separated marriage dissolution
divulge reveal
dizziness vertigo
dizzy lightheaded vertigo
do did done
doctor physician medical clinician gp
document record deed instrument
documents papers files
dog canine
dollar cent
domain field area
domicile residence
dominant main leading
donate contribute
donation gift
donor donated benefactor
dorm dormitory
dormitory residence housing accommodation
dose dosage
double twice
downfall fall collapse
downturn decline recession
dozen twelve
draft selected
drain deplete
drama play
drastic severe extreme
draw withdraw tie
dribble basketball
drive motivate push
driver drove motorist
drought dry
drowsy sleepy somnolence
drug medication pharmaceutical
drum drummer
drunk intoxicated
drunkenness intoxication
dry arid desert
dual two double
due owing
dues fees subscription
duly properly
dump waste
durable sturdy
duration long length term period
dutch netherlands holland
duties responsibilities obligations tasks
duty responsibility role job obligation
dwell inhabit
dwelling house home residence
dwindle decline decrease
ear auditory hearing
earlier previously
early beginning first earlier earliest
earn receive win make
earnings income wages
earth world planet terrestrial
earthquake seismic quake
easier simple
east eastern
easy simple easier
eat diet meal
ecology environment
economical efficient cheap
economist economics
economy economic
edge border
edit editor
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
elect vote
elected chosen
electricity power
electrocute shock
element part
elevate raise
elevation above
eligible qualify entitled qualified
eliminate remove
elude escape
email mail
embargo ban sanctions
embezzle misappropriate
emblem symbol logo
embody represent
embrace accept adopt
emergency urgent
emigrate move immigrate leave migrate
emission pollution emit
emit release
emperor king ruler throne imperial empire
emphasize stress
emphasized highlighted
employ use hire work engage
employed engaged
employee worker staff personnel
employment jobs hiring
empower enable
emulate imitate
enable let activate
enact pass adopt
enclose surround
encourage promote urge
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
engine motor
england english british englishman
enigma mystery
enlarge expand zoom magnify
enlist join
enquiry question
enrich improve
enroll students register
enrollment registration admission
enslave slave
ensure guarantee secure
entail involve
enter join entry entrance
entice attract
entire whole all
entitle right
entity body organization institution
entrance gate entry
entrust delegate
enumeration census count
environment environmental habitat
epidemic outbreak
episode season series
epoch era period
equal same
equation formula
equipment gear tools
equitable fair
equivalent equal
era period age time
eradicate eliminate
erase wipe
erect establish found
erode erosion
error mistake
escape flee
especially particularly
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
evidence proof
evil bad devil
evolve evolution
exaggerate overstate
exam test
examination test exam
examine inspect
example instance such like include
exceed more excess above over
exception exclusion
exceptions exemptions
exchange swap
exclude except exclusion
exclusive sole
excuse exempt
execute hanged beheaded sign
executed killed
executive ceo
exempt free
exemption relief waiver
exert apply
exhibit museum show
exile banish expel
exodus migration emigration
expand grow extend expansion
expect anticipate
expedite accelerate
expedition voyage journey
expel dismiss
expenditure spending
expense expenditure
expenses outlays
expensive costly
experience undergo suffer
experienced underwent
experiment test
expert specialist
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
eye vision visual ocular optic
eyesight vision sight
fabric cloth textile
fabricate make
facilitate help ease
fact truth
faction group
factor cause element
factory manufacturing
faculty professors teachers
fail failure unsuccessful
failure collapse
faint unconscious syncope
fair reasonable
faith religion belief
fake false counterfeit
fall drop
false untrue incorrect wrong fraudulent untruthful
falsify forge
fame famous
family household relatives
famine hunger starve
famous known notable renowned popular noted
fan supporter
far farther farthest further
farmer agriculture farm
fast quick rapid speed faster fastest
fasten secure tighten
fastest quickest
fatal killed
father son
fatigue tired exhaustion
faucet tap
fault failure
faulty broken
fauna animals wildlife
fear afraid worry scared
feasible possible
feature include star trait
features contains
february feb
federal national
fee cost
feed food
feeling emotion
feet ft
female woman
ferocious fierce
feud dispute
fever temperature pyrexia
few fewer least
fiancé engaged
fiction novel
field area
fifa soccer
fight war combat conflict
figures numbers statistics data
file lodge submit
filed lodged submitted
filled full
film movie picture cinema
filmmaker director
final last ultimate
financial economic
find found locate
findings conclusions
fine penalty
fined penalized
finland finnish finn
fire burn terminate discharge
fired terminated discharged
firefighter fireman
firing termination
first earliest initially original
fish aquatic
fisherman fishing
fix repair
flag banner
flammable combustible inflammable
flash flicker
flavor taste
flaw weakness
flee left flight
fleet ships
flight fly
flood inundation
floor story
flora plants vegetation
florence florentine
flourish thrive
flow run empty
flower bloom
flu influenza
fluctuate vary
fluid liquid
focus concentrate emphasis concern about center
focused concentrated centered
foggy fog mist
folder directory
follow succeed after next comply
food eat diet
football soccer nfl team
forbid prohibited
forbidden prohibited banned
force make compel
foreign overseas abroad alien
foreigner noncitizen
forest wood trees woodland
forfeit lose
forgery forged
forget forgot
forgive waive
form shape type
formal official
formation formed
former previous ex once
formerly once
fort fortress
forthcoming upcoming
forthwith immediately
fortify strengthen
fortune wealth
forward send
foster encourage promote
found start form
founder founded established creator
four quarter quartet
fraction percent proportion
fragile delicate
france french frenchman
fraud deception misrepresentation
free freedom liberty gratuitous complimentary gratis
freedom liberty independence
freeze ice
frequent often
frequently commonly regularly
fridge refrigerator
friend ally
fright fear
frightened terrified
frontier boundary
fuel gas energy gasoline petrol
fulfil meet satisfy
full entire whole
fully wholly
function role purpose work
fund finance money pay
funded supported
funding grant
funds moneys
funeral burial buried
funny comedy
furnish provide supply
fuse fusion
futile useless
gain obtain get
gained got won earned
gallery museum
game match
garbage refuse
garner gain win receive
gay homosexual
gearbox transmission
gender sex male female
gene genetic dna
general typical common
genocide massacre
genus genera
geographic location
geologist geology geological
georgia georgian
germ bacteria microbe
germany german
get receive obtain got
ghana ghanaian
ghost spirit
giant large huge
gift give donate
gigantic huge
girl woman daughter
girlfriend dating
give grant provide award donate
glacier ice
glad happy pleased
glasses spectacles eyewear
glimpse see
glitch error malfunction
goal objective purpose
goalie goaltender goalkeeper
goaltender goalkeeper
god deity divine
goddess deity god
goggles eyewear
going heading
golfer golf
good better best positive
goodbye farewell bye
goods products merchandise chattels wares
govern rule administer regulate
government state administration
grade class mark score
gradually slowly
grain wheat cereal
grandfather grandson
grandma grandmother
grandmother granddaughter
grandpa grandfather
grant award confer
gratitude thanks grateful
gratuity tip
gravity gravitational
grease lubricate lubricant
great greater greatest
greece greek
grind ground
groom wedding
gross total
grounding earthing
group team
grow increase growth
guarantee warranty surety
guarantor surety
guard protect
guest visitor
guide tutorial
guideline rule
guidelines policy
guilty convict guilt
guitarist guitar
gum gingival
gun firearm
gunman shooter
gut intestine intestinal
guy man
habitat live
hacker attacker
hair fur
haiti haitian
half fifty halve percent
halt end
hamper hinder
handbook guide
happen occur take place event
happy pleased delighted
harbor port
hard harder
harm hurt injure
harmful dangerous
harness use
haste speed
hate dislike hatred
hawaii hawaiian
hazardous dangerous
head leader director lead
headache migraine
headlight headlamp
headphones headset earphones
headquarters located
heal cure treat
health medical
hear listen sound
hearing trial
heart cardiac cardiovascular
heartburn reflux indigestion
heater radiator
heavy weight weigh heavier heaviest
heed obey
height tall high feet elevation
heir inherit successor beneficiary
hello hi
help assist support enable
hereditary inherited genetic
hero heroine heroic
hide conceal
high tall elevation higher highest
highest most
highly very
highway motorway freeway expressway
hike trek
hill mount
hinder impede prevent obstruct
hinduism hindu
hire recruit appoint rental rent
hired employed engaged
historian history
historical history
hit strike single
hives urticaria
hob cooktop burner
hold keep have
holiday celebrate festival vacation leave break
holy sacred
home house residence live
homeowner owner
homework assignment
homicide murder
hope wish
horse equestrian equine
hose tube
hospital medical
host presenter
hostel accommodation
hostile enemy
hot warm heat temperature hotter hottest
hotel inn resort lodging
hottest warmest
hourly hour
house residence
hover float
hub center
huge enormous vast
human people person man
humid moist wet
humidity moisture
hungary hungarian magyar
hunger starve
hungry hunger
hunt hunter
hurt pain
husband wife married spouse
hypothesis theory
iberia iberian
icy cold ice
idea concept notion theory
ideas beliefs thoughts
identification id
identified recognized known found
identify determine
ideology belief doctrine
ill sick sickness
illegal unlawful prohibit law illicit
illegally unlawfully
illness sickness
image picture
imitate copy
immediately soon promptly
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
inception beginning start founding
incidence frequency
incision cut
incite provoke
incline slope
include inclusion
income revenue salary wages receipts proceeds
incorporation founding
increase rise raise growth higher escalation
incur suffer
indemnify reimburse
independent autonomous
india indian
indicate show suggest
indigestion dyspepsia
individual person people
indonesia indonesian
induce cause trigger
industry manufacture
infamous notorious known
infect infectious
infer conclude
infertility fertility
inflamed inflammatory inflammation
inflation prices
inflict cause
influence inspire
info information
inform notify advise
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
inherent intrinsic
inherit succeed genetic
inheritance succession
inherited succeeded
inhibit block suppress
initial original
initiate institute
injection shot jab
injure hurt wound
inmate prisoner
innate inborn
innocent acquitted
innovation invention
inquire ask enquire
inquiry investigation
insect bug
inside within interior
inspection examination
inspire base
install setup
installed placed
instead rather
instructions directions steps guidelines
instrument tool
insurance policy cover
insured policyholder covered
insurer underwriter
intact whole
integrate combine
intelligent smart
intend plan purpose
intensify increase
intentional deliberate wilful willful
intentionally knowingly deliberately
interfere disrupt intervene
intermittent occasional
internet online web
intersection crossroads
introduce launch introduction
introduction preamble
intrude invade intrusion
invade invasion occupy
invent inventor devise
invest fund
investigate study inquire
invite convene
involve include participate
involved took
iran iranian persian
iraq iraqi
ireland irish
irrigate water
islam muslim quran
island isle
isolate separate
israel israeli
issue problem release publish
italy italian
itch pruritus
itinerary route schedule
jab vaccine
jailed sentenced
jam stuck blocked
jamaica jamaican
january jan
japan japanese
jazz music
jeopardize threaten endanger
jew jewish
job occupation profession work post position employment
join unite member merge
jointly together
jordan jordanian
journal magazine
journalist reporter newspaper
journey travel voyage trip
judaism jewish jews
judge court judgment verdict magistrate
judges justices
judgment ruling
jump leap
junction intersection
jury trial
juvenile young minor
keen eager
keeping retention
kenya kenyan
kept retained
kidnap abduct
kidney renal
kids children
kill murder
killed died slain
kilogram kg
kilometer km
kin relatives family
kind type form sort variety
king ruler monarch throne reign kingdom crown
kit uniform
kneecap patella
knight sir chivalry
know name
knowledge know
korea korean
la angeles
lab laboratory
label tag sticker
labor workers
lack without absence
lag delay
lake water
land territory
landlord owner lessor
landmark monument
landmass continent land
landslide mudslide
language speak tongue dialect
lapse expire
laptop computer
large major huge great larger largest
last latest duration
late recent later latest overdue tardy
latency delay lag
lateness tardiness
later subsequently afterwards
latvia latvian
launch start release
laundry clothes
lavish luxurious
law legislation statute legal act
lawful legal
lawmaker legislator politician
lawsuit sued court litigation suit
lawyer attorney legal solicitor barrister
lax loose
layoff redundancy
lead leader result guide
leader chairman chairperson
leaflet brochure pamphlet flyer
league division
leak leakage
learn study education
lease tenancy
leaseholder lessee
leave left exit
leaving departure
lebanon lebanese
lecture speech
led commanded
left departed abandoned
legacy heritage
legend legendary myth
legislate enact
legislature parliament congress
legitimate legal lawful
length long distance
leningrad petersburg
lens optical
less least fewer
lessee tenant
let permit
lethal fatal
letter wrote correspondence
level degree extent
leverage use
levy tariff tax
liabilities obligations
liability responsibility
liable responsible accountable
libel defamation
liberate free
librarian library
libya libyan
licence permit
license permit permission authorization licence
lid cover cap
lie located situated lay false
life live lifespan
lifestyle life
lift raise hoist elevator
light lighter
lightest lowest
like similar
likelihood probability chance
limit restrict maximum
limitation restriction
line route track
linger remain
linguist language
linked related tied
list include
literature literary
lithuania lithuanian
litigate sue
live reside dwell
lived dwelt
livelihood living
liver hepatic
lives resides
livestock cattle animals
living residing
loan lend borrowed credit
locale location
locate situated found lies site
located based sits stands
location place premises whereabouts
locomotive train
lodger tenant
lofty high
login signin logon
long longer longest
longest longer length
looting steal
lorry truck
lose loss
lost missing
lot many
loud noisy
louse lice
love romantic
low small lower lowest
loyal loyalty
lucrative profitable
luggage baggage suitcase bags
lump swelling
lung pulmonary respiratory
lyrics written songwriter words song
machine apparatus
machinery machine
magazine published issue
magnitude size
mail postal letters
main primary major principal predominant
mainly primarily mostly chiefly largely
maintain keep preserve maintenance
maintenance upkeep repair service
major significant
majority most
make produce manufacture
malady disease
malaysia malaysian malay
male man
malfunction fault failure breakdown
malware virus
mammal animal
manage run
management administration
manager supervisor
mandate order require
mandatory required
manner way
manual handbook guide
manufacture produce
manufacturer maker
manuscript text
many numerous several
map chart
march walked
margin difference
marital marriage
mark symbol
market sell sale trade
marriage matrimony
married spouse
marry wife wed marriage spouse
massacre killed murder
master teacher
material made matter
maternal mother
mathematician mathematics
matter substance
mature adult
maximum highest most ceiling
mayor city
meal food
mean refer definition signify stand
measure unit assess
meat beef
mechanic technician
mechanism process
medal gold silver bronze olympic
mediate negotiate
medication pill tablet
medicine drug medical medication
medieval middle
meet encounter
meeting session assembly
melody tune
member belong
memorandum memoranda
memorial monument commemorate
memory remember
mend fix
menopause menopausal
mental psychological
mention specify
mentor taught
merchant trader trade
merge unite
merger amalgamation
message letter
metal iron steel
metastasis spread
method technique way process procedure
methodology approach
mexico mexican
microbe microorganism
microphone mic
middle central
migrant immigrant refugee
military force
mill factory
millimeter mm
mimic imitate copy
mind mental psychological
mine miner
minimum least lowest
minister premier
minor underage
misaligned crooked
misconception myth
misconduct misbehavior
mishap accident
misleading deceptive
mission missionary
mistake mistook
mitigate reduce
mix mixture
mixture combination
mlb baseball
mob crowd
model type
modern contemporary
modify alter
mold shape
molecule molecular
mom mother
monastery monks abbey
money dollar finance cash budget million
mongolia mongolian mongol
monies funds
monitor surveillance observe
monk monastic
monopoly exclusive
monthly month
moon lunar
moreover also
mormon latter-day
morocco moroccan
mortality death
moscow muscovite
mosque muslim islam prayer
mother daughter
motion proposal
motive reason
motorcycle motorbike
motorway freeway
motto slogan
mount mountain
mountain peak range
mourn grief
mouse mice murine
mouth estuary
move relocate migrate transfer
movement motion
movie picture
mow cut
mpg gallon miles
much more most
multitude many
mum mother mom
murky unclear
muscle muscular
music song
musician singer band music
mute silence
mutiny rebellion revolt
mystery unknown
myth mythology
mythology gods
naive innocent
name title
naples neapolitan
narrator voice
narrow thin
nation state
nationality citizenship
native indigenous
nausea sick queasy
nauseous sick
navy naval fleet ships
nazi hitler germany german
nba basketball
near close next nearby nearer nearest
nearly almost
necessary need require essential
need require must demand
negligent careless
negligible small
negotiate talks agreement
negotiations discussions
nemesis enemy rival
nepal nepalese nepali
nephew uncle
nerve neural
netherlands holland
new recent newer newest
newborn infant neonatal
newest latest
newspaper press daily paper
nfl quarterback
nhl hockey
nickname known dub
nigeria nigerian
night evening nocturnal
nobel prize
noble aristocrat nobility
nobleman noble duke
nominate nominee
non not
nonprofit charitable
nonstop direct
noon midday
norman normandy
north northern
norway norwegian
nose nasal
notable known noted
noted said observed
notification announcement alert
notify alert
notion concept
nourish feed
novel story
novelist novels
november nov
novice beginner
nuclear atomic
null void
nullify void
number total count
nurse hospital
nutrient nutrition
nyc york
oasis oases
oath swear affirmation
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
occupied held inhabited
occupy control reside
occur take place
ocean sea marine
october oct
odds chance
odometer mileage
odor smell
offend offense
offender perpetrator
offense crime violation
offer provide
office position
officer official cop
offset compensate
offspring children young
often commonly usually regularly
oil petroleum crude
ointment cream
old age older oldest
oldest earliest first
olympics games
omit omission
once one
online web
onward forward
open launch
opera operatic
operate run
operation procedure
opinion view
opponent rival
oppose opposition resist
opposition resistance against
oppress persecute
optimum best
option choice alternative
optional voluntary
oral mouth verbal
orally verbally
orchestra symphony
order command
ordinance law
ore mineral
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
outage downtime interruption
outbreak began start
outcast exile
outcome finding
outermost outer
outlet store socket
outrage anger
outskirts suburbs
outsource subcontract
outstanding excellent unpaid
outweigh exceed
oven stove cooker
overlap coincide
overseas abroad
oversight supervision
overtake overtook
overthrow coup topple
overthrown ousted
overturn reverse
overview summary
overweight obesity
owe payable
owed payable
own owner possess purchase acquire have
owner proprietor holder
ownership title
oxygen air
package box
pact treaty
paid remunerated
pain ache discomfort
painful sore
painkiller analgesic
painter paint artist
painting artist
pair two
pakistan pakistani
pal friend
palace royal residence
palestine palestinian
paper article
parade march
paralysis paralyzed
paramount important
pardon clemency amnesty
parent father mother
parenthesis parentheses
paris parisian
parliamentary legislature
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
passenger travelers
password passcode passphrase credentials
past ancient earlier
pastime hobby
pastor minister church
patch update
patent inventor
paternal father
path route
patient sick hospital
patron saint
pattern design
pavement sidewalk
pay salary fee remuneration remit compensation
paycheck salary wages
payee recipient
payment paid remittance remuneration pay
peace treaty
peak summit highest maximum
peasant farmer
peculiar unusual strange
pee urine
peer equal
peking beijing
penalize sanction
penalty punishment
penetrate enter
peninsula cape
pension superannuation retirement
pensioner retiree
people population residents person
per every each
perceive see perception
percent percentage per
percentage share proportion portion rate
perform sing play execute fulfill
peril danger
period time age menstruation
perished died
permanent lasting
permission consent authorize leave
permit authorized permission
perpetual continuous
perplex confuse
persia persian iran
person man woman
persona character
personnel staff workforce
persuade persuasion
pertain relate
peru peruvian
pesticide insects
pharmacist chemist
pharmacy chemist drugstore
philippines filipino
philosopher philosophy thinker
phishing scam
phlegm mucus sputum
phone telephone mobile smartphone
photo image
photograph photo picture
photographer photography
phrase expression term words
physician medicine medical
physicist physics
pianist piano
picture photo
pier dock jetty
pilgrim pilgrimage
pill tablet
pilot flew aircraft
pinnacle peak
pioneer first
pipe hose tube
pirate piracy
pitcher baseball pitching
place site venue
placed set
plagiarism cheating
plague epidemic disease
plan scheme program proposal
plane aircraft airplane
planet planetary
plant factory vegetation
plastic polymer
play role star portray
player played
playoffs postseason
playwright play drama
plead pled guilty
plug socket
plugin extension addon
plummet drop fall
plunge fall drop
poem poet poetry verse
poet poetry
points score
poison toxic venom
poland polish pole
police officer policeman
poll ballot election
pond lake
poor low poverty poorer poorest
pope papal papacy vatican
popular favorite
population residents
porcelain ceramic
portable carry
portion share section
portray role
portugal portuguese
pose threat
position role post
possess have
possessions belongings property
possible potential
posthumous death
postponed deferred
potent strong powerful
pottery ceramic
pound lb
power energy strength
powerful strong mighty
practice custom tradition
practitioner doctor
praise acclaim
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
pregnancy gestation
pregnant pregnancy
prehistoric stone
prejudice bias
preliminary initial
premature early
premier pm
premise idea
premises building
prerequisite requirement needed required
present show give
presented awarded submitted
president presidential elected
press media pressure
prestigious prestige
prevail win supersede
prevalent widespread
prevent stop block avoid preclude
previous prior
previously formerly
prey hunt
primarily mostly
primary chief
primitive early
prince king
principal headteacher headmaster
principle idea
prior before previously
prison jail
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
production output manufacture making
profession trade
professional pro
professor taught lecturer university
profit earnings income surplus
profound deep
prognosis outlook
program series
project scheme plan program
proliferate spread
prolific productive
prolong extend renew
prominent notable leading
promise pledge undertake
promotion advancement
prompt immediate
proof documentation
propel drive push propulsion
proper correct
properties traits
property land belongings
proponent supporter
proportion percent share
propose suggest motion
proposed moved
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
prune trim
psychologist psychology
pub tavern bar
publication publish
publish release print
puck hockey
pull draw
puncture flat
punished penalized
punishment sanction sentence
pupil school
purchaser vendee
purpose use object
pursue follow seek
push force press
put place set
puzzle mystery
qualify qualification
quality characteristic standard
quarrel dispute
quarter fourth
quarterback football qb
queen monarch crown
quell suppress
quest search
question ask dispute doubt
quick rapid
quickly rapidly fast
quit leave resign stop cease
quitting resignation
quotation quote
quran koran
rabbi jewish
race ethnic
racism racist
radiation radioactive
radical extreme
radio broadcast
railroad railway rail
rain rainfall precipitation
rainfall precipitation
raise grew increment
ranch farm
range vary between
rank place
ransom kidnap
rapidly fast
rare uncommon seldom rarest
rash hives
rate percent speed ratio
rates tariffs
ratio proportion
ravage destroy
reached attained hit
reaction response
real true
realtor broker
reason because due purpose why
rebel revolt uprising insurgent
rebellion uprising
reboot restart
rebuff reject
rebuild reconstruct restore
recall revoke remember
recede retreat
receipts revenue
receive given reception
received got
recession economic
recipient received beneficiary
reckless careless
reclaim recover
recognize acknowledge
recommend suggest
reconcile peace
record song album
recover recovery
recovery recuperation
recruit enlist
rectify correct remedy
recur repeat recurrence
recurrence relapse
recurring recurrent repeated
redeem save
redress remedy
reduce lower reduction
refer term
referee official umpire arbitrator
refill fill
refine improve
reform change
refrain avoid chorus
refuge asylum
refugee displaced
refund reimbursement reimburse
refurbish renovate
refusal rejection denial
refuse reject decline
refused denied
refute disprove
regain recover
regal royal
regenerate grow
regime government
region territory zone province
register registration
registered enrolled
regulation rule law ordinance
regulations statutes
rehabilitation rehab
rehearse practice
reign rule
reimburse pay repay
reimbursement repayment
reinforce strengthen
reinstate restore
rejected denied
relapse return
relationship relation
relax rest
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
remnant remains
remorse regret
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
repair mend
repeal revoke rescind
repeat again repetition
repel drive repulsion
replace succeed substitute supersede
replaced succeeded
replacement substitute spare
replenish refill
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
requirements conditions criteria
rescind revoke
rescue save
research study
researcher investigator
resemble alike
resent anger
reserve set
reside dwell residence
residence abode
resident inhabitant domiciled
residential dwelling
resign leave
resolve solve resolution
respond response react
respondent participant
response reply
responsible charge oversee handle administer
restaurant dining
restroom lavatory washroom
result outcome
results findings
resume restart
resuscitate revive
retail store
retailer shops
retain keep retention preserve
retake resit
retaliate revenge
retire retirement
retirement superannuation
retreat withdraw
retrieve recover fetch
retroactive retrospective
return came back
reveal show revelation
revenge vengeance
revenues turnover
revere worship
reverse opposite
revert restore rollback
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
rifle gun
rights freedoms liberties
rigid stiff
rigorous strict
riot unrest violence
rise grow
risk hazard likelihood
risky dangerous
river flows stream fluvial
road highway street interstate
roam wander
rob theft steal robbery
rock stone
rocket missile
romance love
romania romanian
rome roman
roof ceiling
root source
rotate spin turn
rough approximate
rout defeat
route road
row dispute
royal king queen monarchy
rubbish garbage
rugby football
rule king law bylaw
ruler rule
rules statutes
rumor alleged
runner running
rural countryside village
russia russian
rust corrode
sacked fired
sacrifice offering
safe secure safety
sailor naval navy ship
saint holy
salary earn wage compensation
sale sell disposal
sales turnover revenue
salt sodium
same identical
sample specimen
sanction penalty
sand sandy
sang song
sanitize disinfect
satellite orbit
satisfy meet
save preserve
say state claim
scale size
scam fraud
scandal affair
scandinavia nordic
scarce rare
scare frighten
scared afraid
scatter spread
scene filmed
scenery landscape
scent smell
schedule timetable
scholar historian academic scholarship
scholarship bursary grant
school university college
science scientific
scientist physicist chemist biologist research investigator
scope extent
score goal
scorn contempt
scotland scottish scots
screen display monitor
script written
sculptor sculpture statue
sea maritime marine
search look
season series
seat located headquarters
secede leave
secluded isolated
second twice
secret hidden undisclosed
secretary minister
sect religious cult
section part
sections articles
sector industry
security protect safety
see saw seen
seek try look
seeking wanting
seize confiscate seizure impound
seized took
seizure confiscation convulsion fit epilepsy
selected picked
sell vendor
seller vendor
semester term
send dispatch submit
senegal senegalese
sentence convict
separate split distinct
separated apart
september sept
sequel follow film
serbia serbian serb
series show television
serious grave severe
servant served
serve service work act
set located
setting takes
settings preferences options
settle settlement colonists
settlement resolution agreement
settler settlement immigrants
settlers pioneers
setup configuration
severity seriousness
sew stitch
sexual sex
shallow deep
share percent
shareholder stockholder investor
shares stock
shark fish
sharp acute
shelter housing
shield protect
ship vessel boat
shoot film
shop store
short brief shorter shortest
shortage lack scarcity shortfall
shortcut hotkey
shot gun fired vaccine
show program television demonstrate prove
shrine temple
shrink decrease reduce
shun avoid
shutdown off
siam thailand thai
sibling sister
sick illness
siege besiege
sight see
sign signature signatory
signal sign
signed undersigned
significant notable
sikhism sikh
silk textile
silver coin
similar resemble same
simulate imitate
simultaneous same
sing singer vocals recorded vocalist
singer vocals song recorded vocalist
single one unmarried
sink basin
sit sat
situated lies
situation condition
size large area
skater skating
skeptical doubt
skier skiing
skill ability
skin dermal dermatology
skull cranial
sky celestial
skyscraper tower building
slander defamation
slang term
slaughter massacre kill
slave slavery
slay kill
slaying murder
sleep asleep
sleepless insomnia
slender thin
slim thin
slow reduce slower slowest
slump fall decline
small little tiny smaller smallest
smaller fewer
smallest least
smell smelt
smoke tobacco
snake reptile venom
snow winter
soap detergent
soar rise
socialism socialist
society social
soft gentle
software program computer
soil ground
soldier troops military
solely exclusively only
solid hard
solo alone
solve solution
somalia somali
sometimes occasionally
song single track
songwriter wrote
soothe calm
sort type
soul spirit
sound audio acoustic
soundtrack music
source come
south southern
soviet ussr russia russian
sow sown
space spacecraft
spain spanish spaniard
span length
spark trigger
sparse few
sparta spartan
spasm cramp
spawn produce
species kind
specific particular
specify define
spectacle show
spectator crowd
spectrum range
speech address speak
speed velocity mph
spell spelt
spend cost expend disburse
spending outlay
spill spilt
spine spinal
spokesman spokesperson spokeswoman
sponsor fund
sponsored supported
sport team
spouse partner
spread expand transmission
spring vernal
spur encourage
spy espionage intelligence
squad team unit
square plaza
stab knife
stable stability
stadium arena capacity
stage phase
stagnant still
stain mark
stairs staircase
stance position
stand abbreviation acronym stood position attitude
standard norm
star role stellar
start open
startup boot
state statewide
statement declaration announcement
stationary still
statue sculpture monument
status position
statute legislation
steady constant
steal theft stole stolen
stealing larceny
steam engine
steel iron
stem originate
step stage
sterile clean
stimulate encourage
stimulus trigger
sting stung
stink smell
stipulate specify
stock inventory
stomach gastric abdomen abdominal
stool feces poop
stop cease halt cessation
stopover layover
storage store
stored retained
storm hurricane
story plot tale
stove cooker hob
strange unusual odd
strategy plan
stratum strata
stray lost
strength strong
strenuous hard
stress pressure
strict rigid
strike union workers walkout
strip remove
strive try
strong stronger strongest
stronghold fortress
struggle fight
student pupil attend school university
stun shock
style genre
subject topic
sublet underlet
submarine boat
submerge underwater
submit submission lodge tender
subordinate lower
subpoena summons
subsequent following later
subside decrease
subsidy grant aid
substance material
substantial large
subterranean underground
suburb suburban
subway metro
succeed success
successor next after
sudan sudanese
sudden abrupt
sue lawsuit litigation suit
suffer undergo
suffered experienced
sufficient enough
suffocate choke asphyxia
sugar sweet glucose
suicide killed
suit litigation
suitable fit
summer hot
summit top
summon call
sun solar
superb excellent
superfluous unnecessary
superior better
supervise oversee monitor
supplant replace
supplier vendor
support back favor
suppress crush
supreme highest
surcharge supplement
surface area
surge increase rise soar
surgeon surgery surgical
surgery operation surgical
surmount overcome
surname name
surpass exceed
surplus excess
surprised shocked astonished
surrender capitulate yield
surrendered gave
surround around
survey poll questionnaire
survival survive
survive survivors
suspend halt suspension discontinue
suspension interruption
sustain maintain
swallow ingest
swear sworn
sweden swedish swede
swell expand swollen edema
swelling inflammation
swift fast quick
swimmer swimming
switzerland swiss
swollen inflamed
syllabus syllabi
symptom sign
synagogue jewish
sync synchronize
syria syrian
system network
tackle address
tactic strategy
tail rear
taiwan taiwanese
takeoff departure
takeover acquisition merger
talent skill
talk discuss
tall feet taller tallest
tallest highest
tame domesticate
tangible real
tank armored
tariff duty tax
task job
tax taxation duty
taxes levies
taxi cab
teach teacher instruct lecture
teacher instruct school
team club
teammate team
technical technology
teenager teen
teeth dental
telephone call
tell inform
teller cashier
temper anger
temperature degrees heat
temporarily provisionally
temporary temporarily interim
tenant renter occupant
tendency tend
tender bid
tennis player
tension conflict
tentative temporary
tenure term
term word name period
terminal station
terminate end stop
terminated cancelled
terrain land
terrible awful
terrify scare
terrorism terrorist attack
terrorist attack bombing
testament will
testify witness
texas texan
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
thesis dissertation
thief theft stole
third three
thorough complete
thousand millennium
threat risk
threaten threat intimidate
three trio
throw cast
thwart prevent
tibet tibetan
tide tidal
tie bond link
timely prompt
tiny minute
tire tyre
tired exhausted
tissue cells
title crown
today modern present
toggle switch
toil work
toilet lavatory restroom bathroom
tolerate accept
toll deaths fee
tool device
top highest
topic theme issue
torment torture
torture abuse
total overall altogether sum
tourist visitors tourism
tournament championship cup
tower building
town village municipal
toxic poisonous
toxin poison
trace origin
trade commerce import
trademark brand
tradition custom
traditional customary
traffic vehicles cars
trail path
train railway instruct rail
tram streetcar trolley
tranquil calm
transaction deal
transferable assignable
transferred assigned
transform conversion
transit transport
transition change shift
transmit send transmission forward
transport vehicles
trap capture
trash refuse garbage rubbish
trauma injury
travel went trip
traveler tourist
traverse cross
treason betray
treat treatment therapy medication
treaty agreement
tree wood
trek journey
tremendous huge
trespass enter
trial court
tribal tribe
tribe people
tribute honor
trick deceive
tried attempted sought
trigger provoke
trip visit
triple three
trivial unimportant
troops forces
trophy cup
troubleshoot diagnose fix
troy trojan
trunk boot
truth true
truthful accurate honest
try trial
tuition fees
tummy abdomen
tumor neoplasm
tumult chaos
tunisia tunisian
tunnel underground
turkey turkish ottoman turks
turnover revenue
tutor teach
tv television show
twice two
twin double brother sister
two both double
tycoon businessman
type variety class
typhoon hurricane
typical usual
ubiquitous everywhere
uk kingdom britain british
ukraine ukrainian
un nations
unable cannot incapable
unaware unknown
unchanged same constant
uncle brother
undergraduate students
underground subway
underlying basic
undermine weaken
understand comprehend
undertake commit
undo revert
unemployed unemployment jobless jobs
unemployment jobless
unfair unjust inequitable
unfit unsuitable
unforeseeable unpredictable
unforeseen unexpected
uniform same
unify unite
uninstall remove delete
union unite
unique only
university college
unlimited limit unrestricted
unlock open
unplug disconnect
unprecedented first
unravel solve
unsafe hazardous
unsupported incompatible
unusual rare
update revise
uphold support
uproar protest
upset angry
urgent immediate
us usa america american
usa america states
use utilize application
username login
users people customers
usher introduce
ussr russia
usual normal
usually generally
uterus uterine
utilize employ
vacancy opening
vacant empty
vacate leave
vaccinate immunization
vaccine inoculation
vacuum hoover
valiant brave
valid effective
valley basin
value worth price
vampire blood
vanquish defeat
vapor steam gas
vast large
veer turn
vegetarian meat
vehicle truck automobile
vein venous
venerate worship
venezuela venezuelan
venice venetian
ventilate air
venue stadium arena
verdict guilty jury
verge edge
verify test
versatile flexible
vertebrate animals
veteran soldier
viable feasible
vibrate shake
vicinity near area nearby
victim killed casualty
victorious won
video clip footage
vienna viennese
vietnam vietnamese
view perspective belief
vigor energy
viking norse
village settlement
villain antagonist
violate contravene
violation contravention
violence violent
violinist violin
virtue moral
virus viral
visible seen
visit tour
visited went
vitamin nutrient
vocabulary words term
void empty invalid
volcano volcanic eruption
volume loudness
voluntarily willingly
voluntary volunteer
vomit emesis
vote ballot
voter electorate elector
vow promise pledge
voyage trip
vulnerable susceptible
wage pay
waive relinquish
waiver relinquishment
wales welsh
walk foot
wall barrier
wane decline
wanted wished
warm warmer
warrant justify
warrior fighter
wary cautious
wash clean rinse
waste garbage
water river
waterfall falls
waterproof watertight
weak weaker weakest
weaken weak
weakness drawback
wealth rich
wealthy wealthiest
weapon gun
website internet web site online
wedding marriage
weekly week
weep wept
weigh weight kilograms pounds kg
weight kilograms pounds
welcome greet
welfare social
west western
wholesale retail
wicket cricket
wide width wider widest
wife spouse
wild wilderness
wildfire blaze
wildlife animals
win winner champion title victory triumph
wind wound
windshield windscreen
winery wine
winner champion
winter cold
wire cord
wireless wifi
wise wisdom
withdraw pull
withdrawal withdraw
withstand resist
witness saw
wolf lupine
womb uterus
wood timber
wooden timber
workaround solution
worker laborer
workforce workers employees
workplace work
world global international
worldwide global world
worn damaged
worse exacerbate deteriorate worsen
worship god prayer pray
wound injury laceration
wreck crash
wrench spanner
wrestler wrestling
writer wrote
writing written
wrong incorrect mistake
wrongdoing misconduct
wrongful unlawful
wrote penned
wwii world
xray radiography
year annual
yearly year annually
yearn desire
yield produce
young youth younger youngest
youth juvenile
zeal enthusiasm
zealand maori
zenith peak
zero none
zimbabwe rhodesia
zoo animals`

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
