import type { Update } from 'grammy/types'
import type { UpdateQueue } from './updates.ts'

/**
 * Delivers updates to the bot's own address: in order within a chat, chats side by side, again and again with
 * a doubling delay until the bot says 2xx, or after the pause its Retry-After asks for.
 * A method named in the body of the bot's answer is not carried out.
 */
export class Webhook {
  url = ''
  secret = ''
  connections = 40
  lastError: { readonly date: number; readonly message: string } | undefined
  readonly #updates: UpdateQueue
  readonly #secondMs: number
  readonly #busy = new Set<number | string>()
  readonly #timers = new Set<NodeJS.Timeout>()

  /** `secondMs`: how long a second of waiting lasts, so that tests need not wait for minutes. */
  constructor(updates: UpdateQueue, secondMs: number) {
    this.#updates = updates
    this.#secondMs = secondMs
  }

  /** Everything delivered and accepted. */
  get drained(): boolean {
    return this.url !== '' && this.#updates.pending.length === 0
  }

  /** Starts what can be started now; to be called after every push. */
  pump(): void {
    if (this.url === '') return
    for (const update of this.#updates.pending) {
      const chat = chatOf(update)
      if (this.#busy.size >= this.connections || this.#busy.has(chat)) continue
      this.#busy.add(chat)
      void this.#deliver(update, chat, 0)
    }
  }

  stop(): void {
    this.url = ''
    for (const timer of this.#timers) clearTimeout(timer)
    this.#busy.clear()
  }

  async #deliver(update: Update, chat: number | string, failures: number): Promise<void> {
    if (this.url === '') return
    const outcome = await this.#post(update)
    if (outcome === 'accepted') {
      this.#busy.delete(chat)
      this.#updates.pending = this.#updates.pending.filter(other => other !== update)
      this.#updates.onChange()
      return
    }
    this.lastError = { date: Math.floor(Date.now() / 1000), message: outcome.message }
    const seconds = Math.min(outcome.retryAfter ?? Math.min(2 ** failures, 120), 3600)
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      void this.#deliver(update, chat, failures + 1)
    }, seconds * this.#secondMs)
    this.#timers.add(timer)
  }

  async #post(update: Update): Promise<'accepted' | { message: string; retryAfter?: number }> {
    const secret = this.secret === '' ? {} : { 'x-telegram-bot-api-secret-token': this.secret }
    try {
      const response = await fetch(this.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...secret },
        body: JSON.stringify(update),
      })
      await response.arrayBuffer()
      if (response.ok) return 'accepted'
      const message = `Wrong response from the webhook: ${response.status} ${response.statusText}`
      const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
      return Number.isFinite(retryAfter) ? { message, retryAfter } : { message }
    } catch {
      return { message: 'Connection refused' }
    }
  }
}

function chatOf(update: Update): number | string {
  const message = update.message ?? update.edited_message ?? update.channel_post ?? update.edited_channel_post
  const chat = message?.chat ?? update.callback_query?.message?.chat ?? update.my_chat_member?.chat
  return chat?.id ?? update.inline_query?.from.id ?? `update ${update.update_id}`
}
