import type { Passage } from '../../corpus/document.ts'
import { quotesOf } from '../../evaluate/outcome.ts'
import { table } from '../../evaluate/table.ts'
import { openQuoth } from './asking.ts'
import { folderOf } from './measure.ts'
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
} else {
  const rows: string[][] = []
  for (const name of COLLECTIONS) rows.push([name, ...(await rowOf(folderOf(name, directory)))])
  process.stdout.write(`${table(['collection', 'questions', 'right first quotes'], rows, 'lrr')}\n`)
}

async function rowOf(folder: string): Promise<string[]> {
  const { corpus, quoth } = await openQuoth(folder)
  const asked = evenly([...definitionsIn(corpus.passages)], EACH)
  let right = 0
  for (const [subject, sentences] of asked) {
    const [first] = quotesOf(await quoth.answerer.answer(`What is ${subject}?`))
    if (first !== undefined && sentences.some(sentence => first.text.includes(sentence))) right++
  }
  return [String(asked.length), `${((100 * right) / asked.length).toFixed(1)} %`]
}

/** Sentences "X is a …" by X, lower case. */
function definitionsIn(passages: readonly Passage[]): ReadonlyMap<string, string[]> {
  const definitions = new Map<string, string[]>()
  for (const { text, span, sentences } of passages) {
    for (const { start, end, kind } of sentences) {
      const sentence = text.slice(start - span.start, end - span.start)
      const [, subject = ''] = IS_A.exec(sentence) ?? []
      if (kind !== 'statement' || subject === '' || NO_SUBJECT.test(subject)) continue
      const known = definitions.get(subject.toLowerCase())
      if (known === undefined) definitions.set(subject.toLowerCase(), [sentence])
      else known.push(sentence)
    }
  }
  return definitions
}
