import type { Segment } from '../index/segment.ts'
import { TRAIT } from '../text/lexicon.ts'
import { fold } from '../text/terms.ts'
import type { Candidate } from './candidates.ts'
import type { PreparedQuery } from './query.ts'

/** What is looked at in one sentence, in this order; each says what a high value means. All are in [0, 1]. */
export const SENTENCE_FEATURES = {
  coverage: 'its share of the question (by rarity of the words)',
  rarest: 'holds the rarest word of the question',
  pairs: 'words side by side as in the question',
  near: 'words of the question close together',
  names: 'its share of the names and numbers asked about',
  exact: 'holds words in the very form they were asked in',
  related: 'holds words related to those it lacks',
  run: 'longest run of words as in the question',
  headRest: 'what it lacks stands in the title or headings',
  before: 'what it lacks stands in the sentence before',
  after: 'what it lacks stands in the sentence after',
  first: 'opens its passage',
  asks: 'is itself a question',
  short: 'has fewer than six words',
  long: 'has more than forty words',
  fresh: 'says more than the question does',
  person: 'names somebody, as asked',
  time: 'gives a date, as asked',
  place: 'names a place, as asked',
  amount: 'gives a number, as asked',
  reason: 'gives a reason, as asked',
  definition: 'says what it is, as asked',
} as const

/** What is looked at in one passage, besides its best sentence. */
export const PASSAGE_FEATURES = {
  bm25: 'BM25, as a share of the most it could be',
  relative: 'BM25, against the best passage',
  coverage: 'its share of the question (by rarity of the words)',
  bodyCoverage: 'the same, without title and headings',
  head: 'words of the question in the title or headings',
  sentence: 'its best sentence',
  twoSentences: 'share of the question in two neighbouring sentences',
  pairs: 'words side by side as in the question',
  near: 'words of the question close together',
  exact: 'holds words in the very form they were asked in',
  related: 'holds words related to those it lacks',
  around: 'what it lacks stands in the passages before and after',
  topic: 'passages under its title hold the words of the question',
  names: 'its share of the names and numbers asked about',
  rarest: 'holds the rarest word of the question',
  work: 'other passages under the same title match too',
  neighbours: 'the passages before and after it match too',
  short: 'is short',
  opening: 'opens its document',
  context: 'words of the question in the question it replies to',
} as const

export type SentenceFeature = keyof typeof SENTENCE_FEATURES
export type PassageFeature = keyof typeof PASSAGE_FEATURES

export const SENTENCE_FEATURE_NAMES = Object.keys(SENTENCE_FEATURES) as SentenceFeature[]
export const PASSAGE_FEATURE_NAMES = Object.keys(PASSAGE_FEATURES) as PassageFeature[]

const S = numbered(SENTENCE_FEATURE_NAMES)
const P = numbered(PASSAGE_FEATURE_NAMES)

/** What speaks for one candidate. */
export interface Evidence {
  readonly passage: number
  /** In the order of `PASSAGE_FEATURES`; `sentence` is left 0, for the model to fill. */
  readonly features: Float64Array
  /** For each sentence, in the order of `SENTENCE_FEATURES`. */
  readonly sentences: readonly Float64Array[]
}

/** Looks at the candidates of one query. They must be of this segment, best first. */
export class Witness {
  readonly #segment: Segment
  /** Slot of a term plus one, 0 for a term that was not asked about; filled for the time of one query. */
  readonly #slotOf: Uint8Array
  readonly #factorOf: Float32Array
  /** As `#slotOf`, for related words. */
  readonly #relatedOf: Uint8Array

  constructor(segment: Segment) {
    this.#segment = segment
    this.#slotOf = new Uint8Array(segment.terms.length)
    this.#factorOf = new Float32Array(segment.terms.length)
    this.#relatedOf = new Uint8Array(segment.terms.length)
  }

