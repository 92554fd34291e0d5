import type { Live } from '../index/collection.ts'
import { type PostingListColumns, type Segment, shareablePostingLists } from '../index/segment.ts'
import { clearStand, JointMark } from './joint-mark.ts'
import type { ScoredSlot, Taker } from './range-search.ts'
import {
  ASKED,
  FOUND,
  FRONT,
  RAISED,
  REACHED,
  READY,
  REAR,
  ROUSED,
  STATE,
  STOPPED,
  type TandemMemory,
  writeQuestion,
} from './tandem-memory.ts'

/**
 * Two threads search one question: the front from the first passage up, the rear from the last down, in slices, until
 * they meet. They share a mark, so that what one has found spares the other work. The front never waits: what the
 * rear has not finished when the front comes to it, the front does itself. So a rear that is late, or gone, costs
 * nothing but its help, and what is found is the same whoever finds it.
 */
export class Tandem {
  readonly #memory: TandemMemory
  readonly #tell: (news: SegmentNews) => void
  readonly #least: TandemThresholds
  /** Segments that the rear knows, by number. */
  readonly #numbers = new Map<Segment, number>()
  /** Segments whose memory is not shared. */
  readonly #closed = new WeakSet<Segment>()

  /** `tell` reaches the rear before its next question. */
  constructor(memory: TandemMemory, tell: (news: SegmentNews) => void, least = TANDEM_THRESHOLDS) {
    this.#memory = memory
    this.#tell = tell
    this.#least = least
  }

  /** Whether it keeps segments in memory that are not served any more. */
  isStale(lives: readonly Live[]): boolean {
    const served = new Set(lives.map(({ segment }) => segment))
    return [...this.#numbers.keys()].some(segment => !served.has(segment))
  }

  /** Wakes the rear for a question that is being read: to wake up takes as long as that. */
  rouse(): void {
    const { control } = this.#memory
    if (Atomics.compareExchange(control, STATE, READY, ROUSED) === READY) Atomics.notify(control, STATE)
  }

  /** Sets the rear off, unless it is at work still, or there is too little to do. `lives` in the order in which the
   *  front is going to search them. */
  begin({ lives, slotsOf, average, k }: TandemSearch): Ride | undefined {
    const { control, question } = this.#memory
    const line = lives.filter(live => this.#isKnown(live))
    let postings = 0
    const stretches = line.map(live => {
      const slots = slotsOf(live)
      for (const { terms } of slots) {
        for (const { term } of terms) postings += live.segment.termDf[term] as number
      }
      return { number: this.#numbers.get(live.segment) as number, hides: live.hides, slots }
    })
    const state = Atomics.load(control, STATE)
    if (postings < this.#least.postings || (state !== READY && state !== ROUSED)) return undefined
    if (!writeQuestion(question, { average, k, stretches })) return undefined
    const total = line.reduce((sum, { segment }) => sum + segment.size, 0)
    Atomics.store(control, STOPPED, 0)
    Atomics.store(control, REACHED, total)
    Atomics.store(control, FOUND, 0)
    Atomics.store(control, RAISED, 0)
    clearStand(control, FRONT, 0)
    clearStand(control, REAR, total)
    Atomics.store(control, STATE, ASKED)
    Atomics.notify(control, STATE)
    return new Ride(this.#memory, line, k)
  }

  /** Whether the rear knows a segment, if need be from now on. */
  #isKnown({ segment, hidden }: Live): boolean {
    if (segment.size < this.#least.passages || this.#closed.has(segment)) return false
    if (this.#numbers.has(segment)) return true
    const columns = shareablePostingLists(segment)
    if (columns === undefined) {
      this.#closed.add(segment)
      return false
    }
    const number = this.#numbers.size
    this.#numbers.set(segment, number)
    this.#tell({ number, columns, hidden })
    return true
  }
}

/** Whoever may have a second thread at hand. */
export type Partner = Pick<Tandem, 'rouse' | 'begin'>

export interface TandemSearch {
  readonly lives: readonly Live[]
  readonly slotsOf: (live: Live) => readonly ScoredSlot[]
  readonly average: number
  readonly k: number
}

/** Below these the front is done before the rear has woken up. */
export interface TandemThresholds {
  /** Of a segment. */
  readonly passages: number
  /** Of all terms of the question in such segments. */
  readonly postings: number
}

const TANDEM_THRESHOLDS: TandemThresholds = { passages: 20_000, postings: 20_000 }

/** A segment that the rear is told of. */
export interface SegmentNews {
  readonly number: number
  readonly columns: PostingListColumns
  /** By document: 1 where it is not served. */
  readonly hidden: Uint8Array
}

/** One question, as the front has it. Its segments lie in line, one after the other. */
export class Ride {
  /** What both search. */
  readonly line: readonly Live[]
  readonly #memory: TandemMemory
  /** Where on the line each begins. */
  readonly #starts = new Map<Live, number>()
  /** Up to where on the line the front has searched. */
  #done = 0
  readonly #joint: JointMark

  constructor(memory: TandemMemory, line: readonly Live[], k: number) {
    this.#memory = memory
    this.line = line
    this.#joint = new JointMark(memory.control, FRONT, k)
    let start = 0
    for (const live of line) {
      this.#starts.set(live, start)
      start += live.segment.size
    }
  }

  /** Lets both know of a score that k passages reach. */
  raise(mark: number): void {
    this.#joint.raise(mark)
  }

  /** Whether the rear has searched all of a segment. */
  isDone(live: Live): boolean {
    return Atomics.load(this.#memory.control, REACHED) <= this.#startOf(live)
  }

  /** The front's part of a segment. `offer` says whether a passage was of use. */
  front(live: Live, offer: (passage: number, score: number) => boolean): Taker {
    const start = this.#startOf(live)
    const { control } = this.#memory
    const { size } = live.segment
    return {
      mark: () => this.#joint.mark,
      end: passage => {
        this.#joint.exchange(start + passage)
        const end = Math.min(size, Math.max(0, Atomics.load(control, REACHED) - start))
        // Both may have been in one slice: the rear finished it, and the front had begun it.
        this.#done = start + Math.max(passage, end)
        return end
      },
      offer: (passage, score) => {
        if (offer(passage, score)) this.#joint.add(score)
      },
    }
  }

  /** Stops the rear, and gives what it found where the front has not been. */
  finish(offer: (address: number, score: number) => void): void {
    const { control, found } = this.#memory
    Atomics.store(control, STOPPED, 1)
    const count = Atomics.load(control, FOUND)
    for (let i = 0; i < count; i++) {
      const at = found[2 * i] as number
      const score = found[2 * i + 1] as number
      if (at < this.#done || score < this.#joint.mark) continue
      const live = this.line.findLast(one => this.#startOf(one) <= at) as Live
      offer(live.base + at - this.#startOf(live), score)
    }
  }

  #startOf(live: Live): number {
    return this.#starts.get(live) as number
  }
}
