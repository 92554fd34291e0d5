import type { Collection } from '../../index/collection.ts'
import { Words } from '../../index/record.ts'
import { type Analyzer, termsIn } from '../../text/analyzer.ts'
import type { Word } from '../../text/lexicon.ts'
import type { Question } from '../retriever.ts'
import { type StoredDocuments, storedPassage, unlessDamaged } from './stored.ts'
import { sentenceTexts } from './texts.ts'

/** Whether a passage, by its address, meets what the question demands beside its words; undefined where it demands
 *  nothing. A phrase must stand in the body word by word, case and inflection aside; one that it must do without, in
 *  its title and headings neither. */
export function demandsOf(
  { phrases, without }: Question,
  collection: Collection,
  stored: StoredDocuments,
  analyzer: Analyzer,
): ((address: number) => boolean) | undefined {
  if (phrases.length === 0 && without.length === 0) return undefined
  const termsOf = (text: string) => termsIn(text, analyzer)
  const wanted = phrases.map(termsOf).filter(terms => terms.length > 0)
  // The index keeps no stop words as such: only the text tells "to the gate" from "at a gate".
  const unwanted = new Set<string>()
  const unwantedPhrases: (readonly string[])[] = []
  for (const text of without) {
    const word = soleContentWord(text, analyzer)
    const terms = termsOf(text)
    if (word !== undefined) unwanted.add(word)
    else if (terms.length > 0) unwantedPhrases.push(terms)
  }
  const words = new Words()
  return address => {
    const { segment, base } = collection.locate(address)
    const { formTerm } = segment.columns
    if (unwanted.size > 0) {
      words.read(segment, address - base)
      const isUnwanted = (form: number) => unwanted.has(segment.terms.at(formTerm[form] as number))
      if (words.body.subarray(0, words.bodyWords).some(isUnwanted)) return false
      if (words.head.subarray(0, words.headWords).some(isUnwanted)) return false
    }
    if (wanted.length === 0 && unwantedPhrases.length === 0) return true
    const passage = unlessDamaged(() => storedPassage(segment, address - base, stored))
    if (passage === undefined) return false
    const terms = sentenceTexts(passage).flatMap(termsOf)
    const heads = [passage.source.title, ...passage.headings].map(termsOf)
    return (
      wanted.every(phrase => holds(terms, phrase)) &&
      !unwantedPhrases.some(phrase => [terms, ...heads].some(some => holds(some, phrase)))
    )
  }
}

/** The term of a text that is one word, and no stop word. */
function soleContentWord(text: string, analyzer: Analyzer): string | undefined {
  const words: Word[] = []
  analyzer.eachWord(text, (start, end) => words.push(analyzer.lookAt(text.slice(start, end))))
  const [only, ...others] = words
  return only === undefined || others.length > 0 || analyzer.isStop(only.traits) ? undefined : only.term
}

function holds(terms: readonly string[], phrase: readonly string[]): boolean {
  for (let at = 0; at + phrase.length <= terms.length; at++) {
    if (phrase.every((term, i) => terms[at + i] === term)) return true
  }
  return false
}
