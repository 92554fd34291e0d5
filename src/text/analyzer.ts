import { lookAt, TRAIT, type Word } from './lexicon.ts'
import { eachWord, MARGIN, WordReader } from './words.ts'

/** How a text falls into words, and what each word is; one for questions and documents alike. */
export interface Analyzer {
  /** See words.ts. */
  eachWord(text: string, visit: (start: number, end: number) => void, start?: number, end?: number): void
  /** The same for [start, end) of a text of `length` code units, which may be long; of a part of it, `margin` code
   *  units are wanted at each side. */
  wordsIn(units: Uint16Array, start: number, end: number, length: number): WordReader
  readonly margin: number
  lookAt(form: string): Word
  /** Words that are no part of the ranking. */
  isStop(traits: number): boolean
}

export const englishAnalyzer: Analyzer = {
  eachWord,
  wordsIn: (units, start, end, length) => new WordReader(units, start, end, length),
  margin: MARGIN,
  lookAt,
  isStop: traits => (traits & TRAIT.stop) !== 0,
}

/** The terms of a text's words in order, those of stop words too. */
export function termsIn(text: string, analyzer: Analyzer): string[] {
  const terms: string[] = []
  analyzer.eachWord(text, (start, end) => terms.push(analyzer.lookAt(text.slice(start, end)).term))
  return terms
}

/** The same analyzer, with the words it met last kept: answering looks at the same few thousand again and again. */
export function remembering(analyzer: Analyzer, limit = WORDS_KEPT): Analyzer {
  const known = new Map<string, Word>()
  return {
    ...analyzer,
    lookAt(form) {
      const seen = known.get(form)
      if (seen !== undefined) return seen
      // Begun anew when full: simpler than forgetting one by one, and as fast over time.
      if (known.size >= limit) known.clear()
      const word = analyzer.lookAt(form)
      known.set(word.form, word)
      return word
    },
  }
}

const WORDS_KEPT = 50_000 // about 10 MB
