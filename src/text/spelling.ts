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

/**
 * Known words to compare spellings with. Words one edit away are found by trying every edit, which takes the same
 * time for any number of known words; those further away are looked for among the words with the same first
 * letter, since a slip hardly ever hits both the first letter and another one.
 */
export class Spellings<Word extends Spelt> {
  readonly #words: readonly Word[]
  readonly #known = new Map<string, number>()
  readonly #byFirst = new Map<number, Shelf>()
  /** The letters in use, by block of 128 characters: an edit stays within a script. */
  readonly #letters = new Map<number, Set<string>>()

  /** `words` must differ in `folded`. */
  constructor(words: readonly Word[]) {
    this.#words = words
    const shelves = new Map<number, number[]>()
    const met = new Uint8Array(0x10000)
    for (const [number, { folded }] of words.entries()) {
      this.#known.set(folded, number)
      const shelf = shelves.get(folded.charCodeAt(0))
      if (shelf === undefined) shelves.set(folded.charCodeAt(0), [number])
      else shelf.push(number)
      for (let i = 0; i < folded.length; i++) {
        const unit = folded.charCodeAt(i)
        if (met[unit] === 1) continue
        met[unit] = 1
        this.#addLetter(folded[i] as string)
      }
    }
    for (const [first, numbers] of shelves) {
      this.#byFirst.set(first, {
        numbers: Uint32Array.from(numbers),
        lengths: Uint16Array.from(numbers, number => (words[number] as Word).folded.length),
        signatures: Uint32Array.from(numbers, number => signature((words[number] as Word).folded)),
      })
    }
  }

  /** The word that is spelt exactly so. */
  exact(folded: string): Word | undefined {
    const number = this.#known.get(folded)
    return number === undefined ? undefined : this.#words[number]
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
    const found = new Set<number>()
    const look = (spelling: string) => {
      const number = this.#known.get(spelling)
      if (number !== undefined && spelling !== folded) found.add(number)
    }
    const letters = this.#lettersOf(folded)
    for (let i = 0; i <= folded.length; i++) {
      const before = folded.slice(0, i)
      const after = folded.slice(i)
      const rest = folded.slice(i + 1)
      for (const letter of letters) {
        look(before + letter + after)
        if (i < folded.length) look(before + letter + rest)
      }
      if (i < folded.length) look(before + rest)
      if (i + 1 < folded.length) look(before + folded[i + 1] + folded[i] + folded.slice(i + 2))
    }
    return [...found]
      .map(number => this.#words[number] as Word)
      .map(word => ({ word, distance: 1, doubtful: isDoubtful(folded, word.folded) }))
      .sort(nearestFirst)
  }

  #further(folded: string, allowed: number): Near<Word>[] {
    const shelf = this.#byFirst.get(folded.charCodeAt(0))
    if (shelf === undefined) return []
    const { numbers, lengths, signatures } = shelf
    const own = signature(folded)
    let most = allowed
    const found: Near<Word>[] = []
    for (let i = 0; i < numbers.length; i++) {
      // Two words d edits apart differ in at most 2 d letters.
      if (Math.abs((lengths[i] as number) - folded.length) > most) continue
      if (bitCount(own ^ (signatures[i] as number)) > 2 * most) continue
      const word = this.#words[numbers[i] as number] as Word
      const distance = editDistance(folded, word.folded, most)
      if (distance === 0 || distance > most) continue
      most = distance
      found.push({ word, distance, doubtful: isDoubtful(folded, word.folded) })
    }
    return found.filter(({ distance }) => distance === most).sort(nearestFirst)
  }

  #addLetter(letter: string): void {
    if (!/\p{L}/u.test(letter)) return
    const block = blockOf(letter)
    const letters = this.#letters.get(block)
    if (letters === undefined) this.#letters.set(block, new Set([letter]))
    else letters.add(letter)
  }

  #lettersOf(folded: string): readonly string[] {
    const letters = new Set<string>()
    for (let i = 0; i < folded.length; i++) {
      for (const letter of this.#letters.get(blockOf(folded, i)) ?? []) letters.add(letter)
    }
    return [...letters]
  }
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

function blockOf(text: string, at = 0): number {
  return text.charCodeAt(at) >> 7
}

/** The words of one first letter, as arrays for the inner loop. */
interface Shelf {
  readonly numbers: Uint32Array
  readonly lengths: Uint16Array
  readonly signatures: Uint32Array
}

function allowedEdits(folded: string): number {
  if (folded.length < 4 || /\p{N}/u.test(folded)) return 0
  return folded.length < 8 ? 1 : 2
}

const SHORT = 6 // letters; below, most words have neighbours that mean something else (bread, break)

function isDoubtful(folded: string, known: string): boolean {
  if (folded.length >= SHORT) return false
  if (folded.charCodeAt(0) !== known.charCodeAt(0)) return true
  return folded.length === known.length && signature(folded) !== signature(known)
}

function nearestFirst(a: Near<Spelt>, b: Near<Spelt>): number {
  return a.distance - b.distance || b.word.count - a.word.count || (a.word.folded < b.word.folded ? -1 : 1)
}

/** One bit for each of the letters that occur. */
function signature(folded: string): number {
  let bits = 0
  for (let i = 0; i < folded.length; i++) bits |= 1 << (folded.charCodeAt(i) & 31)
  return bits >>> 0
}

/** Source: Warren, "Hacker's Delight", figure 5-2. */
function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  rest = (rest + (rest >>> 4)) & 0x0f0f0f0f
  return Math.imul(rest, 0x01010101) >>> 24
}
