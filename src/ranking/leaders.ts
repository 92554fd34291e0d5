/** The best so far, at most `limit`: a heap whose root is the worst of them. */
export class Leaders {
  /** What a score must reach to be among them; below any score until there are `limit`. */
  mark = Number.NEGATIVE_INFINITY
  readonly #limit: number
  readonly #compare: (a: number, b: number) => number
  readonly #passages: number[] = []
  readonly #scores: number[] = []

  /** `compare` is negative where passage `a` goes before `b` at equal scores. */
  constructor(limit: number, compare: (a: number, b: number) => number) {
    this.#limit = limit
    this.#compare = compare
  }

  admits(passage: number, score: number): boolean {
    if (this.#passages.length < this.#limit) return true
    if (score !== this.mark) return score > this.mark
    return this.#limit > 0 && this.#compare(passage, this.#passages[0] as number) < 0
  }

  /** Only what is admitted may be added. */
  add(passage: number, score: number): void {
    if (this.#passages.length < this.#limit) {
      this.#passages.push(passage)
      this.#scores.push(score)
      this.#siftUp()
    } else {
      this.#passages[0] = passage
      this.#scores[0] = score
      this.#siftDown()
    }
    if (this.#passages.length === this.#limit) this.mark = this.#scores[0] as number
  }

  /** Best first. */
  best(): { readonly passage: number; readonly score: number }[] {
    return this.#passages
      .map((passage, i) => ({ passage, score: this.#scores[i] as number }))
      .sort((a, b) => b.score - a.score || this.#compare(a.passage, b.passage))
  }

  #worse(a: number, b: number): boolean {
    const one = this.#scores[a] as number
    const other = this.#scores[b] as number
    if (one !== other) return one < other
    return this.#compare(this.#passages[a] as number, this.#passages[b] as number) > 0
  }

  #siftUp(): void {
    let at = this.#passages.length - 1
    while (at > 0) {
      const parent = (at - 1) >>> 1
      if (!this.#worse(at, parent)) return
      this.#swap(at, parent)
      at = parent
    }
  }

  #siftDown(): void {
    let at = 0
    for (;;) {
      let worst = at
      const child = 2 * at + 1
      if (child < this.#passages.length && this.#worse(child, worst)) worst = child
      if (child + 1 < this.#passages.length && this.#worse(child + 1, worst)) worst = child + 1
      if (worst === at) return
      this.#swap(at, worst)
      at = worst
    }
  }

  #swap(a: number, b: number): void {
    const passage = this.#passages[a] as number
    const score = this.#scores[a] as number
    this.#passages[a] = this.#passages[b] as number
    this.#scores[a] = this.#scores[b] as number
    this.#passages[b] = passage
    this.#scores[b] = score
  }
}
