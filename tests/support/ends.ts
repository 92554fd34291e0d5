/**
 * Gathers what to end, from hooks and helpers alike, and ends it in `atEnd` (vitest's afterAll, called here while
 * tests are collected). subtle: an afterAll that is called inside a beforeAll is never run, and what it should
 * have stopped goes on for ever.
 */
export function gatherEnds(atEnd: (end: () => void) => void): (end: () => void) => void {
  const ends: (() => void)[] = []
  atEnd(() => {
    for (const end of ends.splice(0).reverse()) end()
  })
  return end => void ends.push(end)
}
