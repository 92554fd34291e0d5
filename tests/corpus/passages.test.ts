import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../src/corpus/blocks.ts'
import type { Document, Passage } from '../../src/corpus/document.ts'
import { parseHandle } from '../../src/corpus/handle.ts'
import { passagesOf } from '../../src/corpus/passages.ts'
import { createSentenceSplitter } from '../../src/text/sentences.ts'

const split = createSentenceSplitter()

function documentOf(text: string, title = 'A title of its own'): Document {
  return {
    id: 'a.txt',
    title,
    language: 'en',
    file: 'a.txt',
    version: '0123456789abcdef',
    length: text.length,
    text,
  }
}

const passages = (text: string, title?: string): Passage[] => passagesOf(documentOf(text, title), split)
const texts = (text: string, title?: string): string[] => passages(text, title).map(passage => passage.text)
const wordy = (words: number, word = 'word'): string =>
  Array.from(
    { length: Math.ceil(words / 10) },
    (_, n) => `Sentence ${n} has ten ${word}s in it and then ends.`,
  ).join(' ')

test('short paragraphs are joined, middling ones stay alone, long ones are cut into like pieces', () => {
  const [short, middling, long] = [wordy(20, 'short'), wordy(100), wordy(300, 'long')]
  const found = texts([short, short, middling, long].join('\n\n'))
  expect(found[0]).toBe(`${short}\n\n${short}`)
  expect(found[1]).toBe(middling)
  expect(found.slice(2).map(text => text.split(' ').length)).toEqual([100, 100, 100])
})

test('a paragraph of 150 words stays whole', () => {
  expect(texts(wordy(150))).toHaveLength(1)
})

test('a line that ends in a colon stays with what it announces', () => {
  const found = texts(`${wordy(60)}\n\nLater the channel reported:\n\n${wordy(60, 'quoted')}`)
  expect(found).toEqual([wordy(60), `Later the channel reported:\n\n${wordy(60, 'quoted')}`])
})

test('no passage crosses a heading; each knows the headings above it and opens with its own', () => {
  const text = `# Handbook\n\nWelcome to all of you.\n\n## Leave ##\n\n### Sick *leave*\n\nStay in bed.\n\n## Pay\n\nOn the 25th.\n\n## Empty`
  const found = passages(text, 'Handbook')
  expect(found.map(({ headings, text }) => [headings, text])).toEqual([
    [[], 'Welcome to all of you.'],
    [['Leave', 'Sick leave'], 'Sick *leave*\n\nStay in bed.'],
    [['Pay'], 'Pay\n\nOn the 25th.'],
    [['Empty'], 'Empty'],
  ])
  expect(found[1]?.sentences.map(({ kind }) => kind)).toEqual(['heading', 'statement'])
})

test('a telephone number keeps its plus, a point with one does not', () => {
  const said = passages('# Shop\n\n+ 43 1 5550 20\n+ 2 eggs\n+ milk').flatMap(
    ({ text: all, span, sentences }) =>
      sentences.slice(1).map(({ start, end }) => all.slice(start - span.start, end - span.start)),
  )
  expect(said).toEqual(['+ 43 1 5550 20', '2 eggs', 'milk'])
})

test('a table takes what announces it along, and no more than the heading above that', () => {
  const table = '| a | b |\n|---|---|\n***\n'
  expect(
    Math.max(...passages(table.repeat(50)).map(({ sentences }) => sentences.length)),
  ).toBeLessThanOrEqual(3)
})

test('code on one line opens none', () => {
  expect(passages('```npm ci```\n\n# Second\n\nText.').at(-1)?.headings).toEqual(['Second'])
})

test('a number between the halves of a sentence is no year', () => {
  expect(
    passages(
      'She lit the lamp, took her coat, and went over the yard and the bridge\n\n1924\n\nup the stairs.',
    ).map(({ headings }) => headings),
  ).toEqual([[]])
})

test('code ends at the sign that it began with, as often at least', () => {
  const found = passages('~~~\n```\n# a\n~~~ sh\n~~\n~~~~\n\n# Head\n\nThat is all.', 'Guide')
  expect(found.map(({ headings }) => headings)).toEqual([[], ['Head']])
})

test('a number sign in code is no heading', () => {
  const found = passages('# Set up\n\n```sh\n# install it\nnpm ci\n```\n\nThat is all.', 'Guide')
  expect(found.map(({ headings }) => headings)).toEqual([['Set up']])
})

test('a short line without an end mark heads the paragraph below it, a run of such lines does not', () => {
  const text = `Getting there\n\n${wordy(50)}\n\nApples\nOranges\nPears\n\n${wordy(50)}`
  const found = passages(text)
  expect(found.map(({ headings }) => headings)).toEqual([['Getting there'], ['Getting there']])
  expect(found.flatMap(({ sentences }) => sentences).filter(({ kind }) => kind === 'heading')).toHaveLength(1)
})

test('a numbered heading, and a term above its definition, may begin in lower case', () => {
  const text = `19.4.2. systemd units\n\n${wordy(50)}\n\ntechspeak\n\nWhat they say. It is theirs.\n\nfor seven days each year\n\nThey rest.`
  expect(passages(text).map(({ headings }) => headings)).toEqual([['19.4.2. systemd units'], ['techspeak']])
})

test('the line that repeats the title is no passage, unless there is nothing else', () => {
  expect(texts('The “Title”\nIt begins here.', 'The "Title"')).toEqual(['It begins here.'])
  expect(texts('The title', 'The title')).toEqual(['The title'])
})

