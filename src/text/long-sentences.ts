import type { Span } from './span.ts'

/** Longer than this is hardly a sentence but a table or a list: about 80 words of English. */
const LONG = 560 // UTF-16 code units
/** Longer than this is cut even where nothing but a space allows it, so that no passage grows without bound. */
const ENDLESS = 1500 // UTF-16 code units
/** No piece is shorter than this: about eight words. */
const SHORTEST = 48 // UTF-16 code units

/**
 * Cuts what is too long to be a sentence, at the kindest place near its middle: line ends first, then semicolons,
 * bullets and columns, and past `ENDLESS` commas, spaces, and at last between any two characters. The pieces
 * cover all of it but the white space between them. A list that lost its line ends is cut at any length.
 */
export function shorten(text: string, sentence: Span): Span[] {
  const lost = lostLines(text, sentence)
  if (lost.length > 1) return lost.flatMap(line => shorten(text, line))
  let length = sentence.end - sentence.start
  if (length <= LONG / 2) return [sentence]
  // Thai says in half as many characters what English says, and parts its sentences by spaces.
  const dense = DENSE.test(text.slice(sentence.start, sentence.start + 64))
  if (dense) length *= 2
  if (length <= LONG) return [sentence]
  for (const { pattern, past } of dense ? DENSE_PLACES : PLACES) {
    if (length <= past) break
    const at = nearestMiddle(text, sentence, pattern)
    if (at === undefined) continue
    const left = trimmed(text, sentence.start, at)
    const right = trimmed(text, at, sentence.end)
    return [...shorten(text, left), ...shorten(text, right)]
  }
  return [sentence]
}

const DENSE = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u
const LINE_END = /\n/gu
const COLUMN = /;(?=\s)|；|\s(?=[•·▪|*]\s)|\s(?=\(?(?:\d{1,2}|[a-z])\)\s)|\t| {3,}/gu
const COMMA = /[,:،，、](?=\s)|[，、؛]/gu
const SPACE = /\s/gu
const CHARACTER = /(?<=[^\ud800-\udbff])(?=[^\udc00-\udfff\p{M}])/gu

const PLACES = [
  { pattern: LINE_END, past: LONG },
  { pattern: COLUMN, past: LONG },
  { pattern: COMMA, past: ENDLESS },
  { pattern: SPACE, past: ENDLESS },
  { pattern: CHARACTER, past: ENDLESS },
] as const

const DENSE_PLACES = [
  { pattern: LINE_END, past: LONG },
  { pattern: COLUMN, past: LONG },
  { pattern: SPACE, past: LONG },
  { pattern: COMMA, past: LONG },
  { pattern: CHARACTER, past: ENDLESS },
] as const

/** The lines of a list whose line ends became runs of spaces: `Hank  Jennifer as Ella  Charlotte as Nina`. Justified
 *  type has such runs too, but singly, or before small letters. */
function lostLines(text: string, { start, end }: Span): readonly Span[] {
  const part = text.slice(start, end)
  if (!part.includes('  ')) return NONE
  const gaps = [...part.matchAll(/ {2,}/gu)]
  const first = gaps[0]
  if (first === undefined) return []
  const announced = part.charAt(first.index - 1) === ':'
  const items = gaps.every(({ index, 0: gap }) =>
    ITEM.test(part.slice(index + gap.length, index + gap.length + 8)),
  )
  // One gap after a few words parts a label from what it is of: `Nov 8    Captain's dinner`.
  const several = gaps.length > 1 || (first[0].length > 2 && first.index > LABEL)
  if (!announced && !(items && several)) return []
  const ends = [...gaps.map(({ index }) => start + index), end]
  return ends.map((at, line) => trimmed(text, line === 0 ? start : (ends[line - 1] ?? start), at))
}

const LABEL = 24 // UTF-16 code units
const NONE: readonly Span[] = []
const ITEM = /^(?:["“(*•–-]\s?)*[\p{Lu}\p{N}]/u

/** Where to cut: after the mark that lies nearest to the middle, away from both ends. */
function nearestMiddle(text: string, { start, end }: Span, pattern: RegExp): number | undefined {
  const part = text.slice(start + SHORTEST, end - SHORTEST)
  // In a text of millions, a look at each mark up to the middle takes seconds; the nearest is most often near.
  const far = part.length / 2 - NEAR
  const near = far > NEAR ? nearest(part, pattern, Math.floor(far)) : undefined
  const best = near ?? nearest(part, pattern, 0)
  return best === undefined ? undefined : start + SHORTEST + best
}

const NEAR = 8000 // UTF-16 code units

/** The end of the mark, of those that begin at `from` or later, that is nearest to the middle. */
function nearest(part: string, pattern: RegExp, from: number): number | undefined {
  const middle = part.length / 2
  let best: number | undefined
  pattern.lastIndex = from
  for (const { index, 0: mark } of part.matchAll(pattern)) {
    const at = index + mark.length
    if (best !== undefined && Math.abs(at - middle) >= Math.abs(best - middle)) break
    best = at
  }
  // subtle: matchAll goes on from where the pattern stands.
  pattern.lastIndex = 0
  // Beyond the stretch that was looked at, one before it may be nearer.
  return best !== undefined && from > 0 && best - middle > NEAR ? undefined : best
}

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end)
  return {
    start: start + part.length - part.trimStart().length,
    end: end - part.length + part.trimEnd().length,
  }
}
