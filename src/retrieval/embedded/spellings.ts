import type { Collection, Live } from '../../index/collection.ts'
import type { Segment } from '../../index/segment.ts'
import { TRAIT } from '../../text/lexicon.ts'
import { type KnownWords, letterBit, signatureOf } from '../../text/spelling.ts'
import { oneSlipFrom } from './slips.ts'

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

  *oneSlipFrom(folded: string): Iterable<string> {
    for (const { segment } of this.#collection.lives) yield* oneSlipFrom(segment.spellings, folded)
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
    const { formTraits, formTerm } = segment.columns
    for (const form of segment.forms.ofSpelling(spelling)) {
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
}

function shelve({ spellings }: Segment): Shelf {
  const { bytes, start: starts } = spellings
  const lengths = new Uint16Array(spellings.size)
  const signatures = new Uint32Array(spellings.size)
  for (let i = 0; i < spellings.size; i++) {
    const start = starts[i] as number
    const end = starts[i + 1] as number
    let isAscii = true
    let signature = 0
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number
      if (byte >= 0x80) isAscii = false
      signature |= letterBit(byte)
    }
    // A letter of several bytes is no letter by its bytes.
    const spelling = isAscii ? undefined : spellings.at(i)
    lengths[i] = spelling?.length ?? end - start
    signatures[i] = spelling === undefined ? signature : signatureOf(spelling)
  }
  return { lengths, signatures }
}
