import { table } from '../../evaluate/table.ts'
import type { Asked } from './asking.ts'
import { type Bin, brier, calibrationError, type Stated } from './bins.ts'
import type { Change, Effect, Effects } from './effects.ts'
import { bound, type Experiments, judge, meets, type Part, type Target, type Variant } from './experiments.ts'
import { FIGURES, type FigureName, type Figures, written } from './figures.ts'
import type { Measurement } from './measure.ts'
import type { Peers } from './peers.ts'
import type { TimesMeasured } from './times.ts'
import type { Transfer } from './transfer.ts'

/** What was measured with, so that somebody can do it again. */
export interface Circumstances extends TimesMeasured {
  readonly command: string
  readonly node: string
  readonly minutes: number
}

export interface Report {
  readonly circumstances: Circumstances
  readonly file: Experiments
  readonly measurement: Measurement
  /** The section on corpora of all sizes. */
  readonly sizes: string
  /** The section on speed. */
  readonly times: string
  readonly peers: readonly Peers[]
  readonly transfers: readonly Transfer[]
  readonly effects: Effects
  readonly calibration: {
    readonly threshold: number
    readonly bins: readonly Bin[]
    readonly byCollection: readonly { readonly name: string; readonly stated: readonly Stated[] }[]
    /** AUROC without half of the titles, by either belief. */
    readonly told: readonly {
      readonly name: string
      readonly answerable: number
      readonly confidence: number
    }[]
  }
  /** Sections that people wrote. */
  readonly missed: string
  readonly failures: string
  readonly tried: string
}

/** docs/quality.md. The only file that knows its order; longer than most, since each section is a table of its own. */
export function renderPage(report: Report): string {
  return `${[
    '# How good the answers are',
    introduction(report),
    '## What was wanted, and what is reached',
    targets(report),
    '### What is missed, and why',
    report.missed.trim(),
    '## Every experiment',
    experiments(report),
    '## Beside other search engines',
    peers(report),
    '## Does what was learned carry over?',
    transfers(report),
    '## What each kind of evidence gives',
    effects(report.effects),
    '## How far the confidence can be believed',
    calibration(report),
    '## From two documents to a million passages',
    report.sizes,
    '## Speed',
    report.times,
    '## Twenty failures, read',
    report.failures.trim(),
    '## What was tried, and what it gave',
    report.tried.trim(),
  ].join('\n\n')}\n`
}

function introduction({ circumstances: c, measurement, file }: Report): string {
  const quoted = measurement.asked.filter(({ system }) => system === 'quoth')
  const questions = quoted.reduce((sum, { observations }) => sum + observations.length, 0)
  const notVerbatim = measurement.asked.reduce((sum, one) => sum + one.notVerbatim, 0)
  const rows = measurement.asked
    .filter(({ system, variant }) => system === 'quoth' && variant === 'whole')
    .map(one => [
      one.collection,
      one.documents.toLocaleString('en'),
      one.observations.length.toLocaleString('en'),
      use(one, file),
      `\`${one.fingerprint}\``,
    ])
  return [
    `This page is written by a program: \`${c.command}\` asks every question and writes every figure, but for the three
sections that say who wrote them. It was last run on ${c.date} at commit \`${c.commit}\`, with Node.js
${c.node}, each system on one core (${c.processor}), in ${c.minutes.toFixed(0)} minutes.`,
    `Quoth was asked ${questions.toLocaleString('en')} questions. ${
      notVerbatim === 0
        ? 'Every quote that came back is, character for character, the slice of the document that it says it is.'
        : `${notVerbatim} quotes were not the slice of the document that they say they are, which is a bug.`
    }`,
    `Plain BM25 is Quoth's own index with nothing but BM25 (k1 1.2, b 0.75, stems, no stop words, the title as words
among others), which quotes the sentence with most of the question's idf. It is asked the same questions in the same run, and reads them as Quoth
does: what is misspelt is mended for both, and what is nowhere is looked for in words that say the same.`,
    table(['collection', 'documents', 'questions', 'used for', 'corpus'], rows, 'lrrll'),
    `*Learning* means that every other question teaches the weights and the confidence; what was chosen by hand was chosen
by the remaining ones. *Aside* means that nothing was learned or chosen by it. Corpora are named by the first twelve
digits of the SHA-256 of \`corpus.jsonl\`. Recall@1 is how often the first document is a right one; quote@1 and quote@3
are how often the first quote, or one of three, covers half of a sentence that is marked as the answer or, where none is
marked, contains an accepted answer.`,
  ].join('\n\n')
}

