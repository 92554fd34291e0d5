import type { Answer, Quote } from '../answer/answer.ts'
import type { EvaluationQuery } from './collection.ts'
import { hasRelevant, isJudgeable, isRight } from './judge.ts'
import { ndcg, recall, reciprocalRank } from './metrics.ts'
import type { RankedDocument } from './rank.ts'

/** What came back for one question. */
export interface Outcome {
  readonly query: EvaluationQuery
  readonly answer: Answer
  /** Best first. */
  readonly ranked: readonly RankedDocument[]
  /** How long the answer took, without the ranking. */
  readonly ms: number
}

/** What one question adds to each figure; absent where it has nothing to measure the figure by. */
export interface Measured {
  readonly ms: number
  readonly quotes: number
  readonly ndcg10?: number
  readonly mrr10?: number
  readonly recall1?: number
  readonly recall5?: number
  readonly recall10?: number
  readonly recall100?: number
  readonly quote1?: number
  readonly quote3?: number
  readonly firstQuoteWords?: number
  readonly answered?: number
  readonly falselyAnswered?: number
  readonly confidence?: number
  readonly falseConfidence?: number
}

export function measure(outcome: Outcome): Measured {
  const { query, answer, ms } = outcome
  const quotes = quotesOf(answer)
  const answered = Number(answer.kind === 'quotes')
  const confidence = confidenceOf(answer)
  return {
    ms,
    quotes: quotes.length,
    ...(quotes[0] === undefined ? {} : { firstQuoteWords: quotes[0].text.trim().split(/\s+/).length }),
    ...(query.unanswerable
      ? { falselyAnswered: answered, falseConfidence: confidence }
      : { answered, confidence }),
    ...(isJudgeable(query) ? measureQuotes(quotes, query) : {}),
    ...(hasRelevant(query) ? measureRanking(outcome) : {}),
  }
}

/** An answer's quotes, also weak ones: a reader sees them too. */
export function quotesOf(answer: Answer): readonly Quote[] {
  return answer.kind === 'quotes' || answer.kind === 'weak' ? answer.quotes : []
}

/** An empty question states none, and is surely not answered. */
export function confidenceOf(answer: Answer): number {
  return answer.kind === 'empty' ? 0 : answer.confidence
}

function measureQuotes(quotes: readonly Quote[], query: EvaluationQuery) {
  const right = quotes.map(({ source, span, text }) =>
    isRight({ document: source.id, start: span.start, end: span.end, text }, query),
  )
  return { quote1: Number(right[0] ?? false), quote3: Number(right.slice(0, 3).includes(true)) }
}

function measureRanking({ query, ranked }: Outcome) {
  const ids = ranked.map(({ document }) => document)
  return {
    ndcg10: ndcg(ids, query.judged, 10),
    mrr10: reciprocalRank(ids, query.judged, 10),
    recall1: recall(ids, query.judged, 1),
    recall5: recall(ids, query.judged, 5),
    recall10: recall(ids, query.judged, 10),
    recall100: recall(ids, query.judged, 100),
  }
}
