import { hashOf, packStrings, type StringColumns } from './strings.ts'

/** A form as it is gathered, before it has its number. */
export interface GatheredForm {
  readonly written: string
  /** As spellings are compared: lower case, without accents. */
  readonly folded: string
  readonly term: string
  readonly traits: number
  readonly count: number
}

/** What tells names that may be spellings of one: the same for them, undefined for what is no name. `traits` are
 *  those of all its forms together. */
export type NameKey = (folded: string, traits: number) => string | undefined

/** Numbers forms, terms and spellings, and puts them into columns. `formNumber[i]` is the number of the `i`th. */
export function packVocabulary(forms: readonly GatheredForm[], nameKey: NameKey) {
  // The commonest first: small numbers are written short. Then by spelling, so that two runs number alike.
  const order = Uint32Array.from(forms.keys()).sort((a, b) => {
    const [one, other] = [forms[a] as GatheredForm, forms[b] as GatheredForm]
    return other.count - one.count || compare(one.written, other.written)
  })
  const formNumber = new Uint32Array(forms.length)
  for (const [number, i] of order.entries()) formNumber[i] = number
  const sorted = Array.from(order, i => forms[i] as GatheredForm)

  const terms = numbered(sorted.map(({ term }) => term))
  const spellings = numbered(sorted.map(({ folded }) => folded))
  const spellingForms = new Uint32Array(spellings.names.length + 1)
  for (const spelling of spellings.of) {
    spellingForms[spelling + 1] = (spellingForms[spelling + 1] as number) + 1
  }
  for (let i = 0; i < spellings.names.length; i++) {
    spellingForms[i + 1] = (spellingForms[i + 1] as number) + (spellingForms[i] as number)
  }
  const next = spellingForms.slice()
  const spellingForm = new Uint32Array(sorted.length)
  const traitsOf = new Uint8Array(spellings.names.length)
  for (const [form, spelling] of spellings.of.entries()) {
    const at = next[spelling] as number
    next[spelling] = at + 1
    spellingForm[at] = form
    traitsOf[spelling] = (traitsOf[spelling] as number) | (sorted[form] as GatheredForm).traits
  }
  return {
    formNumber,
    terms: terms.names,
    columns: {
      ...prefixed('form', packStrings(sorted.map(({ written }) => written))),
      formCount: Uint32Array.from(sorted, ({ count }) => count),
      formTerm: terms.of,
      formTraits: Uint8Array.from(sorted, ({ traits }) => traits),
      formSpelling: spellings.of,
      ...prefixed('spelling', packStrings(spellings.names)),
      spellingForms,
      spellingForm,
      ...nameColumns(spellings.names, traitsOf, nameKey),
      ...prefixed('term', packStrings(terms.names)),
    },
  }
}

/** The hash that names with this key are found by. */
export function nameHashOf(key: string): number {
  const bytes = Buffer.from(key)
  return hashOf(bytes, 0, bytes.length)
}

function nameColumns(spellings: readonly string[], traits: Uint8Array, nameKey: NameKey) {
  const hashes: number[] = []
  const owners: number[] = []
  for (const [spelling, folded] of spellings.entries()) {
    const key = nameKey(folded, traits[spelling] as number)
    if (key === undefined) continue
    hashes.push(nameHashOf(key))
    owners.push(spelling)
  }
  const order = Uint32Array.from(hashes.keys()).sort(
    (a, b) => (hashes[a] as number) - (hashes[b] as number) || a - b,
  )
  return {
    nameHash: Uint32Array.from(order, i => hashes[i] as number),
    nameSpelling: Uint32Array.from(order, i => owners[i] as number),
  }
}

/** The distinct names in order, and the number of each of `names` among them. */
function numbered(names: readonly string[]): { readonly names: string[]; readonly of: Uint32Array } {
  const distinct = [...new Set(names)].sort(compare)
  const numbers = new Map(distinct.map((name, i) => [name, i]))
  return { names: distinct, of: Uint32Array.from(names, name => numbers.get(name) as number) }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

type Prefixed<Prefix extends string> = {
  readonly [Name in keyof StringColumns as `${Prefix}${Capitalize<Name>}`]: StringColumns[Name]
}

function prefixed<Prefix extends string>(prefix: Prefix, { bytes, start, table }: StringColumns) {
  return {
    [`${prefix}Bytes`]: bytes,
    [`${prefix}Start`]: start,
    [`${prefix}Table`]: table,
  } as Prefixed<Prefix>
}
