import { expect, test } from 'vitest'
import { measureAsked } from '../../src/text/measures.ts'

test.each<[question: string, told: string[], not: string[]]>([
  [
    'How long may I stay?',
    [
      'Three nights at most.',
      'You may stay two working days.',
      'a 30-minute walk',
      'until noon',
      'a fortnight',
      'It is 4 m.',
    ],
    ['It is long.', 'for a long time', 'We met on the second day.', 'It costs £20.', 'by the weekend'],
  ],
  ['How soon must I reply?', ['within 7 days', 'in an hour'], ['as soon as you can']],
  ['How many more days of leave do I get?', ['twenty-five days', '30 days'], ['There are thirty of them.']],
  ['How much notice must I give?', ['a month', 'two weeks before'], ['some notice', '£20']],
  [
    'How often is the bin emptied?',
    [
      'every Monday',
      'twice',
      'fortnightly',
      'three times',
      'per month',
      'once',
      'on one day a week',
      'annually',
    ],
    ['It is emptied.', 'within two weeks', 'on Monday'],
  ],
  ['How many times may I try?', ['twice'], ['There are 3.']],
  [
    'How old must I be?',
    ['at least 16 years old', 'aged 12', 'under 16', 'born in 1970', 'over-16s only', 'under-5s'],
    ['Adults only.', 'You must be older.', 'There are 18 of us.'],
  ],
  ['What age may they start at?', ['over 18'], ['at school']],
  ['How warm is the pool?', ['28 °C', '28 degrees'], ['It is warm.', '28 people']],
  ['What is the temperature of the pool?', ['28°'], ['two days']],
  [
    'How far is the sea?',
    ['two miles', '300 m', '3km', 'an acre', '1.8 metres', '6ft'],
    ['It is far.', 'ten minutes', '3 meals'],
  ],
  ['How heavy is the bag?', ['20 kg', 'three stone', '2 tonnes'], ['It is heavy.', '20 kings']],
  [
    'How much does it cost?',
    [
      '£5',
      '€ 5',
      '5 €',
      '20p',
      '5 euros',
      '20 per cent',
      '20%',
      'They pay 3.50 each.',
      'Entry is free.',
      'no charge',
    ],
    ['It is dear.', '10 people', 'five of us', 'in two weeks', '5 plants'],
  ],
  ['Is there a deposit?', ['$100'], ['It is paid back.', 'a freehold']],
  ['What is the fare to Ghent?', ['12 euros'], ['three hours']],
])('%s is told by its measure', (question, told, not) => {
  const measure = measureAsked(question)
  for (const text of told) expect(text).toMatch(measure as RegExp)
  for (const text of not) expect(text).not.toMatch(measure as RegExp)
})

test.each([
  'Who wrote it?',
  'How many people came?',
  'Somehow long ago he left.',
  'Who is the rental agent?',
  'How is the weather?',
  'Where do they show often?',
  '',
])('%j asks for no measure', question => {
  expect(measureAsked(question)).toBeUndefined()
})

test('the first measure that is asked for is the one that counts', () => {
  // A length of time and not a price, a frequency and not a length of time.
  expect('£3').not.toMatch(measureAsked('How long does a cheap fare last?') as RegExp)
  expect('two weeks').not.toMatch(measureAsked('How often, and for how long?') as RegExp)
})

test('letter case does not matter', () => {
  expect('TWO DAYS').toMatch(measureAsked('HOW LONG IS IT?') as RegExp)
})
