import type { Stats } from 'node:fs'
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
  /** Last write, in milliseconds since 1970, with fractions. */
  readonly mtimeMs: number
  /** Last change of anything about it; a tool that sets `mtimeMs` back cannot set this one. */
  readonly ctimeMs: number
  /** Number of the file on its disk: stays when it is renamed. */
  readonly ino: number
}

/** A folder that was entered. */
export interface CorpusFolder {
  /** Path inside the corpus folder, with `/` at its end; `''` is the corpus folder itself. */
  readonly inside: string
  readonly path: string
  /** By way of a symbolic link, so a watch on the folder above does not see into it. */
  readonly linked: boolean
}

export interface Listing {
  /** The folder; of a single file, the folder it is in. */
  readonly folder: string
  /** By path, in the order of code points. */
  readonly files: readonly CorpusFile[]
  /** How many files have an extension that is not read, by extension (`.pdf`), most frequent first. */
  readonly ignored: ReadonlyMap<string, number>
  readonly faults: readonly Fault[]
  /** Files and folders that are there and could not be looked at; what was known of them may still hold. */
  readonly unseen: readonly string[]
  /** Symbolic links, wherever they lead, by path inside the corpus folder. */
  readonly links: readonly string[]
}

/**
 * What there is to read in a folder and all below it, or the one file that `path` names. Hidden files,
 * `node_modules` and `sources.json` are passed over; symbolic links are followed, each folder is entered once.
 * `onFolder` is told of a folder before its entries are read, so that whoever watches it misses none.
 * Throws CorpusError when there is no such folder or file.
 */
export async function listCorpus(
  path: string,
  onFolder: (folder: CorpusFolder) => void = () => {},
): Promise<Listing> {
  const faults: Fault[] = []
  const unseen: string[] = []
  const links: string[] = []
  const ignored = new Map<string, number>()
  const status = await stat(path).catch((cause: unknown) => {
    throw new CorpusError(`${path}: ${reasonOf(cause)}; set CORPUS_DIR to the folder of your documents`, {
      cause,
    })
  })
  if (!status.isDirectory()) {
    const file = corpusFile(basename(path), path, status)
    if (file === undefined) {
      throw new CorpusError(
        `${path}: this kind of file is not read; give a folder, or a .txt, .md or .jsonl file`,
      )
    }
    onFolder({ inside: '', path: dirname(path), linked: false })
    return { folder: dirname(path), files: [file], ignored, faults, unseen, links }
  }
  const files: CorpusFile[] = []
  const entered = new Set<string>()
  const enter = async (folder: CorpusFolder): Promise<void> => {
    const real = await realpath(folder.path)
    if (entered.has(real)) return
    entered.add(real)
    onFolder(folder)
    const entries = await readdir(folder.path, { withFileTypes: true })
    // Of two ways to a folder the first by name counts, whatever order the disk has.
    entries.sort((a, b) => byCodePoints(a.name, b.name))
    for (const entry of entries) {
      if (isPassedOver(entry.name)) continue
      const inside = folder.inside + entry.name
      const where = join(folder.path, entry.name)
      const linked = entry.isSymbolicLink()
      if (linked) links.push(inside)
      try {
        const target = await stat(where)
        if (target.isDirectory()) await enter({ inside: `${inside}/`, path: where, linked })
        else if (target.isFile()) {
          const file = corpusFile(inside, where, target)
          if (file !== undefined) files.push(file)
          else {
            const extension = extname(entry.name).toLowerCase()
            ignored.set(extension, (ignored.get(extension) ?? 0) + 1)
          }
        }
      } catch (error) {
        // Deleted since the folder was read, and so no fault. A link that leads nowhere is one.
        if (isGone(error) && !linked) continue
        faults.push({ file: inside, level: 'error', message: unreadable(error) })
        if (!isGone(error)) unseen.push(inside)
      }
    }
  }
  await enter({ inside: '', path, linked: false }).catch((cause: unknown) => {
    throw new CorpusError(`${path}: ${reasonOf(cause)}; set CORPUS_DIR to a folder that can be read`, {
      cause,
    })
  })
  files.sort((a, b) => byCodePoints(a.file, b.file))
  faults.sort((a, b) => byCodePoints(a.file, b.file))
  const counts = [...ignored].sort(([a, m], [b, n]) => n - m || byCodePoints(a, b))
  return { folder: path, files, ignored: new Map(counts), faults, unseen, links }
}

/** A file of a kind that is read, as its folder shows it; undefined for other kinds. */
export function corpusFile(file: string, path: string, status: Stats): CorpusFile | undefined {
  const format = FORMATS.get(extname(path).toLowerCase())
  if (format === undefined) return undefined
  const { size, mtimeMs, ctimeMs, ino } = status
  return { file, path, format, bytes: size, mtimeMs, ctimeMs, ino }
}

/** Whether files and folders of this name are no part of a corpus. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === 'sources.json'
}

/** Whether an error says that there is no such file: nothing of that name, or a link that leads nowhere. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && GONE.has(String(error.code))
}

const GONE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP'])

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

/** subtle: `<` compares UTF-16 units, which puts emoji before some letters; UTF-8 sorts as code points do. */
function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
