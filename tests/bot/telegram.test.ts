import type { Message, UserFromGetMe } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Deps } from '../../src/bot/deps.ts'
import * as replies from '../../src/bot/replies.ts'
import { readAddressed } from '../../src/bot/telegram/addressed.ts'
import { runTelegram } from '../../src/bot/telegram/run.ts'
import { TokenRejected } from '../../src/bot/telegram/token.ts'
import { type BotApi, startBotApi } from '../support/bot-api/bot-api.ts'
import type { Person } from '../support/bot-api/people.ts'
import { corpusOf, depsOf, type LogLine, recordingLog } from './support.ts'

const corpus = corpusOf({
  text: 'Tea is drunk hot.\n\nCoffee came later.\n\nTea again.\n\nTea once more.\n\nTea last.',
})
const FIRST_TEA = 'Tea is drunk hot.'

let api: BotApi
let ann: Person
let deps: Deps
let lines: LogLine[]
let stopping: AbortController
let running: Promise<void>

beforeEach(async () => {
  api = await startBotApi({ secondMs: 10 })
  ann = api.user()
  const recording = recordingLog()
  lines = recording.lines
  deps = depsOf(corpus, { log: recording.log })
  start()
})
afterEach(async () => {
  await stop()
  await api.stop()
})

function start(token = api.token, { confirmMs = 5 } = {}) {
  stopping = new AbortController()
  const patience = { firstMs: 5, conflictMs: 5, longestMs: 20, rejectedMs: 5, confirmMs, stopMs: 1000 }
  const adminIds = [ann.user.id]
  const hashId = () => '#'
  running = runTelegram(
    { token, apiRoot: api.root, adminIds, hashId, signal: stopping.signal, patience },
    deps,
  )
  running.catch(() => undefined)
}

async function stop() {
  stopping.abort()
  await running.catch(() => undefined)
}

const levels = (level: string) => lines.filter(line => line.level === level)
const sentTexts = () => api.calls('sendMessage').map(({ params }) => params.text)

describe('in a private chat', () => {
  test('a question is replied to, in a form that Telegram changes nothing of', async () => {
    const asked = ann.says(ann.chat, 'How is tea drunk?')
    const answer = await api.next(ann.chat)
    expect(answer.reply_to_message?.message_id).toBe(asked.message_id)
    expect(answer.text).toMatch(/^Tea is drunk hot\.\n1\. Title 0/)
    expect(answer.entities?.map(({ type }) => type)).toEqual([
      'blockquote',
      'text_link',
      'expandable_blockquote',
      'text_link',
      'expandable_blockquote',
      'text_link',
    ])
    await api.quiet()
    expect(api.alterations).toEqual([])
    expect(await deps.store.answerTo(ann.chat.chatId, asked.message_id)).toMatchObject({
      refs: [{ name: 'h0-0' }, { name: 'h0-2' }, { name: 'h0-3' }],
    })
  })

  test('an edited question changes its answer, and the same words again change nothing', async () => {
    const asked = ann.says(ann.chat, 'tea?')
    const answer = await api.next(ann.chat)
    ann.edits(asked, 'coffee?')
    expect(await api.next(ann.chat)).toMatchObject({
      message_id: answer.message_id,
      text: expect.stringMatching(/^Coffee came later\./),
    })
    ann.edits(asked, 'coffee?')
    await api.until(() => api.calls('editMessageText')[1]?.status, 'the second edit')
    await api.quiet()
    expect(api.messages(ann.chat)).toHaveLength(2)
    expect(levels('error')).toEqual([])
  })

  test('buttons answer below their message or turn it, and stop spinning', async () => {
    ann.says(ann.chat, 'tea?')
    const answer = await api.next(ann.chat)
    ann.presses(answer, replies.BUTTONS.more)
    const more = await api.next(ann.chat)
    expect(more).toMatchObject({ text: expect.stringMatching(/^Tea last\.\n4\. /) })
    expect(more.reply_to_message?.message_id).toBe(answer.message_id)
    ann.presses(answer, replies.BUTTONS.source)
    const source = await api.next(ann.chat)
    ann.presses(source, replies.BUTTONS.next)
    const next = await api.next(ann.chat)
    expect(next.message_id).toBe(source.message_id)
    expect(next.text).toContain('Coffee came later.')
    ann.presses(answer, '', { data: 'forged' })
    await api.quiet()
    expect(api.spinning).toEqual([])
  })

  test('a press that comes too late is no error', async () => {
    ann.says(ann.chat, 'tea?')
    const answer = await api.next(ann.chat)
    ann.presses(answer, replies.BUTTONS.more, { tooOld: true })
    await api.next(ann.chat)
    await api.quiet()
    expect(levels('error')).toEqual([])
  })

  test('questions of one chat are answered in their order, however long one takes', async () => {
    const { answerer } = deps
    await stop()
    const answer: typeof answerer.answer = async (question, options) => {
      if (question === 'tea?') await new Promise(resolve => setTimeout(resolve, 30))
      return answerer.answer(question, options)
    }
    deps = { ...deps, answerer: { ...answerer, answer } }
    ann.says(ann.chat, 'tea?')
    ann.says(ann.chat, 'coffee?')
    start()
    expect((await api.next(ann.chat)).text).toContain(FIRST_TEA)
    expect((await api.next(ann.chat)).text).toContain('Coffee came later.')
  })

  test('a caption is a question, a picture without one gets an honest word, once an album', async () => {
    ann.says(ann.chat, { attach: 'photo', caption: 'tea?' })
    expect((await api.next(ann.chat)).text).toContain(FIRST_TEA)
    ann.says(ann.chat, { attach: 'voice' })
    expect((await api.next(ann.chat)).text).toBe(replies.cannotRead('voice messages'))
    const chat = { id: ann.user.id, type: 'private', first_name: 'Ann' }
    const picture = { date: 1, chat, from: ann.user, photo: [], media_group_id: 'holiday' }
    for (const message_id of [71, 72, 73]) api.push('message', { message_id, ...picture } as never)
    await api.next(ann.chat)
    await api.quiet()
    expect(sentTexts().slice(2)).toEqual([replies.cannotRead('photos')])
  })

  test('/source 2 as a reply still knows the answer after a restart', async () => {
    ann.says(ann.chat, 'tea?')
    const answer = await api.next(ann.chat)
    ann.says(ann.chat, 'coffee?')
    await api.next(ann.chat)
    await stop()
    start()
    ann.says(ann.chat, { text: '/source 2', replyTo: answer })
    expect((await api.next(ann.chat)).text).toContain('Name of this passage: h0-2')
  })

  test('whoever writes too fast is told so once', async () => {
    for (let i = 0; i < 23; i++) ann.says(ann.chat, 'tea?')
    await api.until(() => api.calls('sendMessage')[20]?.status, 'the notice')
    await api.quiet()
    expect(sentTexts().filter(text => text === replies.SLOW_DOWN)).toHaveLength(1)
    expect(sentTexts()).toHaveLength(21)
  })
})

describe('in a group', () => {
  test('it is silent until it is addressed, and then gives one quote and the way to more', async () => {
    const group = api.group()
    ann.joins(group)
    group.promotesBot(ann)
    ann.says(group, 'tea anyone?')
    ann.says(group, '/search@other_bot tea')
    ann.says(group, '/unheard_of')
    const asked = ann.says(group, 'well, @Quoth_Bot how is tea drunk?')
    const answer = await api.next(group)
    expect(answer.reply_to_message?.message_id).toBe(asked.message_id)
    expect(answer.text).toBe(`${FIRST_TEA}\nTitle 0`)
    expect(answer.reply_markup?.inline_keyboard).toEqual([
      [{ text: replies.BUTTONS.private, url: 'https://t.me/quoth_bot?start=h0-0' }],
    ])
    await api.quiet()
    expect(sentTexts()).toHaveLength(1)
  })

  test('a mention under somebody’s message answers that message', async () => {
    const group = api.group()
    const bob = api.user({ first_name: 'Bob' })
    const wondered = bob.says(group, 'how is tea drunk?')
    ann.says(group, { text: '@quoth_bot', replyTo: wondered })
    const answer = await api.next(group)
    expect(answer.reply_to_message?.message_id).toBe(wondered.message_id)
    expect(answer.text).toContain(FIRST_TEA)
  })

  test('a topic of a forum is kept', async () => {
    const forum = api.group({ forum: true })
    const topic = forum.topic('Drinks', ann)
    ann.says(topic, '/ask@quoth_bot tea?')
    expect((await api.next(forum)).message_thread_id).toBe(topic.thread)
    ann.says(forum, '/ask@quoth_bot tea?')
    expect((await api.next(forum)).message_thread_id).toBeUndefined()
  })

  test('when the group becomes a supergroup while it answers, the answer goes there', async () => {
    const group = api.group({ type: 'group' })
    await deps.store.choose(group.chatId, { quotes: 2 })
    await api.quiet()
    await stop()
    ann.says(group, '/ask@quoth_bot tea?')
    const successor = group.migrates(ann)
    start()
    expect((await api.next(successor)).text).toContain(FIRST_TEA)
    expect(await deps.store.settings(successor.chatId)).toEqual({ quotes: 2 })
  })
})

