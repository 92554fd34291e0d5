import type { Collection, Live } from '../index/collection.ts'
import { documentOf, type Segment } from '../index/segment.ts'
import { type Bm25Parameters, fieldSum } from './bm25.ts'
import { averageLength, leastNorms, Measures, normOf } from './bounds.ts'
import { Cursor, END } from './cursor.ts'
import { Leaders } from './leaders.ts'
import type { LocalSlot, PreparedQuery, Slot } from './query.ts'

/** Passages by BM25, best first; equal scores in the order of the corpus. */
export interface Candidate {
  /** Address in the collection. */
  readonly passage: number
  readonly score: number
}

type Accept = (passage: number) => boolean

/**
 * A BM25 ranking over a collection: the same hits in the same order as if every passage were scored, found without
 * scoring most. A word's bound says how much it can add to any score, a block's how much it can add in there. Words
 * that together cannot lift a passage among the best so far are looked up only for passages that hold another word
 * (Turtle and Flood, "Query evaluation: strategies and optimizations", 1995, as MaxScore), and not even there if the
 * bound of the block says that it would not help (Ding and Suel, "Faster top-k document retrieval using block-max
 * indexes", 2011).
 */
export class Bm25Search {
  readonly #collection: Collection
  readonly #parameters: Bm25Parameters
  readonly #measures: Measures
  /** avgdl, at the query at hand. */
  #average = 1
  /** Least of what a length adds below the line, by class. */
  #norms: Float64Array = new Float64Array(0)
  /** tf of the passages of a window: a row for each slot. */
  #rows = new Float64Array(0)
  /** Of each passage of the window: the slots it holds, as bits; and whether it holds any, a bit each. */
  private readonly masks = new Uint32Array(WINDOW)
  private readonly touched = new Uint32Array(WINDOW / 32)
  /** The most that its slots may add up to. */
  private readonly sums = new Float64Array(WINDOW)
  private readonly met = new Uint32Array(WINDOW)

  constructor(collection: Collection, parameters: Bm25Parameters) {
    this.#collection = collection
    this.#parameters = parameters
    this.#measures = new Measures(parameters)
  }

