import type { Fault, Place } from './document.ts'

/** How many faults of one file are told one by one. A file can have as many as rows; these show what is wrong with it. */
export const MOST_OF_A_FILE = 100

/**
 * Faults as they are told: the first 100 of each file, then one that stands for the rest. Files come in the order in
 * which they are first named. Some of `faults` may stand for others already, and are counted as what they stand for.
 */
export function shortened(faults: readonly Fault[]): Fault[] {
  const byFile = new Map<string, Fault[]>()
  for (const fault of faults) {
    const own = byFile.get(fault.file)
    if (own === undefined) byFile.set(fault.file, [fault])
    else own.push(fault)
  }
  return [...byFile.values()].flatMap(own => {
    const rest = own.slice(MOST_OF_A_FILE)
    const [first] = rest
    if (first === undefined) return own
    const level = rest.some(fault => fault.level === 'error') ? 'error' : 'warning'
    return [...own.slice(0, MOST_OF_A_FILE), standingFor(countOf(rest), first, level)]
  })
}

/** How many faults there are, with all that some of them stand for. */
function countOf(faults: readonly Fault[]): number {
  return faults.reduce((sum, { count = 1 }) => sum + count, 0)
}

/** Stands for so many faults of a file that are not told, of which `first` is the place of the first. */
export function standingFor(count: number, { file, line }: Place, level: Fault['level']): Fault {
  const message = `and ${count} more in this file; mend those above first`
  return { file, ...(line !== undefined && { line }), level, message, count }
}
