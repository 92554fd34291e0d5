import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { loadCorpus } from '../../src/corpus/load.ts'
import { passagesOf } from '../../src/corpus/passages.ts'
import { SegmentBuilder } from '../../src/index/build.ts'
import { openSegment } from '../../src/index/segment.ts'
import { ANALYSIS } from '../../src/retrieval/embedded/rules.ts'
import { indexableDocument } from '../../src/retrieval/embedded/stored.ts'
import { createSentenceSplitter } from '../../src/text/sentences.ts'
import { RULES } from '../support/collection.ts'
import { readSegment } from '../support/read-segment.ts'

// When this fails, passages, sentences, words, terms or what documents belong to have changed: an index that an older Quoth left on the disk no
// longer fits. Change ANALYSIS in src/retrieval/embedded/rules.ts, and both lines here.
const NAME = '10'
const HASH = 'a607dd750aa7060b'

const ODD = `# On Ångström, U.S.A. & e-mail

"Who goes there?" asked Mr. O'Neill at 5.30 p.m. — nobody's answer came. It is the 1990s; Node.js v20.3 ran.

INTERVIEWER: Did the ferries' keepers, re-elected in 1987, leave because of well-being?
KEEPER: Yes. They left for naïve reasons: health care, 1,000,000 crowns, IMF (International Monetary Fund).

- Порт Одессы — 港 was busy\u00a0then 😀 𐐷𐐲𐑌.
- fi\u0301nance, ﬁnance, İstanbul, Straße, coo\u0308perate, don't, rock'n'roll

© 2024 Keeper Press. All rights reserved. Read more: https://example.com/a?b=1

By Jane Doe
`

const PLAIN = `3.1. ferries of the north\n\nThey cross at noon. Nobody waits.\n\nberth\n\nWhere a ship lies. It is rented.\n\n*** SPRING ***\n\nFares are lower.\n\nPier | Day\n--- | ---\nNorth | 4.10`

test('the name of the analysis changes with what texts fall into', async () => {
  const split = createSentenceSplitter()
  const { documents } = await loadCorpus('seeds', split)
  const hash = createHash('sha256')
  const odd = [
    { id: 'odd', title: 'Odd', language: 'en', file: 'odd.md', version: '1', length: ODD.length, text: ODD },
    {
      id: 'plain',
      title: 'P',
      language: 'en',
      file: 'p.txt',
      version: '1',
      length: PLAIN.length,
      text: PLAIN,
    },
    {
      id: 'r1',
      title: 'r1',
      untitled: true as const,
      language: 'en',
      file: 'rows.jsonl',
      line: 1,
      version: '1',
      length: 4,
      text: 'Low.',
    },
  ]
  const builder = new SegmentBuilder(RULES)
  builder.beginPart({ name: '', number: 0, note: '' })
  for (const document of [...documents, ...odd]) {
    const passages = passagesOf(document, split)
    const { indexable, trails } = indexableDocument(document, passages, { store: 0, at: 0 })
    hash.update(JSON.stringify([indexable.notes, trails]))
    builder.add(indexable)
  }
  const segment = openSegment(builder.done(['memory']))
  const { passages, forms, names } = readSegment(segment)
  hash.update(JSON.stringify([passages, [...forms].sort(), names, [...segment.columns.documentWork]]))
  expect([ANALYSIS, hash.digest('hex').slice(0, 16)]).toEqual([NAME, HASH])
})
