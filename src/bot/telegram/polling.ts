import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner'
import { type Bot, BotError, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import type { Log } from '../deps.ts'
import { describeFailure } from './failures.ts'
import { Interrupted, LONGEST_FLOOD_MS } from './floods.ts'
import { saysUnknownToken, TokenRejected } from './token.ts'

export interface Patience {
  /** First pause after a failure; doubles up to `longestMs`. */
  readonly firstMs: number
  /** First pause when another program polls with the same token. */
  readonly conflictMs: number
  readonly longestMs: number
  /** Pause before a token that worked before is tried again, `REJECTIONS` times. */
  readonly rejectedMs: number
  /** How long the next poll, which confirms the last, waits for answers under way. */
  readonly confirmMs: number
  /** How long a stop waits for them. */
  readonly stopMs: number
}

export const PATIENCE: Patience = {
  firstMs: 1000,
  conflictMs: 5000,
  confirmMs: 1000,
  longestMs: 30_000,
  rejectedMs: 10_000,
  stopMs: 10_000,
}

/** Takes updates by long polling until `signal`, then lets what is under way come to its end and confirms
 *  it. The token must have worked before. Rejects with TokenRejected. */
export async function poll(bot: Bot, log: Log, signal: AbortSignal, patience: Patience): Promise<void> {
  const busy = new Set<Promise<void>>()
  /** Of those, what no poll has waited for yet: a chat that Telegram lets wait for minutes holds up one, not all. */
  const fresh = new Set<Promise<void>>()
  /** Updates that nobody has heard anything of. */
  const open = new Set<number>()
  let offset = 0
  let confirmed = 0

  const source = createSource<Update>({
    async supply(batch, stopped) {
      // Asking for more confirms what came before, so it should have been answered by then.
      await settled(fresh, patience.confirmMs)
      fresh.clear()
      if (!stopped.aborted) confirmed = offset
      const updates = await persist(
        async () =>
          asUpdates(
            await bot.api.getUpdates(
              { offset, limit: Math.min(batch, 100), timeout: POLL_SECONDS, allowed_updates: UPDATES },
              stopped,
            ),
          ),
        {
          ...{ log, signal: stopped as AbortSignal, patience, tokenWorked: true },
          onWebhook: () => bot.api.deleteWebhook(),
        },
      )
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1
      return updates
    },
  })
  const sink = createConcurrentSink<Update, unknown>(
    {
      consume(update) {
        const { update_id: id } = update
        open.add(id)
        const work = bot.handleUpdate(update)
        const entry = work
          .catch((error: unknown) => isInterrupted(error))
          .then(isLeft => {
            if (isLeft !== true) open.delete(id)
            busy.delete(entry)
            fresh.delete(entry)
          })
        busy.add(entry)
        fresh.add(entry)
        return work
      },
    },
    async error => {
      if (!isInterrupted(error)) log.error(describeFailure(error), 'an update failed outside every guard')
    },
    { concurrency: MOST_BUSY },
  )
  const runner = createRunner(source, sink)
  const stop = () => void runner.stop()
  signal.addEventListener('abort', stop, { once: true })
  runner.start()
  if (signal.aborted) stop()
  await runner.task()
  signal.removeEventListener('abort', stop)

  // subtle: the runner stops without waiting for its handlers, whatever its documentation says.
  await settled(busy, patience.stopMs)
  if (open.size > 0) {
    const lost = [...open].filter(id => id < confirmed).length
    log.warn(
      { unanswered: open.size, lost },
      'stopped before every update was answered; those not lost come again',
    )
  }
  await confirm(bot, Math.min(offset, ...open))
}

/** Calls until it works, ever more slowly. Rejects with TokenRejected, or when stopped. */
export async function persist<T>(
  call: () => Promise<T>,
  options: {
    readonly log: Log
    readonly signal: AbortSignal
    readonly patience: Patience
    /** Then a rejection may be a passing fault of Telegram, or of what stands between. */
    readonly tokenWorked?: boolean
    readonly onWebhook?: () => Promise<unknown>
  },
): Promise<T> {
  const { log, signal, patience, tokenWorked = false, onWebhook } = options
  let rejections = 0
  for (let failures = 0; ; failures++) {
    try {
      return await call()
    } catch (error) {
      if (signal.aborted) throw error
      if (saysUnknownToken(error)) {
        if (!tokenWorked || ++rejections > REJECTIONS) throw new TokenRejected(error)
        const pauseMs = patience.rejectedMs
        log.warn(
          { ...describeFailure(error), pauseMs },
          'Telegram does not know the token any more; trying again',
        )
        await sleep(pauseMs, signal)
        if (signal.aborted) throw error
        continue
      }
      rejections = 0
      const code = error instanceof GrammyError ? error.error_code : 0
      const pause = Math.min(
        (code === 409 ? patience.conflictMs : patience.firstMs) * 2 ** failures,
        patience.longestMs,
      )
      if (code === 409) {
        log.error(
          describeFailure(error),
          'another program takes the updates of this bot: stop it, or give this one its own token',
        )
        if (/webhook/i.test((error as GrammyError).description)) await onWebhook?.().catch(() => undefined)
      } else {
        log.warn({ ...describeFailure(error), pauseMs: pause }, 'Telegram cannot be reached; trying again')
      }
      const asked = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0
      await sleep(Math.min(Math.max(pause, asked), LONGEST_FLOOD_MS), signal)
      if (signal.aborted) throw error
    }
  }
}

const POLL_SECONDS = 30
// More than the 500 of the runner: in a busy group that Telegram lets wait, all that is said meanwhile stands in line.
const MOST_BUSY = 5000
const REJECTIONS = 3
const LAST_CALL_MS = 3000

const UPDATES = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'callback_query',
  'my_chat_member',
] as const

/** Throws where the answer is no list of updates: then something between us and Telegram answered in its place. */
function asUpdates(answer: unknown): Update[] {
  const updates = answer as Update[]
  if (Array.isArray(answer) && updates.every(one => Number.isSafeInteger(one?.update_id))) return updates
  throw new Error('getUpdates was not answered with a list of updates')
}

function isInterrupted(error: unknown): boolean {
  return error instanceof BotError && error.error instanceof Interrupted
}

/** Resolves when all is done, or the time is over. */
async function settled(busy: ReadonlySet<Promise<void>>, ms: number): Promise<void> {
  if (busy.size === 0) return
  const done = new AbortController()
  await Promise.race([Promise.all(busy), sleep(ms, done.signal)])
  done.abort()
}

/** Or the last updates would come again at the next start. Best effort: the store knows them as well. */
async function confirm(bot: Bot, offset: number): Promise<void> {
  if (offset <= 0) return
  await bot.api
    .getUpdates({ offset, limit: 1, timeout: 0 }, AbortSignal.timeout(LAST_CALL_MS) as never)
    .catch(() => undefined)
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}
