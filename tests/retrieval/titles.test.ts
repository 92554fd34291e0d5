import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Document } from '../../src/corpus/document.ts'
import { handlesOf } from '../../src/corpus/handle.ts'
import { passagesOf } from '../../src/corpus/passages.ts'
import { SegmentBuilder } from '../../src/index/build.ts'
import { Collection } from '../../src/index/collection.ts'
import { mergeSegments } from '../../src/index/merge.ts'
import { openSegment, type Segment } from '../../src/index/segment.ts'
import { EmbeddedLibrary } from '../../src/retrieval/embedded/library.ts'
import { indexableDocument, type StoredDocuments } from '../../src/retrieval/embedded/stored.ts'
import { createSentenceSplitter } from '../../src/text/sentences.ts'
import { fold } from '../../src/text/terms.ts'
import { words } from '../../src/text/words.ts'
import { RULES } from '../support/collection.ts'

// Stop words, kin, accents, points and apostrophes, a ligature that is several words when it is folded, words that
// are nothing when they are folded, other scripts, and words written without spaces.
const WORDS =
  "The the of a War Warsaw war's Ware France Française U.S. 3.5 O'Neill İstanbul Straße ﷺ \u00ad\u00ad \u0301\u0301 Порт порты 港町 ไทย 𐐷𐐲 😀 -"
    .split(' ')
    .concat('x'.repeat(300))
const title = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 5 })
  .chain(some => fc.constantFrom(' ', '-', '\n', ': ').map(between => some.join(between)))
const text = fc.constantFrom('', '# War of the Ware\n\nFrance was there.', 'They left.\n\nBy Jane Doe\n')
const part = fc.record({
  /** Ids come again, so that some documents are hidden by others. */
  documents: fc.array(fc.record({ id: fc.nat(30), title, text }), { maxLength: 4 }),
  rank: fc.nat(9),
  isGone: fc.boolean(),
})
const asked = fc.oneof(
  title,
  fc.constantFrom(...WORDS).chain(word => fc.nat(word.length).map(end => word.slice(0, end))),
)

const split = createSentenceSplitter()

test('the titles that are found, and their order, are those that a look at every title finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(part, { maxLength: 4 }), { maxLength: 4 }),
      fc.array(asked, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      async (pieces, questions, areMerged) => {
        const { collection, stored } = open(pieces, areMerged)
        const library = new EmbeddedLibrary(collection, stored)
        const served = Array.from(
          collection.documents(),
          ({ live, document }) => stored.read(live.segment, document).source,
        )
        const all = { offset: 0, limit: 1000 }
        expect(await library.documents(all)).toEqual({ total: served.length, sources: served })
        expect((await library.documents({ offset: 1, limit: 2 })).sources).toEqual(served.slice(1, 3))
        for (const question of questions) {
          const expected = lookedAt(served, question)
          const found = await library.documents({ ...all, title: question })
          expect(found, question).toEqual({ total: expected.length, sources: expected })
          const page = await library.documents({ offset: 1, limit: 2, title: question })
          expect(page, question).toEqual({ total: expected.length, sources: expected.slice(1, 3) })
        }
      },
    ),
    { numRuns: Number(process.env.TITLES ?? 100) },
  )
})

/** Those whose titles have every word as the beginning of one of theirs, the shortest first, else in their order. */
function lookedAt<Titled extends { readonly title: string }>(documents: readonly Titled[], question: string) {
  const wanted = folded(question)
  if (wanted.length === 0) return []
  return documents
    .filter(one => wanted.every(word => folded(one.title).some(own => own.startsWith(word))))
    .sort((a, b) => folded(a.title).length - folded(b.title).length)
}

function folded(title: string): string[] {
  return words(title).map(({ start, end }) => fold(title.slice(start, end)))
}

type Parts = readonly (typeof part extends fc.Arbitrary<infer T> ? T : never)[]

/** Every piece as a segment, or all as one, without the parts that are gone. */
function open(pieces: readonly Parts[], areMerged: boolean) {
  const documents: Document[] = []
  const built = pieces.map((parts, i) => {
    const builder = new SegmentBuilder(RULES)
    for (const [number, { rank, documents: own }] of parts.entries()) {
      builder.beginPart({ name: `${rank} ${i}`, number, note: '' })
      for (const { id, title: named, text: body } of own) {
        const document = {
          ...{ id: String(id), title: named, text: body, length: body.length },
          ...{ language: 'en', file: `${i}.md`, version: String(documents.length) },
        }
        const at = documents.push(document) - 1
        builder.add(indexableDocument(document, passagesOf(document, split), { store: 0, at }).indexable)
      }
    }
    return openSegment(builder.done(['memory']))
  })
  const goneParts = pieces.map(parts => Uint8Array.from(parts, ({ isGone }) => (isGone ? 1 : 0)))
  const stored: StoredDocuments = {
    read({ columns }: Segment, number) {
      const { text: body, ...source } = documents[columns.documentAt[number] as number] as Document
      return {
        source,
        trails: [],
        handle: handlesOf(source),
        slice: ({ start, end }) => body.slice(start, end),
      }
    },
  }
  const collection = new Collection({
    isStop: traits => RULES.analyzer.isStop(traits),
    idOf: (segment, document) => stored.read(segment, document).source.id,
  })
  if (areMerged) {
    const merging = built.map((segment, i) => ({ segment, goneParts: goneParts[i] as Uint8Array }))
    collection.apply({ add: [{ name: 'merged', segment: openSegment(mergeSegments(merging, RULES)) }] })
  } else {
    collection.apply({ add: built.map((segment, i) => ({ name: String(i), segment })) })
    const gone = goneParts.flatMap((parts, i) =>
      Array.from(parts, (isGone, p) => ({ name: String(i), part: p, isGone })).filter(
        one => one.isGone === 1,
      ),
    )
    collection.apply({ add: [], gone })
  }
  return { collection, stored }
}
