import { Block } from '../index/postings.ts'
import { type PostingLists, readPostings } from '../index/segment.ts'

/** A place in one term's postings. It moves on, and decodes a block when it is looked into. */
export class Cursor {
  /** Passage at the place; `END` after the last. */
  passage = -1
  readonly block = new Block()
  readonly term: number
  readonly #segment: PostingLists
  readonly #end: number
  readonly #lastBlock: Uint32Array
  readonly #bounds: Uint8Array
  #number: number
  /** Whether `block` holds the block of `#number`. */
  #decoded = false
  /** Of the posting within the block. */
  at = 0

  /** `bounds`: the most that a posting of each block adds, in 1/255 of its term's idf. */
  constructor(segment: PostingLists, term: number, bounds: Uint8Array) {
    const { termBlock } = segment
    this.#segment = segment
    this.term = term
    this.#number = termBlock[term] as number
    this.#end = termBlock[term + 1] as number
    this.#lastBlock = segment.columns.blockLast
    this.#bounds = bounds
  }

  /** Moves to the first posting at or after `passage`, wherever it stood. */
  restart(passage: number): void {
    this.#number = this.#segment.termBlock[this.term] as number
    this.#decoded = false
    this.passage = -1
    this.seek(passage)
  }

  /** Moves to the first posting at or after `passage`. */
  seek(passage: number): void {
    if (this.passage >= passage) return
    if (!this.skip(passage)) return
    const { block } = this
    if (!this.#decoded) {
      readPostings(this.#segment, this.term, this.#number, block)
      this.#decoded = true
      this.at = 0
    }
    const { passages } = block
    let at = this.at
    while ((passages[at] as number) < passage) at++
    this.at = at
    this.passage = passages[at] as number
  }

  /** Moves on to the block that would hold `passage`, without decoding it; false where there is none. */
  skip(passage: number): boolean {
    const last = this.#lastBlock
    let number = this.#number
    const end = this.#end
    if (number < end && (last[number] as number) < passage) {
      // Galloping: the next block is mostly near.
      let step = 1
      let low = number + 1
      while (low + step < end && (last[low + step - 1] as number) < passage) {
        low += step
        step *= 2
      }
      let high = Math.min(end, low + step)
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((last[middle] as number) < passage) low = middle + 1
        else high = middle
      }
      number = low
      this.#number = number
      this.#decoded = false
    }
    if (number < end) return true
    this.passage = END
    return false
  }

  /** The most that a posting of the block it stands at adds, in 1/255 of the term's idf. */
  bound(): number {
    return this.#bounds[this.#number] as number
  }

  /** Moves to a posting of the block, or to the next block where `at` is past its last. */
  moveTo(at: number): void {
    const { block } = this
    if (at < block.count) {
      this.at = at
      this.passage = block.passages[at] as number
      return
    }
    this.at = block.count - 1
    this.next()
  }

  /** Moves to the next posting. */
  next(): void {
    const { block } = this
    if (this.#decoded && this.at + 1 < block.count) {
      this.passage = block.passages[++this.at] as number
      return
    }
    this.#number++
    this.#decoded = false
    if (this.#number >= this.#end) {
      this.passage = END
      return
    }
    readPostings(this.#segment, this.term, this.#number, block)
    this.#decoded = true
    this.at = 0
    this.passage = block.passages[0] as number
  }
}

export const END = 0xffffffff
