import type { Collection } from '../../index/collection.ts'
import { idf } from '../../ranking/bm25.ts'
import { rarest } from '../../ranking/query.ts'
import type { Analyzer } from '../../text/analyzer.ts'
import { isEnglish, shareInEnglish } from '../../text/everyday.ts'
import { kindredOf } from '../../text/kindred.ts'
import { TRAIT, type Word } from '../../text/lexicon.ts'
import { otherNumeral, saidNumbers } from '../../text/numbers.ts'
import { degreeAsked, isContraction, isTie, mayAtStart } from '../../text/questions.ts'
import { editDistance, type Near, Spellings } from '../../text/spelling.ts'
import type { Query, QueryTerm, Question } from '../retriever.ts'
import { Abbreviations } from './abbreviations.ts'
import { type Companion, Company } from './company.ts'
import { Compounds, isPhrasal } from './compounds.ts'
import { Namesakes } from './namesakes.ts'
import { CorpusSpellings, type Spelling } from './spellings.ts'

/** Reads a question in the words of a collection: known, written in another way, misspelt, unknown. Longer than
 *  most files: what a word may be taken for is decided in one place. */
export class Interpreter {
  readonly #collection: Collection
  readonly #analyzer: Analyzer
  readonly #spellings: Spellings<Spelling>
  readonly #compounds: Compounds
  readonly #namesakes: Namesakes
  readonly #abbreviations: Abbreviations

  constructor(collection: Collection, analyzer: Analyzer) {
    this.#collection = collection
    this.#analyzer = analyzer
    const spellings = new CorpusSpellings(collection)
    this.#spellings = new Spellings(spellings)
    this.#compounds = new Compounds(collection, analyzer, this.#spellings)
    this.#namesakes = new Namesakes(collection, spellings)
    this.#abbreviations = new Abbreviations(collection, analyzer)
  }

  /** The terms that an abbreviation stands for. */
  expansion(term: string): readonly string[] {
    return this.#abbreviations.expansion(term)
  }

