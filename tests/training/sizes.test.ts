import { expect, test } from 'vitest'
import type { Measured } from '../../src/evaluate/outcome.ts'
import { sizeCurves } from '../../src/training/report/pictures.ts'
import { renderSizes, type Sized } from '../../src/training/report/sizes.ts'

const WHERE = { commit: 'abc1234', date: '2026-01-02', processor: 'a processor' }
const right: Measured = { ms: 1, quotes: 3, confidence: 0.95, quote1: 1, answered: 1, answerable: 0.99 }
const missed: Measured = { ms: 1, quotes: 3, confidence: 0.35, quote1: 0, answered: 0, answerable: 0.4 }
const silent: Measured = { ms: 1, quotes: 0, confidence: 0.05, falselyAnswered: 0, falselyAnswerable: 0.1 }
const wrong: Measured = { ms: 1, quotes: 3, confidence: 0.85, falselyAnswered: 1, falselyAnswerable: 0.9 }
const all: Sized[] = [
  {
    collection: 'rivers',
    among: 'pair',
    corpora: 7,
    documents: 2,
    passages: 81,
    measured: [right, right, missed, silent],
  },
  {
    collection: 'rivers',
    among: 0,
    corpora: 1,
    documents: 1200,
    passages: 1300,
    measured: [right, missed, silent, silent],
  },
  {
    collection: 'rivers',
    among: 1_000_000,
    corpora: 1,
    documents: 101_200,
    passages: 1_001_300,
    measured: [right, missed, silent, wrong],
  },
]

test('a row has the size of the corpus and what its questions came to', () => {
  const rows = renderSizes(all, WHERE)
    .split('\n')
    .filter(line => line.startsWith('| rivers'))
    .map(line => line.split('|').map(cell => cell.trim()))
  // Calibration: 0.05 in 2 of 4 questions, 0.35 in 1, 0.05 in 1.
  expect(rows.map(cells => cells.slice(2, -1))).toEqual([
    ['two articles, 7 times', '2', '81', '4', '0.667', '66.7 %', '0.0 %', '1.000', '12.5'],
    ['half of its articles', '1,200', '1,300', '4', '0.500', '50.0 %', '0.0 %', '1.000', '12.5'],
    ['the half among 1,000,000', '101,200', '1,001,300', '4', '0.500', '50.0 %', '50.0 %', '0.750', '32.5'],
  ])
})

test('the picture has a dot for each share, the size growing to the right, and says the ends in words', () => {
  const svg = sizeCurves(all)
  const dots = [...svg.matchAll(/<circle [^>]*cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ])
  expect(dots).toHaveLength(6)
  const [answered, falsely] = [dots.slice(0, 3), dots.slice(3)]
  for (const line of [answered, falsely]) {
    expect(line.map(([x]) => x)).toEqual(line.map(([x]) => x).toSorted((a, b) => Number(a) - Number(b)))
  }
  expect(answered.map(([x]) => x)).toEqual(falsely.map(([x]) => x))
  expect(svg).toContain('67 % to 50 % of the answerable questions are answered and 0 % to 50 % of the')
  expect(svg).toContain('>1,000,000<')
})
