import { basename, dirname } from 'node:path'

/** Collections, and folders of collections, that nothing may be learned from: they are looked at last. */
const ASIDE: ReadonlySet<string> = new Set(['chunking-eval', 'folders-aside'])
/** Collections whose second half is looked at last; the questions stand in the order of their articles. */
const HALF_ASIDE: ReadonlySet<string> = new Set(['squad2-dev'])

/** Where a question may be used. `training`: to learn from. `development`: to choose by. `aside`: to report. */
export type Side = 'training' | 'development' | 'aside'

/** `collection`: its folder. */
export function sideOf(collection: string, number: number, of: number): Side {
  const name = basename(collection)
  if (ASIDE.has(name) || ASIDE.has(basename(dirname(collection)))) return 'aside'
  if (HALF_ASIDE.has(name) && 2 * number >= of) return 'aside'
  return number % 2 === 0 ? 'training' : 'development'
}
