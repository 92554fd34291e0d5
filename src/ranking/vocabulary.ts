import type { Segment } from '../index/segment.ts'

/** Looks words up in a segment's vocabulary by what is not their term. Built once for a segment. */
export class Vocabulary {
  readonly #segment: Segment
  readonly #byFolded = new Map<string, number[]>()
  readonly #byPrefix = new Map<string, number[]>()
  readonly #expansion: (term: string) => readonly string[]

  /** `expansion`: the terms that an abbreviation stands for in this corpus. */
  constructor(segment: Segment, expansion: (term: string) => readonly string[] = () => []) {
    this.#segment = segment
    this.#expansion = expansion
    for (const [form, { folded }] of segment.forms.entries()) add(this.#byFolded, folded, form)
    for (const [term, name] of segment.terms.entries()) {
      if (name.length >= PREFIX) add(this.#byPrefix, name.slice(0, PREFIX), term)
    }
  }

  /** Numbers of the forms that are spelt so, whatever their case. */
  forms(folded: string): readonly number[] {
    return this.#byFolded.get(folded) ?? []
  }

  /** Terms that speak for a word without being it: what it abbreviates, and its kin. */
  related(name: string): readonly number[] {
    return [
      ...this.#expansion(name).flatMap(term => this.#segment.termNumber(term) ?? []),
      ...this.#kin(name),
    ]
  }

  /** Terms that begin alike for most of their length, as `migrat` and `migrant`: the stemmer stops at endings
   *  that make one kind of word into another. */
  #kin(name: string): readonly number[] {
    if (name.length < PREFIX) return []
    return (this.#byPrefix.get(name.slice(0, PREFIX)) ?? []).filter(term => {
      const other = this.#segment.terms[term] as string
      return other !== name && commonPrefix(name, other) >= KIN_SHARE * Math.max(name.length, other.length)
    })
  }
}

const PREFIX = 5 // letters; shorter beginnings are shared by words that have nothing in common
const KIN_SHARE = 0.6 // of the longer word

function add(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}
