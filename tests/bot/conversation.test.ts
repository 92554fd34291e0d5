import { beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '../../src/answer/answer.ts'
import { type Conversation, createConversation, type Outcome, type Turn } from '../../src/bot/conversation.ts'
import type { Deps } from '../../src/bot/deps.ts'
import { createGate } from '../../src/bot/gate.ts'
import { renderAnswer } from '../../src/bot/render/answer.ts'
import { readableDate } from '../../src/bot/render/citation.ts'
import { renderAround, renderSource } from '../../src/bot/render/passage.ts'
import * as replies from '../../src/bot/replies.ts'
import { RetrieverUnavailable } from '../../src/retrieval/retriever.ts'
import { corpusOf, depsOf, look, quoteOf, recordingLog } from './support.ts'

const corpus = corpusOf(
  {
    title: 'The tea ceremony',
    url: 'https://example.org/tea',
    publisher: 'Leaf Press',
    published: '2021-04-05',
    text: 'Tea is drunk hot.\n\nTea came from China with monks.\n\nIt is served in bowls.\n\nGuests bow to the host.\n\nTea ends the day.',
  },
  { title: 'Coffee houses', text: 'Coffee kept clerks awake.\n\nAsk @barista about tea.' },
)
const [hot, monks, bowls] = corpus.passages
const surface = { kind: 'private', username: 'quoth_bot' } as const
const here: Turn = { chat: 1, thread: 0, surface, admin: false }

let deps: Deps
let conversation: Conversation
beforeEach(() => {
  deps = depsOf(corpus)
  conversation = createConversation(deps)
})

/** What is seen, after the gate; and the store knows it, as it does behind Telegram. */
async function seen(outcome: Outcome, message = 100): Promise<string> {
  if (outcome.kind === 'silence') return '(silence)'
  if (outcome.kind === 'toast') return `(toast) ${outcome.text}`
  await deps.store.remember({ chat: 1, message, question: 1, thread: 0, ...outcome.shows })
  const { log, lines } = recordingLog()
  const text = look(await createGate(deps.library, log)(outcome.message))
  expect(lines).toEqual([])
  return outcome.kind === 'replace' ? `(edited)\n${text}` : text
}

const say = async (text: string, turn: Partial<Turn> = {}) =>
  seen(await conversation.say(text, { ...here, ...turn }))
/** Presses a button below what was shown last. */
const press = async (data: string, turn: Partial<Turn> = {}) =>
  seen(await conversation.press(data, { ...here, shown: await deps.store.shown(1, 100), ...turn }), 101)

describe('an answer', () => {
  test('has the first quote open, the others folded, each with its own source line, and buttons', async () => {
    expect(await say('What about tea?')).toBe(`\
│ Tea is drunk hot.
1. [The tea ceremony](https://example.org/tea#:~:text=Tea%20is%20drunk%20hot.) · Leaf Press, 5 April 2021

┆ Tea came from China with monks.
2. [The tea ceremony](https://example.org/tea#:~:text=Tea%20came%20from%20China%20with%20monks.) · Leaf Press, 5 April 2021

┆ Tea ends the day.
3. [The tea ceremony](https://example.org/tea#:~:text=Tea%20ends%20the%20day.) · Leaf Press, 5 April 2021
[More quotes]
[Around this quote] [Source]`)
  })

  test('goes on where it stopped, with the next number, until there is no more', async () => {
    await say('What about tea?')
    expect(await press('m:3:')).toBe(`\
┆ Ask \`@barista\` about tea.
4. [Coffee houses](https://t.me/quoth_bot?start=h1-1)`)
    expect(await press('m:4:What about tea?')).toBe(`(toast) ${replies.NO_MORE}`)
  })

  test('goes on with the whole of a long question, also where what is asked stands at its end', async () => {
    await say(`${'I have been wondering for long. '.repeat(100)}What about tea?`)
    expect(await press('m:3:')).toContain('about tea.')
  })

  test('to several questions has the best quote for each, numbered through', async () => {
    expect(await say('When is tea drunk hot? Who drinks quark daily? What keeps coffee houses full?')).toBe(`\
_For “When is tea drunk hot?”:_

│ Tea is drunk hot.
1. [The tea ceremony](https://example.org/tea#:~:text=Tea%20is%20drunk%20hot.) · Leaf Press, 5 April 2021

_For “Who drinks quark daily?”:_
I found nothing about “quark” in the documents.

_For “What keeps coffee houses full?”:_

│ Coffee kept clerks awake.
2. [Coffee houses](https://t.me/quoth_bot?start=h1-0)
[More quotes: When is tea drunk hot?]
[Who drinks quart daily?]`)
    expect(await press('m:1:When is tea drunk hot?')).toMatch(/^┆ Tea came from China with monks\.\n2\. /)
    expect(
      await say('When is tea drunk hot? What keeps coffee houses full?', { surface: { kind: 'group' } }),
    ).not.toContain('[More')
  })

  test('to several questions fits into one message, however long its quotes are', async () => {
    const long = corpusOf({
      text: `${'Tea and more tea. '.repeat(100)}\n\n${'Coffee and more coffee. '.repeat(100)}`,
    })
    deps = depsOf(long)
    conversation = createConversation(deps)
    const outcome = await conversation.say(
      'Is tea drunk hot? Does coffee keep awake? Which tea tastes best?',
      here,
    )
    expect(outcome.kind === 'say' && outcome.message.text.length).toBeLessThanOrEqual(4096)
    expect(await seen(outcome)).toContain(replies.SHORTENED)
  })

  test('in a group is one quote, one source line, and the way into the private chat', async () => {
    expect(await say('coffee?', { surface: { kind: 'group', username: 'quoth_bot' } })).toBe(`\
│ Coffee kept clerks awake.
[Coffee houses](https://t.me/quoth_bot?start=h1-0)
[More in private]`)
  })

  test('that is weak says so, shows the question a quote replies to, and says how words were read', () => {
    const answer: Answer = {
      kind: 'weak',
      answerable: 0.2,
      confidence: 0.2,
      unknownTerms: [{ form: 'samovar', suggestions: [] }],
      corrections: [{ form: 'teh', taken: 'tea' }],
      more: false,
      quotes: [quoteOf(hot!, { context: 'How do you like it?', highlights: [{ start: 0, end: 3 }] })],
    }
    const message = renderAnswer({
      question: 'teh samovar?',
      answer,
      surface: { kind: 'group' },
    })
    expect(look(message)).toBe(`\
_I read “teh” as “tea”._
_“samovar” is nowhere in the documents._
${replies.WEAK_ONE}

_How do you like it?_
│ **Tea** is drunk hot.
[The tea ceremony](https://example.org/tea#:~:text=Tea%20is%20drunk%20hot.) · Leaf Press, 5 April 2021`)
  })

  test('of three very long quotes fits into one message', async () => {
    const long = corpusOf({
      text: `${'Tea and more tea. '.repeat(300)}\n\n${'Tea '.repeat(2000)}\n\n${'tea'.repeat(2000)}`,
    })
    deps = depsOf(long)
    conversation = createConversation(deps)
    const outcome = await conversation.say('tea', here)
    expect(outcome.kind === 'say' && outcome.message.text.length).toBeLessThanOrEqual(4096)
    expect(await seen(outcome)).toContain(replies.SHORTENED)
  })

  test('shows of a long context the end, which asks', () => {
    const context = `${'We talked about this before. '.repeat(20)}So how do you like it?`
    const quotes = [quoteOf(hot!, { context })]
    const answer: Answer = {
      kind: 'quotes',
      answerable: 1,
      confidence: 1,
      unknownTerms: [],
      corrections: [],
      more: false,
      quotes,
    }
    const shown = renderAnswer({ question: 'q', answer, surface }).text
    expect(shown).toMatch(/^… We talked about this before\. .*So how do you like it\?\n/)
    expect(shown.length).toBeLessThan(400)
  })
})

test('the longest of everything still fits into one message', async () => {
  const text = `${'x'.repeat(3000)} ${'@durov '.repeat(10)}`
  const long = 'long words '.repeat(60)
  const metadata = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${long}${i}`, long]))
  const given = { title: long, author: long, publisher: long, published: long, file: long, metadata }
  for (const body of [text, 'Short.\n\n'.repeat(500).trim()]) {
    const wordy = corpusOf({ ...given, text: `${body}\n\n${body}\n\ntea ${body}` })
    const [before, passage, after] = [0, 1, 2].map(ordinal => {
      const start = ordinal * (body.length + 2)
      const words = wordy.documents[0]!.text.slice(start, start + body.length)
      const span = { start, end: start + words.length }
      return {
        ...wordy.passages[0]!,
        ordinal,
        span,
        text: words,
        headings: [long],
        context: { span, text: long },
      }
    })
    const around = [before!, passage!, after!]
    const gate = createGate(depsOf(wordy).library, {
      error: (_: object, fault: string) => expect(fault).toBe(''),
    } as never)
    for (const render of [renderAround, renderSource]) {
      const sent = await gate(render({ passage: passage!, around, changed: true, surface }))
      expect(sent.text).toContain(replies.CHANGED)
    }
  }
})

describe('nothing found', () => {
  test('names the word and offers the mended question, which takes the message’s place', async () => {
    expect(await say('Where is the quark kept?')).toBe(`\
I found nothing about “quark” in the documents.
Did you mean:
[Where is the quart kept?]`)
    expect(await press('q:0:how is tea drunk?')).toMatch(
      /^\(edited\)\n_For “how is tea drunk\?”:_\n\n│ Tea is drunk hot\./,
    )
  })

  test('of a question too long for a button, the mended one is found again in the store', async () => {
    const question = `Where, I have always wondered, would they have kept quark, if not in bowls of clay`
    deps = depsOf(corpusOf({ text: 'Nothing.' }))
    conversation = createConversation(deps)
    expect(await say(question)).toContain('[…they have kept quart, if not in bowls of clay]')
    expect(await press('q:0:')).toMatch(/^\(edited\)\n_For “.*kept quart, if not.*”:_/)
  })
})

describe('/search', () => {
  test('shows five, and turns the page in place', async () => {
    deps = depsOf(corpusOf({ text: Array.from({ length: 7 }, (_, i) => `Tea number ${i}.`).join('\n\n') }))
    conversation = createConversation(deps)
    const first = await say('/search tea')
    expect(first).toMatch(/^\*\*tea\*\*: 7 passages, 1 to 5 shown\n\n│ Tea number 0\.\n1\. /)
    expect(first).toMatch(/\[1\] \[2\] \[3\] \[4\] \[5\]\n\[Next ▶\]$/)
    const second = await press('p:5:tea')
    expect(second).toMatch(/^\(edited\)\n\*\*tea\*\*: 7 passages, 6 to 7 shown\n/)
    expect(second).toMatch(/\[6\] \[7\]\n\[◀ Previous\]$/)
  })

  test('without words says how, with words nobody wrote says so', async () => {
    expect(await say('/search')).toContain('`/search "defence minister" -Russia`')
    expect(await say('/search xylophone @durov')).toBe('No passage matches **xylophone **`@durov`.')
  })

  test('a page of a search nobody remembers is a notice', async () => {
    expect(await press('p:5:')).toBe(`(toast) ${replies.STALE}`)
    expect(await press('garbage')).toBe(`(toast) ${replies.STALE}`)
  })
})

describe('/source', () => {
  test('lists the documents, and opens one by its button or number', async () => {
    expect(await say('/source')).toBe(`\
**What I have read**: 2 documents

1. [The tea ceremony](https://example.org/tea)
Leaf Press, 5 April 2021

2. Coffee houses
[1] [2]`)
    const card = `\
**Coffee houses**

It begins:
│ Coffee kept clerks awake.
│ Ask \`@barista\` about tea.

File: doc1.txt
Version: v1`
    expect(await press('o:2')).toBe(card)
    expect(await say('/source 2')).toBe(card)
    await say('/source')
    expect(await say('/source 3')).toBe(replies.NO_SUCH_NUMBER)
  })

  test('2, as a reply to an answer or after it, is the second quote among its neighbours', async () => {
    await say('What about tea?')
    expect(await say('/source 2')).toBe(`\
[**The tea ceremony**](https://example.org/tea)

│ **Tea came from China with monks.**

Before it:
┆ Tea is drunk hot.

After it:
┆ It is served in bowls.

Publisher: Leaf Press
Published: 5 April 2021
File: doc0.txt
Version: v0
Name of this passage: \`h0-1\`
[◀ Previous] [Next ▶]
[Open the page]`)
    expect(await press(`S:${bowls!.handle}`)).toMatch(/^\(edited\)\n.*\n\n│ It is served in bowls\./)
  })

  test('with a handle works anywhere, and says when the document has changed or is gone', async () => {
    expect(await say(`/source ${monks!.handle}`)).toContain('│ Tea came from China with monks.')
    expect(await say('/source h0-1-old')).toMatch(new RegExp(`^${replies.CHANGED.slice(0, 30)}`))
    expect(await say('/source h9-9')).toBe(replies.GONE)
    expect(await say('/source 12-ab-zz')).toBe(replies.MALFORMED)
    expect(await say('/start newsletter')).toContain('Ask me a question')
    expect(await say('/start h0-1')).toContain('│ Tea came from China with monks.')
  })

  test('with words finds a document by title', async () => {
    expect(await say('/source coffee')).toContain('**Coffee houses**')
    expect(await say('/source xylophone')).toContain('No document has **xylophone** in its title.')
  })

  test('a number without an answer asks which one', async () => {
    expect(await say('/source 2')).toBe(replies.NOT_SHOWN)
  })
})

