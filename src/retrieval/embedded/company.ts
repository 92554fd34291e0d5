import type { Collection } from '../../index/collection.ts'
import { documentOf } from '../../index/segment.ts'
import { Cursor, END } from '../../ranking/cursor.ts'

/** A word that is surely asked about. */
export interface Companion {
  readonly term: string
  readonly idf: number
}

/**
 * How well a word fits the rest of its question, in [0, 1]: the share of the companions' idf in the passage that
 * holds the word and most of them. 0 where there are no companions.
 */
export function companyOf(term: string, companions: readonly Companion[], collection: Collection): number {
  const total = companions.reduce((sum, { idf }) => sum + idf, 0)
  if (total === 0) return 0
  let most = 0
  for (const live of collection.lives) {
    const { segment } = live
    const number = segment.terms.find(term)
    if (number < 0) continue
    const { blockBound } = segment.columns
    const others = companions.flatMap(({ term: name, idf }) => {
      const other = segment.terms.find(name)
      return other < 0 ? [] : [{ cursor: new Cursor(segment, other, blockBound), idf }]
    })
    const cursor = new Cursor(segment, number, blockBound)
    for (cursor.seek(0); cursor.passage !== END && most < total; cursor.next()) {
      let sum = 0
      for (const { cursor: other, idf } of others) {
        other.seek(cursor.passage)
        if (other.passage === cursor.passage) sum += idf
      }
      if (sum > most && (!live.hides || live.hidden[documentOf(segment, cursor.passage)] === 0)) most = sum
    }
  }
  return Math.min(1, most / total)
}
