import { readFolder } from '../corpus/folder.ts'
import { passagesOf } from '../corpus/passages.ts'
import { createSentenceSplitter } from '../text/sentences.ts'

/** What a peer indexes: the very passages that Quoth ranks, under the same names. */
export interface BenchPassage {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** One document's passages at a time. */
export async function* passagesIn(folder: string): AsyncGenerator<BenchPassage[]> {
  const split = createSentenceSplitter()
  for await (const reading of readFolder(folder)) {
    if (reading.kind !== 'document') continue
    yield passagesOf(reading.document, split).map(({ handle, source, text }) => ({
      id: handle,
      title: source.title,
      text,
    }))
  }
}
