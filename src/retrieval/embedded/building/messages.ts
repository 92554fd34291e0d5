import type { Fault } from '../../../corpus/document.ts'
import type { Piece, Withheld } from '../../../corpus/pieces.ts'
import type { HeldTexts } from '../../../index/disk/held-texts.ts'
import type { SegmentColumns } from '../../../index/segment.ts'

/** What a building thread is asked to do; one at a time, each is answered by one `Reply`. */
export type Order =
  /** Read a piece into the segment at hand, which is begun with these names where there is none. */
  | {
      readonly kind: 'read'
      readonly piece: Piece
      /** By file. */
      readonly fingerprints: Readonly<Record<string, string>>
      readonly names: Names
    }
  /** Complete the segment at hand. */
  | { readonly kind: 'finish' }
  /** Leave the segment at hand alone. */
  | { readonly kind: 'discard' }
  | {
      readonly kind: 'merge'
      readonly names: Names
      readonly inputs: readonly { readonly columns: SegmentColumns; readonly goneParts: Uint8Array }[]
      /** Files of texts that are to be no more: what is served of them is copied. */
      readonly rewrite: readonly string[]
    }

/** A segment that is complete, with its texts. */
export interface Made {
  readonly names: Names
  /** Of what is in memory only: the segment itself, */
  readonly columns?: SegmentColumns
  /** and its texts, where it has some of its own. */
  readonly texts?: HeldTexts
}

/** Names of files in the folder of the index. */
export interface Names {
  readonly segment: string
  readonly store: string
}

export type Reply =
  | { readonly kind: 'read'; readonly passages: number; readonly files: readonly FileOutcome[] }
  /** `made` is undefined where there was nothing to make a segment of. */
  | { readonly kind: 'made'; readonly made?: Made }
  | { readonly kind: 'discarded' }
  | { readonly kind: 'failed'; readonly message: string; readonly code?: string }

/** What came of one file in a piece. */
export interface FileOutcome {
  readonly file: string
  readonly documents: number
  readonly withheld?: Withheld
}

/** What is kept with a part. */
export interface PartNote {
  /** Of the file when it was read; empty where it is not to be trusted. Without tabs. */
  readonly fingerprint: string
  readonly faults: readonly Fault[]
}

export function writePartNote({ fingerprint, faults }: PartNote): string {
  return faults.length === 0 ? fingerprint : `${fingerprint}\t${JSON.stringify(faults)}`
}

export function readPartNote(note: string): PartNote {
  const tab = note.indexOf('\t')
  if (tab < 0) return { fingerprint: note, faults: [] }
  return { fingerprint: note.slice(0, tab), faults: JSON.parse(note.slice(tab + 1)) as Fault[] }
}
