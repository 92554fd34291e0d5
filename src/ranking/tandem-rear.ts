import { documentOf, openPostingLists, type PostingLists } from '../index/segment.ts'
import type { Bm25Parameters } from './bm25.ts'
import { JointMark } from './joint-mark.ts'
import { RangeSearch, type Taker } from './range-search.ts'
import type { SegmentNews } from './tandem.ts'
import {
  FOUND,
  REACHED,
  READY,
  REAR,
  ROUSED,
  readQuestion,
  STATE,
  STOPPED,
  type TandemMemory,
} from './tandem-memory.ts'

/** The rear of a tandem: searches the segments of a question from the end of the line, see tandem.ts. */
export class Rear {
  readonly #memory: TandemMemory
  readonly #ranges: RangeSearch
  /** By number. */
  readonly #segments = new Map<number, { readonly lists: PostingLists; readonly hidden: Uint8Array }>()

  constructor(memory: TandemMemory, parameters: Bm25Parameters) {
    this.#memory = memory
    this.#ranges = new RangeSearch(parameters)
  }

  /** Searches as it is asked to, for as long as the thread lives. `news` gives what was told since it was last called. */
  serve(news: () => Iterable<SegmentNews>): never {
    const { control } = this.#memory
    for (;;) {
      Atomics.store(control, STATE, READY)
      do Atomics.wait(control, STATE, READY)
      while (!this.#isAsked())
      this.search(news())
    }
  }

  /** Stays awake for a while where a question is being read; false where none came. */
  #isAsked(): boolean {
    const { control } = this.#memory
    const end = performance.now() + AWAKE_MS
    while (Atomics.load(control, STATE) === ROUSED) {
      if (performance.now() > end) return Atomics.compareExchange(control, STATE, ROUSED, READY) !== ROUSED
    }
    return true
  }

  /** Searches until it is through, or stopped. */
  search(news: Iterable<SegmentNews>): void {
    for (const { number, columns, hidden } of news) {
      this.#segments.set(number, { lists: openPostingLists(columns), hidden })
    }
    const { average, k, stretches } = readQuestion(this.#memory.question)
    this.#ranges.begin(average)
    const line = stretches.map(({ number, hides, slots }) => {
      const segment = this.#segments.get(number)
      if (segment === undefined) throw new Error(`the rear was never told of segment ${number}`)
      return { ...segment, hides, slots }
    })
    let start = line.reduce((sum, { lists }) => sum + lists.size, 0)
    const slice = Math.max(LEAST_SLICE, Math.ceil(start / SLICES))
    const basket = new Basket(this.#memory, k)
    for (const { lists, hidden, hides, slots } of line.reverse()) {
      const plan = this.#ranges.plan(lists, slots)
      start -= lists.size
      for (let to = lists.size; to > 0; to -= slice) {
        const from = Math.max(0, to - slice)
        this.#ranges.run(plan, from, basket.slice({ lists, start, from, to, ...(hides && { hidden }) }))
        if (!basket.publish(start + from)) return
      }
    }
  }
}

const AWAKE_MS = 2 // what reading a question takes, but for the strangest

/** So many at least, so that the front does not do much again when both meet. */
const SLICES = 24
const LEAST_SLICE = 4096 // passages

/** A piece of a segment, [from, to), that lies on the line from `start` on. */
interface Slice {
  readonly lists: PostingLists
  readonly start: number
  readonly from: number
  readonly to: number
  readonly hidden?: Uint8Array
}

/** What the rear finds. */
class Basket {
  readonly #memory: TandemMemory
  readonly #joint: JointMark
  #count = 0

  constructor(memory: TandemMemory, k: number) {
    this.#memory = memory
    this.#joint = new JointMark(memory.control, REAR, k)
  }

  /** Takes what is found in a slice. */
  slice({ lists, start, from, to, hidden }: Slice): Taker {
    const { found } = this.#memory
    return {
      mark: () => this.#joint.mark,
      end: () => {
        this.#joint.exchange(start + from)
        return this.#isWanted() ? to : 0
      },
      offer: (passage, score) => {
        if (hidden?.[documentOf(lists, passage)] === 1) return
        found[2 * this.#count] = start + passage // past the end nothing is written
        found[2 * this.#count + 1] = score
        this.#count++
        this.#joint.add(score)
      },
    }
  }

  /** Gives what was found from a place on the line on to the front; false where the front goes on alone. */
  publish(place: number): boolean {
    if (!this.#isWanted()) return false
    const { control } = this.#memory
    Atomics.store(control, FOUND, this.#count)
    Atomics.store(control, REACHED, place)
    return true
  }

  #isWanted(): boolean {
    const { control, found } = this.#memory
    return 2 * this.#count <= found.length && Atomics.load(control, STOPPED) === 0
  }
}
