import type { Segment } from '../index/segment.ts'
import type { Query } from '../retrieval/retriever.ts'
import { type Wanted, wantedBy } from '../text/questions.ts'
import { fold } from '../text/terms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One content word of the question, ready to be looked up. */
export interface Slot {
  readonly idf: number
  /** Share of the whole question's idf, unknown words included; the shares add up to 1. */
  readonly weight: number
  /** Term numbers that count for it, the word itself first, each with its factor in (0, 1]. */
  readonly terms: readonly { readonly term: number; readonly factor: number }[]
  readonly traits: number
  /** Form numbers of the word as it was typed. */
  readonly exact: readonly number[]
  /** Term numbers of related words: they speak for a sentence, but are not ranked by. */
  readonly related: readonly number[]
}

export interface PreparedQuery {
  /** In the question's order. At most `SLOT_LIMIT`, the rarest. */
  readonly slots: readonly Slot[]
  readonly wanted: Wanted
}

/** So that a set of slots fits the bits of a number; longer questions keep their rarest words. */
const SLOT_LIMIT = 30

/** Translates a query's words into the numbers of one segment. */
export function prepare(query: Query, segment: Segment, vocabulary: Vocabulary): PreparedQuery {
  const rarest = [...query.terms].sort((a, b) => b.idf - a.idf).slice(0, SLOT_LIMIT)
  const kept =
    query.terms.length > SLOT_LIMIT ? query.terms.filter(term => rarest.includes(term)) : query.terms
  const total = kept.reduce((sum, term) => sum + term.idf, 0)
  const slots = kept.map(({ form, term, variants, idf, traits }) => ({
    idf,
    weight: total > 0 ? idf / total : 1 / kept.length,
    terms: [{ term, factor: 1 }, ...variants].flatMap(({ term: name, factor }) => {
      const number = segment.termNumber(name)
      return number === undefined ? [] : [{ term: number, factor }]
    }),
    traits,
    exact: vocabulary.forms(fold(form)),
    related: vocabulary.related(term),
  }))
  return { slots, wanted: wantedBy(query.question.text) }
}
