import type { BenchReport, Figures } from './report.ts'
import type { SubjectName } from './subject.ts'

/** A figure that Quoth is to reach at one size. */
export interface Target {
  readonly name: string
  readonly passages: number
  readonly wanted: number
  /** Whether the figure may not be below or not above what is wanted. */
  readonly side: 'at least' | 'at most'
  readonly unit: 'MB/s' | 'ms' | 'MB' | 'share' | 'times'
  /** Undefined where it was not measured. */
  readonly reached: (report: BenchReport) => number | undefined
}

export const TARGETS: readonly Target[] = [
  atMillion('build, sentences and all', 'at least', 15, 'MB/s', ({ buildMBs }) => buildMBs),
  atMillion('search, best 50: p50', 'at most', 1.5, 'ms', ({ search }) => search.p50),
  atMillion('search, best 50: p99', 'at most', 6, 'ms', ({ search }) => search.p99),
  atMillion('whole answer: p50', 'at most', 6, 'ms', ({ answer }) => answer?.p50),
  atMillion('whole answer: p99', 'at most', 20, 'ms', ({ answer }) => answer?.p99),
  atMillion('memory while serving (RSS)', 'at most', 600, 'MB', ({ rssBytes }) => rssBytes / 1e6),
  atMillion('on disk, of the text', 'at most', 0.35, 'share', ({ diskBytes }, { corpus }) =>
    diskBytes === undefined ? undefined : diskBytes / corpus.textBytes,
  ),
  atMillion('process start to first answer', 'at most', 1000, 'ms', ({ firstAnswerMs }) => firstAnswerMs),
  atMillion('changed file visible, slowest', 'at most', 200, 'ms', ({ change }) => change?.visibleMax),
  atMillion('search p99 meanwhile', 'at most', 2, 'times', ({ change }) => change?.searchP99Ratio),
  atHundredThousand('search p50 beside SQLite FTS5, content words', 'fts5'),
  atHundredThousand('search p50 beside SQLite FTS5, all words', 'fts5-all'),
]

export function isReached({ side, wanted }: Target, value: number): boolean {
  return side === 'at least' ? value >= wanted : value <= wanted
}

function atMillion(
  name: string,
  side: Target['side'],
  wanted: number,
  unit: Target['unit'],
  of: (quoth: Figures, report: BenchReport) => number | undefined,
): Target {
  const reached = (report: BenchReport) => {
    const quoth = quothOf(report)
    return quoth && of(quoth, report)
  }
  return { name, passages: 1_000_000, wanted, side, unit, reached }
}

function atHundredThousand(name: string, peer: SubjectName): Target {
  return {
    ...{ name, passages: 100_000, wanted: 100, side: 'at least', unit: 'times' },
    reached(report) {
      const figures = report.subjects.find(one => one.name === peer)?.figures
      return figures?.beside && figures.search.p50 / figures.beside.quothSearch.p50
    },
  }
}

function quothOf({ subjects }: BenchReport): Figures | undefined {
  return subjects.find(({ name }) => name === 'quoth')?.figures
}
