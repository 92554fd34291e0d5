/** A known spelling near to a word. */
export interface Near<Word> {
  readonly word: Word
  /** Edits apart: insertion, deletion, substitution, transposition of neighbours. */
  readonly distance: number
  /** It may well be another word: one letter for another in a short word, or another first letter. To be
   *  believed only where something else speaks for it. */
  readonly doubtful: boolean
}

/** What spellings are compared by, and how often they occur. */
interface Spelt {
  /** Lower case, without accents. */
  readonly folded: string
  readonly count: number
}

/** Where known words are looked up. */
export interface KnownWords<Word> {
  /** The word that is spelt exactly so. */
  exact(folded: string): Word | undefined
  /** All spellings that `isSlip` is true of, perhaps more than once. */
  oneSlipFrom(folded: string): Iterable<string>
  /** Spellings with the same first letter as `folded` for which `mayBeNear` is true of length and signature. */
  shelf(folded: string, mayBeNear: (length: number, signature: number) => boolean): Iterable<string>
}

/**
 * Finds known words by what is nearly their spelling. Words one edit away are all found, in a time that hardly
 * grows with the number of known words; those further away are looked for among the words with the same first
 * letter, since a slip hardly ever hits both the first letter and another one.
 */
export class Spellings<Word extends Spelt> {
  readonly #known: KnownWords<Word>

  constructor(known: KnownWords<Word>) {
    this.#known = known
  }

  /** The word that is spelt exactly so. */
  exact(folded: string): Word | undefined {
    return this.#known.exact(folded)
  }

  /** The words nearest to `folded`, which is none of them: all those at the least distance there is, the commonest
   *  first. Short words are matched strictly: below four letters none, below eight one edit, else two; a word with
   *  a digit never. */
  nearest(folded: string): Near<Word>[] {
    const allowed = allowedEdits(folded)
    if (allowed === 0) return []
    const beside = this.#oneEdit(folded)
    if (beside.length > 0 || allowed === 1) return beside
    return this.#further(folded, allowed)
  }

  /** The nearest words at one edit in three letters, for a word that is only suggested; with the same first letter. */
  suggestions(folded: string): Near<Word>[] {
    const allowed = Math.max(allowedEdits(folded), Math.floor(folded.length / 3))
    return allowedEdits(folded) === 0 ? [] : this.#further(folded, allowed)
  }

  #oneEdit(folded: string): Near<Word>[] {
    const spellings = new Set(this.#known.oneSlipFrom(folded))
    return [...spellings]
      .flatMap(spelling => this.#known.exact(spelling) ?? [])
      .map(word => ({ word, distance: 1, doubtful: isDoubtful(folded, word.folded) }))
      .sort(nearestFirst)
  }

  #further(folded: string, allowed: number): Near<Word>[] {
    const own = signatureOf(folded)
    let most = allowed
    let found: { readonly spelling: string; readonly distance: number }[] = []
    const shelf = this.#known.shelf(folded, (length, signature) => {
      // Every edit that makes it longer is one that takes no letter away, and the other way round.
      const longer = length - folded.length
      return (
        bitCount(own & ~signature) <= most - Math.max(0, longer) &&
        bitCount(signature & ~own) <= most - Math.max(0, -longer)
      )
    })
    for (const spelling of shelf) {
      const distance = editDistance(folded, spelling, most)
      if (distance === 0 || distance > most) continue
      // What is no word any more must not keep those a little further away from being found.
      if (this.#known.exact(spelling) === undefined) continue
      if (distance < most) found = found.filter(one => one.distance <= distance)
      most = distance
      found.push({ spelling, distance })
    }
    return found
      .flatMap(({ spelling, distance }): Near<Word>[] => {
        const word = distance > most ? undefined : this.#known.exact(spelling)
        return word === undefined ? [] : [{ word, distance, doubtful: isDoubtful(folded, spelling) }]
      })
      .sort(nearestFirst)
  }
}

/** Whether a word may be a known one with one slip: a letter too many, one too few, another one, or two crossed. */
export function isSlip(folded: string, known: string): boolean {
  let same = 0
  while (same < folded.length && folded.charCodeAt(same) === known.charCodeAt(same)) same++
  const rest = folded.slice(same)
  const other = known.slice(same)
  if (other.length === rest.length - 1) return other === rest.slice(1)
  if (other.length === rest.length + 1) return other.slice(1) === rest && isMissed(folded, other)
  if (other.length !== rest.length || rest === '') return false
  if (other.slice(1) === rest.slice(1)) return isMissed(folded, other)
  return other[0] === rest[1] && other[1] === rest[0] && other.slice(2) === rest.slice(2)
}

/** Whether the first letter of `other` is one that a writer of the word may have missed: a slip stays in a script. */
function isMissed(folded: string, other: string): boolean {
  return scriptsOf(folded).has(other.charCodeAt(0) >> 7) && /^\p{L}/u.test(other.charAt(0))
}

/** The blocks of 128 characters that it is written in, by number. */
export function scriptsOf(folded: string): ReadonlySet<number> {
  const blocks = new Set<number>()
  for (let i = 0; i < folded.length; i++) blocks.add(folded.charCodeAt(i) >> 7)
  return blocks
}

/**
 * Optimal string alignment distance: insertion, deletion, substitution and transposition of neighbours cost one
 * each. Any value above `most` only says that it is more than `most`.
 * Source: Boytsov, "Indexing methods for approximate dictionary searching", 2011, section 2.2.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let twoBack: number[] = []
  let back = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = Math.min(
        (back[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (back[j - 1] as number) + (same ? 0 : 1),
      )
      const crossed =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (crossed) cost = Math.min(cost, (twoBack[j - 2] as number) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    // subtle: a transposition reaches over a row, so the row before must be too far as well.
    if (least > most && Math.min(...back) > most - 1) return least
    twoBack = back
    back = row
  }
  return back[b.length] as number
}

function allowedEdits(folded: string): number {
  if (folded.length < 4 || /\p{N}/u.test(folded)) return 0
  return folded.length < 8 ? 1 : 2
}

const SHORT = 6 // letters; below, most words have neighbours that mean something else (bread, break)

function isDoubtful(folded: string, known: string): boolean {
  if (folded.length >= SHORT) return false
  if (folded.charCodeAt(0) !== known.charCodeAt(0)) return true
  return folded.length === known.length && signatureOf(folded) !== signatureOf(known)
}

function nearestFirst(a: Near<Spelt>, b: Near<Spelt>): number {
  return a.distance - b.distance || b.word.count - a.word.count || (a.word.folded < b.word.folded ? -1 : 1)
}

/** One bit for each of the letters that occur. */
export function signatureOf(folded: string): number {
  let bits = 0
  for (let i = 0; i < folded.length; i++) bits |= letterBit(folded.charCodeAt(i))
  return bits >>> 0
}

/** The bit of a letter, by its UTF-16 code unit; some share one. */
export function letterBit(unit: number): number {
  return 1 << (unit & 31)
}

/** Source: Warren, "Hacker's Delight", figure 5-2. */
function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  rest = (rest + (rest >>> 4)) & 0x0f0f0f0f
  return Math.imul(rest, 0x01010101) >>> 24
}
