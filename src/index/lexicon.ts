import type { Analyzer } from '../text/analyzer.ts'
import type { Word } from '../text/lexicon.ts'
import { Growing } from './growing.ts'
import { WordNumbering } from './numbering.ts'
import { type KindOf, type NameKey, NO_NAME, nameHashOf, packVocabulary } from './vocabulary-columns.ts'

/** How words are looked at. */
export interface WordRules {
  readonly analyzer: Analyzer
  /** What is looked at of a word's traits where nothing looks at the word itself; undefined for other words. Such a
   *  filler counts as a word, and is kept as no word in particular. None of them is ranked by. */
  readonly fillerTraits: (traits: number) => number | undefined
  readonly nameKey: NameKey
  readonly kindOf: KindOf
}

/**
 * Numbers forms and terms as they are met, and counts forms. A form is the word it was first written as, by number;
 * fillers of the same traits are one form together. Words are looked at once, also for the segments to come.
 */
export class Lexicon {
  readonly #rules: WordRules
  readonly #words = new WordNumbering()
  readonly #spellings = new WordNumbering()
  readonly #terms = new WordNumbering()
  /** By word four: its form (`FORM`), of this form the term as it is ranked by (`RANKED`: `STOP` where it is by none)
   *  and how often it was met (`COUNT`). Side by side, since every word of a corpus asks for all of them. */
  #entries = new Uint32Array(4096)
  /** By word. */
  readonly #spellingOf = new Growing()
  readonly #termOf = new Growing()
  readonly #traits = new Growing()
  /** By spelling: the hash of its name key, and one more than the traits that it was asked for with. */
  readonly #names = new Growing()
  readonly #nameTraits = new Growing()

  constructor(rules: WordRules) {
    this.#rules = rules
  }

  /** Words it knows. */
  get size(): number {
    return this.#words.size
  }

  /** Terms it knows. */
  get terms(): number {
    return this.#terms.size
  }

