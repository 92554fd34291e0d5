import { fork } from 'node:child_process'
import type { Job, JobMessage } from './job.ts'
import { TITLES } from './subject.ts'

export interface Done<Last extends JobMessage> {
  readonly last: Last
  /** Milliseconds from starting the process to its first answer; absent where it gave none. */
  readonly firstMs?: number
}

/** Does a job in a new process, whose last message is the result. Rejects with what went wrong there. */
export function inProcess<Kind extends JobMessage['kind']>(
  job: Job,
  wanted: Kind,
  onProgress: (what: string, done: number, total: number) => void,
): Promise<Done<Extract<JobMessage, { kind: Kind }>>> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = fork(new URL('subject-process.ts', import.meta.url), {
      serialization: 'advanced',
      execArgv: ['--import', 'tsx', ...(job.subject === 'wink' ? ['--max-old-space-size=8192'] : [])],
    })
    let firstMs: number | undefined
    let last: JobMessage | undefined
    child.on('message', (message: JobMessage) => {
      if (message.kind === 'progress') return onProgress(message.what, message.done, message.total)
      if (message.kind === 'first') firstMs = performance.now() - start
      last = message
      if (message.kind === wanted || message.kind === 'failed') child.disconnect()
    })
    child.on('error', reject)
    // subtle: not `close`, which never comes for a child that was disconnected from here.
    child.on('exit', (code, signal) => {
      if (last?.kind === wanted) {
        resolve({
          last: last as Extract<JobMessage, { kind: Kind }>,
          ...(firstMs !== undefined && { firstMs }),
        })
      } else {
        const why = last?.kind === 'failed' ? last.message : `the process ended with ${code ?? signal}`
        reject(new Error(`${TITLES[job.subject]}, ${job.kind}: ${why}`))
      }
    })
    child.send(job)
  })
}
