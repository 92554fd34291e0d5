import { TRAIT } from '../text/lexicon.ts'
import { idf } from './bm25.ts'
import type { Candidate } from './candidates.ts'
import type { PreparedQuery } from './query.ts'

/** What is the same for all candidates of one query. Sets of slots are bits, slot 0 the lowest. */
export interface Frame {
  readonly query: PreparedQuery
  /** The slots that any rival's body holds: what the documents lack, none of them can say. */
  readonly met: number
  readonly weights: Float64Array
  /** Pair `i` is of slots `i` and `i + 1`; the weights add up to 1. */
  readonly pairWeights: Float64Array
  /** As `weights`, by rarity among the rivals: what all of them hold tells none from another. */
  readonly telling: Float64Array
  readonly tellingPairs: Float64Array
  /** The slot with the highest idf. */
  readonly rarest: number
  /** Slots that are names or numbers, and their weight. */
  readonly names: number
  readonly namesWeight: number
  /** Slots that belong to nearly any question. */
  readonly usual: number
  readonly idfSum: number
  /** BM25 of the best passage. */
  readonly best: number
  readonly scoreOf: ReadonlyMap<number, number>
}

export function frameOf(
  query: PreparedQuery,
  rivals: readonly Candidate[],
  masks: readonly number[],
  pairMasks: readonly number[],
): Frame {
  const { slots } = query
  const weights = Float64Array.from(slots, slot => slot.weight)
  let names = 0
  let usual = 0
  for (const [i, slot] of slots.entries()) {
    if ((slot.traits & (TRAIT.capital | TRAIT.number)) !== 0) names |= 1 << i
    if (slot.usual) usual |= 1 << i
  }
  return {
    query,
    met: masks.reduce((all, mask) => all | mask, 0),
    weights,
    pairWeights: pairWeights(weights),
    telling: localWeights(weights.length, masks),
    tellingPairs: localWeights(Math.max(0, weights.length - 1), pairMasks),
    rarest: weights.indexOf(Math.max(...weights)),
    names,
    usual,
    namesWeight: weightOf(names, weights),
    idfSum: slots.reduce((sum, slot) => sum + slot.idf, 0),
    best: rivals[0]?.score ?? 0,
    scoreOf: new Map(rivals.map(({ passage, score }) => [passage, score])),
  }
}

/** Sum of the weights whose bits are set. */
export function weightOf(mask: number, weights: Float64Array): number {
  let sum = 0
  for (let bits = mask, i = 0; bits !== 0 && i < weights.length; bits >>>= 1, i++) {
    if ((bits & 1) === 1) sum += weights[i] as number
  }
  return sum
}

/** How many of some sets hold each of the lowest `count` bits. */
export function dfAmong(sets: readonly number[], count: number): Float64Array {
  const df = new Float64Array(count)
  for (const set of sets) for (let i = 0; i < count; i++) if ((set >>> i) & 1) df[i] = (df[i] as number) + 1
  return df
}

function localWeights(count: number, masks: readonly number[]): Float64Array {
  const weights = dfAmong(masks, count).map(df => (df === 0 ? 0 : idf(df, masks.length)))
  const sum = weights.reduce((a, b) => a + b, 0)
  return sum > 0 ? weights.map(w => w / sum) : weights
}

/** A pair weighs as much as its commoner word: that is what makes it more than the other alone. */
function pairWeights(weights: Float64Array): Float64Array {
  const pairs = new Float64Array(Math.max(0, weights.length - 1))
  for (let i = 0; i < pairs.length; i++) pairs[i] = Math.min(weights[i] as number, weights[i + 1] as number)
  const sum = pairs.reduce((total, weight) => total + weight, 0)
  return sum > 0 ? pairs.map(weight => weight / sum) : pairs
}
