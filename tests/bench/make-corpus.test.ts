import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeCorpus } from '../../src/bench/make-corpus.ts'
import { passagesIn } from '../../src/bench/passages.ts'
import { createRandom } from '../../src/bench/random.ts'
import { createRareWords } from '../../src/bench/rare-words.ts'
import { SEEDS } from '../e2e/started.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('the same order gives the same bytes', async () => {
  const [one, other] = [temporaryFolder(onTestFinished), temporaryFolder(onTestFinished)]
  const first = await makeCorpus({ collections: [SEEDS], passages: 205, folder: one, rareShare: 0.3 })
  expect(await makeCorpus({ collections: [SEEDS], passages: 205, folder: other, rareShare: 0.3 })).toEqual(
    first,
  )
  expect(readdirSync(one)).toEqual(readdirSync(other))
  for (const file of readdirSync(one)) {
    expect(readFileSync(join(one, file), 'utf8')).toBe(readFileSync(join(other, file), 'utf8'))
  }
})

test('Quoth cuts as many passages as were ordered, in documents of about ten', async () => {
  const folder = temporaryFolder(onTestFinished)
  const { documents, textBytes } = await makeCorpus({ collections: [SEEDS], passages: 205, folder })
  const counts: number[] = []
  const names = new Set<string>()
  for await (const passages of passagesIn(folder)) {
    counts.push(passages.length)
    for (const { id } of passages) names.add(id)
  }
  expect(counts).toHaveLength(documents)
  expect(names.size).toBe(205)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(9)
  expect(Math.max(...counts)).toBeLessThanOrEqual(11)
  expect(textBytes / 205).toBeGreaterThan(450)
  expect(textBytes / 205).toBeLessThan(700)
})

test('rare words begin when Heaps’ law asks for more than the material has, and then keep up with it', () => {
  // k = 10 and beta = 0.5: 10,000 words have 1,000 forms, all of the material; 1,000,000 have 10,000.
  const rare = createRareWords({ k: 10, beta: 0.5 }, 1000, createRandom(1))
  expect(rare.draw(10_000)).toBeUndefined()
  const drawn = new Map<string, number>()
  for (let words = 10_000; words < 1_000_000; words += 20) {
    const word = rare.draw(words)
    if (word !== undefined) drawn.set(word, (drawn.get(word) ?? 0) + 1)
  }
  expect(rare.size).toBe(9000)
  expect(drawn.size).toBe(9000) // no two ranks are spelt alike
  const counts = [...drawn.values()].sort((a, b) => b - a)
  expect(counts[0]).toBeGreaterThan(20) // some are names that come up often,
  expect(counts.filter(count => count === 1).length).toBeGreaterThan(900) // many come once
})
