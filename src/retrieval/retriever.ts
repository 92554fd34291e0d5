import type { Passage } from '../corpus/document.ts'

/** A question as its parts: what was typed, and what was demanded of it. */
export interface Question {
  /** The words to rank by. */
  readonly text: string
  /** A hit holds each of these word for word (case and inflection aside). */
  readonly phrases: readonly string[]
  /** No hit holds any of these words or phrases. */
  readonly without: readonly string[]
  /** Words to find, typed as such: none of them only asks ("how long"). */
  readonly keywords?: true
}

/** A word of the question as the engine understood it. */
export interface QueryTerm {
  /** As typed. */
  readonly form: string
  /** What is looked up in the index. */
  readonly term: string
  /** Sum of `TRAIT` bits, see text/lexicon.ts. */
  readonly traits: number
  /** Inverse document frequency; for an unknown word that of a word in one passage. Never negative. */
  readonly idf: number
  /** Passages that hold it or one of its `variants`. */
  readonly df: number
  /** Other terms that count for it (a near spelling, a synonym), each with a factor in (0, 1]. */
  readonly variants: readonly { readonly term: string; readonly form: string; readonly factor: number }[]
  /** Terms that often say the same and count in its place, as `variants` do; only for a word that occurs nowhere, which it stays. */
  readonly kindred: readonly { readonly term: string; readonly factor: number }[]
  /** Where there are such: inverse document frequency of the commonest of them, which the word counts by in the ranking. */
  readonly kindredIdf?: number
  /** Nearest words of the corpus, best first, for "did you mean"; only for a word that occurs nowhere. */
  readonly suggestions: readonly string[]
}

/** What an engine receives. */
export interface Query {
  readonly question: Question
  /** Content words in order, each once; stop words are not among them. */
  readonly terms: readonly QueryTerm[]
}

export interface Hit {
  readonly passage: Passage
  /** Orders one list; means nothing across engines. */
  readonly score: number
  /** For each of the passage's sentences, the score the passage would have if that were its best: so the
   *  highest of them is `score`, and sentences of different hits can be compared. */
  readonly sentences: readonly number[]
}

/** One reason for a score, in plain words. The amounts of a hit add up to its score. */
export interface Contribution {
  readonly reason: string
  readonly amount: number
}

/** The engine behind the seam cannot be reached; the same question may succeed later. */
export class RetrieverUnavailable extends Error {
  override readonly name = 'RetrieverUnavailable'
}

/**
 * Ranks passages. tests/contracts/retriever.ts holds every engine to each promise:
 * - best first, at most `k` hits, never the same passage twice;
 * - equal scores come in corpus order, so a run can be repeated;
 * - an odd question (empty, emoji, 10 kB) gives a query without terms or an empty list, not an error;
 * - every hit holds each phrase of the question and none of its `without` words and phrases;
 * - `explain` gives contributions that add up to the hit's score;
 * - an engine that cannot be reached rejects with RetrieverUnavailable.
 */
export interface Retriever {
  /** Words known and unknown, with weights, in the terms of this corpus. */
  interpret(question: Question): Promise<Query>
  search(query: Query, k: number, signal?: AbortSignal): Promise<readonly Hit[]>
  explain(query: Query, hit: Hit): Promise<readonly Contribution[]>
}
