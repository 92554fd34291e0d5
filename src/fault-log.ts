import type { Log } from './bot/deps.ts'
import type { Fault } from './corpus/document.ts'
import { shortened } from './corpus/faults.ts'

/** Logs what is wrong with the corpus, each fault once: it is handed all that stand now, whenever they may have changed,
 *  and says those that are new since the last time. One that was mended and comes back is new. */
export function createFaultLog(log: Pick<Log, 'warn' | 'error'>): (faults: readonly Fault[]) => void {
  let before: ReadonlyMap<string, readonly Fault[]> = new Map()
  return faults => {
    const now = byKind(shortened(faults))
    for (const [kind, standing] of now) {
      const known = before.get(kind) ?? []
      const lines = new Set(known.map(({ line }) => line))
      // subtle: what is written above a bad row moves it to another line, and makes no new fault of it.
      const fresh = standing
        .filter(({ line }) => !lines.has(line))
        .slice(0, Math.max(0, standing.length - known.length))
      for (const { level, ...fault } of fresh) log[level === 'error' ? 'error' : 'warn'](fault, 'corpus')
    }
    before = now
  }
}

/** What differs in the line at most. */
function byKind(faults: readonly Fault[]): Map<string, Fault[]> {
  const kinds = new Map<string, Fault[]>()
  for (const fault of faults) {
    // One that stands for others says how many; that changes with each of them.
    const what = fault.count === undefined ? fault.message : ''
    const kind = JSON.stringify([fault.file, fault.level, what])
    const same = kinds.get(kind)
    if (same === undefined) kinds.set(kind, [fault])
    else same.push(fault)
  }
  return kinds
}
