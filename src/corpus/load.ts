import type { SentenceSplitter } from '../text/sentences.ts'
import type { Document, Fault, Passage } from './document.ts'
import { type LoadProgress, readFolder } from './folder.ts'
import { passagesOf } from './passages.ts'

export type { LoadProgress } from './folder.ts'

/** A corpus that fits into memory, read. */
export interface Corpus {
  /** By path, then by line. */
  readonly documents: readonly Document[]
  /** Document by document, in order. */
  readonly passages: readonly Passage[]
  readonly faults: readonly Fault[]
  /** How many files are of kinds that are not read, by extension. */
  readonly ignored: ReadonlyMap<string, number>
}

/** Reads a folder or a single file into documents and passages. Throws CorpusError when there is no such folder. */
export async function loadCorpus(
  path: string,
  split: SentenceSplitter,
  onProgress?: (progress: LoadProgress) => void,
): Promise<Corpus> {
  const documents: Document[] = []
  const passages: Passage[] = []
  const faults: Fault[] = []
  let ignored: ReadonlyMap<string, number> = new Map()
  for await (const reading of readFolder(path, onProgress)) {
    switch (reading.kind) {
      case 'document':
        documents.push(reading.document)
        for (const passage of passagesOf(reading.document, split)) passages.push(passage)
        break
      case 'fault':
        faults.push(reading.fault)
        break
      case 'ignored':
        ignored = reading.files
        break
      default:
        reading satisfies never
    }
  }
  return { documents, passages, faults, ignored }
}

/** The same corpus without the documents that are not kept, by id. */
export function restrictedTo(corpus: Corpus, kept: ReadonlySet<string>): Corpus {
  return {
    ...corpus,
    documents: corpus.documents.filter(({ id }) => kept.has(id)),
    passages: corpus.passages.filter(({ source }) => kept.has(source.id)),
  }
}
