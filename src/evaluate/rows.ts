import { createReadStream } from 'node:fs'

/** A line of a file that is not blank. */
export interface Row {
  readonly file: string
  /** One-based. */
  readonly line: number
  readonly text: string
}

/** The lines of a file, streamed; a file that cannot be read becomes a fault and gives none. */
export async function* rows(file: string, faults: string[]): AsyncGenerator<Row> {
  try {
    let line = 0
    for await (const text of lines(file)) {
      line += 1
      if (text.trim() !== '') yield { file, line, text }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    faults.push(
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? `${file}: is missing; a collection is corpus.jsonl, queries.jsonl and qrels.tsv in one folder`
        : `${file}: cannot be read (${(error as Error).message})`,
    )
  }
}

/** subtle: not node:readline, which also ends lines at a lone \r and at U+2028, both allowed inside JSON. */
async function* lines(file: string): AsyncGenerator<string> {
  let rest = ''
  let first = true
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const text: string = first ? chunk.replace(/^\uFEFF/, '') : chunk
    first = false
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) yield part.endsWith('\r') ? part.slice(0, -1) : part
  }
  if (rest !== '') yield rest.endsWith('\r') ? rest.slice(0, -1) : rest
}
