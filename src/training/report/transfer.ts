import { basename } from 'node:path'
import { type Corpus, loadCorpus } from '../../corpus/load.ts'
import { passagesOf } from '../../corpus/passages.ts'
import { collectionsIn, corpusOf, type EvaluationQuery, readCollection } from '../../evaluate/collection.ts'
import { asWritten, isJoinable, joined, type RowAt } from '../../evaluate/joined.ts'
import { hasRelevant } from '../../evaluate/judge.ts'
import { mean, ndcg, recall } from '../../evaluate/metrics.ts'
import { rankDocuments } from '../../evaluate/rank.ts'
import { BM25_DEFAULTS } from '../../ranking/bm25.ts'
import type { Weights } from '../../ranking/model.ts'
import { EmbeddedRetriever } from '../../retrieval/embedded/engine.ts'
import { buildInMemory } from '../../retrieval/embedded/memory.ts'
import { segmentRules } from '../../retrieval/embedded/rules.ts'
import { englishAnalyzer } from '../../text/analyzer.ts'
import { createSentenceSplitter } from '../../text/sentences.ts'
import { type Example, examplesOf } from '../examples.ts'
import { learn } from '../learn.ts'
import { sideOf } from '../sides.ts'

/** One collection ranked with weights that were learned without it. */
export interface Transfer {
  readonly collection: string
  readonly variant: 'whole' | 'joined'
  readonly questions: number
  readonly recall1: number
  readonly ndcg10: number
}

/**
 * Leave one out: for each of `directories`, learns from the training sides of `learnedFrom` without it, and ranks all
 * its questions with what was learned, in its rows and, where titles have several, in whole documents. A question that
 * two collections share is left out of both.
 */
export async function leaveOneOut(
  directories: readonly string[],
  learnedFrom: readonly string[],
  onStep: (done: string) => void,
): Promise<Transfer[]> {
  const lessons = new Map<string, readonly Example[]>()
  for (const directory of directories.filter(one => learnedFrom.includes(basename(one)))) {
    const examples = (await examplesOf(directory)).filter(
      ({ collection, number, of }) => sideOf(collection, number, of) === 'training',
    )
    lessons.set(directory, examples)
    onStep(`${basename(directory)}: examples gathered`)
  }
  const transfers: Transfer[] = []
  for (const directory of directories) {
    const own = await questionsOf(directory)
    const others = [...lessons].flatMap(([other, examples]) =>
      other === directory ? [] : examples.filter(({ question }) => !own.has(plain(question))),
    )
    transfers.push(...(await rankAll(directory, learn(others))))
    onStep(`${basename(directory)}: ranked with what the others teach`)
  }
  return transfers
}

const DEPTH = 100 // documents, as everywhere else in the report

async function questionsOf(directory: string): Promise<ReadonlySet<string>> {
  const all = await Promise.all(collectionsIn(directory).map(readCollection))
  return new Set(all.flatMap(({ queries }) => queries.map(({ text }) => plain(text))))
}

/** Of a folder of collections, all their questions count alike. */
async function rankAll(directory: string, weights: Weights): Promise<Transfer[]> {
  const all: Transfer[] = []
  for (const one of collectionsIn(directory)) all.push(...(await rankOne(one, weights)))
  const variants = (['whole', 'joined'] as const).map(variant => all.filter(one => one.variant === variant))
  return variants.flatMap(some => {
    const questions = some.reduce((sum, one) => sum + one.questions, 0)
    const share = (of: (one: Transfer) => number) =>
      some.reduce((sum, one) => sum + of(one) * one.questions, 0) / questions
    return some.slice(0, 1).map(({ variant }) => ({
      collection: basename(directory),
      variant,
      questions,
      recall1: share(({ recall1 }) => recall1),
      ndcg10: share(({ ndcg10 }) => ndcg10),
    }))
  })
}

async function rankOne(directory: string, weights: Weights): Promise<Transfer[]> {
  const queries = (await readCollection(directory)).queries.filter(hasRelevant)
  const split = createSentenceSplitter()
  const corpus = await loadCorpus(corpusOf(directory), split)
  const inRows = await rank(queries, corpus, asWritten, weights)
  const collection = basename(directory)
  const transfers: Transfer[] = [{ collection, variant: 'whole', ...inRows }]
  if (isJoinable(corpus)) {
    const whole = joined(corpus, document => passagesOf(document, split))
    transfers.push({
      collection,
      variant: 'joined',
      ...(await rank(queries, whole.corpus, whole.rowAt, weights)),
    })
  }
  return transfers
}

async function rank(
  queries: readonly EvaluationQuery[],
  { documents, passages }: Corpus,
  rowAt: RowAt,
  weights: Weights,
): Promise<Omit<Transfer, 'collection' | 'variant'>> {
  const { collection, stored } = buildInMemory(documents, passages, segmentRules(englishAnalyzer))
  const retriever = new EmbeddedRetriever(collection, stored, {
    analyzer: englishAnalyzer,
    weights,
    parameters: BM25_DEFAULTS,
  })
  const recalls: number[] = []
  const gains: number[] = []
  for (const { text, judged } of queries) {
    const ids = (await rankDocuments(retriever, text, DEPTH, rowAt)).map(({ document }) => document)
    recalls.push(recall(ids, judged, 1))
    gains.push(ndcg(ids, judged, 10))
  }
  return {
    questions: queries.length,
    recall1: mean(recalls) ?? 0,
    ndcg10: mean(gains) ?? 0,
  }
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\W+/gu, ' ').trim()
}
