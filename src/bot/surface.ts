/** Where a message will be read. */
export interface Surface {
  readonly kind: 'private' | 'group' | 'terminal'
  /** The bot's name in Telegram, for links into the private chat. */
  readonly username?: string
}

/** Opens the private chat with the bot at a passage; undefined where there is no such chat. */
export function deepLink({ username }: Surface, handle: string): string | undefined {
  return username === undefined ? undefined : `https://t.me/${username}?start=${handle}`
}
