import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearest } from '../../src/text/spelling.ts'

const known = ['gallant', 'azerbaijan', 'border', 'broker', 'vacation', 'make', 'cake', 'iran', '1747'].map(
  (folded, i) => ({ folded, count: 100 - i }),
)
const found = (word: string) => nearest(word, known, 3).map(({ word: { folded } }) => folded)

test.each([
  ['galant', ['gallant']], // a letter missing
  ['azerbajan', ['azerbaijan']],
  ['broder', ['border', 'broker']], // two letters crossed, or one wrong: both one edit, the commoner first
  ['vaccation', ['vacation']],
  ['bake', []], // a wrong first letter makes another word of a short one
  ['irn', []], // too short to tell
  ['1748', []], // a number is never a misspelling
  ['gallant', []], // it is known: nothing nearer
])('%s is near %j', (word, expected) => {
  expect(found(word)).toEqual(expected)
})

test('the distance is that of the naive recursion', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      expect(editDistance(a, b)).toBe(naive(a, b))
    }),
  )
})

function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const same = a.at(-1) === b.at(-1)
  const least = Math.min(
    naive(a.slice(0, -1), b) + 1,
    naive(a, b.slice(0, -1)) + 1,
    naive(a.slice(0, -1), b.slice(0, -1)) + (same ? 0 : 1),
  )
  const crossed = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return crossed ? Math.min(least, naive(a.slice(0, -2), b.slice(0, -2)) + 1) : least
}