test('a line that says something is a passage also where it is the title', () => {
  const said = 'The lido was built in 1936 by unemployed miners.'
  expect(texts(`${said}\n\nThe council closed it in 1992.`, said).join(' ')).toContain(said)
  // A heading that is marked, or a few words, is no sentence.
  expect(texts(`# ${said}\n\nThe council closed it in 1992.`, said)).toEqual([
    'The council closed it in 1992.',
  ])
  expect(texts('The lido.\n\nThe council closed it in 1992.', 'The lido.')).toEqual([
    'The council closed it in 1992.',
  ])
})

test('a section sign begins a heading', () => {
  const [, second] = passages(
    '§ 1 Name\n\nIt is called Westmoor.\n\n§ 2 Members\n\nAnyone of ten years may join.',
  )
  expect(second?.headings).toEqual(['§ 2 Members'])
})

test('hard-wrapped lines make one paragraph', () => {
  const text =
    'The quick brown fox jumps over the lazy\ndog and then goes home to eat a good\ndinner. Everybody is happy.\n\nThe end is near.'
  const [first, ...others] = passages(text)
  expect(others).toEqual([])
  expect(first?.sentences.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' '))).toEqual([
    'The quick brown fox jumps over the lazy dog and then goes home to eat a good dinner.',
    'Everybody is happy.',
    'The end is near.',
  ])
})

const INTERVIEW = `The paper met a general.
- The minister resigned on Monday. He had lost a vote. Why did he go?
- He had no choice.

Nobody supported him any more.
- What comes next?
- Elections. They will be free.`

test("an interview's answers carry the question, and what it states can be quoted", () => {
  const found = passages(INTERVIEW)
  expect(found.map(({ text, context }) => [text, context?.text])).toEqual([
    ['The paper met a general.', undefined],
    ['The minister resigned on Monday. He had lost a vote. Why did he go?', undefined],
    [
      'He had no choice.\n\nNobody supported him any more.',
      'The minister resigned on Monday. He had lost a vote. Why did he go?',
    ],
    ['Elections. They will be free.', 'What comes next?'],
  ])
  expect(found[1]?.sentences.map(({ kind }) => kind)).toEqual(['statement', 'statement', 'question'])
  const context = found[3]?.context
  expect(INTERVIEW.slice(context?.span.start, context?.span.end)).toBe('What comes next?')
})

test('all passages of a long answer carry the question', () => {
  const found = passages(`Q: Why is that so?\nA: ${wordy(300)}`)
  expect(found.map(({ context }) => context?.text)).toEqual(
    Array.from({ length: 3 }, () => 'Why is that so?'),
  )
})

test('a list is no interview, even with a question in it', () => {
  const text = 'Bring with you:\n- a coat\n- a hat\n- What else?\n- boots for the snow\n- a map\n- some bread'
  const found = passages(text)
  expect(found).toHaveLength(1)
  expect(found[0]?.context).toBeUndefined()
})

test('furniture is in no passage', () => {
  const found = texts(`${wordy(50)}\n\nAda Lovelace\n\nRead: 622\n\nWrite comment\nSend\nNews feed`)
  expect(found).toEqual([wordy(50), 'Ada Lovelace'])
})

const lines = fc.constantFrom(
  '# One',
  '## Two',
  'Plain heading',
  '- Is it?',
  '- It is.',
  'A: Yes.',
  'Q: No?',
  wordy(30),
  wordy(200),
  'Read: 12',
  '',
  '',
  '```',
  '---',
  '😀',
  '。。',
  'x'.repeat(3000),
)

test('passages are disjoint slices of whole sentences with handles that say where, whatever the document', () => {
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 25 }), parts => {
      const text = parts.join('\n')
      let at = 0
      passages(text).forEach((passage, ordinal) => {
        const { span, sentences } = passage
        expect(passage.ordinal).toBe(ordinal)
        expect(span.start).toBeGreaterThanOrEqual(at)
        expect(passage.text).toBe(text.slice(span.start, span.end))
        expect(passage.text.trim()).toBe(passage.text)
        expect(sentences[0]?.start).toBe(span.start)
        expect(sentences.at(-1)?.end).toBe(span.end)
        const starts = sentences.map(({ start }) => start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        expect(parseHandle(passage.handle)?.span).toEqual(span)
        if (passage.context) {
          expect(passage.context.text).toBe(text.slice(passage.context.span.start, passage.context.span.end))
        }
        at = span.end
      })
    }),
  )
})

test('a name alone at the end is a byline and a passage of its own; a short last sentence is not', () => {
  const byline = passages(`${wordy(60)}\n\nVarden van der Berg`)
  expect(byline.at(-1)).toMatchObject({ text: 'Varden van der Berg', sentences: [{ kind: 'byline' }] })
  expect(passages(`By Ada Lovelace and Mary Ann Evans\n\n${wordy(60)}`)[0]?.sentences[0]?.kind).toBe('byline')
  for (const end of ['He left.', 'Paris 1924', 'see below']) {
    const kinds = passages(`${wordy(60)}\n\n${end}`).flatMap(({ sentences }) =>
      sentences.map(({ kind }) => kind),
    )
    expect(kinds).not.toContain('byline')
  }
})

test('lines in bold are headings where there are several, also those that end like a sentence', () => {
  const text = `# Questions\n\nLast changed in May.\n\n**How late may I be?**\nTen minutes. After that you wait.\n\n**I need a sick note.**\nYou have to be seen.\n\n**Team**\n\nDr Hruby is the head.`
  expect(passages(text, 'Questions').map(({ headings, text }) => [headings, text])).toEqual([
    [[], 'Last changed in May.'],
    [['How late may I be?'], '**How late may I be?**\nTen minutes. After that you wait.'],
    [['I need a sick note.'], '**I need a sick note.**\nYou have to be seen.'],
    [['Team'], '**Team**\n\nDr Hruby is the head.'],
  ])
})

