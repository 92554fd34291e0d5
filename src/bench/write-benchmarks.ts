import { readFile, writeFile } from 'node:fs/promises'
import { panelsOf } from './growth.ts'
import { renderPage, renderSummary } from './page.ts'
import { plot } from './plot.ts'
import type { BenchReport } from './report.ts'

/** `npm run benchmarks -- REPORTS`: writes docs/benchmarks.md, its picture and the table in README.md from what
 *  `quoth bench --json` printed. */
const DOCS = new URL('../../docs/', import.meta.url)
const README = new URL('../../README.md', import.meta.url)
const TABLE = /(?<=<!-- speed -->\n).*?(?=<!-- \/speed -->)/su

const files = process.argv.slice(2)
if (files.length === 0) {
  process.stderr.write('Usage: npm run benchmarks -- REPORT.json...\n')
  process.exitCode = 2
} else {
  await run(files)
}

async function run(files: readonly string[]): Promise<void> {
  const reports: BenchReport[] = []
  for (const file of files) {
    const report = await read(file)
    if (report === undefined) {
      process.stderr.write(
        `Nothing is written: ${file} is not what quoth bench --json prints; measure again.\n`,
      )
      process.exitCode = 1
      return
    }
    reports.push(report)
  }
  await writeFile(
    new URL('benchmarks.svg', DOCS),
    plot(panelsOf(reports), 'How the figures grow with the corpus'),
  )
  await writeFile(new URL('benchmarks.md', DOCS), renderPage(reports))
  const readme = await readFile(README, 'utf8')
  await writeFile(
    README,
    readme.replace(TABLE, () => `${renderSummary(reports)}\n`),
  )
  process.stdout.write('docs/benchmarks.md, its picture and the table in README.md are written\n')
}

async function read(file: string): Promise<BenchReport | undefined> {
  try {
    const value = JSON.parse(await readFile(file, 'utf8'))
    return value?.format === 1 ? value : undefined
  } catch {
    return undefined
  }
}
