// Long, because what is known, what is suspected and the timers belong to one another.

import type { watch } from 'node:fs'
import { lstat, readlink, realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Fault } from './document.ts'
import {
  type CorpusFile,
  corpusFile,
  isGone,
  isPassedOver,
  type Listing,
  listCorpus,
  unreadable,
} from './listing.ts'
import { SOURCES_FILE, type Sources } from './sources.ts'
import { type Survey, type SurveyedFile, sourcesOf, surveyed } from './survey.ts'
import { openWatches } from './watches.ts'

/** What happened in a corpus folder between two moments. A file is in one of the lists, once. */
export interface FolderChange {
  readonly added: readonly SurveyedFile[]
  /** Written to, replaced, or described in another way by `sources.json`. */
  readonly changed: readonly SurveyedFile[]
  /** Paths inside the corpus folder. */
  readonly removed: readonly string[]
  /** The same file under another name. */
  readonly renamed: readonly { readonly from: string; readonly to: SurveyedFile }[]
  /** Whether `sources.json` says something else of a file in `changed`. */
  readonly sourcesChanged: boolean
  /** Of the folder and of `sources.json`: all that stand now. */
  readonly faults: readonly Fault[]
}

export interface FollowOptions {
  /** What is known already; what is different is reported first. By default the folder as it is now. */
  readonly since?: Pick<Survey, 'files' | 'faults'>
  /** Following has become slower or stopped for now, and why: a sentence for the log, once for each trouble. */
  readonly onTrouble?: (message: string) => void
  /** Milliseconds of quiet before a change is reported, so that many steps of one saving are one change. */
  readonly quietMs?: number
  /** Milliseconds after which a change is reported though there is no quiet. */
  readonly patienceMs?: number
  /** Milliseconds between two looks through the folder where it cannot be watched. */
  readonly pollMs?: number
  /** Milliseconds between two looks in any case: network drives report nothing. */
  readonly safetyMs?: number
  /** Whether one watch sees all that is below its folder. */
  readonly recursive?: boolean
  /** Instead of `fs.watch`. */
  readonly startWatch?: typeof watch
}

export interface Following {
  /** Reports a file as changed once more after a time, if it is there, whatever it looks like: for one withheld. */
  again(file: string, afterMs: number): void
  close(): Promise<void>
}

/**
 * Reports what changes in a corpus folder, or about one file, until it is closed. One report is dealt with (its
 * promise awaited) before the next comes. What cannot be looked at stays as it was. An unusable `sources.json` is a
 * fault, and what it said before stands. Throws CorpusError when there is no such folder now; one that goes later is
 * waited for.
 */
