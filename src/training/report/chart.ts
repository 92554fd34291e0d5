import { escaped, rounded, svg } from '../../evaluate/svg.ts'

/** Pictures as SVG text: axes, of shares unless told, lines, points with intervals, bars. Colours follow the reader's light or dark
 *  setting, on a ground of their own, so that they can be read on any page. */
export interface Axis {
  readonly label: string
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  /** How a tick is written; as a share unless told. */
  readonly write?: (tick: number) => string
}

export interface Chart {
  readonly title: string
  /** What the picture shows, in words, for those who do not see it. */
  readonly description: string
  readonly x: Axis
  readonly y: Axis
  readonly marks: readonly Mark[]
  /** Counts under the plot, each over a range of x. */
  readonly bars?: {
    readonly label: string
    readonly ranges: readonly { readonly from: number; readonly to: number; readonly count: number }[]
  }
}

export type Colour = 'one' | 'two' | 'quiet'

export type Mark =
  | {
      readonly kind: 'line'
      readonly points: readonly Point[]
      readonly colour: Colour
      readonly dashed?: true
    }
  | { readonly kind: 'interval'; readonly x: number; readonly low: number; readonly high: number }
  | { readonly kind: 'dot'; readonly at: Point; readonly colour: Colour }
  | {
      readonly kind: 'text'
      readonly at: Point
      readonly text: string
      readonly colour: Colour
      readonly anchor: 'start' | 'middle' | 'end'
      /** Pixels from `at`, to the right and downwards. */
      readonly shift?: readonly [right: number, down: number]
    }

export type Point = readonly [x: number, y: number]

export function draw(chart: Chart): string {
  const { x, y, bars } = chart
  const bottom = TOP + PLOT_HEIGHT
  const height = bottom + 56 + (bars === undefined ? 0 : BAR_HEIGHT + 30)
  const toX = (value: number) => LEFT + ((value - x.from) / (x.to - x.from)) * PLOT_WIDTH
  const toY = (value: number) => bottom - ((value - y.from) / (y.to - y.from)) * PLOT_HEIGHT
  const width = LEFT + PLOT_WIDTH + RIGHT
  const { title, description } = chart
  const body = [
    ...y.ticks.flatMap(tick => [
      `<line class="grid" x1="${LEFT}" x2="${LEFT + PLOT_WIDTH}" y1="${rounded(toY(tick))}" y2="${rounded(toY(tick))}"/>`,
      `<text class="tick" x="${LEFT - 8}" y="${rounded(toY(tick) + 4)}" text-anchor="end">${(y.write ?? percent)(tick)}</text>`,
    ]),
    ...x.ticks.flatMap(tick => [
      `<line class="grid" x1="${rounded(toX(tick))}" x2="${rounded(toX(tick))}" y1="${TOP}" y2="${bottom}"/>`,
      `<text class="tick" x="${rounded(toX(tick))}" y="${bottom + 18}" text-anchor="middle">${(x.write ?? percent)(tick)}</text>`,
    ]),
    `<text class="label" x="${LEFT + PLOT_WIDTH / 2}" y="${bottom + 40}" text-anchor="middle">${escaped(x.label)}</text>`,
    `<text class="label" transform="translate(18 ${TOP + PLOT_HEIGHT / 2}) rotate(-90)" text-anchor="middle">${escaped(y.label)}</text>`,
    ...chart.marks.map(mark => drawMark(mark, toX, toY)),
    ...(bars === undefined ? [] : drawBars(bars, toX, bottom + 62)),
  ]
  return svg({ width, height, title, titleAt: LEFT, description, style: STYLE }, body)
}

const LEFT = 72
const RIGHT = 28
const TOP = 44
const PLOT_WIDTH = 460
const PLOT_HEIGHT = 340
const BAR_HEIGHT = 60

const STYLE = `<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.title { font-size: 15px; font-weight: 600 }
.tick, .count { font-size: 11px; fill: #59636e }
.ground { fill: #ffffff }
.grid { stroke: #d1d9e0; stroke-width: 1 }
.quiet { stroke: #818b98 } .one { stroke: #0757ba } .two { stroke: #b35900 }
text.quiet { stroke: none; fill: #59636e } text.one { stroke: none; fill: #0757ba } text.two { stroke: none; fill: #b35900 }
path { fill: none; stroke-width: 2.5 }
.dashed { stroke-dasharray: 5 5; stroke-width: 1.5 }
circle.one { fill: #0757ba } circle.two { fill: #b35900 } circle.quiet { fill: #818b98 }
.interval { stroke: #0757ba; stroke-width: 1.5 }
.bar { fill: #9cc3f2 }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc } .tick, .count { fill: #b7bdc8 }
  .ground { fill: #0d1117 } .grid { stroke: #30363d }
  .quiet { stroke: #8b949e } .one { stroke: #74b0ff } .two { stroke: #f0a35c }
  text.quiet { fill: #b7bdc8 } text.one { fill: #74b0ff } text.two { fill: #f0a35c }
  circle.one { fill: #74b0ff } circle.two { fill: #f0a35c } circle.quiet { fill: #8b949e }
  .interval { stroke: #74b0ff } .bar { fill: #1f4f8f }
}
</style>`

type Scale = (value: number) => number

function drawMark(mark: Mark, toX: Scale, toY: Scale): string {
  switch (mark.kind) {
    case 'line': {
      const path = mark.points.map(
        ([x, y], i) => `${i === 0 ? 'M' : 'L'}${rounded(toX(x))} ${rounded(toY(y))}`,
      )
      return `<path class="${mark.colour}${mark.dashed ? ' dashed' : ''}" d="${path.join('')}"/>`
    }
    case 'interval': {
      const x = rounded(toX(mark.x))
      return `<line class="interval" x1="${x}" x2="${x}" y1="${rounded(toY(mark.low))}" y2="${rounded(toY(mark.high))}"/>`
    }
    case 'dot':
      return `<circle class="${mark.colour}" cx="${rounded(toX(mark.at[0]))}" cy="${rounded(toY(mark.at[1]))}" r="5"/>`
    case 'text': {
      const [right, down] = mark.shift ?? [0, 0]
      const [x, y] = [rounded(toX(mark.at[0]) + right), rounded(toY(mark.at[1]) + down)]
      return `<text class="${mark.colour}" x="${x}" y="${y}" text-anchor="${mark.anchor}">${escaped(mark.text)}</text>`
    }
    default:
      return mark satisfies never
  }
}

function drawBars({ label, ranges }: NonNullable<Chart['bars']>, toX: Scale, top: number): string[] {
  const most = Math.max(1, ...ranges.map(({ count }) => count))
  return [
    ...ranges.flatMap(({ from, to, count }) => {
      const height = (count / most) * (BAR_HEIGHT - 16)
      const [left, right] = [toX(from) + 2, toX(to) - 2]
      const y = top + BAR_HEIGHT - height
      return [
        `<rect class="bar" x="${rounded(left)}" y="${rounded(y)}" width="${rounded(right - left)}" height="${rounded(height)}"/>`,
        `<text class="count" x="${rounded((left + right) / 2)}" y="${rounded(y - 4)}" text-anchor="middle">${count.toLocaleString('en')}</text>`,
      ]
    }),
    `<text class="label" x="${LEFT + PLOT_WIDTH / 2}" y="${top + BAR_HEIGHT + 18}" text-anchor="middle">${escaped(label)}</text>`,
  ]
}

function percent(value: number): string {
  return `${Math.round(100 * value)} %`
}
