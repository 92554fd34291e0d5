import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quote } from '../../src/answer/answer.ts'
import shipped from '../../src/answer/confidence.json' with { type: 'json' }
import { AGAINST, believe, clearness, type Signals } from '../../src/answer/confidence.ts'
import { consider } from '../../src/answer/consider.ts'
import type { Hit } from '../../src/retrieval/retriever.ts'
import { englishAnalyzer } from '../../src/text/analyzer.ts'
import { openEmbedded } from '../support/embedded.ts'

const { threshold, ...weights } = shipped
const { retriever } = openEmbedded([
  {
    id: 'manhattan',
    title: 'Manhattan',
    text: [
      'The Pennsylvania Railroad tore down the old station in 1961 and built Madison Square Garden.',
      'The orchard beside the river has a pitt of clay. Four teams of the league played in Manhattan.',
    ].join('\n\n'),
  },
  {
    id: 'baltic',
    title: 'Baltic Sea',
    text: 'The Baltic Sea is salty in the west. A photograph of the Baltic Sea hangs in the hall.',
  },
])

async function signalsOf(question: string): Promise<Signals> {
  const { signals } = await consider(question, retriever, englishAnalyzer, 1)
  if (signals === undefined) throw new Error(`${question}: nothing was found`)
  return signals
}

describe('copies', () => {
  const text = 'The ferry to the island leaves at nine from the northern pier. It takes bicycles.'
  const other = {
    id: 'c',
    title: 'Pier',
    text: 'The pier was built of oak in 1910, and it is closed in winter.',
  }
  const question = 'When does the ferry to the island leave?'

  test('of the best passage are no rivals of it', async () => {
    const believed = async (copies: number) => {
      const many = Array.from({ length: copies }, (_, i) => ({ id: `f${i}`, title: `Ferry ${i}`, text }))
      const { retriever } = openEmbedded([...many, other])
      const { signals, clear } = await consider(question, retriever, englishAnalyzer, 1)
      return { lead: signals?.lead ?? 0, clear }
    }
    const [one, four] = [await believed(1), await believed(4)]
    expect(four.lead).toBeGreaterThan(0.8 * one.lead)
    expect(four.clear).toBeGreaterThan(0.9 * one.clear)
  })
})

