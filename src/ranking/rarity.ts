/** For each of the lowest `count` bits, how rare it is among some sets, as BM25 measures rarity in a corpus; see bm25.ts. */
export function rarityAmong(sets: readonly number[], count: number): Float64Array {
  const df = new Float64Array(count)
  for (const set of sets) for (let i = 0; i < count; i++) if ((set >>> i) & 1) df[i] = (df[i] as number) + 1
  const n = sets.length
  return df.map(d => Math.log(1 + (n - d + 0.5) / (d + 0.5)))
}
