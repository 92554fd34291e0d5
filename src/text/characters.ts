/** What a character is, as bits. */
export const CHARACTER = {
  letter: 1,
  number: 2,
  mark: 4,
  /** Shapes its neighbours and is not seen: a soft hyphen, a joiner. */
  format: 8,
  /** Of a script written without spaces in which a character is taken for a word. */
  sole: 16,
  /** Of a script written without spaces. */
  spaceless: 32,
  upper: 64,
  lower: 128,
} as const

/**
 * The bits of the code point at `at`. A low surrogate has those of its pair; half a pair has none.
 * A look-up: a regular expression a character is ten times slower.
 */
export function characterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit >= 0xe000) return characterOf(unit)
  const first = unit >= 0xdc00 && isHighSurrogate(text.charCodeAt(at - 1)) ? at - 1 : at
  return characterOf(text.codePointAt(first) ?? unit)
}

/** The bits of a code point. */
export function characterOf(codePoint: number): number {
  const known = characters[codePoint] as number
  return known === 0 ? look(codePoint) : known & BITS
}

/** White space, as `\s` has it. */
export function isWhite(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13)
  return unit >= 160 && /\s/u.test(text.charAt(at))
}

export function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

export function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}

const KNOWN = 256
const BITS = 255

// One entry for each code point, filled as they are met. It is a cache of a pure function, so sharing it is
// harmless; the system gives memory only to the pages that are touched.
const characters = new Uint16Array(0x110000)

function look(codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  let bits = 0
  for (const [bit, pattern] of PATTERNS) if (pattern.test(character)) bits |= bit
  characters[codePoint] = bits | KNOWN
  return bits
}

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [CHARACTER.letter, /\p{L}/u],
  [CHARACTER.number, /\p{N}/u],
  [CHARACTER.mark, /\p{M}/u],
  [CHARACTER.format, /\p{Cf}/u],
  [CHARACTER.sole, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u],
  [
    CHARACTER.spaceless,
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u,
  ],
  [CHARACTER.upper, /\p{Lu}/u],
  [CHARACTER.lower, /\p{Ll}/u],
]
