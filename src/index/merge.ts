import { packNotes, type SegmentRules } from './build.ts'
import { type Lengths, packLengths } from './lengths.ts'
import { mergeVocabularies } from './merge-vocabulary.ts'
import { NotesTaken } from './notes.ts'
import { PostingColumns } from './posting-columns.ts'
import { Block } from './postings.ts'
import { Words } from './record.ts'
import { RecordColumns } from './record-columns.ts'
import { partAt, readPostings, type Segment, type SegmentColumns, writePart } from './segment.ts'
import { TitlesTaken } from './titles.ts'
import { tokenCodeFor } from './tokens.ts'
import { KINDS } from './vocabulary-columns.ts'

/** A segment that goes into a merge. */
export interface Merging {
  readonly segment: Segment
  /** By part: 1 where it is left out, with all its documents. */
  readonly goneParts: Uint8Array
}

/**
 * One segment that holds what the given ones hold, without the parts that are gone. Documents keep their order, and
 * are stored where they were. Costs about as much memory as the result takes. Longer than most files: it goes through
 * every kind of column once.
 */
export function mergeSegments(
  merging: readonly Merging[],
  { nameKey, kindOf, impactFor }: Omit<SegmentRules, 'analyzer'>,
): SegmentColumns {
  const stores: string[] = []
  const sources = merging.map(one => new Source(one, stores))
  placeAll(sources)
  const last = sources.at(-1)
  const size = last === undefined ? 0 : last.passageBase + last.kept.passages

  const { formsOf, termsOf, usedTerms, counts, termCount, columns } = mergeVocabularies(
    sources.map(source => ({
      segment: source.segment,
      counts: source.isWhole ? source.segment.forms.counts() : countForms(source),
    })),
    nameKey,
    kindOf,
  )
  const lengths = joined(sources, size)
  const totals = Float64Array.of(
    size,
    total(lengths.bodyLength),
    total(lengths.headLength),
    total(lengths.contextLength),
  )
  return {
    totals,
    ...columns,
    ...mergePostings(sources, termsOf, usedTerms, termCount, new PostingColumns(lengths, impactFor(totals))),
    ...mergeRecords(sources, size, formsOf, counts, columns.kindStart),
    ...packLengths(lengths),
    ...mergeDocuments(sources, stores, size),
    ...mergeTitles(sources).done({ bytes: columns.spellingBytes, lengths: columns.spellingLengths }),
  }
}

/** A segment of the merge, with the new numbers of what is kept. */
class Source {
  readonly segment: Segment
  /** New number of each document within what is kept of this segment, -1 for those that are gone. */
  readonly documentNumber: Int32Array
  /** New number of each passage within what is kept of this segment, -1 for those that are gone. */
  readonly passageNumber: Int32Array
  readonly parts: readonly number[]
  readonly kept: { readonly documents: number; readonly passages: number }
  readonly isWhole: boolean
  /** Of the segment's stores, the numbers in the merged one. */
  readonly storeNumber: readonly number[]
  documentBase = 0
  passageBase = 0

  constructor({ segment, goneParts }: Merging, stores: string[]) {
    const { columns } = segment
    this.segment = segment
    this.documentNumber = new Int32Array(segment.documents).fill(-1)
    this.passageNumber = new Int32Array(segment.size).fill(-1)
    const parts: number[] = []
    const used = new Set<number>()
    let documents = 0
    let passages = 0
    for (let part = 0; part < segment.parts; part++) {
      if (goneParts[part] === 1) continue
      parts.push(part)
      const end = columns.partDocument[part + 1] as number
      for (let document = columns.partDocument[part] as number; document < end; document++) {
        this.documentNumber[document] = documents++
        used.add(columns.documentFile[document] as number)
        const last = columns.documentPassage[document + 1] as number
        for (let passage = columns.documentPassage[document] as number; passage < last; passage++) {
          this.passageNumber[passage] = passages++
        }
      }
    }
    this.parts = parts
    this.kept = { documents, passages }
    this.isWhole = passages === segment.size
    this.storeNumber = segment.about.stores.map((name, i) => {
      if (!used.has(i)) return 0
      const known = stores.indexOf(name)
      return known >= 0 ? known : stores.push(name) - 1
    })
  }
}

function placeAll(sources: readonly Source[]): void {
  let documents = 0
  let passages = 0
  for (const source of sources) {
    source.documentBase = documents
    source.passageBase = passages
    documents += source.kept.documents
    passages += source.kept.passages
  }
}

function countForms({ segment, passageNumber }: Source): Uint32Array {
  const counts = new Uint32Array(segment.forms.size)
  const words = new Words()
  for (let passage = 0; passage < segment.size; passage++) {
    if (passageNumber[passage] === -1) continue
    words.read(segment, passage, false)
    add(words.head, words.headWords)
    add(words.context, words.contextWords)
    add(words.body, words.bodyWords)
  }
  return counts

  function add(forms: Uint32Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const form = forms[i] as number
      counts[form] = (counts[form] as number) + 1
    }
  }
}

