import { closeSync, fstatSync, openSync, readSync, read as readWithCallback } from 'node:fs'
import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'
import { asDamage, DamagedFile } from './damaged.ts'
import { BLOCK_BYTES, type Footer, readFooter } from './texts-format.ts'

export interface TextFileOptions {
  /** Memory for blocks that were read before. Default 4 MB; at least one block of 16 KB is kept. */
  readonly cacheBytes?: number
}

/**
 * Texts by position. Every byte that is handed out belongs to a block whose checksum was compared when the block came
 * from the disk. Stays readable when the file's name is removed or given to another file.
 */
export class TextFile {
  readonly #path: string
  readonly #file: number
  readonly #footer: Footer
  readonly #room: number
  /** Least recently used first. */
  readonly #blocks = new Map<number, Buffer>()
  #verifying = 0
  #closed = false

  private constructor(path: string, file: number, footer: Footer, room: number) {
    this.#path = path
    this.#file = file
    this.#footer = footer
    this.#room = room
  }

  /** Reads and checks the footer alone: four bytes for each 16 KB of text. Throws DamagedFile. */
  static open(path: string, { cacheBytes = 4 * 1024 * 1024 }: TextFileOptions = {}): TextFile {
    let file: number | undefined
    try {
      file = openSync(path, 'r')
      const { size } = fstatSync(file)
      const opened = file
      const footer = readFooter(path, size, (into, at) => readWhole(path, opened, into, at))
      return new TextFile(path, file, footer, Math.max(1, Math.floor(cacheBytes / BLOCK_BYTES)))
    } catch (error) {
      if (file !== undefined) closeSync(file)
      throw asDamage(path, error)
    }
  }

  /** Bytes of the texts. */
  get length(): number {
    return this.#footer.length
  }

  /** The bytes of [offset, offset + length), a copy. Throws DamagedFile when they are not what was written, and
   *  RangeError when they lie outside the texts. */
  read(offset: number, length: number): Buffer {
    if (this.#closed) throw new Error(`${this.#path} is closed`)
    const end = offset + length
    if (
      !(
        Number.isSafeInteger(offset) &&
        Number.isSafeInteger(length) &&
        offset >= 0 &&
        length >= 0 &&
        end <= this.length
      )
    ) {
      throw new RangeError(`[${offset}, ${end}) is outside the ${this.length} bytes of ${this.#path}`)
    }
    const bytes = Buffer.allocUnsafe(length)
    for (let at = offset; at < end; ) {
      const number = Math.floor(at / BLOCK_BYTES)
      const start = number * BLOCK_BYTES
      at += this.#block(number).copy(bytes, at - offset, at - start, Math.min(BLOCK_BYTES, end - start))
    }
    return bytes
  }

  /**
   * Compares the checksum of every block, 1 MB at a time, with other work between. Rejects with DamagedFile at the first
   * that differs, and with the signal's reason. Ends early, without an error, when the file is closed meanwhile.
   */
  async verify(signal?: AbortSignal): Promise<void> {
    if (this.#closed) throw new Error(`${this.#path} is closed`)
    const read = promisify(readWithCallback)
    const buffer = Buffer.allocUnsafe(64 * BLOCK_BYTES)
    this.#verifying++
    try {
      for (let at = 0; at < this.length && !this.#closed; at += buffer.length) {
        signal?.throwIfAborted()
        const bytes = Math.min(buffer.length, this.length - at)
        let done = 0
        while (done < bytes) {
          const { bytesRead } = await read(this.#file, buffer, done, bytes - done, at + done)
          if (bytesRead === 0) throw cutOff(this.#path)
          done += bytesRead
        }
        for (let from = 0; from < bytes; from += BLOCK_BYTES) {
          const block = buffer.subarray(from, Math.min(from + BLOCK_BYTES, bytes))
          this.#check((at + from) / BLOCK_BYTES, block)
        }
      }
    } catch (error) {
      throw asDamage(this.#path, error)
    } finally {
      this.#verifying--
      if (this.#closed && this.#verifying === 0) closeSync(this.#file)
    }
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#blocks.clear()
    // subtle: a number that is closed under a running read may by then stand for another file.
    if (this.#verifying === 0) closeSync(this.#file)
  }

  /** A block that was checked, from memory or from the disk. */
  #block(number: number): Buffer {
    const known = this.#blocks.get(number)
    if (known !== undefined) {
      this.#blocks.delete(number)
      this.#blocks.set(number, known)
      return known
    }
    const start = number * BLOCK_BYTES
    const block = this.#free().subarray(0, Math.min(BLOCK_BYTES, this.length - start))
    try {
      readWhole(this.#path, this.#file, block, start)
    } catch (error) {
      throw asDamage(this.#path, error)
    }
    this.#check(number, block)
    this.#blocks.set(number, block)
    return block
  }

  /** Memory for a block: that of the one which was not used for longest, when all room is taken. */
  #free(): Buffer {
    if (this.#blocks.size < this.#room) return Buffer.allocUnsafeSlow(BLOCK_BYTES)
    const [oldest, block] = this.#blocks.entries().next().value as [number, Buffer]
    this.#blocks.delete(oldest)
    return block.length === BLOCK_BYTES ? block : Buffer.allocUnsafeSlow(BLOCK_BYTES)
  }

  #check(number: number, block: Buffer): void {
    if (crc32(block) === this.#footer.checksums[number]) return
    const start = number * BLOCK_BYTES
    throw new DamagedFile(
      this.#path,
      `is damaged in bytes ${start} to ${start + block.length}: the checksum differs`,
    )
  }
}

function readWhole(path: string, file: number, into: Buffer, at: number): void {
  for (let done = 0; done < into.length; ) {
    const bytes = readSync(file, into, done, into.length - done, at + done)
    if (bytes === 0) throw cutOff(path)
    done += bytes
  }
}

function cutOff(path: string): DamagedFile {
  return new DamagedFile(path, 'has become shorter while it was open')
}
