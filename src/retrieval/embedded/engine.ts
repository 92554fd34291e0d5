import type { Collection } from '../../index/collection.ts'
import type { Bm25Parameters } from '../../ranking/bm25.ts'
import type { Weights } from '../../ranking/model.ts'
import { type PreparedQuery, prepare } from '../../ranking/query.ts'
import { Ranker } from '../../ranking/ranker.ts'
import type { Analyzer } from '../../text/analyzer.ts'
import type { Contribution, Hit, Query, Question, Retriever } from '../retriever.ts'
import { bylinesFor } from './bylines.ts'
import { Interpreter } from './interpret.ts'
import { demandsOf } from './phrases.ts'
import { documentWithId, type StoredDocuments, storedPassage, unlessDamaged } from './stored.ts'

export interface EngineOptions {
  readonly analyzer: Analyzer
  readonly parameters: Bm25Parameters
  readonly weights: Weights
}

/** The engine inside the process, over a collection that may change between two questions. */
export class EmbeddedRetriever implements Retriever {
  readonly #collection: Collection
  readonly #stored: StoredDocuments
  readonly #analyzer: Analyzer
  readonly #interpreter: Interpreter
  readonly #ranker: Ranker

  constructor(
    collection: Collection,
    stored: StoredDocuments,
    { analyzer, parameters, weights }: EngineOptions,
  ) {
    this.#collection = collection
    this.#stored = stored
    this.#analyzer = analyzer
    this.#interpreter = new Interpreter(collection, analyzer)
    this.#ranker = new Ranker(collection, parameters, weights)
  }

  async interpret(question: Question): Promise<Query> {
    return this.#interpreter.interpret(question)
  }

  // subtle: nothing is awaited between ranking and reading, so that the collection cannot change in between.
  async search(query: Query, k: number, signal?: AbortSignal): Promise<readonly Hit[]> {
    signal?.throwIfAborted()
    return this.#ranker
      .rank(this.#prepare(query), k, this.#accept(query))
      .flatMap(({ passage: address, score, sentences }) => {
        const { segment, base } = this.#collection.locate(address)
        const passage = unlessDamaged(() => storedPassage(segment, address - base, this.#stored))
        return passage === undefined ? [] : [{ passage, score, sentences }]
      })
  }

  /** The `k` best by BM25 alone, before any evidence is looked at; gives their handles when asked, which takes
   *  reading them. To measure against engines that rank by BM25. */
  candidates(question: Question, k: number): () => readonly string[] {
    const query = this.#interpreter.interpret(question)
    const best = this.#ranker.candidates(this.#prepare(query), k)
    return () =>
      best.map(({ passage }) => {
        const { segment, base } = this.#collection.locate(passage)
        return storedPassage(segment, passage - base, this.#stored).handle
      })
  }

  async explain(
    query: Query,
    { passage: { handle, source, ordinal } }: Hit,
  ): Promise<readonly Contribution[]> {
    const place = documentWithId(this.#collection, this.#stored, source.id)
    if (place === undefined) return []
    const { segment, base } = place.live
    const passage = (segment.columns.documentPassage[place.document] as number) + ordinal
    if (passage >= (segment.columns.documentPassage[place.document + 1] as number)) return []
    if (unlessDamaged(() => storedPassage(segment, passage, this.#stored))?.handle !== handle) return []
    return this.#ranker.explain(this.#prepare(query), base + passage, this.#accept(query))
  }

  #prepare(query: Query): PreparedQuery {
    return prepare(query, term => this.#interpreter.expansion(term))
  }

  #accept(query: Query): ((address: number) => boolean) | undefined {
    const demands = demandsOf(query.question, this.#collection, this.#stored, this.#analyzer)
    const bylines = bylinesFor(query, this.#collection, this.#analyzer)
    if (demands === undefined) return bylines
    return address => bylines?.(address) !== false && demands(address)
  }
}
