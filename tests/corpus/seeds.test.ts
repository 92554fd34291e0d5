import { beforeAll, expect, test } from 'vitest'
import { type Corpus, loadCorpus } from '../../src/corpus/load.ts'
import { createSentenceSplitter } from '../../src/text/sentences.ts'

let corpus: Corpus
beforeAll(async () => {
  corpus = await loadCorpus('seeds', createSentenceSplitter())
})

const holding = (words: string) => corpus.passages.filter(({ text }) => text.includes(words))
const sentenceWith = (words: string): string | undefined =>
  corpus.passages
    .flatMap(({ text, span, sentences }) =>
      sentences.map(({ start, end }) => text.slice(start - span.start, end - span.start)),
    )
    .find(sentence => sentence.includes(words))

test('both seeds are read as they describe themselves, and nothing is made up', () => {
  expect(corpus.faults).toEqual([])
  expect(corpus.documents).toMatchObject([
    { id: '000_9df1b11c7a13afe3.txt', publisher: 'Caliber.Az', language: 'en' },
    { id: '001_6b7e29f5ac547f93.txt', author: 'Varden Tsulukidze', published: '2023-07-18', language: 'en' },
  ])
  for (const document of corpus.documents) expect(document.url).toBeUndefined()
  expect(corpus.documents.map(({ text }) => text.slice(0, 30))).toEqual(
    corpus.documents.map(({ title }) => title.slice(0, 30)),
  )
})

test('names with a point inside stay whole', () => {
  expect(sentenceWith('Caliber.Az presents')).toBe(
    'Caliber.Az presents an interview with Israeli officer and military analyst Yigal Levin.',
  )
  expect(sentenceWith('i24news.tv published')).toMatch(/^Following Yoav Gallant's visit,.*security\."$/u)
})

test('the answers of the interview carry their questions', () => {
  const [answer] = holding('Russia is using the same tactics')
  expect(answer?.context?.text).toMatch(
    /^Last Saturday, explosions erupted.*What lies behind such behaviour\?$/u,
  )
  const [turn] = holding('head of the State Border Guard Service, Elchin Guliyev')
  expect(turn?.sentences.map(({ kind }) => kind)).toEqual(['statement', 'question'])
})

test("the page's furniture is in no passage, the author's name is", () => {
  for (const words of [
    '622',
    'Write comment',
    'Warning!',
    'In their comments',
    'You can enter',
    'News feed',
    '11:40',
  ]) {
    expect(holding(words), words).toEqual([])
    expect(corpus.documents[1]?.text).toContain(words)
  }
  expect(holding('Varden Tsulukidze')).toHaveLength(1)
})

test('passages are of a size to quote from', () => {
  for (const { text } of corpus.passages) expect(text.split(/\s+/u).length).toBeLessThanOrEqual(150)
})
