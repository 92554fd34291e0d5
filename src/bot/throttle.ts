/** `tell`: too fast, and not told so yet. */
export type Throttle = (user: number) => 'go' | 'tell' | 'silent'

/** A bucket of turns for each user: `burst` at once, then `perSecond`. Forgets whoever has a full bucket. `now` is in
 *  milliseconds, and may jump. */
export function createThrottle(
  now: () => number,
  { burst = 20, perSecond = 1 }: { readonly burst?: number; readonly perSecond?: number } = {},
): Throttle {
  const buckets = new Map<number, Bucket>()
  return user => {
    const at = now()
    const known = buckets.get(user)
    const left = known === undefined ? burst : leftAt(known, at)
    buckets.delete(user)
    if (buckets.size >= MOST_USERS) dropFull(at)
    if (left >= 1) {
      buckets.set(user, { left: left - 1, at, told: false })
      return 'go'
    }
    buckets.set(user, { left, at, told: true })
    return known?.told === true ? 'silent' : 'tell'
  }

  /** A clock that was set back takes nothing away: by as much as it went back, people would be silenced. */
  function leftAt(bucket: Bucket, at: number): number {
    return Math.min(burst, bucket.left + (Math.max(0, at - bucket.at) / 1000) * perSecond)
  }

  function dropFull(at: number): void {
    for (const [user, bucket] of buckets) {
      if (leftAt(bucket, at) >= burst) buckets.delete(user)
    }
    // Under attack from many: the one not heard of for longest.
    const [oldest] = buckets.keys()
    if (buckets.size >= MOST_USERS && oldest !== undefined) buckets.delete(oldest)
  }
}

const MOST_USERS = 10_000

interface Bucket {
  /** Turns; fractions of one count up. */
  readonly left: number
  /** Milliseconds since 1970 when that was so. */
  readonly at: number
  /** Whether the user knows of being too fast. */
  readonly told: boolean
}
