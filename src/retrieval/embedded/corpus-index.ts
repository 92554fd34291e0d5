import { mkdir } from 'node:fs/promises'
import type { Fault } from '../../corpus/document.ts'
import { type FolderChange, type Following, followFolder } from '../../corpus/follow.ts'
import { isCut, type Withheld } from '../../corpus/pieces.ts'
import { type Survey, type SurveyedFile, surveyCorpus } from '../../corpus/survey.ts'
import { Collection, type DocumentPlace, type Live } from '../../index/collection.ts'
import { partAt, type Segment } from '../../index/segment.ts'
import type { Analyzer } from '../../text/analyzer.ts'
import { prepareInside } from './building/builders.ts'
import { type MergePlan, planMerge, planOf } from './building/merging.ts'
import { type FileOutcome, type Made, readPartNote } from './building/messages.ts'
import { BuilderPool } from './building/pool.ts'
import { type BuildProgress, readFiles } from './building/read-files.ts'
import { DiskDocuments } from './disk-documents.ts'
import { FileFaults } from './file-faults.ts'
import { type IndexEvent, Snapshot } from './snapshot.ts'
import { unlessDamaged } from './stored.ts'
import { takenIds } from './taken-ids.ts'

export interface CorpusIndexOptions {
  /** A folder of documents, or one file. */
  readonly corpus: string
  /** Where the index is kept; this process's alone. */
  readonly folder: string
  readonly analyzer: Analyzer
  readonly onEvent: (event: IndexEvent) => void
  /** False where another process owns the folder: then nothing is written, and the index stays as it is. */
  readonly isOwner?: boolean
}

/** How the corpus differs from what the index was made of. */
export interface Differences {
  /** New, changed, or not read to the end. */
  readonly read: readonly SurveyedFile[]
  readonly removed: readonly string[]
  /** How many files are as they were. */
  readonly unchanged: number
}

/** What was done to catch up. */
export interface CaughtUp {
  /** Files. */
  readonly read: number
  readonly unchanged: number
  readonly removed: number
  /** Of the files that were read. */
  readonly bytes: number
  /** Why not all could be written, where that is so; it was reported. */
  readonly trouble?: string
}

/**
 * The index of a corpus that lives on: what was read is on the disk and found there by the next start, what changes
 * in the corpus is read again, and many small segments become few. One change comes after the other; questions are
 * answered meanwhile, from what stood before. A change counts when it is made; it is saved behind that, so that it need
 * not wait for the disk. Longer than most files: in which order things are read, served, saved and merged is decided in
 * one place.
 */
export class CorpusIndex {
  readonly collection: Collection
  readonly stored: DiskDocuments
  readonly #options: CorpusIndexOptions
  readonly #snapshot: Snapshot
  /** Files that were not read to their end when the process before this one ended. */
  readonly #unfinished = new Set<string>()
  /** Whether a segment was damaged, and with it parts of files that other segments hold parts of. */
  #lostParts = false
  #survey: Survey | undefined
  readonly #faults = new FileFaults()
  readonly #damaged = new Set<string>()
  /** Files to look at again once the folder is followed, after so many milliseconds. */
  readonly #toLookAt = new Map<string, number>()
  /** The work that comes after all that was ordered so far. */
  #work: Promise<unknown> = Promise.resolve()
  #merging: Promise<void> | undefined
  #saving: Promise<void> | undefined
  /** Whether what is served is something else than what was saved, or is being saved. */
  #isUnsaved = false
  #savesAgain: NodeJS.Timeout | undefined
  /** Whether files are being read; what is read will be merged then. */
  #isReading = false
  #following: Following | undefined
  readonly #builders: BuilderPool
  readonly #closing = new AbortController()
  /** Why something could not be read into the index, or what was read could not be kept, where that is so. */
  #trouble: string | undefined
  #saveTrouble: string | undefined

