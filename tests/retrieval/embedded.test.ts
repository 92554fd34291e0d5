import { describe, expect, test } from 'vitest'
import { CONTRACT_DOCUMENTS, retrieverContract } from '../contracts/retriever.ts'
import { openEmbedded } from '../support/embedded.ts'

retrieverContract('the embedded engine', async () => openEmbedded(CONTRACT_DOCUMENTS).retriever)

describe('the library', () => {
  const { library, passages } = openEmbedded(CONTRACT_DOCUMENTS)
  const [first] = passages

  test('opens a passage by its handle, however it is cased', async () => {
    expect(await library.passage(first?.handle ?? '')).toEqual({ kind: 'found', passage: first })
    expect(await library.passage((first?.handle ?? '').toUpperCase())).toEqual({
      kind: 'found',
      passage: first,
    })
  })

  test('an old handle opens what stands there now, and says that it changed', async () => {
    const edited = CONTRACT_DOCUMENTS.map(one =>
      one.id === 'harbour' ? { ...one, text: `Now: ${one.text}` } : one,
    )
    const opened = await openEmbedded(edited).library.passage(first?.handle ?? '')
    expect(opened).toMatchObject({ kind: 'changed', passage: { source: { id: 'harbour' } } })
  })

  test('the handle of a document that was removed is gone', async () => {
    const rest = CONTRACT_DOCUMENTS.filter(({ id }) => id !== 'harbour')
    expect(await openEmbedded(rest).library.passage(first?.handle ?? '')).toEqual({ kind: 'gone' })
  })

  test.each(['', 'hello', '../../etc/passwd', 'a-b-c', '---'])('%j is no handle', async handle => {
    expect(await library.passage(handle)).toEqual({ kind: 'malformed' })
    expect(await library.around(handle, 1)).toEqual([])
  })

  test('lists documents in pages, and finds them by the words of their titles', async () => {
    const page = await library.documents({ offset: 1, limit: 2 })
    expect(page.total).toBe(5)
    expect(page.sources.map(({ id }) => id)).toEqual(['mill', 'tower'])
    const titled = await library.documents({ offset: 0, limit: 5, title: 'LIGHT' })
    expect(titled.sources.map(({ id }) => id)).toEqual(['tower'])
    expect((await library.documents({ offset: 0, limit: 5, title: 'the zeppelin' })).total).toBe(0)
  })

  test('slices only what there is', async () => {
    expect(await library.slice('twin-a', { start: 2, end: 11 })).toBe('cormorant')
    expect(await library.slice('twin-a', { start: 2, end: 999 })).toBeUndefined()
    expect(await library.slice('nobody', { start: 0, end: 1 })).toBeUndefined()
  })

  test('an empty corpus answers everything with nothing', async () => {
    const { retriever, library: empty } = openEmbedded([])
    expect(
      await retriever.search(await retriever.interpret({ text: 'mill', phrases: [], without: [] }), 5),
    ).toEqual([])
    expect(await empty.documents({ offset: 0, limit: 5 })).toEqual({ total: 0, sources: [] })
  })
})
