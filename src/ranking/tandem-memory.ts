import type { ScoredSlot } from './range-search.ts'

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
/** Far enough from each other that one thread's writing does not slow the other's reading down. */
const CONTROLS = 96

/** Of `STATE`: 0 until the rear is there. */
export const READY = 1
export const ROUSED = 2
export const ASKED = 3

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
export function writeQuestion(into: Float64Array, { average, k, stretches }: TandemQuestion): boolean {
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
