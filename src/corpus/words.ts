import { CHARACTER, characterAt } from '../text/characters.ts'
import type { Span } from '../text/span.ts'

/** How many words a stretch holds: runs of letters and digits. Scripts without spaces count a word for every
 *  two characters, so that lengths mean about the same in any language. */
export function countWords(text: string, { start, end }: Span = { start: 0, end: text.length }): number {
  let count = 0
  let spaceless = 0
  let at = start
  while (at < end) {
    let character = characterAt(text, at++)
    if ((character & FIRST) === 0) continue
    const from = at - 1
    let seen = character
    while (at < end && ((character = characterAt(text, at)) & INNER) !== 0) {
      seen |= character
      at++
    }
    if ((seen & CHARACTER.spaceless) !== 0) spaceless += at - from
    else count++
  }
  return count + Math.ceil(spaceless / 2)
}

const FIRST = CHARACTER.letter | CHARACTER.number
const INNER = FIRST | CHARACTER.mark