  /** What speaks for each of `looked`, beside the same `rivals` whatever is looked at: so a passage's score does
   *  not depend on how many passages were asked for. Both best first. */
  gather(query: PreparedQuery, rivals: readonly Candidate[], looked = rivals): Evidence[] {
    const { slots } = query
    for (const [slot, { terms }] of slots.entries()) {
      for (const { term, factor } of terms) {
        if (this.#slotOf[term] !== 0 && (this.#factorOf[term] as number) >= factor) continue
        this.#slotOf[term] = slot + 1
        this.#factorOf[term] = factor
      }
    }
    for (const [slot, { related }] of slots.entries()) {
      for (const term of related) if (this.#slotOf[term] === 0) this.#relatedOf[term] = slot + 1
    }
    const frame = frameOf(query, rivals, this.#segment)
    for (const { passage } of rivals) {
      const work = this.#segment.work[passage] as number
      frame.topicMask.set(work, (frame.topicMask.get(work) ?? 0) | this.#bodyMask(passage))
    }
    const evidence = looked.map(candidate => this.#look(frame, candidate))
    for (const { terms, related } of slots) {
      for (const { term } of terms) this.#slotOf[term] = 0
      for (const term of related) this.#relatedOf[term] = 0
    }
    return evidence
  }

  #look(frame: Frame, candidate: Candidate): Evidence {
    const segment = this.#segment
    const { passage } = candidate
    const { headStart, headTokens, contextStart, contextTokens } = segment
    const head = this.#mask(headTokens, headStart, passage)
    const context = this.#mask(contextTokens, contextStart, passage)
    const firstSentence = segment.passageSentence[passage] as number
    const endSentence = segment.passageSentence[passage + 1] as number
    const seen: SeenSentence[] = []
    for (let s = firstSentence; s < endSentence; s++) seen.push(this.#read(frame, s))

    const sentences = seen.map((sentence, i) =>
      sentenceFeatures(frame, sentence, {
        head,
        before: seen[i - 1]?.mask ?? 0,
        after: seen[i + 1]?.mask ?? 0,
        first: i === 0,
        asks: segment.sentenceAsks[firstSentence + i] === 1,
      }),
    )
    return {
      passage,
      features: passageFeatures(
        frame,
        candidate,
        seen,
        {
          head,
          context,
          around: this.#around(passage),
          topic: frame.topicMask.get(segment.work[passage] as number) ?? 0,
        },
        segment,
      ),
      sentences,
    }
  }

  #bodyMask(passage: number): number {
    return this.#mask(this.#segment.tokens, this.#segment.tokenStart, passage)
  }

  #around(passage: number): number {
    const { work, size } = this.#segment
    let mask = 0
    if (passage > 0 && work[passage - 1] === work[passage]) mask |= this.#bodyMask(passage - 1)
    if (passage + 1 < size && work[passage + 1] === work[passage]) mask |= this.#bodyMask(passage + 1)
    return mask
  }

  /** The slots that occur in one field of a passage, as bits. */
  #mask(tokens: Uint32Array, start: Uint32Array, passage: number): number {
    const { formTerm } = this.#segment
    let mask = 0
    const end = start[passage + 1] as number
    for (let i = start[passage] as number; i < end; i++) {
      const slot = this.#slotOf[formTerm[tokens[i] as number] as number] as number
      if (slot > 0) mask |= 1 << (slot - 1)
    }
    return mask
  }

  /** One pass over a sentence's words. */
  #read(frame: Frame, sentence: number): SeenSentence {
    const { sentenceStart, tokens, formTerm, formTraits } = this.#segment
    const start = sentenceStart[sentence] as number
    const end = sentenceStart[sentence + 1] as number
    const seen: SeenSentence = {
      mask: 0,
      exact: 0,
      related: 0,
      run: 0,
      pairs: 0,
      near: 0,
      words: end - start,
      content: 0,
      fresh: 0,
      names: 0,
      numbers: 0,
      dates: 0,
      reasons: 0,
      places: 0,
      defines: false,
    }
    let previous = 0
    let run = 0
    let beforeWasPlace = false
    for (let i = start; i < end; i++) {
      const form = tokens[i] as number
      const traits = formTraits[form] as number
      const term = formTerm[form] as number
      const slot = this.#slotOf[term] as number
      if ((traits & TRAIT.reason) !== 0) seen.reasons++
      if ((traits & TRAIT.stop) !== 0) {
        beforeWasPlace = frame.placeForms.has(form)
        if (seen.mask !== 0 && i < start + 12 && frame.copulas.has(form)) seen.defines = true
        continue
      }
      seen.content++
      if (slot > 0) {
        const bit = 1 << (slot - 1)
        seen.mask |= bit
        if (frame.exactForms.has(form)) seen.exact |= bit
        run = slot === previous + 1 ? run + 1 : 1
        if (run > seen.run) seen.run = run
        if (previous > 0 && slot === previous + 1) seen.pairs |= 1 << (previous - 1)
        frame.lastAt[slot - 1] = i
        // The neighbours of this word in the question, if they were read a little earlier.
        if (slot > 1 && i - (frame.lastAt[slot - 2] as number) <= NEAR) seen.near |= 1 << (slot - 2)
        if (slot <= frame.pairCount && i - (frame.lastAt[slot] as number) <= NEAR)
          seen.near |= 1 << (slot - 1)
      } else {
        seen.fresh++
        run = 0
        const related = this.#relatedOf[term] as number
        if (related > 0) seen.related |= 1 << (related - 1)
        if ((traits & TRAIT.number) !== 0) seen.numbers++
        if ((traits & TRAIT.date) !== 0) seen.dates++
        else if ((traits & TRAIT.capital) !== 0 && i > start) {
          seen.names++
          if (beforeWasPlace) seen.places++
        }
      }
      previous = slot
      beforeWasPlace = false
    }
    frame.lastAt.fill(-NEAR - 1)
    return seen
  }
}

const NEAR = 8 // words, stop words included

interface SeenSentence {
  mask: number
  exact: number
  related: number
  run: number
  pairs: number
  near: number
  words: number
  content: number
  /** Content words that the question does not hold. */
  fresh: number
  names: number
  numbers: number
  dates: number
  reasons: number
  places: number
  defines: boolean
}

/** What is the same for all candidates of one query. */
interface Frame {
  readonly query: PreparedQuery
  readonly weights: Float64Array
  /** Pair `i` is of slots `i` and `i + 1`. */
  readonly pairCount: number
  readonly pairWeights: Float64Array
  readonly lastAt: Int32Array
  readonly rarest: number
  readonly namesMask: number
  readonly namesWeight: number
  readonly idfSum: number
  readonly best: number
  readonly scoreOf: ReadonlyMap<number, number>
  readonly bestOfWork: ReadonlyMap<number, readonly Candidate[]>
  readonly topicMask: Map<number, number>
  readonly exactForms: ReadonlySet<number>
  readonly placeForms: ReadonlySet<number>
  readonly copulas: ReadonlySet<number>
}

function frameOf(query: PreparedQuery, candidates: readonly Candidate[], segment: Segment): Frame {
  const weights = Float64Array.from(query.slots, slot => slot.weight)
  const pairCount = Math.max(0, weights.length - 1)
  const pairWeights = new Float64Array(pairCount)
  let pairSum = 0
  for (let i = 0; i < pairCount; i++) {
    pairWeights[i] = Math.min(weights[i] as number, weights[i + 1] as number)
    pairSum += pairWeights[i] as number
  }
  if (pairSum > 0) for (let i = 0; i < pairCount; i++) pairWeights[i] = (pairWeights[i] as number) / pairSum
  let rarest = 0
  let namesMask = 0
  for (const [i, slot] of query.slots.entries()) {
    if (slot.idf > (query.slots[rarest]?.idf ?? 0)) rarest = i
    if ((slot.traits & (TRAIT.capital | TRAIT.number)) !== 0) namesMask |= 1 << i
  }
  const bestOfWork = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const work = segment.work[candidate.passage] as number
    const others = bestOfWork.get(work)
    if (others === undefined) bestOfWork.set(work, [candidate])
    else others.push(candidate)
  }
  return {
    query,
    weights,
    pairCount,
    pairWeights,
    lastAt: new Int32Array(weights.length).fill(-NEAR - 1),
    rarest,
    namesMask,
    namesWeight: weightOf(namesMask, weights),
    idfSum: query.slots.reduce((sum, slot) => sum + slot.idf, 0),
    best: candidates[0]?.score ?? 1,
    scoreOf: new Map(candidates.map(({ passage, score }) => [passage, score])),
    bestOfWork,
    topicMask: new Map(),
    exactForms: exactFormsOf(query, segment),
    placeForms: formsOf(segment, PLACE_WORDS),
    copulas: formsOf(segment, COPULAS),
  }
}

