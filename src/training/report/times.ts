import { percentile } from '../../evaluate/metrics.ts'
import { table } from '../../evaluate/table.ts'
import type { System } from './experiments.ts'
import { written } from './figures.ts'
import { section } from './section.ts'

/** How long one system took to answer each question of a collection, in milliseconds. */
export interface Times {
  readonly collection: string
  readonly system: System
  readonly documents: number
  /** While the program is still being compiled. */
  readonly first: readonly number[]
  /** The same questions once more. */
  readonly second: readonly number[]
}

/** Where and when it was measured. */
export interface TimesMeasured {
  readonly commit: string
  readonly date: string
  readonly processor: string
}

/** The section on speed of docs/quality.md. */
export function renderTimes(all: readonly Times[], { commit, date, processor }: TimesMeasured): string {
  const rows = all
    .filter(({ system }) => system === 'quoth')
    .map(quoth => {
      const plain = all.find(one => one.collection === quoth.collection && one.system === 'plain')
      const both = (round: 'first' | 'second', p: number) =>
        [quoth, plain].map(one => written('msP50', percentile(one?.[round] ?? [], p))).join(' / ')
      return [
        quoth.collection,
        quoth.documents.toLocaleString('en'),
        both('second', 0.5),
        both('second', 0.95),
        both('second', 0.99),
        both('first', 0.5),
      ]
    })
  return section(
    'times',
    `Milliseconds from a question to its answer with three quotes: Quoth, and plain BM25 after the stroke. At most 3 at p50 are
wanted. Each collection is asked by a process of its own, all questions twice, one after another on one core, with
nothing else under way; of the first round, in which the program is still being compiled, the last column tells. Measured
on ${date} at commit \`${commit}\` (${processor}) by \`npm run quality -- COLLECTIONS --times\`.

${table(['collection', 'documents', 'p50', 'p95', 'p99', 'p50, first round'], rows, 'lrrrrr')}`,
  )
}
