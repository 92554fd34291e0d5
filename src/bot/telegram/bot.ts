import { autoRetry } from '@grammyjs/auto-retry'
import { sequentialize } from '@grammyjs/runner'
import { Bot, type Context, type MiddlewareFn, type Transformer } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import type { Store } from '../../store/store.ts'
import { createConversation } from '../conversation.ts'
import type { Deps } from '../deps.ts'
import { createGate } from '../gate.ts'
import { createThrottle } from '../throttle.ts'
import { buttons } from './buttons.ts'
import { forgiving, persistent } from './calls.ts'
import type { Parts } from './context.ts'
import { failureHandler } from './failures.ts'
import { Interrupted, obedient, type Stop } from './floods.ts'
import { membership } from './membership.ts'
import { questions } from './questions.ts'

export interface TelegramSettings {
  readonly token: string
  /** Without a slash at the end. */
  readonly apiRoot: string
  readonly adminIds: readonly number[]
  /** An id as logs may name it. */
  readonly hashId: (id: number) => string
  /** Known in tests; asked of Telegram otherwise. */
  readonly botInfo?: UserFromGetMe
}

/** The bot with all it does, wired but not started: it takes updates through `handleUpdate`, which rejects with
 *  Interrupted (as a BotError's `error`) when `stop` left an update unanswered. */
export function createTelegramBot(settings: TelegramSettings, deps: Deps, stop: Stop): Bot {
  const { token, apiRoot, botInfo, adminIds, hashId } = settings
  const { store, log, library } = deps
  const bot = new Bot(token, {
    client: { apiRoot, timeoutSeconds: CALL_SECONDS },
    ...(botInfo && { botInfo }),
  })
  bot.api.config.use(persistent(), exceptPolling(retry), obedient(log, stop), forgiving(store, log, hashId))
  const parts: Parts = {
    conversation: createConversation(deps),
    gate: createGate(library, log),
    throttle: createThrottle(deps.now),
    store,
    now: deps.now,
    log,
    adminIds,
    hashId,
  }
  bot.use(once(store), sequentialize(placeOf))
  // subtle: not bot.catch, which webhooks never call.
  const guarded = bot.errorBoundary(failureHandler(parts))
  guarded.use(membership(parts), questions(parts), buttons(parts))
  return bot
}

const CALL_SECONDS = 50 // longer than a long poll, or every quiet one would look like a failure

// Only for Telegram's internal errors. Network errors are left to `persistent`, since this plugin would retry them for
// hours, and waits that Telegram asks for (none is below -1 seconds) to `obedient`, which ends them at a stop.
const retry = autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: -1, rethrowHttpErrors: true })

/** The poller has its own patience. */
function exceptPolling(transformer: Transformer): Transformer {
  return (call, method, payload, signal) =>
    method === 'getUpdates' ? call(method, payload, signal) : transformer(call, method, payload, signal)
}

/** What was dealt with before a restart, or is being dealt with, is not answered again. */
function once(store: Store): MiddlewareFn<Context> {
  const busy = new Set<number>()
  return async (ctx, next) => {
    const { update_id: update } = ctx.update
    if (busy.has(update) || (await store.finished(update))) return
    busy.add(update)
    try {
      await next()
      await store.finish(update)
    } catch (error) {
      // What nobody heard anything of is answered if it comes again.
      if (!(error instanceof Interrupted)) await store.finish(update)
      throw error
    } finally {
      busy.delete(update)
    }
  }
}

/** One after another in one place; places side by side. */
function placeOf(ctx: Context): string | undefined {
  const { msg } = ctx
  const chat = ctx.chat?.id ?? ctx.from?.id
  if (chat === undefined) return undefined
  return msg?.is_topic_message === true ? `${chat}/${msg.message_thread_id}` : String(chat)
}
