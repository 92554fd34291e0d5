import { expect, test } from 'vitest'
import { mendedQuestions } from '../../src/answer/mended.ts'
import { openEmbedded } from '../support/embedded.ts'

test('mends every unknown word, and tries other spellings of the first', () => {
  const unknown = [
    { form: 'Galant', suggestions: ['Gallant', 'Galen'] },
    { form: 'zzz', suggestions: [] },
    { form: 'Bakku', suggestions: ['Baku'] },
  ]
  expect(mendedQuestions('Did galant zzz in Bakku?', unknown)).toEqual([
    'Did Gallant zzz in Baku?',
    'Did Galen zzz in Baku?',
  ])
})

test('a mended question is offered only where most of it stands together', async () => {
  const { answerer } = openEmbedded([
    { id: 'a', title: 'Towns', text: 'The separatists left Baku by night.' },
    { id: 'b', title: 'Works', text: 'They take a break at noon.' },
    { id: 'c', title: 'Gates', text: 'The base is closed.' },
  ])
  const offered = async (question: string) => {
    const answer = await answerer.answer(question)
    return answer.kind === 'nothing' ? answer.instead : answer.kind
  }
  expect(await offered('sepparattistes?')).toEqual(['separatists?'])
  // "Baku", "base" and "break" are near enough to be names for it, and nobody speaks of them together.
  expect(await offered('How do I bake sourdough bread?')).toEqual([])
})

test('a possessive stays one', () => {
  const unknown = [{ form: 'Kassim’s', suggestions: ['Qasim'] }]
  expect(mendedQuestions('What is Kassim’s role?', unknown)).toEqual(['What is Qasim’s role?'])
})

test('a short word in small letters is not offered as a name', () => {
  const unknown = (form: string) => [{ form, suggestions: ['Baku', 'break'] }]
  expect(mendedQuestions('How do I bake?', unknown('bake'))).toEqual(['How do I break?'])
  expect(mendedQuestions('Where is Baky?', unknown('Baky'))).toEqual(['Where is Baku?', 'Where is break?'])
})
