import { Presets, SingleBar } from 'cli-progress'
import type { LoadProgress } from '../corpus/load.ts'

/** A bar while a corpus is read: on a terminal, and only if that takes long enough to wonder. */
export function startReadingBar(stream: NodeJS.WriteStream = process.stderr) {
  const started = performance.now()
  let bar: SingleBar | undefined
  return {
    update(progress: LoadProgress): void {
      const { bytesRead, bytesTotal, documents } = progress
      if (!stream.isTTY || performance.now() - started < WONDER_MS) return
      const shown = { documents, speed: paceOf(progress, started).megabytesPerSecond.toFixed(1) }
      if (bar === undefined) {
        const format = '{bar} {percentage} %, {documents} documents read, {speed} MB/s, {eta_formatted} left'
        bar = new SingleBar({ stream, format, clearOnComplete: true }, Presets.shades_classic)
        bar.start(bytesTotal, bytesRead, shown)
      }
      bar.update(bytesRead, shown)
    },
    stop(): void {
      bar?.stop()
      bar = undefined
    },
  }
}

/** How far reading is, and how fast. */
export interface Pace {
  /** Rounded down. */
  readonly percent: number
  readonly documents: number
  readonly megabytesPerSecond: number
  readonly secondsLeft: number
}

/** The same for where there is no terminal to draw on: says a line now and then. */
export function startReadingLines(
  say: (pace: Pace) => void,
  stream: Pick<NodeJS.WriteStream, 'isTTY'> = process.stderr,
) {
  const started = performance.now()
  let said = started
  return {
    update(progress: LoadProgress): void {
      if (stream.isTTY || performance.now() - said < LINE_MS) return
      said = performance.now()
      say(paceOf(progress, started))
    },
  }
}

/** Milliseconds after which a person wonders whether anything is going on. */
export const WONDER_MS = 300
const LINE_MS = 5000

function paceOf({ bytesRead, bytesTotal, documents }: LoadProgress, started: number): Pace {
  const seconds = (performance.now() - started) / 1000
  return {
    percent: bytesTotal === 0 ? 100 : Math.floor((100 * bytesRead) / bytesTotal),
    documents,
    megabytesPerSecond: Number((bytesRead / 1e6 / seconds).toFixed(1)),
    secondsLeft: bytesRead === 0 ? 0 : Math.ceil((seconds / bytesRead) * (bytesTotal - bytesRead)),
  }
}
