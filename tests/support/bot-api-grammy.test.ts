import { autoRetry } from '@grammyjs/auto-retry'
import { run, sequentialize } from '@grammyjs/runner'
import { Bot, type GrammyError, InlineKeyboard } from 'grammy'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type BotApi, startBotApi } from './bot-api/bot-api.ts'
import type { Person } from './bot-api/people.ts'

let api: BotApi
let ann: Person
let bot: Bot

beforeEach(async () => {
  api = await startBotApi({ secondMs: 10 })
  ann = api.user({ first_name: 'Ann' })
  bot = new Bot(api.token, { client: { apiRoot: api.root } })
  bot.on('message:text', ctx => {
    const reply_markup = new InlineKeyboard().text('Again', `again ${ctx.msg.text}`)
    return ctx.reply(ctx.msg.text, { reply_markup, reply_parameters: { message_id: ctx.msg.message_id } })
  })
  bot.on('edited_message:text', ctx => ctx.reply(`edited: ${ctx.msg.text}`))
  bot.on('callback_query:data', async ctx => {
    await ctx.editMessageText(ctx.callbackQuery.data)
    await ctx.answerCallbackQuery('done')
  })
})
afterEach(async () => {
  await bot.stop()
  await api.stop()
})

const polling = () => void bot.start().catch(() => {}) // ends with the test

test('grammY runs unmodified: an echo, an edit, a button', async () => {
  polling()
  const said = ann.says(ann.chat, 'hello')
  const reply = await api.next(ann.chat)
  expect(reply).toMatchObject({ text: 'hello', reply_to_message: { message_id: said.message_id } })

  ann.edits(said, 'hi')
  expect(await api.next(ann.chat)).toMatchObject({ text: 'edited: hi' })

  ann.presses(reply, 'Again')
  expect(await api.next(ann.chat)).toMatchObject({ message_id: reply.message_id, text: 'again hello' })
  await api.quiet()
  expect(api.acts.at(-1)).toMatchObject({ kind: 'toast', text: 'done', alert: false })
  expect(api.spinning).toEqual([])
  expect(api.messages(ann.chat).map(({ text }) => text)).toEqual(['hi', 'again hello', 'edited: hi'])
})

test('quiet comes only after the answer to everything said', async () => {
  polling()
  for (let i = 0; i < 20; i++) ann.says(ann.chat, `message ${i}`)
  await api.quiet()
  expect(api.calls('sendMessage')).toHaveLength(20)
})

test('a second bot with the same token ends the first with 409', async () => {
  const ended = bot.start().catch((error: unknown) => error as GrammyError)
  await api.quiet()
  const rival = new Bot(api.token, { client: { apiRoot: api.root } })
  const rivalling = rival.start().catch(() => {})
  expect(await ended).toMatchObject({ error_code: 409, method: 'getUpdates' })
  await api.quiet()
  await rival.stop()
  await rivalling
})

test('a revoked token ends polling with 401', async () => {
  api.fail('getMe', { code: 401 })
  await expect(bot.start()).rejects.toMatchObject({ error_code: 401 })
})

test('auto-retry waits out a 429 and comes through', async () => {
  bot.api.config.use(autoRetry({ maxRetryAttempts: 3 }))
  polling()
  api.fail('sendMessage', { code: 429, parameters: { retry_after: 1 } })
  ann.says(ann.chat, 'hello')
  expect(await api.next(ann.chat)).toMatchObject({ text: 'hello' })
  expect(api.calls('sendMessage').map(({ status }) => status)).toEqual([429, 200])
})

test('the concurrent runner works too', async () => {
  bot.use(sequentialize(ctx => String(ctx.chatId)))
  await bot.init()
  const runner = run(bot)
  const bob = api.user({ first_name: 'Bob' })
  ann.says(ann.chat, 'from Ann')
  bob.says(bob.chat, 'from Bob')
  expect(await api.next(bob.chat)).toMatchObject({ text: 'from Bob' })
  expect(await api.next(ann.chat)).toMatchObject({ text: 'from Ann' })
  await api.quiet()
  await runner.stop()
})
