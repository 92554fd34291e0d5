import type { Passage } from '../corpus/document.ts'
import type { Query } from '../retrieval/retriever.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { TRAIT } from '../text/lexicon.ts'
import { wantedBy } from '../text/questions.ts'
import type { Quote } from './answer.ts'
import type { Matcher } from './matching.ts'

/** What the confidence is made of. Each means the same for every engine and corpus size; all are in [0, 1]. */
export interface Signals {
  /** Share of the question's idf in the first quote. */
  readonly quoteCover: number
  /** The same in its passage, title and headings. */
  readonly passageCover: number
  /** Share of the names and numbers asked about that the passage holds; 1 where none were asked about. */
  readonly nameCover: number
  /** Share of the question's idf in words that occur nowhere, nor anything spelt like them. */
  readonly unknown: number
  /** 1 where the quote holds the kind of thing that was asked for, or no kind was recognised. */
  readonly kind: number
}

export function readSignals(
  query: Query,
  quote: Quote,
  passage: Passage,
  matcher: Matcher,
  analyzer: Analyzer,
): Signals {
  const total = query.terms.reduce((sum, { idf }) => sum + idf, 0)
  const share = (matched: readonly number[]) =>
    total === 0 ? 0 : query.terms.reduce((sum, { idf }, i) => sum + idf * (matched[i] as number), 0) / total
  const above = [passage.source.title, ...passage.headings, passage.context?.text ?? '']
  const inPassage = matcher.matched([passage.text, ...above])
  const names = query.terms.map(({ traits, idf }) =>
    (traits & (TRAIT.capital | TRAIT.number)) === 0 ? 0 : idf,
  )
  const nameTotal = names.reduce((sum, idf) => sum + idf, 0)
  return {
    quoteCover: share(matcher.matched([quote.text])),
    passageCover: share(inPassage),
    nameCover:
      nameTotal === 0
        ? 1
        : names.reduce((sum, idf, i) => sum + idf * (inPassage[i] as number), 0) / nameTotal,
    unknown: share(query.terms.map(({ df }) => (df === 0 ? 1 : 0))),
    kind: holdsKind(query, quote, analyzer) ? 1 : 0,
  }
}

/** Logistic regression over the signals; the probability that the first quote answers the question. */
export function confidenceOf(signals: Signals, weights: ConfidenceWeights): number {
  let sum = weights.bias
  for (const name of Object.keys(signals) as (keyof Signals)[]) sum += weights[name] * signals[name]
  return 1 / (1 + Math.exp(-sum))
}

export type ConfidenceWeights = Readonly<Record<keyof Signals | 'bias', number>>

function holdsKind(query: Query, quote: Quote, analyzer: Analyzer): boolean {
  const wanted = wantedBy(query.question.text)
  const asked = new Set(query.terms.map(({ term }) => term))
  let names = 0
  let numbers = 0
  let dates = 0
  let reasons = 0
  analyzer.eachWord(quote.text, (start, end) => {
    const { term, traits } = analyzer.lookAt(quote.text.slice(start, end))
    if ((traits & TRAIT.reason) !== 0) reasons++
    if (asked.has(term)) return
    if ((traits & TRAIT.number) !== 0) numbers++
    if ((traits & TRAIT.date) !== 0) dates++
    if ((traits & TRAIT.capital) !== 0) names++
  })
  switch (wanted) {
    case 'person':
    case 'place':
      return names > 0
    case 'time':
      return dates + numbers > 0
    case 'amount':
      return numbers > 0
    case 'reason':
      return reasons > 0
    case 'definition':
    case 'thing':
      return true
    default:
      return wanted satisfies never
  }
}
