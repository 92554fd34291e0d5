/** Candidates of one choice, as rows of figures, and which of them are right (one at least). */
export interface Choice {
  readonly rows: readonly Float64Array[]
  readonly right: readonly boolean[]
  /** How much it counts. */
  readonly weight: number
}

export interface FitOptions {
  readonly epochs?: number
  readonly learningRate?: number
  /** L2 penalty: the higher, the smaller the weights. */
  readonly penalty?: number
  readonly batch?: number
}

/**
 * Weights under which the right rows of each choice score above the wrong ones: maximises the probability that
 * a softmax over the scores gives to the right rows (ListNet's top-one form, Cao et al., "Learning to Rank: From
 * Pairwise Approach to Listwise Approach", 2007), by Adam (Kingma and Ba, 2015). Deterministic.
 */
export function fitChoices(
  choices: readonly Choice[],
  features: number,
  options: FitOptions = {},
): Float64Array {
  const { epochs = 12, learningRate = 0.05, penalty = 1e-4, batch = 64 } = options
  const weights = new Float64Array(features)
  const step = adam(features)
  const order = choices.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, epoch)
    for (let from = 0; from < order.length; from += batch) {
      const gradient = new Float64Array(features)
      let total = 0
      for (const i of order.slice(from, from + batch)) {
        const choice = choices[i] as Choice
        total += choice.weight
        addGradient(gradient, weights, choice)
      }
      for (let f = 0; f < features; f++) {
        gradient[f] = (gradient[f] as number) / total + penalty * (weights[f] as number)
      }
      step(weights, gradient, learningRate * (1 - epoch / epochs))
    }
  }
  return weights
}

export function dot(weights: Float64Array, row: Float64Array): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (row[i] as number)
  return sum
}

/** Of the negative log-probability of the right rows. */
function addGradient(gradient: Float64Array, weights: Float64Array, { rows, right, weight }: Choice): void {
  const scores = rows.map(row => dot(weights, row))
  const most = Math.max(...scores)
  const exps = scores.map(score => Math.exp(score - most))
  const all = exps.reduce((sum, value) => sum + value, 0)
  const good = exps.reduce((sum, value, i) => (right[i] ? sum + value : sum), 0)
  for (const [i, row] of rows.entries()) {
    const pull = weight * ((exps[i] as number) / all - (right[i] ? (exps[i] as number) / good : 0))
    if (pull !== 0)
      for (let f = 0; f < row.length; f++) gradient[f] = (gradient[f] as number) + pull * (row[f] as number)
  }
}

function adam(size: number) {
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  let steps = 0
  return (weights: Float64Array, gradient: Float64Array, rate: number) => {
    steps++
    for (let i = 0; i < size; i++) {
      const g = gradient[i] as number
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
