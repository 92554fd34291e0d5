import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordNumbering } from '../../src/index/numbering.ts'

test('words are numbered as they are first met, wherever they stand in whichever text', () => {
  const words = new WordNumbering()
  const text = 'to be or not to be'
  expect(words.number(text, 0, 2)).toBe(0)
  expect(words.number(text, 3, 5)).toBe(1)
  expect(words.number(text, 13, 15)).toBe(0)
  expect(words.number('not to be', 4, 6)).toBe(0)
  expect(words.number(text, 0, 1)).toBe(2)
  expect(words.size).toBe(3)
  expect([0, 1, 2].map(number => words.spelling(number))).toEqual(['to', 'be', 't'])
})

test('a number that no word has is an error, not an empty word', () => {
  expect(() => new WordNumbering().spelling(0)).toThrow(RangeError)
})

test('many words of any script are told apart as a Map of strings tells them', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 80 })
  // Far more words than there are slots at first, so that the table has to grow.
  fc.assert(
    fc.property(fc.array(word, { minLength: 0, maxLength: 300 }), drawn => {
      const met = [...drawn, ...Array.from({ length: 3000 }, (_, n) => `w${n % 2000}`), ...drawn]
      const naive = new Map<string, number>()
      const words = new WordNumbering()
      for (const one of met) {
        if (!naive.has(one)) naive.set(one, naive.size)
        expect(words.number(`(${one})`, 1, 1 + one.length)).toBe(naive.get(one))
      }
      expect(words.size).toBe(naive.size)
      for (const [one, number] of naive) expect(words.spelling(number)).toBe(one)
    }),
    { numRuns: 10 },
  )
})

test('words come in the order of their UTF-8 bytes, whenever they were met', () => {
  // Letters that fill the beginnings words are sorted by, then differ; one beyond U+FFFF sorts after U+FF21, as its UTF-16 does not.
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\uff21', '\u{1d400}'), maxLength: 9 })
  fc.assert(
    fc.property(fc.array(fc.array(word)), batches => {
      const words = new WordNumbering()
      const met = new Set<string>()
      for (const batch of batches) {
        for (const one of batch) {
          words.number(one, 0, one.length)
          met.add(one)
        }
        expect([...words.sorted()].map(number => words.spelling(number))).toEqual(
          [...met].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
        )
      }
    }),
  )
})
