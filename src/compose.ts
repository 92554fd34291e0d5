import { join } from 'node:path'
import type { Answerer } from './answer/answer.ts'
import { createAnswerer } from './answer/answerer.ts'
import confidence from './answer/confidence.json' with { type: 'json' }
import type { Neighbours } from './answer/quoting.ts'
import type { Fault } from './corpus/document.ts'
import type { Corpus, LoadProgress } from './corpus/load.ts'
import type { Collection } from './index/collection.ts'
import { FolderInUse, holdFolder } from './index/disk/hold.ts'
import { type IndexSizes, sizesOf } from './index/disk/sizes.ts'
import { BM25_DEFAULTS } from './ranking/bm25.ts'
import { PLAIN_PARAMETERS, PLAIN_WEIGHTS } from './ranking/plain.ts'
import weights from './ranking/weights.json' with { type: 'json' }
import { type CaughtUp, CorpusIndex, type Differences } from './retrieval/embedded/corpus-index.ts'
import { EmbeddedRetriever, type EngineOptions } from './retrieval/embedded/engine.ts'
import { EmbeddedLibrary } from './retrieval/embedded/library.ts'
import { buildInMemory } from './retrieval/embedded/memory.ts'
import { segmentRules } from './retrieval/embedded/rules.ts'
import { SecondThread } from './retrieval/embedded/searching/second-thread.ts'
import type { IndexEvent } from './retrieval/embedded/snapshot.ts'
import type { StoredDocuments } from './retrieval/embedded/stored.ts'
import type { Library } from './retrieval/library.ts'
import type { Retriever } from './retrieval/retriever.ts'
import { makeFolder } from './store/make-folder.ts'
import { englishAnalyzer, remembering } from './text/analyzer.ts'

/** Everything that answers from one corpus, built and wired. The figures are those of now. */
export interface Quoth {
  readonly retriever: Retriever & Pick<EmbeddedRetriever, 'candidates'>
  readonly library: Library
  readonly answerer: Answerer
  documents(): number
  passages(): number
  /** What could not be read, or was read with a repair. */
  faults(): readonly Fault[]
  /** Files of kinds that are not read: how many, by extension. */
  ignored(): ReadonlyMap<string, number>
}

/** One that keeps its index on the disk, and follows its corpus. */
export interface LivingQuoth extends Quoth {
  /** Reads what changed since the index was written, or everything `anew`; what was there is served meanwhile. Throws
   *  CorpusError when there is no corpus. */
  catchUp(onProgress?: (progress: LoadProgress) => void, how?: { readonly anew?: boolean }): Promise<CaughtUp>
  /** Reads what changes from now on. `onChange` hears of it after each time; `faults` may be others then. */
  follow(onChange?: () => void): Promise<void>
  /** Waits until nothing is left to do in the background. */
  settled(): Promise<void>
  /** What is kept on the disk. */
  bytesOnDisk(): Promise<IndexSizes>
  /** Ends what is being done, and lets go of the folder. */
  close(): Promise<void>
}

/** One whose index is looked at, and left as it is. */
export interface KeptQuoth extends Quoth {
  /** What is different in the corpus now. Throws CorpusError when there is none. */
  compare(): Promise<Differences>
  /** Reads all texts, and reports those that are damaged as events. */
  verify(): Promise<void>
  /** What is kept on the disk. */
  bytesOnDisk(): Promise<IndexSizes>
}

export interface QuothOptions {
  /** A folder of documents, or one file. */
  readonly corpus: string
  readonly bm25: { readonly k1: number; readonly b: number }
  readonly onProgress?: (progress: LoadProgress) => void
}

export interface LivingOptions extends QuothOptions {
  /** Where the index is kept, in a folder of its own. */
  readonly dataDir: string
  readonly onEvent: (event: IndexEvent) => void
}

/** The composition root: opens the index that is kept on the disk, as the last process left it, and hands it on.
 *  Throws FolderInUse when another process has it. */
export async function openQuoth({ corpus, dataDir, bm25, onEvent }: LivingOptions): Promise<LivingQuoth> {
  await makeFolder(dataDir)
  const hold = await holdFolder(dataDir)
  const analyzer = remembering(englishAnalyzer)
  const folder = join(dataDir, INDEX)
  const index = await CorpusIndex.open({ corpus, folder, analyzer, onEvent }).catch(async error => {
    await hold.release()
    throw error
  })
  const ranking = quothRanking(bm25)
  const tandem = new SecondThread({
    parameters: ranking.parameters,
    lives: () => index.collection.lives,
    onTrouble: error =>
      onEvent({
        level: 'warn',
        message: 'the second thread of the search ended; one searches on',
        reason: String(error),
      }),
  })
  return {
    ...assemble(index.collection, index.stored, { ...ranking, tandem }, 'needed', analyzer),
    faults: () => index.faults(),
    ignored: () => index.ignored,
    catchUp: (onProgress, how) => index.catchUp(onProgress, how),
    follow: onChange => index.follow(onChange),
    settled: () => index.settled(),
    bytesOnDisk: () => sizesOf(folder),
    async close() {
      await tandem.close()
      await index.close()
      await hold.release()
    },
  }
}

