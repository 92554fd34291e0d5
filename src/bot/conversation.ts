import { type Quote, quotesOf } from '../answer/answer.ts'
import { SEARCH_DEPTH } from '../answer/answerer.ts'
import { questionsIn, searchQuestion } from '../answer/question.ts'
import { RetrieverUnavailable } from '../retrieval/retriever.ts'
import type { Ref, Shown } from '../store/store.ts'
import { decodeAction, HANDLE, type Words } from './callback.ts'
import { readSaid } from './command.ts'
import { type Courtesy, courtesyOf, withoutCourtesies } from './courtesies.ts'
import type { Deps } from './deps.ts'
import { type Button, joinWith, type Message, type Piece, toMessage } from './message.ts'
import { renderAnswer, renderAnswers } from './render/answer.ts'
import { DOCUMENTS_PAGE, renderDocument, renderDocuments } from './render/documents.ts'
import { renderAround, renderSource } from './render/passage.ts'
import { renderSearch, SEARCH_PAGE } from './render/search.ts'
import * as replies from './replies.ts'
import type { Surface } from './surface.ts'

/** One thing that somebody said or pressed. */
export interface Turn {
  readonly chat: number
  /** Topic of a forum; 0 outside of one. */
  readonly thread: number
  readonly surface: Surface
  /** What the message showed that they replied to, or whose button they pressed. */
  readonly shown?: Shown | undefined
  /** May see `/status`. */
  readonly admin: boolean
}

export type Outcome =
  | {
      /** `replace`: takes the place of the message whose button was pressed. */
      readonly kind: 'say' | 'replace'
      readonly message: Message
      readonly shows: Showing
    }
  /** A short notice that passes. */
  | { readonly kind: 'toast'; readonly text: string }
  /** Not for us. */
  | { readonly kind: 'silence' }

export type Showing = Pick<Shown, 'kind' | 'text' | 'first' | 'refs'>

export interface Conversation {
  /** Rejects with RetrieverUnavailable at worst. */
  say(text: string, turn: Turn): Promise<Outcome>
  /** `data` of a button. */
  press(data: string, turn: Turn): Promise<Outcome>
}

/** The same conversation for Telegram and the terminal: words in, a message out. Longer than most files: it is
 *  the one place that knows every command and button. */
