import type { Passage, Source } from '../../corpus/document.ts'
import { documentKey, parseHandle, versionKey } from '../../corpus/handle.ts'
import type { Collection, DocumentPlace } from '../../index/collection.ts'
import { layoutOf } from '../../index/record.ts'
import { partOf } from '../../index/segment.ts'
import type { Span } from '../../text/span.ts'
import type { DocumentPage, Library, Opened } from '../library.ts'
import {
  documentWithId,
  hashText,
  type StoredDocuments,
  storedPassage,
  titleWords,
  unlessDamaged,
} from './stored.ts'

/** The documents and passages that the embedded engine ranks. */
export class EmbeddedLibrary implements Library {
  readonly #collection: Collection
  readonly #stored: StoredDocuments

  constructor(collection: Collection, stored: StoredDocuments) {
    this.#collection = collection
    this.#stored = stored
  }

  async documents({ offset, limit, title }: DocumentPage) {
    if (title === undefined) {
      return {
        total: this.#collection.documentCount,
        sources: this.#page(this.#collection.documents(), offset, limit),
      }
    }
    const places = this.#titled(title)
    return { total: places.length, sources: this.#page(places, offset, limit) }
  }

  async document(id: string): Promise<Source | undefined> {
    const place = documentWithId(this.#collection, this.#stored, id)
    return place && this.#source(place)
  }

  async passage(handle: string): Promise<Opened> {
    const parsed = parseHandle(handle)
    if (parsed === undefined) return { kind: 'malformed' }
    const place = this.#placeOf(parsed.document)
    const number = place && this.#closest(place, parsed.span)
    const passage = place && number !== undefined && this.#passage(place, number)
    if (!passage) return { kind: 'gone' }
    return { kind: versionKey(passage.source.version) === parsed.version ? 'found' : 'changed', passage }
  }

  async around(handle: string, n: number): Promise<readonly Passage[]> {
    const parsed = parseHandle(handle)
    const place = parsed && this.#placeOf(parsed.document)
    const middle = place && parsed && this.#closest(place, parsed.span)
    if (place === undefined || middle === undefined) return []
    const { from, to } = passagesOf(place)
    const first = Math.max(from, middle - n)
    const count = Math.min(to, middle + n + 1) - first
    return Array.from({ length: count }, (_, i) => this.#passage(place, first + i)).filter(
      passage => passage !== undefined,
    )
  }

  async slice(id: string, span: Span): Promise<string | undefined> {
    const place = documentWithId(this.#collection, this.#stored, id)
    if (place === undefined) return undefined
    return unlessDamaged(() => {
      const { source, slice } = this.#stored.read(place.live.segment, place.document)
      return span.start < 0 || span.end > source.length || span.start > span.end ? undefined : slice(span)
    })
  }

  /** The document that a handle's first part stands for. */
  #placeOf(key: string): DocumentPlace | undefined {
    for (const place of this.#collection.withKey(hashText(key))) {
      const source = this.#source(place)
      if (source !== undefined && documentKey(source.id) === key) return place
    }
    return undefined
  }

  /** Up to `limit` of the places from `offset` on. One that is damaged counts, but is passed over: it is read anew. */
  #page(places: Iterable<DocumentPlace>, offset: number, limit: number): readonly Source[] {
    const sources: Source[] = []
    let at = 0
    for (const place of places) {
      if (sources.length >= limit) break
      if (at++ < offset) continue
      const source = this.#source(place)
      if (source !== undefined) sources.push(source)
    }
    return sources
  }

  #source({ live, document }: DocumentPlace): Source | undefined {
    return unlessDamaged(() => this.#stored.read(live.segment, document).source)
  }

  #passage({ live }: DocumentPlace, passage: number): Passage | undefined {
    return unlessDamaged(() => storedPassage(live.segment, passage, this.#stored))
  }

  /** The passage that shares most with the span, else the one nearest to it. */
  #closest(place: DocumentPlace, { start, end }: Span): number | undefined {
    const { from, to } = passagesOf(place)
    let best: number | undefined
    let most = Number.NEGATIVE_INFINITY
    for (let passage = from; passage < to; passage++) {
      const { sentences } = layoutOf(place.live.segment, passage)
      const shared = Math.min(sentences.at(-1)?.end ?? 0, end) - Math.max(sentences[0]?.start ?? 0, start)
      if (shared <= most) continue
      most = shared
      best = passage
    }
    return best
  }

  /** Documents whose title holds every word, as a prefix of one of its own; the shortest title first. */
  #titled(title: string): readonly DocumentPlace[] {
    const wanted = titleWords(title)
    const found: { readonly place: DocumentPlace; readonly words: number; readonly rank: number }[] = []
    for (const live of this.#collection.lives) {
      const { hidden, partRank, segment } = live
      segment.titles.find(wanted, (document, words) => {
        if (hidden[document] === 1) return
        found.push({ place: { live, document }, words, rank: partRank[partOf(segment, document)] as number })
      })
    }
    // Those of equal rank are of one part, where the numbers of documents are in the order of the corpus.
    found.sort((a, b) => a.words - b.words || a.rank - b.rank || a.place.document - b.place.document)
    return found.map(({ place }) => place)
  }
}

/** The numbers of a document's passages in its segment: [from, to). */
function passagesOf({ live, document }: DocumentPlace): { readonly from: number; readonly to: number } {
  const { documentPassage } = live.segment.columns
  return { from: documentPassage[document] as number, to: documentPassage[document + 1] as number }
}
