import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/answer/answer.ts'
import { openEmbedded } from '../support/embedded.ts'

const DOCUMENTS = [
  {
    id: 'handbook',
    title: 'Staff handbook',
    text: [
      'Every employee has 30 days of vacation a year. It must be taken before the end of March.',
      'Sick pay is paid for six weeks. The health insurance pays afterwards.',
      'Who approves a vacation? Dr. Marta Weiss, the head of personnel, approves each vacation.',
    ].join('\n\n'),
  },
  {
    id: 'speech',
    title: 'A speech',
    text: 'The mayor said: "The bridge will be closed. Nobody may cross it at night." Then she left the hall.',
  },
  {
    id: 'copy',
    title: 'Another handbook',
    text: 'Every employee has 30 days of vacation a year. Overtime is paid double.',
  },
]
const { answerer, library } = openEmbedded(DOCUMENTS)

describe('the kinds of answer', () => {
  test('a plain word that occurs nowhere leaves the closest passages, a name does not', async () => {
    const { answerer } = openEmbedded([
      {
        id: 'order',
        title: 'Playground',
        text: 'The wooden frame costs 900 euros, the steel frame 1,200.\n\nSwings hang from an oak beam.',
      },
      { id: 'bees', title: 'Bees', text: 'A hive in February is silent.' },
    ])
    expect(await answerer.answer('Which frame is cheaper?')).toMatchObject({
      kind: 'weak',
      unknownTerms: [{ form: 'cheaper' }],
    })
    expect(await answerer.answer('Which frame has Oslo?')).toMatchObject({ kind: 'nothing' })
  })

  test('a word that the documents say in another is no gap', async () => {
    const { answerer } = openEmbedded([
      {
        id: 'clinic',
        title: 'Our valley',
        text: 'The clinic was established by the Sisters of Mercy in 1921.',
      },
      { id: 'mill', title: 'The mill', text: 'The mill ground rye until the war.' },
    ])
    expect((await answerer.answer('Who founded the clinic?')).kind).not.toBe('nothing')
    expect((await answerer.answer('Who founded the clinic of Cairo?')).kind).toBe('nothing')
  })

  test('a question whose words a sentence holds is answered', async () => {
    const answer = await answerer.answer('How many days of vacation does an employee have?')
    expect(answer.kind).toBe('quotes')
    expect(quotes(answer)[0]?.text).toContain('Every employee has 30 days of vacation a year.')
  })

  test('a question about something else has nothing, and the word that is missing is named', async () => {
    const answer = await answerer.answer('What is the boiling point of mercury?')
    expect(answer).toMatchObject({
      kind: 'nothing',
      unknownTerms: [{ form: 'boiling' }, { form: 'point' }, { form: 'mercury' }],
    })
  })

  test.each(['', '  ', '?!', '😀', 'who is it?'])('%j asks for nothing', async question => {
    expect(await answerer.answer(question)).toEqual({ kind: 'empty', reason: 'question' })
  })

  test('a corpus without documents says so', async () => {
    expect(await openEmbedded([]).answerer.answer('vacation?')).toEqual({ kind: 'empty', reason: 'corpus' })
  })

  test('a misspelt word is taken for its neighbour, and that is said', async () => {
    const answer = await answerer.answer('How many days of vaccation does an employee have?')
    expect(answer).toMatchObject({
      kind: 'quotes',
      corrections: [{ form: 'vaccation', taken: 'vacation' }],
      unknownTerms: [],
    })
  })
})

