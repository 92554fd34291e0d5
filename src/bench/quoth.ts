import { plainQuestion } from '../answer/question.ts'
import { openQuoth, type Quoth } from '../compose.ts'
import { BM25_DEFAULTS } from '../ranking/bm25.ts'
import type { Subject } from './subject.ts'

/** Quoth as it is today: in memory, so nothing is left on disk and opening is building again. */
export function createQuothSubject(): Subject {
  let quoth: Quoth | undefined
  const opened = () => {
    if (quoth === undefined) throw new Error('open() comes before the first question')
    return quoth
  }
  return {
    async build({ folder }, onProgress) {
      const start = performance.now()
      const built = await openQuoth({ corpus: folder, bm25: BM25_DEFAULTS })
      onProgress(built.passages)
      return { seconds: (performance.now() - start) / 1000 }
    },
    async open({ folder }) {
      quoth = await openQuoth({ corpus: folder, bm25: BM25_DEFAULTS })
    },
    async search(question, k) {
      const { retriever } = opened()
      const hits = await retriever.search(await retriever.interpret(plainQuestion(question)), k)
      return hits.map(({ passage }) => passage.handle)
    },
    async answer(question) {
      await opened().answerer.answer(question)
    },
    async close() {
      quoth = undefined
    },
  }
}
