import type { Answer, Answerer, Quote, SearchPage } from '../../src/answer/answer.ts'
import type { Deps, Log } from '../../src/bot/deps.ts'
import type { Message } from '../../src/bot/message.ts'
import type { Document, Passage } from '../../src/corpus/document.ts'
import type { Library, Opened } from '../../src/retrieval/library.ts'
import { createMemoryStore } from '../../src/store/in-memory.ts'
import { renderText } from '../support/conversation/render.ts'

export type Given = Partial<Omit<Document, 'text'>> & Pick<Document, 'text'>

/** A corpus whose passages are the paragraphs of its documents; a passage's handle is `h<document>-<ordinal>`. */
export function corpusOf(...given: readonly Given[]) {
  const documents: Document[] = given.map((one, i) => ({
    id: `doc${i}`,
    title: `Title ${i}`,
    language: 'en',
    file: `doc${i}.txt`,
    version: `v${i}`,
    length: one.text.length,
    ...one,
  }))
  const passages = documents.flatMap((source, d) => {
    let start = 0
    return source.text.split('\n\n').map((text, ordinal): Passage => {
      const span = { start, end: start + text.length }
      start = span.end + 2
      const sentences = [{ ...span, kind: 'statement' as const }]
      return { handle: `h${d}-${ordinal}`, source, ordinal, span, text, sentences, headings: [] }
    })
  })
  return { documents, passages }
}

export type Corpus = ReturnType<typeof corpusOf>

export function quoteOf({ source, span, text, handle }: Passage, some: Partial<Quote> = {}): Quote {
  return { text, span, source, handle, highlights: [], headings: [], score: 1, ...some }
}

/** Changed where a handle ends in `-old`. */
function libraryOf({ documents, passages }: Corpus): Library {
  const find = (handle: string) => passages.find(one => one.handle === handle.replace(/-old$/, ''))
  return {
    async documents({ offset, limit, title = '' }) {
      const found = documents.filter(one => one.title.toLowerCase().includes(title.toLowerCase()))
      return { total: found.length, sources: found.slice(offset, offset + limit) }
    },
    document: async id => documents.find(one => one.id === id),
    async passage(handle): Promise<Opened> {
      const passage = find(handle)
      if (passage !== undefined) return { kind: handle.endsWith('-old') ? 'changed' : 'found', passage }
      return { kind: /^h\d/.test(handle) ? 'gone' : 'malformed' }
    },
    async around(handle, n) {
      const passage = find(handle)
      if (passage === undefined) return []
      const near = (one: Passage) => Math.abs(one.ordinal - passage.ordinal) <= n
      return passages.filter(one => one.source === passage.source && near(one))
    },
    slice: async (id, { start, end }) => documents.find(one => one.id === id)?.text.slice(start, end),
  }
}

/** Quotes every passage that holds `tea` or `coffee`, whichever the question does; a question about `quark` is the misspelt case. */
function answererOf({ passages }: Corpus): Answerer {
  const matching = (words: string) => {
    const wanted = words.toLowerCase().match(/\b(tea|coffee)\b/g) ?? []
    return passages.filter(({ text }) => wanted.some(word => text.toLowerCase().includes(word)))
  }
  return {
    async answer(question, { quotes = 3, skip = 0 } = {}): Promise<Answer> {
      const understood = { answerable: 0.9, confidence: 0.9, unknownTerms: [], corrections: [] }
      const found = matching(question)
      if (/boom/.test(question)) throw new Error('boom')
      if (found.length === 0) {
        const unknownTerms = [{ form: 'quark', suggestions: [] }]
        const instead = /quark/.test(question) ? [question.replace('quark', 'quart')] : []
        return { kind: 'nothing', ...understood, unknownTerms, instead }
      }
      return {
        kind: 'quotes',
        ...understood,
        more: found.length > skip + quotes,
        quotes: found.slice(skip, skip + quotes).map(one => quoteOf(one)),
      }
    },
    async search(words, { offset, limit }): Promise<SearchPage> {
      const found = matching(words)
      const results = found
        .slice(offset, offset + limit)
        .map((one, i) => ({ rank: offset + i + 1, quote: quoteOf(one) }))
      return { total: found.length, results, unknownTerms: [] }
    },
  }
}

export interface LogLine {
  readonly level: string
  readonly fields: object
  readonly message: string
}

export function recordingLog(): { log: Log; lines: LogLine[] } {
  const lines: LogLine[] = []
  const at = (level: string) => (fields: object, message: string) =>
    void lines.push({ level, fields, message })
  return { log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }, lines }
}

export function depsOf(corpus: Corpus, some: Partial<Deps> = {}): Deps {
  return {
    answerer: answererOf(corpus),
    library: libraryOf(corpus),
    store: createMemoryStore(),
    log: recordingLog().log,
    faults: () => [],
    reading: () => undefined,
    now: () => 0,
    ...some,
  }
}

/** A message as a phone shows it: see renderText; buttons as `[text]`, a row a line. */
export function look({ text, entities, keyboard }: Message): string {
  const rows = keyboard.map(row => row.map(button => `[${button.text}]`).join(' '))
  return [...renderText(text, entities), ...rows].join('\n')
}
