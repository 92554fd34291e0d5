import type { Library } from '../retrieval/library.ts'
import type { Log } from './deps.ts'
import { type Message, toMessage } from './message.ts'
import { OUT_OF_ORDER } from './replies.ts'
import { withRunningText } from './running-text.ts'
import { checkMessage } from './safe.ts'

/** The message as it may be sent; one that breaks a promise is not shown to anybody, but reported as the bug
 *  it is, and the person is told so. */
export type Gate = (message: Message) => Promise<Message>

export function createGate(library: Library, log: Log): Gate {
  return async message => {
    const slice: Library['slice'] = (id, span) => library.slice(id, span)
    const checked = await checkMessage(await withRunningText(message, slice), slice)
    if (checked.kind === 'safe') return checked.message
    log.error({ reason: checked.reason }, 'a message failed the last check and was not sent: this is a bug')
    return toMessage(OUT_OF_ORDER)
  }
}
