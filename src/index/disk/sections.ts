import { type FileHandle, open } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import { writeAll, writeBeside } from './beside.ts'
import { asDamage, DamagedFile } from './damaged.ts'
import { requireExtension, SECTIONS } from './sweep.ts'

export type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

/** Named arrays: a segment's index. A name has letters, digits, `_`, `.` and `-`, and begins with a letter. */
export type Sections = Readonly<Record<string, Section>>

/**
 * Writes arrays to one file, beside the old one and renamed over it. `path` ends in `.sections`.
 * Returns the file's bytes. Holds no copy of a large array; they may not change until it is done.
 *
 * The file: a head of 24 bytes, the table as JSON, then each array at a multiple of 8.
 * Head, in the machine's byte order: magic (8 bytes), format, bytes of the table, checksum of these 16 bytes and the
 * table, 0. A machine of the other byte order reads another format, and so refuses the file. Both ways stand in one file,
 * longer than most, so that they agree.
 */
export async function saveSections(path: string, sections: Sections): Promise<number> {
  requireExtension(path, SECTIONS)
  const entries = Object.entries(sections)
  const table: Entry[] = entries.map(([name, array]) => ({
    name: checkedName(name),
    type: typeOf(array),
    offset: 0,
    bytes: array.byteLength,
    crc32: hex(0), // as long as the real one, so the table's length is known before
  }))
  // Offsets count from the end of the table, so that their own length does not move them.
  let end = 0
  for (const entry of table) {
    entry.offset = end
    end += aligned(entry.bytes)
  }
  const start = HEAD_BYTES + aligned(encode(table).length)

  return writeBeside(path, async file => {
    const run = new Run(file, start, Math.min(end, SMALL_BYTES))
    for (const [i, entry] of table.entries()) {
      const bytes = bytesOf((entries[i] as [string, Section])[1])
      let crc = 0
      for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
        const piece = bytes.subarray(at, at + PIECE_BYTES)
        crc = crc32(piece, crc)
        await run.write(piece)
      }
      const gap = ZEROS.subarray(0, aligned(entry.bytes) - entry.bytes)
      await run.write(gap)
      entry.crc32 = hex(crc32(gap, crc))
    }
    await run.flush()
    await writeAll(file, headAndTable(table), 0)
    return start + end
  })
}

/** Writes bytes one after the other, small ones together: every call waits for its turn among all that goes on. */
class Run {
  readonly #file: FileHandle
  readonly #buffer: Buffer
  #filled = 0
  #at: number

  constructor(file: FileHandle, at: number, room: number) {
    this.#file = file
    this.#at = at
    this.#buffer = Buffer.allocUnsafe(room)
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (this.#filled + bytes.length > this.#buffer.length) await this.flush()
    if (bytes.length > this.#buffer.length) await this.#put(bytes)
    else {
      this.#buffer.set(bytes, this.#filled)
      this.#filled += bytes.length
    }
  }

  async flush(): Promise<void> {
    await this.#put(this.#buffer.subarray(0, this.#filled))
    this.#filled = 0
  }

  async #put(bytes: Uint8Array): Promise<void> {
    await writeAll(this.#file, bytes, this.#at)
    this.#at += bytes.length
  }
}

/**
 * Reads a file that `saveSections` wrote into one piece of shared memory, which worker threads can be handed without
 * a copy, and compares every checksum. The arrays are views of that memory. Throws DamagedFile.
 */
export async function loadSections(path: string): Promise<Sections> {
  return readShared(path, checkedSections)
}

/** Checks what has arrived while the rest is still read. */
async function checkedSections(path: string, memory: SharedArrayBuffer, arrived: Arrived): Promise<Sections> {
  await arrived(HEAD_BYTES)
  if (memory.byteLength >= HEAD_BYTES) await arrived(HEAD_BYTES + aligned(tableBytes(memory)))
  const table = readTable(path, memory)
  const start = HEAD_BYTES + aligned(tableBytes(memory))
  let end = start
  const sections: Record<string, Section> = {}
  for (const { name, type, offset, bytes, crc32: expected } of table) {
    const from = start + offset
    if (from !== end) throw new DamagedFile(path, `has a table that contradicts itself at "${name}"`)
    end = from + aligned(bytes)
    if (end > memory.byteLength) throw new DamagedFile(path, `is cut off in "${name}"`)
    if (hex(await checksum(memory, from, end, arrived)) !== expected) {
      throw new DamagedFile(path, `is damaged in "${name}": its checksum differs`)
    }
    const Type: View = TYPES[type]
    sections[name] = new Type(memory, from, bytes / Type.BYTES_PER_ELEMENT)
  }
  if (end !== memory.byteLength) throw new DamagedFile(path, 'is longer than it was written')
  return sections
}

interface Entry {
  readonly name: string
  readonly type: keyof typeof TYPES
  /** From the end of the table, in bytes. */
  offset: number
  readonly bytes: number
  /** Of the array and the zeros that follow it. */
  crc32: string
}

interface View {
  new (memory: ArrayBufferLike, offset: number, length: number): Section
  readonly BYTES_PER_ELEMENT: number
}

const TYPES = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f64: Float64Array,
} as const
const MAGIC = Buffer.from('QUOTHSEC', 'latin1')
const FORMAT = 1
const HEAD_BYTES = 24
/** What is read, written or checked before others get their turn: about 3 ms. */
const PIECE_BYTES = 16 * 1024 * 1024
/** Up to which arrays are written together. */
const SMALL_BYTES = 1024 * 1024
const ZEROS = new Uint8Array(8)

/** Resolves when a file is read up to a byte, or to its end. */
type Arrived = (end: number) => Promise<void>

/** Reads a whole file into shared memory, and meanwhile does something with what is there already. */
async function readShared<T>(
  path: string,
  use: (path: string, memory: SharedArrayBuffer, arrived: Arrived) => Promise<T>,
): Promise<T> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      const memory = new SharedArrayBuffer(size)
      const bytes = new Uint8Array(memory)
      const pieces: Promise<void>[] = []
      for (let at = 0; at < size; at += PIECE_BYTES) {
        // Two at a time, since most of it is getting memory from the system, which two threads do side by side.
        const before = pieces.at(-2) ?? Promise.resolve()
        const piece = before.then(() => readWhole(path, file, bytes.subarray(at, at + PIECE_BYTES), at))
        piece.catch(() => {}) // whoever waits for it hears of it
        pieces.push(piece)
      }
      let count = 0
      const arrived: Arrived = async end => {
        for (; count * PIECE_BYTES < Math.min(end, size); count++) await pieces[count]
      }
      try {
        return await use(path, memory, arrived)
      } finally {
        // The file is closed when nothing is read from it any more.
        await Promise.allSettled(pieces)
      }
    } finally {
      await file.close()
    }
  } catch (error) {
    throw asDamage(path, error)
  }
}

