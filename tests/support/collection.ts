import { type Indexable, SegmentBuilder } from '../../src/index/build.ts'
import { Collection } from '../../src/index/collection.ts'
import { openSegment, type Segment } from '../../src/index/segment.ts'
import { segmentRules } from '../../src/retrieval/embedded/rules.ts'
import { englishAnalyzer } from '../../src/text/analyzer.ts'
import type { NaivePassage } from '../oracle/bm25.ts'

export const RULES = segmentRules(englishAnalyzer)

/** A segment in which every passage is a document, and all are one part. */
export function segmentOf(
  passages: readonly Indexable[],
  part = { name: 'a', number: 0, note: '' },
): Segment {
  const builder = new SegmentBuilder(RULES)
  builder.beginPart(part)
  for (const [at, passage] of passages.entries()) {
    builder.add({ key: at, work: 1, title: [], store: 0, at, notes: [], passages: [passage] })
  }
  return openSegment(builder.done(['memory']))
}

export function collectionOf(...segments: readonly Segment[]): Collection {
  const collection = new Collection({
    isStop: traits => RULES.analyzer.isStop(traits),
    idOf: (segment, document) => `${segments.indexOf(segment)}-${document}`,
  })
  collection.apply({ add: segments.map((segment, i) => ({ name: String(i), segment })) })
  return collection
}

/** A passage of one sentence. */
export function indexable({ body, head, context }: NaivePassage): Indexable {
  const text = `${body.join(' ')} ${context.join(' ')}`
  const start = body.join(' ').length
  return {
    text,
    sentences: [{ start: 0, end: start, asks: false, label: 0 }],
    head: [head.join(' ')],
    trail: 0,
    ...(context.length > 0 && { context: { start, end: text.length } }),
  }
}
