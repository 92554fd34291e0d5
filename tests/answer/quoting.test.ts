import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../src/answer/matching.ts'
import { bestQuote } from '../../src/answer/quoting.ts'
import type { Document, Passage } from '../../src/corpus/document.ts'
import { passagesOf } from '../../src/corpus/passages.ts'
import { englishAnalyzer } from '../../src/text/analyzer.ts'
import { createSentenceSplitter } from '../../src/text/sentences.ts'

/** The quote of a passage of these sentences, worth so much each, for a question of which they hold no word. */
function quoteOf(sentences: readonly (readonly [text: string, worth: number])[], between = ' '): string {
  const text = sentences.map(([sentence]) => sentence).join(between)
  const passages = passagesOf(documentOf(text), createSentenceSplitter())
  expect(passages.map(passage => passage.sentences.length)).toEqual([sentences.length])
  const worth = sentences.map(([, value]) => value)
  const hit = { passage: passages[0] as Passage, score: Math.max(...worth), sentences: worth }
  return bestQuote(hit, createMatcher(NOTHING_ASKED, englishAnalyzer), englishAnalyzer).text
}

/** The quote that a sentence with these words is met for, in the only passage of a text, where `asked` is looked for. */
function quoteMet(text: string, met: string, asked: readonly string[] = [], title = ''): string {
  const [passage, ...others] = passagesOf({ ...documentOf(text), title }, createSentenceSplitter())
  expect(others).toEqual([])
  const worth =
    passage?.sentences.map(({ start, end }) => (text.slice(start, end).includes(met) ? 9 : 0)) ?? []
  expect(worth.filter(value => value > 0)).toHaveLength(1)
  const hit = { passage: passage as Passage, score: 9, sentences: worth }
  const terms = asked.map(word => {
    const { term, form } = englishAnalyzer.lookAt(word)
    return { form, term, traits: 0, idf: 1, df: 1, variants: [], kindred: [], suggestions: [] }
  })
  const query = { question: { text: asked.join(' '), phrases: [], without: [] }, terms }
  return bestQuote(hit, createMatcher(query, englishAnalyzer), englishAnalyzer).text
}

function documentOf(text: string): Document {
  return { id: 'one', title: '', text, language: 'en', file: 'one.txt', version: 'v', length: text.length }
}

const NOTHING_ASKED = { question: { text: '', phrases: [], without: [] }, terms: [] }

const SHORT = 'Ann is a miller.'
const OTHER = 'Bob has seven mills near the river.'
const LONG = `Every summer ${'the mill and the barn by the river and '.repeat(5)}the house are painted white.`

describe('a quotation', () => {
  const FIRST = 'He told the miners: "The seam is flooded.'
  const MIDDLE = 'The pumps have stopped.'
  const MORE = 'Nobody knows why.'
  const LAST = 'Go home."'

  test('is quoted to its end, wherever it was met', () => {
    const all = [FIRST, MIDDLE, MORE, LAST]
    for (const met of [0, 3]) {
      expect(quoteOf(all.map((sentence, i) => [sentence, i === met ? 9 : 0]))).toBe(all.join(' '))
    }
  })

  test('of guillemets or low marks as well', () => {
    for (const [open, close] of ['«»', '„”', '“”']) {
      const all = [`He said: ${open}We dig on.`, `We find coal.${close}`]
      expect(quoteOf(all.map((sentence, i) => [sentence, i === 0 ? 9 : 0]))).toBe(all.join(' '))
    }
  })

  test('that is longer than a quote may be is not completed', () => {
    const all = [FIRST, LONG, LONG, LAST]
    expect(quoteOf(all.map((sentence, i) => [sentence, i === 0 ? 9 : 0]))).toBe(FIRST)
  })
})

