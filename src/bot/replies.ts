import type { Correction, UnknownTerm } from '../answer/answer.ts'
import type { Fault } from '../corpus/document.ts'
import { typed } from './foreign.ts'
import { bold, code, type Fragment, italic, join, joinWith } from './message.ts'

/** Every sentence of ours that a person reads. Plain and short; no word of ours stands inside a quote. */

export const BUTTONS = {
  more: 'More quotes',
  around: 'Around this quote',
  source: 'Source',
  private: 'More in private',
  page: 'Open the page',
  previous: '◀ Previous',
  next: 'Next ▶',
} as const

export const COMMANDS: readonly { readonly name: string; readonly what: string; readonly groups: boolean }[] =
  [
    { name: 'ask', what: 'Ask a question', groups: true },
    { name: 'search', what: 'Find passages with these words', groups: true },
    { name: 'source', what: 'The documents, or where a quote is from', groups: true },
    { name: 'help', what: 'What I can do', groups: true },
    { name: 'settings', what: 'How many quotes I show', groups: false },
  ]

// Answers

export const WEAK = 'I am not sure the documents answer this. The closest passages:'
export const WEAK_ONE = 'I am not sure the documents answer this. The closest passage:'
export const MORE_WEAK = 'More of the closest passages:'
export const SHORTENED = '(shortened)'
export const NO_MORE = 'That was all I found.'
export const EMPTY_CORPUS = 'I have no documents to answer from yet. Whoever runs me needs to add some.'
export const EMPTY_QUESTION =
  'I need a few more telling words to look for. Ask me a whole question, or send /source to see what I have read.'

export function taken(corrections: readonly Correction[]): Fragment {
  const pairs = corrections
    .slice(0, 4)
    .map(({ form, taken }) => join('“', typed(form, 40), '” as “', typed(taken, 40), '”'))
  return pairs.length === 0 ? join() : italic(join('I read ', enumerate(pairs, 'and'), '.'))
}

export function unknown(terms: readonly UnknownTerm[]): Fragment {
  if (terms.length === 0) return join()
  return italic(join(words(terms, 'and'), terms.length === 1 ? ' is' : ' are', ' nowhere in the documents.'))
}

export function nothing(terms: readonly UnknownTerm[]): Fragment {
  if (terms.length === 0) return join('I found nothing about that in the documents.')
  return join('I found nothing about ', words(terms, 'or'), ' in the documents.')
}

/** Said with whatever claims that something is not there. */
export function stillReading(share: number | undefined): Fragment {
  if (share === undefined) return join()
  return italic(`I am still reading the documents: ${percent(share)}, so I may not have found everything.`)
}

/** In place of EMPTY_CORPUS when there is nothing yet. */
export function beginning(share: number): string {
  return `I am still reading the documents: ${percent(share)}. Please ask me again in a while.`
}

export const NOTHING_NEXT = 'Try other words, or send /source to see what I have read.'
export const DID_YOU_MEAN = 'Did you mean:'

export function answerTo(question: string): Fragment {
  return italic(join('For “', typed(question), '”:'))
}

// Search

export const SEARCH_USAGE = join(
  'Send the words to look for after the command, like this:\n',
  code('/search defence minister'),
  '\nQuotation marks keep words together, a minus leaves one out:\n',
  code('/search "defence minister" -Russia'),
)

export function searchHead(
  searched: string,
  total: number,
  from: number,
  to: number,
  capped: boolean,
): Fragment {
  const found = total === 1 ? '1 passage' : capped ? `the best ${total} passages` : `${total} passages`
  const shown = total === to && from === 1 ? '' : `, ${from === to ? from : `${from} to ${to}`} shown`
  return join(bold(typed(searched, 100)), `: ${found}${shown}`)
}

export function searchNothing(searched: string): Fragment {
  return join('No passage matches ', bold(typed(searched, 100)), '.')
}

// Sources

export const GONE =
  'That passage is gone: its document is no longer among those I have read. /source lists them.'
export const MALFORMED =
  'I know no passage by that name. Copy the whole name, or send /source to see the documents.'
export const CHANGED =
  'The document has changed since this was quoted. This is what stands there now; it may read differently.'
export const BEFORE = 'Before it:'
export const AFTER = 'After it:'
export const BEGINS = 'It begins:'
export const NO_SUCH_NUMBER =
  'There is no such number there. Reply to one of my answers with /source 1, or send /source.'
export const NOT_SHOWN =
  'I do not know which answer you mean. Reply to it with /source 2, or send /source to see the documents.'

export function documentsHead(total: number, from: number, to: number, title: string): Fragment {
  const count = total === 1 ? '1 document' : `${total} documents`
  const shown = from === 1 && to === total ? '' : `, ${from === to ? from : `${from} to ${to}`} shown`
  return title === ''
    ? join(bold('What I have read'), `: ${count}${shown}`)
    : join('Titles with ', bold(typed(title, 100)), `: ${count}${shown}`)
}

