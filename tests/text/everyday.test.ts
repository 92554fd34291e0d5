import { expect, test } from 'vitest'
import { shareInEnglish } from '../../src/text/everyday.ts'
import { termOf } from '../../src/text/terms.ts'

test('what is said everywhere is common, what a document is about is not', () => {
  const share = (word: string) => shareInEnglish(termOf(word))
  expect(share('get')).toBeGreaterThan(share('somebody'))
  expect(share('somebody')).toBeGreaterThan(0)
  expect(share('getting')).toBe(share('get'))
  expect(share('boiler')).toBe(0)
  expect(share('')).toBe(0)
})
