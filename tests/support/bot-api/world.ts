import type { Chat, ChatMember, Message, User, UserFromGetMe } from 'grammy/types'
import { badRequest, forbidden, Refusal } from './refusal.ts'

/** A chat as the server keeps it. */
export interface StoredChat {
  readonly chat: Chat
  /** In the order of sending; edits replace, deletions remove. */
  readonly messages: Map<number, Message>
  /** Forum topics by thread id: the service message that made each. The General topic has none. */
  readonly topics: Map<number, Message>
  readonly members: Map<number, ChatMember>
  /** Why the bot cannot write here, if it cannot. */
  closed: Refusal | undefined
  migratedTo: number | undefined
  /** Whether the last bot to write was ours: bare commands follow it. */
  ownLastWord: boolean
}

/** A chat, or a topic of one. */
export interface Place {
  readonly chatId: number
  readonly thread?: number
}

/** The people, chats and messages of one Telegram, with ids as odd as the real ones: past 32 bits, negative,
 *  and the same message id in several supergroups. */
export class World {
  readonly bot: UserFromGetMe
  readonly users = new Map<number, User>()
  readonly chats = new Map<number, StoredChat>()
  readonly now: () => number
  #users = 0
  #groups = 0
  #sharedMessageId = 100
  readonly #messageIds = new Map<number, number>()

  constructor(bot: UserFromGetMe, now: () => number) {
    this.bot = bot
    this.now = now
  }

  addUser(user: Omit<User, 'id' | 'is_bot'> & { readonly is_bot?: boolean }): User {
    const id = 5_000_000_000 + ++this.#users
    const added: User = { is_bot: false, ...user, id }
    this.users.set(id, added)
    const { first_name, last_name, username } = added
    const chat = { id, type: 'private', first_name, last_name, username }
    const closed = badRequest('chat not found') // until the person writes first
    this.#open(JSON.parse(JSON.stringify(chat)), closed)
    return added
  }

  addChat(type: 'group' | 'supergroup' | 'channel', title: string, isForum: boolean): StoredChat {
    const number = ++this.#groups
    const id = type === 'group' ? -4_000_000_000 - number : -1_002_000_000_000 - number
    const chat = isForum ? { id, type, title, is_forum: true } : { id, type, title }
    return this.#open(chat as Chat, undefined)
  }

  /** The chat, for people and tests. Throws where there is none. */
  chat(id: number): StoredChat {
    const chat = this.chats.get(id)
    if (chat === undefined) throw new Error(`no chat ${id} in this fake Telegram`)
    return chat
  }

  /** The chat a bot names by number or @username; a refusal where it may not know it. */
  named(chatId: string | undefined): StoredChat {
    if (chatId === undefined) throw badRequest('chat_id is empty')
    for (const stored of this.chats.values()) {
      const username = 'username' in stored.chat ? stored.chat.username : undefined
      const called = stored.chat.type !== 'private' && username !== undefined && chatId === `@${username}`
      if (called || String(stored.chat.id) === chatId) return stored
    }
    throw badRequest('chat not found')
  }

  /** As `named`, but open for writing: not blocked, not left, not moved. */
  writable(chatId: string | undefined): StoredChat {
    const stored = this.named(chatId)
    if (stored.migratedTo !== undefined) {
      throw badRequest('group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: stored.migratedTo,
      })
    }
    if (stored.closed !== undefined) {
      throw new Refusal(stored.closed.code, stored.closed.message, stored.closed.parameters)
    }
    return stored
  }

  /** Puts a message into a chat under the next id. */
  post(stored: StoredChat, thread: number | undefined, content: Readonly<Record<string, unknown>>): Message {
    const inTopic = thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }
    const message_id = this.#nextMessageId(stored.chat)
    const head = { message_id, date: this.seconds(), chat: stored.chat }
    const message = { ...head, ...inTopic, ...content } as unknown as Message
    stored.messages.set(message_id, message)
    if (message.from?.is_bot === true) stored.ownLastWord = message.from.id === this.bot.id
    return message
  }

  seconds(): number {
    return Math.floor(this.now() / 1000)
  }

  /** The refusal for a chat the bot was put out of. */
  kicked(chat: Chat): Refusal {
    return forbidden(`bot was kicked from the ${chat.type} chat`)
  }

  #open(chat: Chat, closed: Refusal | undefined): StoredChat {
    const empty = { messages: new Map(), topics: new Map(), members: new Map() }
    const stored = { chat, ...empty, closed, migratedTo: undefined, ownLastWord: false }
    this.chats.set(chat.id, stored)
    return stored
  }

  /** Private chats and basic groups share one counter per account; every supergroup and channel has its own. */
  #nextMessageId(chat: Chat): number {
    if (chat.type === 'private' || chat.type === 'group') return ++this.#sharedMessageId
    const id = (this.#messageIds.get(chat.id) ?? 1) + 1 // 1 is the General topic
    this.#messageIds.set(chat.id, id)
    return id
  }
}

/** A message as another one carries it: without its own reply. */
export function withoutReply(message: Message): Message {
  const { reply_to_message: _, ...rest } = message
  return rest as Message
}
