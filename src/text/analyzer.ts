import { lookAt, TRAIT, type Word } from './lexicon.ts'
import { eachWord } from './words.ts'

/** How a text falls into words, and what each word is; one for questions and documents alike. */
export interface Analyzer {
  /** See words.ts. */
  eachWord(text: string, visit: (start: number, end: number) => void, start?: number, end?: number): void
  lookAt(form: string): Word
  /** Words that are no part of the ranking. */
  isStop(traits: number): boolean
}

export const englishAnalyzer: Analyzer = {
  eachWord,
  lookAt,
  isStop: traits => (traits & TRAIT.stop) !== 0,
}
