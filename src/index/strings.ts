/** Many strings as columns: they lie in a file as they are used, and no object stands for any of them. */
export interface StringColumns {
  /** UTF-8, one after the other. */
  readonly bytes: Uint8Array
  /** Where each begins, and where the last ends. */
  readonly start: Uint32Array
  /** A hash table, open, with linear probing: a string's number plus one, 0 where there is none. */
  readonly table: Uint32Array
}

/** Strings by number, and their numbers. */
export class Strings {
  readonly size: number
  readonly #columns: StringColumns
  readonly #buffer: Buffer
  /** What is looked up, encoded. */
  #sought = new Uint8Array(256)

  constructor(columns: StringColumns) {
    this.#columns = columns
    this.size = columns.start.length - 1
    const { buffer, byteOffset, byteLength } = columns.bytes
    this.#buffer = Buffer.from(buffer, byteOffset, byteLength)
  }

  at(number: number): string {
    const { start } = this.#columns
    return this.#buffer.toString('utf8', start[number], start[number + 1])
  }

  /** Its number, or -1. */
  find(text: string): number {
    const length = this.#encode(text)
    const sought = this.#sought
    const { start, bytes, table } = this.#columns
    const mask = table.length - 1
    for (let slot = hashOf(sought, 0, length) & mask; ; slot = (slot + 1) & mask) {
      const entry = table[slot] as number
      if (entry === 0) return -1
      const from = start[entry - 1] as number
      if ((start[entry] as number) - from === length && isEqual(bytes, from, sought, length)) return entry - 1
    }
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

/** Strings one after the other. */
export type PackedStrings = Pick<StringColumns, 'bytes' | 'start'>

/** The same, to be found by what they say. */
export function findable({ bytes, start }: PackedStrings): StringColumns {
  const count = start.length - 1
  let size = 2
  while (size < count * 2) size *= 2
  const table = new Uint32Array(size)
  for (let i = 0; i < count; i++) {
    const from = start[i] as number
    let slot = hashOf(bytes, from, (start[i + 1] as number) - from) & (size - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1)
    table[slot] = i + 1
  }
  return { bytes, start, table }
}

/** FNV-1a, 32 bits. */
export function hashOf(bytes: Uint8Array, from: number, length: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < from + length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193)
  // The low bits of FNV-1a alone part short strings badly.
  return (hash ^ (hash >>> 15)) >>> 0
}

function isEqual(bytes: Uint8Array, from: number, sought: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[from + i] !== sought[i]) return false
  return true
}
