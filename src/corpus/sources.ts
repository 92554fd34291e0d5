import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { decode } from './decode.ts'
import { type Described, describe, describedFields, faultOf } from './described.ts'
import type { Fault } from './document.ts'
import { unreadable } from './listing.ts'

/** The name of the file that says what the documents beside it are. */
export const SOURCES_FILE = 'sources.json'

export interface Sources {
  /** By path inside the corpus folder. */
  readonly byFile: ReadonlyMap<string, Described>
  readonly faults: readonly Fault[]
  /** False when the file is there and nothing of it could be used; it may be half-written. */
  readonly usable: boolean
}

/**
 * Reads `sources.json` of a corpus folder: a list of `{file, title, publisher, author, published, url, language}`,
 * one row a file, everything but `file` optional. A row about a `.jsonl` file counts for all its rows where they do
 * not speak for themselves (but for title and url). A bad row is a fault, the others stand. `exists` tells whether
 * a file is part of the corpus.
 */
export async function readSources(folder: string, exists: (file: string) => boolean): Promise<Sources> {
  const byFile = new Map<string, Described>()
  const faults: Fault[] = []
  const fault = (level: Fault['level'], line: number | undefined, message: string): void => {
    faults.push({ file: SOURCES_FILE, ...(line !== undefined && { line }), level, message })
  }
  let text: string
  try {
    const decoded = decode(await readFile(join(folder, SOURCES_FILE)))
    if (decoded.kind === 'binary') throw new Error('it is binary')
    text = decoded.text
  } catch (error) {
    const none = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!none) fault('error', undefined, unreadable(error))
    return { byFile, faults, usable: none }
  }
  let rows: unknown
  try {
    rows = JSON.parse(text)
  } catch (error) {
    fault('error', lineOfSyntaxError(text, error), `is not JSON (${String(error)}); no row of it was used`)
    return { byFile, faults, usable: false }
  }
  if (!Array.isArray(rows)) {
    fault('error', 1, 'must be a list of rows like {"file": "a.txt", "title": "…"}; nothing of it was used')
    return { byFile, faults, usable: false }
  }
  const lines = linesOfElements(text)
  rows.forEach((row: unknown, at) => {
    const line = lines[at]
    const parsed = v.safeParse(Row, row)
    if (!parsed.success) {
      fault('error', line, faultOf(parsed.issues, 'row'))
      return
    }
    const { file, ...fields } = parsed.output
    const unknown = Object.keys(row as object).filter(key => !(key in Row.entries))
    if (unknown.length > 0) {
      fault(
        'warning',
        line,
        `"${unknown.join('", "')}" is not a field of a row and was ignored; known are ${Object.keys(Row.entries).join(', ')}`,
      )
    }
    if (byFile.has(file)) {
      fault('error', line, `"${file}" has a row already, which stands; leave one of the two out`)
    } else {
      byFile.set(
        file,
        describe(fields, message => fault('warning', line, message)),
      )
      if (!exists(file))
        fault('warning', line, `"${file}" is not in the corpus; correct the name or leave the row out`)
    }
  })
  return { byFile, faults, usable: true }
}

const Row = v.object({
  file: v.pipe(
    v.string(),
    v.nonEmpty('must not be empty'),
    v.transform(file => file.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '')),
  ),
  ...describedFields,
})

/** JSON.parse says `at position 12`, and newer engines the line as well. */
function lineOfSyntaxError(text: string, error: unknown): number | undefined {
  const position = /position (\d+)/u.exec(String(error))?.[1]
  if (position !== undefined) return lineAt(text, Number(position))
  return /end of JSON/u.test(String(error)) ? lineAt(text, text.length) : undefined
}

/** The line on which each element of the outermost list begins, in a text that is JSON. */
function linesOfElements(text: string): number[] {
  const lines: number[] = []
  let line = 1
  let depth = 0
  let expectsElement = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '\n') line++
    if (/\s/u.test(sign)) continue
    if (depth === 1 && expectsElement && sign !== ']') {
      lines.push(line)
      expectsElement = false
    }
    // subtle: not by a pattern, which would overflow its stack on a string of some millions of characters.
    if (sign === '"') at = endOfString(text, at)
    else if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth--
    if (depth === 1 && (sign === ',' || (sign === '[' && lines.length === 0))) expectsElement = true
  }
  return lines
}

/** Where the closing quotation mark stands of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1
  return at
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
