import { editDistance } from './spelling.ts'

/**
 * The consonants of a folded name as they sound, for names that come from other scripts and are spelt as each
 * writer hears them: `hezbollah` and `hizbullah`, `gaddafi` and `qadhafi`. Names with the same skeleton may still
 * be two, see `mayBeOneName`.
 */
export function skeleton(folded: string): string {
  return folded
    .replace(/ph/gu, 'f')
    .replace(/c[kq]|[cgkq]h?/gu, 'k')
    .replace(/[sz]h?/gu, 's')
    .replace(/w/gu, 'v')
    .replace(/[aeiouyjh]+/gu, (_, at: number) => (at === 0 ? 'a' : ''))
    .replace(/(.)\1+/gu, '$1')
}

/** Whether two folded names with the same skeleton may be spellings of one: few edits apart, and alike at the end
 *  (`maria` and `mario` are two people, so are `jordan` and `jordana`). */
export function mayBeOneName(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const begins = a[0] === b[0] || ALIKE.some(letters => letters.test(a) && letters.test(b))
  return begins && ending(a) === ending(b) && !ROMAN.test(a) && editDistance(a, b) <= (shorter < LONG ? 1 : 3)
}

const LONG = 7 // letters
/** First letters that are written for each other; `c` is for `k` but not for `g`. */
const ALIKE = [/^[gkq]/u, /^[ckq]/u, /^[sz]/u, /^[vw]/u, /^(?:f|ph)/u, /^[aeiouyjh]/u]
const ROMAN = /^[ivxlcdm]+$/u

/** Its last vowel, or nothing where it ends in a consonant. */
function ending(name: string): string {
  const last = name
    .replace(/h$/u, '')
    .replace(/[iy]+$/u, 'i')
    .slice(-1)
  return /[aeiou]/u.test(last) ? last : ''
}
