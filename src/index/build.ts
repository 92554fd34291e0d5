import type { Span } from '../text/span.ts'
import { BitWriter } from './bits.ts'
import { Growing } from './growing.ts'
import { packLengths } from './lengths.ts'
import { Lexicon, STOP, type WordRules } from './lexicon.ts'
import { NotesTaken } from './notes.ts'
import { type ImpactFor, PostingColumns } from './posting-columns.ts'
import { type StoredSentence, writeLayout } from './record.ts'
import { RecordColumns } from './record-columns.ts'
import { type Part, type SegmentColumns, writePart } from './segment.ts'
import { TitlesTaken } from './titles.ts'
import { tokenCodeFor } from './tokens.ts'
import { KINDS } from './vocabulary-columns.ts'

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
  /** Hash of its title: documents with the same one are about the same thing. `NO_WORK` where nobody gave one. */
  readonly work: number
  /** Words of its title as they are looked up, without line ends. */
  readonly title: readonly string[]
  /** Which file it is stored in (an index into `stores`), and where. */
  readonly store: number
  readonly at: number
  readonly notes: readonly string[]
  readonly passages: readonly Indexable[]
}

/** What makes segments alike wherever they are made. */
export interface SegmentRules extends WordRules {
  readonly impactFor: ImpactFor
}

