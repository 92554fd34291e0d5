import type { Live } from '../index/collection.ts'
import { type PostingListColumns, type Segment, shareablePostingLists } from '../index/segment.ts'
import type { ScoredSlot, Taker } from './range-search.ts'
import { TopScores } from './top-scores.ts'

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
  readonly #k: number
  readonly #top: TopScores
  /** What k passages reach for certain. */
  #mark = 0

  constructor(memory: TandemMemory, line: readonly Live[], k: number) {
    this.#memory = memory
    this.line = line
    this.#k = k
    this.#top = new TopScores(k)
    let start = 0
    for (const live of line) {
      this.#starts.set(live, start)
      start += live.segment.size
    }
  }

  /** Lets both know of a score that k passages reach. */
  raise(mark: number): void {
    this.#mark = Math.max(this.#mark, mark)
    writeMark(this.#memory.control, RAISED, mark)
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
      mark: () => this.#mark,
      end: passage => {
        const place = start + passage
        if (this.#top.hasChanged()) writeStand(control, FRONT, place, this.#top, this.#k)
        const joint = jointMark(control, REAR, this.#top, this.#k)
        // What both have come across would count twice.
        if (place <= Atomics.load(control, REAR)) this.#mark = Math.max(this.#mark, joint)
        const end = Math.min(size, Math.max(0, Atomics.load(control, REACHED) - start))
        // Both may have been in one slice: the rear finished it, and the front had begun it.
        this.#done = start + Math.max(passage, end)
        return end
      },
      offer: (passage, score) => {
        if (offer(passage, score)) this.#top.add(score)
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
      if (at < this.#done || score < this.#mark) continue
      const live = this.line.findLast(one => this.#startOf(one) <= at) as Live
      offer(live.base + at - this.#startOf(live), score)
    }
  }

  #startOf(live: Live): number {
    return this.#starts.get(live) as number
  }
}

/** What both threads see. */
export interface TandemMemory {
  readonly control: Int32Array
  readonly question: Float64Array
  /** Pairs of a place on the line and a score. */
  readonly found: Float64Array
}

export function createTandemMemory(): TandemMemory {
  return {
    control: new Int32Array(new SharedArrayBuffer(4 * CONTROLS)),
    question: new Float64Array(new SharedArrayBuffer(8 * QUESTION_ROOM)),
    found: new Float64Array(new SharedArrayBuffer(16 * FOUND_ROOM)),
  }
}

const QUESTION_ROOM = 16_384
const FOUND_ROOM = 16_384

/** Places in `control`: what the rear is doing, */
export const STATE = 0
/** whether the front has lost interest, */
export const STOPPED = 1
/** from where on the line the rear has searched all, */
export const REACHED = 2
/** how many passages of that it has found, */
export const FOUND = 3
/** what k passages reach, as far as the front knew before it began, */
export const RAISED = 4
/** and how either stands: the place before which lies all that the front has come across, or from which on the rear,
 *  then the score that a tenth of k of these reach, that two tenths reach, and so on. */
export const FRONT = 32
export const REAR = 64
const STEPS = 10
/** Far enough from each other that one thread's writing does not slow the other's reading down. */
const CONTROLS = 96

/** Of `STATE`: 0 until the rear is there. */
export const READY = 1
export const ROUSED = 2
const ASKED = 3

/** A question about the segments on the line, in their order. */
export interface TandemQuestion {
  readonly average: number
  readonly k: number
  readonly stretches: readonly {
    readonly number: number
    readonly hides: boolean
    readonly slots: readonly ScoredSlot[]
  }[]
}

/** Gives false where there is no room for so long a question. */
function writeQuestion(into: Float64Array, { average, k, stretches }: TandemQuestion): boolean {
  let at = 0
  const write = (value: number) => {
    into[at++] = value // past the end nothing is written
  }
  write(average)
  write(k)
  write(stretches.length)
  for (const { number, hides, slots } of stretches) {
    write(number)
    write(hides ? 1 : 0)
    write(slots.length)
    for (const { idf, terms } of slots) {
      write(idf)
      write(terms.length)
      for (const { term, factor } of terms) {
        write(term)
        write(factor)
      }
    }
  }
  return at <= into.length
}

export function readQuestion(from: Float64Array): TandemQuestion {
  let at = 0
  const read = () => from[at++] as number
  const list = <T>(one: () => T): T[] => Array.from({ length: read() }, one)
  const average = read()
  const k = read()
  return {
    average,
    k,
    stretches: list(() => ({
      number: read(),
      hides: read() === 1,
      slots: list(() => ({ idf: read(), terms: list(() => ({ term: read(), factor: read() })) })),
    })),
  }
}

const FLOAT = new Float32Array(1)
const BITS = new Int32Array(FLOAT.buffer)

function clearStand(control: Int32Array, at: number, place: number): void {
  Atomics.store(control, at, place)
  for (let step = 1; step <= STEPS; step++) Atomics.store(control, at + step, 0)
}

/** subtle: the place goes first, so that whoever reads the scores and then the place knows that they are of no passage
 *  beyond it. */
export function writeStand(control: Int32Array, at: number, place: number, top: TopScores, k: number): void {
  Atomics.store(control, at, place)
  for (let step = 1; step <= STEPS; step++) {
    const score = top.reachedBy(rankOf(step, k))
    if (score === 0) return
    writeMark(control, at + step, score)
  }
}

/** Rounded down, so that what reaches it is never left out. `mark` is not below 0. */
function writeMark(control: Int32Array, at: number, mark: number): void {
  FLOAT[0] = mark
  // Bits of numbers above zero rise with them, so one less is the number before.
  Atomics.store(control, at, (BITS[0] as number) - ((FLOAT[0] as number) > mark ? 1 : 0))
}

export function readMark(control: Int32Array, at: number): number {
  BITS[0] = Atomics.load(control, at)
  return FLOAT[0] as number
}

/** What k of the passages reach that both have come across, as far as is known: where some reach a score here and
 *  the rest of k one there, k reach the lower of the two. */
export function jointMark(control: Int32Array, other: number, own: TopScores, k: number): number {
  let mark = own.reachedBy(k)
  for (let step = 1; step <= STEPS; step++) {
    const score = readMark(control, other + step)
    if (score <= mark) return mark
    mark = Math.max(mark, Math.min(score, own.reachedBy(k - rankOf(step, k))))
  }
  return mark
}

function rankOf(step: number, k: number): number {
  return Math.ceil((step * k) / STEPS)
}
