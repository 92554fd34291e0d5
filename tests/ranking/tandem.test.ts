import { describe, expect, test } from 'vitest'
import type { Collection } from '../../src/index/collection.ts'
import { BM25_DEFAULTS } from '../../src/ranking/bm25.ts'
import { Bm25Search } from '../../src/ranking/candidates.ts'
import { jointMark, writeStand } from '../../src/ranking/joint-mark.ts'
import {
  type Partner,
  type SegmentNews,
  Tandem,
  type TandemSearch,
  type TandemThresholds,
} from '../../src/ranking/tandem.ts'
import { createTandemMemory, FRONT, READY, REAR, STATE } from '../../src/ranking/tandem-memory.ts'
import { Rear } from '../../src/ranking/tandem-rear.ts'
import { TopScores } from '../../src/ranking/top-scores.ts'
import { seeded } from '../index/bad-luck.ts'
import { collectionOf, indexable, segmentOf } from '../support/collection.ts'
import { queryOf, randomCollection, randomSlots, TERMS, WORDS } from '../support/random-collection.ts'

// With a thread of its own the rear is tested in tests/retrieval/second-thread.test.ts.

/** A rear that searches before the front begins: all that it can. */
function rearFirst(thresholds: TandemThresholds = { passages: 1, postings: 1 }) {
  const memory = createTandemMemory()
  const news: SegmentNews[] = []
  const tandem = new Tandem(memory, one => news.push(one), thresholds)
  const rear = new Rear(memory, BM25_DEFAULTS)
  const counts = { rides: 0, found: 0 }
  const partner = {
    rouse: () => tandem.rouse(),
    begin(search: TandemSearch, before = () => {}) {
      Atomics.store(memory.control, STATE, READY)
      const ride = tandem.begin(search)
      if (ride === undefined) return undefined
      counts.rides++
      before()
      rear.search(news.splice(0))
      const finish = ride.finish.bind(ride)
      ride.finish = offer =>
        finish((address, score) => {
          counts.found++
          offer(address, score)
        })
      return ride
    },
  }
  return { partner, counts, memory, news }
}

function compare(collection: Collection, partner: Partner, times: number, seed: number) {
  const draw = seeded(seed)
  const alone = new Bm25Search(collection, BM25_DEFAULTS)
  const both = new Bm25Search(collection, BM25_DEFAULTS, partner)
  for (let i = 0; i < times; i++) {
    const query = queryOf(randomSlots(draw, collection))
    for (const k of [1, 10, 50, 100]) expect(both.best(query, k)).toEqual(alone.best(query, k))
  }
}

describe('what the rear finds is what the front would have found', () => {
  test.each([
    ['in one segment', { passages: 9000, lengths: [12] }],
    ['in several, with parts that are gone', { passages: 14_000, lengths: [12, 12, 3, 12] }],
    ['where many passages score alike', { passages: 9000, lengths: [1, 1] }],
  ] as const)('%s', (name, shape) => {
    const { collection } = randomCollection(seeded(name.length), shape)
    const { partner, counts } = rearFirst()
    compare(collection, partner, 12, name.length)
    expect(counts.found).toBeGreaterThan(500)
  })

  test('segments too small for it are searched by the front', () => {
    const { collection } = randomCollection(seeded(3), { passages: 9000, lengths: [12, 2, 12, 12] })
    const sizes = collection.lives.map(({ segment }) => segment.size)
    const { partner, counts, news } = rearFirst({ passages: Math.max(...sizes), postings: 1 })
    compare(collection, partner, 12, 3)
    expect(counts.found).toBeGreaterThan(500)
    expect(news).toEqual([])
  })
})

