import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Company } from '../../src/retrieval/embedded/company.ts'
import { collectionOf, indexable, segmentOf } from '../support/collection.ts'

const WORDS = ['lamp', 'brick', 'harbor', 'velvet', 'comet', 'ginger']

test('company is the most that looking at every passage finds, and less than what was asked for where that is more', () => {
  const passage = fc.subarray(WORDS, { minLength: 1 })
  const passages = fc.array(passage, { minLength: 1, maxLength: 30 })
  const companions = fc
    .subarray(WORDS)
    .chain(terms =>
      fc.tuple(...terms.map(term => fc.record({ term: fc.constant(term), idf: fc.double(IDF) }))),
    )
  const asked = fc.array(fc.tuple(fc.constantFrom(...WORDS, 'unheard'), fc.constantFrom(0, 0, 0.3, 0.5, 0.9)))
  fc.assert(
    fc.property(passages, passages, passages, companions, asked, (first, second, gone, beside, questions) => {
      const segments = [first, second, gone].map(all =>
        segmentOf(all.map(body => indexable({ body, head: [], context: [] }))),
      )
      const collection = collectionOf(...segments)
      collection.apply({ add: [], gone: [{ name: '2', part: 0 }] })
      const company = new Company(beside, collection)
      const total = beside.reduce((sum, { idf }) => sum + idf, 0)
      for (const [term, least] of questions) {
        const held = [...first, ...second]
          .filter(body => body.includes(term))
          .map(body => beside.reduce((sum, one) => sum + (body.includes(one.term) ? one.idf : 0), 0))
        const most = total === 0 ? 0 : Math.max(0, ...held) / total
        const found = company.of(term, least)
        if (most >= least) expect(found).toBe(most)
        else expect(found).toBeLessThan(least)
      }
    }),
    { numRuns: 200 },
  )
})

const IDF = { min: 0.1, max: 12, noNaN: true }
