import type { BitWriter } from './bits.ts'

/**
 * How token numbers are written. Numbers are ranks, the commonest form 0, so small ones come most often. A number's
 * class is the place of the highest bit of number + 1; the class is written in a Huffman code, then the bits below
 * that one. That is a quarter of a bit a token longer than a Huffman code over all numbers, and needs no table of them.
 */
export class TokenCode {
  /** Bits of each class's prefix, 0 where no number is of that class. */
  readonly lengths: Uint8Array
  readonly #prefixes: Uint16Array
  /** For the next `LONGEST` bits: class and length of its prefix. */
  readonly #classes: Uint8Array
  readonly #widths: Uint8Array

  constructor(lengths: Uint8Array) {
    this.lengths = lengths
    this.#prefixes = new Uint16Array(CLASSES)
    this.#classes = new Uint8Array(1 << LONGEST)
    this.#widths = new Uint8Array(1 << LONGEST)
    let prefix = 0
    for (let length = 1; length <= LONGEST; length++) {
      for (let one = 0; one < CLASSES; one++) {
        if (lengths[one] !== length) continue
        this.#prefixes[one] = prefix
        const from = prefix << (LONGEST - length)
        const to = (prefix + 1) << (LONGEST - length)
        this.#classes.fill(one, from, to)
        this.#widths.fill(length, from, to)
        prefix++
      }
      prefix <<= 1
    }
  }

  write(writer: BitWriter, number: number): void {
    const one = classOf(number)
    const prefix = this.#prefixes[one] as number
    const length = this.lengths[one] as number
    const below = number + 1 - (1 << one)
    if (length + one <= 32) writer.bits((prefix << one) | below, length + one)
    else {
      writer.bits(prefix, length)
      writer.bits(below, one)
    }
  }

  /** Reads `count` numbers into `out`, from bit `bit` of the bytes from `from` on. Returns the bit after them. */
  read(view: DataView, from: number, bit: number, count: number, out: Uint32Array): number {
    const classes = this.#classes
    const widths = this.#widths
    let at = bit
    for (let i = 0; i < count; i++) {
      const place = from + (at >>> 3)
      // At least 25 bits of the window are good: all of a prefix, and mostly all of a number.
      const window = view.getUint32(place) << (at & 7)
      const peeked = window >>> (32 - LONGEST)
      const one = classes[peeked] as number
      const width = widths[peeked] as number
      at += width
      if (one === 0) {
        out[i] = 0
        continue
      }
      const rest = width + one <= 25 ? window << width : view.getUint32(from + (at >>> 3)) << (at & 7)
      out[i] = (1 << one) + (rest >>> (32 - one)) - 1
      at += one
    }
    return at
  }
}

/** The code for numbers that occur `counts[number]` times. Source: Huffman, "A method for the construction of
 *  minimum-redundancy codes", 1952; rare classes count as commoner than they are until no prefix is too long. */
export function tokenCodeFor(counts: Uint32Array): TokenCode {
  const classes = new Float64Array(CLASSES)
  for (let number = 0; number < counts.length; number++) {
    const one = classOf(number)
    classes[one] = (classes[one] as number) + (counts[number] as number)
  }
  const total = classes.reduce((a, b) => a + b, 0)
  for (let floor = 1; ; floor = Math.max(floor * 2, total / 2 ** (LONGEST + 2))) {
    // Every class up to the highest gets a prefix, so that a number may turn up that was not counted.
    const highest = classOf(Math.max(0, counts.length - 1))
    const weights = [...classes.slice(0, highest + 1)].map(count => Math.max(count, floor))
    const lengths = huffmanLengths(weights)
    if (Math.max(...lengths) <= LONGEST) {
      const padded = new Uint8Array(CLASSES)
      padded.set(lengths)
      return new TokenCode(padded)
    }
  }
}

const CLASSES = 24
const LONGEST = 12 // bits of a prefix: a table of 4,096 entries stays in the processor's nearest cache

function classOf(number: number): number {
  return 31 - Math.clz32(number + 1)
}

function huffmanLengths(weights: readonly number[]): number[] {
  const lengths = weights.map(() => 0)
  if (weights.length === 1) return [1]
  let trees = weights.map((weight, i) => ({ weight, leaves: [i] }))
  while (trees.length > 1) {
    trees.sort((a, b) => a.weight - b.weight)
    const [first, second, ...others] = trees
    if (first === undefined || second === undefined) break
    const leaves = [...first.leaves, ...second.leaves]
    for (const leaf of leaves) lengths[leaf] = (lengths[leaf] as number) + 1
    trees = [...others, { weight: first.weight + second.weight, leaves }]
  }
  return lengths
}
