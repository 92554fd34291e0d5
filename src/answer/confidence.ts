import { workOf } from '../retrieval/library.ts'
import type { Hit, Query, QueryTerm } from '../retrieval/retriever.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { asksWhen, isDate, tellsWhen } from '../text/dates.ts'
import { TRAIT } from '../text/lexicon.ts'
import { measureAsked, tellsMeasure } from '../text/measures.ts'
import { asksForCount, asksForNumber, tellsAmount, withoutOtherNumbers } from '../text/questions.ts'
import { sliceOf } from '../text/span.ts'
import type { Belief, Quote } from './answer.ts'
import type { Matcher } from './matching.ts'
import { holdsSentence, mayAnswer, overlap } from './quoting.ts'
import { inRuns, readWords } from './wording.ts'

/** What tells whether the documents have an answer. Each means the same for every engine and corpus size; all are in [0, 1]. "The
 *  passage" is the one of the first quote, with its title and headings. */
export interface Signals {
  /** Share of the question's idf in the passage. */
  readonly passageCover: number
  /** The same in the very form that was asked, or that a misspelt word was taken for: "leagues" is not "league", and
   *  "unit" is not "United". */
  readonly exact: number
  /** The same in words that the passage lacks, while it holds one that begins alike. */
  readonly related: number
  /** The same in words that the passage lacks, while it holds one that often says the same: "established", "founded". */
  readonly otherWords: number
  /** The same in names that the passage lacks. */
  readonly lackedNames: number
  /** The same in names that the passage holds as plain words: "Pitt" is not "pitt". */
  readonly plainNames: number
  /** The same in words that occur nowhere, nor anything spelt like them, and that the passage does not say in others. */
  readonly unknown: number
  /** The same in words that were taken for another spelling. */
  readonly corrected: number
  /** 1 where a number was asked for ("how far") and the quote has none. */
  readonly lackedAmount: number
  /** 1 where a measure was asked for (how far, what it costs) and the quote tells none: no length, no price; or where it was
   *  asked when, and neither the quote nor a heading above it tells that. */
  readonly lackedMeasure: number
  /** How many words of the question the quote holds, eight counting as all: one of one is luck. */
  readonly quoteWords: number
  /** Share of the question's words, those of every sentence too, that stand in the quote in runs of three or more. */
  readonly runs: number
  /** Share of the title's words that were asked about. */
  readonly titleNamed: number
  /** 1 where that is all of them. */
  readonly titleWhole: number
  /** How many of the best ten passages stand under the title, three counting as all. */
  readonly focus: number
  /** How far the passage is ahead of the best one under another title: difference of scores, ten counting as all.
   *  The ranking's scores are logarithms of odds, whatever is in the corpus. */
  readonly lead: number
}

/** Signals that speak against the quote; the others speak for it. */
export const AGAINST: ReadonlySet<keyof Signals> = new Set([
  'lackedNames',
  'plainNames',
  'unknown',
  'corrected',
  'lackedAmount',
  'lackedMeasure',
])

export function readSignals(
  query: Query,
  quote: Quote,
  hits: readonly Hit[],
  matcher: Matcher,
  analyzer: Analyzer,
): Signals {
  const own = hits.find(({ passage }) => passage.handle === quote.handle)
  const texts = [
    own?.passage.text ?? quote.text,
    quote.source.title,
    ...quote.headings,
    own?.passage.context?.text ?? '',
  ]
  // What is said in other words alone is counted apart.
  const holds = (some: readonly string[]) =>
    matcher.matched(some).map((factor, i) => ((query.terms[i] as QueryTerm).df === 0 ? 0 : factor))
  const held = holds(texts)
  const words = readWords(texts, analyzer)
  const share = (counts: (term: QueryTerm, held: number) => boolean) =>
    matcher.share(query.terms.map((term, i) => Number(counts(term, held[i] as number))))

  const { text: asked } = query.question
  const measure = measureAsked(asked)
  const meant = namesMeant(query)
  const work = workOf(quote.source)
  const front = hits.slice(0, FRONT)
  // A copy under another title is no rival, nor what holds none of the words themselves.
  const rival = hits.find(
    ({ passage: { source, text, headings } }) =>
      workOf(source) !== work &&
      text !== own?.passage.text &&
      holds([text, source.title, ...headings]).some(factor => factor > 0),
  )
  const titleNamed = matcher.asked(quote.source.title)
  return {
    passageCover: matcher.share(held),
    exact: share(term => readAs(term).some(form => words.forms.has(analyzer.lookAt(form).folded))),
    related: share(({ form }, factor) => factor === 0 && words.beginsAlike(form)),
    otherWords: share((term, factor) => factor === 0 && words.says(term.term)),
    lackedNames: share((term, factor) => factor === 0 && isName(term)),
    plainNames: share(
      (name, factor) =>
        factor > 0 && meant(name) && words.plain.has(name.term) && !words.capital.has(name.term),
    ),
    unknown: share(({ df, term }) => df === 0 && !words.says(term)),
    corrected: share(isCorrected),
    lackedAmount: Number(
      asksForNumber(asked) &&
        !holdsNumber(asksForCount(asked) ? withoutOtherNumbers(quote.text) : quote.text, analyzer),
    ),
    lackedMeasure: Number(
      (measure !== undefined && tellsMeasure(quote.text, measure) === 0) ||
        (asksWhen(asked) && !tellsWhen(quote.text) && !quote.headings.some(isDate)),
    ),
    quoteWords: upTo(MANY_WORDS, matcher.matched([quote.text]).filter(factor => factor > 0).length),
    runs: inRuns(asked, quote.text, analyzer),
    titleNamed,
    titleWhole: titleNamed === 1 ? 1 : 0,
    focus: upTo(
      MANY_PASSAGES,
      (front.filter(({ passage }) => workOf(passage.source) === work).length * FRONT) /
        Math.max(1, front.length),
    ),
    lead: rival === undefined || own === undefined ? LONE_LEAD : upTo(FAR_AHEAD, own.score - rival.score),
  }
}

