import type { Span } from '../../text/span.ts'
import { dropHalfPair, foreign, liveSpans } from '../foreign.ts'
import { blockquote, type Fragment, join } from '../message.ts'

export interface QuoteStyle {
  /** UTF-16 code units to show at most. */
  readonly limit: number
  readonly expandable?: boolean
  /** Ranges of `text` to set in bold; in order and disjoint. */
  readonly highlights?: readonly Span[]
  /** Which end stays when it is too long; default the start. */
  readonly keep?: 'start' | 'end'
}

/** A document's words in their frame, which hold nothing else: what is too long loses whole sentences where
 *  it can, and the message says so outside the frame. */
export function renderQuote(
  { text, document, span }: { readonly text: string; readonly document: string; readonly span: Span },
  { limit, expandable = false, highlights = [], keep = 'start' }: QuoteStyle,
): Fragment {
  const shown = keep === 'start' ? headOf(text, limit) : tailOf(text, limit)
  const words = text.slice(shown.start, shown.end)
  const { entities } = foreign(words)
  const strong = boldIn(words, shown.start, highlights)
  const at = { start: span.start + shown.start, end: span.start + shown.end }
  const quoted = [{ start: 0, end: words.length, document, span: at }]
  return blockquote({ text: words, entities: [...entities, ...strong], quoted }, expandable)
}

export function isShortened(text: string, { limit }: Pick<QuoteStyle, 'limit'>): boolean {
  return text.length > limit
}

/** A quote as an answer shows it: in one frame, unless it goes over blank lines. */
export function renderFramed(
  quote: { readonly text: string; readonly document: string; readonly span: Span },
  style: QuoteStyle,
): Fragment {
  return /\n\s*\n/.test(quote.text) ? renderParagraphs(quote, style) : renderQuote(quote, style)
}

/** Each paragraph in a frame of its own, since the blank lines between them are no part of what is read.
 *  Paragraphs that do not fit are left out at the far end. */
export function renderParagraphs(
  { text, document, span }: { readonly text: string; readonly document: string; readonly span: Span },
  { limit, highlights = [], ...style }: QuoteStyle,
): Fragment {
  let left = limit
  const frames: Fragment[] = []
  const paragraphs = paragraphsOf(text)
  if (style.keep === 'end') paragraphs.reverse()
  for (const { start, end } of paragraphs) {
    if ((left < LEAST_SHOWN && frames.length > 0) || frames.length === MOST_FRAMES) break
    const own = highlights
      .filter(mark => mark.start < end && mark.end > start)
      .map(mark => ({ start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }))
    const part = {
      text: text.slice(start, end),
      document,
      span: { start: span.start + start, end: span.start + end },
    }
    frames.push(renderQuote(part, { ...style, limit: left, highlights: own }))
    left -= end - start + 1 // the line break between two
  }
  if (style.keep === 'end') frames.reverse()
  return join(...frames.flatMap((frame, i) => (i === 0 ? [frame] : ['\n', frame])))
}

const MOST_FRAMES = 12 // each takes one of a message's hundred entities
const LEAST_SHOWN = 80 // a shorter piece of a paragraph tells nothing
const SENTENCE_END = /[.!?…]["'”’»)\]]*(?=\s)/g

/** Telegram shows no bold inside code. */
function boldIn(words: string, from: number, highlights: readonly Span[]): Fragment['entities'] {
  const live = liveSpans(words)
  return highlights
    .map(({ start, end }) => ({ start: Math.max(0, start - from), end: Math.min(words.length, end - from) }))
    .filter(mark => mark.start < mark.end)
    .filter(mark => !live.some(({ start, end }) => start < mark.end && mark.start < end))
    .map(({ start, end }) => ({ type: 'bold', offset: start, length: end - start }))
}

function headOf(text: string, limit: number): Span {
  if (text.length <= limit) return { start: 0, end: text.length }
  const cut = text.slice(0, limit)
  const sentence = [...cut.matchAll(SENTENCE_END)].at(-1)
  if (sentence !== undefined && sentence.index > limit / 3) {
    return { start: 0, end: sentence.index + sentence[0].length }
  }
  const words = /^[\s\S]*\S(?=\s)/.exec(cut)?.[0] ?? cut
  return { start: 0, end: dropHalfPair(words).length }
}

function tailOf(text: string, limit: number): Span {
  if (text.length <= limit) return { start: 0, end: text.length }
  const from = text.length - limit
  const tail = text.slice(from)
  const sentence = /[.!?…]["'”’»)\]]*\s+(?=\S)/.exec(tail)
  const after = sentence !== null && sentence.index < limit / 2 ? sentence : /\s+(?=\S)/.exec(tail)
  const start =
    from + (after === null ? /^[\udc00-\udfff]?/.exec(tail)![0].length : after.index + after[0].length)
  return { start, end: text.length }
}

function paragraphsOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const gap of text.matchAll(/\s*\n\s*\n\s*/g)) {
    if (gap.index > start) spans.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  if (start < text.length) spans.push({ start, end: text.length })
  return spans
}
