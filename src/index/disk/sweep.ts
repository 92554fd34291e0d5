import { readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { PART } from './beside.ts'

/** How the names of files with arrays end. */
export const SECTIONS = '.sections'
/** How the names of files with texts end. */
export const TEXTS = '.texts'
export const MANIFEST = 'manifest.json'

/** Only names that `sweep` knows are written, so that a killed process leaves nothing that stays for ever. */
export function requireExtension(path: string, extension: string): void {
  if (basename(path).endsWith(extension) && basename(path).length > extension.length) return
  throw new TypeError(`${path} should end in "${extension}", or it could not be swept`)
}

/**
 * Removes what a killed process left: files whose names this folder's code makes, and which are not in `keep`, given as
 * names without the folder. The manifest stays in any case, other files too. Half-written files (`.part`) go
 * as well; whoever is writing names those in `keep`. Returns the names that are gone. Call it after `saveManifest`,
 * never between the files and the manifest that names them.
 */
export async function sweep(folder: string, keep: ReadonlySet<string>): Promise<string[]> {
  const left = (await readdir(folder)).filter(name => isOurs(name) && !keep.has(name)).sort()
  for (const name of left) await rm(join(folder, name), { force: true })
  return left
}

function isOurs(name: string): boolean {
  if (name === MANIFEST + PART) return true
  const whole = name.endsWith(PART) ? name.slice(0, -PART.length) : name
  return [SECTIONS, TEXTS].some(end => whole.endsWith(end) && whole.length > end.length)
}
