import { BitReader, BitWriter } from './bits.ts'

/**
 * Counts that are mostly small, such as the lengths of words, as bytes: less than one each. They are read all at once,
 * when a segment is opened; a million take some 20 ms. Each is below 2^31 - 1.
 *
 * How many there are, in 32 bits, and an order in 8; then each in Golomb's code of that order, see bits.ts.
 */
export function packCounts(counts: Uint32Array): Uint8Array {
  const order = shortestOrder(counts)
  const writer = new BitWriter(counts.length)
  writer.bits(counts.length, 32)
  writer.bits(order, 8)
  for (const count of counts) writer.golomb(count, order)
  return writer.done()
}

export function unpackCounts(packed: Uint8Array): Uint32Array {
  const reader = new BitReader(packed, 0)
  const counts = new Uint32Array(reader.bits(32))
  const order = reader.bits(8)
  for (let i = 0; i < counts.length; i++) counts[i] = reader.golomb(order)
  return counts
}

/** Where each of so many begins when they lie one after the other, and where the last ends. */
export function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] as number) + (counts[i] as number)
  return starts
}

/** The counts that begin at such places. */
export function countsOf(starts: Uint32Array): Uint32Array {
  return Uint32Array.from(
    { length: starts.length - 1 },
    (_, i) => (starts[i + 1] as number) - (starts[i] as number),
  )
}

function shortestOrder(counts: Uint32Array): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let order = 0; order <= HIGHEST_ORDER; order++) {
    let bits = 0
    for (const count of counts) bits += 2 * (31 - Math.clz32((count >>> order) + 1)) + 1 + order
    if (bits >= least) break
    least = bits
    best = order
  }
  return best
}

const HIGHEST_ORDER = 16
