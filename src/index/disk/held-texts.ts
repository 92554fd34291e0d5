import { crc32 } from 'node:zlib'
import { writeAll, writeBeside } from './beside.ts'
import { requireExtension, TEXTS } from './sweep.ts'
import { BLOCK_BYTES, footerOf } from './texts-format.ts'

/** Texts by position that are kept in memory, and go to the disk when there is time: to begin a file may take as long as
 *  the disk is busy, and nobody is answered meanwhile. */
export class HeldTexts {
  #bytes = Buffer.alloc(BLOCK_BYTES)
  #length = 0

  /** Bytes of the texts. */
  get length(): number {
    return this.#length
  }

  /** Returns where the bytes begin. They are copied. */
  append(bytes: Uint8Array): number {
    const offset = this.#length
    const end = offset + bytes.length
    if (end > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(end, 2 * this.#bytes.length))
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes.set(bytes, offset)
    this.#length = end
    return offset
  }

  /** The bytes of [offset, offset + length), a copy. Throws RangeError when they lie outside the texts. */
  read(offset: number, length: number): Buffer {
    if (offset < 0 || length < 0 || offset + length > this.#length) {
      throw new RangeError(`[${offset}, ${offset + length}) is outside the ${this.#length} bytes held`)
    }
    return Buffer.from(this.#bytes.subarray(offset, offset + length))
  }

  /** There is nothing to complete, to let go of, or to remove. */
  close(): void {}
  discard(): void {}

  /** Writes a file of texts, see `TextFile`, that is safe on the disk; `path` ends in `.texts`. Rejects with what the
   *  disk said, and leaves nothing then. */
  async save(path: string): Promise<void> {
    requireExtension(path, TEXTS)
    const texts = this.#bytes.subarray(0, this.#length)
    const blocks = Math.ceil(texts.length / BLOCK_BYTES)
    const checksums = Uint32Array.from({ length: blocks }, (_, block) =>
      crc32(texts.subarray(block * BLOCK_BYTES, (block + 1) * BLOCK_BYTES)),
    )
    await writeBeside(path, async file => {
      await writeAll(file, texts, 0)
      await writeAll(file, footerOf(texts.length, checksums), texts.length)
    })
  }
}