describe('a quotation of several sentences', () => {
  test.each([
    ['straight', '"', '"'],
    ['curly', '“', '”'],
    ['German', '„', '“'],
    ['French', '« ', ' »'],
    ['angles turned round', '»', '«'],
  ])('is quoted with all of it for one from its middle or its end: %s', (_, open, close) => {
    const said = `He told the miners: ${open}The seam is flooded. The pumps have stopped. Go home.${close}`
    const text = `Nobody was hurt. ${said}`
    expect(quoteMet(text, 'The pumps')).toBe(said)
    expect(quoteMet(text, 'Go home')).toBe(said)
    expect(quoteMet(text, 'Nobody')).toBe('Nobody was hurt.')
  })

  test('may have more of them than a quote has else', () => {
    const said = 'He said: “We dig. We wash. We dry. We sort. We weigh. We sell.”'
    expect(quoteMet(said, 'We sort')).toBe(said)
  })

  test('is quoted up to 70 words, and of a longer one what was met', () => {
    const said = (words: number) =>
      `He told us: “The seam is flooded. Pumps have stopped. Now ${'mud '.repeat(words - 13)}covers everything.”`
    expect(said(70).split(' ')).toHaveLength(70)
    expect(quoteMet(said(70), 'Pumps')).toBe(said(70))
    expect(quoteMet(said(71), 'Pumps')).toBe('Pumps have stopped.')
  })

  test('no inch mark begins, nor a mark without its partner', () => {
    expect(quoteMet('One board is 12" wide. Cut them all. The other is 6" wide.', 'Cut')).toBe(
      'Cut them all.',
    )
    expect(quoteMet('We say "oak to one of them. Cut them all. Paint the other.', 'Cut')).toBe(
      'Cut them all.',
    )
  })
})

describe('a quote', () => {
  test('has the neighbour that is worth nearly as much, and not one that is worth little', () => {
    expect(
      quoteOf([
        [SHORT, 5],
        [OTHER, 3],
      ]),
    ).toBe(`${SHORT} ${OTHER}`)
    expect(
      quoteOf([
        [OTHER, 3],
        [SHORT, 5],
      ]),
    ).toBe(`${OTHER} ${SHORT}`)
    expect(
      quoteOf([
        [SHORT, 5],
        [OTHER, 0.5],
      ]),
    ).toBe(SHORT)
  })

  test('has a neighbour the less readily, the longer it would be', () => {
    expect(
      quoteOf([
        [SHORT, 5],
        [LONG, 3],
      ]),
    ).toBe(SHORT)
    expect(
      quoteOf([
        [SHORT, 5],
        [LONG, 4.9],
      ]),
    ).toBe(`${SHORT} ${LONG}`)
    // What would be near enough beside a short one is not beside a long one.
    expect(
      quoteOf([
        [LONG, 5],
        [SHORT, 3],
      ]),
    ).toBe(LONG)
  })

  test('has both neighbours where both are worth it, and never more than five sentences', () => {
    const all = [
      [OTHER, 4.5],
      [SHORT, 5],
      ['Cy has none.', 4.5],
      ['Di had one.', 4.5],
      ['Ed wants one.', 4.5],
      ['Flo sold hers.', 4.5],
    ] as const
    expect(quoteOf(all)).toBe(`${OTHER} ${SHORT} Cy has none. Di had one. Ed wants one.`)
  })

  test('has a neighbour on another line only where that has a word in common or refers to it', () => {
    const lines = (other: string) =>
      quoteOf(
        [
          [SHORT, 5],
          [other, 4],
        ],
        '\n',
      )
    expect(lines('Bob has a bakery in town.')).toBe(SHORT)
    expect(lines('Every miller has a mill.')).toBe(`${SHORT}\nEvery miller has a mill.`)
    expect(lines('Bob has known her for years.')).toBe(`${SHORT}\nBob has known her for years.`)
    expect(lines('So it is there.')).toBe(`${SHORT}\nSo it is there.`)
    expect(lines('Bob sells bread if it is fresh.')).toBe(SHORT)
  })
})

