import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type BotApi, startBotApi } from '../support/bot-api/bot-api.ts'
import { gatherEnds } from '../support/ends.ts'
import { environment, nodeArguments, runProgram } from '../support/run-program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { startBot } from './started.ts'

const QUESTION = 'When does the keeper light the lamp?'
const DUSK = 'The keeper lights the lamp at dusk.'
const DAWN = 'The keeper lights the lamp at dawn.'

describe('npm start with an index from before', () => {
  /** Two folders with a file of the same name, size and times, and of other content. */
  const twins = (): readonly [string, string] => {
    const home = temporaryFolder(onTestFinished)
    for (let tries = 0; tries < 200; tries++) {
      const [one, other] = [join(home, `one-${tries}`), join(home, `other-${tries}`)]
      for (const folder of [one, other]) mkdirSync(folder)
      writeFileSync(join(one, 'lamp.txt'), DUSK)
      writeFileSync(join(other, 'lamp.txt'), DAWN)
      const [a, b] = [one, other].map(folder => statSync(join(folder, 'lamp.txt')))
      // The system's clock for files ticks slowly enough to hit both.
      if (a?.mtimeMs === b?.mtimeMs && a?.ctimeMs === b?.ctimeMs) return [one, other]
    }
    throw new Error('no two files could be written in one tick of the clock')
  }

  test('does not read a document that looks as it did: its old text is served', async () => {
    const [one, other] = twins()
    const cwd = temporaryFolder(onTestFinished)
    const ask = (env: Record<string, string>) =>
      runProgram({ entry: 'src/main.ts', cwd, input: QUESTION, env })
    expect((await ask({ CORPUS_DIR: one })).stdout).toContain(DUSK)
    expect((await ask({ CORPUS_DIR: other })).stdout).toContain(DUSK)
    expect((await ask({ CORPUS_DIR: other, DATA_DIR: 'new' })).stdout).toContain(DAWN)
  })
})

test('quoth index is ended by Ctrl-C, and goes on the next time', { timeout: 60_000 }, async () => {
  const home = temporaryFolder(onTestFinished)
  const corpus = join(home, 'corpus')
  const index = join(home, 'data/index')
  mkdirSync(corpus)
  for (let i = 0; i < 300; i++)
    writeFileSync(join(corpus, `${i}.txt`), `Lamp ${i} burns.\n\n${'It is dark. '.repeat(999)}`)
  const env = { CORPUS_DIR: corpus }
  const child = spawn(process.execPath, [...nodeArguments('src/cli.ts'), 'index'], {
    cwd: home,
    env: environment(env),
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk
  })
  const ended = new Promise(resolve => child.on('close', resolve))
  const isReading = () => existsSync(index) && readdirSync(index).some(name => name.endsWith('.part'))
  await vi.waitUntil(isReading, { timeout: 20_000, interval: 5 })
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(said).toMatch(/^Stopped\. The index is good as it is/m)
  const again = await runProgram({ entry: 'src/cli.ts', args: ['index'], cwd: home, env })
  expect(again).toMatchObject({
    how: 0,
    stdout: /^Files: 300 read, 0 unchanged, 0 removed\nDocuments: 300\n/,
  })
})

describe('a running bot', () => {
  const home = temporaryFolder(afterAll)
  const corpus = join(home, 'corpus')
  const atEnd = gatherEnds(afterAll)
  let api: BotApi
  beforeAll(async () => {
    api = await startBotApi()
    mkdirSync(corpus)
    writeFileSync(join(corpus, 'lamp.txt'), DUSK)
    await startBot(api, { home, env: { CORPUS_DIR: corpus } }, atEnd)
  })
  afterAll(() => api.stop())

  /** Asks until the answer is as wished. */
  const answered = async (suits: (text: string) => boolean, limitMs = 5000) => {
    const end = Date.now() + limitMs
    for (;;) {
      const ann = api.user() // who asks one thing after the other is told to slow down
      ann.says(ann.chat, QUESTION)
      const { text = '' } = await api.next(ann.chat)
      if (suits(text)) return text
      if (Date.now() > end) throw new Error(`after ${limitMs} ms the answer still is:\n${text}`)
    }
  }

  test('answers from a document as it is edited, joined by others, and taken away', async () => {
    expect(await answered(text => text.includes(DUSK))).not.toContain(DAWN)
    writeFileSync(join(corpus, 'lamp.txt'), DAWN)
    expect(await answered(text => text.includes(DAWN))).not.toContain(DUSK)
    writeFileSync(join(corpus, 'second.txt'), 'On Sundays the keeper lights the lamp at noon.')
    await answered(text => text.includes('at noon'))
    rmSync(join(corpus, 'lamp.txt'))
    await answered(text => !text.includes(DAWN))
    rmSync(join(corpus, 'second.txt'))
    await answered(text => text.startsWith('I have no documents to answer from yet.'))
  })
})

describe('without a place to keep things', () => {
  const corpusIn = (home: string) => {
    const corpus = join(home, 'corpus')
    mkdirSync(corpus)
    writeFileSync(join(corpus, 'lamp.txt'), DUSK)
    writeFileSync(join(home, 'file'), '')
    return corpus
  }

  test('the documents are read into memory, and the log says once what to do', async () => {
    const home = temporaryFolder(onTestFinished)
    const env = { CORPUS_DIR: corpusIn(home), DATA_DIR: 'file/data' }
    const { how, stdout, stderr } = await runProgram({
      entry: 'src/main.ts',
      cwd: home,
      input: QUESTION,
      env,
    })
    expect(how).toBe(0)
    expect(stdout).toContain(DUSK)
    const warnings = stderr.split('\n').filter(line => line.includes('"level":"warn"'))
    expect(warnings).toEqual([expect.stringMatching(/file\/data cannot be used.*into memory.*set DATA_DIR/)])
  })

  test('a bot remembers what it showed for as long as it runs', async () => {
    const home = temporaryFolder(onTestFinished)
    const api = await startBotApi()
    onTestFinished(() => api.stop())
    const env = { CORPUS_DIR: corpusIn(home), DATA_DIR: 'file/data' }
    const bot = await startBot(api, { home, env }, onTestFinished)
    const ann = api.user()
    ann.says(ann.chat, QUESTION)
    expect((await api.next(ann.chat)).text).toContain(DUSK)
    ann.says(ann.chat, '/source 1')
    expect((await api.next(ann.chat)).text).toContain('Name of this passage')
    expect(await bot.stop()).toBe(0)
  })
})
