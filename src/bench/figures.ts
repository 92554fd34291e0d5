import { mean, percentile } from '../evaluate/metrics.ts'
import type { Served } from './job.ts'
import type { Beside, ChangeFigures, Figures, Percentiles } from './report.ts'
import type { Built } from './subject.ts'

export interface Measured {
  readonly built: Built
  readonly peakBytes: number
  /** Of each process that was started. */
  readonly firstMs: readonly number[]
  readonly served: Served
}

/** `quoth` is what a peer stands beside. */
export function figuresOf(
  { built, peakBytes, firstMs, served }: Measured,
  textBytes: number,
  quoth?: Served,
): Figures {
  const { searchMs, answerMs, change } = served
  return {
    buildSeconds: built.seconds,
    buildMBs: textBytes / 1e6 / built.seconds,
    buildPeakBytes: peakBytes,
    ...(built.diskBytes !== undefined && { diskBytes: built.diskBytes }),
    firstAnswerMs: percentile(firstMs, 0.5) ?? 0,
    rssBytes: served.rssBytes,
    asked: searchMs.length,
    search: percentilesOf(searchMs),
    searchesPerSecond: perSecond(searchMs),
    ...(answerMs.length > 0 && { answer: percentilesOf(answerMs), answersPerSecond: perSecond(answerMs) }),
    ...(change && { change: changeOf(change) }),
    ...(quoth && { beside: besideOf(served, quoth) }),
  }
}

/** Of no times, zeros. */
export function percentilesOf(times: readonly number[]): Percentiles {
  const at = (p: number) => percentile(times, p) ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** Mean share of the first list of each pair that is in the second; empty first lists are left out. */
export function overlap(pairs: readonly (readonly [readonly string[], readonly string[]])[]): number {
  const shares = pairs
    .filter(([own]) => own.length > 0)
    .map(([own, other]) => own.filter(id => other.includes(id)).length / own.length)
  return mean(shares) ?? 0
}

function besideOf(peer: Served, quoth: Served): Beside {
  const same = quoth.searchMs.slice(0, peer.searchMs.length)
  return {
    quothSearch: percentilesOf(same),
    quothPerSecond: perSecond(same),
    overlap10: overlap(
      peer.top.slice(0, quoth.top.length).map((top, at) => [quoth.top[at] ?? [], top] as const),
    ),
  }
}

function changeOf({ visibleMs, quietMs, busyMs }: NonNullable<Served['change']>): ChangeFigures {
  const { p50 } = percentilesOf(visibleMs)
  return {
    changes: visibleMs.length,
    visibleP50: p50,
    visibleMax: Math.max(...visibleMs),
    searchP99Ratio: percentilesOf(busyMs).p99 / percentilesOf(quietMs).p99,
  }
}

function perSecond(times: readonly number[]): number {
  return 1000 / (mean(times) || Number.POSITIVE_INFINITY)
}
