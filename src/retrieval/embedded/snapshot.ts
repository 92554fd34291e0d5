import { join } from 'node:path'
import type { Live } from '../../index/collection.ts'
import { DamagedFile } from '../../index/disk/damaged.ts'
import { loadManifest, saveManifest } from '../../index/disk/manifest.ts'
import { loadSections } from '../../index/disk/sections.ts'
import { SECTIONS, sweep, TEXTS } from '../../index/disk/sweep.ts'
import { openSegment, type Segment, type SegmentColumns } from '../../index/segment.ts'
import type { Names } from './building/messages.ts'
import { ANALYSIS } from './rules.ts'

/** Something that happened to the index, for the log. */
export interface IndexEvent {
  readonly level: 'debug' | 'info' | 'warn' | 'error'
  readonly message: string
  readonly [detail: string]: unknown
}

/** A segment as it was left. */
export interface LeftSegment {
  readonly name: string
  readonly segment: Segment
  /** Parts that are not served. */
  readonly gone: readonly number[]
}

/** What the manifest says. */
interface Manifest {
  readonly analysis: string
  readonly segments: readonly { readonly name: string; readonly gone: readonly number[] }[]
  /** Files that were not read to their end. */
  readonly unfinished: readonly string[]
}

/** The index on the disk. Its state is what the manifest names; the manifest is replaced as a whole. */
export class Snapshot {
  readonly #folder: string
  readonly #onEvent: (event: IndexEvent) => void
  /** The number of the next file. */
  #next = 0
  /** Names given out whose files may be half-written, or written and not yet in the manifest. */
  readonly #given = new Set<string>()

  constructor(folder: string, onEvent: (event: IndexEvent) => void) {
    this.#folder = folder
    this.#onEvent = onEvent
  }

  /** What was left, without what is damaged: that is reported. `open` opens what belongs to a segment, and may throw
   *  DamagedFile. `isOwner` false leaves every file as it is. `isDamaged`: a segment could not be used. */
  async load(
    open: (segment: Segment) => void,
    isOwner: boolean,
  ): Promise<{
    readonly segments: readonly LeftSegment[]
    readonly unfinished: readonly string[]
    readonly isDamaged: boolean
  }> {
    const manifest = await this.#manifest()
    const segments: LeftSegment[] = []
    for (const { name, gone } of manifest.segments) {
      this.#next = Math.max(this.#next, numberOf(name) + 1)
      try {
        const { segment } = await this.open(name)
        open(segment)
        segments.push({ name, segment, gone })
      } catch (error) {
        if (!(error instanceof DamagedFile)) throw error
        this.#onEvent({ level: 'error', message: `${error.message}; its documents are read again` })
      }
    }
    for (const { segment } of segments) {
      for (const store of segment.about.stores) this.#next = Math.max(this.#next, numberOf(store) + 1)
    }
    const isDamaged = segments.length < manifest.segments.length
    if (isOwner) {
      const removed = await this.#sweep(segments)
      if (removed.length > 0 && !isDamaged) {
        const message = 'removed what an interrupted process left in the index'
        this.#onEvent({ level: 'info', message, files: removed.length })
      }
    }
    return { segments, unfinished: manifest.unfinished, isDamaged }
  }

  /** Names that no file has. */
  names(): Names {
    const number = this.#next++
    const names = { segment: `segment-${number}${SECTIONS}`, store: `documents-${number}${TEXTS}` }
    this.#given.add(names.segment)
    this.#given.add(names.store)
    return names
  }

  /** Of all names given out, only those in the manifest are needed now. */
  settle(): void {
    this.#given.clear()
  }

  /** Reads a segment. Throws DamagedFile. */
  async open(name: string): Promise<{ readonly name: string; readonly segment: Segment }> {
    const sections = await loadSections(join(this.#folder, name))
    return { name, segment: openSegment(sections as unknown as SegmentColumns) }
  }

  /** From now on this is the state that the next start finds. */
  async save(lives: readonly Live[], unfinished: readonly string[]): Promise<void> {
    const manifest: Manifest = {
      analysis: ANALYSIS,
      segments: lives.map(({ name, goneParts }) => ({
        name,
        gone: Array.from(goneParts.keys()).filter(part => goneParts[part] === 1),
      })),
      unfinished,
    }
    await saveManifest(this.#folder, manifest)
    // What is in a manifest is complete: once it is out of it again, it may go.
    for (const { name, segment } of lives) {
      for (const file of [name, ...segment.about.stores]) this.#given.delete(file)
    }
    await this.#sweep(lives)
  }

  async #manifest(): Promise<Manifest> {
    try {
      const manifest = (await loadManifest(this.#folder)) as Manifest | undefined
      if (manifest === undefined) return NOTHING
      if (manifest.analysis === ANALYSIS) return manifest
      const message = 'the index was made by another version of Quoth; the documents are read anew'
      this.#onEvent({ level: 'info', message })
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error
      this.#onEvent({ level: 'error', message: `${error.message}; the documents are read again` })
    }
    return NOTHING
  }

  #sweep(kept: readonly { readonly name: string; readonly segment: Segment }[]): Promise<string[]> {
    const keep = new Set(kept.flatMap(({ name, segment }) => [name, ...segment.about.stores]))
    for (const name of this.#given) keep.add(name).add(`${name}.part`)
    return sweep(this.#folder, keep)
  }
}

const NOTHING: Manifest = { analysis: ANALYSIS, segments: [], unfinished: [] }

function numberOf(name: string): number {
  return Number(/\d+/u.exec(name)?.[0] ?? 0)
}
