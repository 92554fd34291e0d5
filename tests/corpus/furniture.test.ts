import { expect, test } from 'vitest'
import { furnitureOf } from '../../src/corpus/furniture.ts'
import { countWords } from '../../src/corpus/words.ts'

const PROSE = `The information that such drones are delivered is very important in this article, since nobody else
has published a word about it until today, which is a pity.`
const furniture = (...lines: string[]): string[] => {
  const flags = furnitureOf(lines.map(text => ({ text, level: 0, words: countWords(text) })))
  return lines.filter((_, at) => flags[at])
}

test('the block of the page below an article is furniture, the name above it is not', () => {
  const page = [
    'Hits: 1,204',
    'Leave a comment',
    'Attention',
    'Warning!',
    `(${PROSE})`,
    'Submit',
    'You can enter 1000 characters',
    'Latest news',
    'Minister resigns',
  ]
  expect(furniture('A title', '2023-07-18 11:40', PROSE, 'Ada Lovelace', ...page)).toEqual([
    '2023-07-18 11:40',
    ...page,
  ])
})

test('unmistakable lines are furniture in the middle as well', () => {
  expect(
    furniture(PROSE, 'Advertisement', PROSE, 'Page 3 of 10', PROSE, 'Share this article', PROSE),
  ).toEqual(['Advertisement', 'Page 3 of 10', 'Share this article'])
})

test('a word that may be a heading of the author stays between paragraphs', () => {
  expect(furniture(PROSE, 'Print', PROSE, 'Subscribe', PROSE, '18 July 2023', PROSE)).toEqual([])
})

test('without any long paragraph nothing is known of above and below', () => {
  expect(furniture('Send', 'Share', 'Print', 'Lovely day', 'Home')).toEqual([])
})

test('a sentence about furniture is none', () => {
  expect(
    furniture(PROSE, 'Page 3 of 10 was missing from the file.', 'Read: it helps.', 'He wrote a comment.'),
  ).toEqual([])
})

test('a date below the article is furniture and takes nothing with it', () => {
  expect(furniture(PROSE, '18 July 2023', 'Ada Lovelace')).toEqual(['18 July 2023'])
})
