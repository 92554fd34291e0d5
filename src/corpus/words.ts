import { CHARACTER, characterAt, characterOf } from '../text/characters.ts'
import type { Span } from '../text/span.ts'

/** How many words a stretch holds: runs of letters and digits. Scripts without spaces count a word for every
 *  two characters, so that lengths mean about the same in any language. */
export function countWords(text: string, { start, end }: Span = { start: 0, end: text.length }): number {
  let words = 0
  let before = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    let here = SORTS[unit] as number
    if (here > 1) here = sortOf(unit)
    if (here > 1) return countAny(text, start, end)
    words += here & ~before
    before = here
  }
  return words
}

/** The same where marks, pairs, or scripts without spaces are. */
function countAny(text: string, start: number, end: number): number {
  let count = 0
  let spaceless = 0
  let from = start // of the run at hand
  let seen = 0 // bits of all its characters; 0 between runs
  for (let at = start; at <= end; at++) {
    const character = at < end ? characterAt(text, at) : 0
    if ((character & (seen === 0 ? FIRST : INNER)) !== 0) {
      if (seen === 0) from = at
      seen |= character
    } else if (seen !== 0) {
      if ((seen & CHARACTER.spaceless) !== 0) spaceless += at - from
      else count++
      seen = 0
    }
  }
  return count + Math.ceil(spaceless / 2)
}

const FIRST = CHARACTER.letter | CHARACTER.number
const INNER = FIRST | CHARACTER.mark

// By code unit, filled as they are met; sharing it is harmless, see characters.ts. 0 parts words, 1 is in words; with
// other units around, a stretch is not counted that easily.
const OTHER = 2
const UNKNOWN = 3
const SORTS = new Uint8Array(0x10000).fill(UNKNOWN)

function sortOf(unit: number): number {
  if (SORTS[unit] === UNKNOWN) {
    const bits = characterOf(unit)
    const isEasy = (bits & (CHARACTER.mark | CHARACTER.spaceless)) === 0 && (unit & 0xf800) !== 0xd800
    SORTS[unit] = !isEasy ? OTHER : (bits & FIRST) !== 0 ? 1 : 0
  }
  return SORTS[unit] as number
}

/** Whether a line is a title; case, quotation marks and spaces do not matter. */
export function isSameLine(line: string, title: string): boolean {
  const wanted = plain(title)
  // Most often a whole paragraph, and a look at its beginning will do. Its last word may be cut, so it does not count.
  const begins = plain(line.slice(0, title.length + 40)).replace(/ ?[^ ]*$/u, '')
  return wanted.startsWith(begins) && plain(line) === wanted
}

function plain(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
