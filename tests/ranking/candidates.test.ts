import { describe, expect, test } from 'vitest'
import { SegmentBuilder } from '../../src/index/build.ts'
import { Collection } from '../../src/index/collection.ts'
import { mergeSegments } from '../../src/index/merge.ts'
import { openSegment, type Segment } from '../../src/index/segment.ts'
import { BM25_DEFAULTS, type Bm25Parameters, idf } from '../../src/ranking/bm25.ts'
import { Bm25Search } from '../../src/ranking/candidates.ts'
import type { PreparedQuery } from '../../src/ranking/query.ts'
import { englishAnalyzer } from '../../src/text/analyzer.ts'
import { seeded } from '../index/bad-luck.ts'
import type { NaivePassage } from '../oracle/bm25.ts'
import { exhaustiveScores, type NaiveSlot } from '../oracle/exhaustive.ts'
import { collectionOf, indexable, RULES, segmentOf } from '../support/collection.ts'

/** `SEARCHES=2000 npx vitest run tests/ranking/candidates.test.ts` asks more. */
const SEARCHES = Number(process.env.SEARCHES ?? 60)

type Draw = () => number
const below = (draw: Draw, n: number) => Math.floor(draw() * n)
const oneOf = <T>(draw: Draw, all: readonly T[]): T => all[below(draw, all.length)] as T

/** Words of which no two have one term, the commonest first. */
const WORDS = Array.from(
  { length: 60 },
  (_, i) => `${'bdfgklmnprtvz'[i % 13]}o${'kmpt'[i >> 4]}${'aiou'[i % 4]}x`,
)
const TERMS = WORDS.map(word => englishAnalyzer.lookAt(word).term)

interface Placed {
  readonly naive: NaivePassage
  readonly segment: number
  readonly local: number
  readonly part: string
}

interface Shape {
  readonly passages: number
  /** Longest body of each segment's passages. */
  readonly lengths: readonly number[]
}

/** Parts lie in the segments in another order than in the corpus, and some of them are gone. */
function randomCollection(draw: Draw, { passages, lengths }: Shape) {
  const names = new Map<number, Segment>()
  const placed: Placed[] = []
  const gone: { name: string; part: number }[] = []
  for (const [s, longest] of lengths.entries()) {
    const builder = new SegmentBuilder(RULES)
    let local = 0
    const parts = 1 + below(draw, 6)
    for (let p = 0; p < parts; p++) {
      const part = `${below(draw, 1000)}-${s}-${p}`
      const isGone = draw() < 0.15
      if (isGone) gone.push({ name: String(s), part: p })
      builder.beginPart({ name: part, number: 0, note: '' })
      const wanted = Math.ceil(passages / lengths.length / parts)
      for (let made = 0; made < wanted; ) {
        const own = Array.from({ length: 1 + below(draw, 4) }, () => randomPassage(draw, longest))
        builder.add({
          key: below(draw, 2 ** 32),
          work: 1,
          title: [],
          store: 0,
          at: 0,
          notes: [],
          passages: own.map(indexable),
        })
        for (const naive of own) {
          if (!isGone) placed.push({ naive: termsOf(naive), segment: s, local, part })
          local++
        }
        made += own.length
      }
    }
    names.set(s, openSegment(builder.done(['memory'])))
  }
  // Ids do not matter here: what has the same key by chance has another id.
  const collection = new Collection({
    isStop: traits => RULES.analyzer.isStop(traits),
    idOf: (segment, document) => `${[...names.values()].indexOf(segment)} ${document}`,
  })
  collection.apply({ add: [...names].map(([name, segment]) => ({ name: String(name), segment })), gone })
  // The order of the corpus.
  placed.sort((a, b) => (a.part < b.part ? -1 : a.part > b.part ? 1 : a.local - b.local))
  return { collection, placed, segments: [...names.values()], gone }
}

