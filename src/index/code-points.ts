/** Negative where `a` comes before `b` by code points, as their UTF-8 bytes sort. subtle: `<` compares UTF-16 units,
 *  which puts an emoji before some letters. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const one = a.charCodeAt(i)
    const other = b.charCodeAt(i)
    if (one !== other) return lifted(one) - lifted(other)
  }
  return a.length - b.length
}

/** Surrogates stand for code points above all that are written as one unit. */
function lifted(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit
}
