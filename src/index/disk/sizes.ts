import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { TEXTS } from './sweep.ts'

/** What an index takes on the disk, in bytes. */
export interface IndexSizes {
  readonly index: number
  /** The documents as they are kept, to cut quotes from. */
  readonly texts: number
}

/** Adds up a folder; nothing where there is none. */
export async function sizesOf(folder: string): Promise<IndexSizes> {
  const names = await readdir(folder).catch(() => [])
  // A file that is merged away meanwhile counts no more.
  const bytes = async (name: string) => (await stat(join(folder, name)).catch(() => undefined))?.size ?? 0
  const total = async (some: readonly string[]) =>
    (await Promise.all(some.map(bytes))).reduce((sum, size) => sum + size, 0)
  return {
    index: await total(names.filter(name => !name.endsWith(TEXTS))),
    texts: await total(names.filter(name => name.endsWith(TEXTS))),
  }
}
