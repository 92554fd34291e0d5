import type { Question } from '../retrieval/retriever.ts'

/** A question typed in a chat: all of it is words; quotation marks and dashes in it mean nothing. */
export function plainQuestion(text: string): Question {
  return { text, phrases: [], without: [] }
}

/** Search words: `"exact phrases"` must occur, `-without` must not. The words of a phrase are ranked by as well. */
export function searchQuestion(text: string): Question {
  const phrases: string[] = []
  const without: string[] = []
  const rest = text
    .replace(PHRASE, (_, dash: string, phrase: string) => {
      ;(dash === '-' ? without : phrases).push(phrase.trim())
      return ' '
    })
    .replace(WITHOUT, (_, word: string) => {
      without.push(word)
      return ' '
    })
  return { text: rest.trim(), phrases: phrases.filter(phrase => phrase !== ''), without }
}

// Phones write curly quotation marks, some keyboards low ones; the pairs are not checked against each other.
const PHRASE = /(?<=^|\s)(-?)["“”„«]([^"“”„«»]*)["“”«»]/gu
const WITHOUT = /(?<=^|\s)[-−–]([\p{L}\p{N}]\S*)/gu
