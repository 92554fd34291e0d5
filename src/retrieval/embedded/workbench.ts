import type { Passage } from '../../corpus/document.ts'
import { buildSegment } from '../../index/build.ts'
import type { Bm25Parameters } from '../../ranking/bm25.ts'
import { Bm25Search } from '../../ranking/candidates.ts'
import { type Evidence, Witness } from '../../ranking/evidence.ts'
import { prepare } from '../../ranking/query.ts'
import { EVIDENCE_DEPTH } from '../../ranking/ranker.ts'
import { Vocabulary } from '../../ranking/vocabulary.ts'
import type { Analyzer } from '../../text/analyzer.ts'
import type { Question } from '../retriever.ts'
import { abbreviationsOf } from './abbreviations.ts'
import { indexable, texts } from './engine.ts'
import { Interpreter } from './interpret.ts'

/** The embedded engine up to the point where the model would judge: for training. */
export interface Workbench {
  /** Evidence for the `k` best passages by BM25. */
  gather(question: Question, k: number): Evidence[]
}

export function openWorkbench(
  passages: readonly Passage[],
  analyzer: Analyzer,
  parameters: Bm25Parameters,
): Workbench {
  const segment = buildSegment(passages.map(indexable), analyzer)
  const abbreviations = abbreviationsOf(texts(passages), analyzer)
  const interpreter = new Interpreter(segment, analyzer, abbreviations)
  const vocabulary = new Vocabulary(segment, term => abbreviations.expansion(term))
  const bm25 = new Bm25Search(segment, parameters)
  const witness = new Witness(segment)
  return {
    gather(question, k) {
      const query = prepare(interpreter.interpret(question), segment, vocabulary)
      const rivals = bm25.best(query, EVIDENCE_DEPTH)
      return witness.gather(query, rivals, rivals.slice(0, k))
    },
  }
}
