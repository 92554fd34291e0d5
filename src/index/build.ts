import type { Analyzer } from '../text/analyzer.ts'
import type { Word } from '../text/lexicon.ts'
import type { Span } from '../text/span.ts'
import { Growing } from './growing.ts'
import type { Form, Segment } from './segment.ts'

/** A passage as the index sees it. */
export interface Indexable {
  readonly text: string
  /** Ranges in `text`, in order; `asks` marks a question. */
  readonly sentences: readonly (Span & { readonly asks?: boolean })[]
  /** Texts that stand above it: title, headings. */
  readonly head: readonly string[]
  /** The question it replies to. */
  readonly context?: string
  /** Id of its document. Passages of one document are added one after the other. */
  readonly document: string
  /** Passages with the same key are about the same thing: the title of their document. */
  readonly work: string
}

/** Builds one segment, in memory: four bytes a word, and six for each distinct term of each passage. */
export function buildSegment(passages: Iterable<Indexable>, analyzer: Analyzer): Segment {
  const lexicon = new Lexicon(analyzer)
  const postings = new Postings()
  const body = new Field()
  const head = new Field()
  const context = new Field()
  const passageSentence = new Growing()
  const sentenceStart = new Growing()
  const asking: number[] = []
  const work = new Numbering()
  const document = new Numbering()

  let size = 0
  for (const passage of passages) {
    passageSentence.push(sentenceStart.length)
    body.begin()
    for (const { start, end, asks } of passage.sentences) {
      sentenceStart.push(body.tokens.length)
      asking.push(asks === true ? 1 : 0)
      read(passage.text, body, start, end)
    }
    head.begin()
    for (const text of passage.head) read(text, head, 0, text.length)
    context.begin()
    read(passage.context ?? '', context, 0, passage.context?.length ?? 0)
    postings.add(size, body.counts, head.counts, context.counts)
    work.add(passage.work)
    document.add(passage.document)
    size++
  }
  passageSentence.push(sentenceStart.length)
  sentenceStart.push(body.tokens.length)

  function read(text: string, field: Field, start: number, end: number): void {
    analyzer.eachWord(
      text,
      (from, to) => {
        const form = lexicon.form(text.slice(from, to))
        field.add(form, lexicon.isStop(form) ? undefined : lexicon.term(form))
      },
      start,
      end,
    )
  }

  const forms = lexicon.forms()
  return {
    size,
    terms: lexicon.terms,
    forms,
    termNumber: term => lexicon.numbers.get(term),
    ...postings.byTerm(lexicon.terms.length),
    bodyLength: body.lengths(),
    headLength: head.lengths(),
    contextLength: context.lengths(),
    tokenStart: body.starts(),
    tokens: body.tokens.done(),
    headStart: head.starts(),
    headTokens: head.tokens.done(),
    contextStart: context.starts(),
    contextTokens: context.tokens.done(),
    passageSentence: passageSentence.done(),
    sentenceStart: sentenceStart.done(),
    sentenceAsks: Uint8Array.from(asking),
    work: work.done(),
    document: document.done(),
    formTerm: Uint32Array.from(forms, form => form.term),
    formTraits: Uint8Array.from(forms, form => form.traits),
  }
}

/** Numbers forms and terms as they are met. */
class Lexicon {
  readonly terms: string[] = []
  readonly numbers = new Map<string, number>()
  readonly #analyzer: Analyzer
  readonly #forms = new Map<string, number>()
  readonly #words: Word[] = []
  readonly #terms: number[] = []
  readonly #stops: boolean[] = []
  readonly #counts: number[] = []

  constructor(analyzer: Analyzer) {
    this.#analyzer = analyzer
  }

  form(written: string): number {
    let form = this.#forms.get(written)
    if (form === undefined) {
      // subtle: a slice kept as a map's key keeps the whole text alive; a copy does not.
      const copy = Buffer.from(written, 'utf16le').toString('utf16le')
      const word = this.#analyzer.lookAt(copy)
      form = this.#words.length
      this.#forms.set(copy, form)
      this.#words.push(word)
      this.#terms.push(this.#number(word.term))
      this.#stops.push(this.#analyzer.isStop(word.traits))
      this.#counts.push(0)
    }
    this.#counts[form] = (this.#counts[form] as number) + 1
    return form
  }

