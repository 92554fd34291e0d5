import type { Segment } from '../index/segment.ts'
import type { Contribution } from '../retrieval/retriever.ts'
import type { Bm25Parameters } from './bm25.ts'
import { Bm25Search, type Candidate } from './candidates.ts'
import { Witness } from './evidence.ts'
import { type Judged, Model, type Weights } from './model.ts'
import type { PreparedQuery } from './query.ts'

/** How many passages are chosen by BM25 before evidence decides among them. */
export const EVIDENCE_DEPTH = 100

/** Ranks one segment's passages: first by BM25, then by evidence. */
export class Ranker {
  readonly #bm25: Bm25Search
  readonly #witness: Witness
  readonly #model: Model

  constructor(segment: Segment, parameters: Bm25Parameters, weights: Weights) {
    this.#bm25 = new Bm25Search(segment, parameters)
    this.#witness = new Witness(segment)
    this.#model = new Model(weights)
  }

  /** Best first, at most `k`; equal scores in the order of passages. `accept` leaves passages out beforehand. */
  rank(query: PreparedQuery, k: number, accept?: Accept): Judged[] {
    const candidates = this.#candidates(query, Math.max(k, EVIDENCE_DEPTH), accept)
    const judged = this.#witness
      .gather(query, candidates.slice(0, EVIDENCE_DEPTH), candidates)
      .map(evidence => this.#model.judge(evidence))
    return judged.sort((a, b) => b.score - a.score || a.passage - b.passage).slice(0, k)
  }

  /** Why the passage has the score that `rank` gives it; empty if it is no candidate. */
  explain(query: PreparedQuery, passage: number, accept?: Accept): Contribution[] {
    const candidates = this.#candidates(query, Number.MAX_SAFE_INTEGER, accept)
    const [evidence] = this.#witness.gather(
      query,
      candidates.slice(0, EVIDENCE_DEPTH),
      candidates.filter(candidate => candidate.passage === passage),
    )
    return evidence === undefined ? [] : this.#model.explain(evidence)
  }

  #candidates(query: PreparedQuery, depth: number, accept?: Accept): Candidate[] {
    if (accept === undefined) return this.#bm25.best(query, depth)
    return this.#bm25
      .best(query, Number.MAX_SAFE_INTEGER)
      .filter(({ passage }) => accept(passage))
      .slice(0, depth)
  }
}

type Accept = (passage: number) => boolean
