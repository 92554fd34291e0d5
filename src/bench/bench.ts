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
  /** In the order they are asked. */
  readonly questions: readonly string[]
  /** Peers. */
  readonly against: readonly SubjectName[]
  /** An empty folder, for the corpus and what is built: four times the size of the text. */
  readonly folder: string
  /** As typed, for the report. */
  readonly command: string
  readonly onProgress: BenchProgress
}

/** What is being done, and how far it is: `done` of `total`. */
export type BenchProgress = (what: string, done: number, total: number) => void

/** Makes a corpus and measures Quoth, and each peer after it, each step in a process of its own. */
export async function bench(order: BenchOrder): Promise<BenchReport> {
  const { collections, passages, folder, questions, onProgress } = order
  const corpus = join(folder, 'corpus')
  const { documents, textBytes } = await makeCorpus({
    collections,
    passages,
    folder: corpus,
    onProgress: done => onProgress('corpus: passages', done, passages),
  })
  const asked = enough(questions)
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
    const measured = await measure(name, { folder: corpus, work, size: passages }, asked, onProgress)
    subjects.push({ name, figures: figuresOf(measured, textBytes, quoth) })
    if (name === 'quoth') quoth = measured.served
  }
  return {
    format: 1,
    command: order.command,
    commit: commit(),
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    corpus: { passages, documents, textBytes, of: collections.map(one => basename(one)) },
    questions: new Set(asked).size,
    subjects,
  }
}

const LEAST_QUESTIONS = 1000
const MOST_QUESTIONS = 2000
const WARM_UP = 200
const QUOTH: Patience = { least: LEAST_QUESTIONS, seconds: 120 }
const PEER: Patience = { least: 100, seconds: 60 }
const STARTS = 3
const STARTS_MS = 15_000 // together; a slow one is not started again

/** Asked again from the front where there are too few. */
function enough(questions: readonly string[]): string[] {
  const times = Math.ceil(LEAST_QUESTIONS / questions.length)
  return Array.from({ length: times }, () => questions.slice(0, MOST_QUESTIONS)).flat()
}

async function measure(
  subject: SubjectName,
  corpus: BenchCorpus,
  questions: readonly string[],
  onProgress: BenchProgress,
): Promise<Measured> {
  const say: BenchProgress = (what, done, total) => onProgress(`${TITLES[subject]}: ${what}`, done, total)
  const { last: built } = await inProcess({ kind: 'build', subject, corpus }, 'built', say)
  const firstMs: number[] = []
  const question = questions[0] ?? ''
  for (let spent = 0, starts = 0; starts < STARTS && spent < STARTS_MS; starts++) {
    const { firstMs: ms = 0 } = await inProcess({ kind: 'start', subject, corpus, question }, 'first', say)
    firstMs.push(ms)
    spent += ms
  }
  const patience = subject === 'quoth' ? QUOTH : PEER
  const warmUp = questions.slice(-WARM_UP).slice(0, subject === 'quoth' ? WARM_UP : WARM_UP / 4)
  const job = { kind: 'serve', subject, corpus, warmUp, questions, patience, changes: true } as const
  const { last: served, firstMs: ms } = await inProcess(job, 'served', say)
  if (ms !== undefined) firstMs.push(ms)
  return { built: built.built, peakBytes: built.peakBytes, firstMs, served: served.served }
}
