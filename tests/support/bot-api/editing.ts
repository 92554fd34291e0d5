import type { Message } from 'grammy/types'
import type { Formatted } from './formatted.ts'
import { readMarkup } from './markup.ts'
import { asObject, type Parameters } from './parameters.ts'
import { badRequest } from './refusal.ts'
import { readText } from './sending.ts'
import type { Method, Telegram } from './telegram.ts'
import type { StoredChat } from './world.ts'

export const editMessageText: Method = (telegram, parameters) => {
  const text = readText(telegram, 'editMessageText', parameters, 'text', 'entities')
  return edit(telegram, parameters, text)
}

/** Without a keyboard in the call, the message loses the one it has; so it does when its text is edited. */
export const editMessageReplyMarkup: Method = (telegram, parameters) => edit(telegram, parameters, undefined)

export const deleteMessage: Method = (telegram, parameters) => {
  const { stored, message } = find(telegram, parameters, 'message to delete not found')
  const own = message.from?.id === telegram.world.bot.id
  if (!own && stored.chat.type !== 'private') throw badRequest("message can't be deleted")
  stored.messages.delete(message.message_id)
  telegram.history.act({ kind: 'deletion', chatId: stored.chat.id, message })
  return true
}

export const setMessageReaction: Method = (telegram, parameters) => {
  const { stored, message } = find(telegram, parameters, 'message to react not found')
  const reactions = parameters.array('reaction').map(value => asObject(value, "can't parse reaction"))
  if (reactions.length > 1) throw badRequest('REACTIONS_TOO_MANY')
  const emoji = reactions[0]?.emoji ?? ''
  if (reactions.length === 1 && !REACTIONS.includes(String(emoji))) throw badRequest('REACTION_INVALID')
  telegram.history.act({ kind: 'reaction', chatId: stored.chat.id, message, emoji: String(emoji) })
  return true
}

const REACTIONS =
  '❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡'.split(
    ' ',
  )

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

function edit(telegram: Telegram, parameters: Parameters, text: Formatted | undefined): Message {
  const { world, history } = telegram
  const { stored, message } = find(telegram, parameters, 'message to edit not found')
  const markup = readMarkup(parameters.object('reply_markup'), stored.chat.type)
  const own = message.from?.id === world.bot.id || stored.chat.type === 'channel'
  if (!own) throw badRequest("message can't be edited")
  if (text !== undefined && message.text === undefined) {
    throw badRequest('there is no text in the message to edit')
  }
  const { reply_markup: _keyboard, entities: _entities, ...rest } = message
  const entities = text === undefined ? message.entities : text.entities
  const edited = {
    ...rest,
    ...(text === undefined ? {} : { text: text.text }),
    ...(entities === undefined || entities.length === 0 ? {} : { entities }),
    ...(markup === undefined ? {} : { reply_markup: markup }),
    edit_date: world.seconds(),
  } as Message
  if (content(edited) === content(message)) throw badRequest(NOT_MODIFIED)
  stored.messages.set(message.message_id, edited)
  history.act({ kind: 'edit', chatId: stored.chat.id, message: edited })
  return edited
}

function content({ text, entities, reply_markup }: Message): string {
  return JSON.stringify([text, entities ?? [], reply_markup ?? null])
}

function find(
  { world }: Telegram,
  parameters: Parameters,
  missing: string,
): { readonly stored: StoredChat; readonly message: Message } {
  if (parameters.text('inline_message_id') !== undefined) throw badRequest('MESSAGE_ID_INVALID')
  const id = parameters.integer('message_id')
  if (id === undefined) throw badRequest('message identifier is not specified')
  const stored = world.writable(parameters.text('chat_id'))
  const message = stored.messages.get(id)
  if (message === undefined) throw badRequest(missing)
  return { stored, message }
}
