import { editDistance } from './spelling.ts'

/**
 * The consonants of a folded name as they sound, for names that come from other scripts and are spelt as each
 * writer hears them: `hezbollah` and `hizbullah`, `gaddafi` and `qadhafi`. Names with the same skeleton may still
 * be two, see `mayBeOneName`.
 */
export function skeleton(folded: string): string {
  return plainSkeleton(folded) ?? skeletonByPatterns(folded)
}

/** The same for names of letters a to z in one pass: every name of a corpus comes by. Undefined for others. */
function plainSkeleton(folded: string): string | undefined {
  let bones = ''
  let last = 0
  for (let at = 0; at < folded.length; at++) {
    const letter = folded.charCodeAt(at)
    if (letter < FIRST_LETTER || letter > LAST_LETTER) return undefined
    let sound = SOUNDS.charCodeAt(letter - FIRST_LETTER)
    if (letter === P && folded.charCodeAt(at + 1) === H) {
      sound = F
      at++
    }
    if (letter === X) {
      bones += last === K ? 's' : 'ks'
      last = S
      continue
    }
    if (sound === VOWEL && bones !== '') continue
    if (sound === last) continue
    bones += String.fromCharCode(sound)
    last = sound
  }
  return bones
}

const FIRST_LETTER = 0x61
const LAST_LETTER = 0x7a
const F = 0x66
const H = 0x68
const K = 0x6b
const P = 0x70
const S = 0x73
const X = 0x78
const VOWEL = 0x61
/** What each letter sounds like; `a` stands for vowels and what is hardly heard. */
const SOUNDS = 'abkdafkaaaklmnapkrstavvxas'

function skeletonByPatterns(folded: string): string {
  return folded
    .replace(/ph/gu, 'f')
    .replace(/x/gu, 'ks')
    .replace(/c[kq]|[cgkq]h?/gu, 'k')
    .replace(/[sz]h?/gu, 's')
    .replace(/w/gu, 'v')
    .replace(/[aeiouyjh]+/gu, (_, at: number) => (at === 0 ? 'a' : ''))
    .replace(/(.)\1+/gu, '$1')
}

/** Whether two folded names with the same skeleton may be spellings of one: few edits apart, and alike at the end
 *  (`maria` and `mario` are two people, so are `jordan` and `jordana`). */
export function mayBeOneName(a: string, b: string): boolean {
  const begins = a[0] === b[0] || ALIKE.some(letters => letters.test(a) && letters.test(b))
  if (!begins || ending(a) !== ending(b) || ROMAN.test(a)) return false
  // "Kassim", "Qasim": how they begin is no edit.
  const most = Math.min(a.length, b.length) < LONG ? 1 : 3
  return editDistance(a.slice(1), b.slice(1)) <= most
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
