import { duplicateOf, type Fault, type Source } from '../../corpus/document.ts'
import { MOST_OF_A_FILE, standingFor } from '../../corpus/faults.ts'
import type { DocumentPlace, RankedPart, Shadowed } from '../../index/collection.ts'
import { partOf } from '../../index/segment.ts'

/**
 * What is said of documents that are not served, since others before them have their ids. To tell of one costs two
 * looks at the disk, and there may be as many as rows, so of each file some are told and the others counted. `parts`:
 * all that are served, in order. `sourceOf`: undefined where what is on the disk is damaged.
 */
export function takenIds(
  shadowed: readonly Shadowed[],
  parts: readonly RankedPart[],
  sourceOf: (place: DocumentPlace) => Source | undefined,
): Fault[] {
  const ranked = shadowed.map(one => ({
    ...one,
    rank: one.live.partRank[partOf(one.live.segment, one.document)] as number,
  }))
  ranked.sort((a, b) => a.rank - b.rank || a.document - b.document)
  const byFile = new Map<string, Shadowed[]>()
  for (const one of ranked) {
    const file = parts[one.rank]?.name ?? ''
    const own = byFile.get(file)
    if (own === undefined) byFile.set(file, [one])
    else own.push(one)
  }
  return [...byFile].flatMap(([file, own]) => {
    const faults = own.slice(0, MOST_OF_A_FILE).flatMap(({ by, ...place }) => {
      const [first, second] = [sourceOf(by), sourceOf(place)]
      return first === undefined || second === undefined ? [] : [duplicateOf(first, second)]
    })
    const next = own[MOST_OF_A_FILE]
    if (next === undefined) return faults
    const place = { file, line: sourceOf(next)?.line }
    return [...faults, standingFor(own.length - MOST_OF_A_FILE, place, 'error')]
  })
}