async function readWhole(path: string, file: FileHandle, into: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < into.length; ) {
    const { bytesRead } = await file.read(into, done, into.length - done, position + done)
    if (bytesRead === 0) throw new DamagedFile(path, 'became shorter while it was read')
    done += bytesRead
  }
}

/** The table, once it is known to be what was written. */
function readTable(path: string, memory: SharedArrayBuffer): readonly Entry[] {
  if (memory.byteLength < HEAD_BYTES) throw new DamagedFile(path, 'is cut off in its head')
  const head = Buffer.from(memory, 0, HEAD_BYTES)
  if (!head.subarray(0, 8).equals(MAGIC)) throw new DamagedFile(path, 'is no file of an index')
  const words = new Uint32Array(memory, 0, HEAD_BYTES / 4)
  if (words[2] !== FORMAT) throw new DamagedFile(path, `has format ${words[2]}, this version reads ${FORMAT}`)
  const length = tableBytes(memory)
  if (HEAD_BYTES + aligned(length) > memory.byteLength) throw new DamagedFile(path, 'is cut off in its table')
  const padded = new Uint8Array(memory, HEAD_BYTES, aligned(length))
  if (words[4] !== crc32(padded, crc32(head.subarray(0, 16))) || words[5] !== 0) {
    throw new DamagedFile(path, 'is damaged in its head: the checksum differs')
  }
  return JSON.parse(Buffer.from(memory, HEAD_BYTES, length).toString())
}

function tableBytes(memory: SharedArrayBuffer): number {
  return new Uint32Array(memory, 12, 1)[0] as number
}

function headAndTable(table: readonly Entry[]): Uint8Array {
  const text = encode(table)
  const all = Buffer.alloc(HEAD_BYTES + aligned(text.length))
  const words = new Uint32Array(all.buffer, all.byteOffset, HEAD_BYTES / 4)
  MAGIC.copy(all)
  words[2] = FORMAT
  words[3] = text.length
  text.copy(all, HEAD_BYTES)
  words[4] = crc32(all.subarray(HEAD_BYTES), crc32(all.subarray(0, 16)))
  return all
}

async function checksum(
  memory: SharedArrayBuffer,
  start: number,
  end: number,
  arrived: Arrived,
): Promise<number> {
  let crc = 0
  for (let at = start; at < end; at += PIECE_BYTES) {
    const bytes = Math.min(PIECE_BYTES, end - at)
    await arrived(at + bytes)
    crc = crc32(new Uint8Array(memory, at, bytes), crc)
    if (bytes === PIECE_BYTES) await setImmediate()
  }
  return crc
}

function checkedName(name: string): string {
  if (!/^[A-Za-z][\w.-]*$/.test(name)) throw new TypeError(`"${name}" cannot name a section`)
  return name
}

function typeOf(array: Section): keyof typeof TYPES {
  const found = Object.entries(TYPES).find(([, Type]) => array.constructor === Type)
  if (found === undefined) throw new TypeError(`a ${array.constructor.name} cannot be a section`)
  return found[0] as keyof typeof TYPES
}

function bytesOf(array: Section): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

function encode(table: readonly Entry[]): Buffer {
  return Buffer.from(JSON.stringify(table))
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8
}

function hex(crc: number): string {
  return crc.toString(16).padStart(8, '0')
}
