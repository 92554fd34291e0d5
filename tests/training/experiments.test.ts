import { describe, expect, test, vi } from 'vitest'
import {
  bound,
  type Experiment,
  expectationOf,
  judge,
  meets,
  nameOf,
  readExperiments,
} from '../../src/training/report/experiments.ts'
import { FIGURES, type FigureName, figuresOf, written } from '../../src/training/report/figures.ts'
import { isAbsent } from '../../src/training/report/measure.ts'
import { evenly } from '../../src/training/report/peers.ts'

const row: Experiment = {
  collection: 'squad2-dev',
  variant: 'without-half',
  part: 'second half',
  system: 'quoth',
  expected: { recall1: 0.88, words: 40 },
}

describe('a row of experiments.json', () => {
  test('is OK while its figures are what was expected, but for the last digits', () => {
    expect(judge(row, { recall1: 0.8809, words: 40.09 })).toEqual({ ok: true, differences: [] })
  })

  test('fails where a figure is off, and says which', () => {
    expect(judge(row, { recall1: 0.8712, words: 40 })).toEqual({
      ok: false,
      differences: ['Recall@1 is 0.8712, 0.8800 was expected'],
    })
  })

  test('fails also where a figure is better: somebody should see and accept it', () => {
    expect(judge(row, { recall1: 0.9, words: 40 }).ok).toBe(false)
  })

  test('fails where an expected figure is not measured any more, or nothing is expected', () => {
    expect(judge(row, { words: 40 }).differences).toEqual(['Recall@1 is missing, 0.8800 was expected'])
    expect(judge({ ...row, expected: {} }, { recall1: 0.88 }).ok).toBe(false)
  })

  test('expects four digits of each figure and nothing of the times', () => {
    expect(expectationOf({ recall1: 0.88123456, msP50: 1.7, auroc: undefined })).toEqual({ recall1: 0.8812 })
  })

  test('has a name that tells it from the others', async () => {
    expect(nameOf(row)).toBe('squad2-dev · second half · without-half · quoth')
    const names = (await readExperiments()).experiments.map(nameOf)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('a target', () => {
  const target = { collection: 'seeds', variant: 'whole', figure: 'falselyAnswered' } as const

  test('is met at its very bound, on the right side of it', () => {
    expect(meets({ ...target, atLeast: 0.88 }, 0.88)).toBe(true)
    expect(meets({ ...target, atLeast: 0.88 }, 0.8799)).toBe(false)
    expect(meets({ ...target, atMost: 0.05 }, 0.05)).toBe(true)
    expect(meets({ ...target, atMost: 0.05 }, 0.0501)).toBe(false)
    expect(meets({ ...target, atMost: 0.05 }, undefined)).toBe(false)
  })

  test('is written with its direction', () => {
    expect(bound({ ...target, atMost: 0.05 })).toBe('≤ 5.0 %')
    expect(bound({ ...target, figure: 'recall1', atLeast: 0.88 })).toBe('≥ 0.880')
  })

  test('belongs to an experiment that there is, and to a figure that there is', async () => {
    const { experiments, targets } = await readExperiments()
    const orphans = targets.filter(
      ({ collection, variant, figure }) =>
        !(figure in FIGURES) ||
        !experiments.some(
          one => one.collection === collection && one.variant === variant && one.part === 'all',
        ),
    )
    expect(orphans).toEqual([])
  })
})

test('figures are written with the digits that their kind is quoted with', () => {
  const value = (name: FigureName) => written(name, 0.98765)
  expect([value('recall1'), value('answered'), value('recall5Loss'), value('words'), value('msP50')]).toEqual(
    ['0.988', '98.8 %', '98.8', '1.0', '0.99'],
  )
  expect(written('rightFirst', 26)).toBe('26')
  expect(written('auroc', undefined)).toBe('-')
})

test('figures are means over the questions that have them', () => {
  const figures = figuresOf([
    { ms: 1, quotes: 3, recall1: 1, quote1: 1, answered: 1, answerable: 0.9, confidence: 0.7 },
    { ms: 3, quotes: 3, recall1: 0, quote1: 0, answered: 0, answerable: 0.4, confidence: 0.8 },
    { ms: 2, quotes: 3, falselyAnswered: 0, falselyAnswerable: 0.5, confidence: 0.6 },
  ])
  // Of the two pairs of an answerable and the unanswerable question, 0.9 > 0.5 is in order and 0.4 < 0.5 is not.
  expect(figures).toMatchObject({ recall1: 0.5, quote1: 0.5, rightFirst: 1, answered: 0.5, auroc: 0.5 })
  expect(figures).toMatchObject({ falselyAnswered: 0, falseAnswers: 0, msP50: 2, words: undefined })
})

test('a sample is spread over all of a list and never longer than asked for', () => {
  expect(evenly([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 2, 5, 7])
  expect(evenly([1, 2], 4)).toEqual([1, 2])
})

test('a command that needs collections says which are not there, and has failed', () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const before = process.exitCode
  try {
    expect(isAbsent(['manuals'], '/nowhere')).toBe(false) // it is the project's own
    expect(process.exitCode).toBe(before)
    expect(isAbsent(['qed-dev', 'manuals'], '/nowhere')).toBe(true)
    expect(process.exitCode).toBe(1)
    expect(write).toHaveBeenCalledWith('Nothing is written: /nowhere does not hold qed-dev.\n')
  } finally {
    process.exitCode = before
    write.mockRestore()
  }
})
