import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BitWriter } from '../../src/index/bits.ts'
import { packNotes } from '../../src/index/build.ts'
import { countsOf, packCounts, startsOf, unpackCounts } from '../../src/index/counts.ts'
import { DocumentKeys } from '../../src/index/document-keys.ts'
import { PassageLengths, packLengths } from '../../src/index/lengths.ts'
import { WordNumbering } from '../../src/index/numbering.ts'
import { BLOCK, Block, fieldTf } from '../../src/index/postings.ts'
import { packRising, Rising } from '../../src/index/rising.ts'
import { SortedStrings, storedStrings } from '../../src/index/strings.ts'
import { tokenCodeFor } from '../../src/index/tokens.ts'
import { writeBlock } from '../../src/index/write-block.ts'

describe('the code for words', () => {
  const counts = fc.oneof(
    fc.array(fc.nat(1000), { minLength: 1, maxLength: 300 }),
    // Most of all words are a few: rare classes would get too long a prefix.
    fc.array(fc.constantFrom(0, 1, 2 ** 32 - 1), { minLength: 1, maxLength: 5000 }),
    fc
      .nat(16)
      .map(size => Array.from({ length: 2 ** size }, (_, i) => Math.floor(2 ** 32 / (i + 1)) % 2 ** 32)),
  )

  test('gives back any words in any order, counted or not', () => {
    fc.assert(
      fc.property(
        counts.chain(all =>
          fc.tuple(
            fc.constant(all),
            fc.array(fc.nat(all.length - 1), { maxLength: 300 }),
            fc.array(fc.nat(all.length), { minLength: 2, maxLength: 2 }),
          ),
        ),
        fc.array(fc.nat(1000), { minLength: 9, maxLength: 9 }),
        fc.nat(40),
        ([all, numbers, borders], follows, before) => {
          const start = Uint32Array.from([0, ...borders, all.length]).sort()
          const code = tokenCodeFor(Uint32Array.from(all), { start, follows: Uint32Array.from(follows) })
          const writer = new BitWriter(1)
          for (let i = 0; i < before; i++) writer.bits(1, 1)
          for (const number of numbers) code.write(writer, number)
          const end = writer.bit
          code.begin()
          const out = new Uint32Array(numbers.length)
          expect(code.read(viewOf(writer.done()), 0, before, numbers.length, out)).toBe(end)
          expect([...out]).toEqual(numbers)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('has room for millions of different words', () => {
    const counts = new Uint32Array(9_000_000).fill(1)
    const code = tokenCodeFor(counts, {
      start: Uint32Array.of(0, counts.length),
      follows: Uint32Array.of(1),
    })
    const numbers = [0, 1, 2, 8_388_606, 8_388_607, 8_999_999]
    const writer = new BitWriter()
    for (const number of numbers) code.write(writer, number)
    const out = new Uint32Array(numbers.length)
    code.begin()
    code.read(viewOf(writer.done()), 0, 0, numbers.length, out)
    expect([...out]).toEqual(numbers)
  })
})

function postingsOf({ count, passages, tf }: Block) {
  return Array.from({ length: count }, (_, i) => [passages[i], tf[i]])
}

describe('a block of postings', () => {
  const tf = fc.oneof(fc.nat(3), fc.nat(255), fc.constant(255))
  const gap = fc.oneof(fc.nat(2), fc.nat(5000), fc.nat(20_000_000))

  test('is read as it was written, whatever the gaps and counts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ gap, body: tf, head: tf, context: tf }), { minLength: 1, maxLength: BLOCK }),
        fc.oneof(fc.constant(-1), fc.nat(1_000_000)),
        (all, before) => {
          const block = new Block()
          let last = before
          for (const [i, { gap, body, head, context }] of all.entries()) {
            last += 1 + gap
            block.passages[i] = last
            block.tf[i] = fieldTf(body, head, context)
          }
          block.count = all.length
          const writer = new BitWriter(1)
          writer.bits(255, 8)
          writeBlock(writer, block, before)
          const read = new Block()
          read.read(...bytesOf(writer), 1, all.length, before, last)
          expect(postingsOf(read)).toEqual(postingsOf(block))
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each([1, 127, 128])('of %i postings side by side takes a bit each, and one byte or two', count => {
    const block = new Block()
    for (let i = 0; i < count; i++) {
      block.passages[i] = i
      block.tf[i] = fieldTf(1, 0, 0)
    }
    block.count = count
    const writer = new BitWriter()
    writeBlock(writer, block, -1)
    expect(writer.length).toBeLessThanOrEqual(Math.ceil(count / 8) + 2)
    const read = new Block()
    read.read(...bytesOf(writer), 0, count, -1, count - 1)
    expect(postingsOf(read)).toEqual(postingsOf(block))
  })
})

test('numbers that rise are read as they were packed, whether they creep or leap', () => {
  const step = fc.oneof(fc.nat(3), fc.nat(1000), fc.nat(70_000), fc.constant(2 ** 24))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 255 }), steps => {
      let at = 0
      const numbers = Uint32Array.from(steps, one => (at += one))
      const rising = new Rising(packRising(numbers))
      expect(rising.length).toBe(numbers.length)
      expect(Array.from(numbers, (_, i) => rising.at(i))).toEqual([...numbers])
    }),
  )
})

test('counts are read as they were packed, small and large, and tell where each begins', () => {
  const count = fc.oneof(fc.nat(3), fc.nat(1000), fc.nat(2 ** 31 - 2))
  fc.assert(
    fc.property(fc.oneof(fc.array(count), fc.array(fc.nat(12))), all => {
      const counts = unpackCounts(packCounts(Uint32Array.from(all)))
      expect([...counts]).toEqual(all)
      const few = counts.map(one => one % 1000)
      expect(countsOf(startsOf(few))).toEqual(few)
    }),
  )
})

test('documents are found by their keys, all that share one', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(9), fc.constant(2 ** 32 - 1))), fc.nat(9), (all, key) => {
      const found = new DocumentKeys(Uint32Array.from(all)).find(key)
      expect(found).toEqual([...all.keys()].filter(document => all[document] === key))
    }),
  )
})

