/** What somebody says out of courtesy; `about`: asks what the bot is. */
export type Courtesy = 'about' | 'farewell' | 'thanks' | 'greeting' | 'nod'

/** What a message calls for that holds courtesies and nothing else; undefined for any other. Of several the one that
 *  matters most: "ok thank you, bye" is a farewell. */
export function courtesyOf(message: string): Courtesy | undefined {
  // A word in quotation marks is talked about.
  if (message.length > LONGEST_MESSAGE || /["“”„«»]/u.test(message)) return undefined
  const words = wordsOf(message)
  const said = new Set<Courtesy>()
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, said.size > 0)
    if (phrase === undefined) return undefined
    if (phrase.courtesy !== 'filler') said.add(phrase.courtesy)
    at += phrase.length
  }
  return BY_WEIGHT.find(courtesy => said.has(courtesy))
}

/**
 * The question without the greeting before it and the thanks after it, which are not asked about. Whole where that may
 * be wrong: after a greeting a name may follow ("Hello, Dolly") that it is part of.
 */
export function withoutCourtesies(question: string): string {
  const whole = question.trim()
  if (whole.length > LONGEST_QUESTION) return whole
  const bare = withoutThanks(withoutOpening(whole))
  return /[\p{L}\p{N}]/u.test(bare) ? bare : whole
}

const LONGEST_MESSAGE = 200 // UTF-16 code units
const LONGEST_QUESTION = 4096 // UTF-16 code units; only the terminal takes more
const BY_WEIGHT: readonly Courtesy[] = ['about', 'farewell', 'thanks', 'greeting', 'nod']

const TABLE: Readonly<Record<Courtesy | 'filler', string>> = {
  greeting: `hi, hello, hey, hallo, hiya, howdy, greetings, good morning, good afternoon, good evening, good day, how are you,
    how are you doing, how do you do, nice to meet you, are you there, anyone there, anybody there, is anyone there,
    is anybody there`,
  thanks: `thanks, thank you, thank u, thx, thnx, tks, ty, cheers, many thanks, much appreciated, i appreciate it, no thanks,
    no thank you, that helped, that helps, this helped, that was helpful, that was very helpful, that is helpful,
    that's helpful, very helpful, that helped me`,
  farewell: `bye, bye bye, goodbye, good bye, good night, goodnight, see you, see you later, see you soon, see you tomorrow,
    see ya, cya, take care, have a nice day, have a good day, have a good one, have a nice evening, until next time`,
  nod: `ok, okay, okey, great, perfect, cool, nice, wonderful, excellent, brilliant, awesome, lovely, got it, i see,
    understood, alright, all right, very good, very nice, sounds good, good to know, well done, that's great, that is great,
    that's good, that is good, that's all, that is all, that's it, good bot, well, oh`,
  about: `who are you, what are you, what can you do, what do you do, what can you do for me, what can i ask, what can i ask you,
    what can i do here, how do you work, how does this work, how can you help, how can you help me, how do i use you,
    how do i use this, are you a bot, are you a robot, are you human, are you a human, are you an ai, help, help me, who r u`,
  // What may stand among courtesies and is none by itself.
  filler: `there, all, everyone, everybody, quoth, bot, again, so much, very much, a lot, a bunch, a million, for that, for this,
    for your help, for the help, for your time, for the answer, for your answer, for helping, in advance, and, but, then,
    now, indeed, please, my friend, really, so, for now, too, you too`,
}

const PHRASES: ReadonlyMap<string, Courtesy | 'filler'> = new Map(
  Object.entries(TABLE).flatMap(([courtesy, phrases]) =>
    phrases.split(',').map(phrase => [phrase.trim().replace(/\s+/g, ' '), courtesy as Courtesy | 'filler']),
  ),
)
const LONGEST = 5 // words of a phrase

/** Lower-case, with straight apostrophes. */
function wordsOf(message: string): string[] {
  return (
    message
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  )
}

