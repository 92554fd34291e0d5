import { availableParallelism } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Collection } from '../../src/index/collection.ts'
import { BM25_DEFAULTS } from '../../src/ranking/bm25.ts'
import { Bm25Search } from '../../src/ranking/candidates.ts'
import type { Ride } from '../../src/ranking/tandem.ts'
import { SecondThread } from '../../src/retrieval/embedded/searching/second-thread.ts'
import { seeded } from '../index/bad-luck.ts'
import { queryOf, randomCollection, randomSlots } from '../support/random-collection.ts'
import { runProgram } from '../support/run-program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** `SEARCHES=2000 npx vitest run tests/retrieval/second-thread.test.ts` asks more. */
const SEARCHES = Number(process.env.SEARCHES ?? 60)

let collection: Collection
let second: SecondThread
let troubles: Error[]

beforeEach(() => {
  collection = randomCollection(seeded(1), { passages: 30_000, lengths: [8, 8, 40] }).collection
  troubles = []
  second = new SecondThread({
    parameters: BM25_DEFAULTS,
    lives: () => collection.lives,
    onTrouble: error => troubles.push(error),
    least: 1,
    thresholds: { passages: 1, postings: 1 },
  })
})

afterEach(() => second.close())

const aQuery = (seed: number) => queryOf(randomSlots(seeded(seed), collection))

/** The first question that both search, after those that started the thread. */
async function firstRide(): Promise<void> {
  const search = new Bm25Search(collection, BM25_DEFAULTS, {
    rouse: () => second.rouse(),
    begin: one => {
      const ride = second.begin(one)
      if (ride !== undefined) rides.push(ride)
      return ride
    },
  })
  const rides: Ride[] = []
  for (let i = 0; rides.length === 0; i++) {
    if (i === 400) throw new Error('the thread never came')
    search.best(aQuery(1), 10)
    await setTimeout(50)
  }
}

/** Where there is one core there is no second thread. */
const isAlone = availableParallelism() < 2

test.skipIf(isAlone)('two threads find what one finds, whoever is quicker', async () => {
  await firstRide()
  const draw = seeded(2)
  const alone = new Bm25Search(collection, BM25_DEFAULTS)
  let found = 0
  const both = new Bm25Search(collection, BM25_DEFAULTS, {
    rouse: () => second.rouse(),
    begin(search) {
      const ride = second.begin(search)
      const finish = ride?.finish.bind(ride)
      if (ride !== undefined) {
        ride.finish = offer =>
          finish?.((address, score) => {
            found++
            offer(address, score)
          })
      }
      return ride
    },
  })
  for (let i = 0; i < SEARCHES; i++) {
    const query = queryOf(randomSlots(draw, collection))
    if (draw() < 0.7) second.rouse()
    for (const k of [1, 50, 1 + Math.floor(draw() * 200)]) {
      expect(both.best(query, k)).toEqual(alone.best(query, k))
      // So that the thread is at times awake, at times asleep, and at times still busy.
      if (draw() < 0.5) await setTimeout(draw() * 4)
    }
  }
  expect(found).toBeGreaterThan(0)
  expect(troubles).toEqual([])
})

test.skipIf(isAlone)('what is not served any more is found by neither', async () => {
  await firstRide()
  const { name, segment } = collection.lives[2] as Collection['lives'][number]
  const parts = Array.from({ length: segment.parts }, (_, part) => part)
  for (const part of parts.slice(0, -1)) {
    collection.apply({ add: [], gone: [{ name, part }] })
    const alone = new Bm25Search(collection, BM25_DEFAULTS)
    const both = new Bm25Search(collection, BM25_DEFAULTS, second)
    for (let i = 0; i < 10; i++) {
      expect(both.best(aQuery(i), 50)).toEqual(alone.best(aQuery(i), 50))
      await setTimeout(1)
    }
  }
})

describe.skipIf(isAlone)('the thread', () => {
  test('does not outlive the segments that it was told of, and another takes its place', async () => {
    await firstRide()
    const gone = collection.lives[0] as Collection['lives'][number]
    collection.apply({ add: [], drop: [gone.name] })
    const search = new Bm25Search(collection, BM25_DEFAULTS, second)
    const alone = new Bm25Search(collection, BM25_DEFAULTS)
    expect(search.best(aQuery(3), 50)).toEqual(alone.best(aQuery(3), 50))
    await firstRide()
    expect(search.best(aQuery(3), 50)).toEqual(alone.best(aQuery(3), 50))
  })

  test('says so when it ends, and then one searches on', async () => {
    const [live] = collection.lives as [Collection['lives'][number]]
    // No segment has fewer passages than none.
    const bodyLength = { buffer: new SharedArrayBuffer(1), length: -1 } as unknown as Uint8Array
    const broken = { ...live, segment: { ...live.segment, columns: { ...live.segment.columns, bodyLength } } }
    const search = { lives: [broken], slotsOf: () => [{ idf: 1, terms: [{ term: 0, factor: 1 }] }] }
    for (let i = 0; i < 400 && troubles.length === 0; i++) {
      second.begin({ ...search, average: 10, k: 5 })
      await setTimeout(50)
    }
    expect(troubles).toHaveLength(1)
    const alone = new Bm25Search(collection, BM25_DEFAULTS)
    expect(new Bm25Search(collection, BM25_DEFAULTS, second).best(aQuery(4), 50)).toEqual(
      alone.best(aQuery(4), 50),
    )
  })

  test('keeps no process from ending', async ({ onTestFinished }) => {
    const cwd = temporaryFolder(onTestFinished)
    const { how, stdout, stderr } = await runProgram({ entry: 'tests/support/second-thread-program.ts', cwd })
    expect({ how, stderr }).toEqual({ how: 0, stderr: '' })
    expect(stdout).toBe('both\n')
  })
})