  term(form: number): number {
    return this.#terms[form] as number
  }

  isStop(form: number): boolean {
    return this.#stops[form] as boolean
  }

  forms(): Form[] {
    return this.#words.map((word, form) => ({
      written: word.form,
      folded: word.folded,
      term: this.#terms[form] as number,
      traits: word.traits,
      count: this.#counts[form] as number,
    }))
  }

  #number(term: string): number {
    const known = this.numbers.get(term)
    if (known !== undefined) return known
    const number = this.terms.push(term) - 1
    this.numbers.set(term, number)
    return number
  }
}

/** A number for each key, the same for the same. */
class Numbering {
  readonly #known = new Map<string, number>()
  readonly #numbers: number[] = []

  add(key: string): void {
    const number = this.#known.get(key) ?? this.#known.size
    this.#known.set(key, number)
    this.#numbers.push(number)
  }

  done(): Uint32Array {
    return Uint32Array.from(this.#numbers)
  }
}

/** The words of one field, passage after passage. */
class Field {
  readonly tokens = new Growing()
  /** tf of the current passage, by term. */
  readonly counts = new Map<number, number>()
  readonly #starts = new Growing()
  readonly #lengths: number[] = []

  begin(): void {
    this.#starts.push(this.tokens.length)
    this.#lengths.push(0)
    this.counts.clear()
  }

  add(form: number, term: number | undefined): void {
    this.tokens.push(form)
    if (term === undefined) return
    this.counts.set(term, (this.counts.get(term) ?? 0) + 1)
    this.#lengths[this.#lengths.length - 1] = (this.#lengths.at(-1) as number) + 1
  }

  starts(): Uint32Array {
    this.#starts.push(this.tokens.length)
    return this.#starts.done()
  }

  lengths(): Uint16Array {
    return Uint16Array.from(this.#lengths, length => Math.min(length, 0xffff))
  }
}

type Counts = ReadonlyMap<number, number>

/** Postings in the order of passages, sorted by term at the end. */
class Postings {
  readonly #term = new Growing()
  readonly #passage = new Growing()
  readonly #tf = new Growing()

  /** tf of each field, by term. */
  add(passage: number, body: Counts, head: Counts, context: Counts): void {
    for (const [term, tf] of body) this.#push(term, passage, tf, head.get(term) ?? 0, context.get(term) ?? 0)
    for (const [term, tf] of head)
      if (!body.has(term)) this.#push(term, passage, 0, tf, context.get(term) ?? 0)
    for (const [term, tf] of context)
      if (!body.has(term) && !head.has(term)) this.#push(term, passage, 0, 0, tf)
  }

  #push(term: number, passage: number, body: number, head: number, context: number): void {
    this.#term.push(term)
    this.#passage.push(passage)
    this.#tf.push(Math.min(body, 255) | (Math.min(head, 255) << 8) | (Math.min(context, 255) << 16))
  }

  /** A counting sort: stable, so that the passages of each term stay in rising order. */
  byTerm(terms: number) {
    const term = this.#term.done()
    const passage = this.#passage.done()
    const tf = this.#tf.done()
    const postingStart = new Uint32Array(terms + 1)
    for (const t of term) postingStart[t + 1] = (postingStart[t + 1] as number) + 1
    for (let t = 0; t < terms; t++) {
      postingStart[t + 1] = (postingStart[t + 1] as number) + (postingStart[t] as number)
    }
    const next = postingStart.slice()
    const postingPassage = new Uint32Array(term.length)
    const postingBody = new Uint8Array(term.length)
    const postingHead = new Uint8Array(term.length)
    const postingContext = new Uint8Array(term.length)
    for (let i = 0; i < term.length; i++) {
      const t = term[i] as number
      const at = next[t] as number
      next[t] = at + 1
      postingPassage[at] = passage[i] as number
      postingBody[at] = (tf[i] as number) & 0xff
      postingHead[at] = ((tf[i] as number) >>> 8) & 0xff
      postingContext[at] = (tf[i] as number) >>> 16
    }
    return { postingStart, postingPassage, postingBody, postingHead, postingContext }
  }
}
