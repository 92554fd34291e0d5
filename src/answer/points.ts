import type { Passage } from '../corpus/document.ts'

/** A list of a passage and the sentence that leads to it ("You must bring:"), as places among the passage's sentences. */
export interface List {
  /** What leads to it; the first of its points where nothing does. */
  readonly lead: number
  readonly last: number
}

/** The lists of a passage: lines with the same kind of mark before them, at least two, one below the other. */
export function listsOf({ text, span, sentences }: Passage): List[] {
  const marks = sentences.map(({ start, end }, at) => {
    const gap = text.slice((sentences[at - 1]?.end ?? span.start) - span.start, start - span.start)
    if (at > 0 && !gap.includes('\n')) return WITHIN
    const line = text.slice(start - span.start, end - span.start)
    return kindOf((/[^\n]*$/u.exec(gap)?.[0] ?? '') + line)
  })
  const lists: List[] = []
  let at = 0
  while (at < marks.length) {
    const kind = marks[at]
    let end = at + 1
    if (kind !== undefined && kind !== WITHIN) {
      while (end < marks.length && (marks[end] === kind || marks[end] === WITHIN)) end++
      const before = sentences[at - 1]
      const leads =
        before?.kind === 'statement' && LEADS.test(text.slice(before.start - span.start, before.end - span.start))
      if (marks.slice(at + 1, end).includes(kind) || leads) lists.push({ lead: leads ? at - 1 : at, last: end - 1 })
    }
    at = end
  }
  return lists
}

const WITHIN = 'within' // a point's further sentences
const LEADS = /[^.!?…"'”’)\]*_\s]["'”’)\]*_]*$/u // "Do not take it if you"

/** By what a line is marked as a point; undefined where it is not. */
function kindOf(line: string): string | undefined {
  const [, bullet, number, letter] = POINT.exec(line) ?? []
  if (bullet !== undefined) return 'bullet'
  if (number !== undefined) return `number${line.startsWith('(') ? ' in brackets' : ''}`
  return letter === undefined ? undefined : 'letter'
}

const POINT = /^\s*(?:([-–—•▪*+·◦])|\(?(\p{N}{1,3})[.)]|\(?(\p{L}|[ivx]{2,5})[.)])\s/u
