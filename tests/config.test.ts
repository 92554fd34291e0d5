import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { ConfigError, readConfig, readEnvironment, variables } from '../src/config.ts'

const DEFAULTS = {
  telegramApiRoot: 'https://api.telegram.org',
  corpusDir: 'seeds',
  dataDir: 'data',
  adminIds: [],
  logLevel: 'info',
  bm25: { k1: 1.2, b: 0.75 },
}

/** The message of the ConfigError that these variables cause. */
function faults(env: Record<string, string>, envFile?: string): string {
  try {
    readConfig(env, envFile)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return (error as Error).message
  }
  throw new Error('the configuration was accepted')
}

describe('the configuration', () => {
  test('needs nothing: every variable has a default, and without a token there is none', () => {
    expect(readConfig({})).toEqual(DEFAULTS)
  })

  test('takes what is set', () => {
    const config = readConfig({
      BOT_TOKEN: '123:ab_c-D',
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
      CORPUS_DIR: 'papers',
      DATA_DIR: '/var/lib/quoth',
      ADMIN_IDS: ' 12, 34\t56 ',
      LOG_LEVEL: 'DEBUG',
      BM25_K1: '0',
      BM25_B: '1',
    })
    expect(config).toEqual({
      botToken: '123:ab_c-D',
      telegramApiRoot: 'http://127.0.0.1:8081',
      corpusDir: 'papers',
      dataDir: '/var/lib/quoth',
      adminIds: [12, 34, 56],
      logLevel: 'debug',
      bm25: { k1: 0, b: 1 },
    })
  })

  test('reads the file, and the environment wins over it', () => {
    const file = 'CORPUS_DIR="my papers" # all of them\nDATA_DIR=there\n'
    const config = readConfig({ DATA_DIR: 'here' }, file)
    expect([config.corpusDir, config.dataDir]).toEqual(['my papers', 'here'])
  })

  test('takes an empty value for not set, also over the file', () => {
    expect(readConfig({ BOT_TOKEN: '', BM25_K1: ' ', LOG_LEVEL: '' }, 'BOT_TOKEN=123:abc')).toEqual(DEFAULTS)
  })

  test('names all faults in one message, each once and by its variable', () => {
    const message = faults({
      BOT_TOKEN: 'abc',
      TELEGRAM_API_ROOT: 'ftp://example.org',
      ADMIN_IDS: '12, me, you',
      LOG_LEVEL: 'loud',
      BM25_K1: '-1',
      BM25_B: '1.5',
    })
    expect(message.split('\n').map(line => line.trim().split(':')[0])).toEqual([
      'The configuration has 6 faults; mend it in the environment or in .env',
      'BOT_TOKEN',
      'TELEGRAM_API_ROOT',
      'ADMIN_IDS',
      'LOG_LEVEL',
      'BM25_K1',
      'BM25_B',
    ])
    expect(message).toContain('ask @BotFather')
  })

  test('never repeats a value, which may be a token with a typo', () => {
    expect(faults({ BOT_TOKEN: '123456789 AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1' })).not.toContain('AAH')
  })

  test.each([
    ['BOT_TOKEN', '123:'],
    ['BOT_TOKEN', 'bot123:abc'],
    ['TELEGRAM_API_ROOT', 'api.telegram.org'],
    ['ADMIN_IDS', '-5'],
    ['ADMIN_IDS', '@anna'],
    ['ADMIN_IDS', '99999999999999999999'],
    ['BM25_K1', 'NaN'],
    ['BM25_K1', 'Infinity'],
    ['BM25_K1', '1,2'],
    ['BM25_K1', '0x1'],
    ['BM25_B', '-0.1'],
  ])('does not take %s=%s', (name, value) => {
    expect(faults({ [name]: value })).toContain(`\n  ${name}: should `)
  })
})

describe('the environment', () => {
  const directory = mkdtempSync(join(tmpdir(), 'quoth-config-'))
  afterEach(() => vi.unstubAllEnvs())
  afterAll(() => rmSync(directory, { recursive: true, force: true }))

  test('is the process and the .env of the folder', () => {
    for (const { name } of variables()) vi.stubEnv(name, undefined)
    vi.stubEnv('BM25_B', '0.5')
    writeFileSync(join(directory, '.env'), 'CORPUS_DIR=papers\nBM25_B=0.9\n')
    expect(readEnvironment(directory)).toEqual({
      ...DEFAULTS,
      corpusDir: 'papers',
      bm25: { k1: 1.2, b: 0.5 },
    })
  })

  test('needs no .env', () => {
    for (const { name } of variables()) vi.stubEnv(name, undefined)
    expect(readEnvironment(join(directory, 'nowhere'))).toEqual(DEFAULTS)
  })
})

describe('.env.example', () => {
  const text = readFileSync('.env.example', 'utf8')

  test('has every variable, in order, under its meaning and with its default', () => {
    const shown = [...text.matchAll(/^# (.+)\n(?:# )?([A-Z][A-Z0-9_]*)=(.*)$/gm)]
    expect(
      shown.map(([, meaning, name, value]) => ({
        name,
        meaning,
        default: name === 'BOT_TOKEN' ? '' : value,
      })),
    ).toEqual(variables())
  })

  test('does not work as it is: its token is caught', () => {
    expect(Object.keys(parseEnv(text))).toEqual(['BOT_TOKEN'])
    expect(faults({}, text)).toContain('BOT_TOKEN: should look like')
  })
})

// README.md comes last; once it is there, its table may not drift from the schema.
describe.skipIf(!existsSync('README.md'))('README.md (skipped while there is none)', () => {
  test('has every variable in its configuration table, with default and meaning', () => {
    const [, section] =
      /<!-- configuration -->([\s\S]*?)<!-- \/configuration -->/.exec(readFileSync('README.md', 'utf8')) ?? []
    const rows = [...(section ?? '').matchAll(/^\| *`(\w+)` *\| *(?:`([^`]*)`)? *\| *(.*?) *\|$/gm)]
    expect(rows.map(([, name, fallback = '', meaning]) => ({ name, default: fallback, meaning }))).toEqual(
      variables(),
    )
  })
})
