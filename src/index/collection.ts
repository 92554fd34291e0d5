import { compareCodePoints } from './code-points.ts'
import { Words } from './record.ts'
import { documentOf, type Part, partAt, partOf, type Segment } from './segment.ts'

/** A segment in use. */
export interface Live {
  readonly name: string
  readonly segment: Segment
  /** Address of its first passage: passages of all segments are numbered through. */
  readonly base: number
  /** By document: 1 where it is not served. Shared memory, for threads that search as well. */
  readonly hidden: Uint8Array
  /** Whether any document is hidden. */
  readonly hides: boolean
  readonly goneParts: Uint8Array
  /** By part: its place among all parts that are served, in the order of the corpus. */
  readonly partRank: Uint32Array
}

export interface DocumentPlace {
  readonly live: Live
  readonly document: number
}

/** What becomes of a collection at once: no question sees half of it. */
export interface Change {
  readonly add: readonly { readonly name: string; readonly segment: Segment }[]
  /** Names of segments to leave out. */
  readonly drop?: readonly string[]
  /** Parts to leave out. */
  readonly gone?: readonly { readonly name: string; readonly part: number }[]
}

/** Whether a passage of a segment is served. */
export function isServed({ hides, hidden, segment }: Live, passage: number): boolean {
  return !hides || hidden[documentOf(segment, passage)] === 0
}

/** A document that is not served, since another with the same id comes before it. */
export interface Shadowed extends DocumentPlace {
  readonly by: DocumentPlace
}

export interface CollectionRules {
  readonly isStop: (traits: number) => boolean
  /** The id of a document; asked for only where hashes of ids are equal. */
  readonly idOf: (segment: Segment, document: number) => string
}

/**
 * Segments as one collection. Its statistics are those of the passages that are served, exactly, and its order is
 * that of the corpus (by file, then by place in the file) whatever segments the passages lie in: so it ranks as one
 * segment would that was built of the same files at once. Addresses hold until the next change. Longer than most files:
 * what is served, what is counted and what comes first change together or not at all.
 */
export class Collection {
  /** n: passages that are served. */
  size = 0
  documentCount = 0
  /** Changes with every change. */
  version = 0
  lives: readonly Live[] = []
  shadowed: readonly Shadowed[] = []
  /** Words of all bodies, heads, contexts. */
  readonly totals = { body: 0, head: 0, context: 0 }
  readonly #rules: CollectionRules
  #inUse: InUse[] = []
  /** In the order of the corpus. */
  #parts: readonly RankedPart[] = []
  readonly #words = new Words()

  constructor(rules: CollectionRules) {
    this.#rules = rules
  }

