import type { Passage } from '../corpus/document.ts'
import type { Hit } from '../retrieval/retriever.ts'
import type { Analyzer } from '../text/analyzer.ts'
import type { Matcher } from './matching.ts'
import { gapBefore } from './points.ts'
import { type Run, sentenceOf, textOf, wordCount, wordsWith } from './run.ts'
import { contentTerms } from './wording.ts'

/**
 * The run with the sentences before and after it that hold words of the question which the sentence at `at` lacks, or are
 * worth nearly as much as that one, the more readily the shorter the quote is. Lines of a list need not be about the same: one of them
 * joins another for the words of the question, or where they have a word in common; a row of a table for the former only.
 */
export function withNeighbours(hit: Hit, at: number, run: Run, asked: Asked): Run {
  const { passage } = hit
  const adds = addedTo(passage, at, asked.matcher)
  let [first, last] = run
  const need = (other: number) => {
    const words = wordsWith(passage, [first, last], other)
    if (words === undefined) return 0
    const behind = (hit.sentences[at] ?? 0) - (hit.sentences[other] ?? 0)
    const more = adds(other)
    const worth = more + Math.max(0, Math.min(NEARLY, SHORT - words * WORD) - behind)
    return more > 0 || (worth > 0 && goesOn(passage, [first, last], other, asked)) ? worth : 0
  }
  for (;;) {
    const [before, after] = [need(first - 1), need(last + 1)]
    if (before > 0 && before >= after) first--
    else if (after > 0) last++
    else return [first, last]
  }
}

/** What the sentences of a passage are looked at for. */
export interface Asked {
  readonly matcher: Matcher
  readonly analyzer: Analyzer
  /** Title and headings hold the question, the one right above some of it: "Key holders". */
  readonly isListAskedFor: boolean
}

/** Whether a neighbour goes on with what the run says, so far as can be seen. */
function goesOn(passage: Passage, run: Run, other: number, { analyzer, isListAskedFor }: Asked): boolean {
  const [first, last] = run
  const [upper, lower] = other > last ? [last, other] : [other, first]
  if (!gapBefore(passage, lower).includes('\n')) return true
  const [above, below] = [sentenceOf(passage, upper), sentenceOf(passage, lower)]
  if (ROW.test(above) && ROW.test(below)) return false
  if (REFERS.test(below)) return true
  if (isListAskedFor && wordCount(above) <= ITEM && wordCount(below) <= ITEM) return true
  const termsOf = (text: string) => contentTerms(text.replace(ADDRESS, ' '), analyzer)
  const own = termsOf(textOf(passage, run))
  return [...termsOf(sentenceOf(passage, other))].some(term => own.has(term))
}

/** Words of a list's point, or of a line of an address. */
export const ITEM = 10
const ADDRESS = /\S*[@/\p{N}]\S*/gu // that two contacts have one area code says nothing
/** Of a table: the one above may have the same name in it, and is about something else. */
export const ROW = /\|| {3,}\S/u
// A person, or what the sentence opens with. Further on "it" mostly means what stands in its own sentence: "your own rope if it is long enough".
const REFERS =
  /\b(?:he|she|his|her|him)\b|^(?:\S+\s+){0,2}["“'‘(]?(?:it|they|this|that|these|those|its|their|them|such)\b/iu

/** The share of the question that a sentence of the passage adds to one of them, its title and its headings. */
function addedTo(passage: Passage, at: number, matcher: Matcher): (other: number) => number {
  const text = (i: number) => sentenceOf(passage, i)
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
