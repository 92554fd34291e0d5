import { postingOf, type Segment } from '../index/segment.ts'
import { type Bm25Parameters, fieldSum, termScore } from './bm25.ts'
import type { PreparedQuery, Slot } from './query.ts'

/** Passages by BM25, best first; equal scores in the order of passages. */
export interface Candidate {
  readonly passage: number
  readonly score: number
}

/** A BM25 ranking over one segment, exhaustive. Holds an accumulator of eight bytes a passage. */
export class Bm25Search {
  readonly #segment: Segment
  readonly #parameters: Bm25Parameters
  readonly #averageLength: number
  readonly #scores: Float64Array
  readonly #tf: Float64Array

  constructor(segment: Segment, parameters: Bm25Parameters) {
    this.#segment = segment
    this.#parameters = parameters
    this.#averageLength = averageLength(segment, parameters)
    this.#scores = new Float64Array(segment.size)
    this.#tf = new Float64Array(segment.size)
  }

  best({ slots }: PreparedQuery, k: number): Candidate[] {
    const scores = this.#scores
    const touched: number[] = []
    for (const slot of slots) {
      for (const passage of this.#accumulate(slot)) {
        const share = this.#share(slot, this.#tf[passage] as number, passage)
        this.#tf[passage] = 0
        if (share <= 0) continue
        if (scores[passage] === 0) touched.push(passage)
        scores[passage] = (scores[passage] as number) + share
      }
    }
    const best = select(touched, scores, k)
    for (const passage of touched) scores[passage] = 0
    return best
  }

  /** What each slot adds to one passage's score, in the order of slots; the sum is that score. */
  shares({ slots }: PreparedQuery, passage: number): number[] {
    return slots.map(slot => {
      const tf = slot.terms.reduce(
        (sum, { term, factor }) => sum + factor * this.#weightedTf(term, passage),
        0,
      )
      return this.#share(slot, tf, passage)
    })
  }

  /** Adds up tf over the terms of a slot; the passages it met, each once. */
  #accumulate(slot: Slot): number[] {
    const { postingStart, postingPassage } = this.#segment
    const met: number[] = []
    for (const { term, factor } of slot.terms) {
      const end = postingStart[term + 1] as number
      for (let i = postingStart[term] as number; i < end; i++) {
        const passage = postingPassage[i] as number
        const tf = factor * this.#postingTf(i)
        if (tf === 0) continue
        if (this.#tf[passage] === 0) met.push(passage)
        this.#tf[passage] = (this.#tf[passage] as number) + tf
      }
    }
    return met
  }

  #share(slot: Slot, tf: number, passage: number): number {
    const length = passageLength(this.#segment, passage, this.#parameters)
    return termScore(slot.idf, tf, length, this.#averageLength, this.#parameters)
  }

  #weightedTf(term: number, passage: number): number {
    const posting = postingOf(this.#segment, term, passage)
    return posting < 0 ? 0 : this.#postingTf(posting)
  }

  #postingTf(posting: number): number {
    const { postingBody, postingHead, postingContext } = this.#segment
    return fieldSum(
      postingBody[posting] as number,
      postingHead[posting] as number,
      postingContext[posting] as number,
      this.#parameters,
    )
  }
}

/** avgdl over the weighted fields; 1 for an empty segment, so that nothing divides by zero. */
function averageLength(segment: Segment, parameters: Bm25Parameters): number {
  let sum = 0
  for (let p = 0; p < segment.size; p++) {
    sum += passageLength(segment, p, parameters)
  }
  return segment.size === 0 || sum === 0 ? 1 : sum / segment.size
}

function passageLength(segment: Segment, passage: number, parameters: Bm25Parameters): number {
  return fieldSum(
    segment.bodyLength[passage] as number,
    segment.headLength[passage] as number,
    segment.contextLength[passage] as number,
    parameters,
  )
}

/** The `k` best of `passages`, by a bounded heap whose root is the worst kept. */
function select(passages: readonly number[], scores: Float64Array, k: number): Candidate[] {
  const heap: number[] = []
  const worse = (a: number, b: number) => {
    const difference = (scores[a] as number) - (scores[b] as number)
    return difference < 0 || (difference === 0 && a > b)
  }
  for (const passage of passages) {
    if (heap.length < k) {
      heap.push(passage)
      siftUp(heap, worse)
    } else if (k > 0 && worse(heap[0] as number, passage)) {
      heap[0] = passage
      siftDown(heap, worse)
    }
  }
  return heap
    .map(passage => ({ passage, score: scores[passage] as number }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
}

type Worse = (a: number, b: number) => boolean

function siftUp(heap: number[], worse: Worse): void {
  let at = heap.length - 1
  while (at > 0) {
    const parent = (at - 1) >>> 1
    if (!worse(heap[at] as number, heap[parent] as number)) return
    swap(heap, at, parent)
    at = parent
  }
}

function siftDown(heap: number[], worse: Worse): void {
  let at = 0
  for (;;) {
    let worst = at
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && worse(heap[child] as number, heap[worst] as number)) worst = child
    }
    if (worst === at) return
    swap(heap, at, worst)
    at = worst
  }
}

function swap(heap: number[], a: number, b: number): void {
  const kept = heap[a] as number
  heap[a] = heap[b] as number
  heap[b] = kept
}
