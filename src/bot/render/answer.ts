import type { Answer, Quote } from '../../answer/answer.ts'
import { encodeAction } from '../callback.ts'
import { foreign, shorten } from '../foreign.ts'
import { type Button, type Fragment, italic, join, joinWith, type Message, toMessage } from '../message.ts'
import {
  BUTTONS,
  beginning,
  DID_YOU_MEAN,
  EMPTY_CORPUS,
  EMPTY_QUESTION,
  MORE_WEAK,
  NOTHING_NEXT,
  nothing,
  SHORTENED,
  stillReading,
  taken,
  unknown,
  WEAK,
  WEAK_ONE,
} from '../replies.ts'
import { deepLink, type Surface } from '../surface.ts'
import { renderCitation } from './citation.ts'
import { isShortened, renderFramed } from './quote.ts'

export interface AnswerView {
  readonly question: string
  readonly answer: Answer
  readonly surface: Surface
  /** Quotes of the same answer that were shown before. */
  readonly skip?: number
  /** Said before everything else: which question this answers, when it is not the one above. */
  readonly head?: Fragment
  /** How much of the documents is read, 0 to 1, where that is not all. */
  readonly reading?: number | undefined
}

export function renderAnswer(view: AnswerView): Message {
  const { answer, question } = view
  switch (answer.kind) {
    case 'quotes':
    case 'weak':
      return toMessage(renderQuotes(view, answer), keyboardOf(view, answer))
    case 'nothing': {
      const buttons = answer.instead.flatMap((other, number) => askButton(other, number, question))
      const next = buttons.length > 0 ? DID_YOU_MEAN : NOTHING_NEXT
      return toMessage(
        joinWith('\n', [renderNothing(view, answer), next]),
        buttons.map(button => [button]),
      )
    }
    case 'empty':
      return toMessage(renderEmpty(view, answer))
    default:
      return answer satisfies never
  }
}

/** The answers to several questions of one message, one below the other; their quotes are numbered through. */
export function renderAnswers(views: readonly AnswerView[]): Message {
  let shown = 0
  const parts = views.map(view => {
    const { answer, head = '' } = view
    if (answer.kind === 'nothing') return renderNothing(view, answer)
    if (answer.kind === 'empty') return joinWith('\n', [head, renderEmpty(view, answer)])
    const part = renderQuotes(view, answer, { before: shown, limit: Math.floor(ALL_QUOTES / views.length) })
    shown += answer.quotes.length
    return part
  })
  return toMessage(joinWith('\n\n', parts), views.flatMap(buttonsOf))
}

/** A row each: a question's further quotes, or the one it may have meant. None where it is too long for a button: the store
 *  has the whole message, which asks more. */
function buttonsOf({ answer, question, surface }: AnswerView): Button[][] {
  if (answer.kind === 'nothing') {
    const [other] = answer.instead
    return other === undefined ? [] : askButton(other, 0, question).flatMap(ifWhole(other))
  }
  if (answer.kind === 'empty' || !answer.more || surface.kind === 'group') return []
  const words = { kind: 'given', text: question } as const
  const data = encodeAction({ do: 'more', skip: answer.quotes.length, words }) ?? ''
  const text = `${BUTTONS.more}: ${shorten(question, LABEL - BUTTONS.more.length - 2)}`
  return [{ text, data }].flatMap(ifWhole(question))
}

/** A row with the button, if it has all of the question. */
function ifWhole(question: string): (button: Button) => Button[][] {
  return button => ('data' in button && button.data?.endsWith(question) === true ? [[button]] : [])
}

function renderNothing(view: AnswerView, { unknownTerms }: Extract<Answer, { kind: 'nothing' }>): Fragment {
  const { head = '', reading } = view
  return joinWith('\n', [head, nothing(unknownTerms), stillReading(reading)])
}

function renderEmpty({ reading }: AnswerView, { reason }: Extract<Answer, { kind: 'empty' }>): Fragment {
  if (reason === 'question') return join(EMPTY_QUESTION)
  return join(reading === undefined ? EMPTY_CORPUS : beginning(reading))
}

const ALL_QUOTES = 2700 // of several questions, leaving room for their headings and sources
const FIRST_QUOTE = 1500 // UTF-16 code units; the whole message has 4096
const FURTHER_QUOTE = 600
const CONTEXT = 240

