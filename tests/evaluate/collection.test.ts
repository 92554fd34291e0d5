import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CollectionError, collectionsIn, corpusOf, readCollection } from '../../src/evaluate/collection.ts'
import { folder } from './support.ts'

const CORPUS = '{"_id":"d1","title":"Rivers","text":"The Nile is long."}\n{"_id":"d2","text":""}\n'
const QUERIES = '{"_id":"q1","text":"How long?"}\n'
const QRELS = 'query-id\tcorpus-id\tscore\nq1\td1\t2\n'

async function read(files: { corpus?: string; queries?: string; qrels?: string }) {
  return readCollection(
    folder({
      'corpus.jsonl': files.corpus ?? CORPUS,
      'queries.jsonl': files.queries ?? QUERIES,
      'qrels.tsv': files.qrels ?? QRELS,
    }),
  )
}

/** The faults that stop this collection, without the folder. */
async function faults(files: Parameters<typeof read>[0]): Promise<string[]> {
  const error = await read(files).then(
    () => undefined,
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(CollectionError)
  const [, ...lines] = (error as Error).message.split('\n')
  return lines.map(line => line.replace(/^\s+\S*\/(?=\w+\.\w+:)/, ''))
}

describe('a collection', () => {
  test('is documents, and questions with what is known of their answers', async () => {
    const collection = await read({
      queries: [
        '{"_id":"q1","text":"How long?","answers":["6,650 km"],"spans":[{}],"domain":"ignored"}',
        '{"_id":"q2","text":"Where?","gold_sentences":[{"doc":"d1","start":0,"end":17,"text":"The Nile is long."}]}',
        '{"_id":"q3","text":"Which?","gold_sentence":{"doc":"d1","start":4,"end":8}}',
        '{"_id":"q4","text":"Who?","unanswerable":true}',
      ].join('\n'),
    })
    const rest = { answers: [], gold: [], unanswerable: false, judged: new Map() }
    expect(collection).toEqual({
      documents: [
        { id: 'd1', title: 'Rivers' },
        { id: 'd2', title: '' },
      ],
      queries: [
        { ...rest, id: 'q1', text: 'How long?', answers: ['6,650 km'], judged: new Map([['d1', 2]]) },
        { ...rest, id: 'q2', text: 'Where?', gold: [{ document: 'd1', start: 0, end: 17 }] },
        { ...rest, id: 'q3', text: 'Which?', gold: [{ document: 'd1', start: 4, end: 8 }] },
        { ...rest, id: 'q4', text: 'Who?', unanswerable: true },
      ],
    })
  })

  test('has no blank answers, which any quote would contain', async () => {
    const { queries } = await read({ queries: '{"_id":"q1","text":"?","answers":[" ","Nile",""]}' })
    expect(queries[0]?.answers).toEqual(['Nile'])
  })

  test('may begin with a BOM, end lines with CRLF, lack the last line end and have U+2028 in a string', async () => {
    const collection = await read({
      corpus: `\uFEFF${CORPUS.replaceAll('\n', '\r\n')}`,
      queries: '\n{"_id":"q1","text":"one\u2028two"}\n\n{"_id":"q2","text":"three"}',
      qrels: QRELS.replaceAll('\n', '\r\n'),
    })
    expect(collection.documents.map(({ id }) => id)).toEqual(['d1', 'd2'])
    expect(collection.queries.map(({ text }) => text)).toEqual(['one\u2028two', 'three'])
    expect(collection.queries[0]?.judged).toEqual(new Map([['d1', 2]]))
  })

  test('is read whole where it is larger than a piece of the stream', async () => {
    const text = 'ä€😀'.repeat(100_000) // 900 kB a row, so that characters straddle the pieces
    const row = (id: number) => JSON.stringify({ _id: `q${id}`, text })
    const { queries } = await read({ queries: [1, 2, 3, 4].map(row).join('\n') })
    expect(queries.map(query => query.text === text)).toEqual([true, true, true, true])
  })
})

describe('a folder of documents', () => {
  const files = { 'queries.jsonl': QUERIES, 'qrels.tsv': QRELS }

  test('is a corpus as well: files go by their path, rows by their id', async () => {
    const directory = folder({
      ...files,
      'documents/bylaws.md': '# Bylaws',
      'documents/minutes/2023-05.txt': 'We met.',
      'documents/people.jsonl': '{"_id":"ann","title":"Ann","text":"Chair."}',
    })
    expect(corpusOf(directory)).toBe(join(directory, 'documents'))
    const { documents } = await readCollection(directory)
    expect([...documents].sort((a, b) => a.id.localeCompare(b.id))).toEqual([
      { id: 'ann', title: 'Ann' },
      { id: 'bylaws.md', title: '' },
      { id: 'minutes/2023-05.txt', title: '' },
    ])
  })

  test('and of collections stands for all of them, in order', () => {
    const each = {
      'b/queries.jsonl': QUERIES,
      'a/queries.jsonl': QUERIES,
      'notes/README.md': 'No collection.',
    }
    const directory = folder(each)
    expect(collectionsIn(directory)).toEqual([join(directory, 'a'), join(directory, 'b')])
    expect(collectionsIn(join(directory, 'a'))).toEqual([join(directory, 'a')])
    // What is missing is said when it is read.
    expect(collectionsIn(join(directory, 'c'))).toEqual([join(directory, 'c')])
  })
})

describe('a fault stops the evaluation and is named by file and line:', () => {
  test('a row that is not JSON, or no object, or without an id', async () => {
    const found = await faults({ corpus: `${CORPUS}{"_id":\n[1]\n{"text":"x"}\n{"_id":"d9"}\n` })
    expect(found.map(fault => fault.slice(0, 40))).toEqual([
      'corpus.jsonl:3: is not JSON (Unexpected ',
      'corpus.jsonl:4: should be a JSON object',
      'corpus.jsonl:5: "_id" should be a string',
      'corpus.jsonl:6: "text" should be a strin',
    ])
  })

  test('an id that comes twice', async () => {
    expect(await faults({ queries: `${QUERIES}\n${QUERIES}` })).toEqual([
      'queries.jsonl:3: "_id" is "q1", as in line 1; every row needs its own',
    ])
  })

  test.each([
    ['"answers":"x"', '"answers" should be a list'],
    ['"answers":[1]', '"answers" should be a list'],
    ['"gold_sentences":{}', '"gold_sentences" should be a list'],
    ['"gold_sentences":[{"doc":"d1","start":5,"end":5}]', '"gold_sentences" should be a list'],
    ['"gold_sentence":{"doc":"d1","start":-1,"end":5}', '"gold_sentences" should be a list'],
    ['"gold_sentences":[null]', '"gold_sentences" should be a list'],
  ])('%s', async (field, fault) => {
    const found = await faults({ queries: `${QUERIES}{"_id":"q2","text":"?",${field}}\n` })
    expect(found).toEqual([expect.stringContaining(`queries.jsonl:2: ${fault}`)])
  })

  test('judgements without a header, of other columns, or given twice', async () => {
    expect(await faults({ qrels: 'q1\td1\t1\n' })).toEqual([
      expect.stringContaining('qrels.tsv:1: should be the header'),
    ])
    expect(await faults({ qrels: `${QRELS}q1 d2 1\nq1\td2\t0.5\nq1\td1\t1\n` })).toEqual([
      expect.stringContaining('qrels.tsv:3: should be query-id, corpus-id and a whole number'),
      expect.stringContaining('qrels.tsv:4: should be query-id'),
      expect.stringContaining('qrels.tsv:5: judges "d1" for "q1" a second time'),
    ])
  })

  test('files that are missing, all in one message', async () => {
    const error = await readCollection(folder({})).catch((caught: Error) => caught)
    expect(String(error).match(/(corpus\.jsonl|qrels\.tsv|queries\.jsonl): is missing/g)).toHaveLength(3)
  })

  test('the first ten, with the number of the others', async () => {
    const found = await faults({ queries: 'x\n'.repeat(14) })
    expect(found).toHaveLength(11)
    expect(found.at(-1)?.trim()).toBe('and 4 more')
  })
})
