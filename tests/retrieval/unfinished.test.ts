import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { loadManifest, saveManifest } from '../../src/index/disk/manifest.ts'
import { namesIn } from '../support/changing-corpus.ts'
import { asked, emptyCorpus, openIndex, passagesFor } from '../support/corpus-index.ts'

let corpus: string
let kept: string
beforeEach(() => {
  ;({ corpus, kept } = emptyCorpus(onTestFinished))
})

test('what was read in part is remembered until it was read to its end, whatever else was read before', async () => {
  writeFileSync(join(corpus, 'a.txt'), 'The ferry leaves at seven.\n')
  const first = await openIndex(corpus, kept)
  await first.index.catchUp()
  await first.index.close()
  const manifest = (await loadManifest(kept)) as object
  await saveManifest(kept, { ...manifest, unfinished: ['a.txt'] })

  writeFileSync(join(corpus, 'b.txt'), 'The mill grinds barley.\n')
  const second = await openIndex(corpus, kept)
  let reads = 0
  const interrupted = second.index.catchUp(() => {
    if (++reads === 2) throw new Error('interrupted')
  })
  await expect(interrupted).rejects.toThrow('interrupted')
  expect(second.index.collection.size).toBe(2)
  expect(await loadManifest(kept)).toMatchObject({ unfinished: expect.arrayContaining(['a.txt']) })
  await second.index.catchUp()
  expect(await loadManifest(kept)).toMatchObject({ unfinished: [] })
  await second.index.close()
})

test('a large file whose parts were in a damaged segment and in whole ones is read again', {
  timeout: 60_000,
}, async () => {
  const text = Array.from({ length: 100 }, (_, i) => `barley${i % 9}`).join(' ')
  const rows = Array.from({ length: 5500 }, (_, i) => `{"_id":"${i}","text":"${i} ${text}."}\n`)
  writeFileSync(join(corpus, 'large.jsonl'), rows.join(''))
  const first = await openIndex(corpus, kept)
  await first.index.catchUp()
  await first.index.settled()
  const { size, lives } = first.index.collection
  expect(lives.length).toBe(2)
  await first.index.close()

  for (const { name } of lives.slice(1)) truncateSync(join(kept, name), 1000)
  const second = await openIndex(corpus, kept)
  expect(second.events).toEqual([expect.objectContaining({ level: 'error' })])
  expect(second.index.collection.size).toBeLessThan(size)
  await second.index.catchUp()
  expect(second.index.collection.size).toBe(size)
  await second.index.close()
})

test('whoever does not own the folder reads what it can, and mends nothing', async () => {
  // The same id twice, so that ids are compared on opening.
  for (const file of ['a.jsonl', 'b.jsonl'])
    writeFileSync(join(corpus, file), '{"_id":"one","text":"The ferry leaves at seven."}\n')
  const first = await openIndex(corpus, kept)
  await first.index.catchUp()
  await first.index.close()
  const [texts = ''] = namesIn(kept).filter(name => name.endsWith('.texts'))
  const bytes = readFileSync(join(kept, texts))
  bytes[20] = 0
  writeFileSync(join(kept, texts), bytes)
  const before = namesIn(kept)

  const other = await openIndex(corpus, kept, false)
  expect(await passagesFor(other, [asked('ferry'), asked('ferry', ['leaves at'])])).toEqual([])
  await other.index.settled()
  expect(other.events).toEqual([expect.objectContaining({ level: 'error' })])
  expect(namesIn(kept)).toEqual(before)
  await other.index.close()
})
