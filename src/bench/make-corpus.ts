import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { type Material, readMaterial, type Sentence } from './material.ts'
import { createRandom } from './random.ts'
import { createRareWords, type RareWords } from './rare-words.ts'

/**
 * A corpus of any size for measuring, made of the sentences of real ones. What it keeps of real text: sentences, words
 * that occur together, documents about one subject. What it lacks: its sentences come again and again, so words occur
 * together less variously than in real text of that size, and only names in titles add to its vocabulary. With
 * `rareShare` it grows as that of real text does (rare-words.ts), and repeated sentences differ.
 */
export interface CorpusOrder {
  /** Folders with a `corpus.jsonl`, or with documents. */
  readonly collections: readonly string[]
  /** Paragraphs, each about one passage. */
  readonly passages: number
  /** Where the `.jsonl` files go; made if there is none. */
  readonly folder: string
  /** Share of the names and numbers inside sentences that give way to made-up rare words, in [0, 1]. Default 0. */
  readonly rareShare?: number
  /** Called now and then with the paragraphs written. */
  readonly onProgress?: (passages: number) => void
}

export interface MadeCorpus {
  readonly documents: number
  /** Of titles and texts as UTF-8, without the JSON around them. */
  readonly textBytes: number
  /** Different made-up words in it. */
  readonly rareWords: number
}

/** Writes the same bytes for the same order. Only the material is in memory. Throws CorpusError without material. */
export async function makeCorpus({
  collections,
  passages,
  folder,
  rareShare = 0,
  onProgress,
}: CorpusOrder): Promise<MadeCorpus> {
  const material = await readMaterial(collections)
  if (material.subjects.length === 0) {
    throw new CorpusMaterialError(
      `${collections.join(', ')}: no sentence to make a corpus of; give --collection a folder with English texts`,
    )
  }
  await mkdir(folder, { recursive: true })
  const writer = createWriter(material, rareShare)
  const documents = Math.max(1, Math.round(passages / PASSAGES_A_DOCUMENT))
  const inFile = Math.min(DOCUMENTS_A_FILE, Math.ceil(documents / FEWEST_FILES))
  let textBytes = 0
  let written = 0
  for (let first = 0, file = 0; first < documents; first += inFile, file++) {
    const handle = await open(join(folder, `part-${String(file).padStart(4, '0')}.jsonl`), 'w')
    try {
      let lines: string[] = []
      for (let at = first; at < Math.min(documents, first + inFile); at++) {
        // Documents differ by a paragraph where the order does not divide evenly.
        const until = Math.round(((at + 1) * passages) / documents)
        const { title, text } = writer.document(until - written)
        written = until
        textBytes += Buffer.byteLength(title) + Buffer.byteLength(text)
        lines.push(`${JSON.stringify({ _id: `b${String(at).padStart(7, '0')}`, title, text })}\n`)
        if (lines.length === LINES_A_WRITE) {
          await handle.write(lines.join(''))
          lines = []
          onProgress?.(written)
        }
      }
      await handle.write(lines.join(''))
      onProgress?.(written)
    } finally {
      await handle.close()
    }
  }
  return { documents, textBytes, rareWords: writer.rare.size }
}

/** There is nothing to make a corpus of. */
export class CorpusMaterialError extends Error {
  override readonly name = 'CorpusMaterialError'
}

const SEED = 20_260_101
const PASSAGES_A_DOCUMENT = 10
const DOCUMENTS_A_FILE = 5000 // about 30 MB
const FEWEST_FILES = 4 // so that several threads have something to read
const LINES_A_WRITE = 200

const ENOUGH = 492 // UTF-16 code units, from which a paragraph gets no further sentence: 565 on average
const LONGEST_PARAGRAPH = 690 // about 115 words, so that it stays one passage
const OWN_SUBJECT = 0.7 // of a document's paragraphs
const SAME_SUBJECT = 0.85 // of a paragraph's sentences
const TRIES = 8

function createWriter(material: Material, rareShare: number) {
  const random = createRandom(SEED)
  const rare = createRareWords(material.growth, material.forms, random)
  const { subjects, subjectOf } = material
  const pick = (length: number) => Math.floor(random() * length)
  const anySubject = () => subjectOf[pick(subjectOf.length)] as number
  let words = 0

  function paragraph(subject: number): string {
    const taken = new Set<Sentence>()
    let text = ''
    for (let tries = 0; tries < TRIES && text.length < ENOUGH; ) {
      const { sentences } = subjects[random() < SAME_SUBJECT && tries < 3 ? subject : anySubject()]!
      const sentence = sentences[pick(sentences.length)] as Sentence
      if (taken.has(sentence) || text.length + sentence.text.length > LONGEST_PARAGRAPH) {
        tries++
        continue
      }
      taken.add(sentence)
      text += `${text === '' ? '' : ' '}${varied(sentence, words, rare, rareShare, random)}`
      words += sentence.words
    }
    return text
  }

  return {
    rare,
    document(paragraphs: number): { title: string; text: string } {
      const own = anySubject()
      const texts = Array.from({ length: paragraphs }, () =>
        paragraph(random() < OWN_SUBJECT ? own : anySubject()),
      )
      // So that not a hundred documents have one title.
      const surname = rare.draw(words)
      const title = subjects[own]!.title
      return { title: surname === undefined ? title : `${title} (${surname})`, text: texts.join('\n\n') }
    },
  }
}

function varied(
  { text, slots }: Sentence,
  words: number,
  rare: RareWords,
  share: number,
  random: () => number,
): string {
  let varied = ''
  let at = 0
  for (const [start, end] of slots) {
    if (share === 0 || random() >= share) continue
    const word = rare.draw(words)
    if (word === undefined) continue
    varied += text.slice(at, start) + word
    at = end
  }
  return varied + text.slice(at)
}
