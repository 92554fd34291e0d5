import type { Live } from '../index/collection.ts'
import type { Segment } from '../index/segment.ts'
import type { PreparedQuery } from './query.ts'

/** One query's words in the numbers of one segment, for loops over words. */
export interface Mark {
  /** Slot of a term plus one, 0 for a term that was not asked about. */
  readonly slotOf: Uint8Array
  /** Where `kin` says for which slots a term speaks without having one; 0 for none. */
  readonly kinOf: Uint32Array
  readonly kin: readonly Kin[]
  /** Forms that are a word of the question as it was typed. */
  readonly exact: ReadonlySet<number>
  /** The terms that have a slot. */
  readonly terms: readonly number[]
}

/** The slots that a term speaks for, as bits. */
export interface Kin {
  /** It begins alike, or is what an abbreviation stands for. */
  related: number
  /** It often says the same. */
  kindred: number
}

/** The tables that marks are made in, used again by the next query: they have a place for each term of a segment, of which
 *  a query fills a few dozen. */
export class Tables {
  readonly #of = new WeakMap<Segment, Table>()

  /** The segment's tables, all zeros; who was given them before must be done with them. */
  emptied(segment: Segment): Table {
    let table = this.#of.get(segment)
    if (table === undefined) {
      const { size } = segment.terms
      table = { slotOf: new Uint8Array(size), kinOf: new Uint32Array(size), terms: [], kinTerms: [] }
      this.#of.set(segment, table)
    }
    const { slotOf, kinOf, terms, kinTerms } = table
    for (const term of terms) slotOf[term] = 0
    for (const term of kinTerms) kinOf[term] = 0
    terms.length = 0
    kinTerms.length = 0
    return table
  }
}

interface Table {
  readonly slotOf: Uint8Array
  readonly kinOf: Uint32Array
  /** Where `slotOf` is not 0, and where `kinOf` is not. */
  readonly terms: number[]
  readonly kinTerms: number[]
}

/** The marks of one query, made for each segment when it is first looked into. */
export class Marks {
  readonly #query: PreparedQuery
  readonly #tables: Tables
  readonly #known = new Map<Live, Mark>()

  /** Valid until others are made in the same `tables`. */
  constructor(query: PreparedQuery, tables: Tables) {
    this.#query = query
    this.#tables = tables
  }

  of(live: Live): Mark {
    let mark = this.#known.get(live)
    if (mark === undefined) {
      mark = this.#make(live)
      this.#known.set(live, mark)
    }
    return mark
  }

  #make(live: Live): Mark {
    const local = this.#query.local(live)
    const hints = this.#query.hints(live)
    const { slotOf, kinOf, terms, kinTerms } = this.#tables.emptied(live.segment)
    const kin: Kin[] = [{ related: 0, kindred: 0 }]
    for (const [slot, hint] of hints.entries()) {
      for (const grade of ['related', 'kindred'] as const) {
        for (const term of hint[grade]) {
          if (kinOf[term] === 0) {
            kinOf[term] = kin.push({ related: 0, kindred: 0 }) - 1
            kinTerms.push(term)
          }
          ;(kin[kinOf[term] as number] as Kin)[grade] |= 1 << slot
        }
      }
    }
    const give = (term: number, slot: number) => {
      if (slotOf[term] !== 0) return
      slotOf[term] = slot + 1
      terms.push(term)
    }
    // A word that was typed is itself before it is another way of saying the next.
    for (const [slot, { terms: own }] of local.entries())
      for (const { term, factor } of own) if (factor === 1) give(term, slot)
    for (const [slot, { terms: own }] of local.entries()) for (const { term } of own) give(term, slot)
    return { slotOf, kinOf, kin, exact: new Set(hints.flatMap(({ exact }) => exact)), terms }
  }
}

/** The slots that some words hold, as bits. */
export function maskOf(forms: Uint32Array, count: number, { segment }: Live, { slotOf }: Mark): number {
  const { formTerm } = segment.columns
  let mask = 0
  for (let i = 0; i < count; i++) {
    const slot = slotOf[formTerm[forms[i] as number] as number] as number
    if (slot > 0) mask |= 1 << (slot - 1)
  }
  return mask
}
