import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { type Boundary, boundaries, judge } from './boundaries.ts'
import { BULLET } from './bullets.ts'
import { isWhite } from './characters.ts'
import { shorten } from './long-sentences.ts'
import type { Span } from './span.ts'

/**
 * Spans of the sentences of `text`, in order, disjoint, without white space at their ends, together covering all
 * that is not white. Blank lines, and line ends before a dash or bullet, part paragraphs; no sentence crosses them.
 * `from` is where `text` begins in its document: it is added to every offset.
 */
export type SentenceSplitter = (text: string, from?: number) => Span[]

/**
 * Rules decide what is certain (boundaries.ts), wink-nlp the rest. So wink reads only the few stretches that hold
 * a hard case: it is ten times slower than the rules, and right where they cannot tell.
 * Its model is read when the first hard case comes, unless `readModel` was called before.
 */
export function createSentenceSplitter(): SentenceSplitter {
  const starts: WinkStarts = text => winkStarts()(text)
  return (text, from = 0) => {
    const spans: Span[] = []
    for (const paragraph of paragraphs(text)) {
      for (const sentence of sentencesOf(text, paragraph, starts)) {
        for (const { start, end } of shorten(text, sentence)) {
          spans.push({ start: start + from, end: end + from })
        }
      }
    }
    return spans
  }
}

// subtle: one for the whole process. Each winkNLP() grows the model it is given, and about the twentieth throws.
let wink: WinkStarts | undefined

function winkStarts(): WinkStarts {
  wink ??= createWinkStarts()
  return wink
}

/** Reads wink's model now, which takes a fifth of a second, so that no hard case has to wait for it. */
export function readModel(): void {
  winkStarts()
}

const LONGEST_STRETCH = 10_000 // UTF-16 code units
const PARAGRAPH_END = new RegExp(`\\n\\s*\\n|\\n(?=[^\\S\\n]*${BULLET} )`, 'gu')

function paragraphs(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  // Without a line end there is none, and that is seen sooner.
  if (!text.includes('\n')) {
    pushTrimmed(spans, text, 0, text.length)
    return spans
  }
  for (const { index, 0: gap } of text.matchAll(PARAGRAPH_END)) {
    pushTrimmed(spans, text, start, index)
    start = index + gap.length
  }
  pushTrimmed(spans, text, start, text.length)
  return spans
}

function sentencesOf(text: string, paragraph: Span, winkStarts: WinkStarts): Span[] {
  const found = boundaries(text, paragraph)
  if (found.length === 0) return [paragraph]
  const whole = text.slice(paragraph.start, paragraph.end)
  const manner = { tokenised: isTokenised(whole), caseless: !/\p{Lu}/u.test(whole) }
  const spans: Span[] = []
  let start = paragraph.start
  let hard: Boundary[] = []
  for (const boundary of found) {
    const verdict = judge(text, start, boundary, manner)
    if (verdict === 'hard') hard.push(boundary)
    // No sentence is that long; without a limit wink could get a whole book at once.
    if (verdict === 'cut' || boundary.end - start > LONGEST_STRETCH) {
      if (hard.length > 0) {
        start = cutHard(spans, text, { start, end: boundary.end }, hard, winkStarts)
        hard = []
      }
      pushTrimmed(spans, text, start, boundary.end)
      start = boundary.next
    }
  }
  if (hard.length > 0) start = cutHard(spans, text, { start, end: paragraph.end }, hard, winkStarts)
  pushTrimmed(spans, text, start, paragraph.end)
  return spans
}

/** Cuts where wink does. Returns where the sentence begins that is still open. */
function cutHard(
  spans: Span[],
  text: string,
  stretch: Span,
  hard: readonly Boundary[],
  winkStarts: WinkStarts,
): number {
  let { start } = stretch
  const starts = winkStarts(text.slice(stretch.start, stretch.end))
  for (const { mark, end, next } of hard) {
    // subtle: wink may put a closing quotation mark, which is ours to close with, into the next sentence.
    if (!starts.some(at => at + stretch.start > mark && at + stretch.start <= next)) continue
    pushTrimmed(spans, text, start, end)
    start = next
  }
  return start
}

/** Whether most points and commas stand between spaces, as in `He left , too .` */
function isTokenised(text: string): boolean {
  // Hardly any text has one apart, and this search is far quicker than a look at each.
  if (!text.includes(' .') && !text.includes(' ,')) return false
  let apart = 0
  let attached = 0
  for (const mark of '.,') {
    for (let at = text.indexOf(mark, 1); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (at + 1 < text.length && !isWhite(text, at + 1)) continue
      const before = text.charCodeAt(at - 1)
      if (before === SPACE) apart++
      else if (before !== POINT && before !== COMMA && !isWhite(text, at - 1)) attached++
    }
  }
  return apart > 0 && apart >= attached
}

const SPACE = 0x20
const COMMA = 0x2c
const POINT = 0x2e

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isWhite(text, start)) start++
  while (end > start && isWhite(text, end - 1)) end--
  if (start < end) spans.push({ start, end })
}

/** Offsets at which wink begins a sentence. */
type WinkStarts = (text: string) => readonly number[]

function createWinkStarts(): WinkStarts {
  const nlp = winkNLP(model, ['sbd'])
  const { its } = nlp
  return text => {
    // subtle: wink keeps count of spaces, but not of line ends and no-break spaces; here one stands for another.
    const document = nlp.readDoc(text.replace(/\s/gu, ' '))
    const values = document.tokens().out(its.value) as string[]
    const spaces = document.tokens().out(its.precedingSpaces) as string[]
    const begins: number[] = []
    let at = 0
    for (let token = 0; token < values.length; token++) {
      at += spaces[token]?.length ?? 0
      begins.push(at)
      at += values[token]?.length ?? 0
    }
    const sentences = document.sentences().out(its.span) as unknown as readonly (readonly [number, number])[]
    return sentences.slice(1).map(([first]) => begins[first] ?? text.length)
  }
}
