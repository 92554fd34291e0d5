import type { Document, Passage, Sentence, Source } from '../../corpus/document.ts'
import { documentKey } from '../../corpus/handle.ts'
import { asContext } from '../../corpus/mail.ts'
import type { IndexableDocument } from '../../index/build.ts'
import type { Collection, DocumentPlace } from '../../index/collection.ts'
import { DamagedFile } from '../../index/disk/damaged.ts'
import { layoutOf, type StoredSentence } from '../../index/record.ts'
import { documentOf, NO_WORK, type Segment } from '../../index/segment.ts'
import { hashOf } from '../../index/strings.ts'
import { eachAbbreviation } from '../../text/abbreviations.ts'
import type { Span } from '../../text/span.ts'
import { fold } from '../../text/terms.ts'
import { words } from '../../text/words.ts'

/** What is kept of a document beside the index: all that a passage is made of again. */
export interface StoredDocument {
  readonly source: Source
  /** Headings above its passages; a passage has the number of its trail. */
  readonly trails: readonly (readonly string[])[]
  /** The handle of a stretch of it. */
  handle(span: Span): string
  /** A slice of its text. */
  slice(span: Span): string
}

/** Gives the documents of segments back. Throws what the place they are kept in throws. */
export interface StoredDocuments {
  read(segment: Segment, document: number): StoredDocument
}

/** Undefined where what is read is damaged; who keeps the documents has heard of it, and reads them again. */
export function unlessDamaged<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof DamagedFile) return undefined
    throw error
  }
}

/** A document as the index takes it, and the trails that its passages count in. */
export function indexableDocument(
  document: Document,
  passages: readonly Passage[],
  place: { readonly store: number; readonly at: number },
): { readonly indexable: IndexableDocument; readonly trails: readonly (readonly string[])[] } {
  const trails: (readonly string[])[] = []
  const notes: string[] = []
  const indexed = passages.map(({ sentences, headings, context, text }) => {
    // Passages of one section share the very array.
    if (trails.at(-1) !== headings) trails.push(headings)
    eachAbbreviation(text, (short, long) => notes.push([short, ...long].join('\t')))
    return {
      text: document.text,
      sentences: sentences.map(({ start, end, kind }) => ({
        start,
        end,
        asks: kind === 'question' || kind === 'heading',
        label: KINDS.indexOf(kind),
      })),
      head: [document.title, ...headings, ...(sentences[0]?.kind === 'byline' ? [BYLINE_WORDS] : [])],
      trail: trails.length - 1,
      ...(context !== undefined && { context: context.span }),
    }
  })
  const indexable = {
    key: keyOf(document.id),
    work: document.untitled === true ? NO_WORK : hashText(document.title),
    title: titleWords(document.title),
    ...place,
    notes,
    passages: indexed,
  }
  return { indexable, trails }
}

/** The words of a title, or of what is looked for among titles. */
export function titleWords(title: string): string[] {
  return words(title).map(({ start, end }) => fold(title.slice(start, end)))
}

/** The hash that a document is looked up by: of what stands for its id in handles. */
function keyOf(id: string): number {
  return hashText(documentKey(id))
}

export function hashText(text: string): number {
  const bytes = Buffer.from(text)
  return hashOf(bytes, 0, bytes.length)
}

/** The documents that are served and have this id: one, or none. */
export function documentWithId(
  collection: Collection,
  stored: StoredDocuments,
  id: string,
): DocumentPlace | undefined {
  for (const place of collection.withKey(keyOf(id))) {
    const found = unlessDamaged(() => stored.read(place.live.segment, place.document).source.id)
    if (found === id) return place
  }
  return undefined
}

/** What kind of sentence the index keeps under this label. */
export function kindOf({ label }: StoredSentence): Sentence['kind'] {
  return KINDS[label] as Sentence['kind']
}

const KINDS: readonly Sentence['kind'][] = ['statement', 'question', 'heading', 'byline']

/** What people call the one whose name stands alone under a text. */
export const BYLINE_WORDS = 'author article text written by wrote signed'

/** The passage with this number in its segment. */
export function storedPassage(segment: Segment, passage: number, stored: StoredDocuments): Passage {
  const document = documentOf(segment, passage)
  const { source, trails, handle, slice } = stored.read(segment, document)
  const { sentences, trail, context } = layoutOf(segment, passage)
  const span = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 }
  return {
    handle: handle(span),
    source,
    ordinal: passage - (segment.columns.documentPassage[document] as number),
    span,
    text: slice(span),
    sentences: sentences.map(one => ({ start: one.start, end: one.end, kind: kindOf(one) })),
    headings: trails[trail] ?? [],
    ...(context !== undefined && { context: { span: context, text: asContext(slice(context)) } }),
  }
}
