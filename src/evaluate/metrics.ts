/**
 * The figures of retrieval and of confidence as pure functions. Ranks count from 1. Grades as in trec_eval:
 * a document is relevant with a grade above 0, and its gain is the grade itself (not 2^grade - 1).
 */
export type Grades = ReadonlyMap<string, number>

/** Normalised discounted cumulative gain of the first `k` in [0, 1]; 1 is the best possible order. */
export function ndcg(ranked: readonly string[], grades: Grades, k: number): number {
  const ideal = [...grades.values()].filter(grade => grade > 0).sort((a, b) => b - a)
  const best = dcg(ideal.slice(0, k))
  return best === 0 ? 0 : dcg(ranked.slice(0, k).map(id => Math.max(0, grades.get(id) ?? 0))) / best
}

/** 1 / rank of the first relevant document among the first `k`; 0 if there is none. */
export function reciprocalRank(ranked: readonly string[], grades: Grades, k: number): number {
  const index = ranked.slice(0, k).findIndex(id => isRelevant(id, grades))
  return index < 0 ? 0 : 1 / (index + 1)
}

/**
 * Share of the relevant documents that are among the first `k`, of as many as there is room for: so 1 can always be
 * reached, and Recall@1 is how often the first document is relevant. BEIR calls it capped recall (Thakur et al.,
 * "BEIR", 2021, section 4); with at most `k` relevant documents it is plain recall.
 */
export function recall(ranked: readonly string[], grades: Grades, k: number): number {
  const relevant = [...grades.keys()].filter(id => isRelevant(id, grades)).length
  const found = ranked.slice(0, k).filter(id => isRelevant(id, grades)).length
  return relevant === 0 ? 0 : found / Math.min(k, relevant)
}

/**
 * Area under the ROC curve: the probability that a positive scores above a negative, a tie counting half.
 * 0.5 is chance. Undefined unless both exist. By ranks (Mann-Whitney U), in n log n.
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number | undefined {
  if (positives.length === 0 || negatives.length === 0) return undefined
  const scored = [
    ...positives.map(score => ({ score, positive: true })),
    ...negatives.map(score => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score)
  let rankSum = 0
  for (let start = 0, end = 0; start < scored.length; start = end) {
    while (end < scored.length && scored[end]?.score === scored[start]?.score) end += 1
    const meanRank = (start + 1 + end) / 2 // of ranks start + 1 to end, which all tie
    rankSum += meanRank * scored.slice(start, end).filter(entry => entry.positive).length
  }
  const p = positives.length
  return (rankSum - (p * (p + 1)) / 2) / (p * negatives.length)
}

/** Nearest rank: the smallest value that at least the share `p` in (0, 1] of the values do not exceed. */
export function percentile(values: readonly number[], p: number): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.max(1, Math.ceil(p * values.length)) - 1]
}

export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}

export function isRelevant(id: string, grades: Grades): boolean {
  return (grades.get(id) ?? 0) > 0
}

function dcg(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0)
}
