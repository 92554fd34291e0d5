import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type IndexableDocument, SegmentBuilder } from '../../src/index/build.ts'
import { mergeSegments } from '../../src/index/merge.ts'
import { openSegment, type Part } from '../../src/index/segment.ts'
import { RULES } from '../support/collection.ts'
import { readSegment } from '../support/read-segment.ts'

// With capitals, accents, kin, stop words that are kept and stop words that are not, and words of other scripts.
const word = fc.constantFrom(
  ...'keeper Keeper KEEPERS kEEPER ferry ferries the The of because near In is naïve Naïve NAÏVE naive Gallant Galant 17 Ωmega порт 港 😀'
    .split(' ')
    .concat(['𐐷𐐲𐑌']),
)
const words = fc.array(word, { maxLength: 8 }).map(all => all.join(' '))
/** Some with several sentences, gaps between them, and a sentence without words. */
const sentences = fc.array(fc.record({ text: words, gap: fc.nat(3), asks: fc.boolean(), label: fc.nat(3) }), {
  maxLength: 4,
})
// Few, so that one passage has the head of the one before.
const head = fc.constantFrom(['The keeper'], ['The keeper', 'Ferries'], [], ['Ωmega of the'])
const passage = fc.record({
  sentences,
  head,
  trail: fc.nat(5),
  context: fc.option(words, { nil: undefined }),
})
const document = fc.record({
  passages: fc.array(passage, { maxLength: 4 }),
  key: fc.integer({ min: 0, max: 0xffffffff }),
  work: fc.nat(3),
  title: fc.array(word, { maxLength: 3 }),
  notes: fc.array(fc.constantFrom('IMF\tfund', 'tab\there'), { maxLength: 2 }),
})
const part = fc.record({
  documents: fc.array(document, { maxLength: 3 }),
  name: fc.string({ unit: 'grapheme', maxLength: 5 }),
  note: fc.constantFrom('', '12 34.5', '1\t[{"line":1}]'),
  isGone: fc.boolean(),
  store: fc.nat(2),
})
type Parts = readonly (typeof part extends fc.Arbitrary<infer T> ? T : never)[]

/** Like the text of a document in which the passage stands at `start`. */
function indexable(
  start: number,
  { sentences, head, trail, context }: Parts[0]['documents'][0]['passages'][0],
) {
  let text = '·'.repeat(start)
  const spans = sentences.map(({ text: one, gap, asks, label }) => {
    text += ' '.repeat(gap)
    const from = text.length
    text += one
    return { start: from, end: text.length, asks, label }
  })
  const from = text.length
  text += context ?? ''
  return {
    text,
    sentences: spans,
    head,
    trail,
    ...(context !== undefined && { context: { start: from, end: text.length } }),
  }
}

function build(parts: Parts) {
  const builder = new SegmentBuilder(RULES)
  // Which file of texts a document is in may differ from segment to segment in number, not in name.
  const stores = [...new Set(parts.filter(({ documents }) => documents.length > 0).map(({ store }) => store))]
  for (const [i, { name, note, documents, store }] of parts.entries()) {
    const begun: Part = { name, number: i, note }
    builder.beginPart(begun)
    for (const [at, one] of documents.entries()) {
      const made: IndexableDocument = {
        ...one,
        store: stores.indexOf(store),
        at: at * 2 ** 33,
        passages: one.passages.map((passage, n) => indexable(n * 1000, passage)),
      }
      builder.add(made)
    }
  }
  return openSegment(builder.done(stores.map(store => `documents-${store}.texts`)))
}

test('what was built in pieces and merged is what is built at once, without what is gone', () => {
  fc.assert(
    fc.property(fc.array(fc.array(part, { maxLength: 4 }), { maxLength: 4 }), pieces => {
      const merged = mergeSegments(
        pieces.map(parts => ({
          segment: build(parts),
          goneParts: Uint8Array.from(parts, ({ isGone }) => (isGone ? 1 : 0)),
        })),
        RULES,
      )
      const seen = readSegment(openSegment(merged))
      const kept = pieces.flatMap(parts => parts.filter(({ isGone }) => !isGone))
      const expected = readSegment(build(kept))
      // Numbers of parts are as they were given.
      const parts = pieces.flatMap(all => all.flatMap(({ isGone }, number) => (isGone ? [] : [number])))
      expect(seen).toEqual({
        ...expected,
        parts: expected.parts.map((one, i) => ({ ...one, number: parts[i] })),
      })
    }),
    { numRuns: Number(process.env.MERGES ?? 200) },
  )
})
