/** What somebody wants: a command, or just words. */
export type Said =
  | { readonly kind: 'command'; readonly name: string; readonly rest: string }
  | { readonly kind: 'words'; readonly text: string }
  /** A command for another bot. */
  | { readonly kind: 'elsewhere' }

/** Reads `/Search@quoth_bot words`; capitals are forgiven. `username` without the @; undefined in the terminal. */
export function readSaid(text: string, username?: string): Said {
  const { name, target, rest = '' } = COMMAND.exec(text.trim())?.groups ?? {}
  if (name === undefined) return { kind: 'words', text: text.trim() }
  if (target !== undefined && target.toLowerCase() !== username?.toLowerCase()) return { kind: 'elsewhere' }
  return { kind: 'command', name: name.toLowerCase(), rest: rest.trim() }
}

const COMMAND = /^\/(?<name>[a-z]\w{0,31})(?:@(?<target>\w+))?(?:\s+(?<rest>[\s\S]*))?$/iu
