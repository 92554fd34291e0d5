import type { Message, MessageEntity, UserFromGetMe } from 'grammy/types'
import type { StoredChat } from './world.ts'

/** Whether a message of a person reaches the bot: always in private chats and channels, and where the bot is
 *  an administrator or privacy mode is off; else only what is meant for it (telegram.md 1.11). */
export function reachesBot(stored: StoredChat, message: Message, bot: UserFromGetMe): boolean {
  const { chat } = stored
  if (chat.type === 'private' || chat.type === 'channel') return true
  if (bot.can_read_all_group_messages || stored.members.get(bot.id)?.status === 'administrator') return true
  if (message.text === undefined && message.caption === undefined && isService(message)) return true
  if (message.via_bot?.id === bot.id || message.reply_to_message?.from?.id === bot.id) return true
  const text = message.text ?? message.caption ?? ''
  const name = `@${bot.username}`.toLowerCase()
  return (message.entities ?? message.caption_entities ?? []).some(entity => {
    const words = text.slice(entity.offset, entity.offset + entity.length).toLowerCase()
    if (entity.type === 'mention') return words === name
    if (entity.type === 'text_mention') return entity.user.id === bot.id
    return isCommand(entity) && (words.includes('@') ? words.endsWith(name) : stored.ownLastWord)
  })
}

function isCommand(entity: MessageEntity): boolean {
  return entity.type === 'bot_command'
}

function isService(message: Message): boolean {
  return SERVICE.some(field => message[field] !== undefined)
}

const SERVICE = [
  'new_chat_members',
  'left_chat_member',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
  'forum_topic_created',
] as const
