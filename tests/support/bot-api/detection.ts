import type { MessageEntity } from 'grammy/types'

/** The entities that Telegram finds by itself, in anybody's text: they are what makes an `@name` inside a
 *  quote ping people. In order and disjoint. Fewer top-level domains are known here than there. */
export function detectEntities(text: string): readonly MessageEntity[] {
  const found: MessageEntity[] = []
  for (const [type, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const length = type === 'url' ? match[0].replace(/[.,;:!?)\]'"]+$/u, '').length : match[0].length
      const entity = { type, offset: match.index, length }
      // The patterns stand in order of precedence: an address is no mention, a link no hashtag.
      if (!found.some(other => overlaps(other, entity))) found.push(entity)
    }
  }
  return found.sort((a, b) => a.offset - b.offset)
}

export function overlaps(a: Range, b: Range): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length
}

interface Range {
  readonly offset: number
  readonly length: number
}

const DOMAINS =
  'com|org|net|io|az|am|ru|uk|de|fr|tr|eu|us|tv|me|gov|edu|int|info|dev|app|co|il|ge|ua|ir|news|museum|example'

const PATTERNS = [
  ['email', /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  ['url', /(?<![\w@./])https?:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#][^\s<>"]*)?/giu],
  [
    'url',
    new RegExp(
      `(?<![\\w@./-])(?:[\\p{L}\\p{N}-]+\\.)+(?:${DOMAINS})(?![\\p{L}\\p{N}_-])(?::\\d+)?(?:[/?#][^\\s<>"]*)?`,
      'giu',
    ),
  ],
  ['mention', /(?<![\p{L}\p{N}_@])@[a-z][a-z0-9_]{3,31}(?![\p{L}\p{N}_])/giu],
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>@])/giu],
  ['hashtag', /(?<![\p{L}\p{N}_#])#(?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{N}_]{1,256}/gu],
  ['cashtag', /(?<![\p{L}\p{N}_$])\$[A-Z]{1,8}(?![\p{L}\p{N}_$])/gu],
] as const
