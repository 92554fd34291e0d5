import { openQuoth, type Quoth } from '../compose.ts'
import { readEnvironment } from '../config.ts'
import { startReadingBar } from './reading-bar.ts'

/** The corpus that a command works on, with its faults said on stderr. */
export async function openCorpus({ corpus }: { readonly corpus?: string }): Promise<Quoth> {
  const config = readEnvironment()
  const bar = startReadingBar()
  const quoth = await openQuoth({
    corpus: corpus ?? config.corpusDir,
    bm25: config.bm25,
    onProgress: bar.update,
  })
  bar.stop()
  sayFaults(quoth)
  return quoth
}

export function sayFaults({ faults }: Pick<Quoth, 'faults'>): void {
  for (const { file, line, message, level } of faults) {
    process.stderr.write(`${level}: ${file}${line === undefined ? '' : `:${line}`}: ${message}\n`)
  }
}
