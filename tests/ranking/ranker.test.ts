import { expect, test } from 'vitest'
import { BM25_DEFAULTS, idf } from '../../src/ranking/bm25.ts'
import {
  PASSAGE_FEATURE_NAMES,
  PASSAGE_FEATURES,
  SENTENCE_FEATURE_NAMES,
} from '../../src/ranking/features.ts'
import { Ranker } from '../../src/ranking/ranker.ts'
import weights from '../../src/ranking/weights.json' with { type: 'json' }
import { englishAnalyzer } from '../../src/text/analyzer.ts'
import { collectionOf, segmentOf } from '../support/collection.ts'
import { preparedQuery } from '../support/prepared-query.ts'

const PASSAGES = [
  // Holds all words of the first question, but strewn over two sentences.
  'The gate was painted green. A keeper fed the lion at noon.',
  // Holds them in one sentence, side by side.
  'Every morning the gate keeper opens late. The lion sleeps.',
  'Nobody remembers who built the wall.',
]

test('a sentence that holds the words together beats two that hold them apart', () => {
  const [best] = rank('gate keeper')
  expect(best?.passage).toBe(1)
  // The sentence that a quote would be cut from is the one with both words.
  expect(best?.sentences.indexOf(best.score)).toBe(0)
})

test('a passage that says it in other words beats one that does not say it', () => {
  const passages = ['The mill was painted by Bob.', 'The mill was established by Ann.']
  const { ranker, query } = setUp('Who founded the mill?', passages)
  const [best] = ranker.rank(query, 2)
  expect(best?.passage).toBe(1)
  expect(ranker.explain(query, 1).map(({ reason }) => reason)).toContain('says in other words what it lacks')
})

test('a title that holds the whole question does not speak for the sentence that lacks it', () => {
  const passages = ['They established a mill there. It was founded on a hill by the river.']
  const bestOf = (question: string, title: string) => {
    const { ranker, query } = setUp(question, passages, [title])
    const [best] = ranker.rank(query, 1)
    return best?.sentences.indexOf(best.score)
  }
  expect(bestOf('Founded?', 'How it was founded')).toBe(1)
  // Nor where a word of the question is in none of the documents.
  expect(bestOf('Founded by pirates?', 'How it was founded')).toBe(1)
  // Of more than the title holds, the sentence with the rest answers, without repeating the title.
  expect(bestOf('When was a mill founded?', 'How it was founded')).toBe(0)
})

test('the reasons add up to the score', () => {
  const { ranker, query } = setUp('When did the keeper feed the lion?')
  const ranked = ranker.rank(query, 10)
  expect(ranked.length).toBeGreaterThan(1)
  for (const { passage, score } of ranked) {
    const sum = ranker.explain(query, passage).reduce((total, { amount }) => total + amount, 0)
    expect(sum).toBeCloseTo(score, 9)
  }
})

test('of two that hold the words, the one that uses them as the question does is first', () => {
  const passages = ['The keeper has fed it to the lion.', 'The keeper was fed by the lion here.']
  const { ranker, query, texts } = setUp('Who was the keeper fed by?', passages)
  expect(ranker.rank(query, 2).map(({ passage }) => passage)).toEqual([0, 1])
  expect(ranker.rank(query, 2, {}, texts).map(({ passage }) => passage)).toEqual([1, 0])
})

test('what was asked before is forgotten', () => {
  const passages = [...PASSAGES, 'The mill was established by Ann, a keeper.']
  const { ranker, query } = setUp('Where does the gate keeper sleep?', passages)
  const fresh = ranker.rank(query, 10)
  for (const other of ['Who founded the wall?', 'Who built the mill at noon?']) {
    ranker.rank(setUp(other, passages).query, 10)
    expect(ranker.rank(query, 10)).toEqual(fresh)
  }
})

test('what the texts say is among the reasons, and does not hang on how many are asked for', () => {
  const { ranker, query, texts } = setUp('When was the lion fed by the keeper?')
  const ranked = ranker.rank(query, 10, {}, texts)
  expect(ranker.rank(query, 1, {}, texts)).toEqual(ranked.slice(0, 1))
  for (const { passage, score } of ranked) {
    const reasons = ranker.explain(query, passage, {}, texts)
    expect(reasons.reduce((total, { amount }) => total + amount, 0)).toBeCloseTo(score, 9)
  }
  const [first] = ranked
  const reasons = ranker.explain(query, first?.passage as number, {}, texts).map(({ reason }) => reason)
  expect(reasons).toContain('its share of the question in words like "was" and "by"')
})

test('a passage whose text cannot be read is ranked by the index alone', () => {
  const { ranker, query } = setUp('When was the lion fed by the keeper?')
  const unreadable = { analyzer: englishAnalyzer, sentencesOf: () => undefined }
  expect(ranker.rank(query, 10, {}, unreadable)).toEqual(ranker.rank(query, 10))
})

