import type { SortedStrings } from '../../index/strings.ts'
import { isSlip, scriptsOf } from '../../text/spelling.ts'

/**
 * The strings that `isSlip` is true of; some may come twice. Strings that begin like the word lie together: these are
 * followed letter by letter, and those that go on with another letter are looked up among them, until so few are left
 * that all are looked at.
 */
export function* oneSlipFrom(strings: SortedStrings, word: string): Iterable<string> {
  const scripts = scriptsOf(word)
  let from = 0
  let to = strings.size
  for (let i = 0; to - from > FEW; ) {
    const before = word.slice(0, i)
    const here = word.slice(i)
    const rest = word.slice(i + 1)
    const crossed = before + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2)
    for (const one of [before + rest, crossed]) {
      if (strings.find(one, from, to) >= 0 && isSlip(word, one)) yield one
    }
    for (const { letter, first, end } of lettersAfter(before, scripts, strings, from, to)) {
      for (const one of [before + letter + rest, before + letter + here]) {
        if (strings.find(one, first, end) >= 0 && isSlip(word, one)) yield one
      }
    }
    const point = word.codePointAt(i)
    if (point === undefined) return
    const letter = String.fromCodePoint(point)
    from = strings.firstFrom(before + letter, from, to)
    to = strings.firstFrom(before + String.fromCodePoint(point + 1), from, to)
    i += letter.length
  }
  for (let i = from; i < to; i++) {
    const one = strings.at(i)
    if (isSlip(word, one)) yield one
  }
}

const FEW = 40 // strings; looking at one takes about as long as looking up another

/** What the strings from `from` up to `to`, which begin with `before`, go on with in these scripts; for each letter
 *  where its strings are. */
function* lettersAfter(
  before: string,
  scripts: ReadonlySet<number>,
  strings: SortedStrings,
  from: number,
  to: number,
) {
  for (const script of scripts) {
    const last = strings.firstFrom(before + String.fromCodePoint((script + 1) << 7), from, to)
    let first = strings.firstFrom(before + String.fromCodePoint(script << 7), from, last)
    while (first < last) {
      const point = strings.at(first).codePointAt(before.length) as number
      const end = strings.firstFrom(before + String.fromCodePoint(point + 1), first, last)
      yield { letter: String.fromCodePoint(point), first, end }
      first = end
    }
  }
}