describe('a label on a line of its own', () => {
  const ADDRESSES =
    'Caretaker\nIda Odell\nMill Lane 12\n\nPlumber\nHask & Co\nPipe Street 4\n\nThey come when they are called.'

  test.each(['Plumber', 'Hask'])('is quoted with the lines around it, up to a blank one: %s', met => {
    expect(quoteMet(ADDRESSES, met)).toBe('Plumber\nHask & Co\nPipe Street 4')
  })

  test.each([
    ['of a table', 'Monday   closed\nTuesday   9 to 5\nThursday   9 to 8', 'Thursday', 'Thursday   9 to 8'],
    ['of entries', 'Dry berth: 410\nTender rack: 60\nMooring: 720', 'Tender', 'Tender rack: 60'],
    ['of several labels', 'Ada Low\nDora Finch\nOsgood and sons\nRoom 4 of it', 'Dora', 'Dora Finch'],
    ['of names alone', 'Ada Low\nDora Finch\nOsgood and sons', 'Dora', 'Dora Finch'],
    [
      'of many',
      Array.from({ length: 7 }, (_, i) => `Room of the keeper ${'abcdefg'[i]} 1${i}`)
        .join('\n')
        .concat('\nPlumber'),
      'Plumber',
      'Plumber',
    ],
    ['that is a sentence', 'Plumber.\nHask & Co 12', 'Plumber', 'Plumber.'],
  ])('is quoted alone: %s', (_, text, met, quoted) => {
    expect(quoteMet(text, met)).toBe(quoted)
  })
})

test('a label is quoted with lines of forty words in all, with more it stands alone', () => {
  const line = (words: number, i: number) => `Flat ${i} of${' more'.repeat(words - 3)}`
  const block = (last: number) =>
    ['Keys of the lodge', line(9, 1), line(9, 2), line(9, 3), line(last, 4)].join('\n')
  expect(quoteMet(block(9), 'Keys')).toBe(block(9))
  expect(quoteMet(block(10), 'Keys')).toBe('Keys of the lodge')
})

