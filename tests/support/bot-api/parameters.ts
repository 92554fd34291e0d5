import type { IncomingMessage } from 'node:http'
import { badRequest } from './refusal.ts'

/** The parameters of one call, as the server holds them: strings, whatever body they came in (JSON, form,
 *  multipart or the query string); what was no string is kept as its JSON. */
export class Parameters {
  readonly #values: ReadonlyMap<string, string>
  readonly #files: ReadonlyMap<string, UploadedFile>

  constructor(values: ReadonlyMap<string, string>, files: ReadonlyMap<string, UploadedFile> = new Map()) {
    this.#values = values
    this.#files = files
  }

  /** Undefined and '' mean the same to the server: not given. */
  text(name: string): string | undefined {
    return this.#values.get(name) || undefined
  }

  integer(name: string): number | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    if (!/^-?\d+$/.test(text)) throw badRequest(`field "${name}" must be an integer`)
    return Number(text)
  }

  flag(name: string): boolean {
    return ['true', '1', 'yes'].includes((this.text(name) ?? '').toLowerCase())
  }

  json(name: string): unknown {
    const text = this.text(name)
    if (text === undefined) return undefined
    try {
      return JSON.parse(text)
    } catch {
      throw badRequest(`can't parse ${name} JSON object`)
    }
  }

  /** An object, or undefined where it was not given. */
  object(name: string): Fields | undefined {
    const value = this.json(name)
    if (value === undefined) return undefined
    return asObject(value, `object expected as ${name}`)
  }

  /** An array, empty where it was not given. */
  array(name: string): readonly unknown[] {
    const value = this.json(name) ?? []
    if (!Array.isArray(value)) throw badRequest(`expected an Array of ${name}`)
    return value
  }

  /** A file uploaded under that name, or under the name its `attach://` value points to. */
  file(name: string): UploadedFile | undefined {
    const attached = /^attach:\/\/(.+)$/.exec(this.text(name) ?? '')?.[1]
    return this.#files.get(attached ?? name)
  }

  /** For the log: objects as objects, everything else as it was sent. */
  readable(): Fields {
    const values = [...this.#values].map(([name, value]) => [name, readable(value)])
    const files = [...this.#files].map(([name, file]) => [name, `(file ${file.name}, ${file.bytes} bytes)`])
    return Object.fromEntries([...values, ...files])
  }
}

export type Fields = Readonly<Record<string, unknown>>

export interface UploadedFile {
  readonly name: string
  readonly bytes: number
}

export function asObject(value: unknown, complaint: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badRequest(complaint)
  return value as Fields
}

export async function readParameters(request: IncomingMessage): Promise<Parameters> {
  const values = new Map(new URL(request.url ?? '/', 'http://fake').searchParams)
  const files = new Map<string, UploadedFile>()
  const type = request.headers['content-type'] ?? ''
  const body = await readBody(request)
  if (type.startsWith('application/json')) {
    for (const [name, value] of Object.entries(parseJson(body))) {
      if (value === null || value === undefined) continue
      values.set(name, typeof value === 'string' ? value : JSON.stringify(value))
    }
  } else if (type !== '' && body.length > 0) {
    // Node's own fetch can read both kinds of forms, so there is no parser to get wrong here.
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
    for (const [name, value] of form) {
      if (typeof value === 'string') values.set(name, value)
      else files.set(name, { name: value.name, bytes: value.size })
    }
  }
  return new Parameters(values, files)
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function parseJson(body: Buffer): Fields {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw badRequest('strings must be encoded in UTF-8')
  }
  if (text.trim() === '') return {}
  try {
    return asObject(JSON.parse(text), "can't parse JSON object")
  } catch {
    throw badRequest("can't parse JSON object")
  }
}

function readable(value: string): unknown {
  if (!/^[[{]/.test(value)) return /^-?\d{1,15}$/.test(value) ? Number(value) : value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