describe('when things go wrong', () => {
  test('whoever blocked the bot is forgotten without noise', async () => {
    await deps.store.choose(ann.chat.chatId, { quotes: 1 })
    api.fail('sendMessage', { code: 403 })
    ann.says(ann.chat, 'tea?')
    await api.until(() => api.calls('sendMessage')[0]?.status, 'the refused call')
    await api.quiet()
    expect(levels('error')).toEqual([])
    expect(await deps.store.settings(ann.chat.chatId)).toEqual({})
  })

  test('a failure inside is said in one sentence, and logged without the question or the token', async () => {
    ann.says(ann.chat, 'boom my secret')
    expect((await api.next(ann.chat)).text).toBe(replies.FAILED)
    api.fail('sendMessage', { code: 400, description: 'Bad Request: something new' })
    ann.says(ann.chat, 'tea my secret?')
    expect((await api.next(ann.chat)).text).toBe(replies.FAILED)
    expect(levels('error')).toHaveLength(2)
    const logged = lines
      .map(line => JSON.stringify(line) + String((line.fields as { err?: Error }).err?.stack))
      .join()
    expect(logged).not.toMatch(/my secret|fake-token/)
  })

  test('a flood wait is waited for', async () => {
    api.fail('sendMessage', { code: 429, parameters: { retry_after: 0.01 } })
    ann.says(ann.chat, 'tea?')
    expect((await api.next(ann.chat)).text).toContain(FIRST_TEA)
  })

  test('a chat that has to wait for minutes hears no apology, and the others are answered meanwhile', async () => {
    const bob = api.user({ first_name: 'Bob' })
    api.fail('sendMessage', { code: 429, parameters: { retry_after: 600 } })
    ann.says(ann.chat, 'tea?')
    await api.until(() => api.calls('sendMessage')[0]?.status, 'the refusal')
    bob.says(bob.chat, 'tea?')
    expect((await api.next(bob.chat)).text).toContain(FIRST_TEA)
    await api.quiet()
    expect(api.calls('sendMessage').map(({ status }) => status)).toEqual([429, 200])
    const from = performance.now()
    await stop()
    expect(performance.now() - from).toBeLessThan(900)
    expect(lines.at(-1)?.fields).toEqual({ unanswered: 1, lost: 1 })
  })

  test('what a stop left waiting is answered by the next start where it comes again', async () => {
    await stop()
    start(api.token, { confirmMs: 500 })
    api.fail('sendMessage', { code: 429, parameters: { retry_after: 600 } })
    ann.says(ann.chat, 'tea?')
    await api.until(() => api.calls('sendMessage')[0]?.status, 'the refusal')
    await stop()
    expect(lines.at(-1)?.fields).toEqual({ unanswered: 1, lost: 0 })
    start()
    expect((await api.next(ann.chat)).text).toContain(FIRST_TEA)
    await api.quiet()
    expect(sentTexts()).toHaveLength(2)
  })

  test('a chat that is told to wait for longer than anybody would gets nothing more', async () => {
    api.fail('sendMessage', { code: 429, parameters: { retry_after: 3000 } })
    ann.says(ann.chat, 'tea?')
    await api.until(() => levels('error')[0] ?? undefined, 'the failure in the log')
    await api.quiet()
    expect(sentTexts()).toHaveLength(1)
  })

  test('a lost connection while answering is told, not answered twice', async () => {
    api.fail('sendMessage', { reset: true })
    ann.says(ann.chat, 'tea?')
    expect((await api.next(ann.chat)).text).toBe(replies.FAILED)
  })

  test('an answer that is gone when its question is edited is given anew', async () => {
    const asked = ann.says(ann.chat, 'tea?')
    await api.next(ann.chat)
    api.fail('editMessageText', { code: 400, description: 'Bad Request: message to edit not found' })
    ann.edits(asked, 'coffee?')
    expect((await api.next(ann.chat)).text).toContain('Coffee came later.')
  })
})