  private constructor(options: CorpusIndexOptions) {
    const { folder, analyzer, onEvent } = options
    this.#options = options
    this.#snapshot = new Snapshot(folder, onEvent)
    this.#builders = new BuilderPool(folder)
    this.stored = new DiskDocuments(folder, (store, fault) => this.#repair(store, fault))
    this.collection = new Collection({
      isStop: traits => analyzer.isStop(traits),
      // One that cannot be read is taken for itself alone, until it is read again.
      idOf: (segment, document) =>
        unlessDamaged(() => this.stored.read(segment, document).source.id) ??
        `${segment.about.stores.join()} ${document}`,
    })
  }

  /** Opens what the last process left. What is damaged is reported, and read again by `catchUp`. */
  static async open(options: CorpusIndexOptions): Promise<CorpusIndex> {
    const { folder, isOwner = true } = options
    if (isOwner) await mkdir(folder, { recursive: true })
    const index = new CorpusIndex(options)
    const { segments, unfinished, isDamaged } = await index.#snapshot.load(
      segment => index.stored.open(segment),
      isOwner,
    )
    for (const file of unfinished) index.#unfinished.add(file)
    index.#lostParts = isDamaged
    index.collection.apply({
      add: segments,
      gone: segments.flatMap(({ name, gone }) => gone.map(part => ({ name, part }))),
    })
    return index
  }

  /** What `catchUp` would do now, unless all is to be read `anew`. Throws CorpusError when there is no corpus. */
  async compare(anew = false): Promise<Differences> {
    const survey = await surveyCorpus(this.#options.corpus)
    this.#survey = survey
    const known = this.#filesServed()
    this.#faults.surveyed(survey, known)
    if (this.#lostParts) for (const file of survey.files) if (isCut(file)) this.#unfinished.add(file.file)
    this.#lostParts = false
    const read = survey.files.filter(
      ({ file, fingerprint }) => anew || known.get(file) !== fingerprint || this.#unfinished.has(file),
    )
    const there = new Set(survey.files.map(({ file }) => file))
    const removed = [...known.keys()].filter(
      file => !there.has(file) && !survey.unseen.some(at => file === at || file.startsWith(`${at}/`)),
    )
    return { read, removed, unchanged: survey.files.length - read.length }
  }

  /** Reads what is new or changed since the index was made, and forgets what is no more. `anew`: reads everything; what
   *  was there is served until that is done. Throws CorpusError when there is no corpus. */
  async catchUp(
    onProgress: (progress: BuildProgress) => void = () => {},
    { anew = false }: { readonly anew?: boolean } = {},
  ): Promise<CaughtUp> {
    const wasEmpty = this.collection.size === 0
    const { read, removed, unchanged } = await this.compare(anew)
    const counts = { unchanged, read: read.length, removed: removed.length }
    if (!wasEmpty) {
      const level = read.length + removed.length > 0 ? 'info' : 'debug'
      this.#options.onEvent({ level, message: 'compared the documents with the index', ...counts })
    }
    try {
      await this.#enqueue(() => this.#update(read, removed, onProgress))
    } finally {
      while (this.#saving !== undefined) await this.#saving
    }
    const lives = this.#savedLives()
    if (read.length > 0 && lives.length > TIDY && this.#merging === undefined) {
      this.#start(planOf(lives, lives, store => this.stored.bytes(store)))
    }
    const trouble = this.#trouble ?? this.#saveTrouble
    return { ...counts, bytes: bytesOf(read), ...(trouble !== undefined && { trouble }) }
  }

  /** Waits until there is nothing more to do. */
  async settled(): Promise<void> {
    await this.#work
    while (this.#saving !== undefined || this.#merging !== undefined) {
      await this.#saving
      await this.#merging
      await this.#work
    }
  }

  /** Reads what changes from now on, until `close`. `onChange` hears of it after each time. */
  async follow(onChange: () => void = () => {}): Promise<void> {
    const { corpus, onEvent } = this.#options
    await prepareInside()
    this.#following = await followFolder(corpus, change => this.#onChange(change).then(onChange), {
      ...(this.#survey !== undefined && { since: this.#survey }),
      onTrouble: message => onEvent({ level: 'warn', message }),
    })
    for (const [file, afterMs] of this.#toLookAt) this.#following.again(file, afterMs)
    this.#toLookAt.clear()
    // What nobody asks for would rot unseen.
    this.stored.verify(this.#closing.signal).catch((error: unknown) => {
      onEvent({
        level: 'warn',
        message: `the texts of the index could not be looked through (${String(error)})`,
      })
    })
  }

  /** What is wrong with the corpus as it is served now. Where a file has very much, some of it stands for the rest. */
  faults(): readonly Fault[] {
    const { shadowed } = this.collection
    const parts = this.collection.parts()
    const faults = [...this.#faults.all(parts), ...takenIds(shadowed, parts, place => this.#source(place))]
    return faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)))
  }

