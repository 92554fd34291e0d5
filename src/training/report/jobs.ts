import { type Asked, ask, timeAnswers } from './asking.ts'
import { askSizes } from './asking-sizes.ts'
import { type Effects, effectsOf } from './effects.ts'
import type { System, Variant } from './experiments.ts'
import { askPeers, type Peers } from './peers.ts'
import type { Sized } from './sizes.ts'
import type { Times } from './times.ts'
import { leaveOneOut, type Transfer } from './transfer.ts'

/** A piece of the measuring that one process does. */
export type Job =
  | {
      readonly kind: 'ask'
      readonly directory: string
      readonly variant: Variant
      readonly system: System
    }
  | { readonly kind: 'time'; readonly directory: string; readonly system: System }
  | { readonly kind: 'sizes'; readonly directory: string; readonly material: readonly string[] }
  | { readonly kind: 'peers'; readonly directories: readonly string[]; readonly most: number }
  | {
      readonly kind: 'leave one out'
      readonly directories: readonly string[]
      readonly learnedFrom: readonly string[]
    }
  | { readonly kind: 'effects'; readonly directories: readonly string[] }

/** What comes back, by the kind of job. */
export interface Results {
  readonly ask: Asked
  readonly time: Times
  readonly sizes: readonly Sized[]
  readonly peers: readonly Peers[]
  readonly 'leave one out': readonly Transfer[]
  readonly effects: Effects
}

/** `onStep` is called with what has just been done; without a word for a single question. */
export async function work<Kind extends Job['kind']>(
  job: Extract<Job, { kind: Kind }>,
  onStep: (done?: string) => void,
): Promise<Results[Kind]>
export async function work(job: Job, onStep: (done?: string) => void): Promise<Results[Job['kind']]> {
  switch (job.kind) {
    case 'ask':
      return ask(job.directory, job.variant, job.system, () => onStep()).then(asked => {
        onStep(`${asked.collection}, ${asked.variant}: ${asked.system} was asked`)
        return asked
      })
    case 'time':
      return timeAnswers(job.directory, job.system, onStep)
    case 'sizes':
      return askSizes(job.directory, job.material, onStep)
    case 'peers':
      return askPeers(job.directories, job.most, onStep)
    case 'leave one out':
      return leaveOneOut(job.directories, job.learnedFrom, onStep)
    case 'effects':
      return effectsOf(job.directories, onStep)
    default:
      return job satisfies never
  }
}
