import type { Passage, Sentence } from '../corpus/document.ts'
import type { Hit } from '../retrieval/retriever.ts'
import type { Analyzer } from '../text/analyzer.ts'
import type { Span } from '../text/span.ts'
import type { Quote } from './answer.ts'
import type { Matcher } from './matching.ts'

/** Cuts the best quotes out of the hits, best first, at most `limit`. */
export function cutQuotes(
  hits: readonly Hit[],
  matcher: Matcher,
  analyzer: Analyzer,
  limit: number,
): Quote[] {
  const chosen: { quote: Quote; terms: ReadonlySet<string> }[] = []
  for (const { hit, sentence, score } of ranked(hits)) {
    if (chosen.length >= limit) break
    const { passage } = hit
    const alike = chosen.filter(({ quote }) => quote.handle === passage.handle)
    if (alike.length >= QUOTES_PER_PASSAGE) continue
    const span = widen(passage, sentence)
    if (alike.some(({ quote }) => overlap(quote.span, span))) continue
    const quote = quoteOf(passage, span, matcher, score)
    const terms = contentTerms(quote.text, analyzer)
    if (chosen.some(other => similarity(other.terms, terms) > SAME)) continue
    chosen.push({ quote, terms })
  }
  return chosen.map(({ quote }) => quote)
}

/** The quote that stands for one passage in a list of passages. */
export function bestQuote(hit: Hit, matcher: Matcher): Quote {
  const [best] = ranked([hit])
  return quoteOf(hit.passage, widen(hit.passage, best?.sentence ?? 0), matcher, hit.score)
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

/** Adds the sentence before when this one points back at it, the one after when this one announces it, and
 *  completes a quotation left open. */
function widen(passage: Passage, at: number): Span {
  const { sentences } = passage
  const textOf = (i: number) => slice(passage, sentences[i] as Sentence)
  let first = at
  let last = at
  const fits = (from: number, to: number) =>
    to - from < 3 &&
    wordCount(slice(passage, { start: sentences[from]?.start ?? 0, end: sentences[to]?.end ?? 0 })) <=
      QUOTE_WORDS
  const statement = (i: number) =>
    sentences[i]?.kind === 'statement' && sameParagraph(passage, Math.min(i, at), Math.max(i, at))
  if (POINTS_BACK.test(textOf(at)) && statement(at - 1) && fits(at - 1, at)) first = at - 1
  // A sentence that ends in a colon only announces the next.
  if (/:["”’)\]]*$/u.test(textOf(at)) && sentences[at + 1]?.kind === 'statement' && fits(first, at + 1))
    last = at + 1
  const open = () =>
    quotationIsOpen(slice(passage, { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 }))
  if (open()) {
    if (statement(last + 1) && fits(first, last + 1) && closes(textOf(last + 1))) last++
    else if (statement(first - 1) && fits(first - 1, last) && closes(textOf(first - 1))) first--
  }
  return { start: (sentences[first] as Sentence).start, end: (sentences[last] as Sentence).end }
}

const POINTS_BACK =
  /^["“'‘(]?(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their|Such|Both|Therefore|However|Thus|But)\b/u

function sameParagraph(passage: Passage, from: number, to: number): boolean {
  const between = slice(passage, {
    start: passage.sentences[from]?.end ?? 0,
    end: passage.sentences[to]?.start ?? 0,
  })
  return !/\n\s*\n/u.test(between)
}

function quotationIsOpen(text: string): boolean {
  const straight = text.split('"').length - 1
  const opening = text.split('“').length - 1
  const closing = text.split('”').length - 1
  return straight % 2 === 1 || opening !== closing
}

/** Holds an odd quotation mark itself, so that together with another odd one it makes a pair. */
function closes(text: string): boolean {
  return quotationIsOpen(text)
}

function quoteOf(passage: Passage, span: Span, matcher: Matcher, score: number): Quote {
  const text = slice(passage, span)
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

function slice({ text, span }: Passage, { start, end }: Span): string {
  return text.slice(start - span.start, end - span.start)
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

/** Overlap coefficient: shared terms among those of the smaller. 1 where one says all that the other does. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const term of a) if (b.has(term)) shared++
  const smaller = Math.min(a.size, b.size)
  return smaller === 0 ? 1 : shared / smaller
}
