import type { Passage, Sentence } from '../corpus/document.ts'
import type { Hit } from '../retrieval/retriever.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { type Span, sliceOf } from '../text/span.ts'
import type { Matcher } from './matching.ts'
import { ANNOUNCES, gapBefore, isFragment, type List, listsOf } from './points.ts'
import { quotationsIn, tears } from './quotations.ts'
import { contentTerms } from './wording.ts'

/**
 * The sentence with those before or after it that it needs: it points back ("He", "This"), a neighbour holds words of
 * the question that it lacks or is worth nearly as much, the more readily the shorter the quote is, or it announces the
 * next with a colon. A quotation that it tears is completed, a list that it leads to comes along, and the lines of an address with its name. Lines of a list need not be about the
 * same: one of them joins another for the words of the question, or where they have a word in common; a row of a table for the former only.
 */
export function widen(hit: Hit, at: number, matcher: Matcher, analyzer: Analyzer): Span {
  const { passage } = hit
  const { sentences } = passage
  const sentence = (i: number) => textOf(passage, [i, i])
  const isStatement = (i: number) => sentences[i]?.kind === 'statement'
  /** Of sentences that are no more than a quote may have; undefined where they are. */
  const wordsIn = (from: number, to: number) => {
    const words =
      to - from < MOST_SENTENCES ? wordCount(textOf(passage, [from, to])) : Number.POSITIVE_INFINITY
    return words <= QUOTE_WORDS ? words : undefined
  }
  const fits = (from: number, to: number) => wordsIn(from, to) !== undefined

  let [first, last] = [at, at]
  /** Of the quote with a neighbour that may join it; undefined where it may not. */
  const wordsWith = (other: number) => {
    if (!isStatement(other)) return undefined
    const run = [Math.min(first, other), Math.max(last, other)] as const
    return /\n\s*\n/u.test(textOf(passage, run)) ? undefined : wordsIn(...run)
  }
  /** Whether a neighbour goes on with what the quote says, so far as can be seen. */
  const goesOn = (other: number) => {
    const [upper, lower] = other > last ? [last, other] : [other, first]
    const end = sentences[upper]?.end ?? 0
    if (!sliceOf(passage, { start: end, end: sentences[lower]?.start ?? end }).includes('\n')) return true
    if (ROW.test(sentence(upper)) && ROW.test(sentence(lower))) return false
    if (REFERS.test(sentence(lower))) return true
    if (wordCount(sentence(upper)) <= ITEM && wordCount(sentence(lower)) <= ITEM && isListAskedFor())
      return true
    const own = contentTerms(textOf(passage, [first, last]).replace(ADDRESS, ' '), analyzer)
    return [...contentTerms(sentence(other).replace(ADDRESS, ' '), analyzer)].some(term => own.has(term))
  }
  const adds = addedTo(hit, at, matcher)
  // "Key holders": those who ask for a list want all of it.
  const heading = passage.headings.at(-1) ?? passage.source.title
  const isListAskedFor = () =>
    matcher.share(matcher.matched([heading])) >= NAMED &&
    matcher.share(matcher.matched([passage.source.title, ...passage.headings])) >= LISTED
  const need = (other: number) => {
    const words = wordsWith(other)
    if (words === undefined) return 0
    const behind = (hit.sentences[at] ?? 0) - (hit.sentences[other] ?? 0)
    const more = adds(other)
    const worth = more + Math.max(0, Math.min(NEARLY, SHORT - words * WORD) - behind)
    return more > 0 || (worth > 0 && goesOn(other)) ? worth : 0
  }
  if (POINTS_BACK.test(sentence(at)) && wordsWith(at - 1) !== undefined) first--
  // "Do I need an undertaker?" is answered by the "No" before what is added to it.
  const opening = sentences.findIndex(({ kind }) => kind === 'statement')
  const asked = passage.context?.text ?? passage.headings.at(-1) ?? ''
  const isAsked = () => matcher.share(matcher.matched([asked])) >= ASKED
  const isReply = opening < first && asked.endsWith('?') && (YES_OR_NO.test(sentence(opening)) || isAsked())
  if (isReply && fits(opening, last) && isUnbroken(passage, [opening, last])) first = opening
  for (;;) {
    const [before, after] = [need(first - 1), need(last + 1)]
    if (before > 0 && before >= after) first--
    else if (after > 0) last++
    else break
  }
  ;[first, last] = withPoints(passage, [first, last], isListAskedFor())
  if (ANNOUNCES.test(sentence(last))) [first, last] = withAnnounced(passage, [first, last])
  ;[first, last] = withLines(passage, [first, last])
  ;[first, last] = untorn(passage, [first, last])
  return { start: (sentences[first] as Sentence).start, end: (sentences[last] as Sentence).end }
}

