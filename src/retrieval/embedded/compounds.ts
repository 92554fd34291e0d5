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

  /** The words of a number that is nowhere in digits ("25"), where one of the first passages with all of them says them. */
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

  /** The words that an unknown one is written together from, where they stand side by side in a sentence ("wifi", "Wi-Fi"); of
   *  "checkin" that is the first, before an "in". */
  sideBySide(word: Word): Word[] {
    const { form, folded } = word
    if (!isPlain(form, folded) || form.length > LONGEST) return []
    const isCommon = isEnglish(word.term)
    for (let at = 1; at <= form.length - SECOND_LENGTH; at++) {
      const first = this.#analyzer.lookAt(form.slice(0, at))
      if (this.#df(first.term) === 0) continue
      const second = this.#analyzer.lookAt(form.slice(at))
      if (isPhrasal(first.folded, second.folded)) {
        if (this.#isSaidBefore(first, second.folded)) return [first]
        continue
      }
      if (this.#df(second.term) === 0) continue
      // "Office" is not what "fish off ice" is about; a "mailbox" may be what a "mail box" is.
      if (isCommon && at > 2 && Math.max(at, form.length - at) < SECURE_LENGTH) continue
      if (this.#areSaid([first, second], 'words')) return [first, second]
    }
    return []
  }

  /** The two words that an unknown word is written together from, where a passage holds both, anywhere; the commonest such. */
  together({ form, folded }: Word): Word[] {
    if (!isPlain(form, folded) || form.length > LONGEST) return []
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

  /** Whether the words stand one behind the other in one of the first passages that hold them all. */
  #areSaid(said: readonly Word[], how: 'number' | 'words'): boolean {
    return this.#isSaid(
      said.map(({ term }) => term),
      how === 'number' ? PASSAGES_OF_NUMBER : PASSAGES_READ,
      ({ columns }, terms) =>
        (body, at) =>
          isSaidAt(body, at, terms, columns, how === 'number'),
    )
  }

  /** The same of a word and a stop word behind it, or one that is used like it: of "in" and "at" the index keeps no more than that. */
  #isSaidBefore({ term }: Word, particle: string): boolean {
    const { traits } = this.#analyzer.lookAt(particle)
    return this.#isSaid(
      [term],
      PASSAGES_READ,
      ({ columns: { formTerm, formTraits } }, [first]) =>
        (body, at) => {
          if (formTerm[body[at] as number] !== first || at + 1 >= body.length) return false
          return (formTraits[body[at + 1] as number] as number) === traits
        },
    )
  }

  /** `isHere` tells of a place in a sentence, given as the forms of its words. */
  #isSaid(
    names: readonly string[],
    most: number,
    finder: (segment: Segment, terms: readonly number[]) => (body: Uint32Array, at: number) => boolean,
  ): boolean {
    const words = new Words()
    let left = most
    return this.#collection.lives.some(live => {
      const { segment } = live
      const terms = names.map(name => segment.terms.find(name))
      if (terms.includes(-1)) return false
      const isHere = finder(segment, terms)
      const cursors = terms.map(term => new Cursor(segment, term, segment.columns.blockBound))
      for (
        let passage = nextWithAll(cursors, 0);
        passage !== END;
        passage = nextWithAll(cursors, passage + 1)
      ) {
        if (left-- <= 0) return false
        if (!isServed(live, passage)) continue
        words.read(segment, passage)
        for (let sentence = 0; sentence < words.sentences; sentence++) {
          const body = words.body.subarray(words.starts[sentence], words.starts[sentence + 1])
          if (body.some((_, at) => isHere(body, at))) return true
        }
      }
      return false
    })
  }

  #df(term: string): number {
    return this.#collection.df(term)
  }
}

const PASSAGES_OF_NUMBER = 1000 // that hold all of its words
const PASSAGES_READ = 200 // the same of a word's parts, for each cut: where they mostly stand side by side, one of the first will tell
const LONGEST = 30 // letters of a word that is cut
const PART_LENGTH = 3 // letters of each part, where the two need not stand side by side
const SECOND_LENGTH = 2 // letters of the second, where they do
const SECURE_LENGTH = 4 // letters of one part of a common word, unless the first is hardly one: "X-ray", "Wi-Fi"
/** Whether a verb and a stop word are written together as a noun: the login, a walk-in. All of them, for "cab" and "in" are no cabin. */
export function isPhrasal(verb: string, particle: string): boolean {
  return PHRASAL.get(particle)?.has(verb) === true
}

const PHRASAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'in',
    new Set(
      'break built buy call check dial drive drop fill hang let lie live log opt phone plug pop put roll run sign sit sleep stand stay step tie trade walk write'.split(
        ' ',
      ),
    ),
  ],
  ['on', new Set('add bolt carry clip follow log put roll sign slip snap stick try turn walk'.split(' '))],
])

/** Whether the terms are said at a place of a passage; those of a number with no more than an "and" between two of them. */
function isSaidAt(
  body: Uint32Array,
  from: number,
  terms: readonly number[],
  { formTerm, formTraits }: Segment['columns'],
  isNumber: boolean,
): boolean {
  let at = from
  return terms.every((term, i) => {
    if (
      isNumber &&
      i > 0 &&
      at < body.length &&
      ((formTraits[body[at] as number] as number) & TRAIT.stop) !== 0
    )
      at++
    return formTerm[body[at++] as number] === term
  })
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
