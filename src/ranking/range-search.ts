import { inBody, inContext, inHead } from '../index/postings.ts'
import type { PostingLists } from '../index/segment.ts'
import { type Bm25Parameters, fieldSum } from './bm25.ts'
import { averageLength, highestBound, leastNorms, Measures, normOf } from './bounds.ts'
import { Cursor, END } from './cursor.ts'
import { TopScores } from './top-scores.ts'

/** A word of the question in the numbers of a segment. */
export interface ScoredSlot {
  readonly idf: number
  /** Terms that count for it, each with its factor in (0, 1]. */
  readonly terms: readonly { readonly term: number; readonly factor: number }[]
}

/** Who wants the passages of a range. */
export interface Taker {
  /** A score below it is of no use. It may only rise. */
  mark(): number
  /** Where the range ends, when it is searched up to `passage`; it may come nearer meanwhile. */
  end(passage: number): number
  /** A passage whose score reaches the mark, with that score. */
  offer(passage: number, score: number): void
}

/** A question about one segment. */
export interface Plan {
  readonly lists: PostingLists
  readonly slots: readonly ScoredSlot[]
  /** Classes of length, by passage. */
  readonly classes: Uint8Array
  /** The slots that occur, those that can add least first. */
  readonly wanted: readonly Wanted[]
  /** The same in the order of slots. */
  readonly inOrder: readonly Wanted[]
}

/**
 * Scores the passages of a range by BM25, without scoring most: the same passages with the same scores come out as
 * if every one were scored. A word's bound says how much it can add to any score, a block's how much it can add in
 * there. Words that together cannot lift a passage to the mark are looked up only for passages that hold another word
 * (Turtle and Flood, "Query evaluation: strategies and optimizations", 1995, as MaxScore), and not even there if the
 * bound of the block says that it would not help (Ding and Suel, "Faster top-k document retrieval using block-max
 * indexes", 2011). Longer than most files: the loops that take nearly all of a question's time belong together.
 */
export class RangeSearch {
  readonly #parameters: Bm25Parameters
  readonly #measures: Measures
  /** avgdl, at the query at hand. */
  #average = 1
  /** Least of what a length adds below the line, by class. */
  #norms: Float64Array = new Float64Array(0)
  /** tf of the passages of a window, as in a block: a row for each slot. It holds where the highest byte is the stamp of
   *  the window, so that nothing has to be cleared. */
  #rows = new Int32Array(0)
  /** The same of slots with several terms, added up, which the row only stamps. */
  #summed = new Float64Array(0)
  #stamp = 0
  /** Of each passage of the window: the most that the slots it is known to hold may add up to; 0 where it cannot reach the
   *  mark. */
  private readonly sums = new Float64Array(WINDOW)
  /** Places in the window that have a sum. */
  private readonly met = new Uint32Array(WINDOW)
  /** How many those are. */
  #count = 0
  /** Places in the window that hold the slot at hand. */
  readonly #holding = new Uint32Array(WINDOW)
  /** A bit for each place. */
  readonly #places = new Uint32Array(WINDOW / 32)
  /** tf by slot, of one passage. */
  #found = new Float64Array(0)

  constructor(parameters: Bm25Parameters) {
    this.#parameters = parameters
    this.#measures = new Measures(parameters)
  }

  /** `average`: avgdl of the collection, as `averageLength` gives it. */
  begin(average: number): void {
    if (average === this.#average && this.#norms.length > 0) return
    this.#average = average
    this.#norms = leastNorms(average, this.#parameters)
  }

  /** Makes a question ready for one segment; good until the next `begin`. */
  plan(lists: PostingLists, slots: readonly ScoredSlot[]): Plan {
    const { classes } = this.#measures.of(lists)
    const inOrder = this.#wanted(lists, slots)
    const wanted = [...inOrder].sort((a, b) => a.bound - b.bound || a.slot - b.slot)
    let upTo = 0
    for (const one of wanted) {
      upTo += one.bound
      one.upTo = upTo
    }
    return { lists, slots, classes, wanted, inOrder }
  }

  /** Offers the passages from `from` on whose scores reach the mark, window by window. */
  run({ lists, slots, classes, wanted, inOrder }: Plan, from: number, taker: Taker): void {
    if (wanted.length === 0) return
    if (this.#rows.length < slots.length * WINDOW) {
      this.#rows = new Int32Array(slots.length * WINDOW)
      this.#summed = new Float64Array(slots.length * WINDOW)
    }
    for (const one of wanted) restart(one, from)
    for (let done = from; ; ) {
      const to = taker.end(done)
      const mark = taker.mark()
      const rare = essential(wanted, mark)
      if (rare === wanted.length) return
      let start = END
      for (let i = rare; i < wanted.length; i++) {
        for (const { cursor } of (wanted[i] as Wanted).cursors) start = Math.min(start, cursor.passage)
      }
      if (start >= to) return
      const end = Math.min(start + WINDOW, to)
      const window = { start, end, lists, classes, taker, stamp: this.#nextStamp() }
      // The weightiest first: what lies in none of those before must be lifted by the rest.
      for (let j = wanted.length - 1; j >= rare; j--) this.#fill(wanted[j] as Wanted, window, mark)
      this.#complete(wanted, inOrder, rare, window, mark)
      done = end
    }
  }

  /**
   * A score that `k` passages reach or more, found before the search: the passages with two of the weightiest words mostly
   * hold the best (cf. Petri, Moffat, Mackenzie, Culpepper and Beck, "Accelerated query processing via similarity score
   * prediction", 2019, which guesses it). 0 where that cannot be told, or would take too long. `counts` tells which
   * passages do.
   */
  prime({ lists, slots, wanted }: Plan, k: number, counts: (passage: number) => boolean): number {
    const blocks = wanted.reduce((sum, one) => sum + one.blocks, 0)
    if (blocks < PRIMING_LEAST) return 0
    const top = new TopScores(k)
    const seen = new Set<number>()
    const weightiest = wanted.slice(-PRIMING_SLOTS)
    for (const [first, second] of PAIRS) {
      const a = weightiest.at(-first)
      const b = weightiest.at(-second)
      if (a === undefined || b === undefined || top.reachedBy(k) > 0) break
      if (blocksToJoin(a, b) * PRIMING_COST > blocks) continue
      for (const one of weightiest) restart(one, 0)
      for (let passage = seek(a, 0); passage !== END; ) {
        const other = seek(b, passage)
        if (other === passage) {
          if (!seen.has(passage) && counts(passage)) {
            seen.add(passage)
            top.add(this.#scoreAt(lists, slots, weightiest, passage))
            if (seen.size >= k * PRIMING_PASSAGES) return top.reachedBy(k)
          }
          passage = seek(a, passage + 1)
        } else passage = seek(a, other)
      }
    }
    return top.reachedBy(k)
  }

  /** What each slot adds to one passage's score, in the order of slots; the sum is that score. */
  shares(lists: PostingLists, slots: readonly ScoredSlot[], passage: number): number[] {
    const { bounds } = this.#measures.of(lists)
    const norm = this.#norm(lists, passage)
    return slots.map(({ idf, terms }) => {
      let tf = 0
      for (const { term, factor } of terms) {
        const cursor = new Cursor(lists, term, bounds)
        cursor.seek(passage)
        if (cursor.passage === passage) tf += factor * this.#weightedTf(cursor)
      }
      return tf === 0 ? 0 : (idf * tf) / (tf + norm)
    })
  }

  /** What some of the slots add to one passage's score. */
  #scoreAt(
    lists: PostingLists,
    slots: readonly ScoredSlot[],
    wanted: readonly Wanted[],
    passage: number,
  ): number {
    if (this.#found.length < slots.length) this.#found = new Float64Array(slots.length)
    const found = this.#found
    found.fill(0)
    for (const { slot, cursors } of wanted) {
      for (const { cursor, factor } of cursors) {
        cursor.seek(passage)
        if (cursor.passage === passage)
          found[slot] = (found[slot] as number) + factor * this.#weightedTf(cursor)
      }
    }
    const norm = this.#norm(lists, passage)
    let score = 0
    for (let slot = 0; slot < slots.length; slot++) {
      const tf = found[slot] as number
      if (tf > 0) score += ((slots[slot] as ScoredSlot).idf * tf) / (tf + norm)
    }
    return score
  }

  /** The slots that occur. */
  #wanted(lists: PostingLists, slots: readonly ScoredSlot[]): Wanted[] {
    const measured = this.#measures.of(lists)
    const { bounds } = measured
    const slack = this.#slack(lists.columns.totals)
    const wanted: Wanted[] = []
    for (const [slot, { idf, terms }] of slots.entries()) {
      const cursors = terms
        .filter(({ term }) => (lists.termDf[term] as number) > 0)
        .map(({ term, factor }) => ({ cursor: new Cursor(lists, term, bounds), factor }))
      if (cursors.length === 0 || idf <= 0) continue
      const most = cursors.reduce((sum, { cursor }) => sum + highestBound(lists, measured, cursor.term), 0)
      const scale = (idf * slack) / 255
      const [first] = cursors
      const only = cursors.length === 1 && first?.factor === 1 ? first.cursor : undefined
      const postings = cursors.reduce((sum, { cursor }) => sum + (lists.termDf[cursor.term] as number), 0)
      const blocks = cursors.reduce((sum, { cursor }) => sum + blocksOf(lists, cursor.term), 0)
      wanted.push({
        slot,
        idf,
        cursors,
        only,
        scale,
        bound: Math.min(idf, most * scale),
        upTo: 0,
        blocks,
        postings,
      })
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

  #norm({ lengths }: PostingLists, passage: number): number {
    const length = fieldSum(
      lengths.body(passage),
      lengths.head(passage),
      lengths.context(passage),
      this.#parameters,
    )
    return normOf(length, this.#average, this.#parameters)
  }

  #nextStamp(): number {
    if (this.#stamp === STAMPS) {
      this.#rows.fill(0)
      this.#stamp = 0
    }
    return ++this.#stamp << STAMP_SHIFT
  }

  /** Notes a slot's tf in the passages of a window, and adds what it may bring each to their sums. A passage that no
   *  weightier slot has noted is left out where this slot with all the lighter ones could not lift it to the mark. */
  #fill(wanted: Wanted, window: Window, mark: number): void {
    const least = mark / ROUNDING - (wanted.upTo - wanted.bound)
    if (wanted.only !== undefined) this.#fillFrom(wanted, wanted.only, window, least)
    else this.#fillFromAll(wanted, window, least)
  }

  /** Of a slot with one term, which counts fully: as nearly all are. */
  #fillFrom(
    { slot, idf }: Wanted,
    cursor: Cursor,
    { start, end, classes, stamp }: Window,
    least: number,
  ): void {
    const { sums, met } = this
    const rows = this.#rows
    const norms = this.#norms
    const row = slot * WINDOW
    const { block } = cursor
    const { passages } = block
    let count = this.#count
    while (cursor.passage < end) {
      const { count: to, tf: tfs } = block
      let at = cursor.at
      for (; at < to; at++) {
        const passage = passages[at] as number
        if (passage >= end) break
        const all = tfs[at] as number
        const tf = all < BODY_ALONE ? all : this.#weighted(all)
        if (tf === 0) continue
        const share = (idf * tf) / (tf + (norms[classes[passage] as number] as number))
        const i = passage - start
        const known = sums[i] as number
        if (known === 0) {
          if (share < least) continue
          met[count++] = i
        }
        rows[row + i] = stamp | all
        sums[i] = known + share
      }
      cursor.moveTo(at)
    }
    this.#count = count
  }

  #fillFromAll(wanted: Wanted, { start, end, classes, stamp }: Window, least: number): void {
    const { sums, met } = this
    const norms = this.#norms
    const summed = this.#summed
    const holding = this.#holding
    const row = wanted.slot * WINDOW
    const { idf } = wanted
    let held = 0
    for (const { cursor, factor } of wanted.cursors) {
      for (; cursor.passage < end; cursor.next()) {
        const tf = factor * this.#weightedTf(cursor)
        const i = cursor.passage - start
        if (tf > 0 && this.#addTf(row + i, tf, stamp)) holding[held++] = i
      }
    }
    let count = this.#count
    for (let at = 0; at < held; at++) {
      const i = holding[at] as number
      const tf = summed[row + i] as number
      const share = (idf * tf) / (tf + (norms[classes[start + i] as number] as number))
      const known = sums[i] as number
      if (known === 0) {
        if (share < least) continue
        met[count++] = i
      }
      sums[i] = known + share
    }
    this.#count = count
  }

  /** Adds to the tf of a slot with several terms; whether it is the first of them. */
  #addTf(cell: number, tf: number, stamp: number): boolean {
    const rows = this.#rows
    const summed = this.#summed
    if (((rows[cell] as number) & STAMP) === stamp) {
      summed[cell] = (summed[cell] as number) + tf
      return false
    }
    rows[cell] = stamp
    summed[cell] = tf
    return true
  }

