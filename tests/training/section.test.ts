import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { section, withSection } from '../../src/training/report/section.ts'

test.each(['sizes', 'times'] as const)(
  'a new section on %s takes the place of the old one and of nothing else',
  async name => {
    const page = await readFile('docs/quality.md', 'utf8')
    const [one, two] = [section(name, 'one'), section(name, 'two')]
    const first = withSection(page, name, one)
    expect(first).toContain(one)
    expect(withSection(first, name, two)).toBe(first.replace(one, two))
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    expect(first.startsWith(page.slice(0, page.indexOf(begin)))).toBe(true)
    expect(first.endsWith(page.slice(page.indexOf(end)))).toBe(true)
    expect(() => withSection('# A page without', name, one)).toThrow(/no section/)
  },
)
