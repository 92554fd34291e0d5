import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, totalmem } from 'node:os'
import type { Machine } from './report.ts'

export function machine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'processor of unknown kind',
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    node: process.version,
  }
}

/** The commit of this program, `with changes` if its files differ; `unknown` outside a clone. */
export function commit(): string {
  const git = (...words: string[]) =>
    execFileSync('git', words, { encoding: 'utf8', cwd: import.meta.dirname, stdio: 'pipe' }).trim()
  try {
    const changed = git('status', '--porcelain', '--untracked-files=no', '--', '..') !== ''
    return `${git('rev-parse', '--short=12', 'HEAD')}${changed ? ' with changes' : ''}`
  } catch {
    return 'unknown'
  }
}
