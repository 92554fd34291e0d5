import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BotApi, startBotApi } from './bot-api/bot-api.ts'
import type { Person } from './bot-api/people.ts'
import { rawCall } from './bot-api/raw-call.ts'

let api: BotApi
let ann: Person
let chat_id: number

beforeEach(async () => {
  api = await startBotApi({ timeoutMs: 300 })
  ann = api.user({ first_name: 'Ann' })
  chat_id = ann.chat.chatId
})
afterEach(() => api.stop())

const call = (method: string, params: object = {}) => rawCall(api, method, params)
const refusal = async (method: string, params: object = {}) => (await call(method, params)).description
const pending = async () => (await call('getUpdates')).result

const NOT_MODIFIED =
  'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'
const TOO_OLD = 'Bad Request: query is too old and response timeout expired or query ID is invalid'

test('an unknown method is 404, a wrong token 401, and letter case does not matter', async () => {
  expect(await call('sendMesage')).toMatchObject({
    error_code: 404,
    description: 'Not Found: method not found',
  })
  expect(await call('GETME')).toMatchObject({ result: { username: 'quoth_bot' } })
  const wrong = await fetch(`${api.root}/bot1:wrong/getMe`)
  expect([wrong.status, await wrong.json()]).toMatchObject([401, { description: 'Unauthorized' }])
})

describe('who may be written to', () => {
  const send = (id: unknown = chat_id) => call('sendMessage', { chat_id: id, text: 'hello' })

  test('only people who wrote first, and only chats that exist', async () => {
    expect(await send()).toMatchObject({ error_code: 400, description: 'Bad Request: chat not found' })
    expect(await send(42)).toMatchObject({ description: 'Bad Request: chat not found' })
    ann.says(ann.chat, '/start')
    expect((await send()).ok).toBe(true)
  })

  test('not those who block the bot or are gone', async () => {
    ann.says(ann.chat, '/start')
    ann.blocks()
    expect(await send()).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    })
    ann.unblocks()
    expect((await send()).ok).toBe(true)
    ann.disappears()
    expect(await send()).toMatchObject({ error_code: 403, description: 'Forbidden: user is deactivated' })
  })

  test('not groups that put the bot out, or that it left', async () => {
    const group = api.group()
    group.removesBot(ann)
    expect(await send(group.chatId)).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was kicked from the supergroup chat',
    })
    group.addsBot(ann)
    expect((await call('leaveChat', { chat_id: group.chatId })).ok).toBe(true)
    expect((await send(group.chatId)).description).toBe(
      'Forbidden: bot is not a member of the supergroup chat',
    )
  })

  test('not a group that became a supergroup: the new id comes with the refusal', async () => {
    const group = api.group({ type: 'group' })
    const successor = group.migrates(ann)
    expect(await send(group.chatId)).toMatchObject({
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: successor.chatId },
    })
    expect((await send(successor.chatId)).ok).toBe(true)
  })
})

describe('replies', () => {
  test('need their target, unless sending without one is allowed', async () => {
    ann.says(ann.chat, 'hello')
    const to = (reply_parameters: object) => call('sendMessage', { chat_id, text: 'x', reply_parameters })
    expect(await to({ message_id: 9 })).toMatchObject({
      description: 'Bad Request: message to be replied not found',
    })
    const { result } = await to({ message_id: 9, allow_sending_without_reply: true })
    expect(result).not.toHaveProperty('reply_to_message')
  })

  test('quote the target word for word or fail', async () => {
    const { message_id } = ann.says(ann.chat, 'one two three')
    const quoting = (quote: string) =>
      call('sendMessage', { chat_id, text: 'x', reply_parameters: { message_id, quote } })
    expect((await quoting('two')).result.quote).toMatchObject({ text: 'two', position: 4 })
    expect(await quoting('Two')).toMatchObject({ ok: false, description: 'Bad Request: QUOTE_TEXT_INVALID' })
  })

  test('in a forum stay in the topic; the General topic must not be named, nor an unknown one', async () => {
    const group = api.group({ forum: true })
    const topic = group.topic('Culture', ann)
    const asked = ann.says(topic, '@quoth_bot who?')
    const send = (more: object) => call('sendMessage', { chat_id: group.chatId, text: 'x', ...more })
    const message_thread_id = topic.thread
    expect((await send({ message_thread_id })).result).toMatchObject({
      message_thread_id,
      is_topic_message: true,
    })
    const reply = await send({ reply_parameters: { message_id: asked.message_id } })
    expect(reply.result.message_thread_id).toBe(message_thread_id)
    expect((await send({ message_thread_id: 1 })).description).toBe('Bad Request: message thread not found')
    expect((await send({ message_thread_id: 99 })).description).toBe('Bad Request: message thread not found')
  })
})

