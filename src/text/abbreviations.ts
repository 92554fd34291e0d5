import { isStopWord } from './terms.ts'
import { words } from './words.ts'

/**
 * Calls `visit` with each abbreviation that the text spells out beside it, and the words it stands for:
 * `Iranian Revolutionary Guard Corps (IRGC)`, `UAV (unmanned aerial vehicle)`. The capitals must be the initials of
 * the words, `of`, `the` and their like aside (at most one a letter); a plural's `s` is left out.
 */
export function eachAbbreviation(
  text: string,
  visit: (short: string, long: readonly string[]) => void,
): void {
  // Most texts have no brackets at all, and a search for one is far quicker than words are.
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const inside = BRACKETED.exec(text.slice(open, open + REACH))?.[1]
    if (inside === undefined || !(SHORT.test(inside) || mayFollowShort(text, open))) continue
    const before = wordsOf(text.slice(Math.max(0, open - REACH), open)).reverse()
    const outer = before[0] ?? ''
    if (SHORT.test(inside)) {
      const short = withoutPlural(inside)
      const long = spelledOut([...short].reverse(), before.slice(0, 2 * short.length))
      if (long !== undefined) visit(short, long.reverse())
    } else if (SHORT.test(outer)) {
      const short = withoutPlural(outer)
      const long = spelledOut([...short], wordsOf(inside).slice(0, 2 * short.length))
      if (long !== undefined) visit(short, long)
    }
  }
}

const REACH = 100 // UTF-16 code units before and after the bracket that a spelling out may take
const BRACKETED = /^\(\s*([^()]{2,80}?)\s*\)/u
const SHORT = /^\p{Lu}{2,8}s?$/u

/** Whether the word before a bracket may be `SHORT`. Most end in a small letter, and need not be looked for. */
function mayFollowShort(text: string, open: number): boolean {
  let at = open - 1
  while (at >= 0 && text.charCodeAt(at) === SPACE) at--
  const last = text.charCodeAt(at)
  return !(last >= 0x61 && last <= 0x7a) || last === SMALL_S
}

const SPACE = 0x20
const SMALL_S = 0x73

function withoutPlural(short: string): string {
  return short.replace(/s$/u, '')
}

function wordsOf(text: string): string[] {
  return words(text).map(({ start, end }) => text.slice(start, end))
}

/** The words from the first on that begin with the letters, one word a letter; undefined where they do not. */
function spelledOut(letters: readonly string[], candidates: readonly string[]): string[] | undefined {
  if (letters.length === 0) return []
  const [word, ...rest] = candidates
  if (word === undefined) return undefined
  const begins = word[0]?.toUpperCase() === letters[0]
  const taken = begins ? spelledOut(letters.slice(1), rest) : undefined
  // `of` counts in SOLAS (Safety of Life at Sea) and does not in WHO.
  const skipped =
    taken === undefined && isStopWord(word.toLowerCase()) ? spelledOut(letters, rest) : undefined
  const found = taken ?? skipped
  return found && [word, ...found]
}
