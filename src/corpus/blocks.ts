import { BULLET } from '../text/bullets.ts'
import type { Span } from '../text/span.ts'

/** A paragraph, list point, table row or heading: what stands between two line ends that mean something. */
export interface Block extends Span {
  /** 1 is the outermost; 0 for what is no heading. Only Markdown says it here, see headings.ts for plain text. */
  readonly level: number
  /** What the line begins with, which is not part of the span: a dash or bullet, a speaker's label, or the `>` of what is
   *  repeated from elsewhere. */
  readonly marker: 'dash' | 'asks' | 'answers' | 'repeats' | 'none'
  /** Part of a table: the row that says what stands in each column, the first row of a table that has none, or one below. */
  readonly table?: 'header' | 'opening' | 'row'
}

/**
 * Longer than most files: each kind of line is told from the lines beside it, in one order.
 *
 * The blocks of a text, in order, without markers and white space at their ends. A line end parts blocks unless the
 * text is hard-wrapped, that is, unless lines break where the next word would not have fitted.
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text)
  const widths = wrapWidths(text, lines)
  const blocks: Block[] = []
  let last: Line | undefined
  let opensTable = false
  for (const [at, line] of lines.entries()) {
    const width = widths[at] ?? 0
    const block = blocks.at(-1)
    if (line.table === 'rule') {
      if (block?.table === 'opening' && last !== undefined) {
        // Columns without names: what is below has no header, nor that of a table above.
        opensTable = !/[\p{L}\p{N}]/u.test(text.slice(block.start, block.end))
        if (!opensTable) blocks[blocks.length - 1] = { ...block, table: 'header' }
      }
      if (line.lastOfParagraph) last = undefined
      continue
    }
    // It parts what is above from what is below, and says nothing.
    if (block !== undefined && last !== undefined && isRule(text, line)) {
      if (isUnderline(text, block, last, line))
        blocks[blocks.length - 1] = { ...block, level: text.charAt(line.start) === '=' ? 1 : 2 }
      last = undefined
      continue
    }
    if (block !== undefined && last !== undefined && continues(text, block, last, line, width)) {
      blocks[blocks.length - 1] = { ...block, end: line.end }
      last = line
    } else {
      blocks.push({
        start: line.content,
        end: line.end,
        level: line.level,
        marker: line.marker,
        ...(line.table === 'header' && { table: 'header' }),
        ...(line.table === 'row' && {
          table: opensTable || last === undefined || block?.table === undefined ? 'opening' : 'row',
        }),
      })
      opensTable = false
      last = line
    }
    if (line.lastOfParagraph || line.level > 0) last = undefined
  }
  return blocks.filter(({ start, end }) => start < end)
}

/** Whether a blank line parts two blocks. */
export function isParted(text: string, above: Block, below: Block): boolean {
  return /\n[^\S\n]*\n/u.test(text.slice(above.end, below.start))
}

