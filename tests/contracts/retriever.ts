import { describe, expect, test } from 'vitest'
import type { Question, Retriever } from '../../src/retrieval/retriever.ts'

/** What an engine is given to hold: three documents that share words, one of them twice as long. */
export const CONTRACT_DOCUMENTS = [
  {
    id: 'harbour',
    title: 'The harbour',
    text: 'The harbour master keeps the lighthouse. Ships wait for the tide.',
  },
  { id: 'mill', title: 'The mill', text: 'The miller sold the mill in 1911. The harbour master bought it.' },
  {
    id: 'tower',
    title: 'The lighthouse',
    text: 'It was painted red. The lighthouse stands on the old mole. Storms broke it twice.',
  },
  // Word for word the same: a tie that only the order of the corpus decides.
  { id: 'twin-a', title: 'Twin', text: 'A cormorant dries its wings.' },
  { id: 'twin-b', title: 'Twin', text: 'A cormorant dries its wings.' },
] as const

/** Every promise in the doc comment of Retriever, for an engine that holds `CONTRACT_DOCUMENTS`. */
export function retrieverContract(name: string, open: () => Promise<Retriever>): void {
  describe(`${name} keeps the promises of Retriever`, () => {
    test('best first, at most k, never the same passage twice', async () => {
      const retriever = await open()
      const query = await retriever.interpret(ask('harbour master lighthouse'))
      const all = await retriever.search(query, 50)
      expect(all.length).toBeGreaterThan(2)
      expect(new Set(all.map(({ passage }) => passage.handle)).size).toBe(all.length)
      for (const [i, hit] of all.entries())
        expect(hit.score).toBeLessThanOrEqual(all[i - 1]?.score ?? Infinity)
      expect(await retriever.search(query, 1)).toEqual(all.slice(0, 1))
      expect(await retriever.search(query, 0)).toEqual([])
      // Both words of the question in one sentence, against one word in each of the others.
      expect(all[0]?.passage.source.id).toBe('harbour')
    })

    test('the score of the best sentence is the score of the hit', async () => {
      const retriever = await open()
      const hits = await retriever.search(await retriever.interpret(ask('lighthouse mole')), 10)
      for (const { score, sentences, passage } of hits) {
        expect(sentences).toHaveLength(passage.sentences.length)
        expect(Math.max(...sentences)).toBe(score)
      }
      // `The lighthouse stands on the old mole.`, not `It was painted red.`
      expect(hits[0]?.sentences.indexOf(hits[0].score)).toBe(1)
    })

    test('equal scores come in corpus order', async () => {
      const retriever = await open()
      const hits = await retriever.search(await retriever.interpret(ask('cormorant')), 10)
      expect(hits.map(({ passage }) => passage.source.id)).toEqual(['twin-a', 'twin-b'])
    })

    test.each([
      '',
      '   ',
      '😀🎉',
      '?!…',
      'the of and',
      'x'.repeat(10_000),
      'lighthouse '.repeat(1_000),
      '\ud800 lone',
    ])('the odd question %# is no error', async text => {
      const retriever = await open()
      const query = await retriever.interpret(ask(text))
      const hits = await retriever.search(query, 5)
      expect(hits.length).toBeLessThanOrEqual(5)
      if (query.terms.length === 0) expect(hits).toEqual([])
    })

    test('a phrase must occur word by word, and a word left out must not', async () => {
      const retriever = await open()
      const found = async (question: Partial<Question>) => {
        const query = await retriever.interpret({ ...ask(''), ...question })
        return (await retriever.search(query, 10)).map(({ passage }) => passage.source.id).sort()
      }
      expect(await found({ text: 'master' })).toEqual(['harbour', 'mill'])
      expect(await found({ phrases: ['master keeps the lighthouse'] })).toEqual(['harbour'])
      expect(await found({ phrases: ['master lighthouse'] })).toEqual([])
      expect(await found({ text: 'master', without: ['miller'] })).toEqual(['harbour'])
      // The title counts as well.
      expect(await found({ text: 'storms ships', without: ['harbour'] })).toEqual(['tower'])
      // Of a phrase that is left out, each word may stand elsewhere.
      expect(await found({ text: 'master', without: ['the lighthouse'] })).toEqual(['mill'])
      expect(await found({ text: 'master', without: ['master lighthouse'] })).toEqual(['harbour', 'mill'])
      expect(await found({ text: 'storms ships', without: ['the harbour'] })).toEqual(['tower'])
      expect(await found({ text: 'ships storms', without: ['for'] })).toEqual(['tower'])
    })

    test('a misspelt word is taken for its neighbour, an unknown one is named', async () => {
      const retriever = await open()
      const { terms } = await retriever.interpret(ask('lihgthouse zeppelin'))
      const [misspelt, unknown] = terms
      expect(misspelt?.suggestions).toContain('lighthouse')
      expect(misspelt?.variants.map(({ form }) => form)).toContain('lighthouse')
      expect(misspelt?.df).toBeGreaterThan(0)
      expect(unknown).toMatchObject({ form: 'zeppelin', df: 0, variants: [], suggestions: [] })
      expect(unknown?.idf).toBeGreaterThanOrEqual(misspelt?.idf ?? Infinity)
    })

    test('the reasons for a hit add up to its score', async () => {
      const retriever = await open()
      const query = await retriever.interpret(ask('who bought the mill in 1911?'))
      for (const hit of await retriever.search(query, 10)) {
        const reasons = await retriever.explain(query, hit)
        expect(reasons.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(hit.score, 9)
      }
    })

    test('a search that was called off does not answer', async () => {
      const retriever = await open()
      const query = await retriever.interpret(ask('mill'))
      await expect(retriever.search(query, 5, AbortSignal.abort())).rejects.toThrow()
    })
  })
}

function ask(text: string): Question {
  return { text, phrases: [], without: [] }
}