  /** Files of kinds that are not read, by extension. */
  get ignored(): ReadonlyMap<string, number> {
    return this.#survey?.ignored ?? new Map()
  }

  /** Ends what is being done, and lets go of everything. */
  async close(): Promise<void> {
    this.#closing.abort()
    await this.#following?.close()
    await this.#builders.close()
    await this.settled()
    clearTimeout(this.#savesAgain)
    this.stored.keep(new Set())
  }

  async #onChange({ added, changed, renamed, removed, faults }: FolderChange): Promise<void> {
    this.#faults.found(faults)
    const read = [...added, ...changed, ...renamed.map(({ to }) => to)]
    const gone = [...removed, ...renamed.map(({ from }) => from)]
    await this.#enqueue(() => this.#update(read, gone, () => {}))
  }

  /** Does what is to be done after all that was ordered before. */
  #enqueue(work: () => Promise<void>): Promise<void> {
    const mine = this.#work.then(work)
    this.#work = mine.catch(() => {})
    return mine
  }

  async #update(
    files: readonly SurveyedFile[],
    removed: readonly string[],
    onProgress: (progress: BuildProgress) => void,
  ): Promise<void> {
    if ((files.length === 0 && removed.length === 0) || this.#isClosing()) return
    const served = new Set(this.#partsOf(new Set(files.map(({ file }) => file))).map(({ file }) => file))
    const fresh = files.filter(({ file }) => !served.has(file))
    const changed = files.filter(({ file }) => served.has(file))
    this.#isReading = true
    for (const { file } of fresh) this.#unfinished.add(file)
    const bytesTotal = bytesOf(files)
    let documents = 0
    const onFresh = (progress: BuildProgress) => {
      documents = progress.documents
      onProgress({ ...progress, bytesTotal })
    }
    const onChanged = (progress: BuildProgress) => {
      const bytesRead = bytesOf(fresh) + progress.bytesRead
      onProgress({ bytesRead, bytesTotal, documents: documents + progress.documents })
    }
    try {
      // What there was nothing of yet is served as it comes, what is served already is replaced whole.
      const begun = await this.#read(fresh, onFresh, async one => {
        await this.#adopt([one], [], [])
        this.#save()
      })
      const made: Made[] = []
      const outcomes = await this.#read(changed, onChanged, async one => {
        made.push(one)
      })
      const kept = this.#faults.judge(outcomes)
      const replaced = changed.filter(({ file }) => !kept.has(file)).map(({ file }) => file)
      this.#faults.read([...begun, ...outcomes], kept, [...removed, ...replaced])
      await this.#adopt(made, [...removed, ...replaced], [...kept])
      for (const { file } of fresh) this.#unfinished.delete(file)
      for (const file of [...removed, ...replaced]) this.#unfinished.delete(file)
      this.#trouble = undefined
      this.#save()
    } catch (error) {
      this.#fail(error, files)
    } finally {
      this.#isReading = false
    }
    if (this.#merging === undefined) this.#snapshot.settle()
    if (this.#saving === undefined) this.#tidy()
  }

  async #read(
    files: readonly SurveyedFile[],
    onProgress: (progress: BuildProgress) => void,
    onMade: (made: Made) => Promise<void>,
  ): Promise<FileOutcome[]> {
    if (files.length === 0) return []
    const builders = this.#builders.toRead(bytesOf(files), files.length)
    try {
      const outcomes = await readFiles({
        files,
        builders,
        names: () => this.#snapshot.names(),
        onMade,
        onProgress,
      })
      for (const { file, withheld } of outcomes) if (withheld !== undefined) this.#lookAgain(file, withheld)
      return outcomes
    } finally {
      await this.#builders.release(builders)
    }
  }

  #lookAgain(file: string, { reason }: Withheld): void {
    const afterMs = reason === 'empty' ? EMPTY_MS : AGAIN_MS
    if (this.#following === undefined) this.#toLookAt.set(file, afterMs)
    else this.#following.again(file, afterMs)
  }

  /** Serves new segments, without the older parts of `replaced` files and without the new parts of `kept` ones. */
  async #adopt(made: readonly Made[], replaced: readonly string[], kept: readonly string[]): Promise<void> {
    const add = await Promise.all(made.map(one => this.#snapshot.open(one)))
    for (const [i, { segment }] of add.entries()) this.#openTexts(made[i] as Made, segment)
    const old = replaced.length === 0 ? [] : this.#partsOf(new Set(replaced))
    const refused = new Set(kept)
    const fresh =
      refused.size === 0 ? [] : add.flatMap(({ name, segment }) => partsIn(name, segment, refused))
    this.collection.apply({ add, gone: [...old, ...fresh] })
    for (const { names } of made) this.#snapshot.adopted(names)
  }

  #openTexts({ names, texts }: Made, segment: Segment): void {
    if (texts !== undefined) this.stored.hold(names.store, texts)
    this.stored.open(segment)
  }

  /** The parts that are served of some files, by name of their segment. */
  #partsOf(files: ReadonlySet<string>) {
    return this.collection
      .parts()
      .filter(({ name }) => files.has(name))
      .map(({ live, part, name: file }) => ({ name: live.name, part, file }))
  }

  /** Saves what is served, in the background, once more where it changes meanwhile, and then merges. */
  #save(): void {
    this.#isUnsaved = true
    this.#saving ??= this.#saveNow().then(isDone => {
      this.#saving = undefined
      if (!isDone) return
      if (this.#isUnsaved) this.#save()
      else if (!this.#isReading) this.#tidy()
    })
  }

  /** Gives false where that cannot be done; then it is tried again later. */
  async #saveNow(): Promise<boolean> {
    clearTimeout(this.#savesAgain)
    this.#isUnsaved = false
    try {
      await this.#snapshot.save(() => this.collection.lives, [...this.#unfinished])
      this.stored.keep(new Set(this.collection.lives.flatMap(({ segment }) => segment.about.stores)))
      this.#saveTrouble = undefined
      return true
    } catch (error) {
      if (this.#isClosing()) return false
      if (this.#saveTrouble === undefined) {
        const then = 'what was read is served, and is kept when that is mended'
        this.#saveTrouble = `${this.#troubleOf(error)}; ${then}`
        this.#options.onEvent({ level: 'error', message: this.#saveTrouble })
      }
      this.#savesAgain = setTimeout(() => this.#save(), TROUBLE_MS).unref()
      return false
    }
  }

  /** What can be merged: what is safe on the disk. */
  #savedLives(): readonly Live[] {
    return this.collection.lives.filter(live => this.#snapshot.isSaved(live))
  }

  /** Merges in the background for as long as there is something to merge. */
  #tidy(): void {
    if (this.#merging !== undefined || this.#isClosing()) return
    const plan = planMerge(this.#savedLives(), store => this.stored.bytes(store))
    if (plan !== undefined) this.#start(plan)
  }

  #start(plan: MergePlan): void {
    this.#merging = this.#merge(plan).then(isDone => {
      this.#merging = undefined
      // What failed is tried again after the next change, not over and over.
      if (isDone) this.#tidy()
    })
  }

  /** Gives false where that cannot be done; then the segments stand as they did. */
  async #merge({ lives, rewrite }: MergePlan): Promise<boolean> {
    const size = lives.reduce((sum, { segment }) => sum + segment.size, 0)
    const builder = this.#builders.toMerge(size)
    try {
      const names = this.#snapshot.names()
      const inputs = lives.map(({ segment, goneParts }) => ({
        columns: segment.columns,
        goneParts: goneParts.slice(),
      }))
      const { made } = await this.#snapshot.whileMerging(lives, () =>
        builder.do({ kind: 'merge', names, inputs, rewrite }, 'made'),
      )
      if (made === undefined) return false
      const merged = await this.#snapshot.open(made)
      const goneThen = inputs.map(({ goneParts }) => goneParts)
      await this.#enqueue(async () => {
        this.#openTexts(made, merged.segment)
        this.#replace(lives, goneThen, merged)
        this.#snapshot.adopted(names)
        this.#save()
      })
      return true
    } catch (error) {
      if (!this.#isClosing()) {
        const message = 'segments of the index could not be merged; they are served as they are'
        this.#options.onEvent({ level: 'warn', message, reason: String(error) })
      }
      return false
    } finally {
      await this.#builders.release([builder])
    }
  }

  /** Serves a merged segment in the place of others. What went meanwhile is gone from it too. */
  #replace(
    lives: readonly Live[],
    goneThen: readonly Uint8Array[],
    merged: { readonly name: string; readonly segment: Segment },
  ): void {
    const { name } = merged
    const gone: { name: string; part: number }[] = []
    let number = 0
    for (const [i, { goneParts }] of lives.entries()) {
      for (let part = 0; part < goneParts.length; part++) {
        if (goneThen[i]?.[part] === 1) continue
        if (goneParts[part] === 1) gone.push({ name, part: number })
        number++
      }
    }
    this.collection.apply({ add: [merged], drop: lives.map(live => live.name), gone })
  }

  #fail(error: unknown, files: readonly SurveyedFile[]): void {
    if (this.#isClosing()) return
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    if (this.#trouble === undefined) {
      const then = this.collection.size === 0 ? 'nothing' : 'what was read before'
      const rest = 'is served from it, the rest is read when that is mended'
      this.#trouble = `${this.#troubleOf(error)}; ${then} ${rest}`
      this.#options.onEvent({ level: 'error', message: this.#trouble })
    }
    for (const { file } of files) {
      if (this.#following === undefined) this.#toLookAt.set(file, TROUBLE_MS)
      else this.#following.again(file, TROUBLE_MS)
    }
  }

  #troubleOf(error: unknown): string {
    const { code } = error as NodeJS.ErrnoException
    const what = CAUSES.get(code ?? '') ?? `cannot be written (${code ?? String(error)})`
    return `${this.#options.folder} ${what}`
  }

  #isClosing(): boolean {
    return this.#closing.signal.aborted
  }

  /** Reads the documents again whose texts are damaged. */
  #repair(store: string, fault: Error): void {
    if (this.#damaged.has(store)) return
    this.#damaged.add(store)
    const files = new Set(
      this.collection
        .parts()
        .filter(({ live }) => live.segment.about.stores.includes(store))
        .map(({ name }) => name),
    )
    this.#options.onEvent({ level: 'error', message: fault.message, files: files.size })
    // Another process owns the folder, and will find the same.
    if (this.#options.isOwner === false) return
    this.#enqueue(async () => {
      const { files: there } = await surveyCorpus(this.#options.corpus)
      await this.#update(
        there.filter(({ file }) => files.has(file)),
        [],
        () => {},
      )
    }).catch(() => {})
  }

  /** Fingerprint of each file that is served, empty where it is to be read again. */
  #filesServed(): Map<string, string> {
    const files = new Map<string, string>()
    for (const { name, note } of this.collection.parts()) {
      const { fingerprint } = readPartNote(note)
      const known = files.get(name)
      files.set(name, known === undefined || known === fingerprint ? fingerprint : '')
    }
    return files
  }

  #source({ live, document }: DocumentPlace) {
    return unlessDamaged(() => this.stored.read(live.segment, document).source)
  }
}

const CAUSES = new Map([
  ['ENOSPC', 'is on a full disk'],
  ['EDQUOT', 'is on a full disk'],
  ['EACCES', 'may not be written'],
  ['EPERM', 'may not be written'],
  ['EROFS', 'is on a disk that is read only'],
])
const TIDY = 2 // segments after a catching-up; more are merged into one
const AGAIN_MS = 1000
const EMPTY_MS = 10_000
const TROUBLE_MS = 30_000

function bytesOf(files: readonly SurveyedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** The parts of a segment that are of some files. */
function partsIn(name: string, segment: Segment, files: ReadonlySet<string>) {
  return Array.from({ length: segment.parts }, (_, part) => ({
    name,
    part,
    file: partAt(segment, part).name,
  })).filter(({ file }) => files.has(file))
}
