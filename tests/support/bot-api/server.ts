import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refusalOf } from './faults.ts'
import type { Call } from './history.ts'
import { methodNamed } from './methods.ts'
import { readParameters } from './parameters.ts'
import { Refusal } from './refusal.ts'
import type { Telegram } from './telegram.ts'

/** Serves one fake Telegram over HTTP on a free port of 127.0.0.1. */
export async function listen(telegram: Telegram, token: string): Promise<Listening> {
  const server = createServer((request, response) => {
    handle(telegram, token, request, response).catch((error: unknown) => {
      if (!response.headersSent) answer(response, new Refusal(500, `Internal Server Error: ${String(error)}`))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { root: `http://127.0.0.1:${port}`, close }
}

export interface Listening {
  readonly root: string
  close(): Promise<void>
}

async function handle(
  telegram: Telegram,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://fake').pathname)
  const [, given, name = ''] = /^\/bot([^/]+)\/([^/]+)\/?$/.exec(path) ?? []
  if (given === undefined) return answer(response, new Refusal(404, 'Not Found'))
  if (given !== token) return answer(response, new Refusal(401, 'Unauthorized'))
  const method = methodNamed(name)
  const call: Call = {
    method: method?.name ?? name,
    params: {},
    status: undefined,
    result: undefined,
    description: undefined,
  }
  const { history, faults } = telegram
  history.calls.push(call)
  const gone = new AbortController()
  response.on('close', () => {
    // Cut off before an answer: nobody waits for it any more.
    if (!response.writableEnded) call.status ??= 0
    gone.abort()
    history.changed()
  })
  const fault = faults.take(call.method)
  try {
    const parameters = await readParameters(request)
    call.params = parameters.readable()
    history.changed()
    if (method === undefined) throw new Refusal(404, 'Not Found: method not found')
    const result =
      fault === undefined || fault.late === true
        ? await method.run(telegram, parameters, gone.signal)
        : undefined
    if (fault?.hang === true) return
    if (fault?.reset === true) return void response.destroy()
    if (fault?.body !== undefined) return answer(response, fault.body, call)
    if (fault !== undefined) throw refusalOf(fault)
    call.result = result
    answer(response, { ok: true, result }, call)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    answer(response, error, call)
  }
  history.changed()
}

function answer(response: ServerResponse, said: unknown, call?: Call): void {
  const status = said instanceof Refusal ? said.code : 200
  if (call !== undefined) {
    call.status = status
    call.description = said instanceof Refusal ? said.message : undefined
  }
  const body =
    said instanceof Refusal
      ? { ok: false, error_code: said.code, description: said.message, parameters: said.parameters }
      : said
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
