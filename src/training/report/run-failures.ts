import { writeFile } from 'node:fs/promises'
import { quotesOf } from '../../answer/answer.ts'
import { loadCorpus } from '../../corpus/load.ts'
import { corpusOf } from '../../evaluate/collection.ts'
import { isJudgeable, isRight } from '../../evaluate/judge.ts'
import { isRelevant } from '../../evaluate/metrics.ts'
import { beliefOf, type Outcome } from '../../evaluate/outcome.ts'
import { type Progress, startProgress } from '../../evaluate/progress.ts'
import { createSentenceSplitter } from '../../text/sentences.ts'
import { ask } from './asking.ts'
import { folderOf, isAbsent, questionsIn } from './measure.ts'
import { evenly } from './peers.ts'

/**
 * `npm run failures -- COLLECTIONS FILE`: writes failures of the development side for a person to read: the
 * question, what was quoted, what was wanted, and where that stood. What is learned from them goes to docs/failures.md.
 */
const COLLECTIONS = [
  'squad2-dev',
  'squadshifts-new-wiki',
  'selqa-test',
  'qed-dev',
  'wiki-real-open',
  'manuals',
]
const EACH = 15

const [directory, file] = process.argv.slice(2)
if (directory === undefined || file === undefined) {
  process.stderr.write('Usage: npm run failures -- COLLECTIONS FILE\n')
  process.exitCode = 2
} else if (!isAbsent(COLLECTIONS, directory)) {
  const folders = COLLECTIONS.map(name => folderOf(name, directory))
  const progress = startProgress(folders.reduce((sum, folder) => sum + questionsIn(folder), 0))
  const all: string[] = []
  for (const folder of folders) all.push(...(await failuresOf(folder, progress)))
  progress.stop()
  await writeFile(file, all.join('\n'))
}

async function failuresOf(folder: string, progress: Progress): Promise<string[]> {
  const { documents } = await loadCorpus(corpusOf(folder), createSentenceSplitter())
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  const failed: string[] = []
  await ask(folder, 'whole', 'quoth', (outcome, side) => {
    progress.step()
    if (side === 'development' && isJudgeable(outcome.query)) {
      const text = failure(outcome, texts)
      if (text !== undefined) failed.push(text)
    }
  })
  return [`\n######## ${folder}: ${failed.length} wrong first quotes\n`, ...evenly(failed, EACH)]
}

/** Undefined where the first quote is right. */
function failure({ query, answer, ranked }: Outcome, texts: ReadonlyMap<string, string>): string | undefined {
  const quotes = quotesOf(answer).map(({ text, span, source }) => ({ text, document: source.id, ...span }))
  const right = quotes.map(quote => isRight(quote, query))
  if (right[0]) return undefined
  const place = ranked.findIndex(({ document }) => isRelevant(document, query.judged)) + 1
  const wanted = [...query.judged].flatMap(([document]) => {
    const text = texts.get(document) ?? ''
    const golds = query.gold.filter(gold => gold.document === document)
    return golds.length > 0
      ? golds.map(({ start, end }) => `${document}: ${text.slice(start, end)}`)
      : [`${document}: ${query.answers.join(' / ')} in: ${text}`]
  })
  return [
    `${query.id}  ${query.text}`,
    `  ${answer.kind}, confidence ${beliefOf(answer).confidence.toFixed(2)}; right document at ${place || 'nowhere'}, right quote at ${right.indexOf(true) + 1 || 'nowhere'}`,
    ...quotes.slice(0, 2).map(({ document, text }) => `  quoted ${document}: ${text}`),
    ...wanted.map(text => `  wanted ${text}`),
    '',
  ].join('\n')
}
