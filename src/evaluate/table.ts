/** A Markdown table whose columns also line up for those who read the source. `sides` has an `l` or `r` a column. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[], sides: string): string {
  const cells = [heads, ...rows].map(row => row.map(cell => cell.replaceAll('|', '\\|')))
  const widths = heads.map((_, i) => Math.max(3, ...cells.map(row => row[i]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (sides[i] === 'r' ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, i) => (sides[i] === 'r' ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  const [head = [], ...body] = cells
  return [line(head), line(rule), ...body.map(line)].join('\n')
}
