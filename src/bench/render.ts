import type { BenchReport } from './report.ts'
import { ROWS } from './rows.ts'
import { type SubjectName, TITLES } from './subject.ts'
import { count, megabytes, times } from './written.ts'

/** The report as an aligned table for a terminal; `styled` sets heads in bold. */
export function renderBench(report: BenchReport, styled = false): string {
  const { corpus, machine } = report
  const measured = report.subjects.flatMap(({ name, figures }) => (figures ? [{ name, figures }] : []))
  const [quoth, ...peers] = measured
  const heads = [
    '',
    ...measured.flatMap(({ name }, at) => (at === 0 ? [TITLES[name]] : [TITLES[name], 'Quoth is'])),
  ]
  const rows = ROWS.flatMap(({ name, cell, ratio }) => {
    const cells = measured.map(({ figures }) => cell(figures, report))
    if (cells.every(text => text === undefined)) return []
    const beside = peers.flatMap(({ figures }, at) => {
      const factor = quoth && ratio?.(quoth.figures, figures)
      return [cells[at + 1] ?? '-', factor === undefined ? '' : times(factor)]
    })
    return [[name, cells[0] ?? '-', ...beside]]
  })
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map(row => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('   ')
      .trimEnd()
  const bold = (text: string) => (styled ? `\u001b[1m${text}\u001b[22m` : text)
  return [
    bold(
      `${count(corpus.passages)} passages, ${count(corpus.documents)} documents, ${megabytes(corpus.textBytes)} of text; ${count(report.questions)} different questions`,
    ),
    `${machine.processor}, ${machine.cores} cores, ${megabytes(machine.memoryBytes)}, Node.js ${machine.node}; commit ${report.commit}, ${report.date}`,
    '',
    bold(line(heads)),
    ...rows.map(line),
    ...notes(report.subjects.flatMap(({ name, skipped }) => (skipped ? [[name, skipped] as const] : []))),
  ].join('\n')
}

function notes(skipped: readonly (readonly [SubjectName, string])[]): string[] {
  return [
    '',
    '"Quoth is": how many times better, so above 1 x it is faster or smaller; searches compare the same questions.',
    'The build of a peer is without reading the texts and cutting the passages, which Quoth’s is with.',
    ...skipped.map(([name, why]) => `${TITLES[name]}: ${why}.`),
  ]
}
