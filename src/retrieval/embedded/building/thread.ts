import { parentPort, workerData } from 'node:worker_threads'
import type { Order } from './messages.ts'
import { Workshop } from './workshop.ts'

/** A workshop in a thread of its own; see builders.ts. */
const workshop = new Workshop((workerData as { readonly start: { readonly folder: string } }).start.folder, {
  saves: true,
})

parentPort?.on('message', (order: Order) => {
  void workshop.carryOut(order).then(reply => parentPort?.postMessage(reply))
})
