import { expect, test } from 'vitest'
import { plainQuestion, questionsIn, searchQuestion } from '../../src/answer/question.ts'

test.each([
  ['leave "sick pay" -holiday', { text: 'leave', phrases: ['sick pay'], without: ['holiday'] }],
  ['“Zionist traces” mossad', { text: 'mossad', phrases: ['Zionist traces'], without: [] }],
  ['-"state border" head', { text: 'head', phrases: [], without: ['state border'] }],
  ['leave -"" -" "', { text: 'leave', phrases: [], without: [] }],
  // A dash inside a word or alone takes nothing away.
  ['Shahed-136 - drones', { text: 'Shahed-136 - drones', phrases: [], without: [] }],
  // A quotation mark left open is only a mark.
  ['the "open end', { text: 'the "open end', phrases: [], without: [] }],
  ['""', { text: '', phrases: [], without: [] }],
])('%s', (typed, question) => {
  expect(searchQuestion(typed)).toEqual({ ...question, keywords: true })
})

test('in a plain question quotation marks and dashes mean nothing', () => {
  expect(plainQuestion('who said "never" -ever?')).toEqual({
    text: 'who said "never" -ever?',
    phrases: [],
    without: [],
  })
})

test.each([
  [
    'When does the bridge open? Who guards the tunnel?',
    ['When does the bridge open?', 'Who guards the tunnel?'],
  ],
  [
    'When does the bridge open and who is the tunnel guard?',
    ['When does the bridge open', 'who is the tunnel guard?'],
  ],
  [
    'When does the bridge open, and where does the ferry land? Is the harbour deep?',
    ['When does the bridge open', 'where does the ferry land?', 'Is the harbour deep?'],
  ],
])('%s asks several things', (message, questions) => {
  expect(questionsIn(message)).toEqual(questions)
})

test.each([
  'When does the bridge open?',
  // Points back, or has too little of its own.
  'Who is the warden and when was he born?',
  'Did the Matrix win any awards? How many?',
  'When and where does the ferry land?',
  // What leads up to a question is no question.
  'My script adds rows one by one. How do I speed up the import?',
  'Closing speakers are given between five and how many minutes?',
  // What stands in quotation marks is not asked; "and" may join two halves of one question.
  'Who said "What is absolute truth? What is natural law?"',
  'Which European countries and which American companies signed the treaty?',
  'What is the relation between how students learn and how teachers teach?',
  'Does the law say when licences expire and how licences are renewed?',
  // A riddle of many parts is one.
  'Who sings here? Who reads aloud? Who cooks soup? Who sweeps floors?',
  '???',
  '',
])('%s stays whole', message => {
  expect(questionsIn(message)).toEqual([message])
})
