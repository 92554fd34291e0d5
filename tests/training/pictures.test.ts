import { describe, expect, test } from 'vitest'
import { table } from '../../src/evaluate/table.ts'
import { binsOf, tradesOf } from '../../src/training/report/bins.ts'
import { draw } from '../../src/training/report/chart.ts'
import { coverageCurves, reliabilityDiagram, sizeCurves } from '../../src/training/report/pictures.ts'

const bins = binsOf(
  [0.05, 0.3, 0.3, 0.62, 0.93, 0.97].map((confidence, i) => ({ confidence, right: i % 2 === 1 })),
)
const reliability = reliabilityDiagram(bins)
const curves = coverageCurves(
  [
    {
      name: 'cats & <dogs>',
      trades: tradesOf([0.9, 0.8, 0.3], [0.1, 0.4, 0.2]),
      shipped: { answered: 0.67, falsely: 0.3 },
    },
  ],
  { answered: 0.85, falsely: 0.05 },
)

const one = { ms: 1, quotes: 1, confidence: 0.9 }
const sizes = sizeCurves(
  (
    [
      ['pair', 12],
      [0, 900],
      [1_000_000, 1_200_000],
    ] as const
  ).map(([among, passages]) => ({
    collection: 'cats & <dogs>',
    among,
    corpora: 1,
    documents: 2,
    passages,
    measured: [
      { ...one, answered: 1 },
      { ...one, falselyAnswered: 0 },
    ],
  })),
)

describe.each([
  ['the reliability diagram', reliability],
  ['the coverage curves', curves],
  ['the curves by size', sizes],
])('%s', (_, svg) => {
  test('is well-formed: every element is closed where it should be, every attribute quoted', () => {
    expect(faultOf(svg)).toBeUndefined()
  })

  test('says in words what it shows', () => {
    expect(svg).toMatch(/<title id="title">.+<\/title>/)
    expect(svg).toMatch(/<desc id="description">.+\d+ %.+<\/desc>/)
  })

  test('has colours for a dark page as well', () => {
    expect(svg).toContain('@media (prefers-color-scheme: dark)')
  })

  test('draws nothing outside itself', () => {
    const [, width = 0, height = 0] = (svg.match(/viewBox="0 0 (\d+) (\d+)"/) ?? []).map(Number)
    const along = (names: RegExp) => [...svg.matchAll(names)].map(([, value]) => Number(value))
    for (const x of along(/ (?:x|x1|x2|cx)="([-\d.]+)"/g)) expect(x >= 0 && x <= width).toBe(true)
    for (const y of along(/ (?:y|y1|y2|cy)="([-\d.]+)"/g)) expect(y >= 0 && y <= height).toBe(true)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })
})

test('has a dot for each range that has questions, and the count of each range', () => {
  expect(reliability.match(/<circle/g)).toHaveLength(4)
  const counts = [...reliability.matchAll(/class="count"[^>]*>(\d+)</g)].map(([, count]) => Number(count))
  expect(counts).toEqual([1, 0, 0, 2, 0, 0, 1, 0, 0, 2])
})

test('a point stands where its figures say', () => {
  const chart = draw({
    title: 't',
    description: 'd',
    x: { label: 'x', from: 0, to: 1, ticks: [] },
    y: { label: 'y', from: 0, to: 1, ticks: [] },
    marks: [
      { kind: 'dot', at: [0, 0], colour: 'one' },
      { kind: 'dot', at: [1, 1], colour: 'one' },
    ],
  })
  const dots = [...chart.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)])
  // 72 is the left margin and 460 the width of the plot, 44 its top and 340 its height.
  expect(dots).toEqual([
    [72, 384],
    [532, 44],
  ])
})

test('a table lines up, and a stroke in a cell does not end it', () => {
  expect(table(['name', 'n'], [['a|b', '12']], 'lr')).toBe('| name |   n |\n| ---- | --: |\n| a\\|b |  12 |')
})

/** A small XML reader, enough for our own pictures: undefined where nothing is wrong. */
function faultOf(xml: string): string | undefined {
  const open: string[] = []
  let rest = xml.trim()
  while (rest !== '') {
    const text = rest.match(/^[^<&]+|^&(?:amp|lt|gt|quot);/)
    const tag = rest.match(/^<(\/?)([a-z]+)((?: [\w:-]+="[^"<&]*")*)(\/?)>/i)
    if (text !== null) rest = rest.slice(text[0].length)
    else if (tag !== null) {
      const [whole, closing, name = '', , alone] = tag
      if (closing === '/') {
        if (open.pop() !== name) return `</${name}> closes something else`
      } else if (alone !== '/') open.push(name)
      rest = rest.slice(whole.length)
    } else return `cannot read ${rest.slice(0, 40)}`
  }
  return open.length === 0 ? undefined : `${open.join()} left open`
}
