import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import * as v from 'valibot'

/** What the operator chose, judged whole. Everyone but the composition root receives values, not this. */
export interface Config {
  /** Absent: the conversation runs in the terminal. */
  readonly botToken?: string
  /** Without a slash at the end. */
  readonly telegramApiRoot: string
  readonly corpusDir: string
  readonly dataDir: string
  readonly adminIds: readonly number[]
  readonly logLevel: LogLevel
  readonly bm25: { readonly k1: number; readonly b: number }
}

export type LogLevel = (typeof LOG_LEVELS)[number]

/** The environment cannot be used as it is; the message names every variable at fault and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** One row of the configuration table in README.md. */
export interface Variable {
  readonly name: string
  /** Empty where there is none. */
  readonly default: string
  readonly meaning: string
}

/** Reads `process.env` and the `.env` of a folder, if it has one. Throws ConfigError. */
export function readEnvironment(directory = process.cwd()): Config {
  return readConfig(process.env, readEnvFile(join(directory, '.env')))
}

/**
 * Judges all variables at once. `env` wins over `envFile` (the text of a `.env` file), and an empty value
 * counts as not set: `BOT_TOKEN= npm start` is the terminal, whatever the file says. Throws ConfigError.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, envFile = ''): Config {
  const given = Object.entries({ ...parseEnv(envFile), ...env }).filter(([, value]) => value?.trim())
  const result = v.safeParse(Environment, Object.fromEntries(given))
  if (!result.success) throw new ConfigError(faultsMessage(result.issues))
  const { BOT_TOKEN, ...rest } = result.output
  return {
    ...(BOT_TOKEN === '' ? {} : { botToken: BOT_TOKEN }),
    telegramApiRoot: rest.TELEGRAM_API_ROOT,
    corpusDir: rest.CORPUS_DIR,
    dataDir: rest.DATA_DIR,
    adminIds: rest.ADMIN_IDS,
    logLevel: rest.LOG_LEVEL,
    bm25: { k1: rest.BM25_K1, b: rest.BM25_B },
  }
}

/** Every variable there is, for README.md and `.env.example`, which a test compares to it. */
export function variables(): readonly Variable[] {
  return Object.entries(Environment.entries).map(([name, schema]) => ({
    name,
    default: v.getDefault(schema),
    meaning: v.getDescription(schema.wrapped) ?? '',
  }))
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

// A message never repeats the value: it may be a token, and messages end up in logs and bug reports.
const Environment = v.object({
  BOT_TOKEN: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.check(
        isToken,
        'should look like 123456:ABC-def; ask @BotFather, or leave it out to use the terminal',
      ),
      v.description('The token from @BotFather; without one the conversation is in the terminal.'),
    ),
    '',
  ),
  TELEGRAM_API_ROOT: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.check(isWebAddress, 'should be an address like https://api.telegram.org'),
      v.transform(root => root.replace(/\/+$/, '')),
      v.description('Address of the Bot API, for a server of your own.'),
    ),
    'https://api.telegram.org',
  ),
  CORPUS_DIR: v.optional(
    v.pipe(v.string(), v.trim(), v.description('Folder of the documents to answer from.')),
    'seeds',
  ),
  DATA_DIR: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.description('Folder for the index and for what the bot remembers; it should be able to write there.'),
    ),
    'data',
  ),
  ADMIN_IDS: v.optional(
    v.pipe(
      v.string(),
      v.transform(list => list.split(/[\s,]+/).filter(id => id !== '')),
      v.array(
        v.pipe(
          v.string(),
          v.regex(
            /^[1-9]\d{0,14}$/,
            'should be Telegram user ids, like 12345, 67890; @userinfobot tells yours',
          ),
          v.transform(Number),
        ),
      ),
      v.description('Telegram user ids of the owners, separated by commas or spaces.'),
    ),
    '',
  ),
  LOG_LEVEL: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.toLowerCase(),
      v.picklist(LOG_LEVELS, `should be one of ${LOG_LEVELS.join(', ')}`),
      v.description(`How much is logged: ${LOG_LEVELS.join(', ')}.`),
    ),
    'info',
  ),
  BM25_K1: v.optional(
    v.pipe(
      decimal('should be a number from 0 up, like 1.2'),
      v.minValue(0, 'should be a number from 0 up, like 1.2'),
      v.description('How much repetition of a word counts: higher is more, 0 is not at all.'),
    ),
    '1.2',
  ),
  BM25_B: v.optional(
    v.pipe(
      decimal('should be a number from 0 to 1, like 0.75'),
      v.minValue(0, 'should be a number from 0 to 1, like 0.75'),
      v.maxValue(1, 'should be a number from 0 to 1, like 0.75'),
      v.description('How much a long passage is held against its matches: from 0 (not at all) to 1.'),
    ),
    '0.75',
  ),
})

/** subtle: `Number` alone would take `0x10`, and a blank for 0. */
function decimal(message: string) {
  return v.pipe(v.string(), v.trim(), v.regex(/^[+-]?(\d+\.?\d*|\.\d+)$/, message), v.transform(Number))
}

/** Empty is the default, no token at all. */
function isToken(text: string): boolean {
  return text === '' || /^\d+:[\w-]+$/.test(text)
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

function faultsMessage(issues: readonly v.BaseIssue<unknown>[]): string {
  const faults = new Set(issues.map(issue => `${issue.path?.[0]?.key}: ${issue.message}`))
  const count = faults.size === 1 ? 'a fault' : `${faults.size} faults`
  return `The configuration has ${count}; mend it in the environment or in .env:\n  ${[...faults].join('\n  ')}`
}

function readEnvFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw new ConfigError(`${path} cannot be read; check that it is a file this user may read`, { cause })
  }
}
