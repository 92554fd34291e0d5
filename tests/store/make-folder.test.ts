import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder } from '../../src/store/make-folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'make-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('makes what is missing, two at a time, and leaves what is there', async () => {
  const path = join(folder, 'a', 'b', 'c')
  await Promise.all([makeFolder(path), makeFolder(path)])
  await makeFolder(path)
  expect(statSync(path).isDirectory()).toBe(true)
})

test('rejects where a file stands in the way', async () => {
  writeFileSync(join(folder, 'a'), '')
  await expect(makeFolder(join(folder, 'a'))).rejects.toHaveProperty('code', 'EEXIST')
  await expect(makeFolder(join(folder, 'a', 'b'))).rejects.toHaveProperty('code')
})

test.runIf(process.platform === 'linux')('rejects below /proc, where nothing can be made', async () => {
  await expect(makeFolder('/proc/quoth/data')).rejects.toHaveProperty('code', 'ENOENT')
})
