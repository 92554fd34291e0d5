/** A word as it stands in the corpus, case and all. */
export interface Form {
  readonly written: string
  /** As spellings are compared: lower case, without accents. */
  readonly folded: string
  /** Number of the term it is indexed under. */
  readonly term: number
  /** Sum of `TRAIT` bits, see text/lexicon.ts. */
  readonly traits: number
  /** Occurrences. */
  readonly count: number
}

/**
 * An immutable inverted index over passages, with the passages' words beside it. Passages are numbered from
 * zero in the order they were added; forms and terms in the order they were met. n, df and lengths count passages.
 *
 * A run of one array is given by another, one longer than there are runs: the postings of term `t` are those
 * from `postingStart[t]` up to `postingStart[t + 1]`.
 */
export interface Segment {
  /** n: the number of passages. */
  readonly size: number
  /** Term by number. */
  readonly terms: readonly string[]
  /** Form by number. */
  readonly forms: readonly Form[]
  /** The number of a term, or undefined where no passage holds it. */
  termNumber(term: string): number | undefined

  readonly postingStart: Uint32Array
  /** Rising within a term. */
  readonly postingPassage: Uint32Array
  /** tf in the body: the passage's own words. At most 255. */
  readonly postingBody: Uint8Array
  /** tf in the head: title and headings. At most 255. */
  readonly postingHead: Uint8Array
  /** tf in the context: the question it replies to. At most 255. */
  readonly postingContext: Uint8Array

  /** Words of each field of each passage, stop words left out. */
  readonly bodyLength: Uint16Array
  readonly headLength: Uint16Array
  readonly contextLength: Uint16Array

  /** The body of each passage as form numbers, stop words included. */
  readonly tokenStart: Uint32Array
  readonly tokens: Uint32Array
  /** The same of head and context. */
  readonly headStart: Uint32Array
  readonly headTokens: Uint32Array
  readonly contextStart: Uint32Array
  readonly contextTokens: Uint32Array
  /** Sentences of each passage, and the first token of each sentence. */
  readonly passageSentence: Uint32Array
  readonly sentenceStart: Uint32Array
  /** 1 where the sentence asks. */
  readonly sentenceAsks: Uint8Array
  /** A number for each passage; equal where the passages' documents share a title. */
  readonly work: Uint32Array
  /** The same; equal where they are of one document. Its passages stand side by side. */
  readonly document: Uint32Array
  /** Term and traits of each form, as arrays for the inner loops. */
  readonly formTerm: Uint32Array
  readonly formTraits: Uint8Array
}

/** df: passages that hold the term, in any field. */
export function documentFrequency(segment: Segment, term: number): number {
  return (segment.postingStart[term + 1] as number) - (segment.postingStart[term] as number)
}

/** The posting of a term in a passage, by binary search; -1 where the passage does not hold it. */
export function postingOf({ postingStart, postingPassage }: Segment, term: number, passage: number): number {
  const end = postingStart[term + 1] as number
  let low = postingStart[term] as number
  let high = end
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((postingPassage[middle] as number) < passage) low = middle + 1
    else high = middle
  }
  return low < end && postingPassage[low] === passage ? low : -1
}
