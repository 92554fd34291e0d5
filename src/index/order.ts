/**
 * The places of `keys` in the order of their keys, equal ones as they stand. A radix sort: with a comparison it takes
 * ten times as long, for millions of words.
 */
export function orderOf(keys: Uint32Array): Uint32Array<ArrayBuffer> {
  const count = keys.length
  let order = new Uint32Array(count)
  for (let i = 0; i < count; i++) order[i] = i
  if (count < 2) return order
  let spare = new Uint32Array(count)
  const starts = new Uint32Array(DIGITS)
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    starts.fill(0)
    for (let i = 0; i < count; i++) {
      const digit = ((keys[i] as number) >>> shift) & (DIGITS - 1)
      starts[digit] = (starts[digit] as number) + 1
    }
    // All have the same digit here.
    if (starts[((keys[0] as number) >>> shift) & (DIGITS - 1)] === count) continue
    for (let digit = 0, at = 0; digit < DIGITS; digit++) {
      const here = starts[digit] as number
      starts[digit] = at
      at += here
    }
    for (let i = 0; i < count; i++) {
      const one = order[i] as number
      const digit = ((keys[one] as number) >>> shift) & (DIGITS - 1)
      const at = starts[digit] as number
      starts[digit] = at + 1
      spare[at] = one
    }
    ;[order, spare] = [spare, order]
  }
  return order
}

const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS
