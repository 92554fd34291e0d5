import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCollection } from '../../src/evaluate/collection.ts'

const FOLDER = 'collections/manuals'
const meta = readFileSync(`${FOLDER}/META.md`, 'utf8')
const texts = new Map(
  readFileSync(`${FOLDER}/corpus.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { _id: string; text: string })
    .map(({ _id, text }) => [_id, text]),
)

test('META.md says how large the collection is', async () => {
  const { documents, queries } = await readCollection(FOLDER)
  const files = new Set(documents.map(({ id }) => id.replace(/#\d+$/, '')))
  expect(meta).toContain(`${documents.length.toLocaleString('en')} passages`)
  expect(meta).toContain(`of ${files.size} documents`)
  expect(meta).toContain(`${queries.length} questions`)
})

test('every question has an answer that is a piece of its passage, not cut within a word', async () => {
  const { queries } = await readCollection(FOLDER)
  for (const { gold, judged } of queries) {
    expect(gold).toHaveLength(1)
    for (const { document, start, end } of gold) {
      expect([...judged]).toEqual([[document, 1]])
      const text = texts.get(document) ?? ''
      const answer = text.slice(start, end)
      expect(answer).toBe(answer.trim())
      expect(end).toBeLessThanOrEqual(text.length)
      expect(`${text.charAt(start - 1)}|${answer.charAt(0)}`).not.toMatch(/[\p{L}\p{N}]\|[\p{L}\p{N}]/u)
      expect(`${answer.at(-1)}|${text.charAt(end)}`).not.toMatch(/[\p{L}\p{N}]\|[\p{L}\p{N}]/u)
    }
  }
})
