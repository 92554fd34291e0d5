import { existsSync } from 'node:fs'
import type { Asked } from './asking.ts'
import { acceptExperiments, judge, nameOf, readExperiments } from './experiments.ts'
import { askedIn, askJobs, measurementOf, missing, runJobs } from './measure.ts'

/**
 * `npm run experiments -- COLLECTIONS [--accept]`: asks everything that `experiments.json` has a row for, and says
 * OK or FAIL for each; ends with 1 where one fails. `--accept` writes what was reached instead. What is asked of collections
 * that are not there is left out, which is said; a folder that is not there is a mistake.
 */
const [directory, ...options] = process.argv.slice(2)
if (directory === undefined || options.some(option => option !== '--accept')) {
  process.stderr.write('Usage: npm run experiments -- COLLECTIONS [--accept]\n')
  process.exitCode = 2
} else {
  await run(directory, options.includes('--accept'))
}

async function run(directory: string, accept: boolean): Promise<void> {
  if (!existsSync(directory)) {
    process.stderr.write(`${directory} does not exist; name the folder that holds the collections\n`)
    process.exitCode = 1
    return
  }
  const all = await readExperiments()
  const absent = missing(askedIn(all), directory)
  const experiments = all.experiments.filter(({ collection }) => !absent.includes(collection))
  const leftOut = all.experiments.length - experiments.length
  if (leftOut > 0) {
    process.stdout.write(`${leftOut} experiments left out: ${directory} does not hold ${absent.join(', ')}\n`)
  }
  const file = { ...all, experiments }
  const jobs = askJobs(file, directory)
  const asked = (await runJobs(jobs)) as Asked[]
  const measurement = measurementOf(asked)
  if (accept) {
    await acceptExperiments(all, experiment => measurement.figures(experiment))
    process.stdout.write(`${experiments.length} experiments accepted\n`)
    return
  }
  let failed = 0
  for (const experiment of experiments) {
    const { ok, differences } = judge(experiment, measurement.figures(experiment) ?? {})
    process.stdout.write(`${ok ? 'OK  ' : 'FAIL'}  ${nameOf(experiment)}\n`)
    for (const difference of differences) process.stdout.write(`      ${difference}\n`)
    if (!ok) failed++
  }
  process.stdout.write(`${experiments.length - failed} OK, ${failed} FAIL\n`)
  if (failed > 0) process.exitCode = 1
}
