import fc from 'fast-check'
import { expect, test } from 'vitest'
import { words } from '../../src/text/words.ts'

const cut = (text: string) => words(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ["Iran's 1,000 drones cost $3.5 million.", ["Iran's", '1,000', 'drones', 'cost', '3.5', 'million']],
  ['the U.S. and the U.N.', ['the', 'U.S', 'and', 'the', 'U.N']],
  ['Shahed-136 at i24news.tv', ['Shahed', '136', 'at', 'i24news', 'tv']],
  ['end.Next', ['end', 'Next']],
  ['naïve cafés – Łódź', ['naïve', 'cafés', 'Łódź']],
  ["'quoted' words’", ['quoted', 'words']],
  ['世界 is 2 words', ['世', '界', 'is', '2', 'words']],
  ['𝒳 and 😀', ['𝒳', 'and']],
  ['soft\u00adhyphen zero\u200dwidth', ['soft\u00adhyphen', 'zero\u200dwidth']],
  ['', []],
  ['…—“”', []],
])('%j falls into %j', (text, expected) => {
  expect(cut(text)).toEqual(expected)
})

test('words are in order, disjoint, inside the range, and every letter and digit is in one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
      const found = words(text)
      let at = 0
      for (const { start, end } of found) {
        expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u)
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBeLessThanOrEqual(text.length)
      expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u)
    }),
    { numRuns: 500 },
  )
})
