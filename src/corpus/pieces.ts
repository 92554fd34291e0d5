import type { Stats } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { decode, utf16Of } from './decode.ts'
import type { Described } from './described.ts'
import type { Fault } from './document.ts'
import { type CorpusFile, unreadable } from './listing.ts'

/** A corpus file, and what `sources.json` says about it. */
export interface DescribedFile extends CorpusFile {
  readonly described: Described
}

/** What can be read on its own, in a worker thread: it survives a structured clone, and `bytes` can be moved. */
export type Piece =
  /** Texts and Markdown files, whole; whoever reads the piece opens them. */
  | { readonly kind: 'texts'; readonly files: readonly DescribedFile[] }
  /** A run of whole lines of a `.jsonl` file, as UTF-8. */
  | {
      readonly kind: 'rows'
      readonly file: DescribedFile
      /** Counts the pieces of the file, from 0. */
      readonly part: number
      /** One-based. */
      readonly firstLine: number
      /** Alone in its buffer, so that moving it takes nothing else along. */
      readonly bytes: Uint8Array<ArrayBuffer>
    }

/**
 * A file whose present state is not to be trusted. It comes after what could be read of the file, which should be
 * dropped where an older version stands. Where there is none, what was read counts.
 */
export interface Withheld {
  readonly kind: 'withheld'
  readonly file: string
  /**
   * - `unreadable`: it could not be read, or not to its end.
   * - `changed`: it was written to while it was read.
   * - `half-written`: its last line ends in the middle of a row.
   * - `empty`: many programs empty a file before they write it. One that stays empty is meant to be.
   */
  readonly reason: 'unreadable' | 'changed' | 'half-written' | 'empty'
  readonly fault: Fault
}

export interface PieceOptions {
  /** Bytes of a piece; one line longer than that is a piece of its own size. */
  readonly target?: number
  /** Bytes. */
  readonly longestLine?: number
}

/**
 * Cuts files into pieces, in the order given. One piece is held at a time, so files may be larger than memory. Each
 * file is dealt with once the next file's piece, or the end, has come. Longer than most files: what makes a file not to be
 * trusted is found while it is cut.
 */
export async function* piecesOf(
  files: Iterable<DescribedFile>,
  { target = TARGET, longestLine = LONGEST_TEXT }: PieceOptions = {},
): AsyncGenerator<Piece | Withheld> {
  let texts: DescribedFile[] = []
  let weight = 0
  for (const file of files) {
    const isText = file.format !== 'rows'
    if (texts.length > 0 && (!isText || weight + weightOf(file) > target)) {
      yield { kind: 'texts', files: texts }
      texts = []
      weight = 0
    }
    if (isText) {
      texts.push(file)
      weight += weightOf(file)
    } else yield* piecesOfRows(file, target, longestLine)
  }
  if (texts.length > 0) yield { kind: 'texts', files: texts }
}

const TARGET = 1 << 22 // bytes

