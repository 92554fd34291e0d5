import { readFile, writeFile } from 'node:fs/promises'
import { panelsOf } from './growth.ts'
import { renderPage } from './page.ts'
import { plot } from './plot.ts'
import type { BenchReport } from './report.ts'

/** `npm run benchmarks -- REPORTS`: writes docs/benchmarks.md and its picture from what `quoth bench --json` printed. */
const DOCS = new URL('../../docs/', import.meta.url)

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
  process.stdout.write('docs/benchmarks.md and its picture are written\n')
}

async function read(file: string): Promise<BenchReport | undefined> {
  try {
    const value = JSON.parse(await readFile(file, 'utf8'))
    return value?.format === 1 ? value : undefined
  } catch {
    return undefined
  }
}
