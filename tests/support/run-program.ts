import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

export interface Ended {
  /** Exit code, or the signal that killed it. */
  readonly how: number | NodeJS.Signals
  readonly stdout: string
  readonly stderr: string
}

export interface Program {
  /** Of the project's root. */
  readonly entry: string
  readonly args?: readonly string[]
  /** All that it reads; none by default. */
  readonly input?: string
  /** Nothing else of the tests' own environment but PATH and HOME. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd: string
  /** How much of its output is read before the reader goes away, as in `| head -1`; default all. */
  readonly reads?: 'all' | 'beginning' | 'nothing'
}

/** Runs a program of this project, without a build step, to its end. */
export function runProgram({ entry, args = [], input = '', env, cwd, reads }: Program): Promise<Ended> {
  const child = spawn(process.execPath, [...nodeArguments(entry), ...args], { cwd, env: environment(env) })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
    if (reads === 'beginning') child.stdout.destroy()
  })
  if (reads === 'nothing') child.stdout.destroy()
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  // A program that ends before it has read everything is no fault of the test's.
  child.stdin.on('error', () => {}).end(input)
  return new Promise(resolve => {
    child.on('close', (code, signal) => resolve({ how: code ?? signal ?? 'SIGKILL', stdout, stderr }))
  })
}

/** subtle: `--import tsx` would be looked for from the directory of the child, which has no node_modules. */
export function nodeArguments(entry: string): readonly string[] {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  return ['--import', tsx, fileURLToPath(new URL(`../../${entry}`, import.meta.url))]
}

export function environment(env: Readonly<Record<string, string>> = {}): Record<string, string | undefined> {
  return { PATH: process.env.PATH, HOME: process.env.HOME, ...env }
}
