import type { Collection } from '../../index/collection.ts'
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

/** Those of the documents that are served now, from the notes that were taken when they were indexed. */
export function abbreviationsOf(collection: Collection, analyzer: Analyzer): Abbreviations {
  const notes = new Set<string>()
  for (const { segment, hidden } of collection.lives) {
    for (const [note, documents] of segment.about.notes) {
      if (documents.some(document => hidden[document] === 0)) notes.add(note)
    }
  }
  const known = new Map<string, Abbreviation>()
  // In one order, whatever segments they come from.
  for (const note of [...notes].sort()) {
    const [short = '', ...long] = note.split('\t')
    const words = long.map(word => analyzer.lookAt(word)).filter(({ traits }) => !analyzer.isStop(traits))
    const { term, traits } = analyzer.lookAt(short)
    // subtle: `IT` and `WHO` fold to stop words, which no question is ranked by.
    if (words.length < 2 || analyzer.isStop(traits)) continue
    const terms = [...new Set(words.map(word => word.term))]
    known.set(`${term} ${terms.join(' ')}`, { form: short, term, words: terms })
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
