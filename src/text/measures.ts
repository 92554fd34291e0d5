import { MONTHS_BUT_MAY } from './dates.ts'

/** How a text tells what a question asks the measure of. */
export interface Measure {
  /** A price by a sum of money, a length of time by a number of hours or days. */
  readonly told: RegExp
  /** Where the question asks for a dimension, the same with its name: "142 metres long", "a length of 142 metres". */
  readonly named?: RegExp | undefined
}

/** What the question asks the measure of ("how long", "what does it cost"); undefined where it asks for none. */
export function measureAsked(question: string): Measure | undefined {
  const text = question.slice(0, LONGEST_QUESTION)
  const found = MEASURES.find(([asked, , but]) => asked.test(text) && but?.test(text) !== true)
  return found && { told: found[1], named: DIMENSIONS.find(([asked]) => asked.test(text))?.[1] }
}

/** Whether a question asks what something costs. */
export function asksForPrice(question: string): boolean {
  const told = measureAsked(question)?.told
  return told === PRICE || told === HOW_MUCH
}

/** How well a text tells it: 1 by its name, 0.6 by a measure of that kind, which may be one of something else, 0 not at all. */
export function tellsMeasure(text: string, { told, named }: Measure): number {
  if (named?.test(text) === true) return 1
  return told.test(text) ? 0.6 : 0
}

const LONGEST_QUESTION = 500 // UTF-16 code units; longer is a letter, and takes the patterns long
const NUMBER =
  '(?:\\d[\\d.,]{0,12}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half an?|few|couple of|several|another|each|every|per|many)'
const TIME =
  '(?:(?<=\\d\\s?)seconds?|seconds|(?:minute|hour|day|night|week|fortnight|weekend|month|term|season|year|decade|centur(?:y|ie)|generation|min|hr|wk|yr)s?)'
const TAKEN = `\\b${NUMBER}(?: and a half|½)?\\s?-?\\s?(?:(?:working|calendar|full|school|whole|more|good|clear) )?${TIME}\\b|\\b(?:hundreds|thousands|millions|billions) of years\\b|\\b\\d{1,2}:\\d\\d\\b|\\b(?:overnight|fortnight)\\b`
const DURATION = `${TAKEN}|\\b(?:until|for (?:life|ever|good))\\b`
// A date tells how long ago something was and how soon it will be, not how long it takes.
const REACH = `${DURATION}|\\b(?:since|immediately|at once|(?:in|from|by) (?:1\\d{3}s?|20\\d\\d))\\b`
const SIZE = `\\b${NUMBER}\\s?-?\\s?(?:[cmk]?m[2²]?|ft|feet|foot|inch(?:es)?|miles?|(?:kilo|centi|milli)?met(?:re|er)s?|yards?|hectares?|acres?|lit(?:re|er)s?|k?g|kilos?|tonn?e?s?|pounds?|stone|stor(?:y|ies|eys?)|square|mph|knots?)\\b`
const WEIGHT = `\\b${NUMBER}\\s?-?\\s?(?:[km]?g|grams?|kilos?|kilogram(?:me)?s?|tonn?e?s?|pounds?|lbs?|ounces?|oz|stones?|hundredweight)\\b`
const FRACTION = '\\b(?:half|twice|double|percent|(?:third|quarter|fifth|tenth)s?)\\b'
const PAID =
  '(?:costs?|pric(?:es?|ed)|fees?|fares?|rents?|salary|wages?|charge[sd]?|pays?|paid|contributions?|deposit|admission|subscription)'
// "8.00-12.30" are hours, "12.50-15.00" prices.
const QUARTER = '(?:00|15|30|45)'
const TO = '(?:\\s?[-–]\\s?| to | until )'
// Lists of prices often leave the currency out: "Cost 11,800", "28 a night", "Dry berth: 410".
const MONEY = `\\p{Sc}\\s?\\d|\\b(?:EUR|GBP|USD|CHF)\\s?\\d|\\b${NUMBER}\\s?(?:p|pence|pounds?|dollars?|euros?|cents?|EUR|GBP|USD|CHF|crowns?|francs?|shillings?)(?![\\p{L}\\p{N}])|\\d\\s?(?:%|per ?cent|\\p{Sc})|(?<!\\bat |\\d\\.${QUARTER}${TO})\\b(?!\\d{1,2}\\.${QUARTER}${TO}\\d)\\d+\\.\\d\\d\\b(?!\\s?(?:[ap]\\.?m\\b|o['’]clock))|\\b${PAID}\\b[^.?!]{0,30}\\b\\d|\\b\\d[\\d.,]{0,12} (?:an?|per|each|flat|for) |(?<=\\p{L}\\)?):\\s\\d[\\d.,]{0,12}$|\\b(?:free|no charge|not (?:paid|charged)|(?:m|b)illion)\\b|${FRACTION}`

const PRICE = pattern(MONEY)
const HOW_MUCH = pattern(`${MONEY}|${SIZE}|\\d\\s?°`)

// Why it is wanted, or whether it may change, is not told by it.
const NO_CONTACT = /\b(?:who|why|when|where|whether|can|may|must|should|do|does|did|how|if|change)\b/iu

