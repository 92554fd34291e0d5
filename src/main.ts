import { runTelegram } from './bot/telegram/run.ts'
import { runTerminal } from './bot/terminal/run.ts'
import { report } from './commands/failure.ts'
import { startReadingBar } from './commands/reading-bar.ts'
import { openQuoth } from './compose.ts'
import { readEnvironment } from './config.ts'
import { createLog, hashId } from './log.ts'
import { openLowdbStore } from './store/lowdb.ts'

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

  const bar = startReadingBar()
  const quoth = await openQuoth({ corpus: config.corpusDir, bm25: config.bm25, onProgress: bar.update })
  bar.stop()
  for (const { level, ...fault } of quoth.faults) log[level === 'error' ? 'error' : 'warn'](fault, 'corpus')
  // In a terminal a newcomer reads the log above the greeting: the less the better.
  const level = config.botToken === undefined ? 'debug' : 'info'
  log[level]({ documents: quoth.documents, passages: quoth.passages }, 'corpus is read')

  const store = await openLowdbStore(config.dataDir, log)
  const { answerer, library, faults, passages } = quoth
  const deps = {
    answerer,
    library,
    store,
    log,
    faults: () => faults,
    passages: () => passages,
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
  }
}

try {
  await main()
} catch (error) {
  process.exitCode = report(error)
}
