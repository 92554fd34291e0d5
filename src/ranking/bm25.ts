/** How strongly BM25 saturates and normalises. */
export interface Bm25Parameters {
  /** Saturation, >= 0: the higher, the more each further occurrence of a term counts; 0 counts presence alone. */
  readonly k1: number
  /** Length normalisation, 0..1: the higher, the more a long passage must hold to score as high; 0 ignores length. */
  readonly b: number
  /** How many words of the body one word of the head (title, headings) is worth; 0 leaves the head out. */
  readonly headWeight: number
  /** The same of the context, the question that the passage replies to. */
  readonly contextWeight: number
}

export const BM25_DEFAULTS: Bm25Parameters = { k1: 1.2, b: 0.75, headWeight: 2, contextWeight: 0.5 }

/** Robertson and Sparck Jones's idf as Lucene has it: never negative, at most ln(1 + n / 0.5). */
export function idf(df: number, n: number): number {
  return Math.log(1 + (n - df + 0.5) / (df + 0.5))
}

/**
 * One term's share of a passage's BM25 score (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009,
 * eq. 3.15), without the constant factor (k1 + 1), which scales every score alike and cannot change an order.
 * Below `idf`. `tf` and `length` are weighted over the fields, see `fieldSum`.
 */
export function termScore(
  idf: number,
  tf: number,
  length: number,
  averageLength: number,
  { k1, b }: Bm25Parameters,
): number {
  if (tf === 0) return 0
  return (idf * tf) / (tf + k1 * (1 - b + (b * length) / averageLength))
}

/** The fields as one, before saturation, as in BM25F: a word of the head counts `headWeight` times. */
export function fieldSum(
  body: number,
  head: number,
  context: number,
  { headWeight, contextWeight }: Bm25Parameters,
): number {
  return body + headWeight * head + contextWeight * context
}
