import { TokenRejected } from '../bot/telegram/token.ts'
import { FolderInUse } from '../compose.ts'
import { ConfigError } from '../config.ts'
import { CorpusError } from '../corpus/listing.ts'
import { CollectionError } from '../evaluate/collection.ts'
import { redact } from '../log.ts'
import { StoreError } from '../store/store.ts'

/** A command could not do what it was asked to; the message is for the person at the terminal. */
export class Failure extends Error {
  override readonly name = 'Failure'
}

const EXPECTED = [Failure, ConfigError, CorpusError, CollectionError, StoreError, TokenRejected, FolderInUse]

/** Says on stderr what went wrong, and gives the exit code: always 1. What nobody expected comes with its stack. */
export function report(error: unknown): 1 {
  const expected = EXPECTED.some(type => error instanceof type)
  const text =
    error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error)
  process.stderr.write(`${redact(text)}\n`)
  return 1
}
