import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cleanText } from '../../src/bot/cleaning.ts'
import type { Document } from '../../src/corpus/document.ts'
import { CorpusError, type LoadProgress, type Reading, readFolder } from '../../src/corpus/folder.ts'
import { passagesOf } from '../../src/corpus/passages.ts'
import { createSentenceSplitter } from '../../src/text/sentences.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), content)
}

async function read(
  path = folder,
): Promise<{ documents: Document[]; faults: string[]; readings: Reading[] }> {
  const readings: Reading[] = []
  for await (const reading of readFolder(path)) readings.push(reading)
  return {
    readings,
    documents: readings.flatMap(reading => (reading.kind === 'document' ? [reading.document] : [])),
    faults: readings.flatMap(({ ...reading }) => {
      if (reading.kind !== 'fault') return []
      const { file, line, level, message } = reading.fault
      return [`${level} ${file}${line === undefined ? '' : `:${line}`}: ${message}`]
    }),
  }
}

test('reads texts, Markdown and rows from all folders, by path and line', async () => {
  write('b.txt', 'The b file.')
  write('a/z.md', '# Heading\n\nSome text.')
  write('a.jsonl', '{"_id":"x","title":"X","text":"First."}\n\n{"_id":7,"text":"Second."}')
  write('.hidden/no.txt', 'hidden')
  write('node_modules/no.txt', 'not ours')
  write('picture.png', 'x')
  write('other.PNG', 'x')
  const { documents, faults, readings } = await read()
  expect(documents.map(({ id, title, file, line }) => [id, title, file, line])).toEqual([
    ['x', 'X', 'a.jsonl', 1],
    ['7', '7', 'a.jsonl', 3],
    ['a/z.md', 'Heading', 'a/z.md', undefined],
    ['b.txt', 'The b file.', 'b.txt', undefined],
  ])
  expect(faults).toEqual([])
  expect(readings.at(-1)).toEqual({ kind: 'ignored', files: new Map([['.png', 2]]) })
})

test('front matter describes a Markdown file, sources.json overrules it, and the text is the body as written', async () => {
  write(
    'leave.md',
    '\ufeff---\r\ntitle: Leave\nauthor: [Ada, Bob]\ndate: 2024-05-01\nurl: https://example.org/leave\n---\r\n# Leave *days*\r\n\r\nThirty.',
  )
  write('sources.json', '[{"file": "leave.md", "title": "Leave handbook", "publisher": "HR"}]')
  const { documents, faults } = await read()
  expect(faults).toEqual([])
  expect(documents).toMatchObject([
    {
      title: 'Leave handbook',
      author: 'Ada, Bob',
      published: '2024-05-01',
      publisher: 'HR',
      url: 'https://example.org/leave',
      language: 'en',
      text: '# Leave *days*\n\nThirty.',
      length: 23,
    },
  ])
})

test('a broken front matter is a warning and the body stands', async () => {
  write('a.md', '---\ntitle: [unclosed\n---\nThe body.')
  const { documents, faults } = await read()
  expect(documents[0]?.text).toBe('The body.')
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(/^warning a\.md:1: front matter is not YAML/u)
})

test('text between two rules at the top is read, and a rule is no title', async () => {
  write('a.md', '---\n\nThe walrus office opens at nine.\n\n---\n\nThe seal office is closed.')
  write('b.txt', '* * *\n\nThe otter office opens at ten.')
  const { documents, faults } = await read()
  expect(documents.map(({ title, text }) => [title, text])).toEqual([
    ['a', '---\n\nThe walrus office opens at nine.\n\n---\n\nThe seal office is closed.'],
    ['b', '* * *\n\nThe otter office opens at ten.'],
  ])
  expect(faults).toEqual([expect.stringMatching(/^warning a\.md:1: begins with "---" and another/u)])
})

test('the first of several questions and answers is no title: it heads its answer alone', async () => {
  write('talk.txt', 'Q: What made you study glaciers?\nA: My father sold ice.\n\nQ: Do you ski?\nA: Never.')
  const { documents } = await read()
  expect(documents.map(({ title }) => title)).toEqual(['talk'])
  const passages = documents.flatMap(document => passagesOf(document, createSentenceSplitter()))
  expect(passages.map(({ headings }) => headings)).toEqual([
    ['What made you study glaciers?'],
    ['Do you ski?'],
  ])
})

