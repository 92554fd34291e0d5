import { stemmer } from 'stemmer'
import { oneSpelling } from './british.ts'
import { baseOf } from './irregular.ts'

/**
 * The term that a word is indexed under: lower case, without accents, possessive and inner points, and
 * stemmed where it is an English word (Porter, "An algorithm for suffix stripping", 1980).
 * `folded` is the word folded, for callers that have it.
 */
export function termOf(word: string, folded = fold(word)): string {
  // The country, not what is left of "use" when it is stemmed.
  if (word.startsWith('U') && UNITED_STATES.test(word)) return 'usa'
  const base = baseOf(folded)
  return base.length > 2 && isLatin(base) ? stemmer(oneSpelling(base)) : base
}

/** Holds nothing but the letters a to z. */
function isLatin(folded: string): boolean {
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    if (unit < 0x61 || unit > 0x7a) return false
  }
  return true
}

/** A word as people compare spellings: lower case, without accents, possessive and inner points, not stemmed. */
export function fold(word: string): string {
  let folded = word.toLowerCase()
  if (!ASCII_WORD.test(folded)) {
    // subtle: only the marks of Latin, Greek and Cyrillic are dropped; those of Indic and Semitic scripts spell.
    folded = folded
      .normalize('NFKD')
      .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
      .replace(/[ßøłđıæœþð]/gu, fix => LETTERS[fix] ?? fix)
    folded = folded.normalize('NFC')
    const dropped = /\d/u.test(folded) ? /['’,]/gu : /['’.,]/gu
    folded = folded.replace(/['’]s$/u, '').replace(dropped, '')
  }
  return folded
}

/**
 * Words that say how a sentence hangs together, not what it is about. The list is short on purpose: a word
 * wrongly dropped cannot be found any more, a word wrongly kept weighs next to nothing in BM25.
 */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded)
}

const UNITED_STATES = /^U\.?S(?:['’]s)?$/u
const ASCII_WORD = /^[a-z0-9]*$/u
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

/** See isStopWord. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an and are as at be been being but by can could did do does doing done for from had has have having he her
   hers him his how i if in into is it its me my of on or our ours she should so such than that the their theirs
   them then there these they this those to was we were what when where which while who whom whose why will with
   would you your yours many much may might must shall dont doesnt didnt isnt arent wasnt werent cant wont im ive youre s t`
    .split(/\s+/u)
    .filter(word => word !== ''),
)
