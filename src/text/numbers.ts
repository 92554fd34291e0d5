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
