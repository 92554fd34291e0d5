import { Presets, SingleBar } from 'cli-progress'
import type { LoadProgress } from '../corpus/load.ts'

/** A bar while a corpus is read: on a terminal, and only if that takes long enough to wonder. */
export function startReadingBar(stream: NodeJS.WriteStream = process.stderr) {
  const started = performance.now()
  let bar: SingleBar | undefined
  return {
    update({ bytesRead, bytesTotal, documents }: LoadProgress): void {
      if (!stream.isTTY || performance.now() - started < WONDER_MS) return
      if (bar === undefined) {
        const format = '{bar} {percentage} %, {documents} documents read, {eta_formatted} left'
        bar = new SingleBar({ stream, format, clearOnComplete: true }, Presets.shades_classic)
        bar.start(bytesTotal, bytesRead, { documents })
      }
      bar.update(bytesRead, { documents })
    },
    stop(): void {
      bar?.stop()
    },
  }
}

/** The same for a log: a line now and then, where there is no terminal to draw on. */
export function startReadingLines(
  log: { info(fields: object, message: string): void },
  stream: NodeJS.WriteStream = process.stderr,
) {
  let said = performance.now()
  return {
    update({ bytesRead, bytesTotal, documents }: LoadProgress): void {
      if (stream.isTTY || performance.now() - said < LINE_MS) return
      said = performance.now()
      const percent = bytesTotal === 0 ? 100 : Math.floor((100 * bytesRead) / bytesTotal)
      log.info({ percent, documents }, 'reading the corpus')
    },
  }
}

const WONDER_MS = 300
const LINE_MS = 5000