function randomPassage(draw: Draw, longest: number): NaivePassage {
  const words = (most: number) => {
    const all: string[] = []
    for (let i = below(draw, most + 1); i > 0; i--) {
      all.push(WORDS[Math.floor(WORDS.length * draw() ** 3)] as string)
    }
    return all
  }
  // Some repeat one word more often than a byte counts.
  const body = draw() < 0.002 ? Array(below(draw, 400)).fill(oneOf(draw, WORDS)) : words(longest)
  return { body, head: words(3), context: draw() < 0.2 ? words(5) : [] }
}

function termsOf({ body, head, context }: NaivePassage): NaivePassage {
  const of = (words: readonly string[]) => words.map(word => TERMS[WORDS.indexOf(word)] as string)
  return { body: of(body), head: of(head), context: of(context) }
}

function randomSlots(draw: Draw, collection: Collection): NaiveSlot[] {
  const slots = Array.from({ length: 1 + below(draw, 6) }, () => {
    const terms = Array.from({ length: 1 + (draw() < 0.4 ? below(draw, 4) : 0) }, (_, i) => ({
      term: draw() < 0.05 ? 'unheard' : oneOf(draw, TERMS),
      factor: i === 0 ? 1 : 1 - draw(),
    }))
    const df = Math.max(1, ...terms.map(({ term }) => collection.df(term)))
    return { idf: (draw() < 0.3 ? 0.3 : 1) * idf(df, collection.size), terms }
  })
  return slots
}

function queryOf(slots: readonly NaiveSlot[]): PreparedQuery {
  return {
    wanted: 'thing',
    slots: slots.map(({ idf }) => ({ idf, weight: 1 / slots.length, traits: 0, usual: false })),
    local: ({ segment }) =>
      slots.map(({ terms }) => ({
        terms: terms.flatMap(({ term, factor }) => {
          const number = segment.terms.find(term)
          return number < 0 ? [] : [{ term: number, factor }]
        }),
        exact: [],
        related: [],
        kindred: [],
      })),
  }
}

function randomParameters(draw: Draw): Bm25Parameters {
  if (draw() < 0.5) return BM25_DEFAULTS
  return {
    k1: oneOf(draw, [0, 0.4, 1.2, 3]),
    b: oneOf(draw, [0, 0.3, 0.75, 1]),
    headWeight: oneOf(draw, [0, 1, 2, 2.5]),
    contextWeight: oneOf(draw, [0, 0.5, 1]),
  }
}

/** Asks many questions, and compares each answer with that of scoring every passage. */
function compareSearches(
  draw: Draw,
  { collection, placed }: ReturnType<typeof randomCollection>,
  times: number,
) {
  const bases = new Map(collection.lives.map(({ name, base }) => [name, base]))
  const addresses = placed.map(({ segment, local }) => (bases.get(String(segment)) as number) + local)
  compareAt(
    draw,
    collection,
    placed.map(({ naive }) => naive),
    addresses,
    times,
  )
}

function compareAt(
  draw: Draw,
  collection: Collection,
  passages: readonly NaivePassage[],
  addresses: readonly number[],
  times: number,
) {
  expect(collection.size).toBe(passages.length)
  for (let i = 0; i < times; i++) {
    const slots = randomSlots(draw, collection)
    const parameters = randomParameters(draw)
    const search = new Bm25Search(collection, parameters)
    const scores = exhaustiveScores(passages, slots, parameters)
    for (const k of [1, 1 + below(draw, 20), 100, 1 + below(draw, passages.length * 2)]) {
      const residue = below(draw, 7)
      const accept = draw() < 0.4 ? (passage: number) => passage % 7 > residue : undefined
      const expected = scores
        .map((score, at) => ({ passage: addresses[at] as number, score, at }))
        .filter(({ passage, score }) => score > 0 && accept?.(passage) !== false)
        .sort((a, b) => b.score - a.score || a.at - b.at)
        .slice(0, k)
        .map(({ passage, score }) => ({ passage, score }))
      expect(search.best(queryOf(slots), k, accept)).toEqual(expected)
    }
  }
}

test('the words of these collections have a term each', () => {
  expect(new Set(TERMS).size).toBe(WORDS.length)
})

