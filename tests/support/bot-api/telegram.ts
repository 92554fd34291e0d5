import type { BotCommand, CallbackQuery, InlineQuery } from 'grammy/types'
import type { Faults } from './faults.ts'
import type { History } from './history.ts'
import type { Parameters } from './parameters.ts'
import type { UpdateQueue } from './updates.ts'
import type { Webhook } from './webhook.ts'
import type { World } from './world.ts'

/** The state of one fake Telegram, which every method reads and changes. */
export interface Telegram {
  readonly world: World
  readonly updates: UpdateQueue
  readonly webhook: Webhook
  readonly history: History
  readonly faults: Faults
  /** Queries the bot may still answer, each once. */
  readonly openCallbacks: Map<string, CallbackQuery>
  readonly openInlineQueries: Map<string, InlineQuery>
  readonly profile: Profile
  readonly counters: { queries: number }
}

/** What the bot has said of itself, by scope and language. */
export interface Profile {
  readonly commands: Map<string, readonly BotCommand[]>
  readonly texts: Map<string, string>
}

/** Carries out one call. `gone` fires when the bot hangs up. Throws a Refusal to say no. */
export type Method = (telegram: Telegram, parameters: Parameters, gone: AbortSignal) => unknown