interface Line extends Span {
  /** Where the words begin, after a marker. */
  readonly content: number
  readonly level: number
  readonly marker: Block['marker']
  /** A row of a table, the rule under its header, which says nothing, or a header without a rule. */
  readonly table?: 'row' | 'rule' | 'header'
  /** Of code, say. */
  readonly fenced?: true
  /** A blank line, or the end of the text, comes next. */
  readonly lastOfParagraph: boolean
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let fence = '' // what opened the code that the line is in
  let next = 0
  for (let index = 0; index < text.length; index = next) {
    // subtle: not by a pattern, which would overflow its stack on a line of some millions of characters.
    const lineEnd = text.indexOf('\n', index)
    const raw = text.slice(index, lineEnd < 0 ? text.length : lineEnd)
    next = index + raw.length + 1
    const inner = raw.trim()
    if (inner === '') continue
    const start = index + raw.length - raw.trimStart().length
    const end = start + inner.length
    const lastOfParagraph = /^\n[^\S\n]*(?:\n|$)/u.test(
      text.slice(index + raw.length, index + raw.length + 200),
    )
    const mark = FENCE.exec(inner)?.[0]
    if (mark !== undefined && (fence === '' || closes(mark, fence, inner))) {
      fence = fence === '' ? mark : ''
      continue
    }
    const fenced = fence !== ''
    const heading = fenced ? null : /^(#{1,6})\s+(?=\S)/u.exec(inner)
    if (heading !== null) {
      const tail = inner.length - withoutMarks(inner).length
      const level = heading[1]?.length ?? 1
      lines.push({
        start,
        end: end - tail,
        content: start + heading[0].length,
        level,
        marker: 'none',
        lastOfParagraph,
      })
      continue
    }
    if (!fenced && inner.startsWith('|') && inner.length > 1) {
      const table = TABLE_RULE.test(inner) && inner.includes('-') ? 'rule' : 'row'
      lines.push({ start, end, content: start, level: 0, marker: 'none', table, lastOfParagraph })
      continue
    }
    const [marker, width] = fenced ? (['none', 0] as const) : markerOf(inner)
    lines.push({
      start,
      end,
      content: start + width,
      level: 0,
      marker,
      lastOfParagraph,
      ...(fenced && { fenced: true as const }),
    })
  }
  return withColumns(text, withOpenTables(text, withoutComparisons(text, lines)))
}

const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/u

/** Code ends at the sign it was opened with, as often at least, and with nothing behind it. */
function closes(mark: string, fence: string, line: string): boolean {
  return mark === line && mark.startsWith(fence)
}

/** Rows of a table need no bars at their ends, if a rule with one is below the first. */
function withOpenTables(text: string, lines: readonly Line[]): Line[] {
  let isInTable = false
  return lines.map((line, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]]
    const isRow = line.table === undefined && line.level === 0 && line.fenced !== true && hasBar(text, line)
    if (above === undefined || above.lastOfParagraph || above.fenced) isInTable = false
    if (isInTable && isRow) return { ...line, table: 'row' }
    isInTable =
      isRow &&
      above !== undefined &&
      !above.lastOfParagraph &&
      above.fenced !== true &&
      isOpenRule(text, line) &&
      hasBar(text, above)
    if (isInTable) return { ...line, table: 'rule' }
    const isHeader = isRow && !line.lastOfParagraph && below !== undefined && isOpenRule(text, below)
    return isHeader ? { ...line, table: 'row' } : line
  })
}

/** Lines one below the other with wide gaps are a table as well, in plain text. */
function withColumns(text: string, lines: readonly Line[]): Line[] {
  const cells = lines.map(line => cellsOf(text, line))
  const marked = [...lines]
  for (let from = 0; from < lines.length; from++) {
    let to = from
    while (to < lines.length && (cells[to]?.length ?? 0) > 1) {
      to++
      if (lines[to - 1]?.lastOfParagraph === true) break
    }
    if (to - from >= FEWEST_ROWS) {
      const [first, second] = [cells[from], cells[from + 1]]
      const isHeader =
        first !== undefined &&
        first.length >= FEWEST_NAMED &&
        first.length === second?.length &&
        !first.some(cell => DATED.test(cell)) &&
        second.some(cell => /\p{N}/u.test(cell))
      for (let at = from; at < to; at++) {
        marked[at] = { ...(lines[at] as Line), table: at === from && isHeader ? 'header' : 'row' }
      }
    }
    from = Math.max(from, to - 1)
  }
  return marked
}

/** What stands between wide gaps; nothing for a line of anything but text. */
function cellsOf(text: string, { start, end, table, level, marker, fenced }: Line): readonly string[] {
  if (table !== undefined || level > 0 || marker !== 'none' || fenced === true || end - start > WIDEST)
    return []
  const line = text.slice(start, end)
  return GAP.test(line) ? line.split(GAP) : []
}

const GAP = / {3,}|\t+/u
const FEWEST_ROWS = 2
const FEWEST_NAMED = 3 // columns; "Monday   closed" names none
const DATED = /\p{N}|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu

function hasBar(text: string, { start, end }: Line): boolean {
  return text.slice(start, end).includes('|')
}

function isOpenRule(text: string, { start, end }: Line): boolean {
  return end - start <= LONGEST_RULE && OPEN_RULE.test(text.slice(start, end))
}