function mergePostings(
  sources: readonly Source[],
  termsOf: readonly Uint32Array[],
  usedTerms: readonly Uint8Array[],
  terms: number,
  columns: PostingColumns,
) {
  const block = new Block()
  // Terms are sorted in the merged segment as in each of its sources, so one place in each source will do.
  const next = new Uint32Array(sources.length)
  for (let merged = 0; merged < terms; merged++) {
    columns.beginTerm()
    for (let i = 0; i < sources.length; i++) {
      const used = usedTerms[i] as Uint8Array
      let term = next[i] as number
      while (term < used.length && used[term] === 0) term++
      next[i] = term
      if (term === used.length || termsOf[i]?.[term] !== merged) continue
      next[i] = term + 1
      const { segment, passageNumber, passageBase } = sources[i] as Source
      const end = segment.termBlock[term + 1] as number
      for (let number = segment.termBlock[term] as number; number < end; number++) {
        readPostings(segment, term, number, block)
        for (let at = 0; at < block.count; at++) {
          const passage = passageNumber[block.passages[at] as number] as number
          if (passage < 0) continue
          columns.add(passage + passageBase, block.tf[at] as number)
        }
      }
    }
    columns.endTerm()
  }
  return columns.done()
}

function mergeRecords(
  sources: readonly Source[],
  size: number,
  formsOf: readonly Uint32Array[],
  counts: Uint32Array,
  start: Uint32Array,
) {
  const follows = new Uint32Array(KINDS * KINDS)
  for (const { segment } of sources) {
    // What is gone was counted too, but a code may be made for a little more than it writes.
    for (const [i, count] of segment.columns.kindFollows.entries())
      follows[i] = (follows[i] as number) + count
  }
  const code = tokenCodeFor(counts, { start, follows })
  const bytes = sources.reduce((sum, { segment }) => sum + segment.columns.records.length, 0)
  const columns = new RecordColumns(size, bytes, code, follows)
  const words = new Words()
  for (const [i, { segment, passageNumber, passageBase }] of sources.entries()) {
    const { records } = segment.columns
    const numbers = formsOf[i] as Uint32Array
    for (let passage = 0; passage < segment.size; passage++) {
      const number = passageNumber[passage] as number
      if (number < 0) continue
      words.read(segment, passage, false)
      columns.begin(number + passageBase, records, segment.recordAt.at(passage), 0, words.wordsAt)
      writeWords(words.head, words.headWords, numbers)
      writeWords(words.context, words.contextWords, numbers)
      writeWords(words.body, words.bodyWords, numbers)
      columns.end()
    }
  }
  return columns.done()

  function writeWords(forms: Uint32Array, count: number, numbers: Uint32Array): void {
    for (let i = 0; i < count; i++) columns.word(numbers[forms[i] as number] as number)
  }
}

function mergeDocuments(sources: readonly Source[], stores: readonly string[], size: number) {
  const documents = sources.reduce((sum, { kept }) => sum + kept.documents, 0)
  const documentPassage = new Uint32Array(documents + 1)
  const documentKey = new Uint32Array(documents)
  const documentWork = new Uint32Array(documents)
  const documentFile = new Uint16Array(documents)
  const documentAt = new Uint32Array(documents)
  const partDocument: number[] = []
  const parts: string[] = []
  const notes = new NotesTaken()
  for (const source of sources) {
    const { segment, parts: kept, documentNumber, documentBase, passageBase } = source
    const { columns } = segment
    let number = documentBase
    let passages = passageBase
    for (const part of kept) {
      partDocument.push(number)
      parts.push(writePart(partAt(segment, part)))
      const end = columns.partDocument[part + 1] as number
      for (let document = columns.partDocument[part] as number; document < end; document++) {
        documentPassage[number] = passages
        passages +=
          (columns.documentPassage[document + 1] as number) - (columns.documentPassage[document] as number)
        documentKey[number] = columns.documentKey[document] as number
        documentWork[number] = columns.documentWork[document] as number
        documentFile[number] = source.storeNumber[columns.documentFile[document] as number] as number
        documentAt[number] = columns.documentAt[document] as number
        number++
      }
    }
    for (const [note, noted] of segment.about.notes) {
      for (const document of noted) {
        const at = documentNumber[document] as number
        if (at >= 0) notes.add(note, at + documentBase)
      }
    }
  }
  documentPassage[documents] = size
  partDocument.push(documents)
  const { start, bytes } = packNotes(parts)
  return {
    documentPassage,
    documentKey,
    documentWork,
    documentFile,
    documentAt,
    partDocument: Uint32Array.from(partDocument),
    partStart: start,
    partBytes: bytes,
    about: Uint8Array.from(Buffer.from(JSON.stringify({ stores, notes: notes.done() }))),
  }
}

function mergeTitles(sources: readonly Source[]): TitlesTaken {
  const titles = new TitlesTaken()
  for (const { segment, documentNumber } of sources) {
    const numbers = documentNumber.values()
    for (const title of segment.titles.all()) if ((numbers.next().value as number) >= 0) titles.add(title)
  }
  return titles
}

function joined(sources: readonly Source[], size: number): Lengths {
  const bodyLength = new Uint16Array(size)
  const headLength = new Uint16Array(size)
  const contextLength = new Uint16Array(size)
  for (const { segment, passageNumber, passageBase } of sources) {
    const { lengths } = segment
    for (let passage = 0; passage < segment.size; passage++) {
      if ((passageNumber[passage] as number) < 0) continue
      const number = (passageNumber[passage] as number) + passageBase
      bodyLength[number] = lengths.body(passage)
      headLength[number] = lengths.head(passage)
      contextLength[number] = lengths.context(passage)
    }
  }
  return { bodyLength, headLength, contextLength }
}

function total(numbers: Uint16Array): number {
  let sum = 0
  for (const number of numbers) sum += number
  return sum
}
