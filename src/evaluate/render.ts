import type { Evaluation } from './evaluate.ts'

/** The figures as a table for a terminal, one measure a line, with those of another system beside them; `-` where
 *  there was nothing to measure by. */
export function renderEvaluation(evaluation: Evaluation, plain?: Evaluation): string {
  const beside = plain && sections(plain)
  const rows = sections(evaluation).flatMap(({ title, measures }, i) => [
    { label: title, values: [] },
    ...measures.map(({ name, value, form }, j) => ({
      label: `  ${name}`,
      values: [value, ...(beside ? [beside[i]?.measures[j]?.value] : [])].map(FORMS[form]),
    })),
  ])
  if (plain) rows.unshift({ label: '', values: ['quoth', 'plain BM25'] })
  const labelWidth = Math.max(...rows.map(({ label, values }) => (values.length === 0 ? 0 : label.length)))
  const valueWidth = Math.max(...rows.flatMap(({ values }) => values.map(value => value.length)))
  return rows
    .map(({ label, values }) =>
      values.length === 0
        ? label
        : [label.padEnd(labelWidth), ...values.map(value => value.padStart(valueWidth))].join('  '),
    )
    .join('\n')
}

/** The same figures under the same names, for programs; null where there was nothing to measure by. */
export function evaluationJson(evaluation: Evaluation): Record<string, number | null> {
  const { documents, questions, answerable, unanswerable, k, rankedQuestions, judgedQuestions } = evaluation
  const measures = sections(evaluation).flatMap(section => section.measures)
  return {
    documents,
    questions,
    answerable,
    unanswerable,
    k,
    rankedQuestions,
    judgedQuestions,
    ...Object.fromEntries(measures.map(({ name, value }) => [name, value ?? null])),
  }
}

interface Measure {
  readonly name: string
  readonly value: number | undefined
  readonly form: keyof typeof FORMS
}

const FORMS = {
  /** Ranking measures are quoted with four digits in the literature. */
  figure: (value: number | undefined) => value?.toFixed(4) ?? '-',
  share: (value: number | undefined) => (value === undefined ? '-' : `${(100 * value).toFixed(1)} %`),
  mean: (value: number | undefined) => value?.toFixed(1) ?? '-',
  time: (value: number | undefined) => value?.toFixed(2) ?? '-',
  count: (value: number | undefined) => value?.toString() ?? '-',
}

function sections(e: Evaluation): { readonly title: string; readonly measures: readonly Measure[] }[] {
  return [
    {
      title: `Ranking: ${e.rankedQuestions} questions with a relevant document, of ${e.documents} documents`,
      measures: [
        { name: 'nDCG@10', value: e.ndcg10, form: 'figure' },
        { name: 'MRR@10', value: e.mrr10, form: 'figure' },
        { name: 'Recall@1', value: e.recall1, form: 'figure' },
        { name: 'Recall@5', value: e.recall5, form: 'figure' },
        { name: 'Recall@10', value: e.recall10, form: 'figure' },
        { name: 'Recall@100', value: e.recall100, form: 'figure' },
      ],
    },
    {
      title: `Quotes: ${e.judgedQuestions} questions with a known answer`,
      measures: [
        { name: 'quote@1', value: e.quote1, form: 'share' },
        { name: 'quote@3', value: e.quote3, form: 'share' },
        { name: 'words of the first quote', value: e.firstQuoteWords, form: 'mean' },
        { name: 'quotes given', value: e.quotes, form: 'count' },
        { name: 'not verbatim', value: e.notVerbatim, form: 'count' },
      ],
    },
    {
      title: `Honesty: ${e.answerable} answerable questions, ${e.unanswerable} unanswerable`,
      measures: [
        { name: 'AUROC', value: e.auroc, form: 'figure' },
        { name: 'answered', value: e.answered, form: 'share' },
        { name: 'falsely answered', value: e.falselyAnswered, form: 'share' },
      ],
    },
    {
      title: 'Time: milliseconds a question',
      measures: [
        { name: 'ms p50', value: e.msP50, form: 'time' },
        { name: 'ms p95', value: e.msP95, form: 'time' },
        { name: 'ms p99', value: e.msP99, form: 'time' },
      ],
    },
  ]
}