export function noTitle(title: string): Fragment {
  return join('No document has ', bold(typed(title, 100)), ' in its title. /source lists them all.')
}

// Around the conversation

/** `reading`: the share that is read so far, undefined when all is. */
export function start(documents: number, reading?: number): Fragment {
  const count = documents === 1 ? 'one document' : `${documents} documents`
  return join(
    'Hello! Ask me a question, in your own words.\n\n',
    reading === undefined
      ? `I have read ${count} and answer with their exact words, each with its source. `
      : `I am still reading: ${count} so far, ${percent(reading)} of all. ` +
          'I answer with their exact words, each with its source. ',
    'When they hold no answer, I say so.\n\n',
    '/source shows what I have read, /help what else I can do.',
  )
}

export function help(username: string | undefined, group: boolean): Fragment {
  const asking = group
    ? join(
        'To ask here, mention me',
        username === undefined ? '' : join(' (', code(`@${username}`), ')'),
        ', reply to me, or send ',
        code('/ask your question'),
        '.',
      )
    : join('Just write your question.')
  return joinWith('\n\n', [
    join(asking, ' I answer with exact quotes from my documents and add nothing to them.'),
    join(
      code('/search words'),
      ' finds passages. ',
      code('"exact words"'),
      ' stay together, ',
      code('-word'),
      ' is left out.\n',
      code('/source'),
      ' lists the documents; ',
      code('/source some words'),
      ' finds one by title.\n',
      code('/source 2'),
      ', as a reply to an answer, shows where its second quote is from.',
    ),
    group || username === undefined
      ? ''
      : 'Edit your question and I change my answer. In a group, mention me under a message and I answer that message.',
  ])
}

export const HELLO = 'Hello! What would you like to know?'
export const WELCOME = 'You are welcome.'
export const GOODBYE = 'Goodbye! Ask me again whenever you like.'
export const GO_ON = 'Good. Ask me anything else you like.'
export const GROUP_USAGE =
  'Write a question after my name, or mention me in reply to a message with a question. /help says more.'
export const ASK_USAGE = join(
  'Write the question after the command, like this:\n',
  code('/ask Who met whom?'),
)
export const UNKNOWN_COMMAND = 'I do not know that command. /help says what I can do.'
export const SETTINGS = 'How many quotes shall I show in an answer?'
export const STALE = 'That is too old for me to continue. Please ask again.'
export const OUT_OF_ORDER =
  'I cannot show that: the quote did not pass my check that it is word for word. I have noted it for whoever runs me.'
export const FAILED = 'Something went wrong on my side. Please try again in a moment.'
export const UNREACHABLE = 'I cannot reach my documents right now. Please try again in a few minutes.'
export const SLOW_DOWN = 'That is a little fast for me. Give me a few seconds.'

export const TERMINAL_HINT = 'A number in [brackets] can be typed to press that button. Ctrl-D leaves.'
export const TERMINAL_NO_BUTTON = 'There is no such number above. To ask something, use words.'

export function chosen(count: number): string {
  return count === 1 ? 'I will show one quote.' : `I will show up to ${count} quotes.`
}

/** `kind` as a person would call it: "a photo". */
export function cannotRead(kind: string): string {
  return `I cannot read ${kind}, only text. Please write your question.`
}

export function status(state: {
  readonly documents: number
  readonly passages?: number | undefined
  readonly reading?: number | undefined
  readonly upMs: number
  readonly faults: readonly Fault[]
}): Fragment {
  const minutes = Math.floor(state.upMs / 60_000)
  const up = minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
  const faults = state.faults.slice(0, 5).map(({ file, line, message }) => {
    const where = line === undefined ? file : `${file}:${line}`
    return join('• ', typed(where, 100), ': ', typed(message))
  })
  const all = state.faults.reduce((sum, { count = 1 }) => sum + count, 0)
  const more = all - faults.length
  return joinWith('\n', [
    `Documents: ${state.documents}`,
    state.passages === undefined ? '' : `Passages: ${state.passages}`,
    state.reading === undefined ? '' : `Read so far: ${percent(state.reading)}`,
    `Running for: ${up}`,
    `Faults in the documents: ${all}`,
    ...faults,
    more > 0 ? `and ${more} more, in the log` : '',
  ])
}

/** Rounded down: not all is read before all is read. */
function percent(share: number): string {
  return `${Math.min(99, Math.floor(share * 100))} %`
}

function words(terms: readonly UnknownTerm[], last: string): Fragment {
  return enumerate(
    terms.slice(0, 5).map(({ form }) => join('“', typed(form, 40), '”')),
    last,
  )
}

/** `a`, `a and b`, `a, b and c`. */
function enumerate(parts: readonly Fragment[], last: string): Fragment {
  const front = parts.slice(0, -1)
  return joinWith(` ${last} `, [joinWith(', ', front), ...parts.slice(-1)])
}
