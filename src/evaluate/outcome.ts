import { type Answer, type Belief, type Quote, quotesOf } from '../answer/answer.ts'
import type { EvaluationQuery } from './collection.ts'
import type { RowAt } from './joined.ts'
import { hasRelevant, isJudgeable, isRight } from './judge.ts'
import { ndcg, recall, reciprocalRank } from './metrics.ts'
import type { RankedDocument } from './rank.ts'

/** What came back for one question. */
export interface Outcome {
  readonly query: EvaluationQuery
  readonly answer: Answer
  /** Best first. */
  readonly ranked: readonly RankedDocument[]
  /** Which of the collection's rows a quote is from. */
  readonly rowAt: RowAt
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
  /** That the documents have an answer, as it was believed: of a question that has one, and of one that has none. */
  readonly answerable?: number
  readonly falselyAnswerable?: number
  /** That the first quote is right, as it was believed. */
  readonly confidence: number
}

export function measure(outcome: Outcome): Measured {
  const { query, answer, rowAt, ms } = outcome
  const quotes = quotesOf(answer)
  const answered = Number(answer.kind === 'quotes')
  const { answerable, confidence } = beliefOf(answer)
  return {
    ms,
    confidence,
    quotes: quotes.length,
    ...(quotes[0] === undefined ? {} : { firstQuoteWords: quotes[0].text.trim().split(/\s+/).length }),
    ...(query.unanswerable
      ? { falselyAnswered: answered, falselyAnswerable: answerable }
      : { answered, answerable }),
    ...(isJudgeable(query) ? measureQuotes(quotes, query, rowAt) : {}),
    ...(hasRelevant(query) ? measureRanking(outcome) : {}),
  }
}

/** Of an empty question nothing is believed, and it is surely not answered. */
export function beliefOf(answer: Answer): Belief {
  return answer.kind === 'empty' ? { answerable: 0, confidence: 0 } : answer
}

function measureQuotes(quotes: readonly Quote[], query: EvaluationQuery, rowAt: RowAt) {
  const right = quotes.map(({ source, span, text }) => isRight({ ...rowAt(source.id, span), text }, query))
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
