// What process.test.ts starts: a program that logs as the bot does.
const log = (line: object) => process.stderr.write(`${JSON.stringify(line)}\n`)

process.on('SIGTERM', () => process.exit(7))
process.stdin.setEncoding('utf8').on('data', words => log({ msg: 'heard', words: String(words).trim() }))

if (process.argv[2] === 'fail') {
  process.stderr.write('no token\n')
  process.exit(3)
} else if (process.argv[2] !== 'dawdle') {
  process.stderr.write('not JSON\n')
  log({ msg: 'ready', greeting: process.env.GREETING, vitest: process.env.VITEST ?? null })
}
