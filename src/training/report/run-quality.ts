import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { basename } from 'node:path'
import confidence from '../../answer/confidence.json' with { type: 'json' }
import { auroc } from '../../evaluate/metrics.ts'
import type { Measured } from '../../evaluate/outcome.ts'
import type { Asked } from './asking.ts'
import { binsOf, type Stated, statedOf, tradesOf } from './bins.ts'
import type { Effects } from './effects.ts'
import { acceptExperiments, type Experiments, readExperiments } from './experiments.ts'
import type { Job } from './jobs.ts'
import {
  askedIn,
  askJobs,
  collectionsOf,
  countedIn,
  folderOf,
  isAbsent,
  type Measurement,
  measurementOf,
  runJobs,
  timeJobs,
} from './measure.ts'
import { type Circumstances, renderPage, VARIANTS } from './page.ts'
import type { Peers } from './peers.ts'
import { type Curve, coverageCurves, reliabilityDiagram, sizeCurves } from './pictures.ts'
import { withSection } from './section.ts'
import { MATERIAL, renderSizes, type Sized } from './sizes.ts'
import { renderTimes, type Times, type TimesMeasured } from './times.ts'
import type { Transfer } from './transfer.ts'

/**
 * `npm run quality -- COLLECTIONS [--accept]`: measures everything anew and writes docs/quality.md and its pictures; with
 * `--accept` also what was reached, as what experiments.json expects from now on. With `--times` only the section on
 * speed is measured and written: it wants a quiet machine, which cannot always be had for all of the rest. With `--sizes` only
 * that on corpora of all sizes, with its picture.
 */
const DOCS = new URL('../../../docs/', import.meta.url)
const PAGE = new URL('quality.md', DOCS)
const PEER_QUESTIONS = 1000 // of a collection
/** Where removing a title takes all its answers along. */
const CLEAN = ['squad2-dev', 'squadshifts-new-wiki']
const WANTED = { answered: 0.85, falsely: 0.05 }

const [directory, ...options] = process.argv.slice(2)
if (
  directory === undefined ||
  options.length > 1 ||
  !['--accept', '--times', '--sizes', undefined].includes(options[0])
) {
  process.stderr.write('Usage: npm run quality -- COLLECTIONS [--accept | --times | --sizes]\n')
  process.exitCode = 2
} else if (options.includes('--times')) {
  await runTimes(directory)
} else if (options.includes('--sizes')) {
  await runSizes(directory)
} else {
  await run(directory, options.includes('--accept'))
}

async function run(directory: string, accept: boolean): Promise<void> {
  const start = performance.now()
  const before = await readExperiments()
  if (isAbsent(askedIn(before), directory)) return
  const circumstances = readCircumstances() // before anybody changes anything
  const names = collectionsOf(before)
  const folders = names.map(name => folderOf(name, directory))
  const asking = askJobs(before, directory)
  // The longest first, so that no process is left alone with one at the end.
  const jobs: Job[] = [
    { kind: 'leave one out', directories: folders, learnedFrom: before.learnedFrom },
    { kind: 'effects', directories: folders.filter(one => before.learnedFrom.includes(basename(one))) },
    { kind: 'peers', directories: folders, most: PEER_QUESTIONS },
    ...asking,
  ]
  const results = await runJobs(jobs)
  const times = await timesOf(before, directory, circumstances)
  const sizes = await sizesOf(directory, circumstances)
  const measurement = measurementOf(results.slice(-asking.length) as Asked[])
  if (accept) await acceptExperiments(before, experiment => measurement.figures(experiment))
  const byCollection = names.flatMap(name => statedIn(measurement, name))
  const bins = binsOf(byCollection.flatMap(({ stated }) => stated))
  const page = renderPage({
    circumstances: { ...circumstances, minutes: (performance.now() - start) / 60_000 },
    file: await readExperiments(),
    measurement,
    sizes,
    times,
    peers: results[2] as readonly Peers[],
    transfers: results[0] as readonly Transfer[],
    effects: results[1] as Effects,
    calibration: {
      threshold: confidence.threshold,
      bins,
      byCollection,
      told: CLEAN.flatMap(name => toldOf(measurement, name)),
    },
    missed: await readFile(new URL('quality-missed.md', DOCS), 'utf8'),
    failures: await readFile(new URL('failures.md', DOCS), 'utf8'),
    tried: await readFile(new URL('quality-tried.md', DOCS), 'utf8'),
  })
  await writeFile(new URL('reliability-of-confidence.svg', DOCS), reliabilityDiagram(bins))
  const curves = CLEAN.flatMap(name => curveOf(measurement, name))
  await writeFile(new URL('answered-and-falsely.svg', DOCS), coverageCurves(curves, WANTED))
  await writeFile(PAGE, page)
  process.stdout.write('docs/quality.md and its pictures are written\n')
}

