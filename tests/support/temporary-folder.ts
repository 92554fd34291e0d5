import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder that is gone after the tests. `atEnd` is vitest's onTestFinished or afterAll. */
export function temporaryFolder(atEnd: (end: () => void) => void): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'quoth-')))
  atEnd(() => rmSync(path, { recursive: true, force: true }))
  return path
}
