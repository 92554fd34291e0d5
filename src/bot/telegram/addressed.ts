import type { Message, MessageEntity, User } from 'grammy/types'
import { readSaid } from '../command.ts'

/** What a message asks of the bot. */
export type Addressed =
  /** Words or a command. `question`: the message that is answered. */
  | { readonly kind: 'words'; readonly text: string; readonly question: number }
  /** Something without words, as a person would call it: "a photo". */
  | { readonly kind: 'wordless'; readonly what: string }
  /** Only the bot's name. */
  | { readonly kind: 'bare' }
  /** Nothing: it is between others, or a notice of Telegram's. */
  | { readonly kind: 'not-ours' }

/** In a private chat everything is for the bot; elsewhere a command, a mention anywhere in the text, or a reply
 *  to the bot. A mention with no other words, under somebody's message, is about that message. */
export function readAddressed(message: Message, me: Pick<User, 'id' | 'username'>): Addressed {
  if (isOfBot(message, me)) return NOT_OURS
  const text = message.text ?? message.caption ?? ''
  const said = readSaid(text, me.username)
  if (said.kind === 'elsewhere') return NOT_OURS
  const mentions = mentionsOf(message, text, me)
  const ours =
    message.chat.type === 'private' ||
    isReplyTo(message, me) ||
    mentions.length > 0 ||
    said.kind === 'command'
  if (!ours) return NOT_OURS
  const words = without(text, mentions)
  if (words !== '') return { kind: 'words', text: words, question: message.message_id }
  const about = mentions.length > 0 ? aboutOf(message, me) : undefined
  if (about !== undefined) return about
  const what = wordlessOf(message)
  if (what !== undefined) return { kind: 'wordless', what }
  return mentions.length > 0 ? { kind: 'bare' } : NOT_OURS
}

const NOT_OURS: Addressed = { kind: 'not-ours' }

/** Other bots are not answered, or two bots would talk for ever. Who writes as a chat (an anonymous
 *  administrator, a channel) is a person behind a bot's name. */
function isOfBot({ from, sender_chat, via_bot }: Message, me: Pick<User, 'id'>): boolean {
  return via_bot?.id === me.id || (from?.is_bot === true && sender_chat === undefined)
}

/** subtle: in a topic, every message counts as a reply to the one that opened it. */
function isReplyTo({ reply_to_message: to }: Message, me: Pick<User, 'id'>): boolean {
  return to?.from?.id === me.id && to.forum_topic_created === undefined
}

function mentionsOf(
  message: Message,
  text: string,
  me: Pick<User, 'id' | 'username'>,
): readonly MessageEntity[] {
  const name = `@${me.username}`.toLowerCase()
  return (message.entities ?? message.caption_entities ?? []).filter(entity => {
    if (entity.type === 'text_mention') return entity.user.id === me.id
    const { offset, length } = entity
    return entity.type === 'mention' && text.slice(offset, offset + length).toLowerCase() === name
  })
}

function without(text: string, mentions: readonly MessageEntity[]): string {
  let words = ''
  let at = 0
  for (const { offset, length } of mentions) {
    words += text.slice(at, offset)
    at = offset + length
  }
  const left = (words + text.slice(at)).trim()
  if (mentions.length === 0) return left
  return left.replace(/^[\s,:;–—-]+/u, '').replace(/\s+(?=[?!.,])/gu, '')
}

function aboutOf({ reply_to_message: to, quote }: Message, me: Pick<User, 'id'>): Addressed | undefined {
  if (to === undefined || to.from?.id === me.id || to.forum_topic_created !== undefined) return undefined
  const text = (quote?.text ?? to.text ?? to.caption ?? '').trim()
  if (text === '') {
    const what = wordlessOf(to as Message)
    return what === undefined ? undefined : { kind: 'wordless', what }
  }
  // Whatever it says, it is asked about, not obeyed.
  return { kind: 'words', text: text.startsWith('/') ? `/ask ${text}` : text, question: to.message_id }
}

function wordlessOf(message: Message): string | undefined {
  return WORDLESS.find(([field]) => message[field] !== undefined)?.[1]
}

const WORDLESS = [
  ['photo', 'photos'],
  ['voice', 'voice messages'],
  ['sticker', 'stickers'],
  ['video', 'videos'],
  ['video_note', 'video messages'],
  ['audio', 'audio files'],
  ['animation', 'animations'],
  ['document', 'files'],
  ['location', 'places on a map'],
  ['contact', 'contacts'],
  ['poll', 'polls'],
  ['dice', 'dice'],
] as const
