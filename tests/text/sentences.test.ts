import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSentenceSplitter } from '../../src/text/sentences.ts'

const split = createSentenceSplitter()
const cut = (text: string): string[] => split(text).map(({ start, end }) => text.slice(start, end))

// Each line is one text; ¦ marks where it is cut. The mark stands for one space.
const CASES = `
It rains.¦She said no.
Caliber.Az interviewed him.¦He agreed.
The portal i24news.tv wrote it.¦Node.js v20.3 came out.
Mr. Smith met Dr. Jones and Gen. Lee at No. 5.¦They left.
The U.S. Army left the U.S. in May.¦It came back.
He lived in the U.S.¦The army left.
Use a tool, e.g. Node.js, i.e. a runtime.¦It runs.
Smith et al. (2008) say so.¦Others do not.
J. K. Rowling wrote it.¦George R. R. Martin did not.
Warner Bros. Pictures and Apple Inc. CEO Tim Cook agreed.
It costs 3.50 dollars.¦It grew by 12.5 %.¦In 2007 it fell.
It was founded in 1956.¦John bought it.
He lives in St. Petersburg vs. Fort St. John.
Trinity-St. Paul's is a church.¦It is old.
It came at 5 p.m. on Jan. 5.¦The rest came later.
The size of the Sun.¦Orbital cycles vary slowly.
"They are very afraid.¦Because we don't mess with anyone," he added.
"...concluded a fruitful visit to Azerbaijan.¦We discussed opportunities...Our ties are good," Gallant tweeted.
"We prefer our alliance with Turkey.....¦In the last six months, attacks grew," he said.
He said that ... nothing [...] helped.¦[...] Then he left.
He waited... and then left.
"Go away!" he said.¦"Why?" she asked.
He fell ("and dies.").¦She wept.
"It is never too late."¦He smiled.
“It is never too late.”¦He smiled.
It was his.[12]¦She knew.[3][4]¦Nobody cared.
Is it so?¦Yes!¦It is.
It was the Yahoo! portal that Wham! Records sold.
He spoke (it was late. Nobody heard him. It rained) and left.
(He spoke.¦It was late.)
1. Log in to your account.¦Then log out.
He played Stu in Scream, Stevo in SLC Punk! (1998) and others.
The first prize went to Röntgen , of Germany .¦John Bardeen won it twice -- in 1956 .
" Sandstorm , " he said . '' ¦He left .
Sofia ( Bulgarian : Со́фия , tr . Sofiya ) is in Bulgaria , near Sault Ste . Marie .
это предложение.¦Это другое!
هل هذا سؤال؟¦نعم.¦جملة أخرى.
यह एक वाक्य है।¦यह दूसरा है।
Τι είναι αυτό;¦Είναι κάτι.
this is a chat.¦nobody uses capitals here.¦it still has sentences.
`

test.each(
  CASES.trim()
    .split('\n')
    .map(line => [line]),
)('%s', line => {
  const sentences = line.split('¦').map(sentence => sentence.trim())
  expect(cut(sentences.join(' '))).toEqual(sentences)
})

test('cuts where a closing quotation mark and a capital follow without a space', () => {
  expect(cut('He said "I hate rain."She said nothing.')).toEqual([
    'He said "I hate rain."',
    'She said nothing.',
  ])
  expect(cut('It is the end."He said so" is a lie.')).toEqual(['It is the end.', '"He said so" is a lie.'])
})

test('leaves `end.Next` whole, since it might be a name', () => {
  expect(cut('This is the end.Next comes more.')).toHaveLength(1)
})

test('cuts Chinese and Japanese without spaces, closing marks included', () => {
  expect(cut('这是一个句子。“这是另一个！”对吗？是的。')).toEqual([
    '这是一个句子。',
    '“这是另一个！”',
    '对吗？',
    '是的。',
  ])
})

test('keeps Thai, which has no full stop, from becoming one endless sentence', () => {
  const text = `${'ภาษาไทยไม่มีจุดจบประโยค '.repeat(400)}`
  for (const sentence of cut(text)) expect(sentence.length).toBeLessThan(600)
})

test('parts paragraphs at blank lines and before dashes, and gives offsets in the document', () => {
  const text = 'A title\n \nfirst line\nsecond line\n- a turn\n- another'
  expect(cut(text)).toEqual(['A title', 'first line\nsecond line', '- a turn', '- another'])
  expect(split('One. Two.', 100)).toEqual([
    { start: 100, end: 104 },
    { start: 105, end: 109 },
  ])
})

test('cuts a table or a list that has no full stops into bearable pieces', () => {
  const rows = Array.from({ length: 60 }, (_, row) => `Row ${row} | ${row * 7} apples and pears`).join('\n')
  const clauses = `The states agree ${Array.from({ length: 40 }, (_, n) => `to do the thing number ${n}`).join('; ')}.`
  for (const text of [rows, clauses]) {
    const pieces = cut(text)
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(560) // about 80 words
    for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/pears$|;$/u)
  }
})

test('finds the lines of a list whose line ends became runs of spaces', () => {
  expect(cut('There are two types:   Altazimuth mount   Equatorial mount')).toEqual([
    'There are two types:',
    'Altazimuth mount',
    'Equatorial mount',
  ])
  expect(cut('Justified  type has  runs of spaces too.')).toHaveLength(1)
})

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Mr. ',
        'U.S. ',
        '...',
        '. ',
        '! ',
        '? "',
        '." ',
        '\n',
        '\n\n',
        '\n- ',
        ' ',
        '\u00a0',
        '[1]',
        '(',
        ')',
        '"',
      ),
      fc.constantFrom(
        'Iran ',
        'said ',
        "don't ",
        'cannot ',
        'J. ',
        '5 ',
        '。',
        '؟ ',
        '; ',
        '😀',
        'é',
        '  ',
        '\t',
        '…',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''))

test('sentences cover all but white space, in order, disjoint and trimmed, whatever the text', () => {
  fc.assert(
    fc.property(texts, text => {
      let at = 0
      for (const { start, end } of split(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(at, start).trim()).toBe('')
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
    { numRuns: 500 },
  )
})

test('does not choke on megabytes of one sign', () => {
  for (const sign of ['a', '.', 'J. ', '(a. ', '" ', '\n', '。']) {
    expect(split(sign.repeat(200_000 / sign.length)).length).toBeLessThanOrEqual(200_000)
  }
})

test('a gap parts the lines of a list that lost its line ends, but no label from what it is of', () => {
  const cut = (text: string) => split(text).map(({ start, end }) => text.slice(start, end))
  expect(cut('Hank as Tom  Jennifer as Ella  Charlotte as Nina')).toHaveLength(3)
  expect(cut("Nov 8    Captain's dinner, The Plough, 7 for 7.30 pm")).toHaveLength(1)
  expect(cut('The captain of the boat is Joe Okafor    The treasurer is Bea Lindqvist')).toHaveLength(2)
})
