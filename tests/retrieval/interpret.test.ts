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

describe('words written together', () => {
  const { retriever } = openEmbedded([
    {
      id: 'island',
      title: 'Island',
      text: 'The Wi-Fi is weak. X-rays are done on the mainland. Check-in is at eight. A flash light hangs by the door. An E-bike waits. Bikes do not. Look up, then pick fruit. Bring no car. Pet the dog. There is car, pet and all. The shower has a bath. Room four is locked. We dined at the bar on Friday. A mart in the square. The Rob in the story. A cab in front. This mess age brought.',
    },
    { id: 'desk', title: 'Desk', text: 'The checkout is at noon.' },
  ])
  const termsOf = async (text: string) =>
    (await retriever.interpret({ text, phrases: [], without: [] })).terms.map(({ term, df }) => [term, df])
  const apart = openEmbedded([
    { id: 'desk', title: 'Desk', text: 'The checkout is at noon, the checkin at two. Martin met a mart.' },
  ])

  test.each([
    [
      'Is there wifi?',
      [
        ['wi', 1],
        ['fi', 1],
      ],
    ],
    [
      'Are there xrays?',
      [
        ['x', 1],
        ['rai', 1],
      ],
    ],
    ['Is there checkin?', [['check', 1]]],
    [
      'Is there a flashlight?',
      [
        ['flash', 1],
        ['light', 1],
      ],
    ], // a common word, though
    [
      'Is there an ebike?',
      [
        ['e', 1],
        ['bike', 1],
      ],
    ], // not the bike
    ['Is there pickup?', [['pickup', 0]]], // nothing is picked up
    ['Is there CheckIn?', [['check', 1]]],
    ['Who is the baron?', [['baron', 0]]], // though there is a bar, on Friday
    ['Who is Robin?', [['robin', 0]]],
    ['Who is Martin?', [['martin', 0]]],
    ['Which cabin?', [['cabin', 0]]],
    ['Is there a carpet?', [['carpet', 0]]], // though there is a car, pets beside it
    ['Is there a bathroom?', [['bathroom', 0]]], // a room is said, but of something else
  ])('%s', async (question, terms) => {
    expect(await termsOf(question)).toEqual(terms)
  })

  test('a question that has them apart finds them, a particle too', async () => {
    const variantsOf = async (text: string, of: string) => {
      const { terms } = await apart.retriever.interpret({ text, phrases: [], without: [] })
      return terms.find(({ form }) => form === of)?.variants.map(({ form }) => form)
    }
    expect(await variantsOf('When do we check out?', 'check')).toEqual(['checkout'])
    expect(await variantsOf('When do we check in?', 'check')).toEqual(['checkin'])
    expect(await variantsOf('Which mart in town?', 'mart')).toEqual([])
  })

  test('words are soon given up that stand side by side late, those of a number later; long ones are not cut', async () => {
    const late = openEmbedded([
      ...Array.from({ length: 300 }, (_, i) => ({
        id: `${i}`,
        title: 'T',
        text: 'Twenty cats met five dogs. The fi is not the wi.',
      })),
      {
        id: 'z',
        title: 'Z',
        text: `The club has twenty-five boats. The wi-fi is weak. ${'ab'.repeat(9)} ${'cd'.repeat(9)}.`,
      },
    ])
    const termsOf = async (text: string) =>
      (await late.retriever.interpret({ text, phrases: [], without: [] })).terms.map(({ term }) => term)
    expect(await termsOf('Who has 25?')).toEqual(['twenti', 'five'])
    expect(await termsOf('wifi?')).toEqual(['wifi'])
    expect(await termsOf(`${'ab'.repeat(9)}${'cd'.repeat(9)}?`)).toEqual([
      `${'ab'.repeat(9)}${'cd'.repeat(9)}`,
    ])
  })
})

test('a name that is further off than a slip is read as one that sounds alike', async () => {
  const { retriever } = openEmbedded([
    { id: 'house', title: 'House', text: 'Aleksandr keeps the keys. Qasim cooks.' },
  ])
  const variantsOf = async (text: string) =>
    (await retriever.interpret({ text, phrases: [], without: [] })).terms[0]
  expect(await variantsOf('Alexander?')).toMatchObject({
    variants: [{ form: 'Aleksandr' }],
    suggestions: ['Aleksandr'],
  })
  expect(await variantsOf('Kassim?')).toMatchObject({ variants: [{ form: 'Qasim' }] })
  expect(await variantsOf('Kossam?')).toMatchObject({ variants: [] })
})

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

