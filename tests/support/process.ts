import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * Starts a program of this project as `npm start` does (`node --import tsx src/main.ts`), in a directory and
 * an environment of its own, and resolves when a JSON line on its stderr says `"msg":"ready"`. Rejects with
 * all that stood on stderr when it ends before or takes longer than `readyTimeoutMs`.
 * `atEnd` is vitest's onTestFinished or afterAll: the program is killed there if it still runs.
 */
export async function startProcess(
  options: ProcessOptions,
  atEnd: (end: () => void) => void,
): Promise<Running> {
  const entry = fileURLToPath(new URL(`../../${options.entry ?? 'src/main.ts'}`, import.meta.url))
  // subtle: `--import tsx` would be looked for from the directory of the child, which has no node_modules.
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const child = spawn(process.execPath, ['--import', tsx, entry, ...(options.args ?? [])], {
    cwd: options.cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...options.env },
  })
  atEnd(() => void child.kill('SIGKILL'))
  const running = watch(child)
  await running.until(line => line.msg === 'ready', '"msg":"ready"', options.readyTimeoutMs ?? 15_000)
  return running
}

export interface ProcessOptions {
  /** Of the project's root; default src/main.ts. */
  readonly entry?: string
  readonly args?: readonly string[]
  /** Nothing else of the tests' own environment but PATH and HOME. */
  readonly env: Readonly<Record<string, string>>
  /** Where `.env`, `data/` and `seeds/` are looked for. */
  readonly cwd: string
  readonly readyTimeoutMs?: number
}

export interface Running {
  readonly stdout: () => string
  readonly stderr: () => string
  /** The lines of stderr that are JSON. */
  readonly logs: () => readonly LogLine[]
  /** How it ended: an exit code, or the signal that killed it. */
  readonly ended: Promise<number | NodeJS.Signals>
  /** The first line of the log that `suits`. */
  until(suits: (line: LogLine) => boolean, awaited: string, timeoutMs?: number): Promise<LogLine>
  write(words: string): void
  closeInput(): void
  /** Sends SIGTERM, and resolves with how it ended. Rejects after `timeoutMs` (default 10,000). */
  stop(signal?: NodeJS.Signals, timeoutMs?: number): Promise<number | NodeJS.Signals>
}

export interface LogLine {
  readonly msg?: string
  readonly [field: string]: unknown
}

function watch(child: ChildProcess): Running {
  let stdout = ''
  let stderr = ''
  const looks = new Set<() => void>()
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
  })
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
    for (const look of [...looks]) look()
  })
  const ended = new Promise<number | NodeJS.Signals>(resolve => {
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'))
  })
  const logs = () => stderr.split('\n').slice(0, -1).flatMap(readLine)

  const until: Running['until'] = (suits, awaited, timeoutMs = 10_000) =>
    new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer)
        looks.delete(look)
        settle()
      }
      const fail = (why: string) => finish(() => reject(new Error(`${why} ${awaited}; stderr:\n${stderr}`)))
      const look = () => {
        const line = logs().find(suits)
        if (line !== undefined) finish(() => resolve(line))
      }
      const timer = setTimeout(() => fail(`waited ${timeoutMs} ms for`), timeoutMs)
      looks.add(look)
      void ended.then(how => looks.has(look) && fail(`ended with ${how} before`))
      look()
    })

  const stop: Running['stop'] = (signal = 'SIGTERM', timeoutMs = 10_000) => {
    child.kill(signal)
    return new Promise((resolve, reject) => {
      const late = () =>
        reject(new Error(`still running ${timeoutMs} ms after ${signal}; stderr:\n${stderr}`))
      const timer = setTimeout(late, timeoutMs)
      void ended.then(how => {
        clearTimeout(timer)
        resolve(how)
      })
    })
  }

  return {
    stdout: () => stdout,
    stderr: () => stderr,
    ...{ logs, ended, until, stop },
    write: words => void child.stdin?.write(words),
    closeInput: () => void child.stdin?.end(),
  }
}

function readLine(line: string): readonly LogLine[] {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? [value as LogLine] : []
  } catch {
    return []
  }
}
