/** What is looked at in one sentence, in this order; each says what a high value means. All are in [0, 1]. */
export const SENTENCE_FEATURES = {
  coverage: 'its share of the question (by rarity of the words)',
  telling: 'its share of the question (by rarity among the best passages)',
  near: 'words of the question close together',
  exact: 'words in the very form they were asked in',
  related: 'words related to those it lacks',
  otherWords: 'says in other words what it lacks',
  usual: 'its share of the question in words of nearly any question',
  headRest: 'what it lacks stands in the title, the headings or the question it replies to',
  before: 'what it lacks stands in the sentence before',
  after: 'what it lacks stands in the sentence after',
  first: 'opens its passage',
  asks: 'is itself a question',
  short: 'has fewer than six words',
  long: 'has more than forty words',
  fresh: 'its share of words that the question does not hold',
  person: 'names somebody, as asked',
  time: 'gives a date, as asked',
  place: 'names a place, as asked',
  amount: 'gives a number, as asked',
  reason: 'gives a reason, as asked',
  definition: 'says something of it, asked what it is',
  isA: 'says that it "is a" something, asked what or who it is',
  functionWords: 'its share of the question in words like "was" and "by"',
  otherTense: 'is in the present, asked about the past',
  echo: 'says nothing that the question does not',
  measure: 'tells how much, as it was asked: a price, a length of time',
} as const

/** What is looked at in one passage, besides its best sentence. */
export const PASSAGE_FEATURES = {
  bm25: 'BM25, as a share of the most it could be',
  relative: 'BM25, against the best passage',
  coverage: 'its share of the question (by rarity of the words)',
  tellingPairs: 'rare words side by side as in the question',
  bodyCoverage: 'its share of the question, without title and headings',
  head: 'words of the question in the title or headings',
  headAsked: 'its title and headings, or the question it replies to, hold little else',
  context: 'what it lacks stands in the question it replies to',
  sentence: 'its best sentence',
  pairs: 'words side by side as in the question',
  exact: 'words in the very form they were asked in',
  related: 'words related to those it lacks',
  otherWords: 'says in other words what it lacks',
  usual: 'its share of the question in words of nearly any question',
  around: 'what it lacks stands in the passages before and after',
  names: 'its share of the names and numbers asked about',
  rarest: 'holds the rarest word of the question',
  neighbours: 'the passage before or after it matches too',
  adjacent: 'the document before or after its own matches too',
  brief: 'is short',
  sibling: 'another passage of its document, close by, matches too',
  opening: 'opens its document',
  functionWords: 'its share of the question in words like "was" and "by"',
  functionPairs: 'words like "was" and "by" beside the word they were asked with',
  otherTense: 'is in the present, asked about the past',
} as const

export type SentenceFeature = keyof typeof SENTENCE_FEATURES
export type PassageFeature = keyof typeof PASSAGE_FEATURES

export const SENTENCE_FEATURE_NAMES = Object.keys(SENTENCE_FEATURES) as SentenceFeature[]
export const PASSAGE_FEATURE_NAMES = Object.keys(PASSAGE_FEATURES) as PassageFeature[]

/** The place of each feature in a row of figures. */
export const SENTENCE = numbered(SENTENCE_FEATURE_NAMES)
export const PASSAGE = numbered(PASSAGE_FEATURE_NAMES)

function numbered<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, i) => [name, i])) as Record<Name, number>
}
