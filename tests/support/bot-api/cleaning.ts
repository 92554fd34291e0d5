/**
 * What Telegram does to a text before it looks at it (TDLib's `clean_input_string`): written from its
 * description, apart from the bot's own copy, so that the two check each other.
 * - control characters and tabs become spaces, line breaks stay, carriage returns go;
 * - U+2028-U+202E and the combining U+030A, U+0333, U+033F go;
 * - in a run of LRM/RLM marks all but the last become U+200C;
 * - what lies past 35,000 bytes is cut.
 * Trimming comes later, once entities are in place (formatted.ts).
 */
export function cleanText(text: string): Cleaned {
  const moved = new Int32Array(text.length + 1)
  const altered = new Set<string>()
  let cleaned = ''
  let bytes = 0
  let at = 0
  for (const symbol of text) {
    moved.fill(cleaned.length, at, at + symbol.length)
    at += symbol.length
    const kept = bytes < LAST_BYTE ? replacement(symbol) : ''
    bytes += Buffer.byteLength(kept)
    cleaned += kept
    if (kept !== symbol)
      altered.add(bytes < LAST_BYTE ? `${name(symbol)} is removed or replaced` : 'the end is cut')
  }
  moved[text.length] = cleaned.length
  // subtle: after the removals, which may have brought marks together. The length stays.
  const result = cleaned.replace(MARKS_BUT_LAST, '\u200c')
  if (result !== cleaned) altered.add('a run of direction marks is rewritten')
  return { text: result, altered: [...altered], move: offset => moved[offset] ?? result.length }
}

export interface Cleaned {
  readonly text: string
  /** What was changed, in words. */
  readonly altered: readonly string[]
  /** Where an offset of the given text went. */
  move(offset: number): number
}

const MARKS_BUT_LAST = /[\u200e\u200f](?=[\u200e\u200f])/g

const LAST_BYTE = 34_996 // the first symbol that begins here or later is cut, and all after it

function replacement(symbol: string): string {
  const code = symbol.codePointAt(0) ?? 0
  if (code === 0x0d) return ''
  if (code < 0x20 && code !== 0x0a) return ' '
  if (code >= 0x2028 && code <= 0x202e) return ''
  if (code === 0x030a || code === 0x0333 || code === 0x033f) return ''
  return symbol
}

function name(symbol: string): string {
  return `U+${(symbol.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