  /** tf of a slot in a passage of the window, as far as it was noted. */
  #tfAt({ slot, only }: Wanted, i: number, stamp: number): number {
    const cell = slot * WINDOW + i
    const noted = this.#rows[cell] as number
    if ((noted & STAMP) !== stamp) return 0
    if (only === undefined) return this.#summed[cell] as number
    return this.#weighted(noted & ~STAMP)
  }

  /** Completes the scores of what was met, as far as they may matter, and clears the window. */
  #complete(
    wanted: readonly Wanted[],
    inOrder: readonly Wanted[],
    rare: number,
    window: Window,
    mark: number,
  ): void {
    const { sums, met } = this
    const { start, lists, taker, stamp } = window
    this.#keep(rare > 0 ? (wanted[rare - 1] as Wanted).upTo : 0, mark)
    let sorted = false
    for (let j = rare - 1; j >= 0 && this.#count > 0; j--) {
      const one = wanted[j] as Wanted
      const below = one.upTo - one.bound
      if (one.postings * WINDOW < PROBE_COST * this.#count * lists.size) this.#sweep(one, window)
      else {
        if (!sorted) this.#sort()
        sorted = true
        this.#probe(one, below, window, mark)
      }
      this.#add(one, window)
      this.#keep(below, mark)
    }
    for (let at = 0; at < this.#count; at++) {
      const i = met[at] as number
      const norm = this.#norm(lists, start + i)
      // In the order of slots, so that the same words always add up to the same score.
      let score = 0
      for (const one of inOrder) {
        const tf = this.#tfAt(one, i, stamp)
        if (tf > 0) score += (one.idf * tf) / (tf + norm)
      }
      sums[i] = 0
      if (score > 0 && score >= mark) taker.offer(start + i, score)
    }
    this.#count = 0
  }

  /** Leaves those that may reach the mark, if others may add `rest`. */
  #keep(rest: number, mark: number): void {
    const { sums, met } = this
    const all = this.#count
    let count = 0
    for (let at = 0; at < all; at++) {
      const i = met[at] as number
      if (((sums[i] as number) + rest) * ROUNDING >= mark) met[count++] = i
      else sums[i] = 0
    }
    this.#count = count
  }

  /** Puts what was met into rising order: a list can only be searched onwards. */
  #sort(): void {
    const { met } = this
    const places = this.#places
    for (let at = 0; at < this.#count; at++) {
      const i = met[at] as number
      places[i >>> 5] = (places[i >>> 5] as number) | (1 << (i & 31))
    }
    let count = 0
    for (let word = 0; word < places.length; word++) {
      for (let bits = places[word] as number; bits !== 0; bits &= bits - 1) {
        met[count++] = (word << 5) + 31 - Math.clz32(bits & -bits)
      }
      places[word] = 0
    }
  }

  /** Notes tf of a list that was left out, for the passages that were met, by going through the list. */
  #sweep({ slot, cursors, only }: Wanted, { start, end, stamp }: Window): void {
    const { sums } = this
    const rows = this.#rows
    const row = slot * WINDOW
    for (const { cursor, factor } of cursors) {
      const { block } = cursor
      const { passages } = block
      cursor.seek(start)
      while (cursor.passage < end) {
        const { count } = block
        let at = cursor.at
        let tfs: Uint32Array | undefined // unpacked where one is wanted
        for (; at < count; at++) {
          const passage = passages[at] as number
          if (passage >= end) break
          const i = passage - start
          if (sums[i] === 0) continue
          tfs ??= block.tf
          const tf = tfs[at] as number
          if (only !== undefined) rows[row + i] = stamp | tf
          else this.#addTf(row + i, factor * this.#weighted(tf), stamp)
        }
        cursor.moveTo(at)
      }
    }
  }

  /** The same by looking each passage up, in rising order; those stay that the list's bounds there leave a chance, if
   *  others may add `below`. */
  #probe(
    { slot, idf, cursors, scale, only }: Wanted,
    below: number,
    { start, stamp }: Window,
    mark: number,
  ): void {
    const { sums, met } = this
    const rows = this.#rows
    const row = slot * WINDOW
    const all = this.#count
    let count = 0
    for (let at = 0; at < all; at++) {
      const i = met[at] as number
      const passage = start + i
      let most = 0
      if (only !== undefined) most = only.skip(passage) ? only.bound() : 0
      else for (const { cursor } of cursors) if (cursor.skip(passage)) most += cursor.bound()
      if (((sums[i] as number) + below + Math.min(idf, most * scale)) * ROUNDING < mark) {
        sums[i] = 0
        continue
      }
      met[count++] = i
      if (only !== undefined) {
        only.seek(passage)
        if (only.passage === passage) rows[row + i] = stamp | (only.block.tf[only.at] as number)
        continue
      }
      for (const { cursor, factor } of cursors) {
        cursor.seek(passage)
        if (cursor.passage === passage) this.#addTf(row + i, factor * this.#weightedTf(cursor), stamp)
      }
    }
    this.#count = count
  }

  /** Adds what a list brings to the sums of the passages that were met. */
  #add(wanted: Wanted, { start, classes, stamp }: Window): void {
    const { sums, met } = this
    const norms = this.#norms
    const { idf } = wanted
    for (let at = 0; at < this.#count; at++) {
      const i = met[at] as number
      const tf = this.#tfAt(wanted, i, stamp)
      if (tf === 0) continue
      sums[i] = (sums[i] as number) + (idf * tf) / (tf + (norms[classes[start + i] as number] as number))
    }
  }

  #weightedTf({ block, at }: Cursor): number {
    return this.#weighted(block.tf[at] as number)
  }

  #weighted(tf: number): number {
    return fieldSum(inBody(tf), inHead(tf), inContext(tf), this.#parameters)
  }
}

