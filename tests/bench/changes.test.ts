import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { measureChanges } from '../../src/bench/changes.ts'
import type { Subject } from '../../src/bench/subject.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('each change is timed until its words are found, and the corpus is left as it was', async () => {
  const base = temporaryFolder(onTestFinished)
  const corpus = { folder: join(base, 'corpus'), work: join(base, 'work'), size: 1 }
  mkdirSync(corpus.folder)
  mkdirSync(corpus.work)
  const file = join(corpus.folder, 'changed.md')
  const others: string[] = []
  const follower: Subject = {
    build: () => Promise.reject(new Error('is built already')),
    open: async () => {},
    follow: async () => {},
    async search(question) {
      if (!question.includes('zq')) others.push(question)
      const found = existsSync(file) && readFileSync(file, 'utf8').includes(question)
      return () => (found ? ['changed'] : [])
    },
    close: async () => {},
  }
  const { visibleMs, quietMs, busyMs } = await measureChanges(follower, corpus, ['Who?', 'When?'], {
    ...{ rounds: 5, quiet: 10, after: 5 },
  })
  expect(visibleMs).toHaveLength(5)
  expect(quietMs.length + busyMs.length).toBe(others.length)
  expect(busyMs.length).toBeGreaterThanOrEqual(5) // at least one beside each change
  expect(readdirSync(corpus.folder)).toEqual([])
})
