import { run } from '@grammyjs/runner'
import { Bot, InlineKeyboard } from 'grammy'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BotApi, startBotApi } from './bot-api/bot-api.ts'
import { renderText } from './conversation/render.ts'
import { runConversation } from './conversation/run.ts'
import { readScript } from './conversation/script.ts'

let api: BotApi
let bot: Bot
let restarts = 0

beforeAll(async () => {
  api = await startBotApi()
  startSampleBot()
})
afterAll(async () => {
  await bot.stop()
  await api.stop()
})

const play = (file: string, timeoutMs = 5000) => {
  const restart = async () => {
    restarts++
    await bot.stop()
    startSampleBot()
  }
  return runConversation(file, { api, restart, timeoutMs })
}

/** Echoes, and has one of everything a file can tell of. */
function startSampleBot(): void {
  bot = new Bot(api.token, { client: { apiRoot: api.root } })
  const pages = (page: number) =>
    new InlineKeyboard()
      .text('Next', `page ${page + 1}`)
      .url('Source', 'https://example.com/')
      .row()
      .text('Bye', 'bye')
  bot.command('start', ctx => ctx.reply('Hello.'))
  bot.command('page', ctx => ctx.reply('Page 1', { reply_markup: pages(1) }))
  bot.command('mute', () => undefined)
  bot.command('bad', ctx =>
    ctx.reply('x', { entities: [{ type: 'bold', offset: 5, length: 1 }] }).catch(() => {}),
  )
  bot.command('odd', ctx => ctx.reply('a\tb'))
  bot.command('like', ctx => ctx.react('👍'))
  bot.command('twice', async ctx => {
    await ctx.reply('one')
    await ctx.reply('(reply) two')
  })
  bot.callbackQuery(/^page (\d)$/, async ctx => {
    await ctx.editMessageText(`Page ${ctx.match[1]}`, { reply_markup: pages(Number(ctx.match[1])) })
    await ctx.answerCallbackQuery()
  })
  bot.callbackQuery('bye', async ctx => {
    await ctx.deleteMessage()
    await ctx.answerCallbackQuery('Gone.').catch(() => {})
  })
  bot.on('inline_query', ctx =>
    ctx.answerInlineQuery([
      {
        ...{ type: 'article', id: '1', title: ctx.inlineQuery.query, description: 'an echo' },
        input_message_content: { message_text: ctx.inlineQuery.query },
      },
    ]),
  )
  const reply_to = (message_id: number) => ({ reply_parameters: { message_id } })
  bot.on('message:photo', ctx => ctx.reply(`A photo of ${ctx.msg.caption}.`, reply_to(ctx.msg.message_id)))
  bot.on('message:text', ctx => ctx.reply(`You: ${ctx.msg.text}`, reply_to(ctx.msg.message_id)))
  bot.on('edited_message:text', ctx => ctx.reply(`Now: ${ctx.msg.text}`, reply_to(ctx.msg.message_id)))
  void bot.start().catch(() => {}) // ends with the tests
}

