import type { Passage } from '../../corpus/document.ts'
import type { Texts } from '../../ranking/ranker.ts'
import type { Analyzer } from '../../text/analyzer.ts'
import { sliceOf } from '../../text/span.ts'

/** The passage at an address; undefined where it cannot be read. */
export type PassageAt = (address: number) => Passage | undefined

/** The texts of passages as the ranking takes them. */
export function textsOf(passageAt: PassageAt, analyzer: Analyzer): Texts {
  return {
    analyzer,
    sentencesOf(address) {
      const passage = passageAt(address)
      return passage === undefined ? undefined : sentenceTexts(passage)
    },
  }
}

/** The passage's text, sentence by sentence. */
export function sentenceTexts(passage: Passage): string[] {
  return passage.sentences.map(sentence => sliceOf(passage, sentence))
}
