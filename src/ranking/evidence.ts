import type { Segment } from '../index/segment.ts'
import { TRAIT } from '../text/lexicon.ts'
import type { Candidate } from './candidates.ts'
import { PASSAGE, PASSAGE_FEATURE_NAMES, SENTENCE, SENTENCE_FEATURE_NAMES } from './features.ts'
import { type Frame, frameOf, weightOf } from './frame.ts'
import type { PreparedQuery } from './query.ts'

/** What speaks for one candidate. */
export interface Evidence {
  readonly passage: number
  /** In the order of `PASSAGE_FEATURES`; `sentence` is left 0, for the model to fill. */
  readonly features: Float64Array
  /** For each sentence, in the order of `SENTENCE_FEATURES`. */
  readonly sentences: readonly Float64Array[]
}

/**
 * Looks at the candidates of one query, which must be of this segment. It reads the words of each candidate
 * once, as numbers; no text is analysed. Longer than most files: the inner loop and the figures it fills
 * belong together.
 */
export class Witness {
  readonly #segment: Segment
  /** Slot of a term plus one, 0 for a term that was not asked about; filled for the time of one query. */
  readonly #slotOf: Uint8Array
  /** The same for related words. */
  readonly #relatedOf: Uint8Array
  /** Where each slot was met last in the current sentence. */
  readonly #metAt = new Int32Array(32)
  readonly #placeForms: Uint8Array
  readonly #copulaForms: Uint8Array

  constructor(segment: Segment) {
    this.#segment = segment
    this.#slotOf = new Uint8Array(segment.terms.length)
    this.#relatedOf = new Uint8Array(segment.terms.length)
    this.#placeForms = Uint8Array.from(segment.forms, ({ written }) => (PLACE_WORDS.has(written) ? 1 : 0))
    this.#copulaForms = Uint8Array.from(segment.forms, ({ written }) => (COPULAS.has(written) ? 1 : 0))
  }

  /** What speaks for each of `looked`, beside the same `rivals` whatever is looked at: so a passage's score does
   *  not depend on how many passages were asked for. Both best first. */
  gather(query: PreparedQuery, rivals: readonly Candidate[], looked = rivals): Evidence[] {
    const { slots } = query
    for (const [slot, { related }] of slots.entries())
      for (const term of related) this.#relatedOf[term] = slot + 1
    for (const [slot, { terms }] of slots.entries()) {
      for (const { term } of terms) if (this.#slotOf[term] === 0) this.#slotOf[term] = slot + 1
    }
    const bodies = new Bodies(passage => this.#body(passage))
    const pairMasks = rivals.map(({ passage }) => this.#pairs(passage))
    const frame = frameOf(
      query,
      rivals,
      this.#segment,
      rivals.map(({ passage }) => bodies.mask(passage)),
      pairMasks,
    )
    const topics = new Map<number, number>()
    for (const { passage } of rivals) {
      const work = this.#segment.work[passage] as number
      topics.set(work, (topics.get(work) ?? 0) | bodies.mask(passage))
    }
    const evidence = looked.map(candidate => this.#look(frame, candidate, bodies, topics))
    for (const { terms, related } of slots) {
      for (const { term } of terms) this.#slotOf[term] = 0
      for (const term of related) this.#relatedOf[term] = 0
    }
    return evidence
  }

  #look(frame: Frame, candidate: Candidate, bodies: Bodies, topics: ReadonlyMap<number, number>): Evidence {
    const segment = this.#segment
    const { passage } = candidate
    const head = this.#mask(segment.headTokens, segment.headStart, passage)
    const work = segment.work[passage]
    const beside = [passage - 1, passage + 1].filter(other => segment.work[other] === work)
    const from = segment.passageSentence[passage] as number
    const to = segment.passageSentence[passage + 1] as number
    const seen: Seen[] = []
    for (let sentence = from; sentence < to; sentence++) seen.push(this.#read(frame, sentence))
    const sentences = seen.map((one, i) =>
      sentenceFeatures(frame, one, {
        head,
        before: seen[i - 1]?.mask ?? 0,
        after: seen[i + 1]?.mask ?? 0,
        first: i === 0,
        asks: segment.sentenceAsks[from + i] === 1,
      }),
    )
    const features = passageFeatures(frame, candidate, seen, {
      head,
      context: this.#mask(segment.contextTokens, segment.contextStart, passage),
      around: beside.reduce((mask, other) => mask | bodies.mask(other), 0),
      topic: topics.get(work as number) ?? 0,
      beside: Math.max(0, ...beside.map(other => frame.scoreOf.get(other) ?? 0)),
      rival: frame.rivalsOf.get(work as number)?.find(other => other.passage !== passage)?.score ?? 0,
      ...this.#document(frame, passage, bodies),
    })
    return { passage, features, sentences }
  }

  #pairs(passage: number): number {
    const { tokenStart, tokens, formTerm, formTraits } = this.#segment
    let previous = 0
    let pairs = 0
    for (let i = tokenStart[passage] as number; i < (tokenStart[passage + 1] as number); i++) {
      const form = tokens[i] as number
      if (((formTraits[form] as number) & TRAIT.stop) !== 0) continue
      const slot = this.#slotOf[formTerm[form] as number] as number
      if (slot > 0 && previous > 0 && slot === previous + 1) pairs |= 1 << (previous - 1)
      previous = slot
    }
    return pairs
  }

  /** What the other passages of its document hold; they stand side by side. */
  #document(frame: Frame, passage: number, bodies: Bodies) {
    const { document } = this.#segment
    let rest = 0
    let sibling = 0
    const visit = (other: number) => {
      rest |= bodies.mask(other)
      sibling += frame.scoreOf.get(other) ?? 0
    }
    const near = (other: number) =>
      document[other] === document[passage] && Math.abs(other - passage) <= DOCUMENT_REACH
    for (let other = passage - 1; near(other); other--) visit(other)
    for (let other = passage + 1; near(other); other++) visit(other)
    return { rest, sibling, opening: document[passage - 1] !== document[passage] }
  }

  #body(passage: number): number {
    return this.#mask(this.#segment.tokens, this.#segment.tokenStart, passage)
  }

  /** The slots that occur in one field of a passage, as bits. */
  #mask(tokens: Uint32Array, start: Uint32Array, passage: number): number {
    const { formTerm } = this.#segment
    const end = start[passage + 1] as number
    let mask = 0
    for (let i = start[passage] as number; i < end; i++) {
      const slot = this.#slotOf[formTerm[tokens[i] as number] as number] as number
      if (slot > 0) mask |= 1 << (slot - 1)
    }
    return mask
  }

