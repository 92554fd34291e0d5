import { describe, expect, test } from 'vitest'
import { openEmbedded } from '../support/embedded.ts'

const { retriever } = openEmbedded([
  {
    id: 'guards',
    title: 'Guards',
    text: 'The Iranian Revolutionary Guard Corps (IRGC) opened a base. Minister Gallant met the IRGC in thirteen towns.',
  },
  {
    id: 'mail',
    title: 'Mail',
    text: 'Send an email to the lighthouse keeper. The antimissile battery is new. Hizbullah objected.',
  },
  { id: 'wifi', title: 'Guests', text: 'The wifi password hangs in the hall.' },
  { id: 'bread', title: 'Bakery', text: 'The corridor leads to the bakery. Take a break there.' },
])

async function variantsOf(question: string): Promise<Record<string, string[]>> {
  const { terms } = await retriever.interpret({ text: question, phrases: [], without: [] })
  return Object.fromEntries(terms.map(({ form, variants }) => [form, variants.map(variant => variant.form)]))
}

describe('a word counts for another', () => {
  test.each([
    ['When did Galant come?', 'Galant', 'Gallant'], // another spelling of a name
    ['Did Hezbollah object?', 'Hezbollah', 'Hizbullah'],
    ['13 towns', '13', 'thirteen'],
    ['wi-fi password', 'wi', 'wifi'],
    ['anti-missile battery', 'anti', 'antimissile'], // joined in the corpus
    ['the corridorr', 'corridorr', 'corridor'], // misspelt
  ])('%s', async (question, form, other) => {
    expect((await variantsOf(question))[form]).toContain(other)
  })
})

test('a word of the asking is not taken for one that is asked about', async () => {
  const { terms } = await retriever.interpret({
    text: 'Tell me about the corridor',
    phrases: [],
    without: [],
  })
  expect(terms.find(({ form }) => form === 'Tell')?.variants).toEqual([])
})

test('a word that ties others together is left out where the documents lack it', async () => {
  expect(Object.keys(await variantsOf('Whats said about the corridor?'))).toEqual(['said', 'corridor'])
})

test('to what degree something is so is asked, not looked for', async () => {
  expect(Object.keys(await variantsOf('How long is the corridor?'))).toEqual(['corridor'])
  expect(Object.keys(await variantsOf('Is the corridor long?'))).toEqual(['corridor', 'long'])
  // With nothing else to look for, and among search words, it is.
  expect(Object.keys(await variantsOf('How expensive is it?'))).toEqual(['expensive'])
  expect(Object.keys(await variantsOf('Across?'))).toEqual(['Across'])
  const { terms } = await retriever.interpret({
    text: 'how long',
    phrases: ['how cold'],
    without: [],
    keywords: true,
  })
  expect(terms.map(({ form }) => form)).toEqual(['long', 'cold'])
})

test('one letter for another in a short word is another word, unless its company vouches for it', async () => {
  // Nothing in the question stands with "break" in a passage, so "bread" stays what it is: unknown.
  expect((await variantsOf('sourdough bread')).bread).toEqual([])
})

test('what a name was read as is said', async () => {
  const { terms } = await retriever.interpret({ text: 'Who is Galantt?', phrases: [], without: [] })
  expect(terms[0]?.suggestions).toEqual(['Gallant'])
})

test.each([
  [3, ['Galant']],
  [301, []], // too many for another way to write Gallant
])(
  'of two names that stood beside a third, with the rarer written %i times, one is taken for the other: %j',
  async (times, variants) => {
    const { retriever } = openEmbedded([
      { id: 'one', title: 'One', text: 'Yoav Gallant spoke. '.repeat(400) },
      { id: 'other', title: 'Other', text: 'Yoav Galant spoke. '.repeat(times) },
    ])
    const { terms } = await retriever.interpret({ text: 'When did Gallant speak?', phrases: [], without: [] })
    expect(terms[0]?.variants.map(({ form }) => form)).toEqual(variants)
  },
)

test('what two words are said as one for is left out, whatever the documents hold', async () => {
  expect(Object.keys(await variantsOf("We've got a corridor, shouldnt they’ll take it?"))).toEqual([
    'got',
    'corridor',
    'take',
  ])
  // Other words are spelt like some of them.
  expect(Object.keys(await variantsOf('Is the ill keeper well in his shed?'))).toEqual([
    'ill',
    'keeper',
    'well',
    'shed',
  ])
})

test('an everyday word weighs less than one that is as rare in the documents', async () => {
  const { terms } = await retriever.interpret({
    text: 'Can someone find the lighthouse?',
    phrases: [],
    without: [],
  })
  const idfOf = (form: string) => terms.find(term => term.form === form)?.idf ?? 0
  expect(idfOf('someone')).toBeLessThan(0.7 * idfOf('lighthouse'))
  expect(idfOf('find')).toBeLessThan(idfOf('someone'))
})
