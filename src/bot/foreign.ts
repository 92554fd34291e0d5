import type { Span } from '../text/span.ts'
import { cleanText } from './cleaning.ts'
import { code, type Fragment, join } from './message.ts'

/** Words that are not ours (a document's, a person's), so that nothing in them comes alive in the chat: an
 *  `@name` would ping somebody, a `/command` could be tapped. Those are set in `code`. */
export function foreign(text: string): Fragment {
  return markLive(text)
}

/** The same for one line that somebody typed: what Telegram would change is changed beforehand. */
export function typed(text: string, limit = TYPED_LIMIT): Fragment {
  return foreign(shorten(cleanText(text.replaceAll(/\p{Surrogate}/gu, '\ufffd')).replace(/\s+/g, ' '), limit))
}

/** Where Telegram would find a mention, a command, a hashtag or a cashtag; in order and disjoint. */
export function liveSpans(text: string): readonly Span[] {
  return [...text.matchAll(LIVE)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}

/** At most `limit` UTF-16 code units, cut between words, `…` in place of the rest. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit - 1)
  const words = /^[\s\S]+(?=\s)/.exec(cut)?.[0] ?? cut
  return `${dropHalfPair(words.length > limit / 2 ? words : cut).trimEnd()}…`
}

/** Without the first half of a surrogate pair at its end. */
export function dropHalfPair(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '')
}

const TYPED_LIMIT = 200

// subtle: wider than Telegram's own rules where those are unsure. One word in code too many does no harm.
const LIVE =
  /(?<![\p{L}\p{N}_@])@[a-z]\w{2,31}|(?<![\p{L}\p{N}_/<>])\/\w{1,64}(?:@\w{3,32})?|(?<![\p{L}\p{N}_#])#(?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{N}_]+(?:@\w{3,32})?|(?<![\p{L}\p{N}_$])\$[A-Z]{1,8}(?![\p{L}\p{N}_$])/giu

function markLive(text: string): Fragment {
  let at = 0
  const pieces = []
  for (const { start, end } of liveSpans(text)) {
    pieces.push(text.slice(at, start), code(text.slice(start, end)))
    at = end
  }
  return join(...pieces, text.slice(at))
}