/** Passages of a segment that are scored side by side: those in [start, end). */
interface Window {
  readonly start: number
  readonly end: number
  readonly lists: PostingLists
  readonly classes: Uint8Array
  readonly taker: Taker
  /** Of the cells that hold in it. */
  readonly stamp: number
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
  /** Blocks of postings. */
  readonly blocks: number
  readonly postings: number
}

function blocksOf({ termBlock }: PostingLists, term: number): number {
  return (termBlock[term + 1] as number) - (termBlock[term] as number)
}

/** How many blocks are read at most to find the passages with both. */
function blocksToJoin(a: Wanted, b: Wanted): number {
  const [few, many] = a.postings < b.postings ? [a, b] : [b, a]
  return few.blocks + Math.min(many.blocks, few.postings)
}

/** Moves a slot to its first passage at or after `passage`, wherever it stood. */
function restart({ cursors }: Wanted, passage: number): void {
  for (const { cursor } of cursors) cursor.restart(passage)
}

/** Moves a slot to its first passage at or after `passage`. */
function seek({ cursors }: Wanted, passage: number): number {
  let first = END
  for (const { cursor } of cursors) {
    cursor.seek(passage)
    first = Math.min(first, cursor.passage)
  }
  return first
}

/** Of the weightiest slots, counted from the end: which two a passage must hold to be looked at first. */
const PAIRS = [
  [1, 2],
  [1, 3],
  [2, 3],
] as const
// Measured at a million passages: p50 0.80 of the time without, p99 1.04. With all passages that hold two words, and
// all slots, p99 is 1.25.
const PRIMING_LEAST = 400 // blocks; fewer are searched as soon
const PRIMING_COST = 16 // of so many blocks one may be read
const PRIMING_PASSAGES = 4 // times k
const PRIMING_SLOTS = 4 // the weightiest; the others would add a little, and have to be unpacked for it
/** Below, tf is of the body alone, see `fieldTf`. */
const BODY_ALONE = 256
const WINDOW = 4096 // passages scored side by side: their shares stay in the processor's cache
/** Postings that are gone through in the time in which one is looked up. */
const PROBE_COST = 12
const STAMP_SHIFT = 24 // above tf
const STAMP = 0xff << STAMP_SHIFT
const STAMPS = 255
/** Sums of the same shares in another order differ by less. */
const ROUNDING = 1 + 1e-9

/** How many of the slots together cannot lift a passage to the mark. */
function essential(wanted: readonly Wanted[], mark: number): number {
  let count = 0
  while (count < wanted.length && (wanted[count] as Wanted).upTo * ROUNDING < mark) count++
  return count
}
