import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Bot } from 'grammy'
import { afterAll, beforeAll, describe, expect, onTestFinished, type TestContext, test, vi } from 'vitest'
import { PATIENCE, poll } from '../../src/bot/telegram/polling.ts'
import { createLog } from '../../src/log.ts'
import { type BotApi, startBotApi } from '../support/bot-api/bot-api.ts'
import { gatherEnds } from '../support/ends.ts'
import type { Running } from '../support/process.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { startBot } from './started.ts'

const QUESTION = 'When was Resolution 1747 adopted?'
const ANSWER = /adopted on 24 March 2007/

describe('while it runs', () => {
  const home = temporaryFolder(afterAll)
  const atEnd = gatherEnds(afterAll)
  let api: BotApi
  let bot: Running
  beforeAll(async () => {
    api = await startBotApi()
    bot = await startBot(api, { home, env: { LOG_LEVEL: 'trace' } }, atEnd)
  })
  afterAll(() => api.stop())

  const statuses = (from: number) =>
    api
      .calls('sendMessage')
      .slice(from)
      .map(({ status }) => status)

  test('a flood wait is waited for, and the answer comes once', async () => {
    const ann = api.user()
    api.fail('sendMessage', { code: 429, parameters: { retry_after: 1 } })
    ann.says(ann.chat, QUESTION)
    expect((await api.next(ann.chat)).text).toMatch(ANSWER)
    expect(statuses(0)).toEqual([429, 200])
  })

  test('whoever has blocked the bot meanwhile is left alone, and the others are answered', async () => {
    const [ann, bob] = [api.user(), api.user({ first_name: 'Bob' })]
    const from = statuses(0).length
    api.fail('sendMessage', { code: 403 })
    ann.says(ann.chat, QUESTION)
    await bot.until(({ msg }) => msg === 'the bot may not write there any more', 'the refusal in the log')
    bob.says(bob.chat, QUESTION)
    expect((await api.next(bob.chat)).text).toMatch(ANSWER)
    expect(statuses(from)).toEqual([403, 200])
  })

  test('the answer goes where the group has gone', async () => {
    const [old, group, ann] = [
      api.group({ title: 'Old', type: 'group' }),
      api.group({ title: 'Old' }),
      api.user(),
    ]
    const description = 'Bad Request: group chat was upgraded to a supergroup chat'
    api.fail('sendMessage', { code: 400, description, parameters: { migrate_to_chat_id: group.chatId } })
    ann.says(old, `@${api.username} ${QUESTION}`)
    expect((await api.next(group)).text).toMatch(ANSWER)
  })

  test('a connection cut while it answers is confessed, since nobody knows what has arrived', async () => {
    const ann = api.user()
    api.fail('sendMessage', { reset: true })
    ann.says(ann.chat, QUESTION)
    expect((await api.next(ann.chat)).text).toBe(
      'Something went wrong on my side. Please try again in a moment.',
    )
  })

  test('polling goes on after a bad gateway and a cut connection', async () => {
    const ann = api.user()
    api.fail('getUpdates', { code: 502 })
    api.fail('getUpdates', { reset: true })
    ann.says(ann.chat, QUESTION)
    expect((await api.next(ann.chat)).text).toMatch(ANSWER)
    ann.says(ann.chat, 'Who is Tal Beeri?')
    expect((await api.next(ann.chat)).text).toMatch(/Tal Beeri/)
    const waited = bot.logs().filter(({ msg }) => msg === 'Telegram cannot be reached; trying again')
    expect(waited.map(({ code }) => code)).toEqual([502, expect.stringMatching(/ECONNRESET|socket|^$/i)])
  })

  test('and whatever went wrong, no line of the log holds the token or a question', () => {
    expect(bot.stderr()).not.toContain(api.token)
    expect(bot.stderr()).not.toContain('Resolution 1747')
    expect(bot.stdout()).toBe('')
    expect(api.alterations).toEqual([])
  })
})

/** A Telegram and a folder of one test's own. */
async function alone({ onTestFinished: atEnd }: TestContext) {
  const api = await startBotApi()
  atEnd(() => api.stop())
  const home = temporaryFolder(atEnd)
  const start = (env: Readonly<Record<string, string>> = {}) => startBot(api, { home, env }, atEnd)
  return { api, home, start }
}

