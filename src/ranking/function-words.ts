import { type Analyzer, termsIn } from '../text/analyzer.ts'
import { TENSED, tenseOf } from '../text/lexicon.ts'
import { type Measure, measureAsked, tellsMeasure } from '../text/measures.ts'
import { asksWhatItIs, isQuestionWord } from '../text/questions.ts'
import { fold } from '../text/terms.ts'
import { idf } from './bm25.ts'
import type { Evidence } from './evidence.ts'
import { PASSAGE, SENTENCE } from './features.ts'
import { dfAmong, weightOf } from './frame.ts'
import type { PreparedQuery } from './query.ts'

/** How many of the best passages are read, whatever is asked for: as many as are quoted from. */
export const READ_DEPTH = 20

/** One of the passages in front, and its sentences' texts. */
export interface Opened {
  readonly evidence: Evidence
  readonly sentences: readonly string[]
}

/**
 * The function words of a question ("was", "by", "from"), which BM25 leaves out as stop words. The index tells few of
 * them apart, so they are looked for in the texts of the passages in front.
 */
export class FunctionWords {
  readonly #query: PreparedQuery
  readonly #analyzer: Analyzer
  /** The bits of the question's function words, each once, lower case. */
  readonly #bitOf = new Map<string, number>()
  /** A function word and a content word side by side, each pair once; its place is its bit. */
  readonly #pairs: Pair[] = []
  /** 1 for the low bits, which are those of capitals too, of the first letters of words that are looked for. */
  readonly #begins = new Uint8Array(LOW_BITS + 1)
  /** Whether it asks about the past. */
  readonly #isPast: boolean
  readonly #measure: Measure | undefined
  /** The terms of what it asks what it is; none where it asks something else. */
  readonly #subject: readonly string[]

  constructor(query: PreparedQuery, analyzer: Analyzer) {
    this.#query = query
    this.#analyzer = analyzer
    const { question, slots } = query
    let isPast = false
    let isPresent = false
    let before: { readonly bit: number; readonly slot: number } = { bit: NONE, slot: NONE }
    analyzer.eachWord(question, (start, end) => {
      const { folded, term, traits } = analyzer.lookAt(question.slice(start, end))
      isPast ||= tenseOf(folded) === 'past'
      isPresent ||= tenseOf(folded) === 'present'
      const isFunction = analyzer.isStop(traits)
      const bit = isFunction && !isQuestionWord(folded) ? this.#bit(folded) : NONE
      const slot = isFunction ? NONE : slots.findIndex(one => one.term === term)
      if (bit !== NONE && before.slot !== NONE) this.#add({ bit, slot: before.slot, isAfter: false })
      if (slot !== NONE && before.bit !== NONE) this.#add({ bit: before.bit, slot, isAfter: true })
      before = { bit, slot }
    })
    this.#isPast = isPast && !isPresent
    this.#measure = measureAsked(question)
    const named = slots.filter(({ usual }) => !usual) // "What does the word lexeme mean?" asks about lexemes
    this.#subject = asksWhatItIs(question) ? named.map(({ term }) => term) : []
    const sought = [...this.#bitOf.keys(), ...(this.#isPast ? TENSED : [])]
    for (const word of sought) this.#begins[word.charCodeAt(0) & LOW_BITS] = 1
  }

  /** Whether there is nothing to look for. */
  get isNone(): boolean {
    return this.#bitOf.size === 0 && this.#subject.length === 0 && this.#measure === undefined
  }

  /** Fills in the figures that only texts give. Rarity is that among the sentences of the first `READ_DEPTH`. */
  look(opened: readonly Opened[]): void {
    const met = opened.map(({ evidence: { held }, sentences }) =>
      sentences.map((text, i) => this.#read(text, held[i] as number)),
    )
    const ofWords = rarities(
      met.slice(0, READ_DEPTH).flatMap(all => all.map(({ words }) => words)),
      this.#bitOf.size,
    )
    const ofSlots = rarities(
      opened.slice(0, READ_DEPTH).flatMap(({ evidence }) => evidence.held),
      this.#query.slots.length,
    )
    const ofPairs = Float64Array.from(this.#pairs, ({ slot }) => ofSlots[slot] as number)
    const total = sum(ofWords) + sum(ofSlots)
    for (const [i, { evidence, sentences }] of opened.entries()) {
      const all: Met = { words: 0, pairs: 0, past: false, present: false }
      for (const [s, one] of (met[i] as Met[]).entries()) {
        all.words |= one.words
        all.pairs |= one.pairs
        all.past ||= one.past
        all.present ||= one.present
        const values = evidence.sentences[s] as Float64Array
        values[SENTENCE.functionWords] = share(weightOf(one.words, ofWords), total)
        values[SENTENCE.otherTense] = this.#isOtherTense(one)
        values[SENTENCE.measure] =
          this.#measure === undefined ? 0 : tellsMeasure(sentences[s] as string, this.#measure)
        values[SENTENCE.isA] = this.#saysIsA(sentences[s] as string) ? 1 : 0
      }
      const { features } = evidence
      features[PASSAGE.functionWords] = share(weightOf(all.words, ofWords), total)
      features[PASSAGE.functionPairs] = share(weightOf(all.pairs, ofPairs), sum(ofPairs))
      features[PASSAGE.otherTense] = this.#isOtherTense(all)
    }
  }

  #bit(folded: string): number {
    const known = this.#bitOf.get(folded)
    if (known !== undefined) return known
    if (this.#bitOf.size === MOST_BITS) return NONE
    const bit = this.#bitOf.size
    this.#bitOf.set(folded, bit)
    return bit
  }

  #add(pair: Pair): void {
    const isSame = (one: Pair) =>
      one.bit === pair.bit && one.slot === pair.slot && one.isAfter === pair.isAfter
    if (this.#pairs.length < MOST_BITS && !this.#pairs.some(isSame)) this.#pairs.push(pair)
  }

  // Only words that begin as one that is looked for are looked at, and what stands beside those of the question: to look
  // at all words of twenty passages would take as long as all else that is looked at in a hundred.
  #read(text: string, held: number): Met {
    const met: Met = { words: 0, pairs: 0, past: false, present: false }
    let beforeBit = NONE
    let beforeStart = 0
    let beforeEnd = 0
    this.#analyzer.eachWord(text, (start, end) => {
      let bit = NONE
      if (end - start <= LONGEST && this.#begins[text.charCodeAt(start) & LOW_BITS] === 1) {
        const folded = fold(text.slice(start, end))
        bit = this.#bitOf.get(folded) ?? NONE
        if (this.#isPast) {
          met.past ||= tenseOf(folded) === 'past'
          met.present ||= tenseOf(folded) === 'present'
        }
      }
      if (bit !== NONE) {
        met.words |= 1 << bit
        if (beforeEnd > 0) met.pairs |= this.#pairsOf(bit, false, held, text.slice(beforeStart, beforeEnd))
      }
      if (beforeBit !== NONE) met.pairs |= this.#pairsOf(beforeBit, true, held, text.slice(start, end))
      beforeBit = bit
      beforeStart = start
      beforeEnd = end
    })
    return met
  }

