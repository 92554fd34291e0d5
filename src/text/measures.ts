/** How a text tells what the question asks the measure of ("how long", "what does it cost"): a price by a sum of money, a length of time by a number
 *  of hours or days. Undefined where the question asks for none. */
export function measureAsked(question: string): RegExp | undefined {
  return MEASURES.find(([asked]) => asked.test(question))?.[1]
}

const NUMBER =
  '(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|half an?|few|several|another|each|every|per|many)'
const TIME =
  '(?:second|minute|hour|day|night|week|fortnight|weekend|month|term|season|year|decade|centur(?:y|ie)|min|hr|yr)s?'
const DURATION = `\\b${NUMBER}[-\\s]?(?:(?:working|calendar|full|school|whole|more|good|clear) )?${TIME}\\b|\\b(?:until|overnight|fortnight|for (?:life|ever|good))\\b`
const SIZE = `\\b${NUMBER}[-\\s]?(?:[cmk]?m|ft|feet|foot|inch(?:es)?|miles?|(?:kilo|centi|milli)?met(?:re|er)s?|yards?|hectares?|acres?|lit(?:re|er)s?|k?g|kilos?|tonn?e?s?|pounds?|stone|square|mph|knots?)\\b`
const MONEY =
  '\\p{Sc}\\s?\\d|\\b\\d[\\d.,]*\\s?(?:p|pence|pounds?|dollars?|euros?|cents?|EUR|GBP|USD|CHF|crowns?|francs?|shillings?|%|per ?cent|\\p{Sc})(?![\\p{L}\\p{N}])|\\b\\d+\\.\\d\\d\\b|\\b(?:free|no charge)\\b'

// The first that fits decides.
const MEASURES: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /\bhow (?:often|frequently|many times)\b/iu,
    pattern(
      '\\b(?:every|each|once|twice|times|daily|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|hourly|per)\\b|\\ba (?:day|week|month|year)\\b',
    ),
  ],
  [
    /\b(?:how old|what age)\b/iu,
    pattern(
      '\\b(?:aged?|born|under|over|years?)\\b[^.]*\\d|\\b\\d[^.]*\\b(?:years?|aged?|old)\\b|\\b(?:under|over)-\\d',
    ),
  ],
  [/\bhow (?:hot|cold|warm)\b|\btemperature\b/iu, pattern('°|\\bdegrees?\\b')],
  [/\bhow (?:far|high|tall|wide|deep|thick|big|large|heavy)\b/iu, pattern(SIZE)],
  [
    new RegExp(
      `\\bhow (?:long|soon|quickly)\\b|\\bhow (?:many|much) (?:more )?(?:time|notice|${TIME})\\b`,
      'iu',
    ),
    pattern(`${DURATION}|${SIZE}`),
  ],
  [
    /\bhow much (?:is|are|does|do|did|was|were|will|would|for|to|money|can|must|should)\b|\b(?:prices?|costs?|fees?|charge|fare|rent|deposit|fine|penalty|salary|expensive)\b/iu,
    pattern(MONEY),
  ],
]

function pattern(source: string): RegExp {
  return new RegExp(source, 'iu')
}
