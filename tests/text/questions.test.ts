import { expect, test } from 'vitest'
import {
  asksForNumber,
  asksWhatItIs,
  degreeAsked,
  mayAtStart,
  tellsAmount,
  wantedBy,
} from '../../src/text/questions.ts'

test.each([
  ['Who wrote it?', 'person'],
  ['Which king reigned then?', 'person'],
  ['When was it built?', 'time'],
  ['In what year did it end?', 'time'],
  ['Where does it rise?', 'place'],
  ['How many mills are there?', 'amount'],
  ['Why was it left?', 'reason'],
  ['What is a lexeme?', 'definition'],
  ['what is European Union law', 'definition'],
  ['What are the western mill streams?', 'definition'],
  ['define oxygen', 'definition'],
  ['What does GDP mean?', 'definition'],
  ['What does the word lexeme mean?', 'definition'],
  // Of something: one thing of it is asked for, not what it is.
  ['What is the capital of France?', 'thing'],
  ['What is added to the flour?', 'thing'],
  ['What did it bring them?', 'thing'],
  ['What did it cost them?', 'amount'],
  ['price of a half plot', 'amount'],
  ['deadline for the seed order?', 'time'],
  ['', 'thing'],
])('%j asks for: %s', (question, wanted) => {
  expect(wantedBy(question)).toBe(wanted)
})

test('what something or who somebody is may be all that is asked', () => {
  for (const question of [
    'What is oxygen?',
    'who was Ada King Lovelace',
    'Define "lexeme".',
    'What does GDP mean?',
  ])
    expect(asksWhatItIs(question), question).toBe(true)
  for (const question of [
    'Who was born in Ghent?',
    'What is the capital of France?',
    'What is',
    'oxygen',
    '',
  ])
    expect(asksWhatItIs(question), question).toBe(false)
})

test('to what degree something is so may be asked', () => {
  const asked = (question: string) => {
    const span = degreeAsked(question)
    return span && question.slice(span.start, span.end)
  }
  expect(asked('How long is the warranty?')).toBe('long')
  expect(asked('And how  FAR is Isfahan?')).toBe('FAR')
  expect(asked('How salty is the sea?')).toBeUndefined()
  expect(asked('Somehow long ago')).toBeUndefined()
  expect(asked('Who has long been ready?')).toBeUndefined()
})

test.each([
  'Fees are paid weekly.',
  'Notice is given a month before.',
  'It is open until midnight.',
  'It takes 3 ms.',
])('%s tells an amount', text => expect(tellsAmount(text)).toBe(true))

test.each(['They have long been ready.', 'It is a hall.', 'The monthlies lie there.'])(
  '%s tells none',
  text => expect(tellsAmount(text)).toBe(false),
)

test('what is told in numbers may be asked', () => {
  expect(asksForNumber('And how far is Isfahan?')).toBe(true)
  expect(asksForNumber('How soon may I call?')).toBe(false)
})

test.each([
  ['May I swim?', 0],
  ['May we', 0],
  ['"May it rain?"', 1],
  ['  May the dog come in?', 2],
  ['May anyone swim', 0],
  ['May somebody swim', 0],
  ['May children dive?', 0],
])('%j asks for leave, with its word at %i', (question, start) => {
  expect(mayAtStart(question)).toEqual({ start, end: start + 'May'.length })
})

test.each([
  'the May elections',
  'When does it open in May?',
  'In May the hall is closed.',
  'May 2024',
  'May Day parade',
  'May theatre plans',
  'May',
  'Maybe I can?',
  'What may I bring?',
])('%j does not ask for leave first, or may be about the month', question => {
  expect(mayAtStart(question)).toBeUndefined()
})
