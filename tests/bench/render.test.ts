import { expect, test } from 'vitest'
import { panelsOf } from '../../src/bench/growth.ts'
import { renderPage } from '../../src/bench/page.ts'
import { plot } from '../../src/bench/plot.ts'
import { renderBench } from '../../src/bench/render.ts'
import { sampleReport } from './sample.ts'

test('the table lines up, compares the same questions, and leaves out what nobody has', () => {
  const table = renderBench(sampleReport())
  const line = (start: string) => table.split('\n').find(one => one.startsWith(start)) ?? ''
  // 18 ms against the 0.2 ms that Quoth took for the peer's questions, not the 0.18 ms for all.
  expect(line('search, best 50: p50').split(/ {2,}/)).toEqual([
    'search, best 50: p50',
    '0.180 ms',
    '18.0 ms',
    '90.0 x',
  ])
  // 20 MB/s against 40 MB/s: half as good.
  expect(line('build ').split(/ {2,}/)).toEqual(['build', '20.0 MB/s', '40.0 MB/s', '0.500 x'])
  expect(line('share of the text').split(/ {2,}/)).toEqual(['share of the text', '40.0 %', '80 %'])
  expect(line('whole answer: p50').split(/ {2,}/)).toEqual(['whole answer: p50', '2.00 ms', '-'])
  expect(table).not.toContain('changed file')
  expect(table).toContain('wink-bm25: not run above 100 passages.')
  expect(new Set(['build ', 'searches a second'].map(start => line(start).length)).size).toBe(1)
})

test('escape sequences are there only when asked for', () => {
  expect(renderBench(sampleReport())).not.toContain('\u001b')
  expect(renderBench(sampleReport(), true)).toContain('\u001b[1m')
})

test('the page says of each target whether it is reached, and what was not measured', () => {
  const page = renderPage([sampleReport(1_000_000), sampleReport(100_000)])
  const row = (start: string) =>
    (page.split('\n').find(one => one.startsWith(`| ${start}`)) ?? '').split(/ *\| */).slice(1, -1)
  expect(row('build, sentences')).toEqual([
    ...['build, sentences and all', '1,000,000', 'at least 15.0 MB/s', '20.0 MB/s', 'yes'],
  ])
  expect(row('search p50 beside')).toEqual([
    ...['search p50 beside SQLite FTS5, content words', '100,000', 'at least 100 x', '90.0 x', '**no**'],
  ])
  expect(row('changed file visible, slowest').slice(3)).toEqual(['not measured', ''])
  expect(row('Quoth, at passages')).toEqual(['Quoth, at passages', '100,000', '1,000,000'])
})

test('the plot has a line for each engine through its sizes, and says the same in words', () => {
  const [p50] = panelsOf([sampleReport(1_000_000), sampleReport(10_000)])
  expect(p50?.lines.map(({ name, points }) => [name, points])).toEqual([
    [
      'Quoth',
      [
        [10_000, 0.18],
        [1_000_000, 0.18],
      ],
    ],
    [
      'SQLite FTS5',
      [
        [10_000, 18],
        [1_000_000, 18],
      ],
    ],
  ])
  const svg = plot(panelsOf([sampleReport(10_000)]), 'Growth & more')
  expect(svg).toContain('Search, p50, ms: Quoth 0.18 at 10 k; SQLite FTS5 18 at 10 k.')
  expect(svg).toContain('<title id="title">Growth &amp; more</title>')
  expect(svg).not.toMatch(/NaN|Infinity|undefined/)
})
