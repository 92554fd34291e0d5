import type { Live } from '../index/collection.ts'
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

/** The marks of one query, made for each segment when it is first looked into. */
export class Marks {
  readonly #query: PreparedQuery
  readonly #known = new Map<Live, Mark>()

  constructor(query: PreparedQuery) {
    this.#query = query
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
    const slotOf = new Uint8Array(live.segment.terms.size)
    const kinOf = new Uint32Array(live.segment.terms.size)
    const kin: Kin[] = [{ related: 0, kindred: 0 }]
    const terms: number[] = []
    for (const [slot, hint] of hints.entries()) {
      for (const grade of ['related', 'kindred'] as const) {
        for (const term of hint[grade]) {
          if (kinOf[term] === 0) kinOf[term] = kin.push({ related: 0, kindred: 0 }) - 1
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