const MOST_SENTENCES = 5
const ASKED = 0.7 // share of the question's idf in a question of the text that is the same
const ITEM = 10 // words of a list's point
const LISTED = 0.5 // share of the question's idf in title and headings above a list
const NAMED = 0.2 // of that: in the one right above it
const QUOTE_WORDS = 70
const LIST_WORDS = 100

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
const ADDRESS = /\S*[@/\p{N}]\S*/gu // that two contacts have one area code says nothing
const YES_OR_NO = /^(?:yes|no)\b/iu
const ROW = /\|| {3,}\S/u // of a table: the one above may have the same name in it, and is about something else
// A person, or what the sentence opens with. Further on "it" mostly means what stands in its own sentence: "your own rope if it is long enough".
const REFERS =
  /\b(?:he|she|his|her|him)\b|^(?:\S+\s+){0,2}["“'‘(]?(?:it|they|this|that|these|those|its|their|them|such)\b/iu

/** Places among a passage's sentences, both of which belong to it. */
type Run = readonly [first: number, last: number]

function textOf(passage: Passage, [first, last]: Run): string {
  const { sentences } = passage
  return sliceOf(passage, { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 })
}

/** What a colon announces: all of the lines right below it, up to a blank one, or the next sentence. */
function withAnnounced(passage: Passage, [first, last]: Run): Run {
  const fits = (to: number, most: number) =>
    passage.sentences[to]?.kind === 'statement' && wordCount(textOf(passage, [first, to])) <= most
  if (!fits(last + 1, QUOTE_WORDS)) return [first, last]
  let to = last + 1
  while (fits(to + 1, LIST_WORDS) && GAP_OF_LINES.test(gapBefore(passage, to + 1))) to++
  return [first, to]
}

/**
 * What leads to a list ("Do not take it if you") says little without its points, and a point that begins in small letters little without
 * the others: as many points as there is room for. Who asks for a list wants all of it.
 */
function withPoints(passage: Passage, [first, last]: Run, isAskedFor: boolean): Run {
  const kindOf = (at: number) => passage.sentences[at]?.kind
  // "You need the small key." leads to what to do with it, under the heading that was asked for.
  const beginOf = ({ lead, first: own }: List) =>
    lead ?? (isAskedFor && kindOf(own - 1) === 'statement' ? own - 1 : own)
  // The innermost.
  const list = listsOf(passage).findLast(one => beginOf(one) <= last && one.last >= first)
  if (list === undefined || last > list.last) return [first, last]
  const isLead = last === list.lead
  const isLed = list.lead === undefined ? kindOf(list.first - 1) === 'heading' : last > list.lead
  const isTorn = isLed && isFragment(textOf(passage, [last, last]))
  if (!isLead && !isTorn && !isAskedFor) return [first, last]
  const from = Math.min(first, list.lead ?? list.first)
  if (from < first && !isUnbroken(passage, [from, first])) return [first, last]
  let to = last
  let words = wordCount(textOf(passage, [from, last]))
  if (words > LIST_WORDS) return [first, last]
  while (to < list.last && isUnbroken(passage, [to, to + 1])) {
    words += wordCount(textOf(passage, [to + 1, to + 1]))
    if (words > LIST_WORDS) break
    to++
  }
  return [from, to]
}

/**
 * A name or a label on a line of its own ("Emergency plumber"), which is no point of a list, says little without the short lines around it up to
 * a blank one, as of an address: with all of them where they are few, tell a number, and no more than two are such labels.
 */
function withLines(passage: Passage, [first, last]: Run): Run {
  const line = (at: number) => textOf(passage, [at, at])
  const isLine = (at: number) =>
    passage.sentences[at]?.kind === 'statement' && wordCount(line(at)) <= ITEM && !ROW.test(line(at))
  const isBelow = (at: number) => GAP_OF_LINES.test(gapBefore(passage, at))
  if (first !== last || !isLine(last) || !LABEL.test(line(last)) || wordCount(line(last)) > LABEL_WORDS)
    return [first, last]
  if (listsOf(passage).some(list => list.first <= last && list.last >= last)) return [first, last]
  let [from, to] = [first, last]
  while (isLine(to + 1) && isBelow(to + 1)) to++
  while (isLine(from - 1) && isBelow(from)) from--
  const run: Run = [from, to]
  const tells = /[\p{N}@]/u.test(textOf(passage, run))
  const labels = passage.sentences.slice(from, to + 1).filter((_, at) => LABEL.test(line(from + at))).length
  return tells && labels <= 2 && to - from < MOST_SENTENCES && wordCount(textOf(passage, run)) <= BLOCK_WORDS
    ? run
    : [first, last]
}

const LABEL_WORDS = 4
const LABEL = /^[^\p{N}:]*[^\p{N}:.!?…;"'”’)\]]$/u
const BLOCK_WORDS = 40
const GAP_OF_LINES = /^[^\S\n]*\n[^\S\n]*$/u

/** Whether a run is all said, and nothing was left out of it that says something. */
function isUnbroken(passage: Passage, [first, last]: Run): boolean {
  for (let at = first; at <= last; at++) {
    const kind = passage.sentences[at]?.kind
    if (kind !== 'statement' && kind !== 'question') return false
    if (at > first && /\p{L}{3}/u.test(gapBefore(passage, at))) return false
  }
  return true
}

/** With all of the quotations that the run tears, so long as it is no longer than a quote may be. */
function untorn(passage: Passage, run: Run): Run {
  const { span, sentences } = passage
  const quotations = quotationsIn(passage.text)
  let [first, last] = run
  for (;;) {
    const shown = {
      start: (sentences[first]?.start ?? 0) - span.start,
      end: (sentences[last]?.end ?? 0) - span.start,
    }
    const torn = quotations.find(one => tears(shown, one))
    if (torn === undefined) break
    if (torn.start < shown.start) first--
    else last++
    if (last - first > QUOTE_WORDS) return run // each sentence has a word at least
  }
  const isWhole =
    isUnbroken(passage, [first, last]) && wordCount(textOf(passage, [first, last])) <= QUOTE_WORDS
  return isWhole ? [first, last] : run
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length
}
