import type { Collection, Live } from '../index/collection.ts'
import { Words } from '../index/record.ts'
import { documentOf, NO_WORK } from '../index/segment.ts'
import { TRAIT } from '../text/lexicon.ts'
import { Adjacency } from './adjacency.ts'
import { Bodies, DOCUMENT_REACH, type Place, placeIn } from './bodies.ts'
import type { Candidate } from './candidates.ts'
import { PASSAGE, PASSAGE_FEATURE_NAMES, SENTENCE, SENTENCE_FEATURE_NAMES } from './features.ts'
import { type Frame, frameOf, weightOf } from './frame.ts'
import { type Kin, type Mark, Marks, maskOf, Tables } from './marks.ts'
import type { PreparedQuery } from './query.ts'

/** What speaks for one candidate. */
export interface Evidence {
  readonly passage: number
  /** In the order of `PASSAGE_FEATURES`; `sentence` is left 0, for the model to fill. */
  readonly features: Float64Array
  /** For each sentence, in the order of `SENTENCE_FEATURES`. */
  readonly sentences: readonly Float64Array[]
  /** For each sentence, which slots it holds, as bits. */
  readonly held: readonly number[]
}

/**
 * Looks at the candidates of one query. It reads the words of each candidate once, as numbers; no text is analysed,
 * and what stands around them is read from the postings of the words that were asked for. Longer than most files: the
 * inner loop and the figures it fills belong together.
 */
export class EvidenceReader {
  readonly #collection: Collection
  /** Where each slot was met last in the current sentence. */
  readonly #metAt = new Int32Array(32)
  readonly #words = new Words()
  readonly #tables = new Tables()

  constructor(collection: Collection) {
    this.#collection = collection
  }

