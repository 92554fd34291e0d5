import type { MessageEntity } from 'grammy/types'
import { overlaps } from './detection.ts'
import { asObject, type Fields } from './parameters.ts'
import { badRequest } from './refusal.ts'
import { checkUrl } from './urls.ts'

/** Reads entities as a bot sent them and refuses those that the server refuses: unknown types, offsets
 *  outside the text or inside a surrogate pair, bad links. */
export function readEntities(given: readonly unknown[], text: string): MessageEntity[] {
  const entities: MessageEntity[] = []
  for (const value of given) {
    const fields = asObject(value, "can't parse MessageEntity: expected an Object")
    const entity = read(fields)
    if (entity === undefined || entity.length === 0) continue
    checkRange(entity, text)
    entities.push(entity)
  }
  return entities
}

/**
 * Nests entities as the server does, and says what it lost on the way. Nobody is told in the real chat:
 * - blockquotes, and likewise links and code, cannot overlap each other: the first stays;
 * - a link or code must lie inside a blockquote or outside it;
 * - bold and its like are joined where they touch, cut at what they cross, and gone inside code;
 * - past 100 entities the rest is dropped, bold and its like first.
 */
export function nestEntities(entities: readonly MessageEntity[]): {
  readonly entities: MessageEntity[]
  readonly lost: readonly string[]
} {
  const lost: string[] = []
  const quotes: MessageEntity[] = []
  const solid: MessageEntity[] = []
  for (const entity of [...entities].sort(byPlace)) {
    if (isStyle(entity)) continue
    const rivals = isQuote(entity) ? quotes : solid
    if (rivals.some(other => overlaps(other, entity)))
      lost.push(`${entity.type} overlaps another and is dropped`)
    else rivals.push(entity)
  }
  const held = solid.filter(entity => {
    const crossed = quotes.some(quote => overlaps(quote, entity) && !contains(quote, entity))
    if (crossed) lost.push(`${entity.type} crosses the edge of a blockquote and is dropped`)
    return !crossed
  })
  const blocks = [...quotes, ...held]
  const styles = cutStyles(joinStyles(entities.filter(isStyle)), blocks, lost)
  const kept = [...blocks.sort(byPlace), ...styles.sort(byPlace)]
  if (kept.length > MOST_ENTITIES)
    lost.push(`${kept.length - MOST_ENTITIES} entities past ${MOST_ENTITIES} are dropped`)
  return { entities: kept.slice(0, MOST_ENTITIES).sort(byPlace), lost }
}

const MOST_ENTITIES = 100 // MAX_USER_ENTITY_COUNT

const STYLES = ['bold', 'italic', 'underline', 'strikethrough', 'spoiler']
const QUOTES = ['blockquote', 'expandable_blockquote']
const SOLID = ['text_link', 'text_mention', 'code', 'pre', 'custom_emoji', 'date_time']
/** Types that a bot may send along, and that are read from the text anyway. */
const FOUND = [
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bank_card_number',
]

export function byPlace(a: MessageEntity, b: MessageEntity): number {
  return a.offset - b.offset || b.length - a.length || rank(a) - rank(b)
}

export function isStyle(entity: MessageEntity): boolean {
  return STYLES.includes(entity.type)
}

export function isQuote(entity: MessageEntity): boolean {
  return QUOTES.includes(entity.type)
}

function rank(entity: MessageEntity): number {
  return isQuote(entity) ? 0 : isStyle(entity) ? 1 : 2
}

function read(fields: Fields): MessageEntity | undefined {
  const { type, offset, length } = fields
  if (typeof type !== 'string') throw badRequest('can\'t parse MessageEntity: Can\'t find field "type"')
  if (!Number.isInteger(offset)) throw badRequest('can\'t parse MessageEntity: Can\'t find field "offset"')
  if (!Number.isInteger(length)) throw badRequest('can\'t parse MessageEntity: Can\'t find field "length"')
  if (FOUND.includes(type)) return undefined
  if (![...STYLES, ...QUOTES, ...SOLID].includes(type)) {
    throw badRequest("can't parse MessageEntity: Unsupported type specified")
  }
  if (type !== 'text_link') return fields as unknown as MessageEntity
  if (typeof fields.url !== 'string') throw badRequest('can\'t parse MessageEntity: Can\'t find field "url"')
  const checked = checkUrl(fields.url)
  if ('wrong' in checked) throw badRequest(`entity URL '${fields.url}' is invalid: ${checked.wrong}`)
  return { type, offset: Number(offset), length: Number(length), url: checked.url }
}

function checkRange({ offset, length }: MessageEntity, text: string): void {
  if (offset < 0 || offset > 1_000_000) throw badRequest(`receive an entity with incorrect offset ${offset}`)
  if (length < 0 || length > 1_000_000) throw badRequest(`receive an entity with incorrect length ${length}`)
  const end = offset + length
  if (offset > text.length) {
    throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`)
  }
  if (end > text.length) {
    const where = `entity beginning at UTF-16 offset ${offset} ends after the end of the text`
    throw badRequest(`${where} at UTF-16 offset ${end}`)
  }
  if (splitsPair(text, offset)) {
    throw badRequest(
      `entity begins in a middle of a UTF-16 symbol at byte offset ${bytesBefore(text, offset)}`,
    )
  }
  if (splitsPair(text, end)) {
    const where = `entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol`
    throw badRequest(`${where} at byte offset ${bytesBefore(text, end)}`)
  }
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1)) && offset > 0
}

function bytesBefore(text: string, offset: number): number {
  return Buffer.byteLength(text.slice(0, offset - 1))
}

function contains(outer: MessageEntity, inner: MessageEntity): boolean {
  return outer.offset <= inner.offset && inner.offset + inner.length <= outer.offset + outer.length
}

function joinStyles(styles: readonly MessageEntity[]): MessageEntity[] {
  const joined: MessageEntity[] = []
  for (const style of [...styles].sort(byPlace)) {
    const touching = joined.findIndex(
      other => other.type === style.type && style.offset <= other.offset + other.length,
    )
    const other = joined[touching]
    if (other === undefined) joined.push(style)
    else {
      const end = Math.max(other.offset + other.length, style.offset + style.length)
      joined[touching] = { ...other, length: end - other.offset }
    }
  }
  return joined
}

function cutStyles(styles: readonly MessageEntity[], blocks: readonly MessageEntity[], lost: string[]) {
  return styles.flatMap(style => {
    if (blocks.some(block => isCode(block) && overlaps(block, style) && contains(block, style))) {
      lost.push(`${style.type} inside ${blocks.find(isCode)?.type} is dropped`)
      return []
    }
    const crossed = [...blocks, ...styles].filter(
      other => overlaps(other, style) && !contains(other, style) && !contains(style, other),
    )
    const cuts = crossed
      .flatMap(other => [other.offset, other.offset + other.length])
      .filter(at => at > style.offset && at < style.offset + style.length)
    if (cuts.length > 0) lost.push(`${style.type} crosses the edge of another entity and is cut`)
    const edges = [...new Set([style.offset, ...cuts, style.offset + style.length])].sort((a, b) => a - b)
    return edges.slice(1).map((end, i) => ({ ...style, offset: edges[i]!, length: end - edges[i]! }))
  })
}

function isCode(entity: MessageEntity): boolean {
  return entity.type === 'code' || entity.type === 'pre'
}
