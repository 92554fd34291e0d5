import type { Segment } from '../../index/segment.ts'
import type { Analyzer } from '../../text/analyzer.ts'
import type { Question } from '../retriever.ts'

/** Whether a passage meets what the question demands beside its words; undefined where it demands nothing.
 *  A phrase must stand in the body word by word, case and inflection aside. */
export function demandsOf(
  { phrases, without }: Question,
  segment: Segment,
  analyzer: Analyzer,
): ((passage: number) => boolean) | undefined {
  if (phrases.length === 0 && without.length === 0) return undefined
  const termsOf = (text: string) => {
    const terms: (number | undefined)[] = []
    analyzer.eachWord(text, (start, end) => {
      terms.push(segment.termNumber(analyzer.lookAt(text.slice(start, end)).term))
    })
    return terms
  }
  const wanted = phrases.map(termsOf).filter(terms => terms.length > 0)
  const unwanted = new Set(without.flatMap(termsOf))
  return passage =>
    wanted.every(terms => holds(segment, passage, terms)) &&
    !bodyTerms(segment, passage).some(term => unwanted.has(term)) &&
    !headTerms(segment, passage).some(term => unwanted.has(term))
}

function holds(segment: Segment, passage: number, phrase: readonly (number | undefined)[]): boolean {
  const terms = bodyTerms(segment, passage)
  for (let at = 0; at + phrase.length <= terms.length; at++) {
    if (phrase.every((term, i) => terms[at + i] === term)) return true
  }
  return false
}

function bodyTerms({ tokens, tokenStart, formTerm }: Segment, passage: number): (number | undefined)[] {
  return Array.from(tokens.subarray(tokenStart[passage], tokenStart[passage + 1]), form => formTerm[form])
}

function headTerms({ headTokens, headStart, formTerm }: Segment, passage: number): (number | undefined)[] {
  return Array.from(headTokens.subarray(headStart[passage], headStart[passage + 1]), form => formTerm[form])
}
