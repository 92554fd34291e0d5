import { CHARACTER, characterAt, isHighSurrogate } from './characters.ts'
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
    const kind = kindAt(text, at)
    if (kind === GAP) {
      at++
      continue
    }
    if (kind === SOLE) {
      const next = at + (isHighSurrogate(text.charCodeAt(at)) ? 2 : 1)
      // subtle: marks (a Thai vowel sign above) belong to the character before them.
      let stop = next
      while (stop < end && kindAt(text, stop) === MARK) stop++
      visit(at, Math.min(stop, end))
      at = stop
      continue
    }
    let stop = at + 1
    let points = 0
    while (stop < end) {
      const here = kindAt(text, stop)
      if (here === LETTER || here === DIGIT || here === MARK) stop++
      else if (here === GAP && stop + 1 < end && isJoint(text, stop, 2 * points + 1 === stop - at)) {
        if (text.charCodeAt(stop) === POINT) points++
        stop += 2
      } else break
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

function kindAt(text: string, at: number): number {
  return KINDS[characterAt(text, at)] as number
}

// What a character's bits make it here, for all their combinations.
const KINDS = Uint8Array.from({ length: 256 }, (_, bits) => {
  const isMark = (bits & CHARACTER.mark) !== 0
  if ((bits & CHARACTER.sole) !== 0 && !isMark) return SOLE
  if ((bits & CHARACTER.letter) !== 0) return LETTER
  if ((bits & CHARACTER.number) !== 0) return DIGIT
  // A soft hyphen or a joiner is inside a word, seen or not.
  return isMark || (bits & CHARACTER.format) !== 0 ? MARK : GAP
})

/** `initials`: so far the word is single letters with points between. */
function isJoint(text: string, at: number, initials: boolean): boolean {
  const joint = text.charCodeAt(at)
  if (joint !== POINT && joint !== COMMA && joint !== APOSTROPHE && joint !== RIGHT_QUOTE) return false
  const before = kindAt(text, at - 1)
  const after = kindAt(text, at + 1)
  if (before === DIGIT && after === DIGIT) return joint === POINT || joint === COMMA
  if (before !== LETTER || after !== LETTER || joint === COMMA) return false
  // U.S. and e.g.: letters stand alone between points all the way from the word's start.
  return joint !== POINT || (initials && (at + 2 >= text.length || kindAt(text, at + 2) !== LETTER))
}

const APOSTROPHE = 0x27
const COMMA = 0x2c
const POINT = 0x2e
const RIGHT_QUOTE = 0x2019
