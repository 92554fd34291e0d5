import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { TextFile } from '../../src/index/disk/text-file.ts'
import { TextWriter } from '../../src/index/disk/text-writer.ts'
import { DocumentEncoder, keptBytes, placeOf } from '../../src/retrieval/embedded/disk-documents.ts'

const SOURCE = { id: 'd', title: 'D', language: 'en', file: 'd.md', version: '1' }

test('documents of any length are copied from their places as they were written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quoth-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'documents-1.texts')
  const encoder = new DocumentEncoder()
  const texts = TextWriter.create(path)
  const written = Array.from({ length: 40 }, (_, i) => {
    const text = (i % 2 === 0 ? 'a' : 'я').repeat(i)
    const bytes = Buffer.from(encoder.encode({ ...SOURCE, length: text.length, text }, []))
    return { bytes, place: placeOf(texts.append(bytes)) }
  })
  await texts.close()
  const file = TextFile.open(path)
  onTestFinished(() => file.close())
  for (const { bytes, place } of written) {
    expect(Number.isInteger(place)).toBe(true)
    expect(keptBytes(file, place)).toEqual(bytes)
  }
})

test('a place that does not fit in the index is refused', () => {
  expect(placeOf(8 * 0xffffffff)).toBe(0xffffffff)
  expect(() => placeOf(8 * 2 ** 32)).toThrow('32 GB')
})
