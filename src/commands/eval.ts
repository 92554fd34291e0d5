import { basename } from 'node:path'
import { type Quoth, wire, wirePlain } from '../compose.ts'
import { readEnvironment } from '../config.ts'
import { loadCorpus, restrictedTo } from '../corpus/load.ts'
import { passagesOf } from '../corpus/passages.ts'
import { type Collection, collectionsIn, corpusOf, readCollection } from '../evaluate/collection.ts'
import { type Evaluation, evaluate, together } from '../evaluate/evaluate.ts'
import { shaped } from '../evaluate/joined.ts'
import type { Outcome } from '../evaluate/outcome.ts'
import { startProgress } from '../evaluate/progress.ts'
import { openRecorder } from '../evaluate/record.ts'
import { evaluationJson, renderEvaluation } from '../evaluate/render.ts'
import { typos, withoutHalf } from '../evaluate/variants.ts'
import { createSentenceSplitter } from '../text/sentences.ts'
import { Failure } from './failure.ts'
import { sayFaults } from './open.ts'
import { print, printJson } from './print.ts'
import { startReadingBar } from './reading-bar.ts'

export interface EvalOptions {
  readonly k: number
  readonly run?: string
  readonly answers?: string
  readonly json?: true
  readonly withoutHalf?: true
  readonly typos?: true
  readonly joined?: true
}

/** `quoth eval DIR...`: each collection with Quoth, and with plain BM25 over the same passages beside it. */
export async function evaluateCollections(given: readonly string[], options: EvalOptions): Promise<void> {
  const directories = given.flatMap(collectionsIn)
  if (directories.length > 1 && (options.run ?? options.answers) !== undefined) {
    throw new Failure('--run and --answers write one file each: give one collection.')
  }
  const all: Record<string, unknown>[] = []
  const say = (collection: string, quoth: Evaluation, plain: Evaluation, of?: number) => {
    if (options.json) {
      const figures = { ...evaluationJson(quoth), plain: evaluationJson(plain) }
      all.push({ collection, ...(of !== undefined && { collections: of }), ...figures })
      return
    }
    const heading = of === undefined ? collection : `${collection}: all ${of} together`
    print(`${directories.length > 1 ? `\n${heading}\n` : ''}${renderEvaluation(quoth, plain)}`)
  }
  for (const folder of given) {
    const each: { readonly quoth: Evaluation; readonly plain: Evaluation }[] = []
    for (const directory of collectionsIn(folder)) {
      const one = await evaluateOne(directory, options)
      say(basename(directory), one.quoth, one.plain)
      each.push(one)
    }
    if (each.length > 1) {
      const pooled = (system: 'quoth' | 'plain') => together(each.map(one => one[system]))
      say(basename(folder), pooled('quoth'), pooled('plain'), each.length)
    }
  }
  if (options.json) printJson(all.length === 1 ? all[0] : all)
}

async function evaluateOne(directory: string, options: EvalOptions) {
  const { bm25 } = readEnvironment()
  const collection = variantOf(await readCollection(directory), options)
  const reading = startReadingBar()
  const split = createSentenceSplitter()
  const corpus = await loadCorpus(corpusOf(directory), split, reading.update)
  reading.stop()
  const rows = restrictedTo(corpus, new Set(collection.documents.map(({ id }) => id)))
  const { corpus: kept, rowAt } = shaped(rows, options.joined === true, document =>
    passagesOf(document, split),
  )
  sayFaults({ faults: () => corpus.faults })
  const { k, run, answers } = options
  const recorder = await openRecorder({ ...(run && { run }), ...(answers && { answers }) }).catch(cause => {
    throw new Failure(`${(cause as Error).message}; give --run and --answers files that can be written`, {
      cause,
    })
  })
  const progress = startProgress(2 * collection.queries.length)
  try {
    const ask = (system: Quoth, record: (outcome: Outcome) => Promise<void>): Promise<Evaluation> =>
      evaluate(collection, system.answerer, system.retriever, {
        k,
        rowAt,
        library: system.library,
        async record(outcome) {
          await record(outcome)
          progress.step()
        },
      })
    const quoth = await ask(wire(kept, bm25), outcome => recorder.write(outcome))
    const plain = await ask(wirePlain(kept), async () => {})
    return { quoth, plain }
  } finally {
    progress.stop()
    await recorder.close()
  }
}

const TYPO_SEED = 1

function variantOf(collection: Collection, options: EvalOptions): Collection {
  const halved = options.withoutHalf ? withoutHalf(collection) : collection
  return options.typos ? typos(halved, TYPO_SEED) : halved
}
