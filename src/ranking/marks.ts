import type { Live } from '../index/collection.ts'
import type { PreparedQuery } from './query.ts'

/** One query's words in the numbers of one segment, for loops over words. */
export interface Mark {
  /** Slot of a term plus one, 0 for a term that was not asked about. */
  readonly slotOf: Uint8Array
  /** The same for related words and for those that say it in other words, with the bit of `KIN` that tells which. */
  readonly kinOf: Uint8Array
  /** Forms that are a word of the question as it was typed. */
  readonly exact: ReadonlySet<number>
  /** The terms that have a slot. */
  readonly terms: readonly number[]
}

/** Beside a slot plus one, which takes the five bits below. */
export const KIN = { slot: 31, related: 32, kindred: 64 } as const

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
    const kinOf = new Uint8Array(live.segment.terms.size)
    const terms: number[] = []
    for (const [slot, { kindred }] of hints.entries()) {
      for (const term of kindred) kinOf[term] = KIN.kindred | (slot + 1)
    }
    // A word that begins alike is the surer sign.
    for (const [slot, { related }] of hints.entries()) {
      for (const term of related) kinOf[term] = KIN.related | (slot + 1)
    }
    for (const [slot, { terms: own }] of local.entries()) {
      for (const { term } of own) {
        if (slotOf[term] !== 0) continue
        slotOf[term] = slot + 1
        terms.push(term)
      }
    }
    return { slotOf, kinOf, exact: new Set(hints.flatMap(({ exact }) => exact)), terms }
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
