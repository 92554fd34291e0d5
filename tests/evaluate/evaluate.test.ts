import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Collection } from '../../src/evaluate/collection.ts'
import { type EvaluationOptions, evaluate, together } from '../../src/evaluate/evaluate.ts'
import { asWritten } from '../../src/evaluate/joined.ts'
import { startProgress } from '../../src/evaluate/progress.ts'
import { rankDocuments } from '../../src/evaluate/rank.ts'
import { openRecorder, runLines } from '../../src/evaluate/record.ts'
import { evaluationJson, renderEvaluation } from '../../src/evaluate/render.ts'
import { answered, fakeAnswerer, fakeRetriever, folder, query, quote } from './support.ts'

const relevant = (...documents: string[]) => new Map(documents.map(document => [document, 1]))

const COLLECTION: Collection = {
  documents: ['d1', 'd2', 'd3'].map(id => ({ id, title: id })),
  queries: [
    query({ id: 'q1', text: 'right', judged: relevant('d1'), answers: ['nile'] }),
    query({
      id: 'q2',
      text: 'right second',
      judged: relevant('d2', 'd3'),
      gold: [{ document: 'd2', start: 0, end: 10 }],
    }),
    query({ id: 'q3', text: 'lost', judged: relevant('d3'), answers: ['x'] }),
    query({ id: 'q4', text: 'unjudged' }),
    query({ id: 'q5', text: 'told apart', unanswerable: true }),
    query({ id: 'q6', text: 'taken in', unanswerable: true }),
  ],
}

const ANSWERER = fakeAnswerer({
  right: answered('quotes', 0.9, quote('d1', 4, 'The Nile is long.')),
  'right second': answered('weak', 0.4, quote('d3', 0, 'No.'), quote('d2', 5, 'It is here.')),
  // 'lost' gets nothing, and that is certain
  unjudged: { kind: 'empty', reason: 'question' },
  'told apart': answered('weak', 0.2, quote('d1', 0, 'Three words here')),
  'taken in': answered('quotes', 0.6, quote('d1', 0, 'One')),
})

const RANKED = { right: ['d1', 'd2'], 'right second': ['d1', 'd2', 'd2', 'd3'] }

/** A clock that stands still but for the answers, which take 1, 2, 3, ... milliseconds. */
function steppingClock(): () => number {
  let calls = 0
  let time = 0
  return () => {
    calls += 1
    if (calls % 2 === 0) time += calls / 2
    return time
  }
}

const run = (options: EvaluationOptions = {}) =>
  evaluate(COLLECTION, ANSWERER, fakeRetriever(RANKED), { now: steppingClock(), ...options })

