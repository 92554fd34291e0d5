import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { shortened } from '../../src/corpus/faults.ts'
import { catchUp, emptyCorpus, openIndex } from '../support/corpus-index.ts'

test('an index tells of very many faults in few, with their number, and so it does after a restart', async () => {
  const { corpus, kept } = emptyCorpus(onTestFinished)
  const row = JSON.stringify({ _id: 'lamp', text: 'The keeper lights the lamp.' })
  writeFileSync(join(corpus, 'ids.jsonl'), `${row}\n`.repeat(1001))
  writeFileSync(join(corpus, 'rows.jsonl'), '[]\n'.repeat(1000))
  for (const _ of ['a first start', 'a restart']) {
    const opened = await openIndex(corpus, kept)
    await catchUp(opened)
    const faults = opened.index.faults()
    expect(faults).toHaveLength(202)
    expect(faults[0]).toMatchObject({
      file: 'ids.jsonl',
      line: 2,
      message: expect.stringContaining('is the id of ids.jsonl:1 already'),
    })
    expect(faults[100]).toMatchObject({ file: 'ids.jsonl', line: 102, level: 'error', count: 900 })
    expect(faults[201]).toMatchObject({ file: 'rows.jsonl', line: 101, level: 'error', count: 900 })
    expect(shortened(faults)).toEqual(faults)
    await opened.index.close()
  }
})
