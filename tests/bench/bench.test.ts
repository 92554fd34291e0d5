import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bench } from '../../src/bench/bench.ts'
import { SEEDS } from '../e2e/started.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('a small run, without peers, has every figure that Quoth has', { timeout: 60_000 }, async () => {
  const folder = temporaryFolder(onTestFinished)
  mkdirSync(folder, { recursive: true })
  const steps = new Set<string>()
  const report = await bench({
    collections: [SEEDS],
    passages: 300,
    questions: ['Who is Yigal Levin?', 'What happened in Isfahan?'],
    against: [],
    folder,
    effort: { questions: 50, warmUp: 5, starts: 1 },
    command: 'a test',
    onProgress: what => steps.add(what),
  })
  expect(report).toMatchObject({
    format: 1,
    questions: 2,
    corpus: { passages: 300, documents: 30, of: ['seeds'] },
  })
  const [quoth, ...others] = report.subjects
  expect(others).toEqual([])
  expect(quoth).toMatchObject({ name: 'quoth', figures: { asked: 50 } })
  const { search, answer, firstAnswerMs, rssBytes, buildMBs } = quoth!.figures!
  for (const figure of [search.p50, answer!.p50, firstAnswerMs, rssBytes, buildMBs]) {
    expect(figure).toBeGreaterThan(0)
  }
  expect(search.p99).toBeGreaterThanOrEqual(search.p50)
  expect(readdirSync(join(folder, 'corpus')).length).toBeGreaterThan(1)
  expect([...steps]).toEqual(['corpus: passages', 'Quoth: passages', 'Quoth: searches', 'Quoth: answers'])
})
