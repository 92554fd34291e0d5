import { auroc, mean, percentile } from '../../evaluate/metrics.ts'
import type { Measured } from '../../evaluate/outcome.ts'

/** What is measured of one experiment, and how each figure is written. */
export const FIGURES = {
  recall1: { name: 'Recall@1', form: 'ranking' },
  recall5: { name: 'Recall@5', form: 'ranking' },
  recall5Loss: { name: 'loss in Recall@5', form: 'points' },
  ndcg10: { name: 'nDCG@10', form: 'ranking' },
  quote1: { name: 'quote@1', form: 'ranking' },
  quote3: { name: 'quote@3', form: 'ranking' },
  words: { name: 'words of the first quote', form: 'mean' },
  auroc: { name: 'AUROC', form: 'ranking' },
  answered: { name: 'answered', form: 'share' },
  falselyAnswered: { name: 'falsely answered', form: 'share' },
  rightFirst: { name: 'right first quotes', form: 'count' },
  falseAnswers: { name: 'false answers', form: 'count' },
  msP50: { name: 'ms p50', form: 'time' },
  msP95: { name: 'ms p95', form: 'time' },
  msP99: { name: 'ms p99', form: 'time' },
} as const

export type FigureName = keyof typeof FIGURES
/** Undefined where there is nothing to measure by. Shares are in [0, 1]. */
export type Figures = { readonly [Name in FigureName]?: number | undefined }

export function figuresOf(measured: readonly Measured[]): Figures {
  const all = (name: keyof Measured) => measured.flatMap(one => one[name] ?? [])
  const sum = (values: readonly number[]) =>
    values.length === 0 ? undefined : values.reduce((total, value) => total + value, 0)
  const ms = all('ms')
  return {
    recall1: mean(all('recall1')),
    recall5: mean(all('recall5')),
    ndcg10: mean(all('ndcg10')),
    quote1: mean(all('quote1')),
    quote3: mean(all('quote3')),
    words: mean(all('firstQuoteWords')),
    auroc: auroc(all('answerable'), all('falselyAnswerable')),
    answered: mean(all('answered')),
    falselyAnswered: mean(all('falselyAnswered')),
    rightFirst: sum(all('quote1')),
    falseAnswers: sum(all('falselyAnswered')),
    msP50: percentile(ms, 0.5),
    msP95: percentile(ms, 0.95),
    msP99: percentile(ms, 0.99),
  }
}

export function written(name: FigureName, value: number | undefined): string {
  if (value === undefined) return '-'
  const { form } = FIGURES[name]
  switch (form) {
    case 'ranking':
      return value.toFixed(3)
    case 'share':
      return `${(100 * value).toFixed(1)} %`
    case 'points':
      return (100 * value).toFixed(1)
    case 'mean':
      return value.toFixed(1)
    case 'time':
      return value.toFixed(2)
    case 'count':
      return value.toString()
    default:
      return form satisfies never
  }
}
