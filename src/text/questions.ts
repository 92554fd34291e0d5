import { MONTH } from './dates.ts'
import type { Span } from './span.ts'
import { termOf } from './terms.ts'

/** What kind of thing would answer the question. */
export type Wanted = 'person' | 'time' | 'place' | 'amount' | 'reason' | 'definition' | 'thing'

/** Reads it off the question words; `thing` where nothing more can be said. */
export function wantedBy(question: string): Wanted {
  const text = wordsOnly(question)
  for (const [pattern, wanted] of PATTERNS) if (pattern.test(text)) return wanted
  return 'thing'
}

/** Whether it asks what something or who somebody is, and nothing else of it. */
export function asksWhatItIs(question: string): boolean {
  return WHAT_IT_IS.test(wordsOnly(question))
}

/** In lower case, a space around each. */
function wordsOnly(question: string): string {
  const words = question.toLowerCase().replace(/[^\p{L}\p{N}']+/gu, ' ')
  return ` ${words.trim()} `
}

/** Whether a term belongs to nearly any question, so that a text which lacks it may answer all the same: the sentence
 *  that tells "in what year" or "what kind" seldom says "year" or "kind". */
export function isUsual(term: string): boolean {
  return USUAL.has(term)
}

/** Whether a term belongs to nearly any question for a price: a sum of money tells it without. */
export function isPriceWord(term: string): boolean {
  return PRICE_WORDS.has(term)
}

const PRICE_WORDS: ReadonlySet<string> = new Set(
  ['cost', 'price', 'fee', 'charge', 'pay'].map(word => termOf(word)),
)

/** Whether a word, lower case, only ties others together ("about", "whats"): that the documents lack it is no gap. It is no stop
 *  word all the same: some texts are about what is below. */
export function isTie(folded: string): boolean {
  return TIES.has(folded)
}

const TIES: ReadonlySet<string> = new Set(
  `about above across after against along among around before behind below beneath beside besides between beyond despite
  during except inside near off onto outside over per since through throughout toward towards under underneath until upon
  versus via whats wheres whos whens hows within without ever just anyway actually exactly`.split(/\s+/u),
)

/** Whether a word is two that are mostly said as one ("we've", "shouldnt"), of which neither says what is asked about. */
export function isContraction(form: string): boolean {
  return CONTRACTION.test(form)
}

// Without the apostrophe only what is no other word: "shed", "well" and "ill" are.
const CONTRACTION =
  /^(?:\p{L}+['’](?:ve|d|ll|re|m)|\p{L}+n['’]t|(?:we|they|you|would|could|should)ve|(?:should|could|would|has|have|had|must|need|ai)nt|(?:they|you)(?:re|ll)|theres|lets|itll|thats)$/iu

/** Whether a word, lower case, asks: no text that answers need hold it. */
export function isQuestionWord(folded: string): boolean {
  return QUESTION_WORDS.has(folded)
}

/** Where a question asks to what degree ("how long", "how far"), the span of that word: a text that answers says how much, and
 *  seldom repeats it; "has long been" answers nothing. */
export function degreeAsked(question: string): Span | undefined {
  const found = DEGREE.exec(question)
  if (found === null) return undefined
  const end = found.index + found[0].length
  return { start: end - (found[1] as string).length, end }
}

/** The span of `May` where it opens a question that asks for leave ("May I swim?"): no month. */
export function mayAtStart(question: string): Span | undefined {
  const found = MAY.exec(question)
  if (found === null) return undefined
  const start = found.index + found[0].length - 'may'.length
  return { start, end: start + 'may'.length }
}

/** Whether a question asks for what is told in numbers ("how far", not "how soon"). */
export function asksForNumber(question: string): boolean {
  return NUMBER_ASKED.test(question)
}

/** Whether a text tells how much or how often, in figures or in words. */
export function tellsAmount(text: string): boolean {
  return AMOUNT_TOLD.test(text)
}

/** Whether a question asks how many there are of something that is no measure ("how many members", not "how many hours"). */
export function asksForCount(question: string): boolean {
  return COUNT_ASKED.test(question)
}

/** The text without the numbers that count nothing: sums of money, times of day, dates, ordinals. */
export function withoutOtherNumbers(text: string): string {
  return text.replace(COUNTS_NOTHING, ' ')
}

const COUNT_ASKED =
  /\bhow many (?!(?:\p{L}+ )?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|times?|euros?|pounds?|dollars?|cents?|pence|percent|points?|degrees?|miles?|kilomet(?:re|er)s?|met(?:re|er)s?)\b)/iu
const COUNTS_NOTHING = new RegExp(
  `\\p{Sc}\\s?\\d[\\d.,]{0,12}|\\b\\d[\\d.,]{0,12}\\s?(?:\\p{Sc}|(?:euros?|pounds?|dollars?|cents?|pence)\\b)|\\b\\d{1,2}[.:]\\d\\d\\b|\\b\\d{1,2}\\s?(?:[ap]\\.?m\\b|o['’]clock)|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b\\d{1,2}\\.? ${MONTH}\\b|\\b${MONTH} \\d{1,2}\\b|\\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil) (?:1\\d{3}|20\\d\\d)\\b(?!\\s\\p{Ll})`,
  'gu',
)

const MEASURED = 'long|far|old|tall|high|large|big|deep|wide|broad|thick|heavy|expensive|much|many'
const NUMBER_ASKED = new RegExp(`\\bhow\\s+(?:${MEASURED})\\b`, 'iu')
const AMOUNT_TOLD =
  /\d|\b(?:(?:an?|each|every|per|half|all|no|few|several|many|most) (?:\p{L}+ )?(?:second|minute|hour|day|night|week|weekend|month|year|decade|century|inch|foot|feet|yard|mile|met(?:re|er)|kilomet(?:re|er)|gram|kilogram|ton|pound|dollar|euro|percent|time)s?|daily|weekly|monthly|yearly|annual(?:ly)?|once|twice|until|till|lifelong|forever|free)\b/iu

const DEGREE = new RegExp(
  `\\bhow\\s+(${MEASURED}|great|small|fast|slow|often|frequently|quickly|soon|late|early|hot|cold|warm)\\b`,
  'iu',
)

const MAY =
  /(?:^|[.!?]\s+)[^\p{L}\p{N}]*May(?=\s+(?:I|we|you|he|she|it|they|one|my|our|your|his|her|its|their|the(?!\s+\p{N})|an?|any\p{L}*|some\p{L}*|children|kids|dogs|cats|pets|animals|guests|visitors|members|people|tenants|students|pupils|parents|residents|employees|staff)(?![\p{L}\p{N}]))/u

const QUESTION_WORDS: ReadonlySet<string> = new Set('what which who whom whose when where why how'.split(' '))

const USUAL: ReadonlySet<string> = new Set(
  `year name type kind used made call called one most time meant mean happens take about long gave give get getting
  place last term group during people out find found part other another consider known know example way number things
  purpose likely form major associated according said regarding different describe besides entity often all defined
  word more any relation else wanted common some also typically important same function currently both order commonly
  believed generally across large person case existing because occur involve specific certain refer mention someone
  anything something basis primary main mainly individual`
    .split(/\s+/u)
    .map(word => termOf(word)),
)

const WHAT_IT_IS =
  /^ (?:(?:wh(?:at|o) (?:is|are|was|were)|define|meaning of) (?:an? |the )?(?:(?!(?:of|in|on|at|for|to|from|by|with|between|and|or) )\S+ ){1,4}|what does (?:\S+ ){1,4}mean )$/u

const PATTERNS: readonly (readonly [RegExp, Wanted])[] = [
  [
    / (?:why|how come|for what reason|what (?:\S+ )?(?:caused?|causes|reasons?)|what led|explain) /u,
    'reason',
  ],
  [
    / (?:how (?:many|much|long|far|old|tall|high|large|big|fast|deep|often|wide|heavy)|what (?:is the |was the |were the )?(?:percent|percentage|number|amount|population|price|cost|size|rate|share|height|length|distance|average|total|age)) /u,
    'amount',
  ],
  [
    / (?:when|(?:what|which|in what|in which) (?:\S+ )?(?:year|date|day|month|century|decade|time|era|period)s?|how long ago) /u,
    'time',
  ],
  [
    / (?:where|(?:what|which|in what|in which) (?:\S+ )?(?:country|countries|city|cities|state|place|town|county|region|location|continent|river|island|province)) /u,
    'place',
  ],
  [
    / (?:who|whom|whose|(?:what|which) (?:\S+ )?(?:person|man|woman|king|queen|president|actor|singer|author)) /u,
    'person',
  ],
  [/ (?:deadline|opening hours|by when|until when|till when|what date) /u, 'time'],
  [WHAT_IT_IS, 'definition'],
  [/ (?:prices?|costs?|fees?|penalty) /u, 'amount'],
]
