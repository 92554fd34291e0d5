import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import type { Bm25Parameters } from '../../../ranking/bm25.ts'
import type { SegmentNews } from '../../../ranking/tandem.ts'
import type { TandemMemory } from '../../../ranking/tandem-memory.ts'
import { Rear } from '../../../ranking/tandem-rear.ts'

export interface ThreadStart {
  readonly memory: TandemMemory
  readonly parameters: Bm25Parameters
  readonly news: MessagePort
}

/** The rear of a tandem in a thread of its own; see second-thread.ts. It sleeps between questions, and hears of nothing
 *  but by looking. */
const { memory, parameters, news } = (workerData as { readonly start: ThreadStart }).start

new Rear(memory, parameters).serve(function* () {
  for (let told = receiveMessageOnPort(news); told !== undefined; told = receiveMessageOnPort(news)) {
    yield told.message as SegmentNews
  }
})
