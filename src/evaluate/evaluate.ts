import { type Answer, type Answerer, quotesOf } from '../answer/answer.ts'
import type { Library } from '../retrieval/library.ts'
import type { Retriever } from '../retrieval/retriever.ts'
import type { Collection } from './collection.ts'
import { asWritten, type RowAt } from './joined.ts'
import { auroc, mean, percentile } from './metrics.ts'
import { type Measured, measure, type Outcome } from './outcome.ts'
import { rankDocuments } from './rank.ts'

/** Shares and ranking figures are in [0, 1]; undefined where the collection has nothing to measure by. */
export interface Evaluation {
  readonly documents: number
  readonly questions: number
  readonly answerable: number
  readonly unanswerable: number
  /** Documents ranked for each question. */
  readonly k: number
  /** Questions with a relevant document: those that the ranking is measured by. */
  readonly rankedQuestions: number
  readonly ndcg10: number | undefined
  readonly mrr10: number | undefined
  readonly recall1: number | undefined
  readonly recall5: number | undefined
  readonly recall10: number | undefined
  readonly recall100: number | undefined
  /** Those of them with gold sentences or accepted answers, which quotes are measured by. */
  readonly judgedQuestions: number
  /** Share whose first quote is right, and share with a right one among the first three. */
  readonly quote1: number | undefined
  readonly quote3: number | undefined
  /** Mean over all questions that got a quote. */
  readonly firstQuoteWords: number | undefined
  readonly quotes: number
  /** How many of the quotes are not their document's slice; only where a library was given. */
  readonly notVerbatim: number | undefined
  /** How well the belief that there is an answer tells answerable questions from unanswerable ones; 0.5 is chance. */
  readonly auroc: number | undefined
  /** Share of kind `quotes` among the answerable, and among the unanswerable. */
  readonly answered: number | undefined
  readonly falselyAnswered: number | undefined
  /** Milliseconds from a question to its answer. */
  readonly msP50: number | undefined
  readonly msP95: number | undefined
  readonly msP99: number | undefined
  /** What the figures are made of, a question each. */
  readonly measured: readonly Measured[]
}

export interface EvaluationOptions {
  /** Documents to rank for each question; a figure that looks deeper is left out. 100 unless told. */
  readonly k?: number
  /** Gets each outcome as soon as it is there, in the order of the questions. */
  readonly record?: (outcome: Outcome) => Promise<void> | void
  /** Where the engine's documents are not the collection's rows. */
  readonly rowAt?: RowAt
  /** Checks that each quote is verbatim. */
  readonly library?: Pick<Library, 'slice'>
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number
}

/**
 * Asks every question, one after the other, and measures what comes back. `answerer` and `retriever` must
 * hold the collection's documents under their ids, or `rowAt` tells which they are. Rejects with RetrieverUnavailable.
 */
export async function evaluate(
  collection: Collection,
  answerer: Answerer,
  retriever: Retriever,
  options: EvaluationOptions = {},
): Promise<Evaluation> {
  const { k = DEFAULT_DEPTH, rowAt = asWritten, record, library, now = () => performance.now() } = options
  const measured: Measured[] = []
  let notVerbatim = 0
  for (const query of collection.queries) {
    const start = now()
    const answer = await answerer.answer(query.text, { quotes: QUOTES_ASKED })
    const ms = now() - start
    const outcome = { query, answer, ranked: await rankDocuments(retriever, query.text, k, rowAt), rowAt, ms }
    measured.push(measure(outcome))
    if (library !== undefined) notVerbatim += await countNotVerbatim(answer, library)
    await record?.(outcome)
  }
  return {
    documents: collection.documents.length,
    questions: collection.queries.length,
    k,
    notVerbatim: library && notVerbatim,
    ...summary(measured, k),
    measured,
  }
}

/** Of several collections, asked each by itself, as if they were one: all questions count alike. */
export function together(all: readonly Evaluation[]): Evaluation {
  const sum = (of: (one: Evaluation) => number) => all.reduce((total, one) => total + of(one), 0)
  const k = Math.min(...all.map(one => one.k))
  const measured = all.flatMap(one => one.measured)
  return {
    documents: sum(({ documents }) => documents),
    questions: sum(({ questions }) => questions),
    k,
    notVerbatim: all.some(one => one.notVerbatim === undefined)
      ? undefined
      : sum(({ notVerbatim = 0 }) => notVerbatim),
    ...summary(measured, k),
    measured,
  }
}

const DEFAULT_DEPTH = 100
const QUOTES_ASKED = 3

async function countNotVerbatim(answer: Answer, library: Pick<Library, 'slice'>): Promise<number> {
  let count = 0
  for (const { source, span, text } of quotesOf(answer)) {
    if ((await library.slice(source.id, span)) !== text) count += 1
  }
  return count
}

function summary(measured: readonly Measured[], k: number) {
  const all = (name: keyof Measured) => measured.flatMap(one => one[name] ?? [])
  const share = (name: keyof Measured) => mean(all(name))
  /** A figure that looks deeper than `k` would be too low without saying so. */
  const within = (depth: number, name: keyof Measured) => (depth > k ? undefined : share(name))
  return {
    answerable: all('answered').length,
    unanswerable: all('falselyAnswered').length,
    rankedQuestions: all('mrr10').length,
    ndcg10: within(10, 'ndcg10'),
    mrr10: within(10, 'mrr10'),
    recall1: within(1, 'recall1'),
    recall5: within(5, 'recall5'),
    recall10: within(10, 'recall10'),
    recall100: within(100, 'recall100'),
    judgedQuestions: all('quote1').length,
    quote1: share('quote1'),
    quote3: share('quote3'),
    firstQuoteWords: share('firstQuoteWords'),
    quotes: all('quotes').reduce((sum, quotes) => sum + quotes, 0),
    auroc: auroc(all('answerable'), all('falselyAnswerable')),
    answered: share('answered'),
    falselyAnswered: share('falselyAnswered'),
    msP50: percentile(all('ms'), 0.5),
    msP95: percentile(all('ms'), 0.95),
    msP99: percentile(all('ms'), 0.99),
  }
}
