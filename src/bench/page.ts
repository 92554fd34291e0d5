import { table } from '../evaluate/table.ts'
import type { BenchReport } from './report.ts'
import { ROWS } from './rows.ts'
import { TITLES } from './subject.ts'
import { isReached, TARGETS, type Target } from './targets.ts'
import { count, megabytes, ms, number, percent, times } from './written.ts'

/** docs/benchmarks.md, from reports of different sizes. */
export function renderPage(given: readonly BenchReport[]): string {
  const reports = [...given].sort((a, b) => a.corpus.passages - b.corpus.passages)
  return `${[
    '# How fast Quoth is, and how that grows',
    introduction(reports),
    '## What was wanted, and what is reached',
    targets(reports),
    '## How each figure grows',
    '![The figures over the size of the corpus, both on logarithmic scales](benchmarks.svg)',
    growth(reports),
    '## Beside other engines',
    ...reports.flatMap(report => peers(report)),
    '## How it is measured',
    METHOD,
    '## What was tried for the search',
    TRIED,
    '## The runs',
    runs(reports),
  ].join('\n\n')}\n`
}

/** The few figures for the README. */
export function renderSummary(given: readonly BenchReport[]): string {
  const reports = [...given].sort((a, b) => a.corpus.passages - b.corpus.passages)
  const rows = reports.flatMap(report => {
    const quoth = report.subjects[0]?.figures
    if (quoth === undefined) return []
    const cells = SUMMARY.map(name => ROWS.find(row => row.name === name)?.cell(quoth, report) ?? '-')
    return [[count(report.corpus.passages), megabytes(report.corpus.textBytes), ...cells]]
  })
  return table(['passages', 'text', ...SUMMARY], rows, `rr${'r'.repeat(SUMMARY.length)}`)
}

const SUMMARY = [
  'build',
  'on disk, texts excluded',
  'process start to first answer',
  'memory while serving (RSS)',
  'whole answer: p50',
  'whole answer: p99',
  'changed file visible, p50',
]

function introduction(reports: readonly BenchReport[]): string {
  const machines = [...new Set(reports.map(machineOf))]
  return `This page is written by a program, \`npm run benchmarks -- REPORTS\`, from what \`quoth bench --json\` printed.
${machines.length === 1 ? `All of it ran on one machine: ${machines[0]}.` : `The machines: ${machines.join('; ')}.`}`
}

function machineOf({ machine }: BenchReport): string {
  return `${machine.processor}, ${machine.cores} cores, ${megabytes(machine.memoryBytes)} of memory, Node.js ${machine.node}`
}

function targets(reports: readonly BenchReport[]): string {
  const rows = TARGETS.map(target => {
    const report = reports.find(({ corpus }) => corpus.passages === target.passages)
    const value = report && target.reached(report)
    return [
      target.name,
      count(target.passages),
      `${target.side} ${written(target, target.wanted)}`,
      value === undefined ? 'not measured' : written(target, value),
      value === undefined ? '' : isReached(target, value) ? 'yes' : '**no**',
    ]
  })
  return table(['figure', 'passages', 'wanted', 'measured', 'reached'], rows, 'lrrrl')
}

function written({ unit }: Target, value: number): string {
  switch (unit) {
    case 'MB/s':
      return `${number(value)} MB/s`
    case 'ms':
      return ms(value)
    case 'MB':
      return `${number(value)} MB`
    case 'share':
      return percent(value)
    case 'times':
      return times(value)
    default:
      return unit satisfies never
  }
}

function growth(reports: readonly BenchReport[]): string {
  const rows = ROWS.flatMap(({ name, cell }) => {
    const cells = reports.map(report => {
      const quoth = report.subjects[0]?.figures
      return quoth && cell(quoth, report)
    })
    return cells.every(text => text === undefined) ? [] : [[name, ...cells.map(text => text ?? '-')]]
  })
  const heads = ['Quoth, at passages', ...reports.map(({ corpus }) => count(corpus.passages))]
  const text = ['text', ...reports.map(({ corpus }) => megabytes(corpus.textBytes))]
  return table(heads, [text, ...rows], `l${'r'.repeat(reports.length)}`)
}

function peers(report: BenchReport): string[] {
  const [quoth, ...others] = report.subjects
  const measured = others.flatMap(({ name, figures }) => (figures ? [{ name, figures }] : []))
  const skipped = others.flatMap(({ name, skipped }) => (skipped ? [`${TITLES[name]} was ${skipped}.`] : []))
  if (others.length === 0 || quoth?.figures === undefined) return []
  const own = quoth.figures
  const rows = ROWS.flatMap(({ name, cell, ratio }) => {
    const cells = measured.map(({ figures }) => cell(figures, report))
    if (cells.every(text => text === undefined)) return []
    const beside = measured.flatMap(({ figures }, at) => {
      const factor = ratio?.(own, figures)
      return [cells[at] ?? '-', factor === undefined ? '' : times(factor)]
    })
    return [[name, cell(own, report) ?? '-', ...beside]]
  })
  const heads = ['', 'Quoth', ...measured.flatMap(({ name }) => [TITLES[name], 'Quoth is'])]
  return [
    `### ${count(report.corpus.passages)} passages`,
    ...(measured.length > 0 ? [table(heads, rows, `l${'r'.repeat(heads.length - 1)}`)] : []),
    ...(skipped.length > 0 ? [skipped.join(' ')] : []),
  ]
}