  /** One pass over a sentence's words. */
  #read(frame: Frame, sentence: number): Seen {
    const { sentenceStart, tokens, formTerm, formTraits } = this.#segment
    const start = sentenceStart[sentence] as number
    const end = sentenceStart[sentence + 1] as number
    const seen: Seen = emptySeen(end - start)
    const metAt = this.#metAt.fill(-NEAR - 1)
    const slots = frame.weights.length
    let previous = 0
    let place = false
    for (let i = start; i < end; i++) {
      const form = tokens[i] as number
      const traits = formTraits[form] as number
      if ((traits & TRAIT.reason) !== 0) seen.reasons++
      if ((traits & TRAIT.stop) !== 0) {
        place = this.#placeForms[form] === 1
        if (seen.mask !== 0 && i < start + DEFINITION_REACH && this.#copulaForms[form] === 1)
          seen.defines = true
        continue
      }
      seen.content++
      const term = formTerm[form] as number
      const slot = this.#slotOf[term] as number
      if (slot > 0) {
        seen.mask |= 1 << (slot - 1)
        if (frame.exactForms.has(form)) seen.exact |= 1 << (slot - 1)
        if (previous > 0 && slot === previous + 1) seen.pairs |= 1 << (previous - 1)
        // Its neighbours in the question, if they were met a little earlier.
        const at = i - start
        metAt[slot - 1] = at
        if (slot > 1 && at - (metAt[slot - 2] as number) <= NEAR) seen.near |= 1 << (slot - 2)
        if (slot < slots && at - (metAt[slot] as number) <= NEAR) seen.near |= 1 << (slot - 1)
      } else {
        seen.fresh++
        const related = this.#relatedOf[term] as number
        if (related > 0) seen.related |= 1 << (related - 1)
        if ((traits & TRAIT.number) !== 0) seen.numbers++
        if ((traits & TRAIT.date) !== 0) seen.dates++
        else if ((traits & TRAIT.capital) !== 0 && i > start) {
          seen.names++
          if (place) seen.places++
        }
      }
      previous = slot
      place = false
    }
    return seen
  }
}

const DOCUMENT_REACH = 20 // passages before and after, so that a book does not count as one thing
const NEAR = 8 // words, stop words included
const DEFINITION_REACH = 12 // words from the sentence's start within which "X is" defines X
const PLACE_WORDS: ReadonlySet<string> = new Set(['in', 'at', 'from', 'to', 'near', 'into', 'of', 'on'])
const COPULAS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were'])

/** The slots that each passage's body holds, looked up once a query. */
class Bodies {
  readonly #known = new Map<number, number>()
  readonly #look: (passage: number) => number

  constructor(look: (passage: number) => number) {
    this.#look = look
  }

  mask(passage: number): number {
    let mask = this.#known.get(passage)
    if (mask === undefined) {
      mask = this.#look(passage)
      this.#known.set(passage, mask)
    }
    return mask
  }
}

/** What one sentence holds. Sets of slots, or of pairs of slots, are bits. */
interface Seen {
  mask: number
  exact: number
  related: number
  pairs: number
  near: number
  readonly words: number
  content: number
  /** Content words that the question does not hold; of them: */
  fresh: number
  names: number
  places: number
  numbers: number
  dates: number
  reasons: number
  defines: boolean
}