  /** The `k` best of the passages that `accept` lets through; it is asked only about those that may be. */
  best(query: PreparedQuery, k: number, accept?: Accept): Candidate[] {
    const limit = Math.min(k, this.#collection.size)
    if (limit <= 0) return []
    this.#begin()
    const leaders = new Leaders(limit, (a, b) => this.#collection.compare(a, b))
    // The largest first: it sets the mark for the others.
    const lives = [...this.#collection.lives].sort((a, b) => b.segment.size - a.segment.size)
    for (const live of lives) this.#searchSegment(query, live, leaders, accept)
    return leaders.best()
  }

  /** What each slot adds to one passage's score, in the order of slots; the sum is that score. */
  shares(query: PreparedQuery, address: number): number[] {
    this.#begin()
    const live = this.#collection.locate(address)
    const passage = address - live.base
    const { bounds } = this.#measures.of(live.segment)
    const norm = this.#norm(live.segment, passage)
    const local = query.local(live)
    return query.slots.map((slot, i) => {
      let tf = 0
      for (const { term, factor } of (local[i] as LocalSlot).terms) {
        const cursor = new Cursor(live.segment, term, bounds)
        cursor.seek(passage)
        if (cursor.passage === passage) tf += factor * this.#weightedTf(cursor)
      }
      return tf === 0 ? 0 : (slot.idf * tf) / (tf + norm)
    })
  }

  #searchSegment(query: PreparedQuery, live: Live, leaders: Leaders, accept?: Accept): void {
    const { segment, base } = live
    const wanted = this.#wanted(query, live)
    if (wanted.length === 0) return
    if (this.#rows.length < query.slots.length * WINDOW) {
      this.#rows = new Float64Array(query.slots.length * WINDOW)
    }
    const { classes } = this.#measures.of(segment)
    for (;;) {
      const rare = essential(wanted, leaders.mark)
      if (rare === wanted.length) return
      let start = END
      for (let i = rare; i < wanted.length; i++) {
        for (const { cursor } of (wanted[i] as Wanted).cursors) start = Math.min(start, cursor.passage)
      }
      if (start === END) return
      const end = start + WINDOW
      for (let i = rare; i < wanted.length; i++) this.#fill(wanted[i] as Wanted, start, end, classes)
      this.#complete(query, wanted, rare, start, segment, classes, leaders, offer)
    }

    function offer(passage: number, score: number): void {
      if (live.hides && live.hidden[documentOf(segment, passage)] === 1) return
      const address = base + passage
      if (leaders.admits(address, score) && (accept === undefined || accept(address))) {
        leaders.add(address, score)
      }
    }
  }

  /** The slots that occur in a segment, those that can add least first. */
  #wanted(query: PreparedQuery, live: Live): Wanted[] {
    const { segment } = live
    const { bounds } = this.#measures.of(segment)
    const slack = this.#slack(segment.columns.totals)
    const local = query.local(live)
    const wanted: Wanted[] = []
    for (const [slot, { idf }] of query.slots.entries()) {
      const cursors = (local[slot] as LocalSlot).terms
        .filter(({ term }) => (segment.columns.termDf[term] as number) > 0)
        .map(({ term, factor }) => ({ cursor: new Cursor(segment, term, bounds), factor }))
      if (cursors.length === 0 || idf <= 0) continue
      for (const { cursor } of cursors) cursor.seek(0)
      const most = cursors.reduce((sum, { cursor }) => sum + cursor.highest(), 0)
      const scale = (idf * slack) / 255
      const [first] = cursors
      const only = cursors.length === 1 && first?.factor === 1 ? first.cursor : undefined
      wanted.push({ slot, idf, cursors, only, scale, bound: Math.min(idf, most * scale), upTo: 0 })
    }
    wanted.sort((a, b) => a.bound - b.bound || a.slot - b.slot)
    let upTo = 0
    for (const one of wanted) {
      upTo += one.bound
      one.upTo = upTo
    }
    return wanted
  }

  /** How much more a posting may add than when its bound was taken: shares grow with the average length. */
  #slack(totals: Float64Array): number {
    const then = averageLength(
      { body: totals[1] as number, head: totals[2] as number, context: totals[3] as number },
      totals[0] as number,
      this.#parameters,
    )
    return Math.max(1, this.#average / then) * ROUNDING
  }

  #begin(): void {
    const average = averageLength(this.#collection.totals, this.#collection.size, this.#parameters)
    if (average === this.#average && this.#norms.length > 0) return
    this.#average = average
    this.#norms = leastNorms(average, this.#parameters)
  }

  #norm({ lengths }: Segment, passage: number): number {
    const length = fieldSum(
      lengths.body(passage),
      lengths.head(passage),
      lengths.context(passage),
      this.#parameters,
    )
    return normOf(length, this.#average, this.#parameters)
  }

  /** Notes tf of one slot in the passages of a window, and the most that it can add to each. */
  #fill({ slot, idf, cursors, only }: Wanted, start: number, end: number, classes: Uint8Array): void {
    const row = slot * WINDOW
    let met = 0
    if (only !== undefined) met = this.#gather(only, 1, row, start, end, 0)
    else for (const { cursor, factor } of cursors) met = this.#gather(cursor, factor, row, start, end, met)
    const { met: places, masks, sums, touched } = this
    const rows = this.#rows
    const norms = this.#norms
    const bit = 1 << slot
    for (let at = 0; at < met; at++) {
      const i = places[at] as number
      const tf = rows[row + i] as number
      sums[i] = (sums[i] as number) + (idf * tf) / (tf + (norms[classes[start + i] as number] as number))
      masks[i] = (masks[i] as number) | bit
      const word = i >>> 5
      touched[word] = (touched[word] as number) | (1 << (i & 31))
    }
  }

  /** Adds a term's tf to a row; returns how many passages were met so far, each once. */
  #gather(
    cursor: Cursor,
    factor: number,
    row: number,
    start: number,
    end: number,
    metBefore: number,
  ): number {
    const { headWeight, contextWeight } = this.#parameters
    const { met: places } = this
    const rows = this.#rows
    const { block } = cursor
    const { passages, body, head, context } = block
    let met = metBefore
    while (cursor.passage < end) {
      const { count } = block
      let at = cursor.at
      for (; at < count; at++) {
        const passage = passages[at] as number
        if (passage >= end) break
        const tf =
          factor *
          ((body[at] as number) + headWeight * (head[at] as number) + contextWeight * (context[at] as number))
        if (tf === 0) continue
        const i = passage - start
        // Rows are left clean, so what stands there was met in this window, under another term of the slot.
        const before = rows[row + i] as number
        if (before === 0) places[met++] = i
        rows[row + i] = before + tf
      }
      cursor.moveTo(at)
    }
    return met
  }

