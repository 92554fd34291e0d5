const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:days?)?'
/** Of a pattern: the months whose names say when by themselves; "May" mostly gives leave. */
export const MONTHS_BUT_MAY =
  'January|February|March|April|June|July|August|September|October|November|December'
/** Of a pattern: the full name of a month. */
export const MONTH = `(?:${MONTHS_BUT_MAY}|May)`
const ANY_MONTH = `(?:${MONTH}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`
const FEAST = '(?:Easter|Christmas|Whitsun|Lent|Advent|Ramadan)'
const SEASON = '(?:springs?|summers?|autumns?|winters?)'
const YEAR = '(?:1\\d{3}|20\\d\\d)'

/** Whether a text, such as a heading, says when and nothing else: "1954", "14-16 August", "Week 3". */
export function isDate(text: string): boolean {
  return text.length <= LONGEST_DATE && NAMES_DATE.test(text) && ONLY_DATE.test(text)
}

/** Whether a line is a year, or the first and last of some: "1954", "1955-57", "ca. 1960:". */
export function isYear(line: string): boolean {
  const [, first, last] = YEARS.exec(line) ?? []
  if (first === undefined) return false
  const span = last === undefined ? 1 : Number(last) - (last.length < 4 ? Number(first) % 100 : Number(first))
  return span > 0 && span <= LONGEST_SPAN
}

/** Whether a question asks when. */
export function asksWhen(question: string): boolean {
  return WHEN.test(question)
}

/** Whether a text tells when, if only before or after what. */
export function tellsWhen(text: string): boolean {
  return TOLD_WHEN.test(text)
}

// "When do you get", "when can it be used" mostly asks for a condition, which may be told in any words.
const WHEN = /\bwhen (?:(?:was|were|did|will|had|can (?:I|we|you)) |(?:is|are) (?!.*\p{L}ed\b))/iu
const LONGEST_DATE = 60 // UTF-16 code units
const LONGEST_SPAN = 60 // years; "1000-1200" are hours
const YEARS = /^(?:ca?\.? |circa )?(1\d{3}|20\d\d)(?:\s?[-–/]\s?(\d{4}|\d\d))?s?[.:]?$/iu
const NAMES_DATE = pattern(
  `(?<![\\p{N}.,])${YEAR}s?(?![\\p{N}.,])|\\b(?:${DAY}|${ANY_MONTH}|${SEASON}|${FEAST}|today)\\b|\\b(?:week|day|month|year) \\d|\\d(?:st|nd|rd|th)\\b`,
)
const ONLY_DATE = pattern(
  `^(?:[^\\p{L}]|(?<=\\p{N})(?:st|nd|rd|th|s)(?!\\p{L})|(?<!\\p{L})(?:${DAY}|${ANY_MONTH}|${SEASON}|${FEAST}|the|of|in|on|from|to|until|since|and|early|late|mid|week|day|month|year|century|circa|ca|mornings?|afternoons?|evenings?|nights?)(?!\\p{L}))+$`,
)
// What was before or after something else is told without a date. "Mar" and "Sun" are names of things.
const TOLD_WHEN = pattern(
  [
    `\\b${YEAR}s?\\b`,
    '\\bin \\d{3,4}\\b|\\bAD \\d|\\d (?:AD|BC)\\b',
    "\\b\\d{1,2}(?:[.:]\\d\\d|\\s?[ap]\\.?m\\b|\\s?o['’]clock)|\\b(?:half|quarter) (?:past|to)\\b|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d",
    `\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Mon|Tue|Wed|Thu|Fri|Sat|week(?:day|end)s?)\\b`,
    `\\b(?:${MONTHS_BUT_MAY}|Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec)\\b|\\b(?:in|of|early|late|since|until|till|from|by|\\d) May\\b|\\bMay \\d`,
    `\\b(?:${SEASON}|fall|${FEAST}|noon|midday|midnight|mornings?|afternoons?|evenings?|nights?|dawn|dusk|sun(?:rise|set)|today|tomorrow|yesterday|tonight|now|nowadays|recently|soon|later|earlier|ago|since|immediately|at once|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|always|never|until|till|before|after(?:wards)?|during|while|when(?:ever)?|once|if|unless|as soon as|following|end|beginning|start|latest|within|century|centuries|decades?|era|ages?|aged|times?|every|first|last|next|seconds?|minutes?|hours?|days?|weeks?|fortnight|months?|terms?|seasons?|years?)\\b`,
  ].join('|'),
)

function pattern(source: string): RegExp {
  return new RegExp(source, 'iu')
}
