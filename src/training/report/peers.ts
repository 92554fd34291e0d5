import { basename } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import createWinkBm25 from 'wink-bm25-text-search'
import model from 'wink-eng-lite-web-model'
import winkNlp, { type ItemToken } from 'wink-nlp'
import type { Document } from '../../corpus/document.ts'
import { loadCorpus } from '../../corpus/load.ts'
import { collectionsIn, corpusOf, readCollection } from '../../evaluate/collection.ts'
import { hasRelevant } from '../../evaluate/judge.ts'
import { mean, ndcg, percentile, recall } from '../../evaluate/metrics.ts'
import { createSentenceSplitter } from '../../text/sentences.ts'

/** How two search engines that people would take instead rank the same documents for the same questions. They rank
 *  and do not quote. */
export interface PeerRanking {
  readonly peer: string
  readonly recall1: number
  readonly ndcg10: number
  /** Milliseconds a question. */
  readonly msP50: number
}

export interface Peers {
  readonly collection: string
  /** Places of the questions that were asked, evenly spread over those with a relevant document. */
  readonly numbers: readonly number[]
  /** How many questions there are. */
  readonly of: number
  readonly rankings: readonly PeerRanking[]
}

/** At most `most` questions of each of the collections. */
export async function askPeers(
  directories: readonly string[],
  most: number,
  onStep: (done?: string) => void,
): Promise<Peers[]> {
  const nlp = winkNlp(model, [])
  const all: Peers[] = []
  for (const directory of directories) {
    const each: Peers[] = []
    for (const one of collectionsIn(directory)) each.push(await askOn(one, most, nlp, () => onStep()))
    all.push(together(basename(directory), each))
    onStep(`${basename(directory)}: the peers were asked`)
  }
  return all
}

/** Of a folder of collections, all their questions count alike, numbered through. */
function together(collection: string, all: readonly Peers[]): Peers {
  const [first] = all
  if (first === undefined || all.length === 1) return first as Peers
  let before = 0
  const numbers = all.flatMap(one => {
    const moved = one.numbers.map(number => before + number)
    before += one.of
    return moved
  })
  const share = (peer: number, of: (one: PeerRanking) => number) =>
    all.reduce((sum, { numbers: own, rankings }) => {
      const ranking = rankings[peer]
      return ranking === undefined ? sum : sum + of(ranking) * own.length
    }, 0) / numbers.length
  const rankings = first.rankings.map(({ peer }, i) => ({
    peer,
    recall1: share(i, ({ recall1 }) => recall1),
    ndcg10: share(i, ({ ndcg10 }) => ndcg10),
    msP50: share(i, ({ msP50 }) => msP50),
  }))
  return { collection, of: before, numbers, rankings }
}

async function askOn(directory: string, most: number, nlp: Nlp, onStep: () => void): Promise<Peers> {
  const { queries } = await readCollection(directory)
  const { documents } = await loadCorpus(corpusOf(directory), createSentenceSplitter())
  const ranked = queries.flatMap((query, number) => (hasRelevant(query) ? [number] : []))
  const numbers = evenly(ranked, most)
  const rank = (peer: string, { search, close }: Peer): PeerRanking => {
    const asked = numbers.map(number => {
      const { text, judged } = queries[number] as (typeof queries)[number]
      const start = performance.now()
      const ids = search(text)
      const ms = performance.now() - start
      onStep()
      return { ms, recall1: recall(ids, judged, 1), ndcg10: ndcg(ids, judged, 10) }
    })
    close()
    const times = asked.map(({ ms }) => ms)
    return {
      peer,
      recall1: mean(asked.map(one => one.recall1)) ?? 0,
      ndcg10: mean(asked.map(one => one.ndcg10)) ?? 0,
      msP50: percentile(times, 0.5) ?? 0,
    }
  }
  return {
    collection: basename(directory),
    numbers,
    of: queries.length,
    rankings: [
      rank('SQLite FTS5', openFts5(documents)),
      rank('wink-bm25-text-search', openWink(documents, nlp)),
    ],
  }
}

/** At most `most` of them, evenly spread. */
export function evenly<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all]
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)] as T)
}

interface Peer {
  /** Ids of the best ten documents. */
  search(question: string): string[]
  close(): void
}

const DEPTH = 10

/** subtle: made once. Each one that is made lengthens what the model keeps, until, at the twentieth, no string holds it. */
type Nlp = ReturnType<typeof winkNlp>

/** Porter stems; the question's words quoted, so that none is taken for an operator, and any of them may match. */
function openFts5(documents: readonly Document[]): Peer {
  const database = new sqlite.Database()
  database.run(
    `CREATE VIRTUAL TABLE documents USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')`,
  )
  database.run('BEGIN')
  const insert = database.prepare('INSERT INTO documents VALUES (?, ?, ?)')
  for (const { id, title, text } of documents) insert.run([id, title, text])
  insert.finalize()
  database.run('COMMIT')
  // subtle: FTS5 scores are negative, the best the smallest.
  const select = database.prepare(
    `SELECT id FROM documents WHERE documents MATCH ? ORDER BY bm25(documents, 0, 1, 1) LIMIT ${DEPTH}`,
  )
  return {
    search(question) {
      const words = question.match(/[\p{L}\p{N}]+/gu) ?? []
      if (words.length === 0) return []
      return select.all(words.map(word => `"${word}"`).join(' OR ')).map(row => String(row.id))
    },
    close() {
      select.finalize()
      database.close()
    },
  }
}

/** Prepared as its documentation shows: words only, in lower case, without stop words, as stems. */
function openWink(documents: readonly Document[], nlp: Nlp): Peer {
  const { its } = nlp
  const engine = createWinkBm25()
  engine.defineConfig({ fldWeights: { title: 1, text: 1 } })
  engine.definePrepTasks([
    text => {
      const terms: string[] = []
      nlp
        .readDoc(text.toLowerCase())
        .tokens()
        .filter(token => token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
        .each((token: ItemToken) => {
          terms.push(token.out(its.stem as never) as string)
        })
      return terms
    },
  ])
  for (const [i, { title, text }] of documents.entries()) engine.addDoc({ title, text }, i)
  engine.consolidate()
  return {
    search: question => engine.search(question, DEPTH).map(([i]) => documents[Number(i)]?.id ?? ''),
    close() {},
  }
}
