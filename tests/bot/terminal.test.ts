import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { blockquote, bold, join, link, toMessage } from '../../src/bot/message.ts'
import * as replies from '../../src/bot/replies.ts'
import { renderTerminal } from '../../src/bot/terminal/render.ts'
import { runTerminal } from '../../src/bot/terminal/run.ts'
import { corpusOf, depsOf, recordingLog } from './support.ts'

const corpus = corpusOf({
  title: 'Drinks',
  url: 'https://example.org/d',
  text: 'Tea is hot.\n\nTea is green.',
})
const PLAIN = { styled: false, links: false, width: 20 }

async function converse(input: string, isTTY = false) {
  const { log, lines } = recordingLog()
  const [stdin, stdout] = [new PassThrough(), new PassThrough()]
  const running = runTerminal({ input: stdin, output: stdout, isTTY, styled: true }, depsOf(corpus, { log }))
  stdin.end(input)
  await running
  return { text: String(stdout.read() ?? ''), lines }
}

test('piped questions are answered line by line, in plain text, until there are no more', async () => {
  const { text, lines } = await converse('tea?\n\n/source 2\n1')
  expect(text).toContain('│ Tea is hot.\n1. Drinks (https://example.org/d#:~:text=Tea%20is%20hot.) · h0-0\n')
  expect(text).toContain('[1] Around this quote  [2] Source\n')
  expect(text).toContain('Name of this passage: h0-1\n\n[1] ◀ Previous  [2] Open the page')
  expect(text.match(/^│ Tea is hot\.$/gm)).toHaveLength(3) // as quote, as neighbour, and after typing 1
  expect(text).not.toContain('\u001b')
  expect(lines).toMatchObject([{ message: 'ready' }])
})

test('a number that is no button is not taken for a question', async () => {
  expect((await converse('7\n')).text).toBe(`${replies.TERMINAL_NO_BUTTON}\n\n`)
})

test('a failure is said, logged without the question, and the next question is answered', async () => {
  const { text, lines } = await converse('boom secret\ntea?\n')
  expect(text).toContain(replies.FAILED)
  expect(text).toContain('│ Tea is hot.')
  expect(JSON.stringify(lines)).not.toContain('secret')
})

test('on a terminal there is a greeting, bold and links to click', async () => {
  const { text } = await converse('/source h0-0\n', true)
  expect(text).toContain('Hello! Ask me a question')
  expect(text).toContain('\u001b]8;;https://example.org/d\u001b\\\u001b[1mDrinks\u001b[22m\u001b]8;;\u001b\\')
})

test('a reader that goes away ends it without an error', async () => {
  const stdin = new PassThrough()
  const stdout = new PassThrough()
  const running = runTerminal({ input: stdin, output: stdout, isTTY: false, styled: false }, depsOf(corpus))
  stdin.write('tea?\n')
  stdout.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
  stdin.write('tea?\n')
  await running
})

test('quotes are folded behind their bar, and formatting goes on over the fold', () => {
  const message = toMessage(
    join(
      'It says:\n',
      blockquote(join('one two ', bold('three four five'))),
      '\n',
      link('Page', 'https://a.b/'),
    ),
  )
  expect(renderTerminal(message, PLAIN)).toBe('It says:\n│ one two three four\n│ five\nPage (https://a.b/)')
  expect(renderTerminal(message, { ...PLAIN, styled: true })).toContain(
    '\u001b[1mthree four\u001b[22m\n\u001b[36m│\u001b[39m \u001b[1mfive\u001b[22m',
  )
})

test('a document cannot steer the terminal', () => {
  expect(renderTerminal(toMessage('a\u001b[2J\u009b2Jb'), PLAIN)).toBe('a [2J 2Jb')
})
