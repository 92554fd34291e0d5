import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGate } from '../../src/bot/gate.ts'
import { toMessage } from '../../src/bot/message.ts'
import { renderFramed } from '../../src/bot/render/quote.ts'
import { wraps } from '../../src/bot/running-text.ts'
import { checkMessage } from '../../src/bot/safe.ts'
import { corpusOf, depsOf } from './support.ts'

const PROSE = `\
The hall opens at nine in the morning and closes at six in the
evening, except on Sundays. On Sundays it opens at ten. Whoever
wants to use the large room writes to the secretary at least two
weeks before.`

const shown = (text: string) => {
  const ends = new Set(wraps(text))
  return [...text].map((unit, at) => (ends.has(at) ? ' ' : unit)).join('')
}

test('line ends of a hard-wrapped paragraph are shown as spaces', () => {
  expect(shown(PROSE)).toBe(PROSE.replaceAll('\n', ' '))
  expect(shown(`${PROSE}\n\n${PROSE}`)).toBe(
    `${PROSE.replaceAll('\n', ' ')}\n\n${PROSE.replaceAll('\n', ' ')}`,
  )
})

describe('keeps the lines of', () => {
  test.each([
    [
      'verse',
      `Shall I compare thee to a summer’s day?
Thou art more lovely and more temperate:
Rough winds do shake the darling buds of May,
And summer’s lease hath all too short a date;`,
    ],
    [
      'verse in small letters',
      `so much depends
upon

a red wheel
barrow`,
    ],
    [
      'verse in long lines',
      `This is the forest primeval. The murmuring pines and the hemlocks,
Bearded with moss, and in garments green, indistinct in the twilight,
Stand like Druids of eld, with voices sad and prophetic,
Stand like harpers hoar, with beards that rest on their bosoms.`,
    ],
    [
      'a list',
      `- a key to the large room, which the secretary hands out on Mondays
- a list of all members, which is kept in the office by the chair
1. the statutes of the association in the version of the last year
(b) the minutes of all meetings of the board and of the assembly`,
    ],
    [
      'a table',
      `| room | what it costs in the summer | what it costs in the winter |
| large | fifty an hour, and the heating | sixty an hour, all included |`,
    ],
    [
      'columns',
      `the large room     fifty an hour in the summer      sixty in winter
the small room     twenty an hour in the summer     thirty in winter`,
    ],
    [
      'code',
      `const opening = rooms.filter(room => room.opensAt <= now && now < 6);
const closing = opening.map(room => room.closesAt - now).toSorted();`,
    ],
    [
      'an indented block',
      `The office is in the old school building, next to the bakery at
    Mill Lane 5, second floor, the door on the left after the stairs`,
    ],
    [
      'fields',
      `Name: The Association of the Friends of the Old Mill in Lower Town
Address: Mill Lane 5, Lower Town, the door on the left of the mill
Phone: 555 0199, on weekdays between nine and twelve in the morning`,
    ],
    [
      'terms and what they mean',
      `oak — a tree of the wood behind the mill, of which there are seven
ash — a tree of the lane, of which the last was felled in the storm
elm — no longer to be found in the wood or the lane since the fifties`,
    ],
    [
      'a word that is explained on the next line',
      `what is said of the trees of the wood by those who live near it).
oak
the tree of the wood behind the mill`,
    ],
    [
      'paragraphs without blank lines between them',
      `${'The hall opens at nine in the morning and closes at six. '.repeat(4)}
${'the large room is booked with the secretary, who has the key. '.repeat(4)}`,
    ],
    [
      'short lines',
      `Opening hours
nine to six
and on Sundays
ten to four`,
    ],
  ])('%s', (_, text) => expect(shown(text)).toBe(text))
})

test('a list within wrapped text keeps its points, and of a point the wrapped lines are joined', () => {
  const text = `\
The hall is open to all members and to whoever they bring along as
guests, provided that
- a member signs for the key, which the secretary hands out, and who
brings it back on the same evening
- the heating is turned down`
  expect(shown(text)).toBe(`\
The hall is open to all members and to whoever they bring along as guests, provided that
- a member signs for the key, which the secretary hands out, and who brings it back on the same evening
- the heating is turned down`)
})

describe('the gate', () => {
  const corpus = corpusOf({ text: `Bookings\n\n${PROSE}` })
  const { library, log } = depsOf(corpus)
  const { text, id } = corpus.documents[0]!
  const quoting = (words: string, from = text.indexOf(words)) => {
    const span = { start: from, end: from + words.length }
    const highlights = [{ start: words.indexOf('opens'), end: words.indexOf('opens') + 5 }]
    return toMessage(renderFramed({ text: words, document: id, span }, { limit: 1500, highlights }))
  }

  test('joins the lines of a quote that begins within a line, and moves nothing', async () => {
    const words =
      'On Sundays it opens at ten. Whoever\nwants to use the large room writes to the secretary at least two\nweeks before.'
    const before = quoting(words)
    const sent = await createGate(library, log)(before)
    expect(sent.text).toBe(words.replaceAll('\n', ' '))
    expect(sent.entities).toEqual(before.entities)
  })

  test('lets nothing pass but the document’s words', async () => {
    const slice = library.slice
    const checked = async (change: (words: string) => string) => {
      const message = quoting(PROSE)
      return (await checkMessage({ ...message, text: change(message.text) }, slice)).kind
    }
    expect(await checked(words => words)).toBe('safe')
    expect(await checked(words => words.replace('\n', ' '))).toBe('safe')
    expect(await checked(words => words.replace('\n', '-'))).toBe('unsafe')
    expect(await checked(words => words.replace(' ', '\n'))).toBe('unsafe')
    expect(await checked(words => words.replace('nine', 'ten '))).toBe('unsafe')
    const paragraphs = quoting(`Bookings\n\n${PROSE}`)
    expect((await checkMessage(paragraphs, slice)).kind).toBe('safe')
  })

  test('passes whatever it has joined itself, whatever the text', async () => {
    const word = fc.constantFrom(
      'the',
      'Hall',
      'opens,',
      'closes.',
      '-',
      '1.',
      '|',
      ' ',
      '\n',
      '\n',
      '\n\n',
      '@ann',
      'members',
      'secretary',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 120 }), async words => {
        const quote = words.join(' ').replace(/^[ \n]+|[ \n]+$/g, '')
        fc.pre(quote !== '')
        const document = corpusOf({ text: quote })
        const gate = createGate(depsOf(document).library, log)
        const span = { start: 0, end: quote.length }
        const message = toMessage(renderFramed({ text: quote, document: 'doc0', span }, { limit: 1500 }))
        const sent = await gate(message)
        expect(sent.text.replaceAll('\n', ' ')).toBe(message.text.replaceAll('\n', ' '))
      }),
    )
  })
})
