import type { Asked } from './asking.ts'
import { acceptExperiments, judge, nameOf, readExperiments } from './experiments.ts'
import { askedIn, askJobs, measurementOf, missing, runJobs } from './measure.ts'

/**
 * `npm run experiments -- COLLECTIONS [--accept]`: asks everything that `experiments.json` has a row for, and says
 * OK or FAIL for each; ends with 1 where one fails. `--accept` writes what was reached instead. Without the collections
 * there is nothing to compare with, which is said, and no failure.
 */
const [directory, ...options] = process.argv.slice(2)
if (directory === undefined || options.some(option => option !== '--accept')) {
  process.stderr.write('Usage: npm run experiments -- COLLECTIONS [--accept]\n')
  process.exitCode = 2
} else {
  await run(directory, options.includes('--accept'))
}

async function run(directory: string, accept: boolean): Promise<void> {
  const file = await readExperiments()
  const absent = missing(askedIn(file), directory)
  if (absent.length > 0) {
    process.stdout.write(`Nothing is compared: ${directory} does not hold ${absent.join(', ')}.\n`)
    return
  }
  const jobs = askJobs(file, directory)
  const asked = (await runJobs(jobs)) as Asked[]
  const measurement = measurementOf(asked)
  if (accept) {
    await acceptExperiments(file, experiment => measurement.figures(experiment))
    process.stdout.write(`${file.experiments.length} experiments accepted\n`)
    return
  }
  let failed = 0
  for (const experiment of file.experiments) {
    const { ok, differences } = judge(experiment, measurement.figures(experiment) ?? {})
    process.stdout.write(`${ok ? 'OK  ' : 'FAIL'}  ${nameOf(experiment)}\n`)
    for (const difference of differences) process.stdout.write(`      ${difference}\n`)
    if (!ok) failed++
  }
  process.stdout.write(`${file.experiments.length - failed} OK, ${failed} FAIL\n`)
  if (failed > 0) process.exitCode = 1
}
