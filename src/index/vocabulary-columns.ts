import { packCounts } from './counts.ts'
import { packForms } from './forms.ts'
import { orderOf } from './order.ts'
import { hashOf, type PackedStrings, type StoredStrings, storedStrings } from './strings.ts'

/** Forms as they are gathered, before they have their numbers: in the order of their spellings, then as written. */
export interface GatheredForms {
  readonly written: PackedStrings
  /** As spellings are compared: lower case, without accents. Number of it. */
  readonly spelling: Uint32Array
  readonly term: Uint32Array
  readonly traits: Uint8Array
  readonly count: Uint32Array
}

/** What tells names that may be spellings of one: the same for them, undefined for what is no name. `traits` are
 *  those of all its forms together. */
export type NameKey = (folded: string, traits: number) => string | undefined

/** What tells words apart that come in other company, 0, 1 and so on: by traits. Fewer than `KINDS`. */
export type KindOf = (traits: number) => number

/** More than there are kinds. */
export const KINDS = 8

/** Numbers forms, and puts them into columns with spellings and terms, which are in their order already.
 *  `formNumber[i]` is the number of the `i`th gathered; `nameHash` gives `NO_NAME` for what is no name. */
export function packVocabulary(
  forms: GatheredForms,
  spellings: PackedStrings,
  terms: PackedStrings,
  nameHash: (spelling: number, traits: number) => number,
  kindOf: KindOf,
) {
  // By kind, the commonest first: small numbers are written short. Then by spelling, so that two runs number alike.
  const byCount = orderOf(forms.count.map(count => 0xffffffff - count))
  const kinds = Uint32Array.from(byCount, i => kindOf(forms.traits[i] as number))
  const order = orderOf(kinds).map(place => byCount[place] as number)
  const kindStart = new Uint32Array(KINDS + 1)
  for (const kind of kinds) kindStart[kind + 1] = (kindStart[kind + 1] as number) + 1
  for (let kind = 0; kind < KINDS; kind++) {
    kindStart[kind + 1] = (kindStart[kind + 1] as number) + (kindStart[kind] as number)
  }
  const formNumber = new Uint32Array(order.length)
  for (let number = 0; number < order.length; number++) formNumber[order[number] as number] = number
  const spellingCount = spellings.start.length - 1
  const traitsOf = new Uint8Array(spellingCount)
  const formsOf = new Uint32Array(spellingCount)
  for (let i = 0; i < order.length; i++) {
    const spelling = forms.spelling[i] as number
    traitsOf[spelling] = (traitsOf[spelling] as number) | (forms.traits[i] as number)
    formsOf[spelling] = (formsOf[spelling] as number) + 1
  }
  // Each spelling's forms, commonest first.
  const spellingForm = formNumber.slice()
  let from = 0
  for (const count of formsOf) {
    if (count > 1) spellingForm.subarray(from, from + count).sort()
    from += count
  }
  const counts = order.map(i => forms.count[i] as number)
  const spelling = order.map(i => forms.spelling[i] as number)
  return {
    formNumber,
    /** How often each form occurs, by number. */
    counts,
    termCount: terms.start.length - 1,
    columns: {
      kindStart,
      ...packForms(reordered(forms.written, order), spelling, spellings, counts),
      formTerm: order.map(i => forms.term[i] as number),
      formTraits: Uint8Array.from(order, i => forms.traits[i] as number),
      ...prefixed('spelling', spellings),
      spellingFormCounts: packCounts(formsOf),
      spellingForm,
      ...nameColumns(traitsOf, nameHash),
      ...prefixed('term', terms),
    },
  }
}

/** The hash that names with this key are found by, in 16 bits: what is found is few names, and compared by its key. */
export function nameHashOf(key: string): number {
  const bytes = Buffer.from(key)
  return hashOf(bytes, 0, bytes.length) & 0xffff
}

/** Stands for the hash of a spelling that is no name. */
export const NO_NAME = 0xffffffff

function nameColumns(traits: Uint8Array, nameHash: (spelling: number, traits: number) => number) {
  const hashes = new Uint32Array(traits.length)
  const owners = new Uint32Array(traits.length)
  let count = 0
  for (let spelling = 0; spelling < traits.length; spelling++) {
    const hash = nameHash(spelling, traits[spelling] as number)
    if (hash === NO_NAME) continue
    hashes[count] = hash
    owners[count++] = spelling
  }
  const order = orderOf(hashes.subarray(0, count))
  return {
    nameHash: Uint16Array.from(order, i => hashes[i] as number),
    nameSpelling: order.map(i => owners[i] as number),
  }
}

function reordered({ bytes, start }: PackedStrings, order: Uint32Array): PackedStrings {
  const moved = new Uint8Array(bytes.length)
  const movedStart = new Uint32Array(start.length)
  let filled = 0
  for (let number = 0; number < order.length; number++) {
    const i = order[number] as number
    for (let at = start[i] as number; at < (start[i + 1] as number); at++) {
      moved[filled++] = bytes[at] as number
    }
    movedStart[number + 1] = filled
  }
  return { bytes: moved, start: movedStart }
}

type Prefixed<Prefix extends string> = {
  readonly [Name in keyof StoredStrings as `${Prefix}${Capitalize<Name>}`]: StoredStrings[Name]
}

function prefixed<Prefix extends string>(prefix: Prefix, strings: PackedStrings) {
  const { bytes, lengths } = storedStrings(strings)
  return {
    [`${prefix}Bytes`]: bytes,
    [`${prefix}Lengths`]: lengths,
  } as Prefixed<Prefix>
}
