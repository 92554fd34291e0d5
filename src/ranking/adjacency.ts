import type { Collection } from '../index/collection.ts'
import { NO_WORK } from '../index/segment.ts'
import { DOCUMENT_REACH, type Place } from './bodies.ts'
import type { Candidate } from './candidates.ts'

/**
 * Documents that stand side by side in the corpus (rows of a file, minutes by date) are often about the same, whatever
 * their titles; or the order means nothing. Which of the two, shows in the question at hand: how often its rivals'
 * documents stand side by side, and how often they would by chance.
 */
export class Adjacency {
  /** By the address of a document's first passage, BM25 of the best rival in the documents beside it. */
  readonly #besideOf = new Map<number, number>()
  /** Share of the meetings that are no chance, in [0, 1]. */
  readonly #surprise: number

  /** `rivals` best first. Documents of more than `DOCUMENT_REACH` passages are left out: most of a book is nowhere near
   *  its ends. So are documents without a title, which may be one text that was cut, and two of one work, whose passages are
   *  looked at anyhow. */
  constructor(collection: Collection, rivals: readonly Candidate[], placeOf: (passage: number) => Place) {
    const bestOf = new Map<number, { readonly place: Place; readonly score: number }>()
    for (const { passage, score } of rivals) {
      const place = placeOf(passage)
      const first = firstOf(place)
      const counts = place.to - place.from <= DOCUMENT_REACH && place.work !== NO_WORK
      if (counts && !bestOf.has(first)) bestOf.set(first, { place, score })
    }
    for (const [first, { place, score }] of bestOf) {
      const next = collection.beside(place.live.base + place.to - 1, 1)
      const other = bestOf.get(next)
      if (other === undefined || other.place.work === place.work) continue
      this.#note(first, other.score)
      this.#note(next, score)
    }
    const met = this.#besideOf.size
    const share = Math.min(1, bestOf.size / Math.max(1, collection.documentCount))
    // A document has two beside it.
    const byChance = bestOf.size * (1 - (1 - share) ** 2)
    this.#surprise = met === 0 ? 0 : Math.max(0, 1 - byChance / met)
  }

  /** For a passage there: BM25 of the better document beside its own, as far as it is no chance. */
  of(place: Place): number {
    return this.#surprise * (this.#besideOf.get(firstOf(place)) ?? 0)
  }

  #note(first: number, score: number): void {
    this.#besideOf.set(first, Math.max(score, this.#besideOf.get(first) ?? 0))
  }
}

function firstOf({ live, from }: Place): number {
  return live.base + from
}
