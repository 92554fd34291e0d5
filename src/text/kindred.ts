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
abolish end repeal eliminate
abundant plentiful
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
acquire buy purchase obtain gain get
act action behave perform
activist campaigner advocate
actor actress star cast played
adapt adjust
adaptation based
add include append extra additional
adequate sufficient enough
adjacent neighboring near beside
administer oversee
admit confess accept acknowledge
adolescent teenage youth
advance progress
advantage benefit strength
advertise promote market commercial
advise recommend counsel suggest
adviser counselor aide
advocate support promote proponent
affect effect impact influence harm
afterlife heaven
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
alcohol drink wine beer
alien extraterrestrial
alive living survive
alleviate relieve reduce
alliance ally pact coalition
allocate distribute
allow permit enable let authorize grant
alphabet letters script
alumnus alumni
ambassador envoy diplomat embassy
amend revise
amid among
amount quantity number total volume
ample plenty
amusement entertainment
analyze examine study
ancestor descend descent lineage forefather
ancient old early antiquity
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
argue contend debate
argument claim debate
arise originate emerge come begin develop
aristocracy nobility nobles
armament weapons
armed weapons
armistice truce treaty
army military troops force soldiers
aroma smell
arrest detain imprison
arrival came landed
arrive reach
art painting artistic
artificial synthetic
artist singer musician
artwork painting art
ascend rise
ask request demand
assassinate kill murder shot
assembly parliament legislature
assess evaluate
assign allocate
assistant deputy
associate relate connect link
assortment variety
assume presume
assure ensure guarantee
astronaut space cosmonaut
athlete player runner
atmosphere air
atrocity massacre
attack invade assault raid invasion offensive
attempt try effort seek
attend enrolled visit present
attire clothing dress
attract draw
attraction tourist
attribute ascribe credit characteristic property
auction sold
audience viewers spectators listeners crowd
author writer novelist wrote penned poet
authority power jurisdiction control
autobiography memoir
automatic automated
average mean typical median
avert prevent
avoid evade
award prize honor medal win receive
axis axes
baby infant newborn
backbone spine
bad poor negative
ban prohibit forbid outlaw illegal bar
bankrupt bankruptcy insolvent
bankruptcy debt
barely hardly
barrier obstacle
barter trade
base headquarters basis foundation
basic fundamental essential
battle fight war conflict combat
beach coast shore
beautiful attractive
become turn appointed succeed
begin start commence open launch first initiate onset
behavior conduct
belief believe
believe think regard consider hold view
belong family
beneath under below
beneficial good
benefit help gain profit
besides addition other
best top finest
beverage drink
bible scripture
bicycle bike cycling cyclist
big large huge great vast major enormous
bigger larger
biggest largest greatest
bilingual languages
bind bound
biography life
bird avian
birth born birthplace native
birthday born
bishop clergy diocese
blame fault
blaze fire
blend mix
blind sight
blood vascular
bloodshed violence
boat vessel
body organization agency institution authority
bomb explosive
bombing attack
bond link
bone skeletal
book novel work published
boost increase
border adjacent adjoin boundary neighbor frontier
born native birthplace
boss leader head manager chief
bottom lowest
bounty reward
boxer boxing heavyweight
brain neural cerebral
brand label
breadth broad wide
break fracture rupture collapse
breathe respiration respiratory
breed species
bridge span crossing
bring carry introduce lead
brink edge
brittle fragile
broadcaster channel network
broaden expand
brother sister sibling
brutality violence
buddy friend
budget spending
build construct erect
bulk most majority
burial buried cemetery
burst explode
bury tomb grave
businessman entrepreneur executive
buy purchase acquisition
bygone past
cable wire
cactus cacti
calculate compute
caliber quality
call name know term refer title dub nickname designate
calm quiet peaceful
campaign election
campus university
canal waterway
cancel drop discontinue
cancer tumor
candidate nominee
captain commander
captive prisoner
capture seize conquer take occupied
car automobile vehicle
cardinal pope
career profession occupation job
cargo freight goods
carnage massacre
carry transport convey bear
cartoon animated
casino gambling
cast star role play
castle fortress palace
casualty killed dead
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
century hundred
ceremony ritual rite
challenger opponent rival
champion championship title
chancellor minister
change alter modify replace shift convert transform
channel network station
character role protagonist portray
characteristic feature trait property
charge indict fee
charity charitable
chart billboard
cheap inexpensive low cost
cheat fraud
chemical compound substance
chief head main leader
child son daughter kid baby
childhood grew raised
choice choose
choir chorus
choose select pick elect
chronic persistent
chunk piece
church congregation religious
cigarette smoking tobacco
cinema theater
circle round circular ring
cite quote mention
citizen citizenship national
city town capital metropolis urban municipality
civilization culture
claim assert argue state allege
clan family tribe
clarify explain
clash conflict fight
classify categorize group
clever intelligent smart
client customer
climate weather temperature
climb ascend ascent
clinic hospital
close shut end closure
clothe dress
clothes wear garment
coach manager trainer
coast shore coastal
coerce force
cohort group
coin mint currency
coincide simultaneous
cold cool
coldest coolest
collaborate cooperate together
collapse fall fail decline
collect gather accumulate
collectively together
collide crash hit
collision crash
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
committee commission panel
common frequent widespread usual typical prevalent popular
companion partner friend
company firm corporation business enterprise manufacturer
compare relative contrast
compass direction
compensation payment
compete rival
competent capable
competition contest tournament competed
competitor rival
compile collect
complain complaint
complement supplement
complete finish entire full
complex complicated
complication problem
component part element constituent ingredient
compose consist write made
comprehensive complete thorough
comprise consist include contain compose made
compulsory mandatory required
computer machine pc
conceive create
concern regard relate worry about
concert performance tour
conclude end finish decide
concur agree
condemn criticize denounce
condense shorten
condition disease disorder state
conduct perform carry run
conference meeting summit
confidential secret
configuration arrangement layout
confine limit restrict
confirm verify
conflict war dispute
congregation worshippers
congress senate
connect link join
conquer defeat invade occupy conquest subdue
consecutive row straight
consensus agreement
consequence result effect outcome
conservation preserve protect
consider regard deem view think see
consist contain include made
consistently always
conspiracy plot
constrain limit
constraint restriction limitation
constructed erected
consume eat drink use
contagious infectious
contain include hold
contaminate pollute
contemplate consider
contest compete
contestant competitor participant
continue remain last persist
contradict conflict
contribute help factor
control govern rule manage power dominate regulate
controversial dispute
controversy criticism
convene meet
convenient easy
convention meeting
conversation talk
convert transform
convict prisoner
convince persuade
cook chef
copy duplicate replica
core central
corn maize
coronation crowned
correct right
corrupt bribe
cost price expensive worth dollars paid
council assembly
counsel advice
country nation state kingdom republic
couple pair two
courageous brave
cousin relative
coverage reporting
craving desire
create make found establish develop form design invent produce
creation created
creator invented inventor
creature animal
credit recognize regard
crime criminal offence
crisis emergency
criteria requirement
critic opponent
crop harvest grain
crown throne
cruel brutal
crusade campaign
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
cyclone hurricane typhoon storm
dad father
daily day
dam reservoir
damage destroy harm
damp moist wet
dancer dance ballet
danger risk threat hazard
dangerous unsafe
data information
date day year
dawn beginning
daytime day
deadliest deadly killed
deadly fatal lethal killed
deal treat handle agreement
death die dead killed died
debate dispute discuss
debris rubble
debt loan borrow
debut first premiere
decade ten
decay decompose rot
deceased dead died
decide decision determine choose resolve
decimate destroy
declare proclaim issue
decline decrease fall drop reduce
decorate ornament
decrease reduce fall lower drop
decree edict order
dedicate devote
defeat beat win victory lose
defect flaw
defendant accused
deficiency lack
define definition mean refer
defy resist
degrade deteriorate
degree diploma bachelor
delay postpone late
delegate representative
delete remove
demand require request
demise death end
demolish destroyed
demolition destroyed
demonstration protest
denote represent indicate mean
dense density
dentist dental teeth
deny refuse reject
depart leave
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
descend fall
describe call characterize depict
design engineer
desirable preferred
desire want wish
destroy ruin devastate
destruction destroyed
deter prevent
deteriorate worsen decline
determine find establish
detrimental harmful damaging
develop grow evolve invent
deviate differ
device machine instrument apparatus
devise develop
devour eat
diagnosis diagnoses
diameter across
dictator dictatorship
die dead killed died perish dice
differ vary distinguish
different various distinct other
difficult hard challenge problem
dig excavate
diligent hard
dimension size
diminish reduce
dinner meal
direct director lead
disadvantage drawback weakness
disagree dispute oppose
disagreement dispute split conflict
disappear vanish
disarm weapons
disaster catastrophe tragedy
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
disrupt interrupt
dissent disagreement opposition
dissolve disband disappear
distance far miles kilometres away
distinguish differentiate
distort alter
distribute spread
disturb disrupt
dive dove
diverse variety
divide split separate partition
divorce separated marriage
do did done
doctor physician
document record
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
drain deplete
drama play
drastic severe extreme
drive motivate push
driver drove
drought dry
drug medication pharmaceutical
drum drummer
dry arid desert
dual two double
dump waste
duration long length
dutch netherlands holland
duty responsibility role job
dwell inhabit
dwindle decline decrease
early beginning first
earn receive win make
earnings income
earth world planet
earthquake seismic
east eastern
easy simple
ecology environment
economy economic
edge border
edit editor
edition version
education school teach graduate degree
effect result impact influence force
eject expel
elaborate detailed
elderly old aged
elect vote
electricity power
element part
elevate raise
elevation above
eligible qualify
eliminate remove
elude escape
emblem symbol logo
embody represent
embrace accept adopt
emigrate move immigrate leave migrate
emission pollution emit
emit release
emperor king ruler throne
emphasize stress
employ use hire work
employee worker staff
employment jobs
empower enable
emulate imitate
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
england english british
enigma mystery
enlarge expand
enlist join
enrich improve
enroll students
enslave slave
ensure guarantee
entail involve
enter join entry
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
error mistake
escape flee
especially particularly
essence nature
establish found form set start
estate property
estimate calculate
ethic moral
europe european
evacuate flee
event incident occurrence
eventually finally later
evidence proof
evolve evolution
exaggerate overstate
exam test
examination test exam
example instance such like include
exceed more
exchange swap
exclude except
execute hanged beheaded
executive ceo
exempt free
exert apply
exhibit museum
exile banish expel
exodus migration emigration
expand grow extend expansion
expect anticipate
expedite accelerate
expedition voyage journey
expensive costly
experience undergo suffer
experiment test
expert specialist
explain describe account
explicit clear
explode blast explosion
exploit use
explorer expedition voyage
export trade
express convey
expulsion expel
extend reach stretch
exterior outside outer
exterminate kill
extinct disappear
eye vision visual
fabric cloth textile
fabricate make
facilitate help ease
faction group
factor cause element
faculty professors teachers
fail failure unsuccessful
faith religion belief
fake false counterfeit
fall drop
fame famous
family household relatives
famine hunger starve
famous known notable renowned popular
fan supporter
farmer agriculture
fast quick rapid speed
fastest quickest
fatal killed
fatality deaths
father son
fatigue tired
fauna animals wildlife
fear afraid worry
feasible possible
feature include star
federal national
fee cost
feeling emotion
female woman
ferocious fierce
fiancé engaged
fiction novel
fight war combat conflict
film movie picture
filmmaker director
final last
financial economic
find found locate
fine penalty
fire burn
first earliest initially original
fix repair
flag banner
flavor taste
flaw weakness
flee left
fleet ships
flight fly
floor story
flora plants vegetation
flourish thrive
flow run empty
flower bloom
fluctuate vary
fluid liquid
focus concentrate emphasis concern about
follow succeed after next
food eat diet
football soccer nfl
forbid prohibited
force make compel
foreign overseas abroad
forest wood trees woodland
forfeit lose
form shape type
formal official
formation formed
former previous ex
fort fortress
forthcoming upcoming
fortify strengthen
fortune wealth
foster encourage promote
found start form
founder founded established creator
fraction percent proportion
fragile delicate
fraud deception
freedom liberty independence
freeze ice
frequent often
frequently commonly regularly
friend ally
fright fear
frontier boundary
fuel gas energy
fulfil meet satisfy
function role purpose work
fund finance money pay
funding grant
funeral burial buried
funny comedy
futile useless
gain obtain get
gallery museum
game match
garner gain win receive
gay homosexual
gender sex
gene genetic dna
general typical common
genocide massacre
genus genera
germ bacteria
germany german
get receive obtain got
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
god deity
goddess deity
goods products
govern rule administer
government state administration
grade class
gradually slowly
graduate degree
grain wheat cereal
gratitude thanks
gravity gravitational
grind ground
grow increase growth
guard protect
guideline rule
guilty convict
guitarist guitar
gun firearm
guy man
habitat live
hair fur
half fifty halve
halt end
hamper hinder
happen occur take place event
harbor port
harm hurt
harmful dangerous
harness use
haste speed
hate dislike
head leader director lead
headquarters located
heal cure treat
health medical
hear listen
heart cardiac cardiovascular
heed obey
height tall high feet elevation
heir inherit successor
help assist support
hero heroine
hide conceal
high tall elevation
highest most
hill mount
hinder impede prevent obstruct
hire recruit
historical history
hit strike single
hold keep have
holiday celebrate festival
holy sacred
home house residence live
homicide murder
horse equestrian
hospital medical
host presenter
hostile enemy
hot warm heat temperature
hotel inn resort
hottest warmest
hourly hour
house residence
hover float
hub center
huge enormous vast
human people person
humid moist wet
hunger starve
hunt hunter
husband wife married spouse
hypothesis theory
icy cold ice
idea concept notion theory
identify recognize
ideology belief doctrine
ill sick
illegal unlawful prohibit
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
important significant major key crucial
impoverish poor
imprison jail prison
improve better enhance
inability unable
inaccurate incorrect wrong
inception beginning start founding
incite provoke
incline slope
income revenue salary wages
increase rise raise growth higher
incur suffer
india indian
indicate show suggest
individual person people
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
initial original
injure hurt wound
inmate prisoner
innate inborn
innovation invention
inquiry investigation
insect bug
inside within interior
inspire base
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
introduce launch
introduction introduced
intrude invade
invade invasion occupy
invent inventor devise
invest fund
investigate study
involve include participate
ireland irish
irrigate water
islam muslim quran
island isle
isolate separate
issue problem release publish
japan japanese
jazz music
jeopardize threaten endanger
jew jewish
job occupation profession work
join unite member merge
jointly together
journal magazine
journalist reporter
journey travel voyage trip
judaism jewish
judge court
jump leap
junction intersection
juvenile young
keen eager
kidnap abduct
kidney renal
kill murder
killed died slain
kin relatives
kind type form sort variety
king ruler monarch throne reign
kit uniform
knight sir
know name
knowledge know
lab laboratory
labor workers
lack without absence
lake water
land territory
landlord owner
landmark monument
landmass continent land
language speak tongue
lapse expire
laptop computer
large major huge great
last latest duration
late recent
launch start release
lavish luxurious
law legislation act statute legal
lawsuit sued court
lawyer attorney
lax loose
lead leader result
league division
learn study education
leave left exit
lecture speech
legacy heritage
legend legendary myth
legislature parliament
legitimate legal lawful
length long
lens optical
let permit
lethal fatal
letter wrote
level degree
leverage use
liable responsible
liberate free
librarian library
license permit
lie located situated lay
life live lifespan
lightest lowest
like similar
likelihood probability chance
limit restrict maximum
linger remain
linguist language
list include
literature literary
live reside dwell
livelihood living
liver hepatic
livestock cattle animals
locale location
locate situated found lies site
located based
location place
locomotive train
lofty high
longest longer length
looting steal
lose loss
lot many
louse lice
love romantic
low small
loyal loyalty
lucrative profitable
lung pulmonary respiratory
lyrics written songwriter
machinery machine
magazine published
magnitude size
mail postal letters
main primary major principal predominant
mainly primarily mostly chiefly largely
maintain keep preserve
major significant
majority most
make produce manufacture
malady disease
male man
mammal animal
manage run
mandate order require
mandatory required
manufacture produce
manuscript text
many numerous
map chart
march walked
margin difference
mark symbol
market sell sale
marry wife wed marriage spouse
massacre killed murder
master teacher
material made
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
merchant trader
merge unite
message letter
metal iron steel
method technique way process
middle central
military force
mill factory
mimic imitate copy
mine miner
minimum least lowest
minister premier
misconception myth
mishap accident
mission missionary
mistake mistook
mix mixture
mixture combination
mob crowd
model type
modern contemporary
modify alter
mold shape
molecule molecular
mom mother
monastery monks abbey
money dollar finance cash budget million
monopoly exclusive
monthly month
moon lunar
moreover also
mortality death
mosque muslim islam
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
multitude many
murky unclear
muscle muscular
music song
musician singer band
mutiny rebellion revolt
mystery unknown
naive innocent
name title
narrator voice
narrow thin
nation state
native indigenous
navy naval fleet
nazi hitler germany german
near close next nearby
necessary need require essential
need require must demand
negligible small
negotiate talks agreement
nemesis enemy rival
nerve neural
new recent
newborn infant
newest latest
newspaper press
nickname known dub
night evening
nobel prize
noble aristocrat nobility
nobleman noble duke
nominate nominee
north northern
notable known
nourish feed
novelist novels
novice beginner
nuclear atomic
number total
nutrient nutrition
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
occupy control
occur take place
ocean sea marine
odor smell
offer provide
office position
officer official
offset compensate
offspring children young
often commonly usually
oil petroleum crude
old age
oldest earliest first
olympics games
once one
onward forward
open launch
opera operatic
operate run
opinion view
opponent rival
oppose against opposition
oppress persecute
optimum best
option choice alternative
oral mouth
orchestra symphony
order command
ordinance law
ore mineral
organism species
organization group association
organize arrange
orient direction
origin begin source root
originate start
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
overturn reverse
overview summary
own owner possess belong purchase acquire
oxygen air
package box
pact treaty
pain ache
painter paint artist
painting artist
pair two
palace royal residence
paper article
parade march
paramount important
parent father mother
parenthesis parentheses
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
patient sick
patron saint
pattern design
pay salary fee
payment paid
peace treaty
peak summit highest maximum
peasant farmer
peculiar unusual strange
peer equal
penetrate enter
peninsula cape
people population residents person
per every each
perceive see
percent percentage
perform sing play
peril danger
period time age
perished died
permanent lasting
permission consent authorize
permit authorized
perpetual continuous
perplex confuse
person man woman
persona character
pertain relate
pesticide insects
philosopher philosophy thinker
photograph photo picture
photographer photography
physician medicine
pianist piano
pilgrim pilgrimage
pilot flew
pinnacle peak
pioneer first
pirate piracy
place site
plague epidemic disease
plane aircraft airplane
planet planetary
plant factory vegetation
plastic polymer
play role star portray
player played
plead pled guilty
plummet drop fall
poem poet poetry
poison toxic
police officer
pond lake
poor low poverty
pope papal
population residents
porcelain ceramic
portable carry
portion share
portray role
pose threat
position role post
possess have
posthumous death
potent strong powerful
pottery ceramic
power energy
powerful strong
practice custom
practitioner doctor
praise acclaim
pray prayer
preach sermon
precede before previous
precipitate cause
precise exact
predator hunt
predecessor previous before
predict forecast
prefer favor
prehistoric stone
prejudice bias
preliminary initial
premature early
premise idea
prerequisite requirement
president presidential elected
press media
prestigious prestige
prevail win
prevent stop block avoid
previous prior
prey hunt
priest clergy
primarily mostly
primary chief
primitive early
prince king
principle idea
prior before
prison jail
privilege right
probable likely
probe investigate
problem difficulty challenge
process procedure
procure obtain
prodigy talent
produce output
production produced
productive output
professional pro
professor taught lecturer
profit earnings income
profound deep
program series
project scheme
proliferate spread
prolific productive
prolong extend
prominent notable leading
promise pledge
propel drive push
proper correct
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
provide supply
province provincial
provisional temporary
provoke cause
proximity near close
prudent wise
psychologist psychology
publication publish
publish release print
pull draw
punish penalty
purpose use
pursue follow seek
push force
put place
puzzle mystery
qualify qualification
quality characteristic
quarrel dispute
quarter fourth
quarterback football
queen monarch
quell suppress
quest search
question ask dispute doubt
quick rapid
quit leave resign
quotation quote
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
rare uncommon seldom
rate percent
ratio proportion
ravage destroy
reaction response
real true
reason because due purpose
rebel revolt uprising insurgent
rebuff reject
rebuild reconstruct restore
recede retreat
receive given
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
reduce lower
refer term
referee official
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
register registration
regulation rule law
rehearse practice
reign rule
reimburse pay
reinforce strengthen
reinstate restore
relapse return
relate connect
relationship relation
relax rest
relentless constant
reliant depend
relic artifact
relief aid
religion religious christian
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
repeal revoke
repeat again
repel drive
replace succeed substitute supersede
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
resolve solve
respond response react
responsible charge oversee handle administer
restaurant dining
result outcome
resume restart
retail store
retain keep
retaliate revenge
retreat withdraw
retrieve recover
return came
reveal show
revenge vengeance
revere worship
reverse opposite
revive restore
revoke cancel
revolt rebellion uprising
revolution revolt
reward prize
rhythm beat
rich wealthy
richest wealthiest
rifle gun
rigid stiff
rigorous strict
riot unrest violence
rise grow
river flows stream
road highway street interstate
roam wander
rob theft steal
rock stone
rocket missile
romance love
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
rural countryside village
sacrifice offering
safe secure
sailor naval navy
saint holy
salary earn
sale sell
salt sodium
same identical
sample specimen
sanction penalty
sand sandy
satellite orbit
satisfy meet
save preserve
say state claim
scale size
scandal affair
scarce rare
scare fear
scatter spread
scene filmed
scent smell
schedule timetable
scholar historian academic
school university college
science scientific
scientist physicist chemist biologist
score goal
scorn contempt
script written
sculptor sculpture statue
sea maritime marine
search look
season series
seat located headquarters
secede leave
secluded isolated
secret hidden
secretary minister
sect religious cult
section part
sector industry
security protect
see saw seen
seek try
seize confiscate
send dispatch
sentence convict
separate split
sequel follow
series show television
servant served
serve service
set place located
setting takes
settle settlement colonists
settler colonists settlement immigrants
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
short brief
shortage lack
show program television demonstrate display
shrine temple
shrink decrease reduce
shun avoid
sibling sister
siege besiege
sight see
signal sign
silk textile
silver coin
similar resemble same
simulate imitate
simultaneous same
sing singer song vocals recorded vocalist
singer vocals song recorded vocalist
sit sat
size large area
skeptical doubt
skill ability
skin dermal
sky celestial
skyscraper tower building
slang term
slaughter massacre kill
slave slavery
slay kill
slender thin
slim thin
slow reduce
small little tiny
smaller fewer
smallest least
smell smelt
snake reptile venom
snow winter
soap detergent
soar rise
socialism socialist
society social
soft gentle
software program
soil ground
soldier troops
solid hard
solo alone
solve solution
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
spain spanish
span length
spark trigger
sparse few
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
sport team
spouse partner
spread expand
spur encourage
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
strip remove
strive try
stronghold fortress
structure building
struggle fight
student pupil attend
stun shock
style genre
subject topic
submarine boat
submerge underwater
subordinate lower
subsequent later following
subside decrease
subsidy grant
substantial large
subterranean underground
suburb suburban
succeed success
successor next after
sudden abrupt
sue lawsuit
suffer undergo
sufficient enough
sugar sweet
suicide killed
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
surrender capitulate
surround around
survey poll
survive survivors
suspend halt
sustain maintain
swell expand swollen
swift fast quick
syllabus syllabi
symptom sign
synagogue jewish
system network
tackle address
tactic strategy
tail rear
talent skill
talk discuss
tallest highest
tame domesticate
tangible real
tank armored
tariff duty tax
task job
tax taxation
teach teacher instruct lecture
teacher instruct
team club
teammate team
teenager teen
tell inform
temper anger
temperature degrees heat
temporary temporarily
tenant renter
tendency tend
tennis player
tension conflict
tentative temporary
term word name
terminal station
terminate end stop
terrain land
terrify scare
terrorism terrorist attack
terrorist attack bombing
testify witness
textbook book
textile cloth
theater play stage
theme subject
theologian theology
theology religious
therapist therapy
therapy treatment
thorough complete
threaten threat
throw cast
thwart prevent
tide tidal
tie bond link
tiny minute
tissue cells
tobacco smoking
today modern present
toil work
tolerate accept
toll deaths
tool device
tooth dental
top highest
torment torture
torture abuse
tourist visitors tourism
tournament championship
tower building
town village
toxin poison
trace origin
trade commerce import
tradition custom
traffic vehicles
trail path
train railway instruct rail
tranquil calm
transaction deal
transform conversion
transit transport
transition change
transmit send
transport vehicles
trap capture
trauma injury
travel went
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
triple three
trivial unimportant
troops forces
trophy cup
trouble problem
truth true
tumult chaos
tunnel underground
turkey turkish ottoman
tutor teach
tv television show
twice two
twin double
tycoon businessman
type variety class
typhoon hurricane
typical usual
ubiquitous everywhere
uk kingdom britain british
ultimately finally
unable cannot incapable
unaware unknown
unchanged same constant
uncle brother
undergraduate students
underground subway
underlying basic
undermine weaken
understand comprehend
unemployed unemployment jobless
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
use utilize application
usher introduce
usual normal
utilize employ
vacant empty
vacate leave
vaccinate immunization
valiant brave
valley basin
value worth
vampire blood
vanquish defeat
vapor steam gas
vast large
veer turn
vegetarian meat
vehicle truck
venerate worship
venue stadium arena
verdict guilty jury
verge edge
versatile flexible
vertebrate animals
veteran soldier
viable feasible
vicinity near
victim killed casualty
victorious won
video clip
vigor energy
village settlement
villain antagonist
violence violent
virtue moral
virus viral
visible seen
visit tour
vitamin nutrient
vocabulary words term
void empty
volcano volcanic eruption
voluntary volunteer
vote ballot
voter electorate
vulnerable susceptible
wage pay
walk foot
wall barrier
wane decline
want seek
warrant justify
warrior fighter
wary cautious
waste garbage
water river
waterfall falls
weaken weak
weakness drawback
wealth rich
weapon gun
website internet
wedding marriage
weekly week
weep wept
weigh weight kilograms pounds
weight kilograms pounds
welfare social
west western
wholesale retail
wide width
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
wood timber
wooden timber
workforce workers employees
workplace work
world global international
worldwide global world
worse exacerbate deteriorate worsen
worship god
wound injury
wreck crash
writer wrote
wrong incorrect
wwii world
year annual
yearly year
yearn desire
yield produce
young youth
zeal enthusiasm
zenith peak
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
