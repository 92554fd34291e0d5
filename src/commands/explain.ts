import { plainQuestion } from '../answer/question.ts'
import { shorten } from '../bot/foreign.ts'
import { openCorpus } from './open.ts'
import { print, printJson } from './print.ts'

/** `quoth explain "question"`: the words as they were understood, and each passage's score as a sum. */
export async function explain(
  question: string,
  options: { json?: true; k: number; corpus?: string },
): Promise<void> {
  const { retriever } = await openCorpus(options)
  const query = await retriever.interpret(plainQuestion(question))
  const hits = await retriever.search(query, options.k)
  const explained = await Promise.all(
    hits.map(async hit => ({ hit, contributions: await retriever.explain(query, hit) })),
  )
  if (options.json !== undefined) {
    printJson({
      question,
      terms: query.terms.map(({ form, term, df, idf, variants }) => ({ form, term, df, idf, variants })),
      hits: explained.map(({ hit: { passage, score }, contributions }) => ({
        handle: passage.handle,
        document: passage.source.id,
        score,
        contributions,
      })),
    })
    return
  }
  print(query.terms.length === 0 ? 'It holds no word to look for.' : 'Words')
  for (const { form, df, idf, variants } of query.terms) {
    const taken =
      variants.length === 0 ? '' : `, taken for ${variants.map(variant => variant.form).join(', ')}`
    print(
      `  ${form.padEnd(20)} in ${df} ${df === 1 ? 'passage' : 'passages'}, weight ${idf.toFixed(3)}${taken}`,
    )
  }
  for (const { hit, contributions } of explained) {
    print(`\n${hit.passage.handle}  ${hit.passage.source.title}`)
    print(`  ${shorten(hit.passage.text.replace(/\s+/g, ' '), PREVIEW)}`)
    for (const { reason, amount } of contributions) print(`  ${amount.toFixed(3).padStart(8)}  ${reason}`)
    print(`  ${hit.score.toFixed(3).padStart(8)}  score`)
  }
}

const PREVIEW = 100 // characters
