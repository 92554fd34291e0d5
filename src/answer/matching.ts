import type { Query, QueryTerm } from '../retrieval/retriever.ts'
import type { Analyzer } from '../text/analyzer.ts'
import type { Span } from '../text/span.ts'

/** A question's words, ready to be looked for in any text, whichever engine found it. */
export interface Matcher {
  /** Ranges of the words that match, in order; words parted by one space are one range. */
  highlights(text: string): Span[]
  /** For each term of the query, how fully the texts hold it: 0, or the factor of what matched, at most 1. */
  matched(texts: readonly string[]): number[]
  /** Share of the query's neighbouring terms that stand side by side in one of the texts, stop words aside; 0 where
   *  the query has one term. */
  pairs(texts: readonly string[]): number
  /** Share of the query's idf that the terms stand for, in [0, 1]; `matched` as above. */
  share(matched: readonly number[]): number
}

export function createMatcher(query: Query, analyzer: Analyzer): Matcher {
  const total = query.terms.reduce((sum, { idf }) => sum + idf, 0)
  const factors = new Map<string, { readonly slot: number; readonly factor: number }[]>()
  for (const [slot, term] of query.terms.entries()) {
    for (const { name, factor } of namesOf(term)) {
      const known = factors.get(name)
      if (known === undefined) factors.set(name, [{ slot, factor }])
      else known.push({ slot, factor })
    }
  }
  const lookUp = (text: string, start: number, end: number) => {
    const word = analyzer.lookAt(text.slice(start, end))
    return analyzer.isStop(word.traits) ? undefined : factors.get(word.term)
  }
  return {
    highlights(text) {
      const ranges: Span[] = []
      analyzer.eachWord(text, (start, end) => {
        if (lookUp(text, start, end) === undefined) return
        const last = ranges.at(-1)
        if (last !== undefined && text.slice(last.end, start) === ' ')
          ranges[ranges.length - 1] = { start: last.start, end }
        else ranges.push({ start, end })
      })
      return ranges
    },
    pairs(texts) {
      const met = new Set<number>()
      for (const text of texts) {
        let previous: readonly { slot: number }[] | undefined
        analyzer.eachWord(text, (start, end) => {
          if (analyzer.isStop(analyzer.lookAt(text.slice(start, end)).traits)) return
          const found = lookUp(text, start, end)
          for (const { slot } of found ?? [])
            if (previous?.some(before => before.slot === slot - 1)) met.add(slot)
          previous = found
        })
      }
      return query.terms.length < 2 ? 0 : met.size / (query.terms.length - 1)
    },
    share(matched) {
      return total === 0
        ? 0
        : query.terms.reduce((sum, { idf }, i) => sum + idf * (matched[i] ?? 0), 0) / total
    },
    matched(texts) {
      const best = query.terms.map(() => 0)
      for (const text of texts) {
        analyzer.eachWord(text, (start, end) => {
          for (const { slot, factor } of lookUp(text, start, end) ?? [])
            best[slot] = Math.max(best[slot] as number, factor)
        })
      }
      return best
    },
  }
}

function namesOf({ term, variants }: QueryTerm) {
  return [{ name: term, factor: 1 }, ...variants.map(({ term: name, factor }) => ({ name, factor }))]
}
