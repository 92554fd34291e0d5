import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packNotes } from '../../src/index/build.ts'
import { SortedStrings, storedStrings } from '../../src/index/strings.ts'
import { oneSlipFrom } from '../../src/retrieval/embedded/slips.ts'

// Two scripts, what is no letter, one that takes two UTF-16 code units, and the last before the surrogates.
const LETTERS = ['a', 'b', 'z', "'", 'я', 'ж', '😀', '\ud7fb']

test('strings one slip away are those that trying every edit finds', () => {
  const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 400, size: 'max' }), word, (all, asked) => {
      const strings = new SortedStrings(storedStrings(packNotes(all.sort((a, b) => compareBytes(a, b)))))
      const edits = everyEdit(asked)
      expect(new Set(oneSlipFrom(strings, asked))).toEqual(new Set(all.filter(one => edits.has(one))))
    }),
    { numRuns: 200 },
  )
})

test('a slip stays in its script', () => {
  const strings = new SortedStrings(storedStrings(packNotes(['abbя', 'abя'])))
  expect([...oneSlipFrom(strings, 'abb')]).toEqual([])
  expect([...oneSlipFrom(strings, 'aя')]).toEqual(['abя'])
})

function everyEdit(word: string): ReadonlySet<string> {
  const own = LETTERS.filter(
    letter =>
      /^\p{L}$/u.test(letter) &&
      [...word].some(one => one.charCodeAt(0) >> 7 === letter.charCodeAt(0) >> 7 && letter.length === 1),
  )
  const units = word.split('')
  const edits = units.flatMap((_, i) => [
    units.toSpliced(i, 1),
    units.toSpliced(i, 2, units[i + 1] ?? '', units[i] as string),
    ...own.map(letter => units.toSpliced(i, 1, letter)),
  ])
  const longer = [...units, ''].flatMap((_, i) => own.map(letter => units.toSpliced(i, 0, letter)))
  const found = new Set([...edits, ...longer].map(edit => edit.join('')))
  found.delete(word)
  return found
}

function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
