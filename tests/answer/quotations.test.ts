import { expect, test } from 'vitest'
import { quotationsIn, tears } from '../../src/answer/quotations.ts'

const found = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['straight', 'He said "yes" and "no".', ['"yes"', '"no"']],
  ['curly', 'He said “yes” and “no”.', ['“yes”', '“no”']],
  ['German', 'Er sagte „ja“ und „nein”.', ['„ja“', '„nein”']],
  ['French', 'Il dit « oui » et «non».', ['« oui »', '«non»']],
  ['angles turned round', 'Er sagte »ja« und »nein«.', ['»ja«', '»nein«']],
])('what stands between marks is a quotation, marks included: %s', (_, text, quotations) => {
  expect(found(text)).toEqual(quotations)
})

test.each([
  ['“She wrote "no" to me.”'],
  ['« On dit “non” ici. »'],
  ['„Er sagte «nein» zu mir.“'],
  ['“She wrote ‘no’ to me.”'],
])('what stands within another is part of that: %s', text => {
  expect(found(text)).toEqual([text])
})

test('an inch mark is none, with a quotation beside it or with another inch mark', () => {
  expect(found('a 12" board')).toEqual([])
  expect(found('a 12" board and a 6" board')).toEqual([])
  expect(found('a 12" board is "long"')).toEqual(['"long"'])
  // A number may end what is quoted.
  expect(found('He wrote "in 1999" on it.')).toEqual(['"in 1999"'])
})

test('a mark without its partner in the same paragraph is none', () => {
  expect(found('He said: “Go home.')).toEqual([])
  expect(found('Go home.” He left.')).toEqual([])
  expect(found('“Go home”, he said.\n\n“Stay.\n \nHe said “no”.')).toEqual(['“Go home”', '“no”'])
  // A line end alone parts no paragraphs.
  expect(found('He said: “Go\nhome.”')).toEqual(['“Go\nhome.”'])
})

test('a quotation is where it stands in the text, in later paragraphs too', () => {
  expect(quotationsIn('Yes.\n\nHe said “no”.')).toEqual([{ start: 14, end: 18 }])
  expect(quotationsIn('')).toEqual([])
})

test.each([
  ['before it', 0, 10, false],
  ['behind it', 20, 30, false],
  ['all of it', 10, 20, false],
  ['all of it and more', 5, 25, false],
  ['its beginning', 5, 15, true],
  ['its end', 15, 25, true],
  ['its middle', 12, 18, true],
  ['all but its last mark', 10, 19, true],
  ['all but its first mark', 11, 20, true],
])('a span tears the quotation from 10 to 20 where it holds only part: %s', (_, start, end, torn) => {
  expect(tears({ start, end }, { start: 10, end: 20 })).toBe(torn)
})

test('very many marks are read', () => {
  expect(quotationsIn(`zebra two "${'"'.repeat(400_000)} end`).length).toBeGreaterThan(0)
})
