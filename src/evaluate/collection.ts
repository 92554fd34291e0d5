import { existsSync, readdirSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import type { Span } from '../text/span.ts'
import { type Row, rows } from './rows.ts'

/** Questions about a corpus, with what a right answer is. */
export interface Collection {
  /** In corpus order. Without their texts: the engine has those, and a large corpus fits in memory once. */
  readonly documents: readonly { readonly id: string; readonly title: string }[]
  /** In file order. */
  readonly queries: readonly EvaluationQuery[]
}

export interface EvaluationQuery {
  readonly id: string
  readonly text: string
  /** Strings of which a right quote contains one. */
  readonly answers: readonly string[]
  /** Sentences of which a right quote covers at least half of one; where there are any, `answers` do not count. */
  readonly gold: readonly GoldSentence[]
  /** The corpus has no answer, and a good engine says so. */
  readonly unanswerable: boolean
  /** Grades of judged documents by id: above 0 is relevant, more is better. */
  readonly judged: ReadonlyMap<string, number>
}

export interface GoldSentence extends Span {
  readonly document: string
}

/** A collection cannot be used as it is; the message has a line for each fault: file, line, what to do. */
export class CollectionError extends Error {
  override readonly name = 'CollectionError'
}

/** The collections that a folder stands for: itself, or all in it, each about documents of its own. */
export function collectionsIn(directory: string): string[] {
  if (existsSync(join(directory, 'queries.jsonl'))) return [directory]
  const inside = existsSync(directory)
    ? readdirSync(directory)
        .sort()
        .map(name => join(directory, name))
        .filter(one => existsSync(join(one, 'queries.jsonl')))
    : []
  return inside.length > 0 ? inside : [directory]
}

/** Where a collection's texts are: a folder of documents as an owner keeps it, or the rows of one file. */
export function corpusOf(directory: string): string {
  const folder = join(directory, 'documents')
  return existsSync(folder) ? folder : join(directory, 'corpus.jsonl')
}

/**
 * Reads `queries.jsonl` and `qrels.tsv` of a folder, and beside them `corpus.jsonl`, or the names of what is in `documents/`. A
 * collection with a fault is not evaluated at all, since a left-out row would change every figure: throws CollectionError.
 */
export async function readCollection(directory: string): Promise<Collection> {
  const faults: string[] = []
  const corpus = corpusOf(directory)
  const documents = corpus.endsWith('.jsonl')
    ? await readDocuments(corpus, faults)
    : await listDocuments(corpus, faults)
  const judgements = await readJudgements(join(directory, 'qrels.tsv'), faults)
  const queries = await readQueries(join(directory, 'queries.jsonl'), judgements, faults)
  if (faults.length > 0) throw new CollectionError(faultsMessage(directory, faults))
  return { documents, queries }
}

const FAULTS_SHOWN = 10

async function readDocuments(file: string, faults: string[]): Promise<Collection['documents']> {
  const documents: { id: string; title: string }[] = []
  const lines = new Map<string, number>()
  for await (const row of rows(file, faults)) {
    const fields = object(row, faults)
    const id = fields && identifier(fields._id, row, lines, faults)
    if (fields === undefined || id === undefined) continue
    if (typeof fields.text !== 'string') faults.push(`${at(row)}: "text" should be a string`)
    documents.push({ id, title: typeof fields.title === 'string' ? fields.title : '' })
  }
  return documents
}

/** As reading the folder names them: files by their path, rows by their ids. A file is a title of its own. */
async function listDocuments(folder: string, faults: string[]): Promise<Collection['documents']> {
  const documents: { id: string; title: string }[] = []
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const file of files.filter(entry => entry.isFile())) {
    const path = join(file.parentPath, file.name)
    const extension = extname(path).toLowerCase()
    if (extension === '.jsonl') for (const one of await readDocuments(path, faults)) documents.push(one)
    else if (TEXTS.has(extension))
      documents.push({ id: relative(folder, path).split(sep).join('/'), title: '' })
  }
  return documents
}

const TEXTS: ReadonlySet<string> = new Set(['.txt', '.md', '.markdown'])

