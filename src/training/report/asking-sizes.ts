import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { makeCorpus } from '../../bench/make-corpus.ts'
import { openQuoth, wire } from '../../compose.ts'
import { type Corpus, loadCorpus, restrictedTo } from '../../corpus/load.ts'
import { passagesOf } from '../../corpus/passages.ts'
import { type Collection, corpusOf, readCollection } from '../../evaluate/collection.ts'
import { evaluate, together } from '../../evaluate/evaluate.ts'
import { joined } from '../../evaluate/joined.ts'
import { inPairs, withoutHalf } from '../../evaluate/variants.ts'
import { BM25_DEFAULTS } from '../../ranking/bm25.ts'
import { createSentenceSplitter } from '../../text/sentences.ts'
import { sideOf } from '../sides.ts'
import { AMONG, type Sized } from './sizes.ts'

/**
 * Asks what nothing was learned from in corpora from two documents to a million passages. `material`: collections whose
 * sentences the passages around are made of. Needs room for three gigabytes in the folder for temporary files.
 */
export async function askSizes(
  directory: string,
  material: readonly string[],
  onStep: (done?: string) => void,
): Promise<Sized[]> {
  const whole = await readCollection(directory)
  const fresh: Collection = {
    ...whole,
    queries: whole.queries.filter(
      (_, number) => sideOf(directory, number, whole.queries.length) !== 'training',
    ),
  }
  const all = [await askPairs(directory, fresh, onStep)]
  for (const among of AMONG) all.push(await askAmong(directory, fresh, among, material, onStep))
  return all
}

async function askPairs(
  directory: string,
  fresh: Collection,
  onStep: (done?: string) => void,
): Promise<Sized> {
  const split = createSentenceSplitter()
  const corpus = await loadCorpus(corpusOf(directory), split)
  const evaluations = []
  let passages = 0
  for (const pair of inPairs(fresh)) {
    const { corpus: kept, rowAt } = joined(restricted(corpus, pair), document => passagesOf(document, split))
    const { answerer, retriever } = wire(kept, BM25_DEFAULTS)
    passages += kept.passages.length
    evaluations.push(await evaluate(pair, answerer, retriever, { k: DEPTH, rowAt, record: () => onStep() }))
  }
  const corpora = evaluations.length
  const name = basename(directory)
  onStep(`${name}: ${corpora} corpora of two documents were asked`)
  return {
    collection: name,
    among: 'pair',
    corpora,
    documents: 2,
    passages: Math.round(passages / corpora),
    measured: together(evaluations).measured,
  }
}

const DEPTH = 10 // documents ranked; only quotes and beliefs are looked at

function restricted(corpus: Corpus, { documents }: Collection): Corpus {
  return restrictedTo(corpus, new Set(documents.map(({ id }) => id)))
}

/** As `npm start` does it, with the index on the disk. */
async function askAmong(
  directory: string,
  fresh: Collection,
  among: number,
  material: readonly string[],
  onStep: (done?: string) => void,
): Promise<Sized> {
  const half = withoutHalf(fresh)
  const folder = await mkdtemp(join(tmpdir(), 'quoth-sizes-'))
  try {
    const corpus = join(folder, 'corpus')
    await mkdir(corpus)
    if (among > 0) await makeCorpus({ collections: material, passages: among, folder: corpus })
    await writeFile(join(corpus, 'asked.jsonl'), await rowsOf(directory, half))
    const quoth = await openQuoth({
      corpus,
      dataDir: join(folder, 'data'),
      bm25: BM25_DEFAULTS,
      onEvent({ level, message }) {
        if (level !== 'info') throw new Error(message)
      },
    })
    try {
      await quoth.catchUp()
      const { answerer, retriever } = quoth
      const { measured } = await evaluate(half, answerer, retriever, { k: DEPTH, record: () => onStep() })
      const name = basename(directory)
      onStep(`${name}: asked among ${among.toLocaleString('en')} passages`)
      return {
        collection: name,
        among,
        corpora: 1,
        documents: quoth.documents(),
        passages: quoth.passages(),
        measured,
      }
    } finally {
      await quoth.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function rowsOf(directory: string, { documents }: Collection): Promise<string> {
  const kept = new Set(documents.map(({ id }) => id))
  const lines = (await readFile(corpusOf(directory), 'utf8')).trimEnd().split('\n')
  return `${lines.filter(line => kept.has(JSON.parse(line)._id)).join('\n')}\n`
}
