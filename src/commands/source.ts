import { renderSource } from '../bot/render/passage.ts'
import { Failure } from './failure.ts'
import { openCorpus } from './open.ts'
import { printJson } from './print.ts'
import { printMessage } from './terminal.ts'

/** `quoth source HANDLE` */
export async function showSource(handle: string, options: { json?: true; corpus?: string }): Promise<void> {
  const { library } = await openCorpus(options)
  const opened = await library.passage(handle)
  if (opened.kind === 'malformed') throw new Failure(`"${handle}" is no handle; copy one from under a quote.`)
  if (opened.kind === 'gone') throw new Failure(`The document of "${handle}" is not in this corpus any more.`)
  const around = await library.around(handle, 1)
  if (options.json === undefined) {
    const changed = opened.kind === 'changed'
    printMessage(renderSource({ passage: opened.passage, around, changed, surface: { kind: 'terminal' } }))
    return
  }
  const { passage } = opened
  printJson({
    handle: passage.handle,
    changed: opened.kind === 'changed',
    source: passage.source,
    text: passage.text,
    start: passage.span.start,
    end: passage.span.end,
    headings: passage.headings,
    context: passage.context?.text ?? null,
    around: around.map(neighbour => ({ handle: neighbour.handle, text: neighbour.text })),
  })
}
