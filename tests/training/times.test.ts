import { expect, test } from 'vitest'
import { renderTimes, type Times } from '../../src/training/report/times.ts'

const WHERE = { commit: 'abc1234', date: '2026-01-02', processor: 'a processor' }
const times = (system: Times['system'], ...second: number[]): Times => {
  return { collection: 'rivers', system, documents: 1200, first: second.map(ms => 10 * ms), second }
}

test('a row has the middle and the slow answers of both systems, and the middle of the first round', () => {
  const section = renderTimes([times('quoth', 3, 1, 2), times('plain', 1, 1, 1)], WHERE)
  const row = section.split('\n').find(line => line.startsWith('| rivers')) ?? ''
  const cells = row.split('|').map(cell => cell.trim())
  expect(cells.slice(1, -1)).toEqual([
    'rivers',
    '1,200',
    '2.00 / 1.00',
    '3.00 / 1.00',
    '3.00 / 1.00',
    '20.00 / 10.00',
  ])
})
