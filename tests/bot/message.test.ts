import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeAction, encodeAction } from '../../src/bot/callback.ts'
import { readSaid } from '../../src/bot/command.ts'
import { foreign, shorten } from '../../src/bot/foreign.ts'
import { blockquote, bold, join, joinWith, link } from '../../src/bot/message.ts'
import { createThrottle } from '../../src/bot/throttle.ts'

test('offsets count UTF-16 code units, also after an emoji and inside a frame', () => {
  const { text, entities } = join('👍 ', blockquote(join('a ', bold('b'), link(' c', 'https://a.b'))))
  expect(text).toBe('👍 a b c')
  expect(entities).toEqual([
    { type: 'blockquote', offset: 3, length: 5 },
    { type: 'bold', offset: 5, length: 1 },
    { type: 'text_link', offset: 6, length: 2, url: 'https://a.b' },
  ])
})

test('what says nothing leaves no separator behind', () => {
  expect(joinWith('\n', ['', bold('a'), join(), 'b']).text).toBe('a\nb')
})

test.each([
  ['ask @durov today', ['@durov']],
  ['mail ann@example.org', []],
  ['type /start or and/or 1/2', ['/start']],
  ['#news and no#news, #1', ['#news']],
  ['costs $AAPL or $5', ['$AAPL']],
])('in "%s" a chat would find %j, so that is set in code', (text, live) => {
  const fragment = foreign(text)
  expect(fragment.text).toBe(text)
  expect(fragment.entities.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual(live)
})

test('shortening ends between words and never halves an emoji', () => {
  expect(shorten('one two three', 9)).toBe('one two…')
  expect(shorten('one', 3)).toBe('one')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
      const short = shorten(text, limit)
      return short.length <= limit && !/\p{Surrogate}/u.test(short)
    }),
  )
})

test.each([
  { do: 'more', skip: 3, words: { kind: 'given', text: 'why: a "b"\nc?' } },
  { do: 'search', offset: 5, words: { kind: 'given', text: 'x' } },
  { do: 'documents', offset: 8, words: undefined },
  { do: 'documents', offset: 8, words: { kind: 'given', text: 'war' } },
  { do: 'open', number: 12 },
  { do: 'ask', number: 0, words: { kind: 'given', text: 'well?' } },
  { do: 'around', handle: 'k3f9a2xq0-b7q1-1c4-8f', turn: false },
  { do: 'source', handle: 'k3f9a2xq0-b7q1-1c4-8f', turn: true },
  { do: 'quotes', count: 2 },
] as const)('a button for $do comes back as it went', action => {
  expect(decodeAction(encodeAction(action) ?? '')).toEqual(action)
})

test('a long question stays within 64 bytes of a button, and says that the store has it', () => {
  const data = encodeAction({ do: 'more', skip: 3, words: { kind: 'given', text: 'ж'.repeat(40) } })
  expect(data).toBe('m:3:')
  expect(decodeAction('m:3:')).toEqual({ do: 'more', skip: 3, words: { kind: 'stored' } })
})

test.each([
  '',
  'x',
  'm:',
  'm:-1:x',
  'p:99999999:x',
  'o:1e3',
  'n:4',
  's:',
  's:a b',
  `s:${'a'.repeat(41)}`,
  'zz:1',
])('data that we never made is refused: "%s"', data => expect(decodeAction(data)).toBeUndefined())

test.each([
  ['/search@Quoth_Bot  words', { kind: 'command', name: 'search', rest: 'words' }],
  ['/SOURCE', { kind: 'command', name: 'source', rest: '' }],
  ['/search\ntwo\nlines', { kind: 'command', name: 'search', rest: 'two\nlines' }],
  ['/search@other_bot words', { kind: 'elsewhere' }],
  ['5/6 of what?', { kind: 'words', text: '5/6 of what?' }],
  ['/etc/passwd holds what?', { kind: 'words', text: '/etc/passwd holds what?' }],
])('%j is read as %j', (text, said) => expect(readSaid(text, 'quoth_bot')).toEqual(said))

test('twenty questions at once, then one a second, and one word about it', () => {
  let now = 0
  const throttle = createThrottle(() => now)
  const paces = Array.from({ length: 22 }, () => throttle(1))
  expect(paces).toEqual([...Array(20).fill('go'), 'tell', 'silent'])
  expect(throttle(2)).toBe('go')
  now += 1000
  expect([throttle(1), throttle(1)]).toEqual(['go', 'tell'])
})

test('a clock that is set back silences nobody', () => {
  let now = 7_200_000
  const throttle = createThrottle(() => now)
  for (let i = 0; i < 5; i++) throttle(1)
  now -= 3_600_000
  expect(Array.from({ length: 16 }, () => throttle(1))).toEqual([...Array(15).fill('go'), 'tell'])
  now += 1000
  expect(throttle(1)).toBe('go')
})
