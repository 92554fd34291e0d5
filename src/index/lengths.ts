/** Words of each field of each passage, stop words left out. */
export interface Lengths {
  readonly bodyLength: Uint16Array
  readonly headLength: Uint16Array
  readonly contextLength: Uint16Array
}

/** The same as columns: a byte each, as next to all of them fit in. */
export interface LengthColumns {
  readonly bodyLength: Uint8Array
  readonly headLength: Uint8Array
  /** Empty where no passage has a context. */
  readonly contextLength: Uint8Array
  /** The others, by field and then by passage: three numbers each. */
  readonly longLength: Uint32Array
}

/** Reads them by passage. */
export class PassageLengths {
  readonly #body: Uint8Array
  readonly #head: Uint8Array
  readonly #context: Uint8Array
  readonly #long: Uint32Array

  constructor({ bodyLength, headLength, contextLength, longLength }: LengthColumns) {
    this.#body = bodyLength
    this.#head = headLength
    this.#context = contextLength
    this.#long = longLength
  }

  body(passage: number): number {
    const length = this.#body[passage] as number
    return length < LONG ? length : this.#longOf(0, passage)
  }

  head(passage: number): number {
    const length = this.#head[passage] as number
    return length < LONG ? length : this.#longOf(1, passage)
  }

  context(passage: number): number {
    if (this.#context.length === 0) return 0
    const length = this.#context[passage] as number
    return length < LONG ? length : this.#longOf(2, passage)
  }

  /** All of them, two bytes each. */
  unpacked(): Lengths {
    const { length } = this.#body
    return {
      bodyLength: Uint16Array.from({ length }, (_, passage) => this.body(passage)),
      headLength: Uint16Array.from({ length }, (_, passage) => this.head(passage)),
      contextLength: Uint16Array.from({ length }, (_, passage) => this.context(passage)),
    }
  }

  #longOf(field: number, passage: number): number {
    const long = this.#long
    let low = 0
    let high = long.length / 3
    while (low < high) {
      const middle = (low + high) >>> 1
      const difference = (long[3 * middle] as number) - field || (long[3 * middle + 1] as number) - passage
      if (difference < 0) low = middle + 1
      else high = middle
    }
    return long[3 * low + 2] as number
  }
}

export function packLengths({ bodyLength, headLength, contextLength }: Lengths): LengthColumns {
  const long: number[] = []
  const packed = [bodyLength, headLength, contextLength].map((lengths, field) => {
    for (const [passage, length] of lengths.entries()) if (length >= LONG) long.push(field, passage, length)
    return Uint8Array.from(lengths, length => Math.min(length, LONG))
  }) as [Uint8Array, Uint8Array, Uint8Array]
  return {
    bodyLength: packed[0],
    headLength: packed[1],
    contextLength: packed[2].some(length => length > 0) ? packed[2] : new Uint8Array(0),
    longLength: Uint32Array.from(long),
  }
}

/** Stands for lengths that do not fit in. */
const LONG = 0xff
