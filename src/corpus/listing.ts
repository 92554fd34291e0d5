import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { Fault } from './document.ts'

/** The corpus folder itself cannot be read: there is nothing to answer from. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError'
}

export interface CorpusFile {
  /** Path inside the corpus folder, with `/`. */
  readonly file: string
  /** Where to open it. */
  readonly path: string
  readonly format: 'text' | 'markdown' | 'rows'
  readonly bytes: number
}

export interface Listing {
  /** The folder; of a single file, the folder it is in. */
  readonly folder: string
  /** By path, in the order of code points. */
  readonly files: readonly CorpusFile[]
  /** How many files have an extension that is not read, by extension (`.pdf`), most frequent first. */
  readonly ignored: ReadonlyMap<string, number>
  readonly faults: readonly Fault[]
}

/**
 * What there is to read in a folder and all below it, or the one file that `path` names. Hidden files,
 * `node_modules` and `sources.json` are passed over; symbolic links are followed, each folder is entered once.
 * Throws CorpusError when there is no such folder or file.
 */
export async function listCorpus(path: string): Promise<Listing> {
  const faults: Fault[] = []
  const ignored = new Map<string, number>()
  const status = await stat(path).catch((cause: unknown) => {
    throw new CorpusError(`${path}: ${reasonOf(cause)}; set CORPUS_DIR to the folder of your documents`, {
      cause,
    })
  })
  if (!status.isDirectory()) {
    const name = basename(path)
    const format = FORMATS.get(extname(name).toLowerCase())
    if (format === undefined) {
      throw new CorpusError(
        `${path}: this kind of file is not read; give a folder, or a .txt, .md or .jsonl file`,
      )
    }
    return {
      folder: dirname(path),
      files: [{ file: name, path, format, bytes: status.size }],
      ignored,
      faults,
    }
  }
  const files: CorpusFile[] = []
  const entered = new Set<string>()
  const enter = async (folder: string, inside: string): Promise<void> => {
    const real = await realpath(folder)
    if (entered.has(real)) return
    entered.add(real)
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (isPassedOver(entry)) continue
      const file = inside + entry.name
      const where = join(folder, entry.name)
      try {
        const target = await stat(where)
        if (target.isDirectory()) await enter(where, `${file}/`)
        else if (target.isFile()) {
          const extension = extname(entry.name).toLowerCase()
          const format = FORMATS.get(extension)
          if (format !== undefined) files.push({ file, path: where, format, bytes: target.size })
          else ignored.set(extension, (ignored.get(extension) ?? 0) + 1)
        }
      } catch (error) {
        faults.push({ file, level: 'error', message: unreadable(error) })
      }
    }
  }
  await enter(path, '').catch((cause: unknown) => {
    throw new CorpusError(`${path}: ${reasonOf(cause)}; set CORPUS_DIR to a folder that can be read`, {
      cause,
    })
  })
  files.sort((a, b) => byCodePoints(a.file, b.file))
  faults.sort((a, b) => byCodePoints(a.file, b.file))
  const counts = [...ignored].sort(([a, m], [b, n]) => n - m || byCodePoints(a, b))
  return { folder: path, files, ignored: new Map(counts), faults }
}

/** Says why a file cannot be read, and what to do. */
export function unreadable(error: unknown): string {
  return `${reasonOf(error)}; it was left out; check that it exists and may be read`
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS.get(code) ?? `cannot be read (${code || String(error)})`
}

const REASONS = new Map([
  ['ENOENT', 'does not exist'],
  ['EACCES', 'may not be read (no permission)'],
  ['EPERM', 'may not be read (no permission)'],
  ['ELOOP', 'is a link that leads to itself'],
])

const FORMATS: ReadonlyMap<string, CorpusFile['format']> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.jsonl', 'rows'],
])

function isPassedOver({ name }: Dirent): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === 'sources.json'
}

/** subtle: `<` compares UTF-16 units, which puts emoji before some letters; UTF-8 sorts as code points do. */
function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