test('around a quote are its neighbours, and the quote stands out', async () => {
  await say('What about tea?')
  const { shown } = { shown: (await deps.store.shown(1, 100))! }
  expect(await seen(await conversation.press('a:h0-1', { ...here, shown }))).toBe(`\
│ Tea is drunk hot.

│ **Tea came from China with monks.**

│ It is served in bowls.

[The tea ceremony](https://example.org/tea#:~:text=Tea%20came%20from%20China%20with%20monks.) · Leaf Press, 5 April 2021
[◀ Previous] [Next ▶]
[Source]`)
})

test('a chat may choose to see one quote, a group may not', async () => {
  expect(await say('/settings')).toContain('[1] [2] [✓ 3]')
  expect(await press('n:1')).toBe(`(edited)\n${replies.chosen(1)}`)
  expect((await say('What about tea?')).match(/^[│┆]/gm)).toHaveLength(1)
  expect(await press('n:2', { chat: -5, surface: { kind: 'group' } })).toBe(`(toast) ${replies.STALE}`)
})

test('/status is for the owners; to others it does not exist', async () => {
  const { faults } = {
    faults: () => [{ file: 'a.jsonl', line: 3, message: 'no text.', level: 'error' as const }],
  }
  conversation = createConversation(depsOf(corpus, { faults }))
  expect(await say('/status', { admin: true })).toContain('• a.jsonl:3: no text.')
  expect(await say('/status')).toBe(replies.UNKNOWN_COMMAND)
  expect(await say('/status', { surface: { kind: 'group' } })).toBe('(silence)')
})

