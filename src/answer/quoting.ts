import type { Passage, Sentence } from '../corpus/document.ts'
import type { Hit } from '../retrieval/retriever.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { TRAIT } from '../text/lexicon.ts'
import { type Span, sliceOf } from '../text/span.ts'
import type { Quote } from './answer.ts'
import type { Matcher } from './matching.ts'

/** Whether a sentence brings the neighbours it needs, or always stands alone. */
export type Company = 'needed' | 'none'

/** Cuts the best quotes out of the hits, best first, at most `limit`. */
export function cutQuotes(
  hits: readonly Hit[],
  matcher: Matcher,
  analyzer: Analyzer,
  limit: number,
  company: Company = 'needed',
): Quote[] {
  const chosen: Chosen[] = []
  for (const { hit, sentence, score } of ranked(hits)) {
    if (chosen.length >= limit) break
    const { passage } = hit
    const alike = chosen.filter(({ quote }) => quote.handle === passage.handle)
    if (alike.length >= QUOTES_PER_PASSAGE) continue
    const span = company === 'needed' ? widen(hit, sentence, matcher, analyzer) : spanOf(passage, sentence)
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
const QUOTE_WORDS = 70 // a quote is widened up to this length

interface Candidate {
  readonly hit: Hit
  readonly sentence: number
  readonly score: number
}

/** Every sentence that could be quoted; questions and headings only where a passage has nothing else. */
function ranked(hits: readonly Hit[]): Candidate[] {
  return hits
    .flatMap(hit => {
      const all = hit.passage.sentences.map((sentence, i) => ({
        hit,
        sentence: i,
        score: hit.sentences[i] ?? hit.score,
        kind: sentence.kind,
      }))
      const statements = all.filter(({ kind }) => kind === 'statement' || kind === 'byline')
      return statements.length > 0 ? statements : all
    })
    .sort((a, b) => b.score - a.score)
}

/**
 * The sentence with those before or after it that it needs: it points back ("He", "This"), a neighbour holds words of
 * the question that it lacks or is worth nearly as much, the more readily the shorter the quote is, or it announces the
 * next with a colon. A quotation left open is completed. Lines of a list need not be about the same: one of them joins
 * another for the words of the question, or where they have a word in common.
 */
function widen(hit: Hit, at: number, matcher: Matcher, analyzer: Analyzer): Span {
  const { passage } = hit
  const { sentences } = passage
  const textOf = (from: number, to = from) =>
    sliceOf(passage, { start: sentences[from]?.start ?? 0, end: sentences[to]?.end ?? 0 })
  const isStatement = (i: number) => sentences[i]?.kind === 'statement'
  /** Of sentences that are no more than a quote may have; undefined where they are. */
  const wordsIn = (from: number, to: number) => {
    const words = to - from < MOST_SENTENCES ? wordCount(textOf(from, to)) : Number.POSITIVE_INFINITY
    return words <= QUOTE_WORDS ? words : undefined
  }
  const fits = (from: number, to: number) => wordsIn(from, to) !== undefined

  let [first, last] = [at, at]
  /** Of the quote with a neighbour that may join it; undefined where it may not. */
  const wordsWith = (other: number) => {
    if (!isStatement(other)) return undefined
    const run = [Math.min(first, other), Math.max(last, other)] as const
    return /\n\s*\n/u.test(textOf(...run)) ? undefined : wordsIn(...run)
  }
  /** Whether a neighbour goes on with what the quote says, so far as can be seen. */
  const goesOn = (other: number) => {
    const [upper, lower] = other > last ? [last, other] : [other, first]
    const end = sentences[upper]?.end ?? 0
    if (!sliceOf(passage, { start: end, end: sentences[lower]?.start ?? end }).includes('\n')) return true
    if (REFERS.test(textOf(lower))) return true
    const own = contentTerms(textOf(first, last), analyzer)
    return [...contentTerms(textOf(other), analyzer)].some(term => own.has(term))
  }
  const adds = addedTo(hit, at, matcher)
  const need = (other: number) => {
    const words = wordsWith(other)
    if (words === undefined) return 0
    const behind = (hit.sentences[at] ?? 0) - (hit.sentences[other] ?? 0)
    const more = adds(other)
    const worth = more + Math.max(0, NEARLY - behind - words * WORD)
    return more > 0 || (worth > 0 && goesOn(other)) ? worth : 0
  }
  /** The shortest run around the quote that leaves no quotation open, later sentences first; all of what somebody says,
   *  so long as it is no longer than a quote may be. */
  const closing = (from: number, to: number): readonly [number, number] | undefined => {
    for (const step of [1, -1]) {
      let [start, end] = [from, to]
      while (isStatement(step > 0 ? end + 1 : start - 1)) {
        if (step > 0) end++
        else start--
        const run = textOf(start, end)
        if (/\n\s*\n/u.test(run) || wordCount(run) > QUOTE_WORDS) break
        if (!isOpen(run)) return [start, end]
      }
    }
    return undefined
  }
  if (POINTS_BACK.test(textOf(at)) && wordsWith(at - 1) !== undefined) first--
  for (;;) {
    const [before, after] = [need(first - 1), need(last + 1)]
    if (before > 0 && before >= after) first--
    else if (after > 0) last++
    else break
  }
  if (/:["”’)\]]*$/u.test(textOf(last)) && isStatement(last + 1) && fits(first, last + 1)) last++

  if (isOpen(textOf(first, last))) {
    const closed = closing(first, last)
    if (closed !== undefined) [first, last] = closed
  }
  return { start: (sentences[first] as Sentence).start, end: (sentences[last] as Sentence).end }
}

const MOST_SENTENCES = 3

/** The share of the question that a sentence of the passage adds to one of them, its title and its headings. */
function addedTo({ passage }: Hit, at: number, matcher: Matcher): (other: number) => number {
  const text = (i: number) => sliceOf(passage, passage.sentences[i] as Sentence)
  const held = matcher.matched([text(at), passage.source.title, ...passage.headings])
  const share = matcher.share(held)
  return other => {
    const added = matcher.matched([text(other)]).map((factor, term) => Math.max(factor, held[term] ?? 0))
    const more = matcher.share(added) - share
    return more >= ADDS ? more : 0
  }
}

const ADDS = 0.05 // share of the question's idf
// Measured on the development sides of the collections, see docs/quality-tried.md.
const NEARLY = 3.8 // difference of scores
const WORD = 0.05 // of that difference: what a word of the quote costs

const POINTS_BACK =
  /^["“'‘(]?(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their|Such|Both|Therefore|However|Thus|But)\b/u
const REFERS = /\b(?:he|she|it|they|this|that|these|those|his|her|its|their|them|him|such)\b/iu

/** A quotation mark has no partner. Two texts that are open each are closed together. */
function isOpen(text: string): boolean {
  const straight = text.split('"').length - 1
  // German opens low, and closes with the mark that English opens with.
  const [open, close] = text.includes('„') ? ['„', '“”'] : ['“', '”']
  return (
    straight % 2 === 1 || count(text, open) !== count(text, close) || count(text, '«') !== count(text, '»')
  )
}

function count(text: string, marks: string): number {
  let met = 0
  for (const character of text) if (marks.includes(character)) met++
  return met
}

function quoteOf(passage: Passage, span: Span, matcher: Matcher, score: number): Quote {
  const text = sliceOf(passage, span)
  return {
    text,
    span,
    source: passage.source,
    handle: passage.handle,
    highlights: matcher.highlights(text),
    ...(passage.context === undefined ? {} : { context: passage.context.text }),
    headings: passage.headings,
    score,
  }
}

function spanOf({ sentences }: Passage, i: number): Span {
  const { start, end } = sentences[i] as Sentence
  return { start, end }
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length
}

function contentTerms(text: string, analyzer: Analyzer): ReadonlySet<string> {
  const terms = new Set<string>()
  analyzer.eachWord(text, (start, end) => {
    const word = analyzer.lookAt(text.slice(start, end))
    if (!analyzer.isStop(word.traits)) terms.add(word.term)
  })
  return terms
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
