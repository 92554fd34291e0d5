import type { Source } from '../../corpus/document.ts'
import { encodeAction, type Words } from '../callback.ts'
import { foreign, shorten, typed } from '../foreign.ts'
import {
  type Button,
  bold,
  type Fragment,
  italic,
  join,
  joinWith,
  link,
  type Message,
  toMessage,
} from '../message.ts'
import { BEGINS, BUTTONS, documentsHead, noTitle, stillReading } from '../replies.ts'
import { isTelegramUrl } from '../url.ts'
import { readableDate } from './citation.ts'
import { renderParagraphs } from './quote.ts'

export interface DocumentsView {
  readonly sources: readonly Source[]
  readonly total: number
  /** Of the first one, zero-based. */
  readonly offset: number
  /** Words that the titles hold; empty for all documents. */
  readonly title: string
  /** How much of the documents is read, 0 to 1, where that is not all. */
  readonly reading?: number | undefined
}

export const DOCUMENTS_PAGE = 8

const OPENING = 800 // UTF-16 code units of a document's beginning

export function renderDocuments({ sources, total, offset, title, reading }: DocumentsView): Message {
  if (sources.length === 0) return toMessage(joinWith('\n', [noTitle(title), stillReading(reading)]))
  const last = offset + sources.length
  const words: Words | undefined = title === '' ? undefined : { kind: 'given', text: title }
  const turn = (to: number, text: string): Button[] => {
    const data = encodeAction({ do: 'documents', offset: to, words })
    return data === undefined ? [] : [{ text, data }]
  }
  return toMessage(
    joinWith('\n\n', [
      documentsHead(total, offset + 1, last, title),
      ...sources.map((source, i) =>
        joinWith('\n', [
          join(`${offset + i + 1}. `, titleOf(source, 150)),
          joinWith(', ', [
            foreign(shorten(source.publisher ?? source.author ?? '', 60)),
            source.published === undefined ? '' : foreign(readableDate(source.published)),
          ]),
        ]),
      ),
    ]),
    [
      sources.flatMap((_, i) => {
        const number = offset + i + 1
        const data = encodeAction({ do: 'open', number })
        return data === undefined ? [] : [{ text: String(number), data }]
      }),
      [
        ...(offset > 0 ? turn(Math.max(0, offset - DOCUMENTS_PAGE), BUTTONS.previous) : []),
        ...(last < total ? turn(last, BUTTONS.next) : []),
      ],
    ],
  )
}

/** What is known of a document, and how it begins. `beginning`: its text from the start, as much as there is room for. */
export function renderDocument(source: Source, beginning: string): Message {
  const title = beginning.startsWith(source.title) ? source.title.length : 0
  const text = beginning.slice(title).trim()
  const start = beginning.indexOf(text, title)
  const span = { start, end: start + text.length }
  const opening = renderParagraphs({ text, document: source.id, span }, { limit: OPENING })
  const goesOn = text.length > OPENING || beginning.length < source.length
  return toMessage(
    joinWith('\n\n', [
      bold(titleOf(source, 200)),
      text === '' ? '' : joinWith('\n', [BEGINS, opening, goesOn ? '…' : '']),
      renderFacts(source),
    ]),
    pageButton(source.url),
  )
}

/** Author, publisher, date and what else its owner noted, a line each. */
export function renderFacts(source: Source, more: readonly Fragment[] = []): Fragment {
  const known = (name: string, value: string | undefined): Fragment =>
    value === undefined || value === '' ? join() : join(`${name}: `, typed(value, 100))
  return joinWith('\n', [
    known('Author', source.author),
    known('Publisher', source.publisher),
    known('Published', source.published === undefined ? undefined : readableDate(source.published)),
    ...Object.entries(source.metadata ?? {})
      .slice(0, 6)
      .map(([name, value]) => join(typed(name, 30), ': ', typed(value, 60))),
    known('File', source.line === undefined ? source.file : `${source.file}, line ${source.line}`),
    known('Version', source.version.slice(0, 12)),
    ...more,
  ])
}

export function titleOf(source: Source, limit: number): Fragment {
  const title = shorten(source.title, limit)
  const url = source.url !== undefined && isTelegramUrl(source.url) ? source.url : undefined
  return url === undefined ? foreign(title) : link(title, url)
}

export function pageButton(url: string | undefined): Button[][] {
  return url !== undefined && isTelegramUrl(url) ? [[{ text: BUTTONS.page, url }]] : []
}

/** The headings above a passage, outermost first. */
export function renderTrail(headings: readonly string[]): Fragment {
  return headings.length === 0 ? join() : italic(foreign(shorten(headings.join(' › '), 200)))
}