describe('quotes', () => {
  test('the question in the text is not quoted where its answer can be', async () => {
    const answer = await answerer.answer('Who approves a vacation?')
    expect(quotes(answer)[0]?.text).toBe('Dr. Marta Weiss, the head of personnel, approves each vacation.')
  })

  test('a sentence that points back brings the one before', async () => {
    const answer = await answerer.answer('Until when must it be taken, before the end of March?')
    expect(quotes(answer)[0]?.text).toBe(
      'Every employee has 30 days of vacation a year. It must be taken before the end of March.',
    )
  })

  test('a quotation is not cut in half', async () => {
    const answer = await answerer.answer('Who may cross at night?')
    expect(quotes(answer)[0]?.text).toContain('"The bridge will be closed. Nobody may cross it at night."')
  })

  test('a second quote says something new', async () => {
    const answer = await answerer.answer('How many days of vacation does every employee have a year?')
    const texts = quotes(answer).map(({ text }) => text)
    expect(texts.filter(text => text.includes('30 days'))).toHaveLength(1)
  })

  test('the same words with another number or a "not" say something new', async () => {
    const { answerer } = openEmbedded([
      { id: 'may', title: 'Minutes of May', text: 'The cake sale of the parents brought in 612 euros.' },
      { id: 'june', title: 'Minutes of June', text: 'The cake sale of the parents brought in 621 euros.' },
      { id: 'july', title: 'Minutes of July', text: 'The cake sale of the parents brought in 612 euros.' },
    ])
    const texts = quotes(await answerer.answer('How much did the cake sale bring in?')).map(
      ({ text }) => text,
    )
    expect(texts.map(text => /\d+/.exec(text)?.[0]).sort()).toEqual(['612', '621'])
  })

  test('what falls far behind is there to be asked for', async () => {
    const { answerer } = openEmbedded([
      {
        id: 'rules',
        title: 'House rules',
        text: 'Guests of the tenants may stay in the guest room below the roof for two weeks.\n\nPrams stay on the ground floor.',
      },
      { id: 'pets', title: 'Pets', text: 'A dog may bark by day.\n\nCats may roam.' },
    ])
    const question = 'How many weeks may guests of the tenants stay in the guest room below the roof?'
    const answer = await answerer.answer(question, { quotes: 3 })
    expect(answer).toMatchObject({ kind: 'quotes', more: true })
    expect(quotes(answer)).toHaveLength(1)
    expect(quotes(await answerer.answer(question, { quotes: 3, skip: 1 })).length).toBeGreaterThan(0)
  })

  test('skipping leaves out exactly the quotes that came before', async () => {
    const all = quotes(await answerer.answer('vacation sick pay overtime bridge', { quotes: 4 }))
    const rest = quotes(await answerer.answer('vacation sick pay overtime bridge', { quotes: 3, skip: 1 }))
    expect(all.length).toBeGreaterThan(2)
    expect(rest).toEqual(all.slice(1))
  })

  test('whatever is asked, a quote is its document’s slice, its highlights lie in it in order', async () => {
    const word = fc.constantFrom(
      'vacation',
      'bridge',
      'Weiss',
      'overtime',
      'nihgt',
      'mayor',
      'who',
      'pay',
      '"',
      '30',
      'zzz',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 6 }), async asked => {
        const answer = await answerer.answer(asked.join(' '))
        for (const { text, span, source, highlights } of quotes(answer)) {
          expect(await library.slice(source.id, span)).toBe(text)
          let at = 0
          for (const { start, end } of highlights) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            at = end
          }
          expect(at).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('search', () => {
  test('ranks passages in pages that join without a gap', async () => {
    const all = await answerer.search('vacation pay bridge', { offset: 0, limit: 10 })
    const second = await answerer.search('vacation pay bridge', { offset: 1, limit: 1 })
    expect(all.results.map(({ rank }) => rank)).toEqual(all.results.map((_, i) => i + 1))
    expect(second.results).toEqual(all.results.slice(1, 2))
    expect(second.total).toBe(all.results.length)
  })

  test('an exact phrase and a word left out are obeyed', async () => {
    const found = await answerer.search('"sick pay"', { offset: 0, limit: 10 })
    expect(found.results.map(({ quote }) => quote.text)).toEqual([
      'Sick pay is paid for six weeks. The health insurance pays afterwards.',
    ])
    expect((await answerer.search('vacation -overtime -approves', { offset: 0, limit: 10 })).total).toBe(0)
  })

  test('words alone that must not occur find nothing', async () => {
    expect(await answerer.search('-vacation', { offset: 0, limit: 5 })).toMatchObject({
      total: 0,
      results: [],
    })
  })
})

function quotes(answer: Answer) {
  return answer.kind === 'quotes' || answer.kind === 'weak' ? answer.quotes : []
}
