import type { Impact } from '../index/posting-columns.ts'
import { boundOf } from '../index/posting-columns.ts'
import { Block } from '../index/postings.ts'
import { type PostingLists, readPostings } from '../index/segment.ts'
import { BM25_DEFAULTS, type Bm25Parameters, fieldSum, termScore } from './bm25.ts'

/** What a posting adds, as a share of its term's idf, among passages with such totals. */
export function impactFor(totals: Float64Array, parameters: Bm25Parameters = BM25_DEFAULTS): Impact {
  const average = averageLength(
    { body: totals[1] as number, head: totals[2] as number, context: totals[3] as number },
    totals[0] as number,
    parameters,
  )
  return (body, head, context, bodyLength, headLength, contextLength) =>
    termScore(
      1,
      fieldSum(body, head, context, parameters),
      fieldSum(bodyLength, headLength, contextLength, parameters),
      average,
      parameters,
    )
}

/** avgdl over the weighted fields; 1 where there are no words, so that nothing divides by zero. */
export function averageLength(
  { body, head, context }: { readonly body: number; readonly head: number; readonly context: number },
  n: number,
  parameters: Bm25Parameters,
): number {
  const sum = fieldSum(body, head, context, parameters)
  return n === 0 || sum === 0 ? 1 : sum / n
}

/** What a length adds below the line: k1 * (1 - b + b * length / average). */
export function normOf(length: number, average: number, { k1, b }: Bm25Parameters): number {
  return k1 * (1 - b + (b * length) / average)
}

/** By class of length: the least that such a length adds below the line. */
export function leastNorms(average: number, parameters: Bm25Parameters): Float64Array {
  return Float64Array.from({ length: CLASSES }, (_, one) => normOf(shortestOf(one), average, parameters))
}

const CLASSES = 256
/** Up to here each whole length is a class of its own; above, sixteen classes double it. */
const EXACT = 128
const STEPS = 16

function classOf(length: number): number {
  if (length < EXACT) return Math.floor(length)
  return Math.min(CLASSES - 1, EXACT + Math.floor(STEPS * Math.log2(length / EXACT)))
}

/** subtle: a little less than the formula gives, since its rounding may go either way. */
function shortestOf(one: number): number {
  return one < EXACT ? one : EXACT * 2 ** ((one - EXACT) / STEPS) * (1 - 1e-9)
}

/** What BM25 makes of a segment under some parameters. */
export interface Measured {
  /** By passage: the class of its length, see `LengthClasses`. A byte each, so that a million stay in the cache. */
  readonly classes: Uint8Array
  /** By block: the most that a posting adds, in 1/255 of its term's idf. */
  readonly bounds: Uint8Array
  /** By term: the most of the bounds of its blocks; 0 where nobody asked yet. */
  readonly highest: Uint8Array
}

/** The most that a posting of a term adds, in 1/255 of its idf. */
export function highestBound(
  { termBlock }: PostingLists,
  { bounds, highest }: Measured,
  term: number,
): number {
  let most = highest[term] as number
  if (most > 0) return most
  const end = termBlock[term + 1] as number
  for (let i = termBlock[term] as number; i < end; i++) most = Math.max(most, bounds[i] as number)
  highest[term] = most
  return most
}

/** Measures each segment once. Segments are built with bounds for the default parameters; under others the bounds are
 *  taken anew, which reads all postings. */
export class Measures {
  readonly #parameters: Bm25Parameters
  readonly #known = new WeakMap<PostingLists, Measured>()

  constructor(parameters: Bm25Parameters) {
    this.#parameters = parameters
  }

  of(segment: PostingLists): Measured {
    let measured = this.#known.get(segment)
    if (measured === undefined) {
      measured = {
        classes: this.#classes(segment),
        bounds: this.#bounds(segment),
        highest: new Uint8Array(segment.termDf.length),
      }
      this.#known.set(segment, measured)
    }
    return measured
  }

  #classes({ lengths, size }: PostingLists): Uint8Array {
    const { headWeight, contextWeight } = this.#parameters
    const classes = new Uint8Array(size)
    for (let i = 0; i < classes.length; i++) {
      const length = lengths.body(i) + headWeight * lengths.head(i) + contextWeight * lengths.context(i)
      classes[i] = classOf(length)
    }
    return classes
  }

  #bounds(segment: PostingLists): Uint8Array {
    const { columns, termBlock } = segment
    const keys = Object.keys(BM25_DEFAULTS) as (keyof Bm25Parameters)[]
    if (keys.every(key => this.#parameters[key] === BM25_DEFAULTS[key])) return columns.blockBound
    const impact = impactFor(columns.totals, this.#parameters)
    const bounds = new Uint8Array(columns.blockBound.length)
    const lengths = segment.lengths.unpacked()
    const block = new Block()
    for (let term = 0; term < segment.termDf.length; term++) {
      const end = termBlock[term + 1] as number
      for (let number = termBlock[term] as number; number < end; number++) {
        readPostings(segment, term, number, block)
        bounds[number] = boundOf(block, lengths, impact)
      }
    }
    return bounds
  }
}