const OPEN_RULE = /^:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|(?:\s*:?-+:?)?$/u
const LONGEST_RULE = 500 // UTF-16 code units
const TABLE_RULE = /^\|[\s:|-]+$/u

/** A heading without the marks that may close it: `## Title ##`. */
function withoutMarks(heading: string): string {
  let at = heading.length
  while (heading.charAt(at - 1) === '#') at--
  const words = heading.slice(0, at).trimEnd()
  return words.length < at ? words : heading
}

function markerOf(line: string): readonly [Block['marker'], number] {
  const repeating = repeatingWidth(line)
  if (repeating > 0) return ['repeats', repeating]
  for (const [marker, pattern] of MARKERS) {
    const width = pattern.exec(line)?.[0].length
    if (width !== undefined) return [marker, width]
  }
  return ['none', 0]
}

/** How wide the `>` before a line are, and what is blank behind them. subtle: not by a pattern, as above. */
function repeatingWidth(line: string): number {
  if (!line.startsWith('>')) return 0
  let at = 0
  while (at < line.length && '> \t'.includes(line.charAt(at))) at++
  return at
}

/** "> 10 persons" says more than ten, where a line beside it says less, or where it goes on with the one above. */
function withoutComparisons(text: string, lines: readonly Line[]): Line[] {
  const isLess = (line: Line | undefined) => line !== undefined && text.startsWith('<', line.start)
  return lines.map((line, at) => {
    if (
      line.marker !== 'repeats' ||
      !COMPARED.test(text.slice(line.content, Math.min(line.end, line.content + 8)))
    )
      return line
    const above = lines[at - 1]
    const goesOn =
      above !== undefined &&
      above.marker !== 'repeats' &&
      !above.lastOfParagraph &&
      !/[.!?:]\W{0,3}$/u.test(text.slice(Math.max(above.start, above.end - 10), above.end))
    return goesOn || isLess(above) || isLess(lines[at + 1])
      ? { ...line, content: line.start, marker: 'none' }
      : line
  })
}

const COMPARED = /^[=\p{Sc}]*\s?\p{N}|^=/u

const MARKERS = [
  ['dash', new RegExp(`^${BULLET}\\s+(?=\\S)`, 'u')],
  ['asks', /^[*_]*(?:Q|Question|Interviewer)\s?\d{0,3}[*_]*[:.)][*_]*\s+(?=\S)/u],
  ['answers', /^[*_]*(?:A|Answer)\s?\d{0,3}[*_]*[:.)][*_]*\s+(?=\S)/u],
] as const

function isRule(text: string, { start, end }: Line): boolean {
  return RULE.test(text.slice(start, end))
}

/** Markdown's other heading: a line under one line. Below several it parts them from their sum, or from what comes next. */
function isUnderline(text: string, block: Block, above: Line, line: Line): boolean {
  return (
    above.level === 0 &&
    block.start === above.content &&
    /^(?:={3,}|-{3,})$/u.test(text.slice(line.start, line.end))
  )
}

/** For each line, how wide its text is set; where the whole is not hard-wrapped, single paragraphs may be. */
function wrapWidths(text: string, lines: readonly Line[]): number[] {
  const whole = wrapWidth(text, lines)
  if (whole > 0) return lines.map(() => whole)
  const widths: number[] = []
  let from = 0
  lines.forEach(({ lastOfParagraph }, at) => {
    if (!lastOfParagraph && at < lines.length - 1) return
    const paragraph = lines.slice(from, at + 1)
    const width = paragraph.length >= FEWEST_LINES ? wrapWidth(text, paragraph) : 0
    for (const _ of paragraph) widths.push(width >= NARROWEST ? width : 0)
    from = at + 1
  })
  return widths
}

const RULE = /^(?:={3,}|-{3,}|\*{3,}|_{3,})$/u
const FEWEST_LINES = 3
const NARROWEST = 45 // UTF-16 code units; narrower paragraphs are verse or a list

