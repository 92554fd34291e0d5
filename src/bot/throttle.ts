/** `tell`: too fast, and not told so yet. */
export type Throttle = (user: number) => 'go' | 'tell' | 'silent'

/** A bucket of turns for each user: `burst` at once, then `perSecond`. Forgets whoever has a full bucket. */
export function createThrottle(
  now: () => number,
  { burst = 20, perSecond = 1 }: { readonly burst?: number; readonly perSecond?: number } = {},
): Throttle {
  const buckets = new Map<number, { left: number; at: number; told: boolean }>()
  return user => {
    const at = now()
    const known = buckets.get(user)
    const left =
      known === undefined ? burst : Math.min(burst, known.left + ((at - known.at) / 1000) * perSecond)
    buckets.delete(user)
    if (buckets.size >= MOST_USERS) dropFull(at)
    if (left >= 1) {
      buckets.set(user, { left: left - 1, at, told: false })
      return 'go'
    }
    buckets.set(user, { left, at, told: true })
    return known?.told === true ? 'silent' : 'tell'
  }

  function dropFull(at: number): void {
    for (const [user, bucket] of buckets) {
      if (bucket.left + ((at - bucket.at) / 1000) * perSecond >= burst) buckets.delete(user)
    }
    // Under attack from many: the one not heard of for longest.
    const [oldest] = buckets.keys()
    if (buckets.size >= MOST_USERS && oldest !== undefined) buckets.delete(oldest)
  }
}

const MOST_USERS = 10_000
