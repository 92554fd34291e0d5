import { SegmentBuilder } from '../../src/index/build.ts'
import { Collection } from '../../src/index/collection.ts'
import { openSegment, type Segment, type SegmentColumns } from '../../src/index/segment.ts'
import { idf } from '../../src/ranking/bm25.ts'
import type { PreparedQuery } from '../../src/ranking/query.ts'
import { englishAnalyzer } from '../../src/text/analyzer.ts'
import type { NaivePassage } from '../oracle/bm25.ts'
import type { NaiveSlot } from '../oracle/exhaustive.ts'
import { indexable, RULES } from './collection.ts'

export type Draw = () => number
export const below = (draw: Draw, n: number) => Math.floor(draw() * n)
export const oneOf = <T>(draw: Draw, all: readonly T[]): T => all[below(draw, all.length)] as T

/** Words of which no two have one term, the commonest first. */
export const WORDS = Array.from(
  { length: 60 },
  (_, i) => `${'bdfgklmnprtvz'[i % 13]}o${'kmpt'[i >> 4]}${'aiou'[i % 4]}x`,
)
export const TERMS = WORDS.map(word => englishAnalyzer.lookAt(word).term)

export interface Placed {
  readonly naive: NaivePassage
  readonly segment: number
  readonly local: number
  readonly part: string
}

interface Shape {
  readonly passages: number
  /** Longest body of each segment's passages. */
  readonly lengths: readonly number[]
}

/** Parts lie in the segments in another order than in the corpus, and some of them are gone. */
export function randomCollection(draw: Draw, { passages, lengths }: Shape) {
  const names = new Map<number, Segment>()
  const placed: Placed[] = []
  const gone: { name: string; part: number }[] = []
  for (const [s, longest] of lengths.entries()) {
    const builder = new SegmentBuilder(RULES)
    let local = 0
    const parts = 1 + below(draw, 6)
    for (let p = 0; p < parts; p++) {
      const part = `${below(draw, 1000)}-${s}-${p}`
      const isGone = draw() < 0.15
      if (isGone) gone.push({ name: String(s), part: p })
      builder.beginPart({ name: part, number: 0, note: '' })
      const wanted = Math.ceil(passages / lengths.length / parts)
      for (let made = 0; made < wanted; ) {
        const own = Array.from({ length: 1 + below(draw, 4) }, () => randomPassage(draw, longest))
        builder.add({
          key: below(draw, 2 ** 32),
          work: 1,
          title: [],
          store: 0,
          at: 0,
          notes: [],
          passages: own.map(indexable),
        })
        for (const naive of own) {
          if (!isGone) placed.push({ naive: termsOf(naive), segment: s, local, part })
          local++
        }
        made += own.length
      }
    }
    names.set(s, openSegment(inSharedMemory(builder.done(['memory']))))
  }
  // Ids do not matter here: what has the same key by chance has another id.
  const collection = new Collection({
    isStop: traits => RULES.analyzer.isStop(traits),
    idOf: (segment, document) => `${[...names.values()].indexOf(segment)} ${document}`,
  })
  collection.apply({ add: [...names].map(([name, segment]) => ({ name: String(name), segment })), gone })
  // The order of the corpus.
  placed.sort((a, b) => (a.part < b.part ? -1 : a.part > b.part ? 1 : a.local - b.local))
  return { collection, placed, segments: [...names.values()], gone }
}

function randomPassage(draw: Draw, longest: number): NaivePassage {
  const words = (most: number) => {
    const all: string[] = []
    for (let i = below(draw, most + 1); i > 0; i--) {
      all.push(WORDS[Math.floor(WORDS.length * draw() ** 3)] as string)
    }
    return all
  }
  // Some repeat one word more often than a byte counts.
  const body = draw() < 0.002 ? Array(below(draw, 400)).fill(oneOf(draw, WORDS)) : words(longest)
  return { body, head: words(3), context: draw() < 0.2 ? words(5) : [] }
}

export function termsOf({ body, head, context }: NaivePassage): NaivePassage {
  const of = (words: readonly string[]) => words.map(word => TERMS[WORDS.indexOf(word)] as string)
  return { body: of(body), head: of(head), context: of(context) }
}

export function randomSlots(draw: Draw, collection: Collection): NaiveSlot[] {
  const slots = Array.from({ length: 1 + below(draw, 6) }, () => {
    const terms = Array.from({ length: 1 + (draw() < 0.4 ? below(draw, 4) : 0) }, (_, i) => ({
      term: draw() < 0.05 ? 'unheard' : oneOf(draw, TERMS),
      factor: i === 0 ? 1 : 1 - draw(),
    }))
    const df = Math.max(1, ...terms.map(({ term }) => collection.df(term)))
    return { idf: (draw() < 0.3 ? 0.3 : 1) * idf(df, collection.size), terms }
  })
  return slots
}

export function queryOf(slots: readonly NaiveSlot[]): PreparedQuery {
  return {
    wanted: 'thing',
    question: '',
    slots: slots.map(({ idf, terms }) => ({
      term: terms[0]?.term ?? '',
      idf,
      weight: 1 / slots.length,
      traits: 0,
      usual: false,
    })),
    local: ({ segment }) =>
      slots.map(({ idf, terms }) => ({
        idf,
        terms: terms.flatMap(({ term, factor }) => {
          const number = segment.terms.find(term)
          return number < 0 ? [] : [{ term: number, factor }]
        }),
      })),
    hints: () => slots.map(() => ({ exact: [], related: [], kindred: [] })),
  }
}

/** The same columns as a file of a segment is read into. */
function inSharedMemory(columns: SegmentColumns): SegmentColumns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      const shared = new column.constructor(new SharedArrayBuffer(column.byteLength))
      shared.set(column)
      return [name, shared]
    }),
  ) as unknown as SegmentColumns
}
