import type { Bin, Trade } from './bins.ts'
import { type Chart, draw, type Mark, type Point } from './chart.ts'
import { figuresOf } from './figures.ts'
import type { Sized } from './sizes.ts'

/** How often the first quote is right, of those that were said to be right with the same probability. */
export function reliabilityDiagram(bins: readonly Bin[]): string {
  const marks = bins.flatMap(({ count, confidence, right, low, high }): Mark[] =>
    count === 0 || confidence === undefined || right === undefined
      ? []
      : [
          { kind: 'interval', x: confidence, low: low ?? right, high: high ?? right },
          { kind: 'dot', at: [confidence, right], colour: 'one' },
        ],
  )
  const dots = marks.flatMap(mark => (mark.kind === 'dot' ? [mark.at] : []))
  const chart: Chart = {
    title: 'Reliability of the confidence',
    description: `For ten ranges of the confidence, the share of first quotes that are right: ${dots
      .map(([stated, right]) => `${whole(stated)} stated, ${whole(right)} right`)
      .join('; ')}.`,
    x: { label: 'stated confidence', from: 0, to: 1, ticks: FIFTHS },
    y: { label: 'first quotes that are right', from: 0, to: 1, ticks: FIFTHS },
    marks: [
      {
        kind: 'line',
        points: [
          [0, 0],
          [1, 1],
        ],
        colour: 'quiet',
        dashed: true,
      },
      { kind: 'text', at: [0.14, 0.22], text: 'as stated', colour: 'quiet', anchor: 'middle' },
      { kind: 'line', points: dots, colour: 'one' },
      ...marks,
    ],
    bars: { label: 'questions', ranges: bins },
  }
  return draw(chart)
}

export interface Curve {
  readonly name: string
  readonly trades: readonly Trade[]
  /** What the shipped threshold gives. */
  readonly shipped: { readonly answered: number; readonly falsely: number }
}

/** What a lower threshold buys: more questions answered, and more answered that have no answer. At most two. */
export function coverageCurves(
  curves: readonly Curve[],
  target: { readonly answered: number; readonly falsely: number },
): string {
  const marks = curves.flatMap(({ name, trades, shipped }, i): Mark[] => {
    const colour = i === 0 ? 'one' : 'two'
    const shown = trades.filter(({ falsely }) => falsely <= MOST_FALSE)
    return [
      { kind: 'line', points: shown.map(({ falsely, answered }) => [falsely, answered] as const), colour },
      { kind: 'dot', at: [Math.min(MOST_FALSE, shipped.falsely), shipped.answered], colour },
      {
        kind: 'text',
        at: [MOST_FALSE, 0.12 + 0.07 * (curves.length - 1 - i)],
        text: `${name}, dot: as shipped`,
        colour,
        anchor: 'end',
        shift: [-6, 0],
      },
    ]
  })
  return draw({
    title: 'Answered, and falsely answered',
    description: curves
      .map(
        ({ name, shipped }) =>
          `${name}: at the shipped threshold ${whole(shipped.answered)} of the answerable questions are answered and ${whole(shipped.falsely)} of the unanswerable ones.`,
      )
      .join(' '),
    x: { label: 'unanswerable questions that are answered', from: 0, to: MOST_FALSE, ticks: FALSE_TICKS },
    y: { label: 'answerable questions that are answered', from: 0, to: 1, ticks: FIFTHS },
    marks: [
      {
        kind: 'line',
        points: [
          [0, target.answered],
          [target.falsely, target.answered],
          [target.falsely, 1],
        ],
        colour: 'quiet',
        dashed: true,
      },
      {
        kind: 'text',
        at: [target.falsely / 2, (1 + target.answered) / 2],
        text: 'wanted',
        colour: 'quiet',
        anchor: 'middle',
        shift: [0, -4],
      },
      ...marks,
    ],
  })
}

/** What is answered, rightly and falsely, by the number of passages. At most two collections. */
export function sizeCurves(all: readonly Sized[]): string {
  const names = [...new Set(all.map(({ collection }) => collection))]
  const curves = names.map((name, i) => {
    const own = all.filter(({ collection }) => collection === name)
    const along = (figure: 'answered' | 'falselyAnswered') =>
      own.map(({ passages, measured }): Point => [Math.log10(passages), figuresOf(measured)[figure] ?? 0])
    return {
      name,
      colour: i === 0 ? ('one' as const) : ('two' as const),
      answered: along('answered'),
      falsely: along('falselyAnswered'),
    }
  })
  const ends = ([, first = 0]: Point, [, last = 0]: Point) => `${whole(first)} to ${whole(last)}`
  const marks = curves.flatMap(({ name, colour, answered, falsely }, i): Mark[] => [
    { kind: 'line', points: answered, colour },
    { kind: 'line', points: falsely, colour },
    ...[...answered, ...falsely].map((at): Mark => ({ kind: 'dot', at, colour })),
    {
      kind: 'text',
      at: [MIDDLE, 0.5 + 0.07 * (curves.length - 1 - i)],
      text: name,
      colour,
      anchor: 'middle',
    },
  ])
  const note = (height: number, text: string): Mark => {
    return { kind: 'text', at: [MIDDLE, height], text, colour: 'quiet', anchor: 'middle' }
  }
  return draw({
    title: 'Answered, from two documents to a million passages',
    description: curves
      .map(
        ({ name, answered, falsely }) =>
          `${name}: ${ends(answered[0] ?? NOWHERE, answered.at(-1) ?? NOWHERE)} of the answerable questions are answered and ${ends(falsely[0] ?? NOWHERE, falsely.at(-1) ?? NOWHERE)} of the unanswerable ones.`,
      )
      .join(' '),
    x: { label: 'passages', from: 1, to: 6.2, ticks: [1, 2, 3, 4, 5, 6], write: power },
    y: { label: 'questions answered', from: 0, to: 1, ticks: FIFTHS },
    marks: [...marks, note(0.76, 'answerable'), note(0.15, 'unanswerable')],
  })
}

const MIDDLE = 3.6
const NOWHERE: Point = [0, 0]

function power(of10: number): string {
  return (10 ** of10).toLocaleString('en')
}

const FIFTHS = [0, 0.2, 0.4, 0.6, 0.8, 1]
const MOST_FALSE = 0.2
const FALSE_TICKS = [0, 0.05, 0.1, 0.15, 0.2]

function whole(share: number): string {
  return `${Math.round(100 * share)} %`
}
