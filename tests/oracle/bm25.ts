/** BM25 as a person would write it down, to hold the real one to: no index, no numbers for terms, every passage
 *  scored for every word. A passage is its words, already as terms; `head` are those of title and headings,
 *  `context` those of the question it replies to. */
export interface NaivePassage {
  readonly body: readonly string[]
  readonly head: readonly string[]
  readonly context: readonly string[]
}

export function naiveScores(
  passages: readonly NaivePassage[],
  question: readonly string[],
  { k1, b, headWeight, contextWeight }: Record<'k1' | 'b' | 'headWeight' | 'contextWeight', number>,
): number[] {
  const n = passages.length
  const length = (passage: NaivePassage) =>
    passage.body.length + headWeight * passage.head.length + contextWeight * passage.context.length
  const average = passages.reduce((sum, passage) => sum + length(passage), 0) / n || 1
  const count = (words: readonly string[], term: string) => words.filter(word => word === term).length
  return passages.map(passage => {
    let score = 0
    for (const term of new Set(question)) {
      const df = passages.filter(({ body, head, context }) =>
        [body, head, context].some(field => field.includes(term)),
      ).length
      const tf =
        count(passage.body, term) +
        headWeight * count(passage.head, term) +
        contextWeight * count(passage.context, term)
      if (tf === 0) continue
      const idf = Math.log(1 + (n - df + 0.5) / (df + 0.5))
      score += (idf * tf) / (tf + k1 * (1 - b + (b * length(passage)) / average))
    }
    return score
  })
}
