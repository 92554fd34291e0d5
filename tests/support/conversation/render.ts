import type { InlineKeyboardButton, Message, MessageEntity } from 'grammy/types'

/** A message as lines that show its formatting: quotes behind a bar (`│`, expandable ones `┆`), **bold**,
 *  _italic_, `code`, [text](link), and a line for every row of buttons. */
export function renderMessage(message: Message): readonly string[] {
  const text = message.text ?? message.caption ?? ''
  const entities = message.entities ?? message.caption_entities ?? []
  const media = MEDIA.filter(kind => message[kind] !== undefined).map(kind => `[${kind}]`)
  const rows = message.reply_markup?.inline_keyboard ?? []
  return [...media, ...renderText(text, entities), ...rows.map(row => row.map(renderButton).join(' '))]
}

export function renderText(text: string, entities: readonly MessageEntity[]): readonly string[] {
  const lines: string[] = []
  const inline = entities.filter(entity => MARKS[entity.type] !== undefined)
  let at = 0
  for (const block of entities.filter(entity => BARS[entity.type] !== undefined)) {
    const end = block.offset + block.length
    // The line break beside a block is the one the block itself makes.
    if (block.offset > at)
      lines.push(...marked(text, at, block.offset, inline).replace(/\n$/, '').split('\n'))
    const bar = BARS[block.type]
    lines.push(
      ...marked(text, block.offset, end, inline)
        .split('\n')
        .map(line => `${bar} ${line}`.trimEnd()),
    )
    at = text[end] === '\n' ? end + 1 : end
  }
  if (at < text.length) lines.push(...marked(text, at, text.length, inline).split('\n'))
  return lines
}

const MEDIA = ['photo', 'document', 'voice', 'sticker'] as const

const BARS: { readonly [type: string]: string } = { blockquote: '│', expandable_blockquote: '┆', pre: '⌗' }

/** Innermost last, where two cover the same words. */
const MARKS: { readonly [type: string]: string } = {
  text_link: '',
  text_mention: '',
  bold: '**',
  italic: '_',
  underline: '__',
  strikethrough: '~~',
  spoiler: '||',
  code: '`',
}

function marked(text: string, start: number, end: number, entities: readonly MessageEntity[]): string {
  const [first, ...others] = entities
    .filter(entity => entity.offset < end && entity.offset + entity.length > start)
    .sort((a, b) => a.offset - b.offset || b.length - a.length || order(a) - order(b))
  if (first === undefined) return text.slice(start, end)
  const from = Math.max(first.offset, start)
  const to = Math.min(first.offset + first.length, end)
  const words = marked(text, from, to, others)
  return text.slice(start, from) + wrapped(first, words) + marked(text, to, end, others)
}

function order(entity: MessageEntity): number {
  return Object.keys(MARKS).indexOf(entity.type)
}

function wrapped(entity: MessageEntity, words: string): string {
  if (entity.type === 'text_link') return `[${words}](${entity.url})`
  if (entity.type === 'text_mention') return `[${words}](${entity.user.first_name})`
  return `${MARKS[entity.type]}${words}${MARKS[entity.type]}`
}

function renderButton(button: InlineKeyboardButton): string {
  if ('url' in button) return `[ ${button.text} (${button.url}) ]`
  if ('copy_text' in button) return `[ ${button.text} (copies "${button.copy_text.text}") ]`
  if ('switch_inline_query' in button) return `[ ${button.text} (shares "${button.switch_inline_query}") ]`
  if ('switch_inline_query_current_chat' in button) {
    return `[ ${button.text} (types "${button.switch_inline_query_current_chat}") ]`
  }
  return 'disabled' in button ? `[ ${button.text} (disabled) ]` : `[ ${button.text} ]`
}
