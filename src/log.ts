import { createHmac } from 'node:crypto'
import { type DestinationStream, destination, type Logger, pino, stdTimeFunctions } from 'pino'

/** Put an error under `err`: its causes and stacks are written too. */
export type Log = Logger

/**
 * JSON lines, on stderr unless told otherwise, written at once so that nothing is lost at exit.
 * Whatever a line holds, no bot token leaves in it.
 */
export function createLog(level: string, to: DestinationStream = destination({ dest: 2, sync: true })): Log {
  return pino(
    {
      level,
      base: null, // pid and host name say nothing about one process on one machine
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
      // The finished line, not pino's `redact` paths: a token hides in error messages, stacks, causes and
      // request urls, at any depth (grammY's HttpError carries the url of the call).
      hooks: { streamWrite: redact },
    },
    to,
  )
}

/** Text without bot tokens, wherever it will be shown. */
export function redact(text: string): string {
  return text.replace(TOKEN_IN_URL, 'bot[token]').replace(TOKEN, '[token]')
}

/** A chat or user as logs may name it: the same id gives the same name, and nobody without `salt` can
 *  try out all ids to learn whose it is. 12 hexadecimal digits. */
export function hashId(id: number | string, salt: string): string {
  return createHmac('sha256', salt).update(String(id)).digest('hex').slice(0, 12)
}

const TOKEN_IN_URL = /bot\d+(?::|%3A)[\w-]+/gi
/** Alone, only what has a real token's shape (digits, colon, 35 characters): `12:30` and `line 4:12` stay. */
const TOKEN = /\d{6,}(?::|%3A)[\w-]{30,}/gi