describe('a file that tells what happens comes back unchanged', () => {
  test.each([
    [
      'talk in a private chat',
      `# An echo, and an edit.
@ private Ann
> two
>
> lines
  You: two

  lines

~ one
  Now: one
> (photo) a cat
  A photo of a cat.
> /start
  (new message)
  Hello.
> /mute
  (no reply)
> /like
  (reacts 👍)
`,
    ],
    [
      'buttons',
      `@ private Ann
> /page
  (new message)
  Page 1
  [ Next ] [ Source (https://example.com/) ]
  [ Bye ]
= menu
! Next
  (edited)
  Page 2
  [ Next ] [ Source (https://example.com/) ]
  [ Bye ]
> aside
  You: aside
! [menu] Next (out of reach)
  (edited)
  Page 3
  [ Next ] [ Source (https://example.com/) ]
  [ Bye ]
! Previous
  (no such button; there are none)
! Bye (too old)
  (deleted "Page 3")
  (refused: answerCallbackQuery, Bad Request: query is too old and response timeout expired or query ID is invalid)
`,
    ],
    [
      'what else there is to see',
      `? cats
  (results)
  1. cats: an echo
> /twice
  (new message)
  one
  (new message)
  \\(reply) two
> /odd
  (new message)
  a b
  (Telegram changed this: U+0009 is removed or replaced)
> /bad
  (refused: sendMessage, Bad Request: entity begins after the end of the text at UTF-16 offset 5)
* blocks the bot
* unblocks the bot
> back
  You: back
`,
    ],
    [
      'groups, topics and replies',
      `@ group "Newsroom" topic "Culture" Bob
> anyone?
  (no reply)
= question
@ group "Newsroom" topic "Culture" Ann
>> [question] @quoth_bot this
  You: @quoth_bot this
>> so?
  You: so?
@ basic group "Old friends" Ann
* upgrades the group
> hello @quoth_bot
  You: hello @quoth_bot
@ private Ann
* the bot restarts
> still there?
  You: still there?
`,
    ],
  ])('%s', async (_, file) => {
    expect(await play(file)).toBe(file)
  })
})

test('the driver restarts the bot', () => {
  expect(restarts).toBe(1)
})

test('a file that tells something else comes back with the truth, and everything else as it was', async () => {
  const file = `# A comment.

> hello
  Goodbye.
# Another.
> /mute
  Something, surely?
`
  expect(await play(file, 100)).toBe(`# A comment.

> hello
  You: hello
# Another.
> /mute
  (no reply)
`)
})

test('a new file needs no answers: they are filled in', async () => {
  expect(await play('> hello\n> /there')).toBe('> hello\n> /there\n  You: hello\n  /there\n')
})

test('a bot that fetches ahead and takes its time is waited for', async () => {
  const slow = await startBotApi()
  const thinker = new Bot(slow.token, { client: { apiRoot: slow.root } })
  thinker.on('message:text', async ctx => {
    await new Promise(resolve => setTimeout(resolve, 120)) // longer than a pause that counts as quiet
    await ctx.reply('Hm.')
  })
  const runner = run(thinker)
  const file = '> one\n  (new message)\n  Hm.\n> two\n  (new message)\n  Hm.\n'
  expect(await runConversation(file, { api: slow })).toBe(file)
  await runner.stop()
  await slow.stop()
})

test('what cannot be read is named with its line and what it should look like', () => {
  expect(() => readScript('> hi\nhello')).toThrow('line 2: "hello" begins with none of')
  expect(() => readScript('@ somewhere Ann')).toThrow('line 1: "@ somewhere Ann" should look like one of')
  expect(() => readScript('# title\n  hello')).toThrow("line 2: the bot's words need something before them")
})

test('what cannot be done is named with its line', async () => {
  await expect(play('@ private Ann\n* dances')).rejects.toThrow('line 2, "* dances": "dances" means nothing')
  await expect(play('>> [nobody] hi')).rejects.toThrow('no message is called nobody')
})

test('formatting is shown: quotes behind bars, marks around words, links with where they lead', () => {
  const text = 'Before\nA quote of\ntwo lines\nTitle, 2024\nmore'
  const at = (words: string) => ({ offset: text.indexOf(words), length: words.length })
  const lines = renderText(text, [
    { type: 'blockquote', ...at('A quote of\ntwo lines') },
    { type: 'bold', ...at('quote') },
    { type: 'text_link', ...at('Title'), url: 'https://example.com/' },
    { type: 'italic', ...at('Title') },
    { type: 'expandable_blockquote', ...at('more') },
    { type: 'code', ...at('more') },
  ])
  expect(lines).toEqual([
    'Before',
    '│ A **quote** of',
    '│ two lines',
    '[_Title_](https://example.com/), 2024',
    '┆ `more`',
  ])
})
