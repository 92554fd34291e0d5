import { BitWriter } from './bits.ts'
import { packCounts } from './counts.ts'
import { Growing } from './growing.ts'
import type { Lengths } from './lengths.ts'
import { BLOCK, Block, inBody, inContext, inHead } from './postings.ts'
import { packRising } from './rising.ts'
import { writeBlock } from './write-block.ts'

/** What a posting adds to a score, as a share of its term's idf in [0, 1]: given tf and length of each field. */
export type Impact = (
  body: number,
  head: number,
  context: number,
  bodyLength: number,
  headLength: number,
  contextLength: number,
) => number

/** Gives the impact for passages with such totals: [passages, words of all bodies, of all heads, of all contexts]. */
export type ImpactFor = (totals: Float64Array) => Impact

/** Writes postings, term after term, and the passages of each in rising order. */
export class PostingColumns {
  readonly #writer = new BitWriter(1 << 16)
  readonly #block = new Block()
  readonly #lengths: Lengths
  readonly #impact: Impact
  readonly #ofOne: Float64Array
  readonly #df = new Growing()
  readonly #last = new Growing()
  readonly #at = new Growing()
  readonly #bound = new Growing()
  #termDf = 0
  /** The last passage of the term's last block. */
  #before = -1

  constructor(lengths: Lengths, impact: Impact) {
    this.#lengths = lengths
    this.#impact = impact
    this.#ofOne = impactsOfOne(lengths, impact)
  }

  /** The term that follows the last one begins. */
  beginTerm(): void {
    this.#termDf = 0
    this.#before = -1
  }

  /** `tf` as `fieldTf` makes it. */
  add(passage: number, tf: number): void {
    const block = this.#block
    block.passages[block.count] = passage
    block.tf[block.count] = tf
    block.count++
    this.#termDf++
    if (block.count === BLOCK) this.#flush()
  }

  endTerm(): void {
    this.#flush()
    this.#df.push(this.#termDf)
  }

  done() {
    const { low, base } = packRising(this.#at.done())
    return {
      termDfs: packCounts(this.#df.done()),
      blockLast: this.#last.done(),
      blockAt: low,
      blockBase: base,
      blockBound: Uint8Array.from(this.#bound.done()),
      postings: this.#writer.done(),
    }
  }

  #flush(): void {
    const block = this.#block
    if (block.count === 0) return
    this.#at.push(this.#writer.length)
    this.#bound.push(boundOf(block, this.#lengths, this.#impact, this.#ofOne))
    writeBlock(this.#writer, block, this.#before)
    this.#before = block.passages[block.count - 1] as number
    this.#last.push(this.#before)
    block.count = 0
  }
}

/** Of a posting with the word once in the body and nowhere else, as most are, by passage. */
function impactsOfOne({ bodyLength, headLength, contextLength }: Lengths, impact: Impact): Float64Array {
  const impacts = new Float64Array(bodyLength.length)
  for (let passage = 0; passage < impacts.length; passage++) {
    impacts[passage] = impact(
      1,
      0,
      0,
      bodyLength[passage] as number,
      headLength[passage] as number,
      contextLength[passage] as number,
    )
  }
  return impacts
}

/** The most that a posting of the block adds, in 1/255, rounded up. */
export function boundOf(block: Block, lengths: Lengths, impact: Impact, ofOne?: Float64Array): number {
  const { bodyLength, headLength, contextLength } = lengths
  let most = 0
  for (let i = 0; i < block.count; i++) {
    const passage = block.passages[i] as number
    const tf = block.tf[i] as number
    if (ofOne !== undefined && tf === 1) {
      const one = ofOne[passage] as number
      if (one > most) most = one
      continue
    }
    const one = impact(
      inBody(tf),
      inHead(tf),
      inContext(tf),
      bodyLength[passage] as number,
      headLength[passage] as number,
      contextLength[passage] as number,
    )
    if (one > most) most = one
  }
  return Math.min(255, Math.ceil(most * 255))
}
