import { isYear } from '../text/dates.ts'
import { type Block, isParted, LONGEST_BOLD } from './blocks.ts'
import { FRAME } from './markup.ts'
import { countWords } from './words.ts'

/**
 * The level of each block as a heading, 0 for text. Where Markdown marks headings, those are all but for lines in capitals, bold lines and
 * the questions of a list of questions and answers; in plain text, a short line without an end mark is one if a paragraph
 * follows and it is not one of a run of such lines (a list, an address, a poem).
 */
export function headingLevels(text: string, blocks: readonly Block[]): number[] {
  const levels = markedLevels(text, blocks)
  const bold = blocks.map((block, at) => (levels[at] === 0 ? boldLine(text, block) : undefined))
  const opens = (at: number) => levels[at + 1] === 0 && bold[at + 1] === undefined
  const announcing = bold.map((line, at) => line !== undefined && opens(at) && !/[.!…,;:]$/u.test(line))
  const asking = blocks.map((block, at) => levels[at] === 0 && opens(at) && isQuestion(text, block))
  const announced = bold.filter((_, at) => announcing[at])
  const hasBold = announced.length >= FEWEST || NAMES.test(announced[0] ?? '')
  const hasQuestions = asking.filter((asks, at) => asks && !asking[at + 1]).length >= FEWEST
  // "They refused you three times. What reason was given?" is asked as the others are.
  const leadsIn = (at: number) => hasQuestions && !asking[at] && opens(at) && isLeadIn(text, blocks, at)
  const labelled = blocks.filter(({ marker }) => marker === 'asks')
  const isFaq = labelled.length >= FEWEST && labelled.every(block => isOneQuestion(text, block))
  return levels.map((level, at) => {
    if (level > 0) return level
    if (isFaq && blocks[at]?.marker === 'asks') return INNER_LEVEL
    if (blocks[at]?.table === 'header') return TABLE_LEVEL
    // What is said in bold and ends like a sentence may be a warning; with its text right below it, it is a heading: "I need a sick note."
    if (
      hasBold &&
      (announcing[at] || (bold[at] !== undefined && opens(at) && isRightAbove(text, blocks, at)))
    )
      return INNER_LEVEL
    return (hasQuestions && asking[at] && !asking[at + 1]) || leadsIn(at) ? QUESTION_LEVEL : 0
  })
}

function markedLevels(text: string, blocks: readonly Block[]): number[] {
  // With the title alone marked, the others may be plain.
  if (blocks.some(({ level }, at) => level > 0 && at > 0)) {
    // Among them, a line in capitals is one as well.
    return blocks.map((block, at) => {
      const next = blocks[at + 1]
      const isLoud =
        block.level === 0 && next?.level === 0 && isInCapitals(text, block) && isApart(text, blocks, at)
      return isLoud && isTitleLike(text, block) && isProse(text, next) ? PLAIN_LEVEL : block.level
    })
  }
  const titleLike = blocks.map((block, at) => isTitleLike(text, block) && !(at > 0 && isEntry(text, block)))
  const levels = blocks.map((block, at): number => {
    const next = blocks[at + 1]
    // "1. Roof", after a blank line and right above its text, belongs to that, whatever short line is above.
    const isOver = isApart(text, blocks, at) && isRightAbove(text, blocks, at)
    // A number between the halves of a sentence is one of a page.
    if (titleLike[at] && isYear(text.slice(block.start, block.end)) && isUnfinished(text, blocks[at - 1]))
      return 0
    const inRun = titleLike[at + 1] === true || (at > 1 && titleLike[at - 1] === true && !isOver)
    if (block.level > 0) return block.level
    return titleLike[at] === true && !inRun && next !== undefined && isProse(text, next) ? PLAIN_LEVEL : 0
  })
  // A title above the first heading.
  if (titleLike[0] === true && levels[0] === 0 && levels[1] === PLAIN_LEVEL) levels[0] = PLAIN_LEVEL - 1
  return levels
}

/** What a line says that is bold from end to end; undefined for any other. */
function boldLine(text: string, { start, end, marker }: Block): string | undefined {
  if (end - start > LONGEST_BOLD || marker !== 'none') return undefined
  const line = BOLD.exec(text.slice(start, end))?.[2]
  return line === undefined || STATES.test(line) ? undefined : line
}

/** One question and nothing else, as in a list of questions and answers. */
function isQuestion(text: string, block: Block): boolean {
  return block.marker === 'none' && isOneQuestion(text, block)
}

function isOneQuestion(text: string, { start, end }: Block): boolean {
  if (end - start > LONGEST_BOLD) return false
  const line = text.slice(start, end)
  return QUESTION.test(line) && countWords(line) > 1
}

