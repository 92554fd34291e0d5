import { fold, isStopWord, termOf } from './terms.ts'

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
  /** May stand before a place: in, at, from. */
  place: 64,
  /** Says what something is: is, are, was, were. */
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
  let traits = 0
  if (/^\p{Lu}/u.test(form)) traits |= TRAIT.capital
  if (/\p{N}/u.test(folded) || NUMBERS.has(folded)) traits |= TRAIT.number
  if (/^(?:1\d{3}|20\d{2})s?$/u.test(folded) || (DATES.has(folded) && (traits & TRAIT.capital) !== 0)) {
    traits |= TRAIT.date
  }
  if (REASONS.has(folded)) traits |= TRAIT.reason
  // `May` is a month.
  if (isStopWord(folded) && (traits & TRAIT.date) === 0) traits |= TRAIT.stop
  if (ASKING.has(folded)) traits |= TRAIT.asking
  if (PLACE.has(form)) traits |= TRAIT.place
  if (COPULAS.has(form)) traits |= TRAIT.copula
  return { form, folded, term: termOf(form), traits }
}

const NUMBERS =
  set(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
  billion trillion dozen half third quarter twice once double several percent per cent`)

const DATES =
  set(`january february march april may june july august september october november december jan feb mar
  apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday`)

const REASONS = set(`because since due therefore thus hence cause caused causes reason reasons owing thereby
  consequently result resulted results led leads so`)

const ASKING =
  set(`describe described explain explained happen happened happens tell told list mention mentioned
  called name named meaning mean means kind type sort please know knows get gets got give gives given
  hello hi hey thanks thank`)

const PLACE = set('in at from to near into of on')

const COPULAS = set('is are was were')

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter(word => word !== ''))
}
