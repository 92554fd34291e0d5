import { Composer, type Context } from 'grammy'
import { SLOW_DOWN } from '../replies.ts'
import { type Parts, threadOf, turnIn } from './context.ts'
import { replace, send } from './outbox.ts'

/** Every press is answered, or the button would spin for minutes. */
export function buttons(parts: Parts): Composer<Context> {
  const composer = new Composer<Context>()

  composer.on('callback_query:data', async (ctx, next) => {
    const { message, data, from } = ctx.callbackQuery
    if (message === undefined) return next() // sent inline: not one of these buttons
    const pace = parts.throttle(from.id)
    if (pace !== 'go') {
      await ctx.answerCallbackQuery(pace === 'tell' ? { text: SLOW_DOWN } : {})
      return
    }
    const { chat, message_id: sent } = message
    const shown = await parts.store.shown(chat.id, sent)
    const outcome = await parts.conversation.press(data, { ...turnIn(ctx, message, parts), shown })
    if (outcome.kind === 'toast') {
      await ctx.answerCallbackQuery({ text: outcome.text })
      return
    }
    if (outcome.kind === 'say') await send(ctx, parts, { ...outcome, question: 0, replyTo: sent })
    if (outcome.kind === 'replace') {
      const place = { chat: chat.id, sent, thread: threadOf(message), question: shown?.question ?? 0 }
      await replace(ctx, parts, { ...outcome, ...place })
    }
    await ctx.answerCallbackQuery()
  })

  composer.on('callback_query', async ctx => {
    await ctx.answerCallbackQuery()
  })

  return composer
}
