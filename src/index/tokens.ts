import type { BitWriter } from './bits.ts'

/** Kinds of words, such as names and numbers. Forms are numbered by kind, and the commonest of each kind first. */
export interface TokenKinds {
  /** First number of each kind, and the end of the last. */
  readonly start: Uint32Array
  /** How often words of each kind came right after each: a row for the kind that came before. */
  readonly follows: Uint32Array
}

/**
 * How token numbers are written. A number's class is its kind and the place of the highest bit of its rank there plus
 * one, so that small classes come most often; the class is written in a Huffman code, then the bits below that one.
 * There is a code for each kind that may have come before, since names follow names, and numbers dates. All that is
 * less than a percent longer than Huffman codes over all numbers, and needs no table of them.
 */
export class TokenCode {
  /** Bits of each class's prefix, a row for each kind that may come before. */
  readonly lengths: Uint8Array
  readonly #start: Uint32Array
  readonly #classes: Classes
  readonly #prefixes: Uint16Array
  /** For each kind that may come before, and the next `LONGEST` bits: the class, above the length of its prefix. */
  readonly #table: Uint16Array
  /** The kind that came last. */
  #last = 0

  constructor(lengths: Uint8Array, start: Uint32Array) {
    this.lengths = lengths
    this.#start = start
    this.#classes = classesOf(start)
    const classes = this.#classes.first.length
    const kinds = start.length - 1
    this.#prefixes = new Uint16Array(lengths.length)
    this.#table = new Uint16Array(kinds << LONGEST)
    for (let before = 0; before < kinds; before++) {
      let prefix = 0
      for (let length = 1; length <= LONGEST; length++) {
        for (let one = 0; one < classes; one++) {
          if (lengths[before * classes + one] !== length) continue
          this.#prefixes[before * classes + one] = prefix
          const from = (before << LONGEST) + (prefix << (LONGEST - length))
          this.#table.fill((one << WIDTH_BITS) | length, from, from + (1 << (LONGEST - length)))
          prefix++
        }
        prefix <<= 1
      }
    }
  }

  /** Begins a record: what is written or read next has nothing before it. */
  begin(): void {
    this.#last = 0
  }

  write(writer: BitWriter, number: number): void {
    const { first, bits, kind, ofKind } = this.#classes
    let own = 0
    while (number >= (this.#start[own + 1] as number)) own++
    const one = (ofKind[own] as number) + classOf(number - (this.#start[own] as number))
    const place = this.#last * first.length + one
    const low = bits[one] as number
    writer.bits(this.#prefixes[place] as number, this.lengths[place] as number)
    writer.bits(number - (first[one] as number), low)
    this.#last = kind[one] as number
  }

  /** Reads `count` numbers into `out`, from bit `bit` of the bytes from `from` on. Returns the bit after them. */
  read(view: DataView, from: number, bit: number, count: number, out: Uint32Array): number {
    const { first, bits, kind } = this.#classes
    const table = this.#table
    let last = this.#last
    let at = bit
    for (let i = 0; i < count; i++) {
      const place = from + (at >>> 3)
      // At least 25 bits of the window are good: all of a prefix, and mostly all of a number.
      const window = view.getUint32(place) << (at & 7)
      const entry = table[(last << LONGEST) + (window >>> (32 - LONGEST))] as number
      const one = entry >>> WIDTH_BITS
      const width = entry & ((1 << WIDTH_BITS) - 1)
      const low = bits[one] as number
      at += width
      const rest = width + low <= 25 ? window << width : view.getUint32(from + (at >>> 3)) << (at & 7)
      // subtle: two shifts, since one by 32 would be none.
      out[i] = (first[one] as number) + ((rest >>> 1) >>> (31 - low))
      at += low
      last = kind[one] as number
    }
    this.#last = last
    return at
  }
}

/** The code for numbers that occur `counts[number]` times. Source: Huffman, "A method for the construction of
 *  minimum-redundancy codes", 1952; rare classes count as commoner than they are until no prefix is too long. */
export function tokenCodeFor(counts: Uint32Array, { start, follows }: TokenKinds): TokenCode {
  const kinds = start.length - 1
  const { first, kind, ofKind } = classesOf(start)
  const ofClass = new Float64Array(first.length)
  const inKind = new Float64Array(kinds)
  for (let own = 0; own < kinds; own++) {
    const from = start[own] as number
    for (let number = from; number < (start[own + 1] as number); number++) {
      const one = (ofKind[own] as number) + classOf(number - from)
      ofClass[one] = (ofClass[one] as number) + (counts[number] as number)
      inKind[own] = (inKind[own] as number) + (counts[number] as number)
    }
  }
  const lengths = new Uint8Array(kinds * first.length)
  for (let before = 0; before < kinds; before++) {
    // Which words of a kind come does not depend on what came before, as far as the code knows.
    const weights = Array.from(ofClass, (count, one) => {
      const own = kind[one] as number
      return ((follows[before * kinds + own] as number) * count) / Math.max(1, inKind[own] as number)
    })
    lengths.set(prefixLengths(weights), before * first.length)
  }
  return new TokenCode(lengths, start)
}

/** All classes, kind by kind. */
interface Classes {
  /** Its first number, and how many bits tell its numbers apart. */
  readonly first: Uint32Array
  readonly bits: Uint8Array
  readonly kind: Uint8Array
  /** The first class of each kind. */
  readonly ofKind: readonly number[]
}

function classesOf(start: Uint32Array): Classes {
  const all: { first: number; bits: number; kind: number }[] = []
  const ofKind: number[] = []
  for (let kind = 0; kind + 1 < start.length; kind++) {
    const from = start[kind] as number
    ofKind.push(all.length)
    for (let bits = 0; from + (1 << bits) - 1 < (start[kind + 1] as number); bits++) {
      all.push({ first: from + (1 << bits) - 1, bits, kind })
    }
  }
  return {
    first: Uint32Array.from(all, ({ first }) => first),
    bits: Uint8Array.from(all, ({ bits }) => bits),
    kind: Uint8Array.from(all, ({ kind }) => kind),
    ofKind,
  }
}

const LONGEST = 12 // bits of a prefix
const WIDTH_BITS = 4

function classOf(rank: number): number {
  return 31 - Math.clz32(rank + 1)
}

/** Every class gets a prefix, so that a number may turn up that was not counted. */
function prefixLengths(counts: readonly number[]): number[] {
  if (counts.length === 0) return []
  const total = counts.reduce((a, b) => a + b, 0)
  for (let floor = 1; ; floor = Math.max(floor * 2, total / 2 ** (LONGEST + 2))) {
    const lengths = huffmanLengths(counts.map(count => Math.max(count, floor)))
    if (Math.max(...lengths) <= LONGEST) return lengths
  }
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
