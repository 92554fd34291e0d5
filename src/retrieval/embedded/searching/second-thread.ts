import { availableParallelism } from 'node:os'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { Live } from '../../../index/collection.ts'
import type { Bm25Parameters } from '../../../ranking/bm25.ts'
import {
  type Partner,
  type Ride,
  Tandem,
  type TandemSearch,
  type TandemThresholds,
} from '../../../ranking/tandem.ts'
import { createTandemMemory } from '../../../ranking/tandem-memory.ts'
import type { ThreadStart } from './thread.ts'

export interface SecondThreadOptions {
  readonly parameters: Bm25Parameters
  /** What is served now. */
  readonly lives: () => readonly Live[]
  readonly onTrouble: (error: Error) => void
  /** In a collection of so many passages it is started. */
  readonly least?: number
  readonly thresholds?: TandemThresholds
}

/** A thread that searches with the one that answers. It is started by the first question to a collection that is large
 *  enough, after that question was answered; it keeps no process alive. */
export class SecondThread implements Partner {
  readonly #options: SecondThreadOptions
  #running: Running | undefined
  #starts: NodeJS.Immediate | undefined
  /** Whether it is not to be started, or not again. */
  #isOff = availableParallelism() < 2

  constructor(options: SecondThreadOptions) {
    this.#options = options
  }

  rouse(): void {
    this.#running?.tandem.rouse()
  }

  begin(search: TandemSearch): Ride | undefined {
    if (this.#isOff) return undefined
    this.#letGo(search.lives)
    if (this.#running !== undefined) return this.#running.tandem.begin(search)
    if (search.lives.reduce((sum, { segment }) => sum + segment.size, 0) >= (this.#options.least ?? LARGE)) {
      this.#starts ??= setImmediate(() => this.#start())
    }
    return undefined
  }

  async close(): Promise<void> {
    this.#isOff = true
    await this.#stop()
  }

  #start(): void {
    this.#starts = undefined
    if (this.#isOff) return
    const { parameters, thresholds } = this.#options
    const memory = createTandemMemory()
    const { port1, port2 } = new MessageChannel()
    const start: ThreadStart = { memory, parameters, news: port2 }
    const worker = new Worker(new URL('../start-thread.mjs', import.meta.url), {
      workerData: { program: new URL('thread.ts', import.meta.url).href, start },
      transferList: [port2],
      execArgv: [],
    })
    worker.unref()
    port1.unref()
    worker.on('error', error => {
      this.#isOff = true
      void this.#stop()
      this.#options.onTrouble(error)
    })
    const tandem = new Tandem(memory, news => port1.postMessage(news), thresholds)
    const looksAround = setInterval(() => this.#letGo(this.#options.lives()), LOOK_MS).unref()
    this.#running = { tandem, worker, looksAround }
  }

  /** A thread that holds what is not served any more is ended, for its memory; the next question starts another. */
  #letGo(lives: readonly Live[]): void {
    if (this.#running?.tandem.isStale(lives) === true) void this.#stop()
  }

  async #stop(): Promise<void> {
    clearImmediate(this.#starts)
    this.#starts = undefined
    if (this.#running === undefined) return
    const { worker, looksAround } = this.#running
    this.#running = undefined
    clearInterval(looksAround)
    await worker.terminate()
  }
}

interface Running {
  readonly tandem: Tandem
  readonly worker: Worker
  readonly looksAround: NodeJS.Timeout
}

const LARGE = 200_000 // passages; in fewer a question gains no more than it costs to wake another thread
const LOOK_MS = 10_000
