import { availableParallelism } from 'node:os'
import { type Builder, builderInside, builderInThread } from './builders.ts'

/** The builders of one index: as many as some work deserves, and a thread that is kept for the changes to come. */
export class BuilderPool {
  readonly #folder: string
  #kept: Builder | undefined
  readonly #open = new Set<Builder>()

  /** `folder`: where segments and texts are written. */
  constructor(folder: string) {
    this.#folder = folder
  }

  toRead(bytes: number, files: number): Builder[] {
    if (bytes <= INSIDE_BYTES && files <= INSIDE_FILES) return [this.#begin(builderInside)]
    this.#kept ??= this.#begin(builderInThread)
    const more = bytes < MANY_BYTES ? 0 : Math.min(MOST_THREADS, availableParallelism()) - 1
    return [this.#kept, ...Array.from({ length: more }, () => this.#begin(builderInThread))]
  }

  toMerge(passages: number): Builder {
    return this.#begin(passages <= INSIDE_PASSAGES ? builderInside : builderInThread)
  }

  /** Ends those that are not kept. */
  async release(builders: readonly Builder[]): Promise<void> {
    for (const builder of builders) {
      if (builder === this.#kept) continue
      this.#open.delete(builder)
      await builder.close()
    }
  }

  /** Ends all, whatever they are doing. */
  async close(): Promise<void> {
    for (const builder of this.#open) await builder.close()
  }

  #begin(open: (folder: string) => Builder): Builder {
    const builder = open(this.#folder)
    this.#open.add(builder)
    return builder
  }
}

const INSIDE_BYTES = 200_000 // read in less than a thread takes to start, and than anybody notices
const INSIDE_FILES = 50
const INSIDE_PASSAGES = 2000
const MANY_BYTES = 8 * 2 ** 20
const MOST_THREADS = 8
