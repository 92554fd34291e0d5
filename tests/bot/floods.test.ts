import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Interrupted, obedient } from '../../src/bot/telegram/floods.ts'
import { recordingLog } from './support.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A call that is refused with these waits, in seconds, and then works. */
function calling(waits: number[], { method = 'sendMessage', payload = { chat_id: 7 } as object } = {}) {
  const stopping = new AbortController()
  const call = vi.fn(async () => {
    const wait = waits.shift()
    if (wait === undefined) return { ok: true, result: true }
    return { ok: false, error_code: 429, description: 'Too Many Requests', parameters: { retry_after: wait } }
  })
  const stop = { signal: stopping.signal, withinMs: 10_000 }
  const outcome = obedient(recordingLog().log, stop)(call as never, method as never, payload as never)
  const settled = vi.fn()
  outcome.then(settled, settled)
  return { call, outcome, settled, stop: () => stopping.abort() }
}

test('waits as long as Telegram says, also twice, and then sends', async () => {
  const { call, outcome } = calling([40, 300])
  await vi.advanceTimersByTimeAsync(39_900)
  expect(call).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(200)
  expect(call).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(300_000)
  expect(await outcome).toEqual({ ok: true, result: true })
})

test.each([
  ['a quarter of an hour in all', [600, 301], {}],
  ['half a minute for what is in no chat', [31], { method: 'answerCallbackQuery', payload: {} }],
  ['ten tries', Array(11).fill(0), {}],
])('waits for no more than %s', async (_, waits, call) => {
  const { outcome } = calling(waits, call)
  await vi.advanceTimersByTimeAsync(600_000)
  expect(await outcome).toMatchObject({ ok: false, error_code: 429 })
})

test('leaves polling to the poller', async () => {
  const { outcome } = calling([1], { method: 'getUpdates', payload: {} })
  expect(await outcome).toMatchObject({ ok: false })
})

test('a stop ends a long wait at once, lets a short one end, and lets none begin', async () => {
  const [long, short] = [calling([300]), calling([15])]
  await vi.advanceTimersByTimeAsync(6000)
  long.stop()
  short.stop()
  await expect(long.outcome).rejects.toThrow(Interrupted)
  expect(short.settled).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(9000)
  expect(await short.outcome).toEqual({ ok: true, result: true })

  const late = calling([6, 1])
  late.stop()
  await expect(late.outcome).rejects.toThrow(Interrupted)
})