test('a heading in bold may be as long as two lines of a hard-wrapped text', () => {
  const text = `**My sheep stand on an island and the water rises on every side of them. Do\nthe sheep starve?** \nNo. They drown only where the\nmeadow is flooded, and only at\nthe end of the round.\n\n**May I pass?**\nYes, at any time and as often as\nyou like to do it.`
  expect(passages(text).map(({ headings }) => headings)).toEqual([
    ['My sheep stand on an island and the water rises on every side of them. Do the sheep starve?'],
    ['May I pass?'],
  ])
})

test('a warning in bold is said, not announced', () => {
  const text = `**Never open the lid while it runs.**\n\nThe drum turns.\n\n**Let it cool down first.**\n\nThen clean it.`
  const found = passages(text)
  expect(found.map(({ headings }) => headings)).toEqual([[]])
  expect(found[0]?.sentences.every(({ kind }) => kind === 'statement')).toBe(true)
})

test('questions on lines of their own head what answers them; one alone is rhetorical', () => {
  const text = (second: string) => `How late may I be?\nTen minutes.\n\n${second}\nWait in the yard.`
  expect(passages(text('Where do dogs wait?')).map(({ headings }) => headings)).toEqual([
    ['How late may I be?'],
    ['Where do dogs wait?'],
  ])
  expect(passages(text('Dogs stay outside.')).map(({ headings }) => headings)).toEqual([[]])
})

test('the header of a table heads its rows, and nothing below the table', () => {
  const text = `Read this first, whoever you are and whatever you want.\n\nDeposits:\n\n| Item | Deposit |\n| --- | ---: |\n| mixer | 40 |\n| scales | 15 |\n\nPay in cash.`
  const found = passages(text)
  expect(found.map(({ headings, text }) => [headings, text])).toEqual([
    [[], 'Read this first, whoever you are and whatever you want.'],
    [['Item | Deposit'], 'Deposits:\n\n| Item | Deposit |\n| --- | ---: |\n| mixer | 40 |\n| scales | 15 |'],
    [[], 'Pay in cash.'],
  ])
  expect(found[1]?.sentences.map(({ kind }) => kind)).toEqual([
    'statement',
    'heading',
    'statement',
    'statement',
  ])
})

test('rows without a header are rows, and a rule without rows is nothing', () => {
  expect(passages('| mixer | 40 |\n| scales | 15 |\n').map(({ headings }) => headings)).toEqual([[]])
  expect(passages('Text.\n\n| --- | --- |\n\nMore text.').map(({ text }) => text)).toEqual([
    'Text.\n\n| --- | --- |\n\nMore text.',
  ])
})

test('a short question of several sentences is asked as a whole, where it is labelled as one', () => {
  const found = passages('Q: My daughter is nine. Can she start?\nA: Not yet.\nQ: When, then?\nA: At ten.')
  expect(found.map(({ text, context }) => [text, context?.text])).toEqual([
    ['Not yet.', 'My daughter is nine. Can she start?'],
    ['At ten.', 'When, then?'],
  ])
})

test('the head of a saved e-mail is not said, and its lines are wrapped paragraph by paragraph', () => {
  const text = `From: Bea <bea@example.org>\nTo: all\nSubject: Insurance\n\nOur insurance runs out on 31 July. They want far more money for the\nnext year than for this. I asked two others: Marine & Leisure offers\n£1,920 with an excess of £500.\n\nBest\nBea`
  const sentences = passages(text, 'Insurance').flatMap(passage =>
    passage.sentences.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
  )
  expect(sentences.slice(0, 3).map(([kind]) => kind)).toEqual(['heading', 'heading', 'heading'])
  expect(sentences.slice(3).map(([, sentence]) => sentence)).toEqual([
    'Our insurance runs out on 31 July.',
    'They want far more money for the\nnext year than for this.',
    'I asked two others: Marine & Leisure offers\n£1,920 with an excess of £500.',
    'Best',
    'Bea',
  ])
  expect(passages('From: the hills one sees the sea.')[0]?.sentences[0]?.kind).toBe('statement')
})

test.each([
  ['in bold', '**From:** Bea\n**Subject:** Insurance', ''],
  ['in other letters', 'SUBJECT: Insurance\nfrom: Bea', ''],
  ['no head: hours', 'From: 9.00\nTo: 17.00', 'From: 9.00\nTo: 17.00\n\n'],
])('the head of an e-mail, %s', (_, head, said) => {
  const [passage] = passages(`${head}\n\nIt runs out on 31 July.`)
  const spans = passage?.sentences.filter(({ kind }) => kind === 'statement') ?? []
  expect(`${head}\n\nIt runs out on 31 July.`.slice(spans[0]?.start)).toBe(`${said}It runs out on 31 July.`)
})

test('what an e-mail repeats of another is the context of the reply below it, and is a passage only where nothing replies', () => {
  const head = 'From: Ona Petrauskas <ona@example.org>\nTo: Rui\nSubject: Re: Picnic'
  const text = `${head}\n\nHi Rui,\n\nI bring the salad.\n\nOn Mon, 2 June, Rui wrote:\n> If it rains we\n> go into the barn.\nThe barn is full of hay. Better the school.\n\nOna\n\n> See you!`
  expect(
    passages(text, 'Picnic').map(passage => [
      passage.context?.text,
      passage.sentences
        .filter(({ kind }) => kind === 'statement' || kind === 'question')
        .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
    ]),
  ).toEqual([
    [undefined, ['statement: I bring the salad.']],
    [
      'If it rains we go into the barn.',
      ['statement: The barn is full of hay.', 'statement: Better the school.'],
    ],
    [undefined, ['statement: See you!']],
  ])
})