  /** The form of the word `text.subarray(start, end)` of UTF-16 code units, counted. */
  form(text: Uint16Array, start: number, end: number): number {
    const word = this.#words.numberAt(text, start, end)
    if (word === this.#termOf.length) this.#lookAt(word)
    const entries = this.#entries
    const form = entries[4 * word + FORM] as number
    entries[4 * form + COUNT] = (entries[4 * form + COUNT] as number) + 1
    return form
  }

  /** The term that a form is ranked by, `STOP` where it is by none. */
  ranked(form: number): number {
    return this.#entries[4 * form + RANKED] as number
  }

  /** All that was counted, as columns, with the numbers that forms and terms have there. The count begins anew. */
  pack() {
    const isMet = new Uint8Array(this.#spellings.size)
    const isTerm = new Uint8Array(this.#terms.size)
    let met = 0
    for (let form = 0; form < this.size; form++) {
      if (this.#countOf(form) === 0) continue
      met++
      isMet[this.#spellingOf.array[form] as number] = 1
      isTerm[this.#termOf.array[form] as number] = 1
    }
    const spellings = whereOne(isMet, this.#spellings.sorted())
    const terms = whereOne(isTerm, this.#terms.sorted())
    const termNumber = numbersOf(terms, this.#terms.size)
    const forms = this.#bySpelling(numbersOf(spellings, this.#spellings.size), spellings.length, met)
    const packed = packVocabulary(
      {
        written: this.#words.pack(forms.order),
        spelling: forms.spelling,
        term: forms.order.map(form => termNumber[this.#termOf.array[form] as number] as number),
        traits: Uint8Array.from(forms.order, form => this.#traits.array[form] as number),
        count: forms.order.map(form => this.#countOf(form)),
      },
      this.#spellings.pack(spellings),
      this.#terms.pack(terms),
      (number, traits) => this.#nameHash(spellings[number] as number, traits),
      this.#rules.kindOf,
    )
    const formNumber = new Uint32Array(this.size)
    for (let i = 0; i < met; i++) formNumber[forms.order[i] as number] = packed.formNumber[i] as number
    for (let form = 0; form < this.size; form++) this.#entries[4 * form + COUNT] = 0
    return { ...packed, formNumber, termNumber }
  }

  /** The forms that were met, by spelling and then as written, with the numbers of their spellings. */
  #bySpelling(spellingNumber: Uint32Array, spellings: number, met: number) {
    const next = new Uint32Array(spellings + 1)
    for (let form = 0; form < this.size; form++) {
      if (this.#countOf(form) === 0) continue
      const after = (spellingNumber[this.#spellingOf.array[form] as number] as number) + 1
      next[after] = (next[after] as number) + 1
    }
    for (let i = 0; i < spellings; i++) next[i + 1] = (next[i + 1] as number) + (next[i] as number)
    const order = new Uint32Array(met)
    const spelling = new Uint32Array(met)
    for (let form = 0; form < this.size; form++) {
      if (this.#countOf(form) === 0) continue
      const number = spellingNumber[this.#spellingOf.array[form] as number] as number
      const at = next[number] as number
      next[number] = at + 1
      order[at] = form
      spelling[at] = number
    }
    for (let from = 0, to = 0; from < met; from = to) {
      for (to = from + 1; to < met && spelling[to] === spelling[from]; ) to++
      if (to - from > 1) order.subarray(from, to).sort((a, b) => this.#words.compare(a, b))
    }
    return { order, spelling }
  }

  #countOf(form: number): number {
    return this.#entries[4 * form + COUNT] as number
  }

  #lookAt(word: number): void {
    const looked = this.#rules.analyzer.lookAt(this.#words.spelling(word))
    const traits = this.#rules.fillerTraits(looked.traits)
    if (traits === undefined) {
      this.#add(word, looked)
      return
    }
    // As no word is written.
    const written = ` ${traits}`
    const filler = this.#words.number(written, 0, written.length)
    this.#add(filler, looked)
    if (filler === this.#termOf.length) this.#add(filler, { folded: '', term: '', traits })
  }

  #nameHash(spelling: number, traits: number): number {
    if (this.#nameTraits.array[spelling] !== traits + 1) {
      this.#nameTraits.array[spelling] = traits + 1
      const key = this.#rules.nameKey(this.#spellings.spelling(spelling), traits)
      this.#names.array[spelling] = key === undefined ? NO_NAME : nameHashOf(key)
    }
    return this.#names.array[spelling] as number
  }

  #add(form: number, { folded, term, traits }: Pick<Word, 'folded' | 'term' | 'traits'>): void {
    const number = this.#terms.number(term, 0, term.length)
    const at = 4 * this.#termOf.length
    if (at === this.#entries.length) {
      const larger = new Uint32Array(2 * at)
      larger.set(this.#entries)
      this.#entries = larger
    }
    this.#entries[at + FORM] = form
    this.#entries[at + RANKED] = this.#rules.analyzer.isStop(traits) ? STOP : number
    const spelling = this.#spellings.number(folded, 0, folded.length)
    this.#spellingOf.push(spelling)
    if (spelling === this.#names.length) {
      this.#names.push(NO_NAME)
      this.#nameTraits.push(0)
    }
    this.#termOf.push(number)
    this.#traits.push(traits)
  }
}

/** Places in an entry. */
const FORM = 0
const RANKED = 1
const COUNT = 2

/** Of a form that is ranked by no term. */
export const STOP = 0xffffffff

/** Those of `numbers` that are flagged. */
function whereOne(flags: Uint8Array, numbers: Uint32Array): Uint32Array {
  const flagged = new Uint32Array(numbers.length)
  let count = 0
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number
    if (flags[number] === 1) flagged[count++] = number
  }
  return flagged.slice(0, count)
}

/** The place of each number in `order`; 0 for those that are not in it. */
function numbersOf(order: Uint32Array, size: number): Uint32Array {
  const numbers = new Uint32Array(size)
  for (let i = 0; i < order.length; i++) numbers[order[i] as number] = i
  return numbers
}
