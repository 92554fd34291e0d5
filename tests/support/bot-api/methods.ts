import * as answering from './answering.ts'
import * as editing from './editing.ts'
import * as memberships from './memberships.ts'
import * as profile from './profile.ts'
import * as receiving from './receiving.ts'
import { sendChatAction, sendDocument, sendMessage, sendPhoto } from './sending.ts'
import type { Method } from './telegram.ts'

/** The method of that name, in any spelling of its letters, as the server takes it. */
export function methodNamed(name: string): { readonly name: string; readonly run: Method } | undefined {
  return METHODS.get(name.toLowerCase())
}

const accept: Method = () => true // logOut and close end the session of the real server

const METHODS = new Map(
  Object.entries<Method>({
    ...{ sendMessage, sendPhoto, sendDocument, sendChatAction },
    ...editing,
    ...answering,
    ...memberships,
    ...profile,
    ...receiving,
    logOut: accept,
    close: accept,
  }).map(([name, run]) => [name.toLowerCase(), { name, run }]),
)
