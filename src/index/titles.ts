import { packRising, Rising } from './rising.ts'

/** Columns of a segment: the words of each document's title, by which it is found. */
export interface TitleColumns {
  /** UTF-8, `BEFORE` before each word. */
  readonly titleBytes: Uint8Array
  /** Where each title begins, and where the last ends. Rising, see rising.ts. */
  readonly titleStart: Uint16Array
  readonly titleBase: Uint32Array
}

/** Titles of documents by number. All lie in one piece, which is looked through for every question: that takes a few
 *  milliseconds for 100,000 of them, however short the words and however many titles hold them. */
export class Titles {
  readonly #bytes: Buffer
  readonly #start: Rising

  constructor({ titleBytes, titleStart, titleBase }: TitleColumns) {
    const { buffer, byteOffset, byteLength } = titleBytes
    this.#bytes = Buffer.from(buffer, byteOffset, byteLength)
    this.#start = new Rising({ low: titleStart, base: titleBase })
  }

  /** Calls `visit` for each document whose title has all of `wanted` as beginnings of its words, in rising order;
   *  `words`: how many the title has. Visits none where nothing is wanted. */
  find(wanted: readonly string[], visit: (document: number, words: number) => void): void {
    // The longest is in the fewest titles, mostly.
    const [rarest, ...others] = wanted.map(word => BEFORE + word).sort((a, b) => b.length - a.length)
    if (rarest === undefined) return
    const bytes = this.#bytes
    const start = this.#start
    const sought = Buffer.from(rarest)
    let document = 0
    for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, start.at(document))) {
      while (start.at(document + 1) <= at) document++
      const title = this.#written(document)
      if (others.every(word => title.includes(word))) visit(document, title.split(BEFORE).length - 1)
      document++
    }
  }

  /** The words of one title. */
  at(document: number): readonly string[] {
    return this.#written(document).split(BEFORE).slice(1)
  }

  #written(document: number): string {
    return this.#bytes.toString('utf8', this.#start.at(document), this.#start.at(document + 1))
  }
}

/** Gathers titles of documents, in their order. */
export class TitlesTaken {
  #bytes = Buffer.alloc(1 << 12)
  #length = 0
  /** How many bytes each takes. */
  readonly #lengths: number[] = []

  add(words: readonly string[]): void {
    const written = words.map(word => BEFORE + word).join('')
    const before = this.#length
    this.#reserve(3 * written.length)
    this.#length += this.#bytes.write(written, before)
    this.#lengths.push(this.#length - before)
  }

  /** Those of the documents [from, to) of a segment. */
  copy({ titleBytes, titleStart, titleBase }: TitleColumns, from: number, to: number): void {
    const start = new Rising({ low: titleStart, base: titleBase })
    const first = start.at(from)
    const bytes = start.at(to) - first
    this.#reserve(bytes)
    this.#bytes.set(titleBytes.subarray(first, first + bytes), this.#length)
    this.#length += bytes
    for (let document = from; document < to; document++) {
      this.#lengths.push(start.at(document + 1) - start.at(document))
    }
  }

  done(): TitleColumns {
    const start = new Uint32Array(this.#lengths.length + 1)
    for (const [i, length] of this.#lengths.entries()) start[i + 1] = (start[i] as number) + length
    const { low, base } = packRising(start)
    return {
      titleBytes: Uint8Array.from(this.#bytes.subarray(0, this.#length)),
      titleStart: low,
      titleBase: base,
    }
  }

  #reserve(bytes: number): void {
    const least = this.#length + bytes
    if (least <= this.#bytes.length) return
    const larger = Buffer.alloc(Math.max(2 * this.#bytes.length, least))
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
  }
}

/** Stands in no word. */
const BEFORE = '\n'
