import { startsOf, unpackCounts } from './counts.ts'
import { type PackedStrings, type SortedStrings, Strings, storedStrings } from './strings.ts'

/** What is kept of forms, by number, beside what record.ts and evidence look up. */
export interface FormColumns {
  /** How it is written: see `CASE`. */
  readonly formCase: Uint8Array
  // Those that are written otherwise, rising, and how: strings.
  readonly oddForm: Uint32Array
  readonly oddBytes: Uint8Array
  readonly oddLengths: Uint8Array
  // Forms of a kind are numbered by how often they occur, so mostly many in a row do alike: the first of each such run, and
  // how often each of the run occurs, in all fields.
  readonly runForm: Uint32Array
  readonly runCount: Uint32Array
  // Forms by spelling, see segment.ts.
  readonly spellingFormCounts: Uint8Array
  readonly spellingForm: Uint32Array
}

/** How words were written. Most are their spelling, but for capital letters. */
export class Forms {
  readonly size: number
  readonly #columns: FormColumns
  readonly #spellings: SortedStrings
  readonly #odd: Strings
  /** First form of each spelling in `spellingForm`. */
  readonly #first: Uint32Array

  constructor(columns: FormColumns, spellings: SortedStrings) {
    this.size = columns.formCase.length
    this.#columns = columns
    this.#spellings = spellings
    this.#odd = new Strings({ bytes: columns.oddBytes, lengths: columns.oddLengths })
    this.#first = startsOf(unpackCounts(columns.spellingFormCounts))
  }

  /** How a form of this spelling is written. */
  at(form: number, spelling: number): string {
    const { formCase, oddForm } = this.#columns
    if (formCase[form] === CASE.other) return this.#odd.at(lastUpTo(oddForm, form))
    const folded = this.#spellings.at(spelling)
    if (formCase[form] === CASE.capital) return folded.slice(0, 1).toUpperCase() + folded.slice(1)
    return formCase[form] === CASE.capitals ? folded.toUpperCase() : folded
  }

  /** Numbers of the forms of a spelling, the commonest first. */
  ofSpelling(spelling: number): Uint32Array {
    return this.#columns.spellingForm.subarray(this.#first[spelling], this.#first[spelling + 1])
  }

  /** How often it occurs, in all fields. */
  count(form: number): number {
    const { runForm, runCount } = this.#columns
    return runCount[lastUpTo(runForm, form)] as number
  }

  /** The same of all. */
  counts(): Uint32Array {
    const { runForm, runCount } = this.#columns
    const counts = new Uint32Array(this.size)
    for (let i = 0; i < runForm.length; i++) {
      counts.fill(runCount[i] as number, runForm[i], runForm[i + 1] ?? this.size)
    }
    return counts
  }

  /** The spelling of each. */
  spellings(): Uint32Array {
    const spellings = new Uint32Array(this.size)
    for (let spelling = 0; spelling < this.#spellings.size; spelling++) {
      for (const form of this.ofSpelling(spelling)) spellings[form] = spelling
    }
    return spellings
  }

  /** How all are written. */
  written(): PackedStrings {
    const { formCase } = this.#columns
    const folded = this.#spellings
    const odd = this.#odd
    const spellings = this.spellings()
    const start = new Uint32Array(this.size + 1)
    const bytes = new Uint8Array(this.#mostBytes(folded, odd, spellings))
    let filled = 0
    for (let form = 0, met = 0; form < this.size; form++) {
      const kind = formCase[form] as number
      const { bytes: own, start: at } = kind === CASE.other ? odd : folded
      const number = kind === CASE.other ? met++ : (spellings[form] as number)
      const from = at[number] as number
      const end = at[number + 1] as number
      for (let i = from; i < end; i++) {
        const isCapital = kind === CASE.capitals || (kind === CASE.capital && i === from)
        bytes[filled++] = isCapital ? upper(own[i] as number) : (own[i] as number)
      }
      start[form + 1] = filled
    }
    return { bytes: bytes.slice(0, filled), start }
  }

  #mostBytes(folded: PackedStrings, odd: PackedStrings, spellings: Uint32Array): number {
    let length = odd.bytes.length
    for (const spelling of spellings) {
      length += (folded.start[spelling + 1] as number) - (folded.start[spelling] as number)
    }
    return length
  }
}

/** Packs forms that are given by number: how they are written, their spellings, how often they occur. */
export function packForms(
  written: PackedStrings,
  spelling: Uint32Array,
  folded: PackedStrings,
  counts: Uint32Array,
) {
  const formCase = new Uint8Array(spelling.length)
  const odd: number[] = []
  const runs: number[] = []
  for (let form = 0; form < spelling.length; form++) {
    formCase[form] = caseOf(written, form, folded, spelling[form] as number)
    if (formCase[form] === CASE.other) odd.push(form)
    if (form === 0 || counts[form] !== counts[form - 1]) runs.push(form)
  }
  const { bytes, lengths } = storedStrings(chosen(written, odd))
  return {
    formCase,
    oddForm: Uint32Array.from(odd),
    oddBytes: bytes,
    oddLengths: lengths,
    runForm: Uint32Array.from(runs),
    runCount: Uint32Array.from(runs, form => counts[form] as number),
  }
}

/** As its spelling, but for the first letter, but for all letters, otherwise. */
const CASE = { small: 0, capital: 1, capitals: 2, other: 3 } as const

/** subtle: only ASCII letters count, which are capitals alike in bytes and in strings. */
function caseOf(written: PackedStrings, form: number, folded: PackedStrings, spelling: number): number {
  const at = written.start[form] as number
  const from = folded.start[spelling] as number
  const length = (folded.start[spelling + 1] as number) - from
  if ((written.start[form + 1] as number) - at !== length) return CASE.other
  let same = 0
  let raised = 0
  let first = 0
  for (let i = 0; i < length; i++) {
    const one = written.bytes[at + i] as number
    const small = folded.bytes[from + i] as number
    if (one === small) same++
    if (one === upper(small) && small < 0x80) raised++
    if (i === 0) first = raised
  }
  if (same === length) return CASE.small
  // The first letter differs from the spelling where all others are the same.
  if (first === 1 && same === length - 1 && written.bytes[at] !== folded.bytes[from]) return CASE.capital
  return raised === length ? CASE.capitals : CASE.other
}

function upper(byte: number): number {
  return byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte
}

function chosen({ bytes, start }: PackedStrings, numbers: readonly number[]): PackedStrings {
  const parts = numbers.map(number => bytes.subarray(start[number], start[number + 1]))
  const starts = new Uint32Array(numbers.length + 1)
  for (const [i, part] of parts.entries()) starts[i + 1] = (starts[i] as number) + part.length
  return { bytes: Uint8Array.from(Buffer.concat(parts)), start: starts }
}

/** The place of the last number that is at most `wanted`, in rising ones. */
function lastUpTo(numbers: Uint32Array, wanted: number): number {
  let low = 0
  let high = numbers.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] as number) <= wanted) low = middle
    else high = middle
  }
  return low
}
