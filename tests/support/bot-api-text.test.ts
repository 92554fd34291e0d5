import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BotApi, startBotApi } from './bot-api/bot-api.ts'
import { cleanText } from './bot-api/cleaning.ts'
import { rawCall } from './bot-api/raw-call.ts'

let api: BotApi
let chat_id: number

beforeAll(async () => {
  api = await startBotApi()
  const ann = api.user()
  chat_id = ann.chat.chatId
  ann.says(ann.chat, '/start')
})
afterAll(() => api.stop())

const send = (text: unknown, more: object = {}) => rawCall(api, 'sendMessage', { chat_id, text, ...more })
const refusal = async (text: unknown, more: object = {}) => (await send(text, more)).description

describe('a text is changed on its way as telegram.md section 2 says', () => {
  test('control characters become spaces, line breaks stay, carriage returns go', async () => {
    expect((await send('a\tb\u0001c\r\nd\u007f')).result.text).toBe('a b c\nd\u007f')
  })

  test('line separators and bidi embeddings go, isolates stay', async () => {
    expect((await send('a\u2028b\u202ec \u2066d\u2069')).result.text).toBe('abc \u2066d\u2069')
  })

  test('a combining ring is lost, a composed one stays', async () => {
    expect((await send('a\u030angstro\u0308m å')).result.text).toBe('angstro\u0308m å')
  })

  test('of a run of direction marks only the last stays a mark', async () => {
    expect((await send('a\u200e\u200f\u200eb\u200fc')).result.text).toBe('a\u200c\u200c\u200eb\u200fc')
  })

  test('space at both ends is trimmed, and entities move with the text', async () => {
    const { result } = await send(' \n\r👋 bold \tend\n ', {
      entities: [
        { type: 'bold', offset: 6, length: 5 },
        { type: 'italic', offset: 12, length: 5 },
      ],
    })
    expect(result.text).toBe('👋 bold  end')
    expect(result.entities).toEqual([
      { type: 'bold', offset: 3, length: 5 },
      { type: 'italic', offset: 9, length: 3 },
    ])
  })

  test('each change without a word is on record', async () => {
    const before = api.alterations.length
    await send('a\tb ')
    expect(api.alterations.slice(before).map(({ what }) => what)).toEqual([
      'U+0009 is removed or replaced',
      'space around the text is trimmed',
    ])
  })

  test('offsets never run backwards and cleaning twice is cleaning once', () => {
    const odd = fc.constantFrom('a', '\t', '\r', '\n', '\u030a', '\u2029', '\u200e', '\u200f', '😀', ' ')
    fc.assert(
      fc.property(fc.string({ unit: odd, maxLength: 30 }), text => {
        const cleaned = cleanText(text)
        for (let at = 0; at < text.length; at++) {
          expect(cleaned.move(at)).toBeLessThanOrEqual(cleaned.move(at + 1))
        }
        expect(cleaned.move(text.length)).toBe(cleaned.text.length)
        expect(cleanText(cleaned.text).text).toBe(cleaned.text)
      }),
    )
  })
})

test('a text that is empty, or has nothing to see, is refused', async () => {
  expect(await refusal('')).toBe('Bad Request: message text is empty')
  expect(await refusal(' \n\u200b\u202e')).toBe('Bad Request: text must be non-empty')
})

test('4,096 code points fit, whatever their UTF-16 length; one more does not', async () => {
  expect((await send('😀'.repeat(4096))).ok).toBe(true)
  expect((await send(`  ${'a'.repeat(4096)}  `)).ok).toBe(true)
  expect(await refusal('a'.repeat(4097))).toBe('Bad Request: message is too long')
})

test('half a surrogate pair is not UTF-8', async () => {
  expect(await refusal('cut \ud83d')).toBe('Bad Request: strings must be encoded in UTF-8')
})

