import { expect, test } from 'vitest'
import { changeOf } from '../../src/training/report/effects.ts'

test('a change is a mean over collections by the root of their sizes, with its standard error', () => {
  const before = new Map([
    ['large', [1, 1, 0, 0]],
    ['small', [0]],
  ])
  const after = new Map([
    ['large', [1, 0, 0, 0]],
    ['small', [1]],
  ])
  const { by, error } = changeOf(before, after)
  // Of four questions and of one: they count as 2 to 1. Differences 0, -1, 0, 0 with mean -1/4 and variance 3/16; and 1.
  expect(by).toBeCloseTo((2 / 3) * (-1 / 4) + (1 / 3) * 1)
  expect(error).toBeCloseTo((2 / 3) * Math.sqrt(3 / 16 / 4))
})