test('what is more than a few lines of another e-mail is no context, and nothing but an e-mail repeats one', () => {
  const long = Array.from({ length: 12 }, (_, i) => `> This is line ${i} of a long mail.`).join('\n')
  const mail = passages(`From: Ona\nSubject: Re: Picnic\n\n${long}\n\nThat is fine.`, 'Picnic')
  expect(mail.map(({ context }) => context)).not.toContainEqual(expect.anything())
  expect(mail.map(passage => passage.text).join('\n')).toContain('This is line 11 of a long mail.')
  const [note, ...others] = passages('Keep in mind:\n\n> The lake is deep.\n\nNobody swims there.')
  expect([note?.sentences.length, note?.context, others]).toEqual([3, undefined, []])
})

test('only the paragraph below what an e-mail repeats replies to it; another mail in the file replies to nothing', () => {
  const text = `From: Ona <ona@example.org>\nSubject: Re: Grill\n\n> May we grill?\n\nElectric only.\n\nWe bought a ladder.\n\n> And whose is the axe?\n\nOna\n\nFrom: Rui <rui@example.org>\nSubject: Cats\n\nThe carrier comes back on Sunday.`
  expect(
    passages(text, 'Grill').map(passage => [
      passage.context?.text,
      passage.text.replace(/^From.*\n.*\n\n/u, ''),
    ]),
  ).toEqual([
    [undefined, 'From: Ona <ona@example.org>\nSubject: Re: Grill'],
    ['May we grill?', 'Electric only.'],
    [undefined, 'We bought a ladder.'],
    [undefined, 'And whose is the axe?\n\nOna'],
    [undefined, 'The carrier comes back on Sunday.'],
  ])
})

test('a long line goes on in a number where it ends with a word that none ends with', () => {
  const text =
    'Insurance\n\nNo, the insurance covers it in full, minus an excess of\n250 pounds.\n\nIt covers:\nfloods\n300 things'
  const said = passages(text, 'Insurance').flatMap(passage => passage.sentences)
  expect(said.map(({ start, end }) => text.slice(start, end))).toEqual([
    'No, the insurance covers it in full, minus an excess of\n250 pounds.',
    'It covers:',
    'floods',
    '300 things',
  ])
})

test('who is asked by "Interviewer:" replies by any name', () => {
  const text =
    'Interviewer: Eleven years is long. What did you eat?\n\nMoe: Cod and peaches.\n\nThe boat came seldom.\n\nInterviewer: And drink?\n\n**Ada Moe:** Rain.'
  expect(passages(text).map(passage => [passage.context?.text, passage.text])).toEqual([
    ['Eleven years is long. What did you eat?', 'Moe: Cod and peaches.\n\nThe boat came seldom.'],
    ['And drink?', '**Ada Moe:** Rain.'],
  ])
})

test('where Markdown marks the title alone, plain headings are headings', () => {
  const rest = '\n\n1. Rent\n\nThe rent is 48 pounds.\n\n2.1 Glasshouses\n\nGlass must be toughened.'
  expect(passages(`# Rules${rest}`, 'Rules').map(({ headings }) => headings)).toEqual([
    ['1. Rent'],
    ['2.1 Glasshouses'],
  ])
  expect(
    passages(`# Rules${rest}\n\n## Bonfires\n\nOnly in May.`, 'Rules').map(({ headings }) => headings),
  ).toEqual([[], ['Bonfires']])
})

