import { isWhite } from '../text/characters.ts'
import type { SentenceSplitter } from '../text/sentences.ts'
import { blocksOf } from './blocks.ts'
import { isByline } from './byline.ts'
import type { Document, Passage, Sentence } from './document.ts'
import { furnitureOf } from './furniture.ts'
import { groupsOf } from './groups.ts'
import { handlesOf } from './handle.ts'
import { headingLevels } from './headings.ts'
import type { Paragraph } from './interview.ts'
import { isSalutation, mailParts } from './mail.ts'
import { sectionsOf } from './sections.ts'
import { countWords, isSameLine } from './words.ts'

/**
 * The passages of a document, in order and disjoint. Each is whole sentences of one section, about 40 to 120 words;
 * a heading opens the first passage below it, furniture is in none. A turn of an interview is a section; an answer
 * has the question as its context, and a question is a passage only where it states something as well.
 */
export function passagesOf(document: Document, split: SentenceSplitter): Passage[] {
  const { text } = document
  const paragraphs = paragraphsOf(document, split)
  const sections = sectionsOf(document, paragraphs)
  const { text: _, ...source } = document
  const handle = handlesOf(document)
  const wordsOf = (sentence: Sentence): number => countWords(text, sentence)
  const passages: Passage[] = []
  for (const section of sections) {
    for (const sentences of groupsOf(section.paragraphs, wordsOf)) {
      const span = { start: sentences[0]!.start, end: sentences.at(-1)!.end }
      passages.push({
        handle: handle(span),
        source,
        ordinal: passages.length,
        span,
        text: text.slice(span.start, span.end),
        sentences,
        headings: section.headings,
        ...(section.context !== undefined && { context: section.context }),
      })
    }
  }
  return passages
}

/** All blocks that say something, with headings told from text; the title's own line is left out if others follow. */
function paragraphsOf({ text, title }: Document, split: SentenceSplitter): Paragraph[] {
  const blocks = blocksOf(text)
  const lines = blocks.map(block => ({
    text: text.slice(block.start, block.end),
    level: block.level,
    words: countWords(text, block),
  }))
  const furniture = furnitureOf(lines)
  const said = blocks.map((_, at) => at).filter(at => !furniture[at] && lines[at]!.words > 0)
  const kept = said.map(at => blocks[at]!)
  const levels = headingLevels(text, kept)
  const mail = mailParts(
    said.map((from, at) => ({
      text: lines[from]!.text,
      repeats: blocks[from]!.marker === 'repeats',
      heads: blocks[from]!.level > 0 && (levels[at] ?? 0) > 0,
    })),
  )
  const paragraphs = said.map((from, at): Paragraph => {
    const block = blocks[from]!
    const { text: line, words } = lines[from]!
    const part = mail[at]
    const level = part === undefined ? (levels[at] ?? 0) : 0
    const last = at > 0 && at === kept.length - 1
    if (level === 0 && part === undefined && isByline(line, { last })) {
      const { start, end } = block
      return { block, sentences: [{ start, end, kind: 'byline' }], words, announces: false }
    }
    const isHead = level > 0 || (part !== undefined && part !== 'repeated') || isSalutation(line)
    // A row of a table without bars is cut nowhere.
    const isWhole = isHead || (block.table !== undefined && !line.includes('|'))
    const spans = isWhole ? [block] : split(line, block.start)
    const sentences = spans.map(
      ({ start, end }): Sentence => ({ start, end, kind: isHead ? 'heading' : kindOf(text, start, end) }),
    )
    const announces = level > 0 || line.endsWith(':')
    return {
      block: level === block.level ? block : { ...block, level },
      sentences,
      words,
      announces,
      mail: part,
    }
  })
  const [first, ...others] = paragraphs
  if (first === undefined || others.length === 0) return paragraphs
  const line = text.slice(first.block.start, first.block.end)
  return isSameLine(line, title) && !(first.block.level === 0 && isSentence(line)) ? others : paragraphs
}

/** A first line by which a document goes for want of a title may say something, and be asked for. */
function isSentence(line: string): boolean {
  return /^\S+(?:\s+\S+){4,}[.!?…]["'”’»)]*\s*$/u.test(line)
}

/** What ends in a question mark, whatever closes after it. The semicolon is the Greek question mark. */
function kindOf(text: string, start: number, end: number): 'question' | 'statement' {
  let at = end
  while (at > start && (isWhite(text, at - 1) || CLOSERS.includes(text.charAt(at - 1)))) at--
  const mark = at > start ? text.charAt(at - 1) : ''
  if (mark === ';') return GREEK.test(text.slice(Math.max(start, at - 3), at - 1)) ? 'question' : 'statement'
  return mark !== '' && QUESTION_MARKS.includes(mark) ? 'question' : 'statement'
}

const CLOSERS = '"\'”’»)]*_'
const QUESTION_MARKS = '?？؟⁇⁈'
const GREEK = /\p{sc=Greek}[»”)]?$/u