function emptySeen(words: number): Seen {
  return {
    mask: 0,
    exact: 0,
    related: 0,
    pairs: 0,
    near: 0,
    words,
    content: 0,
    fresh: 0,
    names: 0,
    places: 0,
    numbers: 0,
    dates: 0,
    reasons: 0,
    defines: false,
  }
}

interface SentenceSurroundings {
  readonly head: number
  readonly before: number
  readonly after: number
  readonly first: boolean
  readonly asks: boolean
}

function sentenceFeatures(frame: Frame, seen: Seen, around: SentenceSurroundings): Float64Array {
  const { weights, pairWeights } = frame
  const { wanted } = frame.query
  const lacking = ~seen.mask
  const values = new Float64Array(SENTENCE_FEATURE_NAMES.length)
  values[SENTENCE.coverage] = weightOf(seen.mask, weights)
  values[SENTENCE.telling] = weightOf(seen.mask, frame.telling)
  values[SENTENCE.near] = weightOf(seen.near, pairWeights)
  values[SENTENCE.exact] = weightOf(seen.exact, weights)
  values[SENTENCE.related] = weightOf(seen.related & lacking, weights)
  values[SENTENCE.headRest] = weightOf(around.head & lacking, weights)
  values[SENTENCE.before] = weightOf(around.before & lacking & ~around.head, weights)
  values[SENTENCE.after] = weightOf(around.after & lacking & ~around.head, weights)
  values[SENTENCE.first] = around.first ? 1 : 0
  values[SENTENCE.asks] = around.asks ? 1 : 0
  values[SENTENCE.short] = seen.words < 6 ? 1 : 0
  values[SENTENCE.long] = seen.words > 40 ? 1 : 0
  values[SENTENCE.fresh] = seen.content === 0 ? 0 : seen.fresh / seen.content
  values[SENTENCE.person] = wanted === 'person' && seen.names > 0 ? 1 : 0
  values[SENTENCE.time] = wanted === 'time' && seen.dates > 0 ? 1 : 0
  values[SENTENCE.place] = wanted === 'place' && seen.places > 0 ? 1 : 0
  values[SENTENCE.amount] = wanted === 'amount' && seen.numbers > 0 ? 1 : 0
  values[SENTENCE.reason] = wanted === 'reason' && seen.reasons > 0 ? 1 : 0
  values[SENTENCE.definition] = wanted === 'definition' && seen.defines ? 1 : 0
  return values
}

interface PassageSurroundings {
  readonly head: number
  readonly context: number
  readonly around: number
  readonly topic: number
  /** BM25 of the better neighbour, and of the best other passage under the same title. */
  readonly beside: number
  readonly rival: number
  /** Of other passages of its document: what they hold, and their BM25 in all. */
  readonly rest: number
  readonly sibling: number
  readonly opening: boolean
}

function passageFeatures(
  frame: Frame,
  { score }: Candidate,
  seen: readonly Seen[],
  { head, context, around, topic, beside, rival, rest, sibling, opening }: PassageSurroundings,
): Float64Array {
  const { weights, pairWeights } = frame
  let body = 0
  let pairs = 0
  let exact = 0
  let related = 0
  let words = 0
  let twoSentences = 0
  for (const [i, sentence] of seen.entries()) {
    body |= sentence.mask
    pairs |= sentence.pairs
    exact |= sentence.exact
    related |= sentence.related
    words += sentence.words
    twoSentences = Math.max(twoSentences, weightOf(sentence.mask | (seen[i - 1]?.mask ?? 0), weights))
  }
  const all = body | head
  const values = new Float64Array(PASSAGE_FEATURE_NAMES.length)
  if (frame.idfSum > 0) values[PASSAGE.bm25] = score / frame.idfSum
  values[PASSAGE.coverage] = weightOf(all, weights)
  values[PASSAGE.tellingPairs] = weightOf(pairs, frame.tellingPairs)
  values[PASSAGE.bodyCoverage] = weightOf(body, weights)
  values[PASSAGE.head] = weightOf(head, weights)
  values[PASSAGE.context] = weightOf(context & ~all, weights)
  values[PASSAGE.twoSentences] = twoSentences
  values[PASSAGE.pairs] = weightOf(pairs, pairWeights)
  values[PASSAGE.exact] = weightOf(exact, weights)
  values[PASSAGE.related] = weightOf(related & ~all, weights)
  values[PASSAGE.around] = weightOf(around & ~all, weights)
  values[PASSAGE.document] = weightOf(rest & ~all, weights)
  values[PASSAGE.topic] = weightOf(topic & ~all, weights)
  if (frame.namesWeight > 0) values[PASSAGE.names] = weightOf(all & frame.names, weights) / frame.namesWeight
  values[PASSAGE.rarest] = (all >>> frame.rarest) & 1
  if (frame.best > 0) {
    values[PASSAGE.relative] = score / frame.best
    values[PASSAGE.sibling] = sibling / frame.best
    values[PASSAGE.work] = rival / frame.best
    values[PASSAGE.neighbours] = beside / frame.best
  }
  values[PASSAGE.brief] = Math.max(0, 1 - words / 60)
  values[PASSAGE.opening] = opening ? 1 : 0
  return values
}
