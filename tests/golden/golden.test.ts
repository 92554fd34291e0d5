import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readQuoth } from '../../src/compose.ts'

interface GoldenQuestion {
  readonly id: string
  readonly question: string
  /** A right quote contains one of these. */
  readonly quotes?: readonly string[]
  readonly unanswerable?: true
  /** Asks for more than words: may be missed, see FIRST and AMONG_THREE. */
  readonly hard?: true
}

const FIRST = 26 // of 27, at least
const AMONG_THREE = 27

const questions = readFileSync(new URL('questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as GoldenQuestion)
const answerable = questions.filter(({ unanswerable }) => unanswerable !== true)
const unanswerable = questions.filter(question => question.unanswerable === true)

const quoth = await readQuoth({
  corpus: new URL('../../seeds', import.meta.url).pathname,
  bm25: { k1: 1.2, b: 0.75 },
})

/** Position of the first right quote, from 0; -1 for none. */
async function rankOfRight({ question, quotes = [] }: GoldenQuestion): Promise<number> {
  const answer = await quoth.answerer.answer(question)
  const given = answer.kind === 'quotes' || answer.kind === 'weak' ? answer.quotes : []
  return given.findIndex(({ text }) => quotes.some(right => text.includes(right)))
}

describe('questions that the seeds answer', () => {
  // Written down, so that a change shows.
  const amongThree: ReadonlySet<string> = new Set([
    'd02', // three sentences name Isfahan; which of them tells what happened, the words do not say
  ])

  test.each(answerable)('$id $question', async question => {
    const rank = await rankOfRight(question)
    if (amongThree.has(question.id)) expect(rank).toBeGreaterThan(0)
    else expect(rank).toBe(0)
  })

  test(`at least ${FIRST} have a right first quote, ${AMONG_THREE} a right one among three`, async () => {
    const ranks = await Promise.all(answerable.map(rankOfRight))
    expect(ranks.filter(rank => rank === 0).length).toBeGreaterThanOrEqual(FIRST)
    expect(ranks.filter(rank => rank >= 0).length).toBeGreaterThanOrEqual(AMONG_THREE)
  })
})

describe('questions that the seeds do not answer', () => {
  test.each(unanswerable)('$id $question', async ({ question }) => {
    expect((await quoth.answerer.answer(question)).kind).not.toBe('quotes')
  })
})
