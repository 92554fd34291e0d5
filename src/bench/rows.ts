import type { BenchReport, Figures, Percentiles } from './report.ts'
import { count, megabytes, ms, number, percent, times } from './written.ts'

/** One figure of the table: how it is written for each subject, and how Quoth's compares with a peer's. */
export interface Row {
  readonly name: string
  /** Undefined where the subject has none. */
  readonly cell: (figures: Figures, report: BenchReport) => string | undefined
  /** How many times better Quoth is: above 1 is better, whichever way the figure counts. */
  readonly ratio?: (quoth: Figures, peer: Figures) => number | undefined
}

export const ROWS: readonly Row[] = [
  {
    name: 'build',
    cell: ({ buildMBs }) => `${number(buildMBs)} MB/s`,
    ratio: (quoth, peer) => quoth.buildMBs / peer.buildMBs,
  },
  {
    name: 'build, most memory',
    cell: ({ buildPeakBytes }) => megabytes(buildPeakBytes),
    ratio: (quoth, peer) => peer.buildPeakBytes / quoth.buildPeakBytes,
  },
  {
    name: 'on disk, texts excluded',
    cell: ({ diskBytes }) => (diskBytes === undefined ? undefined : megabytes(diskBytes)),
    ratio: (quoth, peer) => over(peer.diskBytes, quoth.diskBytes),
  },
  {
    name: 'share of the text',
    cell: ({ diskBytes }, { corpus }) =>
      diskBytes === undefined ? undefined : percent(diskBytes / corpus.textBytes),
  },
  {
    name: 'process start to first answer',
    cell: ({ firstAnswerMs }) => ms(firstAnswerMs),
    ratio: (quoth, peer) => peer.firstAnswerMs / quoth.firstAnswerMs,
  },
  {
    name: 'memory while serving (RSS)',
    cell: ({ rssBytes }) => megabytes(rssBytes),
    ratio: (quoth, peer) => peer.rssBytes / quoth.rssBytes,
  },
  { name: 'questions measured', cell: ({ asked }) => count(asked) },
  ...percentileRows(
    'search, best 50',
    ({ search }) => search,
    peer => peer.beside?.quothSearch,
  ),
  {
    name: 'searches a second',
    cell: ({ searchesPerSecond }) => number(searchesPerSecond),
    ratio: (_, peer) => over(peer.beside?.quothPerSecond, peer.searchesPerSecond),
  },
  ...percentileRows('whole answer', ({ answer }) => answer),
  {
    name: 'answers a second',
    cell: ({ answersPerSecond }) => (answersPerSecond === undefined ? undefined : number(answersPerSecond)),
  },
  {
    name: 'overlap of the first ten',
    cell: ({ beside }) => beside && percent(beside.overlap10),
  },
  {
    name: 'changed file visible, p50',
    cell: ({ change }) => change && ms(change.visibleP50),
  },
  {
    name: 'changed file visible, slowest',
    cell: ({ change }) => change && ms(change.visibleMax),
  },
  {
    name: 'search p99 meanwhile',
    cell: ({ change }) => change && times(change.searchP99Ratio),
  },
]

/** A peer may have been asked fewer questions: it is compared with Quoth's times for the same ones. */
function percentileRows(
  name: string,
  of: (figures: Figures) => Percentiles | undefined,
  quothBeside: (peer: Figures) => Percentiles | undefined = () => undefined,
): Row[] {
  return (['p50', 'p95', 'p99'] as const).map(p => ({
    name: `${name}: ${p}`,
    cell: figures => {
      const value = of(figures)?.[p]
      return value === undefined ? undefined : ms(value)
    },
    ratio: (_, peer) => over(of(peer)?.[p], quothBeside(peer)?.[p]),
  }))
}

function over(above: number | undefined, below: number | undefined): number | undefined {
  return above === undefined || below === undefined ? undefined : above / below
}
