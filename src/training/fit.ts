/** One question: what speaks for its candidates and for their sentences, and which of them are right. */
export interface Lesson {
  /** Candidates as rows of figures. */
  readonly passages: readonly Float64Array[]
  /** The sentences of each, likewise. */
  readonly sentences: readonly (readonly Float64Array[])[]
  /** Which candidates are right, one at least. */
  readonly right: readonly boolean[]
  /** Which of a candidate's sentences are right; undefined where that is not known. */
  readonly gold: readonly (readonly boolean[] | undefined)[]
  /** How much it counts. */
  readonly weight: number
}

export interface FitOptions {
  /** Whether a passage's best sentence counts for it. */
  readonly withSentences?: boolean
  readonly epochs?: number
  readonly learningRate?: number
  /** L2 penalty: the higher, the smaller the weights. */
  readonly penalty?: number
  readonly batch?: number
  /** How much the choice among a right passage's sentences counts, beside the choice among passages. */
  readonly sentenceShare?: number
}

export interface Fitted {
  readonly passage: Float64Array
  readonly sentence: Float64Array
}

/**
 * Weights under which the right candidates score above the wrong ones, a candidate scoring the sum of its own figures
 * and of its best sentence's; and under which, in a right candidate, a right sentence scores best. Learned together, for
 * what makes a sentence the best of its passage is not all that makes one passage better than another. Maximises the
 * probability that a softmax over the scores gives to the right ones (ListNet's top-one form, Cao et al., "Learning to
 * Rank: From Pairwise Approach to Listwise Approach", 2007), by Adam (Kingma and Ba, 2015). Deterministic.
 */
export function fitRanking(
  lessons: readonly Lesson[],
  sizes: { readonly passage: number; readonly sentence: number },
  options: FitOptions = {},
): Fitted {
  const { withSentences = true, epochs = 12, learningRate = 0.05, penalty = 1e-4, batch = 64 } = options
  const { sentenceShare = 0.3 } = options
  const passage = new Float64Array(sizes.passage)
  const sentence = new Float64Array(sizes.sentence)
  // How much more sharply sentences are told apart within a passage than passages are; learned as well.
  const sharpness = Float64Array.of(1)
  const steps = [adam(passage, penalty), adam(sentence, penalty), adam(sharpness, 0)] as const
  const order = lessons.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, epoch)
    const rate = learningRate * (1 - epoch / epochs)
    for (let from = 0; from < order.length; from += batch) {
      const gradients = [
        new Float64Array(sizes.passage),
        new Float64Array(sizes.sentence),
        Float64Array.of(0),
      ]
      const [ofPassage, ofSentence, ofSharpness] = gradients as [Float64Array, Float64Array, Float64Array]
      let total = 0
      for (const i of order.slice(from, from + batch)) {
        const { passages, sentences, right, gold, weight } = lessons[i] as Lesson
        total += weight
        const worth = sentences.map(rows => rows.map(row => dot(sentence, row)))
        const best = worth.map(values => values.indexOf(Math.max(...values)))
        const scores = passages.map(
          (row, p) => dot(passage, row) + (withSentences ? (worth[p]?.[best[p] as number] ?? 0) : 0),
        )
        for (const [p, pull] of pulls(scores, right).entries()) {
          add(ofPassage, passages[p] as Float64Array, weight * pull)
          const row = sentences[p]?.[best[p] as number]
          if (withSentences && row !== undefined) add(ofSentence, row, weight * pull)
        }
        for (const [p, marks] of gold.entries()) {
          if (marks === undefined || marks.length < 2) continue
          const values = worth[p] as number[]
          const [sharp] = sharpness as unknown as [number]
          for (const [s, pull] of pulls(
            values.map(value => sharp * value),
            marks,
          ).entries()) {
            const counted = sentenceShare * weight * pull
            add(ofSentence, (sentences[p] as Float64Array[])[s] as Float64Array, counted * sharp)
            ofSharpness[0] = (ofSharpness[0] as number) + counted * (values[s] as number)
          }
        }
      }
      for (const [i, step] of steps.entries()) step(gradients[i] as Float64Array, total, rate)
    }
  }
  return { passage, sentence }
}

/** The gradient of the negative log-probability of the right ones, by score. */
function pulls(scores: readonly number[], right: readonly boolean[]): number[] {
  const most = Math.max(...scores)
  const exps = scores.map(score => Math.exp(score - most))
  const all = exps.reduce((sum, value) => sum + value, 0)
  const good = exps.reduce((sum, value, i) => (right[i] ? sum + value : sum), 0)
  return exps.map(value => value / all).map((share, i) => share - (right[i] ? (share * all) / good : 0))
}

function dot(weights: Float64Array, row: Float64Array): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (row[i] as number)
  return sum
}

function add(gradient: Float64Array, row: Float64Array, pull: number): void {
  if (Math.abs(pull) < NOTHING) return
  for (let i = 0; i < row.length; i++) gradient[i] = (gradient[i] as number) + pull * (row[i] as number)
}

const NOTHING = 1e-12

function adam(weights: Float64Array, penalty: number) {
  const mean = new Float64Array(weights.length)
  const square = new Float64Array(weights.length)
  let steps = 0
  return (gradient: Float64Array, total: number, rate: number) => {
    steps++
    for (let i = 0; i < weights.length; i++) {
      const g = (gradient[i] as number) / total + penalty * (weights[i] as number)
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * g
      square[i] = 0.999 * (square[i] as number) + 0.001 * g * g
      const m = (mean[i] as number) / (1 - 0.9 ** steps)
      const s = (square[i] as number) / (1 - 0.999 ** steps)
      weights[i] = (weights[i] as number) - (rate * m) / (Math.sqrt(s) + 1e-8)
    }
  }
}

/** A shuffle that is the same at every run. */
function shuffle(order: number[], seed: number): void {
  let state = (seed + 1) * 0x9e3779b9
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) | 0
    const j = (state >>> 0) % (i + 1)
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
}
