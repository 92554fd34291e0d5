import { type PreparedQuery, prepare } from '../../src/ranking/query.ts'
import { englishAnalyzer } from '../../src/text/analyzer.ts'
import type { Word } from '../../src/text/lexicon.ts'

/** A question as the ranking takes it, its content words each once; `rarityOf` says how rare a term is. */
export function preparedQuery(
  text: string,
  rarityOf: (term: string) => { readonly df: number; readonly idf: number } = () => ({ df: 1, idf: 1 }),
): PreparedQuery {
  const content = new Map<string, Word>()
  for (const word of wordsOf(text)) {
    if (!englishAnalyzer.isStop(word.traits) && !content.has(word.term)) content.set(word.term, word)
  }
  const terms = [...content.values()].map(({ form, term, traits }) => ({
    ...{ form, term, traits, variants: [], kindred: [], suggestions: [] },
    ...rarityOf(term),
  }))
  return prepare({ question: { text, phrases: [], without: [] }, terms }, () => [])
}

/** The words of a text, as they are looked at. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  englishAnalyzer.eachWord(text, (start, end) => {
    found.push(englishAnalyzer.lookAt(text.slice(start, end)))
  })
  return found
}