describe('the pruned search gives the hits, scores and order of scoring every passage', () => {
  test.each([
    ['one segment', { passages: 6000, lengths: [12] }],
    ['several, of several blocks and windows', { passages: 14_000, lengths: [12, 12, 12] }],
    ['many small ones', { passages: 2000, lengths: Array(12).fill(10) }],
    ['long passages and short ones', { passages: 6000, lengths: [2, 60, 4] }],
    ['passages that are all alike', { passages: 9000, lengths: [1, 1] }],
  ] as const)('%s', (name, shape) => {
    const draw = seeded(name.length * 101)
    compareSearches(draw, randomCollection(draw, shape), Math.ceil(SEARCHES / 5))
  })

  test('after the average length has drifted far from that of each segment', () => {
    const draw = seeded(77)
    for (const lengths of [
      [80, 2],
      [2, 2, 2, 120],
    ]) {
      const made = randomCollection(draw, { passages: 3000, lengths })
      compareSearches(draw, made, Math.ceil(SEARCHES / 10))
    }
  })

  test('a word in a short passage counts for more than when its segment held short ones alone', () => {
    // Each word three times in 90: 3 / (3 + 1.2 (0.25 + 0.75 * 90 / 70)) = 0.68; once in two words, 0.75.
    // Among short passages alone the latter was 1 / (1 + 1.2 (0.25 + 0.75 * 2 / 2)) = 0.45.
    const naive = (words: readonly string[]): NaivePassage => ({ body: words, head: [], context: [] })
    const some = (count: number, from: number) =>
      Array.from({ length: count }, (_, i) => WORDS[(from + i) % WORDS.length] as string)
    const long = Array.from({ length: 300 }, (_, i) => [...some(30, i), ...some(30, i), ...some(30, i)])
    const short = Array.from({ length: 90 }, (_, i) => some(2, i * 7))
    const segments = [long, short].map((all, s) =>
      segmentOf(
        all.map(words => indexable(naive(words))),
        { name: String(s), number: 0, note: '' },
      ),
    )
    const passages = [...long, ...short].map(words => termsOf(naive(words)))
    const collection = collectionOf(...segments)
    const search = new Bm25Search(collection, BM25_DEFAULTS)
    for (const term of TERMS) {
      const slots = [{ idf: idf(collection.df(term), collection.size), terms: [{ term, factor: 1 }] }]
      const expected = exhaustiveScores(passages, slots, BM25_DEFAULTS)
        .map((score, passage) => ({ passage, score }))
        .sort((a, b) => b.score - a.score || a.passage - b.passage)
        .slice(0, 5)
      expect(expected[0]?.passage).toBeGreaterThanOrEqual(long.length)
      expect(search.best(queryOf(slots), 5)).toEqual(expected)
    }
  })

  test('after a merge of all', () => {
    const draw = seeded(5)
    const { placed, segments, gone } = randomCollection(draw, { passages: 9000, lengths: [12, 30, 3] })
    const merged = openSegment(
      mergeSegments(
        segments.map((segment, s) => {
          const goneParts = new Uint8Array(segment.parts)
          for (const { name, part } of gone) if (name === String(s)) goneParts[part] = 1
          return { segment, goneParts }
        }),
        RULES,
      ),
    )
    const collection = new Collection({
      isStop: traits => RULES.analyzer.isStop(traits),
      idOf: (_, document) => String(document),
    })
    collection.apply({ add: [{ name: 'merged', segment: merged }] })
    // In the merged segment passages are numbered by segment, then as they were.
    const numbered = [...placed.keys()].sort(
      (a, b) =>
        (placed[a] as Placed).segment - (placed[b] as Placed).segment ||
        (placed[a] as Placed).local - (placed[b] as Placed).local,
    )
    const addresses: number[] = []
    for (const [address, at] of numbered.entries()) addresses[at] = address
    compareAt(
      draw,
      collection,
      placed.map(({ naive }) => naive),
      addresses,
      Math.ceil(SEARCHES / 10),
    )
  })
})
