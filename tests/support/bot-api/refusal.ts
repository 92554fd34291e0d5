/** A call that Telegram answers with `ok: false`. `description` is the whole sentence the bot receives. */
export class Refusal extends Error {
  readonly code: number
  readonly parameters: RefusalParameters | undefined

  constructor(code: number, description: string, parameters?: RefusalParameters) {
    super(description)
    this.name = 'Refusal'
    this.code = code
    this.parameters = parameters
  }
}

export interface RefusalParameters {
  readonly retry_after?: number
  readonly migrate_to_chat_id?: number
}

/** 400. The server writes the first letter of a sentence small, and leaves names like BUTTON_DATA_INVALID. */
export function badRequest(why: string, parameters?: RefusalParameters): Refusal {
  const said = /^.[A-Z_]/.test(why) ? why : why.slice(0, 1).toLowerCase() + why.slice(1)
  return new Refusal(400, `Bad Request: ${said}`, parameters)
}

export function forbidden(why: string): Refusal {
  return new Refusal(403, `Forbidden: ${why}`)
}