describe('of an e-mail', () => {
  const HEAD = 'From: Ona <ona@example.org>\nTo: Rui\nSubject: Re: Picnic\n\n'
  const said = (body: string) =>
    passages(HEAD + body, 'Picnic').map(({ context, span, sentences }) => [
      context?.text,
      sentences
        .filter(({ kind }) => kind !== 'heading')
        .map(({ start, end }) => (HEAD + body).slice(start, end))
        .join(' | '),
      span.start,
    ])
  const bare = (body: string) => said(body).map(([context, text]) => [context, text])

  test('a paragraph that ends in "wrote:" is said', () => {
    expect(
      bare(
        'The picnic is on 12 June at the boathouse. As to the barn, Rui wrote:\n\n> It is full.\n\nSo we use the school, and the yard.',
      ),
    ).toEqual([
      [undefined, 'The picnic is on 12 June at the boathouse. | As to the barn, Rui wrote:'],
      ['It is full.', 'So we use the school, and the yard.'],
    ])
  })

  test('a greeting may stand before the reply, a short one leaves a statement to be quoted', () => {
    expect(bare('> Where is the key?\n\nHi Rui,\n\nIn the shed.').at(-1)).toEqual([
      'Where is the key?',
      'In the shed.',
    ])
    expect(bare('> The picnic is at noon.\n\nSent from my phone').map(([, text]) => text)).toContain(
      'The picnic is at noon.',
    )
  })

  test('a byline within what is repeated replies to nothing, and a heading ends the mail', () => {
    expect(
      bare('> Who wrote it?\n>\n> By Anna Smith\n\nNo, it was Tom who wrote it, in a week.').at(-1)?.[0],
    ).toBe('Who wrote it? By Anna Smith')
    expect(
      bare('Hi.\n\nSee you.\n\n# Poem\n\n> Yes\n\n> Roses are red.\n\nI like it.').map(
        ([context]) => context,
      ),
    ).not.toContainEqual(expect.anything())
  })

  test.each([
    ['On Tue, 3 June 2024 at 10:23, Petra van der Longname <petra@example.org>\nwrote:'],
    ['Rui wrote:'],
  ])('who wrote what is repeated is no part of either mail: %s', attribution => {
    expect(
      bare(
        `Fine.\n\n> Is it full?\n\n${attribution}\n\n> The barn is full of hay.\n\nThen we use the school, and the yard beside it.`,
      ),
    ).toEqual(
      [
        [undefined, ''],
        [undefined, 'Fine.'],
        [undefined, 'Is it full?'],
        ['The barn is full of hay.', 'Then we use the school, and the yard beside it.'],
      ].slice(1),
    )
  })

  test('what only ends like that is said', () => {
    const said = bare(
      '> May we grill?\n\nOn Friday the pool is shut from 8 to 10. As to the grill, Rui wrote:\n\n> Only electric.\n\nElectric it is, then, for all of us, at all times.',
    )
    expect(said.slice(1).map(([context, text]) => [context, text?.toString().split(' | ')[0]])).toEqual([
      ['May we grill?', 'On Friday the pool is shut from 8 to 10.'],
      ['Only electric.', 'Electric it is, then, for all of us, at all times.'],
    ])
    expect(bare('> Hm?\n\nThe pool is shut, as Rui wrote:\n\n> At noon.').flat()).toContain(
      'The pool is shut, as Rui wrote:',
    )
  })

  test('a line that is repeated may begin with a number, and a head may be repeated', () => {
    expect(bare('Rui wrote:\n\n> 12 June or 13 June?\n\nThe latter, please.').at(-1)).toEqual([
      '12 June or 13 June?',
      'The latter, please.',
    ])
    expect(bare('Hi.\n\n> From: Rui\n>\n> Subject: Boats\n\nThat was he.').flat().join()).toContain(
      'From: Rui',
    )
  })

  test('greeting and name make no reply longer', () => {
    expect(
      bare('> The picnic is at noon.\n\nFine with me.\n\nKind regards,\n\nOna Example Ona Org').flat(),
    ).toContain('The picnic is at noon.')
    const long = bare('> The picnic is at noon.\n\nNo, it is at two, as I said at once.')
    expect(long.map(([, text]) => text)).not.toContain('The picnic is at noon.')
  })

  test('below the name of its writer the reply is over', () => {
    expect(
      bare('> Is there a key?\n\nYes, with the caretaker.\nBest wishes,\nO. Org\nOak House, Mill Lane').slice(
        -2,
      ),
    ).toEqual([
      ['Is there a key?', 'Yes, with the caretaker.'],
      [undefined, 'Oak House, Mill Lane'],
    ])
  })

  test('thousands of repeated lines overflow nothing', () => {
    const text = `${HEAD}> a${`\n${'> '.repeat(20)}`.repeat(100_000)}\n> b?\n\nIn the shed, of course.`
    expect(passages(text).at(-1)?.text).toContain('In the shed, of course.')
  })

  test('many fields that are no head are soon read', () => {
    // Minutes, if each looked at all others: the test run's own limit is the assertion.
    expect(passages('To: 17.00\n\n'.repeat(40_000)).length).toBeGreaterThan(0)
  })
})

test('more than ten is no repeated line, and a million marks stop nothing', () => {
  expect(passages('< 10 persons: 20 pounds each\n\n> 10 persons: 15 pounds each')[0]?.text).toContain(
    '> 10 persons',
  )
  const [torn] = passages(
    'The pool is shut whenever the chlorine in it is found to be more, and that is\n> 5 mg per litre, and it stays shut until two tests on the same day have been\nwell below that, which the bath attendant writes down in the book.',
  )
  expect(torn?.sentences).toHaveLength(1)
  expect(passages(`${'>'.repeat(1e7)}\n\nThe boiler is old.`).at(-1)?.text).toContain('The boiler is old.')
})

test('no point of a list and no hour of an agenda is taken for the end of the line above', () => {
  const list =
    '1. Members must tell the office in writing which plot they apply for\n2. Plots are let for one year\n3. Keys are returned to the person that they were got from\n4. Dogs are kept on a lead'
  expect(passages(list).flatMap(({ sentences }) => sentences)).toHaveLength(4)
  const joined = (first: string, second: string) =>
    passages(`${first}\n${second}`).flatMap(({ sentences }) => sentences).length === 1
  expect(joined('9.00 Welcome, and what the committee has been waiting for', '100 minutes of coffee')).toBe(
    false,
  )
  expect(joined('1. Members must tell the office in writing that they apply for', '200 plots')).toBe(false)
  expect(joined('The deposit that is held against any damage to the hall is', '2. Rent')).toBe(false)
  for (const amount of ['50% of the rent.', '2.5 per cent of the rent.', '250.', '1,200 pounds.'])
    expect(joined('The deposit that is held against any damage to the hall is', amount)).toBe(true)
  const agenda = '9.00 Welcome, and what the committee has been waiting for\n9.30 Coffee\n10.30 The vote'
  expect(passages(agenda).flatMap(({ sentences }) => sentences)).toHaveLength(3)
})

test('what an interviewer says and nobody replies to is said', () => {
  const text =
    'Interviewer: Eleven years is long. When do you write?\n\nMoe: At night.\n\nInterviewer: Where?\n\nMoe: At home.\n\nInterviewer: Your book comes out on 4 May. Thank you.'
  expect(passages(text).at(-1)?.text).toBe('Your book comes out on 4 May. Thank you.')
})

test('lines behind ">" are one paragraph up to an empty one or a point of a list', () => {
  const text =
    'Rules of the hive\n\n> Feed sugar in autumn, and never feed honey\n> from a source that is unknown.\n>\n> Light\n> no fire.\n> - gloves\n> - a veil\n\nThat is all there is to say.'
  const said = passages(text, 'Rules of the hive').flatMap(passage => passage.sentences)
  expect(said.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Feed sugar in autumn, and never feed honey\n> from a source that is unknown.',
    'Light\n> no fire.',
    '- gloves',
    '- a veil',
    'That is all there is to say.',
  ])
})

