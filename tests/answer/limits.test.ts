import { describe, expect, test } from 'vitest'
import { quotesOf } from '../../src/answer/answer.ts'
import { createAnswerer } from '../../src/answer/answerer.ts'
import shipped from '../../src/answer/confidence.json' with { type: 'json' }
import type { QueryTerm } from '../../src/retrieval/retriever.ts'
import { englishAnalyzer } from '../../src/text/analyzer.ts'
import { openEmbedded } from '../support/embedded.ts'

const DOCUMENTS = ['The gate is red.', 'A gate was sold.', 'One gate fell over.', 'No gate is mine.'].map(
  (text, i) => ({ id: `${i}`, title: `Title ${i}`, text }),
)
const { passages, library } = openEmbedded(DOCUMENTS)

/** An answerer that believes what it is told, about passages with these scores, best first. */
function answererFor(
  terms: readonly QueryTerm[],
  scores: readonly number[],
  { answerable, confidence }: { readonly answerable: number; readonly confidence: number },
) {
  const none = Object.fromEntries(Object.keys(shipped.answerable).map(name => [name, 0]))
  const bias = (probability: number) => Math.log(probability / (1 - probability))
  return createAnswerer({
    retriever: {
      interpret: async question => ({ question, terms }),
      search: async () =>
        scores.map((score, i) => ({
          passage: passages[i] as (typeof passages)[number],
          score,
          sentences: [score],
        })),
      explain: async () => [],
    },
    library,
    analyzer: englishAnalyzer,
    weights: {
      answerable: { ...shipped.answerable, ...none, bias: bias(answerable) },
      confidence: { bias: bias(confidence), answerable: 0, knee: 0, beyond: 0, clear: 0 },
    },
    threshold: 0.5,
  })
}

function termOf(form: string, idf: number, df: number): QueryTerm {
  return { ...englishAnalyzer.lookAt(form), form, idf, df, variants: [], kindred: [], suggestions: [] }
}

describe('nothing is found where what is nowhere is, of the question’s idf,', () => {
  test.each([
    ['three quarters', 'what gate zzyx', 'zzyx', 0.75],
    ['half, if it is a name', 'what gate Zzyx', 'Zzyx', 0.5],
  ])('%s', async (_, question, unknown, limit) => {
    const kindAt = async (share: number) => {
      const terms = [termOf('gate', 1 - share, 3), termOf(unknown, share, 0)]
      return (await answererFor(terms, [9], { answerable: 0.1, confidence: 0.1 }).answer(question)).kind
    }
    expect(await kindAt(limit + 0.01)).toBe('nothing')
    expect(await kindAt(limit - 0.01)).toBe('weak')
  })
})

test('a question is mended where it has few unknown words', async () => {
  const text =
    'The separatists, commissioners, revolutionaries, parliamentarians, ambassadors and negotiators left.'
  const { answerer } = openEmbedded([{ id: 'a', title: 'Towns', text }])
  const misspelt =
    'sepparattistes commissionnerres revolluttionnaries parlliammentarrians ambbassaddores neggotiattores'
  const mendedOf = async (count: number) => {
    const answer = await answerer.answer(misspelt.split(' ').slice(0, count).join(' '))
    return answer.kind === 'nothing' ? answer.instead.length : undefined
  }
  expect(await mendedOf(5)).toBeGreaterThan(0)
  expect(await mendedOf(6)).toBe(0)
})

test('what is far behind is left out, and half as far behind one that is surely right', async () => {
  const scoresAt = async (confidence: number) => {
    const answerer = answererFor([termOf('gate', 1, 3)], [9, 6.1, 5.9, 2.9], { answerable: 0.9, confidence })
    return quotesOf(await answerer.answer('which gate', { quotes: 5 })).map(({ score }) => score)
  }
  expect(await scoresAt(0.89)).toEqual([9, 6.1, 5.9])
  expect(await scoresAt(0.91)).toEqual([9, 6.1])
})
