import type { Hit, Query, Retriever } from '../retrieval/retriever.ts'
import type { Analyzer } from '../text/analyzer.ts'
import type { Quote } from './answer.ts'
import { clearness, readSignals, type Signals } from './confidence.ts'
import { createMatcher } from './matching.ts'
import { plainQuestion } from './question.ts'
import { cutQuotes, mayAnswer, type Neighbours, overlap } from './quoting.ts'

/** Everything there is to say about a question, before it is decided how sure to be. */
export interface Considered {
  readonly query: Query
  /** Best first, at most as many as were asked for. */
  readonly quotes: readonly Quote[]
  /** Of the first quote; undefined where there is none. */
  readonly signals?: Signals
  /** How clearly it is preferred, in [0, 1]. */
  readonly clear: number
  /** Whether it says something, more than a question or a heading, and it, a heading above it or what it replies to holds a word
   *  of the question, itself or in other words: a title alone is little. */
  readonly touches: boolean
}

/** Finds and quotes, without judging. Rejects with RetrieverUnavailable. */
export async function consider(
  question: string,
  retriever: Retriever,
  analyzer: Analyzer,
  limit: number,
  neighbours: Neighbours = 'needed',
): Promise<Considered> {
  const query = await retriever.interpret(plainQuestion(question))
  if (query.terms.length === 0) return { query, quotes: [], clear: 0, touches: false }
  const hits = await retriever.search(query, QUOTED_DEPTH)
  const matcher = createMatcher(query, analyzer)
  const quotes = cutQuotes(hits, matcher, analyzer, limit, neighbours)
  const [first] = quotes
  if (first === undefined) return { query, quotes, clear: 0, touches: false }
  const signals = readSignals(query, first, hits, matcher, analyzer)
  const near = [first.text, ...first.headings, first.context ?? '']
  const touches = says(first, hits) && matcher.matched(near).some(factor => factor > 0)
  return { query, quotes, signals, clear: clearness(first, hits), touches }
}

const QUOTED_DEPTH = 20 // passages whose sentences compete to be quoted

function says({ handle, span }: Quote, hits: readonly Hit[]): boolean {
  const sentences = hits.find(({ passage }) => passage.handle === handle)?.passage.sentences ?? []
  return sentences.some(sentence => mayAnswer(sentence.kind) && overlap(sentence, span))
}
