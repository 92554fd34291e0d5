import { type Block, isParted } from './blocks.ts'
import { oneLine } from './clean.ts'
import type { Document, Passage } from './document.ts'
import { QUESTION_LEVEL, SUBJECT_LEVEL, TABLE_LEVEL } from './headings.ts'
import { type Paragraph, turnsOf } from './interview.ts'
import { asContext, subjectIn } from './mail.ts'
import { withoutMarkup } from './markup.ts'
import { countWords, isSameLine } from './words.ts'

/** What stands under the same headings, or is said by one person until another speaks. */
export interface Section {
  readonly headings: readonly string[]
  readonly paragraphs: Paragraph[]
  /** A turn that asks. */
  readonly asks: boolean
  /** To what the section before repeats of a mail. */
  readonly replies?: true
  readonly context?: NonNullable<Passage['context']>
}

/** Headings above a paragraph, outermost first. */
type Trail = readonly { readonly level: number; readonly label: string }[]

/** The sections of a document that say something, in order. Longer than most files: where one ends, and what it takes along, is decided here for all kinds of
 *  texts. */
export function sectionsOf({ text, title }: Document, paragraphs: readonly Paragraph[]): Section[] {
  const turns = new Map(turnsOf(text, paragraphs).map(turn => [turn.from, turn]))
  const sections: Section[] = []
  let trail: Trail = []
  let question: Section['context']
  for (const [at, paragraph] of paragraphs.entries()) {
    const turn = turns.get(at)
    trail = trailAt(text, paragraphs, at, trail)
    if (isHeading(paragraph)) question = undefined
    if (turn?.asks) question = contextOf(text, paragraphs.slice(turn.from, turn.to))
    const open = sections.at(-1)
    const ends = endsHeading(text, trail.at(-1)?.level, open?.paragraphs, paragraph)
    if (ends) trail = trail.slice(0, -1)
    if (open !== undefined && turn === undefined && !ends && goesOn(text, open, paragraph)) {
      open.paragraphs.push(paragraph)
      continue
    }
    const replies = open !== undefined && repliesTo(open, paragraph)
    const isOfTable = turn === undefined && (ends || paragraph.block.level === TABLE_LEVEL)
    const context = replies ? repliedTo(text, open.paragraphs) : isOfTable ? open?.context : undefined
    sections.push({
      paragraphs: [...takenAlong(sections, paragraph, turn !== undefined), paragraph],
      headings: trail.map(({ label }) => label).filter(label => !isSameLine(label, title)),
      asks: turn?.asks === true,
      ...(turn?.asks === false && question !== undefined && { context: question }),
      ...(context !== undefined && { context }),
      ...(replies && { replies }),
    })
  }
  return sections.filter((section, at) => saysSomething(text, section, sections[at + 1]))
}

function isHeading({ block }: Paragraph): boolean {
  return block.level > 0
}

/** The trail at a paragraph, `trail` being that of the one before: a heading ends those as deep as it and deeper, an e-mail those
 *  of the one before. */
function trailAt(text: string, paragraphs: readonly Paragraph[], at: number, trail: Trail): Trail {
  const paragraph = paragraphs[at] as Paragraph
  const { level } = paragraph.block
  if (isHeading(paragraph))
    return [...trail.filter(outer => outer.level < level), { level, label: labelOf(text, paragraph.block) }]
  const opensMail = paragraph.mail === 'head' && paragraphs[at - 1]?.mail !== 'head'
  if (!opensMail) return trail
  return [...trail.filter(outer => outer.level < SUBJECT_LEVEL), ...subjectAt(text, paragraphs, at)]
}

/** Whether a paragraph is of the section that is open, so far as that does not hang on turns and the trail. */
function goesOn(text: string, open: Section, paragraph: Paragraph): boolean {
  const stands = isBylineOf(paragraph) || isBylineOf(open.paragraphs.at(-1)) // alone
  return !isHeading(paragraph) && !stands && !beginsInMail(text, open, paragraph)
}

/** What goes with the section that a paragraph begins, taken from the last: headings right above a turn; "These cost more:"
 *  above a table, and the heading right above that too. */
function takenAlong(sections: Section[], { block }: Paragraph, isTurn: boolean): readonly Paragraph[] {
  const open = sections.at(-1)
  if (open === undefined) return []
  let count = 0
  if (isTurn && open.paragraphs.every(isHeading)) count = open.paragraphs.length
  else if (block.level === TABLE_LEVEL && open.paragraphs.at(-1)?.announces === true)
    count = Math.min(open.paragraphs.length, open.paragraphs.slice(0, -1).every(isHeading) ? 2 : 1)
  const taken = open.paragraphs.splice(open.paragraphs.length - count)
  if (open.paragraphs.length === 0) sections.pop()
  return taken
}

function repliesTo(open: Section, paragraph: Paragraph): boolean {
  return !isHeading(paragraph) && repeats(open) && !isRepeated(paragraph) && saysAnything(paragraph)
}

/** The subject, as a heading, of the e-mail whose head begins at a paragraph; none where it tells none. */
function subjectAt(text: string, paragraphs: readonly Paragraph[], at: number) {
  let end = at
  while (paragraphs[end]?.mail === 'head') end++
  const head = paragraphs.slice(at, end)
  const subject = subjectIn(head.flatMap(({ block }) => text.slice(block.start, block.end).split('\n')))
  return subject === undefined ? [] : [{ level: SUBJECT_LEVEL, label: oneLine(withoutMarkup(subject)) }]
}

