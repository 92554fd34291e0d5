import { closeSync, fsync, openSync, rmSync, writeSync } from 'node:fs'
import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'
import { PART, putInPlace } from './beside.ts'
import { requireExtension, TEXTS } from './sweep.ts'
import { BLOCK_BYTES, footerOf } from './texts-format.ts'

/**
 * Writes a file of texts from its beginning to its end. It stands under its name only after it is closed; before, a kill
 * leaves a `.part` file, which `sweep` removes. When the disk refuses, the `.part` file is removed, the first error is
 * thrown as it is (`code` is ENOSPC when the disk is full), and thrown again by every later call.
 * Memory: 1 MB, and four bytes for each 16 KB.
 */
export class TextWriter {
  readonly #path: string
  readonly #file: number
  /** Whole blocks, so that each gets its checksum when the buffer is written. */
  readonly #buffer = Buffer.allocUnsafe(64 * BLOCK_BYTES)
  #filled = 0
  /** Bytes written before the buffer. */
  #written = 0
  #checksums = new Uint32Array(1024)
  #blocks = 0
  #open = true
  /** Why nothing more can be written. */
  #ended: Error | undefined

  private constructor(path: string, file: number) {
    this.#path = path
    this.#file = file
  }

  /** `path` ends in `.texts`. */
  static create(path: string): TextWriter {
    requireExtension(path, TEXTS)
    return new TextWriter(path, openSync(path + PART, 'w'))
  }

  /** Returns where the bytes begin. They are copied. */
  append(bytes: Uint8Array): number {
    if (this.#ended !== undefined) throw this.#ended
    const offset = this.#written + this.#filled
    try {
      for (let done = 0; done < bytes.length; ) {
        const some = bytes.subarray(done, done + this.#buffer.length - this.#filled)
        this.#buffer.set(some, this.#filled)
        this.#filled += some.length
        done += some.length
        if (this.#filled === this.#buffer.length) this.#flush()
      }
    } catch (error) {
      this.#discard(error as Error)
      throw error
    }
    return offset
  }

  /** Makes the file complete, and safe on the disk. Returns its bytes, footer and all. */
  async close(): Promise<number> {
    if (this.#ended !== undefined) throw this.#ended
    try {
      this.#complete()
      await promisify(fsync)(this.#file)
      this.#release()
      await putInPlace(this.#path)
      return this.#written
    } catch (error) {
      this.#discard(error as Error)
      throw error
    }
  }

  /** Gives up: removes what was written. Does nothing after `close`. */
  discard(): void {
    if (this.#ended === undefined) this.#discard(new Error(`${this.#path} was given up`))
  }

  #discard(why: Error): void {
    this.#ended = why
    this.#release()
    rmSync(this.#path + PART, { force: true })
  }

  #release(): void {
    if (!this.#open) return
    this.#open = false
    closeSync(this.#file)
  }

  #complete(): void {
    this.#ended = new Error(`${this.#path} is closed`)
    this.#flush()
    this.#write(footerOf(this.#written, this.#checksums.subarray(0, this.#blocks)))
  }

  #flush(): void {
    for (let at = 0; at < this.#filled; at += BLOCK_BYTES) {
      const block = this.#buffer.subarray(at, Math.min(at + BLOCK_BYTES, this.#filled))
      if (this.#blocks === this.#checksums.length) {
        const larger = new Uint32Array(2 * this.#blocks)
        larger.set(this.#checksums)
        this.#checksums = larger
      }
      this.#checksums[this.#blocks++] = crc32(block)
    }
    this.#write(this.#buffer.subarray(0, this.#filled))
    this.#filled = 0
  }

  #write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done)
    }
    this.#written += bytes.length
  }
}
