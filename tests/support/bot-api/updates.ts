import type { Update } from 'grammy/types'
import { Refusal } from './refusal.ts'

export type UpdateKind = Exclude<keyof Update, 'update_id'>

/** Updates that wait to be fetched, and the one poller that may fetch them. */
export class UpdateQueue {
  /** Not yet confirmed: a poller that asks again without an offset gets them again. */
  pending: Update[] = []
  allowed: readonly string[] = []
  /** Called after every push and every confirmation. */
  onChange: () => void = () => {}
  #lastId = 700_000_000
  #poller: { readonly offset: number; wake(): void; terminate(): void } | undefined

  /** Undefined where `allowed_updates` keeps the kind out. */
  push(kind: UpdateKind, content: unknown): Update | undefined {
    if (!this.allows(kind)) return undefined
    const update = { update_id: ++this.#lastId, [kind]: content } as Update
    this.pending.push(update)
    this.#poller?.wake()
    this.onChange()
    return update
  }

  allows(kind: string): boolean {
    return this.allowed.length === 0 ? !NOT_BY_DEFAULT.includes(kind) : this.allowed.includes(kind)
  }

  /** Whether everything was fetched, confirmed by a later offset, and the bot asks for more. */
  get drained(): boolean {
    return this.pending.length === 0 && this.#poller !== undefined
  }

  drop(): void {
    this.pending = []
    this.onChange()
  }

  /** A getUpdates call. A second one ends the first with 409, as two running bots do to each other. */
  async fetch(request: Poll, gone: AbortSignal): Promise<Update[]> {
    this.#poller?.terminate()
    const offset = request.offset < 0 ? (this.pending.at(request.offset)?.update_id ?? 0) : request.offset
    this.pending = this.pending.filter(update => update.update_id >= offset)
    const take = () => this.pending.slice(0, request.limit)
    this.onChange()
    if (this.pending.length > 0 || request.seconds === 0 || gone.aborted) return take()
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer)
        gone.removeEventListener('abort', wake)
        if (this.#poller === poller) this.#poller = undefined
        this.onChange()
      }
      const wake = () => {
        end()
        resolve(take())
      }
      const terminate = () => {
        end()
        reject(new Refusal(409, TERMINATED))
      }
      const poller = { offset, wake, terminate }
      const timer = setTimeout(wake, request.seconds * 1000)
      this.#poller = poller
      gone.addEventListener('abort', wake)
      this.onChange()
    })
  }
}

export interface Poll {
  /** 0 for none; negative counts from the end. */
  readonly offset: number
  readonly limit: number
  readonly seconds: number
}

const NOT_BY_DEFAULT = ['chat_member', 'message_reaction', 'message_reaction_count']

const TERMINATED =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running'
