import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/corpus/document.ts'
import { passagesOf } from '../../src/corpus/passages.ts'
import { isJoinable, joined } from '../../src/evaluate/joined.ts'
import { createSentenceSplitter } from '../../src/text/sentences.ts'

const split = createSentenceSplitter()

function corpusOf(rows: readonly (readonly [id: string, title: string, text: string])[]) {
  const documents = rows.map(
    ([id, title, text], line): Document => ({
      id,
      title,
      text,
      language: 'en',
      file: 'corpus.jsonl',
      line,
      version: id,
      length: text.length,
    }),
  )
  const passages = documents.flatMap(document => passagesOf(document, split))
  return { documents, passages, faults: [], ignored: new Map<string, number>() }
}

const ROWS = corpusOf([
  ['n1', 'Nile', 'The Nile rises in the hills.'],
  ['a1', 'Amazon', 'The Amazon is wide.'],
  ['n2', 'Nile', 'It ends in a delta.'],
])

describe('joined', () => {
  test('the rows of a title are one document, in their order', () => {
    const { corpus } = joined(ROWS, document => passagesOf(document, split))
    expect(corpus.documents.map(({ id, text, length }) => [id, text, length])).toEqual([
      ['n1', 'The Nile rises in the hills.\n\nIt ends in a delta.', 49],
      ['a1', 'The Amazon is wide.', 19],
    ])
    for (const { source, span, text } of corpus.passages) {
      const document = corpus.documents.find(({ id }) => id === source.id)
      expect(document?.text.slice(span.start, span.end)).toBe(text)
    }
  })

  test('a span is of the row that most of it is from, and counted from there', () => {
    const { rowAt } = joined(ROWS, document => passagesOf(document, split))
    expect(rowAt('n1', { start: 4, end: 8 })).toEqual({ document: 'n1', start: 4, end: 8 })
    expect(rowAt('n1', { start: 30, end: 49 })).toEqual({ document: 'n2', start: 0, end: 19 })
    expect(rowAt('n1', { start: 20, end: 49 })).toEqual({ document: 'n2', start: -10, end: 19 })
    expect(rowAt('a1', { start: 0, end: 19 })).toEqual({ document: 'a1', start: 0, end: 19 })
  })

  test('makes a difference where more than a third of the rows share a title', () => {
    expect(isJoinable(ROWS)).toBe(true)
    const apart = ['a', 'b', 'c', 'd'].map(id => [id, id, 'Text.'] as const)
    expect(isJoinable(corpusOf(apart))).toBe(false)
    expect(isJoinable(corpusOf([...apart, ['e', 'a', 'Text.'], ['f', 'f', 'Text.']]))).toBe(false)
  })
})
