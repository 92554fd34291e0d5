import type { Library } from '../retrieval/library.ts'
import type { Query, QueryTerm, Retriever } from '../retrieval/retriever.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { shareInEnglish } from '../text/everyday.ts'
import { TRAIT } from '../text/lexicon.ts'
import type { Answer, Answerer, Belief, Correction, Quote, SearchPage, UnknownTerm } from './answer.ts'
import { type BeliefWeights, believe, isCorrected, namesMeant } from './confidence.ts'
import { consider } from './consider.ts'
import { createMatcher } from './matching.ts'
import { mendedQuestions } from './mended.ts'
import { searchQuestion } from './question.ts'
import { bestQuote, type Neighbours } from './quoting.ts'
import { readWords } from './wording.ts'

export interface AnswererOptions {
  readonly retriever: Retriever
  readonly library: Library
  readonly analyzer: Analyzer
  readonly weights: BeliefWeights
  /** Probability in [0, 1] of an answer in the documents, from which one is called an answer. */
  readonly threshold: number
  /** `none` only to measure against. */
  readonly neighbours?: Neighbours
}

/** How many passages `/search` ranks at most. */
export const SEARCH_DEPTH = 100

export function createAnswerer({
  retriever,
  library,
  analyzer,
  weights,
  threshold,
  neighbours = 'needed',
}: AnswererOptions): Answerer {
  /** A near spelling of one word may have nothing to do with the next: such questions would help nobody. */
  async function instead(question: string, unknown: readonly UnknownTerm[]): Promise<string[]> {
    if (unknown.length > MOST_UNKNOWN) return []
    const leading: string[] = []
    for (const mended of mendedQuestions(question, unknown)) {
      const { signals } = await consider(mended, retriever, analyzer, 1, neighbours)
      if ((signals?.passageCover ?? 0) >= LEADING_COVER) leading.push(mended)
    }
    return leading
  }

  /** What the first quote says in another word is no gap in the documents, nor is a word of the asking ("explain"). */
  function unknownTerms({ terms }: Query, first?: Quote): UnknownTerm[] {
    const unknown = terms.filter(({ df, traits }) => df === 0 && (traits & TRAIT.asking) === 0)
    if (unknown.length === 0) return []
    const { says } = readWords(first === undefined ? [] : [first.text], analyzer)
    const gaps = unknown.filter(({ term }) => !says(term))
    // Nobody is helped to hear that "time" is nowhere, unless nothing else can be said.
    const rare = gaps.filter(({ term }) => shareInEnglish(term) < COMMON)
    return (rare.length === 0 && first === undefined ? gaps : rare).map(({ form, suggestions }) => ({
      form,
      suggestions,
    }))
  }

  return {
    async answer(text, { quotes: wanted = 3, skip = 0, far = false } = {}): Promise<Answer> {
      const {
        query,
        quotes: found,
        signals,
        clear,
        touches,
      } = await consider(text, retriever, analyzer, Math.max(1, wanted + skip) + 1, neighbours)
      if (query.terms.length === 0) return { kind: 'empty', reason: 'question' }
      const understood = {
        unknownTerms: unknownTerms(query, found[0]),
        corrections: corrections(query),
      }
      const nothing = async (belief: Belief): Promise<Answer> => ({
        kind: 'nothing',
        ...belief,
        ...understood,
        instead: await instead(text, understood.unknownTerms),
      })
      if (signals === undefined) {
        const { total } = await library.documents({ offset: 0, limit: 1 })
        if (total === 0) return { kind: 'empty', reason: 'corpus' }
        return nothing({ answerable: 0, confidence: 0 })
      }
      const sure = { ...believe(signals, clear, weights), ...understood }
      const page = (quotes: readonly Quote[]) => ({ quotes, more: found.length > skip + quotes.length })
      const next = found.slice(skip, skip + wanted)
      const nameIsNowhere = lacksName(query)
      // Of quotes without a word of the question, and of what names somebody who is nowhere, little is right, however sure the rest looks.
      if (sure.answerable >= threshold && touches && !nameIsNowhere)
        return { kind: 'quotes', ...sure, ...page(skip === 0 && !far ? closeToBest(next, sure) : next) }
      // Closest passages about something else are no help when the very thing asked about occurs nowhere.
      if (nameIsNowhere ? unmet(query) >= UNMET_WITH_NAME : signals.unknown >= UNKNOWN_SHARE)
        return nothing(sure)
      return { kind: 'weak', ...sure, ...page(next) }
    },

    async search(words, { offset, limit }): Promise<SearchPage> {
      const query = await retriever.interpret(searchQuestion(words))
      const hits = await retriever.search(query, SEARCH_DEPTH)
      const matcher = createMatcher(query, analyzer)
      return {
        total: hits.length,
        results: hits
          .slice(offset, offset + limit)
          .map((hit, i) => ({ rank: offset + i + 1, quote: bestQuote(hit, matcher, analyzer) })),
        unknownTerms: unknownTerms(query),
      }
    },
  }
}

// Of the question's idf. Without a name the words that are known may be what it is about: "Which frame is cheaper?" Where
// the name is nowhere, other words that could stand for the rest are no help: "Which river flows through Cairo?"
const UNMET_WITH_NAME = 0.5
const UNKNOWN_SHARE = 0.75

/** Share of the question's idf in words that occur nowhere. */
function unmet({ terms }: Query): number {
  const sum = (some: readonly QueryTerm[]) => some.reduce((all, { idf }) => all + idf, 0)
  return sum(terms.filter(({ df }) => df === 0)) / sum(terms)
}

/** Those that are not far behind the first: the others share a word with the question, and are there to be asked for. Beside
 *  one that is surely right, few others are of any use. */
function closeToBest(quotes: readonly Quote[], { confidence }: Belief): readonly Quote[] {
  const best = quotes[0]?.score ?? 0
  const far = confidence >= SURELY_RIGHT ? FAR_BEHIND / 2 : FAR_BEHIND
  return quotes.filter(({ score }) => best - score <= far)
}

// Difference of scores. Measured at 8, 6, 5, 4 and 3: a fifth of the quotes fewer at 6, and 0 to 0.1 points of right ones
// among three; 0.1 to 0.4 at 5.
const FAR_BEHIND = 6

// Half as far from there on: 12 to 17 of a hundred quotes fewer, and 0.2 to 1.1 points of right ones among three; at 0.8, 20 to
// 22 fewer and 0.2 to 2.1 points.
const SURELY_RIGHT = 0.9

const COMMON = 0.042 // share of English texts that hold a word: some 250 words, among them time, old, want

const MOST_UNKNOWN = 5 // unknown words: with more of them, guesses are no help
const LEADING_COVER = 0.7 // of a mended question's idf, in one passage: of two words, both

function lacksName(query: Query): boolean {
  const meant = namesMeant(query)
  return query.terms.some(term => isLacking(term) && meant(term))
}

/** It occurs nowhere, nor does a word that says the same. */
function isLacking({ df, kindred }: QueryTerm): boolean {
  return df === 0 && kindred.length === 0
}

function corrections(query: Query): Correction[] {
  return query.terms.filter(isCorrected).flatMap(({ form, variants: [taken] }) => {
    return taken === undefined ? [] : [{ form, taken: taken.form }]
  })
}
