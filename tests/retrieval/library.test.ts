import { describe, expect, test } from 'vitest'
import { consider } from '../../src/answer/consider.ts'
import { workOf } from '../../src/retrieval/library.ts'
import { englishAnalyzer } from '../../src/text/analyzer.ts'
import { openEmbedded } from '../support/embedded.ts'

describe('what a document is about', () => {
  const source = { id: 'a.txt', title: 'a', language: 'en', file: 'a.txt', version: '1', length: 1 }

  test('is its title, whatever file it is in', () => {
    expect(workOf({ ...source, title: 'Ferries' })).toBe(
      workOf({ ...source, title: 'Ferries', file: 'rows.jsonl', id: 'x', line: 3 }),
    )
    expect(workOf(source)).not.toBe(workOf({ ...source, title: 'Ferries' }))
  })

  test('is its file, for a row that nobody gave a title', () => {
    const row = { ...source, file: 'rows.jsonl', title: 'r1', id: 'r1', line: 1 }
    expect(workOf(row)).toBe(workOf({ ...row, title: 'r2', id: 'r2', line: 2 }))
    expect(workOf(row)).not.toBe(workOf({ ...row, file: 'others.jsonl' }))
    expect(workOf(row)).not.toBe(workOf({ ...row, title: 'Ferries' }))
    // No title is the name of a file.
    expect(workOf(row)).not.toBe(workOf({ ...source, title: 'rows.jsonl' }))
  })
})

test('rows without a title speak for their neighbours in the file, and are no rivals of each other', async () => {
  const texts = [
    'The wall was built of clay.',
    'The ferry of Mora sails from the old pier.',
    'It leaves at noon, and costs ten crowns.',
    'Nobody waits for the train at noon.',
  ]
  const rows = (titles: readonly string[]) =>
    openEmbedded(
      texts.map((text, i) => ({
        ...{ id: `r${i}`, title: titles[i] as string, file: 'rows.jsonl', line: i + 1 },
        text,
      })),
    ).retriever
  const untitled = rows(['r0', 'r1', 'r2', 'r3'])
  const query = await untitled.interpret({ text: 'Mora ferry at noon', phrases: [], without: [] })
  const [, second] = await untitled.search(query, 4)
  // The row after the one on the ferry goes on with it; the train does not.
  expect(second?.passage.source.id).toBe('r2')
  const reasons = (await untitled.explain(query, second as never)).map(({ reason }) => reason)
  expect(reasons).toContain('the passage before or after it matches too')
  const asked = await consider('Does the ferry of Mora sail at noon?', untitled, englishAnalyzer, 1)
  const titled = rows(['Wall', 'Ferry', 'Price', 'Train'])
  const others = await consider('Does the ferry of Mora sail at noon?', titled, englishAnalyzer, 1)
  expect(asked.signals?.lead).not.toBe(others.signals?.lead)
})
