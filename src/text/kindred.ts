import { termOf } from './terms.ts'

/**
 * Terms of words that often say the same in a question and in its answer: what somebody `founded` was `established`,
 * who `sings` is a `vocalist`, and what is asked as `heart` is answered as `cardiovascular`. Alike in one sense of each
 * word at least, hence a hint that a sentence answers and no more. Longer than most files: a list, one line for each
 * word, so that a change to it can be read as what it is.
 */
export function kindredOf(term: string): readonly string[] {
  return KINDRED.get(term) ?? []
}

// A word, then its kindred; each pair once, and it counts both ways.
const PAIRS = `abandon leave desert give
abbreviation acronym short
ability able capable capacity capability can power
accept agree approve acknowledge adopt
accomplish achieve attain complete succeed success
according claim state say
accurate precise exact
achieve attain reach gain
acquire buy purchase obtain gain get
act action behave perform
actor actress star cast played
add include append extra additional
advantage benefit strength advantageous
affect effect impact influence harm
aid help assist support assistance
aim goal purpose objective intend target intention
air broadcast premiere televise show
allow permit enable let authorize grant
alphabet letters script
amount quantity number total volume
ancestor descend descent lineage forefather
ancient old early antiquity
announce declare proclaim reveal unveil
annual yearly
appear seem look emerge feature
appoint name elect choose select nominate designate
approve ratify pass endorse sanction
approximately about around nearly almost roughly estimated
area region territory zone district province
argue contend debate
arise originate emerge come begin develop
armistice truce treaty
army military troops force soldiers
arrest detain imprison
arrive reach come land
ask request demand
assassinate kill murder shot
assess evaluate
associate relate connect link
assure ensure guarantee
attack invade assault raid invasion offensive
attempt try effort seek
attend enrolled visit present attendance
attribute ascribe credit characteristic property
author writer novelist wrote written penned poet
authority power jurisdiction control
average mean typical median
award prize honor medal win receive
baby infant newborn
ban prohibit forbid outlaw illegal bar
base headquarters headquarter basis foundation
battle fight war conflict combat fought
become turn appointed succeed
begin start commence open launch first initiate beginning onset
belief believe
believe think regard consider hold view
benefit help gain profit
besides addition other
bible scripture
big large huge great vast major enormous
biggest largest greatest
birth born birthplace native
birthday born
blood vascular
body organization agency institution authority
bomb explosive
bond link
bone skeletal
book novel work published
border adjacent adjoin boundary neighbor frontier
born native birthplace
boss leader head manager chief
bottom lowest
brain neural cerebral
breadth broad wide
break fracture rupture collapse
breed species
bring carry introduce lead
brother sister sibling
build construct erect building built construction
bury tomb grave
buy purchase bought acquisition
calculate compute
call name know term refer title dub nickname designate
cancer tumor
capture seize conquer take occupied
car automobile vehicle
career profession occupation job
carry transport convey bear
cast star role play
casualty killed dead
category class group type
cause reason result due lead because trigger
ceasefire truce armistice
cemetery grave
center centre headquarters heart middle core
century hundred
change alter modify replace shift convert transform
character role protagonist portray
characteristic feature trait property
charge accuse indict fee
cheap inexpensive low cost
chief head main leader
child children son daughter kid baby
choice choose
choose select pick elect
cite quote mention
city town capital metropolis urban municipality
claim assert argue state allege
climate weather temperature
close shut end closure
coach manager trainer
coast shore coastal
cold cool
collapse fall fail decline
collect gather accumulate
collectively together
color colour hue
combine merge join unite mix
come originate derive
comedy humor comic
commander general leader
commence start
common frequent widespread usual typical prevalent popular
company firm corporation business enterprise manufacturer
compare relative contrast
complete finish entire full
component part element constituent
compose consist write written made
composer composed
comprise consist include contain compose made
computer machine pc
concern regard relate worry about
conclude end finish decide
condition disease disorder state
conduct perform carry run
conflict war dispute
connect link join
conquer defeat invade occupy conquest
consequence result effect outcome
consider regard deem view think see
consist contain include made
construct built construction
consume eat drink use
contain include hold
continue remain last persist
contribute help factor
control govern rule manage power dominate regulate
convert transform
copy duplicate
correct right
cost price expensive worth dollars paid
country nation state kingdom republic
create make found establish develop form design invent produce
credit recognize regard
crime criminal offence
critic opponent criticize criticism
crop harvest grain
crown coronation throne
cure treat remedy
currency money dollar
current present today now contemporary
cut reduce sever
dad father
daily day
damage destroy harm
dancer dance ballet
danger risk threat hazard
date day year
deal treat handle agreement
death die dead killed died
debate dispute discuss
debt loan borrow
decade ten
decide decision determine choose resolve
declare proclaim
decline decrease fall drop reduce
decrease reduce fall lower drop
defeat beat win victory lose
define definition mean refer
degree diploma bachelor
demand require request
denote represent indicate mean
deny refuse reject
depart leave
depend rely
deploy send
depth deep
derive originate
describe call characterize depict
design architect engineer
desire want wish
destroy demolish ruin devastate
determine find establish
develop grow evolve invent
device machine instrument apparatus
die dead killed died perish
differ different difference vary distinguish
different various distinct other
difficult hard challenge problem
direct director lead
disagree dispute oppose
disappear vanish
discover find found identify detect discovery
disease illness disorder infection
distance far miles kilometres away
distribute spread
divide split separate partition
doctor physician
donate contribute
double twice
dozen twelve
drive motivate push
dry arid desert
duration long length
duty responsibility role job
early beginning first
earn receive win make
earth world planet
earthquake seismic
east eastern
economy economic
education school teach schooling
effect result impact influence
elderly old aged
elect vote election
electricity electric power
element part
eliminate remove
emigrate move immigrate leave migrate
emperor king ruler throne
emphasize stress
employ use hire work
employee worker staff
encourage promote urge
end finish cease stop expire final
enemy opponent rival foe
enforce implement
engage involve
ensure guarantee
enter join entry
entire whole all
entity body organization institution
epidemic outbreak
episode season series
equal same
equality equal
era period age time
erect construct
escape flee
especially particularly
establish found form set start founded
estimate approximately calculate
event incident occurrence
eventually finally later
evidence proof
example instance such like include
exile banish expel
exist existence
expand grow extend expansion
expect anticipate
expensive costly
experience undergo suffer
explain describe account
explode blast explosion
explore exploration
export trade
express convey
extend reach stretch
extinct disappear
eye vision visual
factor cause element
fail failure unsuccessful
faith religion belief
fall drop
family household relatives
famine hunger starve
famous known notable renowned popular
farm agriculture agricultural
fast quick rapid speed
father son
fear afraid worry
feature include star
fee cost
female woman women
fight war combat conflict
film movie picture
final last
find found locate
fire burn
first earliest initially original
fleet ships
flight fly
flow run empty
focus concentrate emphasis
follow succeed after next
food eat diet
force make compel
foreign overseas abroad
forest wood trees
form shape type
formal official
former previous ex
found start form
founder founded found established creator
freedom liberty independence
frequent often
friend ally
frontier boundary
fuel gas energy
function role purpose work
fund finance money pay
gain obtain get
game match
gender sex
general typical common
germ bacteria
get receive obtain
gift give donate
girl woman daughter
give grant provide award donate
goal objective purpose
goods products
govern rule administer
government state administration
grow increase growth
guilty convict
guitarist guitar
guy man
half fifty
happen occur take place event
harm hurt
hate dislike
head leader director lead
headquarters based located
heal cure treat
health medical
heart cardiac cardiovascular
height tall high feet elevation
heir inherit successor
help assist support
hide conceal
high tall elevation
hill mount
historical history
hit strike single
hold keep have
holiday celebrate festival
home house residence live
hospital medical
host hosted presenter
hot warm heat temperature
hourly hour
house residence
huge enormous vast
human people person
humans people
humid moist wet
hunger starve
hunt hunter
husband wife married marry spouse
hypothesis theory
idea concept notion theory
identify recognize
ideology belief doctrine
illegal unlawful prohibit
imitate copy
immigrant immigration migrate
impact influence
implement introduce
important significant major key crucial importance
improve better enhance improvement
income earn revenue salary
increase rise raise growth higher
independence independent
indicate show suggest
individual person people
industry industrial manufacture
influence inspire
inhabit live inhabitants residents
inhabitant people population resident
initial first original
initially originally
injure hurt wound
inspire base
install installation
instrument tool
intend plan purpose
introduce launch
invade invasion occupy
invent inventor invention devise
invest fund
investigate study
involve include participate
issue problem release publish
job occupation profession work employment
join unite member merge
journalist reporter
journey travel voyage trip
judge court
jump leap
kid children
kidney renal
kill murder death die
kind type form sort variety
king ruler monarch throne reign
know name
knowledge know
lack without absence
lake water
land territory
language speak spoken tongue
large major huge great
last latest duration
late recent
launch start release
law legislation act statute legal
lawyer attorney
lead leader result
leader led
learn study education
leave left exit
lecture speech
legal lawful
length long
let permit
level degree
lie located situated
life live lifespan
like similar
limit restrict
list include
live reside residence lived dwell
liver hepatic
livestock cattle animals
locate situated found lies location site
location place site located situated
lose loss
lot many
love romantic
low small
lung pulmonary respiratory
lyrics written wrote songwriter
main primary major principal predominant
mainly primarily mostly chiefly largely
maintain keep preserve
major significant
majority most
make produce manufacture made
male man men
man men
manage run
manufacture produce
many numerous
mark symbol
market sell
marry wife wed married marriage spouse
material made
matter substance
maximum highest most
mean refer definition signify stand
measure unit
medicine drug medical
meet encounter
member belong
merchant trader
merge unite
method technique way process
middle central
military force
minimum least lowest
minister premier
modify alter
mom mother
money dollar finance cash
monthly month
moon lunar
mosque muslim islam
mother daughter
mount mountain
mountain peak range
move relocate migrate transfer
movement motion
movie picture
muscle muscular
music song
musician singer band
name title known
nation state
native indigenous
natural nature
navy naval fleet
near close next nearby
necessary need require essential
need require must demand
new recent
newest latest
newspaper press
next following
nickname known dub
night evening
noble aristocrat nobility
north northern
notable known
nuclear atomic
number total
obey follow comply
oblige require
obtain receive
occupation profession work
occupy control
occur take place
ocean sea marine
offer provide
office position
officer official
offspring children young
often frequently commonly usually
old age aged
oldest earliest first
once one
open launch
operate run
opinion view
opponent rival
oppose against object opposition
orchestra symphony
order command
organization group association
organize arrange
origin originate begin source come root
originate begin start
outbreak began
own owner possess belong purchase acquire
pain ache
painter paint artist
pair two
parent father mother
part portion role piece
participate take join compete
partner ally
party political
pass adopt
pay paid cost salary fee
peace treaty
peak summit highest
peasant farmer
people population inhabitants residents person
percent percentage
perform sing play
period time age
person man woman
pilot flew
place site
plague epidemic disease
plane aircraft airplane
plant factory
play role star portray
player played
poem poet poetry
police officer
political politics
poor low poverty
pope papal
popularity popular
population inhabitants residents
port harbour
portion share
portray role
position role post
possess have
power energy
powerful strong
practice custom
pray prayer
precise exact
predator hunt
predecessor previous before
predict forecast
prefer favor
president presidential elected
prevent stop block avoid
previous prior
prey hunt
priest clergy
primarily mostly
primary chief
prince king
principle idea
prior before
prison jail
problem difficulty challenge
process procedure
produce output
product goods
professor taught
program series
propose suggest
protect defend preserve protection
prove proof
provide supply
publication publish
publish release print
punish penalty
purchase bought
purpose intended use
push force
put place
quality characteristic
quarter fourth
queen monarch
question ask
quick rapid
quit leave resign
race ethnic
rain rainfall precipitation
rainfall precipitation
raise grew
range vary
rank place
rare uncommon seldom
rarely seldom
rate percent
reaction response
real true
reason because due purpose
rebel revolt uprising
receive given
recognize acknowledge
record song album
recruit enlist
reduce lower
refer term
refuse reject decline
reign rule ruled
relate connect
relationship relation
religion religious christian
remain stay left
remove take
replace succeed substitute supersede
represent stand symbolize
reproduce breed
require must
requirement require need must
rescue save
research study
resemble alike
reside residence
resident inhabitants people population
resign leave
respond response react
responsible charge duty
result outcome
retire retirement
retreat withdraw
return came
reveal show
revolt rebellion uprising
revolution revolt
rich wealthy
rise grow
river flows stream
road highway street
rob theft steal
rock stone
rocket missile
root source
route road
rule king law
ruler rule
safe secure
salary paid earn
sale sell sold
same identical
save preserve
say state claim
scholar historian
school university college
science scientific
scientist physicist chemist biologist
score goal
sculptor sculpture statue
sea maritime marine
season series
seat located headquarters
secret hidden
section part
seek try
sell sold
send sent dispatch
sentence convict
separate split
series show television
serve service
set place located
settle settlement colonists
settler colonists settlement immigrants
share percent
ship vessel boat
shoot shot film
shop store
short brief
show program television demonstrate display
shrink decrease
sight see
sign signed
similar resemble same
sing singer song vocals recorded performed vocalist
singer vocals song recorded vocalist
situate locate
size large area
skill ability
slaughter massacre kill
slave slavery
slow reduce
small little tiny
smallest least
society social
soldier troops army
solve solution
song single track recorded
songwriter wrote written
sort type
source come
south southern
speak spoken
species kind
specific particular
speech address speak
spend cost
sport team
spread expand
stadium arena
stage phase
stand abbreviation acronym
standard norm
star role stellar
start open
status position
steal theft
step stage
stop cease halt
storm hurricane
story plot tale
strange unusual odd
strength strong
stress pressure
structure building
struggle fight
student pupil attend
study studies
style genre
subject topic
succeed success
success successful
successor next after
summit top
sun solar
support back favor
surface area
surrender capitulate
surround around
survive survivors
swell expand
symbol represent
system network
talk discuss
task job
taught teach
tax taxation
teach teacher instruct professor
teacher taught instruct
team club
teenager adolescent teen
tell inform
temperature degrees heat
term word name
test examine
theater play stage
thought think
throw cast
tie bond link
tiny minute
today currently modern present
tooth dental
top highest
tourist visitors tourism
town village
trade commerce import
train railway
translate translation
travel went
treat treatment
treaty agreement
tree wood
trial court
tribe people
triple three
troop soldier
troops soldiers forces
truth true
tv television show
twice two
type variety class
typical usual
uk kingdom britain british
understand comprehend
union unite
unique only
university college
unusual rare
upset angry
us usa america american
use utilize used application
usual normal
utilize employ
valley basin
value worth
vapor steam gas
victim killed casualty
victory win
violence violent
visit tour
visitor tourists
vocals sung
voice voiced
volcano volcanic eruption
vote ballot
wage pay
walk foot
want seek
water river
weaken weak
weakness weak
wealth rich
weapon gun
weekly week
weigh weight kilograms pounds
weight kilograms pounds
west western
wide width
wife married spouse
win won winner champion title
winner won champion
withdraw pull
woman women
worker labor
world global international
worldwide global world
worship god
wound injury
write author wrote written composed
writer wrote
wrong incorrect
wwii world
year annual
yearly year
young youth`

const KINDRED: ReadonlyMap<string, readonly string[]> = kindred()

function kindred(): Map<string, string[]> {
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