test('/status counts faults as what they stand for', async () => {
  const fault = { file: 'a.jsonl', level: 'error' as const }
  const told = Array.from({ length: 100 }, (_, at) => ({ ...fault, line: at + 1, message: 'no text.' }))
  const faults = () => [...told, { ...fault, line: 101, message: 'and 900 more', count: 900 }]
  conversation = createConversation(depsOf(corpus, { faults }))
  const status = await say('/status', { admin: true })
  expect(status).toContain('Faults in the documents: 1000')
  expect(status).toContain('and 995 more')
})

describe('while the documents are still being read', () => {
  const half = { reading: () => 0.429 }
  const note = '_I am still reading the documents: 42 %, so I may not have found everything._'
  beforeEach(() => {
    conversation = createConversation(depsOf(corpus, half))
  })

  test('whatever was not found may be found later, and the reply says so', async () => {
    expect(await say('milk?')).toBe(`I found nothing about “quark” in the documents.
${note}
${replies.NOTHING_NEXT}`)
    expect(await say('/search milk')).toContain(note)
    expect(await say('/source no such title')).toContain(note)
    expect(await say('/source h9-0')).toBe(`${replies.GONE}\n${note}`)
    const weak = {
      kind: 'weak',
      answerable: 0.2,
      confidence: 0.2,
      unknownTerms: [],
      corrections: [],
      more: false,
    } as const
    const answer: Answer = { ...weak, quotes: [quoteOf(hot!)] }
    const message = renderAnswer({ question: 'q', answer, surface, reading: 0.429 })
    expect(look(message)).toContain(`${note}\n${replies.WEAK_ONE}`)
  })

  test('a sure answer stands as it is', async () => {
    expect(await say('coffee?')).toMatch(/^│ Coffee kept clerks awake/)
  })

  test('there may be nothing yet, which is not the same as nothing at all', async () => {
    const answerer = { ...deps.answerer, answer: async () => ({ kind: 'empty', reason: 'corpus' }) as const }
    conversation = createConversation(depsOf(corpusOf(), { answerer, reading: () => 0 }))
    const expected = 'I am still reading the documents: 0 %. Please ask me again in a while.'
    expect(await say('tea?')).toBe(expected)
    expect(await say('/source')).toBe(expected)
    conversation = createConversation(depsOf(corpusOf(), { answerer }))
    expect(await say('tea?')).toBe(replies.EMPTY_CORPUS)
  })

  test('the greeting and /status tell how far it is', async () => {
    expect(await say('/start')).toContain('I am still reading: 2 documents so far, 42 % of all. I answer')
    expect(await say('/status', { admin: true })).toContain('Read so far: 42 %')
    conversation = createConversation(depsOf(corpus, { reading: () => 0.9999 }))
    expect(await say('/status', { admin: true })).toContain('Read so far: 99 %')
    conversation = createConversation(depsOf(corpus))
    expect(await say('/status', { admin: true })).not.toContain('so far')
  })
})

