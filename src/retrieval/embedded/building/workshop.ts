import { join } from 'node:path'
import type { Fault } from '../../../corpus/document.ts'
import { shortened } from '../../../corpus/faults.ts'
import { passagesOf } from '../../../corpus/passages.ts'
import type { Piece } from '../../../corpus/pieces.ts'
import { readPiece } from '../../../corpus/reading.ts'
import { SegmentBuilder } from '../../../index/build.ts'
import { HeldTexts } from '../../../index/disk/held-texts.ts'
import { saveSections } from '../../../index/disk/sections.ts'
import { TextFile } from '../../../index/disk/text-file.ts'
import { TextWriter } from '../../../index/disk/text-writer.ts'
import { Lexicon } from '../../../index/lexicon.ts'
import { mergeSegments } from '../../../index/merge.ts'
import { openSegment, type SegmentColumns, sectionsOf } from '../../../index/segment.ts'
import { englishAnalyzer } from '../../../text/analyzer.ts'
import { createSentenceSplitter } from '../../../text/sentences.ts'
import { DocumentEncoder, keptBytes, placeOf } from '../disk-documents.ts'
import { segmentRules } from '../rules.ts'
import { indexableDocument } from '../stored.ts'
import { type FileOutcome, type Names, type Order, type Reply, writePartNote } from './messages.ts'

/** The segment at hand. */
interface Building {
  readonly names: Names
  readonly builder: SegmentBuilder
  readonly texts: Texts
}

/** Where the texts of the segment go. */
type Texts = TextWriter | HeldTexts

/** Where segments are made: pieces of a corpus are read into one after the other, and several are merged into one. */
export class Workshop {
  readonly #folder: string
  readonly #saves: boolean
  readonly #rules = segmentRules(englishAnalyzer)
  readonly #split = createSentenceSplitter()
  readonly #encoder = new DocumentEncoder()
  /** Words of the segments before this one, which need not be looked at again. */
  #lexicon = new Lexicon(this.#rules)
  #building: Building | undefined

  /** `folder`: where segments and texts are written. `saves`: whether they are, and safe on the disk, when an order is
   *  carried out; else nothing is, and whoever ordered it has that to do. */
  constructor(folder: string, { saves }: { readonly saves: boolean }) {
    this.#folder = folder
    this.#saves = saves
  }

  /** One order at a time. What fails gives up the segment at hand. */
  async carryOut(order: Order): Promise<Reply> {
    try {
      return await this.#do(order)
    } catch (error) {
      this.#lexicon = new Lexicon(this.#rules)
      this.#building?.texts.discard()
      this.#building = undefined
      const { message, code } = error as NodeJS.ErrnoException
      return { kind: 'failed', message, ...(code !== undefined && { code }) }
    }
  }

  async #do(order: Order): Promise<Reply> {
    switch (order.kind) {
      case 'read': {
        this.#building ??= {
          names: order.names,
          builder: this.#begin(),
          texts: this.#beginTexts(order.names),
        }
        const files = this.#read(this.#building, order.piece, order.fingerprints)
        return { kind: 'read', passages: this.#building.builder.passages, files }
      }
      case 'finish': {
        if (this.#building === undefined) return { kind: 'made' }
        const { names, builder, texts } = this.#building
        await texts.close()
        this.#building = undefined
        return this.#made(names, builder.done([names.store]), texts)
      }
      case 'discard':
        this.#lexicon = new Lexicon(this.#rules)
        this.#building?.texts.discard()
        this.#building = undefined
        return { kind: 'discarded' }
      case 'merge':
        return this.#merge(order)
      default:
        return order satisfies never
    }
  }

  async #made(names: Names, columns: SegmentColumns, texts?: Texts): Promise<Reply> {
    if (!this.#saves) {
      return { kind: 'made', made: { names, columns, ...(texts instanceof HeldTexts && { texts }) } }
    }
    await saveSections(join(this.#folder, names.segment), sectionsOf(columns))
    return { kind: 'made', made: { names } }
  }

  #beginTexts({ store }: Names): Texts {
    return this.#saves ? TextWriter.create(join(this.#folder, store)) : new HeldTexts()
  }