  /** A segment of which all parts are gone is left out by itself. */
  apply({ add, drop = [], gone = [] }: Change): void {
    const before = this.#inUse
    const dropped = new Set(drop)
    const made = add.map(({ name, segment }) => new InUse(name, segment))
    const byName = new Map([...before, ...made].map(one => [one.name, one]))
    for (const { name, part } of gone) {
      const one = byName.get(name)
      if (one !== undefined) one.goneParts[part] = 1
    }
    const stays = (one: InUse) => !dropped.has(one.name) && !isEmptied(one)
    const kept = before.filter(stays)
    const added = made.filter(stays)
    for (const one of before) if (!stays(one)) this.#count(one.segment, one.stats, -1)
    for (const one of added) this.#count(one.segment, one.stats, 1)
    this.#inUse = [...kept, ...added]

    let base = 0
    for (const one of this.#inUse) {
      one.base = base
      base += one.segment.size
    }
    this.#rank(added, kept.length < before.length || gone.length > 0)
    this.#hideGone(gone, new Map(this.#inUse.map(one => [one.name, one])))
    this.#shadow(added)
    this.lives = this.#inUse
    this.documentCount = this.#inUse.reduce(
      (sum, { segment, stats }) => sum + segment.documents - stats.documents,
      0,
    )
    this.version++
  }

  /** Passages that hold the term, in any field. */
  df(term: string): number {
    let df = 0
    for (const live of this.lives) {
      const number = live.segment.terms.find(term)
      if (number >= 0) df += this.dfIn(live, number)
    }
    return df
  }

  /** The same of one segment's term by number. */
  dfIn(live: Live, term: number): number {
    return (live.segment.termDf[term] as number) - ((live as InUse).stats.df[term] ?? 0)
  }

  /** Occurrences of a form in one segment. */
  countIn(live: Live, form: number): number {
    return live.segment.forms.count(form) - ((live as InUse).stats.forms[form] ?? 0)
  }

  /** The segment that an address lies in. */
  locate(address: number): Live {
    const { lives } = this
    let i = lives.length - 1
    while (i > 0 && (lives[i] as Live).base > address) i--
    return lives[i] as Live
  }

  /** Negative where the passage at `a` comes before the one at `b` in the corpus. */
  compare(a: number, b: number): number {
    const one = this.locate(a)
    const other = this.locate(b)
    if (one === other) {
      const first = documentOf(one.segment, a - one.base)
      const second = documentOf(one.segment, b - one.base)
      if (first === second) return a - b
      return this.#rankOf(one, first) - this.#rankOf(one, second) || a - b
    }
    return (
      this.#rankOf(one, documentOf(one.segment, a - one.base)) -
      this.#rankOf(other, documentOf(other.segment, b - other.base))
    )
  }

  /** The passage before (-1) or after (1) it in the corpus; -1 where there is none. */
  beside(address: number, step: -1 | 1): number {
    const live = this.locate(address)
    const { segment, base } = live
    const document = documentOf(segment, address - base)
    const local = address - base + step
    const { documentPassage } = segment.columns
    if (local >= (documentPassage[document] as number) && local < (documentPassage[document + 1] as number)) {
      return base + local
    }
    const part = partOf(segment, document)
    const here = this.#passageFrom(live, part, document + step, step)
    if (here >= 0) return here
    for (let rank = (live.partRank[part] as number) + step; ; rank += step) {
      const ranked = this.#parts[rank]
      if (ranked === undefined) return -1
      const { partDocument } = ranked.live.segment.columns
      const first = partDocument[ranked.part] as number
      const last = (partDocument[ranked.part + 1] as number) - 1
      const found = this.#passageFrom(ranked.live, ranked.part, step > 0 ? first : last, step)
      if (found >= 0) return found
    }
  }

  /** All parts that are served, in the order of the corpus. */
  parts(): readonly RankedPart[] {
    return this.#parts
  }

  /** Documents that are served, in the order of the corpus. */
  *documents(): Iterable<DocumentPlace> {
    for (const { live, part } of this.#parts) {
      const { partDocument } = live.segment.columns
      const end = partDocument[part + 1] as number
      for (let document = partDocument[part] as number; document < end; document++) {
        if (live.hidden[document] === 0) yield { live, document }
      }
    }
  }

  /** Documents that are served and whose id has this hash. */
  *withKey(key: number): Iterable<DocumentPlace> {
    for (const live of this.lives) {
      for (const document of live.segment.keys.find(key)) {
        if (live.hidden[document] === 0) yield { live, document }
      }
    }
  }

  #rankOf(live: Live, document: number): number {
    return live.partRank[partOf(live.segment, document)] as number
  }

  /** The first passage of a document that is served, from `document` on in its part; -1 if there is none. */
  #passageFrom({ segment, base, hidden }: Live, part: number, document: number, step: -1 | 1): number {
    const { partDocument, documentPassage } = segment.columns
    const from = partDocument[part] as number
    const to = partDocument[part + 1] as number
    for (let at = document; at >= from && at < to; at += step) {
      const first = documentPassage[at] as number
      const end = documentPassage[at + 1] as number
      if (hidden[at] === 0 && first < end) return base + (step > 0 ? first : end - 1)
    }
    return -1
  }

  #count({ columns, size }: Segment, { passages, body, head, context }: Hidden, sign: 1 | -1): void {
    this.size += sign * (size - passages)
    this.totals.body += sign * ((columns.totals[1] as number) - body)
    this.totals.head += sign * ((columns.totals[2] as number) - head)
    this.totals.context += sign * ((columns.totals[3] as number) - context)
  }

  #rank(added: readonly InUse[], removes: boolean): void {
    const inUse = new Set(this.#inUse)
    const kept = removes
      ? this.#parts.filter(({ live, part }) => inUse.has(live as InUse) && live.goneParts[part] === 0)
      : this.#parts
    const fresh = added.flatMap(live => live.named.map((part, i) => ({ live, part: i, ...part })))
    fresh.sort(compareParts)
    this.#parts = merged(
      kept,
      fresh.filter(({ live, part }) => live.goneParts[part] === 0),
    )
    for (let rank = 0; rank < this.#parts.length; rank++) {
      const { live, part } = this.#parts[rank] as RankedPart
      live.partRank[part] = rank
    }
  }

  #hideGone(gone: NonNullable<Change['gone']>, byName: ReadonlyMap<string, InUse>): void {
    for (const { name, part } of gone) {
      const one = byName.get(name)
      if (one === undefined) continue
      const { partDocument } = one.segment.columns
      for (let d = partDocument[part] as number; d < (partDocument[part + 1] as number); d++)
        this.#hide(one, d)
    }
  }

  #hide(one: InUse, document: number): void {
    if (one.hidden[document] === 1) return
    one.hidden[document] = 1
    one.hides = true
    this.#recount(one, document, 1)
  }

  #show(one: InUse, document: number): void {
    if (one.hidden[document] === 0) return
    one.hidden[document] = 0
    this.#recount(one, document, -1)
  }

  /** Adds a document's passages to what is hidden, or takes them away. */
  #recount(one: InUse, document: number, sign: 1 | -1): void {
    const { segment } = one
    const stats = one.counted()
    const { lengths } = segment
    const { documentPassage, formTerm, formTraits } = segment.columns
    const words = this.#words
    this.#count(segment, stats, -1)
    stats.documents += sign
    const end = documentPassage[document + 1] as number
    for (let passage = documentPassage[document] as number; passage < end; passage++) {
      stats.passages += sign
      stats.body += sign * lengths.body(passage)
      stats.head += sign * lengths.head(passage)
      stats.context += sign * lengths.context(passage)
      words.read(segment, passage)
      stats.stamp++
      const note = (forms: Uint32Array, count: number, counts: boolean) => {
        for (let i = 0; i < count; i++) {
          const form = forms[i] as number
          if (counts) stats.forms[form] = (stats.forms[form] as number) + sign
          const term = formTerm[form] as number
          if (stats.seen[term] === stats.stamp || this.#rules.isStop(formTraits[form] as number)) continue
          stats.seen[term] = stats.stamp
          stats.df[term] = (stats.df[term] as number) + sign
        }
      }
      note(words.body, words.bodyWords, true)
      // A head that is another record's is counted there.
      note(words.head, words.headWords, words.ownsHead)
      note(words.context, words.contextWords, true)
    }
    this.#count(segment, stats, 1)
  }

  /** Of documents with one id the first in the corpus is served. */
  #shadow(added: readonly InUse[]): void {
    const keys = this.#repeatedKeys(added)
    // What was shadowed may have come to light.
    for (const { live, document } of this.shadowed)
      keys.add(live.segment.columns.documentKey[document] as number)
    const shadowed: Shadowed[] = []
    for (const key of keys) {
      const groups = new Map<string, { readonly live: InUse; readonly document: number }[]>()
      const found = this.#inUse.flatMap(live =>
        live.segment.keys
          .find(key)
          .filter(document => live.goneParts[partOf(live.segment, document)] === 0)
          .map(document => ({ live, document })),
      )
      for (const one of found) {
        const id = found.length === 1 ? '' : this.#rules.idOf(one.live.segment, one.document)
        const group = groups.get(id)
        if (group === undefined) groups.set(id, [one])
        else group.push(one)
      }
      for (const group of groups.values()) {
        group.sort(
          (a, b) =>
            this.#rankOf(a.live, a.document) - this.#rankOf(b.live, b.document) || a.document - b.document,
        )
        const [by, ...others] = group
        if (by === undefined) continue
        this.#show(by.live, by.document)
        for (const { live, document } of others) {
          this.#hide(live, document)
          shadowed.push({ live, document, by })
        }
      }
    }
    this.shadowed = shadowed
  }

  /** Keys of added documents that other documents have as well. */
  #repeatedKeys(added: readonly InUse[]): Set<number> {
    const repeated = new Set<number>()
    const count = added.reduce((sum, { segment }) => sum + segment.documents, 0)
    if (count <= FEW) {
      for (const { segment } of added) {
        for (const key of segment.columns.documentKey) {
          const found = this.#inUse.reduce((sum, live) => sum + live.segment.keys.find(key).length, 0)
          if (found > 1) repeated.add(key)
        }
      }
      return repeated
    }
    const keys = new Uint32Array(this.#inUse.reduce((sum, { segment }) => sum + segment.documents, 0))
    let at = 0
    for (const { segment } of this.#inUse) {
      keys.set(segment.columns.documentKey, at)
      at += segment.documents
    }
    keys.sort()
    for (let i = 1; i < keys.length; i++) if (keys[i] === keys[i - 1]) repeated.add(keys[i] as number)
    return repeated
  }
}