/** What is kept on the disk, as it is now, also while another process has it; undefined when nothing is there yet. */
export async function lookOver(options: LivingOptions): Promise<KeptQuoth | undefined> {
  const { dataDir, bm25 } = options
  const folder = join(dataDir, INDEX)
  const analyzer = remembering(englishAnalyzer)
  const index = await openToLook(options, folder, analyzer)
  if (index.collection.size === 0) return undefined
  return {
    ...assemble(index.collection, index.stored, quothRanking(bm25), 'needed', analyzer),
    faults: () => index.faults(),
    ignored: () => index.ignored,
    compare: () => index.compare(),
    verify: () => index.stored.verify(new AbortController().signal),
    bytesOnDisk: () => sizesOf(folder),
  }
}

/** Who has the folder now, where somebody has it. Rejects when the folder cannot be used. */
export async function holderOf(dataDir: string): Promise<FolderInUse | undefined> {
  try {
    await (await holdFolder(dataDir)).release()
    return undefined
  } catch (error) {
    if (error instanceof FolderInUse) return error
    throw error
  }
}

export { FolderInUse }

/** Reads a corpus into memory, and keeps nothing. Throws CorpusError when there is no such folder. */
export async function readQuoth({ corpus, bm25, onProgress }: QuothOptions): Promise<Quoth> {
  // Loaded for this alone: who has an index begins to answer sooner.
  const [{ loadCorpus }, { createSentenceSplitter }] = await Promise.all([
    import('./corpus/load.ts'),
    import('./text/sentences.ts'),
  ])
  return wire(await loadCorpus(corpus, createSentenceSplitter(), onProgress), bm25)
}

/** Everything over a corpus that is read already. */
export function wire(corpus: Corpus, bm25: QuothOptions['bm25']): Quoth {
  return inMemory(corpus, quothRanking(bm25), 'needed')
}

/** Plain BM25 over the same passages, each quote a single sentence: what Quoth is measured against. */
export function wirePlain(corpus: Corpus): Quoth {
  return inMemory(corpus, { weights: PLAIN_WEIGHTS, parameters: PLAIN_PARAMETERS }, 'none')
}

type Ranking = Pick<EngineOptions, 'weights' | 'parameters' | 'tandem'>

const INDEX = 'index'

function quothRanking(bm25: QuothOptions['bm25']): Ranking {
  return { weights, parameters: { ...BM25_DEFAULTS, ...bm25 } }
}

async function openToLook(
  options: LivingOptions,
  folder: string,
  analyzer: typeof englishAnalyzer,
  tries = 3,
): Promise<CorpusIndex> {
  const opening: IndexEvent[] = []
  let onEvent: LivingOptions['onEvent'] = event => {
    opening.push(event)
  }
  const { corpus } = options
  const index = await CorpusIndex.open({
    corpus,
    folder,
    analyzer,
    onEvent: event => onEvent(event),
    isOwner: false,
  })
  // Whoever has the folder may merge files away between the list of them and their opening.
  if (tries > 1 && opening.some(({ level }) => level === 'error')) {
    await index.close()
    return openToLook(options, folder, analyzer, tries - 1)
  }
  onEvent = options.onEvent
  for (const event of opening) onEvent(event)
  return index
}

function inMemory(
  { documents, passages, faults, ignored }: Corpus,
  ranking: Ranking,
  neighbours: Neighbours,
): Quoth {
  const analyzer = remembering(englishAnalyzer)
  const { collection, stored } = buildInMemory(documents, passages, segmentRules(analyzer))
  return {
    ...assemble(collection, stored, ranking, neighbours, analyzer),
    faults: () => faults,
    ignored: () => ignored,
  }
}

function assemble(
  collection: Collection,
  stored: StoredDocuments,
  ranking: Ranking,
  neighbours: Neighbours,
  analyzer: typeof englishAnalyzer,
): Omit<Quoth, 'faults' | 'ignored'> {
  const retriever = new EmbeddedRetriever(collection, stored, { analyzer, ...ranking })
  const library = new EmbeddedLibrary(collection, stored)
  const { threshold, ...weights } = confidence
  const answerer = createAnswerer({
    retriever,
    library,
    analyzer,
    weights,
    threshold,
    neighbours,
  })
  return {
    retriever,
    library,
    answerer,
    documents: () => collection.documentCount,
    passages: () => collection.size,
  }
}
