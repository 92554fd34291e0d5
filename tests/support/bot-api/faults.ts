import { Refusal, type RefusalParameters } from './refusal.ts'

/** What goes wrong with the next calls of a method. */
export interface Fault {
  /** Answer with this code and description. */
  readonly code?: number
  readonly description?: string
  readonly parameters?: RefusalParameters
  /** Answer with this in place of `{ ok, result }`, with status 200. */
  readonly body?: unknown
  /** Never answer. */
  readonly hang?: boolean
  /** Cut the connection. */
  readonly reset?: boolean
  /** Do the work first, so that only the answer is lost. Default: the work is not done. */
  readonly late?: boolean
  /** How many calls go wrong. Default 1. */
  readonly times?: number
}

/** Faults waiting for their calls. '*' stands for every method but getUpdates, which is failed by its name. */
export class Faults {
  #waiting: { readonly method: string; readonly fault: Fault; left: number }[] = []

  add(method: string, fault: Fault): void {
    const { code, body, hang, reset } = fault
    if (code === undefined && body === undefined && hang !== true && reset !== true) {
      throw new Error(`a fault for ${method} needs one of code, body, hang or reset`)
    }
    this.#waiting.push({ method: method.toLowerCase(), fault, left: fault.times ?? 1 })
  }

  /** The fault of this call, which is used up by it. */
  take(method: string): Fault | undefined {
    const called = method.toLowerCase()
    const found = this.#waiting.find(
      ({ method: failing }) => failing === called || (failing === '*' && called !== 'getupdates'),
    )
    if (found === undefined) return undefined
    found.left--
    if (found.left <= 0) this.#waiting = this.#waiting.filter(other => other !== found)
    return found.fault
  }
}

export function refusalOf(fault: Fault): Refusal {
  const code = fault.code ?? 500
  const wait = fault.parameters?.retry_after
  const usual =
    code === 429 ? `Too Many Requests: retry after ${wait ?? 1}` : (USUAL[code] ?? 'Internal Server Error')
  const parameters =
    code === 429 && wait === undefined ? { ...fault.parameters, retry_after: 1 } : fault.parameters
  return new Refusal(code, fault.description ?? usual, parameters)
}

const USUAL: { readonly [code: number]: string } = {
  400: 'Bad Request: wrong parameter in the request',
  401: 'Unauthorized',
  403: 'Forbidden: bot was blocked by the user',
  404: 'Not Found',
  409: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  502: 'Bad Gateway',
}
