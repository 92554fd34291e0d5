import { expect, test } from 'vitest'
import { passagesOf } from '../../src/corpus/passages.ts'
import { countWords } from '../../src/corpus/words.ts'
import { lookAt } from '../../src/text/lexicon.ts'
import { createSentenceSplitter } from '../../src/text/sentences.ts'
import { eachWord } from '../../src/text/words.ts'

const split = createSentenceSplitter()

// Whatever takes quadratic time with one of these takes minutes: the test run's own limit is the assertion.
const LONG = 400_000 // UTF-16 code units
const of = (piece: string): string => piece.repeat(LONG / piece.length)

test.each([
  ['words without line ends', of('word ')],
  ['sentences without line ends', of('The cat sat on the mat and left. ')],
  ['one letter', of('a')],
  ['points', `a${of('.')}`],
  ['quotation marks', `It is. ${of('"')}`],
  ['letters with points', of('a.')],
  ['initials', of('B. ')],
  ['blank lines', `a${of('\n')}b`],
  ['spaces', `a${of(' ')}b`],
  ['a heading of spaces', `# a${of(' ')}b\n\nText.`],
  ['a heading of brackets', `# a ${of('[')}\n\nText.`],
  ['headers of tables', of('| a | b |\n|---|---|\n***\n')],
  ['a heading of links', `# a ${of('[](')}\n\nText.`],
] as const)('a long text of %s is cut into passages that hold all its words', (_, text) => {
  const passages = passagesOf(
    { id: 'a', title: 'T', language: 'en', file: 'a', version: '0', length: text.length, text },
    split,
  )
  const within = (from: number, to: number): number => countWords(text, { start: from, end: to })
  let at = 0
  for (const { span } of passages) {
    expect(within(at, span.start)).toBe(0)
    at = span.end
  }
  expect(passages.length).toBeGreaterThan(0)
  expect(within(at, text.length)).toBe(0)
  let longest = ''
  eachWord(text, (start, end) => {
    if (end - start > longest.length) longest = text.slice(start, end)
  })
  expect(lookAt(longest).form).toBe(longest)
})

test('ten million signs in a row are read, and overflow no stack', () => {
  for (const sign of ['.', '中']) {
    const text = `a ${sign.repeat(10_000_000)}`
    const document = {
      id: 'a',
      title: 'T',
      language: 'en',
      file: 'a',
      version: '0',
      length: text.length,
      text,
    }
    expect(passagesOf(document, split).length).toBeGreaterThan(0)
  }
}, 60_000)
