import { isUtf8 } from 'node:buffer'
import * as v from 'valibot'
import { oneLine } from '../clean.ts'
import { type Described, describe, describedFields, faultOf, kindOf } from '../described.ts'

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
}

/** Reads whole lines of a `.jsonl` file, UTF-8. `firstLine` is the one-based number of the first. */
export function* readRows(bytes: Uint8Array<ArrayBuffer>, firstLine: number): Generator<RowReading> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let start = 0, line = firstLine; start < buffer.length; line++) {
    const newline = buffer.indexOf(NEWLINE, start)
    const end = newline === -1 ? buffer.length : newline
    const row = buffer.subarray(start, end)
    start = end + 1
    if (row.length === 0) continue
    const text = row
      .toString('utf8')
      .replace(/^\ufeff/u, '')
      .trim()
    if (text === '') continue
    const warnings: string[] = []
    if (!isUtf8(row)) warnings.push(NOT_UTF8)
    yield { line, warnings, ...rowOf(text, warnings) }
  }
}

const NOT_UTF8 = 'is not UTF-8; what could not be read became "\ufffd"; save the file as UTF-8'
const NEWLINE = 0x0a

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
  const known = Object.entries(metadata ?? {}).filter(([key, of]) => {
    if (!isDeeper(of, DEEPEST)) return of !== null && of !== ''
    const name = JSON.stringify(key.slice(0, 80))
    warnings.push(`${name} in "metadata" nests deeper than ${DEEPEST} levels, so it was left out; flatten it`)
    return false
  })
  const kept = Object.fromEntries(
    known.map(([key, of]) => [key, oneLine(typeof of === 'string' ? of : JSON.stringify(of))]),
  )
  return { row: { id: _id, text: body, described, ...(known.length > 0 && { metadata: kept }) } }
}

/** Whether lists and objects lie inside one another more than `levels` deep. JSON.parse reads any depth, but
 *  JSON.stringify overflows the stack at some thousands, earlier in one thread than in another. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some(inner => isDeeper(inner, levels - 1))
}

const DEEPEST = 100 // levels; what is shown of a value is one short line

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
