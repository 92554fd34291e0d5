import { Growing } from './growing.ts'
import type { Segment } from './segment.ts'
import type { PackedStrings } from './strings.ts'
import { type KindOf, type NameKey, NO_NAME, nameHashOf, packVocabulary } from './vocabulary-columns.ts'

/** A segment whose words are merged with those of others. */
export interface Vocabulary {
  readonly segment: Segment
  /** How often each form is still written. */
  readonly counts: Uint32Array
}

/**
 * The vocabularies of several segments as one, of forms that are still written somewhere. `formsOf[i]` gives the new
 * numbers of the forms of the `i`th, `termsOf[i]` of those of its terms that `usedTerms[i]` has; what is written
 * nowhere has none in particular.
 *
 * Spellings and terms lie sorted in each segment, so they are merged as sorted lists: nothing is looked up. The file is
 * long since the order of bytes, the lists' heads and what is written of them belong to this one walk.
 */
export function mergeVocabularies(vocabularies: readonly Vocabulary[], nameKey: NameKey, kindOf: KindOf) {
  const used = vocabularies.map(usedIn)
  const terms = mergeSorted(
    vocabularies.map(({ segment }) => segment.terms),
    used.map(({ terms }) => terms),
  )
  const spellings = mergeSorted(
    vocabularies.map(({ segment }) => segment.spellings),
    used.map(({ spellings }) => spellings),
  )
  const { forms, placeOf } = mergeForms(
    vocabularies,
    { used: used.map(({ spellings }) => spellings), numbers: spellings.numbers },
    spellings.strings.start.length - 1,
    terms.numbers,
  )
  const { bytes, start } = spellings.strings
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const packed = packVocabulary(
    forms,
    spellings.strings,
    terms.strings,
    (number, traits) => {
      const key = nameKey(text.toString('utf8', start[number], start[number + 1]), traits)
      return key === undefined ? NO_NAME : nameHashOf(key)
    },
    kindOf,
  )
  const formsOf = placeOf.map(places => places.map(place => packed.formNumber[place] as number))
  return {
    formsOf,
    termsOf: terms.numbers,
    usedTerms: used.map(({ terms }) => terms),
    counts: packed.counts,
    termCount: packed.termCount,
    columns: packed.columns,
  }
}

function usedIn({ segment, counts }: Vocabulary) {
  const { formTerm } = segment.columns
  const spellingOf = segment.forms.spellings()
  const terms = new Uint8Array(segment.terms.size)
  const spellings = new Uint8Array(segment.spellings.size)
  for (let form = 0; form < counts.length; form++) {
    if (counts[form] === 0) continue
    terms[formTerm[form] as number] = 1
    spellings[spellingOf[form] as number] = 1
  }
  return { terms, spellings }
}

/** What is `used` of sorted lists of strings as one, and the number in it of each string of each list. */
function mergeSorted(lists: readonly PackedStrings[], used: readonly Uint8Array[]) {
  const heads = new Heads(lists, used)
  const numbers = lists.map(({ start }) => new Uint32Array(start.length - 1))
  const merged = new PackedWriter()
  for (let list = heads.list; list >= 0; list = heads.list) {
    const { bytes, start } = lists[list] as PackedStrings
    const at = heads.at
    const number = merged.add(bytes, start[at] as number, start[at + 1] as number)
    do {
      ;(numbers[heads.list] as Uint32Array)[heads.at] = number
      heads.next()
    } while (heads.list >= 0 && heads.isSame(bytes, start[at] as number, start[at + 1] as number))
  }
  return { strings: merged.done(), numbers }
}

/** The heads of sorted lists in a heap, the least first; equal ones in the order of their lists. */
class Heads {
  readonly #lists: readonly PackedStrings[]
  readonly #used: readonly Uint8Array[]
  readonly #places: Uint32Array
  readonly #heap: number[] = []

