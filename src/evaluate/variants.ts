import type { Collection, EvaluationQuery } from './collection.ts'

/** The first `n` questions; the corpus stays whole, so that finding stays as hard. */
export function limit(collection: Collection, n: number): Collection {
  return { ...collection, queries: collection.queries.slice(0, n) }
}

/**
 * Every second title leaves the corpus (the second, the fourth, ... in order of first appearance; a document
 * without a title is a title of its own), and questions that lose all relevant documents become unanswerable:
 * a fair test of honesty, since both halves were asked and written alike. Questions that were unanswerable before are left
 * out: written to be almost answered, they would be no fair sign of what a corpus does not hold.
 */
export function withoutHalf(collection: Collection): Collection {
  const titles = numbered(collection)
  const documents = collection.documents.filter(document => Number(titles.get(titleOf(document))) % 2 === 0)
  const kept = new Set(documents.map(({ id }) => id))
  const answerable = collection.queries.filter(({ unanswerable }) => !unanswerable)
  return { documents, queries: answerable.map(query => restrict(query, kept)) }
}

/**
 * Every two titles, in order of first appearance, as a collection of their own: asked the questions about them and, as
 * questions without an answer, those about the next two. A title left over is left out, and so is a question that was unanswerable
 * before or has relevant documents in several pairs.
 */
export function inPairs(collection: Collection): Collection[] {
  const titles = numbered(collection)
  const last = Math.floor(titles.size / 2)
  const pairOf = new Map(
    collection.documents.map(document => [
      document.id,
      Math.floor(Number(titles.get(titleOf(document))) / 2),
    ]),
  )
  const about = Array.from({ length: last }, (): EvaluationQuery[] => [])
  for (const query of collection.queries) {
    const relevant = [...query.judged].flatMap(([document, grade]) =>
      grade > 0 ? [pairOf.get(document)] : [],
    )
    const [pair = last] = relevant
    if (!query.unanswerable && relevant.every(one => one === pair)) about[pair]?.push(query)
  }
  return about.map((queries, pair) => {
    const documents = collection.documents.filter(({ id }) => pairOf.get(id) === pair)
    const kept = new Set(documents.map(({ id }) => id))
    const others = last > 1 ? (about[(pair + 1) % last] ?? []) : []
    return { documents, queries: [...queries, ...others].map(query => restrict(query, kept)) }
  })
}

/**
 * One typing mistake a question: two letters swapped, or one left out, replaced or added, in one word of at
 * least four letters. A question without such a word stays as it is. The mistake depends on the seed and the
 * question's id alone, so a limited run makes the same ones.
 */
export function typos(collection: Collection, seed: number): Collection {
  const queries = collection.queries.map(query => ({
    ...query,
    text: misspell(query.text, createRandom(seed, query.id)),
  }))
  return { ...collection, queries }
}

function numbered({ documents }: Collection): ReadonlyMap<string, number> {
  const titles = new Map<string, number>()
  for (const document of documents) {
    const title = titleOf(document)
    if (!titles.has(title)) titles.set(title, titles.size)
  }
  return titles
}

function titleOf({ id, title }: Collection['documents'][number]): string {
  return title === '' ? `\0${id}` : title
}

function restrict(query: EvaluationQuery, kept: ReadonlySet<string>): EvaluationQuery {
  const hadRelevant = hasPositive(query.judged)
  const judged = new Map([...query.judged].filter(([document]) => kept.has(document)))
  const gold = query.gold.filter(({ document }) => kept.has(document))
  return {
    ...query,
    judged,
    gold,
    unanswerable: hadRelevant && !hasPositive(judged),
  }
}

function hasPositive(judged: ReadonlyMap<string, number>): boolean {
  return [...judged.values()].some(grade => grade > 0)
}

/** A number in [0, 1). */
type Random = () => number

const LETTER = /\p{L}\p{M}*/gu
const LONG_WORD = /(?:\p{L}\p{M}*){4,}/gu

function misspell(text: string, random: Random): string {
  const words = [...text.matchAll(LONG_WORD)]
  const word = words[Math.floor(random() * words.length)]
  if (word === undefined) return text
  const alphabet = text.match(LETTER) ?? [] // so that the mistake is in the question's own script
  const mistaken = mistake(word[0].match(LETTER) ?? [], alphabet, random)
  return text.slice(0, word.index) + mistaken.join('') + text.slice(word.index + word[0].length)
}

function mistake(letters: readonly string[], alphabet: readonly string[], random: Random): string[] {
  const pick = <T>(choices: readonly T[]) => choices[Math.floor(random() * choices.length)]
  const kind = pick(['swap', 'leave out', 'replace', 'add'] as const)
  const place = Math.floor(random() * letters.length)
  if (kind === 'swap') {
    const places = letters.flatMap((letter, at) => (at > 0 && letter !== letters[at - 1] ? [at] : []))
    const at = pick(places)
    if (at !== undefined) return letters.toSpliced(at - 1, 2, letters[at]!, letters[at - 1]!)
  }
  if (kind === 'replace') {
    const other = pick(alphabet.filter(letter => letter !== letters[place]))
    if (other !== undefined) return letters.toSpliced(place, 1, other)
  }
  if (kind === 'add') return letters.toSpliced(place, 0, pick(alphabet) ?? '')
  return letters.toSpliced(place, 1) // also for `aaaa`, which can neither be swapped nor replaced
}

/** FNV-1a of the text starts a mulberry32: both public domain, short, and the same on every machine. */
function createRandom(seed: number, text: string): Random {
  let state = 0x811c9dc5 ^ seed
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
