import type { Answerer } from './answer/answer.ts'
import { createAnswerer } from './answer/answerer.ts'
import confidence from './answer/confidence.json' with { type: 'json' }
import type { Company } from './answer/quoting.ts'
import type { Fault } from './corpus/document.ts'
import { type Corpus, type LoadProgress, loadCorpus } from './corpus/load.ts'
import { BM25_DEFAULTS } from './ranking/bm25.ts'
import { PLAIN_PARAMETERS, PLAIN_WEIGHTS } from './ranking/plain.ts'
import weights from './ranking/weights.json' with { type: 'json' }
import { EmbeddedRetriever, type EngineOptions } from './retrieval/embedded/engine.ts'
import { EmbeddedLibrary } from './retrieval/embedded/library.ts'
import { buildInMemory } from './retrieval/embedded/memory.ts'
import { segmentRules } from './retrieval/embedded/rules.ts'
import type { Library } from './retrieval/library.ts'
import type { Retriever } from './retrieval/retriever.ts'
import { englishAnalyzer, remembering } from './text/analyzer.ts'
import { createSentenceSplitter } from './text/sentences.ts'

/** Everything that answers from one corpus, built and wired. */
export interface Quoth {
  readonly retriever: Retriever
  readonly library: Library
  readonly answerer: Answerer
  readonly documents: number
  readonly passages: number
  /** What could not be read, or was read with a repair. */
  readonly faults: readonly Fault[]
  /** Files of kinds that are not read: how many, by extension. */
  readonly ignored: ReadonlyMap<string, number>
}

export interface QuothOptions {
  /** A folder of documents, or one file. */
  readonly corpus: string
  readonly bm25: { readonly k1: number; readonly b: number }
  readonly onProgress?: (progress: LoadProgress) => void
}

/** The composition root: reads the corpus, builds the engine and hands it on. Throws CorpusError when there
 *  is no such folder; what is wrong with single files is in `faults`. */
export async function openQuoth({ corpus, bm25, onProgress }: QuothOptions): Promise<Quoth> {
  return wire(await loadCorpus(corpus, createSentenceSplitter(), onProgress), bm25)
}

/** Everything over a corpus that is read already. */
export function wire(corpus: Corpus, bm25: QuothOptions['bm25']): Quoth {
  return assemble(corpus, { weights, parameters: { ...BM25_DEFAULTS, ...bm25 } }, 'needed')
}

/** Plain BM25 over the same passages, each quote a single sentence: what Quoth is measured against. */
export function wirePlain(corpus: Corpus): Quoth {
  return assemble(corpus, { weights: PLAIN_WEIGHTS, parameters: PLAIN_PARAMETERS }, 'none')
}

function assemble(
  { documents, passages, faults, ignored }: Corpus,
  ranking: Pick<EngineOptions, 'weights' | 'parameters'>,
  company: Company,
): Quoth {
  const analyzer = remembering(englishAnalyzer)
  const { collection, stored } = buildInMemory(documents, passages, segmentRules(analyzer))
  const retriever = new EmbeddedRetriever(collection, stored, { analyzer, ...ranking })
  const library = new EmbeddedLibrary(collection, stored)
  const { threshold, ...confidenceWeights } = confidence
  const answerer = createAnswerer({
    retriever,
    library,
    analyzer,
    confidence: confidenceWeights,
    threshold,
    company,
  })
  return {
    retriever,
    library,
    answerer,
    documents: documents.length,
    passages: passages.length,
    faults,
    ignored,
  }
}