describe('of a list', () => {
  const LIST = '# Key holders\n\n1. Joe Okafor\n2. Stan Pruitt\n3. Ulla Brandt'
  const quoteFor = (asked: string) => {
    const [passage] = passagesOf(documentOf(LIST), createSentenceSplitter())
    const hit = { passage: passage as Passage, score: 1, sentences: [0, 1, 1, 1] }
    const { term, form } = { ...englishAnalyzer.lookAt(asked) }
    const query = {
      question: { text: asked, phrases: [], without: [] },
      terms: [{ form, term, traits: 0, idf: 1, df: 1, variants: [], kindred: [], suggestions: [] }],
    }
    return bestQuote(hit, createMatcher(query, englishAnalyzer), englishAnalyzer).text
  }

  test('all is quoted where its heading is asked for, else the line that was met', () => {
    expect(quoteFor('holders')).toBe('1. Joe Okafor\n2. Stan Pruitt\n3. Ulla Brandt')
    expect(quoteFor('Okafor')).toBe('1. Joe Okafor')
  })

  test.each([
    ['with a colon', 'You must bring:\n'],
    ['without one', 'Do not swim if you see\n'],
    ['over a blank line', 'You must bring:\n\n'],
    ['without a colon over a blank line', 'Do not swim if you see\n\n'],
  ])('what leads to it is quoted with its points: %s', (_, lead) => {
    const list = `${lead}- a coat\n- Ann\n- a scarf\n- boots\n- gloves\n- some tea`
    const text = `We close early. ${list}\n\nThe bus is free.`
    expect(quoteMet(text, lead.trim())).toBe(list)
    expect(quoteMet(text, 'We close')).toBe('We close early.')
  })

  test('a heading right above leads to points in small letters, and is shown', () => {
    const text =
      '# Rules\n\n## When to ring\n\n- the pump does not start\n- the hose leaks\n\n## Else\n\n- Ring nobody.'
    const [passage] = passagesOf(documentOf(text), createSentenceSplitter())
    const hit = { passage: passage as Passage, score: 1, sentences: [0, 0, 1] }
    expect(bestQuote(hit, createMatcher(NOTHING_ASKED, englishAnalyzer), englishAnalyzer)).toMatchObject({
      text: 'the pump does not start\n- the hose leaks',
      context: 'When to ring',
    })
  })

  test('a sentence above it that ends comes with it where its heading is asked for', () => {
    const text = '# Bleeding the radiators\n\nYou need the brass key.\n\n- Turn it off.\n- Open the valve.'
    expect(quoteMet(text, 'You need', ['radiators', 'bleed'])).toBe(
      'You need the brass key.\n\n- Turn it off.\n- Open the valve.',
    )
    expect(quoteMet(text, 'You need', ['brass', 'key'])).toBe('You need the brass key.')
  })

  test('nothing is quoted with a sentence above it that ends', () => {
    expect(quoteMet('We close early.\n- a coat\n- a hat', 'We close')).toBe('We close early.')
  })

  test('a point in small letters is quoted with what leads to it and the other points, any other alone', () => {
    const list = 'Do not swim if you\n(a) have eaten;\n(b) are alone;\n(c) Ann is not there.'
    expect(quoteMet(list, 'are alone')).toBe(list)
    expect(quoteMet(list, 'Ann')).toBe('(c) Ann is not there.')
    // Nothing leads to it.
    expect(quoteMet('We close early.\n(a) coats hang here\n(b) hats lie there', 'hats')).toBe(
      '(b) hats lie there',
    )
  })

  test('as many points are quoted as make 100 words, and what was met alone if it is not among them', () => {
    // Each point but the last has 24 words, with its mark.
    const points = [
      ...['one', 'two', 'three', 'four'].map(name => `(a) ${name}${' more'.repeat(22)}`),
      '(a) five',
    ]
    const text = (lead: string) => [lead, ...points].join('\n')
    const first = (lead: string, count: number) => [lead, ...points.slice(0, count)].join('\n')
    expect(quoteMet(text('You must bring these:'), 'You must')).toBe(first('You must bring these:', 4)) // 4 + 4 * 24 = 100
    expect(quoteMet(text('You must bring all these:'), 'You must')).toBe(
      first('You must bring all these:', 3),
    )
    expect(quoteMet(text('You must bring these:'), 'four')).toBe(first('You must bring these:', 4))
    expect(quoteMet(text('You must bring all these:'), 'four')).toBe(points[3])
  })

  test('all is quoted where its heading and the title are asked for, however long its points and however many', () => {
    const points = [
      'Joe Okafor, who lives above the shop in the High Street, most evenings',
      'Stan Pruitt',
      'Ulla Brandt',
      'Vera Hruby',
      'Will Ames',
      'Xenia Poole, on Sundays only',
    ]
    const list = points.join('\n- ')
    const quoteFor = (...asked: string[]) =>
      quoteMet(`# Key holders\n\nThe hall has these.\n- ${list}`, 'Stan', asked, 'Mill')
    expect(quoteFor('holders', 'mill')).toBe(list)
    expect(quoteFor('holders', 'barn')).toBe(list) // half of it is enough
    expect(quoteFor('holders', 'barn', 'river')).toBe('Stan Pruitt')
    expect(quoteFor('mill')).toBe('Stan Pruitt') // something of it has to be in the heading
  })
})

