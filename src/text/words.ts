import { CHARACTER, characterOf, isHighSurrogate, isLowSurrogate } from './characters.ts'
import type { Span } from './span.ts'

/**
 * Goes through the words of a text that lies in an array of UTF-16 code units, where that is several times as fast
 * as in a string: `next` while it gives true, then `start` and `end` are those of a word.
 *
 * A word is a run of letters, marks and digits, with these joints inside it: an apostrophe between
 * letters (`Iran's`), a point between single letters (`U.S`), a point or comma between digits (`3.5`,
 * `1,000`). A hyphen parts words. Scripts written without spaces give one word a character.
 */
export class WordReader {
  start: number
  end: number
  readonly #units: Uint16Array
  /** How much of the array is text. */
  readonly #length: number
  readonly #until: number

  /** Reads [start, end) of a text of `length` code units. What stands beside the stretch is looked at, not read. */
  constructor(units: Uint16Array, start: number, end: number, length: number) {
    this.#units = units
    this.#length = length
    this.#until = end
    this.start = start
    this.end = start
  }

  next(): boolean {
    const units = this.#units
    const until = this.#until
    let at = this.end
    while (at < until) {
      let kind = KINDS[units[at] as number] as number
      if (kind > MARK) kind = this.#look(at)
      if (kind === GAP) {
        at++
        continue
      }
      this.start = at
      if (kind === SOLE) {
        let stop = at + (isHighSurrogate(units[at] as number) ? 2 : 1)
        // subtle: marks (a Thai vowel sign above) belong to the character before them.
        while (stop < until && this.#kindAt(stop) === MARK) stop++
        this.end = Math.min(stop, until)
        return true
      }
      let stop = at + 1
      let points = 0
      while (stop < until) {
        let here = KINDS[units[stop] as number] as number
        if (here > MARK) here = this.#look(stop)
        if (here === LETTER || here === DIGIT || here === MARK) stop++
        else if (here === GAP && stop + 1 < until && this.#isJoint(stop, 2 * points + 1 === stop - at)) {
          if (units[stop] === POINT) points++
          stop += 2
        } else break
      }
      at = stop
      if (kind === MARK && stop === this.start + 1) continue
      this.end = stop
      return true
    }
    this.start = until
    this.end = until
    return false
  }

  /** `initials`: so far the word is single letters with points between. */
  #isJoint(at: number, initials: boolean): boolean {
    const joint = this.#units[at]
    if (joint !== POINT && joint !== COMMA && joint !== APOSTROPHE && joint !== RIGHT_QUOTE) return false
    const before = this.#kindAt(at - 1)
    const after = this.#kindAt(at + 1)
    if (before === DIGIT && after === DIGIT) return joint === POINT || joint === COMMA
    if (before !== LETTER || after !== LETTER || joint === COMMA) return false
    // U.S. and e.g.: letters stand alone between points all the way from the word's start.
    return joint !== POINT || (initials && (at + 2 >= this.#length || this.#kindAt(at + 2) !== LETTER))
  }

  #kindAt(at: number): number {
    const kind = KINDS[this.#units[at] as number] as number
    return kind > MARK ? this.#look(at) : kind
  }

  /** Of what the table does not say: what was not met before, halves of pairs, and `SOLE`. */
  #look(at: number): number {
    const unit = this.#units[at] as number
    const known = KINDS[unit] as number
    if (known === SOLE) return SOLE
    if (known === PAIR) return kindOf(this.#pairAt(at))
    const isHalf = isHighSurrogate(unit) || isLowSurrogate(unit)
    KINDS[unit] = isHalf ? PAIR : kindOf(unit)
    return this.#kindAt(at)
  }

  /** The code point that half a pair belongs to; itself where the other half is not there. */
  #pairAt(at: number): number {
    const unit = this.#units[at] as number
    const [high, low] = isHighSurrogate(unit)
      ? [unit, at + 1 < this.#length ? (this.#units[at + 1] as number) : 0]
      : [at > 0 ? (this.#units[at - 1] as number) : 0, unit]
    if (!isHighSurrogate(high) || !isLowSurrogate(low)) return unit
    return 0x10000 + ((high & 0x3ff) << 10) + (low & 0x3ff)
  }
}

/** Code units at each side of a stretch that its words may be told from. */
export const MARGIN = 2

/** Calls `visit` with the span of each word of `text.slice(start, end)`, in order. */
export function eachWord(
  text: string,
  visit: (start: number, end: number) => void,
  start = 0,
  end = text.length,
): void {
  const from = Math.max(0, start - MARGIN)
  const to = Math.min(text.length, end + MARGIN)
  const units = spare.length >= to - from ? spare : new Uint16Array(2 * (to - from))
  // subtle: `visit` may come here as well, while these units are still being read.
  spare = NONE
  for (let at = from; at < to; at++) units[at - from] = text.charCodeAt(at)
  const words = new WordReader(units, start - from, end - from, to - from)
  while (words.next()) visit(words.start + from, words.end + from)
  if (units.length <= MOST_SPARE) spare = units
}

// An array for each question or name would cost more than to read it does.
const NONE = new Uint16Array(0)
const MOST_SPARE = 1 << 16 // code units
let spare = NONE

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
const PAIR = 5
const UNKNOWN = 6

// By code unit, filled as they are met; sharing it is harmless, see characters.ts.
const KINDS = new Uint8Array(0x10000).fill(UNKNOWN)

function kindOf(codePoint: number): number {
  const bits = characterOf(codePoint)
  const isMark = (bits & CHARACTER.mark) !== 0
  if ((bits & CHARACTER.sole) !== 0 && !isMark) return SOLE
  if ((bits & CHARACTER.letter) !== 0) return LETTER
  if ((bits & CHARACTER.number) !== 0) return DIGIT
  // A soft hyphen or a joiner is inside a word, seen or not.
  return isMark || (bits & CHARACTER.format) !== 0 ? MARK : GAP
}

const APOSTROPHE = 0x27
const COMMA = 0x2c
const POINT = 0x2e
const RIGHT_QUOTE = 0x2019
