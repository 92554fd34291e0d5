import type { Block } from './blocks.ts'
import { countWords } from './words.ts'

/**
 * The level of each block as a heading, 0 for text. Where Markdown marks headings, those are all; in plain text, a
 * short line without an end mark is one if a paragraph follows and it is not one of a run of such lines (a list,
 * an address, a poem).
 */
export function headingLevels(text: string, blocks: readonly Block[]): number[] {
  if (blocks.some(({ level }) => level > 0)) return blocks.map(({ level }) => level)
  const titleLike = blocks.map(block => isTitleLike(text, block))
  const levels = blocks.map((_, at): number => {
    const next = blocks[at + 1]
    const inRun = titleLike[at + 1] === true || (at > 1 && titleLike[at - 1] === true)
    return titleLike[at] === true && !inRun && next !== undefined && isProse(text, next) ? PLAIN_LEVEL : 0
  })
  // A title above the first heading.
  if (titleLike[0] === true && levels[1] === PLAIN_LEVEL) levels[0] = PLAIN_LEVEL - 1
  return levels
}

const PLAIN_LEVEL = 6 // each replaces the one before: plain text does not say which is above which
const LONGEST_HEADING = 80 // UTF-16 code units
const MOST_WORDS = 12
const BEGINS = /^(?!By )["'“‘]?(?:\p{N}+(?:\.\p{N}+)*[.):]?\s)?[\p{Lu}\p{Lo}]/u
const NUMBERED = /^\p{N}+(?:\.\p{N}+)+[.):]?\s\p{L}/u // `19.4.2. systemd RemoveIPC`
const TERM_WORDS = 3 // a term above its definition may be in lower case
const MOST_NUMBERS = 3 // more is a reference or a table's row

function isTitleLike(text: string, { start, end, marker }: Block): boolean {
  // Most blocks are paragraphs, and need not be looked at any closer.
  if (end - start > LONGEST_HEADING || marker !== 'none') return false
  const line = text.slice(start, end)
  const words = countWords(line)
  return (
    (BEGINS.test(line) || NUMBERED.test(line) || (words <= TERM_WORDS && /^\p{Ll}/u.test(line))) &&
    !/[.!?:;,…。！？"”|—–-]\)?$/u.test(line) &&
    !/[|\n]/u.test(line) &&
    (line.match(/\p{N}+/gu)?.length ?? 0) <= MOST_NUMBERS &&
    words <= MOST_WORDS
  )
}

function isProse(text: string, block: Block): boolean {
  return (
    /[.!?:…。！？]["'”’)\]]*$/u.test(text.slice(block.start, block.end)) ||
    countWords(text, block) > MOST_WORDS
  )
}
