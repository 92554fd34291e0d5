import type { Span } from '../text/span.ts'

/** How many words a stretch holds: runs of letters and digits. Scripts without spaces count a word for every
 *  two characters, so that lengths mean about the same in any language. */
export function countWords(text: string, { start, end }: Span = { start: 0, end: text.length }): number {
  let count = 0
  let spaceless = 0
  for (const [run] of text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    if (SPACELESS.test(run)) spaceless += run.length
    else count++
  }
  return count + Math.ceil(spaceless / 2)
}

const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
