import { existsSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bench } from '../bench/bench.ts'
import { loadSqlite, PeerMissing } from '../bench/fts5.ts'
import { CorpusMaterialError } from '../bench/make-corpus.ts'
import { QuestionsError, readQuestions } from '../bench/questions.ts'
import { renderBench } from '../bench/render.ts'
import { SUBJECTS, type SubjectName } from '../bench/subject.ts'
import { startBenchBar } from './bench-bar.ts'
import { Failure } from './failure.ts'
import { print, printJson } from './print.ts'

export interface BenchOptions {
  readonly passages: number
  readonly rareWords: number
  readonly questions?: string
  readonly collection?: readonly string[]
  readonly against?: string
  readonly in?: string
  readonly json?: true
}

/** `quoth bench`: how fast Quoth is on a corpus of any size, on this machine, and others beside it. */
export async function runBench(options: BenchOptions): Promise<void> {
  const collections = options.collection ?? [SEEDS]
  const missing = collections.find(folder => !existsSync(folder))
  if (missing !== undefined)
    throw new Failure(`--collection: there is no ${missing}; give a folder with texts.`)
  const file = options.questions ?? questionsOf(collections)
  const bar = startBenchBar()
  let folder: string | undefined
  // Whoever has seen enough does not want gigabytes left behind.
  const interrupted = () => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    process.exit(130)
  }
  try {
    const against = peers(options.against)
    if (against.includes('fts5') || against.includes('fts5-all')) loadSqlite() // said before the work, not after it
    const questions = await readQuestions(file)
    if (options.in !== undefined) await mkdir(options.in, { recursive: true })
    folder = await mkdtemp(join(options.in ?? tmpdir(), 'quoth-bench-'))
    process.once('SIGINT', interrupted)
    const report = await bench({
      collections,
      passages: options.passages,
      rareShare: options.rareWords,
      questions,
      against,
      folder,
      command: commandOf(options),
      onProgress: bar.update,
    })
    bar.stop()
    if (options.json) printJson(report)
    else print(renderBench(report, process.stdout.isTTY === true && process.stdout.hasColors()))
  } catch (error) {
    const expected = [PeerMissing, QuestionsError, CorpusMaterialError].some(type => error instanceof type)
    throw expected ? new Failure((error as Error).message, { cause: error }) : error
  } finally {
    bar.stop()
    process.off('SIGINT', interrupted)
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  }
}

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))
const SEED_QUESTIONS = fileURLToPath(new URL('../../tests/golden/questions.jsonl', import.meta.url))

function questionsOf(collections: readonly string[]): string {
  const files = collections.map(folder => join(folder, 'queries.jsonl'))
  return files.find(file => existsSync(file)) ?? SEED_QUESTIONS
}

function peers(list = ''): SubjectName[] {
  const names = list.split(',').flatMap(name => (name.trim() === '' ? [] : [name.trim()]))
  return [...new Set(names)].map(name => {
    const known = SUBJECTS.find(subject => subject === name && subject !== 'quoth')
    if (known === undefined) throw new Failure(`--against knows fts5, fts5-all and wink, not "${name}".`)
    return known
  })
}

/** As somebody else would type it: folders by name, not by the path they have here. */
function commandOf({ passages, rareWords, questions, collection, against }: BenchOptions): string {
  return [
    `npm run -s quoth -- bench --passages ${passages}`,
    ...(collection ? ['--collection COLLECTION'] : []),
    ...(questions ? ['--questions FILE'] : []),
    ...(rareWords > 0 ? [`--rare-words ${rareWords}`] : []),
    ...(against ? [`--against ${against}`] : []),
    '--json',
  ].join(' ')
}
