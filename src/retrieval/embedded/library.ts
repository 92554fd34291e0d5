import type { Document, Passage, Source } from '../../corpus/document.ts'
import { documentKey, parseHandle, versionKey } from '../../corpus/handle.ts'
import type { Span } from '../../text/span.ts'
import { fold } from '../../text/terms.ts'
import { words } from '../../text/words.ts'
import type { DocumentPage, Library, Opened } from '../library.ts'

/** The documents and passages that the embedded engine ranks, in memory. */
export class EmbeddedLibrary implements Library {
  readonly #documents: readonly Document[]
  readonly #byId: ReadonlyMap<string, Document>
  readonly #byKey: ReadonlyMap<string, Document>
  readonly #passagesOf: ReadonlyMap<string, readonly Passage[]>

  constructor(documents: readonly Document[], passages: readonly Passage[]) {
    this.#documents = documents
    this.#byId = new Map(documents.map(document => [document.id, document]))
    this.#byKey = new Map(documents.map(document => [documentKey(document.id), document]))
    const passagesOf = new Map<string, Passage[]>()
    for (const passage of passages) {
      const known = passagesOf.get(passage.source.id)
      if (known === undefined) passagesOf.set(passage.source.id, [passage])
      else known.push(passage)
    }
    this.#passagesOf = passagesOf
  }

  async documents({ offset, limit, title }: DocumentPage) {
    const sources = title === undefined ? this.#documents : matchTitles(this.#documents, title)
    return { total: sources.length, sources: sources.slice(offset, offset + limit) as readonly Source[] }
  }

  async document(id: string): Promise<Source | undefined> {
    return this.#byId.get(id)
  }

  async passage(handle: string): Promise<Opened> {
    const parsed = parseHandle(handle)
    if (parsed === undefined) return { kind: 'malformed' }
    const document = this.#byKey.get(parsed.document)
    const passage = document && closest(this.#passagesOf.get(document.id) ?? [], parsed.span)
    if (document === undefined || passage === undefined) return { kind: 'gone' }
    return { kind: versionKey(document.version) === parsed.version ? 'found' : 'changed', passage }
  }

  async around(handle: string, n: number): Promise<readonly Passage[]> {
    const opened = await this.passage(handle)
    if (opened.kind !== 'found' && opened.kind !== 'changed') return []
    const { ordinal, source } = opened.passage
    return (this.#passagesOf.get(source.id) ?? []).slice(Math.max(0, ordinal - n), ordinal + n + 1)
  }

  async slice(id: string, { start, end }: Span): Promise<string | undefined> {
    const text = this.#byId.get(id)?.text
    return text === undefined || start < 0 || end > text.length || start > end
      ? undefined
      : text.slice(start, end)
  }
}

/** The passage that shares most with the span, else the one nearest to it. */
function closest(passages: readonly Passage[], { start, end }: Span): Passage | undefined {
  const shared = ({ span }: Passage) => Math.min(span.end, end) - Math.max(span.start, start)
  let best: Passage | undefined
  for (const passage of passages) if (best === undefined || shared(passage) > shared(best)) best = passage
  return best
}

/** Documents whose title holds every word, as a prefix of one of its own; the shortest title first. */
function matchTitles(documents: readonly Document[], title: string): readonly Document[] {
  const wanted = foldedWords(title)
  if (wanted.length === 0) return []
  return documents
    .map(document => ({ document, has: foldedWords(document.title) }))
    .filter(({ has }) => wanted.every(word => has.some(own => own.startsWith(word))))
    .sort((a, b) => a.has.length - b.has.length)
    .map(({ document }) => document)
}

function foldedWords(text: string): string[] {
  return words(text).map(({ start, end }) => fold(text.slice(start, end)))
}