test('a title reads as it would on paper, and a saved e-mail goes by its subject', async () => {
  write('a.md', '**Council**, *minutes* of [May](https://example.org)\n\nWe met.')
  write('b.txt', 'From: Ann\nTo: Bob\nDate: 3 May 2023\nSubject: Re: the pump\n\nIt leaks.')
  write('c.txt', 'From: the beginning it rained.\n\nThen it stopped.')
  // A rule below several lines parts them from what comes next; it makes no heading of them.
  write(
    'd.txt',
    'The bill\n\nFor the pump and for the time that\nit took us to mend it we ask what\nis written below.\n-----\n100 in all',
  )
  write('e.md', '**Subject:** Nets\n**FROM:** Ada\n\nThey are torn.')
  write('f.txt', 'Opening hours\n\nFrom: 9.00\nTo: 17.00')
  const { documents } = await read()
  expect(documents.map(({ title }) => title)).toEqual([
    'Council, minutes of May',
    'Re: the pump',
    'From: the beginning it rained.',
    'The bill',
    'Nets',
    'Opening hours',
  ])
})

test('the title of a plain text is its first line that may be one, or else the first heading that is underlined', async () => {
  const rules = '\n\nRules\n-----\n\nBe quiet.'
  write('a.txt', `The mill handbook\n\nWelcome to all of you.${rules}`)
  write('b.txt', `Welcome to the mill, all of you.${rules}`)
  write('c.txt', `Dear all,\n\nThis is how we live.${rules}`)
  write('d.txt', `- Bread\n- Milk${rules}`)
  write('e.txt', 'The mill\n========\n\nIt is old.\n\nRules\n-----\n\nBe quiet.')
  const { documents } = await read()
  expect(documents.map(({ title }) => title)).toEqual([
    'The mill handbook',
    'Rules',
    'Rules',
    'Rules',
    'The mill',
  ])
})

test('a first paragraph is no title, though it is short for one', async () => {
  write(
    'history.txt',
    `The lido was built in 1936 by miners without work. ${'It is deep and cold. '.repeat(3)}\n\nA war came.`,
  )
  write('note.txt', 'The lido was built in 1936.\n\nA war came.')
  const { documents } = await read()
  expect(documents.map(({ title }) => title)).toEqual(['history', 'The lido was built in 1936.'])
})

test('titles made of names and ids are cleaned as any other; ids and paths stay as they are', async () => {
  const decomposed = 'A\u030angstro\u0308m'
  write(`${decomposed}.txt`, 'x'.repeat(201))
  write('tab\there.md', `# ${'x'.repeat(201)}`)
  write(
    'z.jsonl',
    ['a\tb', '\u202ec\u0333', '\u0001'].map(id => JSON.stringify({ _id: id, text: 'Text.' })).join('\n'),
  )
  const { documents } = await read()
  expect(documents.map(({ id, file, title }) => [id, file, title])).toEqual([
    [`${decomposed}.txt`, `${decomposed}.txt`, 'Å\u2060ngstro\u0308m'],
    ['tab\there.md', 'tab\there.md', 'tab here'],
    ['a\tb', 'z.jsonl', 'a b'],
    ['\u202ec\u0333', 'z.jsonl', '\u2060c\u2060'],
    ['\u0001', 'z.jsonl', 'z.jsonl'],
  ])
  for (const { title } of documents) expect(cleanText(title)).toBe(title)
  expect(documents.map(({ untitled = false }) => untitled)).toEqual([false, false, true, true, true])
})

