/** Bits that grow. */
export class BitWriter {
  length = 0
  #bytes: Uint8Array
  /** Bits written into the byte at `length`, 0..7. */
  #bits = 0

  constructor(capacity = 1024) {
    this.#bytes = new Uint8Array(capacity)
  }

  /** Bits written. At most 2^32. */
  get bit(): number {
    return this.length * 8 + this.#bits
  }

  /** The `count` lowest bits of `value`, highest first; `count` is at most 32. */
  bits(value: number, count: number): void {
    this.#reserve(5)
    let left = count
    while (left > 0) {
      const free = 8 - this.#bits
      const taken = Math.min(free, left)
      const chunk = (value >>> (left - taken)) & ((1 << taken) - 1)
      this.#bytes[this.length] = (this.#bytes[this.length] as number) | (chunk << (free - taken))
      left -= taken
      this.#bits += taken
      if (this.#bits === 8) {
        this.#bits = 0
        this.length++
      }
    }
  }

  /** `count` bits that are 0, then one that is 1. */
  unary(count: number): void {
    let left = count
    for (; left >= 24; left -= 24) this.bits(0, 24)
    this.bits(1, left + 1)
  }

  /** Exponential Golomb code of order `order`: short for numbers around 2^order, and never long. */
  golomb(value: number, order: number): void {
    const high = (value >>> order) + 1
    const length = 31 - Math.clz32(high)
    this.unary(length)
    this.bits(high & ((1 << length) - 1), length)
    this.bits(value, order)
  }

  /** `count` bits of other bytes. */
  copy(bytes: Uint8Array, from: number, bit: number, count: number): void {
    for (let done = 0; done < count; done += 24) {
      const taken = Math.min(24, count - done)
      this.bits(bitsAt(bytes, from, bit + done) >>> (32 - taken), taken)
    }
  }

  /** Ends the bits at the next whole byte. */
  align(): void {
    if (this.#bits === 0) return
    this.#bits = 0
    this.length++
  }

  /** A copy, with zeros after it so that a reader of bits may look past the end. */
  done(): Uint8Array {
    // A byte that is begun counts: what was not aligned is not lost.
    const written = this.length + (this.#bits > 0 ? 1 : 0)
    const whole = new Uint8Array(written + PADDING)
    whole.set(this.#bytes.subarray(0, written))
    return whole
  }

  #reserve(more: number): void {
    const needed = this.length + more + 1
    if (needed <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(needed, Math.ceil(this.#bytes.length * 1.5)))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

/** Bytes that a reader of bits may look past the last one. */
export const PADDING = 8

/** Reads what `golomb` and `bits` wrote. */
export class BitReader {
  /** The next bit, counted from byte `from`. */
  at = 0
  readonly #bytes: Uint8Array
  readonly #from: number

  constructor(bytes: Uint8Array, from: number) {
    this.#bytes = bytes
    this.#from = from
  }

  /** `count` is 1..24. */
  bits(count: number): number {
    const value = bitsAt(this.#bytes, this.#from, this.at) >>> (32 - count)
    this.at += count
    return value
  }

  golomb(order: number): number {
    const length = Math.clz32(bitsAt(this.#bytes, this.#from, this.at))
    this.at += length
    const high = this.bits(length + 1) - 1
    return order === 0 ? high : high * (1 << order) + this.bits(order)
  }
}

/** The 32 bits from bit `bit` on of the bytes from `from` on, the first one highest, as a signed number. */
export function bitsAt(bytes: Uint8Array, from: number, bit: number): number {
  const at = from + (bit >>> 3)
  const shift = bit & 7
  const high =
    ((bytes[at] as number) << 24) |
    ((bytes[at + 1] as number) << 16) |
    ((bytes[at + 2] as number) << 8) |
    (bytes[at + 3] as number)
  return shift === 0 ? high : (high << shift) | ((bytes[at + 4] as number) >>> (8 - shift))
}
