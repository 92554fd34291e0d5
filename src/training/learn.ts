import { PASSAGE, PASSAGE_FEATURE_NAMES, SENTENCE_FEATURE_NAMES } from '../ranking/features.ts'
import type { Weights } from '../ranking/model.ts'
import type { Example } from './examples.ts'
import { type Choice, dot, fitChoices } from './fit.ts'

/** Weights that the examples cannot teach: no collection here is an interview. */
const GIVEN = { context: 3, asksAtMost: -2 }

/**
 * Learns which sentence of a right passage answers, then which passage is right, with its best sentence as one of
 * the features. Every collection counts alike for the square root of its size, so that the largest does not decide.
 */
export function learn(examples: readonly Example[], without: ReadonlySet<string> = new Set()): Weights {
  const sizes = new Map<string, number>()
  for (const { collection } of examples) sizes.set(collection, (sizes.get(collection) ?? 0) + 1)
  const weightOf = ({ collection }: Example) => 1 / Math.sqrt(sizes.get(collection) ?? 1)

  const sentenceChoices = examples.flatMap(example =>
    example.candidates.flatMap(({ sentences }, i): Choice[] => {
      const right = example.gold[i]
      const masked = sentences.map(row => mask(row, SENTENCE_FEATURE_NAMES, 'sentence', without))
      return right === undefined || right.length < 2
        ? []
        : [{ rows: masked, right, weight: weightOf(example) }]
    }),
  )
  const sentence = fitChoices(sentenceChoices, SENTENCE_FEATURE_NAMES.length)

  const passageChoices = examples.flatMap((example): Choice[] => {
    if (!example.relevant.includes(true)) return []
    const rows = example.candidates.map(({ features, sentences }) => {
      const row = mask(features, PASSAGE_FEATURE_NAMES, 'passage', without)
      const worth = sentences.map(one =>
        dot(sentence, mask(one, SENTENCE_FEATURE_NAMES, 'sentence', without)),
      )
      if (!without.has('passage.sentence')) row[PASSAGE.sentence] = Math.max(0, ...worth)
      return row
    })
    return [{ rows, right: example.relevant, weight: weightOf(example) }]
  })
  const passage = fitChoices(passageChoices, PASSAGE_FEATURE_NAMES.length)

  const named = {
    passage: name(PASSAGE_FEATURE_NAMES, passage),
    sentence: name(SENTENCE_FEATURE_NAMES, sentence),
  }
  return {
    passage: { ...named.passage, context: GIVEN.context },
    sentence: { ...named.sentence, asks: Math.min(named.sentence.asks, GIVEN.asksAtMost) },
  }
}

/** A copy with the features named in `without` (`sentence.near`, `passage.head`) set to 0. */
function mask(
  row: Float64Array,
  names: readonly string[],
  kind: string,
  without: ReadonlySet<string>,
): Float64Array {
  return without.size === 0
    ? row.slice()
    : row.map((value, i) => (without.has(`${kind}.${names[i]}`) ? 0 : value))
}

function name<Name extends string>(names: readonly Name[], weights: Float64Array): Record<Name, number> {
  return Object.fromEntries(
    names.map((one, i) => [one, Math.round((weights[i] as number) * 100) / 100]),
  ) as Record<Name, number>
}
