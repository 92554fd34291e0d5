import type { Document, Passage } from '../../corpus/document.ts'
import { handlesOf } from '../../corpus/handle.ts'
import { SegmentBuilder, type SegmentRules } from '../../index/build.ts'
import { Collection } from '../../index/collection.ts'
import { openSegment, type Segment } from '../../index/segment.ts'
import { indexableDocument, type StoredDocument, type StoredDocuments } from './stored.ts'

/** Documents of one segment, in memory: for corpora that are read for one question or one measurement. */
class MemoryDocuments implements StoredDocuments {
  readonly #documents: readonly Document[]
  readonly #trails: readonly StoredDocument['trails'][]
  readonly #handles: readonly StoredDocument['handle'][]

  constructor(documents: readonly Document[], trails: readonly StoredDocument['trails'][]) {
    this.#documents = documents
    this.#trails = trails
    this.#handles = documents.map(handlesOf)
  }

  read(_segment: Segment, number: number): StoredDocument {
    const { text, ...source } = this.#documents[number] as Document
    return {
      source,
      trails: this.#trails[number] as StoredDocument['trails'],
      handle: this.#handles[number] as StoredDocument['handle'],
      slice: ({ start, end }) => text.slice(start, end),
    }
  }
}

/** Everything in one segment, in memory. `passages` are those of the documents, document by document. */
export function buildInMemory(
  documents: readonly Document[],
  passages: readonly Passage[],
  rules: SegmentRules,
): { readonly collection: Collection; readonly stored: StoredDocuments } {
  const byId = new Map<string, Passage[]>()
  for (const passage of passages) {
    const own = byId.get(passage.source.id)
    if (own === undefined) byId.set(passage.source.id, [passage])
    else own.push(passage)
  }
  const builder = new SegmentBuilder(rules)
  builder.beginPart({ name: '', number: 0, note: '' })
  const trails = documents.map((document, at) => {
    const made = indexableDocument(document, byId.get(document.id) ?? [], { store: 0, at })
    builder.add(made.indexable)
    return made.trails
  })
  const stored = new MemoryDocuments(documents, trails)
  const collection = new Collection({
    isStop: traits => rules.analyzer.isStop(traits),
    idOf: (segment, document) => stored.read(segment, document).source.id,
  })
  collection.apply({ add: [{ name: 'memory', segment: openSegment(builder.done(['memory'])) }] })
  return { collection, stored }
}