  interpret(question: Question): Query {
    const asked = this.#read(question)
    const companions = asked.flatMap(({ word }) => this.#companion(word))
    const company = new Company(rarest(companions, COMPANIONS), this.#collection)
    const short = this.#abbreviations.within(new Set(asked.map(({ word }) => word.term)))
    let unknown = 0
    const terms = asked.flatMap(({ word, joined, opens }) => {
      // Alone it may be what is asked about: "Across?"
      if (asked.length > 1 && (isContraction(word.form) || this.#isMissingTie(word))) return []
      if (this.#df(word.term) === 0 && ++unknown > LOOKED_FOR) return [this.#term(word, [], [])]
      const abbreviated = short.filter(({ words }) => words.includes(word.term)).map(({ form }) => form)
      return this.#understand(word, [...joined, ...abbreviated], company, opens)
    })
    const distinct = unique(terms)
    return { question, terms: question.keywords === true ? distinct.map(inItsOwnWords) : distinct }
  }

  #isMissingTie({ folded, term }: Word): boolean {
    return isTie(folded) && this.#df(term) === 0
  }

  /** The content words in order, each once, with the spellings that join it to the word beside it. */
  #read(question: Question): Asked[] {
    const asked = new Map<string, Asked>()
    let degreeWord: Word | undefined
    for (const text of [question.text, ...question.phrases]) {
      const read = beginning(text)
      const degree = question.keywords ? undefined : degreeAsked(read)
      const asksLeave = mayAtStart(read)
      let before: Before | undefined
      this.#analyzer.eachWord(read, (start, end) => {
        const word = this.#analyzer.lookAt(read.slice(start, end))
        const isStop = this.#analyzer.isStop(word.traits) || start === asksLeave?.start
        const isDegree = start === degree?.start
        if (isDegree && !isStop) degreeWord = word
        if (isStop || isDegree) {
          // "Where do we check in?"
          if (before !== undefined && isPhrasal(before.asked.word.folded, word.folded))
            this.#join(before, word, start, read)
          before = undefined
          return
        }
        const one = asked.get(word.term) ?? {
          word,
          joined: [],
          opens: !/[\p{L}\p{N}]/u.test(read.slice(0, start)),
        }
        asked.set(word.term, one)
        const joined = before === undefined ? undefined : this.#join(before, word, start, read)
        if (joined !== undefined) one.joined.push(joined)
        before = { asked: one, end }
      })
    }
    for (const { digits, words } of saidNumbers(question.text)) {
      if (this.#known(digits) === undefined) continue
      for (const word of words) asked.get(this.#analyzer.lookAt(word).term)?.joined.push(digits)
    }
    // "How expensive is it?" has nothing else to look for.
    if (asked.size === 0 && degreeWord !== undefined) return [{ word: degreeWord, joined: [], opens: false }]
    return [...asked.values()]
  }

  /** Has the form that joins two words, where it is known, count for the first of them. */
  #join({ asked, end }: Before, { form }: Word, start: number, text: string): string | undefined {
    const gap = text.slice(end, start)
    if (gap !== ' ' && gap !== '-') return undefined
    const joined = asked.word.form + form
    if (joined.length < (gap === '-' ? HYPHENATED_LENGTH : JOINED_LENGTH)) return undefined
    if (this.#known(joined) === undefined) return undefined
    asked.joined.push(joined)
    return joined
  }

  /** `others`: forms that count for the word. */
  #understand(word: Word, others: readonly string[], company: Company, opens = false): QueryTerm[] {
    const numeral = otherNumeral(word.folded)
    const namesakes = this.#namesakes.of(word.folded)
    const ways = [
      ...others.map(form => ({ form, factor: JOINED_FACTOR })),
      ...(numeral === undefined ? [] : [{ form: numeral, factor: NUMERAL_FACTOR }]),
      ...namesakes.map(({ written }) => ({ form: written, factor: NAMESAKE_FACTOR })),
    ]
    const variants = ways.flatMap(({ form, factor }): Variant[] => {
      const known = this.#known(form)
      return known === undefined ? [] : [{ ...known, form, factor }]
    })
    if (this.#df(word.term) > 0 || variants.length > 0) return [this.#term(word, variants, [])]

    // "Tell me about …": an unknown word of the asking is no misspelling of one that is asked about.
    if ((word.traits & TRAIT.asking) !== 0) return [this.#term(word, [], [])]
    const close = this.#spellings.nearest(word.folded)
    const other = this.#inOtherWords(word, close)
    // What is said in other words is not said in parts of it: "message" by "the mess age".
    const spelt = this.#compounds.ofNumber(word)
    const made = spelt.length > 0 || other !== undefined ? spelt : this.#compounds.sideBySide(word)
    if (made.length > 0) return made.flatMap(part => this.#understand(part, [], company))
    // A capital that opens the question says nothing, unless there is nothing to take the word for.
    const isPlain = (word.traits & TRAIT.capital) === 0 || (opens && other !== undefined)
    if (isEnglish(word.term) && isPlain) {
      return [other ?? this.#term(word, [], writtenAs(this.#spellings.suggestions(word.folded), word))]
    }
    const near = close.length > 0 ? this.#likeliest(word, close, company) : this.#soundingAlike(word)
    if (near.length === 0) {
      const parts = this.#compounds.together(word)
      if (parts.length > 0) return parts.flatMap(part => this.#understand(part, [], company))
      // "Kiev", "Kyiv".
      if (other !== undefined && other.kindred.length > 0) return [other]
    }
    const taken = near.slice(0, VARIANT_LIMIT).map(({ word: known, distance }) => ({
      term: known.term,
      form: known.written,
      factor: SPELLING_FACTOR ** distance,
    }))
    const suggested = near.length > 0 ? near : this.#spellings.suggestions(word.folded)
    return [this.#term(word, unique(taken), writtenAs(suggested, word))]
  }

  /** A word that is nowhere in the documents, where another form of it is or one that often says the same. */
  #inOtherWords(word: Word, close: readonly Near<Spelling>[]): QueryTerm | undefined {
    // "Leave" and "leaves" have not one stem.
    const forms = close.filter(({ word: known }) => isInflection(known.folded, word.folded))
    if (forms.length > 0) {
      const variants = forms.map(({ word: { term, written } }) => ({ term, form: written, factor: 1 }))
      return this.#term(word, unique(variants), [])
    }
    const kindred = kindredOf(word.term).filter(term => this.#df(term) > 0)
    if (kindred.length === 0) return undefined
    return {
      ...this.#term(word, [], []),
      kindredIdf: this.#idf(word.term, Math.max(...kindred.map(term => this.#df(term)))),
      kindred: kindred.map(term => ({ term, factor: KINDRED_FACTOR })),
    }
  }

  #term(
    { form, term, traits }: Word,
    variants: readonly Variant[],
    suggestions: readonly string[],
  ): QueryTerm {
    const df = Math.max(this.#df(term), ...variants.map(variant => this.#df(variant.term)))
    const factor = (traits & TRAIT.asking) === 0 ? 1 : ASKING_FACTOR
    // An unknown word is as rare as a word can be: what the corpus lacks weighs most against it.
    const weight = factor * this.#idf(term, Math.max(1, df))
    return { form, term, traits, idf: weight, df, variants, kindred: [], suggestions }
  }

  #idf(term: string, df: number): number {
    return idf(df + EVERYDAY * shareInEnglish(term), this.#collection.size + EVERYDAY)
  }

  /** Those that fit the rest of the question best, and of those the ones written with a capital where the word is:
   *  a name is taken for a name. A doubtful one must fit. */
  #likeliest(word: Word, near: readonly Near<Spelling>[], company: Company): readonly Near<Spelling>[] {
    let most = 0
    const believed = near.flatMap(one => {
      // The only one fits best, however well.
      if (near.length === 1 && !one.doubtful) return [{ one, fit: 0 }]
      const least = Math.max(one.doubtful ? DOUBTFUL_COMPANY : 0, FITTING_SHARE * most)
      const fit = company.of(one.word.term, least)
      most = fit < least ? most : Math.max(most, fit)
      return fit < least ? [] : [{ one, fit }]
    })
    const fitting = believed
      .filter(({ fit }) => fit >= FITTING_SHARE * most)
      .sort((a, b) => b.fit - a.fit)
      .map(({ one }) => one)
    const alike = fitting.filter(({ word: { traits } }) => ((traits ^ word.traits) & TRAIT.capital) === 0)
    return alike.length > 0 ? alike : fitting
  }

  /** Names that are further from an unknown one than a slip, but spelt as somebody else heard them: "Kassim", "Qasim". */
  #soundingAlike({ folded }: Word): Near<Spelling>[] {
    return this.#namesakes
      .soundingAlike(folded)
      .map(word => ({ word, distance: editDistance(folded, word.folded), doubtful: false }))
      .sort((a, b) => b.word.count - a.word.count)
  }

  #companion({ term, traits }: Word): Companion[] {
    const df = this.#df(term)
    if (df === 0 || (traits & TRAIT.asking) !== 0) return []
    return [{ term, idf: idf(df, this.#collection.size) }]
  }

  #known(form: string): { readonly term: string } | undefined {
    const { term } = this.#analyzer.lookAt(form)
    return this.#df(term) > 0 ? { term } : undefined
  }

  #df(term: string): number {
    return this.#collection.df(term)
  }
}

/** A content word of the question. */
interface Asked {
  readonly word: Word
  /** Known forms that join it to the word before or after (`health care`, `healthcare`). */
  readonly joined: string[]
  /** Nothing stands before it, so that a capital may mean nothing. */
  readonly opens: boolean
}

/** The word before, and where it ends. */
interface Before {
  readonly asked: Asked
  readonly end: number
}

type Variant = QueryTerm['variants'][number]

// Of a message of four thousand characters, which would otherwise keep all others waiting for a second.
const COMPANIONS = 30 // words that a spelling must fit
const LOOKED_FOR = 30 // unknown words that are looked for in other spellings
const QUESTION_LIMIT = 4096 // UTF-16 code units; Telegram sends no longer message
const NEAR_LIMIT = 5 // spellings suggested in the place of an unknown word
const VARIANT_LIMIT = 3 // spellings that count for one word
const ASKING_FACTOR = 0.3 // what a word of the asking weighs, against one of what is asked
const SPELLING_FACTOR = 0.8 // what a word counts less for each edit
const JOINED_FACTOR = 0.9
const NUMERAL_FACTOR = 0.9
const NAMESAKE_FACTOR = 0.8
const KINDRED_FACTOR = 0.8
const JOINED_LENGTH = 6 // letters of a joined word; shorter ones are made of anything
const HYPHENATED_LENGTH = 4 // the same where a hyphen joined them: "wi-fi"
/** Passages of everyday English that are counted along with those of the corpus: a small one cannot tell that "someone" is no
 *  word to go by, and a large one needs no help. Measured at 0, 200, 500 and 1000 on folders of a hundred passages. */
const EVERYDAY = 500

/** Of the question's idf that a passage must hold beside a doubtful spelling. Measured at 0.3, 0.6
 *  and 0.9 on misspelt questions: right first quotes +1.0, +0.7, +0.5 points (mean of five collections), and
 *  answers to squad2-dev's unanswerable ones +3.4, +2.4, +1.0. */
const DOUBTFUL_COMPANY = 0.5
const FITTING_SHARE = 0.7 // of the company that the best fitting spelling keeps

/** Without the word that the limit cuts in two: its half would be a word nobody wrote. */
function beginning(text: string): string {
  return text.length <= QUESTION_LIMIT ? text : text.slice(0, QUESTION_LIMIT).replace(/\S+$/u, '')
}

/** The nearest spellings as the corpus writes them, to be suggested. */
function writtenAs(near: readonly Near<Spelling>[], word: Word): string[] {
  return near
    .slice(0, NEAR_LIMIT)
    .filter(({ word: known }) => !isKin(known, word))
    .map(({ word: known }) => known.written)
}

/** Who searches for a word means no other. */
function inItsOwnWords({ kindredIdf: _, ...term }: QueryTerm): QueryTerm {
  return { ...term, kindred: [] }
}

/** Whether one is the other with an ending. */
function isInflection(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.startsWith(short) && /^(?:e?s|e?d|e?r|ly)$/u.test(long.slice(short.length))
}

/** Another form of the same word (`threat`, `threaten`): no misspelling to speak of. */
function isKin({ folded }: Spelling, word: Word): boolean {
  if ((word.traits & TRAIT.capital) !== 0 || !word.folded.startsWith(folded)) return false
  return (
    folded.length > 4 &&
    /^(?:s|es|ed|en|er|ers|ing|ly|ness|al|ic|ism|ist|ity)$/u.test(word.folded.slice(folded.length))
  )
}

/** The first of each term. */
function unique<Termed extends { readonly term: string }>(terms: readonly Termed[]): Termed[] {
  const met = new Set<string>()
  return terms.filter(({ term }) => !met.has(term) && met.add(term))
}
