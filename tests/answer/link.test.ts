import { expect, test } from 'vitest'
import { quoteLink } from '../../src/answer/link.ts'

const linkTo = (url: string | undefined, quote: string) =>
  quoteLink(
    { id: 'a', title: 'T', language: 'en', file: 'a', version: '0', length: 9, ...(url && { url }) },
    quote,
  )

test.each([
  ['https://a.b/c', 'https://a.b/c#:~:text=Ships%20wait.'],
  ['https://a.b/c#part', 'https://a.b/c#part:~:text=Ships%20wait.'],
  // Pages of one program have their own signs.
  ['https://a.b/#/c#part', 'https://a.b/#/c#part:~:text=Ships%20wait.'],
])('%s leads to a quote', (url, link) => {
  expect(linkTo(url, 'Ships wait.')).toBe(link)
})

test('of a long quote the link holds both ends, and what would part them is written otherwise', () => {
  expect(linkTo('https://a.b', 'One, two-three four five six seven eight nine ten.')).toBe(
    'https://a.b#:~:text=One%2C%20two%2Dthree%20four%20five,seven%20eight%20nine%20ten.',
  )
})

test('a document without a url has none', () => {
  expect(linkTo(undefined, 'Ships wait.')).toBeUndefined()
})
