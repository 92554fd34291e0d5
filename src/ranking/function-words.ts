import type { Analyzer } from '../text/analyzer.ts'
import { isQuestionWord } from '../text/questions.ts'
import type { Evidence } from './evidence.ts'
import { PASSAGE, SENTENCE } from './features.ts'

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
  readonly #analyzer: Analyzer
  /** Words of the question by key, each once: its bit. */
  readonly #bitOf = new Map<string, number>()
  /** Which of those are function words, as bits. */
  #functions = 0
  /** The bit of two words side by side of which one is a function word, by their own bits; and the bit of the other. */
  readonly #pairOf = new Map<number, number>()
  readonly #pairWord: number[] = []
  #past = false

  constructor(question: string, analyzer: Analyzer) {
    this.#analyzer = analyzer
    let isPast = false
    let isPresent = false
    let before = NONE
    analyzer.eachWord(question, (start, end) => {
      const { folded, term, traits } = analyzer.lookAt(question.slice(start, end))
      const isFunction = analyzer.isStop(traits)
      if (PAST.has(folded)) isPast = true
      if (PRESENT.has(folded)) isPresent = true
      const bit = isFunction && isQuestionWord(folded) ? NONE : this.#bit(isFunction ? folded : term)
      if (bit !== NONE && isFunction) this.#functions |= 1 << bit
      if (bit !== NONE && before !== NONE) this.#pair(before, bit)
      before = bit
    })
    this.#past = isPast && !isPresent
  }

  /** Whether there is nothing to look for. */
  get isNone(): boolean {
    return this.#functions === 0
  }

  /** Fills in the figures that only texts give. Rarity is that among the sentences of all that are given. */
  look(opened: readonly Opened[]): void {
    const met = opened.map(({ sentences }) => sentences.map(text => this.#read(text)))
    const weights = this.#weights(met.flat())
    for (const [i, { evidence }] of opened.entries()) {
      const all: Met = { words: 0, pairs: 0, past: false, present: false }
      for (const [s, one] of (met[i] as Met[]).entries()) {
        all.words |= one.words
        all.pairs |= one.pairs
        all.past ||= one.past
        all.present ||= one.present
        const values = evidence.sentences[s]
        if (values === undefined) continue
        values[SENTENCE.functionWords] = this.#share(one.words, weights)
        values[SENTENCE.otherTense] = this.#isOtherTense(one)
      }
      const { features } = evidence
      features[PASSAGE.functionWords] = this.#share(all.words, weights)
      features[PASSAGE.functionPairs] = this.#pairShare(all.pairs, weights)
      features[PASSAGE.otherTense] = this.#isOtherTense(all)
    }
  }

  #bit(key: string): number {
    const known = this.#bitOf.get(key)
    if (known !== undefined) return known
    if (this.#bitOf.size === MOST_BITS) return NONE
    const bit = this.#bitOf.size
    this.#bitOf.set(key, bit)
    return bit
  }

  #pair(before: number, bit: number): void {
    const isFunction = (one: number) => ((this.#functions >>> one) & 1) === 1
    if (isFunction(before) === isFunction(bit)) return
    const key = before * MOST_BITS + bit
    if (this.#pairOf.has(key) || this.#pairWord.length === MOST_BITS) return
    this.#pairOf.set(key, this.#pairWord.length)
    this.#pairWord.push(isFunction(before) ? bit : before)
  }

  #read(text: string): Met {
    const met: Met = { words: 0, pairs: 0, past: false, present: false }
    let before = NONE
    this.#analyzer.eachWord(text, (start, end) => {
      const { folded, term, traits } = this.#analyzer.lookAt(text.slice(start, end))
      const isFunction = this.#analyzer.isStop(traits)
      if (isFunction) {
        if (PAST.has(folded)) met.past = true
        if (PRESENT.has(folded)) met.present = true
      }
      const bit = this.#bitOf.get(isFunction ? folded : term) ?? NONE
      if (bit !== NONE) {
        met.words |= 1 << bit
        if (before !== NONE) {
          const pair = this.#pairOf.get(before * MOST_BITS + bit)
          if (pair !== undefined) met.pairs |= 1 << pair
        }
      }
      before = bit
    })
    return met
  }

  /** Of each word, by its rarity among sentences. */
  #weights(sentences: readonly Met[]): Float64Array {
    const df = new Float64Array(this.#bitOf.size)
    for (const { words } of sentences) {
      for (let bit = 0; bit < df.length; bit++) if ((words >>> bit) & 1) df[bit] = (df[bit] as number) + 1
    }
    return df.map(held => Math.log(1 + (sentences.length - held + 0.5) / (held + 0.5)))
  }

  #share(words: number, weights: Float64Array): number {
    let held = 0
    let all = 0
    for (let bit = 0; bit < weights.length; bit++) {
      const weight = weights[bit] as number
      all += weight
      if (((words & this.#functions) >>> bit) & 1) held += weight
    }
    return all === 0 ? 0 : held / all
  }

  #pairShare(pairs: number, weights: Float64Array): number {
    let held = 0
    let all = 0
    for (const [pair, word] of this.#pairWord.entries()) {
      const weight = weights[word] as number
      all += weight
      if ((pairs >>> pair) & 1) held += weight
    }
    return all === 0 ? 0 : held / all
  }

  #isOtherTense({ past, present }: Met): number {
    return this.#past && present && !past ? 1 : 0
  }
}

/** What was met in a text, as bits. */
interface Met {
  words: number
  pairs: number
  past: boolean
  present: boolean
}

const NONE = -1
const MOST_BITS = 30 // of a number that is used as a set; of a longer question its first words
const PAST: ReadonlySet<string> = new Set(['was', 'were'])
const PRESENT: ReadonlySet<string> = new Set(['is', 'are'])
