import {
  CHATS_LIMIT,
  type ChatSettings,
  SHOWN_LIMIT,
  SHOWN_PER_CHAT,
  type Shown,
  TEXT_LIMIT,
  TEXTS_LIMIT,
  UPDATES_LIMIT,
} from './store.ts'

/** Everything that is kept, oldest first in each list. */
export interface State {
  readonly shown: readonly Shown[]
  readonly chats: readonly { readonly chat: number; readonly settings: ChatSettings }[]
  readonly updates: readonly number[]
}

export const NOTHING_KEPT: State = { shown: [], chats: [], updates: [] }

/** The state in memory, bounded; knows nothing of files. */
export class Memory {
  /** Insertion order is age. */
  readonly #shown = new Map<string, Shown>()
  readonly #keysOf = new Map<number, Set<string>>()
  readonly #settings = new Map<number, ChatSettings>()
  readonly #updates = new Set<number>()
  /** UTF-16 code units of all texts in `#shown`. */
  #textLength = 0

  constructor(state: State) {
    for (const shown of state.shown) this.remember(shown)
    for (const { chat, settings } of state.chats) this.choose(chat, settings)
    for (const update of state.updates) this.finish(update)
  }

  get state(): State {
    return {
      shown: [...this.#shown.values()],
      chats: [...this.#settings].map(([chat, settings]) => ({ chat, settings })),
      updates: [...this.#updates],
    }
  }

  remember(shown: Shown): void {
    const key = keyOf(shown.chat, shown.message)
    this.#drop(key, shown.chat)
    const keys = this.#keysOf.get(shown.chat) ?? new Set()
    this.#keysOf.set(shown.chat, keys.add(key))
    const text = shown.text.slice(0, TEXT_LIMIT)
    this.#shown.set(key, { ...shown, text })
    this.#textLength += text.length
    if (keys.size > SHOWN_PER_CHAT) this.#drop(firstOf(keys), shown.chat)
    while (this.#shown.size > SHOWN_LIMIT || this.#textLength > TEXTS_LIMIT) {
      const oldest = firstOf(this.#shown.keys())
      this.#drop(oldest, this.#shown.get(oldest)?.chat ?? 0)
    }
  }

  shown(chat: number, message: number): Shown | undefined {
    return this.#shown.get(keyOf(chat, message))
  }

  /** Newest first. */
  shownIn(chat: number): readonly Shown[] {
    return [...(this.#keysOf.get(chat) ?? [])].reverse().flatMap(key => this.#shown.get(key) ?? [])
  }

  settings(chat: number): ChatSettings {
    return this.#settings.get(chat) ?? {}
  }

  choose(chat: number, settings: ChatSettings): void {
    this.#settings.delete(chat)
    this.#settings.set(chat, settings)
    if (this.#settings.size > CHATS_LIMIT) this.#settings.delete(firstOf(this.#settings.keys()))
  }

  move(from: number, to: number): void {
    const settings = this.#settings.get(from)
    if (settings !== undefined) this.choose(to, settings)
    this.forget(from)
  }

  forget(chat: number): void {
    for (const key of [...(this.#keysOf.get(chat) ?? [])]) this.#drop(key, chat)
    this.#settings.delete(chat)
  }

  finish(update: number): void {
    this.#updates.add(update)
    if (this.#updates.size > UPDATES_LIMIT) this.#updates.delete(firstOf(this.#updates))
  }

  finished(update: number): boolean {
    return this.#updates.has(update)
  }

  #drop(key: string, chat: number): void {
    this.#textLength -= this.#shown.get(key)?.text.length ?? 0
    this.#shown.delete(key)
    const keys = this.#keysOf.get(chat)
    keys?.delete(key)
    if (keys?.size === 0) this.#keysOf.delete(chat)
  }
}

function keyOf(chat: number, message: number): string {
  return `${chat}/${message}`
}

function firstOf<T>(all: Iterable<T>): T {
  for (const one of all) return one
  throw new RangeError('nothing there to be the first')
}
