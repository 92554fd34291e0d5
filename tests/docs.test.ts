import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, normalize } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createConversation } from '../src/bot/conversation.ts'
import type { Deps } from '../src/bot/deps.ts'
import { createGate } from '../src/bot/gate.ts'
import { COMMANDS } from '../src/bot/replies.ts'
import { runTerminal } from '../src/bot/terminal/run.ts'
import { readQuoth } from '../src/compose.ts'
import { variables } from '../src/config.ts'
import type { Fault } from '../src/corpus/document.ts'
import { loadCorpus } from '../src/corpus/load.ts'
import { BM25_DEFAULTS } from '../src/ranking/bm25.ts'
import { EVIDENCE_DEPTH } from '../src/ranking/ranker.ts'
import { SHOWN_LIMIT, SHOWN_PER_CHAT } from '../src/store/store.ts'
import { corpusOf, depsOf } from './bot/support.ts'
import { renderText } from './support/conversation/render.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

// Prose that nobody runs becomes untrue. What of it can be checked is checked here.

const pages = pagesIn('.')
const page = (file: string) => readFileSync(file, 'utf8')

describe.each(pages)('%s', file => {
  const text = page(file)

  test('leads nowhere that is not there', () => {
    const targets = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
    const local = targets.filter(target => !/^[a-z]+:/.test(target))
    const dead = local.filter(target => {
      const [path = '', anchor] = target.split('#')
      const to = path === '' ? file : normalize(join(dirname(file), path))
      return !existsSync(to) || (anchor !== undefined && !anchorsOf(page(to)).includes(anchor))
    })
    expect(dead).toEqual([])
  })

  test('names only files that there are', () => {
    const named = [...text.matchAll(/(?<![\w/.-])(?:src|tests|docs|seeds)\/[\w./-]*\w/g)].map(
      ([path]) => path,
    )
    expect(named.filter(path => !existsSync(path))).toEqual([])
  })

  test('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(page('package.json')) as { scripts: Record<string, string> }
    const named = [...text.matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter(name => !(name in scripts))).toEqual([])
  })

  test('names only commands and options that the command line has', () => {
    const cli = page('src/cli.ts')
    for (const [, command, rest = ''] of text.matchAll(/quoth -- ([a-z]+)([^`\n]*)/g)) {
      expect(cli).toContain(`.command('${command}')`)
      for (const [option] of rest.matchAll(/--[a-z]+/g)) expect(cli).toContain(`'${option}`)
    }
  })

  test('names only variables that the configuration has', () => {
    const known = variables().map(({ name }) => name)
    const named = [...text.matchAll(/\b[A-Z]+\d?_[A-Z0-9_]+\b/g)].map(([name]) => name)
    expect(named.filter(name => !known.includes(name))).toEqual([])
  })

  test('holds no path of somebody’s machine', () => {
    expect(text.match(/(?<![\w.:/-])\/(?:home|Users|root|work|tmp|var|opt|mnt|private)\b\S*/g) ?? []).toEqual(
      [],
    )
  })
})

describe('README.md', () => {
  test('says of speed what the page of benchmarks says', () => {
    const table = /<!-- speed -->\n(.*?)<!-- \/speed -->/su.exec(page('README.md'))?.[1] ?? ''
    const cells = table.split('|').flatMap(cell => (/^ *\d/u.test(cell) ? [cell.trim()] : []))
    expect(cells.length).toBeGreaterThan(10)
    expect(cells.filter(cell => !page('docs/benchmarks.md').includes(` ${cell} |`))).toEqual([])
  })

  test('says of quality what the page of quality says', () => {
    const figures = /<!-- figures -->\n(.*?)<!-- \/figures -->/su.exec(page('README.md'))?.[1] ?? ''
    const cells = figures.match(/\d[\d.]* \/ \d[\d.]*|\d[\d.]* %|`[\da-f]{7}/gu) ?? []
    expect(cells.length).toBeGreaterThan(50)
    expect(cells.filter(cell => !page('docs/quality.md').includes(cell))).toEqual([])
  })

  test('names every command of the command line', () => {
    const commands = [...page('src/cli.ts').matchAll(/\.command\('(\w+)'\)/g)].map(([, name]) => name)
    expect(commands.filter(name => !page('README.md').includes(`npm run -s quoth -- ${name}`))).toEqual([])
  })

  // To accept what the program says now: npx vitest run tests/docs.test.ts -u
  test('shows conversations as the program holds them', async () => {
    const { answerer, library } = await readQuoth({ corpus: 'seeds', bm25: BM25_DEFAULTS })
    const deps = depsOf(corpusOf(), { answerer, library })
    const shown = TRANSCRIPT[Symbol.matchAll](page('README.md'))
    let text = page('README.md')
    for (const [block, head = '', place = '', transcript = ''] of shown) {
      const said = [...transcript.matchAll(/^> (.+)$/gm)].map(([, words = '']) => words)
      expect(said.length).toBeGreaterThan(0)
      const played = await Promise.all(said.map(words => REPLIES[place]?.(words, deps)))
      const turns = said.map((words, i) => `> ${words}\n${played[i]}`)
      text = text.replace(block, () => `${head}${turns.join('\n\n')}\n`)
    }
    await expect(text).toMatchFileSnapshot('../README.md')
  })
})

test.each(['DESIGN.md', 'docs/documents.md'])('the names of passages in %s open', async file => {
  const names = page(file).match(/\b[a-z0-9]{9}-[a-z0-9]{4}-[a-z0-9]+-[a-z0-9]+\b/g) ?? []
  const { library } = await readQuoth({ corpus: 'seeds', bm25: BM25_DEFAULTS })
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(await library.passage(name)).toMatchObject({ kind: 'found' })
})

describe('DESIGN.md', () => {
  const table = [...page('DESIGN.md').matchAll(/^\| `(\w+)\/` \|[^|]*\|[^|]*\|([^|]*)\|/gm)].map(
    ([, folder = '', may = '']) => ({
      folder,
      may: [...may.matchAll(/`(\w+)\/`/g)].map(([, name]) => name).sort(),
    }),
  )

  test('has a row for each folder of src', () => {
    expect(table.map(({ folder }) => folder).sort()).toEqual(foldersOf('src'))
  })

  test('says who may import whom as the linter has it; a folder that the linter lets alone has no list', () => {
    const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
      forbidden: { name: string; to: { pathNot?: string[] } }[]
    }
    for (const { folder, may } of table) {
      const allowed = forbidden.find(({ name }) => name === `folder-${folder}`)?.to.pathNot?.slice(1) ?? []
      const open = foldersOf('src').filter(other =>
        readdirSync(join('src', other)).some(file =>
          allowed.some(pattern => new RegExp(pattern).test(`src/${other}/${file}`)),
        ),
      )
      expect({ folder, may }).toEqual({ folder, may: open })
    }
  })

  test('gives the depth of the evidence', () => {
    expect(page('DESIGN.md')).toContain(`It chooses the best ${EVIDENCE_DEPTH}.`)
  })
})

test('docs/quality.md says why of every collection that misses a figure', () => {
  const missed = [...page('docs/quality.md').matchAll(/^\| ([\w-]+)[, ].*\*\*missed\*\*/gmu)].map(
    ([, name]) => name,
  )
  const explained = page('docs/quality-missed.md')
  expect(missed.filter(name => !explained.includes(`**${name}**`))).toEqual([])
})

describe('docs/telegram.md', () => {
  const text = page('docs/telegram.md')

  test('explains every command of the menu', () => {
    const explained = [...text.matchAll(/^\| (`\/.*?) \|/gm)].map(([, cell = '']) => cell).join(' ')
    expect(COMMANDS.filter(({ name }) => !explained.includes(`/${name}`))).toEqual([])
  })

  test('says how much is kept', () => {
    expect(text).toContain(`${SHOWN_PER_CHAT} messages a chat, ${SHOWN_LIMIT} in all`)
  })
})

