import { expect, test } from 'vitest'
import { kindredOf } from '../../src/text/kindred.ts'
import { termOf } from '../../src/text/terms.ts'

test('words that say the same are kindred both ways, in whatever form they stand', () => {
  expect(kindredOf(termOf('founded'))).toContain(termOf('established'))
  expect(kindredOf(termOf('establishing'))).toContain(termOf('founder'))
})

test('no word is its own kindred, and a word that is not listed has none', () => {
  expect(kindredOf(termOf('vocals'))).not.toContain(termOf('vocal'))
  expect(kindredOf('zeppelin')).toEqual([])
})
