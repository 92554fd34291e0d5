// Long, because the rules of where a sentence ends are weighed against one another.

import { CHARACTER, characterAt, isWhite } from './characters.ts'
import type { Span } from './span.ts'

/** A place where a sentence may end: its terminator begins at `mark`, it would end at `end`, the next begins at `next`. */
export interface Boundary {
  readonly mark: number
  readonly end: number
  readonly next: number
  /** Where the last bracket before `mark` opens in the paragraph; -1 where none does. */
  readonly bracket: number
}

/** `hard`: these rules cannot tell, so the library shall. */
export type Verdict = 'cut' | 'keep' | 'hard'

/** All places of a paragraph where a sentence may end, in order; the paragraph's own end is not among them. */
export function boundaries(text: string, { start, end }: Span): Boundary[] {
  const found: Boundary[] = []
  // Straight quotation marks before this point, in the paragraph and since the last boundary: an odd number means
  // that one is open. Two counts, since a stray mark spoils the first for good and a long quotation the second.
  let quotes = 0
  let near = 0
  let bracket = -1
  let at = start
  while (at < end) {
    const sort = SORTS[text.charCodeAt(at)] as number
    if (sort === 0) {
      at++
      continue
    }
    if (sort === MARKS) {
      quotes++
      near++
    } else if (sort === OPENS) bracket = at
    const mark = at
    const after = sort === ENDS ? afterTerminator(text, mark) : mark
    if (after === mark) {
      at++
      continue
    }
    const stop = afterClosers(text, after, quotes % 2 === 1 || near % 2 === 1)
    const marks = straightMarks(text, mark, stop)
    quotes += marks
    near += marks
    at = stop
    let next = stop
    while (next < end && isWhite(text, next)) next++
    if (next >= end) break
    found.push({ mark, end: stop, next, bracket })
    near = 0
    // Of what closes the sentence: `[12]`.
    for (let closer = mark; closer < stop; closer++) {
      if (SORTS[text.charCodeAt(closer)] === OPENS) bracket = closer
    }
  }
  return found
}

/** Where the terminator that begins at `mark` ends; `mark` itself if there is none. */
function afterTerminator(text: string, mark: number): number {
  // Mostly a lone point before a space or a letter, and then there is no need to look closer.
  const sign = text.charCodeAt(mark)
  if (sign === POINT || sign === 0x21 || sign === 0x3f) {
    const next = text.charCodeAt(mark + 1)
    const second = next === SPACE ? text.charCodeAt(mark + 2) : next
    if (isPlain(next) || (next === SPACE && isPlain(second))) return mark + 1
  }
  TERMINATOR.lastIndex = mark
  return mark + (TERMINATOR.exec(text)?.[0].length ?? 0)
}

/** A letter or a digit of ASCII: it neither ends nor closes nor opens anything. */
function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)
}

function straightMarks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === STRAIGHT) count++
  return count
}

/** What the rules say of a boundary of the sentence that began at `start`, in a paragraph that is `tokenised`
 *  (spaces around punctuation) or not, and `caseless` (no capitals at all) or not. */