async function runTimes(directory: string): Promise<void> {
  const file = await readExperiments()
  if (isAbsent(askedIn(file), directory)) return
  const section = await timesOf(file, directory, readCircumstances())
  await writeFile(PAGE, withSection(await readFile(PAGE, 'utf8'), 'times', section))
  process.stdout.write('the section on speed of docs/quality.md is written\n')
}

async function timesOf(file: Experiments, directory: string, at: TimesMeasured): Promise<string> {
  return renderTimes((await runJobs(timeJobs(file, directory), 1)) as Times[], at)
}

async function runSizes(directory: string): Promise<void> {
  if (isAbsent([...CLEAN, ...MATERIAL], directory)) return
  const section = await sizesOf(directory, readCircumstances())
  await writeFile(PAGE, withSection(await readFile(PAGE, 'utf8'), 'sizes', section))
  process.stdout.write('the section on corpora of all sizes of docs/quality.md is written, and its picture\n')
}

/** The section; its picture is written. */
async function sizesOf(directory: string, at: TimesMeasured): Promise<string> {
  const material = MATERIAL.map(name => folderOf(name, directory))
  const jobs = CLEAN.map((name): Job => ({ kind: 'sizes', directory: folderOf(name, directory), material }))
  const sized = ((await runJobs(jobs)) as Sized[][]).flat()
  await writeFile(new URL('size-of-the-corpus.svg', DOCS), sizeCurves(sized))
  return renderSizes(sized, at)
}

/** What was said of questions that nothing was learned from, and what came of it. */
function statedIn({ asked }: Measurement, name: string): { name: string; stated: Stated[] }[] {
  return asked
    .filter(
      ({ collection, system, variant }) => collection === name && system === 'quoth' && variant !== 'typos',
    )
    .flatMap(one => {
      const stated = one.observations
        .filter(({ side, bornUnanswerable }) => side !== 'training' && !bornUnanswerable)
        .flatMap(({ measured }) => statedOf(measured))
      return stated.length === 0
        ? []
        : [{ name: one.variant === 'whole' ? name : `${name}, ${VARIANTS[one.variant]}`, stated }]
    })
}

/** On the same questions as above: those that nothing was learned from. */
function curveOf(measurement: Measurement, name: string): Curve[] {
  const fresh = freshHalf(measurement, name)
  if (fresh.length === 0) return []
  const answerable = fresh.flatMap(one => one.answerable ?? [])
  const unanswerable = fresh.flatMap(one => one.falselyAnswerable ?? [])
  const share = (values: readonly number[]) =>
    values.filter(value => value >= confidence.threshold).length / Math.max(1, values.length)
  return [
    {
      name,
      trades: tradesOf(answerable, unanswerable),
      shipped: { answered: share(answerable), falsely: share(unanswerable) },
    },
  ]
}

/** How well either belief tells answerable questions from others, on the same. */
function toldOf(measurement: Measurement, name: string) {
  const fresh = freshHalf(measurement, name)
  const answerable = auroc(
    fresh.flatMap(one => one.answerable ?? []),
    fresh.flatMap(one => one.falselyAnswerable ?? []),
  )
  const hasAnswer = (one: Measured) => one.answerable !== undefined
  const stated = ({ confidence }: Measured) => confidence
  const told = auroc(fresh.filter(hasAnswer).map(stated), fresh.filter(one => !hasAnswer(one)).map(stated))
  return answerable === undefined || told === undefined ? [] : [{ name, answerable, confidence: told }]
}

/** Without half of the titles, what nothing was learned from. */
function freshHalf({ asked }: Measurement, name: string): readonly Measured[] {
  const found = asked.find(
    one => one.collection === name && one.system === 'quoth' && one.variant === 'without-half',
  )
  if (found === undefined) return []
  return countedIn(found, 'all')
    .filter(({ side }) => side !== 'training')
    .map(({ measured }) => measured)
}

function readCircumstances(): Omit<Circumstances, 'minutes'> {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', 'src') !== ''
  return {
    command: 'npm run quality -- COLLECTIONS',
    commit: `${git('rev-parse', '--short=12', 'HEAD')}${changed ? ' with changes' : ''}`,
    node: process.version,
    processor: cpus()[0]?.model.trim() ?? 'processor of unknown kind',
    date: new Date().toISOString().slice(0, 10),
  }
}
