import {
  appendFileSync,
  cpSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { asked, freshView, type Opened, openIndex, passagesFor, viewOf } from '../support/corpus-index.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let folder: string
let opened: Opened
const at = (file: string) => join(folder, 'corpus', file)
const row = (id: string, text: string) => `${JSON.stringify({ _id: id, text })}\n`

beforeEach(async () => {
  folder = temporaryFolder(onTestFinished)
  mkdirSync(at('deep'), { recursive: true })
  writeFileSync(at('ferry.txt'), 'The ferry\n\nThe ferry leaves the harbour at seven.\n')
  writeFileSync(at('mill.txt'), 'The mill\n\nThe mill grinds barley all winter.\n')
  writeFileSync(
    at('rows.jsonl'),
    row('lamp', 'The lamp is lit at dusk.') + row('oil', 'Oil comes in spring.'),
  )
  opened = await openIndex(join(folder, 'corpus'), join(folder, 'index'))
  await opened.index.catchUp()
  await opened.index.follow()
  onTestFinished(() => opened.index.close())
})

/** The files whose passages are found for a word. */
async function found(word: string): Promise<string[]> {
  const { retriever } = opened
  const hits = await retriever.search(await retriever.interpret(asked(word)), 10)
  return hits.map(({ passage }) => passage.source.file)
}

const served = (word: string, ...files: string[]) =>
  vi.waitFor(async () => expect(await found(word)).toEqual(files), { timeout: 5000, interval: 20 })

const faulty = (file: string) =>
  vi.waitFor(() => expect(opened.index.faults().map(fault => fault.file)).toContain(file), 5000)

async function expectFresh(): Promise<void> {
  await opened.index.settled()
  const questions = ['harbour seven', 'barley lamp', 'oil', 'ferrys'].map(text => asked(text))
  const fresh = await freshView(join(folder, 'corpus'), join(folder, 'fresh'), questions)
  expect(await viewOf(opened, questions)).toEqual(fresh)
}

test('what is edited, added, renamed and deleted is served without a restart', async () => {
  writeFileSync(at('ferry.txt'), 'The ferry\n\nThe ferry leaves the quay at eight.\n')
  await served('quay', 'ferry.txt')
  expect(await found('harbour')).toEqual([])
  writeFileSync(at('deep/new.md'), '# Quays\n\nEvery quay has a bollard.\n')
  await served('bollard', 'deep/new.md')
  renameSync(at('mill.txt'), at('deep/windmill.txt'))
  await served('barley', 'deep/windmill.txt')
  rmSync(at('deep/new.md'))
  await served('bollard')
  writeFileSync(at('sources.json'), JSON.stringify([{ file: 'ferry.txt', title: 'The zeppelin' }]))
  await served('zeppelin', 'ferry.txt')
  await expectFresh()
})

test('a half-written file leaves its old version standing, is a fault, and is served when it is complete', async () => {
  writeFileSync(at('rows.jsonl'), `${row('lamp', 'The lamp is electric.')}{"_id": "wick", "te`)
  await faulty('rows.jsonl')
  expect(opened.index.faults()).toEqual([
    expect.objectContaining({
      level: 'warning',
      message: expect.stringContaining('until then its older version stands'),
    }),
  ])
  expect(await found('dusk')).toEqual(['rows.jsonl'])
  expect(await found('electric')).toEqual([])

  appendFileSync(at('rows.jsonl'), 'xt": "The wick is trimmed."}\n')
  await served('wick', 'rows.jsonl')
  expect(await found('dusk')).toEqual([])
  expect(opened.index.faults()).toEqual([])
  await expectFresh()
})

test('a file that cannot be read leaves its old version standing, and is a fault', async () => {
  truncateSync(at('mill.txt'), 2 ** 29) // more than a string can hold; the disk stores none of it
  await faulty('mill.txt')
  expect(await found('barley')).toEqual(['mill.txt'])
  writeFileSync(at('mill.txt'), 'The mill\n\nThe mill grinds rye.\n')
  await served('rye', 'mill.txt')
  expect(opened.index.faults()).toEqual([])
  await expectFresh()
})

test('an unusable sources.json is a fault, and what it said before stands', async () => {
  writeFileSync(at('sources.json'), JSON.stringify([{ file: 'ferry.txt', title: 'The zeppelin' }]))
  await served('zeppelin', 'ferry.txt')
  writeFileSync(at('sources.json'), '[{"file": "ferry.txt", "ti')
  await faulty('sources.json')
  expect(await found('zeppelin')).toEqual(['ferry.txt'])
})

test('what is served and not yet saved is read again by whoever starts after a kill', async () => {
  for (let i = 0; i < 5; i++) {
    writeFileSync(at('ferry.txt'), `The ferry\n\nThe ferry leaves quay${i} at eight.\n`)
    while ((await found(`quay${i}`)).length === 0) await setImmediate()
    // As a kill would leave it now.
    const left = join(folder, `left-${i}`)
    cpSync(join(folder, 'index'), left, { recursive: true })
    const next = await openIndex(join(folder, 'corpus'), left)
    expect(next.events.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([])
    await next.index.catchUp()
    const questions = [asked(`quay${i}`), asked('barley lamp')]
    expect(await viewOf(next, questions)).toEqual(await viewOf(opened, questions))
    await next.index.close()
  }
  await expectFresh()
})

test('what cannot be saved is served, is reported once, and is saved when that can be done', async () => {
  const inTheWay = join(folder, 'index/manifest.json.part')
  mkdirSync(inTheWay)
  for (const quay of ['north', 'south']) {
    writeFileSync(at('ferry.txt'), `The ferry\n\nThe ferry leaves the ${quay} quay.\n`)
    await served(quay, 'ferry.txt')
    await opened.index.settled()
  }
  const errors = opened.events.filter(({ level }) => level === 'error')
  expect(errors).toEqual([
    { level: 'error', message: expect.stringMatching(/EISDIR.*is served, and is kept/) },
  ])
  rmdirSync(inTheWay)
  writeFileSync(at('mill.txt'), 'The mill\n\nThe mill grinds rye.\n')
  await served('rye', 'mill.txt')
  await opened.index.settled()
  const other = await openIndex(join(folder, 'corpus'), join(folder, 'index'), false)
  expect(await passagesFor(other, [asked('south'), asked('rye')])).toHaveLength(2)
  await other.index.close()
  await expectFresh()
})

test('many edits, one after the other, become few segments', async () => {
  for (let i = 0; i < 12; i++) {
    writeFileSync(at(`note-${i}.txt`), `Note ${i}\n\nThis note is about the number${i}word.\n`)
    await served(`number${i}word`, `note-${i}.txt`)
  }
  await opened.index.settled()
  expect(opened.index.collection.lives.length).toBeLessThan(9)
  await expectFresh()
})

test('a word that was deleted hides none that is spelt nearly so', async () => {
  // One letter from the first, two from the second; deleted from a segment that is not merged for it.
  writeFileSync(at('wire.txt'), 'The wire\n\nA telegraph came.\n')
  writeFileSync(at('post.txt'), 'The post\n\nTen telegrams came.\n')
  for (let i = 0; i < 4; i++) writeFileSync(at(`filler-${i}.txt`), `Filler ${i}\n\nNothing came.\n`)
  await served('telegrapx', 'wire.txt')
  rmSync(at('wire.txt'))
  await served('telegrapx', 'post.txt')
})