const PLACE_WORDS = ['in', 'at', 'from', 'to', 'near', 'into', 'of', 'on']
const COPULAS = ['is', 'are', 'was', 'were']

const formSets = new WeakMap<Segment, Map<readonly string[], ReadonlySet<number>>>()

function formsOf(segment: Segment, words: readonly string[]): ReadonlySet<number> {
  let sets = formSets.get(segment)
  if (sets === undefined) {
    sets = new Map()
    formSets.set(segment, sets)
  }
  let known = sets.get(words)
  if (known === undefined) {
    known = new Set(
      [...segment.forms.entries()].filter(([, form]) => words.includes(form.written)).map(([i]) => i),
    )
    sets.set(words, known)
  }
  return known
}

const byFolded = new WeakMap<Segment, Map<string, number[]>>()

function exactFormsOf(query: PreparedQuery, segment: Segment): ReadonlySet<number> {
  let known = byFolded.get(segment)
  if (known === undefined) {
    known = new Map()
    for (const [i, form] of segment.forms.entries()) {
      const same = known.get(form.folded)
      if (same === undefined) known.set(form.folded, [i])
      else same.push(i)
    }
    byFolded.set(segment, known)
  }
  return new Set(query.slots.flatMap(({ form }) => known.get(fold(form)) ?? []))
}

interface Surroundings {
  readonly head: number
  readonly before: number
  readonly after: number
  readonly first: boolean
  readonly asks: boolean
}

