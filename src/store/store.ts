/** What one message of ours showed, so that `/source 2` and its buttons work later. */
export interface Shown {
  readonly chat: number
  readonly message: number
  /** Message that was answered; 0 if none. */
  readonly question: number
  /** Topic of a forum; 0 outside of one. */
  readonly thread: number
  readonly kind: 'answer' | 'search' | 'documents' | 'passage' | 'other'
  /** The question, or the words searched for; kept up to `TEXT_LIMIT`. */
  readonly text: string
  /** Number of the first of `refs` as the message shows it, from 1. */
  readonly first: number
  /** What the numbers stand for, in order. */
  readonly refs: readonly Ref[]
}

export interface Ref {
  /** A passage's handle; in `documents` a document's id. */
  readonly name: string
  /** The quote, as a span of its document. */
  readonly start?: number
  readonly end?: number
}

/** What a chat has chosen. */
export interface ChatSettings {
  /** Quotes in an answer, 1 to 3. */
  readonly quotes?: number
}

/** Limits, so that what is kept never outgrows a small machine. What is oldest goes first. */
export const SHOWN_LIMIT = 2_000
export const SHOWN_PER_CHAT = 50
export const CHATS_LIMIT = 10_000
export const UPDATES_LIMIT = 1_000
/** Of one text, in UTF-16 code units: as long as a message of Telegram may be, or "More quotes" would ask something else. */
export const TEXT_LIMIT = 4_096
/** Of all texts together, in UTF-16 code units: the state is held in memory and written whole after a change, and a
 *  few people with long questions should not make that four times as much. Most questions have below a hundred. */
export const TEXTS_LIMIT = 2_000_000

/** The place where state is kept cannot be used at all; the message says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

/**
 * What the bot remembers. tests/store/contract.ts holds every store to each promise:
 * - what was written is read back, also after `close` and opening again;
 * - of a message only the last `remember` counts;
 * - the limits above hold, and the oldest goes first;
 * - a write never fails the person it was made for: trouble with the disk is logged, and the state goes on in memory;
 * - state that cannot be read is set aside and reported, never overwritten.
 */
export interface Store {
  remember(shown: Shown): Promise<void>
  /** What a message of ours showed. */
  shown(chat: number, message: number): Promise<Shown | undefined>
  /** The latest that we showed in answer to a message. */
  answerTo(chat: number, question: number): Promise<Shown | undefined>
  /** The last list with `refs` that we showed there: who opens quote 2 of an answer may ask for quote 3 next. */
  latest(chat: number, thread: number): Promise<Shown | undefined>
  settings(chat: number): Promise<ChatSettings>
  choose(chat: number, settings: ChatSettings): Promise<void>
  /** A group goes on under another id: its settings move. Messages there get new ids, so what was shown goes. */
  move(from: number, to: number): Promise<void>
  /** Everything about a chat goes. */
  forget(chat: number): Promise<void>
  /** Notes an update of Telegram as dealt with. */
  finish(update: number): Promise<void>
  finished(update: number): Promise<boolean>
  /** Resolves when everything is safe on disk, or was logged as not. Nothing is written after it. */
  close(): Promise<void>
}
