import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Signals } from '../answer/confidence.ts'
import { consider } from '../answer/consider.ts'
import { loadCorpus } from '../corpus/load.ts'
import { readCollection } from '../evaluate/collection.ts'
import { isRight } from '../evaluate/judge.ts'
import { withoutHalf } from '../evaluate/variants.ts'
import { BM25_DEFAULTS } from '../ranking/bm25.ts'
import weights from '../ranking/weights.json' with { type: 'json' }
import { EmbeddedRetriever } from '../retrieval/embedded/engine.ts'
import { buildInMemory } from '../retrieval/embedded/memory.ts'
import { segmentRules } from '../retrieval/embedded/rules.ts'
import { englishAnalyzer } from '../text/analyzer.ts'
import { createSentenceSplitter } from '../text/sentences.ts'
import { fitLogistic, sigmoid } from './logistic.ts'
import { type Side, sideOf } from './sides.ts'

/**
 * `npm run calibrate -- DIR...`: fits the confidence, after the ranking's weights are learned. Each collection is
 * asked whole and with every second title removed. First the signals learn to tell answerable questions from
 * unanswerable ones, then that one figure is set on the probability that the first quote is right (Platt, 1999).
 * The threshold is the lowest under which, on the development side, at most 5 % of the unanswerable questions of
 * any of `CLEAN` are answered.
 */
const CONFIDENCE = new URL('../answer/confidence.json', import.meta.url)
/** Collections where a title that is removed takes all its answers with it. */
const CLEAN: ReadonlySet<string> = new Set(['squad2-dev', 'squadshifts-new-wiki'])
const FALSE_SHARE = 0.05
const EVERY = 3 // questions asked, of all: enough to fit fifteen figures

interface Observation {
  readonly collection: string
  readonly side: Side
  readonly halved: boolean
  readonly signals: Signals
  readonly answerable: boolean
  readonly right: boolean
}

const directories = process.argv.slice(2)
if (directories.length === 0) {
  process.stderr.write(
    'Usage: npm run calibrate -- DIR... (the folders that the weights were learned from)\n',
  )
  process.exitCode = 2
} else {
  const observations: Observation[] = []
  for (const directory of directories) observations.push(...(await observe(directory)))
  await writeFile(CONFIDENCE, `${JSON.stringify(calibrate(observations), null, 2)}\n`)
}

async function observe(directory: string): Promise<Observation[]> {
  const whole = await readCollection(directory)
  // Where no right quote is known, none would count as right.
  if (!whole.queries.some(({ answers, gold }) => answers.length + gold.length > 0)) return []
  const corpus = await loadCorpus(join(directory, 'corpus.jsonl'), createSentenceSplitter())
  const numbers = new Map(whole.queries.map(({ id }, number) => [id, number]))
  const observations: Observation[] = []
  for (const [halved, { documents, queries }] of [
    [false, whole],
    [true, withoutHalf(whole)],
  ] as const) {
    const kept = new Set(documents.map(({ id }) => id))
    const { collection, stored } = buildInMemory(
      corpus.documents.filter(({ id }) => kept.has(id)),
      corpus.passages.filter(({ source }) => kept.has(source.id)),
      segmentRules(englishAnalyzer),
    )
    const retriever = new EmbeddedRetriever(collection, stored, {
      analyzer: englishAnalyzer,
      weights,
      parameters: BM25_DEFAULTS,
    })
    for (const query of queries) {
      const number = numbers.get(query.id) ?? 0
      // A question written to be almost answered by its paragraph tells nothing about a corpus without an answer.
      if (number % EVERY !== 0 || whole.queries[number]?.unanswerable) continue
      const { quotes, signals } = await consider(query.text, retriever, englishAnalyzer, 1)
      const [quote] = quotes
      if (quote === undefined || signals === undefined) continue
      const right = isRight({ document: quote.source.id, ...quote.span, text: quote.text }, query)
      const side = sideOf(directory, Math.floor(number / EVERY), Math.ceil(queries.length / EVERY))
      observations.push({
        collection: basename(directory),
        side,
        halved,
        signals,
        answerable: !query.unanswerable,
        right,
      })
    }
  }
  process.stderr.write(`${directory}: ${observations.length} observations\n`)
  return observations
}

function calibrate(observations: readonly Observation[]): Record<string, number> {
  const names = Object.keys(observations[0]?.signals ?? {}) as (keyof Signals)[]
  const training = observations.filter(({ side }) => side === 'training')
  const sizes = new Map<string, number>()
  for (const { collection } of training) sizes.set(collection, (sizes.get(collection) ?? 0) + 1)
  const weightOf = ({ collection }: Observation) => 1000 / (sizes.get(collection) ?? 1)
  const rowOf = ({ signals }: Observation) => names.map(name => signals[name])

  const telling = fitLogistic(
    training.map(one => ({ row: rowOf(one), true: one.answerable, weight: weightOf(one) })),
  )
  const figure = (one: Observation) =>
    [...rowOf(one), 1].reduce((sum, value, i) => sum + value * (telling[i] as number), 0)
  const [scale = 1, shift = 0] = fitLogistic(
    training.map(one => ({ row: [figure(one)], true: one.right, weight: weightOf(one) })),
  )

  const confidence = (one: Observation) => sigmoid(scale * figure(one) + shift)
  const developing = observations.filter(({ side, halved }) => side === 'development' && halved)
  const thresholds = [...CLEAN].map(name => {
    const negatives = developing.filter(({ collection, answerable }) => collection === name && !answerable)
    const sorted = negatives.map(confidence).sort((a, b) => a - b)
    return sorted[Math.ceil((1 - FALSE_SHARE) * sorted.length)] ?? 0.5
  })
  const threshold = Math.max(...thresholds)
  for (const name of new Set(developing.map(({ collection }) => collection))) {
    const own = developing.filter(({ collection }) => collection === name)
    const share = (answerable: boolean) => {
      const some = own.filter(one => one.answerable === answerable)
      return ((100 * some.filter(one => confidence(one) >= threshold).length) / some.length).toFixed(1)
    }
    process.stderr.write(`${name}: answered ${share(true)} %, falsely ${share(false)} %\n`)
  }
  const round = (value: number) => Math.round(value * 1000) / 1000
  const fitted = names.map((name, i): [string, number] => [name, round(scale * (telling[i] as number))])
  const bias = round(scale * (telling[names.length] as number) + shift)
  return { bias, ...Object.fromEntries(fitted), threshold: round(threshold) }
}
