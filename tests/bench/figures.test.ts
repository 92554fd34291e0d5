import { expect, test } from 'vitest'
import { figuresOf, overlap, percentilesOf } from '../../src/bench/figures.ts'
import type { Served } from '../../src/bench/job.ts'

test('percentiles are by nearest rank, whatever the order', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
  expect(percentilesOf(hundred)).toEqual({ p50: 50, p95: 95, p99: 99 })
  expect(percentilesOf([7])).toEqual({ p50: 7, p95: 7, p99: 7 })
})

test('overlap is the mean share of the first list that the second has', () => {
  // 1 of 2, and 2 of 2; the question that found nothing does not count: (0.5 + 1) / 2.
  expect(
    overlap([
      [
        ['a', 'b'],
        ['b', 'x', 'y'],
      ],
      [
        ['c', 'd'],
        ['d', 'c'],
      ],
      [[], ['a']],
    ]),
  ).toBe(0.75)
  expect(overlap([])).toBe(0)
})

test('a peer that was asked fewer questions stands beside Quoth’s times for the same ones', () => {
  const served = (searchMs: number[]): Served => ({
    searchMs,
    top: searchMs.map(() => ['a']),
    answerMs: [],
    rssBytes: 1,
  })
  const measured = { built: { seconds: 2 }, peakBytes: 1, firstMs: [30, 10, 20], served: served([10, 30]) }
  const figures = figuresOf(measured, 4e6, served([1, 3, 100]))
  expect(figures).toMatchObject({ buildMBs: 2, firstAnswerMs: 20, asked: 2, searchesPerSecond: 50 })
  // Not the question that took 100 ms, which the peer was not asked.
  expect(figures.beside).toEqual({
    quothSearch: { p50: 1, p95: 3, p99: 3 },
    quothPerSecond: 500,
    overlap10: 1,
  })
})

test('a change is as slow as its slowest, and disturbs by what it makes of p99', () => {
  const change = { visibleMs: [50, 40, 90], quietMs: [1, 2], busyMs: [1, 3] }
  const served: Served = { searchMs: [1], top: [[]], answerMs: [2], rssBytes: 1, change }
  const { change: figures } = figuresOf({ built: { seconds: 1 }, peakBytes: 1, firstMs: [1], served }, 1e6)
  expect(figures).toEqual({ changes: 3, visibleP50: 50, visibleMax: 90, searchP99Ratio: 1.5 })
})
