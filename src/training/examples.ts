import type { Passage } from '../corpus/document.ts'
import { type Corpus, loadCorpus } from '../corpus/load.ts'
import { passagesOf } from '../corpus/passages.ts'
import { collectionsIn, corpusOf, type EvaluationQuery, readCollection } from '../evaluate/collection.ts'
import { asWritten, isJoinable, joined, type RowAt, type RowSpan } from '../evaluate/joined.ts'
import { hasRelevant, isRight } from '../evaluate/judge.ts'
import { isRelevant } from '../evaluate/metrics.ts'
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
    if (!hasRelevant(query)) return []
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
      marked ? gold[i] !== undefined : isRelevant(document, query.judged),
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

/** Sentences that would be right if each were quoted alone; undefined where there is none. */
function goldIn(passage: Passage, row: RowSpan, query: EvaluationQuery): boolean[] | undefined {
  const before = passage.span.start - row.start // where the row begins
  const marks = passage.sentences.map(sentence => {
    const [start, end] = [sentence.start - before, sentence.end - before]
    return isRight({ document: row.document, start, end, text: sliceOf(passage, sentence) }, query)
  })
  return marks.includes(true) ? marks : undefined
}
