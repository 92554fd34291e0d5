import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadCorpus } from '../../src/corpus/load.ts'
import { collectionsIn, corpusOf, readCollection } from '../../src/evaluate/collection.ts'
import { createSentenceSplitter } from '../../src/text/sentences.ts'

const meta = readFileSync('collections/folders/META.md', 'utf8')
const learned = collectionsIn('collections/folders')
const aside = collectionsIn('collections/folders-aside')
const split = createSentenceSplitter()

test('META.md says how large they are', async () => {
  const all = [...learned, ...aside]
  let [files, answered, unanswerable] = [0, 0, 0]
  for (const folder of all) {
    const { documents, queries } = await readCollection(folder)
    files += documents.filter(({ id }) => ['.md', '.txt'].includes(extname(id))).length
    unanswerable += queries.filter(query => query.unanswerable).length
    answered += queries.filter(query => !query.unanswerable).length
  }
  expect(meta).toContain(`${learned.length} folders in \`folders\``)
  expect(meta).toContain(`${aside.length} in \`folders-aside\``)
  expect(meta).toContain(`${files} files`)
  expect(meta).toContain(`${answered.toLocaleString('en')} questions with an answer`)
  expect(meta).toContain(`${unanswerable} without`)
})

describe.each([...learned, ...aside].map(folder => [basename(folder), folder]))('%s', (_, folder) => {
  test('is read without a fault, and its questions are about it', async () => {
    const { documents, faults } = await loadCorpus(corpusOf(folder), split)
    expect(faults).toEqual([])
    const texts = new Map(documents.map(({ id, text }) => [id, fold(text)]))
    const { queries, documents: listed } = await readCollection(folder)
    expect(listed.map(({ id }) => id).sort()).toEqual([...texts.keys()].sort())
    for (const { answers, judged, unanswerable, text } of queries) {
      expect(text.trim()).not.toBe('')
      expect(unanswerable).toBe(judged.size === 0)
      expect(answers.length === 0).toBe(unanswerable)
      for (const id of judged.keys()) {
        const document = texts.get(id) ?? ''
        expect(`${text} ${answers.some(answer => document.includes(fold(answer)))}`).toBe(`${text} true`)
      }
    }
  })
})

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