  /** What speaks for each of `looked`, beside the same `rivals` whatever is looked at: so a passage's score does
   *  not depend on how many passages were asked for. Both best first. */
  gather(query: PreparedQuery, rivals: readonly Candidate[], looked = rivals): Evidence[] {
    const marks = new Marks(query, this.#tables)
    const places = new Map(
      [...rivals, ...looked].map(({ passage }) => [passage, placeIn(this.#collection, passage)]),
    )
    const bodies = new Bodies(this.#collection, marks, places.values(), this.#words)
    const read = new Map<number, Read>()
    for (const [passage, place] of places) read.set(passage, this.#read(place, marks, query.slots.length))
    const frame = frameOf(
      query,
      rivals,
      rivals.map(({ passage }) => bodies.mask(passage)),
      rivals.map(({ passage }) => (read.get(passage) as Read).pairs),
    )
    const placeOf = (passage: number) => places.get(passage) as Place
    const adjacency = new Adjacency(this.#collection, rivals, placeOf)
    const rows = new Rows()
    return looked.map(candidate => {
      const { passage } = candidate
      const place = placeOf(passage)
      const adjacent = adjacency.of(place)
      return this.#look(frame, candidate, place, read.get(passage) as Read, bodies, adjacent, rows)
    })
  }

  #look(
    frame: Frame,
    candidate: Candidate,
    place: Place,
    { seen, head, headAsked, context }: Read,
    bodies: Bodies,
    adjacent: number,
    rows: Rows,
  ): Evidence {
    const beside = this.#besides(candidate.passage, place)
    const sentences = seen.map((one, i) =>
      sentenceFeatures(rows, frame, one, {
        head,
        context,
        before: seen[i - 1]?.mask ?? 0,
        after: seen[i + 1]?.mask ?? 0,
        first: i === 0,
      }),
    )
    const features = passageFeatures(rows, frame, candidate, seen, {
      head,
      headAsked,
      context,
      around: beside.reduce((mask, other) => mask | bodies.mask(other), 0),
      beside: Math.max(0, ...beside.map(other => frame.scoreOf.get(other) ?? 0)),
      adjacent,
      sibling: this.#sibling(frame, place),
      opening: place.passage === place.from,
    })
    return { passage: candidate.passage, features, sentences, held: seen.map(({ mask }) => mask) }
  }

  /** The passages before and after it that are about the same thing. */
  #besides(address: number, { passage, work, from, to }: Place): number[] {
    const beside: number[] = []
    for (const step of [-1, 1] as const) {
      if (passage + step >= from && passage + step < to) {
        beside.push(address + step)
        continue
      }
      const other = this.#collection.beside(address, step)
      if (other >= 0 && work !== NO_WORK && this.#workOf(other) === work) beside.push(other)
    }
    return beside
  }

  #workOf(address: number): number {
    const { segment, base } = this.#collection.locate(address)
    return segment.columns.documentWork[documentOf(segment, address - base)] as number
  }

  /** BM25 of the best other passage of its document; they stand side by side. */
  #sibling(frame: Frame, { live, passage, from, to }: Place): number {
    let sibling = 0
    const end = Math.min(to, passage + DOCUMENT_REACH + 1)
    for (let other = Math.max(from, passage - DOCUMENT_REACH); other < end; other++) {
      if (other !== passage) sibling = Math.max(sibling, frame.scoreOf.get(live.base + other) ?? 0)
    }
    return sibling
  }

  /** Its words are decoded once: that is most of what evidence costs. */
  #read({ live, passage }: Place, marks: Marks, slots: number): Read {
    const words = this.#words
    words.read(live.segment, passage)
    const mark = marks.of(live)
    const seen: Seen[] = []
    let pairs = 0
    let last = 0
    for (let sentence = 0; sentence < words.sentences; sentence++) {
      const one = this.#readSentence(live, mark, sentence, slots)
      seen.push(one)
      pairs |= one.pairs
      // A pair may stand at both sides of a point.
      if (last > 0 && one.firstSlot === last + 1) pairs |= 1 << (last - 1)
      if (one.content > 0) last = one.lastSlot
    }
    return {
      seen,
      pairs,
      head: maskOf(words.head, words.headWords, live, mark),
      headAsked: Math.max(
        askedShare(words.head, words.headWords, live, mark),
        askedShare(words.context, words.contextWords, live, mark),
      ),
      context: maskOf(words.context, words.contextWords, live, mark),
    }
  }

  /** One pass over a sentence's words. */
  #readSentence(live: Live, { slotOf, kinOf, kin, exact }: Mark, sentence: number, slots: number): Seen {
    const { formTerm, formTraits } = live.segment.columns
    const { starts, body, asks } = this.#words
    const start = starts[sentence] as number
    const end = starts[sentence + 1] as number
    const seen: Seen = emptySeen(end - start, asks[sentence] === 1)
    const metAt = this.#metAt.fill(-NEAR - 1)
    let previous = 0
    let place = false
    for (let i = start; i < end; i++) {
      const form = body[i] as number
      const traits = formTraits[form] as number
      if ((traits & TRAIT.reason) !== 0) seen.reasons++
      if ((traits & TRAIT.stop) !== 0) {
        place = (traits & TRAIT.place) !== 0
        if (seen.mask !== 0 && i < start + DEFINITION_REACH && (traits & TRAIT.copula) !== 0)
          seen.defines = true
        continue
      }
      seen.content++
      const term = formTerm[form] as number
      const slot = slotOf[term] as number
      if (seen.content === 1) seen.firstSlot = slot
      if (slot > 0) {
        seen.mask |= 1 << (slot - 1)
        if (exact.has(form)) seen.exact |= 1 << (slot - 1)
        if (previous > 0 && slot === previous + 1) seen.pairs |= 1 << (previous - 1)
        // Its neighbours in the question, if they were met a little earlier.
        const at = i - start
        metAt[slot - 1] = at
        if (slot > 1 && at - (metAt[slot - 2] as number) <= NEAR) seen.near |= 1 << (slot - 2)
        if (slot < slots && at - (metAt[slot] as number) <= NEAR) seen.near |= 1 << (slot - 1)
      } else {
        seen.fresh++
        const at = kinOf[term] as number
        if (at !== 0) {
          const { related, kindred } = kin[at] as Kin
          seen.related |= related
          // A word that begins alike is the surer sign.
          seen.kindred |= kindred & ~related
        }
        // "3.6 Theft of bicycles": a number before a capital numbers what follows.
        const numbers =
          i === start && i + 1 < end && ((formTraits[body[i + 1] as number] as number) & TRAIT.capital) !== 0
        if ((traits & TRAIT.number) !== 0 && !numbers) seen.numbers++
        if ((traits & TRAIT.date) !== 0) seen.dates++
        else if ((traits & TRAIT.capital) !== 0 && i > start) {
          seen.names++
          if (place) seen.places++
        }
      }
      previous = slot
      place = false
    }
    seen.lastSlot = previous
    return seen
  }
}

const NEAR = 8 // words, stop words included
const DEFINITION_REACH = 12 // words from the sentence's start within which "X is" defines X

/** What one candidate holds. Sets of slots, or of pairs of slots, are bits. */
interface Read {
  readonly seen: readonly Seen[]
  readonly pairs: number
  readonly head: number
  /** Share of the words that were asked about, of the head's or of the context's, whichever is larger. */
  readonly headAsked: number
  readonly context: number
}

/** What one sentence holds. Sets of slots, or of pairs of slots, are bits. */
interface Seen {
  mask: number
  exact: number
  related: number
  kindred: number
  pairs: number
  near: number
  readonly words: number
  readonly asks: boolean
  /** Of its first and its last content word, plus one; 0 where that was not asked about. */
  firstSlot: number
  lastSlot: number
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

function emptySeen(words: number, asks: boolean): Seen {
  return {
    mask: 0,
    exact: 0,
    related: 0,
    kindred: 0,
    pairs: 0,
    near: 0,
    words,
    asks,
    firstSlot: 0,
    lastSlot: 0,
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

/** Share of some content words that were asked about; 0 where there are none. */
function askedShare(forms: Uint32Array, count: number, { segment }: Live, { slotOf }: Mark): number {
  const { formTerm, formTraits } = segment.columns
  let content = 0
  let asked = 0
  for (let i = 0; i < count; i++) {
    const form = forms[i] as number
    if (((formTraits[form] as number) & TRAIT.stop) !== 0) continue
    content++
    if ((slotOf[formTerm[form] as number] as number) > 0) asked++
  }
  return content === 0 ? 0 : asked / content
}

/** Gives arrays of zeros, cut from a few large ones: to ask the system for each takes ten times as long. */
class Rows {
  #numbers = new Float64Array(0)
  #given = 0

  next(length: number): Float64Array {
    if (this.#given + length > this.#numbers.length) {
      this.#numbers = new Float64Array(Math.max(length, TOGETHER))
      this.#given = 0
    }
    const from = this.#given
    this.#given = from + length
    return this.#numbers.subarray(from, this.#given)
  }
}

const TOGETHER = 4096 // numbers, 32 kB

interface SentenceSurroundings {
  readonly head: number
  readonly context: number
  readonly before: number
  readonly after: number
  readonly first: boolean
}

function sentenceFeatures(rows: Rows, frame: Frame, seen: Seen, around: SentenceSurroundings): Float64Array {
  const { weights, pairWeights } = frame
  const { wanted } = frame.query
  const lacking = ~seen.mask
  // A title that holds the whole question, so far as it can be met, tells none of its sentences from another. What a passage
  // replies to is its own: an interviewer's question that holds it all speaks for the answer.
  const head = ((around.head & frame.met) === frame.met ? 0 : around.head) | around.context
  const values = rows.next(SENTENCE_FEATURE_NAMES.length)
  values[SENTENCE.coverage] = weightOf(seen.mask, weights)
  values[SENTENCE.telling] = weightOf(seen.mask, frame.telling)
  values[SENTENCE.near] = weightOf(seen.near, pairWeights)
  values[SENTENCE.exact] = weightOf(seen.exact, weights)
  values[SENTENCE.related] = weightOf(seen.related & lacking, weights)
  values[SENTENCE.otherWords] = weightOf(seen.kindred & lacking, weights)
  values[SENTENCE.usual] = weightOf(seen.mask & frame.usual, weights)
  values[SENTENCE.headRest] = weightOf(head & lacking, weights)
  values[SENTENCE.before] = weightOf(around.before & lacking & ~head, weights)
  values[SENTENCE.after] = weightOf(around.after & lacking & ~head, weights)
  values[SENTENCE.first] = around.first ? 1 : 0
  values[SENTENCE.asks] = seen.asks ? 1 : 0
  values[SENTENCE.short] = seen.words < 6 ? 1 : 0
  values[SENTENCE.long] = seen.words > 40 ? 1 : 0
  values[SENTENCE.fresh] = seen.content === 0 ? 0 : seen.fresh / seen.content
  values[SENTENCE.echo] = seen.fresh === 0 ? 1 : 0
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
  readonly headAsked: number
  readonly context: number
  readonly around: number
  /** BM25 of the better neighbour. */
  readonly beside: number
  /** BM25 of the best passage in a document beside its own, as far as that is no chance. */
  readonly adjacent: number
  /** BM25 of the best other passage of its document. The best, not their sum: in a long text about what was asked that
   *  would outweigh all else. */
  readonly sibling: number
  readonly opening: boolean
}

function passageFeatures(
  rows: Rows,
  frame: Frame,
  { score }: Candidate,
  seen: readonly Seen[],
  { head, headAsked, context, around, beside, adjacent, sibling, opening }: PassageSurroundings,
): Float64Array {
  const { weights, pairWeights } = frame
  let body = 0
  let pairs = 0
  let exact = 0
  let related = 0
  let kindred = 0
  let words = 0
  for (const sentence of seen) {
    body |= sentence.mask
    pairs |= sentence.pairs
    exact |= sentence.exact
    related |= sentence.related
    kindred |= sentence.kindred
    words += sentence.words
  }
  const all = body | head
  const values = rows.next(PASSAGE_FEATURE_NAMES.length)
  if (frame.idfSum > 0) values[PASSAGE.bm25] = score / frame.idfSum
  values[PASSAGE.coverage] = weightOf(all, weights)
  values[PASSAGE.tellingPairs] = weightOf(pairs, frame.tellingPairs)
  values[PASSAGE.bodyCoverage] = weightOf(body, weights)
  values[PASSAGE.head] = weightOf(head, weights)
  values[PASSAGE.headAsked] = headAsked
  values[PASSAGE.context] = weightOf(context & ~all, weights)
  values[PASSAGE.pairs] = weightOf(pairs, pairWeights)
  values[PASSAGE.exact] = weightOf(exact, weights)
  values[PASSAGE.related] = weightOf(related & ~all, weights)
  values[PASSAGE.otherWords] = weightOf(kindred & ~all, weights)
  values[PASSAGE.usual] = weightOf(all & frame.usual, weights)
  values[PASSAGE.around] = weightOf(around & ~all, weights)
  if (frame.namesWeight > 0) values[PASSAGE.names] = weightOf(all & frame.names, weights) / frame.namesWeight
  values[PASSAGE.rarest] = (all >>> frame.rarest) & 1
  if (frame.best > 0) {
    values[PASSAGE.relative] = score / frame.best
    values[PASSAGE.sibling] = sibling / frame.best
    values[PASSAGE.neighbours] = beside / frame.best
    values[PASSAGE.adjacent] = (score / frame.best) * (adjacent / frame.best)
  }
  values[PASSAGE.brief] = Math.max(0, 1 - words / 60)
  values[PASSAGE.opening] = opening ? 1 : 0
  return values
}
