import { expect, test } from 'vitest'
import { fold, isStopWord, termOf } from '../../src/text/terms.ts'

test.each([
  ['Łódź', 'lodz'],
  ["Iran's", 'iran'],
  ['Iran’s', 'iran'],
  ["O'Brien", 'obrien'],
  ['U.S', 'us'],
  ['1,000', '1000'],
  ['3.5', '3.5'],
  ['Straße', 'strasse'],
  ['i\u0307stanbul', 'istanbul'],
  ['soft\u00adhyphen', 'softhyphen'],
  // Indic vowel signs spell; they are no accents.
  ['हिन्दी', 'हिन्दी'],
  ['Ελλάδα', 'ελλαδα'],
])('%s folds to %s', (word, folded) => {
  expect(fold(word)).toBe(folded)
})

test('inflections share a term, unrelated words do not', () => {
  expect(termOf('attacks')).toBe(termOf('attacked'))
  expect(termOf('countries')).toBe(termOf('country'))
  expect(termOf('Isfahan')).not.toBe(termOf('Isfahani'))
})

test('words with digits are left whole', () => {
  expect(termOf('i24news')).toBe('i24news')
})

test('question words carry no meaning of their own; negations do', () => {
  expect(['who', 'what', 'the', 'of'].every(isStopWord)).toBe(true)
  expect(['not', 'no', 'against', 'us'].some(isStopWord)).toBe(false)
})

test('the US is not what is left of "uses"', () => {
  expect(termOf('US')).toBe(termOf('U.S'))
  expect(termOf('US')).toBe(termOf('USA'))
  expect(termOf('US')).not.toBe(termOf('uses'))
})

test('irregular forms share the term of their base', () => {
  expect(termOf('began')).toBe(termOf('begins'))
  expect(termOf('children')).toBe(termOf('child'))
  expect(termOf('buses')).toBe(termOf('bus'))
  expect(termOf('viruses')).toBe(termOf('virus'))
})
