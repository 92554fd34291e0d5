import { describe, expect, test } from 'vitest'
import { BM25_DEFAULTS, idf } from '../../src/ranking/bm25.ts'
import { averageLength } from '../../src/ranking/bounds.ts'
import { Bm25Search } from '../../src/ranking/candidates.ts'
import { RangeSearch } from '../../src/ranking/range-search.ts'
import { seeded } from '../index/bad-luck.ts'
import { exhaustiveScores, type NaiveSlot } from '../oracle/exhaustive.ts'
import { below, type Draw, queryOf, randomCollection, TERMS } from '../support/random-collection.ts'

const draw = seeded(6)
const { collection, placed } = randomCollection(draw, { passages: 40_000, lengths: [10] })
const passages = placed.map(({ naive }) => naive)
const [live] = collection.lives as [(typeof collection.lives)[number]]

/** Some rare words among many common ones: only there is it worth while. */
function randomSlots(drawn: Draw): NaiveSlot[] {
  const words = new Set<number>()
  while (words.size < 2) words.add(TERMS.length - 1 - below(drawn, 20))
  while (words.size < 12) words.add(below(drawn, 25))
  return [...words]
    .sort(() => drawn() - 0.5)
    .map(word => {
      const term = TERMS[word] as string
      const terms = [{ term, factor: 1 }]
      if (drawn() < 0.2) terms.push({ term: TERMS[below(drawn, 60)] as string, factor: 0.8 })
      return { idf: idf(collection.df(term), collection.size), terms }
    })
}

describe('a mark found before the search', () => {
  test('is reached by k passages that count, and is seldom far below what they reach', () => {
    const ranges = new RangeSearch(BM25_DEFAULTS)
    ranges.begin(averageLength(collection.totals, collection.size, BM25_DEFAULTS))
    // What is gone counts as little as what is refused.
    const there = new Set(placed.map(({ local }) => local))
    const shares: number[] = []
    for (let i = 0; i < 40; i++) {
      const slots = randomSlots(draw)
      const residue = 1 + below(draw, 3)
      const counts = (passage: number) => passage % 3 < residue && there.has(passage)
      const plan = ranges.plan(live.segment, queryOf(slots).local(live))
      const k = 1 + below(draw, 60)
      const mark = ranges.prime(plan, k, counts)
      const exact = exhaustiveScores(passages, slots, BM25_DEFAULTS)
        .filter((_, at) => counts(placed[at]?.local as number))
        .sort((a, b) => b - a)[k - 1] as number
      expect(mark).toBeLessThanOrEqual(exact)
      if (mark > 0) shares.push(mark / exact)
    }
    expect(shares.length).toBeGreaterThan(10)
    expect(shares.sort((a, b) => a - b)[shares.length >> 1]).toBeGreaterThan(0.5)
  })

  test('changes no hit, no score and no order', () => {
    const addresses = placed.map(({ local }) => live.base + local)
    const search = new Bm25Search(collection, BM25_DEFAULTS)
    for (let i = 0; i < 25; i++) {
      const slots = randomSlots(draw)
      const expected = exhaustiveScores(passages, slots, BM25_DEFAULTS)
        .map((score, at) => ({ passage: addresses[at] as number, score, at }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.at - b.at)
        .map(({ passage, score }) => ({ passage, score }))
      for (const k of [1, 10, 50]) expect(search.best(queryOf(slots), k)).toEqual(expected.slice(0, k))
    }
  })
})
