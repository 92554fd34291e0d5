import type { Quote } from '../answer/answer.ts'
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
