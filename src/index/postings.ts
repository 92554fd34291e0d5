import { type BitWriter, bitsAt } from './bits.ts'

/** Postings in one block: what is decoded at once, and has one bound. */
export const BLOCK = 128

/** One decoded block. Its arrays are used again by the next. */
export class Block {
  count = 0
  /** Rising. */
  readonly passages = new Uint32Array(BLOCK)
  /** tf in each field, at most 255. */
  readonly body = new Uint8Array(BLOCK)
  readonly head = new Uint8Array(BLOCK)
  readonly context = new Uint8Array(BLOCK)
}

/** Writes the first `count` postings of `block`; `before` is the passage before the first, -1 where there is none.
 *  Gaps in Rice's code with the parameter that makes this block shortest; tf in a code for what tf mostly is. */
export function writeBlock(writer: BitWriter, block: Block, before: number): void {
  const { count, passages } = block
  const parameter = riceParameter(block, before)
  writer.bits(parameter, PARAMETER_BITS)
  let last = before
  for (let i = 0; i < count; i++) {
    const passage = passages[i] as number
    const gap = passage - last - 1
    const high = gap >>> parameter
    // The 1 that ends the zeros, and the low bits after it.
    const rest = (1 << parameter) | (gap & ((1 << parameter) - 1))
    if (high + parameter < 32) writer.bits(rest, high + 1 + parameter)
    else {
      writer.unary(high)
      writer.bits(gap, parameter)
    }
    writeTf(writer, block.body[i] as number, block.head[i] as number, block.context[i] as number)
    last = passage
  }
  writer.align()
}

/** Fills `block` with `count` postings from the bytes from `from` on. */
export function readBlock(
  bytes: Uint8Array,
  view: DataView,
  from: number,
  count: number,
  before: number,
  block: Block,
): void {
  const { passages, body, head, context } = block
  block.count = count
  const parameter = (bytes[from] as number) >>> (8 - PARAMETER_BITS)
  const scale = 1 << parameter
  const lowShift = 32 - parameter
  let at = PARAMETER_BITS
  let passage = before
  for (let i = 0; i < count; i++) {
    let window = view.getUint32(from + (at >>> 3)) << (at & 7)
    let zeros = Math.clz32(window)
    // At least 25 bits of the window are good: mostly enough for all of a posting.
    if (zeros + parameter + 1 + TF_CODES > 25) {
      let high = 0
      window = bitsAt(bytes, from, at)
      zeros = Math.clz32(window)
      while (zeros === 32) {
        high += 32
        at += 32
        window = bitsAt(bytes, from, at)
        zeros = Math.clz32(window)
      }
      at += zeros + 1
      const low = parameter === 0 ? 0 : bitsAt(bytes, from, at) >>> lowShift
      at += parameter
      passage += (high + zeros) * scale + low + 1
      window = bitsAt(bytes, from, at)
    } else {
      // subtle: two shifts, since one by 32 would be none.
      const low = parameter === 0 ? 0 : (window << (zeros + 1)) >>> lowShift
      const used = zeros + 1 + parameter
      passage += zeros * scale + low + 1
      at += used
      window <<= used
    }
    passages[i] = passage
    const kind = Math.clz32(window)
    if (kind < TF_CODES) {
      body[i] = (TF_BODY >>> (kind << 3)) & 0xff
      head[i] = kind === HEAD_ONLY ? 1 : 0
      context[i] = 0
      at += kind + 1
    } else {
      at += TF_CODES
      const inBody = gammaAt(bytes, from, at)
      at += inBody & 63
      const inHead = gammaAt(bytes, from, at)
      at += inHead & 63
      const inContext = gammaAt(bytes, from, at)
      at += inContext & 63
      body[i] = inBody >>> 6
      head[i] = inHead >>> 6
      context[i] = inContext >>> 6
    }
  }
}

const PARAMETER_BITS = 5
/** Once in the body, twice, once in the head, three times in the body: 1, 01, 001, 0001. */
const TF_CODES = 4
const HEAD_ONLY = 2
/** tf in the body of the four, a byte each, the first lowest. */
const TF_BODY = 0x03_00_02_01

function writeTf(writer: BitWriter, body: number, head: number, context: number): void {
  if (context === 0 && head === 0 && body === 1) writer.bits(1, 1)
  else if (context === 0 && head === 0 && body === 2) writer.bits(1, 2)
  else if (context === 0 && head === 1 && body === 0) writer.bits(1, 3)
  else if (context === 0 && head === 0 && body === 3) writer.bits(1, 4)
  else {
    writer.bits(0, TF_CODES)
    writeGamma(writer, body)
    writeGamma(writer, head)
    writeGamma(writer, context)
  }
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
  const last = passages[count - 1] as number
  const mean = (last - before - count) / count
  const most = mean < 1 ? 0 : 31 - Math.clz32(mean)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let parameter = most; parameter >= Math.max(0, most - LOOKED_BELOW); parameter--) {
    let bits = count * (parameter + 1)
    let previous = before
    for (let i = 0; i < count; i++) {
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

const LOOKED_BELOW = 4 // the best parameter lies at the mean's, or lower where one gap is much wider than the others
