import { quotesOf } from '../../answer/answer.ts'
import type { Passage } from '../../corpus/document.ts'
import { type Progress, startProgress } from '../../evaluate/progress.ts'
import { table } from '../../evaluate/table.ts'
import { sliceOf } from '../../text/span.ts'
import { openQuoth } from './asking.ts'
import { folderOf, isAbsent } from './measure.ts'
import { evenly } from './peers.ts'

/**
 * `npm run definitions -- COLLECTIONS`: people ask "What is X?", and the collections hardly do. So it is asked for
 * sentences "X is a …" of their documents; a first quote is right that has such a sentence about X.
 */
const COLLECTIONS = ['squad2-dev', 'squadshifts-new-wiki', 'manuals', 'wiki-real-open']
const EACH = 200
const IS_A =
  /^(?:The |An? )?((?:[A-Za-z][\w-]+ ){0,2}[A-Za-z][\w-]+) (?:is|are|was|were) (?:an?|the|one of) /u
/** What stands for something said before, and what is half of something longer. */
const NO_SUBJECT =
  /\b(?:he|she|it|they|this|that|there|these|those|which|who|what|one|here|his|her|its|their|such|i|you|we|some|many|most|all|each|and|of|in|result|but|if)\b/iu

const [directory] = process.argv.slice(2)
if (directory === undefined) {
  process.stderr.write('Usage: npm run definitions -- COLLECTIONS\n')
  process.exitCode = 2
} else if (!isAbsent(COLLECTIONS, directory)) {
  const rows: string[][] = []
  const progress = startProgress(COLLECTIONS.length * EACH)
  for (const name of COLLECTIONS) rows.push([name, ...(await rowOf(folderOf(name, directory), progress))])
  progress.stop()
  process.stdout.write(`${table(['collection', 'questions', 'right first quotes'], rows, 'lrr')}\n`)
}

async function rowOf(folder: string, progress: Progress): Promise<string[]> {
  const { corpus, quoth } = await openQuoth(folder)
  const definitions = corpus.passages.flatMap(definitionsIn)
  const asked = evenly([...new Set(definitions.map(({ subject }) => subject))], EACH)
  let right = 0
  for (const one of asked) {
    const [first] = quotesOf(await quoth.answerer.answer(`What is ${one}?`))
    const says = ({ subject, sentence }: Definition) => subject === one && first?.text.includes(sentence)
    if (definitions.some(says)) right++
    progress.step()
  }
  return [String(asked.length), `${((100 * right) / asked.length).toFixed(1)} %`]
}

/** A sentence "X is a …". */
interface Definition {
  /** X, lower case. */
  readonly subject: string
  readonly sentence: string
}

function definitionsIn(passage: Passage): Definition[] {
  return passage.sentences.flatMap(at => {
    const sentence = sliceOf(passage, at)
    const subject = IS_A.exec(sentence)?.[1]?.toLowerCase()
    return at.kind !== 'statement' || subject === undefined || NO_SUBJECT.test(subject)
      ? []
      : [{ subject, sentence }]
  })
}
