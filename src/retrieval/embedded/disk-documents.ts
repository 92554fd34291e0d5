import { join } from 'node:path'
import type { Document, Source } from '../../corpus/document.ts'
import { handlesOf } from '../../corpus/handle.ts'
import { DamagedFile } from '../../index/disk/damaged.ts'
import type { HeldTexts } from '../../index/disk/held-texts.ts'
import { TextFile } from '../../index/disk/text-file.ts'
import type { Segment } from '../../index/segment.ts'
import type { StoredDocument, StoredDocuments } from './stored.ts'

/**
 * Makes of a document what is kept in a file of texts: bytes of what follows, characters of the text, two or one bytes a
 * character; then source and trails as JSON, then the text, then zeros up to a multiple of `UNIT`. The text lies as it counts in memory, so that a span is
 * a place in the file: one byte a character where all are below 256, else two.
 */
export class DocumentEncoder {
  /** One for all documents: memory for each would have the garbage collector look at everything far more often. */
  #bytes = Buffer.allocUnsafeSlow(1 << 16)

  /** The bytes are good until the next call. */
  encode({ text, ...source }: Document, trails: StoredDocument['trails']): Uint8Array {
    const about = JSON.stringify([source, trails])
    const isNarrow = !WIDE.test(text)
    const most = HEAD + 3 * about.length + text.length * (isNarrow ? 1 : 2) + UNIT
    if (most > this.#bytes.length) this.#bytes = Buffer.allocUnsafeSlow(2 * most)
    const bytes = this.#bytes
    const aboutBytes = bytes.write(about, HEAD)
    bytes.writeUInt32LE(aboutBytes, 0)
    bytes.writeUInt32LE(text.length, 4)
    bytes.writeUInt32LE(isNarrow ? 1 : 2, 8)
    const end = HEAD + aboutBytes
    const written = end + bytes.write(text, end, isNarrow ? 'latin1' : 'utf16le')
    return bytes.fill(0, written, padded(written)).subarray(0, padded(written))
  }
}

const HEAD = 12
/** Documents begin at multiples of so many bytes: counted in these, a place in a file of 32 GB takes four bytes. */
const UNIT = 8

/** The place of a document that begins at this byte of its file. Throws RangeError past 32 GB. */
export function placeOf(byte: number): number {
  const place = byte / UNIT
  if (place > 0xffffffff) {
    throw new RangeError(
      'the texts of one segment are more than the 32 GB that fit in a file; cut the corpus in two',
    )
  }
  return place
}

function padded(bytes: number): number {
  return Math.ceil(bytes / UNIT) * UNIT
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all characters that one byte holds
const WIDE = /[^\u0000-\u00ff]/u

/** Documents on disk, or on their way there, read by span. A file of texts stays readable for as long as it is open
 *  here. */
export class DiskDocuments implements StoredDocuments {
  readonly #folder: string
  readonly #onDamage: (store: string, fault: DamagedFile) => void
  readonly #files = new Map<string, TextFile | HeldTexts>()
  /** What was read last, least recently first. */
  readonly #recent = new Map<string, StoredDocument>()

  /** `onDamage` hears of every read that brought something else than what was written. */
  constructor(folder: string, onDamage: (store: string, fault: DamagedFile) => void) {
    this.#folder = folder
    this.#onDamage = onDamage
  }

  /** Reads what would be in the file `store` from memory. */
  hold(store: string, texts: HeldTexts): void {
    this.#files.set(store, texts)
  }

  /** Opens the files of a segment that is to be served. Throws DamagedFile. */
  open({ about: { stores } }: Segment): void {
    for (const name of stores) {
      if (!this.#files.has(name)) this.#files.set(name, TextFile.open(join(this.#folder, name)))
    }
  }

  /** Bytes of a file of texts; 0 where it is not open. */
  bytes(store: string): number {
    return this.#files.get(store)?.length ?? 0
  }

  /** Closes all files but these. */
  keep(names: ReadonlySet<string>): void {
    for (const [name, file] of this.#files) {
      if (names.has(name)) continue
      file.close()
      this.#files.delete(name)
      for (const key of this.#recent.keys()) if (key.startsWith(`${name} `)) this.#recent.delete(key)
    }
  }

  /** Reads all that is open, and tells of damage. Takes its time. */
  async verify(signal: AbortSignal): Promise<void> {
    for (const [name, file] of [...this.#files]) {
      if (signal.aborted) return
      // No longer needed since this began, or in memory.
      if (this.#files.get(name) !== file || !(file instanceof TextFile)) continue
      await file.verify(signal).catch((error: unknown) => {
        if (error instanceof DamagedFile) this.#onDamage(name, error)
        else if (!signal.aborted) throw error
      })
    }
  }

  /** Throws DamagedFile. */
  read({ columns, about }: Segment, document: number): StoredDocument {
    const store = about.stores[columns.documentFile[document] as number] as string
    const at = (columns.documentAt[document] as number) * UNIT
    const key = `${store} ${at}`
    let stored = this.#recent.get(key)
    if (stored === undefined) stored = this.#load(store, at)
    else this.#recent.delete(key)
    this.#recent.set(key, stored)
    if (this.#recent.size > REMEMBERED) this.#recent.delete(this.#recent.keys().next().value as string)
    return stored
  }

  #load(store: string, at: number): StoredDocument {
    const head = this.#read(store, at, HEAD)
    const about = head.readUInt32LE(0)
    const width = head.readUInt32LE(8)
    const [source, trails] = JSON.parse(this.#read(store, at + HEAD, about).toString()) as [
      Source,
      StoredDocument['trails'],
    ]
    const from = at + HEAD + about
    return {
      source,
      trails,
      handle: handlesOf(source),
      slice: ({ start, end }) =>
        this.#read(store, from + start * width, (end - start) * width).toString(
          width === 1 ? 'latin1' : 'utf16le',
        ),
    }
  }

  #read(store: string, at: number, length: number): Buffer {
    const file = this.#files.get(store)
    if (file === undefined) throw new DamagedFile(join(this.#folder, store), 'is not open')
    try {
      return file.read(at, length)
    } catch (error) {
      if (error instanceof DamagedFile) this.#onDamage(store, error)
      throw error
    }
  }
}

const REMEMBERED = 256 // documents whose source and headings are kept parsed

/** Bytes of the document that is kept at a place, with all that belongs to it. */
export function keptBytes(file: TextFile, place: number): Buffer {
  const at = place * UNIT
  const head = file.read(at, HEAD)
  return file.read(at, padded(HEAD + head.readUInt32LE(0) + head.readUInt32LE(4) * head.readUInt32LE(8)))
}