  #begin(): SegmentBuilder {
    if (this.#lexicon.size > MOST_WORDS) this.#lexicon = new Lexicon(this.#rules)
    return new SegmentBuilder(this.#rules, this.#lexicon)
  }

  #read(
    { builder, texts }: Building,
    piece: Piece,
    fingerprints: Readonly<Record<string, string>>,
  ): FileOutcome[] {
    const alone: readonly Piece[] =
      piece.kind === 'rows' ? [piece] : piece.files.map(file => ({ kind: 'texts', files: [file] }))
    return alone.map(one => {
      const file = one.kind === 'rows' ? one.file.file : (one.files[0]?.file ?? '')
      const part = { name: file, number: one.kind === 'rows' ? one.part : 0, note: '' }
      builder.beginPart(part)
      const before = builder.documents
      const faults: Fault[] = []
      let withheld: FileOutcome['withheld']
      for (const reading of readPiece(one)) {
        if (reading.kind === 'fault') faults.push(reading.fault)
        else if (reading.kind === 'withheld') {
          withheld = reading
          // With no older version to keep, half a file counts, and its last line has had its fault.
          if (reading.reason !== 'half-written') faults.push(reading.fault)
        } else {
          const { document } = reading
          const passages = passagesOf(document, this.#split)
          const { indexable, trails } = indexableDocument(document, passages, { store: 0, at: 0 })
          builder.add({ ...indexable, at: placeOf(texts.append(this.#encoder.encode(document, trails))) })
        }
      }
      const trusted = withheld === undefined || withheld.reason === 'empty'
      part.note = writePartNote({
        fingerprint: trusted ? (fingerprints[file] ?? '') : '',
        faults: shortened(faults),
      })
      const documents = builder.documents - before
      return { file, documents, ...(withheld !== undefined && { withheld }) }
    })
  }

  async #merge({ names, inputs, rewrite }: Order & { readonly kind: 'merge' }): Promise<Reply> {
    const merged = mergeSegments(
      inputs.map(({ columns, goneParts }) => ({ segment: openSegment(columns), goneParts })),
      this.#rules,
    )
    if (rewrite.length === 0) return this.#made(names, merged)
    const { columns, texts } = await this.#rewriteTexts(merged, names, new Set(rewrite))
    return this.#made(names, columns, texts)
  }

  /** Copies the documents that are kept in some files of texts to a new one. */
  async #rewriteTexts(
    columns: SegmentColumns,
    names: Names,
    rewrite: ReadonlySet<string>,
  ): Promise<{ readonly columns: SegmentColumns; readonly texts: Texts }> {
    const { about } = openSegment(columns)
    const kept = about.stores.filter(name => !rewrite.has(name))
    const stores = [...kept, names.store]
    const sources = about.stores.map(name =>
      rewrite.has(name) ? TextFile.open(join(this.#folder, name)) : undefined,
    )
    // subtle: after those were opened. Where one of them is gone, nothing is left half-written.
    const texts = this.#beginTexts(names)
    try {
      for (let document = 0; document < columns.documentFile.length; document++) {
        const number = columns.documentFile[document] as number
        const source = sources[number]
        if (source === undefined) {
          columns.documentFile[document] = stores.indexOf(about.stores[number] as string)
        } else {
          columns.documentFile[document] = stores.length - 1
          const bytes = keptBytes(source, columns.documentAt[document] as number)
          columns.documentAt[document] = placeOf(texts.append(bytes))
        }
      }
      await texts.close()
    } catch (error) {
      texts.discard()
      throw error
    } finally {
      for (const source of sources) source?.close()
    }
    const renamed = Uint8Array.from(Buffer.from(JSON.stringify({ ...about, stores })))
    return { columns: { ...columns, about: renamed }, texts }
  }
}

const MOST_WORDS = 400_000 // about 50 MB; a lexicon that has more is not taken on
