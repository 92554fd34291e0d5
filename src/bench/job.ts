import type { BenchCorpus, Built, SubjectName } from './subject.ts'

/** How many passages a search ranks. */
export const DEPTH = 50

/** What a process of its own does with one subject. */
export type Job =
  | { readonly kind: 'build'; readonly subject: SubjectName; readonly corpus: BenchCorpus }
  /** Opens, answers one question and ends. */
  | {
      readonly kind: 'start'
      readonly subject: SubjectName
      readonly corpus: BenchCorpus
      readonly question: string
    }
  | ServeJob

export interface ServeJob {
  readonly kind: 'serve'
  readonly subject: SubjectName
  readonly corpus: BenchCorpus
  /** Asked before anything is measured. */
  readonly warmUp: readonly string[]
  readonly questions: readonly string[]
  readonly patience: Patience
  /** Measure how long a changed file takes, where the subject can follow the folder. */
  readonly changes: boolean
}

/** A slow subject stops once it was asked `least` questions and `seconds` have passed. */
export interface Patience {
  readonly least: number
  readonly seconds: number
}

export type JobMessage =
  | { readonly kind: 'progress'; readonly what: string; readonly done: number; readonly total: number }
  /** The first answer is there. */
  | { readonly kind: 'first' }
  | { readonly kind: 'built'; readonly built: Built; readonly peakBytes: number }
  | { readonly kind: 'served'; readonly served: Served }
  | { readonly kind: 'failed'; readonly message: string }

/** Raw figures of a process that only serves. */
export interface Served {
  /** Milliseconds of each question, in order. */
  readonly searchMs: readonly number[]
  /** Ids of the best ten of each of them. */
  readonly top: readonly (readonly string[])[]
  readonly answerMs: readonly number[]
  /** Resident memory right after the questions. */
  readonly rssBytes: number
  readonly change?: ServedChanges
}

export interface ServedChanges {
  /** Milliseconds from the rename to the end of the first search that finds the new words, of each change. */
  readonly visibleMs: readonly number[]
  /** Searches before anything changed, and while changes were taken in. */
  readonly quietMs: readonly number[]
  readonly busyMs: readonly number[]
}