  /** The pairs of a function word with the word beside it, as bits, in a sentence that holds the slots `held`. */
  #pairsOf(bit: number, isAfter: boolean, held: number, beside: string): number {
    let pairs = 0
    let term: string | undefined
    for (let i = 0; i < this.#pairs.length; i++) {
      const pair = this.#pairs[i] as Pair
      if (pair.bit !== bit || pair.isAfter !== isAfter || ((held >>> pair.slot) & 1) === 0) continue
      term ??= this.#analyzer.lookAt(beside).term
      if (this.#query.slots[pair.slot]?.term === term) pairs |= 1 << i
    }
    return pairs
  }

  /** Whether "is a" or its like follows all that was asked about. */
  #saysIsA(text: string): boolean {
    if (this.#subject.length === 0) return false
    const at = IS_A.exec(text)?.index ?? Number.POSITIVE_INFINITY
    if (at > SUBJECT_REACH) return false
    const before = termsIn(text.slice(0, at), this.#analyzer)
    return this.#subject.every(term => before.includes(term))
  }

  #isOtherTense({ past, present }: Met): number {
    return this.#isPast && present && !past ? 1 : 0
  }
}

/** What was met in a text. Sets are bits. */
interface Met {
  words: number
  pairs: number
  past: boolean
  present: boolean
}

interface Pair {
  readonly bit: number
  readonly slot: number
  /** Whether the content word comes after the function word. */
  readonly isAfter: boolean
}

const NONE = -1
const MOST_BITS = 30 // of a number that is used as a set; of a longer question its first words
const LOW_BITS = 31 // of a letter: the same for `a` and `A`
const LONGEST = 8 // letters of a function word
const SUBJECT_REACH = 120 // characters from a sentence's start within which what it is about stands
// "Warsaw is the capital", not "Warsaw is called".
const IS_A =
  /\b(?:(?:is|are|was|were)(?: also| often| \w+ly)? (?:an?|the|one|any|those|defined)\b|refers? to\b|means?\b|denotes?\b)/iu

/** How rare each of the lowest `count` bits is among some sets. */
function rarities(sets: readonly number[], count: number): Float64Array {
  return dfAmong(sets, count).map(df => idf(df, sets.length))
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
