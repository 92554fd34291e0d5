import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { figuresOf, type Measured } from './figures.ts'
import { inProcess } from './in-process.ts'
import type { Patience, Served } from './job.ts'
import { commit, machine } from './machine.ts'
import { makeCorpus } from './make-corpus.ts'
import type { BenchReport, SubjectFigures } from './report.ts'
import { type BenchCorpus, MOST, type SubjectName, TITLES } from './subject.ts'

export interface BenchOrder {
  readonly collections: readonly string[]
  readonly passages: number
  /** See `CorpusOrder`. */
  readonly rareShare?: number
  /** In the order they are asked. */
  readonly questions: readonly string[]
  /** Peers. */
  readonly against: readonly SubjectName[]
  /** An empty folder, for the corpus and what is built: four times the size of the text. */
  readonly folder: string
  readonly effort?: Effort
  /** As typed, for the report. */
  readonly command: string
  readonly onProgress: BenchProgress
}

/** How much is measured; figures to show need `FULL`. */
export interface Effort {
  /** Questions for Quoth at least; they are asked again from the front where there are too few. */
  readonly questions: number
  /** Questions before those. */
  readonly warmUp: number
  /** Processes started for the first answer, besides the one that serves. */
  readonly starts: number
}

/** What is being done, and how far it is: `done` of `total`. */
export type BenchProgress = (what: string, done: number, total: number) => void

/** Makes a corpus and measures Quoth, and each peer after it, each step in a process of its own. */
export async function bench(order: BenchOrder): Promise<BenchReport> {
  const { collections, passages, folder, questions, effort = FULL, onProgress } = order
  const measuredCommit = commit() // before anybody changes anything
  const corpus = join(folder, 'corpus')
  const { documents, textBytes } = await makeCorpus({
    collections,
    passages,
    folder: corpus,
    rareShare: order.rareShare ?? 0,
    onProgress: done => onProgress('corpus: passages', done, passages),
  })
  const asked = enough(questions, effort)
  let quoth: Served | undefined
  const subjects: SubjectFigures[] = []
  for (const name of ['quoth', ...order.against] as const) {
    const most = MOST[name] ?? Number.POSITIVE_INFINITY
    if (passages > most) {
      subjects.push({ name, skipped: `not run above ${most.toLocaleString('en')} passages` })
      continue
    }
    const work = join(folder, name)
    await mkdir(work)
    const measured = await measure(name, { folder: corpus, work, size: passages }, asked, effort, onProgress)
    subjects.push({ name, figures: figuresOf(measured, textBytes, quoth) })
    if (name === 'quoth') quoth = measured.served
  }
  return {
    format: 1,
    command: order.command,
    commit: measuredCommit,
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    corpus: { passages, documents, textBytes, of: collections.map(one => basename(one)) },
    questions: new Set(asked).size,
    subjects,
  }
}

const FULL: Effort = { questions: 1000, warmUp: 200, starts: 3 }
const MOST_QUESTIONS = 2000
const QUOTH_SECONDS = 120
const PEER: Patience = { least: 100, seconds: 60 }
const PEER_WARM_UP = 50
const WARM_UP_ROUNDS = 5 // of the same: that the code is compiled, and no more words are known than before
const STARTS_MS = 15_000 // together; a slow one is not started again

function enough(questions: readonly string[], { questions: least }: Effort): string[] {
  const times = Math.ceil(least / questions.length)
  return Array.from({ length: times }, () => questions.slice(0, MOST_QUESTIONS)).flat()
}

async function measure(
  subject: SubjectName,
  corpus: BenchCorpus,
  questions: readonly string[],
  { questions: least, warmUp, starts }: Effort,
  onProgress: BenchProgress,
): Promise<Measured> {
  const say: BenchProgress = (what, done, total) => onProgress(`${TITLES[subject]}: ${what}`, done, total)
  const { last: built } = await inProcess({ kind: 'build', subject, corpus }, 'built', say)
  const firstMs: number[] = []
  const question = questions[0] ?? ''
  for (let spent = 0, at = 0; at < starts && spent < STARTS_MS; at++) {
    const { firstMs: ms = 0 } = await inProcess({ kind: 'start', subject, corpus, question }, 'first', say)
    firstMs.push(ms)
    spent += ms
  }
  const [patience, warming] =
    subject === 'quoth' ? [{ least, seconds: QUOTH_SECONDS }, warmUp] : [PEER, Math.min(warmUp, PEER_WARM_UP)]
  // The last ones, which a slow subject does not come to.
  const job = {
    ...({ kind: 'serve', subject, corpus, questions, patience, changes: true } as const),
    warmUp:
      warming === 0 ? [] : Array.from({ length: WARM_UP_ROUNDS }, () => questions.slice(-warming)).flat(),
  }
  const { last: served, firstMs: ms } = await inProcess(job, 'served', say)
  if (ms !== undefined) firstMs.push(ms)
  return { built: built.built, peakBytes: built.peakBytes, firstMs, served: served.served }
}
