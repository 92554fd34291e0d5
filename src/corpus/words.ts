import { CHARACTER, characterAt } from '../text/characters.ts'
import type { Span } from '../text/span.ts'

/** How many words a stretch holds: runs of letters and digits. Scripts without spaces count a word for every
 *  two characters, so that lengths mean about the same in any language. */
export function countWords(text: string, { start, end }: Span = { start: 0, end: text.length }): number {
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
