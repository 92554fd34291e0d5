import { Api, HttpError } from 'grammy'
import { saysUnknownToken, TokenRejected } from './token.ts'

/** Asks Telegram whose token it is. Rejects with TokenRejected, or with what kept it from asking. */
export async function identify(
  token: string,
  apiRoot: string,
): Promise<{ username: string; readsAll: boolean }> {
  try {
    const me = await new Api(token, { apiRoot, timeoutSeconds: ASK_SECONDS }).getMe()
    return { username: me.username, readsAll: me.can_read_all_group_messages }
  } catch (error) {
    if (saysUnknownToken(error)) throw new TokenRejected(error)
    // grammY keeps the reason of a failed request to itself.
    const reason =
      error instanceof HttpError ? (error.error as { code?: unknown } | undefined)?.code : undefined
    throw reason === undefined ? error : new Error(`${(error as Error).message} ${reason}`, { cause: error })
  }
}

const ASK_SECONDS = 20
