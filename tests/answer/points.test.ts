import { expect, test } from 'vitest'
import { isFragment, listsOf } from '../../src/answer/points.ts'
import type { Document, Passage } from '../../src/corpus/document.ts'
import { passagesOf } from '../../src/corpus/passages.ts'
import { createSentenceSplitter } from '../../src/text/sentences.ts'

const split = createSentenceSplitter()

/** The lists of a text that makes one passage: what leads to each, if anything does, and all its sentences. */
function listsIn(text: string): [lead: string | undefined, sentences: string[]][] {
  const passages = passagesOf(documentOf(text), split)
  expect(passages).toHaveLength(1)
  const passage = passages[0] as Passage
  const sentences = passage.sentences.map(({ start, end }) => text.slice(start, end))
  return listsOf(passage).map(({ first, last, lead }) => [
    lead === undefined ? undefined : sentences[lead],
    sentences.slice(first, last + 1),
  ])
}

function documentOf(text: string): Document {
  return { id: 'one', title: '', text, language: 'en', file: 'one.txt', version: 'v', length: text.length }
}

test.each([
  [
    'dashes',
    'We close early.\n- Coats hang here.\n- Hats lie there.',
    ['Coats hang here.', 'Hats lie there.'],
  ],
  ['bullets', 'We close early.\n• Coats hang.\n• Hats lie.', ['Coats hang.', 'Hats lie.']],
  ['plus signs', 'We close early.\n+ Coats hang.\n+ Hats lie.', ['Coats hang.', 'Hats lie.']],
  ['numbers', 'We close early.\n1. Coats hang.\n2. Hats lie.', ['1. Coats hang.', '2. Hats lie.']],
  ['numbers with a bracket', 'We close early.\n1) Coats.\n2) Hats.', ['1) Coats.', '2) Hats.']],
  ['letters in brackets', 'We close early.\n(a) Coats.\n(b) Hats.', ['(a) Coats.', '(b) Hats.']],
  [
    'Roman numbers',
    'We close early.\n(i) Coats.\n(ii) Hats.\n(iii) Boots.',
    ['(i) Coats.', '(ii) Hats.', '(iii) Boots.'],
  ],
])('lines that begin with %s are a list', (_, text, points) => {
  expect(listsIn(text)).toEqual([[undefined, points]])
})

test.each([
  ['lines without a mark', 'We close early.\nCoats hang here.\nHats lie there.'],
  ['one line with a mark below a sentence that ends', 'We close early.\n- Coats hang here.'],
  ['one that ends in bold', '**We close early.**\n- Coats hang here.'],
  ['one that ends in quotation marks', 'She said “We close early.”\n- Coats hang here.'],
  ['two such lines with a sentence between', 'We close.\n- Coats hang.\n\nIt is far.\n\n- Hats lie there.'],
  ['years', 'We close early.\n1999) It rained.\n2001) It snowed.'],
  ['one number and one letter', 'We close early.\n1. Coats hang here.\n(a) Hats lie there.'],
])('no list: %s', (_, text) => {
  expect(listsIn(text)).toEqual([])
})

test.each([
  ['with a colon', 'You must bring:\n- a coat\n- a hat', 'You must bring:'],
  ['without one', 'Do not swim if you\n- a coat\n- a hat', 'Do not swim if you'],
  ['over a blank line', 'You must bring:\n\n- a coat\n- a hat', 'You must bring:'],
  ['in bold', '**You must bring**\n- a coat\n- a hat', '**You must bring**'],
])('what ends without an end mark leads to the list below it, %s', (_, text, lead) => {
  expect(listsIn(text)).toEqual([[lead, ['a coat', 'a hat']]])
})

test('one point alone is a list where something leads to it', () => {
  expect(listsIn('You must bring:\n- a coat')).toEqual([['You must bring:', ['a coat']]])
})

test('neither a question nor a heading leads to a list, nor does a sentence that is not right above', () => {
  for (const text of [
    'What must we bring?\n- a coat\n- a hat',
    '# What to bring\n\n- a coat\n- a hat',
    'We bring:\nIt is cold.\n- a coat\n- a hat',
  ])
    expect(listsIn(text)).toEqual([[undefined, ['a coat', 'a hat']]])
})

test("a point's further sentences are of the list, and the next paragraph is not", () => {
  expect(listsIn('1. Come in. It is warm.\n2. Sit down. Eat.\n\nThen you leave. It is far.')).toEqual([
    [undefined, ['1. Come in.', 'It is warm.', '2. Sit down.', 'Eat.']],
  ])
})

test('a passage may have several lists, and where another kind of mark begins the next one does', () => {
  expect(listsIn('Bring:\n- a coat\n- a hat\n\nIt is far.\n\nBuy:\n1) some bread\n2) some milk')).toEqual([
    ['Bring:', ['a coat', 'a hat']],
    ['Buy:', ['1) some bread', '2) some milk']],
  ])
  expect(listsIn('1. Come in.\n2. Sit down.\n(1) Eat.\n(2) Drink.\n(a) Sing.\n(b) Sleep.')).toEqual([
    [undefined, ['1. Come in.', '2. Sit down.']],
    [undefined, ['(1) Eat.', '(2) Drink.']],
    [undefined, ['(a) Sing.', '(b) Sleep.']],
  ])
})

test.each([
  ['(b) cannot swim.', true],
  ['b) cannot swim', true],
  ['(iv) are ill', true],
  ['12. a coat', true],
  ['a coat', true],
  ['élan', true],
  ['A coat', false],
  ['(b) Nobody swims.', false],
  ['2 coats', false],
  ['', false],
])('%j goes on with what leads to its list: %j', (point, goesOn) => {
  expect(isFragment(point)).toBe(goesOn)
})

test('a list within a list leads to no point of the outer one', () => {
  const text = 'You must bring:\n1. a rope\n2. a lamp\n   - with oil\n   - with a wick\n3. a woollen hat'
  expect(listsIn(text).map(([lead]) => lead)).toEqual(['You must bring:', undefined])
})

test('the first point of a passage, which shows no mark, leads to none', () => {
  const text = '- fresh milk from cows\n- boiled eggs of hens\n- grilled trout from lakes'
  expect(listsIn(text)).toEqual([[undefined, ['boiled eggs of hens', 'grilled trout from lakes']]])
})
