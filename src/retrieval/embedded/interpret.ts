import { documentFrequency, type Form, type Segment } from '../../index/segment.ts'
import { idf } from '../../ranking/bm25.ts'
import type { Analyzer } from '../../text/analyzer.ts'
import { TRAIT, type Word } from '../../text/lexicon.ts'
import { type Near, nearest } from '../../text/spelling.ts'
import type { Query, QueryTerm, Question } from '../retriever.ts'

/** Reads a question in the words of one segment: known, misspelt, unknown. */
export class Interpreter {
  readonly #segment: Segment
  readonly #analyzer: Analyzer
  #spellings: readonly Form[] | undefined

  constructor(segment: Segment, analyzer: Analyzer) {
    this.#segment = segment
    this.#analyzer = analyzer
  }

  interpret(question: Question): Query {
    const met = new Set<string>()
    const terms: QueryTerm[] = []
    for (const text of [question.text, ...question.phrases]) {
      this.#analyzer.eachWord(beginning(text), (start, end) => {
        const word = this.#analyzer.lookAt(text.slice(start, end))
        if (this.#analyzer.isStop(word.traits) || met.has(word.term)) return
        met.add(word.term)
        terms.push(this.#understand(word))
      })
    }
    return { question, terms }
  }

  #understand(word: Word): QueryTerm {
    const segment = this.#segment
    const { form, term, traits } = word
    const number = segment.termNumber(term)
    const df = number === undefined ? 0 : documentFrequency(segment, number)
    const weight = (traits & TRAIT.asking) === 0 ? 1 : ASKING_FACTOR
    if (df > 0) {
      return { form, term, traits, idf: weight * idf(df, segment.size), df, variants: [], suggestions: [] }
    }

    const spellings = this.#knownSpellings()
    const near = nearest(word.folded, spellings, NEAR_LIMIT)
    const closest = likeliest(word, near)
    const suggested = near.length > 0 ? closest : nearest(word.folded, spellings, NEAR_LIMIT, true)
    const variants = new Map<string, { term: string; form: string; factor: number }>()
    for (const { word: known, distance } of closest) {
      const name = segment.terms[known.term] as string
      if (!variants.has(name))
        variants.set(name, { term: name, form: known.written, factor: SPELLING_FACTOR ** distance })
    }
    const variantDf = Math.max(0, ...closest.map(({ word: known }) => documentFrequency(segment, known.term)))
    return {
      form,
      term,
      traits,
      // An unknown word is as rare as a word can be: what the corpus lacks weighs most against it.
      idf: weight * idf(Math.max(1, variantDf), segment.size),
      df: variantDf,
      variants: [...variants.values()],
      suggestions: suggested
        .filter(({ word: known }) => !isKin(known, word))
        .map(({ word: known }) => known.written),
    }
  }

  /** One entry for each spelling, however its letters are cased; stop words are never suggested. */
  #knownSpellings(): readonly Form[] {
    if (this.#spellings !== undefined) return this.#spellings
    const byFolded = new Map<string, Form>()
    for (const form of this.#segment.forms) {
      if ((form.traits & TRAIT.stop) !== 0 || documentFrequency(this.#segment, form.term) === 0) continue
      const known = byFolded.get(form.folded)
      const written = form.written.replace(/['’]s$/u, '')
      if (known === undefined) byFolded.set(form.folded, { ...form, written })
      else {
        const most = known.count >= form.count ? known.written : written
        byFolded.set(form.folded, { ...known, written: most, count: known.count + form.count })
      }
    }
    this.#spellings = [...byFolded.values()]
    return this.#spellings
  }
}

const QUESTION_LIMIT = 4096 // UTF-16 code units; Telegram sends no longer message
const NEAR_LIMIT = 5 // spellings that may count for an unknown word, or be suggested in its place
const VARIANT_LIMIT = 3 // spellings that count for one word
const ASKING_FACTOR = 0.3 // what a word of the asking weighs, against one of what is asked
const SPELLING_FACTOR = 0.8 // what a word counts less for each edit

/** Without the word that the limit cuts in two: its half would be a word nobody wrote. */
function beginning(text: string): string {
  return text.length <= QUESTION_LIMIT ? text : text.slice(0, QUESTION_LIMIT).replace(/\S+$/u, '')
}

/** The nearest, and of those the ones written with a capital where the word is: a name is taken for a name. */
function likeliest(word: Word, near: readonly Near<Form>[]): readonly Near<Form>[] {
  const closest = near.filter(({ distance }) => distance === near[0]?.distance)
  const alike = closest.filter(({ word: { traits } }) => ((traits ^ word.traits) & TRAIT.capital) === 0)
  return (alike.length > 0 ? alike : closest).slice(0, VARIANT_LIMIT)
}

/** Another form of the same word (`threat`, `threaten`): no misspelling to speak of. */
function isKin({ folded }: Form, word: Word): boolean {
  return folded.length > 4 && word.folded.startsWith(folded)
}
