import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { collectionsIn } from '../../evaluate/collection.ts'
import { type Asked, type Observation, SEEDS } from './asking.ts'
import { FEATURES } from './effects.ts'
import type { Experiment, Experiments, Part } from './experiments.ts'
import { type Figures, figuresOf } from './figures.ts'
import type { Job, Results } from './jobs.ts'
import { workAll } from './pool.ts'
import { startRunProgress } from './progress.ts'

/** Everything that was asked, as figures and question by question. */
export interface Measurement {
  readonly asked: readonly Asked[]
  figures(experiment: Omit<Experiment, 'expected'>): Figures | undefined
}

/** What the experiments need to be asked, the longest first. */
export function askJobs({ experiments }: Experiments, directory: string): Job[] {
  const jobs = new Map<string, Job>()
  for (const { collection, variant, system } of experiments) {
    jobs.set(`${collection} ${variant} ${system}`, {
      kind: 'ask',
      directory: folderOf(collection, directory),
      variant,
      system,
    })
  }
  return [...jobs.values()]
}

/** All that the experiments ask. */
export function askedIn({ experiments }: Experiments): string[] {
  return [...new Set(experiments.map(({ collection }) => collection))]
}

/** The same but the seeds, which are too few to be learned from, ranked or timed by. */
export function collectionsOf(file: Experiments): string[] {
  return askedIn(file).filter(name => name !== SEEDS)
}

/** What the section on speed needs. */
export function timeJobs(file: Experiments, directory: string): Job[] {
  return collectionsOf(file).flatMap(name =>
    (['quoth', 'plain'] as const).map(
      (system): Job => ({ kind: 'time', directory: folderOf(name, directory), system }),
    ),
  )
}

/** The project's own are in it, the other collections where somebody keeps them. */
export function folderOf(collection: string, directory: string): string {
  const own = OWN.get(collection)
  return own === undefined
    ? join(directory, collection)
    : fileURLToPath(new URL(`../../../${own}`, import.meta.url))
}

const OWN: ReadonlyMap<string, string> = new Map([
  [SEEDS, 'seeds'],
  ['manuals', 'collections/manuals'],
  ['folders', 'collections/folders'],
  ['folders-aside', 'collections/folders-aside'],
])

/** The collections that are not there. */
export function missing(names: readonly string[], directory: string): string[] {
  return names.filter(name => !existsSync(folderOf(name, directory)))
}

/** Says which are not there, and that the command has failed. */
export function isAbsent(names: readonly string[], directory: string): boolean {
  const absent = missing(names, directory)
  if (absent.length === 0) return false
  process.stderr.write(`Nothing is written: ${directory} does not hold ${absent.join(', ')}.\n`)
  process.exitCode = 1
  return true
}

/** Does the jobs, so many at a time, with a word on how far they are. Results come in the order of the jobs. */
export async function runJobs(jobs: readonly Job[], most = PROCESSES): Promise<Results[Job['kind']][]> {
  const progress = startRunProgress(jobs.reduce((sum, job) => sum + stepsOf(job), 0))
  try {
    return await workAll(jobs, Math.min(most, availableParallelism()), progress.step)
  } finally {
    progress.stop()
  }
}

const PROCESSES = 2 // more would share caches and memory, and the times would say less

export function measurementOf(asked: readonly Asked[]): Measurement {
  const of = ({ collection, variant, part, system }: Omit<Experiment, 'expected'>) => {
    const found = asked.find(
      one => one.collection === collection && one.variant === variant && one.system === system,
    )
    if (found === undefined) return undefined
    const figures = figuresOf(countedIn(found, part).map(({ measured }) => measured))
    // Which document of the seeds is right, nobody wrote down.
    return collection === SEEDS
      ? { ...figures, recall1: undefined, recall5: undefined, ndcg10: undefined }
      : figures
  }
  return {
    asked,
    figures(experiment) {
      const figures = of(experiment)
      if (figures === undefined || experiment.variant !== 'typos') return figures
      const whole = of({ ...experiment, variant: 'whole' })
      return whole?.recall5 === undefined || figures.recall5 === undefined
        ? figures
        : { ...figures, recall5Loss: whole.recall5 - figures.recall5 }
    },
  }
}

/** The questions of a part. */
export function countedIn({ observations }: Asked, part: Part): Observation[] {
  return observations.filter(
    ({ number, of }) => part === 'all' || 2 * number >= of === (part === 'second half'),
  )
}

/** Nearly: a step is a question, or one thing learned. */
function stepsOf(job: Job): number {
  switch (job.kind) {
    case 'ask':
      return questionsIn(job.directory)
    case 'time':
      return 2 * questionsIn(job.directory)
    case 'sizes':
      return 3 * questionsIn(job.directory) // of half of the questions, in pairs twice as many, then four times
    case 'peers':
      return job.directories.reduce((sum, one) => sum + 2 * Math.min(job.most, questionsIn(one)), 0)
    case 'leave one out':
      return job.directories.length + job.learnedFrom.length
    case 'effects':
      return job.directories.length + FEATURES.length
    default:
      return job satisfies never
  }
}

/** How many questions a collection has; none of the seeds, which are asked in no time. */
export function questionsIn(directory: string): number {
  if (basename(directory) === SEEDS) return 0
  return collectionsIn(directory).reduce(
    (sum, one) => sum + readFileSync(join(one, 'queries.jsonl'), 'utf8').trim().split('\n').length,
    0,
  )
}
