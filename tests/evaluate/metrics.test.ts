import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auroc, mean, ndcg, percentile, recall, reciprocalRank } from '../../src/evaluate/metrics.ts'

const GRADES = new Map([
  ['a', 3],
  ['b', 2],
  ['c', 1],
  ['d', 0], // judged, and not relevant
  ['e', -1], // some collections mark junk like this
])

describe('nDCG', () => {
  test('is the worked example by hand: gain is the grade, discounted by log2 of rank + 1', () => {
    // found: c at 1, d at 2, a at 3      = 1/log2(2) + 0/log2(3) + 3/log2(4) = 1 + 0 + 1.5  = 2.5
    // ideal: a at 1, b at 2, c at 3      = 3/log2(2) + 2/log2(3) + 1/log2(4) = 3 + 1.26186 + 0.5 = 4.76186
    expect(ndcg(['c', 'd', 'a'], GRADES, 10)).toBeCloseTo(2.5 / 4.76186, 5)
  })

  test('looks no deeper than k, in the ideal order too', () => {
    // found: b at 1 = 2, the rest lies below; ideal: a at 1 = 3
    expect(ndcg(['b', 'a'], GRADES, 1)).toBeCloseTo(2 / 3, 10)
  })

  test('takes a negative grade for no gain, not for a loss', () => {
    expect(ndcg(['e', 'a'], GRADES, 10)).toBe(ndcg(['x', 'a'], GRADES, 10))
  })

  test('is 0 where nothing is relevant', () => {
    expect(ndcg(['d'], new Map([['d', 0]]), 10)).toBe(0)
  })
})

test('the reciprocal rank is that of the first relevant document within k', () => {
  expect(reciprocalRank(['d', 'x', 'b', 'a'], GRADES, 10)).toBe(1 / 3)
  expect(reciprocalRank(['d', 'x', 'b', 'a'], GRADES, 3)).toBe(1 / 3)
  expect(reciprocalRank(['d', 'x', 'b', 'a'], GRADES, 2)).toBe(0)
  expect(reciprocalRank([], GRADES, 10)).toBe(0)
})

test('recall is a share of the relevant documents that there is room for', () => {
  // three are relevant: a, b, c
  expect(recall(['a', 'x', 'c'], GRADES, 10)).toBeCloseTo(2 / 3, 10)
  expect(recall(['a', 'x', 'c'], GRADES, 2)).toBeCloseTo(1 / 2, 10)
  expect(recall(['a', 'b', 'c'], GRADES, 1)).toBe(1)
  expect(recall(['d', 'e'], GRADES, 10)).toBe(0)
})

test('no order beats the one by grade, which has nDCG 1', () => {
  const judged = fc.uniqueArray(fc.tuple(fc.string(), fc.integer({ min: -1, max: 4 })), {
    selector: ([id]) => id,
    minLength: 1,
  })
  fc.assert(
    fc.property(judged, fc.integer({ min: 1, max: 12 }), (rows, k) => {
      fc.pre(rows.some(([, grade]) => grade > 0))
      const best = rows.toSorted((a, b) => b[1] - a[1]).map(([id]) => id)
      const grades = new Map(rows)
      const ids = rows.map(([id]) => id)
      expect(ndcg(best, grades, k)).toBeCloseTo(1, 10)
      expect(ndcg(ids, grades, k)).toBeLessThanOrEqual(1 + 1e-12)
      expect(recall(best, grades, k)).toBe(1)
      expect(reciprocalRank(ids, grades, k)).toBeLessThanOrEqual(reciprocalRank(ids, grades, k + 1))
    }),
  )
})

describe('AUROC', () => {
  test('is the worked example by hand', () => {
    // pairs: 0.9 beats 0.5 and 0.2; 0.5 ties 0.5 and beats 0.2; 0.1 loses both
    //   (1 + 1) + (0.5 + 1) + (0 + 0) = 3.5 of 6
    expect(auroc([0.9, 0.5, 0.1], [0.5, 0.2])).toBeCloseTo(3.5 / 6, 10)
  })

  test('is unknown unless there are both kinds', () => {
    expect(auroc([0.5], [])).toBeUndefined()
    expect(auroc([], [0.5])).toBeUndefined()
  })

  test('is what comparing every pair gives', () => {
    // few distinct scores, so that ties are many
    const scores = fc.array(
      fc.integer({ min: 0, max: 6 }).map(score => score / 6),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        expect(auroc(positives, negatives)).toBeCloseTo(aurocByPairs(positives, negatives), 10)
      }),
    )
  })
})

test('a percentile is one of the values: the smallest that the share does not exceed', () => {
  const values = [50, 15, 40, 20, 35]
  expect(percentile(values, 0.05)).toBe(15)
  expect(percentile(values, 0.3)).toBe(20) // 0.3 * 5 = 1.5, so the second
  expect(percentile(values, 0.4)).toBe(20)
  expect(percentile(values, 0.5)).toBe(35)
  expect(percentile(values, 1)).toBe(50)
  expect(values[0]).toBe(50) // sorted a copy
  expect(percentile([], 0.5)).toBeUndefined()
})

test('the mean of nothing is unknown, not 0', () => {
  expect(mean([1, 2, 6])).toBe(3)
  expect(mean([])).toBeUndefined()
})

/** The definition, in n². */
function aurocByPairs(positives: readonly number[], negatives: readonly number[]): number {
  let wins = 0
  for (const p of positives) for (const n of negatives) wins += p > n ? 1 : p === n ? 0.5 : 0
  return wins / (positives.length * negatives.length)
}
