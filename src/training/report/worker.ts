import { type Job, work } from './jobs.ts'

/** A process that does one job and sends back what came out; see pool.ts. */
process.on('message', (job: Job) => {
  let steps = 0
  const onStep = (done?: string) => {
    steps++
    if (done !== undefined || steps % STEPS_A_MESSAGE === 0) {
      process.send?.({ kind: 'step', steps, done })
      steps = 0
    }
  }
  work(job as Job & { kind: 'ask' }, onStep).then(
    result => process.send?.({ kind: 'done', steps, result }),
    (error: Error) => process.send?.({ kind: 'failed', message: error.message }),
  )
})

const STEPS_A_MESSAGE = 50
