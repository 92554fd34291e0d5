import { hash } from 'node:crypto'
import type { Span } from '../text/span.ts'

/** What a handle names: a stretch of one version of one document. */
export interface ParsedHandle {
  /** `documentKey` of the document's id. */
  readonly document: string
  /** `versionKey` of the version the handle was made of. */
  readonly version: string
  readonly span: Span
}

/**
 * A short permanent name of a stretch of a document: `k3f9a2xq0-b7q1-1c4-8f`, lower-case letters and digits joined
 * by `-`, at most 40 characters for spans below 2^31. The parts are hashes of the document's id and of its version,
 * then start and length in base 36.
 */
export function handleOf(source: { readonly id: string; readonly version: string }, span: Span): string {
  return handlesOf(source)(span)
}

/** The same for many spans of one document, which is hashed once, at the first. */
export function handlesOf(source: { readonly id: string; readonly version: string }): (span: Span) => string {
  let prefix: string | undefined
  return ({ start, end }) => {
    prefix ??= `${documentKey(source.id)}-${versionKey(source.version)}`
    return `${prefix}-${start.toString(36)}-${(end - start).toString(36)}`
  }
}

/** Undefined for anything that `handleOf` cannot have made; capitals and white space around it are forgiven. */
export function parseHandle(text: string): ParsedHandle | undefined {
  const parts = HANDLE.exec(text.trim().toLowerCase())?.groups
  if (parts === undefined) return undefined
  const start = Number.parseInt(parts.start ?? '', 36)
  const end = start + Number.parseInt(parts.length ?? '', 36)
  if (end > LAST_OFFSET) return undefined
  return { document: parts.document ?? '', version: parts.version ?? '', span: { start, end } }
}

/** Stands for a document's id in a handle. 36^9 keys: among a million documents two share one once in 200 corpora. */
export function documentKey(id: string): string {
  return base36Hash(id, DOCUMENT_DIGITS)
}

/** Stands for a version; it only has to differ from the other versions of one document. */
export function versionKey(version: string): string {
  return base36Hash(version, VERSION_DIGITS)
}

const DOCUMENT_DIGITS = 9
const VERSION_DIGITS = 4
const LAST_OFFSET = 2 ** 31
const HANDLE = new RegExp(
  `^(?<document>[a-z0-9]{${DOCUMENT_DIGITS}})-(?<version>[a-z0-9]{${VERSION_DIGITS}})` +
    '-(?<start>0|[1-9a-z][a-z0-9]{0,5})-(?<length>[1-9a-z][a-z0-9]{0,5})$',
  'u',
)

function base36Hash(text: string, digits: number): string {
  const number = BigInt(`0x${hash('sha256', text, 'hex').slice(0, 16)}`)
  return (number % 36n ** BigInt(digits)).toString(36).padStart(digits, '0')
}
