import type { Collection, Live } from '../../index/collection.ts'
import { documentOf, type Segment } from '../../index/segment.ts'
import { Cursor, END } from '../../ranking/cursor.ts'

/** A word that is surely asked about. */
export interface Companion {
  readonly term: string
  readonly idf: number
}

/**
 * Tells how well a word fits the rest of its question: the share of the companions' idf in the passage that holds the
 * word and most of them, in [0, 1]. Good until the collection changes.
 */
export class Company {
  readonly #companions: readonly Companion[]
  readonly #collection: Collection
  readonly #total: number
  #circles: readonly Circle[] | undefined

  constructor(companions: readonly Companion[], collection: Collection) {
    this.#companions = companions
    this.#collection = collection
    this.#total = sumOf(companions)
  }

  /** 0 where there are no companions. Of less than `least` it only tells that it is less, which it can tell sooner. */
  of(term: string, least = 0): number {
    if (this.#total === 0) return 0
    this.#circles ??= this.#collection.lives.map(live => new Circle(live, this.#companions))
    let most = 0
    for (const circle of this.#circles) most = circle.most(term, least * this.#total, most)
    return Math.min(1, most / this.#total)
  }
}

/**
 * The companions in one segment. A passage without the rarest of them holds at most the idf of the others: mostly only
 * the passages with the rarest have to be looked at, and the best of these are gathered once for all words.
 */
class Circle {
  readonly #live: Live
  readonly #members: readonly Member[]
  /** By member: the passages with it that hold no rarer one. */
  readonly #crowds: Crowd[] = []

  constructor(live: Live, companions: readonly Companion[]) {
    const { terms, columns } = live.segment
    const known = companions.flatMap(({ term: name, idf }, place) => {
      const term = terms.find(name)
      return term < 0 ? [] : [{ term, idf, df: columns.termDf[term] as number, place }]
    })
    known.sort((a, b) => a.df - b.df || a.place - b.place)
    this.#live = live
    this.#members = known.map((member, i) => ({ ...member, rest: sumOf(known.slice(i)) }))
  }

  /** The most idf in a passage with the term; `found` where it is no more, and perhaps where it is not `enough`. */
  most(name: string, enough: number, found: number): number {
    const { segment } = this.#live
    const term = segment.terms.find(name)
    if (term < 0) return found
    let most = found
    for (const [i, { rest, df, term: companion }] of this.#members.entries()) {
      if (!mayReach(rest, Math.max(most, enough))) break
      const own = cursorOf(segment, term)
      if ((segment.columns.termDf[term] as number) <= df) return this.#mostBeside(own, own, i, enough, most)
      // Where anything is enough, the crowd would be large and is not worth keeping.
      if (enough === 0) most = this.#mostBeside(cursorOf(segment, companion), own, i, enough, most)
      else most = this.#mostAmong(this.#crowd(i, enough), own, most)
    }
    return most
  }

  /** Looks at all passages that are both in `a` and in `b` for the members from the `first` on. */
  #mostBeside(a: Cursor, b: Cursor, first: number, enough: number, found: number): number {
    const present = new Present(this.#live.segment, this.#members.slice(first))
    let most = found
    a.seek(0)
    while (a.passage !== END) {
      b.seek(a.passage)
      if (b.passage !== a.passage) {
        if (b.passage === END) break
        a.seek(b.passage)
        continue
      }
      const idf = present.idfIn(a.passage, Math.max(most, enough))
      if (idf > most && this.#isServed(a.passage)) most = idf
      a.next()
    }
    return most
  }

  /** Looks for the term where it would count. */
  #mostAmong({ passages, idf }: Crowd, own: Cursor, found: number): number {
    let most = found
    for (const [i, passage] of passages.entries()) {
      const here = idf[i] as number
      if (here <= most) continue
      own.seek(passage)
      if (own.passage === passage && this.#isServed(passage)) most = here
    }
    return most
  }

  #crowd(first: number, enough: number): Crowd {
    const known = this.#crowds[first]
    if (known !== undefined && known.least <= enough) return known
    const { segment } = this.#live
    const members = this.#members.slice(first)
    const present = new Present(segment, members)
    const own = cursorOf(segment, (members[0] as Member).term)
    const crowd: Crowd = { least: enough, passages: [], idf: [] }
    for (own.seek(0); own.passage !== END; own.next()) {
      const idf = present.idfIn(own.passage, enough)
      if (idf === 0) continue
      crowd.passages.push(own.passage)
      crowd.idf.push(idf)
    }
    this.#crowds[first] = crowd
    return crowd
  }

  #isServed(passage: number): boolean {
    const { hides, hidden, segment } = this.#live
    return !hides || hidden[documentOf(segment, passage)] === 0
  }
}

interface Member {
  readonly term: number
  readonly idf: number
  readonly df: number
  /** Among the companions. */
  readonly place: number
  /** Its idf and that of all commoner ones. */
  readonly rest: number
}

/** Passages with companions of no less than `least`, and the idf of these. */
interface Crowd {
  readonly least: number
  readonly passages: number[]
  readonly idf: number[]
}

/** Tells which members passages hold, asked for in rising order. */
class Present {
  readonly #members: readonly Member[]
  readonly #cursors: readonly Cursor[]
  /** By place: of those the passage holds. */
  readonly #held: Float64Array

  constructor(segment: Segment, members: readonly Member[]) {
    this.#members = members
    this.#cursors = members.map(({ term }) => cursorOf(segment, term))
    this.#held = new Float64Array(1 + members.reduce((most, { place }) => Math.max(most, place), 0))
  }

  /** The idf of all that the passage holds; 0 where it is seen to be less than `least`. */
  idfIn(passage: number, least: number): number {
    const held = this.#held
    let sum = 0
    for (let i = 0; i < this.#members.length; i++) {
      const { idf, place, rest } = this.#members[i] as Member
      if (!mayReach(sum + rest, least)) return 0
      const cursor = this.#cursors[i] as Cursor
      cursor.seek(passage)
      const own = cursor.passage === passage ? idf : 0
      held[place] = own
      sum += own
    }
    // In one order, whichever of them are rare in this segment: sums of the same words are the same.
    return held.reduce((all, own) => all + own, 0)
  }
}

/** Whether a sum may be as much, however it was rounded. */
function mayReach(sum: number, least: number): boolean {
  return sum >= least * (1 - 1e-9)
}

function cursorOf(segment: Segment, term: number): Cursor {
  return new Cursor(segment, term, segment.columns.blockBound)
}

function sumOf(words: readonly { readonly idf: number }[]): number {
  return words.reduce((sum, { idf }) => sum + idf, 0)
}
