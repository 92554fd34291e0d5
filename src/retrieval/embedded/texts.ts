import type { Passage } from '../../corpus/document.ts'
import type { Texts } from '../../ranking/ranker.ts'
import type { Analyzer } from '../../text/analyzer.ts'

/** The passage at an address; undefined where it cannot be read. */
export type PassageAt = (address: number) => Passage | undefined

/** The texts of passages as the ranking takes them. */
export function textsOf(passageAt: PassageAt, analyzer: Analyzer): Texts {
  return {
    analyzer,
    sentencesOf(address) {
      const passage = passageAt(address)
      return passage?.sentences.map(({ start, end }) =>
        passage.text.slice(start - passage.span.start, end - passage.span.start),
      )
    },
  }
}
