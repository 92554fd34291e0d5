import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { QuestionsError, readQuestions } from '../../src/bench/questions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

function file(name: string, content: string): string {
  const path = join(temporaryFolder(onTestFinished), name)
  writeFileSync(path, content)
  return path
}

test('rows and plain lines are read, each question once, in an order that stays', async () => {
  const rows = file('queries.jsonl', '{"text": "Who?"}\n\n{"question": " When? "}\n{"text": "Who?"}\n')
  const lines = file('questions.txt', '\ufeffWho?\r\nWhen?\r\n')
  expect([...(await readQuestions(rows))].sort()).toEqual(['When?', 'Who?'])
  expect(await readQuestions(lines)).toEqual(await readQuestions(rows))
})

test('a row without a question is named with its line', async () => {
  const path = file('queries.jsonl', '{"text": "Who?"}\n{"txt": "When?"}\n')
  await expect(readQuestions(path)).rejects.toThrow(/queries\.jsonl:2: "text" is missing/)
  await expect(readQuestions(file('broken.jsonl', 'Who?\n'))).rejects.toThrow(/broken\.jsonl:1: is not JSON/)
})

test('a file that is not there, or holds nothing, says what to do', async () => {
  await expect(readQuestions('/nowhere/questions.txt')).rejects.toThrow(QuestionsError)
  await expect(readQuestions(file('empty.txt', '\n \n'))).rejects.toThrow(/write one a line/)
})
