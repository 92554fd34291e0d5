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
abbreviation acronym short
ability able capable capacity can power
able capable can could
abolish end repeal eliminate
absorb absorption
abundant plentiful rich
abuse mistreat
academic scholarly university
accept agree approve acknowledge adopt
accident crash collision
acclaim critics
accommodate house seat
accomplish achieve attain complete succeed success
according claim state say
accountable responsible
accumulation buildup
accurate precise exact
accused alleged suspected charged
achieve attain reach gain
acquire buy purchase obtain gain get acquisition
act action behave perform statute
activist campaigner advocate
actor actress star cast played acted film
actress film
acts laws
adapt adjust
adaptation based
add include append extra additional
added joined included
addition also
address deal
adequate sufficient enough
adjacent neighboring near beside
adjoining adjacent neighboring
administer oversee
admit confess accept acknowledge admission
adolescent teenage youth
advance progress
advantage benefit strength
adverse negative harmful
advertise promote market commercial
advise recommend counsel suggest advice
adviser counselor aide
advocate support promote proponent
affect effect impact influence harm
affected hit
africa african
after later afterwards
afterlife heaven
against opposed versus
agency bureau
aggressive hostile
agree consent
agreement contract accord pact
agriculture farming crops
aid help assist support
aim goal purpose objective intend target intention
air broadcast premiere televise show
aircraft jet airplane
airline carrier
airport airfield
alaska alaskan
albania albanian
album released songs
alcohol drink wine beer
algeria algerian
alien extraterrestrial
alive living survive
alleviate relieve reduce
alliance ally pact coalition
allocate distribute
allow permit enable let authorize grant
allowed able
along beside
alphabet letters script
alumnus alumni
always constantly
ambassador envoy diplomat embassy
amend revise
america american
amid among
amount quantity number total volume sum
ample plenty
amusement entertainment
analyze examine study
ancestor descend descent lineage forefather
ancient old early antiquity
angel heavenly
anger angry rage
annex incorporate
annihilate destroy
anniversary commemorate
announce declare proclaim reveal unveil
annual yearly
answer reply respond response solution
antique old
apartment flat residence
apex top
appear seem look emerge feature
applaud praise
appoint name elect choose select nominate designate
apprehend arrest capture
approach method
appropriate suitable proper
approve ratify pass endorse sanction
approximately about around nearly almost roughly estimated
aquatic water marine
archaeologist excavation archaeological
archipelago islands
architect architecture designed
arduous difficult
area region territory zone district province
argentina argentine argentinian
argue contend debate
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
arrest detain imprison
arrival came landed
arrive reach
art painting artistic
artificial synthetic
artist singer musician
artwork painting art
ascend rise
asia asian
ask request demand
assassinate kill murder shot
assembly parliament legislature
assess evaluate
assign allocate
assistant deputy
associate relate connect link
assortment variety
assume presume assumption
assure ensure guarantee
astronaut space cosmonaut
astronomer astronomy
athens athenian
athlete player runner
atmosphere air
atrocity massacre
attack invade assault raid invasion offensive strike
attempt try effort seek
attend enrolled visit present
attire clothing dress
attract draw
attraction tourist
attribute ascribe credit characteristic property
auction sold
audience viewers spectators listeners crowd
aunt uncle niece
australia australian
austria austrian
author writer novelist wrote penned poet
authority power jurisdiction control
autobiography memoir
automatic automated
average mean typical median
avert prevent
avoid evade
award prize honor medal win receive
axis axes
azerbaijan azerbaijani azeri
baby infant newborn
backbone spine
bacteria bacterial
bad poor negative worse worst harmful
bake bread
baker bread
ban prohibit forbid outlaw illegal bar
band members group
bangladesh bangladeshi bengali
bank financial
banker bank
bankrupt bankruptcy insolvent
bankruptcy debt
barely hardly
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
behavior conduct
belgium belgian flemish
belief believe
believe think regard consider hold view
belong family owned
beneath under below
beneficial good
benefit help gain profit
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
bind bound
biography life
biologist biology
bird avian
birth born birthplace native
birthday born
bishop clergy diocese episcopal
blame fault
blaze fire
blend mix
blind sight
blood vascular hematology bleeding
bloodshed violence
boat vessel
body organization agency institution authority bodily physical
bomb explosive
bombay mumbai
bombing attack
bond link
bone skeletal skeleton
book novel work published
boost increase
border adjacent adjoin boundary neighbor frontier
born native birthplace
bosnia bosnian
boss leader head manager chief employer
bottom lowest
bounty reward
boxer boxing heavyweight
brain neural cerebral
brand label
brave courage
brazil brazilian
breadth broad wide
break fracture rupture collapse
breathe respiration respiratory
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
brother sister sibling
brutality violence
buddhism buddhist
buddy friend
budget spending
build construct erect
building edifice
buildings structures
bulgaria bulgarian
bulk most majority
burial buried cemetery
burma myanmar burmese
burst explode
bury tomb grave
businessman entrepreneur executive
busy busiest
buy purchase acquisition
bygone past
byzantium byzantine constantinople
cable wire
cactus cacti
calculate compute
caliber quality
california californian
call name know term refer title dub nickname designate
calm quiet peaceful
cambodia cambodian khmer
came moved visited
campaign election
campus university
canada canadian
canal waterway
cancel drop discontinue
cancer tumor
candidate nominee
capacity volume
captain commander
captive prisoner
capture seize conquer take occupied
car automobile vehicle
cardinal pope
career profession occupation job
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
cause reason result due lead because trigger
ceasefire truce armistice
celebration festival party
celebrity famous
cell cellular
cemetery grave
censor ban
census population
center headquarters heart middle core
centimeter cm
century hundred centennial
ceremony ritual rite
ceylon lanka
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
charge indict fee
charity charitable
chart billboard
cheap inexpensive low cost
cheat fraud
chef cooking restaurant
chemical compound substance
chemist chemistry
chief head main leader
child son daughter kid baby mother
childhood grew raised
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
circumstances conditions situation
cite quote mention
citizen citizenship national
city town capital metropolis urban municipality
civilization culture
claim assert argue state allege
clan family tribe
clarify explain
clash conflict fight
classify categorize group
classroom school
clergy priests
clever intelligent smart
client customer
climate weather temperature
climb ascend ascent
clinic hospital
close shut end closure closer closest
clothe dress
clothes wear garment
coach manager trainer
coast shore coastal coastline
coerce force
cohort group
coin mint currency
coincide simultaneous
cold cool temperature colder coldest
coldest coolest
collaborate cooperate together
collapse fall fail decline
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
commit commission
committee commission panel
common frequent widespread usual typical prevalent popular
commonly generally usually widely
companion partner friend
company firm corporation business enterprise manufacturer
compare relative contrast
compared versus unlike
compass direction
compel compulsion
compensation payment
compete rival
competent capable
competition contest tournament competed
competitor rival
compile collect
complain complaint
complement supplement
complete finish entire full
completed done ended
complex complicated
complication problem
component part element constituent ingredient
compose consist write made
composer music
comprehensive complete thorough
comprise consist include contain compose made
compromise agreement
compulsory mandatory required
computer machine pc
conceive create conception
concern regard relate worry about
concerns fears
concert performance tour
conclude end finish decide conclusion
concluded determined
concur agree
condemn criticize denounce
condense shorten
condition disease disorder state
conditions terms
conduct perform carry run
conducted done
conference meeting summit
confidential secret
configuration arrangement layout
confine limit restrict
confirm verify
conflict war dispute
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
consume eat drink use consumption
contagious infectious
contain include hold
contaminate pollute
contemplate consider
contest compete
contestant competitor participant
continue remain last persist
contradict conflict
contribute help factor
control govern rule manage power dominate regulate command
controlled owned
controversial dispute
controversy criticism
convene meet
convenient easy
convention meeting
conversation talk
convert transform conversion
convict prisoner
convince persuade
cop police
copy duplicate replica
core central
corn maize
coronation crowned
correct right accurate
corrode corrosion
corrupt bribe
cost price expensive worth dollars paid
council assembly
counsel advice
country nation state kingdom republic
couple pair two
court judicial
cousin relative
cover coating
coverage reporting
cow bovine
craving desire
create make found establish develop form design invent produce build
creation created
creator invented inventor
creature animal
credit recognize regard
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
customer buyer
cut reduce sever
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
deadly fatal lethal killed
deal treat handle agreement contract
death die dead killed died fatal
debate dispute discuss
debris rubble
debt loan borrow owed
debut first premiere
decade ten
decay decompose rot
deceased dead died
december dec
decide decision determine resolve
decimate destroy
declare proclaim issue
decline decrease fall drop reduce
decorate ornament
decrease reduce fall lower drop
decree edict order
dedicate devote
deep deeper deepest
defeat beat win victory lose loss
defeated overcame
defect flaw
defend defense
defendant accused
deficiency lack
define definition mean refer
defy resist
degrade deteriorate
degree diploma bachelor university graduated
delay postpone late
delegate representative
delete remove
demand require request
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
determine find establish
determined found
detrimental harmful damaging
develop grow evolve invent
deviate differ
device machine instrument apparatus
devil satan
devise develop
devour eat
diagnosis diagnoses
diameter across
dictator dictatorship
die dead killed died perish dice
differ vary distinguish
different various distinct other
difficult hard challenge problem
difficulty trouble
dig excavate
diligent hard
dimension size
diminish reduce
dinner meal
direct director lead
director film
disadvantage drawback weakness
disagree dispute oppose
disagreement dispute split conflict
disappear vanish
disarm weapons
disaster catastrophe tragedy
discipline field
disclose reveal
discontinue stop cease
discourage deter
discover find found identify detect discovery reveal
discoverer discovered
discrepancy difference
discriminate racism prejudice
disease illness disorder infection
disguise hide
dish food
dismantle demolish
dismiss fire sacked
disorder illness
disparity inequality difference
disperse scatter spread
displace replace
display exhibit
displayed shown
disrupt interrupt
dissent disagreement opposition
dissolve disband disappear dissolution
distance far miles kilometres away km
distinguish differentiate
distort alter
distribute spread
disturb disrupt
dive dove
diverse variety
divert diversion
divide split separate partition division
divine holy
divorce separated marriage
do did done
doctor physician medical
document record
documents papers files
dog canine
dollar cent
domain field area
dominant main leading
donate contribute
donor donated
dormitory residence housing
double twice
downfall fall collapse
downturn decline recession
dozen twelve
draft selected
drain deplete
drama play
drastic severe extreme
dribble basketball
drive motivate push
driver drove
drought dry
drug medication pharmaceutical
drum drummer
dry arid desert
dual two double
due owing
dump waste
duration long length
dutch netherlands holland
duty responsibility role job
dwell inhabit
dwindle decline decrease
ear auditory hearing
earlier previously
early beginning first earlier earliest
earn receive win make
earnings income
earth world planet terrestrial
earthquake seismic
easier simple
east eastern
easy simple easier
eat diet meal
ecology environment
economist economics
economy economic
edge border
edit editor
edition version
editor newspaper
education school teach graduate degree
effect result impact influence force
egypt egyptian
eject expel
elaborate detailed
elderly old aged seniors
elect vote
electricity power
element part
elevate raise
elevation above
eligible qualify
eliminate remove
elude escape
email mail
emblem symbol logo
embody represent
embrace accept adopt
emigrate move immigrate leave migrate
emission pollution emit
emit release
emperor king ruler throne imperial empire
emphasize stress
emphasized highlighted
employ use hire work
employee worker staff
employment jobs
empower enable
emulate imitate
enable let
enact pass
enclose surround
encourage promote urge
end finish cease stop expire final shut
endangered extinction threatened
endemic native
endorse support
endure last survive
enemy opponent rival foe
enforce implement apply
engage involve
engine motor
england english british englishman
enigma mystery
enlarge expand
enlist join
enrich improve
enroll students
enslave slave
ensure guarantee
entail involve
enter join entry entrance
entice attract
entire whole all
entitle right
entity body organization institution
entrance gate entry
enumeration census count
environment environmental habitat
epidemic outbreak
episode season series
epoch era period
equal same
equation formula
equipment gear tools
equivalent equal
era period age time
eradicate eliminate
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
example instance such like include
exceed more excess
exchange swap
exclude except exclusion
execute hanged beheaded
executed killed
executive ceo
exempt free
exert apply
exhibit museum show
exile banish expel
exodus migration emigration
expand grow extend expansion
expect anticipate
expedite accelerate
expedition voyage journey
expensive costly
experience undergo suffer
experienced underwent
experiment test
expert specialist
explain describe account explanation
explicit clear
explode blast explosion
exploit use
explorer expedition voyage
export trade
exposed revealed
express convey
expulsion expel
extend reach stretch extension extent
exterior outside outer
exterminate kill
extinct disappear vanished
eye vision visual ocular optic
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
faith religion belief
fake false counterfeit
fall drop
false untrue incorrect wrong
fame famous
family household relatives
famine hunger starve
famous known notable renowned popular noted
fan supporter
far farther farthest further
farmer agriculture farm
fast quick rapid speed faster fastest
fastest quickest
fatal killed
father son
fatigue tired
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
few fewer least
fiancé engaged
fiction novel
field area
fifa soccer
fight war combat conflict
figures numbers statistics data
filled full
film movie picture cinema
filmmaker director
final last ultimate
financial economic
find found locate
fine penalty
finland finnish finn
fire burn
first earliest initially original
fish aquatic
fisherman fishing
fix repair
flag banner
flavor taste
flaw weakness
flee left flight
fleet ships
flight fly
floor story
flora plants vegetation
florence florentine
flourish thrive
flow run empty
flower bloom
fluctuate vary
fluid liquid
focus concentrate emphasis concern about center
focused concentrated centered
follow succeed after next
food eat diet
football soccer nfl team
forbid prohibited
force make compel
foreign overseas abroad
forest wood trees woodland
forfeit lose
form shape type
formal official
formation formed
former previous ex once
formerly once
fort fortress
forthcoming upcoming
fortify strengthen
fortune wealth
foster encourage promote
found start form
founder founded established creator
four quarter quartet
fraction percent proportion
fragile delicate
france french frenchman
fraud deception
free freedom liberty
freedom liberty independence
freeze ice
frequent often
frequently commonly regularly
friend ally
fright fear
frontier boundary
fuel gas energy gasoline petrol
fulfil meet satisfy
full entire whole
function role purpose work
fund finance money pay
funded supported
funding grant
funeral burial buried
funny comedy
fuse fusion
futile useless
gain obtain get
gained got won earned
gallery museum
game match
garner gain win receive
gay homosexual
gender sex male female
gene genetic dna
general typical common
genocide massacre
genus genera
geographic location
geologist geology geological
georgia georgian
germ bacteria
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
glimpse see
goal objective purpose
goalie goaltender goalkeeper
goaltender goalkeeper
god deity divine
goddess deity god
going heading
golfer golf
good better best positive
goods products
govern rule administer
government state administration
grade class
gradually slowly
grain wheat cereal
grandfather grandson
grandmother granddaughter
grant award
gratitude thanks
gravity gravitational
great greater greatest
greece greek
grind ground
groom wedding
group team
grow increase growth
guard protect
guideline rule
guilty convict guilt
guitarist guitar
gun firearm
guy man
habitat live
hair fur
haiti haitian
half fifty halve percent
halt end
hamper hinder
happen occur take place event
harbor port
hard harder
harm hurt injure
harmful dangerous
harness use
haste speed
hate dislike hatred
hawaii hawaiian
head leader director lead
headquarters located
heal cure treat
health medical
hear listen sound
heart cardiac cardiovascular
heavy weight weigh heavier heaviest
heed obey
height tall high feet elevation
heir inherit successor
help assist support enable
hero heroine heroic
hide conceal
high tall elevation higher highest
highest most
highly very
hill mount
hinder impede prevent obstruct
hinduism hindu
hire recruit
historian history
historical history
hit strike single
hold keep have
holiday celebrate festival
holy sacred
home house residence live
homicide murder
hope wish
horse equestrian equine
hospital medical
host presenter
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
hungary hungarian magyar
hunger starve
hungry hunger
hunt hunter
husband wife married spouse
hypothesis theory
iberia iberian
icy cold ice
idea concept notion theory
ideas beliefs thoughts
identified recognized known found
identify determine
ideology belief doctrine
ill sick
illegal unlawful prohibit law
image picture
imitate copy
immediately soon
immense huge
immigrant migrate
imminent soon
impact influence
impair damage
imperial empire
implement introduce
imply mean suggest
importance significance
important major key crucial vital
impoverish poor
imprison jail prison
improve better enhance
inability unable
inaccurate incorrect wrong
inception beginning start founding
incite provoke
incline slope
include inclusion
income revenue salary wages
increase rise raise growth higher
incur suffer
india indian
indicate show suggest
individual person people
indonesia indonesian
induce cause
industry manufacture
infamous notorious known
infer conclude
inflation prices
inflict cause
influence inspire
infringe violate
ingredient contain
inhabit live residents
inhabitant people population
inhabited settled
inherent intrinsic
inherited succeeded
initial original
injure hurt wound
inmate prisoner
innate inborn
innocent acquitted
innovation invention
inquiry investigation
insect bug
inside within interior
inspire base
installed placed
instead rather
instrument tool
intact whole
integrate combine
intelligent smart
intend plan purpose
intensify increase
interfere disrupt intervene
intermittent occasional
internet online web
introduce launch introduction
intrude invade intrusion
invade invasion occupy
invent inventor devise
invest fund
investigate study
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
jamaica jamaican
january jan
japan japanese
jazz music
jeopardize threaten endanger
jew jewish
job occupation profession work
join unite member merge
jointly together
jordan jordanian
journal magazine
journalist reporter newspaper
journey travel voyage trip
judaism jewish jews
judge court judgment verdict
jump leap
junction intersection
jury trial
juvenile young
keen eager
kenya kenyan
kidnap abduct
kidney renal
kill murder
killed died slain
kilogram kg
kilometer km
kin relatives
kind type form sort variety
king ruler monarch throne reign kingdom crown
kit uniform
knight sir chivalry
know name
knowledge know
korea korean
la angeles
lab laboratory
labor workers
lack without absence
lake water
land territory
landlord owner
landmark monument
landmass continent land
language speak tongue dialect
lapse expire
laptop computer
large major huge great larger largest
last latest duration
late recent later latest
later subsequently afterwards
latvia latvian
launch start release
lavish luxurious
law legislation statute legal
lawsuit sued court
lawyer attorney legal
lax loose
lead leader result guide
league division
learn study education
leave left exit
lebanon lebanese
lecture speech
led commanded
left departed abandoned
legacy heritage
legend legendary myth
legislature parliament
legitimate legal lawful
length long distance
leningrad petersburg
lens optical
less least fewer
let permit
lethal fatal
letter wrote
level degree extent
leverage use
liable responsible
liberate free
librarian library
libya libyan
license permit
lie located situated lay false
life live lifespan
lifestyle life
light lighter
lightest lowest
like similar
likelihood probability chance
limit restrict maximum
line route track
linger remain
linguist language
linked related tied
list include
literature literary
lithuania lithuanian
live reside dwell
lived dwelt
livelihood living
liver hepatic
lives resides
livestock cattle animals
loan lend borrowed
locale location
locate situated found lies site
located based sits stands
location place
locomotive train
lofty high
long longer longest
longest longer length
looting steal
lose loss
lot many
louse lice
love romantic
low small lower lowest
loyal loyalty
lucrative profitable
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
major significant
majority most
make produce manufacture
malady disease
malaysia malaysian malay
male man
mammal animal
manage run
mandate order require
mandatory required
manner way
manufacture produce
manufacturer maker
manuscript text
many numerous several
map chart
march walked
margin difference
mark symbol
market sell sale trade
marry wife wed marriage spouse
massacre killed murder
master teacher
material made matter
maternal mother
mathematician mathematics
matter substance
mature adult
maximum highest most
mayor city
meal food
mean refer definition signify stand
measure unit
meat beef
mechanism process
medal gold silver bronze olympic
mediate negotiate
medicine drug medical
medieval middle
meet encounter
melody tune
member belong
memorandum memoranda
memorial monument commemorate
memory remember
mental psychological
mentor taught
merchant trader trade
merge unite
message letter
metal iron steel
method technique way process procedure
mexico mexican
middle central
military force
mill factory
millimeter mm
mimic imitate copy
mind mental psychological
mine miner
minimum least lowest
minister premier
misconception myth
mishap accident
mission missionary
mistake mistook
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
motive reason
motto slogan
mount mountain
mountain peak range
mourn grief
mouth estuary
move relocate migrate transfer
movement motion
movie picture
mpg gallon miles
much more most
multitude many
murky unclear
muscle muscular
music song
musician singer band music
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
native indigenous
navy naval fleet ships
nazi hitler germany german
nba basketball
near close next nearby nearer nearest
nearly almost
necessary need require essential
need require must demand
negligible small
negotiate talks agreement
nemesis enemy rival
nepal nepalese nepali
nephew uncle
nerve neural
netherlands holland
new recent newer newest
newborn infant
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
norman normandy
north northern
norway norwegian
nose nasal
notable known noted
noted said observed
notion concept
nourish feed
novel story
novelist novels
november nov
novice beginner
nuclear atomic
number total count
nurse hospital
nutrient nutrition
nyc york
oasis oases
obesity weight
obey follow comply
objection opposition oppose
oblige require
observatory telescope
observe watch
obsolete outdated
obstruct block
obtain receive require
occupant residents
occupation profession work
occupied held inhabited
occupy control
occur take place
ocean sea marine
october oct
odor smell
offend offense
offer provide
office position
officer official
offset compensate
offspring children young
often commonly usually regularly
oil petroleum crude
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
opinion view
opponent rival
oppose opposition resist
opposition resistance against
oppress persecute
optimum best
option choice alternative
oral mouth
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
outbreak began start
outcast exile
outcome finding
outermost outer
outlet store
outrage anger
outskirts suburbs
outstanding excellent
outweigh exceed
overlap coincide
overseas abroad
oversight supervision
overtake overtook
overthrow coup topple
overthrown ousted
overturn reverse
overview summary
own owner possess purchase acquire have
oxygen air
package box
pact treaty
pain ache
painter paint artist
painting artist
pair two
pakistan pakistani
palace royal residence
palestine palestinian
paper article
parade march
paramount important
parent father mother
parenthesis parentheses
paris parisian
parliamentary legislature
part portion role piece
partial part
participate take join compete
partner ally
party political
pass adopt
passage strait channel
passed died
passenger travelers
past ancient earlier
pastime hobby
pastor minister church
patent inventor
paternal father
path route
patient sick hospital
patron saint
pattern design
pay salary fee
payment paid
peace treaty
peak summit highest maximum
peasant farmer
peculiar unusual strange
peer equal
peking beijing
penalty punishment
penetrate enter
peninsula cape
people population residents person
per every each
perceive see perception
percent percentage per
percentage share proportion portion rate
perform sing play
peril danger
period time age
perished died
permanent lasting
permission consent authorize
permit authorized permission
perpetual continuous
perplex confuse
persia persian iran
person man woman
persona character
persuade persuasion
pertain relate
peru peruvian
pesticide insects
philippines filipino
philosopher philosophy thinker
photograph photo picture
photographer photography
phrase expression term words
physician medicine medical
physicist physics
pianist piano
picture photo
pilgrim pilgrimage
pill tablet
pilot flew aircraft
pinnacle peak
pioneer first
pirate piracy
pitcher baseball pitching
place site
placed set
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
plummet drop fall
poem poet poetry verse
poet poetry
points score
poison toxic venom
poland polish pole
police officer policeman
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
possible potential
posthumous death
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
precede previous
precipitate cause
precise exact
predator hunt
predators prey hunters
predecessor previous before
predict forecast
prefer favor
prehistoric stone
prejudice bias
preliminary initial
premature early
premise idea
prerequisite requirement
present show give
presented awarded
president presidential elected
press media pressure
prestigious prestige
prevail win
prevalent widespread
prevent stop block avoid
previous prior
previously formerly
prey hunt
primarily mostly
primary chief
primitive early
prince king
principle idea
prior before previously
prison jail
privilege right
probable likely
probe investigate
problem difficulty
problems troubles
proceed procedure
process procedure
proclaim proclamation
procure obtain
prodigy talent
produce output product
production output manufacture making
professional pro
professor taught lecturer university
profit earnings income
profound deep
program series
project scheme plan program
proliferate spread
prolific productive
prolong extend
prominent notable leading
promise pledge
propel drive push propulsion
proper correct
properties traits
property land
proponent supporter
proportion percent share
propose suggest
prosecute trial court
prospect chance
prosper flourish rich thrive
prosperity wealth
protect defend preserve
protestant protestantism
proud pride
prove proof
provide supply provision
province provincial
provisional temporary
provoke cause
proximity near close
prudent wise
psychologist psychology
pub tavern bar
publication publish
publish release print
puck hockey
pull draw
punished penalized
pupil school
purpose use
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
quit leave resign
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
raise grew
ranch farm
range vary between
rank place
ransom kidnap
rapidly fast
rare uncommon seldom rarest
rate percent speed ratio
ratio proportion
ravage destroy
reached attained hit
reaction response
real true
reason because due purpose why
rebel revolt uprising insurgent
rebellion uprising
rebuff reject
rebuild reconstruct restore
recede retreat
receive given reception
received got
recession economic
recipient received
reckless careless
reclaim recover
recognize acknowledge
recommend suggest
reconcile peace
record song album
recover recovery
recruit enlist
rectify correct
recur repeat
redeem save
reduce lower reduction
refer term
referee official umpire
refine improve
reform change
refrain avoid chorus
refuge asylum
refugee displaced
refurbish renovate
refuse reject decline
refute disprove
regain recover
regal royal
regenerate grow
regime government
region territory zone province
register registration
regulation rule law
rehearse practice
reign rule
reimburse pay
reinforce strengthen
reinstate restore
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
remainder rest
remnant remains
remorse regret
remove take
renounce reject
renovate restore
renown fame
renowned known
rent lease
repeal revoke
repeat again repetition
repel drive repulsion
replace succeed substitute supersede
replaced succeeded
replenish refill
represent stand symbolize
repress suppress
reprisal revenge
reproduce breed
reptile lizard
reputation known
require must
rescue save
research study
resemble alike
resent anger
reserve set
reside dwell
resign leave
resolve solve resolution
respond response react
response reply
responsible charge oversee handle administer
restaurant dining
result outcome
results findings
resume restart
retail store
retailer shops
retain keep retention
retaliate revenge
retreat withdraw
retrieve recover
return came back
reveal show revelation
revenge vengeance
revere worship
reverse opposite
revive restore
revoke cancel
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
risk hazard
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
rotate spin
rough approximate
rout defeat
route road
royal king queen monarchy
rugby football
rule king law
ruler rule
rumor alleged
runner running
rural countryside village
russia russian
sacrifice offering
safe secure safety
sailor naval navy ship
saint holy
salary earn wage
sale sell
salt sodium
same identical
sample specimen
sanction penalty
sand sandy
sang song
satellite orbit
satisfy meet
save preserve
say state claim
scale size
scandal affair
scandinavia nordic
scarce rare
scatter spread
scene filmed
scent smell
schedule timetable
scholar historian academic scholarship
school university college
science scientific
scientist physicist chemist biologist research
score goal
scorn contempt
scotland scottish scots
script written
sculptor sculpture statue
sea maritime marine
search look
season series
seat located headquarters
secede leave
secluded isolated
second twice
secret hidden
secretary minister
sect religious cult
section part
sector industry
security protect safety
see saw seen
seek try look
seeking wanting
seize confiscate seizure
seized took
selected picked
send dispatch
senegal senegalese
sentence convict
separate split distinct
separated apart
september sept
sequel follow film
serbia serbian serb
series show television
servant served
serve service work act
set located
setting takes
settle settlement colonists
settler settlement immigrants
settlers pioneers
sew stitch
sexual sex
shallow deep
share percent
shark fish
sharp acute
shelter housing
shield protect
ship vessel boat
shoot film
shop store
short brief shorter shortest
shortage lack scarcity
shot gun fired
show program television demonstrate prove
shrine temple
shrink decrease reduce
shun avoid
siam thailand thai
sibling sister
siege besiege
sight see
sign signature
signal sign
significant notable
sikhism sikh
silk textile
silver coin
similar resemble same
simulate imitate
simultaneous same
sing singer vocals recorded vocalist
singer vocals song recorded vocalist
single one
sit sat
situated lies
situation condition
size large area
skater skating
skeptical doubt
skier skiing
skill ability
skin dermal dermatology
sky celestial
skyscraper tower building
slang term
slaughter massacre kill
slave slavery
slay kill
sleep asleep
slender thin
slim thin
slow reduce slower slowest
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
spend cost
spill spilt
spokesman spokesperson
sponsor fund
sponsored supported
sport team
spouse partner
spread expand
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
stance position
stand abbreviation acronym stood position attitude
standard norm
star role stellar
start open
state statewide
stationary still
statue sculpture monument
status position
steady constant
steal theft
steam engine
steel iron
stem originate
step stage
sterile clean
stimulate encourage
stimulus trigger
sting stung
stipulate specify
stomach gastric
stop cease halt
storage store
storm hurricane
story plot tale
strange unusual odd
strategy plan
stratum strata
stray lost
strength strong
strenuous hard
stress pressure
strict rigid
strike union workers
strip remove
strive try
strong stronger strongest
stronghold fortress
struggle fight
student pupil attend school university
stun shock
style genre
subject topic
submarine boat
submerge underwater
submit submission
subordinate lower
subsequent following
subside decrease
subsidy grant
substance material
substantial large
subterranean underground
suburb suburban
succeed success
successor next after
sudan sudanese
sudden abrupt
sue lawsuit
suffer undergo
suffered experienced
sufficient enough
sugar sweet
suicide killed
suitable fit
summer hot
summit top
summon call
sun solar
superb excellent
superfluous unnecessary
superior better
supervise oversee
supplant replace
support back favor
suppress crush
supreme highest
surface area
surge increase
surgeon surgery surgical
surgery operation surgical
surmount overcome
surname name
surpass exceed
surrender capitulate yield
surrendered gave
surround around
survey poll
survive survivors
suspend halt suspension
sustain maintain
sweden swedish swede
swell expand swollen
swift fast quick
swimmer swimming
switzerland swiss
syllabus syllabi
symptom sign
synagogue jewish
syria syrian
system network
tackle address
tactic strategy
tail rear
taiwan taiwanese
talent skill
talk discuss
tall feet taller tallest
tallest highest
tame domesticate
tangible real
tank armored
tariff duty tax
task job
tax taxation
teach teacher instruct lecture
teacher instruct school
team club
teammate team
technical technology
teenager teen
teeth dental
tell inform
temper anger
temperature degrees heat
temporary temporarily interim
tenant renter
tendency tend
tennis player
tension conflict
tentative temporary
term word name
terminal station
terminate end stop
terrain land
terrible awful
terrify scare
terrorism terrorist attack
terrorist attack bombing
testify witness
texas texan
textbook book
textile cloth
thailand thai
theater play stage
theme subject
theologian theology
theology religious
therapist therapy
therapy treatment
thief theft stole
third three
thorough complete
thousand millennium
threat risk
threaten threat
three trio
throw cast
thwart prevent
tibet tibetan
tide tidal
tie bond link
tiny minute
tissue cells
title crown
today modern present
toil work
tolerate accept
toll deaths
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
toxin poison
trace origin
trade commerce import
tradition custom
traditional customary
traffic vehicles cars
trail path
train railway instruct rail
tranquil calm
transaction deal
transform conversion
transit transport
transition change shift
transmit send transmission
transport vehicles
trap capture
trauma injury
travel went trip
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
trip visit
triple three
trivial unimportant
troops forces
trophy cup
troy trojan
truth true
try trial
tumult chaos
tunisia tunisian
tunnel underground
turkey turkish ottoman turks
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
unemployed unemployment jobless jobs
unemployment jobless
uniform same
unify unite
union unite
unique only
university college
unlimited limit
unprecedented first
unravel solve
unusual rare
update revise
uphold support
uproar protest
upset angry
urgent immediate
us usa america american
usa america states
use utilize application
users people
usher introduce
ussr russia
usual normal
usually generally
utilize employ
vacant empty
vacate leave
vaccinate immunization
vaccine inoculation
valiant brave
valley basin
value worth price
vampire blood
vanquish defeat
vapor steam gas
vast large
veer turn
vegetarian meat
vehicle truck automobile
venerate worship
venezuela venezuelan
venice venetian
venue stadium arena
verdict guilty jury
verge edge
versatile flexible
vertebrate animals
veteran soldier
viable feasible
vicinity near area nearby
victim killed casualty
victorious won
video clip
vienna viennese
vietnam vietnamese
view perspective belief
vigor energy
viking norse
village settlement
villain antagonist
violence violent
violinist violin
virtue moral
virus viral
visible seen
visit tour
visited went
vitamin nutrient
vocabulary words term
void empty
volcano volcanic eruption
voluntary volunteer
vote ballot
voter electorate
voyage trip
vulnerable susceptible
wage pay
wales welsh
walk foot
wall barrier
wane decline
wanted wished
warm warmer
warrant justify
warrior fighter
wary cautious
waste garbage
water river
waterfall falls
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
welfare social
west western
wholesale retail
wicket cricket
wide width wider widest
wife spouse
wild wilderness
wildlife animals
win winner champion title
wind wound
winery wine
winner champion
winter cold
wise wisdom
withdraw pull
withstand resist
witness saw
wolf lupine
wood timber
wooden timber
workforce workers employees
workplace work
world global international
worldwide global world
worse exacerbate deteriorate worsen
worship god prayer pray
wound injury
wreck crash
wrestler wrestling
writer wrote
wrong incorrect mistake
wrote penned
wwii world
year annual
yearly year
yearn desire
yield produce
young youth younger youngest
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