/** `among`: where there are several questions: how many quotes stand above, and how long one may be. */
function renderQuotes(
  view: AnswerView,
  answer: Extract<Answer, { kind: 'quotes' | 'weak' }>,
  among?: { readonly before: number; readonly limit: number },
): Fragment {
  const { surface, skip = 0, head = '', reading } = view
  const numbered = answer.quotes.length > 1 || skip > 0 || among !== undefined
  const intro = answer.kind === 'weak' ? weakIntro(answer.quotes.length, skip) : ''
  const notes = skip > 0 ? '' : joinWith('\n', [taken(answer.corrections), unknown(answer.unknownTerms)])
  const quotes = answer.quotes.map((quote, i) =>
    renderOne(quote, surface, {
      number: numbered ? skip + (among?.before ?? 0) + i + 1 : undefined,
      first: i === 0 && skip === 0,
      limit: Math.min(among?.limit ?? FIRST_QUOTE, i === 0 && skip === 0 ? FIRST_QUOTE : FURTHER_QUOTE),
    }),
  )
  const isSure = answer.kind === 'quotes' && answer.unknownTerms.length === 0
  const top = joinWith('\n', [head, notes, isSure || skip > 0 ? '' : stillReading(reading), intro])
  return joinWith('\n\n', [top, ...quotes])
}

function weakIntro(quotes: number, skip: number): string {
  if (skip > 0) return MORE_WEAK
  return quotes === 1 ? WEAK_ONE : WEAK
}

function renderOne(
  quote: Quote,
  surface: Surface,
  {
    number,
    first,
    limit,
  }: { readonly number: number | undefined; readonly first: boolean; readonly limit: number },
): Fragment {
  const style = {
    limit,
    expandable: !first,
    highlights: quote.highlights,
  }
  const citation = renderCitation(quote, surface, first ? 120 : 70)
  return joinWith('\n', [
    quote.context === undefined ? '' : italic(foreign(shortContext(quote.context))),
    renderFramed({ text: quote.text, document: quote.source.id, span: quote.span }, style),
    isShortened(quote.text, style) ? SHORTENED : '',
    number === undefined ? citation : join(`${number}. `, citation),
  ])
}

/** The end of a long question asks; its beginning only leads there. */
function shortContext(context: string): string {
  const line = context.replace(/\s+/g, ' ').trim()
  if (line.length <= CONTEXT) return line
  const sentences = line.split(/(?<=[.!?…]["'”’)]*) (?=\S)/)
  let end = sentences.pop() ?? line
  while (sentences.length > 0 && end.length + (sentences.at(-1)?.length ?? 0) < CONTEXT) {
    end = `${sentences.pop()} ${end}`
  }
  return end.length <= CONTEXT ? `… ${end}` : shorten(end, CONTEXT)
}

function keyboardOf(
  view: AnswerView,
  { quotes, more }: Extract<Answer, { kind: 'quotes' | 'weak' }>,
): Button[][] {
  const { surface, question, skip = 0 } = view
  const handle = quotes[0]?.handle ?? ''
  const url = deepLink(surface, handle)
  if (surface.kind === 'group') return url === undefined ? [] : [[{ text: BUTTONS.private, url }]]
  const words = { kind: 'given', text: question } as const
  const next = more ? encodeAction({ do: 'more', skip: skip + quotes.length, words }) : undefined
  const about = skip > 0 ? [] : [handle]
  return [
    next === undefined ? [] : [{ text: BUTTONS.more, data: next }],
    about.flatMap(handle => {
      const around = encodeAction({ do: 'around', handle, turn: false })
      const source = encodeAction({ do: 'source', handle, turn: false })
      return [
        ...(around === undefined ? [] : [{ text: BUTTONS.around, data: around }]),
        ...(source === undefined ? [] : [{ text: BUTTONS.source, data: source }]),
      ]
    }),
  ]
}

function askButton(question: string, number: number, original: string): Button[] {
  const data = encodeAction({ do: 'ask', number, words: { kind: 'given', text: question } })
  return data === undefined ? [] : [{ text: labelOf(question, original), data }]
}

const LABEL = 64 // UTF-16 code units that a phone may show of a button
const LEAD = 20

/** On one line; of a long question, where it differs from the original, or all the buttons would look alike. */
function labelOf(question: string, original: string): string {
  const line = question.replace(/\s+/g, ' ').trim()
  if (line.length <= LABEL) return line
  const before = original.replace(/\s+/g, ' ').trim()
  let same = 0
  while (same < line.length && line[same] === before[same]) same++
  if (same < LABEL - LEAD) return shorten(line, LABEL)
  const start = line.indexOf(' ', same - LEAD) + 1
  return `…${shorten(line.slice(start), LABEL - 1)}`
}
