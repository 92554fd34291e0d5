import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, type TestContext, test, vi } from 'vitest'
import { BM25_DEFAULTS } from '../src/ranking/bm25.ts'
import type { IndexEvent } from '../src/retrieval/embedded/snapshot.ts'
import { openOrRead } from '../src/without-disk.ts'
import { runProgram } from './support/run-program.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

const QUESTION = 'When does the keeper light the lamp?'

function corpusIn(folder: string): string {
  const corpus = join(folder, 'corpus')
  mkdirSync(corpus)
  writeFileSync(join(corpus, 'lamp.txt'), 'The keeper lights the lamp at dusk.')
  return corpus
}

async function open(corpus: string, dataDir: string) {
  const events: IndexEvent[] = []
  const onEvent = (event: IndexEvent) => void events.push(event)
  const quoth = await openOrRead({ corpus, dataDir, bm25: BM25_DEFAULTS, onEvent })
  onTestFinished(() => quoth.close())
  return { quoth, events }
}

test('a folder that can be used is used: the next start has everything before it reads', async () => {
  const home = temporaryFolder(onTestFinished)
  const corpus = corpusIn(home)
  const first = await open(corpus, join(home, 'data'))
  expect(await first.quoth.catchUp()).toMatchObject({ read: 1, unchanged: 0, removed: 0 })
  await first.quoth.close()
  const { quoth, events } = await open(corpus, join(home, 'data'))
  expect({ keeps: quoth.keeps, documents: quoth.documents() }).toEqual({ keeps: true, documents: 1 })
  expect(await quoth.catchUp()).toMatchObject({ read: 0, unchanged: 1, removed: 0 })
  expect(events.filter(({ level }) => level !== 'debug')).toEqual([])
})

test('a corpus that is not there is no fault of the disk', async () => {
  const home = temporaryFolder(onTestFinished)
  const { quoth } = await open(join(home, 'nowhere'), join(home, 'data'))
  await expect(quoth.catchUp()).rejects.toThrow('nowhere: does not exist')
})

describe('on a disk that is full', () => {
  const fullDisk = ({ skip }: TestContext) => {
    const disk = temporaryFolder(onTestFinished)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      skip('a small disk can only be mounted by root on Linux')
    }
    onTestFinished(() => void execFileSync('umount', ['-l', disk]))
    writeFileSync(join(disk, 'filler'), Buffer.alloc(64 * 1024))
    return disk
  }

  test('a few documents are served as ever, and kept when there is room', async context => {
    const disk = fullDisk(context)
    const corpus = corpusIn(temporaryFolder(onTestFinished))
    const { quoth, events } = await open(corpus, join(disk, 'data'))
    await quoth.catchUp()
    expect(await quoth.answerer.answer(QUESTION)).toMatchObject({ kind: 'quotes' })
    expect(events.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      expect.stringMatching(
        /^error: .*index is on a full disk; what was read is served, and is kept when that is mended/,
      ),
    ])
    rmSync(join(disk, 'filler'))
    await quoth.follow()
    writeFileSync(join(corpus, 'horn.txt'), 'The keeper sounds the horn in fog.')
    await vi.waitFor(() => expect(quoth.documents()).toBe(2), 5000)
    await quoth.close()
    const again = await open(corpus, join(disk, 'data'))
    expect(again.quoth.documents()).toBe(2)
  })

  test('before anything was read, many documents are read into memory', async context => {
    const disk = fullDisk(context)
    const corpus = corpusIn(temporaryFolder(onTestFinished))
    for (let i = 0; i < 60; i++) writeFileSync(join(corpus, `${i}.txt`), `Night ${i} was quiet.`)
    const { quoth, events } = await open(corpus, join(disk, 'data'))
    await quoth.catchUp()
    await quoth.follow()
    expect(await quoth.answerer.answer(QUESTION)).toMatchObject({ kind: 'quotes' })
    expect(events.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      expect.stringMatching(/^error: .*index is on a full disk; nothing is served from it/),
      expect.stringMatching(/^warn: the documents are read into memory.*make room in .*data/),
    ])
  })

  test('quoth index says so, ends with 1, and leaves nothing half-written', async context => {
    const disk = fullDisk(context)
    const home = temporaryFolder(onTestFinished)
    const env = { CORPUS_DIR: corpusIn(home), DATA_DIR: join(disk, 'data') }
    const { how, stderr } = await runProgram({ entry: 'src/cli.ts', args: ['index'], cwd: home, env })
    expect(how).toBe(1)
    expect(stderr).toMatch(/index is on a full disk[\s\S]*is not complete; run this again/)
    expect(readdirSync(join(disk, 'data/index'))).toEqual([])
  })
})