const FRONT = 10
const MANY_WORDS = 8
const MANY_PASSAGES = 3
const FAR_AHEAD = 10 // difference of scores
// Where nothing is about anything else, whether the corpus has nothing else or none of it matches. Chosen as the threshold
// is, on the halves of collections with all titles taken away, so that each is one work.
const LONE_LEAD = 0.37

/**
 * Two logistic regressions. The signals tell whether the documents have an answer. Whether the first quote is it, is
 * another question: it hangs on that, and on how clearly the ranking prefers the quote to all that it could quote
 * instead. Beyond the knee more that speaks for an answer counts less for the quote.
 */
export function believe(signals: Signals, clear: number, { answerable, confidence }: BeliefWeights): Belief {
  const odds = oddsOf(signals, answerable)
  const above = Math.max(0, odds - confidence.knee)
  return {
    answerable: logistic(odds),
    confidence: logistic(
      confidence.bias +
        confidence.answerable * (odds - above + confidence.beyond * above) +
        confidence.clear * clear,
    ),
  }
}

/** That the documents answer the question: the logarithm of the odds. */
export function oddsOf(signals: Signals, weights: BeliefWeights['answerable']): number {
  let sum = weights.bias
  for (const name of Object.keys(signals) as (keyof Signals)[]) sum += weights[name] * signals[name]
  return sum
}

export interface BeliefWeights {
  readonly answerable: Readonly<Record<keyof Signals | 'bias', number>>
  /** `answerable` and `clear`: how much each counts, the former as logarithm of its odds; `knee`: one of these; `beyond`:
   *  what counts of the part above it, in [0, 1]. */
  readonly confidence: Readonly<Record<'bias' | 'answerable' | 'knee' | 'beyond' | 'clear', number>>
}

/**
 * How clearly the ranking prefers the quote, in [0, 1]: the share that a softmax over the scores of all sentences of the
 * hits that could be quoted gives to those that are in it, or in a copy of it. The ranking's weights are learned by such a
 * softmax.
 */
export function clearness({ text, handle, span }: Quote, hits: readonly Hit[]): number {
  const most = Math.max(...hits.map(({ score }) => score))
  let inside = 0
  let all = 0
  for (const { passage, score, sentences } of hits) {
    for (const [i, { start, end, kind }] of passage.sentences.entries()) {
      if (!mayAnswer(kind)) continue
      const chance = Math.exp((sentences[i] ?? score) - most)
      all += chance
      const isIn =
        passage.handle === handle
          ? overlap({ start, end }, span)
          : holdsSentence(text, sliceOf(passage, { start, end }))
      if (isIn) inside += chance
    }
  }
  return all === 0 ? 0 : inside / all
}

/** The probability in [0, 1] of something with this logarithm of its odds. */
export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

/** The forms that a word was meant in, as far as that is known. */
function readAs(term: QueryTerm): readonly string[] {
  return isCorrected(term) ? term.variants.map(({ form }) => form) : [term.form]
}

/** Whether it was taken for another spelling. */
export function isCorrected({ variants, suggestions }: QueryTerm): boolean {
  return variants.length > 0 && suggestions.length > 0
}

function isName({ traits }: QueryTerm): boolean {
  return (traits & TRAIT.capital) !== 0 && (traits & TRAIT.number) === 0
}

/** What is a name by its capital and by how it stands there: after an article, or where all is in capitals, a capital says
 *  little ("Who is the Treasurer?"). */
export function namesMeant({ question: { text } }: Query): (term: QueryTerm) => boolean {
  if (text === text.toUpperCase()) return () => false
  const announced = new Set(Array.from(text.matchAll(ANNOUNCED), ([, word]) => word))
  return term => isName(term) && !announced.has(term.form)
}

const ANNOUNCED = /\b(?:the|an?|my|your|our|his|her|its|their) ([\p{L}\p{N}]+)/giu

function holdsNumber(text: string, analyzer: Analyzer): boolean {
  let met = tellsAmount(text)
  analyzer.eachWord(text, (start, end) => {
    met ||= (analyzer.lookAt(text.slice(start, end)).traits & (TRAIT.number | TRAIT.date)) !== 0
  })
  return met
}

/** `value` as a share of `most`, in [0, 1]. */
function upTo(most: number, value: number): number {
  return Math.max(0, Math.min(value, most)) / most
}
