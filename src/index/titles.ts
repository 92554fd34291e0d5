import { BitReader, BitWriter } from './bits.ts'
import { compareCodePoints } from './code-points.ts'
import { packCounts } from './counts.ts'
import { SortedStrings } from './strings.ts'

/** Columns of a segment: the words of each document's title, by which it is found. */
export interface TitleColumns {
  /** The different words, in the order of their bytes, UTF-8; and how many bytes each takes, see counts.ts. */
  readonly titleWordBytes: Uint8Array
  readonly titleWordLengths: Uint8Array
  /** By document: how many words its title has, and their numbers, each in as many bits as the highest needs. */
  readonly titles: Uint8Array
}

/** Titles of documents. All are looked through for every question: that takes some milliseconds for 100,000 of them,
 *  however short the words and however many titles hold them. */
export class Titles {
  readonly #words: SortedStrings
  readonly #titles: Uint8Array
  readonly #documents: number

  constructor({ titleWordBytes, titleWordLengths, titles }: TitleColumns, documents: number) {
    this.#words = new SortedStrings({ bytes: titleWordBytes, lengths: titleWordLengths })
    this.#titles = titles
    this.#documents = documents
  }

  /** Calls `visit` for each document whose title has all of `wanted` as beginnings of its words, in rising order;
   *  `words`: how many the title has. Visits none where nothing is wanted. */
  find(wanted: readonly string[], visit: (document: number, words: number) => void): void {
    // Words with the same beginning lie side by side.
    const ranges = wanted.map(word => ({
      from: this.#words.firstFrom(word),
      to: this.#words.firstFrom(word + LAST),
    }))
    if (ranges.length === 0 || ranges.some(({ from, to }) => from === to)) return
    for (const [document, words] of this.#each()) {
      if (ranges.every(({ from, to }) => words.some(word => word >= from && word < to))) {
        visit(document, words.length)
      }
    }
  }

  /** The words of each title, in the order of the documents. */
  *all(): Generator<readonly string[], undefined> {
    for (const [, words] of this.#each()) yield words.map(word => this.#words.at(word))
  }

  /** Each document with the numbers of its title's words, in an array that is used again. */
  *#each(): Generator<readonly [document: number, words: readonly number[]]> {
    const reader = new BitReader(this.#titles, 0)
    const width = widthFor(this.#words.size)
    const words: number[] = []
    for (let document = 0; document < this.#documents; document++) {
      words.length = reader.golomb(COUNT_ORDER)
      for (let i = 0; i < words.length; i++) words[i] = reader.bits(width)
      yield [document, words]
    }
  }
}

/** Gathers titles of documents, in their order. */
export class TitlesTaken {
  /** Numbers of the words, in the order they were met. */
  readonly #numbers = new Map<string, number>()
  readonly #titles: Uint32Array[] = []

  add(words: readonly string[]): void {
    this.#titles.push(Uint32Array.from(words, word => this.#numberOf(word)))
  }

  done(): TitleColumns {
    const words = [...this.#numbers.keys()].sort(compareCodePoints)
    const place = new Uint32Array(words.length)
    for (const [i, word] of words.entries()) place[this.#numbers.get(word) as number] = i
    const width = widthFor(words.length)
    const writer = new BitWriter()
    for (const title of this.#titles) {
      writer.golomb(title.length, COUNT_ORDER)
      for (const number of title) writer.bits(place[number] as number, width)
    }
    const bytes = words.map(word => Buffer.from(word))
    return {
      titleWordBytes: Uint8Array.from(Buffer.concat(bytes)),
      titleWordLengths: packCounts(Uint32Array.from(bytes, ({ length }) => length)),
      titles: writer.done(),
    }
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#numbers.size)
    return this.#numbers.size - 1
  }
}

const COUNT_ORDER = 1
/** Sorts after all that a word may go on with: no text holds it. */
const LAST = '\u{10ffff}'

/** Bits for one of so many numbers. */
function widthFor(numbers: number): number {
  return Math.max(1, 32 - Math.clz32(Math.max(0, numbers - 1)))
}