describe('above a quote stands', () => {
  const contextsOf = (text: string) =>
    passagesOf(documentOf(text), createSentenceSplitter()).map(passage => {
      const hit = { passage, score: 1, sentences: passage.sentences.map(() => 1) }
      return bestQuote(hit, createMatcher(NOTHING_ASKED, englishAnalyzer), englishAnalyzer).context
    })

  test('the question that it answers, and no other heading', () => {
    expect(
      contextsOf('# Rules\n\n## How late may I be?\n\nTen minutes.\n\n## Dogs\n\nThey wait in the yard.'),
    ).toEqual(['How late may I be?', undefined])
  })

  test('what its columns are, where it is a row of a table', () => {
    expect(contextsOf('| Item | Deposit |\n| --- | --- |\n| mixer | 40 |')).toEqual(['Item | Deposit'])
    // What turns the meaning of all below it.
    expect(contextsOf('# Leaflet\n\n## Do not take it if you\n\n- are allergic to aspirin')).toEqual([
      'Do not take it if you',
    ])
    expect(
      contextsOf('# Policy\n\n## Not covered\n\nTheft from cars.\n\n## Room no. 5\n\nIt is shut.'),
    ).toEqual(['Not covered', undefined])
  })

  test('the date that it stands under', () => {
    expect(
      contextsOf('History\n\n1954\nThe piano burned.\n\n1955-57\nA hall was built.\n\nThe hall\nIt is red.'),
    ).toEqual(['1954', '1955-57', undefined])
    expect(
      contextsOf(
        '# Camp\n\n## Friday, 14th of August\n\nWe swim.\n\n## The march of August Bier\n\nWe walk.',
      ),
    ).toEqual(['Friday, 14th of August', undefined])
  })
})

test('a reply to the very question is quoted from its beginning', () => {
  const text =
    '## How do I complain?\n\nFirst to the attendant, in a letter. A complaint never affects your ticket.'
  const met = 'never affects'
  expect(quoteMet(text, met, ['complain'])).toBe(
    'First to the attendant, in a letter. A complaint never affects your ticket.',
  )
  expect(quoteMet(text, met, ['ticket', 'affects'])).toBe('A complaint never affects your ticket.')
})

test('all lines that a colon announces are quoted, as far as there is room', () => {
  const prices = 'The new prices per kilogram are:\n\nPerle: 14.80\nSaphir: 19.50\nMagnum: 12.60'
  expect(quoteMet(`We wrote. ${prices}\n\nSee you soon.`, 'The new')).toBe(prices)
  expect(quoteMet('He said this:\n\nIt rains. It snows.', 'He said')).toBe('He said this:\n\nIt rains.')
})

describe('what stands between', () => {
  test('a list is quoted as far as nothing was left out of it', () => {
    const text = 'You may not board if you\n- carry fuel\nLeave a comment\n- have a fever'
    expect(quoteMet(text, 'You may not')).toBe('You may not board if you\n- carry fuel')
  })

  test('a yes or no that answers the question above comes along', () => {
    const text =
      '**Do I need an undertaker?**\n\nNo. You may do everything yourselves, and some do. Ask for the leaflet, which is free.\n\n**May we sing?**\n\nYes.'
    const [passage] = passagesOf(documentOf(text), createSentenceSplitter())
    const sentences = passage?.sentences.map(({ start, end }) =>
      text.slice(start, end).includes('leaflet') ? 9 : 0,
    )
    const hit = { passage: passage as Passage, score: 9, sentences: sentences ?? [] }
    const quote = bestQuote(hit, createMatcher(NOTHING_ASKED, englishAnalyzer), englishAnalyzer)
    expect(quote.text).toMatch(/^No\. You may/)
  })

  test('two lines that share an area code are not about the same', () => {
    const text = 'Ann Fenn, head gardener, 01632 960 111\nBob Soames, mason, 01632 960 222'
    expect(quoteMet(text, 'Ann')).toBe('Ann Fenn, head gardener, 01632 960 111')
  })
})

test('a row of a table brings no other along that shares a name', () => {
  const text =
    'Date         Time      Tour             Guide\n4 May        5 am      Dawn chorus      Perpetua Quill\n20 June      8 pm      Bats             Perpetua Quill'
  expect(quoteMet(text, 'Bats')).toBe('20 June      8 pm      Bats             Perpetua Quill')
})
