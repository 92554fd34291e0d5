import { BitReader, type BitWriter } from './bits.ts'
import type { Segment } from './segment.ts'
import type { TokenCode } from './tokens.ts'

/** A sentence of a passage as the index keeps it: a half-open range in the document's text. */
export interface StoredSentence {
  readonly start: number
  readonly end: number
  /** It asks, so it does not answer. */
  readonly asks: boolean
  /** What its reader calls it, 0..3. */
  readonly label: number
}

/** Where a passage lies in its document. */
export interface Layout {
  readonly sentences: readonly StoredSentence[]
  /** Number of its trail of headings in the document. */
  readonly trail: number
  /** The question it replies to. */
  readonly context?: { readonly start: number; readonly end: number }
}

/** How many words a record holds. */
export interface WordCounts {
  /** By sentence. */
  readonly sentences: readonly number[]
  /** 0 where the head is that of a passage before: `headBack` passages before it. */
  readonly head: number
  readonly headBack: number
  readonly context: number
}

/**
 * Writes all of a record but its words, which follow: head, context, body, in the segment's token code. Bits are
 * saved where a million passages would have them: most sentences are statements that stand one character after the
 * one before, their length follows from their words, and most passages have the title and headings of the one before.
 */
export function writeLayout(
  writer: BitWriter,
  { sentences, trail, context }: Layout,
  words: WordCounts,
): void {
  writer.golomb(trail, 1)
  writer.bits(context === undefined ? 0 : 1, 1)
  if (context !== undefined) {
    writer.golomb(context.start, START_ORDER)
    writer.golomb(context.end - context.start, LENGTH_ORDER)
    writer.golomb(words.context, WORDS_ORDER)
  }
  writer.bits(words.headBack > 0 ? 1 : 0, 1)
  writer.golomb(words.headBack > 0 ? words.headBack : words.head, HEAD_ORDER)
  let at = sentences[0]?.start ?? 0
  writer.golomb(at, START_ORDER)
  writer.golomb(sentences.length, COUNT_ORDER)
  for (const [i, { start, end, asks, label }] of sentences.entries()) {
    const count = words.sentences[i] as number
    const gap = start - at
    const isPlain = !asks && label === 0 && gap === plainGap(i)
    writer.bits(isPlain ? 0 : 1, 1)
    if (!isPlain) {
      writer.bits((label << 1) | (asks ? 1 : 0), 3)
      writer.golomb(gap, GAP_ORDER)
    }
    writer.golomb(count, WORDS_ORDER)
    writer.golomb(folded(end - start - count * USUAL_LENGTH), MORE_ORDER)
    at = end
  }
}

const START_ORDER = 10
const LENGTH_ORDER = 6
const WORDS_ORDER = 4
const HEAD_ORDER = 1
const COUNT_ORDER = 2
const GAP_ORDER = 0
const MORE_ORDER = 4
const USUAL_LENGTH = 6 // of a word and what follows it, in UTF-16 code units

/** Between a sentence and the one before, mostly. */
function plainGap(sentence: number): number {
  return sentence === 0 ? 0 : 1
}

/** 0, -1, 1, -2, 2 as 0, 1, 2, 3, 4. */
function folded(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}

function unfolded(value: number): number {
  return (value & 1) === 1 ? -((value + 1) / 2) : value / 2
}

/** Reads where a passage lies. */
export function layoutOf({ columns, recordAt }: Segment, passage: number): Layout {
  const reader = new BitReader(columns.records, recordAt.at(passage))
  const trail = reader.golomb(1)
  const context = readContext(reader)
  reader.bits(1)
  reader.golomb(HEAD_ORDER)
  let at = reader.golomb(START_ORDER)
  const count = reader.golomb(COUNT_ORDER)
  const sentences: StoredSentence[] = []
  for (let i = 0; i < count; i++) {
    const isPlain = reader.bits(1) === 0
    const mixed = isPlain ? 0 : reader.bits(3)
    const start = at + (isPlain ? plainGap(i) : reader.golomb(GAP_ORDER))
    const usual = reader.golomb(WORDS_ORDER) * USUAL_LENGTH
    at = start + usual + unfolded(reader.golomb(MORE_ORDER))
    sentences.push({ start, end: at, asks: (mixed & 1) === 1, label: mixed >>> 1 })
  }
  return {
    sentences,
    trail,
    ...(context !== undefined && { context: { start: context.start, end: context.end } }),
  }
}