describe('an evaluation', () => {
  test('of several collections counts all their questions alike', async () => {
    const whole = await run()
    const part = async (from: number, to: number) =>
      evaluate(
        { ...COLLECTION, queries: COLLECTION.queries.slice(from, to) },
        ANSWERER,
        fakeRetriever(RANKED),
        {
          now: steppingClock(),
        },
      )
    const times = { msP50: 0, msP95: 0, msP99: 0 } // of clocks that were set back
    const pooled = together([await part(0, 1), await part(1, 6)])
    expect({ ...pooled, ...times, documents: 3, measured: [] }).toEqual({ ...whole, ...times, measured: [] })
    expect(pooled.documents).toBe(6)
  })

  test('is the worked example by hand', async () => {
    const log2of3 = Math.log2(3)
    const { measured, ...figures } = await run()
    expect(measured).toHaveLength(COLLECTION.queries.length)
    expect(figures).toEqual({
      documents: 3,
      questions: 6,
      answerable: 4, // q4 counts: nothing says that it has no answer
      unanswerable: 2,
      k: 100,
      rankedQuestions: 3, // q1, q2, q3
      // q1 is perfect; q2 has its two at ranks 2 and 3, best would be 1 and 2; q3 finds nothing
      ndcg10: expect.closeTo((1 + (1 / log2of3 + 1 / 2) / (1 + 1 / log2of3) + 0) / 3, 10),
      mrr10: expect.closeTo((1 + 1 / 2 + 0) / 3, 10),
      recall1: expect.closeTo((1 + 0 + 0) / 3, 10),
      recall5: expect.closeTo((1 + 1 + 0) / 3, 10),
      recall10: expect.closeTo(2 / 3, 10),
      recall100: expect.closeTo(2 / 3, 10),
      judgedQuestions: 3,
      quote1: expect.closeTo(1 / 3, 10), // q1
      quote3: expect.closeTo(2 / 3, 10), // q1, and q2 by its second quote, though weak
      firstQuoteWords: (4 + 1 + 3 + 1) / 4, // q1, q2, q5, q6
      quotes: 5,
      notVerbatim: undefined,
      // pairs of (0.9, 0.4, 0, 0) and (0.2, 0.6): 0.9 wins 2, 0.4 wins 1
      auroc: 3 / 8,
      answered: 1 / 4, // q1
      falselyAnswered: 1 / 2, // q6
      msP50: 3, // of 1 to 6
      msP95: 6,
      msP99: 6,
    })
  })

  test('leaves out the figures that look deeper than k', async () => {
    const { recall1, recall5, recall10, ndcg10, mrr10, recall100 } = await run({ k: 5 })
    expect([recall1, recall5]).not.toContain(undefined)
    expect([recall10, ndcg10, mrr10, recall100]).toEqual([undefined, undefined, undefined, undefined])
  })

  test('counts quotes that are not what stands in their document', async () => {
    const texts: Record<string, string> = { d1: 'One: The Nile is long.', d2: 'Well, it is here.', d3: 'No.' }
    const library = {
      slice: async (id: string, { start, end }: { start: number; end: number }) =>
        texts[id]?.slice(start, end),
    }
    // d1 has "The Nile is long." at 5, not 4, and no "Three words here"; "It is here." has another letter case
    expect((await run({ library })).notVerbatim).toBe(3)
  })

  test('of nothing measures nothing, and can be shown', async () => {
    const nothing = await evaluate({ documents: [], queries: [] }, ANSWERER, fakeRetriever({}))
    expect(renderEvaluation(nothing)).toMatch(/nDCG@10 +-\n/)
    expect(evaluationJson(nothing)).toMatchObject({
      questions: 0,
      'nDCG@10': null,
      AUROC: null,
      'ms p50': null,
    })
  })
})

describe('documents are ranked', () => {
  test('by their best passage, asking for more until there are k or no more', async () => {
    const retriever = fakeRetriever({ q: ['a:9', 'a:8', 'b:7', 'a:6', 'c:5', 'b:4', 'd:3'] })
    expect(await rankDocuments(retriever, 'q', 3)).toEqual([
      { document: 'a', score: 9 },
      { document: 'b', score: 7 },
      { document: 'c', score: 5 },
    ])
    expect(retriever.asked).toEqual([3, 12])
    expect(await rankDocuments(retriever, 'q', 50)).toHaveLength(4)
    expect(retriever.asked).toEqual([3, 12, 50])
  })
})

