import type { Hit, Query, QueryTerm } from '../retrieval/retriever.ts'
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
  /** The same by the square of idf: the rarest words decide. */
  readonly rareCover: number
  /** Share of the question's idf in title and headings. */
  readonly headCover: number
  /** Share of the best ten passages that stand under the same title as the first. */
  readonly agreement: number
  /** Share of the names and numbers asked about that the passage holds; 1 where none were asked about. */
  readonly nameCover: number
  /** 1 where the passage holds the rarest word of the question. */
  readonly rarest: number
  /** Share of the question's neighbouring words that are neighbours in the passage too. */
  readonly pairs: number
  /** Share of the question's idf in words that occur nowhere, nor anything spelt like them. */
  readonly unknown: number
  /** The same in words that were taken for another spelling. */
  readonly corrected: number
  /** 1 where the quote holds the kind of thing that was asked for, or no kind was recognised. */
  readonly kind: number
  /** How far the first passage is ahead of the best one from another document: the probability that the ranking
   *  gives it in a choice between the two. */
  readonly lead: number
  /** How much there was to match: 1 - 1 / words of the question. */
  readonly words: number
}

export function readSignals(
  query: Query,
  quote: Quote,
  hits: readonly Hit[],
  matcher: Matcher,
  analyzer: Analyzer,
): Signals {
  const { terms } = query
  const own = hits.find(({ passage }) => passage.handle === quote.handle)
  const passage = own?.passage
  const texts =
    passage === undefined
      ? [quote.text]
      : [passage.text, passage.source.title, ...passage.headings, passage.context?.text ?? '']
  const held = matcher.matched(texts)
  const shareOf = (holds: (term: QueryTerm, i: number) => number) => matcher.share(terms.map(holds))
  const isName = ({ traits }: QueryTerm) => (traits & (TRAIT.capital | TRAIT.number)) !== 0
  const names = shareOf(term => (isName(term) ? 1 : 0))
  const rarest = terms.findIndex(({ idf }) => idf === Math.max(...terms.map(term => term.idf)))
  const squares = terms.reduce((sum, { idf }) => sum + idf * idf, 0)
  const front = hits.slice(0, 10)
  const rival = hits.find(hit => hit.passage.source.id !== quote.source.id)
  return {
    quoteCover: matcher.share(matcher.matched([quote.text])),
    passageCover: matcher.share(held),
    rareCover:
      squares === 0
        ? 0
        : terms.reduce((sum, { idf }, i) => sum + idf * idf * (held[i] as number), 0) / squares,
    headCover: matcher.share(matcher.matched(texts.slice(1, -1))),
    agreement:
      front.filter(hit => hit.passage.source.title === quote.source.title).length / Math.max(1, front.length),
    nameCover: names === 0 ? 1 : shareOf((term, i) => (isName(term) ? (held[i] as number) : 0)) / names,
    rarest: (held[rarest] ?? 0) > 0 ? 1 : 0,
    pairs: matcher.pairs(texts),
    unknown: shareOf(({ df }) => (df === 0 ? 1 : 0)),
    corrected: shareOf(({ variants, suggestions }) =>
      variants.length > 0 && suggestions.length > 0 ? 1 : 0,
    ),
    kind: holdsKind(query, quote, analyzer) ? 1 : 0,
    lead: rival === undefined || own === undefined ? LONE_LEAD : 1 / (1 + Math.exp(rival.score - own.score)),
    words: 1 - 1 / terms.length,
  }
}

const LONE_LEAD = 0.75 // nothing to be ahead of says little

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