describe('signals', () => {
  test('a name that stands as a plain word only is no name met', async () => {
    expect((await signalsOf('Who owned Pitt?')).plainNames).toBeGreaterThan(0)
    expect((await signalsOf('Who tore down the Pennsylvania station?')).plainNames).toBe(0)
  })

  test('a capital after an article, or among capitals only, makes no name', async () => {
    expect((await signalsOf('Who is the Photograph?')).plainNames).toBe(0)
    expect((await signalsOf('WHO OWNED PITT?')).plainNames).toBe(0)
  })

  test('a number that was asked for and is not there is missed', async () => {
    expect((await signalsOf('How salty is the Baltic Sea?')).lackedAmount).toBe(0)
    expect((await signalsOf('How deep is the Baltic Sea?')).lackedAmount).toBe(1)
    expect((await signalsOf('How many teams of the league played in Manhattan?')).lackedAmount).toBe(0)
    expect((await signalsOf('How often did teams play in Manhattan?')).lackedAmount).toBe(0)
  })

  test('a sum of money, an hour or a date counts nothing', async () => {
    const lacked = async (text: string) => {
      const { retriever: own } = openEmbedded([{ id: 'a', title: 'Guards', text }])
      const { signals } = await consider('How many lifeguards are there?', own, englishAnalyzer, 1)
      return signals?.lackedAmount
    }
    expect(await lacked('Lifeguards get £60 each, on the 20th.')).toBe(1)
    expect(await lacked('The lifeguards come at 9.30 and leave on 3 May.')).toBe(1)
    expect(await lacked('The 12 lifeguards get £60 each.')).toBe(0)
    expect(await lacked('There are four lifeguards.')).toBe(0)
  })

  test('when it was is told by the quote or by a heading above it', async () => {
    const lacked = async (text: string, question = 'When was the oven repaired?') => {
      const { retriever: own } = openEmbedded([{ id: 'a.md', title: 'Ovens', text }])
      const { signals } = await consider(question, own, englishAnalyzer, 1)
      return signals?.lackedMeasure
    }
    expect(await lacked('The oven was repaired by Mr Smith.')).toBe(1)
    expect(await lacked('The oven was repaired in May by Mr Smith.')).toBe(0)
    expect(await lacked('# History\n\n## 1954\n\nThe oven was repaired by Mr Smith.')).toBe(0)
    expect(await lacked('The oven was repaired by Mr Smith.', 'Who repaired the oven?')).toBe(0)
  })

  test('a word that the passage says in another is counted apart from an unknown one', async () => {
    const said = await signalsOf('Who demolished the Pennsylvania station?')
    expect(said.unknown).toBe(0)
    expect(said.otherWords).toBeGreaterThan(0)
  })

  test('a name that the passage lacks is counted, a plain word is not', async () => {
    expect((await signalsOf('Which teams played in Gdansk?')).lackedNames).toBeGreaterThan(0)
    expect((await signalsOf('Which teams played yesterday?')).lackedNames).toBe(0)
  })

  test('another form of a word is not the very form, but a mended misspelling is', async () => {
    expect(await signalsOf('leagues')).toMatchObject({ passageCover: 1, exact: 0 })
    expect(await signalsOf('orcherd')).toMatchObject({
      exact: expect.closeTo(1),
      corrected: expect.closeTo(1),
    })
  })

  test('a word that begins alike stands for one that is lacking', async () => {
    expect((await signalsOf('Which photosynthesis has the Baltic Sea?')).related).toBeGreaterThan(0)
    expect((await signalsOf('Which whales has the Baltic Sea?')).related).toBe(0)
  })

  test('a title is named as far as its words were asked about', async () => {
    expect(await signalsOf('Is the Baltic salty?')).toMatchObject({ titleNamed: 0.5, titleWhole: 0 })
    expect(await signalsOf('Is the Baltic Sea salty?')).toMatchObject({ titleNamed: 1, titleWhole: 1 })
  })

  test('whatever is asked, each is in [0, 1]', async () => {
    const word = fc.constantFrom(
      'Baltic',
      'sea',
      'pitt',
      'Pitt',
      'the',
      'of',
      'leagues',
      'salti',
      '1961',
      'zzz',
      '?',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 12 }), async asked => {
        const { signals } = await consider(asked.join(' '), retriever, englishAnalyzer, 1)
        for (const value of Object.values(signals ?? {})) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('what is believed', () => {
  const none = Object.fromEntries(Object.keys(weights.answerable).map(name => [name, 0]))
  const cover = (passageCover: number) => ({ passageCover }) as Signals

  test('is worked out by hand', () => {
    const some = {
      answerable: { ...(none as typeof weights.answerable), bias: -1, passageCover: 4 },
      confidence: { bias: -0.5, answerable: 2, knee: 1, beyond: 0.5, clear: 3 },
    }
    // Odds of an answer: -1 + 4 * 0.25 = 0. Of the quote: -0.5 + 2 * 0 + 3 * 0.5 = 1.
    expect(believe(cover(0.25), 0.5, some)).toEqual({
      answerable: 0.5,
      confidence: expect.closeTo(1 / (1 + Math.exp(-1)), 12),
    })
    // Odds of an answer: -1 + 4 = 3, of which 1 + 0.5 * (3 - 1) = 2 count. Of the quote: -0.5 + 2 * 2 + 0 = 3.5.
    expect(believe(cover(1), 0, some)).toEqual({
      answerable: expect.closeTo(1 / (1 + Math.exp(-3)), 12),
      confidence: expect.closeTo(1 / (1 + Math.exp(-3.5)), 12),
    })
  })

  test('as it is shipped, each signal speaks for what it means, and none turns about at the knee', () => {
    const { bias, ...signals } = weights.answerable
    for (const [name, weight] of Object.entries(signals)) {
      if (AGAINST.has(name as keyof Signals)) expect(weight, name).toBeLessThanOrEqual(0)
      else expect(weight, name).toBeGreaterThanOrEqual(0)
    }
    const { answerable, knee, beyond, clear } = weights.confidence
    expect(bias).toBeLessThan(knee)
    expect(Math.min(answerable, beyond, clear)).toBeGreaterThan(0)
    expect(beyond).toBeLessThanOrEqual(1)
  })

  test('tells in a corpus of two documents what they hold from what they do not', async () => {
    const sure = async (question: string) => believe(await signalsOf(question), 0.5, weights).answerable
    expect(await sure('When did the Pennsylvania Railroad tear down the old station?')).toBeGreaterThan(
      threshold,
    )
    expect(await sure('Is the Baltic Sea salty?')).toBeGreaterThan(threshold)
    expect(await sure('Which president opened the Baltic exhibition in Warsaw?')).toBeLessThan(threshold)
    expect(await sure('How old is the sea captain Robert Square?')).toBeLessThan(threshold)
  })
})

describe('how clearly a quote is preferred', () => {
  const sentences = [
    { start: 0, end: 3, kind: 'statement' },
    { start: 4, end: 7, kind: 'statement' },
  ] as const
  const textOf = (handle: string) => `${handle}1. ${handle}2.`
  const hit = (handle: string, ...scores: [number, number]) => {
    const passage = { handle, sentences, text: textOf(handle), span: { start: 0, end: 7 } }
    return { passage, score: Math.max(...scores), sentences: scores } as unknown as Hit
  }
  const quote = (handle: string, start: number, end: number) =>
    ({ handle, span: { start, end }, text: textOf(handle).slice(start, end) }) as unknown as Quote

  test('is its share of a softmax over all sentences', () => {
    const hits = [hit('a', Math.log(6), Math.log(1)), hit('b', Math.log(2), Math.log(3))]
    // 6 of 6 + 1 + 2 + 3; with the second sentence 7 of them.
    expect(clearness(quote('a', 0, 3), hits)).toBeCloseTo(6 / 12, 12)
    expect(clearness(quote('a', 0, 7), hits)).toBeCloseTo(7 / 12, 12)
    expect(clearness(quote('b', 4, 7), hits)).toBeCloseTo(3 / 12, 12)
  })

  test('is 1 for all there is, and 0 for what is not among the hits', () => {
    expect(clearness(quote('a', 0, 7), [hit('a', -700, 700)])).toBe(1)
    expect(clearness(quote('c', 0, 7), [hit('a', 1, 2)])).toBe(0)
    expect(clearness(quote('a', 0, 7), [])).toBe(0)
  })
})
