/** A known spelling near to a word. */
export interface Near<Word> {
  readonly word: Word
  /** Edits apart: insertion, deletion, substitution, transposition of neighbours. */
  readonly distance: number
}

/**
 * The known words nearest to `folded`, nearest first and then the commonest, at most `limit`. Short words are
 * matched strictly: below four letters none, below eight one edit, else two; a word with a digit never. `slack`
 * allows one edit in four letters, for a word that is only suggested; it must begin with the same letter.
 */
export function nearest<Word extends { readonly folded: string; readonly count: number }>(
  folded: string,
  known: readonly Word[],
  limit: number,
  slack = false,
): Near<Word>[] {
  const strict = allowedEdits(folded)
  const allowed = slack ? Math.max(strict, Math.floor(folded.length / 4)) : strict
  if (allowed === 0) return []
  const letters = signature(folded)
  const found: Near<Word>[] = []
  for (const word of known) {
    if (Math.abs(word.folded.length - folded.length) > allowed) continue
    // A wrong first letter is rare, and in a short word it makes another word.
    if ((slack || folded.length < 6) && word.folded.charCodeAt(0) !== folded.charCodeAt(0)) continue
    if (bitCount(letters ^ signature(word.folded)) > 2 * allowed) continue
    const distance = editDistance(folded, word.folded, allowed)
    if (distance === 0 || distance > allowed) continue
    // One letter for another in a short word is mostly another word (bread, break), not a slip.
    const swapped = word.folded.length === folded.length && signature(word.folded) !== letters
    if (folded.length < 6 && swapped) continue
    found.push({ word, distance })
  }
  return found
    .sort(
      (a, b) =>
        a.distance - b.distance || b.word.count - a.word.count || (a.word.folded < b.word.folded ? -1 : 1),
    )
    .slice(0, limit)
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
    if (least > most) return least
    twoBack = back
    back = row
  }
  return back[b.length] as number
}

function allowedEdits(folded: string): number {
  if (folded.length < 4 || /\p{N}/u.test(folded)) return 0
  return folded.length < 8 ? 1 : 2
}

/** One bit for each of the letters that occur: two words `d` edits apart differ in at most `2 d` bits. */
function signature(folded: string): number {
  let bits = 0
  for (let i = 0; i < folded.length; i++) bits |= 1 << (folded.charCodeAt(i) & 31)
  return bits
}

function bitCount(bits: number): number {
  let rest = bits >>> 0
  let count = 0
  while (rest !== 0) {
    rest &= rest - 1
    count++
  }
  return count
}