describe('entities', () => {
  const entity = (type: string, offset: number, length: number, more: object = {}) => ({
    entities: [{ type, offset, length, ...more }],
  })

  test('must lie in the text and not split a surrogate pair', async () => {
    expect(await refusal('abc', entity('bold', 4, 1))).toBe(
      'Bad Request: entity begins after the end of the text at UTF-16 offset 4',
    )
    expect(await refusal('abc', entity('bold', 1, 3))).toBe(
      'Bad Request: entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 4',
    )
    expect(await refusal('a😀b', entity('bold', 2, 2))).toMatch(
      'entity begins in a middle of a UTF-16 symbol',
    )
    expect(await refusal('a😀b', entity('bold', 0, 2))).toMatch('ends in a middle of a UTF-16 symbol')
  })

  test.each([
    ['http://wiki/x', 'Wrong HTTP URL'],
    ['http://localhost:8080', 'Wrong HTTP URL'],
    ['not-a-url', 'Wrong HTTP URL'],
    ['ftp://example.com', 'Unsupported URL protocol'],
    ['javascript:alert(1)', 'Unsupported URL protocol'],
  ])('a link to %s is refused: %s', async (url, why) => {
    expect(await refusal('site', entity('text_link', 0, 4, { url }))).toBe(
      `Bad Request: entity URL '${url}' is invalid: ${why}`,
    )
  })

  test.each([
    'https://example.com/a?b#:~:text=c',
    'http://[::1]:80/',
    'tg://resolve?domain=x',
    'http://10.0.0.1/',
  ])('a link to %s passes', async url => {
    expect((await send('site', entity('text_link', 0, 4, { url }))).result.entities[0].url).toBe(url)
  })

  test('a blockquote in a blockquote is dropped, and that is on record', async () => {
    const before = api.alterations.length
    const { result } = await send('outer inner', {
      entities: [
        { type: 'blockquote', offset: 0, length: 11 },
        { type: 'expandable_blockquote', offset: 6, length: 5 },
      ],
    })
    expect(result.entities).toEqual([{ type: 'blockquote', offset: 0, length: 11 }])
    expect(api.alterations.slice(before)).toMatchObject([
      { what: 'expandable_blockquote overlaps another and is dropped' },
    ])
  })

  test('bold across the edge of a quote is cut, a link across it is dropped, bold inside code is gone', async () => {
    const quote = { type: 'blockquote', offset: 0, length: 5 }
    const bold = await send('quote after', { entities: [quote, { type: 'bold', offset: 3, length: 5 }] })
    expect(bold.result.entities).toEqual([
      quote,
      { type: 'bold', offset: 3, length: 2 },
      { type: 'bold', offset: 6, length: 2 },
    ])
    const link = { type: 'text_link', offset: 3, length: 5, url: 'https://example.com/' }
    expect((await send('quote after', { entities: [quote, link] })).result.entities).toEqual([quote])
    const code = { type: 'code', offset: 0, length: 5 }
    const inCode = await send('quote after', { entities: [code, { type: 'bold', offset: 1, length: 2 }] })
    expect(inCode.result.entities).toEqual([code])
  })

  test('past a hundred the rest is dropped, bold before links', async () => {
    const entities = Array.from({ length: 101 }, (_, i) => ({ type: 'bold', offset: 2 * i, length: 1 }))
    const link = { type: 'text_link', offset: 202, length: 1, url: 'https://example.com/' }
    const { result } = await send('ab'.repeat(102), { entities: [...entities, link] })
    expect(result.entities).toHaveLength(100)
    expect(result.entities.at(-1)).toEqual(link)
  })

  test('names, commands and links come alive, even in a quote, but not in code', async () => {
    const before = api.alterations.length
    const text = 'ask @newsroom or /help, see Caliber.Az, #tag'
    const whole = { offset: 0, length: text.length }
    const { result } = await send(text, { entities: [{ type: 'blockquote', ...whole }] })
    expect(result.entities.map(({ type }: { type: string }) => type)).toEqual([
      'blockquote',
      'mention',
      'bot_command',
      'url',
      'hashtag',
    ])
    expect(api.alterations.slice(before).map(({ what }) => what)).toEqual([
      '@newsroom in a quote comes alive',
      '/help in a quote comes alive',
    ])
    const inCode = await send(text, { entities: [{ type: 'code', ...whole }] })
    expect(inCode.result.entities).toEqual([{ type: 'code', ...whole }])
  })
})

describe('buttons', () => {
  const button = (more: object) =>
    refusal('x', { reply_markup: { inline_keyboard: [[{ text: 'b', ...more }]] } })

  test('have 1 to 64 bytes of data, counted as bytes', async () => {
    expect(await button({ callback_data: 'я'.repeat(32) })).toBeUndefined()
    expect(await button({ callback_data: 'я'.repeat(33) })).toBe('Bad Request: BUTTON_DATA_INVALID')
    expect(await button({ callback_data: '' })).toMatch('Text buttons are unallowed in the inline keyboard')
  })

  test('do exactly one thing', async () => {
    expect(await button({})).toMatch('Text buttons are unallowed in the inline keyboard')
    expect(await button({ callback_data: 'x', url: 'https://example.com' })).toMatch('exactly one action')
    expect(await button({ switch_inline_query_current_chat: '' })).toBeUndefined()
  })

  test('open valid links only, or the whole message fails', async () => {
    expect(await button({ url: 'http://wiki/x' })).toBe(
      "Bad Request: inline keyboard button URL 'http://wiki/x' is invalid: Wrong HTTP URL",
    )
  })

  test('copy 1 to 256 characters', async () => {
    expect(await button({ copy_text: { text: 'a'.repeat(256) } })).toBeUndefined()
    expect(await button({ copy_text: { text: 'a'.repeat(257) } })).toBe(
      'Bad Request: BUTTON_COPY_TEXT_INVALID',
    )
  })
})

test('parse_mode is not for this fake', async () => {
  expect(await refusal('<b>x</b>', { parse_mode: 'HTML' })).toMatch('send entities')
})

test('JSON, forms, multipart and the query string mean the same', async () => {
  const url = `${api.root}/bot${api.token}/sendMessage`
  const fields = {
    chat_id: String(chat_id),
    text: 'same',
    entities: '[{"type":"bold","offset":0,"length":4}]',
  }
  const multipart = new FormData()
  for (const [name, value] of Object.entries(fields)) multipart.append(name, value)
  const bodies: RequestInit[] = [
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(fields) },
    { method: 'POST', body: new URLSearchParams(fields) },
    { method: 'POST', body: multipart },
  ]
  const answers = [
    ...(await Promise.all(bodies.map(body => fetch(url, body)))),
    await fetch(`${url}?${new URLSearchParams(fields)}`),
  ]
  for (const answer of answers) {
    expect(await answer.json()).toMatchObject({ result: { text: 'same', entities: [{ type: 'bold' }] } })
  }
})

test('an uploaded file is counted in bytes and named', async () => {
  const form = new FormData()
  form.append('chat_id', String(chat_id))
  form.append('document', 'attach://it')
  form.append('it', new Blob(['hello']), 'hello.txt')
  const response = await fetch(`${api.root}/bot${api.token}/sendDocument`, { method: 'POST', body: form })
  expect(await response.json()).toMatchObject({
    result: { document: { file_name: 'hello.txt', file_size: 5 } },
  })
})