test('only the best are read, however many are ranked', () => {
  const passages = Array.from({ length: 60 }, (_, i) => `The lion number ${i} was fed.`)
  const { ranker, query, texts } = setUp('Which lion was fed?', passages)
  const read = new Set<number>()
  const sentencesOf = (passage: number) => {
    read.add(passage)
    return texts.sentencesOf(passage)
  }
  expect(ranker.rank(query, 60, {}, { ...texts, sentencesOf })).toHaveLength(60)
  expect(read.size).toBe(20)
})

test('a question of a hundred words is ranked by its rarest', () => {
  const { ranker, query } = setUp(
    `${'lion '.repeat(50)} wall ${Array.from({ length: 60 }, (_, i) => `w${i}`).join(' ')}`,
  )
  expect(query.slots.length).toBeLessThanOrEqual(30)
  expect(() => ranker.rank(query, 5)).not.toThrow()
})

test('the weights file names every feature and no other', () => {
  expect(Object.keys(weights.passage).sort()).toEqual([...PASSAGE_FEATURE_NAMES].sort())
  expect(Object.keys(weights.sentence).sort()).toEqual([...SENTENCE_FEATURE_NAMES].sort())
})

function rank(question: string) {
  const { ranker, query } = setUp(question)
  return ranker.rank(query, 10)
}

function setUp(question: string, passages: readonly string[] = PASSAGES, head: readonly string[] = []) {
  const made = passages.map(text => {
    const stop = text.indexOf('.') + 1
    const sentences = [
      { start: 0, end: stop, asks: false, label: 0 },
      { start: Math.min(stop + 1, text.length), end: text.length, asks: false, label: 0 },
    ]
    return { text, sentences: sentences.filter(({ start, end }) => start < end), head, trail: 0 }
  })
  const collection = collectionOf(segmentOf(made))
  const query = preparedQuery(question, term => {
    const df = collection.df(term)
    return { df, idf: idf(Math.max(1, df), collection.size) }
  })
  const sentencesOf = (passage: number) => {
    const { text, sentences } = made[passage] as (typeof made)[number]
    return sentences.map(({ start, end }) => text.slice(start, end))
  }
  return {
    ranker: new Ranker(collection, BM25_DEFAULTS, weights),
    query,
    texts: { analyzer: englishAnalyzer, sentencesOf },
  }
}

test('a number that numbers a clause is no amount', () => {
  const reasonsOf = (passage: string) => {
    const { ranker, query } = setUp('How much is paid for a bicycle?', [passage])
    return ranker.explain(query, 0).map(({ reason }) => reason)
  }
  expect(reasonsOf('3 Theft of a bicycle from the yard is paid for.')).not.toContain(
    'best sentence: gives a number, as asked',
  )
  expect(reasonsOf('900 pounds are paid for a bicycle from the yard.')).toContain(
    'best sentence: gives a number, as asked',
  )
})

test('a number alone is an amount, whatever the next sentence or another passage begins with', () => {
  const scoresOf = (passages: readonly string[]) => {
    const { ranker, query } = setUp('How many members?', passages)
    return ranker.rank(query, 5).map(({ sentences }) => sentences)
  }
  // The second passage is read after the first, and in its place.
  expect(scoresOf(['The club in Town. Members meet.', 'Members of the club. 1250'])).toEqual(
    scoresOf(['The club in town. Members meet.', 'Members of the club. 1250']),
  )
  const [amount] = scoresOf(['1250. Visitors pay half, members nothing.'])
  expect(amount?.[0]).toBe(scoresOf(['1250. visitors pay half, members nothing.'])[0]?.[0])
})

test('asked for a price, the word for it is no gap where a sum is told', () => {
  const passages = ['A saw was bought for 80 euros.', 'Keeping a parrot may cost a lot of money.']
  const gapOf = (question: string) => {
    const { ranker, query } = setUp(question, passages)
    return ranker.explain(query, 1).some(({ reason }) => reason === PASSAGE_FEATURES.usual)
  }
  expect(gapOf('What does a parrot cost?')).toBe(true)
  expect(gapOf('Who may cost a parrot?')).toBe(false)
})

test('passages that may not answer cost no other its place, and change no score', () => {
  const passages = Array.from(
    { length: 300 },
    (_, i) => `The lion number ${i} was fed${' today'.repeat(i % 7)}.`,
  )
  const { ranker, query } = setUp('Which lion was fed?', passages)
  const filter = { mayAnswer: (passage: number) => passage % 50 !== 0 }
  const hundred = ranker.rank(query, 100, filter)
  expect(hundred).toHaveLength(100)
  expect(ranker.rank(query, 250, filter).slice(0, 20)).toEqual(ranker.rank(query, 20, filter))
  expect(ranker.rank(query, 300, filter)).toHaveLength(294)
})

test('what the sentence before asks, a short answer need not repeat', () => {
  const scoreOfAnswer = (before: string) => {
    const { ranker, query } = setUp('How late?', [`${before} Ten minutes.`], ['How late'])
    return ranker.rank(query, 1)[0]?.sentences[1] ?? 0
  }
  const told = scoreOfAnswer('How late may one be, then.')
  expect(told).toBeGreaterThan(scoreOfAnswer('How soon may one be, then.') + 1)
})
