import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Fault, Passage } from '../../src/corpus/document.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { BM25_DEFAULTS } from '../../src/ranking/bm25.ts'
import { englishAnalyzer } from '../../src/text/analyzer.ts'
import { createSentenceSplitter } from '../../src/text/sentences.ts'
import { seeded } from '../index/bad-luck.ts'
import type { NaivePassage } from '../oracle/bm25.ts'
import { exhaustiveScores } from '../oracle/exhaustive.ts'
import { edit, randomQuestion } from '../support/changing-corpus.ts'
import { catchUp, freshView, type Opened, openIndex, viewOf } from '../support/corpus-index.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** `EDITS=200 npx vitest run tests/retrieval/corpus-index.test.ts` is a longer run, `SEED` another one. */
const EDITS = Number(process.env.EDITS ?? 3)
const SEED = Number(process.env.SEED ?? 1)
const STEPS = 8

test('after any edits of the folder it answers as an index made of the files as they are', {
  timeout: 60_000 + EDITS * 20_000,
}, async () => {
  for (let run = 0; run < EDITS; run++) {
    const draw = seeded(SEED * 10_000 + run)
    const folder = temporaryFolder(onTestFinished)
    const corpus = join(folder, 'corpus')
    mkdirSync(corpus)
    let opened = await openIndex(corpus, join(folder, 'index'))
    const done: string[] = []
    for (let step = 0; step < STEPS; step++) {
      // Several changes in a row, so that the next one comes while segments are being merged.
      for (let rounds = Math.floor(draw() * 4); rounds >= 0; rounds--) {
        for (let edits = 1 + Math.floor(draw() * 4); edits > 0; edits--) done.push(edit(corpus, draw))
        if (rounds > 0) await opened.index.catchUp()
      }
      if (draw() < 0.2) {
        done.push('restart')
        await opened.index.close()
        opened = await openIndex(corpus, join(folder, 'index'))
      }
      await catchUp(opened)
      if (draw() < 0.5) {
        done.push('merge')
        await opened.index.settled()
      }
      const questions = Array.from({ length: 6 }, () => randomQuestion(draw))
      const fresh = await freshView(corpus, join(folder, `fresh-${step}`), questions)
      const after = `seed ${SEED * 10_000 + run}, after ${done.join(', ')}`
      expect(await viewOf(opened, questions), after).toEqual(fresh)
      await expectAsRead(opened, corpus, fresh, after)
    }
    await opened.index.close()
  }
})

/** Compares documents, faults and BM25 with the corpus as it is read without any index. */
async function expectAsRead(
  { index }: Opened,
  corpus: string,
  view: Awaited<ReturnType<typeof viewOf>>,
  after: string,
) {
  const { documents, passages, faults } = await loadCorpus(corpus, createSentenceSplitter())
  expect(view.documents.sources, after).toEqual(documents.map(({ text: _, ...source }) => source))
  expect(sorted(index.faults()), after).toEqual(sorted(faults))
  const naive = passages.map(passage => naiveOf(passage))
  for (const { query, candidates } of view.answers) {
    for (const { term, variants, df } of query.terms) {
      const all = [term, ...variants.map(variant => variant.term)]
      const most = Math.max(...all.map(one => naive.filter(passage => holds(passage, one)).length))
      expect(df, after).toBe(most)
    }
    const slots = query.terms.map(({ term, idf, variants }) => ({
      idf,
      terms: [{ term, factor: 1 }, ...variants],
    }))
    const expected = exhaustiveScores(naive, slots, BM25_DEFAULTS)
      .map((score, at) => ({ score, at, handle: passages[at]?.handle }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.at - b.at)
    expect(candidates, after).toEqual(expected.slice(0, 50).map(({ handle }) => handle))
  }
}

function holds({ body, head, context }: NaivePassage, term: string): boolean {
  return body.includes(term) || head.includes(term) || context.includes(term)
}

function naiveOf({ text, span, sentences, source, headings, context }: Passage): NaivePassage {
  const byline = sentences[0]?.kind === 'byline' ? ['author article text written by wrote signed'] : []
  return {
    body: sentences.flatMap(({ start, end }) => termsOf(text.slice(start - span.start, end - span.start))),
    head: [source.title, ...headings, ...byline].flatMap(termsOf),
    context: context === undefined ? [] : termsOf(context.text),
  }
}

function termsOf(text: string): string[] {
  const terms: string[] = []
  englishAnalyzer.eachWord(text, (start, end) => {
    const { term, traits } = englishAnalyzer.lookAt(text.slice(start, end))
    if (!englishAnalyzer.isStop(traits)) terms.push(term)
  })
  return terms
}

function sorted(faults: readonly Fault[]): string[] {
  return faults.map(fault => JSON.stringify(fault, Object.keys(fault).sort())).sort()
}
