import type { Job, JobMessage } from './job.ts'
import { answerOnce, serve } from './serve.ts'
import type { Subject, SubjectName } from './subject.ts'

/** The program that builds or serves one subject, with nothing else in memory: receives one job, and ends when the
 *  parent disconnects. subtle: `on`, not `once`: without a listener the process may end before its last message is out. */
process.on('message', (job: Job) => {
  work(job).catch((error: unknown) =>
    say({ kind: 'failed', message: (error as Error).stack ?? String(error) }),
  )
})

async function work(job: Job): Promise<void> {
  const subject = await create(job.subject)
  try {
    switch (job.kind) {
      case 'build': {
        const built = await subject.build(job.corpus, done =>
          say({ kind: 'progress', what: 'passages', done, total: job.corpus.size }),
        )
        say({ kind: 'built', built, peakBytes: process.resourceUsage().maxRSS * 1024 })
        return
      }
      case 'start':
        await subject.open(job.corpus)
        await answerOnce(subject, job.question)
        say({ kind: 'first' })
        return
      case 'serve':
        say({ kind: 'served', served: await serve(subject, job, say) })
        return
      default:
        job satisfies never
    }
  } finally {
    await subject.close()
  }
}

/** Only the module that is needed: what the others load would count as memory. */
async function create(name: SubjectName): Promise<Subject> {
  switch (name) {
    case 'quoth':
      return (await import('./quoth.ts')).createQuothSubject()
    case 'fts5':
      return (await import('./fts5.ts')).createFts5Subject('content words')
    case 'fts5-all':
      return (await import('./fts5.ts')).createFts5Subject('all words')
    case 'wink':
      return (await import('./wink.ts')).createWinkSubject()
    default:
      return name satisfies never
  }
}

let said = 0

/** Progress ten times a second at most, so that saying it does not cost what is measured. */
function say(message: JobMessage): void {
  if (message.kind === 'progress') {
    if (message.done < message.total && performance.now() - said < 100) return
    said = performance.now()
  }
  process.send?.(message)
}
