import { type Collection, isServed } from '../../index/collection.ts'
import { Words } from '../../index/record.ts'
import type { Segment } from '../../index/segment.ts'
import { Cursor, END } from '../../ranking/cursor.ts'
import type { Analyzer } from '../../text/analyzer.ts'
import { isEnglish } from '../../text/everyday.ts'
import { TRAIT, type Word } from '../../text/lexicon.ts'
import { numberWords } from '../../text/numbers.ts'
import type { Spellings } from '../../text/spelling.ts'
import { Company } from './company.ts'
import type { Spelling } from './spellings.ts'

/** The words that an unknown word of a question is made of, where the collection holds them: "25", "wifi", "checkin". */
export class Compounds {
  readonly #collection: Collection
  readonly #analyzer: Analyzer
  readonly #spellings: Spellings<Spelling>

  constructor(collection: Collection, analyzer: Analyzer, spellings: Spellings<Spelling>) {
    this.#collection = collection
    this.#analyzer = analyzer
    this.#spellings = spellings
  }

  /** The words of a number that is nowhere in digits ("25"), where a passage holds them. */
  ofNumber({ folded }: Word): Word[] {
    const words = numberWords(folded).map(word => this.#analyzer.lookAt(word))
    const [first, ...others] = words
    if (first === undefined) return []
    const beside = new Company(
      others.map(({ term }) => ({ term, idf: 1 })),
      this.#collection,
    )
    if (beside.of(first.term, 1) < 1) return []
    return this.#areSaid(words, 'number') ? words : []
  }

  /** The words that an unknown one is written together from, where they stand side by side in a passage: "wifi", "Wi-Fi"; of "checkin"
   *  that is the first, before an "in". */
  sideBySide(word: Word): Word[] {
    const { form, folded } = word
    if (!isPlain(form, folded)) return []
    const isCommon = isEnglish(word.term)
    for (let at = 1; at <= form.length - SECOND_LENGTH; at++) {
      const [first, second] = [form.slice(0, at), form.slice(at)].map(part => this.#analyzer.lookAt(part))
      if (first === undefined || second === undefined || this.#df(first.term) === 0) continue
      const isParticle = PARTICLES.has(second.folded)
      if (isParticle ? at < BEFORE_PARTICLE : this.#df(second.term) === 0) continue
      // "Office" is not what "fish off ice" is about; a "mailbox" may be what a "mail box" is.
      if (isCommon && at > 2 && Math.max(at, form.length - at) < SECURE_LENGTH && !isParticle) continue
      if (this.#areSaid([first, second], isParticle ? 'particle' : 'words'))
        return isParticle ? [first] : [first, second]
    }
    return []
  }

  /** The two words that an unknown word is written together from, where a passage holds both, anywhere; the commonest such. */
  together({ form, folded }: Word): Word[] {
    if (!isPlain(form, folded)) return []
    let best: Word[] = []
    let most = 0
    for (let at = PART_LENGTH; at <= form.length - PART_LENGTH; at++) {
      const first = this.#spellings.exact(folded.slice(0, at))
      const second = this.#spellings.exact(folded.slice(at))
      if (first === undefined || second === undefined) continue
      const count = Math.min(first.count, second.count)
      if (count <= most) continue
      const beside = new Company([{ term: second.term, idf: 1 }], this.#collection)
      if (beside.of(first.term) === 0) continue
      most = count
      best = [this.#analyzer.lookAt(form.slice(0, at)), this.#analyzer.lookAt(form.slice(at))]
    }
    return best
  }

  /** Whether the words stand one behind the other in one of the first passages that hold them. */
  #areSaid(said: readonly Word[], how: 'number' | 'words' | 'particle'): boolean {
    const sought = how === 'particle' ? said.slice(0, 1) : said
    const words = new Words()
    return this.#collection.lives.some(live => {
      const { segment } = live
      const terms = sought.map(({ term }) => segment.terms.find(term))
      if (terms.includes(-1)) return false
      const cursors = terms.map(term => new Cursor(segment, term, segment.columns.blockBound))
      let passage = 0
      for (let read = 0; read < PASSAGES_READ; passage++) {
        passage = nextWithAll(cursors, passage)
        if (passage === END) return false
        if (!isServed(live, passage)) continue
        read++
        words.read(segment, passage)
        for (let sentence = 0; sentence < words.sentences; sentence++) {
          const body = words.body.subarray(words.starts[sentence], words.starts[sentence + 1])
          const isHere = (_: number, at: number) =>
            isSaidAt(body, at, terms, segment, how === 'number') &&
            (how !== 'particle' || traitsAt(body, at + 1, segment) === said[1]?.traits)
          if (body.some(isHere)) return true
        }
      }
      return false
    })
  }

  #df(term: string): number {
    return this.#collection.df(term)
  }
}

const PASSAGES_READ = 1000 // to find the words of a number
const PART_LENGTH = 3 // letters of each part, where the two need not stand side by side
const SECOND_LENGTH = 2 // letters of the second, where they do
const SECURE_LENGTH = 4 // letters of one part of a common word, unless the first is hardly one: "X-ray", "Wi-Fi"
const BEFORE_PARTICLE = 3 // letters
/** Stop words that a verb is written together with; "out" and "up" are none. */
export const PARTICLES: ReadonlySet<string> = new Set(['in', 'on'])

/** Whether the terms are said at a place of a passage; those of a number with no more than an "and" between two of them. */
function isSaidAt(
  body: Uint32Array,
  from: number,
  terms: readonly number[],
  segment: Segment,
  isNumber: boolean,
): boolean {
  let at = from
  return terms.every((term, i) => {
    if (isNumber && i > 0 && (traitsAt(body, at, segment) & TRAIT.stop) !== 0) at++
    return segment.columns.formTerm[body[at++] as number] === term
  })
}

/** 0 behind the last word. */
function traitsAt(body: Uint32Array, at: number, { columns }: Segment): number {
  return at < body.length ? (columns.formTraits[body[at] as number] as number) : 0
}

/** The first passage from one on that all cursors are in; END where there is none. */
function nextWithAll(cursors: readonly Cursor[], from: number): number {
  let passage = from
  for (let agreed = 0, at = 0; agreed < cursors.length; at = (at + 1) % cursors.length) {
    const cursor = cursors[at] as Cursor
    cursor.seek(passage)
    if (cursor.passage === END) return END
    agreed = cursor.passage === passage ? agreed + 1 : 1
    passage = cursor.passage
  }
  return passage
}

/** Letters only, so that its parts are those of the folded word. */
function isPlain(form: string, folded: string): boolean {
  return form.length === folded.length && /^\p{L}+$/u.test(folded)
}
