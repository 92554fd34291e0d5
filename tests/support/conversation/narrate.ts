import type { Message } from 'grammy/types'
import type { BotAct } from '../bot-api/history.ts'
import { type Cast, same } from './cast.ts'
import { renderMessage } from './render.ts'

/** Whether a conversation file tells of the act. A callback answered with no words only stops the spinner. */
export function isTold(act: BotAct): boolean {
  return act.kind !== 'toast' || act.text !== '' || act.url !== undefined
}

/**
 * What the bot did after one step, as lines: a head in round brackets says what kind of act it is, the
 * message follows. The commonest act needs no head: a first message that replies to what was just said.
 */
export function narrate(acts: readonly BotAct[], cast: Cast, step: StepMessages): readonly string[] {
  return acts.flatMap((act, i) => {
    const lines = escaped(bodyOf(act))
    const head = headOf(act, cast, step)
    return head === '(reply)' && i === 0 ? lines : [head, ...lines]
  })
}

export interface StepMessages {
  /** What was said or edited, or the message whose button was pressed. */
  readonly cause: Message | undefined
  /** What a message said before the bot edited or deleted it. */
  before(message: Message): Message | undefined
}

/** How many acts of the bot a recorded block tells of. */
export function toldActs(recorded: readonly string[]): number {
  const heads = recorded.filter(line => ACT.test(line)).length
  const [first] = recorded
  return first === undefined || ACT.test(first) || NOTE.test(first) ? heads : heads + 1
}

/** A head that tells of no act: the step's outcome in the runner's own words. */
export function note(words: string): string {
  return `(${words})`
}

const ACT =
  /^\((?:new message|reply|edited|deleted|toast|alert|opens|reacts|takes back its reaction|results|leaves)\b/
const NOTE = /^\((?:no reply|refused|Telegram changed|the button keeps spinning|no such button)\b/

function headOf(act: BotAct, cast: Cast, { cause, before }: StepMessages): string {
  switch (act.kind) {
    case 'message':
      return `(${replyHead(act.message, cause)}${cast.elsewhere(act.message)})`
    case 'edit': {
      const { reply_to_message: asked } = act.message
      const own =
        cause !== undefined && (same(cause)(act.message) || (asked && same(cause)(asked as Message)))
      const which = own ? '' : ` "${beginning(before(act.message) ?? act.message)}"`
      return `(edited${which}${cast.elsewhere(act.message)})`
    }
    case 'deletion':
      return `(deleted "${beginning(act.message)}"${cast.elsewhere(act.message)})`
    case 'reaction':
      return act.emoji === '' ? '(takes back its reaction)' : `(reacts ${act.emoji})`
    case 'toast':
      return act.url === undefined ? `(${act.alert ? 'alert' : 'toast'}) ${act.text}` : `(opens ${act.url})`
    case 'results':
      return act.results.length === 0 ? '(results: none)' : '(results)'
    case 'departure':
      return '(leaves)'
    default:
      return act satisfies never
  }
}

function replyHead(message: Message, cause: Message | undefined): string {
  const target = message.reply_to_message as Message | undefined
  if (target === undefined) return 'new message'
  const to = cause !== undefined && same(cause)(target) ? '' : ` to "${beginning(target)}"`
  const quoting = message.quote === undefined ? '' : ` quoting "${message.quote.text}"`
  return `reply${to}${quoting}`
}

function bodyOf(act: BotAct): readonly string[] {
  if (act.kind === 'message' || act.kind === 'edit') return renderMessage(act.message)
  if (act.kind !== 'results') return []
  return act.results.map(({ title, description, type }, i) => {
    const more = description === undefined ? '' : `: ${String(description)}`
    return `${i + 1}. ${String(title ?? type)}${more}`
  })
}

function beginning(message: Message): string {
  const words = message.text ?? message.caption ?? 'a message without text'
  const [line = ''] = words.split('\n')
  const short = [...line].slice(0, 30).join('').trimEnd()
  return short.length < words.length ? `${short}…` : short
}

/** A line of a message that looks like a head gets a backslash. */
function escaped(lines: readonly string[]): readonly string[] {
  return lines.map(line => (ACT.test(line) || NOTE.test(line) ? `\\${line}` : line))
}
