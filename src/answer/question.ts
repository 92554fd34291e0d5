import type { Question } from '../retrieval/retriever.ts'
import { fold, isStopWord } from '../text/terms.ts'
import { words } from '../text/words.ts'

/** A question typed in a chat: all of it is words; quotation marks and dashes in it mean nothing. */
export function plainQuestion(text: string): Question {
  return { text, phrases: [], without: [] }
}

/**
 * The questions of a message, in their order; the message itself where it is one, or where its parts may need each other:
 * a pronoun points back, a part has too few words of its own, or does not begin as a question does; and where it quotes. At
 * most three.
 */
export function questionsIn(message: string): readonly string[] {
  if (QUOTATION.test(message)) return [message]
  const parts = message
    .replace(/\s+/gu, ' ')
    .split(SEAM)
    .map(part => part.trim())
    .filter(part => part !== '')
  const several = parts.length > 1 && parts.length <= MOST_QUESTIONS && parts.every(isQuestion)
  return several ? parts : [message]
}

const MOST_QUESTIONS = 3
const FEWEST_WORDS = 2 // of its own, stop words aside
const QUOTATION = /["“”„«»]/u // what stands in it is not asked
// "And" may join two halves of one question: "between how students learn and how teachers teach".
const SEAM =
  /(?<=\?) |,? and (?=(?:who|what|when|where|why|which|how) (?:is|are|was|were|do|does|did|can|may|must|should|will|has|have|had) )/iu
const OPENS =
  /^(?:and\s+)?(?:who|whom|whose|what|when|where|why|which|how|is|are|was|were|do|does|did|can|could|may|must|should|will|would|has|have|had)\b/iu
const POINTS_BACK =
  /\b(?:he|she|it|they|him|her|them|his|hers|its|their|this|that|these|those|one|ones|there|then|else|same|such)\b/iu

/** That can be understood alone. */
function isQuestion(part: string): boolean {
  const own = words(part).filter(({ start, end }) => !isStopWord(fold(part.slice(start, end))))
  return OPENS.test(part) && !POINTS_BACK.test(part) && own.length >= FEWEST_WORDS
}

/** Search words: `"exact phrases"` must occur, `-without` and `-"without this"` must not. The words of a phrase are ranked by as well. */
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
  const filled = (texts: readonly string[]) => texts.filter(one => one !== '')
  return { text: rest.trim(), phrases: filled(phrases), without: filled(without), keywords: true }
}

// Phones write curly quotation marks, some keyboards low ones; the pairs are not checked against each other.
const PHRASE = /(?<=^|\s)(-?)["“”„«]([^"“”„«»]*)["“”«»]/gu
const WITHOUT = /(?<=^|\s)[-−–]([\p{L}\p{N}]\S*)/gu
