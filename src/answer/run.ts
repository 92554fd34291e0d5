import type { Passage } from '../corpus/document.ts'
import { sliceOf } from '../text/span.ts'
import { gapBefore } from './points.ts'

/** Places among a passage's sentences, both of which belong to it. */
export type Run = readonly [first: number, last: number]

/** What a quote may have. */
export const MOST_SENTENCES = 5
export const QUOTE_WORDS = 70

export function textOf(passage: Passage, [first, last]: Run): string {
  const { sentences } = passage
  return sliceOf(passage, { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 })
}

export function sentenceOf(passage: Passage, at: number): string {
  return textOf(passage, [at, at])
}

export function isStatement(passage: Passage, at: number): boolean {
  return passage.sentences[at]?.kind === 'statement'
}

/** The words of a run that is no more than a quote may have; undefined where it is. */
export function quotableWords(passage: Passage, run: Run): number | undefined {
  const [first, last] = run
  const words = last - first < MOST_SENTENCES ? wordCount(textOf(passage, run)) : Number.POSITIVE_INFINITY
  return words <= QUOTE_WORDS ? words : undefined
}

/** The words of a run with a statement beside it, where the two are one paragraph that may be quoted; undefined where not. */
export function wordsWith(passage: Passage, [first, last]: Run, other: number): number | undefined {
  if (!isStatement(passage, other)) return undefined
  const run = [Math.min(first, other), Math.max(last, other)] as const
  return /\n\s*\n/u.test(textOf(passage, run)) ? undefined : quotableWords(passage, run)
}

/** Whether a run is all said, and nothing was left out of it that says something. */
export function isUnbroken(passage: Passage, [first, last]: Run): boolean {
  for (let at = first; at <= last; at++) {
    const kind = passage.sentences[at]?.kind
    if (kind !== 'statement' && kind !== 'question') return false
    if (at > first && /\p{L}{3}/u.test(gapBefore(passage, at))) return false
  }
  return true
}

export function wordCount(text: string): number {
  return text.split(/\s+/u).length
}
