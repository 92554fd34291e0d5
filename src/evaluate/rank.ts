import type { Retriever } from '../retrieval/retriever.ts'
import { asWritten, type RowAt } from './joined.ts'

export interface RankedDocument {
  readonly document: string
  /** Of its best passage. */
  readonly score: number
}

/**
 * The best `k` documents for a question, by the score of their best passage. The question is taken for plain
 * words: quotation marks or a minus in a collection's question are its author's, and demand nothing. Where rows are
 * joined, they are ranked all the same.
 */
export async function rankDocuments(
  retriever: Retriever,
  question: string,
  k: number,
  rowAt: RowAt = asWritten,
): Promise<RankedDocument[]> {
  const query = await retriever.interpret({ text: question, phrases: [], without: [] })
  // Documents have several passages each, and how many are needed for k documents shows only afterwards.
  for (let asked = k; ; asked *= 4) {
    const hits = await retriever.search(query, asked)
    const best = new Map<string, number>()
    for (const { passage, score } of hits) {
      // Hits come best first, so the first passage of a document is its best.
      const { document } = rowAt(passage.source.id, passage.span)
      if (!best.has(document)) best.set(document, score)
    }
    if (best.size >= k || hits.length < asked) {
      return [...best].slice(0, k).map(([document, score]) => ({ document, score }))
    }
  }
}
