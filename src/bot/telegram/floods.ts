import { setMaxListeners } from 'node:events'
import type { Transformer } from 'grammy'
import type { Log } from '../deps.ts'

/** The longest that Telegram is obeyed when it says how long to wait. More means that something is wrong, nobody waits
 *  for an answer that long, and above 24 days a timer would not wait at all. */
export const LONGEST_FLOOD_MS = 15 * 60_000

export interface Stop {
  readonly signal: AbortSignal
  /** How long what is under way may still take after it. */
  readonly withinMs: number
}

/** The program stopped while a call waited for Telegram to take it: nothing was sent. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

/** Calls that Telegram refuses for now are made again when it said so: those to a chat after up to LONGEST_FLOOD_MS in all,
 *  since they hold up nothing but that chat; the others after half a minute at most. A stop does not wait for a
 *  longer wait than it has time for: then the call rejects with Interrupted. */
export function obedient(log: Log, stop: Stop): Transformer {
  // One for each chat that waits: many are no leak.
  setMaxListeners(0, stop.signal)
  return async (call, method, payload, signal) => {
    // The poller has its own patience.
    if (method === 'getUpdates') return call(method, payload, signal)
    let leftMs = 'chat_id' in payload ? LONGEST_FLOOD_MS : SHORT_MS
    for (let tries = 1; ; tries++) {
      const result = await call(method, payload, signal)
      const seconds = result.ok ? undefined : result.parameters?.retry_after
      if (typeof seconds !== 'number') return result
      const waitMs = seconds * 1000
      if (waitMs > leftMs || tries === MOST_TRIES) return result
      leftMs -= waitMs
      log.warn({ method, waitMs }, 'Telegram asks to wait')
      await pause(waitMs, stop)
    }
  }
}

const SHORT_MS = 30_000
const MOST_TRIES = 10 // or waits of nothing would never end

function pause(ms: number, { signal, withinMs }: Stop): Promise<void> {
  const endsAt = performance.now() + ms
  return new Promise((resolve, reject) => {
    const interrupt = () => {
      end()
      reject(new Interrupted('stopped while Telegram asked to wait'))
    }
    const onStop = () => {
      if (endsAt - performance.now() > withinMs) interrupt()
    }
    const timer = setTimeout(() => {
      end()
      resolve()
    }, ms)
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onStop)
    }
    signal.addEventListener('abort', onStop)
    // Whoever begins to wait only now would outlast the stop.
    if (signal.aborted) interrupt()
  })
}
