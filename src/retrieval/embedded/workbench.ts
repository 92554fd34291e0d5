import type { Collection } from '../../index/collection.ts'
import type { Bm25Parameters } from '../../ranking/bm25.ts'
import { Bm25Search } from '../../ranking/candidates.ts'
import { type Evidence, EvidenceReader } from '../../ranking/evidence.ts'
import { FunctionWords } from '../../ranking/function-words.ts'
import { prepare } from '../../ranking/query.ts'
import { EVIDENCE_DEPTH } from '../../ranking/ranker.ts'
import type { Analyzer } from '../../text/analyzer.ts'
import type { Question } from '../retriever.ts'
import { Interpreter } from './interpret.ts'
import { type PassageAt, textsOf } from './texts.ts'

/** The embedded engine up to the point where the model would judge: for training. */
export interface Workbench {
  /** Evidence for the `k` best passages by BM25. Passages are numbered as they were indexed. */
  gather(question: Question, k: number): Evidence[]
}

export function openWorkbench(
  collection: Collection,
  passageAt: PassageAt,
  analyzer: Analyzer,
  parameters: Bm25Parameters,
): Workbench {
  const { sentencesOf } = textsOf(passageAt, analyzer)
  const interpreter = new Interpreter(collection, analyzer)
  const bm25 = new Bm25Search(collection, parameters)
  const reader = new EvidenceReader(collection)
  return {
    gather(question, k) {
      const query = prepare(interpreter.interpret(question), term => interpreter.expansion(term))
      const rivals = bm25.best(query, EVIDENCE_DEPTH)
      const evidence = reader.gather(query, rivals, rivals.slice(0, k))
      new FunctionWords(query, analyzer).look(
        evidence.map(one => ({ evidence: one, sentences: sentencesOf(one.passage) ?? [] })),
      )
      return evidence
    },
  }
}
