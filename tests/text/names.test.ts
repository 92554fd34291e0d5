import { describe, expect, test } from 'vitest'
import { eachAbbreviation } from '../../src/text/abbreviations.ts'
import { mayBeOneName, skeleton } from '../../src/text/names.ts'
import { otherNumeral } from '../../src/text/numbers.ts'

describe('names written as they are heard', () => {
  const alike = (a: string, b: string) => skeleton(a) === skeleton(b) && mayBeOneName(a, b)

  test.each([
    ['gallant', 'galant'],
    ['kassim', 'qasim'],
    ['alexander', 'aleksandr'],
    ['hezbollah', 'hizbullah'],
    ['gaddafi', 'qaddafi'],
    ['muhammad', 'mohammed'],
    ['isfahan', 'esfahan'],
    ['pezeshkian', 'pezeshkiyan'],
  ])('%s and %s may be one', (a, b) => {
    expect(alike(a, b)).toBe(true)
  })

  test.each([
    ['iran', 'iraq'],
    ['maria', 'mario'], // the end says who it is
    ['jordan', 'jordana'],
    ['creek', 'greek'], // `c` for `g` is never one name
    ['xlvii', 'xlviii'],
    ['martin', 'morten'], // too short for two edits
  ])('%s and %s are two', (a, b) => {
    expect(alike(a, b)).toBe(false)
  })
})

describe('abbreviations spelled out', () => {
  const found = (text: string) => {
    const pairs: string[] = []
    eachAbbreviation(text, (short, long) => pairs.push(`${short}: ${long.join(' ')}`))
    return pairs
  }

  test.each([
    [
      'He joined the Iranian Revolutionary Guard Corps (IRGC) in 1980.',
      'IRGC: Iranian Revolutionary Guard Corps',
    ],
    ['A UAV (unmanned aerial vehicle) was shot down.', 'UAV: unmanned aerial vehicle'],
    [
      'the Food and Agriculture Organization of the United Nations ( FAOUN )',
      'FAOUN: Food and Agriculture Organization of the United Nations',
    ],
    ['the convention on Safety of Life at Sea (SOLAS)', 'SOLAS: Safety of Life at Sea'],
    ['Surface-to-air missiles (SAMs) were used.', 'SAM: Surface to air missiles'],
  ])('%s', (text, pair) => {
    expect(found(text)).toEqual([pair])
  })

  test.each([
    'The minister (IRGC) said so.',
    'It was cold (see Annex B) and (as ever) late.',
    'The court (in Baku) sat (A) and (B',
    '(IRGC)',
  ])('nothing in: %s', text => {
    expect(found(text)).toEqual([])
  })
})

test.each([
  ['two', '2'],
  ['13', 'thirteen'],
  ['first', '1st'],
  ['3rd', 'third'],
  ['11th', 'eleventh'],
  ['twentieth', '20th'],
  ['forty', '40'],
  ['90th', 'ninetieth'],
  ['21', undefined],
  ['once', undefined],
])('%s is also written %s', (one, other) => {
  expect(otherNumeral(one)).toBe(other)
})
