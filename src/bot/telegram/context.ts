import type { Context } from 'grammy'
import type { Message } from 'grammy/types'
import type { Conversation, Turn } from '../conversation.ts'
import type { Deps, Log } from '../deps.ts'
import type { Gate } from '../gate.ts'
import type { Throttle } from '../throttle.ts'

/** What the parts of the bot share; built once by createTelegramBot. */
export interface Parts extends Pick<Deps, 'store' | 'now'> {
  readonly conversation: Conversation
  readonly gate: Gate
  readonly throttle: Throttle
  readonly log: Log
  readonly adminIds: readonly number[]
  /** An id as logs may name it. */
  readonly hashId: (id: number) => string
}

/** Where and by whom something is said. */
export function turnIn(ctx: Context, message: Pick<Message, 'chat'> & Partial<Message>, parts: Parts): Turn {
  const { chat } = message
  const isPrivate = chat.type === 'private'
  return {
    chat: chat.id,
    thread: threadOf(message),
    surface: { kind: isPrivate ? 'private' : 'group', username: ctx.me.username },
    admin: isPrivate && ctx.from !== undefined && parts.adminIds.includes(ctx.from.id),
  }
}

export function threadOf(message: Partial<Message>): number {
  return message.is_topic_message === true ? (message.message_thread_id ?? 0) : 0
}
