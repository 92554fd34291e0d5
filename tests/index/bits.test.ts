import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BitReader, BitWriter, bitsAt } from '../../src/index/bits.ts'

type Written =
  | { readonly kind: 'bits'; readonly value: number; readonly count: number }
  | { readonly kind: 'golomb'; readonly value: number; readonly order: number }
  | { readonly kind: 'unary'; readonly value: number }

const bits = fc
  .integer({ min: 1, max: 32 })
  .chain(count => fc.nat(2 ** count - 1).map((value): Written => ({ kind: 'bits', value, count })))
const golomb = fc
  .integer({ min: 0, max: 10 })
  .chain(order =>
    fc.oneof(fc.nat(300), fc.nat(2 ** 31 - 2)).map((value): Written => ({ kind: 'golomb', value, order })),
  )
const unary = fc.nat(100).map((value): Written => ({ kind: 'unary', value }))

test('what was written is read back, at any bit, also where the end was not aligned', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(bits, golomb, unary), { maxLength: 60 }), fc.boolean(), (all, aligns) => {
      const writer = new BitWriter(1)
      for (const one of all) {
        if (one.kind === 'bits') writer.bits(one.value, one.count)
        else if (one.kind === 'golomb') writer.golomb(one.value, one.order)
        else writer.unary(one.value)
      }
      const written = writer.bit
      if (aligns) writer.align()
      const bytes = writer.done()
      const copied = new BitWriter(1)
      copied.bits(5, 3)
      copied.copy(bytes, 0, 0, written)
      for (const [from, start] of [
        [bytes, 0],
        [copied.done(), 3],
      ] as const) {
        const reader = new BitReader(from, 0)
        reader.at = start
        for (const one of all) {
          if (one.kind === 'bits') expect(reader.bits(one.count)).toBe(one.value)
          else if (one.kind === 'golomb') expect(reader.golomb(one.order)).toBe(one.value)
          else {
            for (let i = 0; i < one.value; i++) expect(reader.bits(1)).toBe(0)
            expect(reader.bits(1)).toBe(1)
          }
        }
        expect(reader.at).toBe(start + written)
      }
    }),
    { numRuns: 300 },
  )
})

test('32 bits are read at any bit, and the last ones too', () => {
  const writer = new BitWriter()
  writer.bits(0xdeadbeef, 32)
  writer.bits(1, 1)
  const bytes = writer.done()
  expect(bitsAt(bytes, 0, 0) >>> 0).toBe(0xdeadbeef)
  expect(bitsAt(bytes, 0, 1) >>> 0).toBe(((0xdeadbeef << 1) | 1) >>> 0)
  expect(bitsAt(bytes, 0, 32) >>> 0).toBe(0x80000000)
})
