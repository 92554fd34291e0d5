import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { DEPTH, type ServedChanges } from './job.ts'
import type { BenchCorpus, Subject } from './subject.ts'

/**
 * One file of the corpus is changed again and again, always to other words, while questions go on: each round asks for
 * the new words and for something else in turn until the words are found, and then for something else a little longer,
 * since merging may follow. Leaves the corpus as it was.
 */
export async function measureChanges(
  subject: Subject,
  { folder, work }: BenchCorpus,
  questions: readonly string[],
  { rounds, quiet, after }: Pace = PACE,
): Promise<ServedChanges> {
  let asked = 0
  const ask = async (times: number[]) => {
    const start = performance.now()
    await subject.search(questions[asked++ % questions.length] ?? '', DEPTH)
    times.push(performance.now() - start)
    await setImmediate() // the folder's news come between questions
  }
  const quietMs: number[] = []
  const visibleMs: number[] = []
  const busyMs: number[] = []
  const changed = join(folder, 'changed.md')
  const beside = join(work, 'changed.md')
  await subject.follow?.()
  try {
    const end = performance.now() + quiet
    while (performance.now() < end || quietMs.length < LEAST) await ask(quietMs)
    for (let round = 0; round < rounds; round++) {
      const letter = String.fromCharCode(97 + round)
      // Too far from the others to be taken for one of them misspelt.
      const word = `${letter.repeat(5)}zq${letter.repeat(5)}`
      await writeFile(beside, `# A changed file\n\n${TEXT.replaceAll('WORD', word)}\n`)
      const start = performance.now()
      await rename(beside, changed)
      for (;;) {
        await ask(busyMs)
        const found = await subject.search(word, 1)
        if (found().length > 0) break
        if (performance.now() - start > GIVEN_UP_MS) {
          throw new Error(`a changed file was not found after ${GIVEN_UP_MS / 1000} seconds`)
        }
      }
      visibleMs.push(performance.now() - start)
      const until = performance.now() + after
      while (performance.now() < until) await ask(busyMs)
    }
  } finally {
    await rm(beside, { force: true })
    await rm(changed, { force: true })
  }
  return { visibleMs, quietMs, busyMs }
}

interface Pace {
  readonly rounds: number
  /** Milliseconds of searching before the first change, and after each. */
  readonly quiet: number
  readonly after: number
}

const PACE: Pace = { rounds: 20, quiet: 2000, after: 200 }
const LEAST = 200 // searches, before the first change
const GIVEN_UP_MS = 10_000

const TEXT =
  'The keeper of the lighthouse calls the new lamp WORD. Nobody on the island had seen a WORD before, and the ships went by at night as they always had.'