describe('the front searches alone', () => {
  const { collection } = randomCollection(seeded(8), { passages: 6000, lengths: [12, 12] })

  test('where there is too little to do', () => {
    const { partner, counts } = rearFirst({ passages: 1, postings: 1_000_000 })
    compare(collection, partner, 5, 8)
    expect(counts.rides).toBe(0)
  })

  test('while the rear is at work still, or not there yet', () => {
    const memory = createTandemMemory()
    const tandem = new Tandem(memory, () => {}, { passages: 1, postings: 1 })
    compare(collection, tandem, 5, 8)
    Atomics.store(memory.control, STATE, READY)
    // Asked once, it never answers.
    compare(collection, tandem, 5, 8)
    expect(Atomics.load(memory.control, STATE)).not.toBe(READY)
  })

  test('where the memory of a segment is not shared', () => {
    const passages = Array.from({ length: 300 }, (_, i) => ({
      body: [WORDS[i % 60] as string, WORDS[(i * 7) % 60] as string],
      head: [],
      context: [],
    }))
    const { partner, counts } = rearFirst()
    compare(collectionOf(segmentOf(passages.map(indexable))), partner, 5, 8)
    expect(counts.rides).toBe(0)
  })

  test('where a question has no room in the memory', () => {
    const { partner, counts } = rearFirst()
    const terms = Array.from({ length: 9000 }, (_, i) => ({ term: `unheard ${i}`, factor: 0.5 }))
    const query = queryOf([{ idf: 1, terms: [{ term: 'bokax', factor: 1 }, ...terms] }])
    // None of them is in the segments, so let them all be.
    const wide = {
      ...query,
      local: () => [{ idf: 1, terms: terms.map((_, i) => ({ term: i % 20, factor: 0.5 })) }],
    }
    const alone = new Bm25Search(collection, BM25_DEFAULTS)
    expect(new Bm25Search(collection, BM25_DEFAULTS, partner).best(wide, 10)).toEqual(alone.best(wide, 10))
    expect(counts.rides).toBe(0)
  })

  test('where the rear finds more than there is room for', () => {
    const many = randomCollection(seeded(9), { passages: 40_000, lengths: [6] }).collection
    const { partner, counts } = rearFirst()
    const draw = seeded(10)
    const alone = new Bm25Search(many, BM25_DEFAULTS)
    const both = new Bm25Search(many, BM25_DEFAULTS, partner)
    for (let i = 0; i < 3; i++) {
      const query = queryOf(randomSlots(draw, many))
      expect(both.best(query, 40_000)).toEqual(alone.best(query, 40_000))
    }
    expect(counts.rides).toBe(3)
    expect(counts.found).toBeLessThan(3 * 16_384)
  })
})

test('the joint mark is what k of both reach: never more, and seldom much less', () => {
  const draw = seeded(4)
  let shares = 0
  for (let i = 0; i < 300; i++) {
    const { control } = createTandemMemory()
    const k = 1 + Math.floor(draw() * 120)
    const [ours, theirs] = [new TopScores(k), new TopScores(k)]
    const all: number[] = []
    for (let n = Math.floor(draw() * 400); n > 0; n--) {
      const score = draw() ** 3 * 20
      all.push(score)
      ;(draw() < 0.6 ? ours : theirs).add(score)
    }
    writeStand(control, FRONT, 7, theirs, k)
    expect(Atomics.load(control, FRONT)).toBe(7)
    const mark = jointMark(control, FRONT, ours, k)
    const exact = all.sort((a, b) => b - a)[k - 1] ?? 0
    expect(mark).toBeLessThanOrEqual(exact)
    shares += exact === 0 ? 1 : mark / exact
  }
  expect(shares / 300).toBeGreaterThan(0.9)
})

describe('scores of passages that both may have come across are not counted twice', () => {
  const { collection } = randomCollection(seeded(8), { passages: 9000, lengths: [12] })
  const [live] = collection.lives as [Collection['lives'][number]]
  const scores = (count: number, score: number) => {
    const top = new TopScores(10)
    for (let i = 0; i < count; i++) top.add(score)
    return top
  }

  test.each([
    [4000, 8],
    [5000, 8],
    [5001, 0],
  ])('by the front, which is at %i while the rear has begun at 5000', (place, mark) => {
    const memory = createTandemMemory()
    Atomics.store(memory.control, STATE, READY)
    const tandem = new Tandem(memory, () => {}, { passages: 1, postings: 1 })
    const slotsOf = () => [{ idf: 1, terms: [{ term: 0, factor: 1 }] }]
    const ride = tandem.begin({ lives: [live], slotsOf, average: 10, k: 10 })
    writeStand(memory.control, REAR, 5000, scores(5, 8), 10)
    const front = ride?.front(live, () => true)
    for (let passage = 0; passage < 5; passage++) front?.offer(passage, 8)
    front?.end(place)
    expect(front?.mark()).toBe(mark)
  })

  test('by the rear, which is where the front has been', () => {
    const found = [0, live.segment.size].map(place => {
      const { partner, counts, memory } = rearFirst()
      const search = new Bm25Search(collection, BM25_DEFAULTS, {
        ...partner,
        // Scores that none of these passages has.
        begin: one =>
          partner.begin(one, () => writeStand(memory.control, FRONT, place, scores(10, 1000), 10)),
      })
      search.best(queryOf([{ idf: 1, terms: [{ term: TERMS[0] as string, factor: 1 }] }]), 10)
      return counts.found
    })
    expect(found[0]).toBe(0)
    expect(found[1]).toBeGreaterThanOrEqual(10)
  })
})

test('top scores are kept in order, equal ones as often as they came', () => {
  const top = new TopScores(3)
  expect(top.reachedBy(1)).toBe(0)
  expect(top.hasChanged()).toBe(false)
  for (const score of [2, 5, 2, 1]) top.add(score)
  expect([1, 2, 3, 4].map(rank => top.reachedBy(rank))).toEqual([5, 2, 2, 0])
  expect(top.hasChanged()).toBe(true)
  top.add(1)
  expect(top.hasChanged()).toBe(false)
  expect(top.reachedBy(0)).toBe(Number.POSITIVE_INFINITY)
})
