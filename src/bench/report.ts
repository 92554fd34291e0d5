import type { SubjectName } from './subject.ts'

/** What `quoth bench --json` prints. Sizes in bytes, times in milliseconds unless the name says otherwise. */
export interface BenchReport {
  /** Changes when an old file cannot be read as a new one. */
  readonly format: 1
  readonly command: string
  readonly commit: string
  /** ISO date. */
  readonly date: string
  readonly machine: Machine
  readonly corpus: {
    readonly passages: number
    readonly documents: number
    /** Of titles and texts as UTF-8. */
    readonly textBytes: number
    /** Names of the collections it is made of. */
    readonly of: readonly string[]
  }
  /** How many different ones there were. */
  readonly questions: number
  /** Quoth is the first. */
  readonly subjects: readonly SubjectFigures[]
}

export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memoryBytes: number
  readonly node: string
}

export interface SubjectFigures {
  readonly name: SubjectName
  /** Why it was not measured; then it has no figures. */
  readonly skipped?: string
  readonly figures?: Figures
}

export interface Figures {
  /** Seconds of wall time to build; for a peer without reading and cutting the texts. */
  readonly buildSeconds: number
  /** Text per second of building, 10^6 bytes. */
  readonly buildMBs: number
  /** Highest resident memory of the process that built. */
  readonly buildPeakBytes: number
  /** On disk after building, texts excluded; absent when nothing is kept there. */
  readonly diskBytes?: number
  /** From the start of a process to its first answer (a peer: search), median of up to four; files in the page cache. */
  readonly firstAnswerMs: number
  /** Resident memory of a process that only serves, after its questions. */
  readonly rssBytes: number
  /** How many questions were measured; a slow subject gets fewer. */
  readonly asked: number
  /** Best 50 passages for a question, one after another. */
  readonly search: Percentiles
  readonly searchesPerSecond: number
  /** The whole answer, quotes and confidence; Quoth alone. */
  readonly answer?: Percentiles
  readonly answersPerSecond?: number
  readonly change?: ChangeFigures
  /** Beside Quoth, for a peer. */
  readonly beside?: Beside
}

/** Nearest rank. */
export interface Percentiles {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** One file of the corpus changed while questions go on. */
export interface ChangeFigures {
  readonly changes: number
  /** From the rename to the first search that finds the new words. */
  readonly visibleP50: number
  readonly visibleMax: number
  /** p99 of the other searches meanwhile, as a multiple of the p99 before. */
  readonly searchP99Ratio: number
}

export interface Beside {
  /** Quoth's searches for the questions that this peer was asked. */
  readonly quothSearch: Percentiles
  readonly quothPerSecond: number
  /** Mean share of Quoth's first ten passages that are among the peer's first ten; questions without any left out. */
  readonly overlap10: number
}
