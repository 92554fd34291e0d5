import type { Query, QueryTerm } from '../retrieval/retriever.ts'
import type { Analyzer } from '../text/analyzer.ts'
import type { Span } from '../text/span.ts'

/** A question's words, ready to be looked for in any text, whichever engine found it. */
export interface Matcher {
  /** Ranges of the words that match, in order; words parted by one space are one range. */
  highlights(text: string): Span[]
  /** For each term of the query, how fully the texts hold it: 0, or the factor of what matched, at most 1. */
  matched(texts: readonly string[]): number[]
  /** Share of the text's words that are the query's, stop words aside; 0 where it has none. */
  asked(text: string): number
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
    asked(text) {
      let words = 0
      let asked = 0
      analyzer.eachWord(text, (start, end) => {
        if (analyzer.isStop(analyzer.lookAt(text.slice(start, end)).traits)) return
        words++
        if (lookUp(text, start, end) !== undefined) asked++
      })
      return words === 0 ? 0 : asked / words
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

function namesOf({ term, variants, kindred }: QueryTerm) {
  const others = [...variants, ...kindred]
  return [{ name: term, factor: 1 }, ...others.map(({ term: name, factor }) => ({ name, factor }))]
}
