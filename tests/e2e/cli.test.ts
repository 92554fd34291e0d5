import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'vitest'
import { startBotApi } from '../support/bot-api/bot-api.ts'
import { runProgram } from '../support/run-program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { SEEDS, startBot } from './started.ts'

// Each command is a process of its own; side by side they take half the time.
describe.concurrent('quoth', { timeout: 60_000 }, () => {
  test('ask --json prints one object with the promised keys, and offsets that fit', async context => {
    const { quoth, expect } = at(context)
    const answer = JSON.parse(await quoth('ask', 'When was Resolution 1747 adopted?', '--json'))
    expect(Object.keys(answer)).toEqual([
      ...['question', 'kind', 'answerable', 'confidence', 'quotes', 'unknownTerms', 'ms'],
    ])
    expect(answer).toMatchObject({ question: 'When was Resolution 1747 adopted?', kind: 'quotes' })
    const [quote] = answer.quotes
    expect(Object.keys(quote)).toEqual([
      ...['text', 'document', 'title', 'url', 'link', 'handle', 'start', 'end', 'score', 'highlights'],
    ])
    const file = readFileSync(join(SEEDS, quote.document), 'utf8').replace(/^\ufeff/, '')
    expect(file.slice(quote.start, quote.end)).toBe(quote.text)
    expect(quote).toMatchObject({ text: expect.stringContaining('24 March 2007'), url: null, link: null })
    const marked = quote.highlights.map(([start, end]: [number, number]) => quote.text.slice(start, end))
    expect(marked).toContain('adopted')
  })

  test('of a .jsonl row, the document is its _id, and a url leads to the quote', async context => {
    const { run, folder, expect } = at(context)
    const row = {
      _id: 'r1',
      title: 'Lighthouses',
      url: 'https://example.com/a',
      text: 'The keeper lights the lamp.',
    }
    writeFileSync(join(folder, 'rows.jsonl'), `${JSON.stringify(row)}\nnot JSON\n`)
    const { how, stdout, stderr } = await run('ask', 'Who lights the lamp?', '--json', '--corpus', folder)
    expect(how).toBe(0)
    expect(stderr).toMatch(/^error: rows\.jsonl:2: /)
    expect(JSON.parse(stdout).quotes[0]).toMatchObject({
      ...{ document: 'r1', start: 0, end: 27, url: 'https://example.com/a' },
      link: 'https://example.com/a#:~:text=The%20keeper%20lights%20the%20lamp.',
    })
  })

  test('a file with very many faults is told in a hundred lines and one', async context => {
    const { run, folder, expect } = at(context)
    const row = JSON.stringify({ _id: 'r1', text: 'The keeper lights the lamp.' })
    writeFileSync(join(folder, 'rows.jsonl'), `${row}\n`.repeat(2001))
    for (const other of [
      ['ask', 'Who lights the lamp?', '--corpus', folder],
      ['index', folder],
    ]) {
      const { how, stderr } = await run(...other)
      expect(how).toBe(0)
      const told = stderr.split('\n').filter(line => line.startsWith('error: '))
      expect(told).toHaveLength(101)
      expect(told[99]).toMatch(/^error: rows\.jsonl:101: "r1" is the id of rows\.jsonl:1 already;/)
      expect(told[100]).toBe('error: rows.jsonl:102: and 1900 more in this file; mend those above first')
    }
  })

  test('without an answer, kind says why', async context => {
    const { quoth, expect } = at(context)
    const none = JSON.parse(await quoth('ask', 'Who won the football World Cup in 2022?', '--json'))
    expect(none).toMatchObject({ unknownTerms: expect.arrayContaining(['football']) })
    expect(none.kind).not.toBe('quotes')
    const empty = JSON.parse(await quoth('ask', '???', '--json'))
    expect(empty).toMatchObject({ kind: 'empty', answerable: 0, confidence: 0, quotes: [], unknownTerms: [] })
  })

  test('ask prints what may have been meant, which a conversation has buttons for', async context => {
    const { quoth, folder, expect } = at(context)
    writeFileSync(join(folder, 'a.txt'), 'Dr Strand looks after paediatrics.')
    expect(await quoth('ask', 'Who is the paediatrician?', '--corpus', folder)).toBe(
      'I found nothing about “paediatrician” in the documents.\nDid you mean:\n  Who is the paediatrics?\n',
    )
  })

  test('ask --k gives so many quotes, for people behind bars', async context => {
    const { quoth, expect } = at(context)
    const shown = await quoth('ask', 'Why is Iran against the Zangezur corridor?', '--k', '2')
    expect(shown).toMatch(/^│ /m)
    expect(shown).toMatch(/^2\. /m)
    expect(shown).not.toMatch(/^3\. |\[1\]/m)
    expect(shown).not.toContain('\u001b')
  })

  test('search knows phrases, and words left out even in front', async context => {
    const { quoth, expect } = at(context)
    const found = JSON.parse(await quoth('search', '-Georgia "South Caucasus" Iran', '--json', '--k', '4'))
    expect(found.results).toHaveLength(4)
    expect(found.results.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2, 3, 4])
    expect(await quoth('search', '"Caucasus South"')).toMatch(/^No passage matches/)
  })

  test('source opens the handle of a quote, and says it when there is none', async context => {
    const { quoth, run, expect } = at(context)
    const { quotes } = JSON.parse(await quoth('ask', 'Who is Tal Beeri?', '--json'))
    const { handle, text } = quotes[0]
    const source = JSON.parse(await quoth('source', handle, '--json'))
    expect(source.text).toContain(text)
    expect(source.around).toHaveLength(3)
    expect(await quoth('source', handle)).toContain(`Name of this passage: ${handle}`)
    expect(await run('source', 'nonsense')).toMatchObject({ how: 1, stdout: '', stderr: /is no handle/ })
    expect(await run('source', 'zzzzzzzz9-neds-3d-2f')).toMatchObject({
      how: 1,
      stderr: /not in this corpus/,
    })
  })

  test('explain adds up to the score it explains', async context => {
    const { quoth, expect } = at(context)
    const { hits } = JSON.parse(await quoth('explain', 'Why did Galant visit Baku?', '--json'))
    for (const { score, contributions } of hits) {
      const sum = contributions.reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0)
      expect(sum).toBeCloseTo(score, 6)
    }
    expect(hits).toHaveLength(3)
    expect(await quoth('explain', 'Why did Galant visit Azerbajan?')).toMatch(
      /Azerbajan .* taken for Azerbaijan/,
    )
  })

  test('doctor asks Telegram whose token it is', async context => {
    const { quoth, env, expect } = at(context)
    const api = await startBotApi()
    context.onTestFinished(() => api.stop())
    Object.assign(env, { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root })
    expect(await quoth('doctor')).toMatch(
      /^ok .*2 documents[\s\S]*^ok .*token: @quoth_bot, privacy mode is on$/m,
    )
  })

  test('doctor says all that is wrong and what to do, and never the token', async context => {
    const { run, env, folder, expect } = at(context)
    const api = await startBotApi()
    context.onTestFinished(() => api.stop())
    writeFileSync(join(folder, 'file'), '')
    Object.assign(env, { BOT_TOKEN: '999:not-the_right-one', TELEGRAM_API_ROOT: api.root })
    Object.assign(env, { CORPUS_DIR: 'nowhere', DATA_DIR: 'file/data' })
    const { how, stdout } = await run('doctor')
    expect(how).toBe(1)
    expect(stdout.match(/^FAIL {2}\w+/gm)).toEqual(['FAIL  corpus', 'FAIL  data', 'FAIL  token'])
    expect(stdout).toMatch(/set CORPUS_DIR[\s\S]*set DATA_DIR[\s\S]*ask @BotFather/)
    expect(stdout).not.toContain('999:')
    await api.stop()
    expect((await run('doctor')).stdout).toMatch(/ECONNREFUSED.*check the network and TELEGRAM_API_ROOT/)
  })

  test('index reads what changed alone, everything with --rebuild, and sums up', async context => {
    const { quoth, run, env, folder, expect } = at(context)
    const corpus = join(folder, 'corpus')
    mkdirSync(corpus)
    writeFileSync(join(corpus, 'lamp.txt'), 'The keeper lights the lamp at dusk.')
    writeFileSync(join(corpus, 'mill.txt'), 'The miller grinds barley in autumn.')
    env.CORPUS_DIR = corpus
    expect(await quoth('index')).toMatch(
      /^Files: 2 read, 0 unchanged, 0 removed\nDocuments: 2\nPassages: 2\nOn disk: [\d.]+ [KM]B of index, [\d.]+ [KM]B of texts\nTime: [\d.]+ s, [\d.]+ [KM]B\/s while reading\n$/,
    )
    writeFileSync(join(corpus, 'lamp.txt'), 'The keeper lights the lamp at midnight.')
    rmSync(join(corpus, 'mill.txt'))
    expect(await quoth('index')).toMatch(/^Files: 1 read, 0 unchanged, 1 removed\nDocuments: 1\n/)
    expect(await quoth('index', '--rebuild')).toMatch(
      /^Files: 1 read, 0 unchanged, 0 removed\nDocuments: 1\n/,
    )
    expect(await quoth('ask', 'When does the keeper light the lamp?')).toContain('at midnight')

    writeFileSync(join(folder, 'file'), '')
    expect(await run('index', 'nowhere')).toMatchObject({
      how: 1,
      stdout: '',
      stderr: /^nowhere: does not exist/,
    })
    env.DATA_DIR = join(folder, 'file/data')
    expect(await run('index')).toMatchObject({
      how: 1,
      stdout: '',
      stderr: /file\/data cannot be used .*set DATA_DIR/,
    })
  })

  test('index leaves the folder of a running bot alone, and doctor looks at it', async context => {
    const { quoth, run, env, folder, expect } = at(context)
    const api = await startBotApi()
    context.onTestFinished(() => api.stop())
    const telegram = { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root }
    const bot = await startBot(api, { home: folder }, context.onTestFinished)
    expect(await run('index')).toMatchObject({
      how: 1,
      stdout: '',
      stderr: /data is used by another Quoth \(process /,
    })
    Object.assign(env, telegram)
    expect(await quoth('doctor')).toMatch(
      /^ok .*index: [\d.]+ [KM]B and [\d.]+ [KM]B of texts, whole, up to date; used by a running Quoth \(process /m,
    )
    await bot.stop()
    expect(await quoth('doctor')).toMatch(/^ok .*index: .* whole, up to date$/m)
  })

  test('doctor finds a turned bit in the index, and a file that differs', async context => {
    const { quoth, run, env, folder, expect } = at(context)
    const corpus = join(folder, 'corpus')
    mkdirSync(corpus)
    writeFileSync(join(corpus, 'lamp.txt'), 'The keeper lights the lamp at dusk.')
    env.CORPUS_DIR = corpus
    expect(await quoth('doctor')).toMatch(/^ok .*index: none yet; the next start makes it$/m)
    await quoth('index')
    writeFileSync(join(corpus, 'mill.txt'), 'The miller grinds barley in autumn.')
    expect(await quoth('doctor')).toMatch(
      /corpus: 1 documents.*\n.*\n.*index: .* one file differs, the next start/,
    )
    const index = join(folder, 'data/index')
    const texts = join(index, readdirSync(index).find(name => name.endsWith('.texts')) ?? '')
    const bytes = readFileSync(texts)
    bytes[20] = (bytes[20] as number) ^ 1
    writeFileSync(texts, bytes)
    const damaged = await run('doctor')
    expect(damaged).toMatchObject({ how: 1, stdout: /^FAIL {2}index: .*\.texts is damaged in bytes/m })
    expect(await run('ask', 'When does the keeper light the lamp?')).toMatchObject({
      how: 0,
      stdout: /at dusk/,
    })
  })

  test('eval measures a collection, and writes runs and answers', async context => {
    const { quoth, run, folder, expect } = at(context)
    writeCollection(folder)
    const figures = JSON.parse(
      await quoth('eval', folder, '--json', '--k', '10', '--run', 'run.txt', '--answers', 'answers.jsonl'),
    )
    expect(figures).toMatchObject({
      ...{ documents: 3, questions: 3, answerable: 2, unanswerable: 1, k: 10 },
      ...{ 'nDCG@10': 1, 'MRR@10': 1, 'Recall@1': 1, 'quote@1': 1, 'quote@3': 1, 'falsely answered': 0 },
    })
    const lines = (file: string) => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n')
    expect(lines('run.txt')[0]).toMatch(/^q1 Q0 lamp 1 \d+\.\d+ quoth$/)
    const answers = lines('answers.jsonl').map(line => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3'])
    expect(Object.keys(answers[0])).toEqual(['id', 'kind', 'answerable', 'confidence', 'quotes', 'ms'])
    expect(answers[0].quotes[0]).toEqual({
      document: 'lamp',
      start: 0,
      end: 41,
      text: 'The keeper lights the lamp daily at dusk.',
    })

    expect(await quoth('eval', folder)).toMatch(/nDCG@10 +1\.0000[\s\S]*quote@1 +100\.0 %[\s\S]*ms p99/)
    expect(await run('eval', folder, '--run', 'no/such/run.txt')).toMatchObject({
      how: 1,
      stderr: /that can be written/,
    })
    expect(await run('eval', 'nowhere')).toMatchObject({ how: 1, stderr: /corpus\.jsonl: is missing/ })
  })

  test.for<readonly [string[], RegExp]>([
    [[], /Usage: quoth \[options\] \[command\]/],
    [['ask'], /missing required argument 'question'[\s\S]*Usage: quoth ask \[options\] <question>/],
    [['search', 'a', '--k', '0'], /whole number from 1[\s\S]*Usage: quoth search/],
    [['guess'], /unknown command 'guess'[\s\S]*Usage: quoth/],
  ])('%j is wrong usage: the right one is shown, exit code 2', async ([args, usage], context) => {
    const { run, expect } = at(context)
    expect(await run(...args)).toEqual({ how: 2, stdout: '', stderr: expect.stringMatching(usage) })
  })

  test('help is no fault', async context => {
    const { run, expect } = at(context)
    expect(await run('--help')).toMatchObject({ how: 0, stdout: /Usage: quoth[\s\S]*eval/, stderr: '' })
  })

  test('a corpus that is not there, or wrong settings, is a failure said with what to do', async context => {
    const { run, env, expect } = at(context)
    const nowhere = await run('ask', 'Who?', '--corpus', 'nowhere')
    expect(nowhere).toMatchObject({ how: 1, stdout: '', stderr: /^nowhere: does not exist; set CORPUS_DIR/ })
    Object.assign(env, { BM25_K1: 'much', ADMIN_IDS: 'me', LOG_LEVEL: 'loud' })
    const wrong = await run('search', 'Who?')
    expect(wrong).toMatchObject({
      how: 1,
      stderr: /3 faults[\s\S]*ADMIN_IDS: .*\n.*LOG_LEVEL: .*\n.*BM25_K1: /,
    })
  })

  test('a reader that goes away is no failure', async context => {
    const { env, folder, expect } = at(context)
    const args = ['search', 'Iran', '--json', '--k', '100']
    const ended = await runProgram({ entry: 'src/cli.ts', args, cwd: folder, env, reads: 'nothing' })
    expect(ended).toEqual({ how: 0, stdout: '', stderr: '' })
  })
})

/** A folder of one test's own, and the command line in it. */
function at({ onTestFinished, expect }: TestContext) {
  const folder = temporaryFolder(onTestFinished)
  const env: Record<string, string> = { CORPUS_DIR: SEEDS }
  const run = async (...args: string[]) => {
    const ended = await runProgram({ entry: 'src/cli.ts', args, cwd: folder, env })
    return ended
  }
  const quoth = async (...args: string[]) => {
    const { how, stdout, stderr } = await run(...args)
    expect({ how, stderr }).toEqual({ how: 0, stderr: '' })
    return stdout
  }
  return { folder, env, run, quoth, expect }
}

function writeCollection(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const rows = (file: string, rows: readonly object[]) =>
    writeFileSync(join(folder, file), rows.map(row => `${JSON.stringify(row)}\n`).join(''))
  rows('corpus.jsonl', [
    {
      _id: 'lamp',
      title: 'Lighthouse',
      text: 'The keeper lights the lamp daily at dusk. Nobody thanks him.',
    },
    { _id: 'mill', title: 'Mill', text: 'The miller grinds barley in autumn. His donkey is called Egon.' },
    { _id: 'quay', title: 'Harbour', text: 'The harbour master counts the ships. They are never many.' },
  ])
  rows('queries.jsonl', [
    { _id: 'q1', text: 'When does the keeper light the lamp?', answers: ['at dusk'], more: 1 },
    { _id: 'q2', text: 'What does the miller grind?', gold_sentences: [{ doc: 'mill', start: 0, end: 35 }] },
    { _id: 'q3', text: 'How do I bake sourdough bread?', unanswerable: true },
  ])
  writeFileSync(join(folder, 'qrels.tsv'), 'query-id\tcorpus-id\tscore\nq1\tlamp\t1\nq2\tmill\t1\n')
}