/** Whether the innermost heading heads no more: that of a table below its rows, that of an answer below its first paragraph. */
function endsHeading(
  text: string,
  level: number | undefined,
  open: readonly Paragraph[] | undefined,
  paragraph: Paragraph,
): boolean {
  const { block } = paragraph
  if (isHeading(paragraph)) return false
  if (level === TABLE_LEVEL) return block.table === undefined || block.table === 'opening'
  const last = open?.at(-1)?.block
  if (level !== QUESTION_LEVEL || last === undefined || last.level > 0) return false
  return isParted(text, last, block)
}

/** A byline is a passage of its own, so that it is found as what it is. */
function isBylineOf(paragraph: Paragraph | undefined): boolean {
  return paragraph?.sentences[0]?.kind === 'byline'
}

/** Of an e-mail its head, what it repeats, the reply to that, which is one paragraph, and what comes next. */
function beginsInMail(text: string, open: Section, paragraph: Paragraph): boolean {
  const last = open.paragraphs.at(-1)
  if (last === undefined) return false
  if (paragraph.mail === 'head' && last.mail !== 'head') return true
  if (paragraph.mail === 'attribution') return true
  if (isRepeated(paragraph)) return !repeats(open) && last.mail !== 'attribution'
  // "Hi Rui," may stand between.
  if (repeats(open)) return saysAnything(paragraph)
  // Below a name or a greeting the reply is over.
  const isOver = isParted(text, last.block, paragraph.block) || !saysAnything(last)
  return open.replies === true && isOver && saysAnything(paragraph)
}

function repeats({ paragraphs }: Section): boolean {
  return isRepeated(paragraphs.find(({ block, mail }) => block.level === 0 && mail !== 'attribution'))
}

function isRepeated(paragraph: Paragraph | undefined): boolean {
  return paragraph?.mail === 'repeated'
}

function saysAnything({ sentences }: Paragraph): boolean {
  return sentences.some(({ kind }) => kind !== 'heading')
}

/** What a mail repeats above the reply to it; undefined where it is more than anybody would read before a quote. */
function repliedTo(text: string, paragraphs: readonly Paragraph[]): Section['context'] {
  const repeated = paragraphs.filter(isRepeated)
  const length = repeated.at(-1)!.block.end - repeated[0]!.block.start
  return length <= LONGEST_REPEATED ? contextOf(text, repeated) : undefined
}

const LONGEST_REPEATED = 250 // UTF-16 code units, some forty words

/** Whether nothing is lost without what is repeated: it is shown above the reply, and either asks or was answered at length. */
function isReplied({ paragraphs }: Section, next: Section | undefined): boolean {
  if (next?.replies !== true || next.context === undefined) return false
  const asks = paragraphs.every(({ sentences }) => sentences.every(({ kind }) => kind !== 'statement'))
  const said = next.paragraphs.filter(saysAnything)
  return asks || said.reduce((sum, { words }) => sum + words, 0) >= SHORTEST_REPLY
}

const SHORTEST_REPLY = 8 // words; less is "Fine with me." or "Sent from my phone"

/** Not so a heading right above a deeper one, which has it in its trail, nor what is replied to, nor a question that states nothing. */
function saysSomething(text: string, section: Section, next: Section | undefined): boolean {
  const { paragraphs, asks } = section
  const level = paragraphs.at(-1)?.block.level ?? 0
  if (level > 0) return !(next !== undefined && (next.paragraphs[0]?.block.level ?? 0) > level)
  if (repeats(section)) return !isReplied(section, next)
  if (!asks) return true
  // "Q: My daughter is nine. Can she start?" is all of it asked.
  const isLabelled = paragraphs.some(({ block }) => block.marker === 'asks')
  if (
    isLabelled &&
    next?.context !== undefined &&
    paragraphs.reduce((sum, { words }) => sum + words, 0) <= SHORT_QUESTION
  )
    return false
  return paragraphs.some(({ sentences }) =>
    sentences.some(
      sentence => sentence.kind === 'statement' && countWords(text, sentence) >= SHORTEST_STATEMENT,
    ),
  )
}

const SHORT_QUESTION = 25 // words
const SHORTEST_STATEMENT = 4 // words; less is "I see." or "Thank you."

function contextOf(text: string, paragraphs: readonly Paragraph[]): NonNullable<Passage['context']> {
  const span = { start: paragraphs[0]!.block.start, end: paragraphs.at(-1)!.block.end }
  return { span, text: asContext(text.slice(span.start, span.end)) }
}

/** Parts the columns of a table where its header is a heading. */
const COLUMNS = ' | '

/** An empty cell keeps its place, lest the others stand above the wrong columns. */
function cellsOf(row: string): string[] {
  const cells = row
    .slice(0, LONGEST_ROW)
    .replace(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map(cell => cell.trim())
  return cells.map(cell => (cell === '' ? '–' : cell))
}

const LONGEST_ROW = 1000 // UTF-16 code units

/** A heading as it reads, without Markdown's marks. */
function labelOf(text: string, { start, end, table }: Block): string {
  const line = text.slice(start, end)
  return withoutMarkup(table === undefined ? line : cellsOf(line).join(COLUMNS))
}
