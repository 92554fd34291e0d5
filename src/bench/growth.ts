import type { BenchReport, Figures } from './report.ts'
import { type SubjectName, TITLES } from './subject.ts'

/** A panel of the plot: lines over the size of the corpus. */
export interface Panel {
  readonly title: string
  readonly lines: readonly Line[]
}

export interface Line {
  readonly name: string
  readonly subject: SubjectName
  readonly dashed: boolean
  /** By size. */
  readonly points: readonly (readonly [passages: number, value: number])[]
}

/** What grows, and how it is said: the plot's six panels. */
export function panelsOf(reports: readonly BenchReport[]): Panel[] {
  const sorted = [...reports].sort((a, b) => a.corpus.passages - b.corpus.passages)
  const line = (
    subject: SubjectName,
    what: string,
    of: (figures: Figures) => number | undefined,
    dashed = false,
  ): Line[] => {
    const points = sorted.flatMap(report => {
      const figures = report.subjects.find(({ name }) => name === subject)?.figures
      const value = figures && of(figures)
      // A logarithm has no place for zero.
      return value === undefined || value <= 0 ? [] : [[report.corpus.passages, value] as const]
    })
    return points.length === 0 ? [] : [{ name: `${TITLES[subject]}${what}`, subject, dashed, points }]
  }
  const all = (of: (figures: Figures) => number | undefined) =>
    PLOTTED.flatMap(subject => line(subject, '', of))
  const panels: Panel[] = [
    { title: 'Search, p50, ms', lines: all(({ search }) => search.p50) },
    { title: 'Search, p99, ms', lines: all(({ search }) => search.p99) },
    {
      title: 'Whole answer, ms',
      lines: [
        ...line('quoth', ' p50', ({ answer }) => answer?.p50),
        ...line('quoth', ' p99', ({ answer }) => answer?.p99, true),
      ],
    },
    { title: 'First answer from start, s', lines: all(({ firstAnswerMs }) => firstAnswerMs / 1000) },
    { title: 'Memory while serving, MB', lines: all(({ rssBytes }) => rssBytes / 1e6) },
    {
      title: 'Build, s',
      lines: all(({ buildSeconds }) => buildSeconds),
    },
    { title: 'On disk, texts excluded, MB', lines: all(({ diskBytes }) => diskBytes && diskBytes / 1e6) },
    {
      title: 'A changed file visible, ms',
      lines: [
        ...line('quoth', ' p50', ({ change }) => change?.visibleP50),
        ...line('quoth', ' slowest', ({ change }) => change?.visibleMax, true),
      ],
    },
  ]
  return panels.filter(({ lines }) => lines.length > 0)
}

/** FTS5 with all words is measured at too few sizes for a line. */
const PLOTTED = ['quoth', 'fts5', 'wink'] as const
