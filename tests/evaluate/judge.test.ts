import { describe, expect, test } from 'vitest'
import { hasRelevant, isJudgeable, isRight } from '../../src/evaluate/judge.ts'
import { query } from './support.ts'

const judged = new Map([
  ['d1', 1],
  ['d2', 0],
])

describe('a quote is judged by gold sentences', () => {
  const question = query({ judged, gold: [{ document: 'd1', start: 100, end: 121 }], answers: ['decoy'] })

  test.each([
    ['all of one', 100, 121, true],
    ['more than one', 0, 500, true],
    ['11 of its 21 characters', 110, 200, true],
    ['10 of its 21 characters', 111, 200, false],
    ['the characters before it', 50, 100, false],
    ['the characters after it', 121, 150, false],
  ])('covering %s', (_, start, end, right) => {
    expect(isRight({ document: 'd1', start, end, text: 'the decoy' }, question)).toBe(right)
  })

  test('exactly half is enough', () => {
    const even = query({ judged, gold: [{ document: 'd1', start: 0, end: 20 }] })
    expect(isRight({ document: 'd1', start: 10, end: 30, text: '' }, even)).toBe(true)
  })

  test('in their own document only', () => {
    const both = query({ judged: new Map([...judged, ['d3', 1]]), gold: question.gold })
    expect(isRight({ document: 'd3', start: 100, end: 121, text: '' }, both)).toBe(false)
  })
})

describe('where there is no gold sentence, a quote is judged by accepted answers', () => {
  const question = query({ judged, answers: ['four', ' two\n Delegates '] })
  const quote = { document: 'd1', start: 0, end: 22, text: 'Elects two delegates.' }

  test('whatever the letter case and the white space', () => {
    expect(isRight(quote, question)).toBe(true)
    expect(isRight({ ...quote, text: 'Elects two\u00a0\n DELEGATES.' }, question)).toBe(true)
  })

  test('however its accents are encoded', () => {
    const decomposed = query({ judged, answers: ['re\u0301sume\u0301'] })
    expect(isRight({ ...quote, text: 'A R\u00c9SUM\u00c9.' }, decomposed)).toBe(true)
  })

  test('word for word otherwise', () => {
    expect(isRight({ ...quote, text: 'Elects two new delegates.' }, question)).toBe(false)
  })

  test('in a relevant document only', () => {
    expect(isRight({ ...quote, document: 'd2' }, question)).toBe(false)
    expect(isRight({ ...quote, document: 'unjudged' }, question)).toBe(false)
  })
})

test('a question measures the ranking if a document is relevant, and quotes if it also has an answer', () => {
  const of = (given: Parameters<typeof query>[0]) => [hasRelevant(query(given)), isJudgeable(query(given))]
  expect(of({ judged, answers: ['x'] })).toEqual([true, true])
  expect(of({ judged })).toEqual([true, false])
  expect(of({ judged: new Map([['d2', 0]]), answers: ['x'] })).toEqual([false, false])
  expect(of({ judged, answers: ['x'], unanswerable: true })).toEqual([false, false])
})
