import { describe, expect, test } from 'vitest'
import { consider } from '../../src/answer/consider.ts'
import { workOf } from '../../src/retrieval/library.ts'
import type { Hit, Retriever } from '../../src/retrieval/retriever.ts'
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
    const row = { ...source, file: 'rows.jsonl', title: 'r1', id: 'r1', line: 1, untitled: true as const }
    expect(workOf(row)).toBe(workOf({ ...row, title: 'r2', id: 'r2', line: 2 }))
    expect(workOf(row)).not.toBe(workOf({ ...row, file: 'others.jsonl' }))
    // Its own id may be its title, if somebody says so.
    const { untitled: _, ...titled } = row
    expect(workOf(row)).not.toBe(workOf(titled))
    // No title is the name of a file.
    expect(workOf(row)).not.toBe(workOf({ ...source, title: 'rows.jsonl' }))
  })
})

test('rows without a title are no rivals of each other, nor evidence for each other', async () => {
  const texts = [
    'The wall was built of clay.',
    'The ferry of Mora sails from the old pier.',
    'It leaves at noon, and costs ten crowns.',
    'Nobody waits for the train at noon.',
  ]
  const rows = (...titles: readonly string[]) =>
    openEmbedded(
      texts.map((text, i) => ({
        ...{ id: `r${i}`, title: titles[i] ?? `r${i}`, file: 'rows.jsonl', line: i + 1 },
        ...(titles[i] === undefined && { untitled: true as const }),
        text,
      })),
    ).retriever
  const question = 'Does the ferry of Mora sail at noon?'
  const look = async (retriever: Retriever) => {
    const query = await retriever.interpret({ text: question, phrases: [], without: [] })
    const [first] = await retriever.search(query, 4)
    const reasons = await retriever.explain(query, first as Hit)
    const { signals } = await consider(question, retriever, englishAnalyzer, 1)
    return { reasons: reasons.map(({ reason }) => reason), lead: signals?.lead }
  }
  const [untitled, titled, work] = await Promise.all([
    look(rows()),
    look(rows('Wall', 'Ferry', 'Price', 'Train')),
    look(rows('Mora', 'Mora', 'Mora', 'Train')),
  ])
  const neighbours = 'the passage before or after it matches too'
  expect(untitled.reasons).not.toContain(neighbours)
  expect(titled.reasons).not.toContain(neighbours)
  expect(work.reasons).toContain(neighbours)
  expect(untitled.lead).not.toBe(titled.lead)
})
