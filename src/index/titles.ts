import { BitReader, BitWriter } from './bits.ts'
import { compareCodePoints } from './code-points.ts'
import { packCounts } from './counts.ts'
import { SortedStrings, type StoredStrings } from './strings.ts'

/** Columns of a segment: the words of each document's title, by which it is found. */
export interface TitleColumns {
  /** Words that are no spellings of the segment (stop words, for one), in the order of their bytes, UTF-8; and how many
   *  bytes each takes, see counts.ts. */
  readonly titleWordBytes: Uint8Array
  readonly titleWordLengths: Uint8Array
  /** By document: how many words its title has, and their numbers, each in as many bits as the highest needs. Spellings
   *  have their own numbers, the other words those that come after. */
  readonly titles: Uint8Array
}

/** Titles of documents. All are looked through for every question: that takes some milliseconds for 100,000 of them,
 *  however short the words and however many titles hold them. */
export class Titles {
  readonly #spellings: SortedStrings
  readonly #others: SortedStrings
  readonly #titles: Uint8Array
  readonly #documents: number

  constructor(
    { titleWordBytes, titleWordLengths, titles }: TitleColumns,
    spellings: SortedStrings,
    documents: number,
  ) {
    this.#spellings = spellings
    this.#others = new SortedStrings({ bytes: titleWordBytes, lengths: titleWordLengths })
    this.#titles = titles
    this.#documents = documents
  }

  /** Calls `visit` for each document whose title has all of `wanted` as beginnings of its words, in rising order;
   *  `words`: how many the title has. Visits none where nothing is wanted. */
  find(wanted: readonly string[], visit: (document: number, words: number) => void): void {
    const ranges = wanted.map(word => this.#beginningWith(word))
    if (ranges.length === 0) return
    for (const [document, words] of this.#each()) {
      if (ranges.every(range => words.some(word => isWithin(range, word)))) visit(document, words.length)
    }
  }

  /** The words of each title, in the order of the documents. */
  *all(): Generator<readonly string[], undefined> {
    const { size } = this.#spellings
    for (const [, words] of this.#each()) {
      yield words.map(word => (word < size ? this.#spellings.at(word) : this.#others.at(word - size)))
    }
  }

  /** Words with the same beginning lie side by side. */
  #beginningWith(beginning: string): Range {
    const from = (words: SortedStrings) => words.firstFrom(beginning)
    const to = (words: SortedStrings) => words.firstFrom(beginning + LAST)
    const { size } = this.#spellings
    return {
      from: from(this.#spellings),
      to: to(this.#spellings),
      otherFrom: size + from(this.#others),
      otherTo: size + to(this.#others),
    }
  }

  /** Each document with the numbers of its title's words, in an array that is used again. */
  *#each(): Generator<readonly [document: number, words: readonly number[]]> {
    const reader = new BitReader(this.#titles, 0)
    const width = widthFor(this.#spellings.size + this.#others.size)
    const words: number[] = []
    for (let document = 0; document < this.#documents; document++) {
      words.length = reader.golomb(COUNT_ORDER)
      for (let i = 0; i < words.length; i++) words[i] = reader.bits(width)
      yield [document, words]
    }
  }
}

/** Numbers of words with one beginning: [from, to) among the spellings, and [otherFrom, otherTo) of the others. */
interface Range {
  readonly from: number
  readonly to: number
  readonly otherFrom: number
  readonly otherTo: number
}

function isWithin({ from, to, otherFrom, otherTo }: Range, word: number): boolean {
  return (word >= from && word < to) || (word >= otherFrom && word < otherTo)
}

/** Gathers titles of documents, in their order. */
export class TitlesTaken {
  /** Numbers of the words, in the order they were met. */
  readonly #numbers = new Map<string, number>()
  readonly #titles: Uint32Array[] = []

  add(words: readonly string[]): void {
    this.#titles.push(Uint32Array.from(words, word => this.#numberOf(word)))
  }

  /** `stored`: the spellings of the segment. */
  done(stored: StoredStrings): TitleColumns {
    const spellings = new SortedStrings(stored)
    const words = [...this.#numbers.keys()]
    const others = words.filter(word => spellings.find(word) < 0).sort(compareCodePoints)
    const place = new Map(others.map((word, i) => [word, spellings.size + i]))
    const numbers = Uint32Array.from(words, word => place.get(word) ?? spellings.find(word))
    const width = widthFor(spellings.size + others.length)
    const writer = new BitWriter()
    for (const title of this.#titles) {
      writer.golomb(title.length, COUNT_ORDER)
      for (const word of title) writer.bits(numbers[word] as number, width)
    }
    const bytes = others.map(word => Buffer.from(word))
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
