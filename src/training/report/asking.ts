import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Quoth, wire, wirePlain } from '../../compose.ts'
import { type Corpus, loadCorpus, restrictedTo } from '../../corpus/load.ts'
import { passagesOf } from '../../corpus/passages.ts'
import { type Collection, collectionsIn, corpusOf, readCollection } from '../../evaluate/collection.ts'
import { evaluate } from '../../evaluate/evaluate.ts'
import { shaped } from '../../evaluate/joined.ts'
import { type Measured, measure, type Outcome } from '../../evaluate/outcome.ts'
import { typos, withoutHalf } from '../../evaluate/variants.ts'
import { BM25_DEFAULTS } from '../../ranking/bm25.ts'
import { createSentenceSplitter } from '../../text/sentences.ts'
import { type Side, sideOf } from '../sides.ts'
import type { System, Variant } from './experiments.ts'
import type { Times } from './times.ts'

/** One question of one experiment. */
export interface Observation {
  /** Place in the collection's file, and how many there are. */
  readonly number: number
  readonly of: number
  readonly side: Side
  readonly measured: Measured
  /** The collection itself has the question as unanswerable: a question written to be almost answered by its
   *  paragraph, say. It says something else than one whose documents were removed. */
  readonly bornUnanswerable: boolean
}

/** One system asked all questions of one variant. */
export interface Asked {
  readonly collection: string
  readonly variant: Variant
  readonly system: System
  readonly documents: number
  /** Start of the SHA-256 of corpus.jsonl, or of the versions of what is in a folder. */
  readonly fingerprint: string
  readonly observations: readonly Observation[]
  readonly notVerbatim: number
}

/** Where the questions about the texts in `seeds/` are kept: they test the project, and are its smallest collection. */
export const SEEDS = 'seeds'

/** Of a folder of collections all are asked, each about its own documents, and their questions are numbered through. */
export async function ask(
  directory: string,
  variant: Variant,
  system: System,
  onOutcome: (outcome: Outcome, side: Side) => void = () => {},
): Promise<Asked> {
  const all: Asked[] = []
  for (const one of collectionsIn(directory)) all.push(await askOne(one, variant, system, onOutcome))
  const [first, ...others] = all
  if (first === undefined || others.length === 0) return first as Asked
  const of = sum(all.map(({ observations }) => observations[0]?.of ?? 0))
  let before = 0
  const observations = all.flatMap(one => {
    const moved = one.observations.map(each => ({ ...each, number: before + each.number, of }))
    before += one.observations[0]?.of ?? 0
    return moved
  })
  return {
    ...first,
    collection: basename(directory),
    documents: sum(all.map(({ documents }) => documents)),
    fingerprint: short(all.map(({ fingerprint }) => fingerprint).join()),
    observations,
    notVerbatim: sum(all.map(({ notVerbatim }) => notVerbatim)),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

async function askOne(
  directory: string,
  variant: Variant,
  system: System,
  onOutcome: (outcome: Outcome, side: Side) => void,
): Promise<Asked> {
  const name = basename(directory)
  const { corpus, whole, fingerprint } = await open(directory)
  const collection = variantOf(whole, variant)
  const numbers = new Map(whole.queries.map(({ id }, number) => [id, number]))
  const rows = restrictedTo(corpus, new Set(collection.documents.map(({ id }) => id)))
  const split = createSentenceSplitter()
  const { corpus: kept, rowAt } = shaped(rows, isJoined(variant), document => passagesOf(document, split))
  const quoth = wired(kept, system)
  const observations: Observation[] = []
  const { notVerbatim = 0 } = await evaluate(collection, quoth.answerer, quoth.retriever, {
    library: quoth.library,
    rowAt,
    record(outcome) {
      const number = numbers.get(outcome.query.id) ?? 0
      const side = sideOf(directory, number, whole.queries.length)
      const bornUnanswerable = whole.queries[number]?.unanswerable ?? false
      observations.push({
        number,
        of: whole.queries.length,
        side,
        measured: measure(outcome),
        bornUnanswerable,
      })
      onOutcome(outcome, side)
    },
  })
  return {
    collection: name,
    variant,
    system,
    documents: kept.documents.length,
    fingerprint,
    observations,
    notVerbatim,
  }
}

/** Asks all questions twice. To be done alone: another process on the machine shares its caches and its memory. */
export async function timeAnswers(
  directory: string,
  system: System,
  onStep: (done?: string) => void,
): Promise<Times> {
  const [first, second]: [number[], number[]] = [[], []]
  let documents = 0
  for (const one of collectionsIn(directory)) {
    const { corpus, whole } = await open(one)
    const { answerer } = wired(corpus, system)
    documents += corpus.documents.length
    for (const times of [first, second]) {
      for (const { text } of whole.queries) {
        const start = performance.now()
        await answerer.answer(text)
        times.push(performance.now() - start)
        onStep()
      }
    }
  }
  const collection = basename(directory)
  onStep(`${collection}: ${system} was timed`)
  return { collection, system, documents, first, second }
}

/** A collection's documents, and Quoth over them: for what else there is to ask than its questions. */
export async function openQuoth(
  directory: string,
): Promise<{ readonly corpus: Corpus; readonly quoth: Quoth }> {
  const { corpus } = await open(directory)
  return { corpus, quoth: wired(corpus, 'quoth') }
}

function wired(corpus: Corpus, system: System): Quoth {
  return system === 'quoth' ? wire(corpus, BM25_DEFAULTS) : wirePlain(corpus)
}

const TYPO_SEED = 1

function variantOf(collection: Collection, variant: Variant): Collection {
  switch (variant) {
    case 'whole':
    case 'joined':
      return collection
    case 'without-half':
    case 'joined without-half':
      return withoutHalf(collection)
    case 'typos':
      return typos(collection, TYPO_SEED)
    default:
      return variant satisfies never
  }
}

function isJoined(variant: Variant): boolean {
  return variant === 'joined' || variant === 'joined without-half'
}

interface Opened {
  readonly corpus: Corpus
  readonly whole: Collection
  readonly fingerprint: string
}

async function open(directory: string): Promise<Opened> {
  if (basename(directory) === SEEDS) return openSeeds(directory)
  const path = corpusOf(directory)
  const corpus = await loadCorpus(path, createSentenceSplitter())
  const fingerprint = path.endsWith('.jsonl') ? short(await readFile(path)) : fingerprintOf(corpus)
  return { corpus, whole: await readCollection(directory), fingerprint }
}

/** The golden questions say which words a right quote holds, not which document they are from. */
async function openSeeds(directory: string): Promise<Opened> {
  const corpus = await loadCorpus(directory, createSentenceSplitter())
  const file = join(directory, '..', 'tests', 'golden', 'questions.jsonl')
  const judged = new Map(corpus.documents.map(({ id }) => [id, 1]))
  const queries = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map(line => {
      const { id, question, quotes = [], unanswerable = false } = JSON.parse(line)
      return {
        id,
        text: question,
        answers: quotes,
        gold: [],
        unanswerable,
        judged: unanswerable ? new Map() : judged,
      }
    })
  return { corpus, whole: { documents: corpus.documents, queries }, fingerprint: fingerprintOf(corpus) }
}

function fingerprintOf({ documents }: Corpus): string {
  return short(documents.map(({ version }) => version).join())
}

function short(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}
