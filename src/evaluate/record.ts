import { type FileHandle, open } from 'node:fs/promises'
import { quotesOf } from '../answer/answer.ts'
import { beliefOf, type Outcome } from './outcome.ts'

/** Files that grow with each question, so that an interrupted evaluation leaves what it had. */
export interface Recorder {
  write(outcome: Outcome): Promise<void>
  close(): Promise<void>
}

/** Opens the files that were asked for, emptying them: TREC run lines and answers as JSON lines. */
export async function openRecorder(paths: {
  readonly run?: string
  readonly answers?: string
}): Promise<Recorder> {
  const run = await openIfAsked(paths.run)
  const answers = await openIfAsked(paths.answers)
  return {
    async write(outcome) {
      await run?.appendFile(runLines(outcome))
      await answers?.appendFile(answerLine(outcome))
    },
    async close() {
      await run?.close()
      await answers?.close()
    },
  }
}

/**
 * `query Q0 document rank score tag`, a line a document. subtle: trec_eval does not read the rank; it sorts by
 * score, and equal scores by id. So each score is at least one step below the one before, as Anserini does it,
 * and trec_eval sees our order. White space in an id would break the line and becomes `_`.
 */
export function runLines({ query, ranked }: Outcome): string {
  let previous = Number.POSITIVE_INFINITY
  return ranked
    .map(({ document, score }, index) => {
      previous = Math.min(Math.round(score / STEP), previous - 1)
      return `${field(query.id)} Q0 ${field(document)} ${index + 1} ${(previous * STEP).toFixed(6)} ${TAG}\n`
    })
    .join('')
}

function answerLine({ query, answer, ms }: Outcome): string {
  const quotes = quotesOf(answer).map(({ source, span, text }) => ({
    document: source.id,
    start: span.start,
    end: span.end,
    text,
  }))
  const { answerable, confidence } = beliefOf(answer)
  const line = {
    id: query.id,
    kind: answer.kind,
    answerable,
    confidence,
    quotes,
    ms: Number(ms.toFixed(3)),
  }
  return `${JSON.stringify(line)}\n`
}

const TAG = 'quoth'
const STEP = 1e-6 // the last digit that is written

function field(id: string): string {
  return id.replace(/\s/g, '_')
}

async function openIfAsked(path: string | undefined): Promise<FileHandle | undefined> {
  return path === undefined ? undefined : await open(path, 'w')
}
