import type { Collection, Live } from '../../index/collection.ts'
import type { Segment } from '../../index/segment.ts'
import type { Analyzer } from '../../text/analyzer.ts'

/** What the passages spell out. */
export interface Abbreviation {
  readonly form: string
  readonly term: string
  readonly words: readonly string[]
}

/** The abbreviations of the documents that are served, from the notes that were taken when they were indexed. */
export class Abbreviations {
  readonly #collection: Collection
  readonly #analyzer: Analyzer
  /** A segment's notes are looked through once, whatever becomes of the others. */
  readonly #noted = new WeakMap<Segment, Noted>()

  constructor(collection: Collection, analyzer: Analyzer) {
    this.#collection = collection
    this.#analyzer = analyzer
  }

  /** The words that an abbreviation stands for, by its term. */
  expansion(term: string): readonly string[] {
    return this.#served(({ byTerm }) => byTerm.get(term)).flatMap(({ words }) => words)
  }

  /** Abbreviations of which every word is among `terms`, each with those words. */
  within(terms: ReadonlySet<string>): readonly Abbreviation[] {
    return [...terms].flatMap(term =>
      this.#served(({ byWord }) => byWord.get(term)).filter(({ words }) =>
        words.every(word => terms.has(word)),
      ),
    )
  }

  #served(listed: (noted: Noted) => readonly Note[] | undefined): readonly Abbreviation[] {
    const notes = this.#collection.lives.flatMap(live =>
      (listed(this.#of(live.segment)) ?? []).filter(note => isServed(note, live)),
    )
    // In one order, whatever segments they come from; the last of those that say the same.
    notes.sort((a, b) => (a.note < b.note ? -1 : 1))
    const known = new Map<string, Abbreviation>()
    for (const note of notes) known.set(`${note.term} ${note.words.join(' ')}`, note)
    return [...known.values()]
  }

  #of(segment: Segment): Noted {
    let noted = this.#noted.get(segment)
    if (noted === undefined) {
      noted = this.#read(segment)
      this.#noted.set(segment, noted)
    }
    return noted
  }

  #read(segment: Segment): Noted {
    const byTerm = new Map<string, Note[]>()
    const byWord = new Map<string, Note[]>()
    for (const [note, by] of segment.about.notes) {
      const [short = '', ...long] = note.split('\t')
      const words = long
        .map(word => this.#analyzer.lookAt(word))
        .filter(({ traits }) => !this.#analyzer.isStop(traits))
      const { term, traits } = this.#analyzer.lookAt(short)
      // subtle: `IT` and `WHO` fold to stop words, which no question is ranked by.
      if (words.length < 2 || this.#analyzer.isStop(traits)) continue
      const terms = [...new Set(words.map(word => word.term))]
      const one = { form: short, term, words: terms, note, documents: by }
      add(byTerm, term, one)
      add(byWord, terms[0] as string, one)
    }
    return { byTerm, byWord }
  }
}

interface Note extends Abbreviation {
  /** As it was taken. */
  readonly note: string
  /** That it was taken of. */
  readonly documents: readonly number[]
}

/** Notes of one segment, by the abbreviation's term and by the first of its words. */
interface Noted {
  readonly byTerm: ReadonlyMap<string, readonly Note[]>
  readonly byWord: ReadonlyMap<string, readonly Note[]>
}

function isServed({ documents }: Note, { hides, hidden }: Live): boolean {
  return !hides || documents.some(document => hidden[document] === 0)
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
