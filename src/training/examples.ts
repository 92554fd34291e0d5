import { join } from 'node:path'
import type { Passage } from '../corpus/document.ts'
import { loadCorpus } from '../corpus/load.ts'
import { type EvaluationQuery, readCollection } from '../evaluate/collection.ts'
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
  /** Position among the collection's questions, and how many there are. */
  readonly number: number
  readonly of: number
  readonly candidates: readonly Evidence[]
  /** For each candidate: whether it is from a relevant document and, where sentences are marked, holds one. */
  readonly relevant: readonly boolean[]
  /** For each candidate: which of its sentences are marked as the answer; undefined where none is. */
  readonly gold: readonly (readonly boolean[] | undefined)[]
}

/** The examples of one collection: every question that has a relevant document. */
export async function examplesOf(directory: string): Promise<Example[]> {
  const { queries } = await readCollection(directory)
  const { documents, passages } = await loadCorpus(join(directory, 'corpus.jsonl'), createSentenceSplitter())
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
    const gold = candidates.map(({ passage }) => goldIn(passages[passage] as Passage, query))
    const marked = gold.some(sentences => sentences !== undefined)
    const relevant = candidates.map(({ passage }, i) =>
      marked ? gold[i] !== undefined : (query.judged.get(passages[passage]?.source.id ?? '') ?? 0) > 0,
    )
    return [{ collection: directory, number, of: queries.length, candidates, relevant, gold }]
  })
}

const CANDIDATES = 50 // beyond them a relevant passage is hardly ever found, and training is twice as fast

/** Sentences that hold half of a gold sentence or, where none is given, an accepted answer. */
function goldIn(passage: Passage, query: EvaluationQuery): boolean[] | undefined {
  const { source, sentences } = passage
  if ((query.judged.get(source.id) ?? 0) <= 0) return undefined
  const golds = query.gold.filter(({ document }) => document === source.id)
  const marks = sentences.map(sentence =>
    query.gold.length > 0
      ? golds.some(
          ({ start, end }) =>
            2 * (Math.min(sentence.end, end) - Math.max(sentence.start, start)) >= end - start,
        )
      : query.answers.some(answer => sliceOf(passage, sentence).includes(answer)),
  )
  return marks.includes(true) ? marks : undefined
}
