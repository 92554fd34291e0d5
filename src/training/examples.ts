import type { Passage } from '../corpus/document.ts'
import { type Corpus, loadCorpus } from '../corpus/load.ts'
import { passagesOf } from '../corpus/passages.ts'
import { collectionsIn, corpusOf, type EvaluationQuery, readCollection } from '../evaluate/collection.ts'
import { asWritten, isJoinable, joined, type RowAt, type RowSpan } from '../evaluate/joined.ts'
import { BM25_DEFAULTS } from '../ranking/bm25.ts'
import type { Evidence } from '../ranking/evidence.ts'
import { buildInMemory } from '../retrieval/embedded/memory.ts'
import { segmentRules } from '../retrieval/embedded/rules.ts'
import { openWorkbench } from '../retrieval/embedded/workbench.ts'
import { englishAnalyzer, remembering } from '../text/analyzer.ts'
import { createSentenceSplitter } from '../text/sentences.ts'
import { sliceOf } from '../text/span.ts'

/** One question with what speaks for its candidates, and which of them are right. */
export interface Example {
  readonly collection: string
  /** Rows of one title as one document. */
  readonly joined: boolean
  readonly question: string
  /** Position among the collection's questions, and how many there are. */
  readonly number: number
  readonly of: number
  readonly candidates: readonly Evidence[]
  /** For each candidate: whether it is from a relevant document and, where sentences are marked, holds one. */
  readonly relevant: readonly boolean[]
  /** For each candidate: which of its sentences are marked as the answer; undefined where none is. */
  readonly gold: readonly (readonly boolean[] | undefined)[]
}

/** The examples of a collection, or of all in a folder: every question that has a relevant document, in its rows and, where
 *  titles have several, in whole documents as well. */
export async function examplesOf(directory: string): Promise<Example[]> {
  const all: Example[] = []
  for (const collection of collectionsIn(directory)) all.push(...(await examplesOfOne(collection)))
  return all
}

async function examplesOfOne(directory: string): Promise<Example[]> {
  const { queries } = await readCollection(directory)
  const split = createSentenceSplitter()
  const corpus = await loadCorpus(corpusOf(directory), split)
  const examples = examplesIn(directory, queries, corpus, asWritten)
  if (!isJoinable(corpus)) return examples
  const whole = joined(corpus, document => passagesOf(document, split))
  return [...examples, ...examplesIn(directory, queries, whole.corpus, whole.rowAt)]
}

function examplesIn(
  directory: string,
  queries: readonly EvaluationQuery[],
  { documents, passages }: Corpus,
  rowAt: RowAt,
): Example[] {
  const { collection } = buildInMemory(documents, passages, segmentRules(englishAnalyzer))
  const bench = openWorkbench(
    collection,
    address => passages[address],
    remembering(englishAnalyzer),
    BM25_DEFAULTS,
  )
  return queries.flatMap((query, number): Example[] => {
    if (![...query.judged.values()].some(grade => grade > 0)) return []
    const candidates = bench.gather({ text: query.text, phrases: [], without: [] }, CANDIDATES)
    const rows = candidates.map(({ passage: address }) => {
      const { source, span } = passages[address] as Passage
      return rowAt(source.id, span)
    })
    const gold = candidates.map(({ passage }, i) =>
      goldIn(passages[passage] as Passage, rows[i] as RowSpan, query),
    )
    const marked = gold.some(sentences => sentences !== undefined)
    const relevant = rows.map(({ document }, i) =>
      marked ? gold[i] !== undefined : (query.judged.get(document) ?? 0) > 0,
    )
    const joined = rowAt !== asWritten
    return [
      {
        collection: directory,
        joined,
        question: query.text,
        number,
        of: queries.length,
        candidates,
        relevant,
        gold,
      },
    ]
  })
}

const CANDIDATES = 50 // beyond them a relevant passage is hardly ever found, and training is twice as fast

/** Sentences that hold half of a gold sentence or, where none is given, an accepted answer. */
function goldIn(passage: Passage, row: RowSpan, query: EvaluationQuery): boolean[] | undefined {
  const { sentences, span } = passage
  if ((query.judged.get(row.document) ?? 0) <= 0) return undefined
  const golds = query.gold.filter(({ document }) => document === row.document)
  const before = span.start - row.start // where the row begins
  const marks = sentences.map(sentence =>
    query.gold.length > 0
      ? golds.some(
          ({ start, end }) =>
            2 * (Math.min(sentence.end - before, end) - Math.max(sentence.start - before, start)) >=
            end - start,
        )
      : query.answers.some(answer => sliceOf(passage, sentence).includes(answer)),
  )
  return marks.includes(true) ? marks : undefined
}
