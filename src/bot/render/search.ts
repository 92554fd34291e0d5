import type { SearchPage, SearchResult } from '../../answer/answer.ts'
import { encodeAction } from '../callback.ts'
import { type Button, type Fragment, join, joinWith, type Message, toMessage } from '../message.ts'
import { BUTTONS, SHORTENED, searchHead, searchNothing, stillReading, unknown } from '../replies.ts'
import type { Surface } from '../surface.ts'
import { renderCitation } from './citation.ts'
import { isShortened, renderFramed } from './quote.ts'

export interface SearchView {
  readonly words: string
  readonly page: SearchPage
  /** Of the first result, zero-based. */
  readonly offset: number
  /** The most that a search counts. */
  readonly depth: number
  readonly surface: Surface
  /** How much of the documents is read, 0 to 1, where that is not all. */
  readonly reading?: number | undefined
}

export const SEARCH_PAGE = 5 // results

export function renderSearch({ words, page, offset, depth, surface, reading }: SearchView): Message {
  if (page.results.length === 0) {
    return toMessage(
      joinWith('\n', [searchNothing(words), unknown(page.unknownTerms), stillReading(reading)]),
    )
  }
  const last = offset + page.results.length
  const head = searchHead(words, page.total, offset + 1, last, page.total >= depth)
  const turn = (to: number, text: string): Button[] => {
    const data = encodeAction({ do: 'search', offset: to, words: { kind: 'given', text: words } })
    return data === undefined ? [] : [{ text, data }]
  }
  return toMessage(
    joinWith('\n\n', [
      joinWith('\n', [head, unknown(page.unknownTerms)]),
      ...page.results.map(result => renderResult(result, surface)),
    ]),
    [
      page.results.flatMap(({ rank, quote }) => {
        const data = encodeAction({ do: 'source', handle: quote.handle, turn: false })
        return data === undefined ? [] : [{ text: String(rank), data }]
      }),
      [
        ...(offset > 0 ? turn(Math.max(0, offset - SEARCH_PAGE), BUTTONS.previous) : []),
        ...(last < page.total ? turn(last, BUTTONS.next) : []),
      ],
    ],
  )
}

function renderResult({ rank, quote }: SearchResult, surface: Surface): Fragment {
  const style = { limit: 400, highlights: quote.highlights }
  return joinWith('\n', [
    renderFramed({ text: quote.text, document: quote.source.id, span: quote.span }, style),
    isShortened(quote.text, style) ? SHORTENED : '',
    join(`${rank}. `, renderCitation(quote, surface, 70)),
  ])
}
