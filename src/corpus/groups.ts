import type { Sentence } from './document.ts'
import type { Paragraph } from './interview.ts'

/** Fewer words than this look for company. */
const SCANT = 40
/** Paragraphs are joined up to here. */
const AMPLE = 110
/** A paragraph up to here stays whole; a scrap may be added up to here. */
const MOST = 150
/** What longer paragraphs are cut into. */
const PIECE = 100

/**
 * The sentences of one section, dealt out to passages of about 40 to 120 words. Paragraphs stay whole where they
 * can: short ones are joined, one above 150 words is cut into pieces of like length. A heading and a line that ends
 * in a colon stay with what they announce.
 */
export function groupsOf(
  paragraphs: readonly Paragraph[],
  wordsOf: (sentence: Sentence) => number,
): Sentence[][] {
  const groups: Group[] = []
  for (const unit of announced(paragraphs)) {
    const last = groups.at(-1)
    if (last !== undefined && belongTogether(last, unit)) groups[groups.length - 1] = join(last, unit)
    else groups.push(unit)
  }
  return groups.flatMap(group => (group.words <= MOST ? [[...group.sentences]] : pieces(group, wordsOf)))
}

interface Group {
  readonly sentences: readonly Sentence[]
  readonly words: number
}

function announced(paragraphs: readonly Paragraph[]): Group[] {
  const units: Group[] = []
  let announces = false
  for (const paragraph of paragraphs) {
    const last = units.at(-1)
    const joins =
      announces && last !== undefined && (last.words < SCANT || last.words + paragraph.words <= MOST)
    if (joins) units[units.length - 1] = join(last, paragraph)
    else units.push(paragraph)
    announces = paragraph.announces
  }
  return units
}

function belongTogether(left: Group, right: Group): boolean {
  const sum = left.words + right.words
  const least = Math.min(left.words, right.words)
  return (least < SCANT && sum <= AMPLE) || (least < SCANT / 2 && sum <= MOST)
}

function join(left: Group, right: Group): Group {
  return { sentences: [...left.sentences, ...right.sentences], words: left.words + right.words }
}

/** Cuts at the sentence ends nearest to equal shares. */
function pieces({ sentences, words }: Group, wordsOf: (sentence: Sentence) => number): Sentence[][] {
  const count = Math.max(2, Math.round(words / PIECE))
  const parts: Sentence[][] = [[]]
  let before = 0
  for (const sentence of sentences) {
    const length = wordsOf(sentence)
    const share = (words * parts.length) / count
    const part = parts.at(-1) as Sentence[]
    // The sentence goes over the border when more of it lies beyond than before.
    if (part.length > 0 && parts.length < count && before + length / 2 > share) parts.push([sentence])
    else part.push(sentence)
    before += length
  }
  return parts
}