describe.concurrent('starting and stopping', { timeout: 60_000 }, () => {
  test('a token that Telegram does not know ends it, with what to do and without the token', async context => {
    const { api, home } = await alone(context)
    const stranger = { root: api.root, token: '999:not-the_right-one' }
    const failure: Error = await startBot(stranger, { home }, context.onTestFinished).then(
      () => new Error('it started'),
      error => error,
    )
    context.expect(failure.message).toMatch(/^ended with 1 before/)
    context.expect(failure.message).toContain('Telegram does not know this BOT_TOKEN: ask @BotFather')
    context.expect(failure.message).not.toContain(stranger.token)
    context.expect(failure.message).not.toContain('    at ')
  })

  test('a Telegram that is down at the start is waited for', async context => {
    const { api, start } = await alone(context)
    api.fail('getMe', { reset: true })
    const bot = await start()
    context.expect(bot.logs().map(({ msg }) => msg)).toContain('Telegram cannot be reached; trying again')
    context.expect(await bot.stop()).toBe(0)
  })

  test('an internal error of Telegram while it answers is waited out', async context => {
    const { api, start } = await alone(context)
    await start()
    const ann = api.user()
    api.fail('sendMessage', { code: 500 })
    ann.says(ann.chat, QUESTION)
    context.expect((await api.next(ann.chat)).text).toMatch(ANSWER)
  })

  test('of two with one token both say so, and the one that stays goes on', async context => {
    const { api, start } = await alone(context)
    // Only those with two folders get as far as Telegram.
    const elsewhere = temporaryFolder(context.onTestFinished)
    const conflict = ({ msg }: { msg?: string }) =>
      msg?.startsWith('another program takes the updates') === true
    const first = await start()
    await api.until(() => api.calls('getUpdates')[0], 'the first poll')
    const second = await start({ DATA_DIR: elsewhere })
    await first.until(conflict, 'the conflict in the log of the first')
    await second.until(conflict, 'the conflict in the log of the second')
    context.expect(await second.stop()).toBe(0)
    const ann = api.user()
    ann.says(ann.chat, QUESTION)
    const answer = await api.until(() => api.messages(ann.chat)[1], 'the answer', 15_000)
    context.expect(answer.text).toMatch(ANSWER)
  })

  test('the second process on one DATA_DIR says so and ends with 1', async context => {
    const { start } = await alone(context)
    await start()
    const failure: Error = await start().then(
      () => new Error('it started'),
      error => error,
    )
    context
      .expect(failure.message)
      .toMatch(/^ended with 1 before[\s\S]*data is used by another Quoth \(process \d+/)
    context.expect(failure.message).not.toContain('    at ')
  })

  test('SIGTERM while an answer is under way: it arrives once, and not again after the next start', async context => {
    const { api, start } = await alone(context)
    const bot = await start()
    const ann = api.user()
    api.fail('sendMessage', { code: 429, parameters: { retry_after: 1 } })
    ann.says(ann.chat, QUESTION)
    await api.until(() => api.calls('sendMessage')[0]?.status, 'the first try')
    context.expect(await bot.stop()).toBe(0)
    context.expect(api.messages(ann.chat)[1]?.text).toMatch(ANSWER)

    await start()
    ann.says(ann.chat, '/source 1')
    await api.until(() => api.messages(ann.chat)[3], 'the source')
    await api.quiet()
    context
      .expect(api.messages(ann.chat).map(({ text }) => text?.slice(0, 7)))
      .toEqual(['When wa', expect.any(String), '/source', 'Israeli'])
  })

  test('SIGTERM while a poll hangs ends it at once', async context => {
    const { api, start } = await alone(context)
    api.fail('getUpdates', { hang: true })
    const bot = await start()
    await api.until(() => api.calls('getUpdates')[0], 'the poll')
    context.expect(await bot.stop('SIGTERM', 5000)).toBe(0)
  })

  test('SIGKILL leaves a state that the next start reads', async context => {
    const { api, home, start } = await alone(context)
    const bot = await start()
    const ann = api.user()
    ann.says(ann.chat, QUESTION)
    await api.next(ann.chat)
    const state = () => readFileSync(join(home, 'data', 'state.json'), 'utf8')
    await vi.waitFor(() => context.expect(JSON.parse(state()).shown).toHaveLength(1), { interval: 20 })
    context.expect(await bot.stop('SIGKILL')).toBe('SIGKILL')

    const next = await start()
    ann.says(ann.chat, '/source 1')
    context.expect((await api.next(ann.chat)).text).toMatch(/^Israeli portal[\s\S]*Version: /)
    await api.quiet()
    context.expect(api.calls('sendMessage')).toHaveLength(2)
    context.expect(next.logs().filter(({ level }) => level !== 'info')).toEqual([])
  })

  test('a damaged state is set aside, and the bot begins anew', async context => {
    const { api, home, start } = await alone(context)
    const data = join(home, 'data')
    mkdirSync(data)
    writeFileSync(join(data, 'state.json'), '{"shown": [')
    const bot = await start()
    const told = bot.logs().find(({ level }) => level === 'error')
    context.expect(told?.msg).toBe('state is damaged: set aside, beginning anew')
    context.expect(readFileSync(join(home, String(told?.aside)), 'utf8')).toBe('{"shown": [')
    const ann = api.user()
    ann.says(ann.chat, QUESTION)
    await api.next(ann.chat)
    context.expect(await bot.stop()).toBe(0)
    context.expect(readdirSync(data).filter(name => name.startsWith('state'))).toHaveLength(2)
  })

  test('a bad row in a file that is added while it runs is logged once', async context => {
    const { home, start } = await alone(context)
    const corpus = join(home, 'corpus')
    mkdirSync(corpus)
    writeFileSync(join(corpus, 'lamp.txt'), 'The lamp is lit at dusk.')
    const bot = await start({ CORPUS_DIR: corpus })
    const said = () => bot.logs().filter(({ msg }) => msg === 'corpus')
    context.expect(said()).toEqual([])
    writeFileSync(join(corpus, 'rows.jsonl'), '{"_id": "oil"}\n')
    await bot.until(({ msg, file }) => msg === 'corpus' && file === 'rows.jsonl', 'the fault in the log')
    writeFileSync(join(corpus, 'nul.txt'), 'The wick\0 is trimmed.')
    await bot.until(({ msg, file }) => msg === 'corpus' && file === 'nul.txt', 'the other fault')
    context.expect(said()).toHaveLength(2)
  })

  test('a DATA_DIR that cannot be written costs no answer, and is said once', async context => {
    const { api, home, start } = await alone(context)
    const data = join(home, 'data')
    // Permissions do not bind root; a folder where the file would be written first does.
    mkdirSync(join(data, '.state.json.tmp'), { recursive: true })
    chmodSync(data, 0o555)
    context.onTestFinished(() => chmodSync(data, 0o755))
    const bot = await start()
    const ann = api.user()
    for (const words of [QUESTION, '/source 1']) {
      ann.says(ann.chat, words)
      context.expect((await api.next(ann.chat)).text).toMatch(/Israeli portal/)
      await bot.until(({ level }) => level === 'error', 'the refusal of the disk')
    }
    const faults = bot.logs().filter(({ level }) => level === 'error')
    context
      .expect(faults.map(({ msg }) => msg))
      .toEqual(['state cannot be written: goes on in memory, tried again later'])
  })
})

test('a poll that Telegram never answers is given up, and asked again', async () => {
  const api = await startBotApi()
  onTestFinished(() => api.stop())
  const bot = new Bot(api.token, { client: { apiRoot: api.root, timeoutSeconds: 1 } })
  const heard: string[] = []
  const stop = new AbortController()
  bot.on('message:text', ctx => {
    heard.push(ctx.msg.text)
    stop.abort()
  })
  await bot.init()
  api.fail('getUpdates', { hang: true })
  const ann = api.user()
  ann.says(ann.chat, 'Are you there?')
  await poll(bot, createLog('silent'), stop.signal, { ...PATIENCE, firstMs: 10 })
  expect(heard).toEqual(['Are you there?'])
})
