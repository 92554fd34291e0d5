import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { CorpusFolder } from './listing.ts'

/** Something happened at a path inside the corpus folder; undefined: it could be anywhere. */
export type OnHint = (path: string | undefined) => void

export interface Watches {
  /** Watches a folder from now on. Throws when the system has no more watches to give. */
  add(folder: CorpusFolder): void
  /** Watches a file or folder that a link leads to: the folder it is in, since it may be replaced there. False where that
   *  `key` is watched already. */
  addTarget(key: string, target: string): boolean
  /** Stops what `keep` does not hold, by the path inside or the key that it was added with. */
  keep(keep: (inside: string) => boolean): void
}

/**
 * Watches on folders, by node's own `fs.watch`. What they report are hints, to be looked into: an event may come
 * twice, late, or name what is gone again.
 *
 * Where the system watches a whole tree by itself (macOS, Windows), one watch and one for each linked folder do. On
 * Linux each folder has one: 2,000 folders with 20,000 files are watched in 0.1 s and 12 MB, while libraries and
 * `recursive` watch each file as well, in 0.4 to 2.4 s and 84 to 260 MB, with ten times as many watches of the
 * number that the system has.
 */
export function openWatches(onHint: OnHint, { recursive, start = watch }: WatchOptions): Watches {
  const open = new Map<string, FSWatcher>()

  const begin = (key: string, path: string, isDeep: boolean, onName: (name: string | null) => void): void => {
    if (open.has(key)) return
    let watcher: FSWatcher
    try {
      watcher = start(path, { persistent: false, recursive: isDeep }, (_, name) => onName(name))
    } catch (error) {
      // Gone again already, or not to be read, which whoever lists it finds out as well. The folder above tells when
      // that changes.
      if (error instanceof Error && 'code' in error && UNWATCHED.has(String(error.code))) return
      throw error
    }
    open.set(key, watcher)
    watcher.on('error', () => {
      watcher.close()
      if (open.get(key) === watcher) open.delete(key)
      onHint(undefined)
    })
  }

  return {
    add({ inside, path, linked }) {
      if (recursive && inside !== '' && !linked) return
      begin(inside, path, recursive, name => {
        if (name === null) onHint(undefined)
        else {
          // A folder tells of its own end by its own name. The folder above tells as well, but the first has none.
          if (inside === '' && name === basename(path)) onHint(undefined)
          onHint(inside + (process.platform === 'win32' ? name.replaceAll('\\', '/') : name))
        }
      })
    },
    addTarget(key, target) {
      if (open.has(key)) return false
      const folder = dirname(target)
      begin(key, folder, false, changed => {
        if (changed === null || changed === basename(target) || changed === basename(folder))
          onHint(undefined)
      })
      return open.has(key)
    },
    keep(keep) {
      for (const [key, watcher] of open) {
        if (keep(key)) continue
        watcher.close()
        open.delete(key)
      }
    },
  }
}

const UNWATCHED: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'EPERM'])

export interface WatchOptions {
  /** Whether one watch sees all that is below its folder. */
  readonly recursive: boolean
  /** Instead of `fs.watch`. */
  readonly start?: typeof watch
}
