import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Belief } from '../answer/answer.ts'
import { AGAINST, type BeliefWeights, believe, oddsOf, type Signals } from '../answer/confidence.ts'
import { consider } from '../answer/consider.ts'
import { type Corpus, loadCorpus, restrictedTo } from '../corpus/load.ts'
import { passagesOf } from '../corpus/passages.ts'
import { type Collection, corpusOf, readCollection } from '../evaluate/collection.ts'
import { isJoinable, shaped } from '../evaluate/joined.ts'
import { isRight } from '../evaluate/judge.ts'
import { auroc } from '../evaluate/metrics.ts'
import { typos, withoutHalf } from '../evaluate/variants.ts'
import { BM25_DEFAULTS } from '../ranking/bm25.ts'
import weights from '../ranking/weights.json' with { type: 'json' }
import { EmbeddedRetriever } from '../retrieval/embedded/engine.ts'
import { buildInMemory } from '../retrieval/embedded/memory.ts'
import { segmentRules } from '../retrieval/embedded/rules.ts'
import { englishAnalyzer, remembering } from '../text/analyzer.ts'
import { createSentenceSplitter } from '../text/sentences.ts'
import { fitLogistic } from './logistic.ts'
import { type Side, sideOf } from './sides.ts'

/**
 * `npm run calibrate -- DIR...`: fits the confidence, after the ranking's weights are learned. Each collection is
 * asked whole and with every second title removed, in its rows and, where titles have several, in whole documents. First
 * the signals learn to tell answerable questions from unanswerable ones, each only in the direction that it means. Then that one figure, with a knee, and how clearly the
 * quote is preferred are set on the probability that the first quote is right (Platt, 1999). The threshold is the lowest
 * belief in an answer under which at most 4.5 % of the unanswerable questions of any of `CLEAN` are answered; 5 % are
 * allowed, the rest is for questions yet to come.
 */
const CONFIDENCE = new URL('../answer/confidence.json', import.meta.url)
/** Collections where a title that is removed takes all its answers with it; of others a first quote that nobody marked may be
 *  right in what is left. */
const CLEAN: ReadonlySet<string> = new Set(['squad2-dev', 'squadshifts-new-wiki'])
const FALSE_SHARE = 0.045
const KNEE = 2 // where an answer in the corpus is seven times as likely as none
const MISSPELT = 6 // one of so many questions is also asked with a typing mistake, lest `corrected` mean a wrong guess
const SEED = 2
const COLLECTION = 1000 // what each collection counts, whatever its size
const PENALTY = 0.1 // against some ten thousand cases
/** Most questions for a price or a length have an answer somewhere in the documents, so learning whether there is one holds it little
 *  against a quote that tells none. Yet of such quotes, believed all the same, 24 of 45 were right in encyclopedias and 2 of 12 in
 *  folders; of those with a measure 386 of 417 and 163 of 238. */
const LACKED_MEASURE_AT_MOST = -6
const split = createSentenceSplitter()

interface Observation {
  readonly collection: string
  readonly side: Side
  /** Rows of one title are one document. */
  readonly joined: boolean
  readonly halved: boolean
  readonly mistyped: boolean
  readonly signals: Signals
  readonly clear: number
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
  for (const directory of directories) for (const one of await observe(directory)) observations.push(one)
  await writeFile(CONFIDENCE, `${JSON.stringify(calibrate(observations), null, 2)}\n`)
}

async function observe(directory: string): Promise<Observation[]> {
  const whole = await readCollection(directory)
  const corpus = await loadCorpus(corpusOf(directory), split)
  const observations: Observation[] = []
  for (const inWholes of isJoinable(corpus) ? [false, true] : [false]) {
    for (const halved of [false, true]) {
      const variant = { joined: inWholes, halved }
      for (const one of await observeIn(directory, whole, corpus, variant)) observations.push(one)
    }
  }
  process.stderr.write(`${directory}: ${observations.length} observations\n`)
  return observations
}

async function observeIn(
  directory: string,
  whole: Collection,
  corpus: Corpus,
  shape: Pick<Observation, 'joined' | 'halved'>,
): Promise<Observation[]> {
  const numbers = new Map(whole.queries.map(({ id }, number) => [id, number]))
  const analyzer = remembering(englishAnalyzer)
  const observations: Observation[] = []
  const variant = shape.halved ? withoutHalf(whole) : whole
  const { documents, queries } = variant
  const rows = restrictedTo(corpus, new Set(documents.map(({ id }) => id)))
  const { corpus: kept, rowAt } = shaped(rows, shape.joined, document => passagesOf(document, split))
  const { collection, stored } = buildInMemory(kept.documents, kept.passages, segmentRules(englishAnalyzer))
  const retriever = new EmbeddedRetriever(collection, stored, {
    analyzer: englishAnalyzer,
    weights,
    parameters: BM25_DEFAULTS,
  })
  const misspelt = typos(variant, SEED).queries.filter(({ id }) => (numbers.get(id) ?? 0) % MISSPELT === 0)
  for (const [mistyped, query] of [
    ...queries.map(one => [false, one] as const),
    ...misspelt.map(one => [true, one] as const),
  ]) {
    const number = numbers.get(query.id) ?? 0
    const asked = whole.queries[number]
    const side = sideOf(directory, number, whole.queries.length)
    // A question written to be almost answered by its paragraph tells nothing about a corpus without an answer.
    if (asked === undefined || asked.unanswerable || side === 'aside') continue
    // Where nobody marked what a right quote is, none is right.
    if (asked.gold.length + asked.answers.length === 0) continue
    const { quotes, signals, clear } = await consider(query.text, retriever, analyzer, 1)
    const [quote] = quotes
    if (quote === undefined || signals === undefined) continue
    observations.push({
      collection: basename(directory),
      side,
      ...shape,
      mistyped,
      signals,
      clear,
      answerable: !query.unanswerable,
      right: isRight({ ...rowAt(quote.source.id, quote.span), text: quote.text }, query),
    })
  }
  return observations
}

