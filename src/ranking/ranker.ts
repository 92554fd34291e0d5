import type { Collection } from '../index/collection.ts'
import type { Contribution } from '../retrieval/retriever.ts'
import type { Analyzer } from '../text/analyzer.ts'
import type { Bm25Parameters } from './bm25.ts'
import { Bm25Search, type Candidate } from './candidates.ts'
import { type Evidence, EvidenceReader } from './evidence.ts'
import { FunctionWords, READ_DEPTH } from './function-words.ts'
import { type Judged, Model, type Weights } from './model.ts'
import type { PreparedQuery } from './query.ts'
import type { Partner } from './tandem.ts'

/** How many passages are chosen by BM25 before evidence decides among them. */
export const EVIDENCE_DEPTH = 100

/** What the ranking reads of the best: their texts, which the index does not hold. */
export interface Texts {
  readonly analyzer: Analyzer
  /** The sentences of a passage; undefined where they cannot be read. */
  readonly sentencesOf: (passage: number) => readonly string[] | undefined
}

/** Ranks a collection's passages: first by BM25, then by evidence, of which some is in the texts of the best alone. */
export class Ranker {
  readonly #collection: Collection
  readonly #bm25: Bm25Search
  readonly #evidence: EvidenceReader
  readonly #model: Model

  /** `tandem`: a second thread, which searches under the same parameters. */
  constructor(collection: Collection, parameters: Bm25Parameters, weights: Weights, tandem?: Partner) {
    this.#collection = collection
    this.#bm25 = new Bm25Search(collection, parameters, tandem)
    this.#evidence = new EvidenceReader(collection)
    this.#model = new Model(weights)
  }

  /** Best first, at most `k`; equal scores in the order of the corpus. Without `texts` none is looked at. */
  rank(query: PreparedQuery, k: number, filter: PassageFilter = {}, texts?: Texts): Judged[] {
    return this.#standings(query, this.#rivals(query, Math.max(k, EVIDENCE_DEPTH), filter), texts)
      .slice(0, k)
      .map(({ judged }) => judged)
  }

  /** The `k` best by BM25 alone. */
  candidates(query: PreparedQuery, k: number): Candidate[] {
    return this.#bm25.best(query, k)
  }

  /** Why the passage has the score that `rank` gives it; empty if it is no candidate. */
  explain(query: PreparedQuery, passage: number, filter: PassageFilter = {}, texts?: Texts): Contribution[] {
    const rivals = this.#rivals(query, EVIDENCE_DEPTH, filter)
    const known = this.#standings(query, rivals, texts).find(({ evidence }) => evidence.passage === passage)
    if (known !== undefined) return this.#model.explain(known.evidence)
    const score = this.#bm25.shares(query, passage).reduce((sum, share) => sum + share, 0)
    if (score <= 0 || filter.accept?.(passage) === false || filter.mayAnswer?.(passage) === false) return []
    const [evidence] = this.#evidence.gather(query, rivals, [{ passage, score }])
    return evidence === undefined ? [] : this.#model.explain(evidence)
  }

  /** All candidates, best first. */
  #standings(query: PreparedQuery, candidates: readonly Candidate[], texts?: Texts): Standing[] {
    const rivals = candidates.slice(0, EVIDENCE_DEPTH)
    const standings = this.#evidence
      .gather(query, rivals, candidates)
      .map(evidence => ({ evidence, judged: this.#model.judge(evidence) }))
    const better = (a: Standing, b: Standing) =>
      b.judged.score - a.judged.score || this.#collection.compare(a.evidence.passage, b.evidence.passage)
    // Of the rivals, so that it does not depend on how many are asked for either.
    const front = standings.slice(0, rivals.length).sort(better).slice(0, READ_DEPTH)
    if (texts !== undefined) this.#read(query, front, texts)
    return standings.sort(better)
  }

  /** Judges those in front anew, by what their texts say as well. */
  #read(query: PreparedQuery, front: readonly Standing[], { analyzer, sentencesOf }: Texts): void {
    const words = new FunctionWords(query, analyzer)
    if (words.isNone) return
    words.look(
      front.flatMap(({ evidence }) => {
        const sentences = sentencesOf(evidence.passage)
        return sentences === undefined ? [] : [{ evidence, sentences }]
      }),
    )
    for (const standing of front) standing.judged = this.#model.judge(standing.evidence)
  }

  /** The `depth` best by BM25 that may answer, so that what is refused costs no other its place. */
  #rivals(query: PreparedQuery, depth: number, { accept, mayAnswer }: PassageFilter): Candidate[] {
    for (let asked = depth; ; asked *= 2) {
      const best = this.#bm25.best(query, asked, accept)
      const kept = mayAnswer === undefined ? best : best.filter(({ passage }) => mayAnswer(passage))
      if (kept.length >= depth || best.length < asked) return kept.slice(0, depth)
    }
  }
}

interface Standing {
  readonly evidence: Evidence
  judged: Judged
}

/** What leaves passages out. */
export interface PassageFilter {
  /** Asked about every passage that is good enough, however many it refuses; so the search is in one thread. */
  readonly accept?: ((passage: number) => boolean) | undefined
  /** Asked about the best alone: it refuses few. */
  readonly mayAnswer?: ((passage: number) => boolean) | undefined
}
