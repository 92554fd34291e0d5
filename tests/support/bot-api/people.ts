import type { CallbackQuery, InlineQuery, Message, MessageEntity, User } from 'grammy/types'
import { formatText } from './formatted.ts'
import type { Group } from './group.ts'
import { reachesBot } from './privacy.ts'
import { forbidden } from './refusal.ts'
import { asUser } from './sending.ts'
import type { Telegram } from './telegram.ts'
import { type Place, type StoredChat, withoutReply } from './world.ts'

/** What a person sends: a text, or a caption with what it describes, and how. */
export interface Said {
  readonly text?: string
  readonly caption?: string
  readonly attach?: 'photo' | 'voice' | 'sticker' | 'document'
  /** Added to those that Telegram finds by itself; offsets in the text as given. */
  readonly entities?: readonly MessageEntity[]
  readonly replyTo?: Message
  /** The part of `replyTo` that the person selected. */
  readonly quote?: string
  /** Through another bot, in inline mode. */
  readonly viaBot?: User
}

/** A person with a phone: everything they do becomes the update that Telegram would send the bot. */
export class Person {
  readonly user: User
  /** The private chat with the bot. */
  readonly chat: Place
  readonly #telegram: Telegram

  constructor(telegram: Telegram, user: User) {
    this.#telegram = telegram
    this.user = user
    this.chat = { chatId: user.id }
  }

  says(place: Place, said: string | Said): Message {
    const { world } = this.#telegram
    const stored = world.chat(place.chatId)
    // Whoever writes to a bot opens the chat for it.
    if (stored.chat.type === 'private') stored.closed = undefined
    const content = typeof said === 'string' ? { text: said } : said
    const message = world.post(stored, place.thread, {
      ...(stored.chat.type === 'channel' ? { sender_chat: stored.chat } : { from: this.user }),
      ...(content.viaBot === undefined ? {} : { via_bot: content.viaBot }),
      ...this.#reply(stored, place, content),
      ...attachment(content.attach),
      ...words(content),
    })
    this.#deliver(stored, message, stored.chat.type === 'channel' ? 'channel_post' : 'message')
    return message
  }