  constructor(lists: readonly PackedStrings[], used: readonly Uint8Array[]) {
    this.#lists = lists
    this.#used = used
    this.#places = new Uint32Array(lists.length)
    for (const list of lists.keys()) if (this.#skip(list)) this.#heap.push(list)
    for (let at = (this.#heap.length >>> 1) - 1; at >= 0; at--) this.#sink(at)
  }

  /** The list of the least head, -1 at the end of all. */
  get list(): number {
    return this.#heap[0] ?? -1
  }

  get at(): number {
    return this.#places[this.list] as number
  }

  next(): void {
    const { list } = this
    this.#places[list] = this.at + 1
    if (!this.#skip(list)) {
      const last = this.#heap.pop() as number
      if (this.#heap.length === 0) return
      this.#heap[0] = last
    }
    this.#sink(0)
  }

  isSame(bytes: Uint8Array, from: number, to: number): boolean {
    const { bytes: own, start } = this.#lists[this.list] as PackedStrings
    return compareBytes(own, start[this.at] as number, start[this.at + 1] as number, bytes, from, to) === 0
  }

  /** Goes on to what is used; false at the end. */
  #skip(list: number): boolean {
    const used = this.#used[list] as Uint8Array
    let at = this.#places[list] as number
    while (at < used.length && used[at] === 0) at++
    this.#places[list] = at
    return at < used.length
  }

  #sink(from: number): void {
    const heap = this.#heap
    const moved = heap[from] as number
    let at = from
    for (;;) {
      let child = 2 * at + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && this.#isLess(heap[child + 1] as number, heap[child] as number)) child++
      if (!this.#isLess(heap[child] as number, moved)) break
      heap[at] = heap[child] as number
      at = child
    }
    heap[at] = moved
  }

  #isLess(one: number, other: number): boolean {
    const a = this.#lists[one] as PackedStrings
    const b = this.#lists[other] as PackedStrings
    const i = this.#places[one] as number
    const j = this.#places[other] as number
    const difference = compareBytes(
      a.bytes,
      a.start[i] as number,
      a.start[i + 1] as number,
      b.bytes,
      b.start[j] as number,
      b.start[j + 1] as number,
    )
    return difference < 0 || (difference === 0 && one < other)
  }
}

/** Forms by spelling and then as written, and the place there of each form of each segment. */
function mergeForms(
  vocabularies: readonly Vocabulary[],
  spellings: { readonly used: readonly Uint8Array[]; readonly numbers: readonly Uint32Array[] },
  spellingCount: number,
  termsOf: readonly Uint32Array[],
) {
  const gathered = {
    spelling: new Growing(),
    term: new Growing(),
    traits: new Growing(),
    count: new Growing(),
  }
  const written = new PackedWriter()
  const writtenIn = vocabularies.map(({ segment }) => segment.forms.written())
  const placeOf = vocabularies.map(({ segment }) => new Uint32Array(segment.forms.size))
  const next = new Uint32Array(vocabularies.length)
  const alike: Alike[] = []
  for (let spelling = 0; spelling < spellingCount; spelling++) {
    alike.length = 0
    for (let source = 0; source < vocabularies.length; source++) {
      const used = spellings.used[source] as Uint8Array
      let own = next[source] as number
      while (own < used.length && used[own] === 0) own++
      next[source] = own
      if (own === used.length || spellings.numbers[source]?.[own] !== spelling) continue
      next[source] = own + 1
      const { segment, counts } = vocabularies[source] as Vocabulary
      for (const form of segment.forms.ofSpelling(own)) {
        if (counts[form] !== 0)
          addAlike(alike, {
            segment,
            source,
            form,
            written: writtenIn[source] as PackedStrings,
            count: counts[form] as number,
          })
      }
    }
    if (alike.length > 1) alike.sort(compareWritten)
    for (const { segment, source, form, written: own, count, others } of alike) {
      const { formTerm, formTraits } = segment.columns
      const place = written.add(own.bytes, own.start[form] as number, own.start[form + 1] as number)
      gathered.spelling.push(spelling)
      gathered.term.push((termsOf[source] as Uint32Array)[formTerm[form] as number] as number)
      gathered.traits.push(formTraits[form] as number)
      gathered.count.push(count)
      ;(placeOf[source] as Uint32Array)[form] = place
      for (const other of others) (placeOf[other.source] as Uint32Array)[other.form] = place
    }
  }
  return {
    placeOf,
    forms: {
      written: written.done(),
      spelling: gathered.spelling.done(),
      term: gathered.term.done(),
      traits: Uint8Array.from(gathered.traits.done()),
      count: gathered.count.done(),
    },
  }
}

/** A form of one spelling as the first segment has it, and the same of others. */
interface Alike {
  readonly segment: Segment
  readonly source: number
  readonly form: number
  /** Of all forms of the segment. */
  readonly written: PackedStrings
  count: number
  readonly others: { readonly source: number; readonly form: number }[]
}

function addAlike(alike: Alike[], one: Omit<Alike, 'others'>): void {
  for (const known of alike) {
    if (compareWritten(known, one) !== 0) continue
    known.count += one.count
    known.others.push(one)
    return
  }
  alike.push({ ...one, others: [] })
}

function compareWritten(a: Omit<Alike, 'others'>, b: Omit<Alike, 'others'>): number {
  return compareBytes(
    a.written.bytes,
    a.written.start[a.form] as number,
    a.written.start[a.form + 1] as number,
    b.written.bytes,
    b.written.start[b.form] as number,
    b.written.start[b.form + 1] as number,
  )
}

/** Strings of UTF-8 in the order that `<` gives them. subtle: that is the order of UTF-16 code units, in which what
 *  takes two of them, F0 and above in UTF-8, comes before what EE and EF begin. */
function compareBytes(
  bytes: Uint8Array,
  from: number,
  to: number,
  others: Uint8Array,
  otherFrom: number,
  otherTo: number,
): number {
  const length = Math.min(to - from, otherTo - otherFrom)
  for (let i = 0; i < length; i++) {
    const one = bytes[from + i] as number
    const other = others[otherFrom + i] as number
    if (one !== other) return lifted(one) - lifted(other)
  }
  return to - from - (otherTo - otherFrom)
}

function lifted(byte: number): number {
  return (byte & 0xfe) === 0xee ? byte + 0x10 : byte
}

/** Strings that are added one after the other. */
class PackedWriter {
  #bytes = new Uint8Array(1 << 16)
  readonly #start = new Growing()
  #filled = 0

  /** Returns its number. */
  add(bytes: Uint8Array, from: number, to: number): number {
    const end = this.#filled + to - from
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(end, 2 * this.#bytes.length))
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    for (let at = from; at < to; at++) this.#bytes[this.#filled++] = bytes[at] as number
    this.#start.push(end - (to - from))
    return this.#start.length - 1
  }

  done(): PackedStrings {
    this.#start.push(this.#filled)
    return { bytes: this.#bytes.slice(0, this.#filled), start: this.#start.done() }
  }
}
