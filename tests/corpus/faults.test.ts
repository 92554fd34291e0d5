import { expect, test } from 'vitest'
import type { Fault } from '../../src/corpus/document.ts'
import { shortened } from '../../src/corpus/faults.ts'

function faultsOf(file: string, count: number, some: Partial<Fault> = {}): Fault[] {
  return Array.from({ length: count }, (_, at) => ({
    file,
    line: at + 1,
    level: 'warning',
    message: 'is odd',
    ...some,
  }))
}

test('a hundred faults of a file are told one by one', () => {
  const faults = [...faultsOf('a', 100), ...faultsOf('b', 3)]
  expect(shortened(faults)).toEqual(faults)
})

test('of more, the first hundred are told, and one stands for the rest of its file', () => {
  const faults = [...faultsOf('a', 300_000), ...faultsOf('b', 1), ...faultsOf('a', 1, { level: 'error' })]
  const told = shortened(faults)
  expect(told.slice(0, 100)).toEqual(faults.slice(0, 100))
  expect(told.slice(100)).toEqual([
    {
      ...{ file: 'a', line: 101, level: 'error', count: 299_901 },
      message: 'and 299901 more in this file; mend those above first',
    },
    { file: 'b', line: 1, level: 'warning', message: 'is odd' },
  ])
})

test('what stands for others already is counted as those, and told once', () => {
  const parts = [...shortened(faultsOf('a', 150)), ...shortened(faultsOf('a', 150))]
  expect(shortened(parts).slice(100)).toEqual([
    {
      ...{ file: 'a', line: 101, level: 'warning', count: 200 },
      message: 'and 200 more in this file; mend those above first',
    },
  ])
})
