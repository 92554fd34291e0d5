import type { Transformer } from 'grammy'
import { HttpError } from 'grammy'
import type { Store } from '../../store/store.ts'
import type { Log } from '../deps.ts'

/** What Telegram refuses although nothing is wrong is no failure: an edit that changes nothing, a button
 *  pressed long ago. A group that goes on under another id gets its message there. */
export function forgiving(store: Store, log: Log, hashId: (id: number) => string): Transformer {
  return async (call, method, payload, signal) => {
    const result = await call(method, payload, signal)
    if (result.ok) return result
    if (HARMLESS.test(result.description)) {
      log.debug({ method, description: result.description }, 'refused without harm')
      // biome-ignore lint/suspicious/noExplicitAny: the methods this happens to are only asked whether they worked
      return { ok: true, result: true as any }
    }
    const to = result.parameters?.migrate_to_chat_id
    const {
      chat_id: from,
      reply_parameters: _,
      ...rest
    } = payload as { chat_id?: unknown; reply_parameters?: unknown }
    if (to === undefined || typeof from !== 'number' || from === to) return result
    log.info({ from: hashId(from), to: hashId(to) }, 'a group has become a supergroup')
    await store.move(from, to)
    // Messages have other ids there, so nothing is replied to.
    return call(method, { ...rest, chat_id: to } as unknown as typeof payload, signal)
  }
}

/** Calls that surely never reached Telegram are made again, a few times. Whatever may have reached it is not:
 *  people would read it twice. */
export function persistent(delayMs = 1000): Transformer {
  return async (call, method, payload, signal) => {
    if (method === 'getUpdates') return call(method, payload, signal)
    for (let attempt = 0; ; attempt++) {
      try {
        return await call(method, payload, signal)
      } catch (error) {
        if (attempt === 3 || signal?.aborted === true || !isUnsent(error)) throw error
        await new Promise(resolve => setTimeout(resolve, delayMs * 2 ** attempt))
      }
    }
  }
}

const HARMLESS = /message is not modified|query is too old|query ID is invalid/i
const UNSENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']

function isUnsent(error: unknown): boolean {
  if (!(error instanceof HttpError)) return false
  return UNSENT.includes(String((error.error as { code?: unknown } | undefined)?.code))
}
