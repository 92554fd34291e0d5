import { expect, test } from 'vitest'
import { plainQuestion, searchQuestion } from '../../src/answer/question.ts'

test.each([
  ['leave "sick pay" -holiday', { text: 'leave', phrases: ['sick pay'], without: ['holiday'] }],
  ['“Zionist traces” mossad', { text: 'mossad', phrases: ['Zionist traces'], without: [] }],
  ['-"state border" head', { text: 'head', phrases: [], without: ['state border'] }],
  // A dash inside a word or alone takes nothing away.
  ['Shahed-136 - drones', { text: 'Shahed-136 - drones', phrases: [], without: [] }],
  // A quotation mark left open is only a mark.
  ['the "open end', { text: 'the "open end', phrases: [], without: [] }],
  ['""', { text: '', phrases: [], without: [] }],
])('%s', (typed, question) => {
  expect(searchQuestion(typed)).toEqual(question)
})

test('in a plain question quotation marks and dashes mean nothing', () => {
  expect(plainQuestion('who said "never" -ever?')).toEqual({
    text: 'who said "never" -ever?',
    phrases: [],
    without: [],
  })
})
