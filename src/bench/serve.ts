import { setImmediate } from 'node:timers/promises'
import { measureChanges } from './changes.ts'
import { DEPTH, type JobMessage, type Patience, type Served, type ServeJob } from './job.ts'
import type { Subject } from './subject.ts'

const COMPARED = 10

/** Opens what was built, asks, and measures each question. */
export async function serve(
  subject: Subject,
  { corpus, warmUp, questions, patience, changes }: ServeJob,
  say: (message: JobMessage) => void,
): Promise<Served> {
  await subject.open(corpus)
  await answerOnce(subject, questions[0] ?? '')
  say({ kind: 'first' })
  for (const question of warmUp) {
    await setImmediate()
    await subject.search(question, DEPTH)
    await subject.answer?.(question)
  }
  const found: (() => readonly string[])[] = []
  const searchMs = await timed(questions, patience, async question => {
    const ids = await subject.search(question, DEPTH)
    return () => {
      found.push(ids)
      say({ kind: 'progress', what: 'searches', done: found.length, total: questions.length })
    }
  })
  // Not between two searches: to read so many passages would push out of the processor's cache what they need.
  const top = found.map(ids => ids().slice(0, COMPARED))
  let answered = 0
  const answerMs =
    subject.answer === undefined
      ? []
      : await timed(questions, patience, async question => {
          await subject.answer?.(question)
          return () => say({ kind: 'progress', what: 'answers', done: ++answered, total: questions.length })
        })
  const rssBytes = process.memoryUsage.rss()
  const change =
    changes && subject.follow !== undefined ? await measureChanges(subject, corpus, questions) : undefined
  return { searchMs, top, answerMs, rssBytes, ...(change && { change }) }
}

/** The first answer of a process: the whole of it, where the subject gives one. */
export async function answerOnce(subject: Subject, question: string): Promise<void> {
  if (subject.answer !== undefined) await subject.answer(question)
  else await subject.search(question, DEPTH)
}

/** Milliseconds of each; what `ask` returns is done outside the measured time. */
async function timed(
  questions: readonly string[],
  { least, seconds }: Patience,
  ask: (question: string) => Promise<() => void>,
): Promise<number[]> {
  const begun = performance.now()
  const times: number[] = []
  for (const question of questions) {
    if (times.length >= least && performance.now() - begun > seconds * 1000) break
    // Each in a turn of its own, as if it came over the network.
    await setImmediate()
    const start = process.hrtime.bigint()
    const after = await ask(question)
    times.push(Number(process.hrtime.bigint() - start) / 1e6)
    after()
  }
  return times
}