export function judge(
  text: string,
  start: number,
  boundary: Boundary,
  manner: { readonly tokenised: boolean; readonly caseless: boolean },
): Verdict {
  if (isPlainEnd(text, start, boundary, manner.tokenised)) return 'cut'
  const { mark, end, next, bracket } = boundary
  const sign = text.charAt(mark)
  if (ANYWHERE.includes(sign)) return 'cut'
  if (next === end) return isRunOn(text, mark, end) ? 'cut' : 'keep'
  // subtle: most checks below look at the first character and run their pattern only where it may match.
  const opens = !isPlain(text.charCodeAt(next))
  const rest = text.slice(next, next + 32)
  const follower = opens ? rest.replace(OPENERS, '') : rest
  const before = text.slice(Math.max(start, mark - 32), mark)
  if (follower !== '' && (characterAt(follower, 0) & CHARACTER.lower) !== 0 && !manner.caseless) {
    return /^\p{Ll}\p{Lu}/u.test(follower) ? 'hard' : 'keep'
  }
  if ((opens && GOES_ON.test(rest)) || !hasWord(before)) return 'keep'
  if (mayBeInBrackets(start, boundary) && isInBrackets(text, start, next, bracket)) return 'keep'
  if (sign === '…' || (sign === '.' && end > mark + 1 && /^\.\s?\./u.test(text.slice(mark, end)))) {
    return isStarter(follower) ? 'cut' : 'hard'
  }
  if (sign !== '.' && sign !== '!') return 'cut'
  const word = lastWord(before)
  if (sign === '!') return isExclaimedName(text, start, mark, word, follower) ? 'keep' : 'cut'
  if (word.length <= 4 && ENUMERATOR.test(word) && opensWith(text, start, mark, word)) return 'keep'
  if (!manner.tokenised) {
    const verdict = word === '' ? 'cut' : verdictOnWord(word, follower)
    // wink never ends a sentence with an initial, and this spares it nearly half of the hard cases: `John F. Kennedy`.
    return verdict === 'hard' && end === mark + 1 && INITIAL.test(before) ? 'keep' : verdict
  }
  // Tokenised text sets an end apart and leaves a short form whole, but for those its tokeniser did not know.
  if (end > mark + 1 || word === '') {
    const apart = lastWord(before.trimEnd()).toLowerCase()
    return (TITLES.has(apart) || NAME_PARTS.has(apart)) && !isStarter(follower) ? 'keep' : 'cut'
  }
  return word.includes('.') && isStarter(follower) ? 'hard' : 'keep'
}

/**
 * `… of the word. Then`, `… of the word . Then`: most ends are like that, and what follows in `judge` would cut there
 * as well; this sees it without a slice or a pattern, in a fraction of the time. A word in small letters that is no
 * short form, a point, a space, and a capital or a digit of ASCII.
 */
function isPlainEnd(text: string, start: number, boundary: Boundary, tokenised: boolean): boolean {
  const { mark, end, next } = boundary
  if (text.charCodeAt(mark) !== POINT || end !== mark + 1 || next === end) return false
  const follower = text.charCodeAt(next)
  if (!isPlain(follower) || isSmall(follower) || mayBeInBrackets(start, boundary)) return false
  let last = mark
  while (tokenised && last > start && text.charCodeAt(last - 1) === SPACE) last--
  // In tokenised text a point without a space before it is part of a word.
  if (tokenised && last === mark) return false
  const least = Math.max(start, mark - LONGEST_PLAIN)
  let first = last
  let hasVowel = false
  while (first > least) {
    const unit = text.charCodeAt(first - 1)
    if (!isSmall(unit)) break
    hasVowel ||= isVowel(unit)
    first--
  }
  // Without these vowels it may be a short form, or a Roman number; a letter alone may number a list.
  if (!hasVowel || last - first < 2) return false
  if (first > start && (first === least || text.charCodeAt(first - 1) !== SPACE)) return false
  return last - first > LONGEST_SHORT_FORM || !SHORT_FORMS.has(text.slice(first, last))
}

