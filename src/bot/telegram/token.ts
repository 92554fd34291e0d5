import { GrammyError } from 'grammy'

/** Telegram does not know the token: no retry will help. */
export class TokenRejected extends Error {
  override readonly name = 'TokenRejected'

  constructor(cause: unknown) {
    super(
      'Telegram does not know this BOT_TOKEN: ask @BotFather for the right one, and check TELEGRAM_API_ROOT if you set it',
      { cause },
    )
  }
}

/** Whether Telegram said so. It says 404 to a token that has not even the form of one. */
export function saysUnknownToken(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)
}
