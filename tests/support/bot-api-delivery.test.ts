import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BotApi, startBotApi } from './bot-api/bot-api.ts'
import type { Person } from './bot-api/people.ts'
import { rawCall } from './bot-api/raw-call.ts'

let api: BotApi
let ann: Person

beforeEach(async () => {
  api = await startBotApi({ secondMs: 5 })
  ann = api.user()
})
afterEach(() => api.stop())

const call = (method: string, params: object = {}) => rawCall(api, method, params)
const texts = (answer: { result: { message?: { text?: string } }[] }) =>
  answer.result.map(update => update.message?.text)

describe('getUpdates', () => {
  test('gives the same again until a later offset confirms it', async () => {
    for (const text of ['a', 'b', 'c']) ann.says(ann.chat, text)
    const first = await call('getUpdates', { limit: 2 })
    expect(texts(first)).toEqual(['a', 'b'])
    expect(texts(await call('getUpdates'))).toEqual(['a', 'b', 'c'])
    const offset = first.result[0].update_id + 1
    expect(texts(await call('getUpdates', { offset }))).toEqual(['b', 'c'])
    expect(texts(await call('getUpdates'))).toEqual(['b', 'c'])
    expect(texts(await call('getUpdates', { offset: -1 }))).toEqual(['c'])
  })

  test('waits for the next update', async () => {
    const waiting = call('getUpdates', { timeout: 30 })
    await api.until(() => api.calls('getUpdates')[0], 'the poll')
    ann.says(ann.chat, 'late')
    expect(texts(await waiting)).toEqual(['late'])
  })

  test('ends the poll of another with 409', async () => {
    const first = call('getUpdates', { timeout: 30 })
    await api.quiet()
    const second = call('getUpdates', { timeout: 30 })
    expect(await first).toMatchObject({
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    })
    ann.says(ann.chat, 'hello')
    expect(texts(await second)).toEqual(['hello'])
  })

  test('forgets a poller that hung up', async () => {
    const impatient = new AbortController()
    const url = `${api.root}/bot${api.token}/getUpdates?timeout=30`
    const hung = fetch(url, { signal: impatient.signal }).catch(() => 'aborted')
    await api.quiet()
    impatient.abort()
    expect(await hung).toBe('aborted')
    await api.until(() => (api.calls('getUpdates')[0]?.status === 0 ? true : undefined), 'the cut')
    ann.says(ann.chat, 'hello')
    expect(texts(await call('getUpdates'))).toEqual(['hello'])
  })

  test('leaves out what allowed_updates does not name, and keeps the list until another is given', async () => {
    await call('getUpdates', { allowed_updates: ['message'] })
    ann.blocks()
    ann.says(ann.chat, 'a')
    const { result } = await call('getUpdates')
    expect(texts({ result })).toEqual(['a'])
    await call('getUpdates', { offset: result[0].update_id + 1, allowed_updates: [] })
    ann.blocks()
    ann.reacts(ann.says(ann.chat, 'b'), '👍')
    const kinds = (await call('getUpdates')).result.map((update: object) => Object.keys(update)[1])
    expect(kinds).toEqual(['my_chat_member', 'message'])
  })
})

describe('faults', () => {
  test('come as often as asked, with their parameters', async () => {
    api.fail('getMe', { code: 429, parameters: { retry_after: 7 }, times: 2 })
    const refused = {
      error_code: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    }
    expect(await call('getMe')).toMatchObject(refused)
    expect(await call('getMe')).toMatchObject(refused)
    expect((await call('getMe')).ok).toBe(true)
  })

  test("'*' spares polling", async () => {
    api.fail('*', { code: 500 })
    expect((await call('getUpdates')).ok).toBe(true)
    expect(await call('getMe')).toMatchObject({ error_code: 500, description: 'Internal Server Error' })
  })

  test('cut the connection before the work, or after it', async () => {
    ann.says(ann.chat, 'hello')
    const send = (text: string) => call('sendMessage', { chat_id: ann.chat.chatId, text })
    api.fail('sendMessage', { reset: true })
    await expect(send('never')).rejects.toThrow('fetch failed')
    api.fail('sendMessage', { reset: true, late: true })
    await expect(send('done')).rejects.toThrow('fetch failed')
    expect(api.messages(ann.chat).map(({ text }) => text)).toEqual(['hello', 'done'])
  })

  test('leave a call without an answer', async () => {
    api.fail('getMe', { hang: true })
    const signal = AbortSignal.timeout(50)
    await expect(fetch(`${api.root}/bot${api.token}/getMe`, { signal })).rejects.toThrow('timeout')
  })
})

describe('a webhook', () => {
  let bot: Server
  let answers: { status: number; retryAfter?: number }[]
  const received: { text: string | undefined; secret: unknown }[] = []

  beforeEach(async () => {
    answers = []
    received.length = 0
    bot = createServer(async (request: IncomingMessage, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const update = JSON.parse(Buffer.concat(chunks).toString())
      const secret = request.headers['x-telegram-bot-api-secret-token']
      received.push({ text: update.message?.text, secret })
      const { status, retryAfter } = answers.shift() ?? { status: 200 }
      if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter)
      response.writeHead(status).end()
    })
    await new Promise<void>(resolve => bot.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(bot.address() as AddressInfo).port}/hook`
    await call('setWebhook', { url, secret_token: 's3cret' })
  })
  afterEach(() => bot.close())

  test('gets each update with the secret, and shuts polling out', async () => {
    ann.says(ann.chat, 'hello')
    await api.quiet()
    expect(received).toEqual([{ text: 'hello', secret: 's3cret' }])
    expect(await call('getUpdates')).toMatchObject({
      error_code: 409,
      description: expect.stringContaining("can't use getUpdates method while webhook is active"),
    })
    await call('deleteWebhook')
    expect((await call('getUpdates')).ok).toBe(true)
  })

  test('gets an update again until it says 2xx, in order within the chat', async () => {
    answers = [{ status: 500 }, { status: 503, retryAfter: 2 }]
    ann.says(ann.chat, 'first')
    ann.says(ann.chat, 'second')
    await api.quiet()
    expect(received.map(({ text }) => text)).toEqual(['first', 'first', 'first', 'second'])
    expect((await call('getWebhookInfo')).result).toMatchObject({
      pending_update_count: 0,
      last_error_message: 'Wrong response from the webhook: 503 Service Unavailable',
    })
  })
})
