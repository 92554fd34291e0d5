import type { Analyzer } from '../text/analyzer.ts'
import type { Span } from '../text/span.ts'
import { BitWriter } from './bits.ts'
import { Growing } from './growing.ts'
import { WordNumbering } from './numbering.ts'
import { type ImpactFor, PostingColumns } from './posting-columns.ts'
import { type StoredSentence, writeLayout } from './record.ts'
import { type Part, type SegmentColumns, writePart } from './segment.ts'
import { tokenCodeFor } from './tokens.ts'
import { type GatheredForm, type NameKey, packVocabulary } from './vocabulary-columns.ts'

/** A passage as the index sees it; spans count in `text`, which may be the whole document. */
export interface Indexable {
  readonly text: string
  readonly sentences: readonly StoredSentence[]
  /** Texts that stand above it: title, headings. */
  readonly head: readonly string[]
  /** Number of its trail of headings in the document, given back as it is. */
  readonly trail: number
  /** The question it replies to. */
  readonly context?: Span
}

export interface IndexableDocument {
  /** Hash of its id. */
  readonly key: number
  /** Hash of its title: documents with the same one are about the same thing. */
  readonly work: number
  /** Which file it is stored in (an index into `stores`), and where. */
  readonly store: number
  readonly at: number
  readonly notes: readonly string[]
  readonly passages: readonly Indexable[]
}

/** What makes segments alike wherever they are made. */
export interface SegmentRules {
  readonly analyzer: Analyzer
  /** Words that nothing looks at one by one; each counts as a word, and is kept as no word in particular. */
  readonly isFiller: (traits: number) => boolean
  readonly nameKey: NameKey
  readonly impactFor: ImpactFor
}

/** Gathers documents in memory, part after part, and makes one segment of them: four bytes a word, and twelve for
 *  each distinct term of each passage. */
export class SegmentBuilder {
  readonly #rules: SegmentRules
  readonly #lexicon: Lexicon
  readonly #tokens = new Growing(1 << 16)
  /** First token of each passage. */
  readonly #tokenStart = new Growing()
  readonly #layouts = new BitWriter(1 << 16)
  /** First bit of each passage's layout, in `#layouts`. */
  readonly #layoutAt = new Growing()
  readonly #bodyLength = new Growing()
  readonly #headLength = new Growing()
  readonly #contextLength = new Growing()
  readonly #postingTerm = new Growing(1 << 16)
  readonly #postingPassage = new Growing(1 << 16)
  readonly #postingTf = new Growing(1 << 16)
  readonly #documentPassage = new Growing()
  readonly #documentKey = new Growing()
  readonly #documentWork = new Growing()
  readonly #documentFile = new Growing()
  readonly #documentAt: number[] = []
  readonly #partDocument = new Growing()
  readonly #parts: string[] = []
  readonly #notes: [number, string][] = []
  /** tf of the passage at hand by term: body in the lowest eight bits, head, context. */
  #tf: Uint32Array = new Uint32Array(1024)
  readonly #met = new Growing()
  /** The head that was kept last in this document. */
  #head: { readonly texts: readonly string[]; readonly passage: number } | undefined

  constructor(rules: SegmentRules) {
    this.#rules = rules
    this.#lexicon = new Lexicon(rules)
  }

  get passages(): number {
    return this.#bodyLength.length
  }

  get documents(): number {
    return this.#documentKey.length
  }

  /** The documents added from now on are of this part. */
  beginPart(part: Part): void {
    this.#partDocument.push(this.#documentKey.length)
    this.#parts.push(writePart(part))
  }

  add({ key, work, store, at, notes, passages }: IndexableDocument): void {
    for (const note of notes) this.#notes.push([this.documents, note])
    this.#documentPassage.push(this.passages)
    this.#documentKey.push(key)
    this.#documentWork.push(work)
    this.#documentFile.push(store)
    this.#documentAt.push(at)
    this.#head = undefined
    for (const passage of passages) this.#addPassage(passage)
  }