const FEW = 1000 // documents that are looked up one by one; for more it is quicker to sort all keys

export interface RankedPart extends Part {
  readonly live: Live
  readonly part: number
}

/** What is hidden of a segment, to be taken from its own figures. */
interface Hidden {
  documents: number
  passages: number
  body: number
  head: number
  context: number
  /** By term and by form; empty while nothing was ever hidden. */
  df: Uint32Array
  forms: Uint32Array
  /** By term: the number of the passage it was counted for last. */
  seen: Uint32Array
  stamp: number
}

class InUse implements Live {
  readonly name: string
  readonly segment: Segment
  readonly hidden: Uint8Array
  readonly goneParts: Uint8Array
  readonly partRank: Uint32Array
  readonly named: readonly Part[]
  readonly stats: Hidden = {
    documents: 0,
    passages: 0,
    body: 0,
    head: 0,
    context: 0,
    df: new Uint32Array(0),
    forms: new Uint32Array(0),
    seen: new Uint32Array(0),
    stamp: 0,
  }
  base = 0
  hides = false

  constructor(name: string, segment: Segment) {
    this.name = name
    this.segment = segment
    this.hidden = new Uint8Array(new SharedArrayBuffer(segment.documents))
    this.goneParts = new Uint8Array(segment.parts)
    this.partRank = new Uint32Array(segment.parts)
    this.named = Array.from({ length: segment.parts }, (_, part) => partAt(segment, part))
  }

