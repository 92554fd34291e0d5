import type { BotApi } from './bot-api.ts'

/** Calls a method as a bot without a library would, with a JSON body. */
export async function rawCall(api: BotApi, method: string, params: object = {}): Promise<RawAnswer> {
  const response = await fetch(`${api.root}/bot${api.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  })
  return (await response.json()) as RawAnswer
}

/** `result` is whatever the method gives; tests know which. */
export interface RawAnswer {
  readonly ok: boolean
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the fields it expects and fails if they are not there
  readonly result: any
  readonly error_code?: number
  readonly description?: string
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number }
}