  /** The builder must not be used any more. `stores` are the names that `store` counts in. */
  done(stores: readonly string[]): SegmentColumns {
    const { formNumber, terms, columns } = packVocabulary(this.#lexicon.gathered(), this.#rules.nameKey)
    const termNumber = new Map(terms.map((term, i) => [term, i]))
    const totals = Float64Array.of(
      this.passages,
      sum(this.#bodyLength.done()),
      sum(this.#headLength.done()),
      sum(this.#contextLength.done()),
    )
    const lengths = {
      bodyLength: Uint16Array.from(this.#bodyLength.done()),
      headLength: Uint16Array.from(this.#headLength.done()),
      contextLength: Uint16Array.from(this.#contextLength.done()),
    }
    this.#documentPassage.push(this.passages)
    this.#partDocument.push(this.documents)
    const { start, bytes } = packNotes(this.#parts)
    return {
      totals,
      ...columns,
      ...this.#postings(
        this.#lexicon.terms.map(term => termNumber.get(term) as number),
        new PostingColumns(lengths, this.#rules.impactFor(totals)),
      ),
      ...this.#records(formNumber, columns.formCount),
      ...lengths,
      documentPassage: this.#documentPassage.done(),
      documentKey: this.#documentKey.done(),
      keyDocument: byKey(this.#documentKey.done()),
      documentWork: this.#documentWork.done(),
      documentFile: Uint16Array.from(this.#documentFile.done()),
      documentAt: Float64Array.from(this.#documentAt),
      partDocument: this.#partDocument.done(),
      partStart: start,
      partBytes: bytes,
      about: Uint8Array.from(Buffer.from(JSON.stringify({ stores, notes: this.#notes }))),
    }
  }

  #addPassage({ text, sentences, head, trail, context }: Indexable): void {
    const passage = this.passages
    const start = this.#tokens.length
    this.#tokenStart.push(start)
    let headLength = 0
    for (const part of head) headLength += this.#read(part, 0, part.length, 8)
    const headWords = this.#tokens.length - start
    const same = this.#head !== undefined && isEqual(this.#head.texts, head) ? this.#head : undefined
    if (same === undefined) this.#head = { texts: head, passage }
    else {
      for (let i = start; i < this.#tokens.length; i++) this.#lexicon.forget(this.#tokens.array[i] as number)
      this.#tokens.length = start
    }
    let before = this.#tokens.length
    const contextLength = context === undefined ? 0 : this.#read(text, context.start, context.end, 16)
    const contextWords = this.#tokens.length - before
    before = this.#tokens.length
    const words: number[] = []
    let bodyLength = 0
    for (const { start: from, end } of sentences) {
      bodyLength += this.#read(text, from, end, 0)
      words.push(this.#tokens.length - before)
      before = this.#tokens.length
    }
    this.#bodyLength.push(Math.min(bodyLength, 0xffff))
    this.#headLength.push(Math.min(headLength, 0xffff))
    this.#contextLength.push(Math.min(contextLength, 0xffff))
    this.#layoutAt.push(this.#layouts.bit)
    writeLayout(
      this.#layouts,
      { sentences, trail, ...(context !== undefined && { context }) },
      {
        sentences: words,
        head: headWords,
        headBack: same === undefined ? 0 : passage - same.passage,
        context: contextWords,
      },
    )
    for (let i = 0; i < this.#met.length; i++) {
      const term = this.#met.array[i] as number
      this.#postingTerm.push(term)
      this.#postingPassage.push(passage)
      this.#postingTf.push(this.#tf[term] as number)
      this.#tf[term] = 0
    }
    this.#met.length = 0
  }

  /** Reads the words of one field; `shift` is the place of its tf. Returns how many are no stop words. */
  #read(text: string, start: number, end: number, shift: number): number {
    const lexicon = this.#lexicon
    let length = 0
    this.#rules.analyzer.eachWord(
      text,
      (from, to) => {
        const form = lexicon.form(text, from, to)
        this.#tokens.push(form)
        if (lexicon.isStop(form)) return
        length++
        const term = lexicon.term(form)
        if (term >= this.#tf.length) this.#tf = grown(this.#tf)
        const tf = this.#tf[term] as number
        if (tf === 0) this.#met.push(term)
        if (((tf >>> shift) & 0xff) < 0xff) this.#tf[term] = tf + (1 << shift)
      },
      start,
      end,
    )
    return length
  }

  /** A counting sort by term: stable, so that the passages of each stay in rising order. */
  #postings(termNumber: readonly number[], columns: PostingColumns) {
    const terms = termNumber.length
    const count = this.#postingTerm.length
    const { array: term } = this.#postingTerm
    const { array: passage } = this.#postingPassage
    const { array: tf } = this.#postingTf
    const numberOf = Uint32Array.from(termNumber)
    const start = new Uint32Array(terms + 1)
    for (let i = 0; i < count; i++) {
      const number = (numberOf[term[i] as number] as number) + 1
      start[number] = (start[number] as number) + 1
    }
    for (let t = 0; t < terms; t++) start[t + 1] = (start[t + 1] as number) + (start[t] as number)
    const next = start.slice()
    const order = new Uint32Array(count)
    for (let i = 0; i < count; i++) {
      const number = numberOf[term[i] as number] as number
      const at = next[number] as number
      next[number] = at + 1
      order[at] = i
    }
    for (let t = 0; t < terms; t++) {
      columns.beginTerm()
      for (let at = start[t] as number; at < (start[t + 1] as number); at++) {
        const i = order[at] as number
        const all = tf[i] as number
        columns.add(passage[i] as number, all & 0xff, (all >>> 8) & 0xff, all >>> 16)
      }
      columns.endTerm()
    }
    return columns.done()
  }

  #records(formNumber: Uint32Array, counts: Uint32Array) {
    const code = tokenCodeFor(counts)
    const writer = new BitWriter(this.#layouts.length + this.#tokens.length * 2)
    const recordAt = new Uint32Array(this.passages)
    const layouts = this.#layouts.done()
    this.#layoutAt.push(this.#layouts.bit)
    this.#tokenStart.push(this.#tokens.length)
    for (let passage = 0; passage < this.passages; passage++) {
      recordAt[passage] = writer.length
      const bit = this.#layoutAt.array[passage] as number
      writer.copy(layouts, 0, bit, (this.#layoutAt.array[passage + 1] as number) - bit)
      const end = this.#tokenStart.array[passage + 1] as number
      for (let i = this.#tokenStart.array[passage] as number; i < end; i++) {
        code.write(writer, formNumber[this.#tokens.array[i] as number] as number)
      }
      writer.align()
    }
    return { recordAt, records: writer.done(), tokenClasses: code.lengths }
  }
}

/** Documents in the order of their keys. */
export function byKey(keys: Uint32Array): Uint32Array {
  return Uint32Array.from(keys.keys()).sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b)
}

/** Strings one after the other, UTF-8, and where each begins. */
export function packNotes(notes: readonly string[]): {
  readonly bytes: Uint8Array
  readonly start: Uint32Array
} {
  const parts = notes.map(note => Buffer.from(note))
  const start = new Uint32Array(notes.length + 1)
  for (const [i, part] of parts.entries()) start[i + 1] = (start[i] as number) + part.length
  return { bytes: Uint8Array.from(Buffer.concat(parts)), start }
}

/** Numbers forms and terms as they are met. */
class Lexicon {
  readonly terms: string[] = []
  readonly #rules: SegmentRules
  readonly #words = new WordNumbering()
  /** Form of each word as it was numbered: fillers have one together. */
  readonly #formOf = new Growing()
  readonly #numbers = new Map<string, number>()
  readonly #written: string[] = []
  readonly #folded: string[] = []
  readonly #traits: number[] = []
  readonly #terms = new Growing()
  readonly #stops: boolean[] = []
  readonly #counts = new Growing()
  #filler = -1

  constructor(rules: SegmentRules) {
    this.#rules = rules
  }

  /** The form of the word at [start, end), counted. */
  form(text: string, start: number, end: number): number {
    const word = this.#words.number(text, start, end)
    if (word === this.#formOf.length) this.#formOf.push(this.#formFor(this.#words.spelling(word)))
    const form = this.#formOf.array[word] as number
    this.#counts.array[form] = (this.#counts.array[form] as number) + 1
    return form
  }

  /** Counts one occurrence less. */
  forget(form: number): void {
    this.#counts.array[form] = (this.#counts.array[form] as number) - 1
  }

  term(form: number): number {
    return this.#terms.array[form] as number
  }

  isStop(form: number): boolean {
    return this.#stops[form] as boolean
  }

  gathered(): GatheredForm[] {
    return this.#written.map((written, form) => ({
      written,
      folded: this.#folded[form] as string,
      term: this.terms[this.term(form)] as string,
      traits: this.#traits[form] as number,
      count: this.#counts.array[form] as number,
    }))
  }

  #formFor(written: string): number {
    const { folded, traits, term } = this.#rules.analyzer.lookAt(written)
    if (!this.#rules.isFiller(traits)) return this.#add(written, folded, term, traits)
    // Written as nothing, since it stands for all of them.
    if (this.#filler < 0) this.#filler = this.#add('', '', '', traits)
    return this.#filler
  }

  #add(written: string, folded: string, term: string, traits: number): number {
    this.#written.push(written)
    this.#folded.push(folded)
    this.#traits.push(traits)
    this.#terms.push(this.#number(term))
    this.#stops.push(this.#rules.analyzer.isStop(traits))
    this.#counts.push(0)
    return this.#written.length - 1
  }

  #number(term: string): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    const number = this.terms.push(term) - 1
    this.#numbers.set(term, number)
    return number
  }
}

function sum(numbers: Uint32Array): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}

function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, i) => text === other[i])
}

function grown(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}
