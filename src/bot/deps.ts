import type { Answerer } from '../answer/answer.ts'
import type { Fault } from '../corpus/document.ts'
import type { Library } from '../retrieval/library.ts'
import type { Store } from '../store/store.ts'

/** As pino has it. */
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** What a conversation needs, wherever it takes place. */
export interface Deps {
  readonly answerer: Answerer
  readonly library: Library
  readonly store: Store
  readonly log: Log
  /** What is wrong with the corpus, for its owner. */
  readonly faults: () => readonly Fault[]
  /** How many there are, for its owner too. */
  readonly passages?: () => number
  /** How much of the documents was read so far, 0 to 1, for as long as they are being read; undefined after that. */
  readonly reading: () => number | undefined
  /** Milliseconds since 1970. */
  readonly now: () => number
}
