import { writeFile } from 'node:fs/promises'
import { examplesOf } from './examples.ts'
import { learn } from './learn.ts'
import { sideOf } from './sides.ts'

/** `npm run train -- DIR...`: learns the weights from the training side of the collections and writes them. */
const WEIGHTS = new URL('../ranking/weights.json', import.meta.url)

const directories = process.argv.slice(2)
if (directories.length === 0) {
  process.stderr.write('Usage: npm run train -- DIR... (collections, or folders of them)\n')
  process.exitCode = 2
} else {
  const examples = []
  for (const directory of directories) {
    const found = (await examplesOf(directory)).filter(
      ({ collection, number, of }) => sideOf(collection, number, of) === 'training',
    )
    process.stderr.write(`${directory}: ${found.length} examples\n`)
    examples.push(...found)
  }
  await writeFile(WEIGHTS, `${JSON.stringify(learn(examples), null, 2)}\n`)
}
