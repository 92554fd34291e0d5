import type { Live } from '../index/collection.ts'
import type { Query } from '../retrieval/retriever.ts'
import { asksForPrice } from '../text/measures.ts'
import { isPriceWord, isUsual, type Wanted, wantedBy } from '../text/questions.ts'
import { fold } from '../text/terms.ts'
import type { ScoredSlot } from './range-search.ts'
import { type Expansion, formsOf, kindredTerms, relatedTerms } from './vocabulary.ts'

/** One content word of the question. */
export interface Slot {
  readonly term: string
  readonly idf: number
  /** Share of the whole question's idf, unknown words included; the shares add up to 1. */
  readonly weight: number
  readonly traits: number
  /** It belongs to nearly any question: year, kind, called. */
  readonly usual: boolean
}

/** What else speaks for a word of the question, in the numbers of one segment. It is not ranked by. */
export interface SlotHints {
  /** Forms that are the word as it was typed. */
  readonly exact: readonly number[]
  /** Terms of related words. */
  readonly related: readonly number[]
  /** Terms that say it in other words. */
  readonly kindred: readonly number[]
}

export interface PreparedQuery {
  /** In the question's order. At most `SLOT_LIMIT`, the rarest. */
  readonly slots: readonly Slot[]
  readonly wanted: Wanted
  /** As it was typed. */
  readonly question: string
  /** The slots in the numbers of a segment; of the terms the word itself comes first. */
  local(live: Live): readonly ScoredSlot[]
  /** Beside those: takes longer, and is asked for where there is something to look at. */
  hints(live: Live): readonly SlotHints[]
}

/** So that a set of slots fits the bits of a number; longer questions keep their rarest words. */
const SLOT_LIMIT = 30

/** The `count` with the highest idf, in their order. */
export function rarest<Rated extends { readonly idf: number }>(
  all: readonly Rated[],
  count: number,
): readonly Rated[] {
  if (all.length <= count) return all
  const kept = new Set([...all].sort((a, b) => b.idf - a.idf).slice(0, count))
  return all.filter(one => kept.has(one))
}

/** Makes a query ready to be looked up in the segments of a collection as it stands now. */
export function prepare(query: Query, expansion: Expansion): PreparedQuery {
  // What is said in other words is not what the corpus lacks most.
  const terms = query.terms.map(term => ({ ...term, idf: term.kindredIdf ?? term.idf }))
  const kept = rarest(terms, SLOT_LIMIT)
  const total = kept.reduce((sum, term) => sum + term.idf, 0)
  const slots = kept.map(({ idf, traits, term }) => ({
    term,
    idf,
    weight: total > 0 ? idf / total : 1 / kept.length,
    traits,
    usual: isUsual(term) || (isPriceWord(term) && asksForPrice(query.question.text)),
  }))
  const localised = new Map<Live, readonly ScoredSlot[]>()
  return {
    slots,
    wanted: wantedBy(query.question.text),
    question: query.question.text,
    local(live) {
      let local = localised.get(live)
      if (local === undefined) {
        const { segment } = live
        local = kept.map(({ idf, term, variants, kindred }) => ({
          idf,
          terms: [{ term, factor: 1 }, ...variants, ...kindred].flatMap(({ term: name, factor }) => {
            const number = segment.terms.find(name)
            return number < 0 ? [] : [{ term: number, factor }]
          }),
        }))
        localised.set(live, local)
      }
      return local
    },
    hints({ segment }) {
      return kept.map(({ form, term }) => ({
        exact: formsOf(segment, fold(form)),
        related: relatedTerms(segment, term, expansion),
        kindred: kindredTerms(segment, term),
      }))
    },
  }
}
