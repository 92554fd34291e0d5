import { hash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { blocksOf } from './blocks.ts'
import { clean, oneLine } from './clean.ts'
import { decode } from './decode.ts'
import type { Described } from './described.ts'
import type { Document, Fault } from './document.ts'
import { parseFrontMatter } from './formats/front-matter.ts'
import { readRows } from './formats/rows.ts'
import { isTitleLike } from './headings.ts'
import { type CorpusFile, unreadable } from './listing.ts'
import { subjectOf } from './mail.ts'
import { withoutMarkup } from './markup.ts'
import {
  CHANGED,
  type DescribedFile,
  EMPTY,
  LONGEST_TEXT,
  looksTheSame,
  type Piece,
  type Withheld,
  withheld,
} from './pieces.ts'

/** What reading a piece brings. */
export type PieceReading =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | Withheld

/**
 * Reads a piece, in the order of files and lines. A bad file, line or row is a fault and stops nothing. Whether a
 * row's id was seen before is for whoever puts pieces together.
 *
 * Files are opened synchronously: in a worker thread that is right, and ten times faster for thousands of notes.
 */
export function* readPiece(piece: Piece): Generator<PieceReading> {
  if (piece.kind === 'rows') yield* rowsOf(piece)
  else for (const file of piece.files) yield* textOf(file)
}

function* textOf(file: DescribedFile): Generator<PieceReading> {
  let content: Buffer
  let isSteady: boolean
  try {
    const handle = openSync(file.path, 'r')
    try {
      const before = fstatSync(handle)
      if (before.size > LONGEST_TEXT) {
        yield withheld(file, 'unreadable', TOO_LARGE)
        return
      }
      content = readFileSync(handle)
      isSteady = looksTheSame(before, fstatSync(handle))
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    yield withheld(file, 'unreadable', unreadable(error))
    return
  }
  yield* readText(file, content)
  if (!isSteady) yield withheld(file, 'changed', CHANGED)
}

const TOO_LARGE = 'is larger than 512 MB; it was left out; cut it into several files'

function* readText(file: DescribedFile, content: Buffer): Generator<PieceReading> {
  const decoded = decode(content)
  if (decoded.kind === 'binary') {
    yield faultIn(file, 'error', 'holds NUL bytes, so it is no text; it was left out; remove or convert it')
    return
  }
  if (decoded.brokenLine !== undefined) {
    const message = 'is not UTF-8; what could not be read became "\ufffd"; save the file as UTF-8'
    yield faultIn(file, 'warning', message, decoded.brokenLine)
  }
  const whole = clean(decoded.text.replaceAll('\r\n', '\n'))
  const { described, body, warnings } =
    file.format === 'markdown' ? parseFrontMatter(whole) : { described: {}, body: whole, warnings: [] }
  for (const message of warnings) yield faultIn(file, 'warning', message, 1)
  if (body.trim() === '') {
    yield withheld(file, 'empty', EMPTY)
    return
  }
  const title =
    file.described.title ?? described.title ?? titleOf(body) ?? nameOf(baseOf(file.file), file.file)
  const document = documentOf(
    { ...described, ...file.described, title },
    { id: file.file, file: file.file, text: body },
  )
  yield { kind: 'document', document }
}

function* rowsOf({ file, firstLine, bytes }: Piece & { kind: 'rows' }): Generator<PieceReading> {
  const { title: _, url: __, ...given } = file.described
  for (const { line, row, error, warnings } of readRows(bytes, firstLine)) {
    for (const message of warnings) yield faultIn(file, 'warning', message, line)
    if (error !== undefined) yield faultIn(file, 'error', error, line)
    if (row === undefined) continue
    const text = clean(row.text)
    if (text.trim() === '') {
      yield faultIn(file, 'warning', '"text" is empty; write something or remove the row', line)
      continue
    }
    const { id, described, metadata } = row
    const place = { id, file: file.file, line, text, ...(metadata !== undefined && { metadata }) }
    const document = documentOf(
      described.title === undefined
        ? { ...given, ...described, title: nameOf(id, file.file), untitled: true }
        : { ...given, ...described, title: described.title },
      place,
    )
    yield { kind: 'document', document }
  }
}

function documentOf(
  described: Described & Pick<Document, 'title' | 'untitled'>,
  place: Pick<Document, 'id' | 'file' | 'text' | 'line' | 'metadata'>,
): Document {
  const version = hash('sha256', `${described.title}\n${place.text}`, 'hex').slice(0, VERSION_DIGITS)
  return { language: 'en', ...described, ...place, version, length: place.text.length }
}

const VERSION_DIGITS = 16

/** What a saved e-mail is about; else the first heading, or the first line, if it is short enough for a title. What follows a rule
 *  (`---`, `* * *`) is text. */
function titleOf(body: string): string | undefined {
  const subject = oneLine(withoutMarkup(subjectOf(body) ?? ''))
  if (subject !== '' && subject.length <= LONGEST_TITLE) return subject
  const blocks = blocksOf(body.slice(0, TITLE_WITHIN))
  const [first] = blocks
  const heading = blocks.find(({ level }) => level > 0)
  // Headings that are underlined stand below their document's title; what stands above one of `#` may be anything.
  const isUnderlined =
    heading !== undefined &&
    !/^#{1,6}[^\S\n]+$/mu.test(body.slice(Math.max(0, heading.start - 10), heading.start))
  const block = isUnderlined && first !== undefined && isTitleLike(body, first) ? first : (heading ?? first)
  const line = block === undefined ? '' : oneLine(withoutMarkup(body.slice(block.start, block.end)))
  const isAsked = block?.marker === 'asks' // the first of several questions is not what all are about
  const isParagraph = block?.level === 0 && line.length > LONGEST_LINE && /[.!?…]["'”’»)]*$/u.test(line)
  const isTitle = /[\p{L}\p{N}]/u.test(line) && line.length <= LONGEST_TITLE && !isAsked && !isParagraph
  return isTitle ? line : undefined
}

const TITLE_WITHIN = 4000 // UTF-16 code units: a first heading further down is not the document's
const LONGEST_TITLE = 200 // UTF-16 code units
const LONGEST_LINE = 100 // the same, of a first line that ends like a sentence

/** What has no title goes by its name, cleaned as titles are; where nothing is left of it, by that of its file. */
function nameOf(name: string, file: string): string {
  return oneLine(name) || oneLine(file)
}

/** The name of a file without its folders and its extension. */
function baseOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/u, '')
}

function faultIn(
  { file }: CorpusFile,
  level: Fault['level'],
  message: string,
  line?: number,
): PieceReading & { kind: 'fault' } {
  return { kind: 'fault', fault: { file, level, message, ...(line !== undefined && { line }) } }
}
