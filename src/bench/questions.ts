import { readFile } from 'node:fs/promises'
import { createRandom } from './random.ts'

/** A file of questions cannot be used; the message says what to do. */
export class QuestionsError extends Error {
  override readonly name = 'QuestionsError'
}

/**
 * Questions of a `.jsonl` file (`text` or `question` of each row), or of any other file, one a line; each once, shuffled
 * the same way every time, so that the first so many of them are a fair sample. Throws QuestionsError.
 */
export async function readQuestions(file: string): Promise<string[]> {
  const content = await readFile(file, 'utf8').catch(cause => {
    throw new QuestionsError(
      `${file} cannot be read (${(cause as Error).message}); give --questions a file`,
      {
        cause,
      },
    )
  })
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/)
  const questions = lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    const text = file.endsWith('.jsonl') ? textOf(line, `${file}:${at + 1}`) : line
    return text.trim() === '' ? [] : [text.trim()]
  })
  if (questions.length === 0) throw new QuestionsError(`${file} has no question; write one a line`)
  return shuffled([...new Set(questions)])
}

function textOf(line: string, place: string): string {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch (cause) {
    throw new QuestionsError(`${place}: is not JSON; every line is one object like {"text": "…"}`, { cause })
  }
  const { text, question } = (row ?? {}) as { text?: unknown; question?: unknown }
  const found = text ?? question
  if (typeof found === 'string') return found
  throw new QuestionsError(`${place}: "text" is missing; every row needs one`)
}

const SEED = 7

/** Fisher and Yates. */
function shuffled(questions: string[]): string[] {
  const random = createRandom(SEED)
  for (let last = questions.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const question = questions[last] as string
    questions[last] = questions[other] as string
    questions[other] = question
  }
  return questions
}