describe('polling', () => {
  test('begins without a webhook, with a menu for each kind of chat, and says ready once', async () => {
    await api.until(() => api.calls('getUpdates')[0], 'the first poll')
    expect(api.calls().map(({ method }) => method)).toEqual([
      'getMe',
      'deleteWebhook',
      'setMyCommands',
      'setMyCommands',
      'getUpdates',
    ])
    expect([...api.commands.keys()]).toEqual(['all_private_chats', 'all_group_chats'])
    expect(levels('info').filter(({ message }) => message === 'ready')).toHaveLength(1)
  })

  test('outlives conflicts, bad gateways, flood waits and cut connections', async () => {
    api.fail('getUpdates', { code: 409, times: 2 })
    api.fail('getUpdates', { code: 502 })
    api.fail('getUpdates', { reset: true })
    ann.says(ann.chat, 'tea?')
    expect((await api.next(ann.chat)).text).toContain(FIRST_TEA)
    expect(levels('error')[0]?.message).toMatch(/another program takes the updates/)
  })

  test('a token that Telegram does not know ends it', async () => {
    await stop()
    start('123:wrong')
    await expect(running).rejects.toThrow(TokenRejected)
    start()
    await api.until(() => api.calls('getUpdates').at(-1), 'polling')
    await api.quiet()
    api.fail('getUpdates', { code: 401, times: 4 })
    ann.says(ann.chat, 'tea?') // ends the poll under way
    await expect(running).rejects.toThrow(TokenRejected)
  })

  test('a token that worked before is not given up at the first word', async () => {
    for (const code of [404, 401, 404]) api.fail('getUpdates', { code })
    ann.says(ann.chat, 'tea?')
    expect((await api.next(ann.chat)).text).toContain(FIRST_TEA)
    expect(levels('warn').map(({ message }) => message)).toEqual(
      Array(3).fill('Telegram does not know the token any more; trying again'),
    )
  })

  test.each([
    ['nothing', { ok: true, result: null }],
    ['no result', { ok: true }],
    ['an empty object', {}],
    ['null', null],
    ['no list', { ok: true, result: { update_id: 1 } }],
    ['no updates', { ok: true, result: [null] }],
  ])('outlives an answer that is %s', async (_, body) => {
    api.fail('getUpdates', { body })
    ann.says(ann.chat, 'tea?')
    expect((await api.next(ann.chat)).text).toContain(FIRST_TEA)
    ann.says(ann.chat, 'coffee?')
    expect((await api.next(ann.chat)).text).toContain('Coffee came later.')
    expect(levels('warn')).toHaveLength(1)
  })

  test('waits for no longer than a timer can', async () => {
    api.fail('getUpdates', { code: 429, parameters: { retry_after: 3_000_000 }, times: 100 })
    ann.says(ann.chat, 'tea?')
    await api.until(() => api.calls('getUpdates').find(({ status }) => status === 429), 'the refusal')
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(api.calls('getUpdates').filter(({ status }) => status === 429)).toHaveLength(1)
  })

  test('stops only when what is under way is answered, and the next start does not answer it again', async () => {
    let release = () => {}
    const { answerer } = deps
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    await stop()
    const slow = {
      ...answerer,
      answer: (...asked: Parameters<typeof answerer.answer>) => held.then(() => answerer.answer(...asked)),
    }
    const before = deps
    deps = { ...deps, answerer: slow }
    start()
    await api.until(() => api.calls('getUpdates').at(-1), 'polling')
    ann.says(ann.chat, 'tea?')
    await new Promise(resolve => setTimeout(resolve, 50))
    stopping.abort()
    setTimeout(release, 30)
    await running
    expect(sentTexts()).toHaveLength(1)
    const [last, poll] = [api.calls('getUpdates').at(-1), api.calls('getUpdates').at(-2)]
    expect(last?.params.timeout).toBe(0)
    expect(Number(last?.params.offset)).toBeGreaterThanOrEqual(Number(poll?.params.offset))
    expect(Number(last?.params.offset)).toBeGreaterThan(1)
    deps = before
    start()
    ann.says(ann.chat, 'coffee?')
    await api.until(() => api.calls('sendMessage')[1]?.status, 'the second answer')
    await api.quiet()
    expect(sentTexts()).toHaveLength(2)
  })

  test('an update that was dealt with before a crash is not answered again', async () => {
    await stop()
    ann.says(ann.chat, 'tea?')
    ann.says(ann.chat, 'coffee?')
    const asked: number[] = []
    const finished = async (update: number) => asked.push(update) === 1
    deps = { ...deps, store: { ...deps.store, finished } }
    start()
    expect((await api.next(ann.chat)).text).toContain('Coffee came later.')
    await api.quiet()
    expect(sentTexts()).toHaveLength(1)
  })
})