export function createConversation(deps: Deps): Conversation {
  const { answerer, library, store } = deps
  const startedAt = deps.now()

  async function say(text: string, turn: Turn): Promise<Outcome> {
    const said = readSaid(text, turn.surface.username)
    switch (said.kind) {
      case 'elsewhere':
        return { kind: 'silence' }
      case 'words':
        return ask(said.text, turn)
      case 'command':
        return command(said.name, said.rest, turn)
      default:
        return said satisfies never
    }
  }

  async function command(name: string, rest: string, turn: Turn): Promise<Outcome> {
    const { surface } = turn
    switch (name) {
      case 'start':
        // A link from elsewhere may carry anything.
        if (HANDLE.test(rest) && (await library.passage(rest)).kind !== 'malformed') {
          return passage(rest, turn, 'source')
        }
        return other(replies.start((await library.documents({ offset: 0, limit: 1 })).total, deps.reading()))
      case 'help':
        return other(replies.help(surface.username, surface.kind === 'group'))
      case 'ask':
        return rest === '' ? other(replies.ASK_USAGE) : ask(rest, turn)
      case 'search':
        return isSearch(rest) ? search(rest, 0, turn, 'say') : other(replies.SEARCH_USAGE)
      case 'source':
        return source(rest, turn)
      case 'settings':
        if (surface.kind !== 'group') return settings(turn)
        break
      case 'status':
        if (turn.admin) return status()
        break
    }
    // In a group the command may be meant for another bot.
    return surface.kind === 'group' ? { kind: 'silence' } : other(replies.UNKNOWN_COMMAND)
  }

  async function press(data: string, turn: Turn): Promise<Outcome> {
    const action = decodeAction(data)
    if (action === undefined) return STALE
    switch (action.do) {
      case 'more': {
        const question = wordsFor(action.words, turn)
        return question === undefined ? STALE : ask(question, turn, { skip: action.skip })
      }
      case 'search': {
        const words = wordsFor(action.words, turn)
        return words === undefined ? STALE : search(words, action.offset, turn, 'replace')
      }
      case 'documents': {
        const title = action.words === undefined ? '' : wordsFor(action.words, turn)
        return title === undefined ? STALE : documents(title, action.offset, 'replace')
      }
      case 'open': {
        const ref = refOf(turn.shown, action.number)
        return ref === undefined ? STALE : document(ref.name)
      }
      case 'ask':
        return askCorrected(action.number, action.words, turn)
      case 'around':
      case 'source':
        return passage(action.handle, turn, action.do, action.turn ? 'replace' : 'say')
      case 'quotes':
        if (turn.surface.kind === 'group') return STALE
        await store.choose(turn.chat, { quotes: action.count })
        return { kind: 'replace', message: toMessage(replies.chosen(action.count)), shows: NOTHING_SHOWN }
      default:
        return action satisfies never
    }
  }

  async function ask(
    said: string,
    turn: Turn,
    options: { readonly skip?: number; readonly corrected?: true } = {},
  ): Promise<Outcome> {
    const { surface } = turn
    const { skip = 0 } = options
    const courtesy = courtesyOf(said)
    if (courtesy !== undefined) return returned(courtesy, surface)
    const question = withoutCourtesies(said)
    const questions =
      options.skip === undefined && options.corrected === undefined ? questionsIn(question) : []
    if (questions.length > 1) return askSeveral(question, questions, surface)
    const wanted = surface.kind === 'group' ? 1 : ((await store.settings(turn.chat)).quotes ?? QUOTES)
    const answer = await answerer.answer(question, { quotes: wanted, skip })
    const quotes = quotesOf(answer)
    if (skip > 0 && quotes.length === 0) return { kind: 'toast', text: replies.NO_MORE }
    const message = renderAnswer({
      question,
      answer,
      surface,
      skip,
      reading: deps.reading(),
      ...(options.corrected && { head: replies.answerTo(question) }),
    })
    const shows = { kind: 'answer', text: question, first: skip + 1, refs: quotes.map(refTo) } as const
    return { kind: options.corrected ? 'replace' : 'say', message, shows }
  }

  /** Each gets its best quote, all in one message. */
  async function askSeveral(said: string, questions: readonly string[], surface: Surface): Promise<Outcome> {
    const reading = deps.reading()
    const views = await Promise.all(
      questions.map(async (question, i) => ({
        question,
        answer: await answerer.answer(question, { quotes: 1 }),
        surface,
        // Said once, below the last.
        reading: i === questions.length - 1 ? reading : undefined,
        head: replies.answerTo(question),
      })),
    )
    const quotes = views.flatMap(({ answer }) => quotesOf(answer))
    return {
      kind: 'say',
      message: renderAnswers(views),
      shows: { kind: 'answer', text: said, first: 1, refs: quotes.map(refTo) },
    }
  }

  async function askCorrected(number: number, words: Words, turn: Turn): Promise<Outcome> {
    if (words.kind === 'given') return ask(words.text, turn, { corrected: true })
    const original = turn.shown?.text
    const answer = original === undefined ? undefined : await answerer.answer(original)
    if (original === undefined || answer?.kind !== 'nothing') return STALE
    const corrected = answer.instead[number]
    return corrected === undefined ? STALE : ask(corrected, turn, { corrected: true })
  }

  async function search(
    words: string,
    offset: number,
    { surface }: Turn,
    kind: 'say' | 'replace',
  ): Promise<Outcome> {
    const page = await answerer.search(words, { offset, limit: SEARCH_PAGE })
    if (offset > 0 && page.results.length === 0) return STALE
    const message = renderSearch({
      words,
      page,
      offset,
      depth: SEARCH_DEPTH,
      surface,
      reading: deps.reading(),
    })
    const refs = page.results.map(({ quote }) => refTo(quote))
    return { kind, message, shows: { kind: 'search', text: words, first: offset + 1, refs } }
  }

  /** `/source`, `/source 2`, `/source HANDLE`, `/source some words`. */
  async function source(rest: string, turn: Turn): Promise<Outcome> {
    if (rest === '') return documents('', 0, 'say')
    if (/^\d{1,3}$/.test(rest)) {
      const shown = turn.shown ?? (await store.latest(turn.chat, turn.thread))
      if (shown === undefined) return other(replies.NOT_SHOWN)
      const ref = refOf(shown, Number(rest))
      if (ref === undefined) return other(replies.NO_SUCH_NUMBER)
      if (shown.kind === 'documents') return document(ref.name)
      return passage(ref.name, { ...turn, shown }, 'source')
    }
    // A word may look like a handle: then it is tried as one first, and as a title after that.
    if (HANDLE.test(rest) && (await library.passage(rest)).kind !== 'malformed') {
      return passage(rest, turn, 'source')
    }
    const { total, sources } = await library.documents({ offset: 0, limit: 1, title: rest })
    const [only] = sources
    if (total === 1 && only !== undefined) return document(only.id)
    return total === 0 && /\d.*-|-.*\d/.test(rest) && !/\s/.test(rest)
      ? other(replies.MALFORMED)
      : documents(rest, 0, 'say')
  }

  async function documents(title: string, offset: number, kind: 'say' | 'replace'): Promise<Outcome> {
    const page = { offset, limit: DOCUMENTS_PAGE, ...(title !== '' && { title }) }
    const { total, sources } = await library.documents(page)
    const reading = deps.reading()
    if (total === 0 && title === '') {
      return other(reading === undefined ? replies.EMPTY_CORPUS : replies.beginning(reading))
    }
    if (offset > 0 && sources.length === 0) return STALE
    const message = renderDocuments({ sources, total, offset, title, reading })
    const refs = sources.map(({ id }) => ({ name: id }))
    return { kind, message, shows: { kind: 'documents', text: title, first: offset + 1, refs } }
  }

  async function document(id: string): Promise<Outcome> {
    const known = await library.document(id)
    if (known === undefined) return other(replies.GONE)
    const beginning = await library.slice(id, { start: 0, end: Math.min(known.length, BEGINNING) })
    return other(renderDocument(known, beginning ?? ''))
  }

  async function passage(
    handle: string,
    turn: Turn,
    page: 'around' | 'source',
    kind: 'say' | 'replace' = 'say',
  ): Promise<Outcome> {
    const opened = await library.passage(handle)
    if (opened.kind === 'gone') {
      return other(joinWith('\n', [replies.GONE, replies.stillReading(deps.reading())]))
    }
    if (opened.kind === 'malformed') return other(replies.MALFORMED)
    const { passage } = opened
    const ref = turn.shown?.refs.find(({ name }) => name === handle)
    const view = {
      passage,
      around: await library.around(handle, 1),
      changed: opened.kind === 'changed',
      ...(ref?.start !== undefined && ref.end !== undefined && { focus: { start: ref.start, end: ref.end } }),
      surface: turn.surface,
    }
    const shown = ref === undefined ? { name: passage.handle } : { ...ref, name: passage.handle }
    return {
      kind,
      message: page === 'around' ? renderAround(view) : renderSource(view),
      shows: { kind: 'passage', text: '', first: 1, refs: [shown] },
    }
  }

  async function settings(turn: Turn): Promise<Outcome> {
    const { quotes = QUOTES } = await store.settings(turn.chat)
    const buttons: Button[] = [1, 2, 3].map(count => ({
      text: count === quotes ? `✓ ${count}` : String(count),
      data: `n:${count}`,
    }))
    return other(toMessage(replies.SETTINGS, [buttons]))
  }

  async function status(): Promise<Outcome> {
    const { total } = await library.documents({ offset: 0, limit: 1 })
    return other(
      replies.status({
        documents: total,
        passages: deps.passages?.(),
        reading: deps.reading(),
        upMs: deps.now() - startedAt,
        faults: deps.faults(),
      }),
    )
  }

  return { say: guarded(say), press: guarded(press) }
}

