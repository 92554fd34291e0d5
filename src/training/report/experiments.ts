import { readFile, writeFile } from 'node:fs/promises'
import { FIGURES, type FigureName, type Figures, written } from './figures.ts'

/** `whole`: the collection as it is. `without-half`: every second title is removed, so that its questions have no
 *  answer any more. `typos`: one typing mistake a question. `joined`: all rows of a title in one document, as a folder has
 *  articles. */
export type Variant = 'whole' | 'without-half' | 'typos' | 'joined' | 'joined without-half'
export type System = 'quoth' | 'plain'
/** Halves by the order of the file; what is aside of squad2-dev is its second half. */
export type Part = 'all' | 'first half' | 'second half'

/** One row: what is asked of whom, and what came out when it was last accepted. */
export interface Experiment {
  readonly collection: string
  readonly variant: Variant
  readonly part: Part
  readonly system: System
  readonly expected: Figures
}

/** What should be reached. `sketch` is plain BM25 as it was first measured, before there was a program. */
export interface Target {
  readonly collection: string
  readonly variant: Variant
  readonly figure: FigureName
  readonly sketch?: number
  readonly atLeast?: number
  readonly atMost?: number
}

export interface Experiments {
  /** Collections whose training side the weights are learned from. */
  readonly learnedFrom: readonly string[]
  readonly experiments: readonly Experiment[]
  readonly targets: readonly Target[]
}

const FILE = new URL('../experiments.json', import.meta.url)

export async function readExperiments(): Promise<Experiments> {
  return JSON.parse(await readFile(FILE, 'utf8'))
}

/** Writes what was reached as what is expected from now on. */
export async function acceptExperiments(
  file: Experiments,
  reached: (experiment: Experiment) => Figures | undefined,
): Promise<void> {
  const experiments = file.experiments.map(experiment => {
    const figures = reached(experiment)
    return figures === undefined ? experiment : { ...experiment, expected: expectationOf(figures) }
  })
  await writeFile(FILE, `${JSON.stringify({ ...file, experiments }, null, 2)}\n`)
}

/** What can be expected of the next run: times cannot, and four digits are enough. */
export function expectationOf(figures: Figures): Figures {
  const names = (Object.keys(FIGURES) as FigureName[]).filter(
    name => FIGURES[name].form !== 'time' && figures[name] !== undefined,
  )
  return Object.fromEntries(names.map(name => [name, Number((figures[name] as number).toFixed(4))]))
}

export interface Verdict {
  readonly ok: boolean
  /** `recall1 is 0.8712, 0.8800 was expected`; one for each figure that is off. */
  readonly differences: readonly string[]
}

/** The same program gives the same figures, so anything that differs is a change that somebody should see: a better
 *  figure fails too, until it is accepted. */
export function judge({ expected }: Experiment, reached: Figures): Verdict {
  const differences = (Object.keys(FIGURES) as FigureName[]).flatMap(name => {
    const [was, is] = [expected[name], reached[name]]
    if (was === undefined || (is !== undefined && Math.abs(is - was) <= TOLERANCE[FIGURES[name].form]))
      return []
    return [`${FIGURES[name].name} is ${is?.toFixed(4) ?? 'missing'}, ${was.toFixed(4)} was expected`]
  })
  const nothing = Object.keys(expected).length === 0
  return {
    ok: differences.length === 0 && !nothing,
    differences: nothing ? ['nothing is expected yet; accept what was reached'] : differences,
  }
}

/** How far a figure may be off: one question of a thousand, a tenth of a word. */
const TOLERANCE = {
  ranking: 0.001,
  share: 0.001,
  points: 0.001,
  mean: 0.1,
  count: 0,
  time: Infinity,
} as const

export function meets({ atLeast, atMost }: Target, value: number | undefined): boolean {
  if (value === undefined) return false
  return (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost)
}

/** `≥ 0.880`, `≤ 45.0`. */
export function bound({ figure, atLeast, atMost }: Target): string {
  return atLeast === undefined ? `≤ ${written(figure, atMost)}` : `≥ ${written(figure, atLeast)}`
}

export function nameOf({ collection, variant, part, system }: Omit<Experiment, 'expected'>): string {
  return [
    collection,
    ...(part === 'all' ? [] : [part]),
    ...(variant === 'whole' ? [] : [variant]),
    system,
  ].join(' · ')
}
