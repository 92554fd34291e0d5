import { CHARACTER, characterAt } from './characters.ts'
import { fold, STOP_WORDS, termOf } from './terms.ts'

/** What a word shows by its form alone. Bits, so that a token of the index holds them beside its term. */
export const TRAIT = {
  /** Begins with a capital letter. */
  capital: 1,
  /** Holds a digit, or is a number written out. */
  number: 2,
  /** A year, a month or a day of the week. */
  date: 4,
  /** Gives a reason: because, since, due, thus. */
  reason: 8,
  /** Says how the sentence hangs together: never ranked by. */
  stop: 16,
  /** Belongs to the asking rather than to what is asked: explain, happened. */
  asking: 32,
  /** Says where, written in small letters: in, at, from. */
  place: 64,
  /** Is, are, was, were, written in small letters. */
  copula: 128,
} as const

/** A word form, looked at once. */
export interface Word {
  readonly form: string
  /** Lower case, without accents: what spellings are compared by. */
  readonly folded: string
  /** What the index knows it as. */
  readonly term: string
  /** Sum of `TRAIT` bits. */
  readonly traits: number
}

export function lookAt(form: string): Word {
  const folded = fold(form)
  let traits = LISTED.get(folded) ?? 0
  if ((characterAt(form, 0) & CHARACTER.upper) !== 0) {
    traits |= TRAIT.capital
    // Where `In` stands, no place need follow; and `In` may be half a name.
    traits &= ~SMALL
    // `May` is a month.
    if ((traits & TRAIT.date) !== 0) traits &= ~TRAIT.stop
  } else {
    traits &= ~TRAIT.date
    if (folded !== form) traits &= ~SMALL
  }
  if (hasDigit(folded)) {
    traits |= TRAIT.number
    if (YEAR.test(folded)) traits |= TRAIT.date
  }
  return { form, folded, term: termOf(form, folded), traits }
}

const YEAR = /^(?:1\d{3}|20\d{2})s?$/u

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if ((characterAt(text, at) & CHARACTER.number) !== 0) return true
  return false
}

const NUMBERS =
  set(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
  billion trillion dozen half third quarter twice once double several percent per cent`)

const DATES =
  set(`january february march april may june july august september october november december jan feb mar
  apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday`)

const REASONS = set(`because since due therefore thus hence cause caused causes reason reasons owing thereby
  consequently result resulted results led leads so response reaction purpose motive motives grounds prompted
  triggered avoid prevent otherwise`)

const ASKING =
  set(`describe described explain explained happen happened happens tell told list mention mentioned
  called name named meaning mean means kind type sort please know knows get gets got give gives given
  hello hi hey thanks thank`)

const PLACES = set('in at from to near into of on')
const PRESENT = set('is are')
const PAST = set('was were')

/** Words that show a tense by themselves, lower case. */
export const TENSED: ReadonlySet<string> = new Set([...PRESENT, ...PAST])

/** The tense of such a word; undefined for any other. */
export function tenseOf(folded: string): 'past' | 'present' | undefined {
  if (PAST.has(folded)) return 'past'
  return PRESENT.has(folded) ? 'present' : undefined
}

const SMALL = TRAIT.place | TRAIT.copula

// One look-up a word instead of one a list. A month is one only with a capital.
const LISTED: ReadonlyMap<string, number> = merged([
  [NUMBERS, TRAIT.number],
  [DATES, TRAIT.date],
  [REASONS, TRAIT.reason],
  [STOP_WORDS, TRAIT.stop],
  [ASKING, TRAIT.asking],
  [PLACES, TRAIT.place],
  [TENSED, TRAIT.copula],
])

function merged(lists: readonly (readonly [ReadonlySet<string>, number])[]): ReadonlyMap<string, number> {
  const traits = new Map<string, number>()
  for (const [words, trait] of lists) {
    for (const word of words) traits.set(word, (traits.get(word) ?? 0) | trait)
  }
  return traits
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter(word => word !== ''))
}