function calibrate(observations: readonly Observation[]): BeliefWeights & { readonly threshold: number } {
  const names = Object.keys(observations[0]?.signals ?? {}) as (keyof Signals)[]
  const training = observations.filter(({ side }) => side === 'training')
  const answerable = tell(training, names)
  const fair = training.filter(({ halved, collection }) => !halved || CLEAN.has(collection))
  const confidence = trust(fair, answerable)
  const weights = { answerable, confidence }
  const believed = ({ signals, clear }: Observation) => believe(signals, clear, weights)

  const halves = observations.filter(({ halved, mistyped }) => halved && !mistyped)
  const groups = [...CLEAN].flatMap(name => {
    const negatives = halves.filter(({ collection, answerable }) => collection === name && !answerable)
    return [negatives.filter(({ joined }) => !joined), negatives.filter(({ joined }) => joined)]
  })
  const thresholds = groups.map(group => {
    const sorted = group.map(one => believed(one).answerable).sort((a, b) => a - b)
    return sorted[Math.ceil((1 - FALSE_SHARE) * sorted.length)] ?? 0.5
  })
  const threshold = round(Math.max(...thresholds))
  for (const line of reportOf(observations, believed, threshold)) process.stderr.write(`${line}\n`)
  return { ...weights, threshold }
}

/** How much each observation counts: `share` says what a whole collection does, by its size. */
function counted(some: readonly Observation[], share: (size: number) => number) {
  const sizes = new Map<string, number>()
  for (const { collection } of some) sizes.set(collection, (sizes.get(collection) ?? 0) + 1)
  return ({ collection }: Observation) => {
    const size = sizes.get(collection) ?? 1
    return share(size) / size
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** What sets the belief in an answer, and how clearly the quote is preferred, on the share of quotes that are right. Each
 *  collection counts by the square root of its size, as in learning to rank. */
function trust(
  fair: readonly Observation[],
  answerable: BeliefWeights['answerable'],
): BeliefWeights['confidence'] {
  const weightOf = counted(fair, Math.sqrt)
  const [scale = 1, bend = 0, clear = 0, bias = 0] = fitLogistic(
    fair.map(one => {
      const odds = oddsOf(one.signals, answerable)
      return {
        row: [odds, Math.max(0, odds - KNEE), one.clear],
        true: one.right,
        weight: weightOf(one),
      }
    }),
  )
  return {
    bias: round(bias),
    answerable: round(scale),
    knee: KNEE,
    beyond: round((scale + bend) / scale),
    clear: round(clear),
  }
}

/** What tells answerable questions from others. A signal that would speak against what it means is left out. */
function tell(
  training: readonly Observation[],
  names: readonly (keyof Signals)[],
): BeliefWeights['answerable'] {
  const weightOf = counted(training, () => COLLECTION)
  const fitted = fitLogistic(
    training.map(one => ({
      row: names.map(name => one.signals[name]),
      true: one.answerable,
      weight: weightOf(one),
    })),
    PENALTY,
  )
  const wrongly = (name: keyof Signals, i: number) =>
    Math.max(0, (fitted[i] as number) * (AGAINST.has(name) ? 1 : -1))
  const [worst] = names
    .map((name, i) => ({ name, by: wrongly(name, i) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
  if (worst !== undefined) {
    process.stderr.write(`${worst.name} would speak against its meaning; left out\n`)
    return tell(
      training,
      names.filter(name => name !== worst.name),
    )
  }
  const none = Object.keys(training[0]?.signals ?? {}).map(name => [name, 0])
  const learned = Object.fromEntries([
    ...none,
    ...names.map((name, i) => [name, round(fitted[i] as number)]),
  ]) as Record<keyof Signals, number>
  return {
    bias: round(fitted[names.length] as number),
    ...learned,
    lackedMeasure: Math.min(learned.lackedMeasure, LACKED_MEASURE_AT_MOST),
  }
}

/** For each collection with half its titles removed, on the development side. */
function* reportOf(
  observations: readonly Observation[],
  believed: (one: Observation) => Belief,
  threshold: number,
): Generator<string> {
  const developing = observations.filter(
    ({ side, halved, mistyped }) => side === 'development' && halved && !mistyped,
  )
  const nameOf = ({ collection, joined }: Observation) => `${collection}${joined ? ', joined' : ''}`
  for (const name of new Set(developing.map(nameOf))) {
    const own = developing.filter(one => nameOf(one) === name)
    const of = (answerable: boolean) =>
      own.filter(one => one.answerable === answerable).map(one => believed(one).answerable)
    const share = (some: readonly number[]) =>
      ((100 * some.filter(one => one >= threshold).length) / some.length).toFixed(1)
    const [right, wrong] = [of(true), of(false)]
    yield `${name}: AUROC ${auroc(right, wrong)?.toFixed(3)}, answered ${share(right)} %, falsely ${share(wrong)} %`
  }
}