describe('the files of an evaluation', () => {
  test('are a TREC run and the answers as JSON lines, complete after each question', async () => {
    const directory = folder({ 'run.txt': 'of yesterday', 'answers.jsonl': 'of yesterday' })
    const paths = { run: join(directory, 'run.txt'), answers: join(directory, 'answers.jsonl') }
    const recorder = await openRecorder(paths)
    const seen: number[] = []
    await run({
      async record(outcome) {
        await recorder.write(outcome)
        seen.push(readFileSync(paths.answers, 'utf8').split('\n').length - 1)
      },
    })
    await recorder.close()
    expect(seen).toEqual([1, 2, 3, 4, 5, 6])
    expect(readFileSync(paths.run, 'utf8')).toBe(
      [
        'q1 Q0 d1 1 100.000000 quoth',
        'q1 Q0 d2 2 99.000000 quoth',
        'q2 Q0 d1 1 100.000000 quoth',
        'q2 Q0 d2 2 99.000000 quoth',
        'q2 Q0 d3 3 97.000000 quoth', // the second passage of d2 was third
        '',
      ].join('\n'),
    )
    const answers = readFileSync(paths.answers, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(answers[1]).toEqual({
      id: 'q2',
      kind: 'weak',
      answerable: 0.4,
      confidence: 0.2,
      quotes: [
        { document: 'd3', start: 0, end: 3, text: 'No.' },
        { document: 'd2', start: 5, end: 16, text: 'It is here.' },
      ],
      ms: 2,
    })
    expect(answers[3]).toEqual({ id: 'q4', kind: 'empty', answerable: 0, confidence: 0, quotes: [], ms: 4 })
  })

  test('are written only where asked for', async () => {
    const recorder = await openRecorder({})
    await run({ record: recorder.write })
    await recorder.close()
  })

  test('give trec_eval, which sorts by score, our order among equal and nearly equal scores', async () => {
    const ranked = ['b:2', 'a:2', 'c:1.9999999', 'd:1'].map(written => {
      const [document = '', score] = written.split(':')
      return { document, score: Number(score) }
    })
    const answer = { kind: 'empty', reason: 'question' } as const
    const scores = runLines({ query: query({ id: 'a b' }), answer, ranked, rowAt: asWritten, ms: 0 })
    expect(scores).toBe(
      [
        'a_b Q0 b 1 2.000000 quoth',
        'a_b Q0 a 2 1.999999 quoth',
        'a_b Q0 c 3 1.999998 quoth',
        'a_b Q0 d 4 1.000000 quoth',
        '',
      ].join('\n'),
    )
  })
})

test('the figures are shown as a table', async () => {
  expect(`\n${renderEvaluation(await run())}\n`).toMatchInlineSnapshot(`
    "
    Ranking: 3 questions with a relevant document, of 3 documents
      nDCG@10                   0.5645
      MRR@10                    0.5000
      Recall@1                  0.3333
      Recall@5                  0.6667
      Recall@10                 0.6667
      Recall@100                0.6667
    Quotes: 3 questions with a known answer
      quote@1                   33.3 %
      quote@3                   66.7 %
      words of the first quote     2.3
      quotes given                   5
      not verbatim                   -
    Honesty: 4 answerable questions, 2 unanswerable
      AUROC                     0.3750
      answered                  25.0 %
      falsely answered          50.0 %
    Time: milliseconds a question
      ms p50                      3.00
      ms p95                      6.00
      ms p99                      6.00
    "
  `)
})

test('the figures are JSON under the names of the table', async () => {
  const evaluation = await run()
  const json = evaluationJson(evaluation)
  expect(json).toMatchObject({ questions: 6, k: 100, 'quote@1': 1 / 3, AUROC: 3 / 8, 'not verbatim': null })
  const shown = [...renderEvaluation(evaluation).matchAll(/^ {2}(.+?) {2,}/gm)].map(([, name]) => name)
  expect(shown).toHaveLength(17)
  expect(Object.keys(json)).toEqual(expect.arrayContaining(shown))
})

test('a progress bar is drawn on a terminal and nowhere else', () => {
  const draw = (isTTY: boolean) => {
    let drawn = ''
    const stream = {
      isTTY,
      columns: 80,
      write: (text: string) => (drawn = drawn + text),
      on() {},
      removeListener() {},
    }
    const progress = startProgress(4, stream as unknown as NodeJS.WriteStream)
    progress.step()
    progress.stop()
    return drawn
  }
  expect(draw(true)).toContain('4 questions')
  expect(draw(false)).toBe('')
})
