import { plainQuestion } from '../answer/question.ts'
import { type LivingQuoth, openQuoth } from '../compose.ts'
import { BM25_DEFAULTS } from '../ranking/bm25.ts'
import type { BenchCorpus, Subject } from './subject.ts'

/** Quoth as `npm start` runs it, with its index in the folder of its own. */
export function createQuothSubject(): Subject {
  let quoth: LivingQuoth | undefined
  const opened = () => {
    if (quoth === undefined) throw new Error('open() comes before the first question')
    return quoth
  }
  const open = async ({ folder, work }: BenchCorpus) => {
    quoth = await openQuoth({ corpus: folder, dataDir: work, bm25: BM25_DEFAULTS, onEvent: noteTrouble })
    return quoth
  }
  return {
    async build(corpus, onProgress) {
      const start = performance.now()
      const building = await open(corpus)
      await building.catchUp(() => onProgress(building.passages()))
      const seconds = (performance.now() - start) / 1000
      await building.settled()
      return {
        seconds,
        diskBytes: (await building.bytesOnDisk()).index,
      }
    },
    async open(corpus) {
      await open(corpus)
    },
    async search(question, k) {
      return opened().retriever.candidates(plainQuestion(question), k)
    },
    async answer(question) {
      await opened().answerer.answer(question)
    },
    async follow() {
      await opened().catchUp()
      await opened().follow()
    },
    async close() {
      await quoth?.close()
      quoth = undefined
    },
  }
}

function noteTrouble({ level, message }: { readonly level: string; readonly message: string }): void {
  if (level === 'error' || level === 'warn') throw new Error(message)
}
