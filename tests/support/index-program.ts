// What tests/e2e/index-bad-luck.test.ts starts, to kill it: `CORPUS INDEX SEED` keeps an index of a corpus that it keeps
// editing.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { seeded } from '../index/bad-luck.ts'
import { edit, prose } from './changing-corpus.ts'
import { openIndex } from './corpus-index.ts'

const [corpus = '', folder = '', seed = '1'] = process.argv.slice(2)
const draw = seeded(Number(seed))

mkdirSync(corpus, { recursive: true })
const { index } = await openIndex(corpus, folder)
process.stderr.write(`${JSON.stringify({ msg: 'ready' })}\n`)
for (;;) {
  for (let edits = 1 + Math.floor(draw() * 4); edits > 0; edits--) edit(corpus, draw)
  const drawn = draw()
  // So many files or bytes that a thread reads them; the largest in several pieces.
  if (drawn < 0.1) for (let i = 0; i < 60; i++) writeFileSync(join(corpus, `many-${i}.txt`), prose(draw))
  else if (drawn < 0.15) writeFileSync(join(corpus, 'large.jsonl'), rowsOf(5_000_000))
  else if (drawn < 0.3)
    for (const name of ['large.jsonl', 'many-7.txt']) rmSync(join(corpus, name), { force: true })
  await index.catchUp()
  if (draw() < 0.3) await index.settled()
  if (draw() < 0.2) await setTimeout(5)
}

function rowsOf(bytes: number): string {
  const rows: string[] = []
  const long = Array.from({ length: 40 }, () => prose(draw)).join('\n\n')
  for (let size = 0; size < bytes; ) {
    const row = `${JSON.stringify({ _id: `row ${rows.length}`, text: `${long} ${prose(draw)}` })}\n`
    rows.push(row)
    size += row.length
  }
  return rows.join('')
}
