import { expect, test } from 'vitest'
import { numberWords, saidNumbers } from '../../src/text/numbers.ts'

test.each([
  ['21', 'twenty one'],
  ['99', 'ninety nine'],
  ['100', 'one hundred'],
  ['105', 'one hundred five'],
  ['340', 'three hundred forty'],
  ['1,200', 'one thousand two hundred'],
  ['2005', 'two thousand five'],
  ['13000', 'thirteen thousand'],
  ['42,311', 'forty two thousand three hundred eleven'],
  ['999,999', 'nine hundred ninety nine thousand nine hundred ninety nine'],
])('%s takes the words: %s', (digits, words) => {
  expect(numberWords(digits)).toEqual(words.split(' '))
})

test.each(['0', '7', '20', '90', '1000000', '1,000,000', '12,00', '1,2', '1.5', '25th', 'x25', 'twenty', ''])(
  '%j takes one word, or is no whole number below a million',
  text => expect(numberWords(text)).toEqual([]),
)

test.each<[text: string, numbers: [digits: string, words: string][]]>([
  ['It has two thousand five hundred rooms.', [['2500', 'two thousand five hundred']]],
  ['Twenty-five people', [['25', 'twenty five']]],
  ['ONE HUNDRED', [['100', 'one hundred']]],
  ['one hundred and five', [['105', 'one hundred five']]],
  ['in two thousand and five we met', [['2005', 'two thousand five']]],
  ['three hundred thousand', [['300000', 'three hundred thousand']]],
  [
    'from twenty-one to forty two',
    [
      ['21', 'twenty one'],
      ['42', 'forty two'],
    ],
  ],
  [
    // Only behind a hundred or a thousand is "and" a part of a number.
    'twenty-one and thirty-two',
    [
      ['21', 'twenty one'],
      ['32', 'thirty two'],
    ],
  ],
])('%j says: %j', (text, numbers) => {
  expect(saidNumbers(text)).toEqual(numbers.map(([digits, words]) => ({ digits, words: words.split(' ') })))
})

test.each([
  ['one word is enough for it', 'five of twenty'],
  ['nobody counts so', 'five twenty, nineteen eighty or twenty twenty'],
  ['one after the other', 'one two three'],
  ['a hundred without its number', 'a hundred and a thousand'],
  ['part of another word', 'twenty-ones and everyone hundredfold'],
  ['a line ends within', 'twenty\nfive'],
  ['nothing', ''],
])('no number of several words: %s', (_, text) => {
  expect(saidNumbers(text)).toEqual([])
})

test('a number that is said is the one that its digits are read as', () => {
  for (const number of [21, 110, 111, 119, 120, 121, 999, 1001, 1010, 20_020, 100_100, 654_321]) {
    const words = numberWords(String(number))
    expect(saidNumbers(words.join(' '))).toEqual([{ digits: String(number), words }])
  }
})

test('a number without end is none', () => {
  expect(saidNumbers(`nine${' hundred'.repeat(500)}`)).toEqual([])
})
