import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder with all that are missing above it; one that is there is left. Rejects as `mkdir` does.
 *
 * subtle: `mkdir` with `recursive` never ends where the system says "no such folder" for a name that cannot be made,
 * as below /proc on Linux.
 */
export async function makeFolder(path: string): Promise<void> {
  const there = await stat(path).catch(() => undefined)
  if (there?.isDirectory() === true) return
  if (there === undefined && dirname(path) !== path) await makeFolder(dirname(path))
  await mkdir(path).catch(async (error: unknown) => {
    // Somebody else may have made it meanwhile.
    if (!(await stat(path).catch(() => undefined))?.isDirectory()) throw error
  })
}
