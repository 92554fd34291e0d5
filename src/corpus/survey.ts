import { createHash } from 'node:crypto'
import type { Described } from './described.ts'
import type { Fault } from './document.ts'
import { type CorpusFile, type Listing, listCorpus } from './listing.ts'
import { readSources, type Sources } from './sources.ts'

/** A corpus file with all that its documents are made of, but for its bytes. */
export interface SurveyedFile extends CorpusFile {
  /** What `sources.json` says about it. */
  readonly described: Described
  /** See `fingerprintOf`. */
  readonly fingerprint: string
}

/** What a corpus holds, before any of its files is read. */
export interface Survey {
  /** The folder; of a single file, the folder it is in. */
  readonly folder: string
  /** By path, in the order of code points. */
  readonly files: readonly SurveyedFile[]
  /** How many files have an extension that is not read, by extension (`.pdf`), most frequent first. */
  readonly ignored: ReadonlyMap<string, number>
  /** Of the folder and of `sources.json`. */
  readonly faults: readonly Fault[]
  /** Files and folders that are there and could not be looked at: what was read of them before stands. */
  readonly unseen: readonly string[]
}

/** Looks through a corpus folder, or at one file. Throws CorpusError when there is none. */
export async function surveyCorpus(path: string): Promise<Survey> {
  const listing = await listCorpus(path)
  const sources = await sourcesOf(listing, path)
  return {
    folder: listing.folder,
    files: listing.files.map(file => surveyed(file, sources)),
    ignored: listing.ignored,
    faults: [...listing.faults, ...sources.faults],
    unseen: listing.unseen,
  }
}

/** The `sources.json` beside what was listed at `path`. A file listed alone shares it with its neighbours. */
export function sourcesOf(
  { folder, files }: Pick<Listing, 'folder' | 'files'>,
  path: string,
): Promise<Sources> {
  const known = new Set(files.map(({ file }) => file))
  return readSources(folder, file => folder !== path || known.has(file))
}

export function surveyed(file: CorpusFile, { byFile }: Pick<Sources, 'byFile'>): SurveyedFile {
  const described = byFile.get(file.file) ?? {}
  return { ...file, described, fingerprint: fingerprintOf(file, described) }
}

/**
 * Two that are alike mean: the file need not be read again. A change of size, of a time, or of what `sources.json`
 * says makes another. The number of the file on its disk is left out, since some network drives make up new ones.
 */
function fingerprintOf({ bytes, mtimeMs, ctimeMs }: CorpusFile, described: Described): string {
  const said = Object.entries(described).sort(([a], [b]) => (a < b ? -1 : 1))
  const hash = said.length === 0 ? '' : createHash('sha256').update(JSON.stringify(said)).digest('hex')
  return `${bytes} ${mtimeMs} ${ctimeMs} ${hash.slice(0, HASH_DIGITS)}`.trimEnd()
}

const HASH_DIGITS = 16
