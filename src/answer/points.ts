import type { Passage, Sentence } from '../corpus/document.ts'
import { BULLET } from '../text/bullets.ts'
import { sliceOf } from '../text/span.ts'

/** A list of a passage, by the places of its first and last sentence among the passage's. */
export interface List {
  readonly first: number
  readonly last: number
  /** The sentence right above that leads to it: "You must bring:". */
  readonly lead?: number
}

/** The lists of a passage, in order, outer ones before inner ones: lines with the same kind of mark before them, two at least or one that something leads to. */
export function listsOf(passage: Passage): List[] {
  const { text, sentences } = passage
  if (!text.includes('\n')) return []
  const kinds = sentences.map((_, at) => kindOf(passage, at))
  const lists: List[] = []
  for (let first = 0; first < kinds.length; first++) {
    const kind = kinds[first]
    if (kind === undefined || kind === WITHIN) continue
    let last = first
    while (kinds[last + 1] === kind || kinds[last + 1] === WITHIN) last++
    if (isLead(passage, first - 1, kinds)) lists.push({ first, last, lead: first - 1 })
    else if (kinds.indexOf(kind, first + 1) > first && kinds.indexOf(kind, first + 1) <= last)
      lists.push({ first, last })
    first = last
  }
  return lists
}

/** Whether a sentence leads to the points below it. One that is a point itself does so where
 *  those are of an inner kind, and the first of it. */
function isLead(passage: Passage, at: number, kinds: readonly (string | undefined)[]): boolean {
  const [before, point] = [passage.sentences[at], passage.sentences[at + 1]]
  if (before?.kind !== 'statement' || point === undefined) return false
  const line = sliceOf(passage, before)
  if (ANNOUNCES.test(line)) return true
  if (depthOf(kinds[at]) >= depthOf(kinds[at + 1])) return false
  if (kinds[at] !== undefined && kinds.slice(0, at).includes(kinds[at + 1])) return false
  return LEADS.test(line) && !isFragment(line) && isFragment(sliceOf(passage, point))
}

/** Numbers mostly stand outside of letters, and these outside of bullets; 0 for what is no point. */
function depthOf(kind: string | undefined): number {
  return kind === undefined || kind === WITHIN
    ? 0
    : 1 + ['number', 'letter', 'bullet'].indexOf(kind.replace(IN_BRACKETS, ''))
}

/** Whether a point goes on with the sentence that leads to its list: "(b) cannot swim." */
export function isFragment(point: string): boolean {
  return FRAGMENT.test(point)
}

const IN_BRACKETS = ' in brackets'
const WITHIN = 'within' // a point's further sentences
/** What a line ends in that announces the next. */
export const ANNOUNCES = /[:：]["'”’)\]*_]*$/u
// "Do not take it if you", with what goes on in small letters below; the first point of a passage shows no mark of its own.
const LEADS = /[^.!?…,;"'”’)\]*_\s]["'”’)\]*_]*$/u

/** What stands between a sentence and the one before it, or the beginning of the passage. */
export function gapBefore({ text, span, sentences }: Passage, at: number): string {
  const { start } = sentences[at] as Sentence
  return text.slice((sentences[at - 1]?.end ?? span.start) - span.start, start - span.start)
}

/** By what a sentence is marked as a point; undefined where it is none. */
function kindOf(passage: Passage, at: number): string | undefined {
  const sentence = passage.sentences[at] as Sentence
  const gap = gapBefore(passage, at)
  if (at > 0 && !gap.includes('\n')) return WITHIN
  const line = (/[^\n]*$/u.exec(gap)?.[0] ?? '') + sliceOf(passage, sentence)
  const [mark, bullet, number, letter] = POINT.exec(line) ?? []
  if (bullet !== undefined) return 'bullet'
  if (number === undefined && letter === undefined) return undefined
  return `${number === undefined ? 'letter' : 'number'}${mark?.includes('(') === true ? IN_BRACKETS : ''}`
}

const FRAGMENT = /^(?:\(?[\p{L}\p{N}]{1,5}[.)]\s+)?\p{Ll}/u
const POINT = new RegExp(`^\\s*(?:(${BULLET})|\\(?(\\p{N}{1,3})[.)]|\\(?(\\p{L}|[ivx]{2,5})[.)])\\s`, 'u')
