import { join } from 'node:path'
import type { Live } from '../../index/collection.ts'
import { DamagedFile } from '../../index/disk/damaged.ts'
import { loadManifest, saveManifest } from '../../index/disk/manifest.ts'
import { loadSections, saveSections } from '../../index/disk/sections.ts'
import { SECTIONS, sweep, TEXTS } from '../../index/disk/sweep.ts'
import { openSegment, type Segment, type SegmentColumns, sectionsOf } from '../../index/segment.ts'
import type { Made, Names } from './building/messages.ts'
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

/** A segment that can be served. */
type Named = Pick<LeftSegment, 'name' | 'segment'>

/** The index on the disk. Its state is what the manifest names; the manifest is replaced as a whole. What is served may
 *  be ahead of it: whoever is killed then finds the state before, which is compared with the documents anyway. */
export class Snapshot {
  readonly #folder: string
  readonly #onEvent: (event: IndexEvent) => void
  /** The number of the next file. */
  #next = 0
  /** Names given out whose files may be half-written, or written and not yet served. */
  readonly #given = new Set<string>()
  /** Files of texts that are being merged. */
  #merging: readonly string[] = []
  /** Segments that are not on the disk yet, each with the texts that are not. */
  readonly #unsaved = new WeakMap<Segment, Made>()

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
    const loads = await Promise.allSettled(manifest.segments.map(({ name }) => this.#load(name)))
    for (const [i, { name, gone }] of manifest.segments.entries()) {
      this.#next = Math.max(this.#next, numberOf(name) + 1)
      try {
        const load = loads[i] as PromiseSettledResult<Named>
        if (load.status === 'rejected') throw load.reason
        const { segment } = load.value
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

  /** Files of these names are kept for as long as they are served, or in the manifest. */
  adopted({ segment, store }: Names): void {
    this.#given.delete(segment)
    this.#given.delete(store)
  }

  /** Texts of these segments are kept while they are merged, whatever becomes of them. One merge at a time. */
  async whileMerging<T>(lives: readonly Live[], merge: () => Promise<T>): Promise<T> {
    this.#merging = lives.flatMap(({ segment }) => segment.about.stores)
    try {
      return await merge()
    } finally {
      this.#merging = []
    }
  }

  /** All names given out are done with. */
  settle(): void {
    this.#given.clear()
  }

  /** Opens a segment that was made. Throws DamagedFile. */
  async open(made: Made): Promise<Named> {
    const { names, columns } = made
    if (columns === undefined) return this.#load(names.segment)
    const segment = openSegment(columns)
    this.#unsaved.set(segment, made)
    return { name: names.segment, segment }
  }

  /** Whether a segment and its texts are safe on the disk. */
  isSaved({ segment }: Live): boolean {
    return !this.#unsaved.has(segment)
  }

  /** Makes what is served now the state that the next start finds. `served` tells what is served when that is done: it
   *  may be more by then, and its files stay. One call at a time. */
  async save(served: () => readonly Live[], unfinished: readonly string[]): Promise<void> {
    const lives = served()
    const manifest: Manifest = {
      analysis: ANALYSIS,
      segments: lives.map(({ name, goneParts }) => ({
        name,
        gone: Array.from(goneParts.keys()).filter(part => goneParts[part] === 1),
      })),
      unfinished,
    }
    for (const live of lives) if (!this.isSaved(live)) await this.#write(live)
    await saveManifest(this.#folder, manifest)
    await this.#sweep([...lives, ...served()])
  }

  async #write({ name, segment }: Live): Promise<void> {
    const made = this.#unsaved.get(segment)
    await made?.texts?.save(join(this.#folder, made.names.store))
    await saveSections(join(this.#folder, name), sectionsOf(segment.columns))
    this.#unsaved.delete(segment)
  }

  async #load(name: string): Promise<Named> {
    const sections = await loadSections(join(this.#folder, name))
    return { name, segment: openSegment(sections as unknown as SegmentColumns) }
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

  #sweep(kept: readonly Named[]): Promise<string[]> {
    const keep = new Set(kept.flatMap(({ name, segment }) => [name, ...segment.about.stores]))
    for (const name of this.#merging) keep.add(name)
    for (const name of this.#given) keep.add(name).add(`${name}.part`)
    return sweep(this.#folder, keep)
  }
}

const NOTHING: Manifest = { analysis: ANALYSIS, segments: [], unfinished: [] }

function numberOf(name: string): number {
  return Number(/\d+/u.exec(name)?.[0] ?? 0)
}
