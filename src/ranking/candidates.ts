import { type Collection, isServed, type Live } from '../index/collection.ts'
import type { Bm25Parameters } from './bm25.ts'
import { averageLength } from './bounds.ts'
import { Leaders } from './leaders.ts'
import type { PreparedQuery } from './query.ts'
import { type Plan, RangeSearch } from './range-search.ts'
import type { Partner, Ride } from './tandem.ts'

/** Passages by BM25, best first; equal scores in the order of the corpus. */
export interface Candidate {
  /** Address in the collection. */
  readonly passage: number
  readonly score: number
}

type Accept = (passage: number) => boolean

/** A BM25 ranking over a collection: the same hits in the same order as if every passage were scored. */
export class Bm25Search {
  readonly #collection: Collection
  readonly #parameters: Bm25Parameters
  readonly #ranges: RangeSearch
  readonly #tandem: Partner | undefined

  /** `tandem`: a second thread, which searches under the same parameters. */
  constructor(collection: Collection, parameters: Bm25Parameters, tandem?: Partner) {
    this.#collection = collection
    this.#parameters = parameters
    this.#ranges = new RangeSearch(parameters)
    this.#tandem = tandem
  }

  /** The `k` best of the passages that `accept` lets through; it is asked only about those that may be. */
  best(query: PreparedQuery, k: number, accept?: Accept): Candidate[] {
    const limit = Math.min(k, this.#collection.size)
    if (limit <= 0) return []
    const average = this.#begin()
    const leaders = new Leaders(limit, (a, b) => this.#collection.compare(a, b))
    // The largest first: it sets the mark for the others.
    const lives = [...this.#collection.lives].sort((a, b) => b.segment.size - a.segment.size)
    const slotsOf = (live: Live) => query.local(live)
    const plans = new Map<Live, Plan>()
    const planFor = (live: Live) => {
      const plan = plans.get(live) ?? this.#ranges.plan(live.segment, slotsOf(live))
      plans.set(live, plan)
      return plan
    }
    let primed = 0
    const search = (live: Live, ride?: Ride) => {
      const offer = (passage: number, score: number) => {
        const address = live.base + passage
        if (!isServed(live, passage) || !leaders.admits(address, score)) return false
        if (accept?.(address) === false) return false
        leaders.add(address, score)
        return true
      }
      const taker = ride?.front(live, offer) ?? {
        mark: () => Math.max(primed, leaders.mark),
        end: () => live.segment.size,
        offer,
      }
      this.#ranges.run(planFor(live), 0, taker)
    }
    // The other thread cannot ask `accept`.
    const ride = accept === undefined ? this.#tandem?.begin({ lives, slotsOf, average, k: limit }) : undefined
    const [largest] = lives
    if (largest !== undefined) {
      const counts = (passage: number) =>
        isServed(largest, passage) && accept?.(largest.base + passage) !== false
      primed = this.#ranges.prime(planFor(largest), limit, counts)
      ride?.raise(primed)
    }
    for (const live of ride?.line ?? []) if (!ride?.isDone(live)) search(live, ride)
    ride?.finish((address, score) => {
      if (leaders.admits(address, score)) leaders.add(address, score)
    })
    for (const live of lives) if (!ride?.line.includes(live)) search(live)
    return leaders.best()
  }

  /** What each slot adds to one passage's score, in the order of slots; the sum is that score. */
  shares(query: PreparedQuery, address: number): number[] {
    this.#begin()
    const live = this.#collection.locate(address)
    return this.#ranges.shares(live.segment, query.local(live), address - live.base)
  }

  #begin(): number {
    const average = averageLength(this.#collection.totals, this.#collection.size, this.#parameters)
    this.#ranges.begin(average)
    return average
  }
}
