import type { Impact } from '../index/posting-columns.ts'
import { boundOf } from '../index/posting-columns.ts'
import { Block } from '../index/postings.ts'
import { readPostings, type Segment } from '../index/segment.ts'
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

/** What BM25 makes of a segment under some parameters. */
export interface Measured {
  /** By passage: what its length adds below the line, k1 * (1 - b + b * length / average). */
  readonly norms: Float64Array
  /** By block: the most that a posting adds, in 1/255 of its term's idf. */
  readonly bounds: Uint8Array
}

/** Measures each segment once, and its norms anew when the average length has changed. Segments are built with bounds
 *  for the default parameters; under others the bounds are taken anew, which reads all postings. */
export class Measures {
  readonly #parameters: Bm25Parameters
  readonly #known = new WeakMap<Segment, Measured & { readonly average: number }>()

  constructor(parameters: Bm25Parameters) {
    this.#parameters = parameters
  }

  of(segment: Segment, average: number): Measured {
    let measured = this.#known.get(segment)
    if (measured === undefined || measured.average !== average) {
      const bounds = measured?.bounds ?? this.#bounds(segment)
      const norms = measured?.norms ?? new Float64Array(segment.size)
      this.#measure(segment, average, norms)
      measured = { norms, bounds, average }
      this.#known.set(segment, measured)
    }
    return measured
  }

  #measure({ columns }: Segment, average: number, norms: Float64Array): void {
    const { bodyLength, headLength, contextLength } = columns
    const { k1, b, headWeight, contextWeight } = this.#parameters
    for (let i = 0; i < norms.length; i++) {
      const length =
        (bodyLength[i] as number) +
        headWeight * (headLength[i] as number) +
        contextWeight * (contextLength[i] as number)
      norms[i] = k1 * (1 - b + (b * length) / average)
    }
  }

  #bounds(segment: Segment): Uint8Array {
    const { columns } = segment
    const keys = Object.keys(BM25_DEFAULTS) as (keyof Bm25Parameters)[]
    if (keys.every(key => this.#parameters[key] === BM25_DEFAULTS[key])) return columns.blockBound
    const impact = impactFor(columns.totals, this.#parameters)
    const bounds = new Uint8Array(columns.blockBound.length)
    const block = new Block()
    for (let term = 0; term < segment.terms.size; term++) {
      const end = columns.termBlock[term + 1] as number
      for (let number = columns.termBlock[term] as number; number < end; number++) {
        readPostings(segment, term, number, block)
        bounds[number] = boundOf(block, columns, impact)
      }
    }
    return bounds
  }
}
