import { SEARCH_DEPTH } from '../answer/answerer.ts'
import { renderSearch } from '../bot/render/search.ts'
import { openCorpus } from './open.ts'
import { printJson } from './print.ts'
import { quoteJson } from './quotes.ts'
import { printMessage } from './terminal.ts'

/** `quoth search "words"` */
export async function search(
  words: string,
  options: { json?: true; k: number; corpus?: string },
): Promise<void> {
  const { answerer } = await openCorpus(options)
  const started = performance.now()
  const page = await answerer.search(words, { offset: 0, limit: options.k })
  const ms = performance.now() - started
  if (options.json === undefined) {
    printMessage(renderSearch({ words, page, offset: 0, depth: SEARCH_DEPTH, surface: { kind: 'terminal' } }))
    return
  }
  printJson({
    words,
    total: page.total,
    results: page.results.map(({ rank, quote }) => ({ rank, ...quoteJson(quote) })),
    unknownTerms: page.unknownTerms.map(({ form }) => form),
    ms,
  })
}