export async function followFolder(
  path: string,
  onChange: (change: FolderChange) => void | Promise<void>,
  {
    since,
    onTrouble = () => {},
    quietMs = 50,
    patienceMs = 400,
    pollMs = 3000,
    safetyMs = 300_000,
    recursive = process.platform === 'darwin' || process.platform === 'win32',
    startWatch,
  }: FollowOptions = {},
): Promise<Following> {
  const known = new Map<string, Known>()
  // Until it is read, what it said last; of an unusable one that is all there is.
  const saidBefore = (since?.files ?? []).map(({ file, described }) => [file, described] as const)
  let sources: Sources = { byFile: new Map(saidBefore), faults: [], usable: true }
  let faults: readonly Fault[] = since?.faults ?? []
  let listing: Listing = { folder: path, files: [], ignored: new Map(), faults: [], unseen: [], links: [] }
  let folders = new Set<string>()

  let suspects = new Set<string>()
  let suspectsAll = false
  let renewsWatches = false
  let isPolling = false
  let isLost = false
  let isClosed = false
  let lookMs = 0
  let lookedMs = 0
  let firstHintMs = 0
  let busy: Promise<void> | undefined
  let quiet: NodeJS.Timeout | undefined
  let next: NodeJS.Timeout | undefined
  const forced = new Set<string>()
  const later = new Set<NodeJS.Timeout>()
  const watches = openWatches(hint, { recursive, ...(startWatch !== undefined && { start: startWatch }) })

  function hint(at: string | undefined): void {
    if (at === undefined) {
      suspectsAll = true
      renewsWatches = true
    } else if (at !== SOURCES_FILE && at.split('/').some(isPassedOver)) return
    else suspects.add(at)
    if (suspects.size > MANY) suspectsAll = true
    soon()
  }

  function soon(): void {
    if (isClosed || busy !== undefined) return
    const now = performance.now()
    if (quiet === undefined) firstHintMs = now
    clearTimeout(quiet)
    quiet = setTimeout(turn, Math.min(quietMs, Math.max(0, firstHintMs + patienceMs - now)))
  }

  /** Looks into what is suspected. Never two at once. */
  function turn(): void {
    clearTimeout(quiet)
    quiet = undefined
    if (busy !== undefined || isClosed) return
    busy = deal(inspect())
  }

  async function deal(work: Promise<void>): Promise<void> {
    try {
      await work
    } catch (error) {
      onTrouble(`a change was not dealt with (${String(error)})`)
    }
    busy = undefined
    plan()
    if (suspectsAll || suspects.size > 0) soon()
  }

  /** The next look through everything, with no hint. */
  function plan(): void {
    clearTimeout(next)
    if (isClosed) return
    const pause = isLost ? pollMs : isPolling ? Math.max(pollMs, lookMs * REST) : safetyMs
    const wait = Math.max(0, lookedMs + pause - performance.now())
    next = setTimeout(() => {
      suspectsAll = true
      renewsWatches = true
      turn()
    }, wait).unref()
  }

  async function inspect(): Promise<void> {
    const at = suspects
    const all = suspectsAll
    suspects = new Set()
    suspectsAll = false
    const change = await see(at, all).catch((error: unknown) => {
      if (!isLost) onTrouble(`${path} cannot be followed (${String(error)}); what was read of it stands`)
      isLost = true
      renewsWatches = true
      return undefined
    })
    if (change !== undefined) await report(change)
  }

  async function report(change: FolderChange): Promise<void> {
    if (!isClosed) await onChange(change)
  }

  async function see(at: ReadonlySet<string>, all: boolean): Promise<FolderChange | undefined> {
    const seenMs = Date.now()
    const glanced = all ? undefined : await glance(at)
    const seen = glanced ?? (await lookThrough(at))
    isLost = false
    let said = sources
    const comesOrGoes = [...seen].some(([file, found]) => known.has(file) === (found === undefined))
    if (glanced === undefined || at.has(SOURCES_FILE) || (comesOrGoes && speaks(sources))) {
      const files = new Map<string, CorpusFile>([...known].map(([name, { file }]) => [name, file]))
      for (const [name, found] of seen) {
        if (found === undefined) files.delete(name)
        else files.set(name, found)
      }
      said = await sourcesOf({ folder: listing.folder, files: [...files.values()] }, path)
      for (const [name, file] of files) seen.set(name, file)
    }
    return settle(seen, said.usable ? said : { ...said, byFile: sources.byFile }, at, seenMs)
  }

  /** What is at a few paths; undefined when folders came or went, so that everything must be looked at. */
  async function glance(at: ReadonlySet<string>): Promise<Seen | undefined> {
    const files = [...at].filter(
      file => file !== SOURCES_FILE && (listing.folder === path || file === basename(path)),
    )
    if (files.some(file => folders.has(`${file}/`))) return undefined
    const seen: Seen = new Map()
    let faultsNow = listing.faults
    // All at once: each answer waits for its turn among the questions that are asked meanwhile.
    const looks = await Promise.allSettled(files.map(file => lstat(join(listing.folder, file))))
    for (const [i, look] of looks.entries()) {
      const file = files[i] as string
      faultsNow = faultsNow.filter(fault => fault.file !== file)
      if (look.status === 'fulfilled') {
        const status = look.value
        if (status.isDirectory() || status.isSymbolicLink()) return undefined
        seen.set(file, status.isFile() ? corpusFile(file, join(listing.folder, file), status) : undefined)
      } else if (isGone(look.reason)) seen.set(file, undefined)
      else faultsNow = [...faultsNow, { file, level: 'error', message: unreadable(look.reason) }]
    }
    listing = { ...listing, faults: faultsNow }
    return seen
  }

  async function lookThrough(at: ReadonlySet<string>): Promise<Seen> {
    lookedMs = performance.now()
    const renewsAll = renewsWatches
    renewsWatches = false
    const entered = new Set<string>()
    // A folder that came back under its name is another one, and the watch on the first is dead.
    watches.keep(inside => !renewsAll && !isBelow(inside, at))
    listing = await listCorpus(path, folder => {
      entered.add(folder.inside)
      attempt(() => watches.add(folder))
    })
    const targets = new Set<string>()
    // What a link leads to may go and come, be it a file or a folder.
    for (const link of listing.links) {
      for (const target of await targetsOf(join(listing.folder, link))) {
        // A folder that came back under its name is another one here as well.
        const status = await lstat(dirname(target)).catch(() => undefined)
        if (status === undefined) continue
        const key = `${link}\0${target}\0${status.ino}`
        targets.add(key)
        attempt(() => {
          // What happened before it was watched is seen by looking once more.
          if (watches.addTarget(key, target)) suspectsAll = true
        })
      }
    }
    watches.keep(inside => !isPolling && (entered.has(inside) || targets.has(inside)))
    folders = entered
    const seen: Seen = new Map(listing.files.map(file => [file.file, file]))
    const unseen = new Set(listing.unseen)
    for (const file of known.keys()) if (!seen.has(file) && !isBelow(file, unseen)) seen.set(file, undefined)
    lookMs = performance.now() - lookedMs
    return seen
  }

  function attempt(watching: () => void): void {
    if (isPolling) return
    try {
      watching()
    } catch (error) {
      isPolling = true
      onTrouble(
        `${path} cannot be watched (${error instanceof Error ? error.message : String(error)}), so it is looked ` +
          `through every ${pollMs / 1000} s or more; on Linux, raise fs.inotify.max_user_watches`,
      )
    }
  }

  /** Makes what was seen what is known, and tells the difference. */
  function settle(
    seen: Seen,
    said: Sources,
    at: ReadonlySet<string>,
    seenMs: number,
  ): FolderChange | undefined {
    const gone: Known[] = []
    const added: SurveyedFile[] = []
    const changed: SurveyedFile[] = []
    let sourcesChanged = false
    for (const [name, found] of seen) {
      const old = known.get(name)
      if (found === undefined) {
        if (old !== undefined) gone.push(old)
        known.delete(name)
        forced.delete(name)
        continue
      }
      const isOld = old?.file === found && said.byFile === sources.byFile
      const file = isOld ? old.file : surveyed(found, said)
      const isSame = old?.file.fingerprint === file.fingerprint
      known.set(name, isSame && !at.has(name) ? { file, seenMs: old.seenMs } : { file, seenMs })
      if (old === undefined) added.push(file)
      else if (!isSame || forced.has(name) || (at.has(name) && maybeSince(old))) changed.push(file)
      forced.delete(name)
      if (old !== undefined && !isSame)
        sourcesChanged ||= !isDeepStrictEqual(old.file.described, file.described)
    }
    const renamed = renamesOf(gone, added)
    const faultsBefore = faults
    sources = said
    faults = [...listing.faults, ...said.faults]
    const from = new Set(renamed.map(({ from }) => from))
    const to = new Set(renamed.map(({ to }) => to))
    const change: FolderChange = {
      added: added.filter(file => !to.has(file)),
      changed,
      removed: gone.map(({ file }) => file.file).filter(file => !from.has(file)),
      renamed,
      sourcesChanged,
      faults,
    }
    const isNothing = added.length + changed.length + gone.length === 0
    return isNothing && isDeepStrictEqual(faults, faultsBefore) ? undefined : change
  }

  for (const file of since?.files ?? []) known.set(file.file, { file, seenMs: Date.now() })
  busy = Promise.resolve()
  const first = await see(new Set(), true).catch((error: unknown) => {
    isClosed = true
    watches.keep(() => false)
    throw error
  })
  busy = deal(since === undefined || first === undefined ? Promise.resolve() : report(first))
  return {
    again(file, afterMs) {
      const timer = setTimeout(() => {
        later.delete(timer)
        forced.add(file)
        hint(file)
      }, afterMs).unref()
      later.add(timer)
    },
    async close() {
      isClosed = true
      for (const timer of [quiet, next, ...later]) clearTimeout(timer)
      watches.keep(() => false)
      await busy
    },
  }
}

