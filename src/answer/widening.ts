import type { Passage, Sentence } from '../corpus/document.ts'
import type { Hit } from '../retrieval/retriever.ts'
import type { Analyzer } from '../text/analyzer.ts'
import type { Span } from '../text/span.ts'
import type { Matcher } from './matching.ts'
import { ITEM, ROW, withNeighbours } from './neighbours.ts'
import { ANNOUNCES, gapBefore, isFragment, type List, listsOf } from './points.ts'
import { quotationsIn, tears } from './quotations.ts'
import {
  isStatement,
  isUnbroken,
  MOST_SENTENCES,
  QUOTE_WORDS,
  quotableWords,
  type Run,
  sentenceOf,
  textOf,
  wordCount,
  wordsWith,
} from './run.ts'

/**
 * The sentence with those before or after it that it needs: it points back ("He", "This"), it adds to a reply, a neighbour says more of
 * what was asked (neighbours.ts), or it announces the next with a colon. A quotation that it tears is completed, a list that it leads to comes
 * along, and the lines of an address with its name.
 */
export function widen(hit: Hit, at: number, matcher: Matcher, analyzer: Analyzer): Span {
  const { passage } = hit
  const isListAskedFor = asksForList(passage, matcher)
  let run: Run = withPointedTo(passage, at)
  run = withReply(passage, run, matcher)
  run = withNeighbours(hit, at, run, { matcher, analyzer, isListAskedFor })
  run = withPoints(passage, run, isListAskedFor)
  run = withAnnounced(passage, run)
  run = withLines(passage, run)
  const [first, last] = untorn(passage, run)
  const { sentences } = passage
  return { start: (sentences[first] as Sentence).start, end: (sentences[last] as Sentence).end }
}

/** "Key holders": those who ask for a list want all of it. */
function asksForList({ headings, source }: Passage, matcher: Matcher): boolean {
  const share = (texts: readonly string[]) => matcher.share(matcher.matched(texts))
  return share([headings.at(-1) ?? source.title]) >= NAMED && share([source.title, ...headings]) >= LISTED
}

const LISTED = 0.5 // share of the question's idf in title and headings above a list
const NAMED = 0.2 // of that: in the one right above it
const LIST_WORDS = 100

/** A sentence, with the one before where it points back. */
function withPointedTo(passage: Passage, at: number): Run {
  const pointsBack = POINTS_BACK.test(sentenceOf(passage, at))
  return pointsBack && wordsWith(passage, [at, at], at - 1) !== undefined ? [at - 1, at] : [at, at]
}

const POINTS_BACK =
  /^["“'‘(]?(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their|Such|Both|Therefore|However|Thus|But)\b/u

/** From the beginning of a reply: "Do I need an undertaker?" is answered by the "No" before what is added to it, and a question that is
 *  the one asked by all that replies to it. */
function withReply(passage: Passage, [first, last]: Run, matcher: Matcher): Run {
  const opening = passage.sentences.findIndex(({ kind }) => kind === 'statement')
  const asked = passage.context?.text ?? passage.headings.at(-1) ?? ''
  if (opening >= first || !asked.endsWith('?')) return [first, last]
  const isAsked = () => matcher.share(matcher.matched([asked])) >= ASKED
  const isReply = YES_OR_NO.test(sentenceOf(passage, opening)) || isAsked()
  const run: Run = [opening, last]
  return isReply && quotableWords(passage, run) !== undefined && isUnbroken(passage, run)
    ? run
    : [first, last]
}

const YES_OR_NO = /^(?:yes|no)\b/iu
const ASKED = 0.7 // share of the question's idf in a question of the text that is the same

/** What a colon announces: all of the lines right below it, up to a blank one, or the next sentence. */
function withAnnounced(passage: Passage, [first, last]: Run): Run {
  const fits = (to: number, most: number) =>
    isStatement(passage, to) && wordCount(textOf(passage, [first, to])) <= most
  if (!ANNOUNCES.test(sentenceOf(passage, last)) || !fits(last + 1, QUOTE_WORDS)) return [first, last]
  let to = last + 1
  while (fits(to + 1, LIST_WORDS) && GAP_OF_LINES.test(gapBefore(passage, to + 1))) to++
  return [first, to]
}

/**
 * What leads to a list ("Do not take it if you") says little without its points, and a point that begins in small letters little without
 * the others: as many points as there is room for. Who asks for a list wants all of it.
 */
function withPoints(passage: Passage, [first, last]: Run, isAskedFor: boolean): Run {
  // "You need the small key." leads to what to do with it, under the heading that was asked for.
  const beginOf = ({ lead, first: own }: List) =>
    lead ?? (isAskedFor && isStatement(passage, own - 1) ? own - 1 : own)
  // The innermost.
  const list = listsOf(passage).findLast(one => beginOf(one) <= last && one.last >= first)
  if (list === undefined || last > list.last) return [first, last]
  const isLead = last === list.lead
  const isLed =
    list.lead === undefined ? passage.sentences[list.first - 1]?.kind === 'heading' : last > list.lead
  const isTorn = isLed && isFragment(sentenceOf(passage, last))
  if (!isLead && !isTorn && !isAskedFor) return [first, last]
  const from = Math.min(first, list.lead ?? list.first)
  if (from < first && !isUnbroken(passage, [from, first])) return [first, last]
  let to = last
  let words = wordCount(textOf(passage, [from, last]))
  if (words > LIST_WORDS) return [first, last]
  while (to < list.last && isUnbroken(passage, [to, to + 1])) {
    words += wordCount(sentenceOf(passage, to + 1))
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
  const line = (at: number) => sentenceOf(passage, at)
  const isLine = (at: number) =>
    isStatement(passage, at) && wordCount(line(at)) <= ITEM && !ROW.test(line(at))
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
