import type { Measured } from '../../evaluate/outcome.ts'

/** A stated probability, and what came of it. */
export interface Stated {
  readonly confidence: number
  readonly right: boolean
}

/** What was stated of the first quote; nothing where nobody marked what a right one is. */
export function statedOf({ quote1, confidence, falselyAnswerable }: Measured): Stated[] {
  if (falselyAnswerable !== undefined) return [{ confidence, right: false }]
  return quote1 === undefined ? [] : [{ confidence, right: quote1 === 1 }]
}

/** Confidences of one range, [from, to); the last range includes 1. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Means of the bin; undefined where it is empty. */
  readonly confidence: number | undefined
  readonly right: number | undefined
  /** 95 % interval of the share that is right (Wilson, 1927). */
  readonly low: number | undefined
  readonly high: number | undefined
}

export function binsOf(stated: readonly Stated[], count = 10): Bin[] {
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [i / count, (i + 1) / count]
    const own = stated.filter(({ confidence }) => Math.min(count - 1, Math.floor(confidence * count)) === i)
    if (own.length === 0) {
      return { from, to, count: 0, confidence: undefined, right: undefined, low: undefined, high: undefined }
    }
    const right = own.filter(one => one.right).length
    return {
      from,
      to,
      count: own.length,
      confidence: own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length,
      right: right / own.length,
      ...wilson(right, own.length),
    }
  })
}

/** Expected calibration error: how far stated and true shares are apart, over the bins by their counts. */
export function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0)
  return bins.reduce(
    (sum, { count, confidence = 0, right = 0 }) => sum + (count / total) * Math.abs(confidence - right),
    0,
  )
}

/** Brier score: mean squared distance of the confidence from what came; 0.25 is what "perhaps" gets. */
export function brier(stated: readonly Stated[]): number {
  return (
    stated.reduce((sum, { confidence, right }) => sum + (confidence - Number(right)) ** 2, 0) / stated.length
  )
}

export interface Trade {
  readonly threshold: number
  /** Share of the answerable that are answered, and of the unanswerable. */
  readonly answered: number
  readonly falsely: number
}

/** What each threshold would give, from 1 (answer nothing) down to 0 (answer everything). */
export function tradesOf(
  answerable: readonly number[],
  unanswerable: readonly number[],
  steps = 200,
): Trade[] {
  const share = (values: readonly number[], threshold: number) =>
    values.filter(value => value >= threshold).length / Math.max(1, values.length)
  return Array.from({ length: steps + 1 }, (_, i) => {
    const threshold = 1 - i / steps
    return {
      threshold,
      answered: share(answerable, threshold),
      falsely: share(unanswerable, threshold),
    }
  })
}

function wilson(right: number, count: number): { readonly low: number; readonly high: number } {
  const z = 1.96
  const p = right / count
  const middle = p + (z * z) / (2 * count)
  const reach = z * Math.sqrt((p * (1 - p)) / count + (z * z) / (4 * count * count))
  const scale = 1 + (z * z) / count
  return { low: (middle - reach) / scale, high: (middle + reach) / scale }
}
