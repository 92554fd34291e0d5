import type { Sentence } from '../corpus/document.ts'
import type { Hit } from '../retrieval/retriever.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { type Span, sliceOf } from '../text/span.ts'
import type { Matcher } from './matching.ts'
import { contentTerms } from './wording.ts'

/**
 * The sentence with those before or after it that it needs: it points back ("He", "This"), a neighbour holds words of
 * the question that it lacks or is worth nearly as much, the more readily the shorter the quote is, or it announces the
 * next with a colon. A quotation left open is completed. Lines of a list need not be about the same: one of them joins
 * another for the words of the question, or where they have a word in common.
 */
export function widen(hit: Hit, at: number, matcher: Matcher, analyzer: Analyzer): Span {
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
    if (wordCount(textOf(upper)) <= ITEM && wordCount(textOf(lower)) <= ITEM && isListAskedFor()) return true
    const own = contentTerms(textOf(first, last), analyzer)
    return [...contentTerms(textOf(other), analyzer)].some(term => own.has(term))
  }
  const adds = addedTo(hit, at, matcher)
  // "Key holders": those who ask for a list want all of it.
  const heading = passage.headings.at(-1)
  const isListAskedFor = () => heading !== undefined && matcher.share(matcher.matched([heading])) >= LISTED
  const need = (other: number) => {
    const words = wordsWith(other)
    if (words === undefined) return 0
    const behind = (hit.sentences[at] ?? 0) - (hit.sentences[other] ?? 0)
    const more = adds(other)
    const worth = more + Math.max(0, Math.min(NEARLY, SHORT - words * WORD) - behind)
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

const MOST_SENTENCES = 5
const ITEM = 10 // words of a list's point
const LISTED = 0.5 // share of the question's idf in the heading above a list
const QUOTE_WORDS = 70

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
// Measured on the development sides of the collections, see docs/quality-tried.md; differences of scores.
const NEARLY = 4 // however short the quote is
const SHORT = 7
const WORD = 0.11 // of that: what a word of the quote costs

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

function wordCount(text: string): number {
  return text.split(/\s+/u).length
}