describe('who is meant', () => {
  const me = { id: 99, is_bot: true, first_name: 'Quoth', username: 'quoth_bot' } as UserFromGetMe
  const bot = { id: 8, is_bot: true, first_name: 'Other', username: 'other_bot' }
  const group = { id: -100, type: 'supergroup', title: 'Newsroom' }
  const read = (some: object) =>
    readAddressed(
      { message_id: 5, date: 1, chat: group, from: { id: 7, is_bot: false }, ...some } as Message,
      me,
    )
  const mention = (offset: number) => [{ type: 'mention', offset, length: 10 }]

  test.each([
    ['talk between others', { text: 'tea?' }, 'not-ours'],
    ['a service message', { new_chat_members: [me] }, 'not-ours'],
    ['another bot', { text: '@quoth_bot tea?', entities: mention(0), from: bot }, 'not-ours'],
    ['what was sent through us', { text: '/ask tea', via_bot: me }, 'not-ours'],
    [
      'a message in a topic that we opened',
      { text: 'tea?', reply_to_message: { from: me, forum_topic_created: {} } },
      'not-ours',
    ],
    ['a reply to us', { text: 'tea?', reply_to_message: { message_id: 4, from: me } }, 'words'],
    ['an anonymous administrator', { text: '/ask tea', from: bot, sender_chat: group }, 'words'],
    ['our name alone', { text: '@quoth_bot', entities: mention(0) }, 'bare'],
    [
      'our name under a picture',
      { text: '@quoth_bot', entities: mention(0), reply_to_message: { photo: [] } },
      'wordless',
    ],
    ['a sticker between others', { sticker: {} }, 'not-ours'],
  ])('%s', (_, message, kind) => expect(read(message).kind).toBe(kind))

  test.each([
    [{ text: '@quoth_bot, who?', entities: mention(0) }, 'who?', 5],
    [{ text: 'so who @quoth_bot?', entities: mention(7) }, 'so who?', 5],
    [{ text: 'Quoth who?', entities: [{ type: 'text_mention', offset: 0, length: 5, user: me }] }, 'who?', 5],
    [{ caption: '@QUOTH_bot who?', caption_entities: mention(0), photo: [] }, 'who?', 5],
    [
      { text: '@quoth_bot', entities: mention(0), reply_to_message: { message_id: 3, text: '/stop it' } },
      '/ask /stop it',
      3,
    ],
    [
      {
        text: '@quoth_bot',
        entities: mention(0),
        reply_to_message: { message_id: 3, text: 'long' },
        quote: { text: 'part' },
      },
      'part',
      3,
    ],
    [
      { text: '@quoth_bot who?', entities: mention(0), reply_to_message: { message_id: 3, text: 'what?' } },
      'who?',
      5,
    ],
  ])('of %j the question is "%s"', (message, text, question) => {
    expect(read(message)).toEqual({ kind: 'words', text, question })
  })
})