  /** Completes the scores of what was touched, as far as they may matter, and clears the window. */
  #complete(
    { slots }: PreparedQuery,
    wanted: readonly Wanted[],
    rare: number,
    start: number,
    segment: Segment,
    classes: Uint8Array,
    leaders: Leaders,
    offer: (passage: number, score: number) => void,
  ): void {
    const { masks, sums, touched } = this
    const rows = this.#rows
    const rest = rare > 0 ? (wanted[rare - 1] as Wanted).upTo : 0
    // In rising order, since the cursors of what is looked up only move on.
    for (let word = 0; word < touched.length; word++) {
      let bits = touched[word] as number
      if (bits === 0) continue
      touched[word] = 0
      for (; bits !== 0; bits &= bits - 1) {
        const i = (word << 5) + 31 - Math.clz32(bits & -bits)
        const known = masks[i] as number
        const sum = sums[i] as number
        masks[i] = 0
        sums[i] = 0
        let hopeful = (sum + rest) * ROUNDING >= leaders.mark
        let mask = known
        if (hopeful && rare > 0) {
          mask = this.#lookUp(wanted, rare, i, start + i, known, sum, classes, leaders.mark)
          hopeful = mask !== 0
        }
        if (hopeful) {
          const norm = this.#norm(segment, start + i)
          // In the order of slots, so that the same words always add up to the same score.
          let score = 0
          for (let held = mask; held !== 0; held &= held - 1) {
            const slot = 31 - Math.clz32(held & -held)
            const tf = rows[slot * WINDOW + i] as number
            score += ((slots[slot] as Slot).idf * tf) / (tf + norm)
          }
          if (score > 0 && score >= leaders.mark) offer(start + i, score)
        } else mask = known
        for (let held = mask | known; held !== 0; held &= held - 1) {
          rows[(31 - Math.clz32(held & -held)) * WINDOW + i] = 0
        }
      }
    }
  }

  /** Looks a passage up in the lists that were left out. Gives the slots it holds; 0 where it cannot reach the mark,
   *  and then the row of no other slot is touched. */
  #lookUp(
    wanted: readonly Wanted[],
    rare: number,
    i: number,
    passage: number,
    known: number,
    knownSum: number,
    classes: Uint8Array,
    mark: number,
  ): number {
    const rows = this.#rows
    const norm = this.#norms[classes[passage] as number] as number
    let mask = known
    let sum = knownSum
    let hopeful = true
    for (let j = rare - 1; j >= 0; j--) {
      const { slot, idf, cursors, scale, upTo, bound, only } = wanted[j] as Wanted
      hopeful = (sum + upTo) * ROUNDING >= mark
      if (!hopeful) break
      let tf = 0
      if (only !== undefined) {
        const most = only.skip(passage) ? only.bound() * scale : 0
        hopeful = (sum + upTo - bound + (most < idf ? most : idf)) * ROUNDING >= mark
        if (!hopeful) break
        only.seek(passage)
        if (only.passage === passage) tf = this.#weightedTf(only)
      } else {
        let most = 0
        for (const { cursor } of cursors) if (cursor.skip(passage)) most += cursor.bound()
        hopeful = (sum + upTo - bound + Math.min(idf, most * scale)) * ROUNDING >= mark
        if (!hopeful) break
        for (const { cursor, factor } of cursors) {
          cursor.seek(passage)
          if (cursor.passage === passage) tf += factor * this.#weightedTf(cursor)
        }
      }
      if (tf === 0) continue
      rows[slot * WINDOW + i] = tf
      mask |= 1 << slot
      sum += (idf * tf) / (tf + norm)
    }
    if (hopeful && sum * ROUNDING >= mark) return mask
    for (let held = mask & ~known; held !== 0; held &= held - 1) {
      rows[(31 - Math.clz32(held & -held)) * WINDOW + i] = 0
    }
    return 0
  }

  #weightedTf({ block, at }: Cursor): number {
    return fieldSum(
      block.body[at] as number,
      block.head[at] as number,
      block.context[at] as number,
      this.#parameters,
    )
  }
}

/** A slot in one segment. */
interface Wanted {
  readonly slot: number
  readonly idf: number
  readonly cursors: readonly { readonly cursor: Cursor; readonly factor: number }[]
  /** The cursor where there is one, and its term counts fully. */
  readonly only: Cursor | undefined
  /** Turns a block's bound into what it can add to a score. */
  readonly scale: number
  /** The most it can add to any score. */
  readonly bound: number
  /** The same of this slot and all before it together. */
  upTo: number
}

const WINDOW = 4096 // passages scored side by side: their shares stay in the processor's cache
/** Sums of the same shares in another order differ by less. */
const ROUNDING = 1 + 1e-9

/** How many of the slots together cannot lift a passage to the mark. */
function essential(wanted: readonly Wanted[], mark: number): number {
  let count = 0
  while (count < wanted.length && (wanted[count] as Wanted).upTo * ROUNDING < mark) count++
  return count
}
