import {
  appendFileSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { DamagedFile } from '../../src/index/disk/damaged.ts'
import { HeldTexts } from '../../src/index/disk/held-texts.ts'
import { loadManifest, saveManifest } from '../../src/index/disk/manifest.ts'
import { loadSections, type Section, type Sections, saveSections } from '../../src/index/disk/sections.ts'
import { sweep } from '../../src/index/disk/sweep.ts'
import { TextFile } from '../../src/index/disk/text-file.ts'
import { TextWriter } from '../../src/index/disk/text-writer.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { seeded, withEachByteChanged, withFlippedBit, withTruncation } from './bad-luck.ts'

let folder: string
beforeEach(() => {
  folder = temporaryFolder(onTestFinished)
})

describe('sections', () => {
  const random = seeded(1)
  const sections: Sections = {
    flags: Uint8Array.from({ length: 1001 }, () => random() * 256),
    lengths: Uint16Array.from({ length: 333 }, () => random() * 65536),
    tokens: Uint32Array.from({ length: 777 }, () => random() * 2 ** 32),
    none: new Uint32Array(0),
    deltas: Int32Array.of(-1, 2 ** 31 - 1, -(2 ** 31)),
    norms: Float64Array.of(Math.PI, -0, Number.NaN, Number.MIN_VALUE),
  }
  let path: string
  beforeEach(async () => {
    path = join(folder, '1.sections')
    expect(await saveSections(path, sections)).toBe(statSync(path).size)
  })

  test('come back as they were, in their order, aligned, in one piece of shared memory', async () => {
    const loaded = await loadSections(path)
    expect(loaded).toEqual(sections)
    expect(Object.keys(loaded)).toEqual(Object.keys(sections))
    const [memory, ...others] = new Set(Object.values(loaded).map(array => array.buffer))
    expect(memory).toBeInstanceOf(SharedArrayBuffer)
    expect(others).toEqual([])
    expect(Object.values(loaded).filter(array => array.byteOffset % 8 !== 0)).toEqual([])
    expect(readdirSync(folder)).toEqual(['1.sections'])
  })

  test('may be none, views into larger arrays, shared, or larger than what is read at once', async () => {
    await saveSections(path, {})
    expect(await loadSections(path)).toEqual({})

    const large = new Uint32Array(new SharedArrayBuffer(40_000_004))
    for (let i = 0; i < large.length; i += 100) large[i] = i
    await saveSections(path, { part: large.subarray(3, 10), large })
    const loaded = await loadSections(path)
    expect(loaded.part).toEqual(Uint32Array.from(large.subarray(3, 10)))
    const bytesOf = ({ buffer, byteOffset, byteLength }: Section) =>
      Buffer.from(buffer, byteOffset, byteLength)
    expect(bytesOf(loaded.large as Section).equals(bytesOf(large))).toBe(true)
  })

  test('of which one bit was turned, or the end is missing, are never handed out', async () => {
    for (let i = 0; i < 200; i++) {
      await withFlippedBit(path, random, () => expect(loadSections(path)).rejects.toThrow(DamagedFile))
      await withTruncation(path, random, () => expect(loadSections(path)).rejects.toThrow(DamagedFile))
    }
    expect(await loadSections(path)).toEqual(sections)

    await saveSections(path, { one: Uint8Array.of(1), two: Uint8Array.of(2) })
    await withEachByteChanged(path, () => expect(loadSections(path)).rejects.toThrow(DamagedFile))
  })

  test('that are longer, of another format, of another program or gone say so, and what will be done', async () => {
    const damage = (change: () => void) => {
      change()
      return expect(loadSections(path)).rejects
    }
    const bytes = readFileSync(path)
    await damage(() => appendFileSync(path, '\0')).toThrow('is longer than it was written')
    await damage(() => writeFileSync(path, bytes.fill(9, 8, 9))).toThrow('has format 9, this version reads 1')
    await damage(() => writeFileSync(path, 'x'.repeat(99))).toThrow('is no file of an index')
    await damage(() => rmSync(path)).toThrow(
      `${path} is missing; nothing of it is used, it will be rebuilt from the documents`,
    )
  })

  test('need names that can be swept and kinds that can be read', async () => {
    await expect(saveSections(join(folder, 'index.bin'), {})).rejects.toThrow('should end in ".sections"')
    await expect(saveSections(path, { 7: new Uint8Array(1) })).rejects.toThrow('cannot name')
    const other = new Float32Array(1) as unknown as Uint8Array
    await expect(saveSections(path, { other })).rejects.toThrow('a Float32Array cannot be a section')
  })
})

describe('texts', () => {
  const random = seeded(2)
  const texts = Buffer.from(Uint8Array.from({ length: 100_000 }, () => random() * 256))
  let path: string
  beforeEach(async () => {
    path = join(folder, '1.texts')
    const writer = TextWriter.create(path)
    for (let at = 0; at < texts.length; ) {
      const bytes = texts.subarray(at, at + Math.floor(random() * 5000))
      expect(writer.append(bytes)).toBe(at)
      at += bytes.length
    }
    expect(readdirSync(folder)).toEqual(['1.texts.part'])
    expect(await writer.close()).toBe(statSync(path).size)
    expect(() => writer.append(texts)).toThrow('is closed')
  })

  test.each([0, 3 * 16384, 4_000_000])('are read by position, with %d bytes of memory', async cacheBytes => {
    const file = TextFile.open(path, { cacheBytes })
    onTestFinished(() => file.close())
    expect(file.length).toBe(texts.length)
    for (let i = 0; i < 500; i++) {
      const start = Math.floor(random() * (texts.length + 1))
      const length = Math.floor(random() * Math.min(40_000, texts.length - start + 1))
      const read = file.read(start, length)
      expect(read.equals(texts.subarray(start, start + length))).toBe(true)
      read.fill(0) // what is handed out is a copy
    }
    for (const [offset, length] of [
      [-1, 1],
      [99_999, 2],
      [0.5, 1],
      [5, -1],
      [Number.NaN, 1],
    ] as const) {
      expect(() => file.read(offset, length)).toThrow(RangeError)
    }
    await file.verify()
  })

  test('may be none, or more than the buffer holds', async () => {
    await TextWriter.create(path).close()
    expect(TextFile.open(path).read(0, 0)).toHaveLength(0)

    const writer = TextWriter.create(path)
    const large = Buffer.alloc(2_500_000, 'all of it, ')
    writer.append(Buffer.from('before'))
    expect(writer.append(large)).toBe(6)
    await writer.close()
    expect(TextFile.open(path).read(6, large.length).equals(large)).toBe(true)
  })

  test('held in memory read the same, and make the same file', async () => {
    const held = new HeldTexts()
    const cuts = [0, 1, 20_000, 20_000, 70_000, texts.length]
    for (const [i, cut] of cuts.slice(1).entries()) {
      expect(held.append(texts.subarray(cuts[i], cut))).toBe(cuts[i])
    }
    expect(held.length).toBe(texts.length)
    const read = held.read(16_000, 60_000)
    expect(read.equals(texts.subarray(16_000, 76_000))).toBe(true)
    read.fill(0) // what is handed out is a copy
    for (const [offset, length] of [
      [-1, 1],
      [texts.length - 1, 2],
      [5, -1],
    ] as const) {
      expect(() => held.read(offset, length)).toThrow(RangeError)
    }
    const saved = join(folder, '2.texts')
    await held.save(saved)
    expect(readdirSync(folder).sort()).toEqual(['1.texts', '2.texts'])
    expect(readFileSync(saved).equals(readFileSync(path))).toBe(true)
    await new HeldTexts().save(saved)
    expect(TextFile.open(saved).length).toBe(0)
    await expect(held.save(join(folder, 'none', '3.texts'))).rejects.toThrow('ENOENT')
    await expect(held.save(join(folder, '3.txt'))).rejects.toThrow()
  })

  test('of which one bit was turned, or the end is missing, are never handed out', async () => {
    const readAll = () => TextFile.open(path).read(0, texts.length)
    const verify = async () => TextFile.open(path).verify()
    for (let i = 0; i < 200; i++) {
      await withFlippedBit(path, random, async () => {
        expect(readAll).toThrow(DamagedFile)
        await expect(verify()).rejects.toThrow(DamagedFile)
      })
      await withTruncation(path, random, () => expect(() => TextFile.open(path)).toThrow(DamagedFile))
    }
    expect(readAll().equals(texts)).toBe(true)

    const small = TextWriter.create(path)
    small.append(Buffer.from('short'))
    await small.close()
    await withEachByteChanged(path, () => expect(() => TextFile.open(path).read(0, 1)).toThrow(DamagedFile))
    await withEachByteChanged(
      path,
      () => expect(() => TextFile.open(path)).toThrow(DamagedFile),
      'short'.length,
    )
  })

  test('that rot while they are open are found, and those beside them still read', async () => {
    const file = TextFile.open(path)
    onTestFinished(() => file.close())
    const bytes = readFileSync(path)
    bytes[20_000] = (bytes[20_000] as number) ^ 1
    writeFileSync(path, bytes)
    expect(() => file.read(20_001, 1)).toThrow(`${path} is damaged in bytes 16384 to 32768`)
    expect(file.read(0, 16_384).equals(texts.subarray(0, 16_384))).toBe(true)
    expect(() => file.read(20_001, 1)).toThrow(DamagedFile)
    await expect(file.verify()).rejects.toThrow(DamagedFile)
    writeFileSync(path, bytes.subarray(0, 40_000))
    expect(() => file.read(45_000, 10)).toThrow('has become shorter while it was open')
  })

  test('a check of all stops when asked to, and when the file is closed under it', async () => {
    const file = TextFile.open(path)
    await expect(file.verify(AbortSignal.abort(new Error('going home')))).rejects.toThrow('going home')
    const running = file.verify()
    file.close()
    file.close()
    await running
    expect(() => file.read(0, 1)).toThrow('is closed')
    await expect(file.verify()).rejects.toThrow('is closed')
  })

  test('that are given up leave nothing, and never replace what stands', () => {
    const writer = TextWriter.create(path)
    writer.append(Buffer.alloc(3_000_000))
    writer.discard()
    expect(readdirSync(folder)).toEqual(['1.texts'])
    expect(TextFile.open(path).length).toBe(texts.length)
  })
})

test('arrays loaded here are read by a worker without a copy', async () => {
  const path = join(folder, '1.sections')
  await saveSections(path, { tokens: Uint32Array.of(3, 4, 5) })
  const { tokens } = await loadSections(path)
  const program =
    "const { workerData: t, parentPort } = require('node:worker_threads'); t[1] = 40; parentPort.postMessage(t[2])"
  const worker = new Worker(program, { eval: true, workerData: tokens })
  expect(await new Promise(resolve => worker.once('message', resolve))).toBe(5)
  expect(tokens).toEqual(Uint32Array.of(3, 40, 5))
})

describe('the manifest', () => {
  const value = { segments: [{ name: '1', live: 12 }], note: 'naïve “quotes” \n', __proto__x: null }

  test('comes back as it was saved last; there is none in a new folder', async () => {
    expect(await loadManifest(folder)).toBeUndefined()
    await saveManifest(folder, { segments: [] })
    await saveManifest(folder, value)
    expect(await loadManifest(folder)).toEqual(value)
    expect(readdirSync(folder)).toEqual(['manifest.json'])
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).content).toEqual(value)
  })

  test('of which one bit was turned, or the end is missing, is never handed out', async () => {
    const random = seeded(3)
    const path = join(folder, 'manifest.json')
    await saveManifest(folder, value)
    for (let i = 0; i < 200; i++) {
      await withFlippedBit(path, random, () => expect(loadManifest(folder)).rejects.toThrow(DamagedFile))
      await withTruncation(path, random, () => expect(loadManifest(folder)).rejects.toThrow(DamagedFile))
    }
    expect(await loadManifest(folder)).toEqual(value)
    writeFileSync(path, readFileSync(path, 'utf8').replace('index-1', 'index-7'))
    await expect(loadManifest(folder)).rejects.toThrow('has format quoth-index-7')
  })
})

test('a sweep removes what nobody names, and only files of an index', async () => {
  await saveSections(join(folder, '1.sections'), {})
  await saveManifest(folder, {})
  const copy = (...names: string[]) => {
    for (const name of names) copyFileSync(join(folder, '1.sections'), join(folder, name))
  }
  const others = ['held-1.sock', 'manifest.json', 'notes.txt', 'state.json', 'state.json.part']
  copy(
    '2.sections',
    '2.texts',
    '3.sections.part',
    '4.texts.part',
    '5.texts.part',
    'manifest.json.part',
    ...others,
  )
  const gone = await sweep(folder, new Set(['1.sections', '2.texts', '5.texts.part']))
  expect(gone).toEqual(['2.sections', '3.sections.part', '4.texts.part', 'manifest.json.part'])
  expect(readdirSync(folder).sort()).toEqual(['1.sections', '2.texts', '5.texts.part', ...others].sort())
})