test('a short line after a blank one and right above its text is a heading, whatever short line stands before', () => {
  const text =
    'Minutes, 14 March\n\nPresent: Ada Low, Ben Osgood\nApologies: Colin Petrie\n\n1. Roof\nThe slates were ordered in May.\n\n2. Heating\nThe boiler is to be sold.'
  expect(passages(text, 'Minutes, 14 March').map(({ headings }) => headings)).toEqual([
    [],
    ['1. Roof'],
    ['2. Heating'],
  ])
})

test('a line that tells a number is no heading of what comes below, unless it opens the document', () => {
  const text = `Minutes: 3 May 2024\n\nWe met at seven, as we always do, and nobody was missing.\n\nSwinging mooring: 720 flat\n\nWho comes by night pays as much as who comes by day.`
  expect(passages(text).map(({ headings }) => headings)).toEqual([['Minutes: 3 May 2024']])
})

test('a question on a line of its own heads one paragraph, and what stands behind a short form is of it', () => {
  const text = `What did he want?\nPeace.\n\nThe association was founded in 1950, and has a room.\n\nIs Dr. Hruby in?\n\nOn Mondays.\n\nIt is closed in May.\n\n1. May I swim?\nNo.`
  expect(passages(text).map(({ headings, text }) => [headings, text])).toEqual([
    [['What did he want?'], 'What did he want?\nPeace.'],
    [[], 'The association was founded in 1950, and has a room.'],
    [['Is Dr. Hruby in?'], 'Is Dr. Hruby in?\n\nOn Mondays.'],
    [[], 'It is closed in May.'],
    [['1. May I swim?'], '1. May I swim?\nNo.'],
  ])
})

test('what leads to a question of an interview is asked with it', () => {
  const lead = 'They refused you three times. What reason was given?'
  const text = `Why did you join?\nOur barn had burned.\n\n${lead}\nThat there was no room.\n\nWhat came first?\nA fire.`
  expect(passages(text).map(({ headings }) => headings)).toEqual([
    ['Why did you join?'],
    [lead],
    ['What came first?'],
  ])
  // Nothing replies to it right below.
  const apart = `${text}\n\nIt is late. Shall we go?\n\nThey went.`
  expect(passages(apart).at(-1)?.headings).toEqual([])
})

test('a fact in bold is said, with a number in it, though others are headings', () => {
  const text = `**Team**\nAnn is the head.\n\n**The deposit for a key is 25 euros**\n\nIt is paid back.\n\n**Hours**\nFrom nine to five.`
  const said = passages(text).flatMap(passage => passage.sentences.filter(({ kind }) => kind === 'statement'))
  expect(said.map(({ start, end }) => text.slice(start, end))).toContain(
    '**The deposit for a key is 25 euros**',
  )
})

test('each table has its own columns, named or not, with a place for those without a name', () => {
  const headings = (text: string) => passages(text).map(passage => passage.headings)
  const items = '| Item | Deposit |\n|---|---|\n| mixer | 40 |'
  expect(headings(`${items}\n\n| Name | Phone |\n|:-:|:-:|\n| Ann Hruby | 555 |`)).toEqual([
    ['Item | Deposit'],
    ['Name | Phone'],
  ])
  expect(headings(`${items}\n\n| | |\n|---|---|\n| Ann Hruby | 555 |`)).toEqual([['Item | Deposit'], []])
  expect(headings(`${items}\n\n| Ann Hruby | 555 |`)).toEqual([['Item | Deposit'], []])
  // The first has no rows.
  expect(headings('| Item | Due |\n|---|---|\n\n| Size | Price |\n|---|---|\n| big | 12 |').at(-1)).toEqual([
    'Size | Price',
  ])
  expect(headings('| | Clay | Loam |\n|-|-|-|\n| Lime | 200 g | 150 g |')).toEqual([['– | Clay | Loam']])
})

test('a table announced right below a heading takes it along', () => {
  expect(
    texts('## Deposits\n\nThese cost more:\n\n| Item | Deposit |\n|---|---|\n| mixer | 40 |'),
  ).toHaveLength(1)
})

test('a rule below several lines ends their paragraph', () => {
  const text =
    'Every line of this one is full and as long as the others are so\nthat it is wrapped, for each of its lines is full and long enough\n---\nthen the next part begins in small letters.'
  const sentences = passages(text).flatMap(passage => passage.sentences)
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join('¦')).not.toContain('---')
})

test('long lines and long paragraphs are read in one go, not once for each of their characters', () => {
  const odd = [
    `|${'-'.repeat(400_000)}x`,
    `**a b c d\n${'e f g h i\n'.repeat(100_000)}`,
    `# a ${'['.repeat(300_000)}`,
    `| a ${'[](|'.repeat(100_000)} |\n|---|\n| b |`,
    `${'why '.repeat(100_000)}?\n`.repeat(3),
  ]
  for (const text of odd) expect(passages(text).length).toBeGreaterThan(0)
})

test('a full line in bold is a heading in hard-wrapped text too, and of a run of questions the last one is', () => {
  const wrapped = `**May the sheep be moved to the hill?**\nNobody may move the sheep unless the\ndog is there, and all of them must be\nback before the bell is rung.\n\n**May I pass?**\nYes, as often as you like to.`
  expect(passages(wrapped).map(({ headings }) => headings)).toEqual([
    ['May the sheep be moved to the hill?'],
    ['May I pass?'],
  ])
  const exam = 'What is soil?\nWhat is loam?\nWhat is clay?\nWrite two pages.\n\nWho may help?\nNobody may.'
  expect(passages(exam).map(({ headings }) => headings)).toEqual([[], ['What is clay?'], ['Who may help?']])
})

test('words behind a long rule are text', () => {
  expect(texts(`Above it stands this.\n${'-'.repeat(200)} and this.`).join(' ')).toContain('and this.')
})

