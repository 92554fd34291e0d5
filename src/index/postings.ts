import { type BitWriter, bitsAt } from './bits.ts'

/** Postings in one block: what is decoded at once, and has one bound. */
export const BLOCK = 128

/**
 * One decoded block. Its arrays are used again by the next. Passages and tf lie one after the other on the disk, since
 * most blocks are only searched for a passage or two: tf is decoded when it is first asked for.
 */
export class Block {
  count = 0
  /** Rising. */
  readonly passages = new Uint32Array(BLOCK)
  readonly #tf = new Uint32Array(BLOCK)
  /** Where tf is written, as long as it was not decoded. */
  #bytes: Uint8Array | undefined
  #from = 0
  #at = 0

  /** As `fieldTf` makes them. Valid until the next `read`. */
  get tf(): Uint32Array {
    if (this.#bytes !== undefined) {
      readTf(this.#bytes, this.#from, this.#at, this.count, this.#tf)
      this.#bytes = undefined
    }
    return this.#tf
  }

  /** Decodes `count` postings from the bytes from `from` on; `before` as it was when they were written, `ending` the
   *  passage of the last. */
  read(bytes: Uint8Array, view: DataView, from: number, count: number, before: number, ending: number): void {
    const { passages } = this
    const gaps = count - 1
    const parameter = (bytes[from] as number) >>> (8 - PARAMETER_BITS)
    const scale = 2 ** parameter
    const highs = BEGIN_BITS + gaps * parameter
    let low = BEGIN_BITS
    let passage = before
    let last = -1 // the 1 that ended the last high part, counted from where they begin
    let i = 0
    for (let base = 0; i < gaps; base += 32) {
      let word = bitsAt(bytes, from, highs + base)
      for (; word !== 0 && i < gaps; i++) {
        const zeros = Math.clz32(word)
        word ^= TOP_BIT >>> zeros
        const one = base + zeros
        passage += (one - last - 1) * scale + 1
        last = one
        if (parameter > 0) {
          // 25 bits are good wherever they begin in a byte.
          const window =
            parameter <= 25 ? view.getUint32(from + (low >>> 3)) << (low & 7) : bitsAt(bytes, from, low)
          passage += window >>> (32 - parameter)
          low += parameter
        }
        passages[i] = passage
      }
    }
    passages[gaps] = ending
    this.count = count
    this.#bytes = bytes
    this.#from = from
    this.#at = highs + last + 1
  }
}

/** tf in each field, at most 255, as one number: that of the body in the lowest byte, then head, then context. So it
 *  is below 256 where a word stands in the body alone, and tf itself. */
export function fieldTf(body: number, head: number, context: number): number {
  return body | (head << HEAD) | (context << CONTEXT)
}

export function inBody(tf: number): number {
  return tf & 0xff
}

export function inHead(tf: number): number {
  return (tf >>> HEAD) & 0xff
}

export function inContext(tf: number): number {
  return tf >>> CONTEXT
}

const HEAD = 8
const CONTEXT = 16

/** Writes the first `count` postings of `block`; `before` is the passage before the first, -1 where there is none.
 *  First the gaps, in Rice's code with the parameter that makes them shortest, all low parts before all high parts; but
 *  for the last, since the last passage of every block is known without reading it.
 *  Then tf of those that have the word not just once in the body, as most do: each after the number of plain ones
 *  before it, in the same code. */
export function writeBlock(writer: BitWriter, block: Block, before: number): void {
  const { count, passages, tf } = block
  const gaps = count - 1
  const parameter = riceParameter(block, before)
  const runs = runParameter(block)
  writer.bits(parameter, PARAMETER_BITS)
  writer.bits(RUN_PARAMETERS.indexOf(runs), RUN_BITS)
  let last = before
  for (let i = 0; i < gaps; i++) {
    const passage = passages[i] as number
    writer.bits(passage - last - 1, parameter)
    last = passage
  }
  last = before
  for (let i = 0; i < gaps; i++) {
    const passage = passages[i] as number
    writer.unary((passage - last - 1) >>> parameter)
    last = passage
  }
  let run = 0
  for (let i = 0; i < count; i++) {
    if (tf[i] === PLAIN) {
      run++
      continue
    }
    writeRun(writer, run, runs)
    writeTf(writer, tf[i] as number)
    run = 0
  }
  if (run > 0) writeRun(writer, run, runs)
  writer.align()
}

function readTf(bytes: Uint8Array, from: number, start: number, count: number, tf: Uint32Array): void {
  tf.fill(PLAIN, 0, count)
  const runs = RUN_PARAMETERS[((bytes[from] as number) >>> (8 - BEGIN_BITS)) & 3] as number
  let at = start
  for (let i = 0; i < count; i++) {
    let zeros = 0
    let window = bitsAt(bytes, from, at)
    for (; window === 0; window = bitsAt(bytes, from, at)) {
      zeros += 32
      at += 32
    }
    zeros += Math.clz32(window)
    at += Math.clz32(window) + 1
    window = bitsAt(bytes, from, at)
    // subtle: two shifts, since one by 32 would be none.
    i += (zeros << runs) + ((window >>> 1) >>> (31 - runs))
    if (i >= count) return
    const kind = Math.clz32(window << runs)
    at += runs
    if (kind < TF_CODES) {
      tf[i] = TF[kind] as number
      at += kind + 1
      continue
    }
    at += TF_CODES
    const body = gammaAt(bytes, from, at)
    at += body & 63
    const head = gammaAt(bytes, from, at)
    at += head & 63
    const context = gammaAt(bytes, from, at)
    at += context & 63
    tf[i] = fieldTf(body >>> 6, head >>> 6, context >>> 6)
  }
}

const TOP_BIT = 0x80000000
const PARAMETER_BITS = 5
const RUN_BITS = 2
const BEGIN_BITS = PARAMETER_BITS + RUN_BITS
const RUN_PARAMETERS = [0, 2, 4, 6]
const PLAIN = fieldTf(1, 0, 0)
/** The commonest that are not plain: 1, 01, 001 and so on. */
const TF = Uint32Array.of(
  fieldTf(2, 0, 0),
  fieldTf(0, 1, 0),
  fieldTf(3, 0, 0),
  fieldTf(1, 1, 0),
  fieldTf(2, 1, 0),
)
const TF_CODES = TF.length

function writeTf(writer: BitWriter, tf: number): void {
  const kind = TF.indexOf(tf)
  if (kind >= 0) {
    writer.bits(1, kind + 1)
    return
  }
  writer.bits(0, TF_CODES)
  writeGamma(writer, inBody(tf))
  writeGamma(writer, inHead(tf))
  writeGamma(writer, inContext(tf))
}

function writeRun(writer: BitWriter, run: number, parameter: number): void {
  writer.unary(run >>> parameter)
  writer.bits(run, parameter)
}

/** Elias's gamma code of value + 1. */
function writeGamma(writer: BitWriter, value: number): void {
  const bits = 31 - Math.clz32(value + 1)
  writer.unary(bits)
  writer.bits(value + 1 - (1 << bits), bits)
}

/** The value, and below it in six bits how many bits it took. */
function gammaAt(bytes: Uint8Array, from: number, at: number): number {
  const window = bitsAt(bytes, from, at)
  const bits = Math.clz32(window)
  return (((window >>> (31 - 2 * bits)) - 1) << 6) | (2 * bits + 1)
}

function riceParameter({ passages, count }: Block, before: number): number {
  const gaps = count - 1
  if (gaps === 0) return 0
  const mean = ((passages[gaps - 1] as number) - before - gaps) / gaps
  const most = mean < 1 ? 0 : 31 - Math.clz32(mean)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let parameter = most; parameter >= Math.max(0, most - LOOKED_BELOW); parameter--) {
    let bits = gaps * (parameter + 1)
    let previous = before
    for (let i = 0; i < gaps; i++) {
      const passage = passages[i] as number
      bits += (passage - previous - 1) >>> parameter
      previous = passage
    }
    // Each smaller parameter saves less than the one before it did.
    if (bits >= least) break
    least = bits
    best = parameter
  }
  return best
}

/** The parameter that makes the runs of plain postings shortest. */
function runParameter(block: Block): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const parameter of RUN_PARAMETERS) {
    let bits = 0
    let run = 0
    for (let i = 0; i <= block.count; i++) {
      if (i < block.count && block.tf[i] === PLAIN) {
        run++
        continue
      }
      bits += (run >>> parameter) + 1 + parameter
      run = 0
    }
    if (bits >= least) break
    least = bits
    best = parameter
  }
  return best
}

const LOOKED_BELOW = 4 // the best parameter lies at the mean's, or lower where one gap is much wider than the others
