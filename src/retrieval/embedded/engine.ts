import type { Passage } from '../../corpus/document.ts'
import type { Collection } from '../../index/collection.ts'
import type { Bm25Parameters } from '../../ranking/bm25.ts'
import type { Weights } from '../../ranking/model.ts'
import { type PreparedQuery, prepare } from '../../ranking/query.ts'
import { type PassageFilter, Ranker } from '../../ranking/ranker.ts'
import type { Partner } from '../../ranking/tandem.ts'
import type { Analyzer } from '../../text/analyzer.ts'
import type { Contribution, Hit, Query, Question, Retriever } from '../retriever.ts'
import { bylinesFor } from './bylines.ts'
import { Interpreter } from './interpret.ts'
import { demandsOf } from './phrases.ts'
import { documentWithId, type StoredDocuments, storedPassage, unlessDamaged } from './stored.ts'
import { type PassageAt, textsOf } from './texts.ts'

export interface EngineOptions {
  readonly analyzer: Analyzer
  readonly parameters: Bm25Parameters
  readonly weights: Weights
  /** A second thread, which searches under the same parameters. */
  readonly tandem?: Partner
}

/** The engine inside the process, over a collection that may change between two questions. */
export class EmbeddedRetriever implements Retriever {
  readonly #collection: Collection
  readonly #stored: StoredDocuments
  readonly #analyzer: Analyzer
  readonly #interpreter: Interpreter
  readonly #ranker: Ranker
  readonly #tandem: Partner | undefined

  constructor(
    collection: Collection,
    stored: StoredDocuments,
    { analyzer, parameters, weights, tandem }: EngineOptions,
  ) {
    this.#collection = collection
    this.#stored = stored
    this.#analyzer = analyzer
    this.#interpreter = new Interpreter(collection, analyzer)
    this.#tandem = tandem
    this.#ranker = new Ranker(collection, parameters, weights, tandem)
  }

  async interpret(question: Question): Promise<Query> {
    return this.#interpret(question)
  }

  // subtle: nothing is awaited between ranking and reading, so that the collection cannot change in between.
  async search(query: Query, k: number, signal?: AbortSignal): Promise<readonly Hit[]> {
    signal?.throwIfAborted()
    const passageAt = this.#reader()
    return this.#ranker
      .rank(this.#prepare(query), k, this.#filter(query), textsOf(passageAt, this.#analyzer))
      .flatMap(({ passage: address, score, sentences }) => {
        const passage = passageAt(address)
        return passage === undefined ? [] : [{ passage, score, sentences }]
      })
  }

  /** The `k` best by BM25 alone, before any evidence is looked at; gives their handles when asked, which takes
   *  reading them. To measure against engines that rank by BM25. */
  candidates(question: Question, k: number): () => readonly string[] {
    const query = this.#interpret(question)
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
    const passageAt = this.#reader()
    if (passageAt(base + passage)?.handle !== handle) return []
    const texts = textsOf(passageAt, this.#analyzer)
    return this.#ranker.explain(this.#prepare(query), base + passage, this.#filter(query), texts)
  }

  #interpret(question: Question): Query {
    this.#tandem?.rouse()
    return this.#interpreter.interpret(question)
  }

  #prepare(query: Query): PreparedQuery {
    return prepare(query, term => this.#interpreter.expansion(term))
  }

  /** Reads passages by address, each once; undefined for a damaged one. */
  #reader(): PassageAt {
    const read = new Map<number, Passage | undefined>()
    return address => {
      if (!read.has(address)) {
        const { segment, base } = this.#collection.locate(address)
        read.set(
          address,
          unlessDamaged(() => storedPassage(segment, address - base, this.#stored)),
        )
      }
      return read.get(address)
    }
  }

  #filter(query: Query): PassageFilter {
    return {
      accept: demandsOf(query.question, this.#collection, this.#stored, this.#analyzer),
      mayAnswer: bylinesFor(query, this.#collection, this.#analyzer),
    }
  }
}
