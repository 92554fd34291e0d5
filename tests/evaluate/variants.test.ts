import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Collection, EvaluationQuery } from '../../src/evaluate/collection.ts'
import { inPairs, limit, typos, withoutHalf } from '../../src/evaluate/variants.ts'
import { query } from './support.ts'

const asking = (...texts: string[]): Collection => ({
  documents: [],
  queries: texts.map((text, index) => query({ id: `q${index}`, text })),
})

test('a limit keeps the first questions and the whole corpus', () => {
  const collection: Collection = { ...asking('a', 'b', 'c'), documents: [{ id: 'd', title: '' }] }
  expect(limit(collection, 2)).toEqual({ ...asking('a', 'b'), documents: collection.documents })
  expect(limit(collection, 9)).toEqual(collection)
})

describe('in pairs of titles', () => {
  const documents = [
    { id: 'n1', title: 'Nile' },
    { id: 'a1', title: 'Amazon' },
    { id: 'n2', title: 'Nile' },
    { id: 'u1', title: '' },
    { id: 'v1', title: 'Volga' },
    { id: 'w1', title: 'Weser' },
  ]
  const about = (id: string, ...relevant: string[]) =>
    query({ id, judged: new Map(relevant.map(document => [document, 1])) })

  test('each pair has its documents, its questions, and those of the next pair without an answer', () => {
    const pairs = inPairs({
      documents,
      queries: [about('q1', 'n2'), about('q2', 'v1'), about('q3', 'a1', 'n1')],
    })
    expect(pairs.map(one => one.documents.map(({ id }) => id))).toEqual([
      ['n1', 'a1', 'n2'],
      ['u1', 'v1'],
    ])
    expect(pairs.map(one => one.queries.map(({ id, unanswerable }) => [id, unanswerable]))).toEqual([
      [
        ['q1', false],
        ['q3', false],
        ['q2', true],
      ],
      [
        ['q2', false],
        ['q1', true],
        ['q3', true],
      ],
    ])
    expect(pairs[0]?.queries[2]?.judged.size).toBe(0)
  })

  test.each([
    ['was unanswerable before', { ...about('q', 'n1'), unanswerable: true }],
    ['has no relevant document', about('q')],
    ['has one that is judged irrelevant', { ...about('q'), judged: new Map([['n1', 0]]) }],
    ['has answers in two pairs', about('q', 'n1', 'v1')],
    ['is about the title left over', about('q', 'w1')],
  ])('a question that %s is left out', (_, asked) => {
    expect(inPairs({ documents, queries: [asked] }).flatMap(({ queries }) => queries)).toEqual([])
  })

  test('a single pair has nothing else to be asked', () => {
    const [only, ...others] = inPairs({ documents: documents.slice(0, 2), queries: [about('q', 'n1')] })
    expect(others).toEqual([])
    expect(only?.queries.map(({ unanswerable }) => unanswerable)).toEqual([false])
  })
})

describe('without half the titles', () => {
  const documents = [
    { id: 'n1', title: 'Nile' },
    { id: 'a1', title: 'Amazon' },
    { id: 'n2', title: 'Nile' },
    { id: 'u1', title: '' },
    { id: 'u2', title: '' },
    { id: 'a2', title: 'Amazon' },
  ]
  const halved = (given: Partial<EvaluationQuery>) => {
    const [left] = withoutHalf({ documents, queries: [query(given)] }).queries
    return left!
  }

  test('the second, the fourth, ... leave with all their documents; an untitled document is its own title', () => {
    // Nile stays, Amazon leaves, u1 stays, u2 leaves
    expect(withoutHalf({ documents, queries: [] }).documents.map(({ id }) => id)).toEqual(['n1', 'n2', 'u1'])
  })

  test('a question becomes unanswerable when all of its relevant documents left', () => {
    const lost = halved({
      judged: new Map([
        ['a1', 1],
        ['a2', 2],
        ['n1', 0],
      ]),
    })
    expect(lost.unanswerable).toBe(true)
    expect(lost.judged).toEqual(new Map([['n1', 0]]))
  })

  test('a question keeps what is left of its judgements and gold sentences', () => {
    const kept = halved({
      judged: new Map([
        ['a1', 1],
        ['n2', 1],
      ]),
      gold: [
        { document: 'a1', start: 0, end: 5 },
        { document: 'n2', start: 0, end: 5 },
      ],
    })
    expect(kept.unanswerable).toBe(false)
    expect(kept.judged).toEqual(new Map([['n2', 1]]))
    expect(kept.gold).toEqual([{ document: 'n2', start: 0, end: 5 }])
  })

  test('a question that nobody judged stays what it was, one that had no answer before is left out', () => {
    expect(halved({}).unanswerable).toBe(false)
    expect(halved({ judged: new Map([['a1', 0]]) }).unanswerable).toBe(false)
    expect(halved({ unanswerable: true, judged: new Map([['n1', 1]]) })).toBeUndefined()
  })
})