const QUOTES = 3 // in an answer, unless the chat chose otherwise
const BEGINNING = 1000 // UTF-16 code units of a document that its card may show
const STALE: Outcome = { kind: 'toast', text: replies.STALE }
const NOTHING_SHOWN: Showing = { kind: 'other', text: '', first: 1, refs: [] }

/** An engine out of reach is the one failure that people are told the kind of. */
function guarded(turn: (words: string, turn: Turn) => Promise<Outcome>): typeof turn {
  return async (words, at) => {
    try {
      return await turn(words, at)
    } catch (error) {
      if (error instanceof RetrieverUnavailable) return other(replies.UNREACHABLE)
      throw error
    }
  }
}

function other(content: Piece | Message): Outcome {
  const message = typeof content === 'object' && 'keyboard' in content ? content : toMessage(content)
  return { kind: 'say', message, shows: NOTHING_SHOWN }
}

/** Only words left out, or nothing but signs, is no search. */
function isSearch(words: string): boolean {
  const { text, phrases } = searchQuestion(words)
  return phrases.length > 0 || /[\p{L}\p{N}]/u.test(text)
}

function wordsFor(words: Words, { shown }: Turn): string | undefined {
  return words.kind === 'given' ? words.text : shown?.text || undefined
}

/** A courtesy, in return. */
function returned(courtesy: Courtesy, { kind, username }: Surface): Outcome {
  switch (courtesy) {
    case 'about':
      return other(replies.help(username, kind === 'group'))
    case 'farewell':
      return other(replies.GOODBYE)
    case 'thanks':
      return other(replies.WELCOME)
    case 'greeting':
      return other(replies.HELLO)
    case 'nod':
      // Nobody in a group waits for a word on that.
      return kind === 'group' ? { kind: 'silence' } : other(replies.GO_ON)
    default:
      return courtesy satisfies never
  }
}

function refOf(shown: Shown | undefined, number: number): Ref | undefined {
  return shown?.refs[number - shown.first]
}

function refTo({ handle, span }: Quote): Ref {
  return { name: handle, start: span.start, end: span.end }
}