function use({ collection, observations }: Asked, { learnedFrom }: Experiments): string {
  const sides = new Set(observations.map(({ side }) => side))
  if (!learnedFrom.includes(collection)) return 'aside'
  return sides.has('aside') ? 'learning; second half aside' : 'learning'
}

function targets({ file, measurement }: Report): string {
  const reached = (target: Target, system: 'quoth' | 'plain') =>
    measurement.figures({
      collection: target.collection,
      variant: target.variant,
      part: 'all',
      system,
    })?.[target.figure]
  const met = file.targets.filter(target => meets(target, reached(target, 'quoth'))).length
  const rows = file.targets.map(target => {
    const value = reached(target, 'quoth')
    return [
      `${target.collection}${target.variant === 'whole' ? '' : `, ${VARIANTS[target.variant]}`}`,
      FIGURES[target.figure].name,
      target.sketch === undefined ? '-' : written(target.figure, target.sketch),
      written(target.figure, reached(target, 'plain')),
      bound(target),
      written(target.figure, value),
      meets(target, value) ? 'OK' : '**missed**',
    ]
  })
  return [
    `${met} of ${file.targets.length} are reached. "Sketch" is plain BM25 as it was measured before there was a program,
on passages that were cut in another way; "plain" is plain BM25 now, over the same passages.`,
    table(['collection', 'figure', 'sketch', 'plain', 'wanted', 'reached', ''], rows, 'llrrrrl'),
  ].join('\n\n')
}

/** What each is called. */
export const VARIANTS: Readonly<Record<Variant, string>> = {
  whole: 'whole',
  'without-half': 'every second title removed',
  typos: 'one typo a question',
  joined: 'whole documents',
  'joined without-half': 'whole documents, every second title removed',
}

const SHOWN: Readonly<Record<Variant, readonly FigureName[]>> = {
  whole: ['recall1', 'recall5', 'ndcg10', 'quote1', 'quote3', 'words', 'answered', 'falselyAnswered'],
  'without-half': ['recall1', 'ndcg10', 'quote1', 'auroc', 'answered', 'falselyAnswered'],
  typos: ['recall1', 'recall5', 'recall5Loss', 'ndcg10', 'quote1', 'quote3'],
  joined: ['recall1', 'recall5', 'ndcg10', 'quote1', 'quote3', 'words', 'answered'],
  'joined without-half': ['recall1', 'ndcg10', 'quote1', 'auroc', 'answered', 'falselyAnswered'],
}

function experiments({ file, measurement }: Report): string {
  const sections = (Object.keys(SHOWN) as Variant[]).map(variant => {
    const names = SHOWN[variant]
    const rows = file.experiments
      .filter(one => one.variant === variant && one.system === 'quoth')
      .map(one => {
        const quoth = measurement.figures(one) ?? {}
        const plain = measurement.figures({ ...one, system: 'plain' }) ?? {}
        return [part(one.collection, one.part), ...names.map(name => both(name, quoth, plain))]
      })
    const heads = ['collection', ...names.map(name => FIGURES[name].name)]
    return [
      `### ${capital(VARIANTS[variant])}`,
      ...(NOTES[variant] === undefined ? [] : [NOTES[variant]]),
      table(heads, rows, `l${'r'.repeat(names.length)}`),
    ].join('\n\n')
  })
  const verdicts = file.experiments.map(one => judge(one, measurement.figures(one) ?? {}))
  const failed = verdicts.filter(({ ok }) => !ok).length
  return [
    `Quoth, and plain BM25 after the stroke. The rows are those of
[\`experiments.json\`](../src/training/experiments.json), which holds what each is expected to give;
\`npm run experiments -- COLLECTIONS\` says OK or FAIL for each. In this run ${
      failed === 0 ? 'all were OK.' : `${failed} of ${verdicts.length} were off.`
    }`,
    ...sections,
  ].join('\n\n')
}

