import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import createWinkBm25 from 'wink-bm25-text-search'
import model from 'wink-eng-lite-web-model'
import winkNlp, { type ItemToken } from 'wink-nlp'
import { passagesIn } from './passages.ts'
import type { Subject } from './subject.ts'

/** wink-bm25-text-search, prepared as its documentation shows: words in lower case, without stop words, as stems. */
export function createWinkSubject(): Subject {
  const engine = createEngine()
  let ids: readonly string[] = []
  return {
    async build({ folder, work }, onProgress) {
      let ms = 0
      const all: string[] = []
      for await (const passages of passagesIn(folder)) {
        const start = performance.now()
        for (const { id, title, text } of passages) {
          engine.addDoc({ title, text }, all.length)
          all.push(id)
        }
        ms += performance.now() - start
        onProgress(all.length)
      }
      const start = performance.now()
      engine.consolidate()
      await writeFile(join(work, MODEL), engine.exportJSON())
      ms += performance.now() - start
      await writeFile(join(work, IDS), JSON.stringify(all))
      return { seconds: ms / 1000, diskBytes: (await stat(join(work, MODEL))).size }
    },
    async open({ work }) {
      engine.importJSON(await readFile(join(work, MODEL), 'utf8'))
      engine.definePrepTasks([createPreparation()])
      ids = JSON.parse(await readFile(join(work, IDS), 'utf8'))
    },
    async search(question, k) {
      const best = engine.search(question, k)
      return () => best.map(([i]) => ids[Number(i)] ?? '')
    },
    async close() {},
  }
}

const MODEL = 'wink.json'
const IDS = 'ids.json'

function createEngine() {
  const engine = createWinkBm25()
  engine.defineConfig({ fldWeights: { title: 1, text: 1 } })
  engine.definePrepTasks([createPreparation()])
  return engine
}

/** subtle: each winkNlp() grows the model for the whole process, so there is one. */
let nlp: ReturnType<typeof winkNlp> | undefined

function createPreparation() {
  nlp ??= winkNlp(model, [])
  const { its, readDoc } = nlp
  return (text: string) => {
    const terms: string[] = []
    readDoc(text.toLowerCase())
      .tokens()
      .filter(token => token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
      .each((token: ItemToken) => {
        terms.push(token.out(its.stem as never) as string)
      })
    return terms
  }
}