async function readQueries(
  file: string,
  judgements: ReadonlyMap<string, ReadonlyMap<string, number>>,
  faults: string[],
): Promise<EvaluationQuery[]> {
  const queries: EvaluationQuery[] = []
  const lines = new Map<string, number>()
  for await (const row of rows(file, faults)) {
    const fields = object(row, faults)
    const id = fields && identifier(fields._id, row, lines, faults)
    if (fields === undefined || id === undefined) continue
    const text = fields.text
    if (typeof text !== 'string') faults.push(`${at(row)}: "text" should be a string`)
    queries.push({
      id,
      text: typeof text === 'string' ? text : '',
      answers: answers(fields.answers, row, faults),
      gold: goldSentences(fields, row, faults),
      unanswerable: fields.unanswerable === true,
      judged: judgements.get(id) ?? new Map(),
    })
  }
  return queries
}

async function readJudgements(file: string, faults: string[]): Promise<Map<string, Map<string, number>>> {
  const judgements = new Map<string, Map<string, number>>()
  let header = true
  for await (const row of rows(file, faults)) {
    const [query = '', document = '', grade = '', ...more] = row.text.split('\t')
    const isJudgement = more.length === 0 && query !== '' && document !== '' && /^-?\d+$/.test(grade.trim())
    if (header) {
      header = false
      // Skipping a first line that judges would quietly lose a judgement.
      if (isJudgement)
        faults.push(`${at(row)}: should be the header, query-id, corpus-id, score with tabs between; add it`)
      continue
    }
    if (!isJudgement) {
      faults.push(`${at(row)}: should be query-id, corpus-id and a whole number, with tabs between`)
      continue
    }
    const judged = judgements.get(query) ?? new Map<string, number>()
    if (judged.has(document))
      faults.push(`${at(row)}: judges "${document}" for "${query}" a second time; keep one`)
    judgements.set(query, judged.set(document, Number(grade)))
  }
  return judgements
}

/** subtle: collections have blank answers, which every quote would contain; they are no answers. */
function answers(value: unknown, row: Row, faults: string[]): string[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value) || value.some(answer => typeof answer !== 'string')) {
    faults.push(`${at(row)}: "answers" should be a list of strings`)
    return []
  }
  return value.filter(answer => answer.trim() !== '')
}

/** `gold_sentences`, or `gold_sentence` for a single one. */
function goldSentences(fields: Record<string, unknown>, row: Row, faults: string[]): GoldSentence[] {
  const single = fields.gold_sentence
  const value = fields.gold_sentences ?? (single == null ? [] : [single])
  const gold = Array.isArray(value) ? value.map(goldSentence) : [undefined]
  if (gold.includes(undefined)) {
    faults.push(`${at(row)}: "gold_sentences" should be a list of {doc, start, end} with start < end`)
  }
  return gold.filter(sentence => sentence !== undefined)
}

function goldSentence(value: unknown): GoldSentence | undefined {
  const { doc, start, end } = (value ?? {}) as { doc?: unknown; start?: unknown; end?: unknown }
  if (typeof doc !== 'string' || !isOffset(start) || !isOffset(end) || start >= end) return undefined
  return { document: doc, start, end }
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function object(row: Row, faults: string[]): Record<string, unknown> | undefined {
  let value: unknown
  try {
    value = JSON.parse(row.text)
  } catch (error) {
    faults.push(`${at(row)}: is not JSON (${(error as Error).message}); every line needs one object`)
    return undefined
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  faults.push(`${at(row)}: should be a JSON object`)
  return undefined
}

function identifier(
  value: unknown,
  row: Row,
  lines: Map<string, number>,
  faults: string[],
): string | undefined {
  if (typeof value !== 'string' || value === '') {
    faults.push(`${at(row)}: "_id" should be a string that is not empty`)
    return undefined
  }
  const first = lines.get(value)
  if (first !== undefined) {
    faults.push(`${at(row)}: "_id" is "${value}", as in line ${first}; every row needs its own`)
    return undefined
  }
  lines.set(value, row.line)
  return value
}

function at(row: Row): string {
  return `${row.file}:${row.line}`
}

function faultsMessage(directory: string, faults: readonly string[]): string {
  const hidden = faults.length - FAULTS_SHOWN
  const shown = faults.slice(0, FAULTS_SHOWN).map(fault => `\n  ${fault}`)
  return `${directory} cannot be evaluated:${shown.join('')}${hidden > 0 ? `\n  and ${hidden} more` : ''}`
}
