import type { Analyzer } from '../text/analyzer.ts'
import { kindredOf } from '../text/kindred.ts'
import { TRAIT } from '../text/lexicon.ts'

/** How the words of some texts are written. */
export interface Wording {
  /** Every word as spellings are compared, not stemmed. */
  readonly forms: ReadonlySet<string>
  /** Terms that were met with a capital, and without. */
  readonly capital: ReadonlySet<string>
  readonly plain: ReadonlySet<string>
  /** Whether a word is there that often says the same as the term. */
  says(term: string): boolean
  /** Whether a word begins as this one does, which has six letters at least: "photograph", "photosynthesis". */
  beginsAlike(form: string): boolean
}

export function readWords(texts: readonly string[], analyzer: Analyzer): Wording {
  const forms = new Set<string>()
  const capital = new Set<string>()
  const plain = new Set<string>()
  const beginnings = new Set<string>()
  for (const text of texts) {
    analyzer.eachWord(text, (start, end) => {
      const { folded, term, traits } = analyzer.lookAt(text.slice(start, end))
      forms.add(folded)
      ;((traits & TRAIT.capital) === 0 ? plain : capital).add(term)
      if (!analyzer.isStop(traits)) beginnings.add(folded.slice(0, BEGINNING))
    })
  }
  return {
    forms,
    capital,
    plain,
    says: term => kindredOf(term).some(other => plain.has(other) || capital.has(other)),
    beginsAlike(form) {
      const { folded } = analyzer.lookAt(form)
      return folded.length > BEGINNING && beginnings.has(folded.slice(0, BEGINNING))
    },
  }
}

const BEGINNING = 5 // letters

/**
 * Share of the question's words, stop words too, that stand in the text as they follow each other in the question, at
 * least three in a row and not stop words alone. "In the Supreme Court" is more than its two words.
 */
export function inRuns(question: string, text: string, analyzer: Analyzer): number {
  const asked = tokens(question, analyzer)
  const told = tokens(text, analyzer)
  const places = new Map<string, number[]>()
  for (const [at, { key }] of told.entries()) {
    const known = places.get(key)
    if (known === undefined) places.set(key, [at])
    else known.push(at)
  }
  const covered = new Set<number>()
  for (const [from, { key }] of asked.entries()) {
    for (const place of places.get(key) ?? []) {
      if (from > 0 && asked[from - 1]?.key === told[place - 1]?.key) continue // its run began before
      let length = 0
      let content = 0
      while (from + length < asked.length && asked[from + length]?.key === told[place + length]?.key) {
        if (!asked[from + length]?.stop) content++
        length++
      }
      if (length >= RUN && content > 0) for (let i = 0; i < length; i++) covered.add(from + i)
    }
  }
  return covered.size / Math.max(1, asked.length)
}

const RUN = 3 // words

function tokens(text: string, analyzer: Analyzer): { readonly key: string; readonly stop: boolean }[] {
  const read: { key: string; stop: boolean }[] = []
  analyzer.eachWord(text, (start, end) => {
    const { folded, term, traits } = analyzer.lookAt(text.slice(start, end))
    const stop = analyzer.isStop(traits)
    read.push({ key: stop ? folded : term, stop })
  })
  return read
}

/** The terms of a text, stop words aside. */
export function contentTerms(text: string, analyzer: Analyzer): ReadonlySet<string> {
  const terms = new Set<string>()
  analyzer.eachWord(text, (start, end) => {
    const word = analyzer.lookAt(text.slice(start, end))
    if (!analyzer.isStop(word.traits)) terms.add(word.term)
  })
  return terms
}
