import type { Answer, Quote } from '../answer/answer.ts'
import { quoteLink } from '../answer/link.ts'

/** A quote as `--json` prints it; `start` and `end` count UTF-16 code units of the document's text. */
export function quoteJson(quote: Quote) {
  const { text, span, source, handle, highlights, score } = quote
  return {
    text,
    document: source.id,
    title: source.title,
    url: source.url ?? null,
    link: quoteLink(source, text) ?? null,
    handle,
    start: span.start,
    end: span.end,
    score,
    highlights: highlights.map(({ start, end }) => [start, end]),
  }
}

export function quotesOf(answer: Answer): readonly Quote[] {
  switch (answer.kind) {
    case 'quotes':
    case 'weak':
      return answer.quotes
    case 'nothing':
    case 'empty':
      return []
    default:
      return answer satisfies never
  }
}
