import { type ChildProcess, fork } from 'node:child_process'
import { basename } from 'node:path'
import type { Job, Results } from './jobs.ts'

type Message =
  | { readonly kind: 'step'; readonly steps: number; readonly done?: string }
  | { readonly kind: 'done'; readonly steps: number; readonly result: Results[Job['kind']] }
  | { readonly kind: 'failed'; readonly message: string }

/**
 * Does the jobs, the first first, each in a process of its own and so many at a time: each keeps one core busy, so a
 * time that is measured is that of one core, and none depends on what was done before it. Results come in the order of
 * the jobs.
 */
export async function workAll(
  jobs: readonly Job[],
  processes: number,
  onStep: (steps: number, done?: string) => void,
): Promise<Results[Job['kind']][]> {
  const results: Results[Job['kind']][] = []
  const children = new Set<ChildProcess>()
  let next = 0
  const lane = async () => {
    for (let at = next++; at < jobs.length; at = next++) {
      const child = fork(new URL('worker.ts', import.meta.url), {
        serialization: 'advanced',
        execArgv: ['--import', 'tsx', '--max-old-space-size=4096'],
      })
      children.add(child)
      results[at] = await send(child, jobs[at] as Job, onStep)
      children.delete(child)
      child.disconnect()
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.max(1, processes) }, lane))
  } catch (error) {
    next = jobs.length
    for (const child of children) child.kill() // what the others are at is of no use any more
    throw error
  }
  return results
}

function send(
  child: ChildProcess,
  job: Job,
  onStep: (steps: number, done?: string) => void,
): Promise<Results[Job['kind']]> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      child.off('message', onMessage)
      child.off('exit', onExit)
      act()
    }
    const onMessage = (message: Message) => {
      switch (message.kind) {
        case 'step':
          return onStep(message.steps, message.done)
        case 'done':
          onStep(message.steps)
          return settle(() => resolve(message.result))
        case 'failed':
          return settle(() => reject(new Error(`${nameOf(job)}: ${message.message}`)))
        default:
          return message satisfies never
      }
    }
    const onExit = (code: number | null) =>
      settle(() => reject(new Error(`${nameOf(job)}: the process ended with ${code ?? 'a signal'}`)))
    child.on('message', onMessage)
    child.on('exit', onExit)
    child.send(job)
  })
}

function nameOf(job: Job): string {
  return job.kind === 'ask' ? `${basename(job.directory)}, ${job.variant}, ${job.system}` : job.kind
}
