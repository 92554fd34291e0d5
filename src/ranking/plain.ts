import { BM25_DEFAULTS, type Bm25Parameters } from './bm25.ts'
import { PASSAGE_FEATURE_NAMES, SENTENCE_FEATURE_NAMES } from './features.ts'
import type { Weights } from './model.ts'

/** BM25 and nothing else, to measure against: a passage is worth its BM25, and of its sentences the best is the one
 *  with most of the question's idf. */
export const PLAIN_WEIGHTS: Weights = {
  // The sentence only tells sentences of one passage apart: too little to move a passage past another.
  passage: { ...zeros(PASSAGE_FEATURE_NAMES), bm25: 1, sentence: 1e-9 },
  sentence: { ...zeros(SENTENCE_FEATURE_NAMES), coverage: 1 },
}

/** Title and headings as words among others. */
export const PLAIN_PARAMETERS: Bm25Parameters = { ...BM25_DEFAULTS, headWeight: 1, contextWeight: 1 }

function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map(name => [name, 0])) as Record<Name, number>
}
