import { join } from 'node:path'
import { openQuoth } from '../compose.ts'
import { readEnvironment } from '../config.ts'
import { readCollection } from '../evaluate/collection.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { startProgress } from '../evaluate/progress.ts'
import { openRecorder } from '../evaluate/record.ts'
import { evaluationJson, renderEvaluation } from '../evaluate/render.ts'
import { print, printJson } from './print.ts'
import { startReadingBar } from './reading-bar.ts'

interface EvalOptions {
  readonly k: number
  readonly run?: string
  readonly answers?: string
  readonly json?: true
}

/** `quoth eval DIR` */
export async function evaluateCollection(
  directory: string,
  { k, run, answers, json }: EvalOptions,
): Promise<void> {
  const { bm25 } = readEnvironment()
  const collection = await readCollection(directory)
  const reading = startReadingBar()
  const quoth = await openQuoth({ corpus: join(directory, 'corpus.jsonl'), bm25, onProgress: reading.update })
  reading.stop()
  const recorder = await openRecorder({ ...(run && { run }), ...(answers && { answers }) })
  const progress = startProgress(collection.queries.length)
  try {
    const evaluation = await evaluate(collection, quoth.answerer, quoth.retriever, {
      k,
      library: quoth.library,
      async record(outcome) {
        await recorder.write(outcome)
        progress.step()
      },
    })
    progress.stop()
    if (json === undefined) print(renderEvaluation(evaluation))
    else printJson(evaluationJson(evaluation))
  } finally {
    progress.stop()
    await recorder.close()
  }
}