test('every bad row names file, line and what to do, and the others stand', async () => {
  write(
    'leave.jsonl',
    [
      '{"_id":"1","title":"One","text":"Good."}',
      '{"_id":"2","title":"Two"}',
      '{"_id":"3",',
      '["4"]',
      '{"_id":"1","text":"Again."}',
      '{"_id":"6","text":"  "}',
      '{"_id":"7","text":7}',
      '{"_id":"8","text":"Bad link.","url":"http://localhost/x"}',
      '{"text":"No id."}',
      '{"_id":"10","text":"a\\ud800b","metadata":{"topic":"x\\ny","n":3,"none":null}}',
    ].join('\r\n'),
  )
  const { documents, faults } = await read()
  expect(faults).toEqual([
    'error leave.jsonl:2: "text" is missing; every row needs one',
    expect.stringMatching(/^error leave\.jsonl:3: is not JSON \(.+\); every line is one object$/u),
    'error leave.jsonl:4: is a list; every line is one object like {"_id": "1", "title": "…", "text": "…"}',
    'error leave.jsonl:5: "1" is the id of leave.jsonl:1 already; this one was left out; give it another',
    'warning leave.jsonl:6: "text" is empty; write something or remove the row',
    'error leave.jsonl:7: "text" must be text, not a number; correct it',
    expect.stringMatching(/^warning leave\.jsonl:8: "url" "http:\/\/localhost\/x" is no web address/u),
    'error leave.jsonl:9: "_id" is missing; every row needs one',
  ])
  expect(documents.map(({ id }) => id)).toEqual(['1', '8', '10'])
  expect(documents[1]?.url).toBeUndefined()
  expect(documents[2]).toMatchObject({ text: 'a\ufffdb', metadata: { topic: 'x y', n: '3' } })
})

test('a bad row of sources.json is a fault on its line, and a bad file is one fault', async () => {
  write('a.txt', 'Some text.')
  write(
    'sources.json',
    '[\n  {"file": "a.txt", "title": "A", "titel": "B"},\n  {"title": "no file"},\n  {"file": "b.txt", "url": "nowhere"},\n  {"file": "a.txt"},\n  {"file": "c.txt", "title": {}}\n]',
  )
  const { documents, faults } = await read()
  expect(documents[0]?.title).toBe('A')
  expect(faults.map(fault => fault.slice(0, 60))).toEqual([
    'warning sources.json:2: "titel" is not a field of a row and ',
    'error sources.json:3: "file" is missing; every row needs one',
    'warning sources.json:4: "url" "nowhere" is no web address th',
    'warning sources.json:4: "b.txt" is not in the corpus; correc',
    'error sources.json:5: "a.txt" has a row already, which stand',
    'error sources.json:6: "title" must be text, not an object; c',
  ])

  write('sources.json', '[\n  {"file": "a.txt"},\n  {"file": }\n]')
  const broken = await read()
  expect(broken.documents[0]?.title).toBe('Some text.')
  expect(broken.faults).toHaveLength(1)
  expect(broken.faults[0]).toMatch(/^error sources\.json(:3)?: is not JSON/u)
})

test('values that nest deeply or are very long cost at most a value of their row', async () => {
  const deep = '['.repeat(20_000) + ']'.repeat(20_000)
  write(
    'a.jsonl',
    [
      `{"_id":"1","text":"One.","metadata":{"tree":${deep},"team":"HR","flat":[1,[2]]}}`,
      `{"_id":"2","text":"Two.","title":${deep}}`,
      `{"_id":"3","text":"Three.","other":${deep},"author":[${deep}]}`,
      '{"_id":"4","text":"Four."}',
    ].join('\n'),
  )
  write('b.txt', 'Some text.')
  const title = 'x'.repeat(20_000_000)
  write(
    'sources.json',
    `[{"file":"b.txt","title":"${title}"},\n{"file":${deep}},\n{"note":"\\"[","of":${deep}}]`,
  )
  const { documents, faults } = await read()
  expect(documents.map(({ id, metadata }) => [id, metadata])).toEqual([
    ['1', { team: 'HR', flat: '[1,[2]]' }],
    ['4', undefined],
    ['b.txt', undefined],
  ])
  expect(faults).toEqual([
    'error sources.json:2: "file" must be text, not a list; correct it',
    'error sources.json:3: "file" is missing; every row needs one',
    'warning a.jsonl:1: "tree" in "metadata" nests deeper than 100 levels, so it was left out; flatten it',
    'error a.jsonl:2: "title" must be text, not a list; correct it',
    'error a.jsonl:3: "author" must be text or a list of names; correct it',
  ])
})

