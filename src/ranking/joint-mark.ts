import { FRONT, RAISED, REAR } from './tandem-memory.ts'
import { TopScores } from './top-scores.ts'

/** What a score must reach to be among the best `k` of both threads, as far as one of them knows. */
export class JointMark {
  readonly #control: Int32Array
  readonly #own: typeof FRONT | typeof REAR
  readonly #k: number
  /** Of the passages that this thread has come across. */
  readonly #top: TopScores
  #mark = 0

  /** `own`: which of both it is. */
  constructor(control: Int32Array, own: typeof FRONT | typeof REAR, k: number) {
    this.#control = control
    this.#own = own
    this.#k = k
    this.#top = new TopScores(k)
  }

  /** k passages reach it for certain. It never falls. */
  get mark(): number {
    return this.#mark
  }

  /** A passage that this thread has found. */
  add(score: number): void {
    this.#top.add(score)
  }

  /** Lets both know of a score that k passages reach. */
  raise(mark: number): void {
    writeMark(this.#control, RAISED, mark)
    this.#mark = Math.max(this.#mark, mark)
  }

  /** Tells the other thread how far this one is, and hears the same. `place`: the front has come across nothing but what
   *  lies before it on the line, the rear across nothing but what lies from there on. */
  exchange(place: number): void {
    const control = this.#control
    const isFront = this.#own === FRONT
    const other = isFront ? REAR : FRONT
    if (this.#top.hasChanged()) writeStand(control, this.#own, place, this.#top, this.#k)
    const joint = jointMark(control, other, this.#top, this.#k)
    const its = Atomics.load(control, other)
    // What both have come across would count twice.
    if (isFront ? place <= its : its <= place) this.#mark = Math.max(this.#mark, joint)
    this.#mark = Math.max(this.#mark, readMark(control, RAISED))
  }
}

const STEPS = 10
const FLOAT = new Float32Array(1)
const BITS = new Int32Array(FLOAT.buffer)

export function clearStand(control: Int32Array, at: number, place: number): void {
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

function readMark(control: Int32Array, at: number): number {
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
