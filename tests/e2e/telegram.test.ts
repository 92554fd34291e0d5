import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BotApi, startBotApi } from '../support/bot-api/bot-api.ts'
import { runConversation } from '../support/conversation/run.ts'
import { gatherEnds } from '../support/ends.ts'
import type { Running } from '../support/process.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeOddCorpus } from './odd-corpus.ts'
import { startBot } from './started.ts'

const CONVERSATIONS = fileURLToPath(new URL('../conversations/', import.meta.url))

describe.each([
  ['about the seeds', (name: string) => !name.startsWith('odd-'), () => undefined],
  ['about odd documents', (name: string) => name.startsWith('odd-'), writeOddCorpus],
])('the bot talks %s', (_, suits, makeCorpus) => {
  const home = temporaryFolder(afterAll)
  const atEnd = gatherEnds(afterAll)
  let api: BotApi
  let bot: Running

  const start = async () => {
    const corpus = makeCorpus(home)
    bot = await startBot(api, { home, ...(corpus && { env: { CORPUS_DIR: corpus } }) }, atEnd)
  }
  beforeAll(async () => {
    api = await startBotApi()
    await start()
  })
  afterAll(() => api.stop())

  const files = readdirSync(CONVERSATIONS).filter(name => name.endsWith('.txt') && suits(name))
  test.each(files)('%s', async name => {
    const restart = async () => {
      expect(await bot.stop()).toBe(0)
      await start()
    }
    const path = `${CONVERSATIONS}${name}`
    await expect(await runConversation(readFileSync(path, 'utf8'), { api, restart })).toMatchFileSnapshot(
      path,
    )
  })

  test('Telegram changed none of it, every button stopped spinning, and nothing went wrong', () => {
    expect(api.alterations).toEqual([])
    expect(api.spinning).toEqual([])
    const unexpected = bot.logs().filter(({ level, msg }) => level !== 'info' && msg !== 'corpus')
    expect(unexpected).toEqual([])
    expect(bot.stdout()).toBe('')
    expect(bot.stderr()).not.toContain(api.token)
  })
})
