import { expect, test } from 'vitest'
import { asksWhen, isDate, isYear, tellsWhen } from '../../src/text/dates.ts'

test.each(['1954', '1955-57', '1914–1918', '1950s', '1954/55', 'ca. 1960', 'c. 1960:', '1955.'])(
  '%s is a year',
  line => {
    expect(isYear(line)).toBe(true)
  },
)

test.each([
  '123',
  '2154',
  '1957-55',
  '1000-1200',
  '1954-1954',
  '19.54',
  'In 1954',
  '1954 the',
  '12,1954',
  '',
])('%j is none', line => {
  expect(isYear(line)).toBe(false)
})

test.each([
  '1954',
  '14-16 August',
  'Friday, 14th of August',
  'Week 3',
  'Jan 2024',
  'Easter 1954',
  'Sunday morning',
  'the 1950s',
  '3rd of May',
])('%s is a date', text => {
  expect(isDate(text)).toBe(true)
})

test.each([
  'C',
  'C++',
  'The',
  'In',
  '12.50',
  '£12',
  '§ 12',
  '4.2',
  '01774 555 207',
  'The march of August Bier',
  '',
  '1'.repeat(1e6),
])('a heading is none: %#', text => {
  expect(isDate(text)).toBe(false)
})

test.each([
  'in 1911',
  'the 1950s',
  'On Fridays',
  'Mon-Fri 9-17',
  'at 9.30',
  '5 pm',
  '3rd',
  'after the war',
  '5 May',
  'Jan 5',
  '12/05/24',
  'half past nine',
  'at weekends',
  'AD 79',
  'It fell in 476.',
])('%s tells when', text => {
  expect(tellsWhen(text)).toBe(true)
})

test.each([
  'The oven was repaired by Mr Smith.',
  'It may rain.',
  '25 people',
  'twelve of them',
  'Mr Smith can be asked.',
])('%s does not', text => {
  expect(tellsWhen(text)).toBe(false)
})

test('when something was may be asked for, or under what condition', () => {
  for (const question of [
    'When was it built?',
    'when is the shop open',
    'Since when did it rain?',
    'When can I swim?',
  ])
    expect(asksWhen(question)).toBe(true)
  for (const question of [
    'When should it be used?',
    'When is a helmet required?',
    'What happens when it rains?',
    'Who was it?',
  ])
    expect(asksWhen(question)).toBe(false)
})
