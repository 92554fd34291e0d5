import { expect, test } from 'vitest'
import { quotesOf } from '../../src/answer/answer.ts'
import { openEmbedded } from '../support/embedded.ts'

const { answerer } = openEmbedded([
  {
    id: 'keeper',
    title: 'The lamp of Grey Rock',
    text: [
      'Nils Brandvik, 77, kept the lighthouse of Grey Rock until 1988. He received us in his kitchen.',
      '– Mr Brandvik, how did you become a lighthouse keeper?\n– By chance. I cooked on a freighter until my leg broke. Somebody told me that one can sit on a rock as well as in bed.',
      '– What did you eat?\n– Herring, mostly. Potatoes grew in earth that had been brought over in sacks.',
      '– Did anybody visit you?\n– In summer, when the sea was calm.',
    ].join('\n\n'),
  },
])

test('an interviewer’s question that holds all that was asked heads the answer to it, before what tells of the same people', async () => {
  const answer = await answerer.answer('How did Brandvik become a lighthouse keeper?')
  expect(answer.kind).toBe('quotes')
  const [first] = quotesOf(answer)
  expect(first?.text).toMatch(/^By chance\./u)
  expect(first?.context).toBe('Mr Brandvik, how did you become a lighthouse keeper?')
})
