/** How a text tells what the question asks the measure of ("how long", "what does it cost"): a price by a sum of money, a length of time by a number
 *  of hours or days. Undefined where the question asks for none. */
export function measureAsked(question: string): RegExp | undefined {
  return MEASURES.find(([asked, , but]) => asked.test(question) && but?.test(question) !== true)?.[1]
}

const NUMBER =
  '(?:\\d[\\d.,]{0,12}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half an?|few|couple of|several|another|each|every|per|many)'
const TIME =
  '(?:(?<=\\d\\s?)seconds?|seconds|(?:minute|hour|day|night|week|fortnight|weekend|month|term|season|year|decade|centur(?:y|ie)|min|hr|wk|yr)s?)'
const DURATION = `\\b${NUMBER}(?: and a half|½)?\\s?-?\\s?(?:(?:working|calendar|full|school|whole|more|good|clear) )?${TIME}\\b|\\b(?:until|since|overnight|fortnight|for (?:life|ever|good)|(?:in|from|by) (?:1\\d{3}s?|20\\d\\d))\\b`
const SIZE = `\\b${NUMBER}\\s?-?\\s?(?:[cmk]?m[2²]?|ft|feet|foot|inch(?:es)?|miles?|(?:kilo|centi|milli)?met(?:re|er)s?|yards?|hectares?|acres?|lit(?:re|er)s?|k?g|kilos?|tonn?e?s?|pounds?|stone|square|mph|knots?)\\b`
const MONEY =
  '\\p{Sc}\\s?\\d|\\b(?:EUR|GBP|USD|CHF)\\s?\\d|\\b\\d[\\d.,]{0,12}\\s?(?:p|pence|pounds?|dollars?|euros?|cents?|EUR|GBP|USD|CHF|crowns?|francs?|shillings?|%|per ?cent|\\p{Sc})(?![\\p{L}\\p{N}])|\\b\\d+\\.\\d\\d\\b|\\b(?:free|no charge|(?:m|b)illion|twice|half|double|percent)\\b'

// The first that fits decides.
const MEASURES: readonly (readonly [asked: RegExp, told: RegExp, but?: RegExp])[] = [
  [
    /\bhow (?:often|frequently|many times)\b/iu,
    pattern(
      '\\b(?:every|each|once|twice|times|daily|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|hourly|per|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\\b|\\ba (?:day|week|month|year)\\b',
    ),
  ],
  [
    /\b(?:how old|what age)\b/iu,
    pattern(
      '\\b(?:aged?|born|the age of|under|over|years?|must be|at least)\\b[^.]{0,60}\\d|\\b\\d[^.]{0,60}\\b(?:years?|aged?|old)\\b|\\b(?:under|over)-\\d|\\b\\d+ (?:or|and) (?:over|older|above|under|younger)\\b|\\byears old\\b',
    ),
  ],
  [
    /\bhow (?:hot|cold|warm)\b|\b(?:what|which) (?:(?:is|was|are) )?(?:the )?temperature\b/iu,
    pattern('°|\\bdegrees?\\b'),
  ],
  [/\bhow (?:far|high|tall|wide|deep|thick|heavy)\b/iu, pattern(SIZE)],
  [
    new RegExp(
      `\\bhow (?:long|soon|quickly)\\b|\\bhow (?:many|much) (?:more )?(?:time|notice|${TIME})\\b`,
      'iu',
    ),
    pattern(`${DURATION}|${SIZE}`),
  ],
  [
    /\bhow much (?:is|are|does|do|did|was|were|will|would|for|to|money|can|must|should)\b|\b(?:prices?|costs?|fees?|charge|fare|rent|deposit|salary)\b/iu,
    pattern(MONEY),
    /\b(?:who|whom|whose|why|when|where|which|kind|name|term|charge of|how (?!much))\b/iu,
  ],
]

function pattern(source: string): RegExp {
  return new RegExp(source, 'iu')
}
