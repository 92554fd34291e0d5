/**
 * A file of texts: the texts, one after the other and nothing between them; the checksum of each block of 16 KB;
 * a trailer of 40 bytes. So an offset into the texts is an offset into the file, and every read can be checked
 * without reading more than its blocks.
 *
 * Trailer, in the machine's byte order: magic (8 bytes), format, block size, bytes of the texts (a float64, exact to
 * 2^53), checksum of the blocks' checksums, 0, checksum of the 32 bytes before, 0.
 */
import { crc32 } from 'node:zlib'
import { DamagedFile } from './damaged.ts'

export const BLOCK_BYTES = 16 * 1024
const TRAILER_BYTES = 40

const MAGIC = Buffer.from('QUOTHTXT', 'latin1')
const FORMAT = 1

export function footerOf(length: number, checksums: Uint32Array): Buffer {
  const table = Buffer.from(checksums.buffer, checksums.byteOffset, checksums.byteLength)
  const trailer = Buffer.alloc(TRAILER_BYTES)
  const words = new Uint32Array(trailer.buffer, trailer.byteOffset, TRAILER_BYTES / 4)
  MAGIC.copy(trailer)
  words[2] = FORMAT
  words[3] = BLOCK_BYTES
  new Float64Array(trailer.buffer, trailer.byteOffset + 16, 1)[0] = length
  words[6] = crc32(table)
  words[8] = crc32(trailer.subarray(0, 32))
  return Buffer.concat([table, trailer])
}

export interface Footer {
  /** Bytes of the texts. */
  readonly length: number
  /** One for each block. */
  readonly checksums: Uint32Array
}

/** Reads the footer of a file of `size` bytes, and checks all of it. Throws DamagedFile. */
export function readFooter(path: string, size: number, read: (into: Buffer, at: number) => void): Footer {
  if (size < TRAILER_BYTES) throw new DamagedFile(path, 'is cut off')
  const trailer = Buffer.alloc(TRAILER_BYTES)
  read(trailer, size - TRAILER_BYTES)
  const words = new Uint32Array(trailer.buffer, trailer.byteOffset, TRAILER_BYTES / 4)
  if (!trailer.subarray(0, 8).equals(MAGIC)) throw new DamagedFile(path, 'is cut off, or no file of texts')
  if (words[2] !== FORMAT || words[3] !== BLOCK_BYTES) {
    throw new DamagedFile(path, `has format ${words[2]}, this version reads ${FORMAT}`)
  }
  if (words[8] !== crc32(trailer.subarray(0, 32)) || words[9] !== 0) {
    throw new DamagedFile(path, 'is damaged at its end: the checksum differs')
  }
  const length = new Float64Array(trailer.buffer, trailer.byteOffset + 16, 1)[0] as number
  const blocks = Math.ceil(length / BLOCK_BYTES)
  if (size !== length + 4 * blocks + TRAILER_BYTES)
    throw new DamagedFile(path, 'is not as long as it was written')
  const checksums = new Uint32Array(blocks)
  const table = Buffer.from(checksums.buffer)
  read(table, length)
  if (words[6] !== crc32(table)) throw new DamagedFile(path, 'is damaged in its table: the checksum differs')
  return { length, checksums }
}
