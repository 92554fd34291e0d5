import type { Message } from 'grammy/types'
import type { BotApi } from '../bot-api/bot-api.ts'
import type { Call } from '../bot-api/history.ts'
import type { Said } from '../bot-api/people.ts'
import { Cast, same } from './cast.ts'
import { isTold, narrate, note, toldActs } from './narrate.ts'
import { type Part, readScript } from './script.ts'

/** A bot that polls (or is called by) a fake Bot API, in this process or another. */
export interface Driver {
  readonly api: BotApi
  /** Stops the bot and starts it again, for `* the bot restarts`. */
  restart?(): Promise<void>
  /** How long an expected answer may take; default 5,000. */
  readonly timeoutMs?: number
}

/**
 * Plays a conversation file and gives it back with what the bot really did in place of what the file says.
 * A file that comes back unchanged has passed. Never sleeps for an answer: it waits for as many acts as the
 * file tells of, then for the bot to be quiet, so that one act too many is seen as well.
 */
export async function runConversation(file: string, driver: Driver): Promise<string> {
  const parts = readScript(file)
  const cast = new Cast(driver.api, parts)
  const lines: string[] = []
  for (const part of parts) {
    lines.push(...part.lines)
    if (part.kind === 'prose') continue
    try {
      const told = await play(part, cast, driver)
      lines.push(...told.map(line => `  ${line}`.trimEnd()))
    } catch (error) {
      throw new Error(`line ${part.line}, "${part.lines[0]}": ${(error as Error).message}`, { cause: error })
    }
  }
  return `${lines.join('\n')}\n`
}

type StepPart = Exclude<Part, { readonly kind: 'prose' }>

const SETTLE_MS = 30
const SETTLE_UNRECORDED_MS = 300 // nothing says yet how much will come

async function play(part: StepPart, cast: Cast, driver: Driver): Promise<readonly string[]> {
  const { api } = driver
  if (part.kind === 'label') {
    cast.label(part.name)
    return []
  }
  const from = { acts: api.acts.length, calls: api.calls().length, alterations: api.alterations.length }
  const shown = new Map(api.acts.flatMap(act => ('message' in act ? [[key(act.message), act.message]] : [])))
  const cause = await perform(part, cast, driver)
  if (typeof cause === 'string') return [cause]
  await settle(part, from, driver)

  const acts = api.acts.slice(from.acts).filter(isTold)
  const before = (message: Message) => shown.get(key(message))
  const told = [...narrate(acts, cast, { cause, before })]
  told.push(...refused(api, from.calls).map(call => note(`refused: ${call.method}, ${call.description}`)))
  for (const { what } of api.alterations.slice(from.alterations))
    told.push(note(`Telegram changed this: ${what}`))
  if (part.kind === 'press' && part.how !== 'too old' && isSpinning(api, cause)) told.push(SPINNING)
  const silent = part.kind !== 'scene' && part.kind !== 'event' && told.length === 0
  // A press may well be answered without a word; anything else deserves to be called silence.
  return silent && part.kind !== 'press' ? [note('no reply')] : told
}

const SPINNING = note('the button keeps spinning')

/** Does what the step says; gives the message it is about, or a line that tells why it cannot be done. */
async function perform(part: StepPart, cast: Cast, driver: Driver): Promise<Message | string | undefined> {
  switch (part.kind) {
    case 'scene':
      cast.enter(part.scene)
      return undefined
    case 'say': {
      const { person, place } = cast.now
      const replyTo = part.target === undefined ? cast.lastOfBot() : cast.labelled(part.target)
      const said = readSaid(part.words)
      return person.says(place, part.reply && replyTo !== undefined ? { ...said, replyTo } : said)
    }
    case 'edit': {
      const target = part.target === undefined ? cast.lastOfPerson() : cast.labelled(part.target)
      if (target === undefined) throw new Error(`${cast.now.person.user.first_name} has said nothing to edit`)
      return cast.now.person.edits(target, part.words)
    }
    case 'press': {
      const has = (message: Message) => labels(message).includes(part.button)
      const target =
        part.target === undefined ? (cast.lastOfBot(has) ?? cast.lastOfBot()) : cast.labelled(part.target)
      if (target === undefined || !has(target)) {
        const there = target === undefined ? [] : labels(target)
        return note(`no such button; there are ${there.map(text => `[ ${text} ]`).join(' ') || 'none'}`)
      }
      const how = { tooOld: part.how === 'too old', inaccessible: part.how === 'out of reach' }
      cast.now.person.presses(target, part.button, how)
      return target
    }
    case 'inline':
      cast.now.person.types(part.words)
      return undefined
    case 'event':
      await happen(part.words, cast, driver)
      return undefined
    case 'label':
      return undefined
    default:
      return part satisfies never
  }
}

async function happen(words: string, cast: Cast, driver: Driver): Promise<void> {
  const { person, group } = cast.now
  if (words === 'the bot restarts') {
    if (driver.restart === undefined) throw new Error('this driver cannot restart its bot')
    return driver.restart()
  }
  if (words === 'blocks the bot') return person.blocks()
  if (words === 'unblocks the bot') return person.unblocks()
  if (group === undefined) throw new Error(`"${words}" means nothing in a private chat`)
  if (words === 'adds the bot') return group.addsBot(person)
  if (words === 'removes the bot') return group.removesBot(person)
  if (words === 'makes the bot an administrator') return group.promotesBot(person)
  if (words === 'joins') return person.joins(group)
  if (words !== 'upgrades the group') throw new Error(`"${words}" is nothing this runner can do`)
  cast.migrated(group.chat.title ?? '', group.migrates(person))
}

/** Waits for what the file tells of, and for nothing more to come. A bot that does less is no error here:
 *  the transcript will show it. */
async function settle(part: StepPart, from: Counts, { api, timeoutMs = 5000 }: Driver): Promise<void> {
  const acts = toldActs(part.recorded)
  const refusals = part.recorded.filter(line => line.startsWith('(refused:')).length
  const enough = () => {
    const answered = part.kind !== 'press' || part.recorded.includes(SPINNING) || api.spinning.length === 0
    const acted = api.acts.slice(from.acts).filter(isTold).length >= acts
    return (answered && acted && refused(api, from.calls).length >= refusals) || undefined
  }
  await api.until(enough, 'what the file tells of', timeoutMs).catch(() => {})
  const unrecorded = part.recorded.length === 0 && part.kind !== 'scene' && part.kind !== 'press'
  await api.quiet(unrecorded ? SETTLE_UNRECORDED_MS : SETTLE_MS)
}

interface Counts {
  readonly acts: number
  readonly calls: number
}

function refused(api: BotApi, from: number): readonly Call[] {
  return api
    .calls()
    .slice(from)
    .filter(call => call.status !== undefined && call.status >= 400)
}

/** `(photo) a caption` and the like; anything else is a text. */
function readSaid(words: string): Said {
  const [, kind, caption = ''] = /^\((photo|voice|sticker|document)\)(?: ([\s\S]*))?$/.exec(words) ?? []
  if (kind === undefined) return { text: words }
  const attach = kind as NonNullable<Said['attach']>
  return caption === '' ? { attach } : { attach, caption }
}

function labels(message: Message): readonly string[] {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? []
  return buttons.filter(button => 'callback_data' in button).map(({ text }) => text)
}

function isSpinning(api: BotApi, pressed: Message | undefined): boolean {
  if (pressed === undefined) return false
  return api.spinning.some(query => query.message !== undefined && same(pressed)(query.message as Message))
}

function key(message: Message): string {
  return `${message.chat.id}/${message.message_id}`
}
