import { describe, expect, test } from 'vitest'
import { quotesOf } from '../../src/answer/answer.ts'
import { openEmbedded } from '../support/embedded.ts'

const { answerer } = openEmbedded([
  {
    id: 'island',
    title: 'Tern Island: how it is kept',
    text: [
      'There is a router in the hut, which is switched on from 7 to 8 p.m.',
      'The cook leaves soup on the stove for whoever comes late.',
    ].join('\n\n'),
  },
  {
    id: 'bridge',
    title: 'The Lantern Bridge reopens',
    text: [
      'The Lantern Bridge, closed since August 2021, was opened again on Saturday by Mayor Ingrid Solberg.',
      'It was built by a firm from Oslo. The bridge carries trams, bicycles and people on foot.',
    ].join('\n\n'),
  },
  {
    id: 'press',
    title: 'Visit to the harbour',
    text: [
      'The minister said that the harbour will bring two thousand jobs.',
      'What the harbour costs was not said. About the harbour master nobody spoke.',
    ].join('\n\n'),
  },
])
const kindOf = async (question: string) => (await answerer.answer(question)).kind

describe('an answer is not sure', () => {
  test('where the title alone holds words of the question', async () => {
    expect(await kindOf('How big is Tern Island?')).not.toBe('quotes')
  })

  test('where a measure was asked for and the quote tells none; it is, for the same words, without', async () => {
    expect(await kindOf('How long is the Lantern Bridge?')).toBe('weak')
    expect(await kindOf('How wide is the Lantern Bridge?')).toBe('weak')
    expect(await kindOf('Who opened the Lantern Bridge?')).toBe('quotes')
  })

  test('where a name that was asked about is nowhere', async () => {
    expect(await kindOf('What did the minister say about the harbour?')).toBe('quotes')
    expect(await kindOf('What did Putin say about the harbour?')).not.toBe('quotes')
  })
})

test('a common word that is nowhere is not said to be missing, a rare one is', async () => {
  const { unknownTerms } = (await answerer.answer(
    'What time does the router in the hut want to be switched on?',
  )) as {
    unknownTerms: readonly { form: string }[]
  }
  expect(unknownTerms).toEqual([])
  expect(await answerer.answer('Who switched on the zeppelin router in the hut?')).toMatchObject({
    unknownTerms: [{ form: 'zeppelin' }],
  })
})

test('a heading that holds a word of the question is enough', async () => {
  const { answerer } = openEmbedded([
    {
      id: 'rules',
      title: 'By-laws',
      text: '§ 1 Name\n\nThe society is called Westmoor.\n\n§ 2 Fireworks\n\nNobody under eighteen is let near.',
    },
  ])
  const answer = await answerer.answer('What about fireworks?')
  expect(answer).toMatchObject({ kind: 'quotes', quotes: [{ text: 'Nobody under eighteen is let near.' }] })
})

test('a question alone is no answer, and is not sure', async () => {
  const { answerer } = openEmbedded([
    {
      id: 'mail',
      title: 'Re: Trailer',
      text: 'From: Ona <ona@example.org>\nSubject: Re: Trailer\n\nYes, take it.\n\nRui wrote:\n> May I use the boat trailer on Friday?',
    },
    { id: 'sheds', title: 'Sheds', text: 'A shed may be two metres high.' },
  ])
  expect((await answerer.answer('May I use the boat trailer on Friday?')).kind).not.toBe('quotes')
})

test('a heading or a question is quoted only where there is nothing else', async () => {
  const mail = { id: 'mail', title: 'Boats', text: 'From: Ola Berg\nSubject: Boats\n\n> Who?' }
  const sheds = { id: 'sheds', title: 'Sheds', text: 'A shed may be two metres high, said Berg.' }
  const quoted = async (documents: readonly { id: string; title: string; text: string }[]) =>
    quotesOf(await openEmbedded(documents).answerer.answer('Who is Ola Berg?')).map(({ text }) => text)
  expect(await quoted([mail, sheds])).toEqual(['A shed may be two metres high, said Berg.'])
  expect(await quoted([mail])).toEqual(['From: Ola Berg'])
})
