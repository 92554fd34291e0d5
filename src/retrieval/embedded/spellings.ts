import type { Collection, Live } from '../../index/collection.ts'
import type { Segment } from '../../index/segment.ts'
import { TRAIT } from '../../text/lexicon.ts'
import { type KnownWords, signatureOf } from '../../text/spelling.ts'

/** A spelling of the corpus, however its letters are cased. */
export interface Spelling {
  readonly folded: string
  /** In its commonest casing. */
  readonly written: string
  /** Of that casing. */
  readonly term: string
  readonly traits: number
  /** Occurrences in all casings. */
  readonly count: number
  /** Whether it is written small anywhere. */
  readonly small: boolean
}

/** The spellings of the passages that are served; stop words are none to suggest. */
export class CorpusSpellings implements KnownWords<Spelling> {
  readonly #collection: Collection
  readonly #shelves = new WeakMap<Segment, Shelf>()

  constructor(collection: Collection) {
    this.#collection = collection
  }

  exact(folded: string): Spelling | undefined {
    let casings: Map<string, Casing> | undefined
    for (const live of this.#collection.lives) {
      const spelling = live.segment.spellings.find(folded)
      if (spelling < 0) continue
      casings ??= new Map()
      this.#addCasings(casings, live, spelling)
    }
    if (casings === undefined || casings.size === 0) return undefined
    const all = [...casings.values()].sort((a, b) => b.count - a.count || (a.written < b.written ? -1 : 1))
    const [commonest] = all as [Casing]
    return {
      folded,
      written: commonest.written.replace(/['’]s$/u, ''),
      term: commonest.term,
      traits: commonest.traits,
      count: all.reduce((sum, { count }) => sum + count, 0),
      small: all.some(({ traits }) => (traits & TRAIT.capital) === 0),
    }
  }

  letters(block: number): Iterable<string> {
    const letters = new Set<string>()
    for (const { segment } of this.#collection.lives) {
      for (const letter of this.#shelf(segment).letters.get(block) ?? []) letters.add(letter)
    }
    return letters
  }

  *shelf(folded: string, mayBeNear: (length: number, signature: number) => boolean): Iterable<string> {
    const met = new Set<string>()
    for (const { segment } of this.#collection.lives) {
      const { signatures, lengths } = this.#shelf(segment)
      const { spellings } = segment
      const first = folded.codePointAt(0) ?? 0
      const end = spellings.firstFrom(String.fromCodePoint(first + 1))
      for (let i = spellings.firstFrom(String.fromCodePoint(first)); i < end; i++) {
        if (!mayBeNear(lengths[i] as number, signatures[i] as number)) continue
        const spelling = spellings.at(i)
        if (met.has(spelling)) continue
        met.add(spelling)
        yield spelling
      }
    }
  }

  #addCasings(casings: Map<string, Casing>, live: Live, spelling: number): void {
    const { segment } = live
    const { spellingForms, spellingForm, formTraits, formTerm } = segment.columns
    const end = spellingForms[spelling + 1] as number
    for (let i = spellingForms[spelling] as number; i < end; i++) {
      const form = spellingForm[i] as number
      const traits = formTraits[form] as number
      const count = this.#collection.countIn(live, form)
      if ((traits & TRAIT.stop) !== 0 || count === 0) continue
      const written = segment.forms.at(form, spelling)
      const known = casings.get(written)
      if (known !== undefined) known.count += count
      else {
        const term = segment.terms.at(formTerm[form] as number)
        casings.set(written, { written, term, traits, count })
      }
    }
  }

  /** Made when a segment is first asked for a near spelling. */
  #shelf(segment: Segment): Shelf {
    let shelf = this.#shelves.get(segment)
    if (shelf === undefined) {
      shelf = shelve(segment)
      this.#shelves.set(segment, shelf)
    }
    return shelf
  }
}

interface Casing {
  readonly written: string
  readonly term: string
  readonly traits: number
  count: number
}

/** What near spellings are told by at a glance. */
interface Shelf {
  /** UTF-16 code units of each spelling. */
  readonly lengths: Uint16Array
  readonly signatures: Uint32Array
  readonly letters: ReadonlyMap<number, ReadonlySet<string>>
}

function shelve({ spellings }: Segment): Shelf {
  const lengths = new Uint16Array(spellings.size)
  const signatures = new Uint32Array(spellings.size)
  const letters = new Map<number, Set<string>>()
  const met = new Uint8Array(0x10000)
  for (let i = 0; i < spellings.size; i++) {
    const spelling = spellings.at(i)
    lengths[i] = spelling.length
    signatures[i] = signatureOf(spelling)
    for (let at = 0; at < spelling.length; at++) {
      const unit = spelling.charCodeAt(at)
      if (met[unit] === 1) continue
      met[unit] = 1
      const letter = spelling.charAt(at)
      if (!/\p{L}/u.test(letter)) continue
      const block = letters.get(unit >> 7)
      if (block === undefined) letters.set(unit >> 7, new Set([letter]))
      else block.add(letter)
    }
  }
  return { lengths, signatures, letters }
}
