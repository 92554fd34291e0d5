import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binsOf, brier, calibrationError, tradesOf } from '../../src/training/report/bins.ts'

const stated = (confidence: number, right: boolean) => ({ confidence, right })

test('a bin has the mean confidence of its questions and how often they were right', () => {
  const bins = binsOf([stated(0.1, false), stated(0.3, true), stated(0.4, false), stated(1, true)], 2)
  expect(bins[0]).toMatchObject({ from: 0, to: 0.5, count: 3, right: 1 / 3 })
  expect(bins[0]?.confidence).toBeCloseTo(0.8 / 3)
  // 1 belongs to the last bin, though bins end before their upper bound.
  expect(bins[1]).toMatchObject({ count: 1, confidence: 1, right: 1 })
})

test('an empty bin has a count and nothing else', () => {
  expect(binsOf([stated(0.9, true)], 2)[0]).toMatchObject({
    count: 0,
    confidence: undefined,
    right: undefined,
  })
})

test('the interval is Wilson’s, worked by hand', () => {
  // 8 of 10, z = 1.96: middle 0.8 + 3.8416/20 = 0.99208; reach 1.96 * sqrt(0.016 + 0.009604) = 0.313624;
  // both divided by 1 + 3.8416/10 = 1.38416: 0.490, 0.943.
  const [bin] = binsOf(
    Array.from({ length: 10 }, (_, i) => stated(0.7, i < 8)),
    1,
  )
  expect(bin?.low).toBeCloseTo(0.4902, 4)
  expect(bin?.high).toBeCloseTo(0.9433, 4)
})

test('every question falls into one bin', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
      fc.integer({ min: 1, max: 20 }),
      (all, n) => {
        const bins = binsOf(
          all.map(confidence => stated(confidence, true)),
          n,
        )
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
      },
    ),
  )
})

test('the calibration error weighs bins by their questions', () => {
  // Three questions at 0.25, none right: off by 0.25. One at 0.75, right: off by 0.25 too.
  const bins = binsOf([stated(0.25, false), stated(0.25, false), stated(0.25, false), stated(0.75, true)], 2)
  expect(calibrationError(bins)).toBeCloseTo(0.25)
})

test('the Brier score is 0 for one who knows and 0.25 for one who says perhaps', () => {
  expect(brier([stated(1, true), stated(0, false)])).toBe(0)
  expect(brier([stated(0.5, true), stated(0.5, false)])).toBe(0.25)
})

test('a lower threshold answers more, of both kinds', () => {
  expect(tradesOf([0.9, 0.4], [0.5], 2)).toEqual([
    { threshold: 1, answered: 0, falsely: 0 },
    { threshold: 0.5, answered: 0.5, falsely: 1 },
    { threshold: 0, answered: 1, falsely: 1 },
  ])
})
