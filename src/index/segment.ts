import { startsOf, unpackCounts } from './counts.ts'
import { DocumentKeys } from './document-keys.ts'
import { type FormColumns, Forms } from './forms.ts'
import { type LengthColumns, PassageLengths } from './lengths.ts'
import type { Notes } from './notes.ts'
import { BLOCK, type Block } from './postings.ts'
import { Rising } from './rising.ts'
import { SortedStrings } from './strings.ts'
import { type TitleColumns, Titles } from './titles.ts'
import { TokenCode } from './tokens.ts'

/** In the place of the hash of a title that nobody gave. */
export const NO_WORK = 0

/** The columns of a segment: what is kept in a file, and used as it lies there. Numbers that never fall are two
 *  columns, see rising.ts; lengths and counts of words are read when it is opened, see counts.ts. */
export interface SegmentColumns extends LengthColumns, FormColumns, TitleColumns {
  /** [passages, words of all bodies, of all heads, of all contexts]. */
  readonly totals: Float64Array

  // Forms: words as they stand in the corpus, case and all, by kind and then commonest first. Beside it, how they are written and
  // how often, see forms.ts. First form of each kind, and which kinds follow which, see tokens.ts.
  readonly kindStart: Uint32Array
  readonly kindFollows: Uint32Array
  /** Number of the term it is indexed under. */
  readonly formTerm: Uint32Array
  /** Sum of `TRAIT` bits, see text/lexicon.ts. */
  readonly formTraits: Uint8Array

  // Spellings: forms in lower case, without accents, in the order of their bytes; each with its forms.
  readonly spellingBytes: Uint8Array
  readonly spellingLengths: Uint8Array
  readonly spellingFormCounts: Uint8Array
  readonly spellingForm: Uint32Array
  /** Hashes of the skeletons of spellings that are names, rising, and those spellings; see text/names.ts. */
  readonly nameHash: Uint16Array
  readonly nameSpelling: Uint32Array

  // Terms, in the order of their bytes. Passages that hold it, in any field, see counts.ts.
  readonly termBytes: Uint8Array
  readonly termLengths: Uint8Array
  readonly termDfs: Uint8Array

  // Postings in blocks: last passage, first byte, and the most that one posting adds to a score, as a share of
  // the term's idf in 1/255, rounded up.
  readonly blockLast: Uint32Array
  readonly blockAt: Uint16Array
  readonly blockBase: Uint32Array
  readonly blockBound: Uint8Array
  readonly postings: Uint8Array

  // Passages: where the record begins, see record.ts. Beside it, their lengths, see lengths.ts.
  readonly recordAt: Uint16Array
  readonly recordBase: Uint32Array
  readonly records: Uint8Array
  readonly tokenClasses: Uint8Array

  // Documents: first passage; hashes of id and title; where it is stored. Beside it, the words of their titles, see
  // titles.ts.
  readonly documentPassage: Uint32Array
  readonly documentKey: Uint32Array
  /** `NO_WORK` where there is no title. */
  readonly documentWork: Uint32Array
  /** Number of the file of stored documents in the segment's own list, and the place in it: whoever stores them counts it. */
  readonly documentFile: Uint16Array
  readonly documentAt: Uint32Array

  // Parts: first document, and what is kept of it, see `writePart`.
  readonly partDocument: Uint32Array
  readonly partStart: Uint32Array
  readonly partBytes: Uint8Array

  /** JSON, see `About`. */
  readonly about: Uint8Array
}

/** What is kept of a segment besides its columns. */
export interface About {
  /** Names of the files that its documents are stored in, by `documentFile`. */
  readonly stores: readonly string[]
  /** For whoever had them noted. */
  readonly notes: Notes
}

/** The columns that BM25 needs. */
export type PostingListColumns = LengthColumns &
  Pick<
    SegmentColumns,
    | 'totals'
    | 'termDfs'
    | 'blockLast'
    | 'blockAt'
    | 'blockBase'
    | 'blockBound'
    | 'postings'
    | 'documentPassage'
  >

/** What BM25 needs of a segment: which passages hold a term, how often, and how long they are. */
export interface PostingLists {
  readonly columns: PostingListColumns
  /** n: the number of passages. */
  readonly size: number
  /** By term: passages that hold it, in any field. */
  readonly termDf: Uint32Array
  /** By term: its first block of postings. */
  readonly termBlock: Uint32Array
  readonly lengths: PassageLengths
  readonly blockAt: Rising
  /** Of the bytes of `postings`. */
  readonly postingView: DataView
}

/**
 * An immutable inverted index over passages, with the passages' words beside it. Passages, documents and parts are
 * numbered from zero in the order they were added. A run of one column is given by another, one longer than there
 * are runs: the passages of document `d` are those from `documentPassage[d]` up to `documentPassage[d + 1]`.
 */
