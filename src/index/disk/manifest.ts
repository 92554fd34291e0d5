import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { writeAll, writeBeside } from './beside.ts'
import { asDamage, DamagedFile } from './damaged.ts'
import { MANIFEST } from './sweep.ts'

/**
 * Says which files make up the index now. The order that survives any end of the process: write new files under new
 * names, then this, then `sweep`. The rename of this one file is the moment when the new state counts.
 *
 * No older manifest is kept beside it: rename leaves either the old or the new one, whole; and an older one would name
 * files that have been swept since. If it rots, the documents are the copy.
 *
 * `value` is anything JSON can hold. One call at a time for a folder.
 */
export async function saveManifest(folder: string, value: object): Promise<void> {
  await writeBeside(join(folder, MANIFEST), file => writeAll(file, written(JSON.stringify(value)), 0))
}

/** What was saved last; undefined if nothing ever was. Throws DamagedFile. */
export async function loadManifest(folder: string): Promise<unknown> {
  const path = join(folder, MANIFEST)
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw asDamage(path, error)
  }
  const text = bytes.toString()
  const content = text.slice(text.indexOf(CONTENT) + CONTENT.length, -END.length)
  // Writing it again and comparing bytes leaves no byte unchecked, those around the content neither.
  if (!written(content).equals(bytes)) {
    const format = /^\{"format":"(quoth-index-\d+)"/.exec(text)?.[1]
    const other = format !== undefined && format !== FORMAT
    throw new DamagedFile(
      path,
      other ? `has format ${format}, this version reads ${FORMAT}` : 'is not as it was written',
    )
  }
  return JSON.parse(content)
}

const FORMAT = 'quoth-index-1'
const CONTENT = ',\n"content":'
const END = '}\n'

function written(content: string): Buffer {
  const crc = crc32(content).toString(16).padStart(8, '0')
  return Buffer.from(`{"format":"${FORMAT}","crc32":"${crc}"${CONTENT}${content}${END}`)
}
