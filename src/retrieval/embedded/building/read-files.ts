import { bytesOf, type Piece, piecesOf } from '../../../corpus/pieces.ts'
import type { SurveyedFile } from '../../../corpus/survey.ts'
import type { Builder } from './builders.ts'
import type { FileOutcome, Made, Names } from './messages.ts'

/** What was read so far. */
export interface BuildProgress {
  readonly bytesRead: number
  readonly bytesTotal: number
  readonly documents: number
}

export interface ReadOrder {
  readonly files: readonly SurveyedFile[]
  readonly builders: readonly Builder[]
  /** Names that are not taken. */
  readonly names: () => Names
  /** A segment is complete. Not called again before it is done. */
  readonly onMade: (made: Made) => Promise<void>
  readonly onProgress: (progress: BuildProgress) => void
}

/**
 * Reads files into segments, piece by piece, each builder its own segment. A segment is complete when it has enough
 * passages: the first soon, so that there is something to answer from, the later ones larger.
 * Rejects when a builder fails; what was complete before stands.
 */
export async function readFiles({
  files,
  builders,
  names,
  onMade,
  onProgress,
}: ReadOrder): Promise<FileOutcome[]> {
  const bytesTotal = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const fingerprints = new Map(files.map(({ file, fingerprint }) => [file, fingerprint]))
  const outcomes: FileOutcome[] = []
  const pieces = piecesOf(files)[Symbol.asyncIterator]()
  let bytesRead = 0
  let documents = 0
  let enough = FIRST
  let failed = false
  // One at a time: two builders may end their segments at the same moment.
  let adopted: Promise<void> = Promise.resolve()

  const work = async (builder: Builder) => {
    for (;;) {
      const { done, value: piece } = await next()
      if (done === true || failed) break
      if (piece.kind === 'withheld') {
        outcomes.push({ file: piece.file, documents: 0, withheld: piece })
        continue
      }
      const bytes = bytesOf(piece)
      const read = await builder.do(
        { kind: 'read', piece, fingerprints: fingerprintsOf(piece, fingerprints), names: names() },
        'read',
      )
      for (const file of read.files) outcomes.push(file)
      bytesRead = Math.min(bytesTotal, bytesRead + bytes)
      for (const file of read.files) documents += file.documents
      onProgress({ bytesRead, bytesTotal, documents })
      if (read.passages < enough) continue
      enough = Math.min(MOST, enough * 4)
      await finish(builder)
    }
    await finish(builder)
  }
  const finish = async (builder: Builder) => {
    const { made } = await builder.do({ kind: 'finish' }, 'made')
    if (made === undefined) return
    // The builder goes on meanwhile.
    adopted = adopted.then(() => onMade(made))
    adopted.catch(() => {
      failed = true
    })
  }
  // One at a time: a generator has one place.
  let turn: Promise<unknown> = Promise.resolve()
  const next = () => {
    const mine = turn.then(() => pieces.next())
    turn = mine.catch(() => {})
    return mine
  }

  const results = await Promise.allSettled(
    builders.map(builder =>
      work(builder).catch((error: unknown) => {
        failed = true
        throw error
      }),
    ),
  )
  const [adoption] = await Promise.allSettled([adopted])
  if (failed) {
    await Promise.allSettled(builders.map(builder => builder.do({ kind: 'discard' }, 'discarded')))
    await pieces.return?.(undefined)
  }
  for (const result of [...results, adoption]) if (result.status === 'rejected') throw result.reason
  return outcomes
}

const FIRST = 4000 // passages
const MOST = 64_000 // passages; about 50 MB while they are gathered

function fingerprintsOf(piece: Piece, all: ReadonlyMap<string, string>): Record<string, string> {
  const files = piece.kind === 'rows' ? [piece.file] : piece.files
  return Object.fromEntries(files.map(({ file }) => [file, all.get(file) ?? '']))
}
