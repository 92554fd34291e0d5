import { badRequest, forbidden } from './refusal.ts'
import { asUser } from './sending.ts'
import type { Method } from './telegram.ts'

export const getChat: Method = ({ world }, parameters) => {
  const { chat } = world.writable(parameters.text('chat_id'))
  return { ...chat, accent_color_id: 0, max_reaction_count: 11 }
}

export const getChatMember: Method = ({ world }, parameters) => {
  const stored = world.writable(parameters.text('chat_id'))
  const user = world.users.get(parameters.integer('user_id') ?? 0)
  const member = stored.members.get(parameters.integer('user_id') ?? 0)
  if (member !== undefined) return member
  if (user === undefined) throw badRequest('user not found')
  if (stored.chat.type === 'private') return { status: 'member', user: asUser(user) }
  throw badRequest('member not found')
}

export const getChatAdministrators: Method = ({ world }, parameters) => {
  const stored = world.writable(parameters.text('chat_id'))
  if (stored.chat.type === 'private') throw badRequest('there are no administrators in the private chat')
  return [...stored.members.values()].filter(
    member => member.status === 'creator' || member.status === 'administrator',
  )
}

export const leaveChat: Method = ({ world, history }, parameters) => {
  const stored = world.writable(parameters.text('chat_id'))
  if (stored.chat.type === 'private') throw badRequest("chat member status can't be changed in private chats")
  stored.closed = forbidden(`bot is not a member of the ${stored.chat.type} chat`)
  stored.members.delete(world.bot.id)
  history.act({ kind: 'departure', chatId: stored.chat.id })
  return true
}
