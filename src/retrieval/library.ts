import type { Passage, Source } from '../corpus/document.ts'
import type { Span } from '../text/span.ts'

/** What a handle opens. */
export type Opened =
  | { readonly kind: 'found'; readonly passage: Passage }
  /** The document was edited since the handle was given out; `passage` is what stands there now. */
  | { readonly kind: 'changed'; readonly passage: Passage }
  /** No such document any more (or never). */
  | { readonly kind: 'gone' }
  | { readonly kind: 'malformed' }

export interface DocumentPage {
  readonly offset: number
  readonly limit: number
  /** Only documents whose title holds all of these words (prefixes count), best match first. */
  readonly title?: string
}

/** What a document is about, for all that takes documents together: its title. Rows of a file that nobody gave titles are
 *  taken for one work. */
export function workOf(source: Source): string {
  return source.untitled === true ? `\0${source.file}` : source.title
}

/** Reads the corpus: by list, by name, by handle. */
export interface Library {
  /** In corpus order, or by match where `title` is given. */
  documents(page: DocumentPage): Promise<{ readonly total: number; readonly sources: readonly Source[] }>
  document(id: string): Promise<Source | undefined>
  passage(handle: string): Promise<Opened>
  /** The passage with up to `n` neighbours before and after it in its document, in order; empty if gone. */
  around(handle: string, n: number): Promise<readonly Passage[]>
  /** The document's text in `span`, to check a quote against; undefined when there is no such text. */
  slice(id: string, span: Span): Promise<string | undefined>
}
