import { once } from 'node:events'
import type { Log } from './bot/deps.ts'
import { runTelegram } from './bot/telegram/run.ts'
import { runTerminal } from './bot/terminal/run.ts'
import { report } from './commands/failure.ts'
import { startReadingBar, startReadingLines } from './commands/reading-bar.ts'
import { readEnvironment } from './config.ts'
import type { LoadProgress } from './corpus/load.ts'
import { createFaultLog } from './fault-log.ts'
import { createLog, hashId } from './log.ts'
import { createMemoryStore } from './store/in-memory.ts'
import { openLowdbStore } from './store/lowdb.ts'
import { openOrRead, type ServedQuoth } from './without-disk.ts'

/** `npm start`: the Telegram bot where there is a token, else the same conversation in the terminal. Exits with 0
 *  after SIGTERM, SIGINT or the end of input, with 1 when it could not go on. */
async function main(): Promise<void> {
  const config = readEnvironment()
  const log = createLog(config.logLevel)
  const stopping = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping')
      stopping.abort()
    })
  }

  const quoth = await openOrRead({
    corpus: config.corpusDir,
    dataDir: config.dataDir,
    bm25: config.bm25,
    onEvent: ({ level, message, ...details }) => log[level](details, message),
  })
  const store = quoth.keeps ? await openLowdbStore(config.dataDir, log) : createMemoryStore()
  // In a terminal a newcomer reads the log above the greeting: the less the better.
  const level = config.botToken === undefined ? 'debug' : 'info'
  const progress = startReadingProgress(quoth)
  const reading = readAll(quoth, log, { level, progress, stopping: stopping.signal })
  // A small corpus is ready before anybody asks; a large one is answered from as far as it is read.
  const enough = config.botToken === undefined ? [] : [pause(PATIENCE_MS)]
  await Promise.race([reading, once(stopping.signal, 'abort'), ...enough])
  reading.catch((error: unknown) => {
    log.error({ reason: String(error) }, 'the corpus could not be read')
    stopping.abort()
  })
  const { answerer, library, faults, passages } = quoth
  const deps = {
    ...{ answerer, library, store, log, faults, passages },
    reading: progress.share,
    now: Date.now,
  }
  try {
    if (config.botToken === undefined) {
      const { stdin: input, stdout: output } = process
      const isTTY = input.isTTY && output.isTTY
      const width = output.columns || 80 // 0 where a terminal does not know its width
      await runTerminal(
        { input, output, isTTY, styled: output.hasColors?.() ?? false, width, signal: stopping.signal },
        deps,
      )
    } else {
      const { botToken: token, telegramApiRoot: apiRoot, adminIds } = config
      // The token as salt: the same names for the same people after a restart, and nobody else can make them.
      const named = (id: number) => hashId(id, token)
      await runTelegram({ token, apiRoot, adminIds, hashId: named, signal: stopping.signal }, deps)
    }
  } finally {
    await store.close()
    await quoth.close()
  }
}

const PATIENCE_MS = 3000

/** Brings the index up to date, and keeps it so. */
async function readAll(
  quoth: ServedQuoth,
  log: Log,
  {
    level,
    progress: toldOf,
    stopping,
  }: {
    readonly level: 'debug' | 'info'
    readonly progress: ReturnType<typeof startReadingProgress>
    readonly stopping: AbortSignal
  },
): Promise<void> {
  const bar = startReadingBar()
  const lines = startReadingLines(pace => log.info(pace, 'reading the corpus'))
  await quoth.catchUp(progress => {
    bar.update(progress)
    lines.update(progress)
    toldOf.update(progress)
  })
  bar.stop()
  // Then it ended before it was done.
  if (stopping.aborted) return
  toldOf.stop()
  const logFaults = createFaultLog(log)
  logFaults(quoth.faults())
  log[level]({ documents: quoth.documents(), passages: quoth.passages() }, 'corpus is read')
  await quoth.follow(() => logFaults(quoth.faults()))
}

/** How far reading is, for those who ask meanwhile. */
function startReadingProgress({ passages }: Pick<ServedQuoth, 'passages'>) {
  // With an index from before, nothing is missing until a file turns out to have changed.
  let share = passages() === 0 ? 0 : undefined
  return {
    share: () => share,
    update({ bytesRead, bytesTotal }: LoadProgress): void {
      share = bytesTotal === 0 ? 0 : bytesRead / bytesTotal
    },
    stop(): void {
      share = undefined
    },
  }
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms).unref())
}

try {
  await main()
} catch (error) {
  process.exitCode = report(error)
}
