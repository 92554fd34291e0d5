import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Fault } from '../src/corpus/document.ts'
import { createFaultLog } from '../src/fault-log.ts'
import { recordingLog } from './bot/support.ts'
import { openIndex } from './support/corpus-index.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

const fault = (some: Partial<Fault> = {}): Fault => ({
  file: 'a.jsonl',
  line: 3,
  message: 'no text.',
  level: 'error',
  ...some,
})

test('each fault is logged once, and again when it was mended and comes back', () => {
  const { log, lines } = recordingLog()
  const told = createFaultLog(log)
  const repaired = fault({ file: 'b.txt', message: 'has NULs.', level: 'warning' })
  told([fault()])
  told([fault(), repaired])
  told([repaired])
  told([repaired, fault()])
  expect(lines.map(({ level, fields }) => [level, (fields as Fault).file])).toEqual([
    ['error', 'a.jsonl'],
    ['warn', 'b.txt'],
    ['error', 'a.jsonl'],
  ])
  expect(lines[0]).toEqual({
    level: 'error',
    message: 'corpus',
    fields: { file: 'a.jsonl', line: 3, message: 'no text.' },
  })
})

test('a bad row that others push down is not a new one; one more is', () => {
  const { log, lines } = recordingLog()
  const told = createFaultLog(log)
  told([fault({ line: 3 }), fault({ line: 4 })])
  told([fault({ line: 5 }), fault({ line: 6 })])
  expect(lines).toHaveLength(2)
  told([fault({ line: 5 }), fault({ line: 6 }), fault({ line: 9 })])
  expect(lines.slice(2).map(({ fields }) => (fields as Fault).line)).toEqual([9])
})

test('what turns up in the documents while they are followed is logged', async () => {
  const folder = temporaryFolder(onTestFinished)
  const corpus = join(folder, 'corpus')
  mkdirSync(corpus)
  writeFileSync(join(corpus, 'lamp.txt'), 'The lamp is lit at dusk.')
  const { index } = await openIndex(corpus, join(folder, 'index'))
  onTestFinished(() => index.close())
  const { log, lines } = recordingLog()
  const told = createFaultLog(log)
  await index.catchUp()
  await index.follow(() => told(index.faults()))
  const files = () => lines.map(({ fields }) => (fields as Fault).file)
  writeFileSync(join(corpus, 'rows.jsonl'), '{"_id": "oil"}\n')
  await vi.waitFor(() => expect(files()).toEqual(['rows.jsonl']), 5000)
  writeFileSync(join(corpus, 'nul.txt'), 'The wick\0 is trimmed.')
  writeFileSync(join(corpus, 'lamp.txt'), '')
  await vi.waitFor(() => expect(files().toSorted()).toEqual(['lamp.txt', 'nul.txt', 'rows.jsonl']), 5000)
})
