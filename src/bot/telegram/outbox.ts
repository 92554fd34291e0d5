import { type Context, GrammyError } from 'grammy'
import type { InlineKeyboardMarkup, LinkPreviewOptions, MessageEntity } from 'grammy/types'
import type { Showing } from '../conversation.ts'
import { type Message, toMessage } from '../message.ts'
import type { Parts } from './context.ts'
import { threadOf } from './context.ts'

/** Sends a message as a reply and remembers what it showed. `question`: the message it answers, 0 if none;
 *  `replyTo` where that is another one. */
export async function send(
  ctx: Context,
  parts: Parts,
  {
    message,
    shows,
    question,
    replyTo = question,
  }: Post & { readonly question: number; readonly replyTo?: number },
): Promise<void> {
  const safe = await parts.gate(message)
  const sent = await ctx.reply(safe.text, {
    ...formOf(safe),
    ...(replyTo !== 0 && { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  })
  await parts.store.remember({
    chat: sent.chat.id,
    message: sent.message_id,
    thread: threadOf(sent),
    question,
    ...shows,
  })
}

/** Puts a message in place of one that was sent; where that is gone, sends it anew. */
export async function replace(
  ctx: Context,
  parts: Parts,
  { message, shows, chat, sent, question, thread }: Post & Place,
): Promise<void> {
  const safe = await parts.gate(message)
  try {
    await ctx.api.editMessageText(chat, sent, safe.text, formOf(safe))
  } catch (error) {
    if (!isUneditable(error)) throw error
    return send(ctx, parts, { message, shows, question })
  }
  await parts.store.remember({ chat, message: sent, thread, question, ...shows })
}

/** A sentence of ours, with nothing to remember but that it was said in answer to `question`. */
export function say(ctx: Context, parts: Parts, text: string, question: number): Promise<void> {
  const shows: Showing = { kind: 'other', text: '', first: 1, refs: [] }
  return send(ctx, parts, { message: toMessage(text), shows, question })
}

export interface Post {
  readonly message: Message
  readonly shows: Showing
}

export interface Place {
  readonly chat: number
  /** Message of ours. */
  readonly sent: number
  readonly question: number
  readonly thread: number
}

interface Form {
  readonly entities: MessageEntity[]
  readonly link_preview_options: LinkPreviewOptions
  readonly reply_markup?: InlineKeyboardMarkup
}

/** No previews: the first link inside a quote would be blown up to a picture. */
function formOf({ entities, keyboard }: Message): Form {
  const rows = keyboard.map(row =>
    row.map(({ text, ...action }) =>
      'url' in action ? { text, url: action.url } : { text, callback_data: action.data },
    ),
  )
  return {
    entities: [...entities],
    link_preview_options: { is_disabled: true },
    ...(rows.length > 0 && { reply_markup: { inline_keyboard: rows } }),
  }
}

function isUneditable(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    error.error_code === 400 &&
    /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i.test(error.description)
  )
}