test('labelled questions, all of them one question, head their answers', () => {
  const faq = `# Fees\n\nQ: How late may I be?\nA: Ten minutes.\n\nAfter that you wait.\n\n# Dogs\n\nQ: May I bring a dog?\nNo.`
  expect(passages(faq).map(({ headings, context, text }) => [headings, context, text])).toEqual([
    [
      ['Fees', 'How late may I be?'],
      undefined,
      'How late may I be?\nA: Ten minutes.\n\nAfter that you wait.',
    ],
    [['Dogs', 'May I bring a dog?'], undefined, 'May I bring a dog?\nNo.'],
  ])
})

test.each([
  ['with a number', 'Q1: How late may I be?\nA1: Ten minutes.\n\nQ2: May I bring a dog?\nA2: No.'],
  ['in words', 'Question: How late may I be?\nAnswer: Ten.\n\nQuestion: May I bring a dog?\nAnswer: No.'],
  ['in bold', '**Q:** How late may I be?\n**A:** Ten.\n\n**Q:** May I bring a dog?\n**A:** No.'],
])('a question may be labelled %s', (_, text) => {
  expect(passages(text).map(({ headings }) => headings)).toEqual([
    ['How late may I be?'],
    ['May I bring a dog?'],
  ])
})

test.each([
  ['a long turn', `Q: Why did you go? ${wordy(40)} Was it for money?`, 'Q: Why now?'],
  ['a turn that states something first', 'Q: You are nine. Why did you go?', 'Q: Why now?'],
  ['a turn that asks nothing', 'Q: Tell me why you went.', 'Q: Why now?'],
])('labelled turns are an interview where one is more than a question: %s', (_, first, second) => {
  const found = passages(`${first}\nA: I had a vote to lose.\n\n${second}\nA: It was time.`)
  expect(found.flatMap(({ headings }) => headings)).toEqual([])
  expect(found.slice(-1).map(({ text, context }) => [text, context?.text])).toEqual([
    ['It was time.', second.slice('Q: '.length)],
  ])
})

test('a single labelled question is the context of its answer, not a heading', () => {
  const [passage] = passages('Q: How late may I be?\nA: Ten minutes.')
  expect(passage).toMatchObject({ headings: [], context: { text: 'How late may I be?' } })
})

test.each(['*** SPRING ***', '=== Spring ===', '~ Spring ~'])(
  'in plain text a line in a frame is a heading: %s',
  line => {
    const text = `We have four parts.\n\n${line}\n\nWe sow in the garden.`
    const [, spring] = passages(text)
    expect(spring?.headings[0]).toContain(line.includes('SPRING') ? 'SPRING' : 'Spring')
    expect(spring?.sentences.map(({ kind }) => kind)).toEqual(['heading', 'statement'])
  },
)

test('a frame makes no heading of a sentence, nor are marks on one side a frame', () => {
  for (const line of [
    '*** We sow now. ***',
    '*** and then we go home again',
    'and then we go home again ***',
  ])
    expect(passages(`We met.\n\n${line}\n\nWe sow.`).map(({ headings }) => headings)).toEqual([[]])
})

test.each(['**Rubbish collection**', '__Rubbish collection__', '**Opening hours of the summer hall**'])(
  'a lone line in bold that names something is a heading: %s',
  line => {
    const found = passages(`We met.\n\n${line}\n\nIt is on Monday.`)
    expect(found.map(({ headings }) => headings)).toEqual([[], [line.slice(2, -2)]])
  },
)

test.each([
  '**Dogs must be on a lead**',
  '**The hall is closed**',
  '**No dogs**',
  '**Please wait outside**',
  '**Opening hours of the hall in summer**', // seven words
  '**Rubbish collection.**',
])('a lone line in bold that states something is said: %s', line => {
  const text = `We met.\n\n${line}\n\nIt is on Monday.`
  const [passage, ...others] = passages(text)
  expect(others).toEqual([])
  expect(passage?.headings).toEqual([])
  const said = passage?.sentences.map(({ start, end }) => text.slice(start, end)).join(' ')
  expect(said).toContain(line.slice(2, -2))
})

test('a line in bold that states something is a heading beside another one', () => {
  const text = `**Dogs must be on a lead**\n\nAt all times.\n\n**Cats**\n\nThey may come in.`
  expect(passages(text).map(({ headings }) => headings)).toEqual([['Dogs must be on a lead'], ['Cats']])
})

describe('between underlined headings', () => {
  const headings = (line: string, below = 'We open at nine.') =>
    passages(`The hall\n========\n\nCome in.\n\n${line}\n\n${below}\n\nDogs\n----\n\nThey wait.`).map(
      ({ headings }) => headings,
    )

  test('a line in capitals above prose is a heading', () => {
    expect(headings('SUMMER HOURS')).toEqual([
      ['The hall'],
      ['The hall', 'SUMMER HOURS'],
      ['The hall', 'Dogs'],
    ])
    expect(headings('1. SUMMER HOURS')[1]).toEqual(['The hall', '1. SUMMER HOURS'])
  })

  test.each([
    ['it has small letters', 'SUMMER Hours', undefined],
    ['it ends like a sentence', 'WE OPEN AT NINE.', undefined],
    ['it is one letter', 'A', undefined],
    ['no prose is below', 'SUMMER HOURS', 'Nine to five'],
  ])('other lines are none: %s', (_, line, below) => {
    expect(headings(line, below)).toEqual([['The hall'], ['The hall', 'Dogs']])
  })
})

