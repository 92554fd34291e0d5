/**
 * Forms of English words that no rule takes back to their base: a stemmer leaves `began` and `begin` strangers. Only
 * forms that are hardly ever another word: `saw`, `left`, `ground`, `found` and the like are not among them.
 */
export function baseOf(folded: string): string {
  return BASES.get(folded) ?? folded
}

// Base first, then its irregular forms, also those of words that a stemmer takes for plurals.
const FAMILIES = `arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun
bend bent|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt
buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn
dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt
know knew known|lay laid|lead led|leap leapt|learn learnt|lend lent|light lit|lose lost|make made|mean meant|meet met
overcome overcame|overthrow overthrew overthrown|pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen
run ran|say said|seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk
sing sang sung|sink sank sunk|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|spread|spring sprang sprung
steal stole stolen|stick stuck|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum
swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone
undertake undertook undertaken|understand understood|wake woke woken|wear wore worn|weave wove woven|win won
withdraw withdrew withdrawn|write wrote written|child children|man men|woman women|foot feet|tooth teeth|mouse mice
goose geese|ox oxen|wife wives|life lives|knife knives|leaf leaves|half halves|wolf wolves|thief thieves|shelf shelves
criterion criteria|phenomenon phenomena|medium media|bacterium bacteria|datum data|analysis analyses|crisis crises
basis bases|thesis theses|hypothesis hypotheses|nucleus nuclei|radius radii|fungus fungi|stimulus stimuli|index indices
matrix matrices|vertex vertices|appendix appendices
abacus abacuses|alias aliases|apparatus apparatuses|asparagus asparaguses|atlas atlases|bias biases biased|bonus bonuses
bus buses|cactus cactuses|campus campuses|canvas canvases|caucus caucuses|census censuses|chorus choruses
chrysalis chrysalises|christmas christmases|circus circuses|colossus colossuses|crocus crocuses|discus discuses
eucalyptus eucalyptuses|exodus exoduses|fetus fetuses|focus focuses focused focusing|gas gases|genius geniuses|hiatus hiatuses
hibiscus hibiscuses|hippopotamus hippopotamuses|ibis ibises|iris irises|lens lenses|locus locuses|lotus lotuses
mantis mantises|metropolis metropolises|minibus minibuses|narcissus narcissuses|nexus nexuses|octopus octopuses
omnibus omnibuses|pancreas pancreases|papyrus papyruses|pelvis pelvises|platypus platypuses|plus pluses
portcullis portcullises|prospectus prospectuses|rhinoceros rhinoceroses|sinus sinuses|status statuses
surplus surpluses|syllabus syllabuses|terminus terminuses|thesaurus thesauruses|trellis trellises
trolleybus trolleybuses|uterus uteruses|virus viruses|walrus walruses
citrus citruses|coronavirus coronaviruses|oasis oases|diagnosis diagnoses`

const BASES: ReadonlyMap<string, string> = new Map(
  FAMILIES.split(/[|\n]/u).flatMap(family => {
    const [base = '', ...forms] = family.trim().split(' ')
    return forms.map((form): [string, string] => [form, base])
  }),
)
