import type { Fault } from '../../corpus/document.ts'
import type { Survey } from '../../corpus/survey.ts'
import { type FileOutcome, readPartNote } from './building/messages.ts'

/** What is wrong with the files of a corpus: what was found when they were last looked at, and whether an older version
 *  of them stands. */
export class FileFaults {
  #ofFolder: readonly Fault[] = []
  /** Of files whose older version stands, by file. */
  readonly #withheld = new Map<string, Fault>()
  /** Of files of which there is nothing else to keep a fault with, by file. */
  readonly #unread = new Map<string, Fault>()
  /** Files that were seen empty, and are believed the next time. */
  readonly #emptied = new Set<string>()

  /** The folder was looked through; `known` are the fingerprints of the files as they are served. */
  surveyed({ files, faults }: Survey, known: ReadonlyMap<string, string>): void {
    this.#ofFolder = faults
    // What is served is what is there: nothing is withheld, though it may have been before the last change.
    for (const { file, fingerprint } of files)
      if (known.get(file) === fingerprint) this.#withheld.delete(file)
    const there = new Set(files.map(({ file }) => file))
    for (const file of this.#unread.keys()) if (!there.has(file)) this.#unread.delete(file)
  }

  /** The folder was found to have these faults, and no others. */
  found(faults: readonly Fault[]): void {
    this.#ofFolder = faults
  }

  /** Files whose older version stands on, since what they hold now is not to be trusted. */
  judge(outcomes: readonly FileOutcome[]): ReadonlySet<string> {
    const kept = new Set<string>()
    const empty = new Set(outcomes.filter(one => one.withheld?.reason === 'empty').map(({ file }) => file))
    for (const { file, withheld } of outcomes) {
      if (!empty.has(file)) this.#emptied.delete(file)
      if (withheld === undefined) continue
      if (withheld.reason === 'empty' && this.#emptied.delete(file)) continue
      if (withheld.reason === 'empty') this.#emptied.add(file)
      kept.add(file)
      const message = `${withheld.fault.message}; until then its older version stands`
      this.#withheld.set(file, { ...withheld.fault, message })
    }
    return kept
  }

  /** What was read of these files, and is served but for the `kept` ones; `gone` are served no longer as they were. */
  read(outcomes: readonly FileOutcome[], kept: ReadonlySet<string>, gone: readonly string[]): void {
    for (const file of gone) this.#withheld.delete(file)
    for (const file of [...gone, ...outcomes.map(one => one.file)]) this.#unread.delete(file)
    for (const { file, withheld } of outcomes) {
      // With no older version to keep, half a file counts, and its last line has had its fault.
      if (withheld === undefined || withheld.reason === 'half-written' || kept.has(file)) continue
      this.#unread.set(file, withheld.fault)
    }
  }

  /** All of them; `served` are the files that are served, with what was noted of each. */
  all(served: Iterable<{ readonly name: string; readonly note: string }>): Fault[] {
    const faults = [...this.#ofFolder, ...this.#withheld.values()]
    const unread = new Map(this.#unread)
    for (const { name, note } of served) {
      if (this.#withheld.has(name)) continue
      const own = readPartNote(note).faults
      for (const fault of own) faults.push(fault)
      if (own.some(({ message }) => message === unread.get(name)?.message)) unread.delete(name)
    }
    return [...faults, ...unread.values()]
  }
}
