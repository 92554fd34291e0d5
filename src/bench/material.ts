import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readFolder } from '../corpus/folder.ts'
import { createSentenceSplitter } from '../text/sentences.ts'
import { fold } from '../text/terms.ts'
import { eachWord } from '../text/words.ts'
import type { Growth } from './rare-words.ts'

/** The sentences that a corpus is resampled from, by subject: documents with the same title are one subject. */
export interface Material {
  readonly subjects: readonly Subject[]
  /** The subject of each sentence, so that a subject can be drawn as often as it has sentences. */
  readonly subjectOf: readonly number[]
  /** Different words in all sentences, upper and lower case alike. */
  readonly forms: number
  /** How the number of different words grows with the words read. */
  readonly growth: Growth
}

interface Subject {
  readonly title: string
  readonly sentences: readonly Sentence[]
}

export interface Sentence {
  readonly text: string
  /** Words. */
  readonly words: number
  /** Names and numbers inside it, `[start, end)` in code units, in order: where a rare word may stand instead. */
  readonly slots: readonly (readonly [start: number, end: number])[]
}

/** Reads collections (`corpus.jsonl` of a folder) or folders of documents. Throws CorpusError when there is none. */
export async function readMaterial(folders: readonly string[]): Promise<Material> {
  const split = createSentenceSplitter()
  const byTitle = new Map<string, Sentence[]>()
  for (const folder of folders) {
    const rows = join(folder, 'corpus.jsonl')
    for await (const reading of readFolder(existsSync(rows) ? rows : folder)) {
      if (reading.kind !== 'document') continue
      const { title, text } = reading.document
      const sentences = byTitle.get(title) ?? []
      byTitle.set(title, sentences)
      for (const { start, end } of split(text)) {
        const sentence = text.slice(start, end).replace(/\s+/gu, ' ')
        if (sentence.length < SHORTEST || sentence.length > LONGEST || !ENDS.test(sentence)) continue
        sentences.push({ text: sentence, words: countWords(sentence), slots: slotsOf(sentence) })
      }
    }
  }
  const subjects = [...byTitle].map(([title, sentences]) => ({ title, sentences }))
  const kept = subjects.filter(({ sentences }) => sentences.length > 0)
  const subjectOf = kept.flatMap(({ sentences }, at) => sentences.map(() => at))
  return { subjects: kept, subjectOf, ...growthOf(kept) }
}

// UTF-16 code units. What is shorter is a list's crumb, what is longer would make a passage alone.
const SHORTEST = 40
const LONGEST = 300
/** Headings and furniture end otherwise, and would be cut from the passages again. */
const ENDS = /[.!?]["'”’)]*$/u

/** subtle: not the first word, whose capital says nothing. */
function slotsOf(sentence: string): [number, number][] {
  return [...sentence.matchAll(/(?<=[\p{Ll},;] )(?:\p{Lu}\p{Ll}{2,}|\d{2,})(?=[ ,;.])/gu)].map(
    ({ index, 0: word }) => [index, index + word.length],
  )
}

function countWords(text: string): number {
  let count = 0
  eachWord(text, () => {
    count++
  })
  return count
}

/** Heaps' law, V = K n^beta, through two points: the words of every eighth subject, and all of them. */
function growthOf(subjects: readonly Subject[]): Pick<Material, 'forms' | 'growth'> {
  const part = vocabulary(subjects.filter((_, at) => at % 8 === 0))
  const whole = vocabulary(subjects)
  const beta =
    part.words === 0 || whole.words === part.words
      ? 0.5
      : Math.log(whole.forms / part.forms) / Math.log(whole.words / part.words)
  return { forms: whole.forms, growth: { k: whole.forms / whole.words ** beta, beta } }
}

function vocabulary(subjects: readonly Subject[]): { words: number; forms: number } {
  const forms = new Set<string>()
  let words = 0
  for (const { sentences } of subjects) {
    for (const { text } of sentences) {
      eachWord(text, (start, end) => {
        words++
        forms.add(fold(text.slice(start, end)))
      })
    }
  }
  return { words, forms: forms.size }
}
