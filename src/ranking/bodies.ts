import type { Collection, Live } from '../index/collection.ts'
import { inBody } from '../index/postings.ts'
import type { Words } from '../index/record.ts'
import { documentOf } from '../index/segment.ts'
import { Cursor } from './cursor.ts'
import { type Marks, maskOf } from './marks.ts'

/** Where a candidate stands: numbers within its segment. */
export interface Place {
  readonly live: Live
  readonly passage: number
  /** Hash of its document's title, or `NO_WORK`. */
  readonly work: number
  /** Its document's passages are those in [from, to). */
  readonly from: number
  readonly to: number
}

export function placeIn(collection: Collection, address: number): Place {
  const live = collection.locate(address)
  const { segment, base } = live
  const { documentPassage, documentWork } = segment.columns
  const passage = address - base
  const document = documentOf(segment, passage)
  return {
    live,
    passage,
    work: documentWork[document] as number,
    from: documentPassage[document] as number,
    to: documentPassage[document + 1] as number,
  }
}

/** Passages before and after a candidate that are taken for near it, so that a book does not count as one thing. */
export const DOCUMENT_REACH = 20

/**
 * The slots that the bodies of candidates hold, and of the passages before and after them in their documents. Read from the
 * postings of the words asked for: a handful of words in thousands of passages is far less than all their words.
 */
export class Bodies {
  readonly #collection: Collection
  readonly #marks: Marks
  readonly #masks = new Map<number, number>()
  readonly #words: Words

  /** `words` is filled anew whenever a mask is asked for. */
  constructor(collection: Collection, marks: Marks, places: Iterable<Place>, words: Words) {
    this.#words = words
    this.#collection = collection
    this.#marks = marks
    const byLive = new Map<Live, Range[]>()
    for (const { live, passage, from, to } of places) {
      const range = {
        from: Math.max(from, passage - 1),
        to: Math.min(to, passage + 2),
      }
      const known = byLive.get(live)
      if (known === undefined) byLive.set(live, [range])
      else known.push(range)
    }
    for (const [live, ranges] of byLive) this.#read(live, joined(ranges))
  }

  mask(address: number): number {
    const known = this.#masks.get(address)
    if (known !== undefined) return known
    const live = this.#collection.locate(address)
    this.#words.read(live.segment, address - live.base, false)
    const mask = maskOf(this.#words.body, this.#words.bodyWords, live, this.#marks.of(live))
    this.#masks.set(address, mask)
    return mask
  }

  #read(live: Live, ranges: readonly Range[]): void {
    const { segment, base } = live
    const { slotOf, terms } = this.#marks.of(live)
    for (const { from, to } of ranges) {
      for (let passage = from; passage < to; passage++) this.#masks.set(base + passage, 0)
    }
    for (const term of terms) {
      const bit = 1 << ((slotOf[term] as number) - 1)
      const cursor = new Cursor(segment, term, segment.columns.blockBound)
      for (const { from, to } of ranges) {
        cursor.seek(from)
        for (; cursor.passage < to; cursor.next()) {
          if (inBody(cursor.block.tf[cursor.at] as number) === 0) continue
          const address = base + cursor.passage
          this.#masks.set(address, (this.#masks.get(address) as number) | bit)
        }
      }
    }
  }
}

interface Range {
  readonly from: number
  readonly to: number
}

/** In order, those that touch made one. */
function joined(ranges: readonly Range[]): Range[] {
  const all: Range[] = []
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last !== undefined && from <= last.to) {
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    } else all.push({ from, to })
  }
  return all
}
