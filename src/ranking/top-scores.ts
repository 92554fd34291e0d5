/** The best scores so far, in order: what must be known of them to say what a place among the best takes. */
export class TopScores {
  readonly #scores: Float64Array
  #count = 0
  #isChanged = false

  /** As many as `limit` are kept. */
  constructor(limit: number) {
    this.#scores = new Float64Array(limit)
  }

  add(score: number): void {
    const scores = this.#scores
    let low = 0
    let high = this.#count
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((scores[middle] as number) >= score) low = middle + 1
      else high = middle
    }
    if (low === scores.length) return
    if (this.#count < scores.length) this.#count++
    scores.copyWithin(low + 1, low, this.#count - 1)
    scores[low] = score
    this.#isChanged = true
  }

  /** Whether it has since this was last asked. */
  hasChanged(): boolean {
    const isChanged = this.#isChanged
    this.#isChanged = false
    return isChanged
  }

  /** The score that `rank` of them reach; 0 where there are not so many yet. Any score is reached by none. */
  reachedBy(rank: number): number {
    if (rank === 0) return Number.POSITIVE_INFINITY
    return rank <= this.#count ? (this.#scores[rank - 1] as number) : 0
  }
}
