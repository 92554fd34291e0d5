import { orderOf } from './order.ts'
import type { PackedStrings } from './strings.ts'

/**
 * Numbers words by their spelling, 0, 1, 2 and so on in the order they are first met. A word is looked up where it
 * stands in a text: a string and a Map look-up for each word of a corpus cost several times as much.
 *
 * Spellings lie one after the other in one array, two bytes a UTF-16 code unit; the table is open-addressed, with
 * linear probing, at most half full.
 */
export class WordNumbering {
  #size = 0
  /** Numbers plus one; 0 is an empty slot. */
  #slots = new Int32Array(2 * FEWEST)
  /** By number two: the hash, and where the spelling begins in `#units`; then where the next would begin. Side by
   *  side, so that a word costs one line of the cache; the first words are the commonest and lie close together. */
  #entries = new Int32Array(2 * FEWEST + 2)
  /** The word met last of those whose hashes end alike: most of what a text has stays in the nearest caches. */
  readonly #last = new Int32Array(LAST_MASK + 1)
  #units = new Uint16Array(8 * FEWEST)
  /** What `sorted` gave last. */
  #order: Uint32Array = new Uint32Array(0)
  #scratch = new Uint16Array(64)

  /** How many different words there were so far: the number that the next new one gets. */
  get size(): number {
    return this.#size
  }

