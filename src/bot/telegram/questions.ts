import { Composer, type Context } from 'grammy'
import type { Message } from 'grammy/types'
import type { Outcome, Turn } from '../conversation.ts'
import { cannotRead, GROUP_USAGE, SLOW_DOWN } from '../replies.ts'
import { type Addressed, readAddressed } from './addressed.ts'
import { type Parts, turnIn } from './context.ts'
import { replace, say, send } from './outbox.ts'

/** Messages, their edits, and posts of channels. */
export function questions(parts: Parts): Composer<Context> {
  const composer = new Composer<Context>()
  const albums = new Set<string>()

  composer.on(['message', 'channel_post'], async ctx => {
    const message = ctx.msg
    const addressed = readAddressed(message, ctx.me)
    if (addressed.kind === 'not-ours' || isRestOfAlbum(message, albums)) return
    const question = addressed.kind === 'words' ? addressed.question : message.message_id
    switch (parts.throttle(message.from?.id ?? message.chat.id)) {
      case 'tell':
        return say(ctx, parts, SLOW_DOWN, message.message_id)
      case 'silent':
        return
    }
    const began = parts.now()
    const outcome = await answer(addressed, await turnOf(ctx, message, parts), parts)
    if (typeof outcome === 'string') return say(ctx, parts, outcome, question)
    if (outcome.kind === 'silence' || outcome.kind === 'toast') return
    await send(ctx, parts, { ...outcome, question })
    const chat = parts.hashId(message.chat.id)
    parts.log.info({ chat, shown: outcome.shows.kind, ms: parts.now() - began }, 'answered')
  })

  composer.on(['edited_message', 'edited_channel_post'], async ctx => {
    const message = ctx.msg
    const addressed = readAddressed(message, ctx.me)
    if (addressed.kind !== 'words') return
    if (parts.throttle(message.from?.id ?? message.chat.id) !== 'go') return
    const { question } = addressed
    const before = await parts.store.answerTo(message.chat.id, question)
    const outcome = await answer(addressed, await turnOf(ctx, message, parts), parts)
    if (typeof outcome === 'string' || outcome.kind === 'silence' || outcome.kind === 'toast') return
    if (before === undefined) return send(ctx, parts, { ...outcome, question })
    const { chat, thread, message: sent } = before
    await replace(ctx, parts, { ...outcome, chat, thread, sent, question })
  })

  return composer
}

const MOST_ALBUMS = 100

/** A sentence, or what the conversation makes of the words. */
function answer(addressed: Addressed, turn: Turn, { conversation }: Parts): Promise<Outcome> | string {
  switch (addressed.kind) {
    case 'words':
      return conversation.say(addressed.text, turn)
    case 'wordless':
      return cannotRead(addressed.what)
    case 'bare':
      return GROUP_USAGE
    case 'not-ours':
      return ''
    default:
      return addressed satisfies never
  }
}

async function turnOf(ctx: Context, message: Message, parts: Parts): Promise<Turn> {
  const to = message.reply_to_message
  const shown = to === undefined ? undefined : await parts.store.shown(message.chat.id, to.message_id)
  return { ...turnIn(ctx, message, parts), shown }
}

/** Several pictures sent at once are one thing said. */
function isRestOfAlbum({ media_group_id: album }: Message, albums: Set<string>): boolean {
  if (album === undefined) return false
  if (albums.has(album)) return true
  albums.add(album)
  for (const oldest of albums) {
    if (albums.size <= MOST_ALBUMS) break
    albums.delete(oldest)
  }
  return false
}
