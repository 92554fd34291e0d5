import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { renderTimes, type Times, withTimes } from '../../src/training/report/times.ts'

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

test('a new section takes the place of the old one and of nothing else', async () => {
  const page = await readFile('docs/quality.md', 'utf8')
  const [one, two] = [1, 2].map(ms => renderTimes([times('quoth', ms)], WHERE)) as [string, string]
  const first = withTimes(page, one)
  expect(first).toContain(one)
  expect(withTimes(first, two)).toBe(first.replace(one, two))
  const [begin, end] = ['<!-- times -->', '<!-- /times -->']
  expect(first.startsWith(page.slice(0, page.indexOf(begin)))).toBe(true)
  expect(first.endsWith(page.slice(page.indexOf(end)))).toBe(true)
  expect(() => withTimes('# A page without', one)).toThrow(/no section/)
})
