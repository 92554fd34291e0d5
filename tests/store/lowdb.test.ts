import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLowdbStore, STATE_FILE } from '../../src/store/lowdb.ts'
import { StoreError } from '../../src/store/store.ts'
import { shown, storeContract } from './contract.ts'

let folder: string
let lines: string[]
const log = {
  warn: (_: object, message: string) => void lines.push(message),
  error: (_: object, message: string) => void lines.push(message),
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-store-'))
  lines = []
})
afterEach(() => rm(folder, { recursive: true }))

storeContract('lowdb', async () => {
  const open = () => openLowdbStore(join(folder, 'data'), log, { delayMs: 1 })
  const store = await open()
  const reopen = async () => {
    await store.close()
    return open()
  }
  return { store, reopen }
})

test.each([
  ['half a file', '{"shown":[{"chat":1'],
  ['an empty file', ''],
  ['somebody else’s file', '{"users":[]}'],
  [
    'a settings value nobody can have chosen',
    '{"shown":[],"updates":[],"chats":[{"chat":1,"settings":{"quotes":99}}]}',
  ],
])('%s is set aside, reported and never overwritten', async (_, damaged) => {
  await writeFile(join(folder, STATE_FILE), damaged)
  const store = await openLowdbStore(folder, log, { now: () => Date.UTC(2026, 0, 2, 3, 4, 5) })
  await store.remember(shown({}))
  await store.close()
  const aside = `${STATE_FILE}.damaged-2026-01-02T03-04-05.000Z`
  expect((await readdir(folder)).sort()).toEqual([STATE_FILE, aside])
  expect(await readFile(join(folder, aside), 'utf8')).toBe(damaged)
  expect(lines).toEqual(['state is damaged: set aside, beginning anew'])
  const again = await openLowdbStore(folder, log)
  expect(await again.shown(1, 1)).toBeDefined()
  await again.close()
})

test('many changes at once become few writes, and the last one wins', async () => {
  const store = await openLowdbStore(folder, log, { delayMs: 5 })
  for (let i = 0; i < 200; i++) await store.remember(shown({ text: String(i) }))
  await store.close()
  expect(JSON.parse(await readFile(join(folder, STATE_FILE), 'utf8')).shown).toEqual([shown({ text: '199' })])
  expect(await readdir(folder)).toEqual([STATE_FILE])
})

test('a disk that refuses is reported once, the state goes on in memory, and is written when it can be', async () => {
  const data = join(folder, 'data')
  const store = await openLowdbStore(data, log, { delayMs: 1, retryMs: 5 })
  await rm(data, { recursive: true })
  await store.remember(shown({ text: 'kept' }))
  await until(() => lines.length > 0)
  await store.remember(shown({ message: 2 }))
  await new Promise(resolve => setTimeout(resolve, 40))
  expect(lines).toEqual(['state cannot be written: goes on in memory, tried again later'])
  expect(await store.shown(1, 1)).toMatchObject({ text: 'kept' })
  await mkdir(data)
  await until(() => lines.length > 1)
  await store.close()
  expect(lines[1]).toBe('state is written again')
  expect(JSON.parse(await readFile(join(data, STATE_FILE), 'utf8')).shown).toHaveLength(2)
})

test('a folder that cannot be made is an error that says what to do', async () => {
  await writeFile(join(folder, 'file'), '')
  const opening = openLowdbStore(join(folder, 'file', 'data'), log)
  await expect(opening).rejects.toThrow(StoreError)
  await expect(opening).rejects.toThrow(/set DATA_DIR/)
})

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(resolve => setTimeout(resolve, 2))
}
