import type { Span } from '../text/span.ts'

/**
 * What stands between quotation marks, marks included, in order and disjoint; what stands within another is part of that. A mark
 * without its partner in the same paragraph is none, as an inch mark is (`a 12" board`).
 */
export function quotationsIn(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const gap of [...text.matchAll(BLANK_LINE), undefined]) {
    const end = gap?.index ?? text.length
    for (const span of inParagraph(text, from, end)) spans.push(span)
    from = end + (gap?.[0].length ?? 0)
  }
  return spans
}

/** Whether a quotation begins in the span and ends outside it, or the other way round. */
export function tears({ start, end }: Span, quotation: Span): boolean {
  const isWithin = quotation.start >= start && quotation.end <= end
  const isBeside = quotation.end <= start || quotation.start >= end
  return !isWithin && !isBeside
}

const BLANK_LINE = /\n\s*\n/gu
const MARKS = /["“”„«»]/gu

function inParagraph(text: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  let opened: { readonly mark: string; readonly start: number } | undefined
  for (const { index, 0: mark } of text.slice(from, to).matchAll(MARKS)) {
    const at = from + index
    if (opened === undefined) {
      // A straight mark that opens stands before a word and behind none.
      const mayOpen = mark !== '"' || /^[^\p{L}\p{N}]?"\S/u.test(text.slice(Math.max(from, at - 1), at + 2))
      if (CLOSED_BY[mark] !== undefined && mayOpen) opened = { mark, start: at }
    } else if (CLOSED_BY[opened.mark]?.includes(mark) === true) {
      spans.push({ start: opened.start, end: at + 1 })
      opened = undefined
    }
  }
  return spans
}

// German opens low, and closes with the mark that English opens with; some languages turn the angles round.
const CLOSED_BY: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '«': '»', '»': '«' }
