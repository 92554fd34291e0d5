import { type Bm25Parameters, fieldSum, termScore } from '../../src/ranking/bm25.ts'
import { averageLength } from '../../src/ranking/bounds.ts'
import type { NaivePassage } from './bm25.ts'

/** A word of the question, with all that counts for it. */
export interface NaiveSlot {
  readonly idf: number
  readonly terms: readonly { readonly term: string; readonly factor: number }[]
}

/** Every passage scored for every word, with the very arithmetic of the search, so that ties tie here too.
 *  tests/oracle/bm25.ts has the formula from scratch. */
export function exhaustiveScores(
  passages: readonly NaivePassage[],
  slots: readonly NaiveSlot[],
  parameters: Bm25Parameters,
): number[] {
  const totals = { body: 0, head: 0, context: 0 }
  for (const { body, head, context } of passages) {
    totals.body += body.length
    totals.head += head.length
    totals.context += context.length
  }
  const average = averageLength(totals, passages.length, parameters)
  return passages.map(({ body, head, context }) => {
    const length = fieldSum(body.length, head.length, context.length, parameters)
    const counts = [body, head, context].map(countsOf)
    let score = 0
    for (const { idf, terms } of slots) {
      let tf = 0
      for (const { term, factor } of terms) {
        const [inBody = 0, inHead = 0, inContext = 0] = counts.map(count => count.get(term) ?? 0)
        tf += factor * fieldSum(inBody, inHead, inContext, parameters)
      }
      score += termScore(idf, tf, length, average, parameters)
    }
    return score
  })
}

/** tf counts to 255. */
function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, Math.min(255, (counts.get(word) ?? 0) + 1))
  return counts
}
