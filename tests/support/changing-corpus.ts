import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Question } from '../../src/retrieval/retriever.ts'
import { fold } from '../../src/text/terms.ts'

type Draw = () => number
const below = (draw: Draw, n: number) => Math.floor(draw() * n)
const oneOf = <T>(draw: Draw, all: readonly T[]): T => all[below(draw, all.length)] as T

/** Files that random edits are made to: few, so that they meet. */
const FILES = [
  'a.txt',
  'b.md',
  'c.jsonl',
  'd.jsonl',
  'sub/e.txt',
  'sub/f.jsonl',
  'Z.txt',
  'ä.md',
  '\u{1f600}.txt',
]
const IDS = ['one', 'two', 'three', 'four', 'a.txt', 'sub/e.txt']

/** Words with near neighbours, kin, capitals, names that sound alike, abbreviations, numerals. */
const NOUNS =
  'harbour harvest lantern lanterns migrant migration keeper keepers granary granite barley valley'
    .split(' ')
    .concat([
      'healthcare',
      'seventeen',
      '17',
      'Keeper',
      'lighthouse',
      'committee',
      'ferry',
      'ferries',
      'naïve',
    ])
/** Seldom written, so that the last passage with one goes now and then; near to one another. */
const RARE =
  'cartographer cartographers photographer typographer lithograph lithographs telegraph telegraphs chandler chandlers'
    .split(' ')
    .concat(['apothecary', 'apothecaries', 'Cartographer', 'telegraphed'])
const NAMES = ['Yoav Gallant', 'Yoav Galant', 'Mikhail Gorbachev', 'Mikhail Gorbachov', 'Yoav', 'Gallant']
const VERBS = ['keeps', 'counts', 'sold', 'wrote about', 'is', 'burned because of', 'moved in 1987 to']
const LONG = [
  'International Monetary Fund (IMF)',
  'Harbour Keepers Union (HKU)',
  'Lantern and Ferry Office (LFO)',
]

function sentence(draw: Draw): string {
  const thing = () => {
    const drawn = draw()
    if (drawn < 0.15) return oneOf(draw, NAMES)
    if (drawn < 0.2) return `the ${oneOf(draw, LONG)}`
    return `the ${oneOf(draw, drawn < 0.3 ? RARE : NOUNS)}`
  }
  const text = `${thing()} ${oneOf(draw, VERBS)} ${thing()} near ${thing()}`
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${draw() < 0.1 ? '?' : '.'}`
}

export function prose(draw: Draw): string {
  const paragraphs = Array.from({ length: 1 + below(draw, 3) }, () => {
    const sentences = Array.from({ length: 1 + below(draw, 8) }, () => sentence(draw)).join(' ')
    return draw() < 0.2 ? `# The ${oneOf(draw, NOUNS)}\n\n${sentences}` : sentences
  })
  return paragraphs.join('\n\n')
}

function content(draw: Draw, file: string): string {
  if (draw() < 0.08) return draw() < 0.5 ? '' : ' \n\n'
  if (file.endsWith('.txt')) return `${prose(draw)}\n`
  if (file.endsWith('.md')) {
    const drawn = draw()
    if (drawn < 0.1) return `---\ntitle: [broken\n---\n${prose(draw)}\n`
    return drawn < 0.6
      ? `---\ntitle: On the ${oneOf(draw, NOUNS)}\n---\n${prose(draw)}\n`
      : `${prose(draw)}\n`
  }
  const rows = Array.from({ length: 1 + below(draw, 4) }, () => {
    if (draw() < 0.05) return '{"_id": 7,'
    const title = draw() < 0.5 ? { title: `About ${oneOf(draw, NOUNS)}` } : {}
    return JSON.stringify({ _id: oneOf(draw, IDS), ...title, text: draw() < 0.05 ? '' : prose(draw) })
  })
  return rows.map(row => `${row}\n`).join('')
}

/** How the words of the texts are looked up as spellings. */
export const SPELLINGS: readonly string[] = [
  ...new Set([...NOUNS, ...RARE, ...NAMES.join(' ').split(' ')].map(word => fold(word))),
]

/** One thing that somebody might do to a folder of documents. */
export function edit(corpus: string, draw: Draw): string {
  const file = oneOf(draw, FILES)
  const path = join(corpus, file)
  mkdirSync(dirname(path), { recursive: true })
  const drawn = draw()
  if (drawn < 0.12) {
    rmSync(path, { force: true })
    return `rm ${file}`
  }
  if (drawn < 0.24) {
    const to = oneOf(
      draw,
      FILES.filter(other => other.slice(-3) === file.slice(-3)),
    )
    if (existsSync(path) && to !== file) {
      mkdirSync(dirname(join(corpus, to)), { recursive: true })
      renameSync(path, join(corpus, to))
    }
    return `mv ${file} ${to}`
  }
  if (drawn < 0.34) {
    const rows = FILES.filter(() => draw() < 0.4).map(described => ({
      file: described,
      title: `The ${oneOf(draw, NOUNS)} book`,
      ...(draw() < 0.3 && { author: oneOf(draw, NAMES) }),
    }))
    writeFileSync(join(corpus, 'sources.json'), draw() < 0.15 ? '[]' : JSON.stringify(rows))
    return `sources.json ${rows.length}`
  }
  if (drawn < 0.36) {
    rmSync(join(corpus, 'sub'), { recursive: true, force: true })
    return 'rm -r sub'
  }
  writeFileSync(path, content(draw, file))
  return `write ${file}`
}

/** Words as they stand, misspelt, joined, unknown; names, abbreviations and what they stand for; phrases. */
export function randomQuestion(draw: Draw): Question {
  const words = Array.from({ length: 1 + below(draw, 4) }, () => {
    const drawn = draw()
    if (drawn < 0.12) return oneOf(draw, NAMES)
    if (drawn < 0.2)
      return oneOf(draw, ['IMF', 'HKU', 'LFO', 'International Monetary Fund', 'health care', '17'])
    const word = oneOf(draw, drawn < 0.6 ? RARE : NOUNS)
    return draw() < 0.5 ? misspelt(draw, word) : word
  })
  return {
    text: `${oneOf(draw, ['What is', 'Who keeps', 'Why', 'Tell me about', ''])} ${words.join(' ')}`,
    phrases: draw() < 0.1 ? [`the ${oneOf(draw, NOUNS)}`] : [],
    without: draw() < 0.1 ? [oneOf(draw, NOUNS)] : [],
  }
}

function misspelt(draw: Draw, word: string): string {
  let misspelt = word
  for (let edits = 1 + below(draw, 2); edits > 0; edits--) {
    const at = 1 + below(draw, misspelt.length)
    const drawn = draw()
    if (drawn < 0.4) misspelt = misspelt.slice(0, at) + misspelt.slice(at + 1)
    else if (drawn < 0.7) misspelt = misspelt.slice(0, at) + oneOf(draw, [...'aeiorst']) + misspelt.slice(at)
    else misspelt = misspelt.slice(0, at) + oneOf(draw, [...'aeiorst']) + misspelt.slice(at + 1)
  }
  return misspelt
}

/** Names of all in a folder, as they are on the disk. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort()
}
