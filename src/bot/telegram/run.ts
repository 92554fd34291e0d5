import type { Bot } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import type { Deps, Log } from '../deps.ts'
import { COMMANDS } from '../replies.ts'
import { createTelegramBot, type TelegramSettings } from './bot.ts'
import { describeFailure } from './failures.ts'
import { PATIENCE, type Patience, persist, poll } from './polling.ts'

export interface TelegramRun extends TelegramSettings {
  /** Stops the bot: gracefully, within some seconds. */
  readonly signal: AbortSignal
  readonly patience?: Patience
}

/** Runs the bot until `signal`. Says `ready` in the log once it takes questions. Rejects with TokenRejected. */
export async function runTelegram(run: TelegramRun, deps: Deps): Promise<void> {
  const { signal, patience = PATIENCE } = run
  const { log } = deps
  const bot = createTelegramBot(run, deps, { signal, withinMs: patience.stopMs })
  const insist = <T>(call: () => Promise<T>, tokenWorked: boolean) =>
    persist(call, { log, signal, patience, tokenWorked })
  try {
    bot.botInfo = await insist(async () => asMe(await bot.api.getMe()), false)
    // Or polling is refused as long as the webhook stands.
    await insist(() => bot.api.deleteWebhook(), true)
  } catch (error) {
    if (signal.aborted) return
    throw error
  }
  await announceCommands(bot, log)
  log.info({ bot: bot.botInfo.username }, 'ready')
  await poll(bot, log, signal, patience)
}

/** Throws where the answer is nobody. */
function asMe(me: UserFromGetMe): UserFromGetMe {
  if (typeof me?.username !== 'string') throw new Error('getMe was not answered with a bot')
  return me
}

/** The menu of each kind of chat. The bot works without it, so failing is no reason not to start. */
async function announceCommands(bot: Bot, log: Log): Promise<void> {
  const commands = (groups: boolean) =>
    COMMANDS.filter(command => command.groups || !groups).map(({ name, what }) => ({
      command: name,
      description: what,
    }))
  try {
    await bot.api.setMyCommands(commands(false), { scope: { type: 'all_private_chats' } })
    await bot.api.setMyCommands(commands(true), { scope: { type: 'all_group_chats' } })
  } catch (error) {
    log.warn(describeFailure(error), 'the list of commands could not be set')
  }
}
