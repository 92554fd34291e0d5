import type { Span } from '../text/span.ts'

/** What is known of a document without its text: enough to cite it. */
export interface Source {
  /** From the path (or a row's `_id`); survives edits. */
  readonly id: string
  readonly title: string
  /** A row that nobody gave a title: its id stands for one. */
  readonly untitled?: true
  /** Absent unless somebody gave one: a url is never made up. */
  readonly url?: string
  readonly author?: string
  /** As the publisher wrote it, preferably an ISO date. */
  readonly published?: string
  readonly publisher?: string
  /** BCP 47 tag. */
  readonly language: string
  /** Path inside the corpus folder, with `/`. */
  readonly file: string
  /** One-based line of a `.jsonl` row. */
  readonly line?: number
  /** Hash of title and text: changes with every edit. */
  readonly version: string
  /** Length of the text in UTF-16 code units. */
  readonly length: number
  readonly metadata?: Readonly<Record<string, string>>
}

export interface Document extends Source {
  /** Decoded, without a BOM, line ends as `\n`; every span counts in this text. */
  readonly text: string
}

export interface Sentence extends Span {
  /** `question`: ends in a question mark, or is an interviewer's turn; it asks, so it does not answer.
   *  `byline`: says who wrote the document, and nothing else. Furniture never reaches a passage. */
  readonly kind: 'statement' | 'question' | 'heading' | 'byline'
}

/** The unit of retrieval: whole sentences of one section, about 40 to 120 words. */
export interface Passage {
  /** Permanent name, see handle.ts. */
  readonly handle: string
  readonly source: Source
  /** Zero-based position among the passages of its document. */
  readonly ordinal: number
  readonly span: Span
  /** The document's slice of `span`. */
  readonly text: string
  /** Spans in the document's text, in order, inside `span`. */
  readonly sentences: readonly Sentence[]
  /** Headings above the passage, outermost first, without the document's title. */
  readonly headings: readonly string[]
  /** What the passage replies to, an interviewer's question or what a mail repeats: indexed with it, shown above its quote; `text` is without
   *  the `>` of lines within. */
  readonly context?: { readonly span: Span; readonly text: string }
}

/** One thing wrong with one file: reported, and never a reason to stop reading the others. */
export interface Fault {
  /** Path inside the corpus folder. */
  readonly file: string
  readonly line?: number
  /** What is wrong and what to do, one sentence each, for the owner. */
  readonly message: string
  /** `error`: something was left out; `warning`: it was read with a repair. */
  readonly level: 'error' | 'warning'
  /** How many it stands for, where those are not told one by one; 1 unless given. */
  readonly count?: number
}

/** Where a document begins. */
export interface Place {
  readonly file: string
  readonly line?: number | undefined
}

/** What is said of a document whose id another document, read before it, has already. */
export function duplicateOf(first: Place, { id, file, line }: Pick<Document, 'id' | 'file' | 'line'>): Fault {
  const place = first.line === undefined ? first.file : `${first.file}:${first.line}`
  const message = `"${id}" is the id of ${place} already; this one was left out; give it another`
  return { file, level: 'error', message, ...(line !== undefined && { line }) }
}
