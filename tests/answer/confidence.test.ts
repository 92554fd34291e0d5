import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import shipped from '../../src/answer/confidence.json' with { type: 'json' }
import { AGAINST, confidenceOf, type Signals } from '../../src/answer/confidence.ts'
import { consider } from '../../src/answer/consider.ts'
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

describe('signals', () => {
  test('a name that stands as a plain word only is no name met', async () => {
    expect((await signalsOf('Who owned Pitt?')).plainNames).toBeGreaterThan(0)
    expect((await signalsOf('Who tore down the Pennsylvania station?')).plainNames).toBe(0)
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

describe('the confidence', () => {
  const none = Object.fromEntries(Object.keys(weights).map(name => [name, 0])) as typeof weights
  const cover = (passageCover: number) => ({ passageCover }) as Signals

  test('is the logistic function of the sum, which grows more slowly beyond the knee', () => {
    const some = { ...none, bias: -1, passageCover: 4, knee: 1, beyond: 0.5 }
    // -1 + 4 * 0.25 = 0; -1 + 4 * 1 = 3, which counts as 1 + 0.5 * (3 - 1) = 2.
    expect(confidenceOf(cover(0.25), some)).toBe(0.5)
    expect(confidenceOf(cover(1), some)).toBeCloseTo(1 / (1 + Math.exp(-2)), 12)
  })

  test('as it is shipped, each signal speaks for what it means, and none turns about at the knee', () => {
    const { bias, knee, beyond, ...signals } = weights
    for (const [name, weight] of Object.entries(signals)) {
      if (AGAINST.has(name as keyof Signals)) expect(weight, name).toBeLessThanOrEqual(0)
      else expect(weight, name).toBeGreaterThanOrEqual(0)
    }
    expect(bias).toBeLessThan(knee)
    expect(beyond).toBeGreaterThan(0)
    expect(beyond).toBeLessThanOrEqual(1)
  })

  test('tells in a corpus of two documents what they hold from what they do not', async () => {
    const sure = async (question: string) => confidenceOf(await signalsOf(question), weights)
    expect(await sure('When did the Pennsylvania Railroad tear down the old station?')).toBeGreaterThan(
      threshold,
    )
    expect(await sure('Is the Baltic Sea salty?')).toBeGreaterThan(threshold)
    expect(await sure('Which president opened the Baltic exhibition in Warsaw?')).toBeLessThan(threshold)
    expect(await sure('How old is the sea captain Robert Square?')).toBeLessThan(threshold)
  })
})
