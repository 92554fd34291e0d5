import { Presets, SingleBar } from 'cli-progress'
import type { BenchProgress } from '../bench/bench.ts'

/** A bar for each step on a terminal; elsewhere a line when one begins, since a run takes minutes. */
export function startBenchBar(stream: NodeJS.WriteStream = process.stderr) {
  let step = ''
  let bar: SingleBar | undefined
  const update: BenchProgress = (what, done, total) => {
    if (what === step) return bar?.update(done)
    step = what
    bar?.stop()
    if (!stream.isTTY) {
      stream.write(`${what}\n`)
      return
    }
    const format = '{bar} {percentage} %, {what}, {eta_formatted} left'
    bar = new SingleBar({ stream, format, clearOnComplete: true }, Presets.shades_classic)
    bar.start(total, done, { what })
  }
  return {
    update,
    stop(): void {
      bar?.stop()
    },
  }
}
