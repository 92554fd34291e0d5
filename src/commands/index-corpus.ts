import { resolve } from 'node:path'
import { FolderInUse, type LivingOptions, type LivingQuoth, openQuoth } from '../compose.ts'
import { readEnvironment } from '../config.ts'
import { Failure } from './failure.ts'
import { sayEvent, sayFaults } from './open.ts'
import { print, sizeText } from './print.ts'
import { startReadingBar, startReadingLines, WONDER_MS } from './reading-bar.ts'

/**
 * `quoth index [DIR] [--rebuild]`: brings the index in DATA_DIR up to date with a folder of documents and merges it,
 * or reads everything anew; the old index stands until the new one is whole. Ctrl-C leaves a good index.
 */
export async function indexCorpus(dir: string | undefined, options: { rebuild?: true }): Promise<void> {
  const { corpusDir, dataDir, bm25 } = readEnvironment()
  const corpus = dir ?? corpusDir
  const quoth = await open({ corpus, dataDir, bm25, onEvent: sayEvent })
  let work: Promise<Work> | undefined
  try {
    work = bringUpToDate(quoth, options.rebuild === true)
    const done = await Promise.race([work, interruption()])
    if (done === 'interrupted') {
      process.exitCode = 130
    } else {
      sayFaults(quoth)
      print(await summaryOf(quoth, done))
      if (done.trouble !== undefined) {
        throw new Failure(`The index of ${corpus} is not complete; run this again when that is mended.`)
      }
    }
  } finally {
    await quoth.close()
    await work?.catch(() => {})
  }
  if (process.exitCode === 130) process.stderr.write(STOPPED)
  else if (resolve(corpus) !== resolve(corpusDir)) {
    process.stderr.write(
      `CORPUS_DIR is ${corpusDir}: with it, the next start makes this the index of that folder. ` +
        `Set CORPUS_DIR to ${corpus} to answer from what was read now.\n`,
    )
  }
}

const STOPPED =
  'Stopped. The index is good as it is: what it held before stands. What was still to be read is read from its ' +
  'beginning the next time.\n'

type Work = Awaited<ReturnType<typeof bringUpToDate>>

async function open(options: LivingOptions): Promise<LivingQuoth> {
  try {
    return await openQuoth(options)
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    if (cause instanceof FolderInUse || code === undefined) throw cause
    const toDo = 'set DATA_DIR to a folder that this user may write to'
    throw new Failure(`${options.dataDir} cannot be used (${message}); ${toDo}`, { cause })
  }
}

async function bringUpToDate(quoth: LivingQuoth, anew: boolean) {
  const started = performance.now()
  const bar = startReadingBar()
  const lines = startReadingLines(({ percent, documents, megabytesPerSecond, secondsLeft }) => {
    const pace = `${megabytesPerSecond.toFixed(1)} MB/s, ${secondsLeft} s left`
    process.stderr.write(`${percent} %, ${documents} documents read, ${pace}\n`)
  })
  try {
    const caughtUp = await quoth.catchUp(
      progress => {
        bar.update(progress)
        lines.update(progress)
      },
      { anew },
    )
    const readingSeconds = (performance.now() - started) / 1000
    bar.stop()
    await mergedOf(quoth)
    return { ...caughtUp, readingSeconds, seconds: (performance.now() - started) / 1000 }
  } finally {
    bar.stop()
  }
}

async function mergedOf(quoth: LivingQuoth): Promise<void> {
  const wondering = setTimeout(() => process.stderr.write('merging the parts of the index\n'), WONDER_MS)
  await quoth.settled()
  clearTimeout(wondering)
}

function interruption(): Promise<'interrupted'> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('interrupted'))
  })
}

async function summaryOf(quoth: LivingQuoth, work: Work): Promise<string> {
  const { read, unchanged, removed, bytes, readingSeconds, seconds } = work
  const { index, texts } = await quoth.bytesOnDisk()
  const speed = bytes === 0 ? '' : `, ${sizeText(bytes / readingSeconds)}/s while reading`
  return [
    `Files: ${read} read, ${unchanged} unchanged, ${removed} removed`,
    `Documents: ${quoth.documents()}`,
    `Passages: ${quoth.passages()}`,
    `On disk: ${sizeText(index)} of index, ${sizeText(texts)} of texts`,
    `Time: ${seconds.toFixed(1)} s${speed}`,
  ].join('\n')
}
