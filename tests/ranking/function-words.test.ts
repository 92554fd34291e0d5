import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  PASSAGE,
  PASSAGE_FEATURE_NAMES,
  SENTENCE,
  SENTENCE_FEATURE_NAMES,
} from '../../src/ranking/features.ts'
import { FunctionWords } from '../../src/ranking/function-words.ts'
import { englishAnalyzer } from '../../src/text/analyzer.ts'
import { preparedQuery, wordsOf } from '../support/prepared-query.ts'

test('a sentence with the function words of the question has the larger share', () => {
  const [by, of] = look('Who was it painted by?', [
    ['It was painted by Ann.'],
    ['It is the painting of Ann.'],
  ]) as [Figures, Figures]
  expect(by.sentences[0]?.functionWords).toBeGreaterThan(of.sentences[0]?.functionWords as number)
  expect(by.passage.functionWords).toBe(by.sentences[0]?.functionWords)
})

test('a rare function word counts for more than one that every sentence has', () => {
  const [into, the] = look('What did the river run into?', [
    ['It went into a lake.', 'Here is the rest.'],
    ['It passed the lake.', 'Here is the rest.'],
  ]) as [Figures, Figures]
  expect(into.sentences[0]?.functionWords).toBeGreaterThan(the.sentences[0]?.functionWords as number)
})

test('words that only ask are not looked for', () => {
  for (const question of ['Who? What? Where?', 'painted mill', '']) {
    expect(new FunctionWords(preparedQuery(question), englishAnalyzer).isNone).toBe(true)
  }
  const [one] = look('Which of whom was it?', [['Whom did it see, which?']]) as [Figures]
  const [two] = look('Which of whom was it?', [['Did it see?']]) as [Figures]
  expect(one.sentences[0]).toEqual(two.sentences[0])
})

test('a function word stands beside the word it was asked with, or elsewhere', () => {
  const [beside, elsewhere] = look('Who was blamed for the fire?', [
    ['The baker was blamed, and paid.'],
    ['It was the baker that people blamed.'],
  ]) as [Figures, Figures]
  expect(beside.passage.functionPairs).toBeGreaterThan(0)
  expect(elsewhere.passage.functionPairs).toBe(0)
})

test('a text in the present is of another time than a question about the past', () => {
  const texts = [['The mill is white.', 'It was red.'], ['The mill is white.'], ['A white mill!']]
  const [both, present, neither] = look('What colour was the mill?', texts) as [Figures, Figures, Figures]
  expect(both.sentences.map(({ otherTense }) => otherTense)).toEqual([1, 0])
  expect(both.passage.otherTense).toBe(0)
  expect(present.passage.otherTense).toBe(1)
  expect(neither.passage.otherTense).toBe(0)
  // Asked about now, or about both, nothing is of another time.
  for (const question of ['What colour is the mill?', 'Is it what it was?']) {
    for (const { passage } of look(question, texts)) expect(passage.otherTense).toBe(0)
  }
})

test('asked what something is, a sentence that says so is told from one that says something else of it', () => {
  const saying = (question: string, ...sentences: string[]) =>
    look(question, [sentences])[0]?.sentences.map(({ isA }) => isA)
  const sentences = [
    'European Union law is a body of treaties.',
    'European Union law is applied by courts.',
    'A body of treaties is the law of Ghana.',
    'By treaty, the law of the European Union, which is old, is also the law of its members.',
    `European law ${'and more of it '.repeat(9)} of the Union is a burden.`,
  ]
  expect(saying('What is European Union law?', ...sentences)).toEqual([1, 0, 0, 1, 0])
  expect(saying('Who made European Union law?', ...sentences)).toEqual([0, 0, 0, 0, 0])
  expect(saying('What does the word lexeme mean?', 'A lexeme is a word.', 'A word is a unit.')).toEqual([
    1, 0,
  ])
  expect(saying('Who was Ada Byron?', 'Ada Byron was an engineer.', 'It was Ada Byron.')).toEqual([1, 0])
  expect(saying('define lexeme', 'A lexeme denotes a word.', 'See lexeme.')).toEqual([1, 0])
})

test('every figure is a share, whatever is asked of whatever texts', () => {
  const word = fc.constantFrom(
    'was',
    'is',
    'by',
    'the',
    'mill',
    'Ann',
    '1911',
    'who',
    'painted',
    'İ',
    '…',
    '',
  )
  const text = fc.array(word, { maxLength: 60 }).map(words => words.join(' '))
  fc.assert(
    fc.property(text, fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 }), (question, texts) => {
      for (const { passage, sentences } of look(question, texts)) {
        for (const value of [passage, ...sentences].flatMap(Object.values) as number[]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
      }
    }),
  )
})

test('a question of a thousand words is looked for by its first', () => {
  const many = Array.from({ length: 1000 }, (_, i) => `by w${i}`).join(' ')
  const [one] = look(many, [['It stood by w0.', 'It stood near w999.']]) as [Figures]
  expect(one.sentences[0]?.functionWords).toBeGreaterThan(0)
  expect(one.sentences[1]?.functionWords).toBe(0)
})

interface Figures {
  readonly passage: Readonly<Record<'functionWords' | 'functionPairs' | 'otherTense', number>>
  readonly sentences: readonly Readonly<Record<'functionWords' | 'otherTense' | 'isA', number>>[]
}

/** The figures of passages that have these sentences. */
function look(question: string, texts: readonly (readonly string[])[]): Figures[] {
  const query = preparedQuery(question)
  const opened = texts.map((sentences, passage) => ({
    evidence: {
      passage,
      features: new Float64Array(PASSAGE_FEATURE_NAMES.length),
      sentences: sentences.map(() => new Float64Array(SENTENCE_FEATURE_NAMES.length)),
      held: sentences.map(text => {
        const terms = wordsOf(text).map(({ term }) => term)
        return query.slots.reduce((mask, { term }, i) => (terms.includes(term) ? mask | (1 << i) : mask), 0)
      }),
    },
    sentences,
  }))
  new FunctionWords(query, englishAnalyzer).look(opened)
  return opened.map(({ evidence: { features, sentences } }) => ({
    passage: {
      functionWords: features[PASSAGE.functionWords] as number,
      functionPairs: features[PASSAGE.functionPairs] as number,
      otherTense: features[PASSAGE.otherTense] as number,
    },
    sentences: sentences.map(values => ({
      functionWords: values[SENTENCE.functionWords] as number,
      otherTense: values[SENTENCE.otherTense] as number,
      isA: values[SENTENCE.isA] as number,
    })),
  }))
}
