import { quotesOf } from '../answer/answer.ts'
import { renderAnswer } from '../bot/render/answer.ts'
import { beliefOf } from '../evaluate/outcome.ts'
import { openCorpus } from './open.ts'
import { print, printJson } from './print.ts'
import { quoteJson } from './quotes.ts'
import { printMessage } from './terminal.ts'

/** `quoth ask "question"` */
export async function ask(
  question: string,
  options: { json?: true; k?: number; corpus?: string },
): Promise<void> {
  const { answerer } = await openCorpus(options)
  const started = performance.now()
  // As in a chat, unless so many are asked for.
  const wanted = options.k === undefined ? {} : { quotes: options.k, far: true }
  const answer = await answerer.answer(question, wanted)
  const ms = performance.now() - started
  if (options.json === undefined) {
    printMessage(renderAnswer({ question, answer, surface: { kind: 'terminal' } }))
    // Buttons in a conversation; without them, "Did you mean" would be followed by nothing.
    for (const other of answer.kind === 'nothing' ? answer.instead : []) print(`  ${other}`)
    return
  }
  const unknown = answer.kind === 'empty' ? [] : answer.unknownTerms
  const { answerable, confidence } = beliefOf(answer)
  printJson({
    question,
    kind: answer.kind,
    answerable,
    confidence,
    quotes: quotesOf(answer).map(quoteJson),
    unknownTerms: unknown.map(({ form }) => form),
    ms,
  })
}
