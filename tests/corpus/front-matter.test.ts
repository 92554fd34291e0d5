import { describe, expect, test } from 'vitest'
import { parseFrontMatter } from '../../src/corpus/formats/front-matter.ts'
import { depthBound } from '../../src/corpus/formats/yaml-depth.ts'

const LONG = 100_000 // characters

// What is not refused beforehand ends the process, or takes a minute: the test run's own limit is the assertion.
test.each([
  ['brackets', `a: ${'['.repeat(LONG)}`, 'is longer than 16384 characters'],
  ['brackets that are few enough', `a: ${'['.repeat(16_000)}`, 'nests deeper than 64 levels'],
  ['brackets with words between', `a: ${'["]", '.repeat(2000)}`, 'nests deeper than 64 levels'],
  ['braces', `a: ${'{'.repeat(16_000)}`, 'nests deeper than 64 levels'],
  ['dashes', `a:\n${'- '.repeat(8000)}\nb: 1`, 'nests deeper than 64 levels'],
  ['question marks', `a: 1\n${'? '.repeat(8000)}`, 'nests deeper than 64 levels'],
  ['colons', 'a: '.repeat(5000), 'nests deeper than 64 levels'],
  [
    'indentation',
    Array.from({ length: 150 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    'nests deeper than 64 levels',
  ],
  ['tags', `a: ${'!a '.repeat(60_000)}`, 'is longer than 16384 characters'],
  [
    'keys',
    Array.from({ length: LONG }, (_, at) => `k${at}: 1`).join('\n'),
    'is longer than 16384 characters',
  ],
])('front matter of many %s is refused, and the body stands', (_, yaml, why) => {
  const { described, body, warnings } = parseFrontMatter(`---\n${yaml}\n---\nThe body.`)
  expect(body).toMatch(/The body\.$/u)
  expect(described).toEqual({})
  expect(warnings).toEqual([`front matter ${why} and was ignored; correct it`])
})

test('a reason is told in a line, however long it is', () => {
  const { warnings } = parseFrontMatter(`---\ntitle: ${'!'.repeat(10_000)}\n---\nThe body.`)
  expect(warnings).toHaveLength(1)
  expect(warnings[0]?.length).toBeLessThan(250)
})

describe('the depth of YAML is counted', () => {
  test.each([
    ['title: Leave', 1],
    ['title: "[[[[ {{{{ - - - ? : : :"', 1],
    ['a: [x, {b: [y]}]\nc: [z]', 4],
    ['a: ["]", ["]"]]', 3],
    ['- - - x', 3],
    ['a:\n  b:\n    - c: d', 6], // four columns, a dash and a colon
    ['text: |\n            [[[[\n            - - - -\nb: c', 1],
    ['a: ]]]]', 1],
  ])('%j nests at most %i levels', (yaml, depth) => {
    expect(depthBound(yaml)).toBe(depth)
  })
})

test('front matter as people write it is far from the bounds', () => {
  const yaml = [
    'title: "Leave: the rules [2024] {draft}"',
    'tags: [a, "b]", [c]]',
    'related:',
    '  - {name: "[[Other note]]", kinds: [x, y]}',
    '  - name: another',
    '    where:',
    '      - here',
    'abstract: |',
    '                                                                          far: [[[[',
  ].join('\n')
  const { described, body, warnings } = parseFrontMatter(`---\n${yaml}\n---\nThe body.`)
  expect({ described, body, warnings }).toEqual({
    described: { title: 'Leave: the rules [2024] {draft}' },
    body: 'The body.',
    warnings: [],
  })
})

describe('text between two rules at the top is text', () => {
  test.each([
    ['a sentence', '\nThe walrus office opens at nine.\n'],
    ['a heading, which is a comment of YAML', '\n# The walrus office\n'],
    ['a list', '- Monday: nine\n- Tuesday: ten'],
    ['what looks like fields after a blank line', '\nNote: the walrus office opens at nine.\n'],
    ['several words and a colon', 'Opening hours: from nine to five.'],
    ['what is no YAML', 'The office: opens at nine: daily.'],
    ['a long text', 'The walrus office opens at nine.\n\n'.repeat(1000)],
    ['a text full of brackets', '[[ '.repeat(1000)],
  ])('%s', (_, between) => {
    const text = `---\n${between}\n---\n\nThe seal office is closed.`
    const { described, body, warnings } = parseFrontMatter(text)
    expect(body).toBe(text)
    expect(described).toEqual({})
    expect(warnings).toEqual([
      expect.stringMatching(/^begins with "---".+ read as text; if it is text, write/u),
    ])
  })

  test.each([
    ['a known field', '\n\ntitle: Leave', { title: 'Leave' }],
    ['a known field that is not the first', 'Last updated: today\nlang: de', { language: 'de' }],
    ['a comment above', '# of the handbook\ntags: [a]', {}],
    ['fields that mean nothing here', 'tags: [a]\nOther thing: 1', {}],
    ['nothing', '', {}],
    ['a blank line', ' ', {}],
  ])('but not %s', (_, between, described) => {
    expect(parseFrontMatter(`---\n${between}\n---\nThe body.`)).toEqual({
      described,
      body: 'The body.',
      warnings: [],
    })
  })
})