test('a courtesy is returned, but in a group nobody waits for a word on "okay"', async () => {
  expect(await say('Hello!')).toBe(replies.HELLO)
  expect(await say('ok thank you, that helped')).toBe(replies.WELCOME)
  expect(await say('thx, bye')).toBe(replies.GOODBYE)
  expect(await say('okay')).toBe(replies.GO_ON)
  const group = { surface: { kind: 'group' } } as const
  expect(await say('okay', group)).toBe('(silence)')
  expect(await say('thanks', group)).toBe(replies.WELCOME)
})

test('whoever asks what the bot is gets its help', async () => {
  const help = await say('/help')
  expect(await say('Who are you?')).toBe(help)
  expect(await say('Hi! What can you do?')).toBe(help)
})

test('a greeting before a question is not asked about, nor are thanks after it', async () => {
  const asked: string[] = []
  const { answerer } = deps
  const answer: typeof answerer.answer = async (question, options) => {
    asked.push(question)
    return answerer.answer(question, options)
  }
  conversation = createConversation({ ...deps, answerer: { ...answerer, answer } })
  await say('Hello, what about tea? Thanks!')
  await press('m:3:')
  await say('What does hello mean?')
  expect(asked).toEqual(['what about tea?', 'what about tea?', 'What does hello mean?'])
})

test('a command for another bot is not ours', async () => {
  expect(await say('/search@other_bot tea')).toBe('(silence)')
})

test('an engine out of reach is said to be that', async () => {
  const answerer = {
    ...deps.answerer,
    answer: async () => {
      throw new RetrieverUnavailable('down')
    },
  }
  conversation = createConversation({ ...deps, answerer })
  expect(await say('tea?')).toBe(replies.UNREACHABLE)
})

test.each([
  ['2023-07-18', '18 July 2023'],
  ['2023-07-18T10:00:00Z', '18 July 2023'],
  ['2023-07', 'July 2023'],
  ['2023-13-01', '2023-13-01'],
  ['spring 1912', 'spring 1912'],
])('the date %s reads %s', (published, read) => expect(readableDate(published)).toBe(read))
