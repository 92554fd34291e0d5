import type { Chat, ChatMember, Message, User } from 'grammy/types'
import type { Person } from './people.ts'
import { asUser } from './sending.ts'
import type { Telegram } from './telegram.ts'
import type { Place, StoredChat } from './world.ts'

/** A group, supergroup or channel, which the bot is a member of from the start (a channel: administrator). */
export class Group implements Place {
  readonly chatId: number
  readonly #telegram: Telegram

  constructor(telegram: Telegram, stored: StoredChat) {
    this.#telegram = telegram
    this.chatId = stored.chat.id
    const status = stored.chat.type === 'channel' ? 'administrator' : 'member'
    stored.members.set(telegram.world.bot.id, this.#member(status))
  }

  get chat(): Chat {
    return this.#stored.chat
  }

  /** A topic of a forum, made on first use by the given person; 'General' is the group itself. */
  topic(name: string, maker: Person): Place {
    if (name === 'General') return { chatId: this.chatId }
    const stored = this.#stored
    if (!('is_forum' in stored.chat)) throw new Error(`${stored.chat.title ?? this.chatId} is no forum`)
    for (const [thread, first] of stored.topics) {
      if (first.forum_topic_created?.name === name) return { chatId: this.chatId, thread }
    }
    const made = { from: maker.user, forum_topic_created: { name, icon_color: 7322096 } }
    const { message_id, date, chat } = this.#telegram.world.post(stored, undefined, made)
    const topic = { message_thread_id: message_id, is_topic_message: true }
    const first = { message_id, ...topic, date, chat, ...made } as unknown as Message
    stored.messages.set(message_id, first)
    stored.topics.set(message_id, first)
    this.#telegram.updates.push('message', first)
    return { chatId: this.chatId, thread: message_id }
  }

  /** A person joins: a service message, which every bot sees. */
  admits(user: User): void {
    const stored = this.#stored
    stored.members.set(user.id, { status: 'member', user } as ChatMember)
    const joined = this.#telegram.world.post(stored, undefined, { from: user, new_chat_members: [user] })
    this.#telegram.updates.push('message', joined)
  }

  addsBot(by: Person): void {
    this.#changeBot(by, 'left', 'member')
    this.#stored.closed = undefined
  }

  removesBot(by: Person): void {
    this.#changeBot(by, 'member', 'kicked')
    this.#stored.closed = this.#telegram.world.kicked(this.chat)
  }

  /** An administrator sees every message. */
  promotesBot(by: Person): void {
    this.#changeBot(by, 'member', 'administrator')
  }

  /** Another bot writes, so that bare commands are no longer ours. */
  otherBotWrites(bot: User, text: string): Message {
    return this.#telegram.world.post(this.#stored, undefined, { from: bot, text })
  }

  /** A basic group becomes a supergroup: two service messages, and the old id answers no more. */
  migrates(by: Person): Group {
    const { world, updates } = this.#telegram
    const stored = this.#stored
    const successor = world.addChat('supergroup', stored.chat.title ?? '', false)
    const group = new Group(this.#telegram, successor)
    const from = by.user
    const last = world.post(stored, undefined, { from, migrate_to_chat_id: group.chatId })
    const first = world.post(successor, undefined, { from, migrate_from_chat_id: this.chatId })
    stored.migratedTo = group.chatId
    updates.push('message', last)
    updates.push('message', first)
    return group
  }

  get #stored(): StoredChat {
    return this.#telegram.world.chat(this.chatId)
  }

  #member(status: string): ChatMember {
    const rights = {
      can_be_edited: false,
      is_anonymous: false,
      can_delete_messages: true,
      can_manage_chat: true,
    }
    const user = asUser(this.#telegram.world.bot)
    const more = status === 'administrator' ? rights : status === 'kicked' ? { until_date: 0 } : {}
    return { status, user, ...more } as unknown as ChatMember
  }

  #changeBot(by: Person, before: string, after: string): void {
    const { world, updates } = this.#telegram
    const stored = this.#stored
    const old_chat_member = stored.members.get(world.bot.id) ?? this.#member(before)
    const new_chat_member = this.#member(after)
    if (after === 'member' || after === 'administrator') stored.members.set(world.bot.id, new_chat_member)
    else stored.members.delete(world.bot.id)
    const change = {
      chat: stored.chat,
      from: by.user,
      date: world.seconds(),
      old_chat_member,
      new_chat_member,
    }
    updates.push('my_chat_member', change)
  }
}
