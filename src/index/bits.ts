/** Bits that grow. */
export class BitWriter {
  #bytes: Uint8Array
  #view: DataView
  /** Whole words written, in bytes. */
  #written = 0
  /** The last bits, fewer than 32, and how many they are. */
  #word = 0
  #held = 0

  constructor(capacity = 1024) {
    this.#bytes = new Uint8Array(Math.max(capacity, 64))
    this.#view = new DataView(this.#bytes.buffer)
  }

  /** Bytes written, the last one perhaps in part. */
  get length(): number {
    return this.#written + ((this.#held + 7) >>> 3)
  }

  /** Bits written. At most 2^32. */
  get bit(): number {
    return this.#written * 8 + this.#held
  }

  /** The `count` lowest bits of `value`, highest first; `count` is at most 32. */
  bits(value: number, count: number): void {
    if (count === 0) return
    const low = value & (0xffffffff >>> (32 - count))
    const free = 32 - this.#held
    if (count < free) {
      this.#word = (this.#word << count) | low
      this.#held += count
      return
    }
    const rest = count - free
    // subtle: a shift by 32 is a shift by 0; nothing is held then, and `#word` is 0.
    this.#put((this.#word << free) | (low >>> rest))
    this.#held = rest
    this.#word = rest === 0 ? 0 : low & (0xffffffff >>> (32 - rest))
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
    this.bits(high, length)
    this.bits(value, order)
  }

  /** `count` bits of other bytes, which go on for `PADDING` bytes after them. */
  copy(bytes: Uint8Array, from: number, bit: number, count: number): void {
    for (let done = 0; done < count; done += 32) {
      const taken = Math.min(32, count - done)
      this.bits(bitsAt(bytes, from, bit + done) >>> (32 - taken), taken)
    }
  }

  /** Ends the bits at the next whole byte. */
  align(): void {
    const bytes = (this.#held + 7) >>> 3
    if (bytes === 0) return
    if (bytes === 4) {
      this.#put(this.#word << (32 - this.#held))
      this.#held = 0
      this.#word = 0
      return
    }
    this.#word <<= 8 * bytes - this.#held
    this.#held = 8 * bytes
  }

  /** A copy, with zeros after it so that a reader of bits may look past the end. */
  done(): Uint8Array {
    const { length } = this
    const whole = new Uint8Array(length + PADDING)
    whole.set(this.#bytes.subarray(0, this.#written))
    if (this.#held > 0) new DataView(whole.buffer).setUint32(this.#written, this.#word << (32 - this.#held))
    return whole
  }

  #put(word: number): void {
    if (this.#written + 4 > this.#bytes.length) {
      const larger = new Uint8Array(Math.ceil(this.#bytes.length * 0.375) * 4)
      larger.set(this.#bytes)
      this.#bytes = larger
      this.#view = new DataView(larger.buffer)
    }
    this.#view.setUint32(this.#written, word)
    this.#written += 4
  }
}

/** Bytes that a reader of bits may look past the last one. */
const PADDING = 8

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

  /** `count` is 1..32. */
  bits(count: number): number {
    const value = bitsAt(this.#bytes, this.#from, this.at) >>> (32 - count)
    this.at += count
    return value
  }

  /** What is above the order's bits is at most 2^31 - 2. */
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
