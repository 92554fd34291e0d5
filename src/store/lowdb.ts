import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { DataFile } from 'lowdb/node'
import * as v from 'valibot'
import { createMemoryStore } from './in-memory.ts'
import { makeFolder } from './make-folder.ts'
import { Memory, NOTHING_KEPT, type State } from './memory.ts'
import { type Store, StoreError } from './store.ts'

export interface StoreLog {
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export interface LowdbOptions {
  /** Milliseconds since 1970; names a file that is set aside. */
  readonly now?: () => number
  /** How long changes are gathered before they are written. */
  readonly delayMs?: number
  /** How long to wait after the disk refused. */
  readonly retryMs?: number
}

/** The file in `DATA_DIR`. */
export const STATE_FILE = 'state.json'

/** Opens the state kept in a folder, which is made if it is not there. Throws StoreError when the folder
 *  cannot be used. */
export async function openLowdbStore(
  folder: string,
  log: StoreLog,
  options: LowdbOptions = {},
): Promise<Store> {
  const { now = Date.now, delayMs = 200, retryMs = 30_000 } = options
  const path = join(folder, STATE_FILE)
  await makeFolder(folder).catch((cause: unknown) => {
    throw new StoreError(`the folder ${folder} cannot be made; set DATA_DIR to one this user may write to`, {
      cause,
    })
  })
  // subtle: not JSONFilePreset, which never writes under Vitest.
  const low = new Low(new DataFile<State>(path, { parse, stringify: JSON.stringify }), NOTHING_KEPT)
  try {
    await low.read()
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) {
      throw new StoreError(`${path} cannot be read; check that this user may read it`, { cause })
    }
    const aside = `${path}.damaged-${new Date(now()).toISOString().replaceAll(':', '-')}`
    await rename(path, aside)
    log.error({ file: path, aside, fault: cause.message }, 'state is damaged: set aside, beginning anew')
  }
  const memory = new Memory(low.data)
  const file = new StateFile(low, memory, { path, log, delayMs, retryMs })
  return { ...createMemoryStore(memory, () => file.change()), close: () => file.close() }
}

interface Writing {
  readonly path: string
  readonly log: StoreLog
  readonly delayMs: number
  readonly retryMs: number
}

/** Follows the memory with writes, one at a time, as a temporary file that is renamed (lowdb). */
class StateFile {
  readonly #low: Low<State>
  readonly #memory: Memory
  readonly #path: string
  readonly #log: StoreLog
  readonly #delayMs: number
  readonly #retryMs: number
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> = Promise.resolve()
  #dirty = false
  #failing = false
  #closed = false

  constructor(low: Low<State>, memory: Memory, { path, log, delayMs, retryMs }: Writing) {
    this.#low = low
    this.#memory = memory
    this.#path = path
    this.#log = log
    this.#delayMs = delayMs
    this.#retryMs = retryMs
  }

  /** The memory has changed. */
  change(): void {
    this.#dirty = true
    this.#schedule(this.#failing ? this.#retryMs : this.#delayMs)
  }

  async close() {
    this.#closed = true
    clearTimeout(this.#timer)
    if (this.#dirty) this.#save()
    await this.#writing
  }

  #schedule(ms: number): void {
    if (this.#closed || this.#timer !== undefined) return
    this.#timer = setTimeout(() => this.#save(), ms)
    this.#timer.unref() // `close` writes what is left
  }

  #save(): void {
    this.#timer = undefined
    this.#writing = this.#writing.then(async () => {
      this.#dirty = false
      this.#low.data = this.#memory.state
      try {
        await this.#low.write()
        if (this.#failing) this.#log.warn({ file: this.#path }, 'state is written again')
        this.#failing = false
      } catch (err) {
        if (!this.#failing) {
          this.#log.error(
            { err, file: this.#path },
            'state cannot be written: goes on in memory, tried again later',
          )
        }
        this.#failing = true
        this.#dirty = true
        this.#schedule(this.#retryMs)
      }
    })
  }
}

const count = v.pipe(v.number(), v.integer())
const position = v.pipe(count, v.minValue(0))

const ShownSchema = v.object({
  chat: count,
  message: count,
  question: count,
  thread: count,
  kind: v.picklist(['answer', 'search', 'documents', 'passage', 'other']),
  text: v.string(),
  first: count,
  refs: v.array(
    v.object({ name: v.string(), start: v.exactOptional(position), end: v.exactOptional(position) }),
  ),
})

const StateSchema = v.object({
  shown: v.array(ShownSchema),
  chats: v.array(
    v.object({
      chat: count,
      settings: v.object({ quotes: v.exactOptional(v.pipe(count, v.minValue(1), v.maxValue(3))) }),
    }),
  ),
  updates: v.array(count),
})

/** Throws SyntaxError for anything that this program has not written. */
function parse(text: string): State {
  const result = v.safeParse(StateSchema, JSON.parse(text))
  if (result.success) return result.output
  const [issue] = result.issues
  throw new SyntaxError(`${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`)
}
