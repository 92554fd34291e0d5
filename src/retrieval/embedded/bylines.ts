import type { Collection } from '../../index/collection.ts'
import { layoutOf, Words } from '../../index/record.ts'
import type { Analyzer } from '../../text/analyzer.ts'
import type { Query } from '../retriever.ts'
import { BYLINE_WORDS, kindOf } from './stored.ts'

/**
 * Whether a passage, by its address, may answer where bylines are concerned: a byline says who wrote a document and
 * nothing else, so it answers who asks for that, or names its author. Under a title with the question's words it would
 * otherwise be the shortest passage with a name, and answer any "who". Undefined where the question asks who wrote it.
 */
export function bylinesFor(
  { terms }: Query,
  collection: Collection,
  analyzer: Analyzer,
): ((address: number) => boolean) | undefined {
  const asked = new Set(terms.flatMap(({ term, variants }) => [term, ...variants.map(one => one.term)]))
  if (BYLINE_WORDS.split(' ').some(word => asked.has(analyzer.lookAt(word).term))) return undefined
  let words: Words | undefined // rarely needed
  return address => {
    const { segment, base } = collection.locate(address)
    const passage = address - base
    // Nearly all passages are longer, so that nothing of them need be read.
    if (segment.lengths.body(passage) > LONGEST) return true
    const [first] = layoutOf(segment, passage).sentences
    if (first === undefined || kindOf(first) !== 'byline') return true
    words ??= new Words()
    words.read(segment, passage, false)
    const { formTerm } = segment.columns
    return words.body
      .subarray(0, words.bodyWords)
      .some(form => asked.has(segment.terms.at(formTerm[form] as number)))
  }
}

const LONGEST = 30 // words: more do not fit into a byline
