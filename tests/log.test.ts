import { HttpError } from 'grammy'
import { describe, expect, test } from 'vitest'
import { createLog, hashId, redact } from '../src/log.ts'

const TOKEN = '123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1'
const URL_OF_CALL = `https://api.telegram.org/bot${TOKEN}/sendMessage`

/** A log and what it wrote. */
function listen(level = 'trace') {
  let written = ''
  const log = createLog(level, {
    write(line: string) {
      written += line
    },
  })
  return {
    log,
    text: () => written,
    lines: () =>
      written
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
  }
}

describe('a log line', () => {
  test('is JSON with the level as a word, the time and the message', () => {
    const { log, lines } = listen()
    log.info({ port: 8080 }, 'ready')
    expect(lines()).toEqual([
      { level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), port: 8080, msg: 'ready' },
    ])
  })

  test('is left out below the level', () => {
    const { log, lines } = listen('warn')
    log.info('quiet')
    log.warn('loud')
    expect(lines().map(line => line.msg)).toEqual(['loud'])
  })

  test('keeps the message, the cause and the stack of an error', () => {
    const { log, text } = listen()
    log.error({ err: new Error('cannot send', { cause: new Error('socket hang up') }) }, 'failed')
    expect(text()).toContain('cannot send')
    expect(text()).toContain('socket hang up')
    expect(text()).toContain('log.test.ts')
  })
})

describe('a bot token never leaves in', () => {
  const failure = () => new Error(`request to ${URL_OF_CALL} failed, reason: connect ECONNREFUSED`)
  const told: Record<string, (log: ReturnType<typeof listen>['log']) => void> = {
    'a message': log => log.info(`calling ${URL_OF_CALL}`),
    'a nested value': log => log.info({ config: { telegram: [{ token: TOKEN }] } }, 'starting'),
    'an escaped url': log => log.info({ url: encodeURIComponent(URL_OF_CALL) }, 'proxy'),
    'the error inside a HttpError of grammY': log =>
      log.error({ err: new HttpError("Network request for 'sendMessage' failed!", failure()) }, 'failed'),
    'a cause of a cause, and its stack': log =>
      log.error({ err: new Error('outer', { cause: new Error('inner', { cause: failure() }) }) }, 'failed'),
    'an error of several': log => log.error({ err: new AggregateError([failure()], 'all failed') }, 'failed'),
    'a child of the log': log => log.child({ token: TOKEN }).warn('hello'),
    "a test server's short token": log => log.info('http://127.0.0.1:8081/bot42:TEST-token/getMe'),
  }
  for (const [where, tell] of Object.entries(told)) {
    test(where, () => {
      const { log, text, lines } = listen()
      tell(log)
      expect(text()).not.toMatch(/AAHdqTcvCH1|TEST-token/)
      expect(text()).toContain('[token]')
      expect(lines()).toHaveLength(1)
    })
  }
})

test('redaction leaves clocks, addresses and handles alone', () => {
  const text = 'at 12:30:59 http://127.0.0.1:8081/ robot 4:12 seeds/leave.jsonl:14: says 1700000000:short'
  expect(redact(text)).toBe(text)
})

test('an id is hashed to the same short name each time, and to another under another salt', () => {
  expect(hashId(42, 'salt')).toMatch(/^[0-9a-f]{12}$/)
  expect(hashId(42, 'salt')).toBe(hashId('42', 'salt'))
  expect(hashId(42, 'salt')).not.toBe(hashId(43, 'salt'))
  expect(hashId(42, 'salt')).not.toBe(hashId(42, 'pepper'))
})
