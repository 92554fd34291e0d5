import type { BenchReport, Figures } from '../../src/bench/report.ts'

const QUOTH: Figures = {
  ...{
    buildSeconds: 2,
    buildMBs: 20,
    buildPeakBytes: 300e6,
    diskBytes: 16e6,
    firstAnswerMs: 500,
    rssBytes: 200e6,
  },
  ...{ asked: 1955, search: { p50: 0.18, p95: 0.5, p99: 1.2 }, searchesPerSecond: 4000 },
  ...{ answer: { p50: 2, p95: 4, p99: 8 }, answersPerSecond: 400 },
}

const FTS5: Figures = {
  ...{
    buildSeconds: 1,
    buildMBs: 40,
    buildPeakBytes: 150e6,
    diskBytes: 32e6,
    firstAnswerMs: 250,
    rssBytes: 100e6,
  },
  ...{ asked: 100, search: { p50: 18, p95: 50, p99: 90 }, searchesPerSecond: 40 },
  beside: { quothSearch: { p50: 0.2, p95: 0.5, p99: 1 }, quothPerSecond: 4000, overlap10: 0.5 },
}

/** A report as `quoth bench --json` prints it. */
export function sampleReport(passages = 100_000): BenchReport {
  return {
    format: 1,
    command: 'npm run -s quoth -- bench --json',
    commit: '0123456789ab',
    date: '2026-01-02',
    machine: { processor: 'Some CPU', cores: 2, memoryBytes: 8e9, node: 'v20.19.0' },
    corpus: { passages, documents: passages / 10, textBytes: 400 * passages, of: ['texts'] },
    questions: 1955,
    subjects: [
      { name: 'quoth', figures: QUOTH },
      { name: 'fts5', figures: FTS5 },
      { name: 'wink', skipped: 'not run above 100 passages' },
    ],
  }
}