  edits(message: Message, text: string): Message {
    const stored = this.#telegram.world.chat(message.chat.id)
    const { text: _text, entities: _entities, caption: _caption, caption_entities: _also, ...rest } = message
    const said = message.text === undefined ? { caption: text } : { text }
    const edited = { ...rest, ...words(said), edit_date: this.#telegram.world.seconds() } as Message
    stored.messages.set(message.message_id, edited)
    const kind = stored.chat.type === 'channel' ? 'edited_channel_post' : 'edited_message'
    this.#deliver(stored, edited, kind)
    return edited
  }

  /** Presses a callback button, named by its text or data, as the message stands now; a phone that has not
   *  caught up with an edit may still show the buttons of the `message` given. */
  presses(message: Message, button: string, how: Press = {}): CallbackQuery {
    const { world, updates, openCallbacks } = this.#telegram
    const current = world.chat(message.chat.id).messages.get(message.message_id)
    const data = how.data ?? findData(current, button) ?? findData(message, button)
    if (data === undefined) {
      const shown = (current ?? message).reply_markup?.inline_keyboard.flat().map(({ text }) => text)
      throw new Error(`no button "${button}" to press; the message has ${shown?.join(', ') ?? 'no buttons'}`)
    }
    const { chat, message_id } = message
    const seen = how.inaccessible === true || current === undefined ? { chat, message_id, date: 0 } : current
    const id = String(4_000_000_000_000_000 + ++this.#telegram.counters.queries)
    const query = { id, from: this.user, message: seen, chat_instance: `-${Math.abs(chat.id)}77`, data }
    if (how.tooOld !== true) openCallbacks.set(id, query as CallbackQuery)
    updates.push('callback_query', query)
    return query as CallbackQuery
  }

  /** Types `@bot query` in some chat. */
  types(
    query: string,
    options: { readonly offset?: string; readonly chatType?: InlineQuery['chat_type'] } = {},
  ) {
    const id = String(4_000_000_000_000_000 + ++this.#telegram.counters.queries)
    const { offset = '', chatType = 'private' } = options
    const asked = { id, from: this.user, query, offset, chat_type: chatType } as InlineQuery
    this.#telegram.openInlineQueries.set(id, asked)
    this.#telegram.updates.push('inline_query', asked)
    return asked
  }

  /** Reacts to a message with an emoji; the bot hears of it only as `allowed_updates` says. */
  reacts(message: Message, emoji: string): void {
    const { world, updates } = this.#telegram
    const stored = world.chat(message.chat.id)
    if (stored.chat.type !== 'private' && stored.members.get(world.bot.id)?.status !== 'administrator') return
    const { message_id, chat } = message
    const head = { chat, message_id, user: this.user, date: world.seconds(), old_reaction: [] }
    updates.push('message_reaction', { ...head, new_reaction: [{ type: 'emoji', emoji }] })
  }

  blocks(): void {
    this.#changeOfBot('member', 'kicked')
    this.#stored().closed = forbidden('bot was blocked by the user')
  }

  unblocks(): void {
    this.#changeOfBot('kicked', 'member')
    this.#stored().closed = undefined
  }

  /** Deletes the account. */
  disappears(): void {
    this.#stored().closed = forbidden('user is deactivated')
  }

  joins(group: Group): void {
    group.admits(this.user)
  }

  #stored(): StoredChat {
    return this.#telegram.world.chat(this.user.id)
  }

  #changeOfBot(before: string, after: string): void {
    const { world, updates } = this.#telegram
    const user = asUser(world.bot)
    const until = (status: string) =>
      status === 'kicked' ? { status, user, until_date: 0 } : { status, user }
    const head = { chat: this.#stored().chat, from: this.user, date: world.seconds() }
    const change = { ...head, old_chat_member: until(before), new_chat_member: until(after) }
    updates.push('my_chat_member', change)
  }

  /** subtle: in a topic, a message that replies to nothing still carries the topic's first message as the
   *  one it replies to. */
  #reply(stored: StoredChat, place: Place, { replyTo, quote }: Said) {
    const topic = place.thread === undefined ? undefined : stored.topics.get(place.thread)
    const target = replyTo === undefined ? topic : (stored.messages.get(replyTo.message_id) ?? replyTo)
    if (target === undefined) return {}
    const text = target.text ?? target.caption ?? ''
    const quoted =
      quote === undefined ? {} : { quote: { text: quote, position: text.indexOf(quote), is_manual: true } }
    return { reply_to_message: withoutReply(target), ...quoted }
  }

  #deliver(
    stored: StoredChat,
    message: Message,
    kind: 'message' | 'channel_post' | `edited_${string}`,
  ): void {
    const { world, updates } = this.#telegram
    if (stored.chat.type !== 'private' && stored.members.get(world.bot.id) === undefined) return
    if (reachesBot(stored, message, world.bot)) updates.push(kind as 'message', message)
  }
}

export interface Press {
  /** The message is too old to be shown to the bot. */
  readonly inaccessible?: boolean
  /** The query expired before the bot could answer it. */
  readonly tooOld?: boolean
  /** Send this data, whatever the buttons say (a forged or outdated client). */
  readonly data?: string
}

function findData(message: Message | undefined, button: string): string | undefined {
  for (const shown of message?.reply_markup?.inline_keyboard.flat() ?? []) {
    if (!('callback_data' in shown)) continue
    if (shown.text === button || shown.callback_data === button) return shown.callback_data
  }
  return undefined
}

function words({ text, caption, entities = [] }: Said) {
  if (text === undefined && caption === undefined) return {}
  const limit = text === undefined ? 1024 : 4096
  const formatted = formatText(text ?? caption ?? '', entities, { limit, tooLong: 'message is too long' })
  const marks = formatted.entities.length > 0 ? formatted.entities : undefined
  if (text === undefined) return { caption: formatted.text, ...(marks && { caption_entities: marks }) }
  return { text: formatted.text, ...(marks && { entities: marks }) }
}

function attachment(kind: Said['attach']) {
  const file = { file_id: `file-${kind}`, file_unique_id: `u-${kind}`, file_size: 1234 }
  switch (kind) {
    case undefined:
      return {}
    case 'photo':
      return { photo: [{ ...file, width: 640, height: 480 }] }
    case 'voice':
      return { voice: { ...file, duration: 3, mime_type: 'audio/ogg' } }
    case 'sticker': {
      const look = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false }
      return { sticker: { ...file, ...look, emoji: '🙂' } }
    }
    case 'document':
      return { document: { ...file, file_name: 'notes.pdf', mime_type: 'application/pdf' } }
    default:
      return kind satisfies never
  }
}
