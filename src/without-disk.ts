import {
  type LivingOptions,
  type LivingQuoth,
  openQuoth,
  type Quoth,
  type QuothOptions,
  readQuoth,
  wire,
} from './compose.ts'

/** One that answers, whether or not there is a disk to keep its index on. */
export interface ServedQuoth extends LivingQuoth {
  /** False: DATA_DIR cannot be used at all. */
  readonly keeps: boolean
}

/**
 * As `openQuoth`; but where the folder for the index cannot be written, and holds nothing to answer from, `catchUp`
 * reads the corpus into memory, and nothing is kept or followed. That is said once, with what to do.
 */
export async function openOrRead(options: LivingOptions): Promise<ServedQuoth> {
  const { dataDir, bm25, onEvent } = options
  const inMemory =
    'the documents are read into memory, nothing is kept, and a change of them is seen after a restart'
  const onDisk = await openQuoth(options).catch((error: NodeJS.ErrnoException) => {
    if (!UNUSABLE.has(error.code ?? '')) throw error
    const toDo = 'set DATA_DIR to a folder that this user may write to'
    const message = `${dataDir} cannot be used (${error.message}): ${inMemory}; ${toDo}`
    onEvent({ level: 'warn', message })
    return undefined
  })
  let current: Quoth = onDisk ?? wire(NO_CORPUS, bm25)
  return {
    ...handingOn(() => current),
    keeps: onDisk !== undefined,
    async catchUp(onProgress, how) {
      const caughtUp = await onDisk?.catchUp(onProgress, how)
      if (onDisk !== undefined && caughtUp !== undefined) {
        if (caughtUp.trouble === undefined || onDisk.passages() > 0) return caughtUp
        onEvent({
          level: 'warn',
          message: `${inMemory}; make room in ${dataDir}, or set DATA_DIR to another`,
        })
      }
      current = await readWhole(options, onProgress)
      return caughtUp ?? { read: 0, unchanged: 0, removed: 0, bytes: 0 }
    },
    async follow(onChange) {
      if (current === onDisk) await onDisk.follow(onChange)
    },
    settled: async () => onDisk?.settled(),
    bytesOnDisk: async () => (await onDisk?.bytesOnDisk()) ?? { index: 0, texts: 0 },
    close: async () => onDisk?.close(),
  }
}

/** What the system says of a place where nothing can be kept. */
const UNUSABLE = new Set([
  ...['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'],
  ...['ENOTDIR', 'EEXIST', 'ENOENT', 'ELOOP', 'ENAMETOOLONG'],
])
const NO_CORPUS = { documents: [], passages: [], faults: [], ignored: new Map<string, number>() }

function readWhole(
  { corpus, bm25 }: LivingOptions,
  onProgress: QuothOptions['onProgress'],
): ReturnType<typeof readQuoth> {
  return readQuoth({ corpus, bm25, ...(onProgress !== undefined && { onProgress }) })
}

/** Each call goes to what `current` is at that moment. */
function handingOn(current: () => Quoth): Quoth {
  return {
    retriever: {
      interpret: (...args) => current().retriever.interpret(...args),
      search: (...args) => current().retriever.search(...args),
      explain: (...args) => current().retriever.explain(...args),
      candidates: (...args) => current().retriever.candidates(...args),
    },
    library: {
      documents: (...args) => current().library.documents(...args),
      document: (...args) => current().library.document(...args),
      passage: (...args) => current().library.passage(...args),
      around: (...args) => current().library.around(...args),
      slice: (...args) => current().library.slice(...args),
    },
    answerer: {
      answer: (...args) => current().answerer.answer(...args),
      search: (...args) => current().answerer.search(...args),
    },
    documents: () => current().documents(),
    passages: () => current().passages(),
    faults: () => current().faults(),
    ignored: () => current().ignored(),
  }
}
