import { expect, test } from 'vitest'
import { eachAbbreviation } from '../../src/text/abbreviations.ts'
import { mayBeOneName, skeleton } from '../../src/text/names.ts'
import { otherNumeral } from '../../src/text/numbers.ts'
import { termOf } from '../../src/text/terms.ts'

test.each([
  ['colour', 'color'],
  ['organised', 'organized'],
  ['defence', 'defense'],
  ['centre', 'center'],
  ['travelled', 'traveled'],
  ['analyse', 'analyze'],
  ['catalogue', 'catalog'],
  ['neighbours', 'neighbors'],
])('%s and %s are one term', (british, american) => {
  expect(termOf(british)).toBe(termOf(american))
})

test.each([
  ['four', 'for'],
  ['hour', 'hor'],
  ['tour', 'tor'],
  ['wise', 'wize'],
  ['acre', 'acer'],
])('%s is not made into %s', (word, other) => {
  expect(termOf(word)).not.toBe(termOf(other))
})

test('numbers know their other way of writing', () => {
  expect(otherNumeral('thirteen')).toBe('13')
  expect(otherNumeral('13')).toBe('thirteen')
  expect(otherNumeral('stripes')).toBeUndefined()
})

test.each([
  ['gallant', 'galant', true],
  ['hezbollah', 'hizbullah', true],
  ['mohammed', 'muhammad', true],
  ['iran', 'iraq', false],
  ['austria', 'australia', false],
])('%s and %s: one name? %s', (a, b, one) => {
  expect(skeleton(a) === skeleton(b) && mayBeOneName(a, b)).toBe(one)
})

test('an abbreviation is read off the brackets beside what it stands for', () => {
  const read = (text: string) => {
    const found: [string, string][] = []
    eachAbbreviation(text, (short, long) => found.push([short, long.join(' ')]))
    return found
  }
  expect(read('the Iranian Revolutionary Guard Corps (IRGC) are ready')).toEqual([
    ['IRGC', 'Iranian Revolutionary Guard Corps'],
  ])
  expect(read('He came home (late) and slept.')).toEqual([])
  expect(read('The Moon (NASA) is far.')).toEqual([])
})
