import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, isSlip, type KnownWords, Spellings, signatureOf } from '../../src/text/spelling.ts'

const known = ['gallant', 'azerbaijan', 'border', 'broker', 'vacation', 'make', 'cake', 'iran', '1747'].map(
  (folded, i) => ({ folded, count: 100 - i }),
)
const spellings = new Spellings(listed(known))
const near = (word: string) =>
  spellings.nearest(word).map(({ word: { folded }, doubtful }) => (doubtful ? `${folded}?` : folded))

test.each([
  ['galant', ['gallant']], // a letter missing
  ['azerbajan', ['azerbaijan']],
  ['broder', ['border', 'broker']], // two letters crossed, or one wrong: both one edit, the commoner first
  ['vaccation', ['vacation']],
  ['bake', ['make?', 'cake?']], // a wrong first letter makes another word of a short one
  ['irn', []], // too short to tell
  ['1748', []], // a number is never a misspelling
])('%s is near %j', (word, expected) => {
  expect(near(word)).toEqual(expected)
})

test('a word further away is only suggested, and only with the same first letter', () => {
  const suggested = (word: string) => spellings.suggestions(word).map(({ word: { folded } }) => folded)
  expect(near('aserbaidjann')).toEqual([])
  expect(suggested('aserbaidjann')).toEqual(['azerbaijan'])
  expect(suggested('operation')).toEqual([])
})

test('the nearest are those that comparing with every word finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 4, maxLength: 9 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 20 }), word, (words, asked) => {
      const all = words.filter(one => one !== asked).map(folded => ({ folded, count: 1 }))
      const distances = all.map(({ folded }) => editDistance(asked, folded))
      const least = Math.min(...distances)
      const found = new Spellings(listed(all)).nearest(asked).map(({ word: { folded } }) => folded)
      if (least === 1)
        expect([...found].sort()).toEqual(
          all
            .map(({ folded }) => folded)
            .filter((_, i) => distances[i] === 1)
            .sort(),
        )
      for (const one of found) expect(editDistance(asked, one)).toBe(least)
    }),
  )
})

test('what is suggested is all at the least distance that comparing with every word finds', () => {
  const word = fc
    .string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 3, maxLength: 14 })
    .map(rest => `a${rest}`)
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, asked) => {
      const all = words.filter(one => one !== asked)
      const most = Math.max(asked.length < 8 ? 1 : 2, Math.floor(asked.length / 3))
      const least = Math.min(...all.map(one => editDistance(asked, one)))
      const suggested = new Spellings(listed(all.map(folded => ({ folded, count: 1 })))).suggestions(asked)
      expect(suggested.map(({ word: { folded } }) => folded)).toEqual(
        all.filter(one => least <= most && editDistance(asked, one) === least).sort(),
      )
    }),
  )
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

function listed<Word extends { readonly folded: string }>(words: readonly Word[]): KnownWords<Word> {
  return {
    exact: folded => words.find(word => word.folded === folded),
    oneSlipFrom: folded => words.map(word => word.folded).filter(one => isSlip(folded, one)),
    shelf: (folded, mayBeNear) =>
      words
        .map(word => word.folded)
        .filter(one => one[0] === folded[0] && mayBeNear(one.length, signatureOf(one))),
  }
}
