import type { Segment } from '../index/segment.ts'
import { kindredOf } from '../text/kindred.ts'

/** The terms that an abbreviation stands for in this corpus. */
export type Expansion = (term: string) => readonly string[]

/** Numbers of the forms that are spelt so, whatever their case. */
export function formsOf({ spellings, forms }: Segment, folded: string): readonly number[] {
  const spelling = spellings.find(folded)
  return spelling < 0 ? [] : [...forms.ofSpelling(spelling)]
}

/** Terms that speak for a word without being it: what it abbreviates, and its kin. */
export function relatedTerms(segment: Segment, name: string, expansion: Expansion): readonly number[] {
  const expanded = expansion(name).flatMap(term => {
    const number = segment.terms.find(term)
    return number < 0 ? [] : [number]
  })
  const { related } = hintsOf(segment, name)
  return expanded.length === 0 ? related : [...expanded, ...related]
}

/** Terms that often say the same; see text/kindred.ts. */
export function kindredTerms(segment: Segment, name: string): readonly number[] {
  return hintsOf(segment, name).kindred
}

interface Hints {
  readonly related: readonly number[]
  readonly kindred: readonly number[]
}

/** What a segment holds never changes, and to look for one word's hints takes twenty searches in its terms: they are remembered. */
const remembered = new WeakMap<Segment, Map<string, Hints>>()
const HINTS_KEPT = 10_000 // words of a segment, some 2 MB

function hintsOf(segment: Segment, name: string): Hints {
  const known = remembered.get(segment) ?? new Map<string, Hints>()
  let hints = known.get(name)
  if (hints === undefined) {
    if (known.size >= HINTS_KEPT) known.clear()
    const kindred = kindredOf(name).flatMap(other => {
      const number = segment.terms.find(other)
      return number < 0 ? [] : [number]
    })
    hints = { related: kinOf(segment, name), kindred }
    known.set(name, hints)
    remembered.set(segment, known)
  }
  return hints
}

/** Terms that begin alike for most of their length, as `migrat` and `migrant`: the stemmer stops at endings
 *  that make one kind of word into another. */
function kinOf({ terms }: Segment, name: string): number[] {
  if (name.length < PREFIX) return []
  const prefix = name.slice(0, PREFIX)
  const kin: number[] = []
  for (let term = terms.firstFrom(prefix); term < terms.size; term++) {
    const other = terms.at(term)
    if (!other.startsWith(prefix)) break
    if (other === name) continue
    if (commonPrefix(name, other) >= KIN_SHARE * Math.max(name.length, other.length)) kin.push(term)
  }
  return kin
}

const PREFIX = 5 // letters; shorter beginnings are shared by words that have nothing in common
const KIN_SHARE = 0.6 // of the longer word

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}
