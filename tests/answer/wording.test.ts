import { expect, test } from 'vitest'
import { inRuns, readWords } from '../../src/answer/wording.ts'
import { englishAnalyzer } from '../../src/text/analyzer.ts'

test('runs of three count, whatever the inflection, with the stop words in them', () => {
  const text = 'In 1969 the Supreme Court ruled that it was legal.'
  // "the Supreme Court" is three of six words; "ruled" comes after a word that was not asked.
  expect(inRuns('What has the Supreme Court decided?', text, englishAnalyzer)).toBe(3 / 6)
  expect(inRuns('What has the supreme courts ruled?', text, englishAnalyzer)).toBe(4 / 6)
})

test('two words in a row, stop words alone, or the words in another order are no run', () => {
  const text = 'It was one of the first of the courts that were supreme.'
  expect(inRuns('Is the supreme court first?', text, englishAnalyzer)).toBe(0)
  expect(inRuns('What is one of the others?', 'of the of the', englishAnalyzer)).toBe(0)
  expect(inRuns('', text, englishAnalyzer)).toBe(0)
})

test('words begin alike by five letters, and short ones never do', () => {
  const words = readWords(['A photograph of the Sun, by the sun.'], englishAnalyzer)
  expect(words.beginsAlike('photosynthesis')).toBe(true)
  expect(words.beginsAlike('phone')).toBe(false)
  expect(words.beginsAlike('photo')).toBe(false)
  expect([words.capital.has('sun'), words.plain.has('sun'), words.plain.has('photograph')]).toEqual([
    true,
    true,
    true,
  ])
})
