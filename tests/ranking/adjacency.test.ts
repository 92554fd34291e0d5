import { expect, test } from 'vitest'
import { SegmentBuilder } from '../../src/index/build.ts'
import { NO_WORK, openSegment } from '../../src/index/segment.ts'
import { Adjacency } from '../../src/ranking/adjacency.ts'
import { placeIn } from '../../src/ranking/bodies.ts'
import type { Candidate } from '../../src/ranking/candidates.ts'
import { collectionOf, indexable, RULES } from '../support/collection.ts'

const TEN = Array.from({ length: 10 }, (_, i) => ({ work: i + 1, passages: 1 }))

test('scores what stands beside a document by the worked example', () => {
  const { of } = adjacency(TEN, [
    { passage: 2, score: 4 },
    { passage: 3, score: 2 },
    { passage: 7, score: 1 },
  ])
  // Two of three rivals stand side by side. By chance it were 3 * (1 - (1 - 3 / 10) ** 2) = 1.53.
  //   surprise = 1 - 1.53 / 2 = 0.235
  expect(of(2)).toBeCloseTo(0.235 * 2, 9)
  expect(of(3)).toBeCloseTo(0.235 * 4, 9)
  expect(of(7)).toBe(0)
  // Not a rival itself, and nobody beside it is.
  expect(of(5)).toBe(0)
})

test('where all documents are rivals, that they stand side by side tells nothing', () => {
  const { of } = adjacency(
    TEN,
    TEN.map((_, passage) => ({ passage, score: 1 })),
  )
  expect(of(4)).toBe(0)
})

test('of a document with several rivals the best counts', () => {
  const documents = [...TEN.slice(0, 8), { work: 9, passages: 3 }, { work: 10, passages: 1 }]
  const { of } = adjacency(documents, [
    { passage: 10, score: 5 },
    { passage: 8, score: 3 },
    { passage: 11, score: 2 },
  ])
  expect(of(11)).toBeGreaterThan(0)
  expect(of(11) / of(8)).toBeCloseTo(5 / 2, 9)
})

test('a book is nowhere near its ends, and parts of one work are looked at otherwise, or may be one text', () => {
  const book = [...TEN.slice(0, 8), { work: 9, passages: 21 }, { work: 10, passages: 1 }]
  const beside = [
    { passage: 28, score: 2 },
    { passage: 29, score: 1 },
  ]
  expect(adjacency(book, beside).of(29)).toBe(0)
  const work = [...TEN.slice(0, 8), { work: 9, passages: 1 }, { work: 9, passages: 1 }]
  const parts = [
    { passage: 8, score: 2 },
    { passage: 9, score: 1 },
  ]
  expect(adjacency(work, parts).of(9)).toBe(0)
  expect(adjacency(TEN, parts).of(9)).toBeGreaterThan(0)
  const untitled = [...TEN.slice(0, 8), { work: NO_WORK, passages: 1 }, { work: 10, passages: 1 }]
  expect(adjacency(untitled, parts).of(9)).toBe(0)
})

test('a document without passages parts nobody', () => {
  const documents = [...TEN.slice(0, 8), { work: 9, passages: 0 }, { work: 10, passages: 1 }]
  const { of } = adjacency(documents, [
    { passage: 7, score: 2 },
    { passage: 8, score: 1 },
  ])
  expect(of(8)).toBeGreaterThan(0)
})

function adjacency(
  documents: readonly { readonly work: number; readonly passages: number }[],
  rivals: readonly Candidate[],
) {
  const builder = new SegmentBuilder(RULES)
  builder.beginPart({ name: 'a', number: 0, note: '' })
  for (const [at, { work, passages }] of documents.entries()) {
    const one = indexable({ body: ['lion'], head: [], context: [] })
    builder.add({ key: at, work, title: [], store: 0, at, notes: [], passages: Array(passages).fill(one) })
  }
  const collection = collectionOf(openSegment(builder.done(['memory'])))
  const placeOf = (passage: number) => placeIn(collection, passage)
  const made = new Adjacency(collection, rivals, placeOf)
  return { of: (passage: number) => made.of(placeOf(passage)) }
}
