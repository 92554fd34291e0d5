import { type BotError, type Context, GrammyError, HttpError } from 'grammy'
import { FAILED } from '../replies.ts'
import type { Parts } from './context.ts'
import { Interrupted } from './floods.ts'

/** What is left when an update could not be dealt with: a line in the log, and a word to the person, but for a chat that
 *  takes no words. Hands on Interrupted: that update has only been left. */
export function failureHandler(parts: Parts) {
  return async ({ error, ctx }: BotError): Promise<void> => {
    if (error instanceof Interrupted) throw error
    const chat = ctx.chat === undefined ? undefined : parts.hashId(ctx.chat.id)
    if (isShutOut(error)) {
      parts.log.info({ chat, ...describeFailure(error) }, 'the bot may not write there any more')
      if (ctx.chat !== undefined && (error as GrammyError).error_code === 403)
        await parts.store.forget(ctx.chat.id)
      return
    }
    parts.log.error({ chat, update: ctx.update.update_id, ...describeFailure(error) }, 'an update failed')
    if (isFlood(error) && ctx.callbackQuery === undefined) return
    await apologise(ctx).catch((again: unknown) => {
      parts.log.warn({ chat, ...describeFailure(again) }, 'the person could not be told of it')
    })
  }
}

/** Without the payload of the call, which is what people wrote, and without the token in its url. */
export function describeFailure(error: unknown): object {
  if (error instanceof GrammyError) {
    return { method: error.method, code: error.error_code, description: error.description }
  }
  if (error instanceof HttpError) {
    return { fault: error.message, code: (error.error as { code?: unknown } | undefined)?.code }
  }
  return { err: error }
}

/** Blocked, kicked, deleted, or without the right to write: nothing to mend, and nobody to tell. */
function isShutOut(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false
  return (
    error.error_code === 403 ||
    /chat not found|not enough rights|CHAT_WRITE_FORBIDDEN/i.test(error.description)
  )
}

/** Telegram takes nothing more to that chat for a while; one more message would only make that longer. */
function isFlood(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 429
}

async function apologise(ctx: Context): Promise<void> {
  if (ctx.callbackQuery !== undefined) {
    await ctx.answerCallbackQuery({ text: FAILED })
    return
  }
  // An update nobody waits on, or a group where nobody may have meant us: silence is better.
  const message = ctx.message ?? ctx.channelPost
  if (message === undefined) return
  const { message_id } = message
  await ctx.reply(FAILED, { reply_parameters: { message_id, allow_sending_without_reply: true } })
}
