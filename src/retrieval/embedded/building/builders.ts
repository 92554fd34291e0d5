import { Worker } from 'node:worker_threads'
import type { Order, Reply } from './messages.ts'
import type { Workshop } from './workshop.ts'

/** Does orders, one after the other. */
export interface Builder {
  /** Rejects with what went wrong, with its `code` where it has one; the segment at hand is given up then. */
  do<Kind extends Reply['kind']>(order: Order, kind: Kind): Promise<Reply & { readonly kind: Kind }>
  close(): Promise<void>
}

/** Builds here and now: for what is done sooner than a thread has started. Waits for no disk: what it makes comes with
 *  its columns, to be served at once and saved afterwards. */
export function builderInside(folder: string): Builder {
  let workshop: Workshop | undefined
  return {
    async do(order, kind) {
      workshop ??= new (await loadWorkshop()).Workshop(folder, { saves: false })
      return asked(await workshop.carryOut(order), kind)
    },
    async close() {},
  }
}

/** Loads all that documents are read with inside, so that no change has to wait for it. */
export async function prepareInside(): Promise<void> {
  const [{ readModel }] = await Promise.all([import('../../../text/sentences.ts'), loadWorkshop()])
  readModel()
}

/** Half of the program: a start that finds nothing new does without, and answers sooner. */
function loadWorkshop(): Promise<typeof import('./workshop.ts')> {
  loaded ??= import('./workshop.ts')
  return loaded
}

// subtle: kept, since asking for a module again takes an answer from the thread that loads modules.
let loaded: Promise<typeof import('./workshop.ts')> | undefined

/** Builds in a thread of its own, so that questions are answered meanwhile. Keeps the process alive only while it
 *  is at work. */
export function builderInThread(folder: string): Builder {
  const worker = new Worker(new URL('../start-thread.mjs', import.meta.url), {
    workerData: { program: new URL('thread.ts', import.meta.url).href, start: { folder } },
    execArgv: [],
  })
  let answer:
    | { readonly resolve: (reply: Reply) => void; readonly reject: (error: Error) => void }
    | undefined
  let ended: Error | undefined
  const end = (error: Error) => {
    ended ??= error
    answer?.reject(error)
    answer = undefined
  }
  worker.unref()
  worker.on('error', end)
  worker.on('exit', code => end(new Error(`a building thread ended with ${code}`)))
  worker.on('message', (reply: Reply) => {
    worker.unref()
    answer?.resolve(reply)
    answer = undefined
  })
  return {
    async do(order, kind) {
      if (ended !== undefined) throw ended
      worker.ref()
      const reply = await new Promise<Reply>((resolve, reject) => {
        answer = { resolve, reject }
        const moved = order.kind === 'read' && order.piece.kind === 'rows' ? [order.piece.bytes.buffer] : []
        worker.postMessage(order, moved)
      })
      return asked(reply, kind)
    },
    async close() {
      ended ??= new Error('the building thread was closed')
      await worker.terminate()
    },
  }
}

function asked<Kind extends Reply['kind']>(reply: Reply, kind: Kind): Reply & { readonly kind: Kind } {
  if (reply.kind === 'failed') {
    throw Object.assign(new Error(reply.message), reply.code === undefined ? {} : { code: reply.code })
  }
  if (reply.kind !== kind) throw new Error(`a builder said "${reply.kind}" where "${kind}" was asked for`)
  return reply as Reply & { readonly kind: Kind }
}