const NOTES: Readonly<Record<Variant, string>> = {
  whole: `*Falsely answered* counts questions that a collection itself has as unanswerable. Those of squad2-dev were written by
people to look answerable from one paragraph of it, with the same words; a ranking by words cannot tell, and is not asked to.`,
  'without-half': `The questions of the removed titles have no answer in what is left; they are asked all the same. Questions that the
collection itself has as unanswerable are left out.`,
  typos: `Two letters swapped, or one left out, replaced or added, in one word of at least four letters, the same at every run.
The loss is in points against the same questions without the typo.`,
  joined: `The rows of each title as one document, as its owner would keep it; collections cut articles into rows. Ranked and judged are
the rows all the same, each passage for the row that most of it is from.`,
  'joined without-half': 'The same as every second title removed.',
}

function both(name: FigureName, quoth: Figures, plain: Figures): string {
  if (quoth[name] === undefined && plain[name] === undefined) return '-'
  return `${written(name, quoth[name])} / ${written(name, plain[name])}`
}

function part(collection: string, which: Part): string {
  return which === 'all' ? collection : `– ${which}`
}

function peers({ peers: all, measurement }: Report): string {
  const rows = all.map(({ collection, numbers, rankings }) => {
    const chosen = new Set(numbers)
    const own = (['quoth', 'plain'] as const).map(system => {
      const found = measurement.asked.find(
        one => one.collection === collection && one.variant === 'whole' && one.system === system,
      )
      const measured = found?.observations.filter(({ number }) => chosen.has(number)) ?? []
      const share = (name: 'recall1' | 'ndcg10') =>
        measured.reduce((sum, one) => sum + (one.measured[name] ?? 0), 0) / Math.max(1, measured.length)
      return `${share('recall1').toFixed(3)} / ${share('ndcg10').toFixed(3)}`
    })
    const others = rankings.map(one => `${one.recall1.toFixed(3)} / ${one.ndcg10.toFixed(3)}`)
    const times = rankings.map(one => one.msP50.toFixed(2))
    return [collection, numbers.length.toLocaleString('en'), ...own, ...others, ...times]
  })
  const names = all[0]?.rankings.map(({ peer }) => peer) ?? []
  return [
    `Recall@1 / nDCG@10, and the median of milliseconds a question, over the same documents and questions (at most 1,000 of a
collection, evenly spread) in the same run. SQLite FTS5 ranks by its \`bm25()\` with \`porter unicode61\`, the question's words
joined by OR; wink-bm25-text-search is prepared as its documentation shows: lower case, no stop words, stems. Both only
rank: they do not quote, and do not say how sure they are.`,
    table(
      ['collection', 'questions', 'Quoth', 'plain BM25', ...names, ...names.map(name => `${name}, ms`)],
      rows,
      `lr${'r'.repeat(2 + 2 * names.length)}`,
    ),
  ].join('\n\n')
}

function transfers({ transfers: all, measurement, file }: Report): string {
  const rows = all.map(({ collection, variant, recall1, ndcg10 }) => {
    const of = (system: 'quoth' | 'plain') =>
      measurement.figures({ collection, variant, part: 'all', system }) ?? {}
    const [plain, shipped] = [of('plain'), of('quoth')]
    const pair = ({ recall1: r, ndcg10: n }: Figures) => `${written('recall1', r)} / ${written('ndcg10', n)}`
    const better = recall1 > (plain.recall1 ?? 0) && ndcg10 > (plain.ndcg10 ?? 0)
    return [
      variant === 'whole' ? collection : `${collection}, ${VARIANTS[variant]}`,
      pair(plain),
      pair({ recall1, ndcg10 }),
      `${gain(recall1 - (plain.recall1 ?? 0))} / ${gain(ndcg10 - (plain.ndcg10 ?? 0))}`,
      better ? 'OK' : '**not better**',
      pair(shipped),
    ]
  })
  return [
    `Each collection ranked with weights that were learned from the others alone (of
${file.learnedFrom.join(', ')}), all of its questions, Recall@1 / nDCG@10. The questions of qed-dev are also in wiki-real-open; they are left out of the learning for
either. The last column is what is shipped, learned from all.`,
    table(
      ['collection', 'plain BM25', 'learned on the others', 'gain in points', '', 'as shipped'],
      rows,
      'lrrrlr',
    ),
  ].join('\n\n')
}

