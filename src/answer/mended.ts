import type { UnknownTerm } from './answer.ts'

/** The question with each unknown word mended, best first: all of them at once, then the first one's
 *  other spellings. At most three. */
export function mendedQuestions(question: string, unknownTerms: readonly UnknownTerm[]): readonly string[] {
  const mended = unknownTerms
    .map(({ form, suggestions }) => ({ form, suggestions: suggestions.filter(one => mayBe(form, one)) }))
    .filter(({ suggestions }) => suggestions.length > 0)
  const all = mended.reduce(
    (text, { form, suggestions }) => replaceWord(text, form, suggestions[0] ?? form),
    question,
  )
  const [first, ...rest] = mended
  const others = (first?.suggestions.slice(1) ?? []).map(suggestion =>
    rest.reduce(
      (text, { form, suggestions }) => replaceWord(text, form, suggestions[0] ?? form),
      replaceWord(question, first?.form ?? '', suggestion),
    ),
  )
  return [...new Set([all, ...others])].filter(text => text !== question).slice(0, 3)
}

/** A short word in small letters is seldom a name mistyped: "bake" is not "Baku". */
function mayBe(form: string, suggestion: string): boolean {
  return form.length >= LONG || isCapital(form) || !isCapital(suggestion)
}

const LONG = 6 // UTF-16 code units

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** The word wherever it stands alone, whatever its case; what is suggested has no possessive of its own. */
function replaceWord(text: string, word: string, by: string): string {
  const possessive = by === word ? '' : (/['’]s$/u.exec(word)?.[0] ?? '')
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'),
    () => by + possessive,
  )
}
