import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { BM25_DEFAULTS } from '../../src/ranking/bm25.ts'
import weights from '../../src/ranking/weights.json' with { type: 'json' }
import { CorpusIndex } from '../../src/retrieval/embedded/corpus-index.ts'
import { EmbeddedRetriever } from '../../src/retrieval/embedded/engine.ts'
import { EmbeddedLibrary } from '../../src/retrieval/embedded/library.ts'
import type { IndexEvent } from '../../src/retrieval/embedded/snapshot.ts'
import { CorpusSpellings } from '../../src/retrieval/embedded/spellings.ts'
import type { Question } from '../../src/retrieval/retriever.ts'
import { englishAnalyzer } from '../../src/text/analyzer.ts'
import { SPELLINGS } from './changing-corpus.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** The index of a corpus in a folder of its own, with all that answers from it. */
export interface Opened {
  readonly index: CorpusIndex
  readonly retriever: EmbeddedRetriever
  readonly library: EmbeddedLibrary
  readonly events: readonly IndexEvent[]
}

/** A folder of its own with a corpus without documents, and where its index is to be kept. */
export function emptyCorpus(atEnd: (end: () => void) => void) {
  const folder = temporaryFolder(atEnd)
  const corpus = join(folder, 'corpus')
  mkdirSync(corpus)
  return { folder, corpus, kept: join(folder, 'index') }
}

export async function openIndex(corpus: string, folder: string, isOwner = true): Promise<Opened> {
  mkdirSync(folder, { recursive: true })
  const events: IndexEvent[] = []
  const analyzer = englishAnalyzer
  const index = await CorpusIndex.open({
    corpus,
    folder,
    analyzer,
    isOwner,
    onEvent: event => events.push(event),
  })
  const { collection, stored } = index
  const retriever = new EmbeddedRetriever(collection, stored, {
    analyzer,
    weights,
    parameters: BM25_DEFAULTS,
  })
  return { index, retriever, library: new EmbeddedLibrary(collection, stored), events }
}

/** All that can be seen of an index from without. */
export async function viewOf({ index, retriever, library }: Opened, questions: readonly Question[]) {
  const { collection } = index
  const answers = []
  for (const question of questions) {
    const query = await retriever.interpret(question)
    const hits = await retriever.search(query, HITS)
    const [first] = hits
    answers.push({
      query,
      candidates: retriever.candidates(question, CANDIDATES)(),
      hits,
      reasons: first === undefined ? [] : await retriever.explain(query, first),
    })
  }
  const { size, documentCount, totals } = collection
  const spellings = new CorpusSpellings(collection)
  return {
    size,
    documentCount,
    totals: { ...totals },
    documents: await library.documents({ offset: 0, limit: 1000 }),
    faults: index.faults(),
    spellings: SPELLINGS.map(folded => spellings.exact(folded)),
    answers,
  }
}

const HITS = 10
const CANDIDATES = 50

/** All passages that some questions find. */
export async function passagesFor({ retriever }: Opened, questions: readonly Question[]) {
  const hits = []
  for (const question of questions)
    hits.push(...(await retriever.search(await retriever.interpret(question), 50)))
  return hits.map(({ passage }) => passage)
}

/** Reads what changed. Twice, since a file that became empty is believed when it is seen empty again. */
export async function catchUp({ index }: Pick<Opened, 'index'>): Promise<void> {
  await index.catchUp()
  await index.catchUp()
}

/** What an index that was never anything else has to say of the files as they are now. */
export async function freshView(corpus: string, folder: string, questions: readonly Question[]) {
  const opened = await openIndex(corpus, folder)
  await catchUp(opened)
  const view = await viewOf(opened, questions)
  await opened.index.close()
  return view
}

export function asked(
  text: string,
  phrases: readonly string[] = [],
  without: readonly string[] = [],
): Question {
  return { text, phrases, without }
}