describe('docs/documents.md', () => {
  const rows = [...page('docs/documents.md').matchAll(/^\| `(.+)` \| (error|warning) \|/gm)].map(
    ([, message = '', level]) => ({ message, level }),
  )
  let faults: readonly Fault[] = []
  beforeAll(async () => {
    const folder = temporaryFolder(afterAll)
    const every = [writeBrokenCorpus(join(folder, 'rows')), join(folder, 'broken'), join(folder, 'object')]
    mkdirSync(join(folder, 'broken'))
    writeFileSync(join(folder, 'broken/sources.json'), '[{"file": "a.txt",]')
    mkdirSync(join(folder, 'object'))
    writeFileSync(join(folder, 'object/sources.json'), '{"file": "a.txt"}')
    const read = await Promise.all(
      every.map(path => loadCorpus(path, text => [{ start: 0, end: text.length }])),
    )
    faults = read.flatMap(corpus => corpus.faults)
  })

  test('explains every message about a file, each with its level', () => {
    const unexplained = faults.filter(
      ({ message, level }) => !rows.some(row => row.level === level && meets(message, row.message)),
    )
    expect(unexplained).toEqual([])
  })

  test('explains no message that nobody gets', () => {
    const idle = rows.filter(row => !faults.some(fault => meets(fault.message, row.message)))
    expect(idle).toEqual([])
  })
})