/** A question, and what leads to it, between a blank line and what replies. */
function isLeadIn(text: string, blocks: readonly Block[], at: number): boolean {
  const { start, end, marker } = blocks[at] as Block
  const isShort = marker === 'none' && end - start <= LONGEST_BOLD
  return (
    isShort && text.charAt(end - 1) === '?' && isApart(text, blocks, at) && isRightAbove(text, blocks, at)
  )
}

/** No blank line parts it from what follows. */
function isRightAbove(text: string, blocks: readonly Block[], at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]]
  return block !== undefined && next !== undefined && !isParted(text, block, next)
}

// A point stands only after a number or a short form: "1. How late may I be?", "Is Dr. Hruby in?"
const QUESTION = /^(?:[^.!?]|(?<=(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,3})\.)+\?\W{0,3}$/u
const INNER_LEVEL = 7 // below all that Markdown marks
/** The subject of an e-mail, which ends where another heading stands. */
export const SUBJECT_LEVEL = INNER_LEVEL
/** A question on a line of its own, which heads its answer only. */
export const QUESTION_LEVEL = INNER_LEVEL + 1
/** The header of a table, which is one for its rows only. */
export const TABLE_LEVEL = QUESTION_LEVEL + 1
const FEWEST = 2 // one alone may be no heading, if it states something
const NAMES =
  /^(?!.*\b(?:am|is|are|was|were|be|must|may|shall|should|not|no|do|does|will|can|has|have|please)\b)\S+(?:\s+\S+){0,5}\s*$/iu
// "The deposit for a key is 25 euros": a number within it is told, not announced.
const STATES = /^(?!.*[?？]\W{0,3}$)\S+(?:\s+\S+){2,}\s+\p{Sc}?\p{N}/su
// "**Does a ring have to be turned?** (2nd ed.)"
const BOLD = /^(\*\*|__)((?:(?!\1)[\s\S])+)\1(?: \([^()\n]{1,40}\))?$/u
const PLAIN_LEVEL = 6 // each replaces the one before: plain text does not say which is above which
const LONGEST_HEADING = 80 // UTF-16 code units
const MOST_WORDS = 12
const BEGINS = /^(?!By )["'“‘]?(?:§ ?)?(?:\p{N}+(?:\.\p{N}+)*[.):]?\s)?[\p{Lu}\p{Lo}]/u
const NUMBERED = /^\p{N}+(?:\.\p{N}+)+[.):]?\s\p{L}/u // `19.4.2. systemd RemoveIPC`
const TERM_WORDS = 3 // a term above its definition may be in lower case
const MOST_NUMBERS = 3 // more is a reference or a table's row

export function isTitleLike(text: string, { start, end, marker, table }: Block): boolean {
  // Most blocks are paragraphs, and need not be looked at any closer.
  if (end - start > LONGEST_HEADING || marker !== 'none' || table !== undefined) return false
  const line = text.slice(start, end).replace(FRAME, '$2')
  const words = countWords(line)
  if (isYear(line)) return true
  return (
    (BEGINS.test(line) || NUMBERED.test(line) || (words <= TERM_WORDS && /^\p{Ll}/u.test(line))) &&
    !/[.!?:;,…。！？"”|—–-]\)?$/u.test(line) &&
    !/[|\n]/u.test(line) &&
    (line.match(/\p{N}+/gu)?.length ?? 0) <= MOST_NUMBERS &&
    words <= MOST_WORDS
  )
}

/** "Swinging mooring: 720 flat" tells what somebody asks for; at the top of a document it may be its title ("Minutes: 3 May 2024"). */
function isEntry(text: string, { start, end }: Block): boolean {
  return /^[^:\p{N}]+:\s.*\p{N}/su.test(text.slice(start, end))
}

/** A blank line parts it from what is above. */
function isApart(text: string, blocks: readonly Block[], at: number): boolean {
  return at === 0 || !isRightAbove(text, blocks, at - 1)
}

function isUnfinished(text: string, block: Block | undefined): boolean {
  if (block === undefined || block.level > 0 || isTitleLike(text, block)) return false
  return /[\p{Ll},;–—-]$/u.test(text.slice(block.start, block.end))
}

function isInCapitals(text: string, { start, end }: Block): boolean {
  const line = text.slice(start, Math.min(end, start + LONGEST_HEADING))
  return /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line)
}

/** Or a table. */
function isProse(text: string, block: Block): boolean {
  return (
    block.table !== undefined ||
    /[.!?:…。！？]["'”’)\]]*$/u.test(text.slice(block.start, block.end)) ||
    countWords(text, block) > MOST_WORDS
  )
}
