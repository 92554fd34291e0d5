import type { Span } from '../text/span.ts'
import type { EvaluationQuery } from './collection.ts'
import { isRelevant } from './metrics.ts'

/** What judging needs to know of a quote. */
export interface JudgedQuote extends Span {
  /** The document's id. */
  readonly document: string
  readonly text: string
}

/**
 * A quote is right when it is from a relevant document and covers at least half of a gold sentence, by
 * UTF-16 code units. Where no gold sentence is given, it is right when it contains an accepted answer,
 * whatever the letter case and the white space (` two\n Delegates ` is in `Elects two delegates.`).
 */
export function isRight(quote: JudgedQuote, query: EvaluationQuery): boolean {
  if (!isRelevant(quote.document, query.judged)) return false
  if (query.gold.length > 0) {
    return query.gold.some(
      gold => gold.document === quote.document && 2 * overlap(gold, quote) >= gold.end - gold.start,
    )
  }
  const text = fold(quote.text)
  return query.answers.some(answer => text.includes(fold(answer)))
}

/** Whether some quote could be right: there is a relevant document, and something to know a right quote by. */
export function isJudgeable(query: EvaluationQuery): boolean {
  return hasRelevant(query) && (query.gold.length > 0 || query.answers.length > 0)
}

/** Whether documents can be ranked well or badly for it. */
export function hasRelevant(query: EvaluationQuery): boolean {
  return !query.unanswerable && [...query.judged.values()].some(grade => grade > 0)
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** NFC, because the corpus keeps its texts so, and a collection's answers may be decomposed. */
function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
