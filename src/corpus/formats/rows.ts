import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import * as v from 'valibot'
import { decode, utf16Of } from '../decode.ts'
import { type Described, describe, describedFields, faultOf, kindOf, oneLine } from '../described.ts'

/** A row of a `.jsonl` file. */
export interface Row {
  readonly id: string
  readonly text: string
  readonly described: Described
  readonly metadata?: Readonly<Record<string, string>>
}

/** One line of a `.jsonl` file, read: at most one row, and what there was to say about it. */
export interface RowReading {
  /** One-based. */
  readonly line: number
  readonly row?: Row
  readonly error?: string
  readonly warnings: readonly string[]
  /** Bytes of the file read so far. */
  readonly bytes: number
}

/** Reads rows as they come, so that a file may be larger than memory. Rejects when the file cannot be read. */
export async function* readRows(path: string): AsyncGenerator<RowReading> {
  for await (const { line, bytes, at } of linesOf(path)) {
    if (bytes.length === 0) continue
    const warnings: string[] = []
    if (!isUtf8(bytes))
      warnings.push('is not UTF-8; what could not be read became "\ufffd"; save the file as UTF-8')
    const text = bytes
      .toString('utf8')
      .replace(/^\ufeff/u, '')
      .trim()
    if (text === '') continue
    yield { line, bytes: at, warnings, ...rowOf(text, warnings) }
  }
}

function rowOf(text: string, warnings: string[]): { row: Row } | { error: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return {
      error: `is not JSON (${error instanceof Error ? error.message : 'syntax error'}); every line is one object`,
    }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      error: `is ${kindOf(value)}; every line is one object like {"_id": "1", "title": "…", "text": "…"}`,
    }
  }
  const parsed = v.safeParse(RowSchema, value)
  if (!parsed.success) return { error: faultOf(parsed.issues, 'row') }
  const { _id, text: body, metadata, ...fields } = parsed.output
  const described = describe(fields, message => warnings.push(message))
  const known = Object.entries(metadata ?? {}).filter(([, of]) => of !== null && of !== '')
  const kept = Object.fromEntries(
    known.map(([key, of]) => [key, oneLine(typeof of === 'string' ? of : JSON.stringify(of))]),
  )
  return { row: { id: _id, text: body, described, ...(known.length > 0 && { metadata: kept }) } }
}

const RowSchema = v.object({
  _id: v.pipe(
    v.union([v.string(), v.number()]),
    v.transform(id => String(id).trim()),
    v.nonEmpty('must not be empty'),
  ),
  text: v.string(),
  metadata: v.nullish(v.record(v.string(), v.unknown())),
  ...describedFields,
})

/** Lines as bytes, without their ends; `at` is how far the file is read. */
async function* linesOf(path: string): AsyncGenerator<{ line: number; bytes: Buffer; at: number }> {
  let line = 0
  let at = 0
  let parts: Buffer[] = []
  let utf16 = false
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    if (at === 0) utf16 = utf16Of(chunk) !== undefined
    at += chunk.length
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1 && !utf16; end = chunk.indexOf(NEWLINE, start)) {
      parts.push(chunk.subarray(start, end))
      yield { line: ++line, bytes: parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts), at }
      parts = []
      start = end + 1
    }
    if (start < chunk.length) parts.push(chunk.subarray(start))
  }
  const rest = Buffer.concat(parts)
  // UTF-16 is rare enough to be read whole.
  const decoded = utf16 ? decode(rest) : undefined
  if (decoded?.kind === 'text') {
    for (const text of decoded.text.split('\n')) yield { line: ++line, bytes: Buffer.from(text), at }
  } else if (rest.length > 0) yield { line: ++line, bytes: rest, at }
}

const CHUNK = 1 << 18 // bytes
const NEWLINE = 0x0a