/** How wide a hard-wrapped text is set, in UTF-16 code units; 0 for a text whose line ends mean something. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let joints = 0
  let lowerCase = 0
  let width = 0
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (
      line.level > 0 ||
      line.lastOfParagraph ||
      next === undefined ||
      next.marker !== 'none' ||
      next.level > 0 ||
      POINT.test(text.slice(next.start, next.start + 8))
    )
      return
    joints++
    width = Math.max(width, line.end - line.start)
    if (/^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) lowerCase++
  })
  return joints > 0 && lowerCase / joints >= WRAPPED_SHARE && width <= WIDEST ? width : 0
}

const POINT = /^\(?(?:\p{Ll}|[ivx]{2,4}|\p{N}{1,2})\)\s/u // "a) motor vehicles"
const WRAPPED_SHARE = 0.4 // a wrapped line begins in lower case about four times in five
const WIDEST = 140 // wider lines are paragraphs

function continues(text: string, block: Block, last: Line, line: Line, width: number): boolean {
  if (line.level > 0 || line.table !== undefined || last.table !== undefined) return false
  if (line.marker === 'repeats' || last.marker === 'repeats') return goesOnRepeating(text, last, line)
  if (line.marker !== 'none') return false
  if (block.end - block.start <= LONGEST_BOLD && isBold(text.slice(block.start, block.end))) return false
  const begins = text.slice(line.start, line.end)
  if (POINT.test(begins.slice(0, 8))) return false
  const before = text.slice(last.start, last.end)
  // A line break in the middle of a sentence, as of a subscript: `molecules of N⏎2, compared to`.
  const goesOn = /^(?:\p{Ll}|[,;)]|\p{N}{1,2}(?:[,;)]|\s[\p{Ll}=]))/u.test(begins)
  if (goesOn && !/[.!?:;|]["”')\]]*$/u.test(before))
    return width > 0 || block.end - block.start >= SHORT_BLOCK
  // "… minus an excess of⏎250 pounds.", but no point and no hour of an agenda.
  const isProse =
    before.length >= NARROWEST && before.length <= WIDEST && !LISTED.test(before) && !TIMED.test(before)
  if (isProse && LEADS_TO_NUMBER.test(before) && AMOUNT.test(begins)) return true
  if (width === 0) return false
  const firstWord = /^\S+/u.exec(begins.slice(0, WIDEST))?.[0].length ?? 0
  return before.length + 1 + firstWord > width * FULL_LINE
}

/** Lines behind as many `>` are one paragraph up to an empty one, or to a point of a list. */
function goesOnRepeating(text: string, last: Line, line: Line): boolean {
  const depthOf = ({ start, content }: Line) => text.slice(start, content).replace(/[^>]/gu, '').length
  const begins = text.slice(line.content, line.end)
  const isEmpty = (one: Line) => one.content >= one.end
  return depthOf(last) === depthOf(line) && !isEmpty(last) && !isEmpty(line) && !LISTED.test(begins)
}

const LISTED = new RegExp(`^(?:${BULLET}|[#|]|\\(?\\p{N}{1,3}[.)]\\s)`, 'u')
const TIMED = /^\p{N}+[.:]\p{N}/u
const AMOUNT = /^\p{N}[\p{N},]*(?:\.\p{N}+)?(?:\s?[%\p{Sc}]|\s(?!\p{Lu})\p{L}|\.?$)/u

/** As long as a heading in bold may be, in UTF-16 code units. */
export const LONGEST_BOLD = 160

/** Bold from end to end: a line of its own, whatever follows it. */
function isBold(line: string): boolean {
  const mark = line.slice(0, 2)
  return (mark === '**' || mark === '__') && line.indexOf(mark, 2) === line.length - 2
}

// Words that a line hardly ends with, unless it goes on.
const LEADS_TO_NUMBER =
  /\s(?:of|to|is|are|was|were|than|about|at|by|for|from|and|or|the|costs?|until|till|over|under|after|before|within|least|most|up|in|on)$/u
const SHORT_BLOCK = 30 // UTF-16 code units; shorter is a list's point in small letters
const FULL_LINE = 0.8 // of the width; less is a line that was meant to end
