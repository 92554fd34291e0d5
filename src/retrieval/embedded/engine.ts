import type { Passage } from '../../corpus/document.ts'
import { buildSegment } from '../../index/build.ts'
import type { Segment } from '../../index/segment.ts'
import type { Bm25Parameters } from '../../ranking/bm25.ts'
import type { Weights } from '../../ranking/model.ts'
import { prepare } from '../../ranking/query.ts'
import { Ranker } from '../../ranking/ranker.ts'
import { Vocabulary } from '../../ranking/vocabulary.ts'
import type { Analyzer } from '../../text/analyzer.ts'
import type { Contribution, Hit, Query, Question, Retriever } from '../retriever.ts'
import { abbreviationsOf } from './abbreviations.ts'
import { Interpreter } from './interpret.ts'
import { demandsOf } from './phrases.ts'

export interface EngineOptions {
  readonly analyzer: Analyzer
  readonly parameters: Bm25Parameters
  readonly weights: Weights
}

/** The engine inside the process: one segment over all passages, built when it is made. */
export class EmbeddedRetriever implements Retriever {
  readonly #passages: readonly Passage[]
  readonly #segment: Segment
  readonly #analyzer: Analyzer
  readonly #interpreter: Interpreter
  readonly #ranker: Ranker
  readonly #vocabulary: Vocabulary

  constructor(passages: readonly Passage[], { analyzer, parameters, weights }: EngineOptions) {
    this.#passages = passages
    this.#analyzer = analyzer
    this.#segment = buildSegment(passages.map(indexable), analyzer)
    const abbreviations = abbreviationsOf(texts(passages), analyzer)
    this.#interpreter = new Interpreter(this.#segment, analyzer, abbreviations)
    this.#vocabulary = new Vocabulary(this.#segment, term => abbreviations.expansion(term))
    this.#ranker = new Ranker(this.#segment, parameters, weights)
  }

  async interpret(question: Question): Promise<Query> {
    return this.#interpreter.interpret(question)
  }

  async search(query: Query, k: number, signal?: AbortSignal): Promise<readonly Hit[]> {
    signal?.throwIfAborted()
    const demands = demandsOf(query.question, this.#segment, this.#analyzer)
    return this.#ranker
      .rank(prepare(query, this.#segment, this.#vocabulary), k, demands)
      .map(({ passage, score, sentences }) => ({
        passage: this.#passages[passage] as Passage,
        score,
        sentences,
      }))
  }

  async explain(query: Query, hit: Hit): Promise<readonly Contribution[]> {
    const passage = this.#passages.findIndex(({ handle }) => handle === hit.passage.handle)
    const demands = demandsOf(query.question, this.#segment, this.#analyzer)
    return this.#ranker.explain(prepare(query, this.#segment, this.#vocabulary), passage, demands)
  }
}

export function indexable({ text, span, sentences, source, headings, context }: Passage) {
  return {
    text,
    sentences: sentences.map(sentence => ({
      start: sentence.start - span.start,
      end: sentence.end - span.start,
      asks: sentence.kind === 'question' || sentence.kind === 'heading',
    })),
    head: [source.title, ...headings, ...(sentences[0]?.kind === 'byline' ? [BYLINE_WORDS] : [])],
    ...(context === undefined ? {} : { context: context.text }),
    document: source.id,
    work: source.title,
  }
}

/** What people call the one whose name stands alone under a text. */
const BYLINE_WORDS = 'author article text written by wrote signed'

export function* texts(passages: readonly Passage[]): Iterable<string> {
  for (const { text } of passages) yield text
}
