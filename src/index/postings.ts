import { bitsAt } from './bits.ts'

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
  #view: DataView | undefined
  #from = 0
  #at = 0

  /** As `fieldTf` makes them. Valid until the next `read`. */
  get tf(): Uint32Array {
    if (this.#view !== undefined) {
      readTf(this.#view, this.#from, this.#at, this.count, this.#tf)
      this.#view = undefined
    }
    return this.#tf
  }

  /** Decodes `count` postings from the bytes from `from` on; `before` as it was when they were written, `ending` the
   *  passage of the last. */
  read(bytes: Uint8Array, view: DataView, from: number, count: number, before: number, ending: number): void {
    const { passages } = this
    const gaps = count - 1
    const parameter = view.getUint8(from) >>> (8 - PARAMETER_BITS)
    const highs = BEGIN_BITS + gaps * parameter
    readOnes(view, from, highs, gaps)
    this.#at = highs + (gaps > 0 ? (PLACES[gaps - 1] as number) + 1 : 0)
    addLows(bytes, view, from, gaps, parameter, before, passages)
    passages[gaps] = ending
    this.count = count
    this.#view = view
    this.#from = from
  }
}

/** Where the first `count` ones are among the bits from `start` on, counted from there; a few places more are written to.
 *  Eight bits at a time, without a condition: where the ones are, no processor foresees. */
function readOnes(view: DataView, from: number, start: number, count: number): void {
  let found = 0
  for (let base = 0; found < count; base += 24) {
    const word = window25(view, from, start + base)
    for (let byte = 0; byte < 24; byte += 8) {
      const bits = (word >>> (24 - byte)) & 0xff
      const ones = ONES[bits] as number
      const first = base + byte
      PLACES[found] = first + (ones & 15)
      PLACES[found + 1] = first + ((ones >>> 4) & 15)
      PLACES[found + 2] = first + ((ones >>> 8) & 15)
      PLACES[found + 3] = first + ((ones >>> 12) & 15)
      PLACES[found + 4] = first + ((ones >>> 16) & 15)
      PLACES[found + 5] = first + ((ones >>> 20) & 15)
      PLACES[found + 6] = first + ((ones >>> 24) & 15)
      PLACES[found + 7] = first + (ones >>> 28)
      found += ONES_IN[bits] as number
    }
  }
}

/** Makes passages of the places of the ones that end their high parts: the k-th, counted from 0, has k ones before it, so
 *  that its high parts up to there add up to its place less k. */
function addLows(
  bytes: Uint8Array,
  view: DataView,
  from: number,
  count: number,
  parameter: number,
  before: number,
  into: Uint32Array,
): void {
  const mask = (1 << parameter) - 1
  const down = 32 - parameter
  let bit = BEGIN_BITS
  let sum = before + 1 // of what is beside the places
  let k = 0
  if (parameter > 0 && parameter <= 6) {
    // Four of them are within 25 bits.
    for (; k + 3 < count; k += 4) {
      const word = window25(view, from, bit)
      sum += word >>> down
      into[k] = sum + ((PLACES[k] as number) << parameter)
      sum += ((word >>> (down - parameter)) & mask) - mask
      into[k + 1] = sum + ((PLACES[k + 1] as number) << parameter)
      sum += ((word >>> (down - 2 * parameter)) & mask) - mask
      into[k + 2] = sum + ((PLACES[k + 2] as number) << parameter)
      sum += ((word >>> (down - 3 * parameter)) & mask) - mask
      into[k + 3] = sum + ((PLACES[k + 3] as number) << parameter)
      sum -= mask
      bit += 4 * parameter
    }
  }
  for (; k < count; k++) {
    if (parameter > 0)
      sum += (parameter <= 25 ? window25(view, from, bit) : bitsAt(bytes, from, bit)) >>> down
    into[k] = sum + ((PLACES[k] as number) << parameter)
    sum -= mask
    bit += parameter
  }
}

/** The bits from bit `bit` on of the bytes from `from` on, the first one highest; 25 of them are good. */
function window25(view: DataView, from: number, bit: number): number {
  return view.getInt32(from + (bit >>> 3)) << (bit & 7)
}

const SPARE = 24 + 8 // places that finding ones may write to beyond those asked for
/** What `readOnes` finds. An array that never changes place is reached in fewer steps than one of a block. */
const PLACES = new Uint32Array(BLOCK + SPARE)
const GOOD = 0xffffff80
/** By byte: where its ones are, four bits each, the first lowest; and how many they are. */
const ONES = Int32Array.from({ length: 256 }, (_, byte) =>
  placesOfOnes(byte).reduce((places, place, i) => places | (place << (4 * i)), 0),
)
const ONES_IN = Uint8Array.from({ length: 256 }, (_, byte) => placesOfOnes(byte).length)

function placesOfOnes(byte: number): number[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].filter(place => (byte & (0x80 >> place)) !== 0)
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

function readTf(view: DataView, from: number, start: number, count: number, tf: Uint32Array): void {
  tf.fill(PLAIN, 0, count)
  const runs = RUN_PARAMETERS[(view.getUint8(from) >>> (8 - BEGIN_BITS)) & 3] as number
  let at = start
  for (let i = 0; i < count; i++) {
    let word = window25(view, from, at)
    let zeros = Math.clz32(word)
    // The one, the low part of the run and the kind of tf are mostly in the same window.
    if (zeros > 24 - runs - TF_CODES) {
      for (; (word & GOOD) === 0; word = window25(view, from, at)) {
        i += 25 << runs
        if (i >= count) return
        at += 25
      }
      zeros = Math.clz32(word)
      at += zeros
      i += zeros << runs
      word = window25(view, from, at)
      zeros = 0
    }
    const low = word << (zeros + 1)
    // subtle: two shifts, since one by 32 would be none.
    i += (zeros << runs) + ((low >>> 1) >>> (31 - runs))
    if (i >= count) return
    const kind = Math.clz32(low << runs)
    at += zeros + 1 + runs
    if (kind < TF_CODES) {
      tf[i] = TF[kind] as number
      at += kind + 1
      continue
    }
    at += TF_CODES
    const body = gammaAt(view, from, at)
    at += body & 63
    const head = gammaAt(view, from, at)
    at += head & 63
    const context = gammaAt(view, from, at)
    at += context & 63
    tf[i] = fieldTf(body >>> 6, head >>> 6, context >>> 6)
  }
}

// What write-block.ts writes by and this file reads by.

/** Bits of the parameter of a block's gaps. */
export const PARAMETER_BITS = 5
/** Bits that say which of `RUN_PARAMETERS` its runs have. */
export const RUN_BITS = 2
const BEGIN_BITS = PARAMETER_BITS + RUN_BITS
/** The parameters that runs of plain postings may have. */
export const RUN_PARAMETERS = [0, 2, 4, 6]
/** The tf that most postings have: once, in the body. */
export const PLAIN = fieldTf(1, 0, 0)
/** The commonest others, written 1, 01, 001 and so on. */
export const TF = Uint32Array.of(
  fieldTf(2, 0, 0),
  fieldTf(0, 1, 0),
  fieldTf(3, 0, 0),
  fieldTf(1, 1, 0),
  fieldTf(2, 1, 0),
)
const TF_CODES = TF.length

/** The value, and below it in six bits how many bits it took. */
function gammaAt(view: DataView, from: number, at: number): number {
  const window = window25(view, from, at)
  const bits = Math.clz32(window)
  return (((window >>> (31 - 2 * bits)) - 1) << 6) | (2 * bits + 1)
}