test('lengths are read as they were packed, long ones and contexts that most lack', () => {
  const length = fc.oneof(fc.nat(120), fc.nat(65_535), fc.constantFrom(254, 255, 256))
  const context = fc.oneof(fc.constant(fc.constant(0)), fc.constant(length))
  fc.assert(
    fc.property(
      context.chain(some => fc.array(fc.tuple(length, length, some), { maxLength: 40 })),
      all => {
        const lengths = {
          bodyLength: Uint16Array.from(all, ([body]) => body),
          headLength: Uint16Array.from(all, ([, head]) => head),
          contextLength: Uint16Array.from(all, ([, , context]) => context),
        }
        const packed = new PassageLengths(packLengths(lengths))
        expect(packed.unpacked()).toEqual(lengths)
      },
    ),
  )
})

describe('sorted strings', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('', 'a', 'ä', '😀', 'Ａ', 'a\0'),
  )

  test('have their numbers, and no other string has one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 60 }), fc.array(text), (given, others) => {
        const all = [...given].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        const strings = new SortedStrings(storedStrings(packNotes(all)))
        expect(strings.size).toBe(all.length)
        for (const [number, one] of all.entries()) {
          expect(strings.at(number)).toBe(one)
          expect(strings.find(one)).toBe(number)
        }
        for (const other of others) {
          expect(strings.find(other)).toBe(all.indexOf(other))
          const before = all.filter(one => Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0)
          expect(strings.firstFrom(other)).toBe(before.length)
        }
      }),
      { numRuns: 300 },
    )
  })
})

test('words are sorted as their bytes are, above and below the surrogates', () => {
  const words = ['Ａ', '𝐀', 'z', '', 'zz', '\ue000', 'é', 'abcdefg', 'abcdefh']
  const numbering = new WordNumbering()
  for (const word of words) numbering.number(word, 0, word.length)
  const sorted = [...numbering.sorted()].map(number => numbering.spelling(number))
  expect(sorted).toEqual([...words].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
})

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

function bytesOf(writer: BitWriter): [Uint8Array, DataView] {
  const bytes = writer.done()
  return [bytes, viewOf(bytes)]
}
