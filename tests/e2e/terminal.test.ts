import { spawn, spawnSync } from 'node:child_process'
import { describe, expect, onTestFinished, test } from 'vitest'
import { environment, nodeArguments, runProgram } from '../support/run-program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { SEEDS } from './started.ts'

const start = (input: string, more: { reads?: 'beginning'; env?: Record<string, string> } = {}) => {
  const env = { CORPUS_DIR: SEEDS, ...more.env }
  return runProgram({ entry: 'src/main.ts', cwd: temporaryFolder(onTestFinished), input, ...more, env })
}

const messages = (stderr: string) =>
  stderr
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).msg)

describe('npm start without a token, from a pipe', () => {
  test('answers line by line in plain text, goes by the numbers it shows, and exits with 0', async () => {
    const { how, stdout, stderr } = await start(
      'When was Resolution 1747 adopted?\n\n2\nWhat is the capital of France?\n/search "Tal Beeri"',
    )
    expect(how).toBe(0)
    const [first = '', ...rest] = stdout.split(/\n\n(?=\S)/)
    expect(first).toMatch(/^│ .*adopted on 24 March 2007/m)
    expect(rest.join('\n\n')).toMatch(
      /\[2\] Source[\s\S]*Name of this passage: [\s\S]*nothing about “France”[\s\S]*"Tal Beeri": 1 passage/,
    )
    expect(stdout).not.toContain('\u001b')
    expect(messages(stderr)).toEqual(['ready'])
  })

  test('nothing asked is nothing said', async () => {
    const { how, stdout, stderr } = await start('')
    expect({ how, stdout }).toEqual({ how: 0, stdout: '' })
    expect(messages(stderr)).toContain('ready')
  })

  test('a reader that goes away is no failure', async () => {
    const { how, stderr } = await start('Who is Yigal Levin?\n'.repeat(200), { reads: 'beginning' })
    expect(how).toBe(0)
    expect(messages(stderr)).toEqual(['ready'])
  })

  test('a line of 100 kB is a question like any other', async () => {
    const { how, stdout, stderr } = await start(`${'Zangezur '.repeat(11_112)}\nWho is Tal Beeri?\n`)
    expect(how).toBe(0)
    expect(stdout).toMatch(/Zangezur[\s\S]*Tal Beeri/)
    expect(messages(stderr)).toEqual(['ready'])
  })

  test('a corpus that is not there, or a wrong setting, ends it with what to do', async () => {
    const nowhere = await start('', { env: { CORPUS_DIR: 'no-such-folder' } })
    expect(nowhere.how).toBe(1)
    expect(nowhere.stderr).toMatch(/no-such-folder: does not exist; set CORPUS_DIR/)
    const wrong = await start('', { env: { BM25_B: '7', ADMIN_IDS: 'me' } })
    expect(wrong.how).toBe(1)
    expect(wrong.stderr).toMatch(/2 faults[\s\S]*ADMIN_IDS: [\s\S]*BM25_B: /)
  })
})

/** Runs a program in a terminal that nobody sees (util-linux). */
const SCRIPT = 'script'
const hasScript = spawnSync(SCRIPT, ['--version']).stdout?.includes('util-linux') === true

test.skipIf(!hasScript)(
  'on a terminal it greets, prompts, prints in bold, and leaves on Ctrl-D',
  async () => {
    const words = [process.execPath, ...nodeArguments('src/main.ts')].map(word => `'${word}'`).join(' ')
    const child = spawn(SCRIPT, ['-qec', words, '/dev/null'], {
      cwd: temporaryFolder(onTestFinished),
      env: environment({ CORPUS_DIR: SEEDS, TERM: 'xterm-256color' }),
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const typing = [
      ['Ctrl-D leaves.', 'Who is Tal Beeri?\n'],
      ['Source', '\u0004'],
    ]
    let seen = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      seen += chunk
      const [next] = typing
      if (next !== undefined && seen.includes(next[0] ?? '')) child.stdin.write(typing.shift()?.[1] ?? '')
    })
    expect(await new Promise(resolve => child.on('close', resolve))).toBe(0)
    expect(seen).toContain('Hello! Ask me a question')
    expect(seen).toContain('> ')
    expect(seen).toContain('\u001b[1mTal Beeri\u001b[22m')
  },
)
