import type { Source } from '../corpus/document.ts'
import type { Span } from '../text/span.ts'

/** One to five whole sentences, or a list, an exact slice of a document. */
export interface Quote {
  /** `document.text.slice(span.start, span.end)`, unchanged. */
  readonly text: string
  readonly span: Span
  readonly source: Source
  /** Of the passage the quote is from. */
  readonly handle: string
  /** Matched words, as ranges in `text`, in order and disjoint. */
  readonly highlights: readonly Span[]
  /** What the quote replies to or fills in, shown above it: the interviewer's question, that of a list of questions and
   *  answers, the columns of a table, the year or day that it stands under. */
  readonly context?: string
  /** Headings above it, outermost first. */
  readonly headings: readonly string[]
  /** Orders the quotes of one answer; means nothing across answers. */
  readonly score: number
}

/** A word of the question that occurs nowhere in the corpus, with its nearest spellings there. */
export interface UnknownTerm {
  readonly form: string
  readonly suggestions: readonly string[]
}

/** A word that was taken for another: `Galant` for `Gallant`. */
export interface Correction {
  readonly form: string
  readonly taken: string
}

/** What is believed of a question and its first quote. */
export interface Belief {
  /** Probability in [0, 1] that the documents answer the question, were every second one without an answer: it decides
   *  between `quotes` and the others. */
  readonly answerable: number
  /** Calibrated probability in [0, 1] that the first quote answers the question. */
  readonly confidence: number
}

interface Found extends Understood {
  /** Best first; at least one, unless more were skipped than there are. */
  readonly quotes: readonly Quote[]
  /** There are further ones to ask for. */
  readonly more: boolean
}

interface Understood extends Belief {
  readonly unknownTerms: readonly UnknownTerm[]
  readonly corrections: readonly Correction[]
}

export type Answer =
  /** Confident. At most as many quotes as were asked for; fewer where the others fall far behind. */
  | (Found & { readonly kind: 'quotes' })
  /** The closest passages, to be called just that. */
  | (Found & { readonly kind: 'weak' })
  /** No word of the question leads anywhere. `instead`: the question with words of the documents for unknown ones, best
   *  first, as far as there is a passage on most of what it asks then. */
  | (Understood & { readonly kind: 'nothing'; readonly instead: readonly string[] })
  /** The question holds no word to look for, or the corpus no passage. */
  | { readonly kind: 'empty'; readonly reason: 'question' | 'corpus' }

/** What a reader sees of an answer: also weak quotes. */
export function quotesOf(answer: Answer): readonly Quote[] {
  return answer.kind === 'quotes' || answer.kind === 'weak' ? answer.quotes : []
}

/** One ranked passage of `/search`, with the sentence that matches best. */
export interface SearchResult {
  /** One-based, over all pages. */
  readonly rank: number
  readonly quote: Quote
}

export interface SearchPage {
  /** Matches found, counted up to `SEARCH_DEPTH`. */
  readonly total: number
  readonly results: readonly SearchResult[]
  readonly unknownTerms: readonly UnknownTerm[]
}

/** Answers from one corpus. Never throws for an odd question; rejects with RetrieverUnavailable. */
export interface Answerer {
  /** `skip` leaves out that many quotes from the front, for "More quotes". `far`: those that are far behind the first at once. */
  answer(
    question: string,
    options?: { readonly quotes?: number; readonly skip?: number; readonly far?: boolean },
  ): Promise<Answer>
  /** `words` may hold `"exact phrases"` and `-without`. */
  search(words: string, options: { readonly offset: number; readonly limit: number }): Promise<SearchPage>
}
