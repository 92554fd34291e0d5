import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BM25_DEFAULTS, idf, termScore } from '../../src/ranking/bm25.ts'
import { Bm25Search } from '../../src/ranking/candidates.ts'
import type { PreparedQuery } from '../../src/ranking/query.ts'
import { englishAnalyzer } from '../../src/text/analyzer.ts'
import { naiveScores } from '../oracle/bm25.ts'
import { collectionOf, indexable, segmentOf } from '../support/collection.ts'

test('scores the worked example by hand', () => {
  // 3 passages; the term is in 1 of them, twice; that one is 4 terms long, the average is 3.
  //   idf  = ln(1 + (3 - 1 + 0.5) / (1 + 0.5))  = 0.980829
  //   norm = 1.2 * (1 - 0.75 + 0.75 * 4 / 3)    = 1.5
  //   tf   = 2 / (2 + 1.5)                      = 0.571429
  expect(idf(1, 3)).toBeCloseTo(0.980829, 6)
  expect(termScore(idf(1, 3), 2, 4, 3, BM25_DEFAULTS)).toBeCloseTo(0.980829 * 0.571429, 5)
})

test('a term that every passage holds still counts for something', () => {
  // ln(1 + 0.5 / 10.5)
  expect(idf(10, 10)).toBeCloseTo(0.04652, 5)
})

describe('the parameters do what their comments say', () => {
  test('k1 = 0 counts presence alone', () => {
    expect(termScore(1, 1, 9, 3, { ...BM25_DEFAULTS, k1: 0 })).toBe(
      termScore(1, 7, 9, 3, { ...BM25_DEFAULTS, k1: 0 }),
    )
  })
  test('b = 0 ignores length', () => {
    expect(termScore(1, 2, 9, 3, { ...BM25_DEFAULTS, b: 0 })).toBe(
      termScore(1, 2, 90, 3, { ...BM25_DEFAULTS, b: 0 }),
    )
  })
})

// Few words, so that passages share them; 'zeta' is asked for but never written.
const word = fc.constantFrom('alfa', 'bravo', 'carol', 'delta', 'echo', 'foxtrot')
const passage = fc.record({
  body: fc.array(word, { maxLength: 12 }),
  head: fc.array(word, { maxLength: 3 }),
  context: fc.array(word, { maxLength: 5 }),
})
const parameters = fc.record({
  k1: fc.double({ min: 0, max: 3, noNaN: true }),
  b: fc.double({ min: 0, max: 1, noNaN: true }),
  headWeight: fc.constantFrom(0, 1, 2, 2.5),
  contextWeight: fc.constantFrom(0, 0.5, 1),
})

test('ranks and scores as the naive oracle does, ties in the order of passages', () => {
  fc.assert(
    fc.property(
      fc.array(passage, { maxLength: 12 }),
      fc.uniqueArray(fc.oneof(word, fc.constant('zeta')), { minLength: 1, maxLength: 4 }),
      parameters,
      fc.integer({ min: 0, max: 15 }),
      (passages, question, chosen, k) => {
        const collection = collectionOf(segmentOf(passages.map(indexable)))
        const terms = question.map(form => englishAnalyzer.lookAt(form).term)
        const query: PreparedQuery = {
          wanted: 'thing',
          question: '',
          slots: terms.map(term => ({
            term,
            idf: idf(collection.df(term), collection.size),
            weight: 1 / question.length,
            traits: 0,
            usual: false,
          })),
          local: ({ segment }) =>
            terms.map(term => {
              const number = segment.terms.find(term)
              return {
                idf: idf(collection.df(term), collection.size),
                terms: number < 0 ? [] : [{ term: number, factor: 1 }],
              }
            }),
          hints: () => terms.map(() => ({ exact: [], related: [], kindred: [] })),
        }
        const search = new Bm25Search(collection, chosen)
        const expected = naiveScores(passages, question, chosen)
          .map((score, i) => ({ passage: i, score }))
          .filter(({ score }) => score > 0)
        const best = search.best(query, k)
        expect(best).toHaveLength(Math.min(k, expected.length))
        for (const [i, { passage: number, score }] of best.entries()) {
          expect(score).toBeCloseTo(expected.find(one => one.passage === number)?.score ?? Number.NaN, 9)
          expect(search.shares(query, number).reduce((sum, share) => sum + share, 0)).toBeCloseTo(score, 9)
          const next = best[i + 1]
          if (next !== undefined)
            expect(score > next.score || (score === next.score && number < next.passage)).toBe(true)
        }
        const left = expected.filter(({ passage: number }) => !best.some(one => one.passage === number))
        for (const { score } of left)
          expect(score).toBeLessThanOrEqual((best.at(-1)?.score ?? Infinity) + 1e-9)
        // A second question finds the accumulators clean.
        expect(search.best(query, k)).toEqual(best)
      },
    ),
    { numRuns: 300 },
  )
})