const METHOD = `The corpus is made of the sentences of real texts ([src/bench/make-corpus.ts](../src/bench/make-corpus.ts)), about ten
passages of 565 bytes a document. Its sentences come again and again: words occur together less variously than in real text
of that size, and its vocabulary hardly grows; with \`--rare-words 0.3\` made-up words take the place of names and numbers, so
that it grows as Heaps' law has it. The questions are real ones, in an order shuffled once and for all.

Each engine is built in a process and serves in another, with nothing else in it. Questions are asked one after another,
each in a turn of its own, after 200 that are asked five times to warm up (50 of peers). From 200,000 passages on two threads of Quoth search each question where there is a second core; started with
\`taskset -c 0\` there is none. Peers rank the very passages that Quoth ranks. A peer that is slow is asked fewer questions,
at least a hundred, and compared with Quoth's times for the same ones. *Quoth is* says how many times better Quoth is: above
1 it is faster or smaller. The build of a peer is without reading the texts and cutting the passages; Quoth's is with.
SQLite FTS5 ([src/bench/fts5.ts](../src/bench/fts5.ts)) is asked for any of the question's content words, which it has
to be told, and again for any of all its words, as it is mostly asked.

The first answer is measured from the start of the process, with the files in the page cache. Memory is what is resident
after the questions. A changed file is one that is renamed into the folder while questions go on: the time is that until
the first search that finds its new words. Percentiles are by nearest rank.`

const TRIED = `Of a search at a million passages nearly all is BM25: a question has about five words, and their lists together
170,000 postings on average. Some 800 of their 1,300 blocks are decoded, 33,000 postings are added up, and 18,000 passages are
looked up in the longer lists. Measured on 500 questions, as a ratio to the time before, in one run:

| what | gave |
| --- | --- |
| a window worked through list by list instead of passage by passage, tf as one number | 0.88 and kept |
| passages of a block decoded apart from their tf, which most look-ups never need | 0.94 and kept |
| in a window, only what could still reach the mark is noted | 0.97 and kept |
| a list gone through, not looked up in, where a window has more than a twelfth as many passages to look up | 0.85 and kept |
| two threads from both ends | 0.58 and kept, with 6 % more postings and look-ups in all; 0.70 where the second sleeps until the question is read |
| a mark to begin with, from the passages that hold two of the weightiest words | p50 0.80, p99 1.04 and kept; with all words of all such passages p50 0.83, p99 1.27 |
| passages and tf of a block unpacked without a condition that no processor foresees: eight bits at a time, by a table of where their ones are | 0.89 and kept |
| what a window notes marked with the number of the window instead of cleared after it, and what it met kept as a list instead of bits | 0.82, p99 0.80 and kept |
| memory for decoded blocks used again by the next question | 0.99 |
| each thread tells the other only what place 50 of its own takes, instead of ten places | 1.04 |
| the second thread with a lower priority, so that it takes no time from others | up to 1.8: anything else on the machine stops it |
| windows of 1,024, 2,048, 8,192 or 16,384 passages instead of 4,096 | 1.06 to 1.11; 1.0 to 1.02 for 2,048 and 8,192 since lists are gone through and nothing is cleared |
| each list bounded anew in each window, by the bounds of its blocks there | 1.0 |
| each list bounded by class of length | 1.0: passages of the made corpus are nearly equally long |
| bit sets of terms in one of 32 passages, 250 KB each | 0.91; 1.2 where only 96 are kept, and they are made again and again |
| what one occurrence adds read from a table by class of length, instead of divided | 1.0 |
| the final mark known from the start, which no trick can beat | p50 0.49, p99 0.93 |
| nine tenths of the final mark known from the start | p50 0.60, p99 0.98 |
| the mark guessed from how often words would meet by chance, at most what is true for 99 of 100 questions | a guess of 0.46 to 0.52 of the final mark, not tried further |
| lists parted into "once in the body" and the rest (counted, not built) | 38 % fewer postings, 9 % fewer look-ups |

What is left of a search is decoding (27 %), adding up (18 %), sifting what was met (13 %), keeping the best (8 %), going
through lists (5 %), and reading the question.`

function runs(reports: readonly BenchReport[]): string {
  const rows = reports.map(({ corpus, command, commit, date }) => [
    count(corpus.passages),
    corpus.of.join(', '),
    `\`${command}\``,
    `\`${commit}\``,
    date,
  ])
  return table(['passages', 'made of', 'command', 'commit', 'date'], rows, 'rllll')
}