/** The words of one passage, as form numbers, with where its sentences begin; filled anew for each passage. */
export class Words {
  body = new Uint32Array(512)
  head = new Uint32Array(64)
  context = new Uint32Array(64)
  bodyWords = 0
  headWords = 0
  contextWords = 0
  sentences = 0
  /** First word of each sentence of the body, then the end of the last. */
  starts = new Uint32Array(64)
  /** 1 where the sentence asks. */
  asks = new Uint8Array(64)
  /** Whether the head is the record's own. */
  ownsHead = false
  /** Of the record just read: the bit at which its words begin. */
  wordsAt = 0

  /** Reads a passage; `withHead` false leaves out a head that is another record's. */
  read({ columns, tokenCode, recordAt, recordView }: Segment, passage: number, withHead = true): void {
    const { records } = columns
    const back = this.#read(records, recordView, recordAt.at(passage), tokenCode, true)
    if (back === 0 || !withHead) return
    this.#read(records, recordView, recordAt.at(passage - back), tokenCode, false)
  }

  /** Returns how many passages before the head stands, 0 where it is here. */
  #read(records: Uint8Array, view: DataView, from: number, code: TokenCode, withBody: boolean): number {
    const reader = new BitReader(records, from)
    reader.golomb(1)
    const contextWords = readContext(reader)?.words ?? 0
    const back = reader.bits(1)
    const head = reader.golomb(HEAD_ORDER)
    reader.golomb(START_ORDER)
    const sentences = reader.golomb(COUNT_ORDER)
    if (withBody) this.#reserveSentences(sentences)
    let words = 0
    for (let i = 0; i < sentences; i++) {
      let mixed = 0
      if (reader.bits(1) === 1) {
        mixed = reader.bits(3)
        reader.golomb(GAP_ORDER)
      }
      const count = reader.golomb(WORDS_ORDER)
      reader.golomb(MORE_ORDER)
      if (withBody) {
        this.asks[i] = mixed & 1
        this.starts[i] = words
      }
      words += count
    }
    let at = reader.at
    if (withBody) {
      this.wordsAt = at
      this.sentences = sentences
      this.starts[sentences] = words
      this.bodyWords = words
      this.contextWords = contextWords
      this.ownsHead = back === 0
    }
    code.begin()
    this.headWords = back === 0 ? head : 0
    this.head = withRoom(this.head, this.headWords)
    at = code.read(view, from, at, this.headWords, this.head)
    if (withBody) {
      this.context = withRoom(this.context, contextWords)
      at = code.read(view, from, at, contextWords, this.context)
      this.body = withRoom(this.body, words)
      code.read(view, from, at, words, this.body)
    }
    return back === 0 ? 0 : head
  }

  #reserveSentences(count: number): void {
    if (this.starts.length > count) return
    this.starts = new Uint32Array(count * 2)
    this.asks = new Uint8Array(count * 2)
  }
}

function readContext(reader: BitReader) {
  if (reader.bits(1) === 0) return undefined
  const start = reader.golomb(START_ORDER)
  const end = start + reader.golomb(LENGTH_ORDER)
  return { start, end, words: reader.golomb(WORDS_ORDER) }
}

function withRoom(array: Uint32Array<ArrayBuffer>, count: number): Uint32Array<ArrayBuffer> {
  return array.length >= count ? array : new Uint32Array(count * 2)
}
