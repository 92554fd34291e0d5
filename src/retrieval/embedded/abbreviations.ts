import { eachAbbreviation } from '../../text/abbreviations.ts'
import type { Analyzer } from '../../text/analyzer.ts'

/** What the passages spell out, by term. */
export interface Abbreviations {
  /** The words that an abbreviation stands for. */
  expansion(term: string): readonly string[]
  /** Abbreviations of which every word is among `terms`, each with those words. */
  within(terms: ReadonlySet<string>): readonly Abbreviation[]
}

export interface Abbreviation {
  readonly form: string
  readonly term: string
  readonly words: readonly string[]
}

export function abbreviationsOf(texts: Iterable<string>, analyzer: Analyzer): Abbreviations {
  const known = new Map<string, Abbreviation>()
  for (const text of texts) {
    eachAbbreviation(text, (short, long) => {
      const words = long.map(word => analyzer.lookAt(word)).filter(({ traits }) => !analyzer.isStop(traits))
      const { term, traits } = analyzer.lookAt(short)
      // subtle: `IT` and `WHO` fold to stop words, which no question is ranked by.
      if (words.length < 2 || analyzer.isStop(traits)) return
      const terms = [...new Set(words.map(word => word.term))]
      known.set(`${term} ${terms.join(' ')}`, { form: short, term, words: terms })
    })
  }
  const byTerm = new Map<string, string[]>()
  const byWord = new Map<string, Abbreviation[]>()
  for (const one of known.values()) {
    add(byTerm, one.term, ...one.words)
    add(byWord, one.words[0] as string, one)
  }
  return {
    expansion: term => byTerm.get(term) ?? [],
    within: terms =>
      [...terms].flatMap(term =>
        (byWord.get(term) ?? []).filter(({ words }) => words.every(word => terms.has(word))),
      ),
  }
}

function add<Value>(lists: Map<string, Value[]>, key: string, ...values: Value[]): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, values)
  else list.push(...values)
}