/** Bytes of the corpus that a piece stands for; those of UTF-16 are counted as UTF-8. */
export function bytesOf(piece: Piece | Withheld): number {
  if (piece.kind === 'withheld') return 0
  if (piece.kind === 'rows') return piece.bytes.length
  return piece.files.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Whether a file is so large that it may be read in several pieces. */
export function isCut({ format, bytes }: CorpusFile): boolean {
  return format === 'rows' && bytes > TARGET
}

/** Bytes of a line, or of a text: V8 holds no longer string. */
export const LONGEST_TEXT = (1 << 29) - 24

/** Thousands of notes of one line each are still worth several pieces. */
function weightOf({ bytes }: DescribedFile): number {
  return bytes + OPENING
}

const OPENING = 1 << 14 // bytes that could be read in the time it takes to open a file

/** Whether nothing was written to a file between two looks at it. */
export function looksTheSame(before: Look, after: Look): boolean {
  return after.size === before.size && after.mtimeMs === before.mtimeMs
}

type Look = Pick<Stats, 'size' | 'mtimeMs'>

export function withheld(
  { file }: CorpusFile,
  reason: Withheld['reason'],
  message: string,
  line?: number,
): Withheld {
  const level = reason === 'unreadable' ? 'error' : 'warning'
  return {
    kind: 'withheld',
    file,
    reason,
    fault: { file, level, message, ...(line !== undefined && { line }) },
  }
}

export const CHANGED = 'was written to while it was read; if it is not read again by itself, read it again'
export const EMPTY = 'is empty; write something or remove it'

async function* piecesOfRows(
  file: DescribedFile,
  target: number,
  longestLine: number,
): AsyncGenerator<Piece | Withheld> {
  let handle: FileHandle
  try {
    handle = await open(file.path)
  } catch (error) {
    yield withheld(file, 'unreadable', unreadable(error))
    return
  }
  try {
    const before = await handle.stat()
    let part = 0
    let line = 1
    let isBlank = true
    let isHalf = false
    for await (const { bytes, isLast } of runsOf(handle, Math.min(target, before.size), longestLine)) {
      isBlank &&= isBlankText(bytes)
      isHalf = isLast && endsInside(bytes)
      const firstLine = line
      line += newlinesIn(bytes)
      if (!isBlank) yield { kind: 'rows', file, part: part++, firstLine, bytes }
    }
    if (isHalf) yield withheld(file, 'half-written', HALF, line)
    else if (!looksTheSame(before, await handle.stat())) yield withheld(file, 'changed', CHANGED)
    else if (isBlank) yield withheld(file, 'empty', EMPTY)
  } catch (error) {
    if (error instanceof TooLong) yield withheld(file, 'unreadable', TOO_LONG)
    else yield withheld(file, 'unreadable', unreadable(error))
  } finally {
    await handle.close()
  }
}

const HALF = 'ends in the middle of a row; if nobody is writing it, complete the row or remove it'
const TOO_LONG = 'has a line of more than 512 MB, and was read up to there; cut it into several rows'

class TooLong extends Error {}

interface Run {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly isLast: boolean
}

/**
 * Whole lines, about `target` bytes at a time. Room is always made for one byte more than is cut off, so what is
 * left over tells that there is a next run.
 */
async function* runsOf(handle: FileHandle, target: number, longestLine: number): AsyncGenerator<Run> {
  let room: Uint8Array<ArrayBuffer> = new Uint8Array(Math.max(target, 3) + 1)
  let filled = 0
  let isStart = true
  for (;;) {
    while (filled < room.length) {
      const { bytesRead } = await handle.read(room, filled, room.length - filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    if (isStart && utf16Of(room.subarray(0, filled)) !== undefined) {
      yield* wholeOf(handle, room, filled, longestLine)
      return
    }
    isStart = false
    if (filled < room.length) {
      if (filled > 0) yield { bytes: alone(room, filled), isLast: true }
      return
    }
    const end = room.lastIndexOf(NEWLINE, room.length - 2) + 1
    if (end === 0) {
      if (room.length > longestLine) throw new TooLong()
      room = roomier(room, Math.min(2 * room.length, Math.max(longestLine, target) + 2))
      continue
    }
    const rest = room.subarray(end, filled)
    const next = new Uint8Array(Math.max(target, rest.length, 3) + 1)
    next.set(rest)
    filled = rest.length
    yield { bytes: alone(room, end), isLast: false }
    room = next
  }
}

/** UTF-16 is rare enough to be read whole. */
async function* wholeOf(
  handle: FileHandle,
  start: Uint8Array<ArrayBuffer>,
  startLength: number,
  longest: number,
): AsyncGenerator<Run> {
  let room = start
  let filled = startLength
  for (;;) {
    if (filled === room.length) room = roomier(room, 2 * room.length)
    const { bytesRead } = await handle.read(room, filled, room.length - filled)
    if (bytesRead === 0) break
    filled += bytesRead
    if (filled > longest) throw new TooLong()
  }
  const decoded = decode(Buffer.from(room.buffer, 0, filled))
  if (decoded.kind === 'text') yield { bytes: new TextEncoder().encode(decoded.text), isLast: true }
}

function roomier(room: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length)
  larger.set(room)
  return larger
}

/** A clone of a view copies all of its buffer: what is much too large is made to fit. */
function alone(room: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  return room.length - length > SPARE ? room.slice(0, length) : room.subarray(0, length)
}

const SPARE = 1 << 16 // bytes

function newlinesIn(bytes: Uint8Array<ArrayBuffer>): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) // searches faster
  let newlines = 0
  for (let at = buffer.indexOf(NEWLINE); at !== -1; at = buffer.indexOf(NEWLINE, at + 1)) newlines++
  return newlines
}

/** Whether there is no row in it; decided by the first byte, nearly always. */
function isBlankText(bytes: Uint8Array<ArrayBuffer>): boolean {
  const first = bytes.find(byte => byte > 0x20)
  if (first === undefined) return !bytes.some(byte => byte < 0x09 || (byte > 0x0d && byte < 0x20))
  return first >= 0x80 && textOf(bytes).trim() === ''
}

function endsInside(bytes: Uint8Array<ArrayBuffer>): boolean {
  const last = textOf(bytes.subarray(bytes.lastIndexOf(NEWLINE) + 1)).trim()
  if (last === '') return false
  try {
    JSON.parse(last)
    return false
  } catch {
    return true
  }
}

function textOf(bytes: Uint8Array<ArrayBuffer>): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

const NEWLINE = 0x0a
