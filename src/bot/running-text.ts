import type { Library } from '../retrieval/library.ts'
import type { Message, Quoted } from './message.ts'

/**
 * The message with each line end that a hard-wrapped document put into running text shown as a space, or a phone would
 * break those lines twice. Lists, tables, short lines and what is indented keep theirs, so verse and code mostly do. No other
 * character changes, so every offset stays as it was.
 */
export async function withRunningText(message: Message, slice: Library['slice']): Promise<Message> {
  let { text } = message
  for (const quoted of message.quoted) text = await withoutWraps(text, quoted, slice)
  return text === message.text ? message : { ...message, text }
}

/** Offsets of the line ends in `text` that stand within a sentence, or where the next word would not have fitted. */
export function wraps(text: string): number[] {
  const paragraphs: Line[][] = [[]]
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '') paragraphs.push([])
    else paragraphs.at(-1)?.push({ text: line, end: start + line.length })
    start += line.length + 1
  }
  return paragraphs.flatMap(wrapsIn)
}

/** How far before a quote the lines are looked at, in UTF-16 code units: it seldom begins where a line does. */
const BEFORE = 1000
const NARROWEST = 55 // UTF-16 code units; a narrower paragraph may be verse
const WIDEST = 140 // as in corpus/blocks.ts: wider lines are paragraphs
const WRAPPED_SHARE = 0.4 // likewise: a wrapped line begins in lower case about four times in five
const FULL_LINE = 0.8 // likewise: of the width; less is a line that was meant to end

async function withoutWraps(text: string, quoted: Quoted, slice: Library['slice']): Promise<string> {
  const { start, end, document, span } = quoted
  if (!text.slice(start, end).includes('\n')) return text
  const from = Math.max(0, span.start - BEFORE)
  const before = (await slice(document, { start: from, end: span.start })) ?? ''
  // A line that is cut off says nothing about its width.
  const whole = from === 0 ? before : before.slice(before.indexOf('\n') + 1)
  const units = text.split('')
  for (const at of wraps(whole + text.slice(start, end))) {
    if (at >= whole.length) units[start + at - whole.length] = ' '
  }
  return units.join('')
}

interface Line {
  readonly text: string
  /** Where it ends in the whole. */
  readonly end: number
}

function wrapsIn(lines: readonly Line[]): number[] {
  const joints = lines.slice(1).map((below, i) => ({ above: lines[i] as Line, below }))
  const running = joints.filter(({ above, below }) => isRunning(above.text, below.text))
  const width = Math.max(0, ...running.map(({ above }) => above.text.trimEnd().length))
  const inSmall = running.filter(({ above, below }) => goesOn(above.text, below.text)).length
  if (width < NARROWEST || width > WIDEST || inSmall < running.length * WRAPPED_SHARE) return []
  return running
    .filter(({ above, below }) => {
      const next = /^\S+/u.exec(below.text)?.[0].length ?? 0
      return goesOn(above.text, below.text) || above.text.trimEnd().length + 1 + next > width * FULL_LINE
    })
    .map(({ above }) => above.end)
}

/** Whether the sentence or paragraph may go on from one line to the next, going by what they are made of. */
function isRunning(above: string, below: string): boolean {
  if (BEGINS_ANEW.test(below) || STANDS_ALONE.test(above)) return false
  if (CELLS.test(above) || CELLS.test(below)) return false
  return !(ENDS.test(above) && SPOKEN.test(below))
}

/** A long line that ends in the middle of a sentence. */
function goesOn(above: string, below: string): boolean {
  return above.trimEnd().length >= NARROWEST && /^\p{Ll}/u.test(below) && !ENDS.test(above)
}

// A point of a list, a quotation or a heading of Markdown, a fence, a rule, `Label: value`, `term — meaning`, or an
// indented line.
const BEGINS_ANEW =
  /^(?:\s|[-–—•▪*+·◦]\s|\(?(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})[.)]\s|#{1,6}\s|>|```|~~~|[=_*~-]{3,}$|\p{Lu}[\p{L} ]{0,30}:\s|\S+ [—–-] )/u
// A heading, a fence, a line of code, one that announces the next, or one that Markdown breaks on purpose.
const STANDS_ALONE = /^(?:#{1,6}\s|```|~~~|[=_*~-]{3,}$)|(?:[{};:\\]| {2})$/u
const CELLS = /\||\S {3,}\S/u
const ENDS = /[.!?…]["'”’)\]]*\s*$/u
const SPOKEN = /^["“‘«—–]/u
