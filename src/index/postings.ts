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
 *  First the gaps, in Rice's code with the parameter that makes them shortest. Then tf of those that have the word
 *  not just once in the body, as most do: each after the number of plain ones before it, in the same code. */
export function writeBlock(writer: BitWriter, block: Block, before: number): void {
  const { count, passages, body, head, context } = block
  const parameter = riceParameter(block, before)
  const runs = runParameter(block)
  writer.bits(parameter, PARAMETER_BITS)
  writer.bits(RUN_PARAMETERS.indexOf(runs), RUN_BITS)
  let last = before
  for (let i = 0; i < count; i++) {
    const passage = passages[i] as number
    writeRice(writer, passage - last - 1, parameter)
    last = passage
  }
  let run = 0
  for (let i = 0; i < count; i++) {
    if (isPlain(block, i)) {
      run++
      continue
    }
    writeRice(writer, run, runs)
    writeTf(writer, body[i] as number, head[i] as number, context[i] as number)
    run = 0
  }
  if (run > 0) writeRice(writer, run, runs)
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
  const begin = bytes[from] as number
  const parameter = begin >>> (8 - PARAMETER_BITS)
  const scale = 1 << parameter
  const lowShift = 31 - parameter
  let at = PARAMETER_BITS + RUN_BITS
  let passage = before
  for (let i = 0; i < count; i++) {
    const window = view.getUint32(from + (at >>> 3)) << (at & 7)
    let zeros = Math.clz32(window)
    let low: number
    // At least 25 bits of the window are good: mostly enough for all of a gap.
    if (zeros + parameter < 25) low = (window << zeros) << 1
    else {
      zeros = zerosAt(bytes, from, at)
      low = bitsAt(bytes, from, at + zeros + 1)
    }
    // subtle: two shifts, since one by 32 would be none.
    passage += zeros * scale + ((low >>> 1) >>> lowShift) + 1
    at += zeros + 1 + parameter
    passages[i] = passage
  }
  body.fill(1, 0, count)
  head.fill(0, 0, count)
  context.fill(0, 0, count)
  const runs = RUN_PARAMETERS[(begin >>> (8 - PARAMETER_BITS - RUN_BITS)) & 3] as number
  const runShift = 31 - runs
  for (let i = 0; i < count; i++) {
    let window = view.getUint32(from + (at >>> 3)) << (at & 7)
    let zeros = Math.clz32(window)
    if (zeros + runs < 25 - TF_CODES) {
      window = (window << zeros) << 1
      i += (zeros << runs) + ((window >>> 1) >>> runShift)
      window <<= runs
    } else {
      zeros = zerosAt(bytes, from, at)
      i += (zeros << runs) + ((bitsAt(bytes, from, at + zeros + 1) >>> 1) >>> runShift)
      window = bitsAt(bytes, from, at + zeros + 1 + runs)
    }
    if (i >= count) return
    at += zeros + 1 + runs
    const kind = Math.clz32(window)
    if (kind < TF_CODES) {
      body[i] = TF_BODY[kind] as number
      head[i] = TF_HEAD[kind] as number
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
const RUN_BITS = 2
const RUN_PARAMETERS = [0, 2, 4, 6]
/** tf of the commonest that are not plain, 1, 01, 001 and so on. */
const TF_BODY = [2, 0, 3, 1, 2]
const TF_HEAD = [0, 1, 0, 1, 1]
const TF_CODES = TF_BODY.length

function isPlain({ body, head, context }: Block, i: number): boolean {
  return body[i] === 1 && head[i] === 0 && context[i] === 0
}

function writeTf(writer: BitWriter, body: number, head: number, context: number): void {
  for (let kind = 0; kind < TF_CODES && context === 0; kind++) {
    if (body !== TF_BODY[kind] || head !== TF_HEAD[kind]) continue
    writer.bits(1, kind + 1)
    return
  }
  writer.bits(0, TF_CODES)
  writeGamma(writer, body)
  writeGamma(writer, head)
  writeGamma(writer, context)
}

function writeRice(writer: BitWriter, value: number, parameter: number): void {
  const high = value >>> parameter
  // The 1 that ends the zeros, and the low bits after it.
  const rest = (1 << parameter) | (value & ((1 << parameter) - 1))
  if (high + parameter < 32) writer.bits(rest, high + 1 + parameter)
  else {
    writer.unary(high)
    writer.bits(value, parameter)
  }
}

function zerosAt(bytes: Uint8Array, from: number, bit: number): number {
  for (let zeros = 0; ; zeros += 32) {
    const more = Math.clz32(bitsAt(bytes, from, bit + zeros))
    if (more < 32) return zeros + more
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

/** The parameter that makes the runs of plain postings shortest. */
function runParameter(block: Block): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const parameter of RUN_PARAMETERS) {
    let bits = 0
    let run = 0
    for (let i = 0; i <= block.count; i++) {
      if (i < block.count && isPlain(block, i)) {
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
