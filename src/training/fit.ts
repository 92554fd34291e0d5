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
  const { epochs = 12, learningRate = 0.05, penalty = 1e-4, batch = 64 } = options
  const weights: Learned = {
    passage: new Float64Array(sizes.passage),
    sentence: new Float64Array(sizes.sentence),
    sharpness: Float64Array.of(1),
  }
  const steps = {
    passage: adam(weights.passage, penalty),
    sentence: adam(weights.sentence, penalty),
    sharpness: adam(weights.sharpness, 0),
  }
  const order = lessons.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, epoch)
    const rate = learningRate * (1 - epoch / epochs)
    for (let from = 0; from < order.length; from += batch) {
      const some = order.slice(from, from + batch).map(i => lessons[i] as Lesson)
      const gradients = gradientsOf(some, weights, options)
      const total = some.reduce((sum, { weight }) => sum + weight, 0)
      for (const name of ['passage', 'sentence', 'sharpness'] as const)
        steps[name](gradients[name], total, rate)
    }
  }
  return { passage: weights.passage, sentence: weights.sentence }
}

/** All that is learned, or by how much something changes with each of it. */
interface Learned {
  readonly passage: Float64Array
  readonly sentence: Float64Array
  /** How much more sharply sentences are told apart within a passage than passages are; one number. */
  readonly sharpness: Float64Array
}

/** By how much the loss of some lessons rises with each parameter, summed over them. */
function gradientsOf(lessons: readonly Lesson[], weights: Learned, options: FitOptions): Learned {
  const gradients = {
    passage: new Float64Array(weights.passage.length),
    sentence: new Float64Array(weights.sentence.length),
    sharpness: Float64Array.of(0),
  }
  for (const lesson of lessons) {
    const worth = lesson.sentences.map(rows => rows.map(row => dot(weights.sentence, row)))
    addRanking(gradients, lesson, weights, worth, options)
    for (const [p, marks] of lesson.gold.entries())
      if (marks !== undefined && marks.length >= 2) addChoice(gradients, lesson, weights, p, worth, options)
  }
  return gradients
}

/** Of ranking the passages: each scores its own figures and its best sentence's. */
function addRanking(
  gradients: Learned,
  { passages, sentences, right, weight }: Lesson,
  weights: Learned,
  worth: readonly (readonly number[])[],
  { withSentences = true }: FitOptions,
): void {
  const best = worth.map(values => values.indexOf(Math.max(...values)))
  const scores = passages.map(
    (row, p) => dot(weights.passage, row) + (withSentences ? (worth[p]?.[best[p] as number] ?? 0) : 0),
  )
  for (const [p, pull] of pulls(scores, right).entries()) {
    add(gradients.passage, passages[p] as Float64Array, weight * pull)
    const row = sentences[p]?.[best[p] as number]
    if (withSentences && row !== undefined) add(gradients.sentence, row, weight * pull)
  }
}

/** Of choosing a sentence of one passage. */
function addChoice(
  gradients: Learned,
  { sentences, gold, weight }: Lesson,
  { sharpness }: Learned,
  passage: number,
  worth: readonly (readonly number[])[],
  { sentenceShare = 0.3 }: FitOptions,
): void {
  const values = worth[passage] as readonly number[]
  const sharp = sharpness[0] as number
  const sharpened = values.map(value => sharp * value)
  for (const [s, pull] of pulls(sharpened, gold[passage] as readonly boolean[]).entries()) {
    const counted = sentenceShare * weight * pull
    add(
      gradients.sentence,
      (sentences[passage] as readonly Float64Array[])[s] as Float64Array,
      counted * sharp,
    )
    gradients.sharpness[0] = (gradients.sharpness[0] as number) + counted * (values[s] as number)
  }
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
