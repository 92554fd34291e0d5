import type { Live } from '../../../index/collection.ts'

/** Segments that should become one. */
export interface MergePlan {
  readonly lives: readonly Live[]
  /** Files of texts to copy into a new one. */
  readonly rewrite: readonly string[]
}

/**
 * What to merge next, if anything: many segments of about the same size, and with them those that are smaller, which
 * cost little beside them; or one of which much is gone. So a passage is copied a handful of times in its life, a
 * question looks into few segments, and what is deleted gives its place back. `bytesOf` is the size of a file of texts.
 */
export function planMerge(lives: readonly Live[], bytesOf: (store: string) => number): MergePlan | undefined {
  const wasted = lives.find(live => goneShare(live) > MOST_GONE)
  if (wasted !== undefined) return { lives: [wasted], rewrite: storesOfOnly([wasted], lives) }
  const levels = new Map<number, Live[]>()
  for (const live of lives) {
    const level = Math.floor(Math.log(Math.max(SMALLEST, live.segment.size)) / Math.log(ALIKE))
    const same = levels.get(level)
    if (same === undefined) levels.set(level, [live])
    else same.push(live)
  }
  for (const same of levels.values()) {
    if (same.length < ALIKE) continue
    const largest = Math.max(...same.map(({ segment }) => segment.size))
    return planOf(
      lives.filter(({ segment }) => segment.size <= largest),
      lives,
      bytesOf,
    )
  }
  return undefined
}

/** To merge just these: files of texts that are small are copied into one. */
export function planOf(
  chosen: readonly Live[],
  lives: readonly Live[],
  bytesOf: (store: string) => number,
): MergePlan {
  return {
    lives: chosen,
    rewrite: storesOfOnly(chosen, lives).filter(store => bytesOf(store) < SMALL_STORE),
  }
}

const ALIKE = 8 // segments, and how many times larger than another a segment is that is no longer about as large
const SMALLEST = 64 // passages; below, segments count as equally large
const MOST_GONE = 0.3 // of a segment's documents
const SMALL_STORE = 16 * 2 ** 20 // bytes

function goneShare({ segment, goneParts }: Live): number {
  const { partDocument } = segment.columns
  let gone = 0
  for (let part = 0; part < segment.parts; part++) {
    if (goneParts[part] === 1) gone += (partDocument[part + 1] as number) - (partDocument[part] as number)
  }
  return segment.documents === 0 ? 0 : gone / segment.documents
}

/** Files of texts that no other segment needs. */
function storesOfOnly(chosen: readonly Live[], lives: readonly Live[]): string[] {
  const others = new Set(
    lives.filter(live => !chosen.includes(live)).flatMap(live => live.segment.about.stores),
  )
  return [...new Set(chosen.flatMap(live => live.segment.about.stores))].filter(store => !others.has(store))
}
