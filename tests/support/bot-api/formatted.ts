import type { MessageEntity } from 'grammy/types'
import { cleanText } from './cleaning.ts'
import { detectEntities, overlaps } from './detection.ts'
import { byPlace, isQuote, isStyle, nestEntities, readEntities } from './entities.ts'
import { badRequest } from './refusal.ts'

/** A text as it stands in the chat, with the entities that were sent and those that Telegram found. */
export interface Formatted {
  readonly text: string
  readonly entities: readonly MessageEntity[]
  /** What Telegram changed without telling anybody, in words. */
  readonly altered: readonly string[]
}

/**
 * Everything that happens to a text between the call and the chat: cleaning, nesting, trimming, detection.
 * `limit` counts Unicode code points after all that. Throws the refusals of the server.
 */
export function formatText(
  text: string,
  givenEntities: readonly unknown[],
  options: { readonly limit: number; readonly tooLong: string },
): Formatted {
  if (/\p{Surrogate}/u.test(text)) throw badRequest('strings must be encoded in UTF-8')
  const given = readEntities(givenEntities, text)
  const cleaned = cleanText(text)
  const altered = [...cleaned.altered]
  const moved = given.map(entity => {
    const offset = cleaned.move(entity.offset)
    return { ...entity, offset, length: cleaned.move(entity.offset + entity.length) - offset }
  })
  const nested = nestEntities(moved.filter(entity => entity.length > 0))
  const trimmed = trim(cleaned.text, nested.entities)
  if (trimmed.text !== cleaned.text) altered.push('space around the text is trimmed')
  if (isEmpty(trimmed.text)) throw badRequest('text must be non-empty')
  if ([...trimmed.text].length > options.limit) throw badRequest(options.tooLong)
  const found = detectEntities(trimmed.text).filter(entity => fits(entity, trimmed.entities))
  for (const entity of found) {
    const inQuote = trimmed.entities.some(other => isQuote(other) && overlaps(other, entity))
    if (!inQuote || (entity.type !== 'mention' && entity.type !== 'bot_command')) continue
    altered.push(`${trimmed.text.slice(entity.offset, entity.offset + entity.length)} in a quote comes alive`)
  }
  const entities = [...trimmed.entities, ...found].sort(byPlace)
  return { text: trimmed.text, entities, altered: [...altered, ...nested.lost] }
}

/** Leading space is moved out of entities, then the whole text is trimmed at both ends. */
function trim(text: string, entities: readonly MessageEntity[]) {
  const start = text.search(/[^ \n]/)
  const end = text.replace(/[ \n]+$/, '').length
  if (start === -1) return { text: '', entities: [] }
  const kept: MessageEntity[] = []
  for (const entity of entities) {
    const words = text.slice(entity.offset, entity.offset + entity.length)
    const spaces =
      entity.type === 'text_link' || entity.type === 'text_mention' ? 0 : words.search(/[^ \n]|$/)
    const from = Math.max(entity.offset + spaces, start)
    const to = Math.min(entity.offset + entity.length, end)
    if (from < to) kept.push({ ...entity, offset: from - start, length: to - from })
  }
  return { text: text.slice(start, end), entities: kept.sort(byPlace) }
}

/** Nothing to see: spaces of any kind and characters without width. */
function isEmpty(text: string): boolean {
  return /^[\s\u200b-\u200f\u2800\u3000\ufeff\ufffc\u00a0]*$/u.test(text)
}

/** A found entity gives way to links and code, and never crosses the edge of a blockquote. */
function fits(found: MessageEntity, entities: readonly MessageEntity[]): boolean {
  return entities.every(entity => {
    if (isStyle(entity) || !overlaps(entity, found)) return true
    const inside =
      entity.offset <= found.offset && found.offset + found.length <= entity.offset + entity.length
    return isQuote(entity) && inside
  })
}
