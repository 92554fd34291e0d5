import { Composer, type Context } from 'grammy'
import type { Parts } from './context.ts'

/** Chats that come, go and move. */
export function membership(parts: Parts): Composer<Context> {
  const composer = new Composer<Context>()

  composer.on('my_chat_member', async ctx => {
    const { chat, new_chat_member } = ctx.myChatMember
    const gone = new_chat_member.status === 'kicked' || new_chat_member.status === 'left'
    if (gone) await parts.store.forget(chat.id)
    parts.log.info(
      { chat: parts.hashId(chat.id), type: chat.type },
      gone ? 'removed from a chat' : 'added to a chat',
    )
  })

  composer.on('message:migrate_to_chat_id', async ctx => {
    const { chat, migrate_to_chat_id: to } = ctx.message
    await parts.store.move(chat.id, to)
  })

  return composer
}
