import type { Collection } from '../../index/collection.ts'
import { Words } from '../../index/record.ts'
import { documentOf, type Segment } from '../../index/segment.ts'
import { nameHashOf } from '../../index/vocabulary-columns.ts'
import { Cursor, END } from '../../ranking/cursor.ts'
import { formsOf } from '../../ranking/vocabulary.ts'
import { TRAIT } from '../../text/lexicon.ts'
import { mayBeOneName, skeleton } from '../../text/names.ts'
import type { CorpusSpellings, Spelling } from './spellings.ts'

/**
 * Spellings of one name in one corpus (`Gallant` and `Galant`). That two names sound alike is not enough (`Paris` and
 * `Parris`); they must also have stood beside the same other name (`Yoav Gallant`, `Yoav Galant`), and never be
 * written small.
 */
export class Namesakes {
  readonly #collection: Collection
  readonly #spellings: CorpusSpellings
  readonly #words = new Words()
  #version = -1
  /** Found since the last change, by folded name. */
  readonly #found = new Map<string, readonly Spelling[]>()
  readonly #neighbours = new Map<string, ReadonlySet<string>>()

  constructor(collection: Collection, spellings: CorpusSpellings) {
    this.#collection = collection
    this.#spellings = spellings
  }

  /** The other spellings of a name; none for what is no name of the corpus. */
  of(folded: string): readonly Spelling[] {
    if (this.#version !== this.#collection.version || this.#found.size > KEPT) {
      this.#version = this.#collection.version
      this.#found.clear()
      this.#neighbours.clear()
    }
    let found = this.#found.get(folded)
    if (found === undefined) {
      found = this.#look(folded)
      this.#found.set(folded, found)
    }
    return found
  }

  #look(folded: string): readonly Spelling[] {
    const own = this.#name(folded)
    if (own === undefined) return []
    const others = this.#soundingAlike(folded).filter(
      other => other.term !== own.term && mayBeOneName(folded, other.folded),
    )
    if (others.length === 0) return []
    return others.filter(other => this.#shareNeighbour(own, other))
  }

  /** Whether both have stood beside one and the same other name. Read from the rarer of the two: what it stood beside
   *  is quickly looked for beside the other. */
  #shareNeighbour(a: Spelling, b: Spelling): boolean {
    const [rare, common] = a.count <= b.count ? [a, b] : [b, a]
    return [...this.#neighboursOf(rare.folded)].some(term => this.#standsBeside(common.folded, term))
  }

  #name(folded: string): Spelling | undefined {
    const spelling = this.#spellings.exact(folded)
    return spelling === undefined || spelling.small ? undefined : spelling
  }

  #soundingAlike(folded: string): Spelling[] {
    const bones = skeleton(folded)
    const hash = nameHashOf(bones)
    const alike = new Set<string>()
    for (const { segment } of this.#collection.lives) {
      const { nameHash, nameSpelling } = segment.columns
      for (let i = firstAt(nameHash, hash); nameHash[i] === hash; i++) {
        const other = segment.spellings.at(nameSpelling[i] as number)
        if (other !== folded && skeleton(other) === bones) alike.add(other)
      }
    }
    return [...alike].sort().flatMap(other => this.#name(other) ?? [])
  }

  /** The terms of the capitalised words that stand right before or after a name. */
  #neighboursOf(folded: string): ReadonlySet<string> {
    let neighbours = this.#neighbours.get(folded)
    if (neighbours === undefined) {
      const terms = new Set<string>()
      for (const live of this.#collection.lives) {
        const forms = new Set(formsOf(live.segment, folded))
        for (const passage of passagesWith(live.segment, forms)) {
          if (!live.hides || live.hidden[documentOf(live.segment, passage)] === 0) {
            this.#addNeighbours(live.segment, passage, forms, terms)
          }
        }
      }
      neighbours = terms
      this.#neighbours.set(folded, neighbours)
    }
    return neighbours
  }

  /** Whether a word of this term, with a capital letter, stands right before or after a name anywhere. */
  #standsBeside(folded: string, term: string): boolean {
    for (const live of this.#collection.lives) {
      const { segment } = live
      const number = segment.terms.find(term)
      const forms = new Set(formsOf(segment, folded))
      if (number < 0 || forms.size === 0) continue
      for (const passage of passagesWithBoth(segment, forms, number)) {
        if (live.hides && live.hidden[documentOf(segment, passage)] === 1) continue
        const found = new Set<string>()
        this.#addNeighbours(segment, passage, forms, found)
        if (found.has(term)) return true
      }
    }
    return false
  }

  #addNeighbours(segment: Segment, passage: number, forms: ReadonlySet<number>, terms: Set<string>): void {
    const { formTraits, formTerm } = segment.columns
    const words = this.#words
    words.read(segment, passage, false)
    for (let i = 0; i < words.bodyWords; i++) {
      if (!forms.has(words.body[i] as number)) continue
      for (const at of [i - 1, i + 1]) {
        if (at < 0 || at >= words.bodyWords) continue
        const other = words.body[at] as number
        const traits = formTraits[other] as number
        if ((traits & TRAIT.capital) === 0 || (traits & TRAIT.stop) !== 0) continue
        terms.add(segment.terms.at(formTerm[other] as number))
      }
    }
  }
}

const KEPT = 1000 // names remembered between two changes

function* passagesWith(segment: Segment, forms: ReadonlySet<number>): Iterable<number> {
  for (const term of termsOf(segment, forms)) {
    const cursor = new Cursor(segment, term, segment.columns.blockBound)
    for (cursor.seek(0); cursor.passage !== END; cursor.next()) yield cursor.passage
  }
}

/** Passages that hold one of the forms and another term. */
function* passagesWithBoth(segment: Segment, forms: ReadonlySet<number>, other: number): Iterable<number> {
  for (const term of termsOf(segment, forms)) {
    const own = new Cursor(segment, term, segment.columns.blockBound)
    const beside = new Cursor(segment, other, segment.columns.blockBound)
    own.seek(0)
    while (own.passage !== END) {
      beside.seek(own.passage)
      if (beside.passage === END) break
      if (beside.passage === own.passage) {
        yield own.passage
        own.next()
      } else own.seek(beside.passage)
    }
  }
}

function termsOf({ columns: { formTerm } }: Segment, forms: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...forms].map(form => formTerm[form] as number))
}

function firstAt(hashes: Uint32Array, hash: number): number {
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((hashes[middle] as number) < hash) low = middle + 1
    else high = middle
  }
  return low
}
