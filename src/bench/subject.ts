/** One search engine under test. Each object lives in a process of its own: one that builds, or one that serves. */
export interface Subject {
  /** Makes what `open` needs, in `corpus.work`. */
  build(corpus: BenchCorpus, onProgress: (passages: number) => void): Promise<Built>
  /** From what `build` left on disk, in another process. */
  open(corpus: BenchCorpus): Promise<void>
  /** Ranks the best `k` passages by BM25. Gives their ids, best first, when asked; that is not measured. */
  search(question: string, k: number): Promise<() => readonly string[]>
  /** The whole answer, as it would be shown; engines that only rank have none. */
  answer?(question: string): Promise<void>
  /** From now on, changes of files in `corpus.folder` are served; engines that cannot have none. */
  follow?(): Promise<void>
  close(): Promise<void>
}

export interface BenchCorpus {
  /** Of `.jsonl` files. */
  readonly folder: string
  /** A folder for this subject alone, empty before `build`. */
  readonly work: string
  /** How many passages there are to expect. */
  readonly size: number
}

export interface Built {
  /** Seconds of wall time. For Quoth all of it; for a peer without reading and cutting the passages, which it is given. */
  readonly seconds: number
  /** What is on disk afterwards, texts excluded; absent when the engine keeps nothing there. */
  readonly diskBytes?: number
}

/** `quoth` is always measured, the others on demand. */
export const SUBJECTS = ['quoth', 'fts5', 'fts5-all', 'wink'] as const
export type SubjectName = (typeof SUBJECTS)[number]

export const TITLES: Readonly<Record<SubjectName, string>> = {
  quoth: 'Quoth',
  fts5: 'SQLite FTS5',
  'fts5-all': 'FTS5, all words',
  wink: 'wink-bm25',
}

/** Passages beyond which a subject is not run. wink keeps each passage as an object, and saves them as one string, which
 *  ends at 512 MB; FTS5 with all words takes seconds a question. */
export const MOST: Readonly<Partial<Record<SubjectName, number>>> = { wink: 100_000, 'fts5-all': 100_000 }
