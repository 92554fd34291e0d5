import type { Source } from '../corpus/document.ts'

/** The document's url with a text fragment that leads browsers to the quote; undefined where nobody gave
 *  a url (the chat then offers a deep link, the terminal the handle).
 *  Source of the form: https://wicg.github.io/scroll-to-text-fragment/ */
export function quoteLink(source: Source, quote: string): string | undefined {
  if (source.url === undefined) return undefined
  const words = quote.trim().split(/\s+/u)
  const fragment =
    words.length <= 2 * EDGE_WORDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`
  const sign = source.url.includes('#') ? '' : '#'
  return `${source.url}${sign}:~:text=${fragment}`
}

const EDGE_WORDS = 4 // enough to be unique in a page, short enough for a link

/** subtle: `-` and `,` separate the parts of a text directive, and encodeURIComponent leaves `-` alone. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
