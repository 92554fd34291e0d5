/** The other way to write a folded number: `2` for `two`, `first` for `1st`; undefined where there is none. Up to
 *  twenty, and the tens to ninety: words joined by hyphens are two words. */
export function otherNumeral(folded: string): string | undefined {
  return OTHER.get(folded)
}

const CARDINALS =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`.split(/\s+/u)
const ORDINALS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/u)
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ')

const PAIRS = [
  ...CARDINALS.map((word, i) => [word, `${i}`] as const),
  ...ORDINALS.map((word, i) => [word, `${i + 1}${['st', 'nd', 'rd'][i] ?? 'th'}`] as const),
  ...TENS.map((word, i) => [word, `${10 * (i + 3)}`] as const),
  ...TENS.map((word, i) => [word.replace(/y$/u, 'ieth'), `${10 * (i + 3)}th`] as const),
]

const OTHER: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([word, digits]): [string, string][] => [
    [word, digits],
    [digits, word],
  ]),
)

/** The words of a whole number from 21 to 999,999 that takes more than one ("25", "1,200"), without "and"; none for any other text. */
export function numberWords(folded: string): readonly string[] {
  if (!/^[1-9]\d{0,2}(?:,?\d{3})?$/u.test(folded)) return []
  const words = spelt(Number(folded.replace(',', '')))
  return words.length > 1 ? words : []
}

/** The numbers that a text says in several words ("two thousand five hundred"), each in digits and in its words, lower case. */
export function saidNumbers(text: string): { readonly digits: string; readonly words: readonly string[] }[] {
  return Array.from(text.toLowerCase().matchAll(SAID), ([said]) => said.split(/[\s-]+/u)).flatMap(run => {
    const words = run.filter(word => word !== 'and')
    const digits = numeralOf(words)
    return digits === undefined ? [] : [{ digits, words }]
  })
}

function numeralOf(words: readonly string[]): string | undefined {
  let [total, part] = [0, 0]
  for (const word of words) {
    const value = VALUES.get(word)
    if (value === undefined || (word === 'hundred' && part > 9)) return undefined
    if (word === 'thousand') [total, part] = [total + part * 1000, 0]
    else part = word === 'hundred' ? part * 100 : part + value
  }
  const value = total + part
  // Only as it would be said: "five twenty" is no number.
  return spelt(value).join(' ') === words.join(' ') ? String(value) : undefined
}

function spelt(value: number): string[] {
  if (value >= 1000)
    return [...spelt(Math.floor(value / 1000)), 'thousand', ...(value % 1000 > 0 ? spelt(value % 1000) : [])]
  if (value >= 100)
    return [
      CARDINALS[Math.floor(value / 100)] ?? '',
      'hundred',
      ...(value % 100 > 0 ? spelt(value % 100) : []),
    ]
  if (value <= 20) return [CARDINALS[value] ?? '']
  const tens = value < 30 ? 'twenty' : (TENS[Math.floor(value / 10) - 3] ?? '')
  return value % 10 === 0 ? [tens] : [tens, CARDINALS[value % 10] ?? '']
}

const SAY = [...CARDINALS, ...TENS, 'hundred', 'thousand'].join('|')
const SAID = new RegExp(`\\b(?:${SAY})(?:(?:[ -]|(?<=hundred|thousand) and )(?:${SAY}))+\\b`, 'gu')
const VALUES: ReadonlyMap<string, number> = new Map([
  ...CARDINALS.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 10 * (i + 3)]),
  ['hundred', 100],
  ['thousand', 1000],
])
