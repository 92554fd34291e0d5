import type { Span } from './span.ts'

/**
 * Calls `visit` with the span of each word of `text.slice(start, end)`, in order.
 *
 * A word is a run of letters, marks and digits, with these joints inside it: an apostrophe between
 * letters (`Iran's`), a point between single letters (`U.S`), a point or comma between digits (`3.5`,
 * `1,000`). A hyphen parts words. Scripts written without spaces give one word a character.
 */
export function eachWord(
  text: string,
  visit: (start: number, end: number) => void,
  start = 0,
  end = text.length,
): void {
  let at = start
  while (at < end) {
    const kind = classAt(text, at)
    if (kind === GAP) {
      at++
      continue
    }
    if (kind === SOLE) {
      const next = at + (isHighSurrogate(text.charCodeAt(at)) ? 2 : 1)
      // subtle: marks (a Thai vowel sign above) belong to the character before them.
      let stop = next
      while (stop < end && classAt(text, stop) === MARK) stop++
      visit(at, Math.min(stop, end))
      at = stop
      continue
    }
    let stop = at + 1
    while (stop < end) {
      const here = classAt(text, stop)
      if (here === LETTER || here === DIGIT || here === MARK) stop++
      else if (here === GAP && stop + 1 < end && isJoint(text, at, stop)) stop += 2
      else break
    }
    if (kind !== MARK || stop > at + 1) visit(at, stop)
    at = stop
  }
}

/** The spans of all words, for callers that are in no hurry. */
export function words(text: string, start = 0, end = text.length): Span[] {
  const spans: Span[] = []
  eachWord(text, (from, to) => spans.push({ start: from, end: to }), start, end)
  return spans
}

const GAP = 0
const LETTER = 1
const DIGIT = 2
const MARK = 3
const SOLE = 4
const UNKNOWN = 255

// One byte for each UTF-16 code unit, filled as code units are met: a regular expression a character is
// ten times slower than a look-up. The table is a cache of a pure function, so sharing it is harmless.
const classes = new Uint8Array(0x10000).fill(UNKNOWN)

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (isHighSurrogate(unit)) return classify(text.codePointAt(at) ?? unit)
  const known = classes[unit] as number
  if (known !== UNKNOWN) return known
  const kind = isLowSurrogate(unit) && at > 0 ? classify(text.codePointAt(at - 1) ?? unit) : classify(unit)
  if (!isLowSurrogate(unit)) classes[unit] = kind
  return kind
}

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(character)) {
    return /\p{M}/u.test(character) ? MARK : SOLE
  }
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{N}/u.test(character)) return DIGIT
  // A soft hyphen or a joiner is inside a word, seen or not.
  return /[\p{M}\p{Cf}]/u.test(character) ? MARK : GAP
}

function isJoint(text: string, start: number, at: number): boolean {
  const joint = text.charCodeAt(at)
  const before = classAt(text, at - 1)
  const after = classAt(text, at + 1)
  if (joint === APOSTROPHE || joint === RIGHT_QUOTE) return before === LETTER && after === LETTER
  if (joint === POINT) {
    if (before === DIGIT && after === DIGIT) return true
    // U.S. and e.g.: letters stand alone between points all the way from the word's start.
    const alone = at + 2 >= text.length || classAt(text, at + 2) !== LETTER
    return (
      before === LETTER && after === LETTER && alone && (at - start) % 2 === 1 && initials(text, start, at)
    )
  }
  return joint === COMMA && before === DIGIT && after === DIGIT
}

function initials(text: string, start: number, at: number): boolean {
  for (let dot = start + 1; dot < at; dot += 2) if (text.charCodeAt(dot) !== POINT) return false
  return true
}

const APOSTROPHE = 0x27
const COMMA = 0x2c
const POINT = 0x2e
const RIGHT_QUOTE = 0x2019

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}
