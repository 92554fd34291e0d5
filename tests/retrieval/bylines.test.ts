import { expect, test } from 'vitest'
import { openEmbedded } from '../support/embedded.ts'

const filler = 'The rain kept falling on the town, and nobody in it could say when it would stop again.'
const { answerer } = openEmbedded([
  {
    id: 'harbour',
    title: 'A visit to the old harbour',
    text: `Fishermen came in May and found it full of sand. ${filler} ${filler}\n\nThe mayor said that the town would dig it out before winter. ${filler} ${filler}\n\nPetra van Loon`,
  },
])

async function firstQuote(question: string): Promise<string | undefined> {
  const answer = await answerer.answer(question)
  return answer.kind === 'quotes' || answer.kind === 'weak' ? answer.quotes[0]?.text : undefined
}

test('a byline answers who asks for the author', async () => {
  expect(await firstQuote('Who wrote about the old harbour?')).toBe('Petra van Loon')
  expect(await firstQuote('Who is the author of the article on the harbour?')).toBe('Petra van Loon')
})

test('a byline is found by the name in it', async () => {
  expect(await firstQuote('Who is Petra van Loon?')).toBe('Petra van Loon')
})

test('a byline answers no other "who", though its title has the words of the question', async () => {
  expect(await firstQuote('Who visited the old harbour?')).toMatch(/^Fishermen came/u)
})
