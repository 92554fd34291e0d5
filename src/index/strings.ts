import { countsOf, packCounts, startsOf, unpackCounts } from './counts.ts'

/** Many strings as columns: they lie in a file as they are used, and no object stands for any of them. */
export interface PackedStrings {
  /** UTF-8, one after the other. */
  readonly bytes: Uint8Array
  /** Where each begins, and where the last ends. */
  readonly start: Uint32Array
}

/** The same as columns of a segment. */
export interface StoredStrings {
  readonly bytes: Uint8Array
  /** How many bytes each takes, see counts.ts. */
  readonly lengths: Uint8Array
}

export function storedStrings({ bytes, start }: PackedStrings): StoredStrings {
  return { bytes, lengths: packCounts(countsOf(start)) }
}

/** Strings by number. */
export class Strings implements PackedStrings {
  readonly size: number
  readonly bytes: Uint8Array
  readonly start: Uint32Array
  readonly #buffer: Buffer

  constructor({ bytes, lengths }: StoredStrings) {
    this.bytes = bytes
    this.start = startsOf(unpackCounts(lengths))
    this.size = this.start.length - 1
    const { buffer, byteOffset, byteLength } = bytes
    this.#buffer = Buffer.from(buffer, byteOffset, byteLength)
  }

  at(number: number): string {
    return this.#buffer.toString('utf8', this.start[number], this.start[number + 1])
  }
}

/** Strings in the order of their bytes, and their numbers. */
export class SortedStrings extends Strings {
  /** What is looked up, encoded. */
  #sought = new Uint8Array(256)

  /** Its number, or -1. Looked for among the numbers from `from` up to `to`. */
  find(text: string, from = 0, to = this.size): number {
    const length = this.#encode(text)
    const number = this.#firstFrom(length, from, to)
    return number < to && this.#compare(number, length) === 0 ? number : -1
  }

  /** The number of the first that does not sort before `text`; `to` where there is none among those from `from` on. */
  firstFrom(text: string, from = 0, to = this.size): number {
    return this.#firstFrom(this.#encode(text), from, to)
  }

  #firstFrom(length: number, from: number, to: number): number {
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#compare(middle, length) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #compare(number: number, length: number): number {
    const { bytes, start } = this
    const sought = this.#sought
    const from = start[number] as number
    const own = (start[number + 1] as number) - from
    const both = Math.min(own, length)
    for (let i = 0; i < both; i++) {
      const difference = (bytes[from + i] as number) - (sought[i] as number)
      if (difference !== 0) return difference
    }
    return own - length
  }

  /** How many bytes of `#sought` the text takes. Most words are ASCII, which needs no encoder. */
  #encode(text: string): number {
    if (text.length * 3 > this.#sought.length) this.#sought = new Uint8Array(text.length * 3)
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit >= 0x80) return Buffer.from(this.#sought.buffer).write(text)
      this.#sought[i] = unit
    }
    return text.length
  }
}

/** FNV-1a, 32 bits. */
export function hashOf(bytes: Uint8Array, from: number, length: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < from + length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193)
  // The low bits of FNV-1a alone part short strings badly.
  return (hash ^ (hash >>> 15)) >>> 0
}