/** The longest phrase there. A filler fills only after something. */
function phraseAt(words: readonly string[], at: number, filling: boolean) {
  for (let length = LONGEST; length > 0; length--) {
    const courtesy = PHRASES.get(words.slice(at, at + length).join(' '))
    if (courtesy === undefined || at + length > words.length) continue
    if (courtesy !== 'filler' || filling) return { courtesy, length }
  }
  return undefined
}

const OPENERS = [...PHRASES]
  .filter(([, courtesy]) => courtesy === 'greeting' || courtesy === 'thanks')
  .map(([phrase]) => phrase)
const OPENING = new RegExp(
  `^(?:${[...OPENERS, 'ok', 'okay', 'great'].sort((a, b) => b.length - a.length).join('|')})` +
    `(?:,?\\s+(?:there|all|everyone|everybody|quoth|bot|a lot|so much|very much|again))?(?<gap>\\s*[,!.;:…]*\\s+(?:[–—-]\\s+)?)`,
  'iu',
)
const ASKING =
  /^(?:who|what|when|where|why|how|which|whose|whom|is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|may|please|tell|i)\b/iu
// Without a sign between, only what begins no title: "hello is it me …" may go on as a song.
const ASKING_AT_ONCE =
  /^(?:(?:who|what|when|where|why|how|which|whose|whom|can|could|please|tell|do|does|did)\b|I(?:['’]d| would) like\b)/u

// As typed: "Tell Me Why" is a title.
const REQUEST =
  /^(?:[Pp]lease,?\s+)?(?:(?:[Cc]an|[Cc]ould|[Ww]ould|[Ww]ill) you\s+(?:please\s+)?)?(?:[Tt]ell me,?\s+(?:please,?\s+)?|(?:[Dd]o you|you) (?:happen to )?know\s+|I(?:['’]d| would) like to (?:know|ask),?\s+|I want(?:ed)? to (?:know|ask),?\s+)(?=(?:who|what|when|where|why|how|which|whose|whom|if|whether)\b)/u
const PLEASE =
  /^[Pp]lease,?\s+(?=(?:who|what|when|where|why|how|which|whose|whom|is|are|do|does|did|can|could|tell|show|give|find|list|explain)\b)/u

function withoutOpening(question: string): string {
  return withoutGreetings(question).replace(PLEASE, '').replace(REQUEST, '')
}

function withoutGreetings(question: string): string {
  const opening = OPENING.exec(question)
  if (opening === null) return question
  const next = question.slice(opening[0].length)
  const further = withoutGreetings(next)
  return further !== next || opensQuestion(next, opening.groups?.gap ?? '') ? further : question
}

function opensQuestion(next: string, gap: string): boolean {
  if (next === '') return false
  if (gap.includes('\n')) return true
  return /\S/.test(gap) ? /^\p{Ll}/u.test(next) || ASKING.test(next) : ASKING_AT_ONCE.test(next)
}

/** Thanks after a sentence of their own or a comma, and the word "please" after a comma. */
function withoutThanks(question: string): string {
  for (const { index, 0: end } of question.matchAll(/[?.!\n]["”’)]*\s*(?=\p{L})/gu)) {
    const tail = question.slice(index + end.length)
    if (isParting(tail) || /^(?:please|pls)[\s.!]*$/iu.test(tail)) {
      return question.slice(0, index + end.length).trim()
    }
  }
  const comma = question.lastIndexOf(',')
  if (comma < 0) return question
  const tail = question.slice(comma + 1)
  if (/^\s*(?:please|pls)[\s?.!]*$/iu.test(tail)) {
    return `${question.slice(0, comma)}${/[?.!]?$/u.exec(tail.trim())?.[0] ?? ''}`
  }
  // Before a question mark they are asked about: "What do I say, thanks?"
  // With a capital it may end a title: "Hello, Goodbye".
  return isParting(tail) && /^\s*\p{Ll}/u.test(tail) && !tail.includes('?')
    ? question.slice(0, comma)
    : question
}

function isParting(tail: string): boolean {
  const courtesy = courtesyOf(tail)
  return courtesy === 'thanks' || courtesy === 'farewell'
}
