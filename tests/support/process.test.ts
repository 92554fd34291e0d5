import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startProcess } from './process.ts'

const start = (args: readonly string[], readyTimeoutMs = 10_000) => {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'quoth-process-')))
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
  const options = {
    entry: 'tests/support/sample-program.ts',
    args,
    env: { GREETING: 'hello' },
    cwd,
    readyTimeoutMs,
  }
  return startProcess(options, onTestFinished)
}

test('a program is ready when it says so, has its own environment, and ends on SIGTERM', async () => {
  const running = await start([])
  expect(running.logs()).toContainEqual({ msg: 'ready', greeting: 'hello', vitest: null })
  running.write('one line\n')
  expect(await running.until(line => line.msg === 'heard', 'an echo')).toMatchObject({ words: 'one line' })
  expect(await running.stop()).toBe(7)
})

test('a program that ends too early is reported with what it said', async () => {
  await expect(start(['fail'])).rejects.toThrow(/ended with 3 before "msg":"ready"; stderr:\nno token/)
})

test('a program that never is ready is reported with what it said', async () => {
  await expect(start(['dawdle'], 1500)).rejects.toThrow(/waited 1500 ms for "msg":"ready"/)
})
