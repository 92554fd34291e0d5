import { escaped, rounded, svg } from '../evaluate/svg.ts'
import type { Line, Panel } from './growth.ts'
import type { SubjectName } from './subject.ts'

/** Panels side by side as SVG text, both axes logarithmic. Colours follow the reader's light or dark setting. */
export function plot(panels: readonly Panel[], title: string): string {
  const rows = Math.max(1, Math.ceil(panels.length / COLUMNS))
  const width = COLUMNS * PANEL_WIDTH + 16
  const height = TOP + rows * PANEL_HEIGHT + 8
  const description = panels.map(({ title, lines }) => `${title}: ${lines.map(said).join('; ')}.`).join(' ')
  const body = [
    ...panels.flatMap((panel, at) => [
      `<g transform="translate(${(at % COLUMNS) * PANEL_WIDTH} ${TOP + Math.floor(at / COLUMNS) * PANEL_HEIGHT})">`,
      ...drawPanel(panel),
      '</g>',
    ]),
  ]
  return svg({ width, height, title, titleAt: 20, description, style: STYLE }, body)
}

const COLUMNS = 2
const PANEL_WIDTH = 430
const PANEL_HEIGHT = 268
const TOP = 40
const PLOT = { left: 62, top: 34, width: 270, height: 180 }
const BOTTOM = PLOT.top + PLOT.height

function drawPanel({ title, lines }: Panel): string[] {
  const points = lines.flatMap(line => line.points)
  const x = sizes(
    points.map(([passages]) => passages),
    PLOT.left,
    PLOT.left + PLOT.width,
  )
  const y = scale(
    points.map(([, value]) => value),
    BOTTOM,
    PLOT.top,
  )
  const labels = apart(lines.map(line => y.at(line.points.at(-1)?.[1] ?? 1)))
  return [
    `<text class="name" x="${PLOT.left}" y="20">${escaped(title)}</text>`,
    ...y.ticks.flatMap(tick => [
      `<line class="grid" x1="${PLOT.left}" x2="${PLOT.left + PLOT.width}" y1="${rounded(y.at(tick))}" y2="${rounded(y.at(tick))}"/>`,
      `<text class="tick" x="${PLOT.left - 8}" y="${rounded(y.at(tick) + 4)}" text-anchor="end">${short(tick)}</text>`,
    ]),
    ...x.ticks.flatMap(tick => [
      `<line class="grid" x1="${rounded(x.at(tick))}" x2="${rounded(x.at(tick))}" y1="${PLOT.top}" y2="${BOTTOM}"/>`,
      `<text class="tick" x="${rounded(x.at(tick))}" y="${BOTTOM + 17}" text-anchor="middle">${short(tick)}</text>`,
    ]),
    `<text class="tick" x="${PLOT.left + PLOT.width / 2}" y="${BOTTOM + 34}" text-anchor="middle">passages</text>`,
    ...lines.flatMap(line => {
      const colour = COLOURS[line.subject]
      const path = line.points.map(
        ([passages, value], i) => `${i === 0 ? 'M' : 'L'}${rounded(x.at(passages))} ${rounded(y.at(value))}`,
      )
      return [
        `<path class="${colour}${line.dashed ? ' dashed' : ''}" d="${path.join('')}"/>`,
        ...line.points.map(
          ([passages, value]) =>
            `<circle class="${colour}" cx="${rounded(x.at(passages))}" cy="${rounded(y.at(value))}" r="3.5"/>`,
        ),
      ]
    }),
    // Last, so that no line crosses a name.
    ...lines.map(
      (line, at) =>
        `<text class="${COLOURS[line.subject]}" x="${rounded(x.at(line.points.at(-1)?.[0] ?? 1) + 9)}" y="${rounded((labels[at] ?? 0) + 4)}">${escaped(line.name)}</text>`,
    ),
  ]
}

/** The sizes that were measured, from edge to edge; a single one stands in the middle. */
function sizes(values: readonly number[], from: number, to: number) {
  const ticks = [...new Set(values)].sort((a, b) => a - b)
  const low = Math.log10(ticks[0] ?? 1)
  const width = Math.log10(ticks.at(-1) ?? 1) - low
  const at = (value: number) => from + (width === 0 ? 0.5 : (Math.log10(value) - low) / width) * (to - from)
  return { ticks, at }
}

/** Powers of ten around the values, and where they are. */
function scale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9)
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9))
  return {
    ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)),
    at: (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
  }
}

const LINE_HEIGHT = 15

/** Heights of labels, moved apart downwards where two would overlap. */
function apart(heights: readonly number[]): number[] {
  const moved = [...heights]
  const order = moved.map((_, at) => at).sort((a, b) => moved[a]! - moved[b]! || a - b)
  for (let i = 1; i < order.length; i++) {
    const [above, here] = [order[i - 1]!, order[i]!]
    moved[here] = Math.max(moved[here]!, moved[above]! + LINE_HEIGHT)
  }
  return moved
}

const COLOURS: Readonly<Record<SubjectName, string>> = {
  quoth: 'one',
  fts5: 'two',
  'fts5-all': 'two',
  wink: 'quiet',
}

const STYLE = `<style>
text { font: 12px system-ui, sans-serif; fill: #1f2328 }
.title { font-size: 15px; font-weight: 600 } .name { font-size: 13px; font-weight: 600 }
.tick { font-size: 11px; fill: #59636e }
.ground { fill: #ffffff }
.grid { stroke: #d1d9e0; stroke-width: 1 }
path { fill: none; stroke-width: 2.5 }
.dashed { stroke-dasharray: 5 4 }
.quiet { stroke: #818b98 } .one { stroke: #0757ba } .two { stroke: #b35900 }
circle { stroke: none } circle.one { fill: #0757ba } circle.two { fill: #b35900 } circle.quiet { fill: #818b98 }
text.quiet, text.one, text.two { stroke: #ffffff; stroke-width: 4; paint-order: stroke; stroke-linejoin: round } text.quiet { fill: #59636e } text.one { fill: #0757ba } text.two { fill: #b35900 }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc } .tick { fill: #b7bdc8 } .ground { fill: #0d1117 } .grid { stroke: #30363d }
  .quiet { stroke: #8b949e } .one { stroke: #74b0ff } .two { stroke: #f0a35c }
  circle.one { fill: #74b0ff } circle.two { fill: #f0a35c } circle.quiet { fill: #8b949e }
  text.quiet, text.one, text.two { stroke: #0d1117 } text.quiet { fill: #b7bdc8 } text.one { fill: #74b0ff } text.two { fill: #f0a35c }
}
</style>`

function said({ name, points }: Line): string {
  return `${name} ${points.map(([passages, value]) => `${Number(value.toPrecision(3))} at ${short(passages)}`).join(', ')}`
}

function short(value: number): string {
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(3))} M`
  if (value >= 1e4) return `${Number((value / 1e3).toPrecision(3))} k`
  return String(Number(value.toPrecision(3)))
}
