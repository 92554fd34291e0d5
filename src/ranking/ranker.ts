import type { Collection } from '../index/collection.ts'
import type { Contribution } from '../retrieval/retriever.ts'
import type { Bm25Parameters } from './bm25.ts'
import { Bm25Search, type Candidate } from './candidates.ts'
import { Witness } from './evidence.ts'
import { type Judged, Model, type Weights } from './model.ts'
import type { PreparedQuery } from './query.ts'
import type { Partner } from './tandem.ts'

/** How many passages are chosen by BM25 before evidence decides among them. */
export const EVIDENCE_DEPTH = 100

/** Ranks a collection's passages: first by BM25, then by evidence. */
export class Ranker {
  readonly #collection: Collection
  readonly #bm25: Bm25Search
  readonly #witness: Witness
  readonly #model: Model

  /** `tandem`: a second thread, which searches under the same parameters. */
  constructor(collection: Collection, parameters: Bm25Parameters, weights: Weights, tandem?: Partner) {
    this.#collection = collection
    this.#bm25 = new Bm25Search(collection, parameters, tandem)
    this.#witness = new Witness(collection)
    this.#model = new Model(weights)
  }

  /** Best first, at most `k`; equal scores in the order of the corpus. */
  rank(query: PreparedQuery, k: number, sieve: Sieve = {}): Judged[] {
    const candidates = this.#rivals(query, Math.max(k, EVIDENCE_DEPTH), sieve)
    const judged = this.#witness
      .gather(query, candidates.slice(0, EVIDENCE_DEPTH), candidates)
      .map(evidence => this.#model.judge(evidence))
    return judged
      .sort((a, b) => b.score - a.score || this.#collection.compare(a.passage, b.passage))
      .slice(0, k)
  }

  /** The `k` best by BM25 alone. */
  candidates(query: PreparedQuery, k: number): Candidate[] {
    return this.#bm25.best(query, k)
  }

  /** Why the passage has the score that `rank` gives it; empty if it is no candidate. */
  explain(query: PreparedQuery, passage: number, sieve: Sieve = {}): Contribution[] {
    const rivals = this.#rivals(query, EVIDENCE_DEPTH, sieve)
    const score = this.#bm25.shares(query, passage).reduce((sum, share) => sum + share, 0)
    if (score <= 0 || sieve.accept?.(passage) === false || sieve.mayAnswer?.(passage) === false) return []
    const [evidence] = this.#witness.gather(query, rivals, [{ passage, score }])
    return evidence === undefined ? [] : this.#model.explain(evidence)
  }

  #rivals(query: PreparedQuery, depth: number, { accept, mayAnswer }: Sieve): Candidate[] {
    const best = this.#bm25.best(query, depth, accept)
    return mayAnswer === undefined ? best : best.filter(({ passage }) => mayAnswer(passage))
  }
}

/** What leaves passages out. */
export interface Sieve {
  /** Asked about every passage that is good enough, however many it refuses; so the search is in one thread. */
  readonly accept?: ((passage: number) => boolean) | undefined
  /** Asked about the best alone: it refuses few. */
  readonly mayAnswer?: ((passage: number) => boolean) | undefined
}