export interface Segment extends PostingLists {
  readonly columns: SegmentColumns
  readonly documents: number
  readonly parts: number
  readonly forms: Forms
  readonly spellings: SortedStrings
  readonly terms: SortedStrings
  readonly tokenCode: TokenCode
  readonly keys: DocumentKeys
  readonly titles: Titles
  readonly recordAt: Rising
  /** Of the bytes of `records`. */
  readonly recordView: DataView
  readonly about: About
}

export function openSegment(columns: SegmentColumns): Segment {
  const spellings = new SortedStrings({ bytes: columns.spellingBytes, lengths: columns.spellingLengths })
  return {
    ...openPostingLists(columns),
    columns,
    documents: columns.documentKey.length,
    parts: columns.partStart.length - 1,
    forms: new Forms(columns, spellings),
    spellings,
    terms: new SortedStrings({ bytes: columns.termBytes, lengths: columns.termLengths }),
    tokenCode: new TokenCode(columns.tokenClasses, columns.kindStart),
    keys: new DocumentKeys(columns.documentKey),
    titles: new Titles(columns, spellings, columns.documentKey.length),
    recordAt: new Rising({ low: columns.recordAt, base: columns.recordBase }),
    recordView: viewOf(columns.records),
    about: JSON.parse(Buffer.from(columns.about).toString()) as About,
  }
}

export function openPostingLists(columns: PostingListColumns): PostingLists {
  const termDf = unpackCounts(columns.termDfs)
  return {
    columns,
    size: columns.bodyLength.length,
    termDf,
    termBlock: startsOf(termDf.map(df => Math.ceil(df / BLOCK))),
    lengths: new PassageLengths(columns),
    blockAt: new Rising({ low: columns.blockAt, base: columns.blockBase }),
    postingView: viewOf(columns.postings),
  }
}

/** What another thread needs to search the segment as well, without a copy; undefined where its memory is not shared. */
export function shareablePostingLists({ columns }: Segment): PostingListColumns | undefined {
  const { totals, termDfs, blockLast, blockAt, blockBase, blockBound, postings, documentPassage } = columns
  const { bodyLength, headLength, contextLength, longLength } = columns
  const shared = {
    ...{ totals, termDfs, blockLast, blockAt, blockBase, blockBound, postings, documentPassage },
    ...{ bodyLength, headLength, contextLength, longLength },
  }
  return Object.values(shared).every(isShared) ? shared : undefined
}

function isShared({ buffer }: { readonly buffer: ArrayBufferLike }): boolean {
  return buffer instanceof SharedArrayBuffer
}

/** The columns as arrays by name, to be written to a file. */
export function sectionsOf(columns: SegmentColumns): Record<string, SegmentColumns[keyof SegmentColumns]> {
  return { ...columns }
}

/** Fills `block` with one block of a term's postings. */
export function readPostings(
  { columns, termDf, termBlock, blockAt, postingView }: PostingLists,
  term: number,
  number: number,
  block: Block,
): void {
  const { blockLast, postings } = columns
  const first = termBlock[term] as number
  const count = Math.min(BLOCK, (termDf[term] as number) - (number - first) * BLOCK)
  const before = number === first ? -1 : (blockLast[number - 1] as number)
  block.read(postings, postingView, blockAt.at(number), count, before, blockLast[number] as number)
}

/** The document that a passage is of, by binary search. */
export function documentOf({ columns: { documentPassage } }: PostingLists, passage: number): number {
  return runOf(documentPassage, passage)
}

/** The part that a document is of. */
export function partOf({ columns: { partDocument } }: Segment, document: number): number {
  return runOf(partDocument, document)
}

/** The run that `at` is in: the last that starts at or before it, empty runs passed over. */
function runOf(starts: Uint32Array, at: number): number {
  let low = 0
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] as number) <= at) low = middle
    else high = middle
  }
  return low
}

/** A run of documents that were read together from one file of the corpus. */
export interface Part {
  /** Of the file: parts are in the order of their names, by code points, then of their numbers. */
  readonly name: string
  readonly number: number
  /** Given back as it is. One without line ends. */
  readonly note: string
}

export function writePart({ name, number, note }: Part): string {
  return `${number}\n${note}\n${name}`
}

export function partAt({ columns: { partBytes, partStart } }: Segment, part: number): Part {
  const { buffer, byteOffset, length } = partBytes
  const text = Buffer.from(buffer, byteOffset, length).toString('utf8', partStart[part], partStart[part + 1])
  const first = text.indexOf('\n')
  const second = text.indexOf('\n', first + 1)
  return {
    number: Number(text.slice(0, first)),
    note: text.slice(first + 1, second),
    name: text.slice(second + 1),
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
