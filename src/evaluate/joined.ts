import type { Document, Passage } from '../corpus/document.ts'
import type { Span } from '../text/span.ts'

/** Where something stands in a collection's own row. */
export interface RowSpan extends Span {
  /** The row's id. */
  readonly document: string
}

/** Which row a span of a document is from: the one that most of it is in. The span is counted from that row's
 *  beginning, and goes beyond it where it does. */
export type RowAt = (document: string, span: Span) => RowSpan

/** Every row a document of its own, as collections are written. */
export const asWritten: RowAt = (document, { start, end }) => ({ document, start, end })

/** Makes the passages of a document. */
export type Cut = (document: Document) => readonly Passage[]

/** A corpus that is read, as far as it matters here. */
interface Texts {
  readonly documents: readonly Document[]
  readonly passages: readonly Passage[]
}

export interface Joined<Corpus extends Texts> {
  readonly corpus: Corpus
  readonly rowAt: RowAt
}

/**
 * The same texts as their owner would keep them: the rows of one title as one document, in their order, each a
 * paragraph or more. Collections cut articles into rows; folders have articles. What is judged stays the row. `cut` makes
 * the passages of a document.
 */
export function joined<Corpus extends Texts>(corpus: Corpus, cut: Cut): Joined<Corpus> {
  const works = new Map<string, Document[]>()
  for (const document of corpus.documents) {
    const work = works.get(document.title)
    if (work === undefined) works.set(document.title, [document])
    else work.push(document)
  }
  const rowsOf = new Map<string, RowSpan[]>()
  const documents: Document[] = []
  const passages: Passage[] = []
  for (const rows of works.values()) {
    const document = joinRows(rows)
    documents.push(document)
    for (const passage of cut(document)) passages.push(passage)
    let start = 0
    const spans = rows.map(({ id, length }): RowSpan => {
      const span = { document: id, start, end: start + length }
      start = span.end + BETWEEN.length
      return span
    })
    rowsOf.set(document.id, spans)
  }
  return {
    corpus: { ...corpus, documents, passages },
    rowAt(document, span) {
      const rows = rowsOf.get(document) ?? []
      const shared = rows.map(row => Math.min(row.end, span.end) - Math.max(row.start, span.start))
      const row = rows[shared.indexOf(Math.max(...shared))]
      if (row === undefined) throw new Error(`No row of ${document} holds ${span.start} to ${span.end}`)
      return { document: row.document, start: span.start - row.start, end: span.end - row.start }
    },
  }
}

/** The corpus in its rows, or in whole documents. */
export function shaped<Corpus extends Texts>(corpus: Corpus, inWholes: boolean, cut: Cut): Joined<Corpus> {
  return inWholes ? joined(corpus, cut) : { corpus, rowAt: asWritten }
}

/** Whether more than a third of the rows share their title with another, so that joining makes a difference. */
export function isJoinable({ documents }: Pick<Texts, 'documents'>): boolean {
  const rows = new Map<string, number>()
  for (const { title } of documents) rows.set(title, (rows.get(title) ?? 0) + 1)
  const shared = documents.filter(({ title }) => (rows.get(title) ?? 0) > 1)
  return 3 * shared.length > documents.length
}

const BETWEEN = '\n\n'

function joinRows(rows: readonly Document[]): Document {
  const [first] = rows
  if (first === undefined) throw new Error('No document without rows')
  const text = rows.map(row => row.text).join(BETWEEN)
  return { ...first, text, length: text.length }
}