function effects({ questions, with: all, single, groups }: Effects): string {
  const heads = ['left out', 'what it says', 'first passage', 'nDCG@10', 'sentence']
  const byEffect = (a: Effect, b: Effect) => worth(a) - worth(b)
  const render = (some: readonly Effect[]) =>
    table(
      heads,
      [...some]
        .sort(byEffect)
        .map(({ feature, meaning, change }) => [
          feature.includes('.') ? `\`${feature}\`` : feature,
          meaning,
          cell(change.first),
          cell(change.ndcg10),
          cell(change.sentence),
        ]),
      'llrrr',
    )
  return [
    `The change in points when a feature is left out and the weights are learned anew without it: of how often the first
passage is right (${share(all.first)} with everything), of nDCG@10 over passages (${all.ndcg10.toFixed(3)}), and of how
often the best sentence of a right passage is one that answers (${share(all.sentence)}). Means over the collections, each by
the square root of its questions, on ${questions.toLocaleString('en')} questions of the development side. Negative means that the feature helps; bold is more than
twice the standard error. Learned from fewer examples than what is shipped, since it is learned some fifty times. No collection here is
an interview: \`passage.context\`, whose weight is given and not learned, changes nothing.`,
    `Features that say nearly the same stand in for each other, so that leaving out one shows little. Groups:`,
    render(groups),
    'One by one:',
    render(single),
  ].join('\n\n')
}

function worth({ change }: Effect): number {
  return change.first.by + change.ndcg10.by + change.sentence.by
}

function cell({ by, error }: Change): string {
  const text = gain(by)
  return Math.abs(by) > 2 * error && text !== '0.0' ? `**${text}**` : text
}

function gain(difference: number): string {
  const points = (100 * difference).toFixed(1)
  if (Number(points) === 0) return '0.0'
  return difference > 0 ? `+${points}` : points.replace('-', '−')
}

function calibration({ calibration: { threshold, bins, byCollection, told } }: Report): string {
  const all = byCollection.flatMap(({ stated }) => stated)
  const rows = byCollection.map(({ name, stated }) => [
    name,
    stated.length.toLocaleString('en'),
    share(meanOf(stated.map(({ confidence }) => confidence))),
    share(meanOf(stated.map(({ right }) => Number(right)))),
    brier(stated).toFixed(3),
  ])
  return [
    `Quoth believes two things, each by a logistic regression: that the documents answer the question, which decides whether it
says so, and that the first quote is the answer, its *confidence*. The latter hangs on the former and on how clearly the ranking
prefers the quote to all that it could quote instead.`,
    `The confidence is meant as a probability: of a hundred first quotes that are given with 70 %, seventy should be right. The
picture has all questions that nothing was learned from and whose right quotes are known, of whole collections and of those
without half their titles, in rows and in whole documents: ${all.length.toLocaleString('en')}. The expected calibration error is
${(100 * calibrationError(bins)).toFixed(1)} points. Bars are 95 % intervals.`,
    '![For ten ranges of confidence, how often the first quote is right](reliability-of-confidence.svg)',
    table(['collection', 'questions', 'confidence, mean', 'right', 'Brier score'], rows, 'lrrrr'),
    `Quoth says that it has an answer from a belief of ${threshold} on that the documents have one. As a probability that is for
a corpus that answers every second question; the threshold is chosen by false answers. It tells answerable questions from others better
than the confidence does, which is about the quote: AUROC without half of the titles ${told
      .map(
        ({ name, answerable, confidence }) =>
          `${answerable.toFixed(3)} and ${confidence.toFixed(3)} (${name})`,
      )
      .join(', ')}, on the same questions as above. What another threshold would give:`,
    '![Share answered against share falsely answered, for every threshold](answered-and-falsely.svg)',
  ].join('\n\n')
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function share(value: number): string {
  return `${(100 * value).toFixed(1)} %`
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
