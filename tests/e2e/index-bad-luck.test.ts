import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { loadCorpus } from '../../src/corpus/load.ts'
import { createSentenceSplitter } from '../../src/text/sentences.ts'
import { seeded } from '../index/bad-luck.ts'
import { edit, namesIn, prose, randomQuestion } from '../support/changing-corpus.ts'
import {
  asked,
  catchUp,
  emptyCorpus,
  freshView,
  type Opened,
  openIndex,
  passagesFor,
  viewOf,
} from '../support/corpus-index.ts'
import { startProcess } from '../support/process.ts'

/** `KILLS=200 FLIPS=200 npx vitest run tests/e2e/index-bad-luck.test.ts` is the whole count, in some minutes. */
const KILLS = Number(process.env.KILLS ?? 2)
const FLIPS = Number(process.env.FLIPS ?? 8)
const SEED = Number(process.env.SEED ?? 1)

let folder: string
let corpus: string
let kept: string
beforeEach(() => {
  ;({ folder, corpus, kept } = emptyCorpus(onTestFinished))
})

const QUESTIONS = [
  asked('Who keeps the lantern near the harbour?'),
  asked('Yoav Galant and the IMF'),
  asked('the lanturn of the migraton'),
  asked('healthcare', ['the ferry']),
]

/** Nothing but what is served is left on the disk. */
function expectTidy({ index }: Opened): void {
  const served = index.collection.lives.flatMap(({ name, segment }) => [name, ...segment.about.stores])
  expect(namesIn(kept)).toEqual([...new Set([...served, 'manifest.json'])].sort())
}

test('whoever is killed while building, merging or saving leaves what the next start can go on from', {
  timeout: 30_000 + 20_000 * KILLS,
}, async () => {
  const draw = seeded(SEED)
  for (let i = 0; i < KILLS; i++) {
    const running = await startProcess(
      { entry: 'tests/support/index-program.ts', args: [corpus, kept, String(i)], env: {}, cwd: folder },
      onTestFinished,
    )
    await setTimeout(draw() ** 2 * 3000)
    await running.stop('SIGKILL')
    expect(running.stderr()).not.toContain('Error')

    const left = namesIn(kept)
    const questions = [...QUESTIONS, ...Array.from({ length: 3 }, () => randomQuestion(draw))]
    const opened = await openIndex(corpus, kept)
    const removed = left.length - namesIn(kept).length
    const isLeft = ({ message }: { message: string }) => /interrupted process/.test(message)
    expect(opened.events.filter(isLeft)).toMatchObject(removed === 0 ? [] : [{ files: removed }])
    expect(opened.events.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([])
    const before = opened.index.collection.size
    for (const { text } of await passagesFor(opened, questions)) expect(text).not.toBe('')
    await catchUp(opened)
    const fresh = await freshView(corpus, join(folder, 'fresh'), questions)
    expect(await viewOf(opened, questions), `kill ${i}`).toEqual(fresh)
    if (before !== fresh.size && before > 0) {
      const said = opened.events.find(({ message }) => /compared/.test(message))
      expect(said).toMatchObject({ level: 'info' })
    }
    await opened.index.settled()
    expectTidy(opened)
    expect(await viewOf(opened, questions), `kill ${i}, after merging`).toEqual(fresh)
    await opened.index.close()
    rmSync(join(folder, 'fresh'), { recursive: true })
  }
})

test('a bit turned, a file cut off or gone is reported, never served, and read again from the documents', {
  timeout: 30_000 + 3000 * FLIPS,
}, async () => {
  const draw = seeded(SEED)
  for (let i = 0; i < 30; i++) edit(corpus, draw)
  for (let i = 0; i < 12; i++) {
    // The same ids in two files, and enough text for several blocks.
    const text = Array.from({ length: 5 }, () => prose(draw)).join('\n\n')
    const rows = ['x', 'y'].map(id => `${JSON.stringify({ _id: `${id} ${i % 7}`, text })}\n`)
    writeFileSync(join(corpus, `rows-${i}.jsonl`), rows.join(''))
  }
  const fresh = await freshView(corpus, join(folder, 'fresh'), QUESTIONS)
  const texts = await textsByHandle()

  const first = await openIndex(corpus, kept)
  await catchUp(first)
  await first.index.settled()
  await first.index.close()
  for (let i = 0; i < FLIPS; i++) {
    const files = namesIn(kept)
    const file = files[Math.floor(draw() * files.length)] as string
    const how = damage(join(kept, file), draw)
    const after = `${i}: ${file} ${how}`

    const opened = await openIndex(corpus, kept)
    for (const { handle, text } of await passagesFor(opened, QUESTIONS)) {
      expect(text, after).toBe(texts.get(handle))
    }
    await catchUp(opened)
    await opened.index.stored.verify(new AbortController().signal)
    await opened.index.settled()
    const errors = opened.events.filter(({ level }) => level === 'error')
    // A manifest that is gone is a folder without an index.
    if (!(file === 'manifest.json' && how === 'gone')) expect(errors.length, after).toBe(1)
    for (const { message } of errors) expect(message, after).toContain(file)
    expect(await viewOf(opened, QUESTIONS), after).toEqual(fresh)
    expectTidy(opened)
    await opened.index.close()
    const again = await openIndex(corpus, kept)
    expect(again.events, after).toEqual([])
    await again.index.stored.verify(new AbortController().signal)
    expect(again.events, after).toEqual([])
    await again.index.close()
  }
})

/** The text of every passage there is, those of documents that are left out for their id among them. */
async function textsByHandle(): Promise<ReadonlyMap<string, string>> {
  const rows = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.jsonl'),
  )
  const texts = new Map<string, string>()
  for (const path of [corpus, ...rows.map(name => join(corpus, name))]) {
    const { passages } = await loadCorpus(path, createSentenceSplitter())
    for (const { handle, text } of passages) texts.set(handle, text)
  }
  return texts
}

