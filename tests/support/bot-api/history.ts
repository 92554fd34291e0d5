import type { CallbackQuery, InlineQuery, Message } from 'grammy/types'
import type { Fields } from './parameters.ts'

/** One call of the bot. */
export interface Call {
  readonly method: string
  /** Empty till the body was read. */
  params: Fields
  /** Undefined while it runs, and for good where the connection was cut. */
  status: number | undefined
  /** What was answered: the result, or the refusal's sentence. */
  result: unknown
  description: string | undefined
}

/** What people in a chat see of the bot. `place` names the chat (none for inline answers). */
export type BotAct =
  | { readonly kind: 'message'; readonly chatId: number; readonly message: Message }
  | { readonly kind: 'edit'; readonly chatId: number; readonly message: Message }
  | { readonly kind: 'deletion'; readonly chatId: number; readonly message: Message }
  | { readonly kind: 'reaction'; readonly chatId: number; readonly message: Message; readonly emoji: string }
  | {
      readonly kind: 'toast'
      readonly chatId: number
      readonly query: CallbackQuery
      readonly text: string
      readonly alert: boolean
      readonly url: string | undefined
    }
  | { readonly kind: 'results'; readonly query: InlineQuery; readonly results: readonly Fields[] }
  | { readonly kind: 'departure'; readonly chatId: number }

/** A change Telegram makes without telling the bot. */
export interface Alteration {
  readonly method: string
  readonly text: string
  readonly what: string
}

/** Everything that happened, and those who wait for something to happen. */
export class History {
  readonly calls: Call[] = []
  readonly acts: BotAct[] = []
  readonly alterations: Alteration[] = []
  readonly #waiting = new Set<() => void>()

  act(act: BotAct): void {
    this.acts.push(act)
    this.changed()
  }

  altered(method: string, text: string, changes: readonly string[]): void {
    for (const what of changes) this.alterations.push({ method, text, what })
  }

  /** Calls that are neither answered nor cut, polling aside. */
  running(): readonly Call[] {
    return this.calls.filter(call => call.status === undefined && call.method !== 'getUpdates')
  }

  /** To be called after every change that somebody may wait for. */
  changed(): void {
    for (const look of [...this.#waiting]) look()
  }

  /** What `look` finds, now or after some change. Rejects after `timeoutMs` with what was seen till then. */
  until<T>(look: () => T | undefined, awaited: string | (() => string), timeoutMs: number): Promise<T> {
    const from = this.calls.length
    return new Promise((resolve, reject) => {
      const attempt = () => {
        const found = look()
        if (found === undefined) return
        stop()
        resolve(found)
      }
      const timer = setTimeout(() => {
        stop()
        const what = typeof awaited === 'string' ? awaited : awaited()
        reject(new Error(`waited ${timeoutMs} ms for ${what}; ${this.#seenSince(from)}`))
      }, timeoutMs)
      const stop = () => {
        clearTimeout(timer)
        this.#waiting.delete(attempt)
      }
      this.#waiting.add(attempt)
      attempt()
    })
  }

  #seenSince(from: number): string {
    const lines = this.calls.slice(Math.max(0, from - 3)).map(call => {
      const outcome =
        call.status === undefined ? 'unanswered' : `${call.status} ${call.description ?? ''}`.trim()
      return `  ${call.method} ${JSON.stringify(call.params).slice(0, 200)} -> ${outcome}`
    })
    return lines.length === 0
      ? 'the bot made no call'
      : `the bot's last calls were\n${lines.slice(-20).join('\n')}`
  }
}
