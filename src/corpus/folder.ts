import { setImmediate } from 'node:timers/promises'
import { type Document, duplicateOf, type Fault, type Place } from './document.ts'
import { bytesOf, piecesOf } from './pieces.ts'
import { readPiece } from './reading.ts'
import { surveyCorpus } from './survey.ts'

// Thrown here, so looked for here.
export { CorpusError } from './listing.ts'

export interface LoadProgress {
  readonly bytesRead: number
  readonly bytesTotal: number
  readonly documents: number
}

/** What reading a corpus brings, piece by piece. */
export type Reading =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** Once, at the end: files of kinds that are not read, by extension. No fault: a folder may hold pictures. */
  | { readonly kind: 'ignored'; readonly files: ReadonlyMap<string, number> }

/**
 * Reads a folder of documents, or one file: `.txt`, `.md`, `.jsonl`, described by the folder's `sources.json`. Files
 * come by path in code-point order, rows by line, so two runs bring the same. One piece is held at a time (a text
 * file is read whole, `.jsonl` by lines). A bad file, line or row is a fault and stops nothing.
 *
 * A document's id is its path inside the folder, a row's is its `_id`; the first to have an id keeps it.
 * Throws CorpusError when there is no such folder.
 */
export async function* readFolder(
  path: string,
  onProgress: (progress: LoadProgress) => void = () => {},
): AsyncGenerator<Reading> {
  const { files, faults, ignored } = await surveyCorpus(path)
  for (const fault of faults) yield { kind: 'fault', fault }
  const bytesTotal = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const firsts = new Map<string, Place>()
  let bytesRead = 0
  for await (const piece of piecesOf(files, { target: TARGET })) {
    // Texts are read without a pause, and others want their turn.
    await setImmediate()
    for (const reading of piece.kind === 'withheld' ? [piece] : readPiece(piece)) {
      if (reading.kind === 'withheld') {
        // With no older version to keep, half a file counts, and its last line has had its fault.
        if (reading.reason !== 'half-written') yield { kind: 'fault', fault: reading.fault }
      } else if (reading.kind === 'fault') yield reading
      else {
        const { id, file, line } = reading.document
        const first = firsts.get(id)
        if (first === undefined) {
          firsts.set(id, { file, line })
          yield reading
        } else yield { kind: 'fault', fault: duplicateOf(first, reading.document) }
      }
      onProgress({ bytesRead, bytesTotal, documents: firsts.size })
    }
    // What is written to meanwhile may turn out longer than it was.
    bytesRead = Math.min(bytesRead + bytesOf(piece), bytesTotal)
    onProgress({ bytesRead, bytesTotal, documents: firsts.size })
  }
  onProgress({ bytesRead: bytesTotal, bytesTotal, documents: firsts.size })
  if (ignored.size > 0) yield { kind: 'ignored', files: ignored }
}

const TARGET = 1 << 18 // bytes: small, so that progress is seen
