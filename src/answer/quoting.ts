import type { Passage, Sentence } from '../corpus/document.ts'
import type { Hit } from '../retrieval/retriever.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { isDate } from '../text/dates.ts'
import { TRAIT } from '../text/lexicon.ts'
import { type Span, sliceOf } from '../text/span.ts'
import type { Quote } from './answer.ts'
import type { Matcher } from './matching.ts'
import { isFragment, listsOf } from './points.ts'
import { widen } from './widening.ts'
import { contentTerms } from './wording.ts'

/** Whether a sentence brings the neighbours it needs, or none. */
export type Neighbours = 'needed' | 'none'

/** Cuts the best quotes out of the hits, best first, at most `limit`. */
export function cutQuotes(
  hits: readonly Hit[],
  matcher: Matcher,
  analyzer: Analyzer,
  limit: number,
  neighbours: Neighbours = 'needed',
): Quote[] {
  const chosen: Chosen[] = []
  for (const { hit, sentence, score } of ranked(hits)) {
    if (chosen.length >= limit) break
    const { passage } = hit
    const alike = chosen.filter(({ quote }) => quote.handle === passage.handle)
    if (alike.length >= QUOTES_PER_PASSAGE) continue
    const span = neighbours === 'needed' ? widen(hit, sentence, matcher, analyzer) : spanOf(passage, sentence)
    if (alike.some(({ quote }) => overlap(quote.span, span))) continue
    const quote = quoteOf(passage, span, matcher, score)
    // Only the best may lack every word that was asked about: a byline does.
    if (chosen.length > 0 && quote.highlights.length === 0) continue
    const terms = contentTerms(quote.text, analyzer)
    const core = sliceOf(passage, spanOf(passage, sentence))
    const telling = tellingTerms(core, analyzer)
    const one: Chosen = { quote, core, terms, telling }
    if (chosen.some(other => saysTheSame(one, other))) continue
    chosen.push(one)
  }
  return chosen.map(({ quote }) => quote)
}

interface Chosen {
  readonly quote: Quote
  /** The sentence that it is quoted for. */
  readonly core: string
  readonly terms: ReadonlySet<string>
  /** Of that sentence. */
  readonly telling: ReadonlySet<string>
}

/** Whether `one` adds nothing to `other`, which was chosen before: a sentence of it stands there already, or nearly all of
 *  its words do, with its numbers and its "not". A price that was corrected is told in the same words. */
function saysTheSame(one: Chosen, other: Chosen): boolean {
  const repeats = (text: string, sentence: string) => text === sentence || holdsSentence(text, sentence)
  if (repeats(one.quote.text, other.core) || repeats(other.quote.text, one.core)) return true
  return similarity(one.terms, other.terms) > SAME && isSubset(one.telling, other.telling)
}

/** Whether a sentence stands in a text as itself; a short one may be the end of a word ("No."), and does not count. */
export function holdsSentence(text: string, sentence: string): boolean {
  return sentence.length >= TELLING_LENGTH && text.includes(sentence)
}

const TELLING_LENGTH = 20 // UTF-16 code units

/** The quote that stands for one passage in a list of passages. */
export function bestQuote(hit: Hit, matcher: Matcher, analyzer: Analyzer): Quote {
  const [best] = ranked([hit])
  return quoteOf(hit.passage, widen(hit, best?.sentence ?? 0, matcher, analyzer), matcher, hit.score)
}

const QUOTES_PER_PASSAGE = 2
const SAME = 0.8 // share of words in common above which a second quote says nothing new

interface Candidate {
  readonly hit: Hit
  readonly sentence: number
  readonly score: number
}

/** Whether a sentence may answer: a question asks, a heading announces. */
export function mayAnswer(kind: Sentence['kind']): boolean {
  return kind === 'statement' || kind === 'byline'
}

/** Every sentence that could be quoted, best first; questions and headings only where there is nothing else. */
function ranked(hits: readonly Hit[]): Candidate[] {
  const all = hits.flatMap(hit =>
    hit.passage.sentences.map(({ kind }, i) => ({
      hit,
      sentence: i,
      score: hit.sentences[i] ?? hit.score,
      says: mayAnswer(kind),
    })),
  )
  const said = all.filter(({ says }) => says)
  return (said.length > 0 ? said : all).sort((a, b) => b.score - a.score)
}

function quoteOf(passage: Passage, span: Span, matcher: Matcher, score: number): Quote {
  const text = sliceOf(passage, span)
  return {
    text,
    span,
    source: passage.source,
    handle: passage.handle,
    highlights: matcher.highlights(text),
    ...contextOf(passage, span),
    headings: passage.headings,
    score,
  }
}

/** What it replies to, fills in, is dated or ruled out by, without which it may say nothing, or the opposite: "Ten minutes.", "| Soil | clay | loam |". */
function contextOf(passage: Passage, span: Span): Pick<Quote, 'context'> {
  const { context, headings } = passage
  if (context !== undefined) return { context: context.text }
  const heading = headings.at(-1)
  if (heading === undefined) return {}
  const isNeeded = TURNS.test(heading) || isDate(heading) || isPointWithoutLead(passage, span)
  return isNeeded ? { context: heading } : {}
}

/** "- the pump does not start", below a heading that it goes on with. */
function isPointWithoutLead(passage: Passage, span: Span): boolean {
  if (!isFragment(sliceOf(passage, span))) return false
  const at = passage.sentences.findIndex(({ start }) => start === span.start)
  return listsOf(passage).some(({ first, last, lead }) => lead === undefined && first <= at && last >= at)
}

// A question, the header of a table, or what turns the meaning of all below it: "Do not take it if you", "Not covered".
const TURNS =
  /[?？]$| \| |\b(?:if|unless|not|never|no(?!\.)|cannot|without|except(?:ions?)?|exclu(?:ded|sions?)|forbidden|prohibited)\b|n['’]t\b/iu

function spanOf({ sentences }: Passage, i: number): Span {
  const { start, end } = sentences[i] as Sentence
  return { start, end }
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Numbers, dates and negations: one of them makes a sentence of the same words say something else. */
function tellingTerms(text: string, analyzer: Analyzer): ReadonlySet<string> {
  const terms = new Set<string>()
  analyzer.eachWord(text, (start, end) => {
    const { term, folded, traits } = analyzer.lookAt(text.slice(start, end))
    if ((traits & (TRAIT.number | TRAIT.date)) !== 0 || NEGATION.test(folded)) terms.add(term)
  })
  return terms
}

const NEGATION =
  /^(?:not?|never|none|neither|nor|cannot|without|(?:do|does|did|is|are|was|were|wo|ca|could|should|would|has|have|had|must)nt)$/u

function isSubset(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  for (const one of some) if (!all.has(one)) return false
  return true
}

/** Overlap coefficient: shared terms among those of the smaller. 1 where one says all that the other does. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const term of a) if (b.has(term)) shared++
  const smaller = Math.min(a.size, b.size)
  return smaller === 0 ? 1 : shared / smaller
}
