/** Says how far a long run is: one line that is written over on a terminal; elsewhere only what is worth a line. */
export interface RunProgress {
  step(steps: number, done?: string): void
  stop(): void
}

export function startRunProgress(
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
  now: () => number = () => performance.now(),
): RunProgress {
  const start = now()
  let steps = 0
  const elapsed = () => {
    const seconds = Math.round((now() - start) / 1000)
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  }
  return {
    step(more, done) {
      steps += more
      if (stream.isTTY) {
        const line = `${elapsed()}  ${steps} of ${total} steps${done === undefined ? '' : `  ${done}`}`
        stream.write(`\r\u001b[2K${line.slice(0, (stream.columns ?? 80) - 1)}`)
      } else if (done !== undefined) stream.write(`${elapsed()}  ${done}\n`)
    },
    stop() {
      if (stream.isTTY) stream.write('\r\u001b[2K')
    },
  }
}
