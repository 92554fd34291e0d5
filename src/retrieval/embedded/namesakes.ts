import { type Collection, isServed, type Live } from '../../index/collection.ts'
import { BLOCK } from '../../index/postings.ts'
import { Words } from '../../index/record.ts'
import type { Segment } from '../../index/segment.ts'
import { nameHashOf } from '../../index/vocabulary-columns.ts'
import { Cursor, END } from '../../ranking/cursor.ts'
import { formsOf } from '../../ranking/vocabulary.ts'
import { TRAIT } from '../../text/lexicon.ts'
import { mayBeOneName, skeleton } from '../../text/names.ts'
import type { CorpusSpellings, Spelling } from './spellings.ts'

/**
 * Spellings of one name in one corpus (`Gallant` and `Galant`). That two names sound alike is not enough (`Paris` and
 * `Parris`); they must also have stood beside the same other name (`Yoav Gallant`, `Yoav Galant`), never be
 * written small, and one of them must be rare.
 */
export class Namesakes {
  readonly #collection: Collection
  readonly #spellings: CorpusSpellings
  readonly #words = new Words()
  #version = -1
  /** Found since the last change, by folded name. */
  readonly #found = new Map<string, readonly Spelling[]>()
  /** The same by segment: terms of what stood beside it. */
  readonly #neighbours = new Map<Live, Map<string, ReadonlySet<number>>>()

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

  /** Names of the corpus that a word may be another spelling of, by its sound alone. */
  soundingAlike(folded: string): Spelling[] {
    const bones = skeleton(folded)
    const hash = nameHashOf(bones)
    const alike = new Set<string>()
    for (const { segment } of this.#collection.lives) {
      const { nameHash, nameSpelling } = segment.columns
      for (let i = firstAt(nameHash, hash); nameHash[i] === hash; i++) {
        const other = segment.spellings.at(nameSpelling[i] as number)
        if (other !== folded && mayBeOneName(folded, other) && skeleton(other) === bones) alike.add(other)
      }
    }
    return [...alike].sort().flatMap(other => this.#name(other) ?? [])
  }

  #look(folded: string): readonly Spelling[] {
    const own = this.#name(folded)
    if (own === undefined) return []
    return this.soundingAlike(folded).filter(
      other =>
        other.term !== own.term &&
        Math.min(own.count, other.count) <= RARE &&
        this.#shareNeighbour(own, other),
    )
  }

  /** Whether both have stood beside one and the same other name. */
  #shareNeighbour(a: Spelling, b: Spelling): boolean {
    // Of the rarer all are soon read, and looked for beside the other.
    const [rare, common] = a.count <= b.count ? [a, b] : [b, a]
    const names = new Set<string>()
    for (const live of this.#collection.lives) {
      for (const term of this.#neighboursIn(live, rare.folded)) names.add(live.segment.terms.at(term))
    }
    return this.#collection.lives.some(live => this.#standsBesideAny(live, common.folded, names))
  }

  #name(folded: string): Spelling | undefined {
    const spelling = this.#spellings.exact(folded)
    return spelling === undefined || spelling.small ? undefined : spelling
  }

  /** The terms of the capitalised words that stand right before or after a name. */
  #neighboursIn(live: Live, folded: string): ReadonlySet<number> {
    const known = this.#neighbours.get(live) ?? new Map<string, ReadonlySet<number>>()
    this.#neighbours.set(live, known)
    let neighbours = known.get(folded)
    if (neighbours === undefined) {
      neighbours = this.#readNeighbours(live, folded)
      known.set(folded, neighbours)
    }
    return neighbours
  }

  #readNeighbours(live: Live, folded: string): ReadonlySet<number> {
    const { segment } = live
    const terms = new Set<number>()
    const forms = formsOf(segment, folded)
    for (const own of termsOf(segment, forms)) {
      const cursor = new Cursor(segment, own, segment.columns.blockBound)
      for (cursor.seek(0); cursor.passage !== END; cursor.next()) {
        if (!isServed(live, cursor.passage)) continue
        for (const term of this.#beside(segment, cursor.passage, forms)) terms.add(term)
      }
    }
    return terms
  }

  /** Whether a word of one of the terms, with a capital letter, stands right before or after a name. */
  #standsBesideAny(live: Live, folded: string, names: ReadonlySet<string>): boolean {
    const { segment } = live
    const { termDf } = segment
    const forms = formsOf(segment, folded)
    const passages = dfOf(segment, termsOf(segment, forms))
    if (passages === 0) return false
    const terms = [...names].map(name => segment.terms.find(name)).filter(term => term >= 0)
    // A block takes about as long to unpack as a passage to read, which is then remembered.
    const blocks = terms.reduce((sum, term) => sum + Math.min(passages, (termDf[term] as number) / BLOCK), 0)
    if (passages < blocks + FEW) {
      const neighbours = this.#neighboursIn(live, folded)
      return terms.some(term => neighbours.has(term))
    }
    // The rarest tell soonest.
    terms.sort((a, b) => (termDf[a] as number) - (termDf[b] as number))
    const wanted = new Set(terms)
    const read = new Set<number>()
    for (const term of terms) {
      for (const passage of passagesWithBoth(segment, forms, term)) {
        if (read.has(passage) || !isServed(live, passage)) continue
        read.add(passage)
        if (this.#beside(segment, passage, forms).some(other => wanted.has(other))) return true
      }
    }
    return false
  }

  /** The terms of the capitalised words right before or after one of the forms in a passage. */
  #beside(segment: Segment, passage: number, forms: readonly number[]): readonly number[] {
    const { formTraits, formTerm } = segment.columns
    const words = this.#words
    words.read(segment, passage, false)
    const { body, bodyWords } = words
    const terms: number[] = []
    for (let i = 0; i < bodyWords; i++) {
      if (!forms.includes(body[i] as number)) continue
      for (const at of [i - 1, i + 1]) {
        if (at < 0 || at >= bodyWords) continue
        const other = body[at] as number
        const traits = formTraits[other] as number
        if ((traits & TRAIT.capital) !== 0 && (traits & TRAIT.stop) === 0)
          terms.push(formTerm[other] as number)
      }
    }
    return terms
  }
}

/** Occurrences of the rarer spelling. In a million passages nearly all pairs above are two names that stood beside a
 *  third (Nigeria, Niagara; Michael, Michel; Lois, Louis), and to read all their neighbours takes longest. */
const RARE = 300
const KEPT = 10_000 // words remembered between two changes
const FEW = 100 // passages that are read sooner than it is weighed what else to do

/** Passages that hold one of the forms and another term. */
function* passagesWithBoth(segment: Segment, forms: readonly number[], other: number): Iterable<number> {
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

function termsOf({ columns: { formTerm } }: Segment, forms: readonly number[]): ReadonlySet<number> {
  return new Set(forms.map(form => formTerm[form] as number))
}

function dfOf({ termDf }: Segment, terms: ReadonlySet<number>): number {
  return [...terms].reduce((sum, term) => sum + (termDf[term] as number), 0)
}

function firstAt(hashes: Uint16Array, hash: number): number {
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((hashes[middle] as number) < hash) low = middle + 1
    else high = middle
  }
  return low
}
