import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What a file is called until it is complete. */
export const PART = '.part'

/** Writes a file so that under its name there is always either the old one or the new one, whole and on the disk,
 *  whatever happens between. A failure leaves the old file, removes what was begun, and rejects with the first error. */
export async function writeBeside<T>(path: string, write: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path + PART, 'w')
  try {
    const result = await write(file)
    await file.sync()
    await file.close()
    await putInPlace(path)
    return result
  } catch (error) {
    await file.close().catch(() => {})
    await rm(path + PART, { force: true }).catch(() => {})
    throw error
  }
}

/** Gives a complete file, already synced, its name. */
export async function putInPlace(path: string): Promise<void> {
  await rename(path + PART, path)
  // A rename is lost with the power until the folder itself is on the disk. Windows has no such call.
  if (process.platform === 'win32') return
  await syncOne(dirname(path))
}

async function syncOne(path: string): Promise<void> {
  // Windows refuses this call for what was opened to be read.
  const file = await open(path, process.platform === 'win32' ? 'r+' : 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Writes all of `bytes` at a position; one call may write less than it was given. */
export async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}
