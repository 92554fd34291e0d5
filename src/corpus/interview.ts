import type { Block } from './blocks.ts'
import type { Sentence } from './document.ts'
import type { MailPart } from './mail.ts'

/** A block with its sentences, none of them empty. */
export interface Paragraph {
  readonly block: Block
  readonly sentences: readonly Sentence[]
  readonly words: number
  /** A heading, or a line that ends in a colon: it means little without what follows. */
  readonly announces: boolean
  /** In an e-mail, unless it is what its writer says. */
  readonly mail?: MailPart | undefined
}

/** What one person says until the other speaks: paragraphs [from, to) of the document. */
export interface Turn {
  readonly from: number
  readonly to: number
  readonly asks: boolean
}

/**
 * The turns of an interview, in order; none if the document is no interview. Turns begin with a dash or with a label
 * (`Q:`, `A:`, and after a question any name); a paragraph without either goes on with the turn before it.
 *
 * A list has dashes as well. It is an interview where questions and answers alternate: about every second turn
 * asks, and most that ask are followed by one that does not.
 */
export function turnsOf(text: string, paragraphs: readonly Paragraph[]): Turn[] {
  const turns: Turn[] = []
  paragraphs.forEach(({ block, sentences }, at) => {
    const last = turns.at(-1)
    if (block.level > 0) return
    const isNamed = last?.asks === true && NAMED.test(text.slice(block.start, block.start + LONGEST_LABEL))
    if (!isNamed && (block.marker === 'none' || block.marker === 'repeats')) {
      if (last !== undefined && last.to === at) turns[turns.length - 1] = { ...last, to: at + 1 }
      return
    }
    const asks = block.marker === 'asks' || (block.marker === 'dash' && sentences.at(-1)?.kind === 'question')
    turns.push({ from: at, to: at + 1, asks })
  })
  return isInterview(turns) ? turns : []
}

function isInterview(turns: readonly Turn[]): boolean {
  const asking = turns.filter(({ asks }) => asks).length
  const answered = turns.filter(({ asks }, at) => asks && turns[at + 1]?.asks === false).length
  return answered > 0 && asking / turns.length >= FEWEST_QUESTIONS && answered / asking >= FEWEST_ANSWERED
}

// "Moe: Only once." after a question: whose label it is cannot be known, and it is part of what is said.
const NAMED = /^[*_]*(?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,2}[*_]*:[*_]*\s/u
const LONGEST_LABEL = 60 // UTF-16 code units
const FEWEST_QUESTIONS = 0.3 // share of the turns
const FEWEST_ANSWERED = 0.6 // share of the questions
