import { expect, test } from 'vitest'
import { changeOf } from '../../src/training/report/effects.ts'

test('a change is the mean over collections of their mean changes, with its standard error', () => {
  const before = new Map([
    ['large', [1, 1, 0, 0]],
    ['small', [0, 1]],
  ])
  const after = new Map([
    ['large', [1, 0, 0, 0]],
    ['small', [1, 1]],
  ])
  const { by, error } = changeOf(before, after)
  // Differences: 0, -1, 0, 0 with mean -1/4 and variance 3/16; 1, 0 with mean 1/2 and variance 1/4.
  expect(by).toBeCloseTo((-1 / 4 + 1 / 2) / 2)
  //   error = sqrt(3/16/4 + 1/4/2) / 2 = sqrt(0.046875 + 0.125) / 2
  expect(error).toBeCloseTo(0.207289, 5)
})