/** Gathers documents in memory, part after part, and makes one segment of them: four bytes a word, and eight for
 *  each distinct term of each passage. Longer than most files: all it gathers is turned into columns in one walk. */
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
  readonly #postingTf = new Growing(1 << 16)
  /** First posting of each passage. */
  readonly #postingStart = new Growing()
  readonly #documentPassage = new Growing()
  readonly #documentKey = new Growing()
  readonly #documentWork = new Growing()
  readonly #documentFile = new Growing()
  readonly #documentAt = new Growing()
  readonly #titles = new TitlesTaken()
  readonly #partDocument = new Growing()
  readonly #parts: Part[] = []
  readonly #notes = new NotesTaken()
  /** tf of the passage at hand by term, as `fieldTf` makes it. */
  #tf: Uint32Array = new Uint32Array(1024)
  readonly #met = new Growing()
  /** What is being read: its code units, how many they are, and where in the text they begin. */
  #units = new Uint16Array(1 << 12)
  #bytes = Buffer.from(this.#units.buffer)
  #unitCount = 0
  #unitsAt = 0
  /** The head that was kept last in this document. */
  #head: Head | undefined

  /** `lexicon` is one that no other builder uses at the same time. */
  constructor(rules: SegmentRules, lexicon = new Lexicon(rules)) {
    this.#rules = rules
    this.#lexicon = lexicon
  }

  get passages(): number {
    return this.#bodyLength.length
  }

  get documents(): number {
    return this.#documentKey.length
  }

  /** The documents added from now on are of this part. What is noted of it may be known later: `done` looks. */
  beginPart(part: Part): void {
    this.#partDocument.push(this.#documentKey.length)
    this.#parts.push(part)
  }

  add({ key, work, title, store, at, notes, passages }: IndexableDocument): void {
    for (const note of notes) this.#notes.add(note, this.documents)
    this.#documentPassage.push(this.passages)
    this.#documentKey.push(key)
    this.#documentWork.push(work)
    this.#titles.add(title)
    this.#documentFile.push(store)
    this.#documentAt.push(at)
    this.#head = undefined
    for (const passage of passages) this.#addPassage(passage)
  }

  /** The builder must not be used any more. `stores` are the names that `store` counts in. */
  done(stores: readonly string[]): SegmentColumns {
    const { formNumber, termNumber, termCount, counts, columns } = this.#lexicon.pack()
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
    const { start, bytes } = packNotes(this.#parts.map(writePart))
    return {
      totals,
      ...columns,
      ...this.#postings(termNumber, termCount, new PostingColumns(lengths, this.#rules.impactFor(totals))),
      ...this.#records(formNumber, counts, columns.kindStart),
      ...packLengths(lengths),
      documentPassage: this.#documentPassage.done(),
      documentKey: this.#documentKey.done(),
      documentWork: this.#documentWork.done(),
      documentFile: Uint16Array.from(this.#documentFile.done()),
      documentAt: this.#documentAt.done(),
      ...this.#titles.done({ bytes: columns.spellingBytes, lengths: columns.spellingLengths }),
      partDocument: this.#partDocument.done(),
      partStart: start,
      partBytes: bytes,
      about: Uint8Array.from(Buffer.from(JSON.stringify({ stores, notes: this.#notes.done() }))),
    }
  }

  #addPassage({ text, sentences, head: texts, trail, context }: Indexable): void {
    const passage = this.passages
    this.#tokenStart.push(this.#tokens.length)
    const head = this.#readHead(texts, passage)
    let before = this.#tokens.length
    let contextLength = 0
    if (context !== undefined) {
      this.#encode(text, context.start, context.end)
      contextLength = this.#read(context.start, context.end, CONTEXT)
    }
    const contextWords = this.#tokens.length - before
    before = this.#tokens.length
    this.#encode(text, sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0)
    const words: number[] = []
    let bodyLength = 0
    for (const { start: from, end } of sentences) {
      bodyLength += this.#read(from, end, BODY)
      words.push(this.#tokens.length - before)
      before = this.#tokens.length
    }
    this.#bodyLength.push(Math.min(bodyLength, 0xffff))
    this.#headLength.push(Math.min(head.length, 0xffff))
    this.#contextLength.push(Math.min(contextLength, 0xffff))
    this.#layoutAt.push(this.#layouts.bit)
    writeLayout(
      this.#layouts,
      { sentences, trail, ...(context !== undefined && { context }) },
      {
        sentences: words,
        head: head.words,
        headBack: passage - head.passage,
        context: contextWords,
      },
    )
    this.#postingStart.push(this.#postingTerm.length)
    const met = this.#met.array
    const count = this.#met.length
    const tf = this.#tf
    this.#postingTerm.reserve(count)
    this.#postingTf.reserve(count)
    const { array: terms, length: first } = this.#postingTerm
    const tfs = this.#postingTf.array
    for (let i = 0; i < count; i++) {
      const term = met[i] as number
      terms[first + i] = term
      tfs[first + i] = tf[term] as number
      tf[term] = 0
    }
    this.#postingTerm.length += count
    this.#postingTf.length += count
    this.#met.length = 0
  }

  /** The head of a passage: most have that of the one before, and are spared reading it. */
  #readHead(texts: readonly string[], passage: number): Head {
    const known = this.#head
    if (known !== undefined && isEqual(known.texts, texts)) {
      const first = this.#tokenStart.array[known.passage] as number
      for (let i = 0; i < known.words; i++) this.#count(this.#tokens.array[first + i] as number, HEAD)
      return known
    }
    const first = this.#tokens.length
    let length = 0
    for (const text of texts) {
      this.#encode(text, 0, text.length)
      length += this.#read(0, text.length, HEAD)
    }
    this.#head = { texts, passage, words: this.#tokens.length - first, length }
    return this.#head
  }

  /** Puts the code units of [start, end) into an array, where words are looked up several times as fast. */
  #encode(text: string, start: number, end: number): void {
    const { margin } = this.#rules.analyzer
    const from = Math.max(0, start - margin)
    const to = Math.min(text.length, end + margin)
    if (to - from > this.#units.length) {
      this.#units = new Uint16Array(2 * (to - from))
      this.#bytes = Buffer.from(this.#units.buffer)
    }
    this.#bytes.write(text.slice(from, to), 'utf16le')
    this.#unitCount = to - from
    this.#unitsAt = from
  }

  /** Reads the words of one field of what was encoded. Returns how many are no stop words. */
  #read(start: number, end: number, field: number): number {
    const units = this.#units
    const at = this.#unitsAt
    const words = this.#rules.analyzer.wordsIn(units, start - at, end - at, this.#unitCount)
    // Room for all that there could be, so that none has to be asked for word by word.
    this.#tokens.reserve(end - start)
    const tokens = this.#tokens.array
    const first = this.#tokens.length
    let last = first
    let stops = 0
    while (words.next()) {
      const form = this.#lexicon.form(units, words.start, words.end)
      tokens[last++] = form
      if (!this.#count(form, field)) stops++
    }
    this.#tokens.length = last
    return last - first - stops
  }

  /** Counts a word for its term; false for a stop word. */
  #count(form: number, field: number): boolean {
    const term = this.#lexicon.ranked(form)
    if (term === STOP) return false
    if (term >= this.#tf.length) this.#tf = grown(this.#tf, term)
    const all = this.#tf[term] as number
    if (all === 0) this.#met.push(term)
    if (((all >>> field) & 0xff) < 0xff) this.#tf[term] = all + (1 << field)
    return true
  }

  /** A counting sort by term: stable, so that the passages of each stay in rising order. */
  #postings(termNumber: Uint32Array, terms: number, columns: PostingColumns) {
    const count = this.#postingTerm.length
    const term = this.#postingTerm.array
    const tf = this.#postingTf.array
    const next = new Uint32Array(terms + 1)
    for (let i = 0; i < count; i++) {
      const number = (termNumber[term[i] as number] as number) + 1
      next[number] = (next[number] as number) + 1
    }
    for (let t = 0; t < terms; t++) next[t + 1] = (next[t + 1] as number) + (next[t] as number)
    this.#postingStart.push(count)
    const passages = new Uint32Array(count)
    const tfs = new Uint32Array(count)
    for (let passage = 0, i = 0; passage < this.passages; passage++) {
      for (const end = this.#postingStart.array[passage + 1] as number; i < end; i++) {
        const number = termNumber[term[i] as number] as number
        const at = next[number] as number
        next[number] = at + 1
        passages[at] = passage
        tfs[at] = tf[i] as number
      }
    }
    // By now each number stands where its term ends.
    for (let t = 0, at = 0; t < terms; t++) {
      columns.beginTerm()
      for (const end = next[t] as number; at < end; at++) {
        columns.add(passages[at] as number, tfs[at] as number)
      }
      columns.endTerm()
    }
    return columns.done()
  }

  #records(formNumber: Uint32Array, counts: Uint32Array, start: Uint32Array) {
    const follows = this.#follows(formNumber, start)
    const code = tokenCodeFor(counts, { start, follows })
    const columns = new RecordColumns(
      this.passages,
      this.#layouts.length + this.#tokens.length * 2,
      code,
      follows,
    )
    const layouts = this.#layouts.done()
    const tokens = this.#tokens.array
    this.#layoutAt.push(this.#layouts.bit)
    this.#tokenStart.push(this.#tokens.length)
    for (let passage = 0; passage < this.passages; passage++) {
      const bit = this.#layoutAt.array[passage] as number
      columns.begin(passage, layouts, 0, bit, (this.#layoutAt.array[passage + 1] as number) - bit)
      const end = this.#tokenStart.array[passage + 1] as number
      for (let i = this.#tokenStart.array[passage] as number; i < end; i++) {
        columns.word(formNumber[tokens[i] as number] as number)
      }
      columns.end()
    }
    return columns.done()
  }

  /** How often words of each kind follow each, as if all passages were one. */
  #follows(formNumber: Uint32Array, start: Uint32Array): Uint32Array {
    const kindOf = new Uint8Array(formNumber.length)
    for (let form = 0; form < kindOf.length; form++) {
      let kind = 0
      while (kind < KINDS - 1 && (formNumber[form] as number) >= (start[kind + 1] as number)) kind++
      kindOf[form] = kind
    }
    const follows = new Uint32Array(KINDS * KINDS)
    const tokens = this.#tokens.array
    let last = 0
    for (let i = 0; i < this.#tokens.length; i++) {
      const kind = kindOf[tokens[i] as number] as number
      const place = last * KINDS + kind
      follows[place] = (follows[place] as number) + 1
      last = kind
    }
    return follows
  }
}

/** Where the fields stand in tf. */
const BODY = 0
const HEAD = 8
const CONTEXT = 16

interface Head {
  readonly texts: readonly string[]
  /** The passage that keeps it. */
  readonly passage: number
  readonly words: number
  /** Words that are no stop words. */
  readonly length: number
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

function sum(numbers: Uint32Array): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}

function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, i) => text === other[i])
}

function grown(array: Uint32Array, least: number): Uint32Array {
  const larger = new Uint32Array(Math.max(array.length * 2, least + 1))
  larger.set(array)
  return larger
}