describe('a table without bars at its ends', () => {
  const found = (text: string) =>
    passages(text).map(({ headings, sentences }) => [
      headings,
      sentences.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
    ])

  test.each([['--- | ---'], [':--|--:'], ['-----|:-----:']])(
    'has a header that heads its rows, and nothing below it, with the rule %s',
    rule => {
      expect(found(`Read this.\n\nZone | Day\n${rule}\nB | 15.00\nC | 16.00\n\nPay in cash.`)).toEqual([
        [[], ['statement: Read this.']],
        [['Zone | Day'], ['heading: Zone | Day', 'statement: B | 15.00', 'statement: C | 16.00']],
        [[], ['statement: Pay in cash.']],
      ])
    },
  )

  test('ends where a line has no bar', () => {
    expect(found('Zone | Day\n--- | ---\nB | 15.00\nWe take cash, and no cards.')).toEqual([
      [['Zone | Day'], ['heading: Zone | Day', 'statement: B | 15.00']],
      [[], ['statement: We take cash, and no cards.']],
    ])
  })

  test.each([
    ['a lone line with a bar', 'Say yes | no.\n\nThen go.'],
    ['lines with bars and no rule', 'Zone | Day\nB | 15.00\nC | 16.00'],
    ['a rule below a blank line', 'Zone | Day\n\n--- | ---\nB | 15.00'],
    ['a header without a bar', 'Zone\n--- | ---\nB | 15.00'],
  ])('is none: %s', (_, text) => {
    expect(passages(text).map(({ headings }) => headings)).toEqual([[]])
    expect(blocksOf(text).filter(({ table }) => table !== undefined)).toEqual([])
  })
})

test('lines with wide gaps at the same places are a table, whose header heads the rows', () => {
  const text = `TOURS 2025\n\nDate           Time       Tour\n6 April        2 pm       Famous and forgotten\n15 June        2 pm       Symbols on stones\n\nTours cost six pounds, children are free, and each of them takes about ninety minutes.`
  const [table, below] = passages(text)
  expect(table?.headings).toEqual(['TOURS 2025', 'Date Time Tour'])
  const said = table?.sentences.filter(({ kind }) => kind === 'statement') ?? []
  expect(said.map(({ start, end }) => text.slice(start, end))).toEqual([
    '6 April        2 pm       Famous and forgotten',
    '15 June        2 pm       Symbols on stones',
  ])
  expect(below?.headings).toEqual(['TOURS 2025'])
  const hours = 'Monday      closed\nTuesday     9 to 12\nWe are glad to see you at any time of the day.'
  expect(passages(hours).flatMap(({ headings }) => headings)).toEqual([])
})

test('a point in small letters is no line that goes on', () => {
  const text = `1.3 The following are not allowed without written permission of the\nsuperintendent:\n  a) motor vehicles of any kind, except wheelchairs and mobility scooters;\n  b) the sale of goods or the distribution of leaflets;\n  c) drones.`
  const said = passages(text).flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  )
  expect(said.slice(1)).toEqual([
    'a) motor vehicles of any kind, except wheelchairs and mobility scooters;',
    'b) the sale of goods or the distribution of leaflets;',
    'c) drones.',
  ])
})

test('a greeting and a farewell are not said', () => {
  const text = 'Dear Ms Tarrant,\n\nThe drain is blocked.\n\nDear me, it is late.\n\nWith kind regards,\nWalt'
  const kinds = passages(text).flatMap(({ sentences }) =>
    sentences.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
  )
  expect(kinds).toEqual([
    ['heading', 'Dear Ms Tarrant,'],
    ['statement', 'The drain is blocked.'],
    ['statement', 'Dear me, it is late.'],
    ['heading', 'With kind regards,'],
    ['statement', 'Walt'],
  ])
})

test('a name with an address below a mail says nothing, a longer line does', () => {
  const said = (last: string) =>
    passages(`From: Ada Bell\nTo: Rui\nSubject: Hives\n\nThey hum.\n\n${last}`)
      .flatMap(({ sentences }) => sentences)
      .filter(({ kind }) => kind === 'statement').length
  expect(['Ada Bell, C 3.1', 'A. Bell', 'Ada'].map(said)).toEqual([1, 1, 1])
  expect(
    ['Ada Bell, who kept them for years, is ill', 'Ada, bring nets', 'Ada Bell, be quick!'].map(said),
  ).toEqual([2, 2, 2])
})

test('each e-mail of a text is under its own subject, up to the next one or a heading', () => {
  const mail = (subject: string, said: string) => `From: Ada\nTo: Rui\n${subject}\n\nHello,\n\n${said}`
  const text = [
    mail('Subject: Nets', 'They are torn.'),
    mail('**Subject:** Bees on  the *roof*', 'They fly.'),
    mail('Date: 3 May', 'They are gone.'),
    '# Rules\n\nNobody swims.',
  ].join('\n\n---\n\n')
  expect(passages(text, 'Nets').map(({ headings }) => headings)).toEqual([
    [],
    ['Bees on the roof'],
    [],
    ['Rules'],
  ])
})

test('thousands of e-mails in a text are soon read', () => {
  // Minutes, if each looked at all others: the test run's own limit is the assertion.
  const text = 'From: Ada\nTo: Rui\nSubject: Nets\n\nThey hum.\n\n'.repeat(20_000)
  expect(passages(text).length).toBe(20_000)
})

test('other fields and empty ones stand within the head of an e-mail', () => {
  const text = 'From: Ada\nCc:\nImportance: High\nSubject: Nets\nAttachment: none\n\nThey are torn.'
  const said = passages(text).flatMap(({ sentences }) => sentences.filter(({ kind }) => kind === 'statement'))
  expect(said.map(({ start, end }) => text.slice(start, end))).toEqual(['Attachment: none', 'They are torn.'])
})

test('one long word in bold is soon read', () => {
  // Six seconds at 90 letters, before; the test run's own limit is the assertion.
  expect(passages(`**${'a'.repeat(140)} b c d e f g**\n\nText follows here and there.`)).not.toEqual([])
})
