import type { Contribution } from '../retrieval/retriever.ts'
import type { Evidence } from './evidence.ts'
import {
  PASSAGE_FEATURE_NAMES,
  PASSAGE_FEATURES,
  type PassageFeature,
  SENTENCE_FEATURE_NAMES,
  SENTENCE_FEATURES,
  type SentenceFeature,
} from './features.ts'

/** How much each feature counts. A weight of 0 leaves the feature out. */
export interface Weights {
  readonly passage: Readonly<Record<PassageFeature, number>>
  readonly sentence: Readonly<Record<SentenceFeature, number>>
}

export interface Judged {
  readonly passage: number
  readonly score: number
  /** The score if that sentence were the passage's best; the highest is `score`. */
  readonly sentences: readonly number[]
}

/** A linear model: a sentence is worth the weighted sum of its features, a passage the weighted sum of its
 *  own, one of which is its best sentence. */
export class Model {
  readonly #passage: Float64Array
  readonly #sentence: Float64Array
  readonly #weights: Weights

  constructor(weights: Weights) {
    this.#weights = weights
    this.#passage = Float64Array.from(PASSAGE_FEATURE_NAMES, name => weights.passage[name])
    this.#sentence = Float64Array.from(SENTENCE_FEATURE_NAMES, name => weights.sentence[name])
  }

  judge({ passage, features, sentences }: Evidence): Judged {
    const own = dot(this.#passage, features)
    const worth = sentences.map(
      sentence => own + this.#weights.passage.sentence * dot(this.#sentence, sentence),
    )
    return { passage, score: worth.length === 0 ? own : highest(worth), sentences: worth }
  }

  /** The largest first; they add up to the score. */
  explain(evidence: Evidence): Contribution[] {
    const { score, sentences } = this.judge(evidence)
    const best = evidence.sentences[sentences.indexOf(score)]
    const contributions: Contribution[] = PASSAGE_FEATURE_NAMES.map((name, i) => ({
      reason: PASSAGE_FEATURES[name],
      amount: this.#weights.passage[name] * (evidence.features[i] as number),
    }))
    for (const [i, name] of SENTENCE_FEATURE_NAMES.entries()) {
      contributions.push({
        reason: `best sentence: ${SENTENCE_FEATURES[name]}`,
        amount: this.#weights.passage.sentence * this.#weights.sentence[name] * (best?.[i] ?? 0),
      })
    }
    return contributions
      .filter(({ amount }) => amount !== 0)
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
  }
}

function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value))
}

function dot(weights: Float64Array, values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (values[i] as number)
  return sum
}
