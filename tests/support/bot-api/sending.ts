import type { Message, User } from 'grammy/types'
import { type Formatted, formatText } from './formatted.ts'
import { readMarkup } from './markup.ts'
import type { Fields, Parameters } from './parameters.ts'
import { badRequest } from './refusal.ts'
import type { Method, Telegram } from './telegram.ts'
import { type StoredChat, withoutReply } from './world.ts'

export const sendMessage: Method = (telegram, parameters) => {
  const text = readText(telegram, 'sendMessage', parameters, 'text', 'entities')
  const preview = parameters.object('link_preview_options')
  return send(telegram, parameters, () => ({
    text: text.text,
    ...(text.entities.length > 0 ? { entities: text.entities } : {}),
    ...(preview === undefined ? {} : { link_preview_options: preview }),
  }))
}

export const sendPhoto: Method = (telegram, parameters) =>
  sendFile(telegram, parameters, 'photo', 10, (file_id, bytes) => [
    { file_id, file_unique_id: `u${file_id}`, width: 640, height: 480, file_size: bytes },
  ])

export const sendDocument: Method = (telegram, parameters) =>
  sendFile(telegram, parameters, 'document', 50, (file_id, bytes, file_name) => ({
    file_id,
    file_unique_id: `u${file_id}`,
    file_name,
    file_size: bytes,
  }))

export const sendChatAction: Method = (telegram, parameters) => {
  telegram.world.writable(parameters.text('chat_id'))
  if (!CHAT_ACTIONS.includes(parameters.text('action') ?? '')) {
    throw badRequest('wrong parameter action in request')
  }
  return true
}

const CAPTION_LIMIT = 1024 // code points
const TEXT_LIMIT = 4096 // code points
const QUOTE_LIMIT = 1024 // code points
const CHAT_ACTIONS =
  'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note'.split(
    ' ',
  )

/** A text or caption of the bot, as it will stand in the chat. */
export function readText(
  telegram: Telegram,
  method: string,
  parameters: Parameters,
  name: 'text' | 'caption',
  entitiesName: string,
): Formatted {
  if (parameters.text('parse_mode') !== undefined) {
    throw badRequest('parse_mode is not supported by this fake; send entities')
  }
  const text = parameters.text(name)
  if (text === undefined)
    throw badRequest(name === 'text' ? 'message text is empty' : 'message caption is empty')
  const limit = name === 'text' ? TEXT_LIMIT : CAPTION_LIMIT
  const tooLong = name === 'text' ? 'message is too long' : 'message caption is too long'
  const formatted = formatText(text, parameters.array(entitiesName), { limit, tooLong })
  telegram.history.altered(method, text, formatted.altered)
  return formatted
}

export function asUser({ id, is_bot, first_name, username }: User): User {
  return username === undefined ? { id, is_bot, first_name } : { id, is_bot, first_name, username }
}

function sendFile(
  telegram: Telegram,
  parameters: Parameters,
  kind: 'photo' | 'document',
  megabytes: number,
  describe: (fileId: string, bytes: number, name: string) => unknown,
): Message {
  const upload = parameters.file(kind)
  const given = parameters.text(kind)
  if (upload === undefined && given === undefined) throw badRequest(`there is no ${kind} in the request`)
  if (upload !== undefined && upload.bytes > megabytes * 1024 * 1024) throw badRequest('file is too big')
  const captioned = parameters.text('caption') !== undefined
  const caption = captioned
    ? readText(telegram, `send ${kind}`, parameters, 'caption', 'caption_entities')
    : undefined
  const name = upload?.name ?? given ?? kind
  return send(telegram, parameters, () => ({
    [kind]: describe(`file-${name}`, upload?.bytes ?? 1, name),
    ...(caption === undefined ? {} : { caption: caption.text, caption_entities: caption.entities }),
  }))
}

function send(telegram: Telegram, parameters: Parameters, content: () => Fields): Message {
  const { world, history } = telegram
  const stored = world.writable(parameters.text('chat_id'))
  const markup = readMarkup(parameters.object('reply_markup'), stored.chat.type)
  const reply = readReply(world, stored, parameters)
  const thread = readThread(stored, parameters, reply)
  const message = world.post(stored, thread, {
    ...(stored.chat.type === 'channel' ? { sender_chat: stored.chat } : { from: asUser(world.bot) }),
    ...reply,
    ...content(),
    ...(markup === undefined ? {} : { reply_markup: markup }),
  })
  history.act({ kind: 'message', chatId: stored.chat.id, message })
  return message
}

type Reply = Partial<Pick<Message, 'reply_to_message' | 'external_reply' | 'quote'>>

function readReply(world: Telegram['world'], stored: StoredChat, parameters: Parameters): Reply {
  const wanted = parameters.object('reply_parameters') ?? legacyReply(parameters)
  if (wanted.message_id === undefined) return {}
  const chatId = wanted.chat_id === undefined ? undefined : String(wanted.chat_id)
  const elsewhere = chatId !== undefined && chatId !== String(stored.chat.id)
  const home = elsewhere ? world.named(chatId) : stored
  const target = home.messages.get(Number(wanted.message_id))
  if (target === undefined) {
    if (wanted.allow_sending_without_reply === true && !elsewhere) return {}
    throw badRequest('message to be replied not found')
  }
  const quote = readQuote(wanted, target)
  if (elsewhere) {
    const external_reply = { origin: { type: 'user', date: target.date, sender_user: target.from } }
    return { external_reply, ...quote } as unknown as Reply
  }
  return { reply_to_message: withoutReply(target), ...quote } as Reply
}

function legacyReply(parameters: Parameters): Fields {
  const message_id = parameters.integer('reply_to_message_id')
  return { message_id, allow_sending_without_reply: parameters.flag('allow_sending_without_reply') }
}

/** A quote has to stand in the replied message word for word, or the whole message is refused. */
function readQuote(wanted: Fields, target: Message): Reply {
  if (wanted.quote === undefined || wanted.quote === '') return {}
  const text = target.text ?? target.caption ?? ''
  const quote = String(wanted.quote).trim()
  const position = text.indexOf(quote)
  if (position === -1 || [...quote].length > QUOTE_LIMIT) throw badRequest('QUOTE_TEXT_INVALID')
  return { quote: { text: quote, position, is_manual: true } }
}

function readThread(stored: StoredChat, parameters: Parameters, reply: Reply): number | undefined {
  const thread = parameters.integer('message_thread_id')
  // A reply goes where the message it replies to is.
  if (thread === undefined) {
    const target = reply.reply_to_message
    return target?.is_topic_message === true ? target.message_thread_id : undefined
  }
  // The General topic is 1 and must not be named; no other chat of this fake has threads.
  const topic = stored.topics.get(thread)
  if (topic === undefined) throw badRequest('message thread not found')
  return topic.message_id
}