test('of a long message thirty unknown words are looked for in other spellings, the others stay unknown', async () => {
  const unknown = Array.from({ length: 40 }, (_, i) => `zq${String.fromCharCode(97 + (i % 26))}${i}x`)
  const variantsAfter = async (count: number) =>
    (await variantsOf(`${unknown.slice(0, count).join(' ')} lihgthouse`)).lihgthouse
  expect(await variantsAfter(29)).toEqual(['lighthouse'])
  expect(await variantsAfter(30)).toEqual([])
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

describe('a common word that is well spelt and nowhere in the documents', () => {
  const surgery = {
    id: 'surgery',
    title: 'Surgery',
    text: 'Karel Farner and a docter from Ghent moved in. The corridor is long.',
  }
  const { retriever: without } = openEmbedded([surgery])
  const { retriever: withKindred } = openEmbedded([
    surgery,
    { id: 'physician', title: 'Hours', text: 'The physician is in on Mondays.' },
  ])
  const wordOf = async (given: typeof without, text: string) =>
    (await given.interpret({ text, phrases: [], without: [] })).terms[0]

  test('is taken for no near spelling, which is suggested', async () => {
    for (const [asked, near] of [
      ['Is the doctor in?', 'docter'],
      ['Is the farmer in?', 'Farner'],
    ] as const)
      expect(await wordOf(without, asked)).toMatchObject({
        df: 0,
        variants: [],
        kindred: [],
        suggestions: [near],
      })
  })

  test('is looked for in known words that say the same, and then no spelling is suggested', async () => {
    const word = await wordOf(withKindred, 'Is the doctor in?')
    expect(word).toMatchObject({ term: 'doctor', df: 0, variants: [], suggestions: [] })
    // "medic" says the same and is nowhere either.
    expect(word?.kindred.map(({ term }) => term)).toEqual(['physician'])
    expect(word?.kindred[0]?.factor).toBeLessThan(1)
  })

  test('counts by the commonest word that says the same, and stays as rare as it is', async () => {
    const { retriever } = openEmbedded([
      surgery,
      { id: 'medic', title: 'Bus', text: 'The medic goes by bus.' },
      ...Array.from({ length: 300 }, (_, at) => ({
        id: `${at}`,
        title: 'Hours',
        text: 'The physician is in on Mondays.',
      })),
    ])
    const doctor = await wordOf(retriever, 'Is the doctor in?')
    expect(doctor?.kindred.map(({ term }) => term).sort()).toEqual(['medic', 'physician'])
    expect(doctor?.kindredIdf).toBeCloseTo((await wordOf(retriever, 'Is the physician in?'))?.idf ?? 0, 9)
    expect(doctor?.idf).toBeGreaterThan(doctor?.kindredIdf ?? 0)
    expect((await wordOf(without, 'Is the doctor in?'))?.kindredIdf).toBeUndefined()
  })

  test('may be a misspelt name where it has a capital, and a known word has no kindred', async () => {
    const name = await wordOf(without, 'Does Farmer live here?')
    expect(name?.variants.map(({ form }) => form)).toEqual(['Farner'])
    expect(await wordOf(withKindred, 'Is the physician in?')).toMatchObject({ df: 1, kindred: [] })
  })

  test('is something else than a misspelt word', async () => {
    const word = await wordOf(withKindred, 'the corridorr')
    expect(word?.variants.map(({ form }) => form)).toEqual(['corridor'])
    expect(word?.kindred).toEqual([])
  })
})

test('a name that is spelt like none is looked for as it is written elsewhere', async () => {
  const { retriever } = openEmbedded([{ id: 'east', title: 'Trains', text: 'The train to Kyiv is late.' }])
  const { terms } = await retriever.interpret({ text: 'trains to Kiev', phrases: [], without: [] })
  expect(terms[1]).toMatchObject({ form: 'Kiev', df: 0, variants: [], suggestions: [] })
  expect(terms[1]?.kindred.map(({ term }) => term)).toEqual(['kyiv'])
})

describe('a number of several words', () => {
  const { retriever } = openEmbedded([
    {
      id: 'hall',
      title: 'Hall',
      text: 'The hall has 38 seats and twenty-five windows. It was let for 2500 euros, then for 1,200 and for three hundred and ten.',
    },
    { id: 'hill', title: 'Hill', text: 'Nine hundred sheep graze on the hill.' },
    { id: 'dale', title: 'Dale', text: 'Six trees stand in the dale. 700 fell.' },
  ])
  const formsOf = async (text: string) => {
    const { terms } = await retriever.interpret({ text, phrases: [], without: [] })
    return terms.map(({ form, variants }) => [form, variants.map(variant => variant.form)])
  }

  test.each([
    ['thirty-eight seats', ['thirty', 'eight'], '38'],
    ['Two thousand five hundred euros', ['Two', 'thousand', 'five', 'hundred'], '2500'],
  ])('is found in digits: %s', async (question, words, digits) => {
    const forms = await formsOf(question)
    expect(forms.slice(0, -1)).toEqual(words.map(word => [word, [digits]]))
    expect(forms.at(-1)?.[1]).toEqual([])
  })

  test.each([
    ['25 windows', ['twenty', 'five']],
    ['310 euros', ['three', 'hundred', 'ten']],
  ])('in digits is found in words: %s', async (question, words) => {
    expect((await formsOf(question)).slice(0, -1)).toEqual(words.map(word => [word, []]))
  })

  test('stays as it is written where it stands so, or where no passage holds all of its words', async () => {
    expect(await formsOf('38 seats')).toEqual([
      ['38', []],
      ['seats', []],
    ])
    expect(await formsOf('906 trees')).toEqual([
      ['906', []],
      ['trees', []],
    ])
    // Nowhere in digits.
    expect((await formsOf('nine hundred sheep')).slice(0, 2)).toEqual([
      ['nine', []],
      ['hundred', []],
    ])
  })
})

test('"May" that opens a question asks for leave, any other is a month', async () => {
  const { retriever } = openEmbedded([
    { id: 'may', title: 'Polls', text: 'In May elections are held in the hall.' },
  ])
  const formsOf = async (text: string) =>
    (await retriever.interpret({ text, phrases: [], without: [] })).terms.map(({ form }) => form)
  expect(await formsOf('May I see the hall?')).toEqual(['see', 'hall'])
  expect(await formsOf('the May elections')).toEqual(['May', 'elections'])
  expect(await formsOf('May elections')).toEqual(['May', 'elections'])
  expect(await formsOf('May the hall be seen in May?')).toEqual(['hall', 'seen', 'May'])
})

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
