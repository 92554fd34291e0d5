import type { Measured } from '../../evaluate/outcome.ts'
import { table } from '../../evaluate/table.ts'
import { binsOf, calibrationError, statedOf } from './bins.ts'
import { figuresOf, written } from './figures.ts'
import { section } from './section.ts'
import type { TimesMeasured } from './times.ts'

/** How many made passages stand around the half of a collection. */
export const AMONG = [0, 10_000, 100_000, 1_000_000] as const

/** A collection's questions asked in corpora of one size. */
export interface Sized {
  readonly collection: string
  /** Two of its articles are the corpus, or half of its articles among so many made passages. */
  readonly among: 'pair' | number
  /** How many corpora of that size were asked. */
  readonly corpora: number
  /** Of one of them; passages are their mean. */
  readonly documents: number
  readonly passages: number
  readonly measured: readonly Measured[]
}

/** The section of docs/quality.md on corpora of all sizes. */
export function renderSizes(all: readonly Sized[], { commit, date }: TimesMeasured): string {
  const rows = all.map(({ collection, among, corpora, documents, passages, measured }) => {
    const figures = figuresOf(measured)
    const stated = measured.flatMap(statedOf)
    return [
      collection,
      among === 'pair'
        ? `two articles, ${corpora} times`
        : among === 0
          ? 'half of its articles'
          : `the half among ${among.toLocaleString('en')}`,
      documents.toLocaleString('en'),
      passages.toLocaleString('en'),
      measured.length.toLocaleString('en'),
      ...(['quote1', 'answered', 'falselyAnswered', 'auroc'] as const).map(name =>
        written(name, figures[name]),
      ),
      (100 * calibrationError(binsOf(stated))).toFixed(1),
    ]
  })
  return section(
    'sizes',
    `The belief in an answer is fitted from figures that mean the same in every corpus, whatever its size. Whether that holds, is
asked here: all questions of two collections that nothing was learned from, in corpora from two documents to a million passages, half
of them questions that the corpus has no answer to. *Two articles*: every two, as whole documents, are a corpus; it is asked
the questions about them, and those about the next two. *Half*: every second title is removed, as above. *Among*: the same
half among passages that are made of the sentences of ${MATERIAL.join(', ')} ([make-corpus.ts](../src/bench/make-corpus.ts)), opened as
\`npm start\` does it, with the index on the disk. These are in part about the same things (ice hockey, the United States), and now and then
answer what counts here as unanswerable. Measured on ${date} at commit \`${commit}\` by \`npm run quality -- COLLECTIONS --sizes\`.

${table(
  [
    'collection',
    'corpus',
    'documents',
    'passages',
    'questions',
    'quote@1',
    'answered',
    'falsely answered',
    'AUROC',
    'calibration error, points',
  ],
  rows,
  'llrrrrrrrr',
)}

![Share answered and share falsely answered, by the number of passages](size-of-the-corpus.svg)`,
  )
}

/** What the passages around are made of: collections that share no article with those that are asked. */
export const MATERIAL = ['selqa-test', 'qed-dev', 'cranfield', 'manuals'] as const
