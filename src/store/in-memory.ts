import { Memory, NOTHING_KEPT } from './memory.ts'
import type { Store } from './store.ts'

/** A store that ends with the process. `onChange` hears of each write, after it. */
export function createMemoryStore(
  memory: Memory = new Memory(NOTHING_KEPT),
  onChange: () => void = () => {},
): Store {
  const changing =
    <Args extends readonly unknown[]>(change: (...args: Args) => void) =>
    async (...args: Args) => {
      change(...args)
      onChange()
    }
  return {
    remember: changing(shown => memory.remember(shown)),
    shown: async (chat, message) => memory.shown(chat, message),
    answerTo: async (chat, question) => memory.shownIn(chat).find(shown => shown.question === question),
    latest: async (chat, thread) =>
      memory
        .shownIn(chat)
        .find(shown => shown.thread === thread && shown.refs.length > 0 && shown.kind !== 'passage'),
    settings: async chat => memory.settings(chat),
    choose: changing((chat, settings) => memory.choose(chat, settings)),
    move: changing((from, to) => memory.move(from, to)),
    forget: changing(chat => memory.forget(chat)),
    finish: changing(update => memory.finish(update)),
    finished: async update => memory.finished(update),
    close: async () => {},
  }
}