  /** The number of the word `text.slice(start, end)`, a new one if it was not met before. */
  number(text: string, start: number, end: number): number {
    if (end - start > this.#scratch.length) this.#scratch = new Uint16Array(2 * (end - start))
    for (let at = start; at < end; at++) this.#scratch[at - start] = text.charCodeAt(at)
    return this.numberAt(this.#scratch, 0, end - start)
  }

  /** The same for the word `text.subarray(start, end)` of UTF-16 code units. */
  numberAt(text: Uint16Array, start: number, end: number): number {
    let hash = 0
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (text[at] as number), FNV_PRIME)
    // The low bits of a product know nothing of the high bits of its factors.
    hash ^= hash >>> 15
    const last = this.#last[hash & LAST_MASK] as number
    if (last < this.#size && this.#entries[2 * last] === hash && this.#is(last, text, start, end)) return last
    const number = this.#find(text, start, end, hash)
    this.#last[hash & LAST_MASK] = number
    return number
  }

  /** How the word with this number is spelt. Throws RangeError where none has it. */
  spelling(number: number): string {
    if (!(number >= 0 && number < this.#size)) throw new RangeError(`no word has the number ${number}`)
    const units = this.#units.subarray(this.#startOf(number), this.#startOf(number + 1))
    // subtle: a text decoded from UTF-16 takes two bytes a letter for as long as it lives, even if all is ASCII.
    if (units.length <= MOST_ARGUMENTS) return String.fromCharCode(...units)
    return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le')
  }

  /** All numbers in the order of their spellings by code points, as their UTF-8 bytes sort. Only what came since the last call is sorted. */
  sorted(): Uint32Array {
    const known = this.#order
    if (known.length === this.#size) return known
    const fresh = this.#sortedFrom(known.length)
    const order = new Uint32Array(this.#size)
    for (let i = 0, a = 0, b = 0; i < order.length; i++) {
      const one = known[a]
      const other = fresh[b]
      const isFresh = one === undefined || (other !== undefined && this.compare(other, one) < 0)
      order[i] = (isFresh ? fresh[b++] : known[a++]) as number
    }
    this.#order = order
    return order
  }

  #sortedFrom(first: number): Uint32Array {
    let order = new Uint32Array(this.#size - first)
    for (let i = 0; i < order.length; i++) order[i] = first + i
    const keys = new Uint32Array(order.length)
    for (let at = PREFIX - 2; at >= 0; at -= 2) {
      for (let i = 0; i < order.length; i++) keys[i] = this.#pairAt(order[i] as number, at)
      const places = orderOf(keys)
      for (let i = 0; i < order.length; i++) places[i] = order[places[i] as number] as number
      order = places
    }
    for (let from = 0, to = 0; from < order.length; from = to) {
      for (to = from + 1; to < order.length && this.#beginAlike(order[from]!, order[to]!); ) to++
      if (to - from > 1) order.subarray(from, to).sort((a, b) => this.compare(a, b))
    }
    return order
  }

  /** Negative where the word `a` comes before `b`. */
  compare(a: number, b: number): number {
    const units = this.#units
    const [from, other] = [this.#startOf(a), this.#startOf(b)]
    const [length, otherLength] = [this.#lengthOf(a), this.#lengthOf(b)]
    const both = Math.min(length, otherLength)
    for (let i = 0; i < both; i++) {
      const difference = ranked(units[from + i] as number) - ranked(units[other + i] as number)
      if (difference !== 0) return difference
    }
    return length - otherLength
  }

  /** The spellings of these words. */
  pack(numbers: Uint32Array): PackedStrings {
    let most = 0
    for (const number of numbers) most += this.#lengthOf(number)
    const bytes = Buffer.allocUnsafeSlow(3 * most)
    const start = new Uint32Array(numbers.length + 1)
    const units = this.#units
    let filled = 0
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] as number
      const from = this.#startOf(number)
      const length = this.#lengthOf(number)
      let at = 0
      for (; at < length; at++) {
        const unit = units[from + at] as number
        if (unit >= 0x80) break
        bytes[filled + at] = unit
      }
      filled += at === length ? length : bytes.write(this.spelling(number), filled)
      start[i + 1] = filled
    }
    return { bytes: Uint8Array.from(bytes.subarray(0, filled)), start }
  }

  /** Where a spelling begins in `#units`. */
  #startOf(number: number): number {
    return this.#entries[2 * number + 1] as number
  }

  #lengthOf(number: number): number {
    return this.#startOf(number + 1) - this.#startOf(number)
  }

  /** Two code units of a word by rank, 0 after its end. */
  #pairAt(number: number, at: number): number {
    const left = this.#lengthOf(number) - at
    const from = this.#startOf(number) + at
    const first = left > 0 ? ranked(this.#units[from] as number) : 0
    const second = left > 1 ? ranked(this.#units[from + 1] as number) : 0
    return ((first << 16) | second) >>> 0
  }

  #beginAlike(a: number, b: number): boolean {
    for (let at = 0; at < PREFIX; at += 2) if (this.#pairAt(a, at) !== this.#pairAt(b, at)) return false
    return true
  }

  #find(text: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1
      if (number < 0) return this.#add(text, start, end, hash, slot)
      if (this.#entries[2 * number] === hash && this.#is(number, text, start, end)) return number
    }
  }

  #is(number: number, text: Uint16Array, start: number, end: number): boolean {
    const from = this.#startOf(number)
    const length = end - start
    if (this.#startOf(number + 1) - from !== length) return false
    const units = this.#units
    for (let at = 0; at < length; at++) {
      if (units[from + at] !== text[start + at]) return false
    }
    return true
  }

  #add(text: Uint16Array, start: number, end: number, hash: number, slot: number): number {
    const number = this.#size++
    const from = this.#startOf(number)
    const to = from + end - start
    if (2 * number + 4 > this.#entries.length) this.#entries = larger(this.#entries, 2 * number + 4)
    if (to > this.#units.length) this.#units = larger(this.#units, to)
    for (let at = start; at < end; at++) this.#units[from + at - start] = text[at] as number
    this.#entries[2 * number] = hash
    this.#entries[2 * number + 3] = to
    this.#slots[slot] = number + 1
    if (2 * this.#size > this.#slots.length) this.#spread()
    return number
  }

  #spread(): void {
    const slots = new Int32Array(2 * this.#slots.length)
    const mask = slots.length - 1
    for (let number = 0; number < this.#size; number++) {
      let slot = (this.#entries[2 * number] as number) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
    this.#slots = slots
  }
}

/** subtle: surrogates stand for code points above all that are written as one unit, and lie below some of them. */
function ranked(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}

const MOST_ARGUMENTS = 64 // of a call; far more would overflow the stack
const PREFIX = 6 // code units that words are sorted by before any two are compared; even
const LAST_MASK = (1 << 13) - 1
const FEWEST = 1024 // slots; a power of two
/** Source: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm", RFC 9923. */
const FNV_PRIME = 0x01000193

function larger<A extends Uint16Array | Uint32Array | Int32Array>(array: A, least: number): A {
  const grown = new (array.constructor as new (length: number) => A)(Math.max(2 * array.length, least))
  grown.set(array)
  return grown
}
