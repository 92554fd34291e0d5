import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadSections } from '../../src/index/disk/sections.ts'
import type { SegmentColumns } from '../../src/index/segment.ts'
import { Workshop } from '../../src/retrieval/embedded/building/workshop.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('a merge whose texts are gone leaves nothing half-written', async () => {
  const folder = temporaryFolder(onTestFinished)
  const workshop = new Workshop(folder, { saves: true })
  const row = `${JSON.stringify({ _id: 'lamp', text: 'The keeper lights the lamp at dusk.' })}\n`
  const names = { segment: 'segment-0.sections', store: 'documents-0.texts' }
  const read = await workshop.carryOut({
    kind: 'read',
    piece: {
      kind: 'rows',
      file: {
        file: 'rows.jsonl',
        path: '',
        format: 'rows',
        bytes: row.length,
        mtimeMs: 0,
        ctimeMs: 0,
        ino: 0,
        described: {},
      },
      part: 0,
      firstLine: 1,
      bytes: new TextEncoder().encode(row),
    },
    fingerprints: {},
    names,
  })
  expect(read).toMatchObject({ kind: 'read', passages: 1 })
  expect(await workshop.carryOut({ kind: 'finish' })).toMatchObject({ made: { names } })
  expect(readdirSync(folder).sort()).toEqual([names.store, names.segment])

  const columns = (await loadSections(join(folder, names.segment))) as unknown as SegmentColumns
  rmSync(join(folder, names.store))
  const merged = await workshop.carryOut({
    kind: 'merge',
    names: { segment: 'segment-1.sections', store: 'documents-1.texts' },
    inputs: [{ columns, goneParts: new Uint8Array(1) }],
    rewrite: [names.store],
  })
  expect(merged).toMatchObject({ kind: 'failed', message: expect.stringContaining(names.store) })
  expect(readdirSync(folder)).toEqual([names.segment])
})
