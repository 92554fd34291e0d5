import { FolderInUse, lookOver, type Quoth, readQuoth } from '../compose.ts'
import { readEnvironment } from '../config.ts'
import { shortened } from '../corpus/faults.ts'
import { openOrRead } from '../without-disk.ts'
import { startReadingBar } from './reading-bar.ts'

/**
 * The corpus that a command works on, with its faults said on stderr: the configured one from its index, which is
 * brought up to date unless a running bot does that; another one read for this once.
 */
export async function openCorpus({ corpus }: { readonly corpus?: string }): Promise<Quoth> {
  const { corpusDir, dataDir, bm25 } = readEnvironment()
  const bar = startReadingBar()
  const quoth =
    corpus === undefined
      ? await indexed({ corpus: corpusDir, dataDir, bm25, onProgress: bar.update })
      : await readQuoth({ corpus, bm25, onProgress: bar.update })
  bar.stop()
  sayFaults(quoth)
  return quoth
}

export function sayFaults(quoth: Pick<Quoth, 'faults'>): void {
  for (const { file, line, message, level } of shortened(quoth.faults())) {
    process.stderr.write(`${level}: ${file}${line === undefined ? '' : `:${line}`}: ${message}\n`)
  }
}

async function indexed(
  options: Parameters<typeof readQuoth>[0] & { readonly dataDir: string },
): Promise<Quoth> {
  const withEvents = { ...options, onEvent: sayEvent }
  try {
    const quoth = await openOrRead(withEvents)
    await quoth.catchUp(options.onProgress)
    return quoth
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error
    return (await lookOver(withEvents)) ?? (await readQuoth(options))
  }
}

/** What is wrong with the index, as a command says it. */
export function sayEvent({ level, message }: { readonly level: string; readonly message: string }): void {
  if (level === 'warn' || level === 'error') process.stderr.write(`${level}: ${message}\n`)
}