test('encodings: broken UTF-8 is mended with a warning, UTF-16 is read, binary is refused, empty is said', async () => {
  write('latin.txt', Buffer.from('fine\nna\xefve\n', 'latin1'))
  write(
    'latin.jsonl',
    Buffer.concat([Buffer.from('{"_id":"u","text":"na'), Buffer.from([0xef]), Buffer.from('ve"}')]),
  )
  write('wide.txt', Buffer.from('\ufeffnaïve', 'utf16le'))
  write('wide.jsonl', Buffer.from('\ufeff{"_id":"w","text":"naïve"}\n', 'utf16le'))
  write('binary.txt', Buffer.from([1, 0, 2]))
  write('utf32.txt', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]))
  write('empty.txt', ' \n')
  write('empty.jsonl', '')
  const { documents, faults } = await read()
  expect(documents.map(({ id, text }) => [id, text])).toEqual([
    ['u', 'na\ufffdve'],
    ['latin.txt', 'fine\nna\ufffdve\n'],
    ['w', 'naïve'],
    ['wide.txt', 'naïve'],
  ])
  expect(faults.map(fault => fault.split(/[;,]/u)[0])).toEqual([
    'error binary.txt: holds NUL bytes',
    'warning empty.jsonl: is empty',
    'warning empty.txt: is empty',
    'warning latin.jsonl:1: is not UTF-8',
    'warning latin.txt:2: is not UTF-8',
    'error utf32.txt: holds NUL bytes',
  ])
})

test('links that lead in circles or nowhere, and files that may not be read, stop nothing', async () => {
  write('a/text.txt', 'Some text.')
  symlinkSync(folder, join(folder, 'a', 'circle'))
  symlinkSync(join(folder, 'gone.txt'), join(folder, 'nowhere.txt'))
  write('secret.txt', 'x')
  chmodSync(join(folder, 'secret.txt'), 0)
  const { documents, faults } = await read()
  expect(documents.map(({ id }) => id)).toContain('a/text.txt')
  expect(faults[0]).toBe(
    'error nowhere.txt: does not exist; it was left out; check that it exists and may be read',
  )
  // Root may read everything.
  if (process.getuid?.() !== 0) expect(faults[1]).toMatch(/^error secret\.txt: may not be read/u)
})

test('an edit changes the version and not the id', async () => {
  write('a.txt', 'One text.')
  const [before] = (await read()).documents
  write('a.txt', 'One text!')
  const [after] = (await read()).documents
  expect(after?.id).toBe(before?.id)
  expect(after?.version).toMatch(/^[0-9a-f]{16}$/u)
  expect(after?.version).not.toBe(before?.version)
})

test('a single file is a corpus too, and a missing one says what to set', async () => {
  write('rows.jsonl', '{"_id":"1","text":"One."}')
  expect((await read(join(folder, 'rows.jsonl'))).documents.map(({ id }) => id)).toEqual(['1'])
  const missing = read(join(folder, 'none'))
  await expect(missing).rejects.toThrow(CorpusError)
  await expect(missing).rejects.toThrow(
    /none: does not exist; set CORPUS_DIR to the folder of your documents$/u,
  )
  await expect(read(join(folder, 'none'))).rejects.toHaveProperty('cause.code', 'ENOENT')
})

test('tells how far it is, and ends at the whole', async () => {
  write('a.txt', 'One.')
  write('b.jsonl', '{"_id":"1","text":"Two."}\n'.repeat(3))
  const seen: LoadProgress[] = []
  for await (const _ of readFolder(folder, progress => seen.push(progress))) {
    // only the progress matters here
  }
  expect(seen.at(-1)).toEqual({ bytesRead: 82, bytesTotal: 82, documents: 2 })
  expect(seen.map(({ bytesRead }) => bytesRead)).toEqual(
    seen.map(({ bytesRead }) => bytesRead).sort((a, b) => a - b),
  )
})

test('marks within a word are no markup, in a title either', async () => {
  const titles = [
    'The max_file_size option',
    'Size 3*4 m and 5*6 m',
    '__init__.py',
    'Use `foo_bar_baz` *now*',
  ]
  for (const [i, title] of titles.entries()) write(`${i}.md`, `# ${title}\n\nText.`)
  const { documents } = await read()
  expect(documents.map(({ title }) => title)).toEqual([...titles.slice(0, 3), 'Use foo_bar_baz now'])
})
