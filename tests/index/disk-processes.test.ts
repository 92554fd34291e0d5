import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { FolderInUse, type Hold, holdFolder } from '../../src/index/disk/hold.ts'
import { loadManifest, saveManifest } from '../../src/index/disk/manifest.ts'
import { loadSections, saveSections } from '../../src/index/disk/sections.ts'
import { sweep } from '../../src/index/disk/sweep.ts'
import { TextFile } from '../../src/index/disk/text-file.ts'
import { TextWriter } from '../../src/index/disk/text-writer.ts'
import { startProcess } from '../support/process.ts'
import { environment, nodeArguments } from '../support/run-program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { seeded } from './bad-luck.ts'

let folder: string
beforeEach(() => {
  folder = temporaryFolder(onTestFinished)
})

const start = (...args: string[]) =>
  startProcess({ entry: 'tests/support/disk-program.ts', args, env: {}, cwd: folder }, onTestFinished)

/** `KILLS=200 npx vitest run tests/index/disk-processes.test.ts` is the whole count, in a minute or two. */
const KILLS = Number(process.env.KILLS ?? 10)

test('whoever is killed while saving leaves the last complete state', {
  timeout: 6_000 * KILLS,
}, async () => {
  const random = seeded(4)
  for (let i = 0; i < KILLS; i++) {
    const running = await start('save', folder)
    await setTimeout(random() * 50)
    await running.stop('SIGKILL')
    const said = running.logs().at(-1)?.state as number

    // It may have been killed after the manifest was renamed and before it could say so.
    const { state } = (await loadManifest(folder)) as { state: number }
    expect([said, said + 1]).toContain(state)
    const { all } = await loadSections(join(folder, `${state}.sections`))
    expect(new Set(all)).toEqual(new Set([state]))
    const texts = TextFile.open(join(folder, `${state}.texts`))
    await texts.verify()
    expect(texts.read(1_495_000, 5000).toString()).toBe(Buffer.alloc(5000, `${state},`).toString())
    texts.close()
    // A file that is written again under its own name is the old or the new one.
    const parts = Object.values(await loadSections(join(folder, 'same.sections')))
    const same = new Set(parts.flatMap(part => [...new Set(part)]))
    expect([[state], [state + 1]]).toContainEqual([...same])

    const keep = new Set([`${state}.sections`, `${state}.texts`, 'same.sections'])
    await sweep(folder, keep)
    expect(new Set(readdirSync(folder))).toEqual(new Set([...keep, 'manifest.json']))
  }
})

describe('a full disk', () => {
  test('rejects with ENOSPC, leaves what stood and nothing half-written', async ({ skip }) => {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      skip('a disk of 1 MB can only be mounted by root on Linux')
    }
    try {
      const old = { all: Uint32Array.of(1, 2, 3) }
      const large = new Uint32Array(1_000_000)
      await saveSections(join(disk, '1.sections'), old)
      await saveManifest(disk, { state: 1 })
      const texts = TextWriter.create(join(disk, '1.texts'))
      texts.append(Buffer.from('old'))
      await texts.close()
      const files = readdirSync(disk)

      const full = expect.objectContaining({ code: 'ENOSPC' })
      await expect(saveSections(join(disk, '1.sections'), { all: large })).rejects.toEqual(full)
      await expect(saveManifest(disk, { large: 'x'.repeat(2_000_000) })).rejects.toEqual(full)
      const early = TextWriter.create(join(disk, '1.texts'))
      expect(() => early.append(Buffer.alloc(3_000_000))).toThrow(full)
      expect(() => early.append(Buffer.from('more'))).toThrow(full)
      await expect(early.close()).rejects.toEqual(full)
      const late = TextWriter.create(join(disk, '1.texts'))
      late.append(Buffer.alloc(1_040_000))
      await expect(late.close()).rejects.toEqual(full)

      expect(readdirSync(disk)).toEqual(files)
      expect(await loadManifest(disk)).toEqual({ state: 1 })
      expect(await loadSections(join(disk, '1.sections'))).toEqual(old)
      const file = TextFile.open(join(disk, '1.texts'))
      expect(file.read(0, 3).toString()).toBe('old')
      file.close()
    } finally {
      execFileSync('umount', [disk])
    }
  })
})

test('a limit on the size of files does what a full disk does', { timeout: 30_000 }, async () => {
  await saveSections(join(folder, '1.sections'), { all: Uint32Array.of(1) })
  // In 512 bytes. The system would end the process with a signal, if that were not ignored.
  const limited = ['-c', 'trap "" XFSZ; ulimit -f 512; exec "$@"', 'sh', process.execPath]
  const program = [...nodeArguments('tests/support/disk-program.ts'), 'fill', folder]
  const said = execFileSync('sh', [...limited, ...program], { encoding: 'utf8', env: environment() })
  expect(said).toBe('EFBIG EFBIG EFBIG')
  expect(readdirSync(folder)).toEqual(['1.sections'])
  expect(await loadSections(join(folder, '1.sections'))).toEqual({ all: Uint32Array.of(1) })
})

describe('a folder', () => {
  test('has one process; killed, it keeps nobody out', { timeout: 30_000 }, async () => {
    const data = join(folder, 'data')
    const first = await start('hold', data)
    const second = await start('hold', data)
    expect(await second.ended).toBe(0)
    expect(second.logs()).toMatchObject([{ fault: 'FolderInUse' }])
    expect(second.logs()[0]?.says).toMatch(
      /data is used by another Quoth \(process \d+ on .+\); stop that one, or set DATA_DIR to a folder of its own$/,
    )
    await first.stop('SIGKILL')
    const third = await holdFolder(data)
    await expect(holdFolder(data)).rejects.toThrow(`process ${process.pid} on`)
    await third.release()
  })

  test('whose holder is stopped and cannot answer is in use all the same', { timeout: 30_000 }, async () => {
    const first = await start('hold', folder)
    void first.stop('SIGSTOP').catch(() => {})
    const refused = await holdFolder(folder).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(FolderInUse)
    expect(refused).toMatchObject({ folder, holder: undefined })
    await first.stop('SIGKILL')
  })

  test('goes to exactly one of many that start at once, again and again', async () => {
    for (let round = 0; round < 30; round++) {
      const all = await Promise.allSettled(Array.from({ length: 8 }, () => holdFolder(folder)))
      const holds = all.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
      const faults = all.flatMap(one => (one.status === 'rejected' ? [one.reason as unknown] : []))
      expect(holds).toHaveLength(1)
      expect(faults.filter(fault => !(fault instanceof FolderInUse))).toEqual([])
      await (holds[0] as Hold).release()
    }
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^held-\d+\.sock$/)])
  })

  test('may have a path too long for a socket, and files that were restored from elsewhere', async () => {
    const long = join(folder, ...Array.from({ length: 12 }, () => 'a folder of some length – ü'))
    mkdirSync(long, { recursive: true })
    writeFileSync(join(long, 'held-41.sock'), '') // a backup keeps no sockets
    const hold = await holdFolder(long)
    expect(readdirSync(long)).toEqual(['held-42.sock'])
    await expect(holdFolder(long)).rejects.toThrow(FolderInUse)
    await hold.release()
    await (await holdFolder(long)).release()
    expect(readdirSync(long)).toEqual(['held-43.sock'])
  })
})
