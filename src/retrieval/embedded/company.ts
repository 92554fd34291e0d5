import { type Collection, isServed, type Live } from '../../index/collection.ts'
import type { Segment } from '../../index/segment.ts'
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
  /** By member: the passages with it, and what they hold of it and the commoner ones. */
  readonly #crowds: Crowd[] = []

  constructor(live: Live, companions: readonly Companion[]) {
    const { terms, termDf } = live.segment
    const known = companions.flatMap(({ term: name, idf }, place) => {
      const term = terms.find(name)
      return term < 0 ? [] : [{ term, idf, df: termDf[term] as number, place }]
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
    const own = segment.termDf[term] as number
    let most = found
    for (const [i, { rest, df, term: companion }] of this.#members.entries()) {
      if (!mayReach(rest, Math.max(most, enough))) break
      const known = this.#crowds[i]
      if (known !== undefined && known.least <= enough) most = this.#mostAmong(known, term, most)
      // To gather the crowd of a common companion takes longer than to look at all passages of a rare word.
      else if (own <= df) return this.#mostBeside([term], i, enough, most)
      // Where anything is enough, the crowd would be all passages with the companion.
      else if (enough === 0) most = this.#mostBeside([companion, term], i, enough, most)
      else most = this.#mostAmong(this.#gather(i, enough), term, most)
    }
    return most
  }

  /** Looks at all passages with one or two terms for the members from the `first` on. */
  #mostBeside(terms: readonly number[], first: number, enough: number, found: number): number {
    const { segment } = this.#live
    const members = this.#members.slice(first)
    const present = new Present(segment, members)
    const cursors = terms.map(term => cursorOf(segment, term))
    const a = cursors[0] as Cursor
    const b = cursors.at(-1) as Cursor
    let most = found
    a.seek(0)
    while (a.passage !== END && most < (members[0] as Member).rest) {
      b.seek(a.passage)
      if (b.passage === END) break
      if (b.passage !== a.passage) {
        a.seek(b.passage)
        continue
      }
      const idf = present.idfIn(a.passage, Math.max(most, enough))
      if (idf > most && isServed(this.#live, a.passage)) most = idf
      a.next()
    }
    return most
  }

  /** Looks for the term where it would count. */
  #mostAmong({ passages, idf }: Crowd, term: number, found: number): number {
    let own: Cursor | undefined
    let most = found
    for (let i = 0; i < passages.length; i++) {
      const here = idf[i] as number
      if (here <= most) continue
      const passage = passages[i] as number
      own ??= cursorOf(this.#live.segment, term)
      own.seek(passage)
      if (own.passage === passage && isServed(this.#live, passage)) most = here
    }
    return most
  }

  #gather(first: number, enough: number): Crowd {
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
  readonly #segment: Segment
  readonly #members: readonly Member[]
  /** Of the members that were ever looked for. */
  readonly #cursors: Cursor[] = []
  /** By place: of those the passage holds. */
  readonly #held: Float64Array

  constructor(segment: Segment, members: readonly Member[]) {
    this.#segment = segment
    this.#members = members
    this.#held = new Float64Array(1 + members.reduce((most, { place }) => Math.max(most, place), 0))
  }

  /** The idf of all that the passage holds; 0 where it is seen to be less than `least`. */
  idfIn(passage: number, least: number): number {
    const held = this.#held
    let sum = 0
    for (let i = 0; i < this.#members.length; i++) {
      const { term, idf, place, rest } = this.#members[i] as Member
      if (!mayReach(sum + rest, least)) return 0
      const cursor = this.#cursors[i] ?? cursorOf(this.#segment, term)
      this.#cursors[i] = cursor
      cursor.seek(passage)
      const own = cursor.passage === passage ? idf : 0
      held[place] = own
      sum += own
    }
    // In one order, whichever of them are rare in this segment: sums of the same words are the same.
    let all = 0
    for (let place = 0; place < held.length; place++) all += held[place] as number
    return all
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
