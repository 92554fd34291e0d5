import { basename } from 'node:path'
import { mean, ndcg } from '../../evaluate/metrics.ts'
import { PASSAGE_FEATURES, SENTENCE_FEATURES } from '../../ranking/features.ts'
import { Model, type Weights } from '../../ranking/model.ts'
import { type Example, examplesOf } from '../examples.ts'
import { learn } from '../learn.ts'
import { sideOf } from '../sides.ts'
import { evenly } from './peers.ts'

/** How well a set of weights chooses among the candidates, in [0, 1]: means over the collections, of which each counts
 *  by the square root of its questions, as in learning. */
export interface Choosing<T = number> {
  /** The first passage is right. */
  readonly first: T
  /** nDCG@10 over passages. */
  readonly ndcg10: T
  /** The best sentence of the best right passage is one that answers. */
  readonly sentence: T
}

export interface Change {
  /** Negative where leaving out hurts. */
  readonly by: number
  /** Standard error of the change; twice as much and more is hardly chance. */
  readonly error: number
}

export interface Effect {
  /** `passage.head`, or what a group of features is called. */
  readonly feature: string
  readonly meaning: string
  /** What leaving it out changes, the weights learned anew. */
  readonly change: Choosing<Change>
}

export interface Effects {
  readonly questions: number
  readonly with: Choosing
  readonly single: readonly Effect[]
  readonly groups: readonly Effect[]
}

/** Learns without each feature in turn, and looks at the development side, from evidence that is gathered once. */
export async function effectsOf(
  directories: readonly string[],
  onStep: (done: string) => void,
): Promise<Effects> {
  const training: Example[] = []
  const development: Example[] = []
  for (const directory of directories) {
    const examples = await examplesOf(directory)
    const side = (wanted: string) =>
      examples.filter(({ collection, number, of }) => sideOf(collection, number, of) === wanted)
    training.push(...evenly(side('training'), MOST_TRAINING))
    // A folder of collections is one of them here.
    const looked = evenly(side('development'), MOST_DEVELOPMENT)
    development.push(...looked.map(example => ({ ...example, collection: directory })))
    onStep(`${basename(directory)}: evidence gathered`)
  }
  const all = choose(development, learn(training))
  const effect = (feature: string, meaning: string, without: readonly string[]): Effect => {
    const left = choose(development, learn(training, new Set(without)))
    onStep(`learned without ${feature}`)
    const change = (name: keyof Choosing) => changeOf(all[name], left[name])
    return {
      feature,
      meaning,
      change: { first: change('first'), ndcg10: change('ndcg10'), sentence: change('sentence') },
    }
  }
  return {
    questions: development.length,
    with: {
      first: meanOfMeans(all.first),
      ndcg10: meanOfMeans(all.ndcg10),
      sentence: meanOfMeans(all.sentence),
    },
    single: FEATURES.map(({ name, meaning }) => effect(name, meaning, [name])),
    groups: Object.entries(GROUPS).map(([name, features]) =>
      effect(name, features.map(feature => `\`${feature}\``).join(', '), features),
    ),
  }
}

const MOST_TRAINING = 300 // of a collection: enough to set forty weights, few enough to learn sixty times
const MOST_DEVELOPMENT = 800

export const FEATURES = [
  ...Object.entries(PASSAGE_FEATURES).map(([name, meaning]) => ({ name: `passage.${name}`, meaning })),
  ...Object.entries(SENTENCE_FEATURES).map(([name, meaning]) => ({ name: `sentence.${name}`, meaning })),
]

/** Features that say nearly the same stand in for each other: only together is it seen what they give. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'BM25 itself': ['passage.bm25', 'passage.relative'],
  'title and headings': ['passage.head', 'passage.headAsked', 'sentence.headRest'],
  'pairs, order and nearness': ['passage.pairs', 'passage.tellingPairs', 'sentence.near'],
  'exact forms': ['passage.exact', 'sentence.exact'],
  'related words': ['passage.related', 'sentence.related'],
  'other words': ['passage.otherWords', 'sentence.otherWords'],
  'words of nearly any question': ['passage.usual', 'sentence.usual'],
  'function words and tense': [
    'passage.functionWords',
    'passage.functionPairs',
    'passage.otherTense',
    'sentence.functionWords',
    'sentence.otherTense',
  ],
  'rare words, names, numbers': ['passage.names', 'passage.rarest', 'sentence.telling'],
  'what stands around it': ['passage.around', 'passage.neighbours', 'passage.adjacent', 'passage.sibling'],
  'position and length': [
    'passage.brief',
    'passage.opening',
    'sentence.first',
    'sentence.short',
    'sentence.long',
  ],
  'neighbouring sentences': ['sentence.before', 'sentence.after'],
  'kind of answer': [
    'sentence.person',
    'sentence.time',
    'sentence.place',
    'sentence.amount',
    'sentence.reason',
    'sentence.definition',
    'sentence.isA',
    'sentence.measure',
  ],
}

/** For each collection, a figure for each question. */
type ByCollection = ReadonlyMap<string, readonly number[]>

function choose(examples: readonly Example[], weights: Weights): Choosing<ByCollection> {
  const model = new Model(weights)
  // Sentences of one passage keep their order whatever the passage makes of its best, unless that is left out.
  const reader = new Model({ ...weights, passage: { ...weights.passage, sentence: 1 } })
  const first = new Map<string, number[]>()
  const ndcg10 = new Map<string, number[]>()
  const sentence = new Map<string, number[]>()
  for (const { collection, candidates, relevant, gold } of examples) {
    const order = candidates
      .map((candidate, i) => ({ i, candidate, score: model.judge(candidate).score }))
      .sort((a, b) => b.score - a.score || a.candidate.passage - b.candidate.passage)
    const grades = new Map(relevant.map((right, i) => [String(i), Number(right)]))
    const names = order.map(({ i }) => String(i))
    add(first, collection, Number(relevant[order[0]?.i ?? -1] ?? false))
    add(ndcg10, collection, ndcg(names, grades, 10))
    const right = order.find(({ i }) => (gold[i]?.length ?? 0) > 1)
    if (right === undefined) continue
    const { score, sentences } = reader.judge(right.candidate)
    add(sentence, collection, Number(gold[right.i]?.[sentences.indexOf(score)] ?? false))
  }
  return { first, ndcg10, sentence }
}

/** The questions are the same before and after, so it is their differences that vary. */
export function changeOf(before: ByCollection, after: ByCollection): Change {
  let by = 0
  let variance = 0
  for (const [collection, values] of before) {
    const differences = values.map((value, i) => (after.get(collection)?.[i] ?? 0) - value)
    const middle = mean(differences) ?? 0
    const spread = mean(differences.map(difference => (difference - middle) ** 2)) ?? 0
    const weight = weightOf(before, collection)
    by += weight * middle
    variance += weight ** 2 * (spread / differences.length)
  }
  return { by, error: Math.sqrt(variance) }
}

function weightOf(all: ByCollection, collection: string): number {
  const sum = [...all.values()].reduce((total, { length }) => total + Math.sqrt(length), 0)
  return Math.sqrt(all.get(collection)?.length ?? 0) / sum
}

function add(values: Map<string, number[]>, collection: string, value: number): void {
  const known = values.get(collection)
  if (known === undefined) values.set(collection, [value])
  else known.push(value)
}

function meanOfMeans(values: ByCollection): number {
  return [...values].reduce((sum, [name, some]) => sum + weightOf(values, name) * (mean(some) ?? 0), 0)
}
