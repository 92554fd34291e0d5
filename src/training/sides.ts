import { basename } from 'node:path'

/** Collections that nothing may be learned from: they are looked at last. */
const ASIDE: ReadonlySet<string> = new Set(['chunking-eval'])
/** Collections whose second half is looked at last; the questions stand in the order of their articles. */
const HALF_ASIDE: ReadonlySet<string> = new Set(['squad2-dev'])

/** Where a question may be used. `training`: to learn from. `development`: to choose by. `aside`: to report. */
export type Side = 'training' | 'development' | 'aside'

export function sideOf(collection: string, number: number, of: number): Side {
  const name = basename(collection)
  if (ASIDE.has(name)) return 'aside'
  if (HALF_ASIDE.has(name) && 2 * number >= of) return 'aside'
  return number % 2 === 0 ? 'training' : 'development'
}
