// What second-thread.test.ts starts: it asks until two threads search, and then has nothing more to do.
import { setTimeout } from 'node:timers/promises'
import { BM25_DEFAULTS } from '../../src/ranking/bm25.ts'
import { Bm25Search } from '../../src/ranking/candidates.ts'
import { SecondThread } from '../../src/retrieval/embedded/searching/second-thread.ts'
import { seeded } from '../index/bad-luck.ts'
import { queryOf, randomCollection, randomSlots } from './random-collection.ts'

const draw = seeded(1)
const { collection } = randomCollection(draw, { passages: 2000, lengths: [8] })
const second = new SecondThread({
  parameters: BM25_DEFAULTS,
  lives: () => collection.lives,
  onTrouble: error => process.stderr.write(String(error)),
  least: 1,
  thresholds: { passages: 1, postings: 1 },
})
let isBoth = false
const search = new Bm25Search(collection, BM25_DEFAULTS, {
  rouse: () => second.rouse(),
  begin(one) {
    const ride = second.begin(one)
    isBoth ||= ride !== undefined
    return ride
  },
})
while (!isBoth) {
  search.best(queryOf(randomSlots(draw, collection)), 10)
  await setTimeout(20)
}
process.stdout.write('both\n')
