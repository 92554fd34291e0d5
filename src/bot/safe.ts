import type { MessageEntity } from 'grammy/types'
import type { Library } from '../retrieval/library.ts'
import { CALLBACK_BYTES } from './callback.ts'
import { cleanText } from './cleaning.ts'
import type { Button, Message } from './message.ts'
import { isTelegramUrl } from './url.ts'

const MESSAGE_LIMIT = 4096 // Telegram counts code points; UTF-16 code units are never fewer
const ENTITY_LIMIT = 100 // what lies beyond is dropped without a word

/** A message that may be sent, or why not. */
export type Checked =
  | { readonly kind: 'safe'; readonly message: Message }
  | { readonly kind: 'unsafe'; readonly reason: string }

/**
 * The last look at every message. What only decorates is mended: links and buttons that Telegram would refuse
 * are left out, bold beyond the 100th entity too. What carries the promise is checked: each quote equals its
 * document's slice, but for line ends that are shown as spaces, and Telegram's cleaning would change nothing. `reason` holds no words of people or documents.
 */
export async function checkMessage(message: Message, slice: Library['slice']): Promise<Checked> {
  const mended = mend(message)
  const reason = faultOf(mended) ?? (await misquoted(mended, slice))
  return reason === undefined ? { kind: 'safe', message: mended } : { kind: 'unsafe', reason }
}

function mend(message: Message): Message {
  const entities = message.entities.filter(entity => entity.type !== 'text_link' || isTelegramUrl(entity.url))
  const keyboard = message.keyboard.map(row => row.filter(isUsable)).filter(row => row.length > 0)
  return { ...message, entities: fewest(withoutStyledCode(entities)), keyboard }
}

function faultOf({ text, entities }: Message): string | undefined {
  if (text.trim() === '') return 'the message is empty'
  if (text.length > MESSAGE_LIMIT)
    return `the message has ${text.length} characters, more than ${MESSAGE_LIMIT}`
  if (cleanText(text) !== text) return 'Telegram would change the text'
  if (/\p{Surrogate}/u.test(text)) return 'the text has half a surrogate pair'
  if (entities.length > ENTITY_LIMIT)
    return `the message has ${entities.length} entities, more than ${ENTITY_LIMIT}`
  const outside = entities.find(
    ({ offset, length }) => offset < 0 || length <= 0 || offset + length > text.length,
  )
  if (outside !== undefined) return `a ${outside.type} reaches outside the text`
  return undefined
}

async function misquoted(
  { text, entities, quoted }: Message,
  slice: Library['slice'],
): Promise<string | undefined> {
  for (const { start, end, document, span } of quoted) {
    const written = await slice(document, span)
    if (written === undefined || !isWordForWord(text.slice(start, end), written)) {
      return `a quote is not the slice ${span.start} to ${span.end} of ${document}`
    }
  }
  const frames = entities.filter(isFrame)
  const loose = frames.find(
    ({ offset, length }) => !quoted.some(({ start, end }) => start === offset && end === offset + length),
  )
  return loose === undefined ? undefined : `a ${loose.type} holds more or less than a quote`
}

/** A line end may be shown as a space where no other line end is next to it; nothing else may differ. */
function isWordForWord(shown: string, written: string): boolean {
  if (shown.length !== written.length) return false
  if (shown === written) return true
  return (
    written.replace(/(?<!\n)\n(?!\n)/g, (lineEnd, at: number) => (shown[at] === ' ' ? ' ' : lineEnd)) ===
    shown
  )
}

function isFrame({ type }: MessageEntity): boolean {
  return type === 'blockquote' || type === 'expandable_blockquote'
}

/** Telegram allows no bold or italic around code: they end before it and begin anew after it. */
function withoutStyledCode(entities: readonly MessageEntity[]): MessageEntity[] {
  const codes = entities.filter(({ type }) => type === 'code')
  return entities.flatMap(entity => {
    if (entity.type !== 'bold' && entity.type !== 'italic') return [entity]
    let pieces = [{ start: entity.offset, end: entity.offset + entity.length }]
    for (const { offset, length } of codes) {
      pieces = pieces.flatMap(({ start, end }) => [
        { start, end: Math.min(end, offset) },
        { start: Math.max(start, offset + length), end },
      ])
      pieces = pieces.filter(({ start, end }) => start < end)
    }
    return pieces.map(({ start, end }) => ({ ...entity, offset: start, length: end - start }))
  })
}

/** Bold and italic go first, from the end: the frames of quotes, links and code mean something. */
function fewest(entities: readonly MessageEntity[]): readonly MessageEntity[] {
  const meaningful = entities.filter(entity => !isStyle(entity)).length
  let room = ENTITY_LIMIT - meaningful
  return entities.filter(entity => !isStyle(entity) || room-- > 0)
}

function isStyle({ type }: MessageEntity): boolean {
  return type === 'bold' || type === 'italic'
}

function isUsable(button: Button): boolean {
  if (button.text.trim() === '') return false
  return 'url' in button ? isTelegramUrl(button.url) : Buffer.byteLength(button.data) <= CALLBACK_BYTES
}
