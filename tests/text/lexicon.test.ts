import { expect, test } from 'vitest'
import { lookAt, TRAIT } from '../../src/text/lexicon.ts'

const traitsOf = (form: string): string[] =>
  Object.entries(TRAIT)
    .filter(([, bit]) => (lookAt(form).traits & bit) !== 0)
    .map(([name]) => name)

test.each([
  ['May', ['capital', 'date']],
  ['may', ['stop']],
  ['1956', ['number', 'date']],
  ['1980s', ['number', 'date']],
  ['Seven', ['capital', 'number']],
  ['since', ['reason']],
  ['in', ['stop', 'place']],
  ['In', ['capital', 'stop']],
  ['near', ['place']],
  ['was', ['stop', 'copula']],
  ['Was', ['capital', 'stop']],
  ['tells', []],
  ['tell', ['asking']],
  ['Ärzte', ['capital']],
  ['', []],
])('%j shows %j', (form, traits) => {
  expect(traitsOf(form)).toEqual(traits)
})