function damage(path: string, draw: () => number): string {
  const drawn = draw()
  if (drawn < 0.1) {
    rmSync(path)
    return 'gone'
  }
  const bytes = readFileSync(path)
  if (drawn < 0.4) {
    const length = Math.floor(draw() * bytes.length)
    truncateSync(path, length)
    return `cut off at ${length}`
  }
  const bit = Math.floor(draw() * bytes.length * 8)
  bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7))
  writeFileSync(path, bytes)
  return `with bit ${bit} turned`
}

test('on a full disk it goes on serving, says so once, and reads the rest when there is room', {
  timeout: 30_000,
}, async ({ skip }) => {
  mkdirSync(kept)
  const mount = (...options: string[]) => execFileSync('mount', [...options, kept], { stdio: 'ignore' })
  try {
    mount('-t', 'tmpfs', '-o', 'size=400k', 'tmpfs')
  } catch {
    skip('a disk of 400 KB can only be mounted by root on Linux')
  }
  try {
    const draw = seeded(SEED)
    for (let i = 0; i < 30; i++) edit(corpus, draw)
    const opened = await openIndex(corpus, kept)
    await catchUp(opened)
    await opened.index.settled()
    const before = await viewOf(opened, QUESTIONS)

    // One that is too large as it is read, and one that is served already.
    const prosaic = (bytes: number) => {
      let text = ''
      while (text.length < bytes) text += `${prose(draw)}\n\n`
      return text
    }
    writeFileSync(join(corpus, 'large.txt'), prosaic(500_000))
    writeFileSync(join(corpus, 'Z.txt'), prosaic(500_000))
    await catchUp(opened)
    await opened.index.settled()
    const errors = opened.events.filter(({ level }) => level === 'error')
    expect(errors.map(({ message }) => message)).toEqual([
      `${kept} is on a full disk; what was read before is served from it, the rest is read when that is mended`,
    ])
    expect((await viewOf(opened, QUESTIONS)).answers).toEqual(before.answers)
    // Another process finds it whole.
    const other = await openIndex(corpus, kept, false)
    expect(other.events).toEqual([])
    expect((await viewOf(other, QUESTIONS)).answers).toEqual(before.answers)
    await other.index.close()

    mount('-o', 'remount,size=64m')
    await catchUp(opened)
    await opened.index.settled()
    expect(opened.events.filter(({ level }) => level === 'error')).toEqual(errors)
    expect(await viewOf(opened, QUESTIONS)).toEqual(await freshView(corpus, join(folder, 'fresh'), QUESTIONS))
    expectTidy(opened)
    await opened.index.close()
  } finally {
    execFileSync('umount', ['--lazy', kept]) // lazily: a failure above leaves files open, and is what should be seen
  }
})
