/** A part of docs/quality.md that can be measured and written alone: its name is in the marks around it. */
export type SectionName = 'sizes' | 'times'

export function section(name: SectionName, text: string): string {
  const [begin, end] = marksOf(name)
  return `${begin}\n${text}\n${end}`
}

/** The page with this section in place of its own. Throws where it has none of that name. */
export function withSection(page: string, name: SectionName, written: string): string {
  const [begin, end] = marksOf(name)
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/quality.md has no section between ${begin} and ${end}`)
  return page.slice(0, from) + written + page.slice(to + end.length)
}

function marksOf(name: SectionName): readonly [begin: string, end: string] {
  return [`<!-- ${name} -->`, `<!-- /${name} -->`]
}
