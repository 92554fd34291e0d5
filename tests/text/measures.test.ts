import { expect, test } from 'vitest'
import { asksForPrice, type Measure, measureAsked, tellsMeasure } from '../../src/text/measures.ts'

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
    [
      'It is long.',
      'since 2021',
      'It was built in 1911.',
      'for a long time',
      'We met on the second day.',
      'It costs £20.',
      'by the weekend',
    ],
  ],
  ['How long has it been closed?', ['since August', 'two weeks', 'It was in 1911.'], ['It is 4 m.', 'long']],
  ['How far back does it go?', ['from 1850', 'three centuries'], ['It goes back.', '3 km']],
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
      'The final cost was 2,845.',
      'A lost card costs 12.',
      '28 a night',
      'Nine pounds',
      'two-fifths',
      'three inches',
    ],
    ['It is dear.', '10 people', 'five of us', 'in two weeks', '5 plants', 'It costs a lot. 5 came.'],
  ],
  ['Is there a deposit?', ['$100'], ['It is paid back.', 'a freehold']],
  ['How much is the berth?', ['Dry berth: 410'], ['The gate opens at 10:30', 'Score 2:1', 'Berths: three']],
  ['How heavy is the raincoat?', ['450 grams'], ['9 metres']],
  ['How high is the roof?', ['five-stories', '12 m'], ['high', 'ten days']],
  [
    'How heavy is the anchor?',
    ['six hundred kilos', '3 tonnes', '200 mg', 'ten stones'],
    ['nineteen metres', '12 m', 'ten days'],
  ],
  ['How much does the lens weigh?', ['two tons'], ['two metres', '£5']],
  ['How heavy is the rain?', ['300 mm', '5 %'], ['ten days']],
  ['What is the fare to Ghent?', ['12 euros'], ['three hours']],
  // Where it takes somebody somewhere, "until 3 October" is for booking it.
  ['How long does the coach take?', ['three hours', '1:30'], ['Book until 3 October.']],
  ['How long should I take the tablets?', ['until the packet is empty'], ['with water']],
  [
    'wasp nest price',
    ['95 €', 'Nests: 12.50', 'Adult ticket – 12.50', '12.50-15.00'],
    ['open from 8.00-12.00', '8.00 to 12.30', 'at 18.00', 'from two'],
  ],
  [
    'What is the phone number of the steward?',
    ['01774 555 207', '+43 (1) 555-20', '555.123.4567', '0800–1111', 'call 999', 'ext. 44'],
    ['room 207', '28 a night', '1914-1918'],
  ],
  ['Which number to call at night?', ['01774 555 207'], ['It is open at night.']],
  ['What is her email address?', ['ann@mill.example'], ['Mill Lane 5']],
])('%s is told by its measure', (question, told, not) => {
  const measure = measureAsked(question)?.told
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
  'May I charge my phone?',
  'Can you help me with my rent?',
  'Which age-related illness is it?',
  'What changed about how old rows are frozen?',
  'What should I pay attention to, the price?',
  'Why did my phone stop?',
  'Do I have to give my phone number?',
  'Can I change my email address?',
  'late fee policy',
  'What were the charges against the captain?',
  'How high does it rank?',
  '',
])('%j asks for no measure', question => {
  expect(measureAsked(question)).toBeUndefined()
})

test('the first measure that is asked for is the one that counts', () => {
  // A length of time and not a price, a frequency and not a length of time.
  expect('£3').not.toMatch(measureAsked('How long does a cheap fare last?')?.told as RegExp)
  expect('two weeks').not.toMatch(measureAsked('How often, and for how long?')?.told as RegExp)
})

test.each([
  ['How long is it?', 'It is 142 metres long.', 'a length of 142 metres', '142 metres'],
  ['How tall is it?', 'about ten feet tall', 'Its height is 3 m', '3 m'],
  ['How wide is it?', '3 m across', 'width: 3 m', '3 m'],
  ['How deep is it?', 'two metres deep', 'to a depth of 2 m', '2 m'],
  ['How heavy is it?', 'It weighs 3 tonnes', 'The weight is 3 kg', '3 kg'],
  ['How old is she?', 'She is ten years old.', 'aged 10, her age being 10', 'for ten years, she is 10'],
  ['How far is it?', 'two miles away', 'a distance of 2 miles', '2 miles'],
])('%s is told best by a measure with its name', (question, first, second, kind) => {
  const measure = measureAsked(question) as Measure
  expect(tellsMeasure(first, measure)).toBe(1)
  expect(tellsMeasure(second, measure)).toBe(1)
  expect(tellsMeasure(kind, measure)).toBe(0.6)
  expect(tellsMeasure('as long as it is deep', measure)).toBe(0)
})

test('a price may be asked for in several ways', () => {
  for (const question of ['How much is a berth?', 'What does the saw cost?', 'berth price'])
    expect(asksForPrice(question)).toBe(true)
  for (const question of [
    'How long is a berth?',
    'Who sets the price?',
    'Why does it cost so much?',
    'Reducing costs',
  ])
    expect(asksForPrice(question)).toBe(false)
})

test('a long letter is soon looked at', () => {
  // Quadratic time would take minutes: the test run's own limit is the assertion.
  for (const sign of ['–', '!', '@', '1,', 'a '])
    for (const question of ['How long is it? ', 'What is her email address? ', ''])
      expect(measureAsked(question + sign.repeat(400_000)) === undefined).toBe(question === '')
})

test('letter case does not matter', () => {
  expect('TWO DAYS').toMatch(measureAsked('HOW LONG IS IT?')?.told as RegExp)
})