describe('typos', () => {
  const mistyped = (text: string, seed: number) => typos(asking(text), seed).queries[0]!.text

  test('are the same on every machine', () => {
    const seeds = [1, 2, 3, 4, 5, 6]
    expect(seeds.map(seed => mistyped('How long is the river Nile?', seed))).toMatchInlineSnapshot(`
      [
        "How long is the rivr Nile?",
        "How long is the river NilHe?",
        "How long is the rivlr Nile?",
        "How long is the rver Nile?",
        "How long is the rever Nile?",
        "How losng is the river Nile?",
      ]
    `)
  })

  test('are the same for a question whichever others are asked', () => {
    const few = typos({ documents: [], queries: [query({ id: 'z', text: 'Which river?' })] }, 7)
    const many = typos(
      {
        documents: [],
        queries: [query({ id: 'y', text: 'Which sea?' }), query({ id: 'z', text: 'Which river?' })],
      },
      7,
    )
    expect(many.queries[1]).toEqual(few.queries[0])
  })

  test('are one letter in one word of four letters or more, in any script', () => {
    const word = fc.constantFrom(
      'ab',
      'the',
      'river',
      'aaaa',
      'größte',
      'река',
      'ποταμός',
      'किताबें',
      '𐐷𐐲𐑌𐑀',
      '2024',
      '?',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.integer(), (words, seed) => {
        const text = words.join(' ')
        const changed = mistyped(text, seed)
        if (!words.some(isLong)) {
          expect(changed).toBe(text)
          return
        }
        const after = changed.split(' ')
        expect(after).toHaveLength(words.length)
        const different = words.flatMap((before, index) =>
          before === after[index] ? [] : [[before, after[index]!]],
        )
        expect(different).toHaveLength(1)
        const [before, mistaken] = different[0] as [string, string]
        expect(isLong(before)).toBe(true)
        expect(isOneMistake(letters(before), letters(mistaken))).toBe(true)
      }),
    )
  })

  test('are of all four kinds', () => {
    const lengths = Array.from({ length: 60 }, (_, seed) => mistyped('abcdef', seed))
    const sorted = (text: string) => [...text].sort().join('')
    expect(lengths.some(text => text.length === 5)).toBe(true)
    expect(lengths.some(text => text.length === 7)).toBe(true)
    expect(lengths.some(text => text.length === 6 && sorted(text) === 'abcdef')).toBe(true)
    expect(lengths.some(text => text.length === 6 && sorted(text) !== 'abcdef')).toBe(true)
  })
})

function letters(word: string): string[] {
  return word.match(/\p{L}\p{M}*/gu) ?? []
}

function isLong(word: string): boolean {
  return letters(word).length >= 4
}

/** Between the common beginning and the common end, at most one letter stands on each side, or two swapped. */
function isOneMistake(before: readonly string[], after: readonly string[]): boolean {
  let start = 0
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1
  }
  const from = before.slice(start, before.length - end)
  const to = after.slice(start, after.length - end)
  if (from.length <= 1 && to.length <= 1) return from.length + to.length > 0
  return from.length === 2 && to.length === 2 && from[0] === to[1] && from[1] === to[0]
}
