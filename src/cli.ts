import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { ask } from './commands/ask.ts'
import { runBench } from './commands/bench.ts'
import { doctor } from './commands/doctor.ts'
import { evaluateCollections } from './commands/eval.ts'
import { explain } from './commands/explain.ts'
import { report } from './commands/failure.ts'
import { indexCorpus } from './commands/index-corpus.ts'
import { search } from './commands/search.ts'
import { showSource } from './commands/source.ts'

/** `quoth COMMAND`. Exit codes: 0 fine, 1 a failure said on stderr, 2 wrong usage with the right one shown. */
const program = new Command('quoth')
  .description('Answers questions about a folder of documents in the documents’ own words.')
  .exitOverride()
  .showHelpAfterError()
  .configureOutput({ outputError: (text, write) => write(text) })

program
  .command('ask')
  .description('answer a question with quotes')
  .argument('<question>', 'in plain words')
  .option('--json', 'print one JSON object')
  .option('--k <n>', 'so many quotes, also those far behind; the best, at most 3, unless given', wholeNumber)
  .option('--corpus <dir>', 'folder of documents, instead of CORPUS_DIR')
  .action(ask)

program
  .command('search')
  .description('rank passages; "exact phrases" and -without work')
  .argument('<words>', 'what to look for')
  .option('--json', 'print one JSON object')
  .option('--k <n>', 'passages at most', wholeNumber, 10)
  .option('--corpus <dir>', 'folder of documents, instead of CORPUS_DIR')
  .action(search)

program
  .command('source')
  .description('show the passage that a handle names')
  .argument('<handle>', 'as shown under a quote')
  .option('--json', 'print one JSON object')
  .option('--corpus <dir>', 'folder of documents, instead of CORPUS_DIR')
  .action(showSource)

program
  .command('explain')
  .description('show how the best passages came by their scores')
  .argument('<question>', 'in plain words')
  .option('--json', 'print one JSON object')
  .option('--k <n>', 'passages to explain', wholeNumber, 3)
  .option('--corpus <dir>', 'folder of documents, instead of CORPUS_DIR')
  .action(explain)

program
  .command('doctor')
  .description('check configuration, corpus and token, and say what to do')
  .action(doctor)

program
  .command('eval')
  .description('measure ranking, quotes and confidence on a collection of questions')
  .argument(
    '<dir...>',
    'collections (corpus.jsonl or documents, queries.jsonl, qrels.tsv), or folders of them',
  )
  .option('--k <n>', 'documents to rank for each question', wholeNumber, 100)
  .option('--run <file>', 'write TREC run lines')
  .option('--answers <file>', 'write the answers as JSON lines')
  .option('--json', 'print one JSON object')
  .option('--joined', 'all rows of a title are one document, as a folder has articles')
  .option('--without-half', 'every second title leaves the corpus, its questions become unanswerable')
  .option('--typos', 'one typing mistake a question')
  .action(evaluateCollections)

program
  .command('index')
  .description('bring the index in DATA_DIR up to date with the documents')
  .argument('[dir]', 'folder of documents, instead of CORPUS_DIR')
  .option('--rebuild', 'read everything anew; the old index stands until the new one is whole')
  .action(indexCorpus)

program
  .command('bench')
  .description('measure speed and memory on a made corpus of any size, and other engines beside it')
  .option('--passages <n>', 'size of the corpus', wholeNumber, 10_000)
  .option('--collection <dir...>', 'folders whose sentences it is made of, instead of seeds/')
  .option('--questions <file>', 'one question a line, or .jsonl with "text", instead of the collection’s')
  .option('--against <names>', 'fts5 (content words), fts5-all (all words), wink; with commas between')
  .option('--rare-words <share>', 'of names and numbers that give way to made-up words, 0 to 1', share, 0)
  .option('--in <dir>', 'where there is room for it meanwhile, four times the text')
  .option('--json', 'print one JSON object')
  .action(runBench)

// A reader like `head` that goes away is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await program.parseAsync(wordsLast(process.argv.slice(2)), { from: 'user' })
} catch (error) {
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : report(error)
}

/** subtle: words may begin with a minus (`search "-Georgia Black Sea"`), which commander would take for options;
 *  what follows `--` it leaves alone. */
function wordsLast(given: readonly string[]): string[] {
  const isWords = (argument: string) => /^-[^-]/.test(argument) && /\s/.test(argument)
  if (given.includes('--') || !given.some(isWords)) return [...given]
  return [...given.filter(argument => !isWords(argument)), '--', ...given.filter(isWords)]
}

function share(text: string): number {
  const number = Number(text)
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('It should be a number from 0 to 1.')
  return number
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It should be a whole number from 1.')
  return number
}
