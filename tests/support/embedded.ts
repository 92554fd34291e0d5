import { createAnswerer } from '../../src/answer/answerer.ts'
import confidence from '../../src/answer/confidence.json' with { type: 'json' }
import type { Document } from '../../src/corpus/document.ts'
import { passagesOf } from '../../src/corpus/passages.ts'
import { BM25_DEFAULTS } from '../../src/ranking/bm25.ts'
import weights from '../../src/ranking/weights.json' with { type: 'json' }
import { EmbeddedRetriever } from '../../src/retrieval/embedded/engine.ts'
import { EmbeddedLibrary } from '../../src/retrieval/embedded/library.ts'
import { buildInMemory } from '../../src/retrieval/embedded/memory.ts'
import { segmentRules } from '../../src/retrieval/embedded/rules.ts'
import { englishAnalyzer } from '../../src/text/analyzer.ts'
import { createSentenceSplitter } from '../../src/text/sentences.ts'

/** The embedded engine, its library and an answerer over a handful of documents. */
export function openEmbedded(
  given: readonly (Pick<Document, 'id' | 'title' | 'text'> & Partial<Document>)[],
) {
  const documents = given.map(one => ({
    language: 'en',
    file: `${one.id}.txt`,
    version: String(one.text.length),
    length: one.text.length,
    ...one,
  }))
  const split = createSentenceSplitter()
  const passages = documents.flatMap(document => passagesOf(document, split))
  const analyzer = englishAnalyzer
  const { collection, stored } = buildInMemory(documents, passages, segmentRules(analyzer))
  const retriever = new EmbeddedRetriever(collection, stored, {
    analyzer,
    weights,
    parameters: BM25_DEFAULTS,
  })
  const library = new EmbeddedLibrary(collection, stored)
  const { threshold, ...beliefs } = confidence
  const answerer = createAnswerer({ retriever, library, analyzer, weights: beliefs, threshold })
  return { documents, passages, retriever, library, answerer }
}
