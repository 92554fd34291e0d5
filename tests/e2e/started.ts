import { fileURLToPath } from 'node:url'
import type { BotApi } from '../support/bot-api/bot-api.ts'
import { type Running, startProcess } from '../support/process.ts'

/** The documents that come with the project. */
export const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

/** The bot as `npm start` starts it, in a folder of its own, with the fake Telegram in place of the real one. */
export function startBot(
  api: Pick<BotApi, 'root' | 'token'>,
  { home, env = {} }: { readonly home: string; readonly env?: Readonly<Record<string, string>> },
  atEnd: (end: () => void) => void,
): Promise<Running> {
  const telegram = { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root }
  return startProcess({ cwd: home, env: { CORPUS_DIR: SEEDS, ...telegram, ...env } }, atEnd)
}