/** Hints beyond which it is cheaper, and safer, to look at everything. */
const MANY = 1000
/** In how many times the time of a look the next one comes: looking must not become all there is to do. */
const REST = 10

interface Known {
  readonly file: SurveyedFile
  /** When it was looked at, in milliseconds since 1970. */
  readonly seenMs: number
}

/** What was found at the paths that were looked at; undefined: nothing that is read. */
type Seen = Map<string, CorpusFile | undefined>

/** Whether a file may have been written to after it was looked at, though its times say no: clocks tick in steps. */
function maybeSince({ file, seenMs }: Known): boolean {
  return file.mtimeMs > seenMs - (file.mtimeMs % 1000 === 0 ? COARSE_TICK : TICK)
}

const TICK = 10 // milliseconds, of Linux
const COARSE_TICK = 2000 // milliseconds, of FAT and some network drives

function renamesOf(gone: readonly Known[], added: readonly SurveyedFile[]): FolderChange['renamed'] {
  if (gone.length === 0 || added.length === 0) return []
  const identity = ({ ino, bytes, mtimeMs }: CorpusFile): string => `${ino} ${bytes} ${mtimeMs}`
  const byIdentity = new Map(gone.map(({ file }) => [identity(file), file.file]))
  const renamed: { from: string; to: SurveyedFile }[] = []
  for (const to of added) {
    const from = to.ino > 0 ? byIdentity.get(identity(to)) : undefined
    if (from === undefined) continue
    byIdentity.delete(identity(to))
    renamed.push({ from, to })
  }
  return renamed
}

function speaks({ byFile, faults }: Sources): boolean {
  return byFile.size > 0 || faults.length > 0
}

/** Whether a path is one of `paths` or below one of them. */
function isBelow(path: string, paths: ReadonlySet<string>): boolean {
  if (paths.size === 0) return false
  const parts = path.replace(/\/$/u, '').split('/')
  return parts.some((_, at) => paths.has(parts.slice(0, at + 1).join('/')))
}

/** Where a link leads, or would lead if it were there: through each link that stands between, too. */
async function targetsOf(link: string): Promise<ReadonlySet<string>> {
  const targets = new Set<string>()
  for (let at = link; targets.size < MOST_LINKS; ) {
    const next = await readlink(at).catch(() => undefined)
    if (next === undefined) break
    at = resolve(dirname(at), next)
    if (targets.has(at)) break
    targets.add(at)
  }
  const end = await realpath(link).catch(() => undefined)
  return end === undefined ? targets : targets.add(end)
}

const MOST_LINKS = 40 // of a chain, as Linux has it
