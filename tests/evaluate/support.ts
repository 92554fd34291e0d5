import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Answer, Answerer, Quote } from '../../src/answer/answer.ts'
import type { Passage, Source } from '../../src/corpus/document.ts'
import type { EvaluationQuery } from '../../src/evaluate/collection.ts'
import type { Retriever } from '../../src/retrieval/retriever.ts'

export function query(given: Partial<EvaluationQuery>): EvaluationQuery {
  return { id: 'q', text: 'Why?', answers: [], gold: [], unanswerable: false, judged: new Map(), ...given }
}

/** A folder with these files. */
export function folder(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'quoth-evaluate-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), text)
  }
  return directory
}

export function quote(document: string, start: number, text: string): Quote {
  return {
    text,
    span: { start, end: start + text.length },
    source: source(document),
    handle: `${document}-${start}`,
    highlights: [],
    headings: [],
    score: 1,
  }
}

export function answered(kind: 'quotes' | 'weak', answerable: number, ...quotes: Quote[]): Answer {
  return {
    kind,
    answerable,
    confidence: answerable / 2,
    quotes,
    more: false,
    unknownTerms: [],
    corrections: [],
  }
}

/** Gives each question the answer that stands for it. */
export function fakeAnswerer(answers: Readonly<Record<string, Answer>>): Answerer {
  return {
    async answer(question) {
      return (
        answers[question] ?? {
          kind: 'nothing',
          answerable: 0,
          confidence: 0,
          unknownTerms: [],
          corrections: [],
          instead: [],
        }
      )
    },
    async search() {
      throw new Error('an evaluation does not search')
    },
  }
}

/** Ranks, for each question, the passages that are written as `document` or `document:score`. */
export function fakeRetriever(
  ranked: Readonly<Record<string, readonly string[]>>,
): Retriever & { readonly asked: number[] } {
  const asked: number[] = []
  return {
    asked,
    async interpret(question) {
      return { question, terms: [] }
    },
    async search({ question }, k) {
      asked.push(k)
      const hits = (ranked[question.text] ?? []).map((written, ordinal) => {
        const [document = '', score = `${100 - ordinal}`] = written.split(':')
        return { passage: passage(document, ordinal), score: Number(score), sentences: [] }
      })
      return hits.slice(0, k)
    },
    async explain() {
      return []
    },
  }
}

function passage(document: string, ordinal: number): Passage {
  return {
    handle: `${document}-${ordinal}`,
    source: source(document),
    ordinal,
    span: { start: 0, end: 0 },
    text: '',
    sentences: [],
    headings: [],
  }
}

function source(id: string): Source {
  return { id, title: id, language: 'en', file: 'corpus.jsonl', version: '0', length: 0 }
}