describe('edits', () => {
  const keyboard = { inline_keyboard: [[{ text: 'Next', callback_data: 'n' }]] }

  test('change the text, drop the keyboard unless it is sent again, and must change something', async () => {
    ann.says(ann.chat, 'hello')
    const sent = await call('sendMessage', { chat_id, text: 'page 1', reply_markup: keyboard })
    const edit = { chat_id, message_id: sent.result.message_id, text: 'page 1', reply_markup: keyboard }
    expect(await refusal('editMessageText', edit)).toBe(NOT_MODIFIED)
    const { result } = await call('editMessageText', { ...edit, reply_markup: undefined })
    expect(result).not.toHaveProperty('reply_markup')
    expect(api.messages(ann.chat).at(-1)).toMatchObject({ text: 'page 1', edit_date: expect.any(Number) })
    expect((await call('editMessageReplyMarkup', edit)).result.reply_markup).toEqual(keyboard)
  })

  test("reach only the bot's own messages, while they are there", async () => {
    const own = ann.says(ann.chat, 'mine')
    const edit = (message_id: number) => refusal('editMessageText', { chat_id, message_id, text: 'x' })
    expect(await edit(own.message_id)).toBe("Bad Request: message can't be edited")
    expect(await edit(9)).toBe('Bad Request: message to edit not found')
    const { result } = await call('sendMessage', { chat_id, text: 'x' })
    await call('deleteMessage', { chat_id, message_id: result.message_id })
    expect(await edit(result.message_id)).toBe('Bad Request: message to edit not found')
  })
})

describe('callback queries', () => {
  const data = { inline_keyboard: [[{ text: 'Next', callback_data: 'n' }]] }
  const sent = async () => {
    ann.says(ann.chat, 'hello')
    await call('sendMessage', { chat_id, text: 'page', reply_markup: data })
    return api.next(ann.chat)
  }

  test('are answered once, in 200 characters', async () => {
    const { id } = ann.presses(await sent(), 'Next')
    const answer = (more: object = {}) => refusal('answerCallbackQuery', { callback_query_id: id, ...more })
    expect(await answer({ text: 'x'.repeat(201) })).toBe('Bad Request: MESSAGE_TOO_LONG')
    expect(await answer({ url: 'https://example.com' })).toBe('Bad Request: URL_INVALID')
    expect(api.spinning).toHaveLength(1)
    expect(await answer({ text: 'x'.repeat(200) })).toBeUndefined()
    expect(await answer()).toBe(TOO_OLD)
    expect(api.spinning).toHaveLength(0)
  })

  test('come late, from messages out of reach, or from buttons that are gone', async () => {
    const message = await sent()
    const late = ann.presses(message, 'Next', { tooOld: true })
    expect(await refusal('answerCallbackQuery', { callback_query_id: late.id })).toBe(TOO_OLD)
    const far = ann.presses(message, 'Next', { inaccessible: true })
    expect(far.message).toEqual({ chat: message.chat, message_id: message.message_id, date: 0 })
    await call('editMessageReplyMarkup', { chat_id, message_id: message.message_id })
    expect(ann.presses(message, 'Next').data).toBe('n')
    expect(() => ann.presses(api.messages(ann.chat).at(-1)!, 'Next')).toThrow('no button "Next"')
  })
})

test('inline queries are answered once, with at most 50 results of unique ids of 1 to 64 bytes', async () => {
  const { id: inline_query_id } = ann.types('quote')
  const article = (id: string) => ({
    type: 'article',
    id,
    title: 'A',
    input_message_content: { message_text: 'text' },
  })
  const answer = (results: object[], more: object = {}) =>
    refusal('answerInlineQuery', { inline_query_id, results, ...more })
  const many = Array.from({ length: 51 }, (_, i) => article(`${i}`))
  expect(await answer(many)).toBe('Bad Request: RESULTS_TOO_MUCH')
  expect(await answer([article('a'), article('a')])).toBe('Bad Request: RESULT_ID_DUPLICATE')
  expect(await answer([article('a'.repeat(65))])).toBe('Bad Request: RESULT_ID_INVALID')
  expect(await answer([], { button: { text: 'more', start_parameter: 'a b' } })).toBe(
    'Bad Request: START_PARAM_INVALID',
  )
  expect(await answer(many.slice(1))).toBeUndefined()
  expect(await answer([])).toBe(TOO_OLD)
})

