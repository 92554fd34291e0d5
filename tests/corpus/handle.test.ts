import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentKey, handleOf, parseHandle, versionKey } from '../../src/corpus/handle.ts'

const spans = fc
  .tuple(fc.nat(2 ** 31 - 1), fc.nat(2 ** 31 - 1))
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

test('a handle opens what it was made of, also typed in capitals, and stays short', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), spans, (id, version, span) => {
      const handle = handleOf({ id, version }, span)
      expect(handle).toMatch(/^[a-z0-9-]{1,40}$/u)
      const parsed = { document: documentKey(id), version: versionKey(version), span }
      expect(parseHandle(handle)).toEqual(parsed)
      expect(parseHandle(` ${handle.toUpperCase()}\n`)).toEqual(parsed)
    }),
  )
})

test('a handle keeps its document when the version changes', () => {
  const span = { start: 48, end: 351 }
  const [before, after] = ['1', '2'].map(version => parseHandle(handleOf({ id: 'a.txt', version }, span)))
  expect(before?.document).toBe(after?.document)
  expect(before?.version).not.toBe(after?.version)
})

test.each([
  '',
  'hello',
  '123456789-1234-5',
  '123456789-1234-05-8f',
  '123456789-1234-5-0',
  '123456789-1234-zzzzzz-zzzzzz',
])('%j is no handle', text => {
  expect(parseHandle(text)).toBeUndefined()
})
