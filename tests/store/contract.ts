import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  SHOWN_LIMIT,
  SHOWN_PER_CHAT,
  type Shown,
  type Store,
  TEXT_LIMIT,
  TEXTS_LIMIT,
  UPDATES_LIMIT,
} from '../../src/store/store.ts'

/** The promises of `Store`. `reopen` closes the store and opens the same state again. */
export function storeContract(
  name: string,
  open: () => Promise<{ store: Store; reopen: () => Promise<Store> }>,
): void {
  describe(`${name} keeps the promises of a store`, () => {
    let store: Store
    let reopen: () => Promise<Store>
    beforeEach(async () => {
      const opened = await open()
      store = opened.store
      reopen = opened.reopen
    })
    afterEach(() => store.close())

    test('what an answer showed is there after a restart', async () => {
      await store.remember(shown({ message: 7, question: 6, text: 'who?' }))
      store = await reopen()
      expect(await store.shown(1, 7)).toEqual(shown({ message: 7, question: 6, text: 'who?' }))
      expect(await store.answerTo(1, 6)).toMatchObject({ message: 7 })
    })

    test('of a message, what it showed last counts', async () => {
      await store.remember(shown({ message: 7, text: 'first' }))
      await store.remember(shown({ message: 7, text: 'second' }))
      expect(await store.shown(1, 7)).toMatchObject({ text: 'second' })
    })

    test('the latest of a place is a list to open from, and not that of another topic', async () => {
      await store.remember(shown({ message: 1, thread: 5 }))
      await store.remember(shown({ message: 2, thread: 9 }))
      await store.remember(shown({ message: 3, thread: 5, refs: [] }))
      await store.remember(shown({ message: 4, thread: 5, kind: 'passage' }))
      expect(await store.latest(1, 5)).toMatchObject({ message: 1 })
      expect(await store.latest(2, 5)).toBeUndefined()
    })

    test('a chat keeps its newest answers only', async () => {
      for (let message = 1; message <= SHOWN_PER_CHAT + 1; message++) await store.remember(shown({ message }))
      expect(await store.shown(1, 1)).toBeUndefined()
      expect(await store.shown(1, 2)).toBeDefined()
    })

    test('all chats together are bounded, and the oldest answer goes first', async () => {
      for (let chat = 1; chat <= SHOWN_LIMIT + 1; chat++) await store.remember(shown({ chat }))
      expect(await store.shown(1, 1)).toBeUndefined()
      expect(await store.shown(2, 1)).toBeDefined()
    })

    test('the longest question that Telegram takes is kept whole', async () => {
      const text = `${'x'.repeat(4095)}?`
      await store.remember(shown({ text }))
      store = await reopen()
      expect((await store.shown(1, 1))?.text).toBe(text)
    })

    test('long questions of many chats push out the oldest, and make room as they go', async () => {
      const text = 'x'.repeat(TEXT_LIMIT)
      const room = Math.floor(TEXTS_LIMIT / TEXT_LIMIT)
      for (let chat = 1; chat <= room; chat++) await store.remember(shown({ chat, text }))
      expect(await store.shown(1, 1)).toBeDefined()
      // The same message again takes no more room.
      await store.remember(shown({ chat: room, text }))
      expect(await store.shown(1, 1)).toBeDefined()
      await store.remember(shown({ chat: room + 1, text }))
      expect(await store.shown(1, 1)).toBeUndefined()
      expect(await store.shown(2, 1)).toBeDefined()
      await store.forget(2)
      await store.remember(shown({ chat: room + 2, text }))
      expect(await store.shown(3, 1)).toBeDefined()
    })

    test('what is longer is kept in part', async () => {
      await store.remember(shown({ text: 'x'.repeat(TEXT_LIMIT + 1) }))
      expect((await store.shown(1, 1))?.text).toHaveLength(TEXT_LIMIT)
    })

    test('an update that was dealt with is known after a restart, but not for ever', async () => {
      await store.finish(10)
      store = await reopen()
      expect(await store.finished(10)).toBe(true)
      expect(await store.finished(11)).toBe(false)
      for (let update = 11; update <= 10 + UPDATES_LIMIT; update++) await store.finish(update)
      expect(await store.finished(10)).toBe(false)
    })

    test('a group that moves takes its settings along, and leaves its messages', async () => {
      await store.choose(-1, { quotes: 2 })
      await store.remember(shown({ chat: -1 }))
      await store.move(-1, -100)
      expect(await store.settings(-100)).toEqual({ quotes: 2 })
      expect(await store.settings(-1)).toEqual({})
      expect(await store.shown(-1, 1)).toBeUndefined()
    })

    test('a chat that is forgotten leaves nothing', async () => {
      await store.choose(1, { quotes: 1 })
      await store.remember(shown({}))
      await store.forget(1)
      store = await reopen()
      expect(await store.settings(1)).toEqual({})
      expect(await store.shown(1, 1)).toBeUndefined()
    })
  })
}

export function shown(some: Partial<Shown>): Shown {
  const refs = [{ name: 'handle', start: 0, end: 5 }]
  return { chat: 1, message: 1, question: 0, thread: 0, kind: 'answer', text: '', first: 1, refs, ...some }
}