test('commands have small names and some description, per scope', async () => {
  const set = (command: string, description: string, scope?: object) =>
    refusal('setMyCommands', { commands: [{ command, description }], scope })
  expect(await set('Ask', 'words')).toBe('Bad Request: BOT_COMMAND_INVALID')
  expect(await set('a'.repeat(33), 'words')).toBe('Bad Request: BOT_COMMAND_INVALID')
  expect(await set('ask', '')).toBe('Bad Request: BOT_COMMAND_DESCRIPTION_INVALID')
  expect(await set('ask', 'x'.repeat(257))).toBe('Bad Request: BOT_COMMAND_DESCRIPTION_INVALID')
  const commands = Array.from({ length: 101 }, (_, i) => ({ command: `c${i}`, description: 'd' }))
  expect(await refusal('setMyCommands', { commands })).toBe('Bad Request: BOT_COMMANDS_TOO_MUCH')
  expect(await set('ask', 'words', { type: 'all_group_chats' })).toBeUndefined()
  expect(api.commands.get('all_group_chats')).toEqual([{ command: 'ask', description: 'words' }])
  expect((await call('getMyCommands')).result).toEqual([])
})

test('reactions come from the fixed list, one at a time', async () => {
  const { message_id } = ann.says(ann.chat, 'hello')
  const react = (...emoji: string[]) =>
    refusal('setMessageReaction', {
      ...{ chat_id, message_id },
      reaction: emoji.map(one => ({ type: 'emoji', emoji: one })),
    })
  expect(await react('👀')).toBeUndefined()
  expect(await react('🦀')).toBe('Bad Request: REACTION_INVALID')
  expect(await react('👀', '👍')).toBe('Bad Request: REACTIONS_TOO_MANY')
})

describe('privacy mode', () => {
  const heard = async () =>
    (await pending()).map((update: { message?: { text?: string } }) => update.message?.text)

  test('in a group the bot hears what is meant for it', async () => {
    const group = api.group()
    const said = (text: string) => ann.says(group, text)
    said('anybody here?')
    said('/search cats')
    said('/search@other_bot cats')
    said('/search@Quoth_Bot dogs')
    said('so @quoth_bot what of it')
    const { result } = await call('sendMessage', { chat_id: group.chatId, text: 'dogs' })
    said('/search birds')
    ann.says(group, { text: 'and fish?', replyTo: result })
    group.otherBotWrites(api.user({ is_bot: true, first_name: 'Rival' }).user, 'hi')
    said('/search bees')
    expect(await heard()).toEqual([
      '/search@Quoth_Bot dogs',
      'so @quoth_bot what of it',
      '/search birds',
      'and fish?',
    ])
  })

  test('as an administrator it hears everything', async () => {
    const group = api.group()
    group.promotesBot(ann)
    ann.says(group, 'anybody here?')
    expect(await heard()).toEqual([undefined, 'anybody here?'])
  })
})

test('the server finds the entities of what people say', () => {
  expect(ann.says(ann.chat, '/source@quoth_bot 2').entities).toEqual([
    { type: 'bot_command', offset: 0, length: 17 },
  ])
  expect(ann.says(ann.chat, 'see https://example.com/a, or a@b.org').entities).toEqual([
    { type: 'url', offset: 4, length: 21 },
    { type: 'email', offset: 30, length: 7 },
  ])
  const photo = ann.says(ann.chat, { attach: 'photo', caption: 'who is @ann_example?' })
  expect(photo).toMatchObject({ caption_entities: [{ type: 'mention', offset: 7, length: 12 }] })
})

test('in a topic, what replies to nothing still carries the first message of the topic', () => {
  const topic = api.group({ forum: true }).topic('Culture', ann)
  const { reply_to_message } = ann.says(topic, 'hello')
  expect(reply_to_message).toMatchObject({
    message_id: topic.thread,
    forum_topic_created: { name: 'Culture' },
  })
})

test('waiting in vain says what was seen', async () => {
  ann.says(ann.chat, 'hello')
  await call('sendChatAction', { chat_id, action: 'typing' })
  await expect(api.next(ann.chat)).rejects.toThrow(
    /waited 300 ms for .*\n {2}sendChatAction .*"typing".* -> 200/,
  )
  await expect(api.quiet()).rejects.toThrow('1 updates unconfirmed')
})