// The first that fits decides.
const MEASURES: readonly (readonly [asked: RegExp, told: RegExp, but?: RegExp])[] = [
  [
    /\bhow (?:often|frequently|many times)\b/iu,
    pattern(
      `\\b(?:every|each|once|twice|times?|occasions?|daily|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|hourly|per|usually|always|never|rarely|seldom|sometimes|no more than|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\\b|\\ba (?:day|week|month|year)\\b|\\b(?:${MONTHS_BUT_MAY})\\b`,
    ),
  ],
  [
    /\b(?:how old|what age(?!-))\b/iu,
    pattern(
      `\\b(?:aged?|born|under|over|years?|must be|at least)\\b[^.]{0,60}\\d|\\b(?:age[ds]?|the age of) (?:of |about |at least )?${NUMBER}\\b|\\b\\d[^.]{0,60}\\b(?:years?|aged?|old)\\b|\\b(?:under|over)-\\d|\\b\\d+ (?:or|and) (?:over|older|above|under|younger)\\b|\\byears old\\b`,
    ),
    /\babout how old\b/iu,
  ],
  [
    /\bhow (?:hot|cold|warm)\b|\b(?:what|which) (?:(?:is|was|are) )?(?:the )?temperature\b/iu,
    pattern('°|\\bdegrees?\\b'),
  ],
  [
    /\bhow (?:long (?:has|have|had|ago|before)|soon|quickly|far (?:back|ahead|in advance))\b/iu,
    pattern(REACH),
  ],
  [/\bhow long (?:(?:does|did|will|would)\b.*\btake|it takes)\b/iu, pattern(TAKEN)],
  [
    new RegExp(`\\bhow long\\b|\\bhow (?:many|much) (?:more )?(?:time|notice|${TIME})\\b`, 'iu'),
    pattern(`${DURATION}|${SIZE}`),
  ],
  [
    /\bhow heavy\b|\bhow much (?:does|do|did) (?!.*\bcosts?\b).*\bweigh\b/iu,
    pattern(WEIGHT),
    /\b(?:rain(?:s|fall)?|snow(?:s|fall)?|traffic|fines?|penalt(?:y|ies)|losses|tax(?:es|ation)?)\b/iu,
  ],
  [
    /\bhow (?:far|high|tall|wide|deep|thick|heavy)\b/iu,
    pattern(`${SIZE}|\\p{Sc}|\\d\\s?%`),
    /\b(?:who|whether|is there|rank|grades?|scores?|levels?|population)\b/iu,
  ],
  [/\bhow much (?:is|are|does|do|did|was|were|will|would|for|to|money|can|must|should)\b/iu, HOW_MUCH],
  [
    /\bwhat(?:['’]s| is| was| are| were| does| did| do| will| would)\b.*\b(?:prices?|costs?|fees?|fare|rent|deposit|salary|wages?|charges?(?! (?:against|on|of)))\b|\b(?:prices?|costs?|fees?|fare|rent|salary) (?:of|for|per|now|in)\b|\b(?:is|are) there (?:an?|any) (?:costs?|charges?|fees?|deposit)\b/iu,
    PRICE,
    /\b(?:who|whom|whose|why|when|where|which|kind|name|term|charge of|ways?|reduce|deposit (?:on|in|into)|how (?!much))\b/iu,
  ],
  [
    /\b(?:tele)?phone numbers?\b|\b(?:what|which) number\b.*\b(?:call|ring|dial|phone)\b/iu,
    pattern(
      '\\b(?!(?:1\\d{3}|20\\d\\d)[-–]\\d{2,4}\\b)\\d(?:[\\d\\s()/.–-]){4,20}\\d\\b|\\b(?:call|dial|ring|phone|ext(?:ension|\\.)?) \\d{2,}',
    ),
    NO_CONTACT,
  ],
  [/\be-?mail address\b/iu, pattern('[^\\s@]@[^\\s@]{1,99}\\.'), NO_CONTACT],
  // "cat vaccination price"
  [
    /^\W*(?:\S+\s+){0,4}(?:prices?|costs?|fees?|fares?)(?:\s+\S+){0,4}\W*$/iu,
    PRICE,
    /\b(?:is|are|was|were|be|do|does|did|can|may|must|should|will|has|have|had|what|who|why|when|where|which|how|reduc\p{L}*|polic(?:y|ies)|pay|pays|paid)\b/iu,
  ],
]

const DIMENSIONS = (
  [
    ['long', 'long', 'length'],
    ['(?:high|tall)', '(?:high|tall)', 'height'],
    ['(?:wide|broad)', '(?:wide|broad|across)', '(?:width|breadth)'],
    ['deep', '(?:deep|down)', 'depth'],
    ['thick', 'thick', 'thickness'],
    ['heavy', '', 'weigh(?:t|s|ed)?'],
    ['old', '(?:old|of age)', 'age'],
    ['far', '(?:away|from|off|apart)', 'distance'],
  ] as const
).map(([asked, adjective, noun]): readonly [asked: RegExp, named: RegExp] => [
  new RegExp(`\\bhow ${asked}\\b`, 'iu'),
  pattern(
    `${adjective === '' ? '' : `\\b${NUMBER}(?:[\\s-]|(?<=\\d))\\p{L}{1,12}[\\s-]${adjective}\\b|`}\\b${noun}\\b[^.?!]{0,20}\\b${NUMBER}\\b`,
  ),
])

function pattern(source: string): RegExp {
  return new RegExp(source, 'iu')
}