const TRANSCRIPT = /(<!-- transcript: (\w+) -->\n```text\n)((?:(?!```)[\s\S])*)(?=```)/g

/** What is said to one line, as each place shows it: the conversations' notation for Telegram. */
const REPLIES: Readonly<Record<string, (words: string, deps: Deps) => Promise<string>>> = {
  async terminal(words, deps) {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const running = runTerminal({ input, output, isTTY: false, styled: false, width: 80 }, deps)
    input.end(`${words}\n`)
    await running
    return String(output.read()).trimEnd()
  },
  private: (words, deps) => inTelegram('private', words, deps),
  group: (words, deps) => inTelegram('group', words.replace('@quoth_bot ', ''), deps),
}

async function inTelegram(kind: 'private' | 'group', words: string, deps: Deps): Promise<string> {
  const surface = { kind, username: 'quoth_bot' }
  const outcome = await createConversation(deps).say(words, { chat: 1, thread: 0, surface, admin: false })
  if (outcome.kind !== 'say') throw new Error(`${words}: nothing was said`)
  const { text, entities, keyboard } = await createGate(deps.library, deps.log)(outcome.message)
  const rows = keyboard.map(row => row.map(({ text }) => `[ ${text} ]`).join(' '))
  return [...renderText(text, entities), ...rows].map(line => `  ${line}`.trimEnd()).join('\n')
}

/** One of everything that can be wrong with files. */
function writeBrokenCorpus(folder: string): string {
  mkdirSync(folder)
  const files: Record<string, string | Buffer> = {
    'empty.txt': '',
    'latin.txt': Buffer.from('caf\u00e9', 'latin1'),
    'picture.txt': Buffer.from([1, 0, 2]),
    'local.md': '---\nurl: http://localhost/x\n---\nWords.',
    'yaml.md': '---\ntitle: "a\n---\nWords.',
    'between.md': '---\n\nWords.\n\n---\nWords.',
    'long.md': `---\ntitle: ${'a'.repeat(20_000)}\n---\nWords.`,
    'deep.md': `---\ntitle: ${'['.repeat(65)}\n---\nWords.`,
    'list.md': '---\ntitle: [a]\n---\nWords.',
    'rows.jsonl': ['{"_id": 1, "text": "a"}', '{"_id": 1, "text": "b"}', '{"_id":', '[]', '{"text": "a"}']
      .concat('{"_id": 2, "text": ""}', '{"_id": 3, "text": 4}')
      .concat(`{"_id": 4, "text": "a", "metadata": {"a": ${'['.repeat(101)}${']'.repeat(101)}}}`)
      .join('\n'),
    'sources.json': JSON.stringify([
      { file: 'gone.txt' },
      { file: 'latin.txt', titel: 'x' },
      { file: 'latin.txt' },
    ]),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  symlinkSync('nowhere.txt', join(folder, 'link.txt'))
  return folder
}

/** `…` in a pattern stands for anything. */
function meets(message: string, pattern: string): boolean {
  const literal = pattern.split('…').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literal.join('.+')}$`, 's').test(message)
}

function pagesIn(folder: string): string[] {
  return (
    readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !/^(?:\..*|node_modules|data|coverage|reports|seeds)$/.test(name))
      // The documents of a collection are somebody else's, as far as they go.
      .filter(({ name }) => !(folder.startsWith('collections') && name === 'documents'))
      .flatMap(entry => {
        const path = join(folder, entry.name)
        return entry.isDirectory() ? pagesIn(path) : path.endsWith('.md') ? [path] : []
      })
  )
}

function foldersOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')
}

/** As GitHub makes them of headings. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
