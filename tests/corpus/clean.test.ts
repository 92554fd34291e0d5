import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean } from '../../src/corpus/clean.ts'

test('line ends of any kind become \\n', () => {
  expect(clean('a\r\nb\rc\fd\u2028e\u0085f\u2029g')).toBe('a \nb\nc\nd\ne\nf\ng')
})

test('control characters and tabs become spaces, so that offsets stay', () => {
  expect(clean('a\tb\u0007c\u0000d\u001fe')).toBe('a b c d e')
})

test('a decomposed å keeps its ring, and a ring that no letter takes goes', () => {
  expect(clean('Malmo\u0308 a\u030angstro\u0308m')).toBe('Malmo\u0308 å\u2060ngstro\u0308m')
  expect(clean('x\u030a under\u0333line over\u033fline')).toBe('x\u2060 under\u2060line over\u2060line')
})

test('bidirectional embeddings go, isolates stay, runs of direction marks become one', () => {
  expect(clean('a\u202bb\u202cc\u2067d\u2069')).toBe('a\u2060b\u2060c\u2067d\u2069')
  expect(clean('a\u200e\u200f\u200eb')).toBe('a\u2060\u2060\u200eb')
})

test('a lone surrogate becomes the replacement character, a pair stays', () => {
  expect(clean('a\ud800b 😀')).toBe('a\ufffdb 😀')
})

/** What Telegram does to a text, by the rules of its server, one character at a time. */
function telegram(text: string): string {
  const kept = Array.from(text, character => {
    const code = character.codePointAt(0) ?? 0
    if (code === 0x0d || (code >= 0x2028 && code <= 0x202e)) return ''
    if (code === 0x030a || code === 0x0333 || code === 0x033f) return ''
    return code < 0x20 && code !== 0x0a ? ' ' : character
  }).join('')
  return kept.replace(/[\u200e\u200f]+(?=[\u200e\u200f])/gu, run => '\u200c'.repeat(run.length))
}

test('Telegram finds nothing left to change, nor does a second cleaning, whatever the text', () => {
  const odd = [
    '\u030a',
    '\u0333',
    '\u0301',
    'a',
    'z',
    '\u202a',
    '\u200e',
    '\u200f',
    '\r',
    '\t',
    '\ufeff',
    '\ud800',
  ]
  const texts = fc.array(fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary', maxLength: 3 })))
  fc.assert(
    fc.property(texts, parts => {
      const once = clean(parts.join(''))
      expect(clean(once)).toBe(once)
      expect(once).toHaveLength(parts.join('').length)
      expect(telegram(once)).toBe(once)
    }),
    { numRuns: 500 },
  )
})
