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
ability able capable capacity capability can power
accept agree approve acknowledge adopt
accomplish achieve attain complete succeed success
according claim state say
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
amount quantity number total volume
ancestor descend descent lineage
ancient old early antiquity
announce declare proclaim reveal unveil
appear seem look emerge feature
appoint name elect choose select nominate designate
approve ratify pass endorse sanction
approximately about around nearly almost roughly estimated
area region territory zone district province
arise originate emerge come begin develop
army military troops force soldiers
arrive reach come land
ask request demand
assassinate kill murder shot
associate relate connect link
attack invade assault raid invasion offensive
attempt try effort seek
attend enrolled visit present attendance
attribute ascribe credit characteristic property
author writer novelist wrote written penned poet
authority power jurisdiction control
average mean typical median
award prize honor medal win receive
ban prohibit forbid outlaw illegal bar
base headquarters headquarter basis foundation
battle fight war conflict combat fought
become turn appointed succeed
begin start commence open launch first initiate beginning onset
believe think regard consider hold view
benefit help gain profit
big large huge great vast major enormous
biggest largest greatest
birth born birthplace native
birthday born
body organization agency institution authority
book novel work published
border adjacent adjoin boundary neighbor
born native birthplace
boss leader head manager chief
brain neural cerebral
break fracture rupture collapse
bring carry introduce lead
brother sister sibling
build construct erect building built construction
buy purchase bought acquisition
call name know term refer title dub nickname designate
capture seize conquer take occupied
car automobile vehicle
career profession occupation job
carry transport convey bear
cast star role play
cause reason result due lead because trigger
center centre headquarters heart middle core
change alter modify replace shift convert transform
character role protagonist portray
characteristic feature trait property
charge accuse indict fee
cheap inexpensive low cost
chief head main leader
child children son daughter kid baby
choose select pick elect
city town capital metropolis urban municipality
claim assert argue state allege
climate weather temperature
close shut end closure
coach manager trainer
collapse fall fail decline
collect gather accumulate
color colour hue
combine merge join unite mix
come originate derive
commence start
common frequent widespread usual typical prevalent popular
company firm corporation business enterprise manufacturer
compare relative contrast
complete finish entire full
component part element constituent
compose consist write written made
comprise consist include contain compose made
computer machine pc
concern regard relate worry
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
correct right
cost price expensive worth dollars paid
country nation state kingdom republic
create make found establish develop form design invent produce
credit recognize regard
critic opponent criticize criticism
currency money dollar
current present today now contemporary
cut reduce sever
dad father
daily day
damage destroy harm
danger risk threat hazard
date day year
deal treat handle agreement
death die dead killed died
decide decision determine choose resolve
declare proclaim
decline decrease fall drop reduce
decrease reduce fall lower drop
defeat beat win victory lose
define definition mean refer
degree diploma bachelor
demand require request
denote represent indicate mean
depart leave
depend rely
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
discover find found identify detect discovery
disease illness disorder infection
distance far miles kilometres away
distribute spread
divide split separate partition
doctor physician
drive motivate push
duration long length
duty responsibility role job
early beginning first
earn receive win make
earth world planet
east eastern
economy economic
education school teach schooling
effect result impact influence
elect vote election
element part
eliminate remove
emigrate move immigrate leave migrate
emperor king ruler throne
employ use hire work
employee worker staff
encourage promote urge
end finish cease stop expire final
enemy opponent rival foe
enforce implement
engage involve
enter join entry
entity body organization institution
episode season series
equal same
era period age time
erect construct
especially particularly
establish found form set start founded
estimate approximately calculate
event incident occurrence
evidence proof
example instance such like include
exist existence
expand grow extend expansion
expect anticipate
expensive costly
experience undergo suffer
explain describe account
explore exploration
export trade
express convey
extend reach stretch
factor cause element
fail failure unsuccessful
faith religion belief
fall drop
family household relatives
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
flow run empty
focus concentrate emphasis
follow succeed after next
food eat diet
force make compel
foreign overseas abroad
forest wood trees
form shape type
former previous ex
found start form
founder founded found established creator
freedom liberty independence
frequent often
friend ally
fuel gas energy
function role purpose work
fund finance money pay
gain obtain get
game match
gender sex
general typical common
get receive obtain
girl woman daughter
give grant provide award donate
goal objective purpose
goods products
govern rule administer
government state administration
grow increase growth
guitarist guitar
guy man
happen occur take place event
harm hurt
hate dislike
head leader director lead
headquarters based located
health medical
heart cardiac cardiovascular
height tall high feet elevation
help assist support
high tall elevation
historical history
hit strike single
hold keep have
holiday celebrate festival
home house residence live
hospital medical
host hosted presenter
hot warm heat temperature
house residence
human people person
humans people
husband wife married marry spouse
idea concept notion theory
identify recognize
illegal unlawful prohibit
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
investigate study
involve include participate
issue problem release publish
job occupation profession work employment
join unite member merge
journey travel voyage trip
judge court
jump leap
kid children
kill murder death die
kind type form sort variety
king ruler monarch throne reign
know name
lack without
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
locate situated found lies location site
location place site located situated
lose loss
lot many
love romantic
low small
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
merge unite
method technique way process
middle central
military force
minimum least lowest
minister premier
mom mother
money dollar finance cash
mother daughter
mountain peak range
move relocate migrate transfer
movement motion
movie picture
music song
musician singer band
name title known
nation state
native indigenous
natural nature
near close next nearby
necessary need require essential
need require must demand
new recent
newspaper press
next following
nickname known dub
night evening
north northern
notable known
number total
obtain receive
occupation profession work
occupy control
occur take place
ocean sea
offer provide
office position
officer official
often frequently commonly usually
old age aged
open launch
operate run
opinion view
opponent rival
oppose against object opposition
order command
organization group association
organize arrange
origin originate begin source come
originate begin start
own owner possess belong purchase acquire
pain ache
parent father mother
part portion role piece
participate take join compete
partner ally
party political
pass adopt
pay paid cost salary fee
peace treaty
people population inhabitants residents person
percent percentage
perform sing play
period time age
person man woman
pilot flew
place site
plane aircraft airplane
plant factory
play role star portray
player played
poem poet poetry
police officer
political politics
poor low poverty
popularity popular
population inhabitants residents
portion share
portray role
position role post
possess have
power energy
powerful strong
practice custom
predict forecast
prefer favor
president presidential elected
prevent stop block avoid
previous prior
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
queen monarch
question ask
quick rapid
quit leave resign
race ethnic
raise grew
range vary
rank place
rate percent
reaction response
real true
reason because due purpose
receive given
recognize acknowledge
record song album
reduce lower
refer term
refuse reject decline
reign rule ruled
relate connect
relationship relation
religion religious christian
remain stay left
remove take
replace succeed substitute
represent stand symbolize
require must
requirement require need must
research study
reside residence
resident inhabitants people population
resign leave
respond response react
responsible charge duty
result outcome
retire retirement
return came
reveal show
revolt rebellion uprising
revolution revolt
rich wealthy
rise grow
river flows stream
road highway street
rock stone
route road
rule king law
ruler rule
safe secure
salary paid earn
sale sell sold
same identical
say state claim
scholar historian
school university college
science scientific
scientist physicist chemist biologist
score goal
season series
seat located headquarters
section part
seek try
sell sold
send sent dispatch
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
sign signed
similar resemble same
sing singer song vocals recorded performed vocalist
singer vocals song recorded vocalist
situate locate
size large area
skill ability
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
specific particular
speech address
spend cost
sport team
spread expand
stadium arena
stage phase
stand abbreviation acronym
standard norm
star role
start open
status position
steal theft
step stage
stop cease halt
storm hurricane
story plot tale
strength strong
structure building
struggle fight
student pupil attend
study studies
style genre
subject topic
succeed success
success successful
support back favor
surface area
surround around
survive survivors
symbol represent
system network
talk discuss
task job
taught teach
tax taxation
teach teacher instruct professor
teacher taught instruct
team club
tell inform
temperature degrees heat
term word name
test examine
throw cast
today currently modern present
tourist visitors tourism
town village
trade commerce import
train railway
travel went
treat treatment
treaty agreement
tree wood
tribe people
troops soldiers forces
tv television show
type variety class
typical usual
uk kingdom britain british
understand comprehend
union unite
unique only
university college
upset angry
us usa america american
use utilize used application
usual normal
utilize employ
value worth
victim killed
victory win
violence violent
visit tour
visitor tourists
vocals sung
voice voiced
vote ballot
wage pay
walk foot
want seek
water river
weaken weak
weakness weak
wealth rich
weapon gun
weigh weight kilograms pounds
weight kilograms pounds
west western
wide width
wife married spouse
win won winner champion title
winner won champion
woman women
worker labor
world global international
worldwide global world
worship god
write author wrote written composed
writer wrote
wrong incorrect
wwii world
year annual
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