  /** The figures of what is hidden, with room to count. */
  counted(): Hidden {
    const { stats, segment } = this
    if (stats.seen.length < segment.terms.size) {
      stats.df = new Uint32Array(segment.terms.size)
      stats.seen = new Uint32Array(segment.terms.size)
      stats.forms = new Uint32Array(segment.forms.size)
    }
    return stats
  }
}

function isEmptied({ goneParts }: Live): boolean {
  return goneParts.every(gone => gone === 1)
}

function compareParts(a: Part, b: Part): number {
  return compareCodePoints(a.name, b.name) || a.number - b.number
}

/** Parts of two lists, each in order, in order. Quick where `b` is short. */
function merged(a: readonly RankedPart[], b: readonly RankedPart[]): readonly RankedPart[] {
  if (b.length === 0) return a
  const all: RankedPart[] = []
  let from = 0
  for (const one of b) {
    const to = firstAfter(a, one, from)
    for (; from < to; from++) all.push(a[from] as RankedPart)
    all.push(one)
  }
  for (; from < a.length; from++) all.push(a[from] as RankedPart)
  return all
}

/** The place of the first, from `from` on, that comes after `part`. */
function firstAfter(parts: readonly RankedPart[], part: Part, from: number): number {
  let low = from
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareParts(part, parts[middle] as RankedPart) < 0) high = middle
    else low = middle + 1
  }
  return low
}
