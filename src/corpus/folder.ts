import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { blocksOf } from './blocks.ts'
import { clean } from './clean.ts'
import { decode } from './decode.ts'
import { type Described, oneLine } from './described.ts'
import type { Document, Fault } from './document.ts'
import { parseFrontMatter } from './formats/front-matter.ts'
import { readRows } from './formats/rows.ts'
import { type CorpusFile, listCorpus, unreadable } from './listing.ts'
import { readSources } from './sources.ts'

// Thrown here, so looked for here.
export { CorpusError } from './listing.ts'

export interface LoadProgress {
  readonly bytesRead: number
  readonly bytesTotal: number
  readonly documents: number
}

/** What reading a corpus brings, piece by piece. */
export type Reading =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** Once, at the end: files of kinds that are not read, by extension. No fault: a folder may hold pictures. */
  | { readonly kind: 'ignored'; readonly files: ReadonlyMap<string, number> }

/**
 * Reads a folder of documents, or one file: `.txt`, `.md`, `.jsonl`, described by the folder's `sources.json`. Files
 * come by path in code-point order, rows by line, so two runs bring the same. One document is held at a time (a
 * text file is read whole, `.jsonl` by lines). A bad file, line or row is a fault and stops nothing.
 *
 * A document's id is its path inside the folder, a row's is its `_id`; the first to have an id keeps it.
 * Throws CorpusError when there is no such folder.
 */
export async function* readFolder(
  path: string,
  onProgress: (progress: LoadProgress) => void = () => {},
): AsyncGenerator<Reading> {
  const listing = await listCorpus(path)
  for (const fault of listing.faults) yield { kind: 'fault', fault }
  const known = new Set(listing.files.map(({ file }) => file))
  const isFolder = listing.folder === path
  const sources = await readSources(listing.folder, file => !isFolder || known.has(file))
  for (const fault of sources.faults) yield { kind: 'fault', fault }

  const bytesTotal = listing.files.reduce((sum, { bytes }) => sum + bytes, 0)
  const takenBy = new Map<string, string>()
  let before = 0
  let documents = 0
  for (const file of listing.files) {
    const described = sources.byFile.get(file.file) ?? {}
    for await (const { bytes, reading } of file.format === 'rows'
      ? rowsOf(file, described)
      : textOf(file, described)) {
      if (reading?.kind !== 'document') {
        if (reading !== undefined) yield reading
      } else {
        const { id, line } = reading.document
        const place = line === undefined ? file.file : `${file.file}:${line}`
        const first = takenBy.get(id)
        if (first === undefined) {
          takenBy.set(id, place)
          documents++
          yield reading
        } else {
          yield faultIn(
            file,
            'error',
            `"${id}" is the id of ${first} already; this one was left out; give it another`,
            line,
          )
        }
      }
      onProgress({ bytesRead: before + bytes, bytesTotal, documents })
    }
    before += file.bytes
  }
  if (listing.ignored.size > 0) yield { kind: 'ignored', files: listing.ignored }
}

interface Step {
  /** Of this file, read so far. */
  readonly bytes: number
  readonly reading?: Reading
}

async function* textOf(file: CorpusFile, given: Described): AsyncGenerator<Step> {
  const { bytes } = file
  let content: Buffer
  try {
    content = await readFile(file.path)
  } catch (error) {
    yield { bytes, reading: faultIn(file, 'error', unreadable(error)) }
    return
  }
  const decoded = decode(content)
  if (decoded.kind === 'binary') {
    yield {
      bytes,
      reading: faultIn(
        file,
        'error',
        'holds NUL bytes, so it is no text; it was left out; remove or convert it',
      ),
    }
    return
  }
  if (decoded.brokenLine !== undefined) {
    const message = 'is not UTF-8; what could not be read became "\ufffd"; save the file as UTF-8'
    yield { bytes, reading: faultIn(file, 'warning', message, decoded.brokenLine) }
  }
  const whole = clean(decoded.text.replaceAll('\r\n', '\n'))
  const { described, body, warnings } =
    file.format === 'markdown' ? parseFrontMatter(whole) : { described: {}, body: whole, warnings: [] }
  for (const message of warnings) yield { bytes, reading: faultIn(file, 'warning', message, 1) }
  if (body.trim() === '') {
    yield { bytes, reading: faultIn(file, 'warning', 'is empty; write something or remove it') }
    return
  }
  const title = given.title ?? described.title ?? titleOf(body) ?? nameOf(file.file)
  const document = documentOf(
    { ...described, ...given, title },
    { id: file.file, file: file.file, text: body },
  )
  yield { bytes, reading: { kind: 'document', document } }
}

async function* rowsOf(file: CorpusFile, { title: _, url: __, ...given }: Described): AsyncGenerator<Step> {
  let rows = 0
  try {
    for await (const { line, bytes, row, error, warnings } of readRows(file.path)) {
      rows++
      for (const message of warnings) yield { bytes, reading: faultIn(file, 'warning', message, line) }
      if (error !== undefined) yield { bytes, reading: faultIn(file, 'error', error, line) }
      if (row === undefined) continue
      const text = clean(row.text)
      if (text.trim() === '') {
        yield {
          bytes,
          reading: faultIn(file, 'warning', '"text" is empty; write something or remove the row', line),
        }
        continue
      }
      const { id, described, metadata } = row
      const place = { id, file: file.file, line, text, ...(metadata !== undefined && { metadata }) }
      const document = documentOf({ ...given, ...described, title: described.title ?? id }, place)
      yield { bytes, reading: { kind: 'document', document } }
    }
  } catch (error) {
    yield { bytes: file.bytes, reading: faultIn(file, 'error', unreadable(error)) }
    return
  }
  if (rows === 0)
    yield { bytes: file.bytes, reading: faultIn(file, 'warning', 'is empty; write something or remove it') }
}

function documentOf(
  described: Described & { readonly title: string },
  place: Pick<Document, 'id' | 'file' | 'text' | 'line' | 'metadata'>,
): Document {
  const version = createHash('sha256')
    .update(`${described.title}\n${place.text}`)
    .digest('hex')
    .slice(0, VERSION_DIGITS)
  return { language: 'en', ...described, ...place, version, length: place.text.length }
}

const VERSION_DIGITS = 16

/** The first heading; else the first line, if it is short enough for one. */
function titleOf(body: string): string | undefined {
  const blocks = blocksOf(body.slice(0, TITLE_WITHIN))
  const block = blocks.find(({ level }) => level > 0) ?? blocks[0]
  const line = block === undefined ? '' : oneLine(body.slice(block.start, block.end))
  return line !== '' && line.length <= LONGEST_TITLE ? line : undefined
}

const TITLE_WITHIN = 4000 // UTF-16 code units: a first heading further down is not the document's
const LONGEST_TITLE = 200 // UTF-16 code units

function nameOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return name.replace(/\.[^.]+$/u, '')
}

function faultIn(
  { file }: CorpusFile,
  level: Fault['level'],
  message: string,
  line?: number,
): Reading & { kind: 'fault' } {
  return { kind: 'fault', fault: { file, level, message, ...(line !== undefined && { line }) } }
}
