import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../src/bot/cleaning.ts'
import { createGate } from '../../src/bot/gate.ts'
import { blockquote, bold, code, italic, join, link, type Message, toMessage } from '../../src/bot/message.ts'
import { renderParagraphs, renderQuote } from '../../src/bot/render/quote.ts'
import { OUT_OF_ORDER } from '../../src/bot/replies.ts'
import { checkMessage } from '../../src/bot/safe.ts'
import { isTelegramUrl } from '../../src/bot/url.ts'
import { cleanText as cleanedByTelegram } from '../support/bot-api/cleaning.ts'
import { formatText } from '../support/bot-api/formatted.ts'
import { recordingLog } from './support.ts'

const TEXT = 'One two. Three @durov four. Five.'
const slice = async (id: string, { start, end }: { start: number; end: number }) =>
  id === 'a' ? TEXT.slice(start, end) : undefined
const quote = renderQuote(
  { text: TEXT.slice(9, 27), document: 'a', span: { start: 9, end: 27 } },
  { limit: 100 },
)

async function faultOf(message: Message): Promise<string> {
  const checked = await checkMessage(message, slice)
  return checked.kind === 'unsafe' ? checked.reason : 'none'
}

async function mended(message: Message): Promise<Message> {
  const checked = await checkMessage(message, slice)
  if (checked.kind === 'unsafe') throw new Error(checked.reason)
  return checked.message
}

test('a quote that is the document’s slice may go', async () => {
  expect(await faultOf(toMessage(join('It says:\n', quote, '\n— A')))).toBe('none')
})

test('a quote with one letter changed may not, nor one of a document that is gone', async () => {
  const forged = { ...quote, text: quote.text.replace('Three', 'There') }
  expect(await faultOf(toMessage(forged))).toBe('a quote is not the slice 9 to 27 of a')
  const lost = { ...quote, quoted: quote.quoted.map(part => ({ ...part, document: 'b' })) }
  expect(await faultOf(toMessage(lost))).toBe('a quote is not the slice 9 to 27 of b')
})

test('a frame that holds anything but a quote may not go', async () => {
  expect(await faultOf(toMessage(blockquote('I made this up.')))).toBe(
    'a blockquote holds more or less than a quote',
  )
  expect(await faultOf(toMessage(blockquote(join('So: ', quote))))).toMatch(/holds more or less/)
})

test.each([
  ['', 'the message is empty'],
  ['x'.repeat(4097), 'the message has 4097 characters, more than 4096'],
  ['a\tb', 'Telegram would change the text'],
  ['trailing ', 'Telegram would change the text'],
  ['half \ud83d', 'the text has half a surrogate pair'],
])('a text that Telegram would refuse or change may not go (%#)', async (text, fault) => {
  expect(await faultOf(toMessage(text))).toBe(fault)
})

test('what would change is what the server changes', () => {
  const odd = fc.constantFrom(
    '\t',
    '\r',
    '\n',
    ' ',
    '\u2028',
    '\u202e',
    '\u030a',
    '\u0333',
    '\u200e',
    '\u200f',
    'a',
    'å',
    '👍',
  )
  fc.assert(
    fc.property(fc.string({ unit: odd }), text => {
      expect(cleanText(text)).toBe(cleanedByTelegram(text).text.replace(/^[ \n]+|[ \n]+$/g, ''))
    }),
  )
})

test('of too many entities the bold ones go, from the end, and frames, links and code stay', async () => {
  const words = Array.from({ length: 120 }, (_, i) => join(bold(`w${i}`), ' '))
  const { entities } = await mended(toMessage(join(quote, '\n', ...words, link('page', 'https://a.org/'))))
  expect(entities).toHaveLength(100)
  expect(entities.slice(0, 2).map(({ type }) => type)).toEqual(['blockquote', 'code'])
  expect(entities.at(-1)?.type).toBe('text_link')
})

test('a link or button that Telegram refuses is left out, and its text stays', async () => {
  const sent = await mended(
    toMessage(join('see ', link('the wiki', 'http://wiki/x')), [
      [{ text: 'Wiki', url: 'http://localhost/x' }],
      [
        { text: 'Too long', data: 'x'.repeat(65) },
        { text: 'Fine', data: 'o:1' },
      ],
    ]),
  )
  expect(sent).toMatchObject({
    text: 'see the wiki',
    entities: [],
    keyboard: [[{ text: 'Fine', data: 'o:1' }]],
  })
})

test.each([
  ['https://example.org/a?b#c', true],
  ['http://[::1]/x', true],
  ['http://localhost/x', false],
  ['http://wiki/x', false],
  ['ftp://example.org', false],
  ['javascript:alert(1)', false],
  ['example.org', false],
  ['https://exa mple.org', false],
])('the url %s: %s', (url, fine) => expect(isTelegramUrl(url)).toBe(fine))

test('italics stop before code and go on after it, as Telegram would have it', async () => {
  const sent = await mended(toMessage(italic(join('ask ', code('@durov'), ' now'))))
  const seen = formatText(sent.text, sent.entities, { limit: 4096, tooLong: '' })
  expect(seen.altered).toEqual([])
  expect(seen.entities.map(({ type }) => type)).toEqual(['italic', 'code', 'italic'])
})

test('nothing in a quote comes alive, and bold beside it is kept', async () => {
  const highlights = [
    { start: 0, end: 5 },
    { start: 6, end: 12 },
  ]
  const framed = renderQuote(
    { text: TEXT.slice(9, 27), document: 'a', span: { start: 9, end: 27 } },
    { limit: 99, highlights },
  )
  const sent = await mended(toMessage(framed))
  const seen = formatText(sent.text, sent.entities, { limit: 4096, tooLong: '' })
  expect(seen.altered).toEqual([])
  expect(seen.entities.map(({ type, offset }) => [type, offset])).toEqual([
    ['blockquote', 0],
    ['bold', 0],
    ['code', 6],
  ])
})

test('a quote too long keeps whole sentences, and is an exact slice whatever is cut', () => {
  const cut = renderQuote({ text: TEXT, document: 'a', span: { start: 0, end: TEXT.length } }, { limit: 30 })
  expect(cut.text).toBe('One two. Three @durov four.')
  const end = renderQuote(
    { text: TEXT, document: 'a', span: { start: 0, end: TEXT.length } },
    { limit: 9, keep: 'end' },
  )
  expect(end.text).toBe('Five.')
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '. ', ' ', '\n\n', '👍', '@bob', '!') }),
      fc.integer({ min: 4, max: 40 }),
      fc.constantFrom('start', 'end'),
      (text, limit, keep) => {
        for (const render of [renderQuote, renderParagraphs]) {
          const { text: shown, quoted } = render(
            { text, document: 'a', span: { start: 7, end: 7 + text.length } },
            { limit, keep },
          )
          for (const { start, end, span } of quoted) {
            expect(text.slice(span.start - 7, span.end - 7)).toBe(shown.slice(start, end))
            expect(end - start).toBeLessThanOrEqual(limit)
          }
          expect(shown).not.toMatch(/\p{Surrogate}/u)
        }
      },
    ),
  )
})

test('an unsafe message is not sent: the person is told, and the log calls it a bug without its words', async () => {
  const { log, lines } = recordingLog()
  const gate = createGate({ slice } as never, log)
  const sent = await gate(toMessage(blockquote('made up words')))
  expect(sent.text).toBe(OUT_OF_ORDER)
  expect(lines).toMatchObject([{ level: 'error', message: expect.stringContaining('this is a bug') }])
  expect(JSON.stringify(lines)).not.toContain('made up')
})