function mayBeInBrackets(start: number, { mark, bracket }: Boundary): boolean {
  return bracket >= start && bracket >= mark - LONGEST_ASIDE
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

/** a, e, o, u or y. */
function isVowel(unit: number): boolean {
  return unit === 0x61 || unit === 0x65 || unit === 0x6f || unit === 0x75 || unit === 0x79
}

const LONGEST_PLAIN = 31 // UTF-16 code units; the rules below look no further back

function hasWord(text: string): boolean {
  for (let at = text.length - 1; at >= 0; at--) {
    if ((characterAt(text, at) & (CHARACTER.letter | CHARACTER.number)) !== 0) return true
  }
  return false
}

/** The word that the text ends in, with its points and apostrophes; empty where it ends in something else. */
function lastWord(text: string): string {
  let first = text.length
  for (let at = text.length - 1; at >= 0; at--) {
    if ((characterAt(text, at) & WORDLIKE) !== 0) first = at
    else if (!INSIDE_WORD.includes(text.charAt(at))) break
  }
  return text.slice(first)
}

function verdictOnWord(word: string, follower: string): Verdict {
  // Longer than any short form of the lists below.
  if (word.length > LONGEST_SHORT_FORM) return verdictOnShape(word, follower)
  const lower = word.toLowerCase()
  if (TITLES.has(lower)) return 'keep'
  if (BEFORE_NUMBERS.has(lower)) return /^(?:\p{N}|[IVXLC]+\b)/u.test(follower) ? 'keep' : 'cut'
  const starts = isStarter(follower) ? 'cut' : 'hard'
  if (MONTHS.has(lower) && /^\p{N}/u.test(follower)) return 'keep'
  if (ALSO_WORDS.has(lower)) return 'cut'
  if (MONTHS.has(lower) || SHORTENED.has(lower)) return starts
  if (NAME_PARTS.has(lower)) return isStarter(follower) ? 'cut' : 'keep'
  return verdictOnShape(word, follower)
}

function verdictOnShape(word: string, follower: string): Verdict {
  // Four letters with a capital, or no vowel at all, may well be a short form nobody listed.
  const short =
    (word.includes('.') && INITIALS.test(word)) ||
    (word.length <= 8 && /^\p{Lu}\p{Ll}{0,3}$/u.test(word)) ||
    /^[b-df-hj-np-tv-xz]+$/iu.test(word)
  return short && !isStarter(follower) ? 'hard' : 'cut'
}

const INITIAL = /\s[A-Z]$/u
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u
const LONGEST_SHORT_FORM = 6 // UTF-16 code units

/** In brackets that were opened within the sentence and close soon: cut there, both halves would look torn. */
function isInBrackets(text: string, start: number, next: number, opened: number): boolean {
  if (opened === start) return false
  if (/[)\]]/u.test(text.slice(opened, next))) return false
  const rest = text.slice(next, next + LONGEST_ASIDE)
  const closes = rest.search(/[)\]]/u)
  return closes !== -1 && !/[([]/u.test(rest.slice(0, closes))
}

const LONGEST_ASIDE = 200 // UTF-16 code units

/** `rain."She said`: no space, but a closing quotation mark and a capital leave no doubt. `end.Next` does. */
function isRunOn(text: string, mark: number, end: number): boolean {
  return (
    /["”’]/u.test(text.slice(mark, end + 1)) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(end, end + 32).replace(OPENERS, '')) &&
    /\p{Ll}/u.test(text.charAt(mark - 1))
  )
}

/** `the Yahoo! portal`, `on Jeopardy! Ken Jennings`: a name that ends in an exclamation mark. */
function isExclaimedName(text: string, start: number, mark: number, word: string, follower: string): boolean {
  return (
    !opensWith(text, start, mark, word) &&
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    !isStarter(follower) &&
    /^[!]\s/u.test(text.slice(mark, mark + 2))
  )
}

function opensWith(text: string, start: number, mark: number, word: string): boolean {
  return mark - start < word.length + 6 && text.slice(start, mark).replace(OPENERS, '') === word
}

function isStarter(follower: string): boolean {
  const word = follower.match(/^\p{L}+/u)?.[0]
  return word !== undefined && STARTERS.has(word)
}

function afterClosers(text: string, from: number, quoteIsOpen: boolean): number {
  // Letters close nothing, nor does a space before one.
  const unit = text.charCodeAt(from)
  if (isPlain(unit === SPACE ? text.charCodeAt(from + 1) : unit)) return from
  let stop = from
  for (;;) {
    CLOSER.lastIndex = stop
    const closer = CLOSER.exec(text)?.[0]
    if (closer === undefined) break
    // subtle: a straight mark before a letter may open the next sentence: `end. "He`, `end."He`.
    if (closer === '"' && !quoteIsOpen && /^[\p{L}\p{N}]/u.test(text.slice(stop + 1, stop + 3))) break
    stop += closer.length
  }
  // subtle: in tokenised text a straight mark between two spaces closes only what is open.
  if (stop === from && quoteIsOpen && /^[^\S\n]"(?:\s|$)/u.test(text.slice(from, from + 3))) return from + 2
  return stop
}

const SPACE = 0x20
const STRAIGHT = 0x22
const POINT = 0x2e

// What each UTF-16 code unit is to a boundary: every character is asked.
const ENDS = 1 // TERMINATOR may begin with it
const MARKS = 2
const OPENS = 3
const SORTS = new Uint8Array(0x10000)
for (const sign of '.!?;…‼⁇⁈⁉。！？｡．؟۔।॥።។៕') SORTS[sign.charCodeAt(0)] = ENDS
SORTS[STRAIGHT] = MARKS
for (const sign of '([') SORTS[sign.charCodeAt(0)] = OPENS

// Stateful (`y`): every use sets lastIndex first.
// subtle: bounded, since ten million points in a row would overflow the stack of a regular expression.
const TERMINATOR =
  /[.!?…‼⁇⁈⁉](?:[.!?…]|[^\S\n][.!?…](?=[\s"'”]|$)){0,1000}|[。！？｡．؟۔।॥።។៕]{1,1000}|(?<=\p{sc=Greek}[»”)]?);(?=\s+["«“(]?\p{Lu}|\s*$)/uy
const CLOSER =
  /["'”’»›)\]}」』）》】]|\[(?:\d{1,3}|[a-z]|note \d+|citation needed)\]|[¹²³⁰⁴-⁹]+|[^\S\n](?:''|'(?= '')|[”»)\]]|-RRB-|-RSB-)(?=\s|$)/uy

/** These need no space after them. The semicolon is the Greek question mark, see TERMINATOR. */
const ANYWHERE = ';。！？｡．؟۔।॥።។៕'
/** `SLC Punk! (1998)`, `etc.), lentils`: no sentence begins so. */
const GOES_ON = /^(?:[,;:)\]}/&=+]|[([]\s?(?:\p{N}|\p{Ll}))/u
const OPENERS = /^(?:["'“‘«‹([{「『（《【*_`\s-]|-LRB- |-LSB- )+/u
const WORDLIKE = CHARACTER.letter | CHARACTER.mark | CHARACTER.number
/** What a word holds beside letters, marks and digits, though not at its beginning. */
const INSIDE_WORD = ".'’&"
const ENUMERATOR = /^(?:\d{1,3}|\p{L}|[ivx]{1,4}|[IVX]{1,4})$/u

const TITLES =
  set(`mr mrs ms messrs mx dr prof gen maj col lt sgt cpl pvt capt cmdr comdr adm brig rev fr hon sen rep
  gov pres supt det insp ald amb atty dep mme mlle vs v viz cf e.g i.e eg ie approx ca tr nee lit resp incl excl mt ft`)
const BEFORE_NUMBERS =
  set(`no nos fig figs vol vols art sec sect ch chap eq eqs op pp p para pt bk ver par nr tel ext
  reg res cl ed eds ref refs`)
const MONTHS = set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
)
/** Short forms that are words of their own more often: `the size of the Sun.` */
const ALSO_WORDS = set('sun sat wed mar miss mass wash ore ill del')
/** Parts of names: what follows with a capital is most often the rest of the name. */
const NAME_PARTS = set('inc ltd co corp cos bros jr sr st ste geo wm chas jas thos ave dept')
const SHORTENED = set('esq etc al blvd rd sq bldg est univ assn dist intl natl min max avg misc trans phd')

const SHORT_FORMS: ReadonlySet<string> = new Set([
  ...TITLES,
  ...BEFORE_NUMBERS,
  ...MONTHS,
  ...ALSO_WORDS,
  ...NAME_PARTS,
  ...SHORTENED,
])

// Words that begin sentences far more often than they go on a name.
const STARTERS =
  set(`The A An In On At It Its He She They We You This That These Those There Here But And However When
  While After Before As If For From With By His Her Their Our My Your Some Many Most Both Each All Any Since Although
  Though During Because What Who Where Why How Which Also Another Other Others Such Then Thus Later Now Not Yes So Or
  Under According Despite Until Once One Only Even Just Let Is Are Was Were Do Does Did Has Have Had Can Could Will Would
  Should To Today Following Among Between Unlike Like Instead Finally First Second Additionally Moreover Furthermore
  Therefore Nevertheless Meanwhile`)

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u))
}
