import type { MessageEntity } from 'grammy/types'
import type { Span } from '../text/span.ts'

/** What a person is shown, whatever shows it: Telegram as it is, the terminal in its own way. */
export interface Message {
  readonly text: string
  /** Offsets and lengths in UTF-16 code units of `text`. */
  readonly entities: readonly MessageEntity[]
  /** Which stretches of `text` promise to be a document's own words. */
  readonly quoted: readonly Quoted[]
  /** Rows of buttons. */
  readonly keyboard: readonly (readonly Button[])[]
}

/** `text.slice(start, end)` is the document's slice of `span`. */
export interface Quoted extends Span {
  readonly document: string
  readonly span: Span
}

/** Opens a page, or comes back to us as `data` (see callback.ts). */
export type Button =
  | { readonly text: string; readonly url: string }
  | { readonly text: string; readonly data: string }

/** A text with formatting, to be put together with others. */
export type Fragment = Omit<Message, 'keyboard'>

export type Piece = string | Fragment

/** One after another; offsets are moved along. */
export function join(...pieces: readonly Piece[]): Fragment {
  let text = ''
  const entities: MessageEntity[] = []
  const quoted: Quoted[] = []
  for (const piece of pieces) {
    const { text: more, ...rest } = typeof piece === 'string' ? plain(piece) : piece
    const by = text.length
    entities.push(...rest.entities.map(entity => ({ ...entity, offset: entity.offset + by })))
    quoted.push(...rest.quoted.map(part => ({ ...part, start: part.start + by, end: part.end + by })))
    text += more
  }
  return { text, entities, quoted }
}

/** Those pieces that say anything, with the separator between them. */
export function joinWith(separator: string, pieces: readonly Piece[]): Fragment {
  const said = pieces.filter(piece => (typeof piece === 'string' ? piece : piece.text) !== '')
  return join(...said.flatMap((piece, i) => (i === 0 ? [piece] : [separator, piece])))
}

export function toMessage(piece: Piece, keyboard: Message['keyboard'] = []): Message {
  return { ...join(piece), keyboard: keyboard.filter(row => row.length > 0) }
}

export function bold(piece: Piece): Fragment {
  return wrap(piece, length => ({ type: 'bold', offset: 0, length }))
}

export function italic(piece: Piece): Fragment {
  return wrap(piece, length => ({ type: 'italic', offset: 0, length }))
}

export function code(text: string): Fragment {
  return wrap(text, length => ({ type: 'code', offset: 0, length }))
}

/** Without a url, the piece as it is. */
export function link(piece: Piece, url: string | undefined): Fragment {
  return url === undefined
    ? join(piece)
    : wrap(piece, length => ({ type: 'text_link', offset: 0, length, url }))
}

/** The frame of a quote; one that expands shows three lines until it is tapped. */
export function blockquote(piece: Piece, expandable = false): Fragment {
  const type = expandable ? 'expandable_blockquote' : 'blockquote'
  return wrap(piece, length => ({ type, offset: 0, length }))
}

/** Entities come outermost first. */
function wrap(piece: Piece, entity: (length: number) => MessageEntity): Fragment {
  const { text, entities, quoted } = join(piece)
  return { text, entities: text === '' ? [] : [entity(text.length), ...entities], quoted }
}

function plain(text: string): Fragment {
  return { text, entities: [], quoted: [] }
}
