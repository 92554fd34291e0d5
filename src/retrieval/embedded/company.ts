import { postingOf, type Segment } from '../../index/segment.ts'

/** A word that is surely asked about. */
export interface Companion {
  /** Its number in the segment. */
  readonly term: number
  readonly idf: number
}

/**
 * How well a word fits the rest of its question, in [0, 1]: the share of the companions' idf in the passage that
 * holds the word and most of them. 0 where there are no companions.
 */
export function companyOf(term: number, companions: readonly Companion[], segment: Segment): number {
  const { postingStart, postingPassage } = segment
  const total = companions.reduce((sum, { idf }) => sum + idf, 0)
  if (total === 0) return 0
  const start = postingStart[term] as number
  const end = Math.min(postingStart[term + 1] as number, start + LOOKED_AT)
  let most = 0
  for (let i = start; i < end; i++) {
    const passage = postingPassage[i] as number
    let sum = 0
    for (const companion of companions)
      if (postingOf(segment, companion.term, passage) >= 0) sum += companion.idf
    most = Math.max(most, sum)
  }
  return most / total
}

const LOOKED_AT = 500 // passages of the word; a word in more of them needs nobody to vouch for it
