import type { SegmentRules } from '../../index/build.ts'
import { impactFor } from '../../ranking/bounds.ts'
import type { Analyzer } from '../../text/analyzer.ts'
import { TRAIT } from '../../text/lexicon.ts'
import { skeleton } from '../../text/names.ts'

/** How segments are made, so that all of them can be searched and merged alike. */
export function segmentRules(analyzer: Analyzer): SegmentRules {
  return {
    analyzer,
    fillerTraits: traits => ((traits & TRAIT.stop) === 0 ? undefined : traits & LOOKED_AT),
    nameKey: (folded, traits) =>
      (traits & TRAIT.capital) !== 0 && folded.length >= SHORTEST_NAME ? skeleton(folded) : undefined,
    kindOf,
    impactFor,
  }
}

/** Stop words by what is looked at in them, dates, other numbers, names, other words. */
function kindOf(traits: number): number {
  if ((traits & TRAIT.stop) !== 0) {
    if ((traits & TRAIT.place) !== 0) return 1
    return (traits & TRAIT.copula) !== 0 ? 2 : 0
  }
  if ((traits & TRAIT.date) !== 0) return 3
  if ((traits & TRAIT.number) !== 0) return 4
  return (traits & TRAIT.capital) !== 0 ? 5 : 6
}

/** What evidence looks at in stop words. */
const LOOKED_AT = TRAIT.stop | TRAIT.reason | TRAIT.place | TRAIT.copula
const SHORTEST_NAME = 5 // letters; shorter ones sound like anything

/**
 * Names how texts are read and words are looked at. Segments of one name can be searched together; an index of another
 * is made anew. To be changed with anything that changes passages, sentences, words or terms, which a test compares, and
 * with what is kept of them.
 */
export const ANALYSIS = '10'
