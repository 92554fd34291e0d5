import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  step(): void
  stop(): void
}

/** A bar on a terminal, nothing anywhere else: a log file has no use for it. */
export function startProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { step() {}, stop() {} }
  const bar = new SingleBar(
    { stream, format: '{bar} {value}/{total} questions, {eta_formatted} left', clearOnComplete: true },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  return { step: () => bar.increment(), stop: () => bar.stop() }
}