function sentenceFeatures(frame: Frame, seen: SeenSentence, around: Surroundings): Float64Array {
  const { weights, pairWeights, query } = frame
  const { wanted } = query
  const lacking = ~seen.mask
  const values = new Float64Array(SENTENCE_FEATURE_NAMES.length)
  values[S.coverage] = weightOf(seen.mask, weights)
  values[S.rarest] = (seen.mask >>> frame.rarest) & 1
  values[S.pairs] = weightOf(seen.pairs, pairWeights)
  values[S.near] = weightOf(seen.near, pairWeights)
  if (frame.namesWeight > 0)
    values[S.names] = weightOf(seen.mask & frame.namesMask, weights) / frame.namesWeight
  values[S.exact] = weightOf(seen.exact, weights)
  values[S.related] = weightOf(seen.related & lacking, weights)
  values[S.run] = seen.run > 2 ? Math.min(1, (seen.run - 2) / 4) : 0
  values[S.headRest] = weightOf(around.head & lacking, weights)
  values[S.before] = weightOf(around.before & lacking & ~around.head, weights)
  values[S.after] = weightOf(around.after & lacking & ~around.head, weights)
  values[S.first] = around.first ? 1 : 0
  values[S.asks] = around.asks ? 1 : 0
  values[S.short] = seen.words < 6 ? 1 : 0
  values[S.long] = seen.words > 40 ? 1 : 0
  values[S.fresh] = seen.content === 0 ? 0 : seen.fresh / seen.content
  values[S.person] = wanted === 'person' && seen.names > 0 ? 1 : 0
  values[S.time] = wanted === 'time' && seen.dates > 0 ? 1 : 0
  values[S.place] = wanted === 'place' && seen.places > 0 ? 1 : 0
  values[S.amount] = wanted === 'amount' && seen.numbers > 0 ? 1 : 0
  values[S.reason] = wanted === 'reason' && seen.reasons > 0 ? 1 : 0
  values[S.definition] = wanted === 'definition' && seen.defines ? 1 : 0
  return values
}

function passageFeatures(
  frame: Frame,
  { passage, score }: Candidate,
  seen: readonly SeenSentence[],
  {
    head,
    context,
    around,
    topic,
  }: { readonly head: number; readonly context: number; readonly around: number; readonly topic: number },
  segment: Segment,
): Float64Array {
  const { weights, pairWeights } = frame
  let body = 0
  let pairs = 0
  let exact = 0
  let related = 0
  let near = 0
  let twoSentences = 0
  let words = 0
  for (const [i, sentence] of seen.entries()) {
    body |= sentence.mask
    pairs |= sentence.pairs
    exact |= sentence.exact
    related |= sentence.related
    near |= sentence.near
    words += sentence.words
    twoSentences = Math.max(twoSentences, weightOf(sentence.mask | (seen[i - 1]?.mask ?? 0), weights))
  }
  const all = body | head
  const rival = frame.bestOfWork
    .get(segment.work[passage] as number)
    ?.find(other => other.passage !== passage)
  const sameWork = (other: number) => segment.work[other] === segment.work[passage]
  const neighbour = (other: number) => (sameWork(other) ? (frame.scoreOf.get(other) ?? 0) : 0)
  const values = new Float64Array(PASSAGE_FEATURE_NAMES.length)
  if (frame.idfSum > 0) values[P.bm25] = score / frame.idfSum
  values[P.coverage] = weightOf(all, weights)
  values[P.bodyCoverage] = weightOf(body, weights)
  values[P.head] = weightOf(head, weights)
  values[P.twoSentences] = twoSentences
  values[P.pairs] = weightOf(pairs, pairWeights)
  values[P.near] = weightOf(near, pairWeights)
  values[P.exact] = weightOf(exact, weights)
  values[P.related] = weightOf(related & ~all, weights)
  values[P.around] = weightOf(around & ~all, weights)
  values[P.topic] = weightOf(topic & ~all, weights)
  if (frame.namesWeight > 0) values[P.names] = weightOf(all & frame.namesMask, weights) / frame.namesWeight
  values[P.rarest] = (all >>> frame.rarest) & 1
  if (frame.best > 0) {
    values[P.relative] = score / frame.best
    values[P.work] = (rival?.score ?? 0) / frame.best
    values[P.neighbours] = Math.max(neighbour(passage - 1), neighbour(passage + 1)) / frame.best
  }
  values[P.short] = Math.max(0, 1 - words / 60)
  values[P.opening] = passage === 0 || !sameWork(passage - 1) ? 1 : 0
  values[P.context] = weightOf(context & ~all, weights)
  return values
}

/** Sum of the weights whose bits are set. */
function weightOf(mask: number, weights: Float64Array): number {
  let sum = 0
  for (let bits = mask, i = 0; bits !== 0 && i < weights.length; bits >>>= 1, i++) {
    if ((bits & 1) === 1) sum += weights[i] as number
  }
  return sum
}

function numbered<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, i) => [name, i])) as Record<Name, number>
}
