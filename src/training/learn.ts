import { basename, dirname } from 'node:path'
import { PASSAGE_FEATURE_NAMES, SENTENCE_FEATURE_NAMES } from '../ranking/features.ts'
import type { Weights } from '../ranking/model.ts'
import type { Example } from './examples.ts'
import { fitRanking, type Lesson } from './fit.ts'

/** Weights that the examples cannot teach: no collection here is an interview. */
const GIVEN = { context: 3, asksAtMost: -2 }

/** Collections, and folders of collections, whose questions a language model wrote; they count half, for Quoth is asked by people. */
const MODEL_WRITTEN: ReadonlySet<string> = new Set(['manuals', 'folders'])
const HALF = 0.5
const ADJACENT = 'passage.adjacent'

/**
 * Learns which passage is right, with its best sentence, and which of a right passage's sentences answers. Every
 * collection counts for the square root of its size, so that the largest does not decide; one that is there in rows and
 * in whole documents counts by halves. What stands beside a
 * document may speak for it only.
 */
export function learn(examples: readonly Example[], without: ReadonlySet<string> = new Set()): Weights {
  const sizes = new Map<string, { rows: number; joined: number }>()
  for (const { collection, joined } of examples) {
    const size = sizes.get(collection) ?? { rows: 0, joined: 0 }
    size[joined ? 'joined' : 'rows']++
    sizes.set(collection, size)
  }
  const share = (collection: string, joined: boolean) => {
    const { rows, joined: whole } = sizes.get(collection) ?? { rows: 1, joined: 0 }
    return (whole > 0 ? 0.5 : 1) / Math.sqrt(joined ? whole : rows)
  }
  const lessons = examples.flatMap(({ collection, joined, candidates, relevant, gold }): Lesson[] => {
    if (!relevant.includes(true)) return []
    return [
      {
        passages: candidates.map(({ features }) => mask(features, PASSAGE_FEATURE_NAMES, 'passage', without)),
        sentences: candidates.map(({ sentences }) =>
          sentences.map(row => mask(row, SENTENCE_FEATURE_NAMES, 'sentence', without)),
        ),
        right: relevant,
        gold,
        weight: (isModelWritten(collection) ? HALF : 1) * share(collection, joined),
      },
    ]
  })
  const withSentences = !without.has('passage.sentence')
  const { passage, sentence } = fitRanking(
    lessons,
    { passage: PASSAGE_FEATURE_NAMES.length, sentence: SENTENCE_FEATURE_NAMES.length },
    { withSentences },
  )
  const named = {
    passage: name(PASSAGE_FEATURE_NAMES, passage),
    sentence: name(SENTENCE_FEATURE_NAMES, sentence),
  }
  // Learned where neighbours are there by chance, it would speak against what stands beside something that matches.
  if (named.passage.adjacent < 0 && !without.has(ADJACENT))
    return learn(examples, new Set([...without, ADJACENT]))
  return {
    passage: { ...named.passage, context: GIVEN.context, sentence: withSentences ? 1 : 0 },
    sentence: { ...named.sentence, asks: Math.min(named.sentence.asks, GIVEN.asksAtMost) },
  }
}

function isModelWritten(collection: string): boolean {
  return [collection, dirname(collection)].some(folder => MODEL_WRITTEN.has(basename(folder)))
}

/** The row with the features named in `without` (`sentence.near`, `passage.head`) set to 0. */
function mask(
  row: Float64Array,
  names: readonly string[],
  kind: string,
  without: ReadonlySet<string>,
): Float64Array {
  return without.size === 0 ? row : row.map((value, i) => (without.has(`${kind}.${names[i]}`) ? 0 : value))
}

function name<Name extends string>(names: readonly Name[], weights: Float64Array): Record<Name, number> {
  return Object.fromEntries(
    names.map((one, i) => [one, Math.round((weights[i] as number) * 100) / 100]),
  ) as Record<Name, number>
}
